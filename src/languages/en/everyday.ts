import type { WordList } from '../pack.js';

/** Made as `PeopleWords.everyday` tells. */
export const everyday: WordList = `
abandoned abilities ability able ables aboriginal aboriginals abortion abortions about abouts above aboves
abroad abroads absence absences absent absented absenting absents absolute absolutely absolutes absorption
absorptions abstract abstracted abstracting abstracts abuse abused abuses abusing abusive academic academics
academy acceleration accelerations accent accented accenting accents accept acceptable acceptance
acceptances accepted accepting accepts access accessed accesses accessibility accessible accessing accession
accessioned accessioning accessions accessories accessory accident accidented accidents accommodate
accommodated accommodates accommodating accommodation accommodations accompanied accompany accompanying
accomplices accomplish accomplished accomplishes accomplishing accordance accordances according accordingly
account accountability accounted accounting accountings accounts accreditation accreditations accredited
accumulated accuracy accurate accurately accused achieve achieved achievement achievements achieves
achieving acid acids acknowledge acknowledged acknowledges acknowledging acne acnes acoustic acoustics
acquire acquired acquirees acquires acquiring acquisition acquisitions acre acres acrobat acrobats across
acrylic acrylics acting actings action actioned actioning actions activated activation activations active
actively actives activist activists activities activity actor actors actress actresses acts actual actually
actuals acute acutes adaptation adaptations adapted adapter adapters adaptive added addiction addictions
adding addings addition additional additionally additions address addressed addresses addressing adds
adequate adjacent adjacents adjourned adjust adjustable adjusted adjusting adjustment adjustments adjusts
admin administered administration administrations administrative administrator administrators admins admires
admission admissions admit admits admitted adobe adobes adolescent adolescents adopt adopted adopting
adoption adoptions adopts adult adults advance advanced advancement advancements advances advancing
advantage advantaged advantages advantaging adventure adventured adventures adventuress adventuring adverse
advert adverted adverting advertise advertised advertisement advertisements advertiser advertisers
advertises advertising advertisings adverts advice advices advise advised advisees adviser advisers advises
advising advisor advisors advisory advocacy advocate advocated advocates advocating adware adwares aerial
aerials aerospace aerospaces affair affaires affairs affect affected affecting affects affiliate affiliated
affiliates affiliating affiliation affiliations affirmed affirming afford affordable afforded affording
affords afraid after afternoon afternoons afters afterwards again against aged agencies agenda agendas agent
agented agenting agents ages aggregate aggregated aggregates aggregating aggressive aging agings agree
agreed agreeing agreement agreements agrees agricultural ahead aides aids aimed aims aircraft airfare
airfares airline airlines airplane airplanes airport airports alarm alarmed alarming alarms album albums
alcohol alcohols alert alerted alerting alerts algebra algebras algorithm algorithms alias aliased aliases
aliasing alien aliened aliening aliens align aligned aligning alignment alignments aligns alike alive
alleged allergy alliance alliances allied allocated allocation allocations allow allowance allowanced
allowances allowancing allowed allowing allows alloy alloyed alloying alloys almost along alphabetical
alpine alpines already also alter altered altering alternate alternated alternates alternating alternative
alternatively alternatives alters although alto altos aluminum aluminums alumni always amateur amateurs
amazing amazon amazons ambassadors ambient ambients ambition ambitioned ambitioning ambitions amend amended
amendes amending amendment amendments amends amenities amino amount amounted amounting amounts amplifier
amplifiers analog analogs analyses analysis analyst analysts analytical analyze analyzed analyzes analyzing
anatomy anchor anchored anchoring anchors ancient ancients angels anger angered angering angers angle angled
angles angling angry animal animals animated animation animations anime animes annex annexed annexes
annexing anniversary annotated annotation annotations announce announced announcement announcements
announces announcing annoying annual annually annuals anonymous another answer answered answering answers
antenna antennas anthropology anti antibodies antibody anticipated antique antiqued antiques antiquing antis
antivirus antiviruses anxiety anybody anymore anyone anyones anything anythings anytime anyway anyways
anywhere anywheres apart apartment apartments apologies apology apparatus apparatuses apparel appareled
appareling apparels apparent apparently apparents appeal appealed appealing appeals appear appearance
appearances appeared appearing appears appendix appendixes applause applauses apple apples appliance
appliances applicable applicant applicants application applications applied applies apply applying appointed
appointment appointments appraisal appraisals appreciate appreciated appreciates appreciating appreciation
appreciations approach approached approaches approaching appropriate appropriated appropriates appropriating
appropriations approval approvals approve approved approves approving approx approximate approximated
approximately approximates approximating apps aqua aquarium aquariums aquas aquatic aquatics arbitrary
arbitration arbitrations arbor arbored arbores arbors architect architected architecting architects
architectural architecture architectures archive archived archives archiving arctic arctics area areas argue
argued argues arguing argument arguments arise arises arising armed armor armored armoring armors arms army
around arrange arranged arrangement arrangements arranges arranging array arrayed arraying arrays arrest
arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrow arrowed arrowing arrows
arthritis arthritises article articled articles articling artificial artist artistes artistic artists arts
artwork artworks asbestos asbestoses aside asides asked asking askings asks aspect aspected aspecting
aspects aspires assault assaulted assaulting assaults assembled assess assessed assesses assessing
assessment assessments asset assets assign assigned assigning assignment assignments assigns assist
assistance assistances assisted assisting assists associate associated associates associating association
associations assume assumed assumes assuming assumings assumption assumptions assurance assurances assure
assured assureds assures assuring asthma asthmas astrology astronomy asylum asylums athletes athletic
athletics atmosphere atmosphered atmospheres atmospheric atmospherics atom atomic atomics atoms attach
attached attaches attaching attachment attachments attack attacked attacking attacks attempt attempted
attempting attempts attend attendance attendances attended attending attendings attends attention attentions
attitude attitudes attorney attorneyed attorneying attorneys attract attracted attracting attraction
attractions attractive attracts attributable attribute attributed attributes attributing auburn auburns
auction auctioned auctioning auctions audience audiences audio audios audit audited auditing auditor
auditors audits auspicious authentic authentication authentications author authored authoring authorities
authority authorization authorizations authorized authors auto autoed autoing automated automatic
automatically automatics automation automations automobile automobiled automobiles automobiling automotive
autos availability available availed avatar avatars avenue avenues average averaged averages averaging
aviation aviations avocado avocadoes avocados avoid avoided avoiding avoids await awaited awaiting awaits
award awarded awarding awards aware awareness awarenesses away awayes aways awesome awful axis axised axises
babe babes babies bachelor bachelors back backed background backgrounded backgrounding backgrounds backing
backings backs backup backups bacon bacons bacteria bacterial bacterials bacterias badge badged badges
badging badly bags baht bahts baker bakers baking bakings balance balanced balances balancing bald balded
balding balds ball balled ballet balleted balleting ballets balling balloon ballooned ballooning balloons
ballot balloted balloting ballots balls banana bananas band banded banding bands bandwidth bandwidths
banking bankings bankruptcy banks banned banner bannered bannering banners baptist baptists barbie barbies
bare barely bares bargain bargained bargaining bargains barn barned barning barns barrel barreled barreling
barrels barrier barriered barriering barriers base baseball baseballs based baseless baseline baselines
basement basements bases basic basically basics basin basined basins basis basket basketball basketballs
baskets bass bassed basses bassing batch batched batches batching bath bathed bathes bathing bathroom
bathrooms baths batman batteries batters battery battle battled battlefield battlefields battles battling
beach beached beaches beaching beads beam beamed beaming beams bean beaned beaning beans bearing bearings
bears beast beasted beasting beasts beating beatings beats beautiful beautifully beauty beautying beaver
beavered beavering beavers became because become becomes becoming becomings bedding beddings bedroom
bedroomed bedrooms beds beef beefed beefing beefs been before beforehand began begin beginner beginners
beginning beginnings begins begun behalf behavior behavioral behaviors behind behinds being beings belief
beliefs believe believed believes believing belly bellying belong belonged belonging belongs below belows
belt belted belting belts bench benched benches benching benchmark benchmarked benchmarking benchmarks bend
bended bending bends beneath beneficial beneficials benefit benefited benefiting benefits bereaved beside
besides bestiality bestsellers beta betas better bettered bettering betters betting bettings between
betweens beverage beverages beyond beyonds bias biased biases biasing bible bibles biblical bibliographic
bibliography bicycle bicycled bicycles bicycling bidder bidders bidding biddings bids bigger biggest bike
bikes bikini bikinied bikinis bilateral billed billing billings billion billions bills binary bind binding
bindings binds bingo bingoes bingos biodiversity biographies biography biol biological biologicals biology
bios biotechnology bird birded birding birds birth birthday birthdays birthed birthing births bishop
bishoped bishoping bishops bitch bitched bitches bitching bite bites bits bizarre bizarres black blackberry
blackberrying blacked blacking blackjack blackjacked blackjacking blackjacks blacks blade bladed blades
blading blah blahed blahing blahs blame blamed blames blaming blanket blanketed blanketing blankets blast
blasted blasting blasts bleeding bleedings blend blended blendes blending blendings blends blessed blind
blinded blinding blinds blink blinked blinking blinks bloc blocked blocking blockings blocks blocs blog
blogger bloggers blogging bloggings blogs blond blonde blondes blonding blonds blood blooded blooding bloods
bloody bloodying bloom bloomed blooming blooms blow blowed blowing blowings blowjob blowjobs blows
blueberries blues blvd board boarded boarding boards boat boated boating boatings boats bodies body bodying
bold bolds bolster bolstered bolstering bolsters bolt bolted bolting bolts bomb bombed bombes bombing bombs
bond bondage bondages bonded bondholders bonding bonds bone bones bonus bonuses boob boobed boobing boobs
book booked booking bookings bookmark bookmarked bookmarking bookmarks books bookstore bookstores boolean
boom boomed booming booms boost boosted boosting boosts boot booted booth booths booting boots booty border
bordered bordering borders bored boring borings born borough boroughs borrow borrowed borrowing borrows boss
bossed bosses bossing both bother bothered bothering bothers bottle bottled bottles bottling bottom bottomed
bottoming bottoms bought boughts boulder bouldered bouldering boulders boulevard boulevards bounce bounced
bounces bouncing bound boundaries boundary bounded bounding bounds bouquet bouquets bourbon bourbons
boutique boutiques bowl bowled bowling bowlings bowls boxed boxes boxing boxings boys braced bracelet
bracelets bracket bracketed bracketing brackets brake braked brakes braking branch branched branches
branching brands bras brases brass brassed brasses brassing brave braved braves braving breach breached
breaches breaching bread breaded breading breads break breakdown breakdowns breakfast breakfasted
breakfasting breakfasts breaking breakings breaks breast breasted breasting breasts breath breathed breathes
breathing breathings breaths breed breeding breedings breeds brick bricked bricking bricks bridal bridals
bride brided brides bridge bridged bridges bridging briding brief briefed briefing briefings briefly briefs
bright brights brilliant brillianted brillianting brilliants bring bringing bringings brings broad broadband
broadbands broadcast broadcasted broadcasting broadcastings broadcasts broader broadly broads brochure
brochures broke broked broken broker brokered brokering brokers brokes broking bronze bronzed bronzes
bronzing brother brothered brothering brotherly brothers brought browse browsed browser browsers browses
browsing browsings brunette brunettes brush brushed brushes brushing brushings brutal bubble bubbled bubbles
bubbling bucks budget budgeted budgeting budgets buffalo buffaloed buffaloes buffaloing buffalos buffer
buffered buffering buffers bugs build builded builder builders building buildings builds built bulk bulked
bulking bulks bull bulled bullet bulleted bulletin bulletined bulleting bulletining bulletins bullets
bulling bulls bumper bumpered bumpering bumpers bunch bunched bunches bunching bundle bundled bundles
bundling bunny burden burdened burdening burdens buried burn burned burner burners burning burnings burns
burst bursted bursting bursts buses bush bushed bushes bushing business businesses busty busy busying butler
butlered butlering butlers butter buttered butterfly butterflying buttering butters button buttoned
buttoning buttons butts buyer buyers buying buyings buys buzz buzzed buzzes buzzing bypass bypassed bypasses
bypassing byte bytes cabin cabined cabinet cabinets cabining cabins cable cabled cables cabling cache cached
caches caching cafe cafes cage cages cake cakes calcium calciums calculate calculated calculates calculating
calculation calculations calculator calculators calendar calendared calendaring calendars calibration
calibrations call called calling callings calls calm calmed calming calms camcorder camcorders came camel
camels camera cameras cames camp campaign campaigned campaigning campaigns camped camping campings camps
cams canal canaled canaling canals cancel canceled canceling cancellation cancellations cancels cancer
cancered cancers candidate candidates candle candled candles candling candy candying cannon cannoned
cannoning cannons cannot canon canons canopy canopying cant canted canting cants canvas canvased canvases
canvasing canvass canvassed canvasses canvassing canyon canyoning canyons capabilities capability capable
capacities capacity cape capes capital capitals capitol capitols caps captain captained captaining captains
captions capture captured captures capturing card carded cardiac cardiacs carding cardiovascular cards care
career careered careering careers careful carefully cares cargo cargoed cargoes cargoing cargos caring
carings carmaker carmakers carnival carnivals carpet carpeted carpeting carpets carried carrier carriers
carries carry carrying cars carses cartoon cartooned cartooning cartoons cartridge cartridges case cases
cash cashed cashes cashew cashews cashiers cashing casino casinos cassette cassettes cast casted castes
casting castings castle castled castles castling casts casual casuals casualties catalog cataloged
cataloging catalogs catalyst catalysts catch catched catches catching categories category catering caterings
cathedral cathedrals catholic catholics cats cattle caught cause caused causes causing caution cautioned
cautioning cautions cave caves cedar cedared cedars ceiling ceilinged ceilings celebrate celebrated
celebrates celebrating celebration celebrations celebrities celebrity celebs cell celled celling cells
cellular cellulars cement cemented cementing cements cemetery census censused censuses censusing cent center
centered centering centerings centers cents centuries century ceramic ceramics ceremony certain certainly
certificate certificated certificates certificating certification certifications certified chain chained
chaines chaining chains chair chaired chairing chairmanship chairmanships chairperson chairpersons chairs
chairwoman challenge challenged challenges challenging chamber chambered chambering chambers champagne
champagnes champion championed championing champions championship championships chancellors chancery chances
change changed changes changing channel channeled channeling channels chaos chaoses chapel chapels chapter
chaptered chaptering chapters char character charactered charactering characteristic characteristics
characterization characterizations characterized characters chared chares charge charged charger chargers
charges charging charing charitable charm charmed charming charms chars chart charted charter chartered
chartering charters charting charts chassis chat chats cheap cheaped cheaper cheapest cheaping cheaps cheat
cheated cheating cheats check checked checking checklist checklisted checklisting checklists checkout
checkouts checks cheers cheese cheesed cheeses cheesing chef chefed chefing chefs chem chemical chemicals
chemistry cherry cherrying chess chesses chest chested chesting chests chick chicken chickened chickening
chickens chicks chief chiefly chiefs child childed childes childhood childhoods childing children childs
chip chips chocolate chocolates choice choices choir choired choiring choirs cholesterol cholesterols choose
chooses choosing chorus chorused choruses chorusing chose chosen choses chrome chromed chromes chroming
chronic chronicle chronicled chronicles chronicling chronics chubby chuck chucked chucking chucks church
churched churches churching ciao cigarette cigarettes cinema cinemas circle circled circles circling circuit
circuited circuiting circuits circular circulars circulation circulations circumstances circus circuses
citation citations cite cited cites citess cities citing citizen citizens citizenship citizenships citrus
citruses city civic civics civil civilian civilians civilization civilizations civils claim claimed claiming
claims clan clans clarity clash clashed clashes clashing class classed classes classic classical classicals
classics classification classifications classified classifieds classing classroom classrooms clause clauses
clean cleaned cleaner cleaners cleaning cleanings cleans cleanup cleanups clear clearance clearances cleared
clearing clearings clearly clears clerk clerked clerking clerks click clicked clicking clickings clicks
client clients cliff cliffed cliffs climate climated climates climating climb climbed climbing climbings
climbs clinic clinical clinics clip cliped clipes cliping clips clock clocked clocking clocks clone cloned
clones cloning close closed closely closer closers closes closest closing closings closure closured closures
closuring cloth clothed clothes clothing clothings cloths cloud clouded clouding clouds cloudy club clubs
cluster clustered clustering clusters coach coached coaches coaching coachings coal coaled coaling coalition
coalitions coals coast coastal coasted coasting coastlines coasts coat coated coates coating coatings coats
cock cocked cocking cocks cocktail cocktailed cocktailing cocktails cocoa cocoas coconut coconuts code codes
coding codings coffee coffees cognitive coin coincided coined coining coins cold colds collaboration
collaborations collaborative collaboratives collapse collapsed collapses collapsing collar collared
collaring collars colleague colleagued colleagues colleaguing collect collected collectible collectibles
collecting collectings collection collections collective collectives collector collectors collects college
colleges collided cologne cologned colognes colon colones colonial colonials colons colony color colored
coloreds coloring colors column columned columnists columns combat combated combating combats combination
combinations combine combined combineds combines combining combinings combo combos come comedy comes
comfortable comic comices comics coming comings comm command commanded commander commanders commanding
commands commemoration commemorations commencing commended commends commensurate comment commentary
commented commenting comments commercial commercials commission commissioned commissioners commissioning
commissions commit commitment commitments commits committed committees commodities commodity common commoned
commoning commonly commons commonwealth commonwealths comms communicate communicated communicatees
communicates communicating communication communications communist communists communities community comp
compact compacted compacting compacts companies companion companioned companioning companions company
companying comparable comparative comparatives compare compared compares comparing comparison comparisons
compatibility compatible compatibles comped compensation compensations compete competed competent competes
competing competition competitions competitive competitors compilation compilations compile compiled
compiler compilers compiles compiling comping complaint complaints complement complemented complementing
complements complete completed completely completes completing completion completions complex complexed
complexes complexing complexity compliance compliances compliant complicated complications complimentary
comply complying component components composed composer composers composite composited composites
compositing composition compositions compound compounded compounding compounds comprehensive comprehensives
compressed compression compressions comprised compromise compromised compromises compromising comps
computation computational computations compute computed computer computers computes computing computings
comrade comrades conceded concentrate concentrated concentrates concentrating concentration concentrations
concept concepts conceptual concern concerned concerning concerns concert concerted concerting concerts
conclude concluded concludes concluding conclusion conclusions concord concorded concording concords
concrete concreted concretes concreting concurred condition conditional conditionals conditioned
conditioning conditionings conditions condo condoes condolence condolences condoles condos conduct conducted
conducting conducts conference conferences conferencing conferencings conferred confidence confidences
confident confidential confidentiality confidents configuration configurations configure configured
configures configuring confirm confirmation confirmations confirmed confirming confirms conflict conflicted
conflicting conflicts confused confusion confusions conglomerate conglomerated conglomerates conglomerating
congratulated congratulates congratulations congratulatory congress congressed congresses congressing
congressional conjunction conjunctions connect connected connecting connection connections connectivity
connector connectors connects cons conscious consciouses consciousness consciousnesses consecutive consensus
consensuses consent consented consenting consents consequence consequenced consequences consequencing
consequently conservation conservations conservative conservatives consider considerable considerables
consideration considerations considered considering considers consignment consignments consist consisted
consistency consistent consistently consisting consists console consoled consoles consolidated consolidation
consolidations consoling consortium consortiums conspiracy constantly constituency constitute constituted
constitutes constituting constitution constitutional constitutionals constitutions constraint constraints
construct constructed constructing construction constructions constructive constructs consular consulars
consult consultancy consultant consultants consultation consultations consulted consulting consults consumer
consumers consuming consumings consumption consumptions contact contacted contacting contacts contain
contained container containers containing contains contamination contaminations contemporary content
contented contenting contents contest contested contesting contests context contexts continent continental
continentals continents continually continue continued continues continuing continuity continuous
continuously contract contracted contracting contractor contractors contracts contrary contrarying contrast
contrasted contrasting contrasts contribute contributed contributes contributing contribution contributions
contributor contributors control controlled controller controllers controlling controls controversial
controversy convene convened convener conveners convenes convenience conveniences convenient convening
convention conventional conventionals conventions convergence convergences conversation conversations
conversion conversions convert converted converter converters convertible convertibles converting converts
convey conveyed conveying conveys convicted conviction convictions convinced cookbook cookbooks cooked
cookie cookies cooking cookings cool cooled cooler coolers cooling coolings cools cooperating cooperation
cooperations cooperative cooperatives coordinate coordinated coordinates coordinating coordination
coordinations coordinator coordinators cope copes copied copies copper coppered coppering coppers copy
copying copyright copyrighted copyrighting copyrights cord corded cordial cordials cording cordless
cordlesses cords core cores cork corked corking corks corn corned corner cornered cornering corners corning
corns corp corporate corporates corporation corporations corps corpsed corpses corpsing corpus corpuses
correct corrected correcting correction corrections correctly corrects correlation correlations
correspondence correspondences correspondent correspondents corresponding corridor corridors corruption
corruptions cosmetic cosmetics cost costed costes costing costs costume costumed costumes costuming cottage
cottaged cottages cottaging cotton cottoned cottoning cottons could council councils counsel counseled
counseling counselings counsels count counted counter countered counterfeit counterfeited counterfeiting
counterfeits countering counterpart counterparts counters counties counting countries country counts county
couple coupled couples coupling coupon couponing coupons courage courages courier couriered couriering
couriers course coursed courses coursing court courted courtesy courtesying courting courts cove cover
coverage coverages covered covering coverings covers coversed coves cowboy cowboyed cowboying cowboys crack
cracked cracking cracks cradle cradled cradles cradling craft crafted crafting crafts crap craped crapes
craping craps crash crashed crashes crashing crazy cream creamed creaming creams create created creates
creating creation creations creative creatives creativity creator creators creature creatures credence
credences credentials credit credited crediting credits creek creeks crest crested cresting crests crew
crewed crewes crewing cricket cricketed cricketing crickets crime crimed crimes criminal criminals criming
crisis criteria criterion criterions critic critical criticism criticisms critics crop crops cross crossed
crosses crossing crossings crossword crosswords crowd crowded crowding crowds crown crowned crowning crowns
crucial crude crudes cruise cruised cruises cruising cube cubes cubic cubics cuisine cuisines cult cults
cultural culture cultured cultures culturing cumulative cunt cunted cunting cunts cups cure cures curious
currencies currency current currently currents curriculum curriculums cursor cursores cursors curve curved
curves curving custody custom customed customer customers customize customized customizes customizing
customs cute cutes cutlery cuts cutting cuttings cycle cycled cycles cycling cyclings cylinder cylindered
cylindering cylinders daddy daily dairy dairying damage damaged damages damaging damn damned damning damns
dance danced dances dancing dancings danger dangered dangering dangerous dangers dark darked darking
darkness darknesses darks dash dashed dashes dashing data database databased databases databasing date dated
dates dating datings daughter daughters days dead deaded deading deadline deadlined deadlines deadliness
deadlining deadly deads deaf deal dealer dealers dealing dealings deals dealt dear deared deares dearing
dears death deaths debate debated debates debating debt debted debts debug debugs debut debuted debuting
debuts decade decades decent decide decided decides deciding decimal decimals decision decisioned
decisioning decisions deck decked decking decks declaration declarations declare declared declares declaring
decline declined declines declining decor decorating decorative decors decrease decreased decreases
decreasing dedicated deemed deep deepen deepened deepening deepens deeper deeply deeps deer deers default
defaulted defaulting defaults defeat defeated defeating defeats defects defend defendant defendants defended
defending defends defense defensed defenses defensing defensive defensives deferred deficit deficits define
defined defines defining definitely definition definitions degree degreed degrees delay delayed delaying
delays delegates delegation delegations delete deleted deletes deleting deliberations delicious delight
delighted delighting delights delimitation delimitations deliver delivered deliveries delivering delivers
delivery deluxe demand demanded demanding demands demarcation demarcations demo democracy democrat democrats
demoed demographic demographics demoing demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demos denial denials denied denies dense density dent dental dentals dented denting dentists
dents deny denying departing departings departmental departments departs departure departures depend
depended dependence dependences dependent dependents depending depends deployment deployments deportation
deportations deportees deposit deposited depositing deposits depot depots depression depressions dept depth
depths derby derived descend descendants descended descending descendings descends describe described
describes describing description descriptions desert deserted deserting deserts deserve deserved deserves
deserving desiccated design designated designation designations designed designer designers designing
designings designs desirable desirables desire desired desires desiring desk desking desks desktop desktops
desperate despite despited despites despiting destination destinations destroy destroyed destroying destroys
destruction destructions detail detailed detailing details detained detect detected detecting detection
detections detective detectives detector detectors detects determination determinations determine determined
determines determining develop developed developer developers developes developing developmental
developments develops deviant deviants deviation deviations device devices devil deviled deviling devils
devoted diabetes diagnosis diagnostic diagnostics diagram diagramed diagraming diagrams dial dialed dialing
dialog dialoged dialoging dialogs dialogue dialogued dialogues dialoguing dials diameter diameters diamonds
diary dice dices dick dicked dicking dicks dictionaries dictionary died diesel dieseled dieseling diesels
diet dietary dieted dieting diets diff differ differed difference differenced differences differencing
different differential differentials differently differing differs difficult difficulties difficulty diffs
digest digested digesting digests digit digital digitals digits dignitary dildo dildoes dildos dimension
dimensional dimensioned dimensioning dimensions dining dinner dinnered dinnering dinners diploma diplomacy
diplomaed diplomaing diplomas diplomat diplomated diplomates diplomatic diplomatics diplomating diplomats
dipped direct directed directing direction directions directive directives directly director directories
directors directory directs dirt dirted dirting dirts dirty dirtying disabilities disability disable
disabled disables disabling disagree disagreed disagreeing disagrees disappointed disaster disasters disc
disced discharge discharged dischargees discharges discharging discing disciplinary discipline disciplined
disciplines disciplining disclaimer disclaimers disclose disclosed discloses disclosing disclosure
disclosures disco discoed discoing discos discount discounted discounting discounts discover discovered
discovering discovers discovery discrete discretion discretions discrimination discriminations discs discuss
discussed discusses discussing discussion discussions disease diseased diseases diseasing dish dished dishes
dishing disinflation disinflations disk disked disking disks dismissed disorder disordered disordering
disorders dispatch dispatched dispatches dispatching display displayed displaying displays disposal
disposals disposition dispositioned dispositions dispute disputed disputes disputing disseminated dist
distance distanced distances distancing distant distinct distinction distinctions distinguished distribute
distributed distributees distributes distributing distribution distributions distributor distributors
district districted districting districts disturbed dive diverse diversed diverses diversing diversity dives
divide divided dividend dividends divides dividing diving divings division divisions divorce divorced
divorcees divorces divorcing docs doctor doctored doctoring doctors doctrine doctrines document documentary
documentation documentations documented documenting documents dodge dodged dodges dodging does dogs doing
doings doll dollar dollared dollars dolled dolling dolls domain domaines domains dome domes domestic
domestics dominant dominants donate donated donates donating donation donations done donees donor donors
doom doomed dooming dooms door doors dosage dosages dose doses double doubled doubles doubling doublings
doubt doubted doubting doubts down downed downing download downloadable downloaded downloading downloads
downpour downpours downs downtown downtowns dozen dozened dozening dozens draft drafted drafting drafts drag
dragged dragon dragons drags drain drainage drainages drained draining drains drama dramas dramatic
dramatically dramatics draw drawing drawings drawn draws dream dreamed dreaming dreams dredging dredgings
dress dressed dresses dressing dressings dried drift drifted drifting drifts drill drilled drilling
drillings drills drink drinking drinkings drinks drive driven driver drivers drives driving drivings drop
dropped drops drove droved droves droving drug drugs drum drums drunk drunks dryer dryers dual duals duck
ducked ducking ducks dude dudes duke dukes dumb dumbed dumbing dumbs dump dumped dumping dumps duplicate
duplicated duplicates duplicating durable durables duration durations during dust dusted dusting dusts
duties duty dying dyings dynamic dynamics each eagle eagled eagles eagling earlier earliest early earn
earned earning earnings earns earrings ears earth earthed earthing earthquake earthquaked earthquakes
earthquaking earths ease eases easier easily east easted eastern easting easts easy easying eating eatings
echo echoed echoes echoing echos eclipse eclipsed eclipses eclipsing ecological ecology economics economies
economist economists economy edge edged edges edit edited editing editings edition editioned editioning
editions editor editorial editorials editors edits educated education educational educations educators
effect effected effecting effective effectively effectiveness effectivenesses effectives effects efficiency
efficient efficiently efficients effort efforts eggs eight eighth eighths eights either ejaculation
ejaculations elder elderly elders elect elected electing election elections electoral electorate electorates
electric electrical electricals electricity electrics electron electronic electronics electrons elects
elegant element elementary elements elephant elephants elevation elevations eleven elevens eligibility
eligible eligibles eliminate eliminated eliminates eliminating elimination eliminations elite elites
elsewhere email emailed emailing emails embassies embassy embedded emergency emerging emirates emission
emissions emotional emotions emperor emperors emphasis emphasised emphasises emphasising empire empires
empirical empiricals employ employed employee employees employer employers employes employing employment
employments employs empty emptying enable enabled enables enabling enclosed enclosure enclosures encoding
encounter encountered encountering encounters encourage encouraged encourages encouraging encouragings
encryption encryptions encyclopedia encyclopedias endangered ended ending endings endless endorsed
endorsement endorsements ends enemies enemy energy enforcement enforcements engage engaged engagement
engagements engages engaging engine engined engineer engineered engineering engineerings engineers engines
engining enhance enhanced enhancement enhancements enhances enhancing enjoy enjoyed enjoying enjoys enlarge
enlarged enlargement enlargements enlarges enlarging enormous enough enoughs enrolled enrollment enrollments
ensemble ensembles ensure ensured ensures ensuring enter entered entering enterings enterprise enterprised
enterprises enterprising enters entertaining entertainings entertainment entertainments entire entirely
entires entities entitled entity entrance entranced entrances entrancing entrepreneur entrepreneurs entries
entrusted entry envelope enveloped envelopes enveloping environment environmental environments envoy envoys
enzyme enzymes epic epics episode episodes equal equaled equaling equality equally equals equation equations
equilibrium equilibriums equipment equipments equipped equities equity equivalent equivalents erotic erotica
erotics error errors escape escaped escapees escapes escaping escort escorted escorting escorts especially
essay essayed essaying essays essence essences essential essentially essentials establish established
establishes establishing establishment establishments estate estated estates estating estimate estimated
estimates estimating estimation estimations eternal eternals ethanol ethanols ethical ethicals ethics ethnic
ethnics euro euros evacuated evaluate evaluated evaluates evaluating evaluation evaluations evanescence
evanescences evening evenings event evented eventing events eventually ever every everybody everyday
everydays everyone everything everywhere evidence evidenced evidences evidencing evident evidents evil evils
evinces evolution evolutions exact exacted exacting exactly exacts exam examination examinations examine
examined examinees examines examining example exampled examples exampling exams excavators exceed exceeded
exceeding exceeds excel excellence excellences excellent excels except excepted excepting exception
exceptional exceptionals exceptions excepts excerpt excerpted excerpting excerpts excess excessed excesses
excessing excessive exchange exchanged exchanges exchanging excited excitement excitements exciting exclude
excluded excludees excludes excluding exclusion exclusions exclusive exclusively exclusives excuse excused
excuses excusing exec execs execute executed executes executing execution executions executive executives
exempt exempted exempting exemption exemptions exempts exercise exercised exercises exercising exhaust
exhausted exhausting exhausts exhibit exhibited exhibiting exhibition exhibitions exhibits exist existed
existence existences existing exists exit exited exiting exits exotic exotics expand expanded expanding
expands expansion expansions expect expectations expected expecting expects expenditure expenditures expense
expensed expenses expensing expensive experience experienced experiences experiencing experiment
experimental experimented experimenting experiments expert experted experting expertise expertised
expertises expertising experts expiration expirations expired expires explain explained explaining explains
explanation explanations explicit explicitly explicits exploration explorations explore explored explorer
explorers explores exploring explosion explosions export exported exporters exporting exports exposed
exposure exposures express expressed expresses expressing expression expressions extend extended extending
extends extension extensions extensive extent extents exterior exteriors external externals extra extract
extracted extracting extraction extractions extracts extradition extraditions extraordinary extras extreme
extremely extremes eyed eyes fabric fabrics fabulous face faced faces facial facials facilitate facilitated
facilitates facilitating facilities facility facing facings fact factor factored factories factoring factors
factory facts faculty fail failed failing failings fails failure failures fair faired fairing fairly fairs
fairy fake fakes fallen falling fallings falls false falsed falses falsing fame fames familiar familiars
families family famous famoused famouses famousing fancy fancying fans fantastic fantastics fantasy
fantasying fare farewell farewelled farewelling farewells farm farmed farmer farmers farming farmings farms
fascinating fashion fashioned fashioning fashions fast fasted faster fasters fastest fasting fasts fatal
fate fates father fathered fathering fathers fatty fault faulted faulting faults favor favored favoring
favorite favorites favors fear feared feares fearing fears feasibility feat feated feating feats feature
featured features featuring federal federals federation federations feed feedback feedbacks feeding feedings
feeds feel feeling feelings feels fees feesed feeses feesing feet fell felled felling fellow fellowed
fellowing fellows fellowship fellowshiped fellowshiping fellowships fells felt felted felting felts female
females fence fenced fences fencing ferries fertilizer fertilizers festival festivals fetched fetish
fetishes fever fevered fevering fevers fewer fiber fibered fibers fiction fictions field fielded fielding
fields fifteen fifteens fifth fifths fifty fight fighter fighters fighting fightings fights figure figured
figures figuring file filed filename filenames files filing filings fill filled filles filling fillings
fills film filmed filming films filter filtered filtering filters final finales finally finals finance
financed finances financial financing financings find finder finders finding findings finds fined finest
finger fingered fingering fingerings fingers finish finished finishes finishing finishings finite finites
fire fired fireplace fireplaced fireplaces fires firewall firewalled firewalling firewalls firm firmed
firming firms firmware firmwares first firsts fiscal fiscals fisheries fishermen fishery fishing fishings
fist fisted fisting fists fitness fitnesses fits fitted fitting fittings five fives fixed fixes fixture
fixtures flag flags flame flamed flames flaming flash flashed flashers flashes flashing flashings flat flats
flavor flavored flavoring flavors fleece fleeced fleeces fleecing fleet fleeted fleeting fleets flesh
fleshed fleshes fleshing flew flewed flews flex flexed flexes flexibility flexible flexing flies flight
flighted flighting flights float floated floating floatings floats flood flooded flooding floods flooring
floorings floors floppy floral florals florist florists flour floured flouring flours flow flowed flower
flowered flowering flowers flowing flows fluent fluents fluid fluids flush flushed flushes flushing flux
fluxed fluxes fluxing flying flyings foam foamed foaming foams focal focus focused focuses focusing
focusings fold folded folder folders folding foldings folds folk folks follow followed following followings
follows font fonts food foods fool fooled fooling fools foot footage footages football footballing footballs
footed footing foots footwear footwears forbidden force forced forces forcing forecast forecasted
forecasting forecasts forestry forests forever forevers forge forged forges forget forgets forging forgot
forgotten fork forked forking forks form formal formals format formated formates formating formation
formations formats formatting formed former formerly formers formes forming formings forms formula formulas
fort forted fortes forth forthcoming forting forts fortune fortuned fortunes fortuning forty forum forums
forward forwarded forwarding forwardings forwards fossil fossils fought foul fouled foules fouling fouls
found foundation foundations founded founder foundered foundering founders founding founds fountain
fountained fountaining fountains four fours fourth fourths fraction fractioned fractioning fractions fragile
fragrance fragranced fragrances fragrancing frame framed frames framework frameworks framing framings
franchise franchised franchisees franchises franchising fraternal fraud frauds free freedom freedoms freeing
freelance freelanced freelances freelancing freely frees freeware freewares freeze freezes freezing freight
freighted freighting freights frequencies frequency frequent frequented frequenting frequently frequents
fresh freshed freshes freshing frictions fridge fridged fridges fridging friend friended friending friendly
friends friendship friendships frog frogs from front fronted frontes frontier frontiered frontiering
frontiers fronting fronts frozen fruit fruited fruitful fruiting fruits fuck fucked fucking fuckings fucks
fuel fueled fueling fuels full fulled fulling fulls fully function functional functionality functionals
functionary functioned functioning functions fund fundamental fundamentals funded funding fundings
fundraising fundraisings funds funeral funerals funky funny furnished furnishings furniture furnitures
further furthered furthering furthermore furthers fusion fusions future futures fuzzy gadgets gain gained
gaining gains galaxy gale gales galleries gallery gallerying gambling gamblings game games gaming gamings
gamma gammas gang ganged ganging gangs gaps garage garaged garages garaging garbage garbages gardening
gardenings gardens garlic garlics garment garmented garmenting garments gasoline gasolines gate gates
gateway gateways gather gathered gathering gatherings gathers gauge gauged gauges gauging gave gays gazette
gazetted gazettes gazetting gear geared geares gearing gears geek geeked geeks gender gendered gendering
genders genealogy generally generate generated generates generating generation generations generator
generators generic generics generous genes geneses genetic genetics genius geniuses genome genomes genre
genres gentle gentled gentleman gentles gentling gently genuine geographic geographical geography geological
geology geometry gets getting gettings ghost ghosted ghosting ghosts giant giants gift gifted gifting gifts
girl girlfriend girlfriends girls give given givens gives giving givings glad glades glads glance glanced
glances glancing glass glassed glasses glassing global globe globed globes globing glory glorying glossary
gloves glow glowed glowing glows glucose glucoses gnome gnomes goal goaled goaling goals goat goats gods
goes going goings gold golds golf golfed golfing golfs gone gonna good goods google googled googles googling
gore gores gorgeous gospel gospels gossip gossiped gossiping gossips gotta gotten gourmet gourmets
governance governances governing government governmental governments governor governors grab grabs grad
grade graded grades grading grads gradually graduate graduated graduates graduating graduation graduations
graft grafted grafting grafts grain grained graines graining grains gram grames grammar grammars grand
grands granny grannying granted grants grapes graph graphed graphic graphical graphics graphing graphs grasp
grasped grasping grasps grass grassed grasses grassing grateful gratis gratitude gratitudes grave graved
graves graving gravity great greater greatest greatests greatly greats greenhouse greenhouses greet greeted
greetes greeting greetings greets grew grewed grewing grews grid grided grides griding grids grief griefs
grill grilled grilles grilling grills grip griped gripes griping grips grocery groove grooved grooves
grooving ground grounded grounding grounds groundwater groundwaters group grouped grouping groups grove
groved groves grow growers growing growings grown grows growth growths guarantee guaranteed guaranteeing
guarantees guard guarded guardian guardians guarding guards guess guessed guesses guessing guest guestbook
guestbooks guested guesting guests guidance guidances guide guided guidelines guides guiding guild guilds
guilty guinea guineas guitar guitars gulf gulfed gulfing gulfs guns guys guyses habitat habitats habits
hacker hackers hails hair haired hairing hairs hairy halal halals half halfs halo haloed haloes haloing
halos halt halted halting halts halved hamburg hamburgs hammer hammered hammering hammers handbags handbook
handbooks handed handheld handhelds handing handle handled handles handless handling handlings handmade
hands handshake handshakes handshaking handy hang hanged hanging hangings hangs happen happened happening
happenings happens happiness happinesses happy happying harassment harassments harbor harbored harboring
harbors hard hardcore hardcores hardcover hardcovers harder hardly hards hardware hardwares hardwood
hardwoods harm harmed harmful harming harnesses hart harts harvest harvested harvesting harvests hash hashed
hashes hashing hate hates hats have haves having havings hawk hawked hawking hawks hazard hazarded hazarding
hazardous hazards head headed header headers heading headings headline headlined headlines headlining
headphones headquarters heads headset headsets healing healings health healthcare healthcares healths
healthy hear heard heards heares hearing hearings hears heart hearted hearting hearts heat heated heater
heaters heating heatings heats heatwave heatwaves heavily heavy heel heeled heeling heels height heights
held helicopter helicoptered helicoptering helicopters hell helled helling hello helloed helloes helloing
hellos hells helmet helmeted helmeting helmets help helped helpful helping helpings helps hence hepatitis
hepatitises herb herbal herbals herbed herbs here hereby herein heres heritage heritages hero heroes heros
herself hidden hide hides hierarchy high highed higher highered highering highers highest highing highland
highlands highlight highlighted highlighting highlights highly highs highway highways hiking himself hint
hinted hinting hints hire hired hirees hires hiring hirings hist histed histing historian historians
historic historical history historying hists hits hitting hobbies hobby hockey hockeys holder holders
holding holdings holds hole holes holiday holidayed holidaying holidays hollow hollowed hollowing hollows
holocaust holocausts holy home homeland homelands homeless homepage homepages homes hometown hometowns
homework homeworking homeworks homologous honest honey honeyed honeying honeys honors hood hooded hooding
hoods hook hooked hooking hooks hoped hopefully hopes hoping horizon horizons horizontal horizontals hormone
hormones horny horrible horribles horror horrors horse horsed horses horsing hose hoses hospital hospitales
hospitality hospitals host hostage hostages hosted hostel hosteled hosteling hostels hosting hostings hosts
hotel hoteling hotels hottest hour hourly hours household households houses housewares housewives housing
housings however huge hull hulled hulling hulls humanitarian humanitarians humanities humanity humans
humidity humor humored humoring humors hundred hundreds hunger hungered hungering hungers hungry hunt hunted
hunting huntings hunts hurdle hurdled hurdles hurdling hurricane hurricanes hurt hurting hurts husband
husbanded husbanding husbands hybrid hybrids hydraulic hydraulics hydrogen hydrogens hygiene hygienes
hyperlink hyperlinked hyperlinking hyperlinks hypothesis hypothesised hypothesises hypothesising
hypothetical icon icones icons ideal ideals ideas identical identification identifications identified
identifier identifiers identifies identify identifying identity idle idles idol idols ignore ignored ignores
ignoring illegal illegals illness illnesses illustrated illustrateds illustration illustrations image imaged
images imagination imaginations imagine imagined imagines imaging imagings imagining imbalances immediate
immediately immigrants immigration immigrations immune immunes immunology impact impacted impacting impacts
impaired imperial imperials impetus impetuses implement implementation implementations implemented
implementing implements implications implied implies import importance importances important importantly
imported importing imports impose imposed imposes imposing impossible impossibles impressed impression
impressions impressive improve improved improvement improvements improves improving inappropriate
inauguration inaugurations inbound inbounded inbounding inbounds inbox inboxes incentive incentives incest
incests inch inched inches inching incidence incidences incident incidents incl incles include included
includes including inclusion inclusions inclusive income incomes incoming incomings incomplete incorporate
incorporated incorporates incorporating incorrect increase increased increases increasing increasingly
increasings incredible incurred indeed independence independences independent independently independents
index indexed indexes indexing indicate indicated indicates indicating indication indications indicator
indicators indices indie indies indigenous indirect indispensable indispensables individual individually
individuals indoor indoors induced induction inductions industrial industrials inexpensive infant infantes
infants infected infection infections infectious infinite infinites inflation inflations influence
influenced influences influencing info inform informal information informational informations informative
informed informing informs infos infrared infrareds infrastructure infrastructures infringement
infringements ingredients inherited initial initialed initialing initially initials initiated initiative
initiatives injection injections injured injuries injury inline inner inners innovation innovations
innovative inns input inputs inquire inquired inquires inquiries inquiring inquiry insects insert inserted
inserting insertion insertions inserts inside insider insiders insides insight insights insisted inspection
inspections inspector inspectors inspects inspiration inspirations inspired install installation
installations installed installing installs instance instanced instances instancing instant instantly
instants instead institute instituted institutes instituting institution institutional institutions
instructed instruction instructional instructions instructor instructors instrument instrumental
instrumentals instrumentation instrumentations instrumented instrumenting instruments insulation insulations
insulin insulins insurance insurances insured insureds intake intakes integer integers integral integrals
integrate integrated integrates integrating integration integrations integrity intel intellectual
intellectuals intelligence intelligences intelligent intels intend intended intendeds intending intends
intense intensify intensifying intensity intensive intensives intent intention intentioned intentions
intents inter interact interacted interacting interaction interactions interactive interacts interest
interested interesting interests interface interfaced interfaces interfacing interference interferences
intergovernmental interim interims interior interiors intermediate intermediated intermediates
intermediating internal internals internationally internet internets internship internships interpretation
interpretations interpreted interracial inters intersection intersections interstate interstates interval
intervales intervals intervention interventions interview interviewed interviewing interviews intimate
intimated intimates intimating into intoed intranet intranets intro introduce introduced introduces
introducing introduction introductions introductory intros invalid invalided invaliding invalids invasion
invasions invention inventions inventory inventorying invest invested investigate investigated investigates
investigating investigation investigations investigator investigators investing investments investor
investors invests invisible invisibles invitation invitations invite invited invitees invites inviting
invoice invoiced invoices invoicing involve involved involvement involvements involves involving iron ironed
irones ironing irons irrigation irrigations irritation irritations island islanded islanding islands isle
isles isolated isolation isolations issue issued issues issuing italic italics item itemed iteming items
itself jacket jacketed jacketing jackets jaguar jaguars java jeans jeep jeeped jeeping jeeps jeers jersey
jerseyed jerseys jets jewelry jobs join joined joining joinings joins joint jointed jointing jointly joints
joke joked jokes journal journaled journaling journalism journalisms journalist journalists journals judges
judgment judgments judicial juice juiced juices juicing jump jumped jumping jumpings jumps junction
junctions jungle jungled jungles junk junked junking junks jurisdiction jurisdictions jury jurying justify
justifying jute jutes juvenile juveniles karaoke karaokes keen keened keening keens keep keeping keepings
keeps kept kernel kerneled kerneling kernels keyboard keyboarded keyboarding keyboards keys keyword keywords
kidney kidneys kids kill killed killer killers killing killings kills kilometers kinase kinases kind kinda
kinded kinding kinds kings kissing kissings kitchen kitchened kitchening kitchens kits kiwifruit kiwifruits
knee kneeing knees knew knife knifed knifes knifing knight knighted knighting knights knit knits knitting
knittings knives knock knocked knocking knocks know knowes knowing knowings knowledge knowledged knowledges
knowledging known knowns knows label labeled labeling labels labor laboratories laboratory labored laboring
labors labs lace laces ladder laddered laddering ladders laden ladened ladening ladens ladies lady laid
laided laiding laids lakes lamb lambda lambdas lambed lambing lambs lamp lamped lamping lamps land landed
landes landing landings lands landscape landscaped landscapes landscaping landslide landslides landsliding
lanes language languaged languages languaging lapped laptop laptops large largely larger larges largest
laser lasers last lasted lasting lastings lasts late lately later latest latests latex latexes latitude
latitudes latte latter lattes laugh laughed laughing laughings laughs launch launched launches launching
laundry lawn lawned lawns lawsuit lawsuits lawyer lawyered lawyering lawyers layer layered layering layers
layout layouts lazy lazying lead leaded leader leaders leadership leaderships leading leadings leads leaf
leafed leafing leafs league leagued leagues leaguing learn learned learners learning learnings learns lease
leased leases leasing leasings least leasts leather leathered leathering leathers leave leaved leaves
leaving leavings lecture lectured lectures lecturing left lefts legacy legal legally legals legend legendary
legends legislation legislations legislative legislatives legislature legislatures legitimate legitimated
legitimates legitimating legs leisure leisured leisures leisuring lemon lemoned lemoning lemons lend lender
lenders lending lendings lends length lengths lens lensed lenses lensing lesbian lesbians less lesser lesses
lesson lessoned lessoning lessons lets letter lettered lettering letters letting lettings level leveled
leveling levels levies liabilities liability liable liberal liberals liberty librarian librarians libraries
library license licensed licensees licenses licensing licking lickings lies life lifes lifestyle lifestyles
lifetime lifetimes lift lifted lifting lifts light lighted lighter lightered lightering lighters lighting
lightings lightning lightninged lightnings lights lightweight lightweights lignite lignites like liked
likelihood likelihoods likely likes likewise lime limes limit limitation limitations limited limiteds
limites limiting limitings limits limousines linear lined lines lingerie lingeries lingering lingerings link
linked linking links lions lips liquid liquids list listed listen listened listening listenings listens
listing listings lists lite literacy literally literary literature literatured literatures lites lithium
lithiums litigation litigations live lived liver livered livering livers lives livestock livestocks living
livings load loaded loading loadings loads loans lobby lobbying local locale locales localities locally
locals locate located locates locating location locations locator locators lock locked locking lockings
locks lodge lodged lodges lodging lodgings logged logging loggings logic logical logics login logistics logo
logos logs lonely longer longers longest longitude longitudes look looked looking looks lookup lookups loop
looped looping loops loose loosed looses loosing lord lorded lording lords lorries lorry lose loser losers
loses losing losings loss losses lost lots lottery lotus lotuses loud lounge lounged lounges lounging loved
lovely lover lovered lovers loves loving lovings lower lowered lowering lowers lowest lows lowsed lowses
lowsing luck lucked lucking lucks luggage luggages lumber lumbered lumbering lumbers lunch lunched luncheon
luncheoned luncheoning luncheons lunches lunching luxury lying lyings lyrics machine machined machinery
machines machining macro macros made madness madnesses magazine magazines magic magical magics magnet
magnetic magnetics magnets magnificent magnitude magnitudes maiden maidens mail mailed mailes mailing
mailings mailman mails main mained maining mainland mainlands mainly mains mainstay mainstays mainstream
mainstreamed mainstreaming mainstreams maintain maintained maintaining maintains maintenance maintenanced
maintenances maintenancing maize maizes majority make maker makers makes makeup makeups making makings male
males mall malled malling malls malpractice malpractices mambo mamboed mamboes mamboing mambos manage
managed management managements manager managers manages managing mandate mandated mandates mandating
mandatory manner mannered manners manor manors mantra mantras manual manually manuals manufacture
manufactured manufacturer manufacturers manufactures manufacturing manufacturings many maple maples mapped
mapping mappings maps marathon marathoning marathons marble marbled marbles marbling margin margined
margining margins marijuana marijuanas maritime marked marker markers market marketed marketing marketings
marketplace marketplaces markets marking markings marriage marriages married marrieds mars marses marsh
marshes marvel marveled marveling marvels mask masked masking masks mass massage massaged massages massaging
massed masses massing massive massives master mastered mastering masters masturbating masturbation
masturbations match matched matches matching material materials maternity math mathematical mathematics
maths mating matings matrix matrixes matter mattered mattering matters mattress mattresses mature matured
matures maturing maximize maximized maximizes maximizing maximum maximums maybe maybes mayor mayors meal
mealed mealing meals mean meaned meanes meaning meaningful meanings means meant meanwhile meanwhiles measure
measured measurement measurements measures measuring measurings meat meated meats mechanical mechanicals
mechanics mechanism mechanisms medal medaled medaling medals media median medians medias medicaid medicaids
medical medicals medicare medicares medication medications medicine medicined medicines medicining medieval
medievals meditation meditations medium mediums meet meeting meetings meets meetup mega megawatts member
membered members membership memberships membrane membraned membranes memo memorabilia memorandum memorandums
memorial memorials memories memory memos mental mention mentioned mentioning mentions mentor mentored
mentoring mentors menus merchandise merchandised merchandises merchandising merchant merchanted merchanting
merchants mercury mere merely meres merge merged mergees merger mergers merges merging merit merited
meriting merits merry mesh meshed meshes meshing mess message messaged messages messaging messagings messed
messenger messengered messengering messengers messes messing metabolism metabolisms metadata metal metaled
metaling metallic metallics metals meter metered metering meters method methodology methods metric metrics
metro metropolitan metropolitans metros mice micro microphone microphones micros microwave microwaved
microwaves microwaving midday middays middle middled middles middling midi midis midlands midnight midnights
might mights mighty migration migrations mild milded milding milds mileage mileages milf milfs military milk
milked milking milks mill milled millennium millenniums milles milling million millions mime mimes mind
minded minding minds miner mineral minerals miners mines mini miniature miniatured miniatures miniaturing
minimal minimals minimize minimized minimizes minimizing minimum minimums mining minings minis ministerial
ministers ministries ministry minor minored minoring minority minors mint minted minting mints minus minuses
minute minuted minutes minuting mirror mirrored mirroring mirrors misc miscellaneous miss missed misses
missile missiles missing mission missioned missioning missions mistake mistakes mistaking mistress
mistressed mistresses mistressing mixed mixer mixers mixing mixture mixtures mobile mobiles mobility mode
model modeled modeling modelings models modem modemed modeming modems moderate moderated moderates
moderating moderator moderators modern modernes moderns modes modification modifications modified modify
modifying mods modular modulars module modules mohair mohairs moisture moistures mold molded molding molds
molecular molecules moment moments momentum momentums moms monetary money moneyed moneys monitor monitored
monitoring monitorings monitors monkey monkeyed monkeying monkeys mono monos monster monstered monstering
monsters month monthly months monument monumented monumenting monuments mood moods moon mooned mooning moons
moral morals more moreover mores morning mornings mortality mortgage mortgaged mortgagees mortgages
mortgaging most mostly mosts motel motels mother motherboard motherboards mothered mothering mothers motion
motioned motioning motions motivated motivation motivations motor motorcycle motorcycled motorcycles
motorcycling motored motoring motors mount mountain mountained mountains mounted mounting mountings mounts
mournful mouse moused mouses mousing mouth mouthed mouthing mouths move moved movement movements movers
moves movie movies moving much muches multi multimedia multimedias multiple multiples municipal municipality
municipals mural muraled murals murder murdered murdering murders muscle muscled muscles muscling museum
museums music musical musicales musicals musician musicians musics must mustang mustangs musted musting
musts mutual mutually mutuals myself mysterious mystery myth myths nails naked named namely names naming
namings narrative narratives narrow narrowed narrowing narrowings narrows nasty nation nationally nations
nationwide native natives natural naturally naturals nature natured natures naturing naughty navigate
navigated navigates navigating navigation navigations navigator navigators navy near nearby neared nearest
nearing nearly nears necessarily necessary necessity neck necked necking necklace necklaced necklaces
necklacing necks need needed needing needle needled needles needling needs negative negatived negatives
negativing negotiate negotiated negotiates negotiating negotiation negotiations negotiators neighbor
neighbored neighborhood neighborhoods neighboring neighbors neither neon neoned neons nerve nerved nerves
nerving nervous nest nested nesting nests nets network networked networking networkings networks neural
neutral neutrals never nevertheless newbie newbies newer newest newly news newsed newses newsing newsletter
newsletters newsmen newspaper newspapered newspapering newspapers next nexts nice nickel nickeled nickeling
nickels nickname nicknamed nicknames nicknaming night nighted nightlife nightlifes nightmare nightmares
nights nineteenth nineteenths nipple nippled nipples nippling nirvana nirvanas nitrogen nitrogens nobody
node nodes noise noised noises noising nominated nomination nominations nominee nominees none nones
nonetheless nonprofit nonprofits noon nooned nooning noons norm normal normally normals normed norms
northeast northeasts northern northerns northwest northwests nose noses note notebook notebooks noted notes
nothing nothings notice noticed notices noticing notification notifications notified notify notifying notion
notions novel novels novelty nowhere nowheres nuclear nude nudes nudist nudists nudity nuke nukes null
nulled nulling nulls number numbered numbering numbers numeric numerical numerics numerous nurse nursed
nursery nurses nursing nursings nutrition nutritional nutritions nuts nylon nylons oaks oasis obesity
obituaries object objected objecting objective objectives objects obligation obligations observation
observations observe observed observer observers observes observing obtain obtained obtaining obtains
obvious obviously occasion occasional occasionally occasioned occasioning occasions occupation occupational
occupations occupied occur occurred occurrence occurrences occurring occurs odds offense offenses offensive
offensives offer offered offering offerings offers office officer officered officering officers offices
official officially officials offline offset offsets offshore offshored offshores offshoring often oils okay
okayed okaying okays older oldest omega omegas omissions once onces ones ongoing ongoings onion onioned
onioning onions online only onto oops open opened opening openings openly opens opera operas operate
operated operates operating operation operational operations operator operators opinion opinioned opinions
opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposites opposition
oppositions optical optics optimal optimist optimists optimization optimizations optimize optimized
optimizes optimizing optimum optimums option optional optionals optioned optioning options oracle oracled
oracles oracling orange oranges orbit orbited orbiting orbits orchestra orchestras order ordered ordering
orderings orders ordinance ordinances ordinary organ organic organics organisms organization organizational
organizations organize organized organizer organizers organizes organizing organs orgasm orgasmed orgasming
orgasms orgy oriental orientals orientation orientations oriented origin original originally originals
origins other others otherwise ought oughted oughting oughts ours ourselves outages outcome outcomes outdoor
outdoors outer outers outgoing outgoings outlet outlets outline outlined outlines outlining outlook
outlooked outlooking outlooks output outputs outreach outreached outreaches outreaching outset outsets
outside outsides outsourcing outsourcings outstanding oval ovals oven ovened ovening ovens over overall
overalled overalls overcome overcomes overcoming overed overhead overheads overing overleaf overnight
overnighted overnighting overnights overs overseas overtaking overview overviews owing owned owner owners
ownership ownerships owns oxford oxfords oxide oxides oxygen oxygens ozone ozones pack package packaged
packages packaging packagings packed packet packeted packeting packets packing packings packs pact pacts
paddy pads page pages paid pain pained painful paining pains paint paintball paintballs painted painting
paintings paints pair paired paires pairing pairs pale pales paltry panama panamas panel paneled paneling
panels panic panics panties pants pantyhose paper paperback paperbacked paperbacking paperbacks papered
papering papers para parade paraded parades parading paradise paradises paragraph paragraphed paragraphing
paragraphs parallel paralleled paralleling parallels parameter parameters paras parcel parceled parceling
parcels parent parental parented parenting parentings parents parish parishes parking parkings parks
parliament parliamentary parliamenting parliaments part parted partial partially partials participant
participants participate participated participates participating participation participations particle
particles particular particularly particulars parties parting partition partitioned partitioning partitions
partly partner partnered partnering partners partnership partnerships parts party partying pass passage
passaged passages passaging passed passenger passengers passes passing passings passion passioned passioning
passions passive passives passport passports password passwords past pasta pastas paste pasted pastes
pasting pastor pastored pastoring pastors pasts patch patched patches patching patent patented patenting
patents path pathed pathing pathology paths patient patiented patienting patients patio patios patrol
patrols pattern patterned patterning patterns pause paused pauses pausing pavilion pavilioned pavilioning
pavilions payable payables payday paydays paying payings payment payments payroll payrolls pays peace peaced
peaceful peacekeepers peaces peacing peak peaked peaking peaks peanuts peas peased peases peasing pediatric
pediatrics peeing peers penalties penalty pencil penciled penciling pencils pendant pendants pending
penetration penetrations penguin penguins peninsula peninsulas penis penises pens pension pensioned
pensiones pensioning pensions people peopled peoples peopling pepper peppered peppering peppers perceived
percent percentage percentages percents perception perceptions perfect perfected perfecting perfectly
perfects perform performance performances performed performer performers performing performings performs
perfume perfumed perfumes perfuming perhaps perhapses period perioded periodic periodically perioding
periods peripheral peripherals permanent permanents permission permissions permit permits permitted
permitting persistent persistents person personal personality personalized personally personals personnel
personnels persons perspective perspectives pertaining pesos pest pests petite petites petition petitioned
petitioning petitions petroleum petroleums pets phantom phantoms pharmaceutical pharmaceuticals pharmacies
pharmacology pharmacy phase phased phases phasing phenomenon phenomenons philosophy phone phoned phones
phoning photo photoed photograph photographed photographer photographers photographic photographing
photographs photography photoing photos phrase phrased phrases phrasing phys physed physes physical
physically physicals physician physicians physics physiology piano pianos pick picked picking pickings picks
pickup pickups picnic picnics pics picture pictured pictures picturing piece pieced pieces piecing pier
piers pike pikes pill pilled pilling pillow pillowed pillowing pillows pills pilot piloted piloting pilots
pine pines ping pinged pinging pings pins pioneer pioneered pioneering pioneers pipe pipeline pipelined
pipelines pipelining pipes pirates piss pissed pisses pissing pitch pitched pitches pitching pixel pixels
pizza pizzas place placed placement placements places placing placings plain plained plaining plains
plaintiff plaintiffs plan plane planed planes planet planets planing planned planner planners planning
plannings plans plant planted planting plants plasma plasmas plastic plastics plate plated plates platform
platformed platforming platforms plating platinum platinums play playback playbacks playboy playboys played
player players playing playlist playlisted playlisting playlists plays plaza plazas pleasant please pleased
pleases pleasing pleasure pleasured pleasures pleasuring pledge pledged pledgees pledges pledging plenary
plenty plot plots plug plugin plugins plugs plumbing plumbings plunged plus plused pluses plusing pocket
pocketed pocketing pockets podcast podcasted podcasting podcasts poem poems poet poetry poets point pointed
pointer pointers pointes pointing pointings points poison poisoned poisoning poisons poker pokers polar
polars police policed polices policies policing policy polished political politicians politics poll polled
polling pollings polls pollution pollutions polo polos poly polyester polyesters polymer polymers polyphonic
polys pond ponded ponding ponds pool pooled pooling pools poor pope popes popular popularity populars
population populations porcelain porcelains pork porked porking porks porn porno pornos porns port portable
portables portal portaled portals ported portfolio portfolios porting portion portioned portioning portions
portrait portraited portraiting portraits ports pose poses posing posings position positioned positioning
positionings positions positive positively positives possess possessed possesses possessing possession
possessioned possessions possibilities possibility possible possibles possibly postage postages postal
postals postcard postcarded postcarding postcards posted poster postered postering posters posting postings
postponed posts potato potatoes potential potentially potentials potter pottered pottering potters pottery
poultry pound pounded pounding pounds poverty powder powdered powdering powders power powered powerful
powering powers practical practicals practice practiced practices practicing practitioner practitioners
prairie prairied prairies praise praised praises praising pray prayed prayer prayers praying prays preceding
precipitation precipitations precise precised precisely precises precising precision precisions predecessor
predecessors predict predicted predicting prediction predictions predicts prefer preference preferences
preferential preferred prefers prefix prefixed prefixes prefixing pregnancy pregnant preliminary premier
premiere premiered premieres premiering premiers premises premium premiums prep prepaid preparation
preparations prepare prepared prepares preparing preps prerequisite prerequisites prescribed prescription
prescriptions presence presences present presentation presentations presented presenting presently presents
preservation preservations preserve preserved preserves preserving presidency presidential presidents press
pressed presses pressing pressings pressure pressured pressures pressuring pretty prettying prevent
prevented preventing prevention preventions prevents preview previewed previewing previews previous
previously priced prices pricing pricings pride prided prides priding priest priested priesting priests
primarily primary principal principals principle principled principles principling print printable printed
printer printers printing printings prints prior priorities priority priors prison prisoned prisoner
prisoners prisoning prisons privacy private privately privates privilege privileged privileges privileging
prize prized prizes prizing probability probably probe probed probes probing problem problems procedure
procedures proceed proceeded proceeding proceedings proceeds process processed processes processing
processings processor processors procurement procurements produce produced producer producers produces
producing product production productions productive productivity products profession professional
professionals professions professor professors profile profiled profiles profiling profit profited profiting
profits program programed programing programmer programmers programming programmings programs progress
progressed progresses progressing progressive progressives prohibited project projected projecting
projection projections projector projectors projects prominent promised promises promising promo promoed
promoing promos promote promoted promotes promoting promotional promotions prompt prompted prompting
promptly prompts proof proofed proofing proofs proper properly propers properties property propertying
prophet prophets proportion proportioned proportioning proportions proposal proposals propose proposed
proposes proposing proposition propositioned propositioning propositions proprietary pros prosed proses
prosing prospect prospected prospecting prospective prospectives prospects pross prostate prostates protect
protected protecting protection protections protective protectives protects protein proteins protest
protested protesting protests protocol protocoled protocoling protocols prototype prototyped prototypes
prototyping proud proudly prove proved proven proves provide provided providence providences provider
providers provides providing province provinces proving provision provisional provisionals provisioned
provisioning provisions proxy psychiatry psychological psychology publication publications publicity
publicly publish published publisher publishers publishes publishing publishings pubs pull pulled pulling
pulls pulse pulsed pulses pulsing pump pumped pumping pumps punch punched punches punching punishment
punishments punk punks pupils puppy puppying purchase purchased purchases purchasing purchasings pure pureed
purees pures purple purpled purples purpling purpose purposed purposes purposing purse pursed purses pursing
pursuant pursue pursued pursues pursuing pursuit pursuits push pushed pushes pushing pussy puts putting
puttings puzzle puzzled puzzles puzzling quad quads qualification qualifications qualified qualifier
qualifiers qualify qualifying qualifyings qualities quality quantitative quantities quantity quantum
quantums quarter quartered quarterfinals quartering quarterly quarters queens queries query querying quest
quested questing question questioned questioning questionnaire questionnaires questions quests queue queued
queueing queues queuing quick quickly quicks quiet quieted quieting quiets quilt quilted quilting quilts
quit quite quited quites quiting quits quiz quizzes quota quotas quotations quote quoted quotes quoting
rabbit rabbited rabbiting rabbits race races racial racing racings rack racked racking racks radar radars
radiation radiations radical radicals radio radioed radioing radios radius radiuses rage ragees rages raid
raided raiding raids rail railed railes railing railroad railroaded railroading railroads rails railway
railways rainbow rainbowed rainbows rains raise raised raises raising raisings rally rallyes rallying ranch
ranched ranches ranching rand randed randing random randoms rands rang range ranged ranger rangers ranges
ranging rangings rank ranked rankes ranking rankings ranks rape rapes rapid rapidly rapids rare rarely rares
rate rated rates rather ratification ratifications rating ratings ratio rational rationales rationals ratios
rats rays reach reached reaches reaching reaction reactions reactivate reactivated reactivates reactivating
read reader readers readies readily reading readings reads ready readying reaffirm reaffirmed reaffirming
reaffirms real reales realistic reality realization realizations realize realized realizes realizing really
reallying realm realms reals realty rear reared rearing rears reason reasonable reasonably reasoned
reasoning reasonings reasons rebate rebated rebates rebating rebound rebounded rebounding rebounds recall
recalled recalling recalls receipt receipted receipting receipts receive received receiver receivers
receives receiving receivings recent recently reception receptions receptor receptors recipe recipes
recipient recipients reckon reckoned reckoning reckons reclaims recognition recognitions recognize
recognized recognizees recognizes recognizing recommend recommendation recommendations recommended
recommending recommends reconstruction reconstructions record recorded recorder recorders recording
recordings records recover recovered recovering recovers recovery recreation recreational recreations
recruiting recruitment recruitments recycled recycling redeem redeemed redeeming redeems redhead redheaded
redheads reduce reduced reduces reducing reduction reductions reef reefed reefing reefs reel reeled reeling
reels refer referees reference referenced references referencing referendum referendums referral referrals
referred referring refers refinance refinanced refinances refinancing refine refined refinery refines
refining reflect reflected reflecting reflection reflections reflects reform reformed reforming reforms
refresh refreshed refreshes refreshing refrigerator refrigerators refugees refund refunded refunding refunds
refurbished refuse refused refuses refusing regained regard regarded regarding regardless regards reggae
reggaes regime regimes region regional regionals regions register registered registering registers registrar
registrars registration registrations registry regression regressions regrettable regular regularly regulars
regulated regulation regulations regulatory rehab rehabilitation rehabilitations rehabs reiterated reject
rejected rejecting rejects relate related relates relating relation relations relationship relationships
relative relatively relatives relax relaxation relaxations relaxed relaxes relaxing relay relayed relaying
relays release released releasees releases releasing relevance relevances relevant reliability reliable
reliables reliance reliances relief reliefs religion religions religious religiouses reload reloaded
reloading reloads relocation relocations rely relying remain remainder remaindered remaindering remainders
remained remaining remains remark remarkable remarkables remarked remarking remarks remedies remedy
remedying remember remembered remembering remembers remind reminded reminder reminders reminding reminds
remix remixed remixes remixing remote remotes removable removal removals remove removed removes removing
renaissance renaissances render rendered rendering renderings renders renew renewable renewables renewal
renewals renewed renewing renews rent rental rentals rented rentes renting rents reopen reopened reopening
reopens repair repaired repairing repairs repeat repeated repeating repeats replace replaced replacement
replacements replaces replacing replica replicas replication replications replied replies reply replying
report reported reporter reporters reporting reportings reports repository represent representation
representations representatives represented representing represents reprint reprinted reprinting reprints
reproduce reproduced reproduces reproducing reproduction reproductions reproductive reproductives republican
republicans reputation reputations request requested requesting requests require required requirement
requirements requires requiring requirings rescue rescued rescues rescuing research researched researcher
researchers researches researching reseller resellers reservation reservations reserve reserved reserves
reserving reservoir reservoired reservoiring reservoirs reset resets reshuffle reshuffled reshuffles
reshuffling residence residences resident residential residents residing resist resistance resistances
resistant resistants resisted resisting resists resolution resolutions resolve resolved resolves resolving
resort resorted resorting resorts resource resourced resources resourcing respect respected respecting
respective respectively respects respiratory respond responded respondent respondents responding responds
response responses responsibilities responsibility responsible rest restart restarted restarting restarts
restaurant restaurants rested resting restoration restorations restore restored restores restoring restrict
restricted restricting restriction restrictions restricts restructuring restructurings rests result resulted
resulting results resume resumed resumes resuming resumption resumptions retail retailed retailer retailers
retailing retails retain retained retaining retains retaliation retaliations retention retentions retired
retirement retirements retreat retreated retreating retreats retrieval retrievals retrieve retrieved
retrieves retrieving retro retros return returned returning returns reunion reunions reunites reveal
revealed revealing reveals revelation revelations revenge revenged revenges revenging revenue revenued
revenues reverse reversed reverses reversing review reviewed reviewer reviewers reviewing reviews revised
revision revisions revisit revisited revisiting revisits revive revived revives reviving revolution
revolutionary revolutions reward rewarded rewarding rewards rhythm rhythmed rhythms ribbon ribboned
ribboning ribbons rich riched riches riching ride rider ridered riders rides riding ridings right righted
righting rights ring ringed ringing rings ringtone ringtones ripe ripes rise rises rising risings risk
risked risking risks rivers riverside riversides road roading roads robbery robot robots robust rock rocked
rocket rocketed rocketing rockets rocking rocks role roles roll rolled roller rollers rolling rollings rolls
romance romanced romances romancing romantic romantics roof roofed roofing roofs room roomed rooming
roommate roommates rooms root rooted rooting roots rope ropes roses roster rostered rostering rosters rotary
rotation rotations rouge rouged rouges rough roughed roughing roughly roughs rouging roulette rouletted
roulettes rouletting round rounded rounding roundings rounds route routed routeing router routers routes
routine routines routing routings rows royalty rubber rubbered rubbering rubbers rubbish rubbished rubbishes
rubbishing rugby rugs rule ruled rules ruling rulings runner runners running runnings runs runtime rupee
rupees rural rurals rush rushed rushes rushing rushings sacred sacrifice sacrificed sacrifices sacrificing
saddened safari safaried safariing safaris safe safeguard safeguarded safeguarding safeguards safely safer
safes safety safetying sail sailed sailing sailings sails saint sainted sainting saints sake sakes salad
salades salading salads salaries salary salarying sale sales salmon salmons salon salons salt salted salting
salts salvation salvations same sames sample sampled samples sampling samplings sand sandbags sanded sanding
sands sandwich sandwiched sandwiches sandwiching sapphire sapphired sapphires satellite satellited
satellites satelliting satin satined satining satins satisfaction satisfactions satisfactory satisfied
satisfy satisfying sauce sauced sauces saucing savage savaged savages savaging save saved saver savers saves
saving savings saying sayings says scale scaled scales scaling scams scan scanned scanner scanners scanning
scannings scans scared scary scenario scenarios scene scened scenes scenic scenics scening schedule
scheduled schedules scheduling schema schemas scheme schemed schemes scheming scholar scholars scholarship
scholarships school schooled schooles schooling schools science scienced sciences scientific scientist
scientists scoop scooped scooping scoops scope scoped scopes scoping score scored scores scoring scorings
scrapped scraps scratch scratched scratches scratching screen screened screening screenings screens
screensaver screensavers screenshot screenshots screw screwed screwing screws script scripted scripting
scripts scroll scrolled scrolling scrolls scuba scubaed scubaing scubas scuffles sculpture sculptured
sculptures sculpturing seafood seafoods seal sealed sealing seals search searched searches searching seas
seased seases seasing season seasonal seasonally seasonals seasoned seasoning seasons seat seated seating
seatings seats second secondary seconded secondes seconding seconds secret secretariat secretariates
secretariats secretaries secreted secretes secreting secretly secrets section sectioned sectioning sections
sector sectored sectoring sectors secure secured securely secures securing securities security seed seeded
seeding seeds seeing seeings seek seeker seekers seeking seeks seem seemed seeming seems seen sees segment
segmented segmenting segments seizures select selected selecting selection selections selective selects self
selfed selfing selfs sell seller sellers selles selling sellings sells semester semesters semi semiconductor
semiconductors semies seminar seminars semis senators send sended sender senders sending sendings sends
senior seniors sense sensed senses sensing sensitive sensitives sensitivity sensor sensors sent sented
sentence sentenced sentences sentencing sentiment sentiments senting sents separate separated separately
separates separating separation separations sequence sequenced sequences sequencing serial serials series
serious seriously serum serums serve served servers serves service serviced services servicing serving
servings sesame sesames session sessions sets setting settings settle settled settlement settlements settles
settling setup setups seven sevens seventh sevenths several severals severe severed severing sewing sewings
sexual sexuality sexually sexy shades shadow shadowed shadowing shadows shaft shafted shafting shafts shake
shaked shakes shaking shall shame shamed shames shaming shanghai shanghaied shanghaiing shanghais shape
shaped shapes shaping share shared shareholders shares shareware sharewares sharing sharings shark sharked
sharking sharks sharp sharped sharping sharps shaved shed sheds sheep sheer sheered sheering sheers sheet
sheeted sheeting sheets shelf shelfed shelfing shelfs shell shelled shelling shells shelter sheltered
sheltering shelters shepherd shepherded shepherding shepherds sheriff sheriffs shield shielded shielding
shift shifted shifting shiftings shifts shilling shillings shine shined shines shining ship shipment
shipments shipped shipping shippings ships shirt shirted shirting shirts shit shited shites shiting shits
shock shocked shocking shocks shoe shoeing shoes shoot shooting shootings shoots shop shopper shoppers
shopping shoppings shops shore shored shores shoring short shortages shortcuts shorted shorter shorting
shortly shorts shot shotes shots should shoulder shouldered shouldering shoulders show showcase showcased
showcases showcasing showed shower showered showering showers showing showings shown shows shrank shrinks
shut shuted shutes shuting shuts shuttle shuttled shuttles shuttling sick sicked sicking sicks side
sidelines sides sight sighted sighting sights sigma sigmas sign signal signaled signaling signals signature
signatures signed significance significances significant significantly significants signing signings signs
silence silenced silences silencing silent silents silicon silicones silicons silk silked silking silks
silly silver silvered silvering silvers similar similarly simmers simple simpled simples simplified simpling
simply sims simulation simulations simultaneously since sing singed singer singers singes singing singings
single singled singles singling sings sink sinking sinks sisters site sitemap sites sitting sittings
situated situation situations sixth sixths size sized sizes skating skatings skiing skiings skill skilled
skilling skills skin skins skip skips skirt skirted skirting skirts slated slave slaved slaves slaving sleep
sleeping sleepings sleeps sleeve sleeved sleeves sleeving slid slide slided slides slideshow sliding slight
slighted slighting slightly slights slim slimed slimes sliming slims slip sliped slipes sliping slipped
slips slope sloped slopes sloping slot slots slow slowed slowing slowly slows slump slumped slumping slumps
slut sluts small smalled smaller smallest smalling smalls smart smarted smarting smarts smell smelled
smelling smells smile smiled smiles smiling smoke smoked smokes smoking smokings smooth smoothed smoothes
smoothing smooths smuggling smugglings snake snaked snakes snaking snap snaps snapshot snapshots snow
snowboard snowboarded snowboarding snowboards snowed snowing snows soaked soap soaped soaping soaps soccer
soccers social socials societies society sociology socket socketed socketing sockets socks sodium sodiums
sofa sofas soft softball softballs softed softing softs software softwares softwood softwoods soil soiled
soiling soils solar solars sold soldes soldier soldiered soldiering soldiers solds sole solely soles solid
solidarity solids solo soloed soloing solos solution solutioned solutioning solutions solve solved solves
solving some somebody somehow someone someones somerset somerseted somerseting somersets something
somethings sometimes somewhat somewhats somewhere somewheres songs sonic sonics sons sonses soon soonest
sophisticated sorrow sorrowed sorrowing sorrows sorry sort sorted sortes sorting sorts sought soul souled
souls sound sounded sounding sounds soundtrack soundtracked soundtracking soundtracks soup souped souping
soups source sourced sources sourcing southeast southeasts southern southerns southwest southwests
sovereignty soviet soviets soybean soybeans space spaced spaces spacing spam spams span spaned spanes
spaning spanking spankings spans spare spared spares sparing spas spatial speak speakers speaking speakings
speaks spears spec special specialist specialists specialized specializing specially specials specialties
specialty species specific specifically specification specifications specifics specified specifies specify
specifying specs spectacular spectaculars spectrum spectrums speech speeched speeches speeching speed
speeded speeding speeds speedy spell spelled spelling spellings spells spend spending spendings spends spent
sperm sperms sphere sphered spheres sphering spice spiced spices spicing spider spiders spill spilled
spilling spills spin spine spined spines spins spirit spirited spiriting spirits spiritual spirituality
spirituals split splits spoke spoked spoken spokes spokesman spokesperson spokespersons spokeswoman spoking
sponsor sponsored sponsoring sponsors sponsorship sponsorships sport sported sporting sports spot spotlight
spotlighted spotlighting spotlights spots spouse spoused spouses spousing spray sprayed spraying sprays
spread spreading spreadings spreads spring springed springes springing springs sprint sprinted sprinting
sprints spyware spywares squad squads square squared squares squaring squirt squirted squirting squirtings
squirts stability stable stabled stables stabling stack stacked stacking stacks stadium stadiums staff
staffed staffing staffs stage staged stages staging stagnate stagnated stagnates stagnating stainless
stainlesses stake staked stakeholders stakes staking stalled stamp stamped stamping stamps stand standard
standards standing standings stands star stared stares staring starring starrings stars start started
starter starters starting startings starts startup startups stat stated statement statemented statementing
statements states statewide static statices statics stating station stationed stationery stationing stations
statistical stats status statuses statute statutes statutory stay stayed staying stays steadfast steadies
steady steadying steal stealed steales stealing steals steam steamed steaming steams steel steeled steeling
steels steering steerings stem stemed stemes steming stems step stepped steps stereo stereoed stereoing
stereos stick sticked sticker stickered stickering stickers sticking sticks sticky stickying still stilled
stilling stills stock stocked stocking stockings stocks stolen stomach stomached stomaching stomachs stones
stood stop stoped stopes stoping stopover stopovers stopped stopping stoppings stops storage storages store
stored stores stories storing story storying straight straighted straighting straights strain strained
straining strains strange stranger strangered strangering strangers stranges strap straps strategic
strategics strategies strategist strategists strategy stream streamed streaming streamings streamline
streamlined streamlines streamlining streams street streeted streeting streets strength strengthen
strengthened strengthening strengthenings strengthens strengths stress stressed stresses stressing stretch
stretched stretches stretching strict strictly strike striker strikers strikes striking strikings string
stringed stringing strings strip striped stripes striping strips strive strived strives striving stroke
stroked strokes stroking strong stronger strongest strongly struck structural structure structured
structures structuring struggle struggled struggles struggling stuck stucks stud student students studied
studies studio studios studs study studying stuff stuffed stuffing stuffs stunning stunnings stupid stupids
style styled stylees styles styling stylish stylus styluses subcommittee subcommittees subdivision
subdivisions subject subjected subjecting subjective subjectives subjects sublime sublimed sublimes
subliming submission submissions submit submits submitted submitting submittings subscribe subscribed
subscriber subscribers subscribes subscribing subscription subscriptions subsection subsections subsequent
subsequently subsequents subsidiaries subsidiary substance substances substantial substantially substantials
substitute substituted substitutes substituting subtle suburban suburbans succeed succeeded succeeding
succeeds success successes successful successfully successor successors such suck sucked sucking suckings
sucks sudden suddenly suddens suffer suffered suffering sufferings suffers sufficient sufficiently
sufficients sugar sugared sugaring sugars suggest suggested suggesting suggestion suggestions suggests
suicide suicided suicides suiciding suit suitable suite suited suites suiting suits summaries summary summed
summit summited summiting summits summoned sunglasses sunrise sunrises sunrising sunset sunsets sunshine
sunshines super superb supered supering superintendent superintendents superior superiors supermarket
supermarkets supers supervision supervisions supervisor supervisors supplement supplemental supplementals
supplemented supplementing supplements supplied supplier suppliers supplies supply supplying support
supported supporters supporting supportings supports suppose supposed supposes supposing supreme supremes
sure surely sures surf surface surfaced surfaces surfacing surfed surfing surfings surfs surge surged
surgeon surgeons surgery surges surgical surging surname surnamed surnames surnaming surplus surplused
surpluses surplusing surprise surprised surprises surprising surprisings surrey surreys surround surrounded
surrounding surroundings surrounds surveillance surveillances survey surveyed surveying surveys survival
survivals survive survived survives surviving survivor survivors suspect suspected suspecting suspects
suspended suspension suspensions sustain sustainability sustainable sustained sustaining sustains swap swaps
sweet sweeted sweeting sweets swells swept swim swimming swimmings swims swing swinged swingers swinges
swinging swings switch switched switches switching switchings sword sworded swording swords sworn symbol
symboled symboles symboling symbols sympathy symphony symposium symposiums symptoms sync synced syncing
syncs syndicate syndicated syndicates syndicating syndication syndications syndrome syndromes synopsis
synopsised synopsises synopsising syntax syntaxes synthesis synthesised synthesises synthesising synthetic
synthetics system systematic systematics systemed systems table tabled tables tablet tableted tableting
tablets tabling tabs tackle tackled tackles tackling tactics tagged tags tail tailed tailing tailors tails
take taken takes taking takings tale talent talented talents tales talk talked talking talkings talks tank
tanked tanking tanks tape tapes target targeted targeting targets tariff tariffed tariffing tariffs tarmac
tarmacs task tasked tasking tasks taste tasted tastes tasting tattoo tattooed tattooing tattoos taught
taxation taxations taxes taxi taxied taxies taxiing taxis teach teacher teachers teaches teaching teachings
team teamed teaming teams tear teared tearing tears tech teched technical technicals technician technicians
technique techniques techno technological technologies technology technos techs teen teenage teenaged
teenages teened teenes teening teens teeth teethed teethes teething telecommunications telegram telegrams
telephone telephoned telephones telephonic telephoning telephony telescope telescoped telescopes telescoping
television televisions tell telling tellings tells temp temped temperature temperatures temping template
templates temple templed temples temporal temporals temporarily temporary temps tenant tenanted tenanting
tenants tend tended tender tendered tendering tenders tending tends tennis tennises tension tensioned
tensioning tensions tent tented tenting tents tenure tenured tenures tenuring term termed terminal terminals
termination terminations terming terminology terms terrace terraced terraces terracing terrain terrains
terrible terribles territorial territorials territories territory terror terrorism terrorisms terrorist
terrorists terrors test testament testaments tested testes testimonials testimony testimonying testing
testings tests text textbook textbooks texted textile textiles texting texts texture textured textures
texturing than thanes thank thanked thanking thanks thanksgiving thanksgivings thans that theater theaters
thee theeing thees theft thefts their theirs them theme themed themes theming themselves then thens theology
theorem theorems theoretical theories theory therapeutic therapeutics therapist therapists therapy there
thereafter thereby therefore thereof theres thermal thermals thesaurus thesauruses these theses thesis theta
thetas they thick thicked thicking thickness thicknesses thicks thin thing things think thinking thinkings
thinks thins third thirded thirding thirds thirty this thong thonged thongs thorough thoroughly thoroughs
those thou thoued though thought thoughted thoughts thouing thous thousand thousands thread threaded
threading threads threat threated threatened threatening threatenings threating threats three threes
threesome threesomes threshold thresholds thriller thrillers throat throated throating throats through
throughout throw throwes throwing throwings thrown throws thru thumb thumbed thumbing thumbnail thumbnails
thumbs thunder thundered thundering thunders thus thuses ticket ticketed ticketing tickets tide tides tied
tier tiered tiering tiers tiger tigers tight tights tile tiles timber timbered timbering timbers time
timeline timelines timely timer timers times timetable timetabled timetables timetabling timing timings tiny
tips tire tired tires tissue tissued tissues tissuing titanium titaniums titans title titled titles titling
tits tobacco tobaccoes tobaccos today todays toddler toddlers together toilet toileted toileting toilets
token tokened tokening tokens told tolerance tolerances toll tolled tolling tolls tomato tomatoes tomorrow
tomorrows toner toners tones tongue tongued tongues tonguing tonight tonights tonnes tons took tool toolbar
toolbars toolbox toolboxes tooled tooling toolkit toolkits tools tooth toothed toothing tooths topic topics
topless topped tops torture tortured tortures torturing total totaled totaling totally totals touch touched
touches touching tough toughed toughing toughs tour toured touring tourings tourism tourisms tourist
touristed tourists tournament tournaments tours toward towards tower towered towering towers town towns
township townships toxic toxics toys track tracked tracker trackers tracking trackings tracks tract tracted
tracting tractor tractors tracts trade traded trademark trademarked trademarking trademarks trader traders
trades trading tradings tradition traditional traditions traffic traffics tragedy trail trailed trailer
trailered trailering trailers trailing trails train trained trainer trainers training trainings trains
trance tranced trances trancing trans transaction transactions transcript transcription transcriptions
transcripts transes transfer transferred transfers transform transformation transformations transformed
transforming transforms transit transited transiting transition transitions transits translate translated
translates translating translation translations translator translators transmission transmissions transmit
transmits transmitted transnational transparency transparent transport transportation transportations
transported transporting transports transsexual transsexuals trap traped trapes traping traps trash trashed
trashes trashing trauma traumas travel traveled traveler travelers traveling travelings travels tray trays
treasure treasured treasurer treasurers treasures treasuring treasury treat treated treating treatings
treatment treatments treats treaty tree treeing trees trek treks tremendous trend trended trending trends
trial trials triangle triangled triangles tribal tribals tribe tribes tribunal tribunals tribune tribunes
tribute tributes trick tricked tricking tricks tried tries trigger triggered triggering triggers trillion
trillions trim trims trio trios trip tripes triple tripled triples tripling trips tripses triumph triumphed
triumphing triumphs trivia troops tropical tropicals trouble troubled troubles troubleshooting troubling
trout trouting trouts truck trucked trucking trucks true trueing trues truly trunk trunked trunking trunks
trust trusted trustee trusteed trusteeing trustees trusting trusts truth truths trying tryings tsunami
tsunamis tube tubes tuition tuitions tumor tumors tuna tunas tune tuner tuners tunes tuning tunings tunnel
tunneled tunneling tunnels turbo turbos turn turned turning turnings turnover turnovers turns turtle turtled
turtles turtling tutorial tutorials twelve twelves twenty twice twin twined twines twining twinks twins
twist twisted twisting twists type types typhoon typhoons typical typically typing typings ugly uglying
ultimate ultimated ultimately ultimates ultimating ultra ultras unable unauthorized unavailable uncertainty
unchanged uncle uncled uncles uncling undefined under undergraduate undergraduates underground undergrounds
underlined underlying underscored understand understanded understanding understandings understands
understood undertake undertaken undertakes undertaking underwear underwears undo undoes undoing unemployment
unemployments unenviable unexpected unfortunately unified uniform uniformed uniforming uniforms unions unit
united unites uniting units unity univ universal universals universe universes universities unknown unknowns
unless unlike unliked unlikely unlikes unlimited unload unloaded unloading unloads unlock unlocked unlocking
unlocks unnecessary unplanned unsigned unsubscribe unsubscribed unsubscribes unsubscribing until untiled
untiles untiling untitled unto unusual unwrap unwraps upbeat upbeats upcoming update updated updates
updating upgrade upgraded upgrades upgrading upload uploaded uploading uploads upon upper uppers upset
upsets urge urged urgent urges usage usages used useful usefuls user username usernames users uses using
usual usually usuals utilities utility utilization utilizations utilize utilized utilizes utilizing
vacancies vacation vacationed vacationing vacations vaccine vaccinees vaccines vacuum vacuumed vacuuming
vacuums vagina vaginas validation validations validity valley valleyed valleys valuable valuables valuation
valuations value valued values valuing valve valved valves valving vampire vampired vampires vampiring
vanilla vanillas variable variables variance variances variation variations varied varies varieties variety
various vary varying varyings vast vasts vault vaulted vaulting vaults vector vectored vectoring vectors
vegetable vegetables vegetarian vegetarians vegetation vegetations vehicle vehicles velocity velvet velveted
velveting velvets vendor vendors venture ventured ventures venturing venue venues verbal verbals
verification verifications verified verify verifying verse versed verses versing version versioned
versioning versions versus vertex vertexes vertical verticals very vessel vesseled vessels veteran veterans
veterinary vibrator vibrators victim victims victory video videoed videoing videos view viewed viewer
viewers viewing viewings views viii viking vikings village villagers villages villas vindicated vintage
vintaged vintages vintaging vinyl vinyls violation violations violence violences violent violented
violenting violents violin violins viral virtual virtually virtue virtues virus viruses visa visaed visaing
visas visibility visible visibles vision visioned visioning visions visit visited visites visiting visitings
visitor visitors visits vista vistaed vistaing vistas visual visuals vitamin vitamines vitamins vocabulary
vocal vocals vocational voice voiced voices voicing void voided voiding voids volatile volatiles volleyball
volleyballs volt voltage voltages volted voltes volting volts volume volumed volumes voluming voluntary
volunteer volunteered volunteering volunteers vote voted voters votes voting votings voyeur voyeurs
vulnerability vulnerable wages wagon wagoned wagoning wagons wait waited waites waiting waitings waits
waiver waivers wake wakes wales walk walked walking walkings walks wall walled wallet wallets walling
wallpaper wallpapered wallpapering wallpapers walls walnut walnuts wanna want wanted wanting wants ware
warehouse warehoused warehouses warehousing wares warm warmed warming warmings warms warned warning warnings
warns warrant warranted warranties warranting warrants warranty warrantying warrior warriors wars wash
washed washer washered washering washers washes washing washings waste wasted wastes wasting watch watched
watches watching water watered watering waterproof waterproofed waterproofing waterproofs watershed
watersheds watt watts wave waves ways weak weaker wealth wealths weapon weaponed weaponing weapons wear
weared wearing wearings wears weather weathered weathering weathers webcam webcams webcast webcasted
webcasting webcasts weblog weblogs webmaster webmasters website websites wedding weddings weed weeded
weeding weeds week weekend weekended weekending weekends weekes weekly weeks weigh weighed weighing weighs
weighted weights weird weirded weirding weirds welcome welcomed welcomes welcoming welding weldings welfare
welfares well welled welling wellness wellnesses wells welsh welshed welshes welshing went wents were
wetland wetlands whale whaled whales whaling what whatever whats wheat wheats wheel wheeled wheeling wheels
when whenever whens where whereas whereases wheres wherever whether which while whiled whiles whiling whilst
whip whips whole wholes wholesale wholesaled wholesales wholesaling whom whore whored whores whoring whose
wicked wickeds wide widely widened widens wider wides widescreen widespread width widths wife wifes wiki
wikis wild wilded wilderness wildernesses wilding wildlife wildlifes wilds willing wind winded winding
window windowed windowing windows winds windses wine wines wing winged winges winging wings winner winners
winning winnings wins wipe wipes wire wired wireless wirelessed wirelesses wirelessing wires wiring wirings
wisdom wisdoms wise wises wish wished wishes wishing wishings witch witched witches witching with withdrawal
withdrawals withed withes within withing withins without withouts withs witness witnessed witnesses
witnessing wives wizard wizards woman womaned womaning womans women wonder wondered wonderful wondering
wonderings wonders wooden woodened woodening woodens woods wool wooled wools word worded wording words work
worked worker workers workflow workflows workforce workforces working workings workout workouts workplace
workplaces works workshop workshops workstation workstations world worlded worlds worldwide worm wormed
worming worms worn worried worry worrying worse worsed worses worship worshiped worshiping worships worsing
worst worsted worsting worsts worth worthed worthing worths worthy worthying would woulds wound wounded
wounding wounds wrap wrapped wrapping wrappings wraps wreath wreathed wreathes wreathing wreaths wrestling
wrestlings wrist wrists write writer writers writes writing writings written wrong wronged wronging wrongs
wrote xerox xeroxed xeroxes xeroxing yacht yachted yachting yachts yahoo yahoos yard yarded yarding yards
yarn yarned yarning yarns yeah yeahs year yearly years yeast yeasted yeasting yeasts yellow yellowed
yellowing yellows yesterday yesterdays yield yielded yielding yields younger youngers your yours yourself
youth youths yuan yuans zero zeroed zeroes zeroing zeros zinc zinced zincing zincs zone zones zoning zonings
zoom zoomed zooming zooms
`;
