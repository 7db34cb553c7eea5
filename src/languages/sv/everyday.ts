import type { WordList } from '../pack.js';

/** Made as `PeopleWords.everyday` tells. */
export const everyday: WordList = `
abort absolut absurt accent acceptera accepterade accepterar accepterat action adjö adoptera adopterad
adrenalin adress adressen advokat advokaten advokater affär affären affärer affärerna affärsman afrikansk
afrikanska agent agenten agenter agera agerade agerar aggressiv aids akta akten aktie aktien aktier aktiv
aktiva aktivera aktivitet aktiviteter aktuarie akut akuten alarm albanske album aldrig alfa algeriska alias
alibi align aligncenter alkohol alkoholist allas alldeles allergisk allesammans allierade allihop allihopa
allmän allmänheten allmänt allra alls allsvenskan allt alltför alltid alltihop allting alltmer alltså allvar
allvarlig allvarliga allvarligare allvarligt alternativ alternativet aluminium amatör ambassad ambassaden
ambassadens ambassadör ambassadören ambassadörer ambassadörerna ambulans ambulansen amerika amerikan
amerikaner amerikanerna amerikansk amerikanska amerikanske amerikanskt amerikas amiral ammunition anade
analys analysera analytiker analytikern analytikerna andan andar andarna andas ande andedräkt anden andetag
anfall anfalla anfaller anfallet anföll angenämt angetts angrep angrepp angripa angriper angående angår
anhängare anhållen anhöriga aning anklaga anklagad anklagade anklagar anklagas anklagelser anklagelserna
ankomst ankomsten anledning anledningar anledningen anlita anlitade anläggningen anlände anländer anlänt
anmäla anmälan anmälde anmäler anmält annan annans annanstans annars annat annons annorlunda anonym anonyma
anonymt anpassa anropa anropar anser anses ansikte ansikten ansiktet ansluta ansluter anspråk anställa
anställd anställda anställde anställer anständig ansvar ansvarar ansvaret ansvarig ansvariga ansåg ansökan
anta antagligen antalet antar anteckningar antibiotika antingen antog antyder anubis använd använda användas
användbart använde använder användes användning används använt använts apan apor aporna apoteket apparat
apparaten apple applåd apropå aptit arabiska arbeta arbetade arbetar arbetare arbetarna arbetat arbete
arbetet arbetsbesök arbetsgivare arbetslös arbetsmöte arbetssession arenan arga argument arkitekt arkiv
arkivet armar armarna armband armen armeniska armé arméer armén arméns arnie arrangerat arrangörerna
arrestera arresterad arresterade arrogant arsel arsle arslen arslet arter artie artig artighetsbesök
artighetsbesökt artighetsbesökte artighetsvisit artikel artikeln artiklar artillerigranater artist arton
arvinge aset aska askan assistent atlanten atlantis atmosfären attachment attack attacken attacker attackera
attackerad attackerade attackerar attityd attjag attraktiv audiens audiensen audienserna augusti auktoritet
auschwitz australien autograf automatiskt avancerad avancerade avbryt avbryta avbryter avbröt avdelning
avdelningen avenue avfyra avfärdade avgjort avgudar avgå avgår avgör avgöra avgörande aviserat avklarat
avlade avlidit avlidne avlägsna avrätta avrättas avrättning avsikt avsikter avsiktligt avsiktsförklaring
avsked avskeda avskedad avskum avsky avskydde avskyr avslappnad avsluta avslutad avslutade avslutades
avslutar avslutat avslutningsövningen avslöja avslöjad avslöjade avslöjar avslöjas avslöjat avsnitt avstängd
avstå avstånd avståndet avsugning avtal avtalet avtalssekreteraren avtryck avtryckaren avundas avundsjuk
avundsjuka avvakta avvisar axeln axlar axlarna babyn back backa backade backar backarna backen backup bacon
bada badar badet badhus badhuset badkar badkaret badrum badrummet bagage bagaget bajs baka bakdörren baken
baker bakgrund bakgrunden bakhåll bakifrån bakluckan baklänges bakom bakre baksidan baksätet bakterier
bakvägen bakåt balans balansen balanserar balen balkongen ballar ballong baltiska bana banan bananer band
bandage banden bandet banditer bank banka banken banker banks banktillsyn barbie baren barmhärtighet barn
barnbarn barndom barnen barnens barnet barnets barnhem barns barnslig barnvakt bartender bartendern
bartowski baseball baseboll basen baserad baserat basket bates batman batteri batterier batteriet
batteriförordningen baxter beach bearbetning bebis bebisar bebisen becca beckett bedra bedragare bedrog
bedrägeri bedårande bedöma bedömde bedömning beethoven befaller befann befinner befolkning befolkningen
befordrad befordran befria befriade befrielsen befullmäktigade befäl befälet befälhavare befälhavaren bege
beger begick begrava begravd begravda begravde begraver begravning begravningen begriper begränsa begränsad
begär begära begäran begärde begärt begå begår begått begåvad behandla behandlad behandlade behandlar
behandlas behandlat behandling behandlingen behov behoven behovet behärska behåll behålla behåller behöll
behöva behövas behövde behövdes behöver behövs behövt bekant bekanta beklagar bekostnad bekräfta bekräftade
bekräftar bekräftas bekräftat bekräftelse bekväm bekvämt bekymmer bekymra bekymrad bekymrar bekämpa bekänna
bekännelse belöning belöningen benen benet bensin bensinen beordra beordrade beordrar beredd beredda
beredskap beredskapen bergen berget bero berodde beroende beror berusad beräknas berätta berättade berättar
berättat berättelse berättelsen berättelser beröm berömd berömda berömde berör beröring berörs besatt
besatthet besegra besegrade besegrat besked beskedet beskrev beskriv beskriva beskriver beskrivning beskrivs
beskydd beskydda beskyddare beslut besluta beslutade beslutar beslutas beslutat besluten beslutet beslöt
bespara besten beställ beställa beställde beställer beställning beställt bestäm bestämd bestämde bestämma
bestämmer bestämt bestämts består besvara besvikelse besviken besvikna besvär besvära besvärar besväret
besvärlig besvärligt besättning besättningen besök besöka besökare besökaren besöker besöket besökets besöks
besökt besökte betala betalade betalar betalas betalat betalning betalt bete betedde beteende beter betjänt
betonade betrakta bett betyda betydde betydelse betyder betydligt betyg beundrar beundrare bevaka bevakar
bevakning bevara bevare beviljat bevis bevisa bevisade bevisar bevisat bevisen beviset bevismaterial
bevittna beväpnad beväpnade bibel bibeln bibliotek biblioteket bidra bidrag biff bilar bilarna bilaterala
bilateralt bild bilda bildar bilden bilder bilderna biljett biljetten biljetter biljetterna biljoner billig
billiga billigare billigt bilolycka bind binda binder bingo biologiska bird bishop bistånd biståndet
bistånds biståndschef biståndsminister biståndsministern bita bitar bitch biten biter biträdande bits bitter
bitti bjud bjuda bjuden bjuder bjudit bjudits bjöd björnar björnen black blad bland blandade blandar blandat
blandning blek blev blickar blicken blind blinda blinka blinkar blir blivande blivit blixt blixten blockera
blockerar blod blodet blodig blodiga blodprov blodtryck blodtrycket blomma blommor blommorna blond blonda
bloom bloss blossar blott blues bluff bluffar blunda blundar blyg blygsam blygsamma bläck blåa blågult
blåmärken blås blåsa blåser blåst blåste blått blöda blödde blöder blödningen blöjor blöt blöta bodde boende
boka bokade bokar bokas bokat boken bokstavligen bokstavligt bokstäver bolag bolaget boll bollar bollen bomb
bomba bomben bomber bomberna bond bonus boom booth bord borde bordet borgen borggården borgmästare
borgmästaren borsta bort bortaplan bortom bortrest bortsett boskap boss bossen bostad botemedel botemedlet
bott botten bourbon boxare boxas boys branden brandkåren brandman brann bransch branschen brasan
brasilianska bred breda bredvid brev breven brevet brick bricka brickan bridge brien briggs briljant bringa
brinna brinnande brinner brist brister britterna brittisk brittiska broder brodern bromsa bron bror brors
brorsa brorsan brorsdotter brorson brott brottet brottslighet brottsling brottslingar brottsplats
brottsplatsen brud brudar brudarna bruden brudgummen bruk brukade brukar brunt brutalt bruten brutet brutit
brutna brydde bryggan bryr bryt bryta bryter bryts brytt bränd brända brände bränn bränna bränner bränsle
bränt brådska brådskande bråk bråka bråkade bråkar bråkat bråttom bröd bröder bröderna brödet bröllop
bröllopet bröllopsdag bröst brösten bröstet bröstvårtor bröt bröts budbärare budget budgetunderskottet
budgetåret budskap budskapet buffalo bull bullock bunden bunkern buren burit burk burken burns burrows burt
bush buskarna bussen butch butik butiken buzz byar bygga byggbolaget byggd byggde byggdes bygger
byggmarknaden byggnad byggnaden byggnader byggt byrå byrån byta byte byter bytet bytt bytte byxor byxorna
bägge bälte bältet bänken bära bärga bäst bästa bäste bästis bättre båda både bårhuset båtar båtarna båten
böcker böckerna bögar böja bönder böner bönor börda börja började början börjar börjat börsen böter café
camelot camp cancer canyon caption carly carver cash cass castle cell cellen celler cellerna cellulosa cent
center centimeter central centrala centralbanken centralbankschef centralen centralkommitté centralkommittén
centralkommittés centrum ceremoni ceremonin chakotay champagne chans chansen chanser chapman charm
charmerande charmig chaufför chauffören check checka checkar checken chef chefen chefens chefer chefsekonom
chefsförhandlare chefsstrateg cherry chffffff chief chip chips chock chockad chockerande choklad chuck
churchill cigarett cigaretter cigarr cigarrer cigg cirka cirkel cirkeln cirklar cirkus cirkusen citat
citerar citron city civil civila civilisation civilisationen cliff clive clown club coach college cookie
cool coola coolt coop county cowboy crack crane creek cross cuddy cupfinalen cyberattacker cykel cykeln
cykla cyklar cypriotiska daddy dagar dagarna dagars dagbok dagen dagens dagis dagliga dagligen dagordningen
dags dagsljus daily dalen damen damer damerna dammen danmark dansa dansade dansar dansare dansen danska
danske data databas databasen date dator datorer datorn datum datumet davids deacon deal death debatt
debatten december definiera definitivt dejt dejta dejtade dejtar dejtat dejten dela delade delaktig delar
delarna delas delat delegation delegationen delegationssamtal delen delfiner delstat delstaten deltagande
deltagit deltar deltog delvis dementerar demilitariseringen demokrati demokratin demon demonen demoner
demonstration denna denne dennes densamma depression deprimerad deprimerande deputeradekammarens deras
design desperat desperata dess dessa dessert dessutom dessvärre desto detalj detaljer detaljerna detektiv
detsamma detta diagnos diamant diamanter diamanterna diaz dick dikt dikter dimma dimman dimridåer dinozzo
diplomaterna diplomatiska direkt direktion direktör direktören disciplin diska disken diskret diskussion
diskussionen diskutera diskuterade diskuterades diskuterar diskuterat distrahera distraherad distrikt
distriktet ditt ditåt division divisionen djungeln djup djupa djupare djupaste djupet djupt djur djuren
djuret djurhälsa djävla djävlar djävul djävulen djävulens docka dockan dockor dodge doft doftar doften
doktor doktorn dokument dokumenten dolda dolde dollar dolt domare domaren domstol domstolen donovan dotter
dottern dotters drabbas drabbat drack drag dragit drakar draken drama dramatisk dramatiskt drar dras drev
drick dricka dricker dricks drift drink drinkar drinken driva drive driver drivkraft drivs drog droger
drogerna drogs droppar droppe droppen drottning drottningen druckit drunkna drunknade drunknar dryck
dryftade drygt dräkt dräkten dränka dröja dröjde dröjer dröm drömde drömma drömmar drömmarna drömmen drömmer
drömt drönare dubbel dubbelt dubbla duck ducka ducky dude duga duger dugg duke duktig duktiga duktigt dumbom
dumheter dumma dummaste dummer dumpa dumpade dumpar dumskalle dumt dunham dusch duscha duschar duschen
dussin dussintals dvärg dygn dygnet dyka dyker dykt dynamiska dynamit dyra dyrt däck däcket dämpa därav
därborta därefter däremot därför därifrån därinne därmed därnere därpå däruppe därute dådet dålig dåliga
dåligt dårar dåre dåren dåså dåvarande döda dödad dödade dödades dödande dödar dödas dödat dödats döde döden
dödens dödlig dödliga dödligt döds dödsfall dödsorsaken dödsstraff döende dölja döljer döma dömd dömda dömde
dömdes dömer döpa döpt döpte dörr dörrar dörrarna dörren dött döttrar east echo edie effekt effekten
effektiv effektivt efter efterbliven efterfrågan efterlyser efterlyst eftermiddag eftermiddagen eftermiddags
efternamn efterrätt eftersom efteråt egen egendom egenskap egenskaper egentligen eget egna egypten einstein
ekonomerna ekonomi ekonomier ekonomiminister ekonomin ekonomis ekonomisk ekonomiska ekonomiskt ekorre elak
elaka elakt elbussar elden elefant elefanter elegant elektricitet elektrisk elektriska element elen elev
elever eleverna eliminera elkrisen eller elnät elpriserna elpriset elände eländiga emellan emiratiske emiren
emot empire enades enastående enbart enda endast ende energi energiminister energin energipolitiken
energiöverenskommelse engagemang engagerad engelsk engelska engelsman engelsmännen englands enhet enheter
eniga enkel enkelt enkla enklare enligt enorm enorma enormt enrum ensak ensam ensamhet ensamma ensamstående
ensamt enskilda enskilt enterprise envis episod eran erat erbjuda erbjudande erbjudandet erbjuder erbjudit
erbjöd erfaren erfarenhet erfarenheter erkände erkänn erkänna erkännande erkänner erkänt ersätta ersättare
ersätter ersättning erövra eskort eskortera estniske etta ettan euro euron europeiska evakuera evakuering
eventuella eventuellt evig eviga evighet evigheter evigt exakt exakta examen excellens exempel exemplar
existens existera existerar expedition experiment experimentet expert experter explodera exploderade
exploderar explosion explosionen export exporten exportera exporterade exporterades exporterar exporteras
exportfinansiering exportföretag exportföretagen exportländerna exportvaror exportvarorna extra extrainsatt
extraordinarie extremt fabrik fabriken facket fader fadern faderns fakta faktablad faktiskt faktum falla
fallen fallet fallit falls falsk falska falskt familj familjen familjens familjenyheter familjer familjerna
familjs famn fanimej fann fanns fans fansen fanskapet fantasi fantasier fantasin fantastisk fantastiska
fantastiskt faran farbror farfar farfars fargo farlig farliga farligare farligaste farligt farmor fars farsa
farsan fart farten fartyg fartyget farväl fasa fascinerande fasen fast fasta faster fastigheter fastna
fastnade fastnar fastnat fastställa fastän fatet fatt fatta fattade fattar fattas fattat fattig fattiga
favorit favoriter feber febern februari federal federala federationen fega fegis fejkade felet femte femtio
femton femtontal fenomen ferguson fest festar festen fester feta fett fick ficka fickan ficklampa fickor
fickorna fiende fienden fiendens fiender fientlig figur filen filer filerna film filma filmade filmar filmen
filmer filmerna filosofi filt fina finalen finans finansmarknadsminister finansminister finansutskottet
finare finaste finch finger fingeravtryck fingeravtrycken fingrar fingrarna fingret finkan finna finnas
finner finns finska fint fira firade firar firma firman fisk fiska fiskar fiskare fiskarna fiske fiskekvoter
fisken fitta fittan fixa fixade fixar fixat fjol fjolla fjolåret fjorton fjärde fjärran flagga flaggan flash
flaska flaskan flaskor fler flera flesta flicka flickan flickans flickor flickorna flickvän flickvänner
flight flingor flint flippa flippar flit flock flocken flod floden flott flotta flottan flottans fluga
flugit flugor flydde flyg flyga flygande flyger flyget flygförbindelser flygledarna flygplan flygplats
flygplatsen flygvapnet flykt flyr flyta flytande flyter flytt flytta flyttade flyttar flyttas flyttat fläck
fläckar fläcken flög fnarial fnask foajén fokus fokusera fokuserad fokuserar folk folket folkets
folkkommitté folkrepubliken folks football force fordon fordonet foreman form formel formellt formeln formen
former fornam forskare forskning fort fortare fortet fortfarande fortsatt fortsatte fortsätt fortsätta
fortsätter fosfor fotboll foten fotograf fotografera foton fotona fotot fots fotspår fram framför framföra
framförde framfört framgång framgångsrik framgår framme framsidan framsteg framstå framstående framtid
framtida framtiden framåt framöver frankenstein franks fransk franska franskt fransmännen frasier fredag
fredagen fredagens fredags fredagsmorgonen fredsprocessen frekvens fria friade frid friden fridfullt
frigivning frihandelsavtal frihandelsavtalet frihandelssamtalen frihet friheten frisk friska fristad frisyr
frites fritiden fritt frivillig frivilliga frivilligt fronten fruar frugan frukost frukosten frukostmöte
frukt frukta fruktade fruktan fruktansvärd fruktansvärda fruktansvärt fruktar frun frus frustrerad frysa
frysen fryser frysta frân fräck fräckt frälsare frälsning främja främling främlingar främmande främre främst
främsta fräscha fråga frågade frågan fråganom frågar frågas frågat frågestund frågor frågorna från
frånvarande frånvaro fröken frös fuck fula full fulla fullfölja fullkomligt fullmakt fullmäktige fullmåne
fullsatt fullständig fullständigt fullt fult fundera funderade funderar funderat fungera fungerade
fungerande fungerar fungerat funka funkade funkar funktion funnit funnits fusk fuska fuskade fuskar fyll
fylla fylld fyllda fyllde fyller fyllo fyllt fynd fyra fyrdubblades fyrtio fysik fysisk fysiska fysiskt
fäder fälla fällan fält fältet fängelse fängelset fängslad fänrik färd färdas färdig färdiga färdigheter
färdigt färg färgade färgen färger färjan färre färsk färska färskt färöisk färöiske fäst fästman fästmö
fågel fågeln fåglar fåglarna fånga fångad fångade fångar fångarna fångat fånge fången fånig fåniga fånigt
fårjag fåtal fått föda födas född födda födde föddes födelsedag födelsedagen föder föds följ följa följande
följd följde följdes följer följt föll fönster fönstren fönstret föra föraktar förare föraren förband
förbannad förbannade förbannat förbannelse förbannelsen förbaskade förbaskat förbered förbereda förberedd
förberedde förberedelser förbereder förberett förbi förbindelse förbindelser förbjuden förbjuder förbjudet
förbjudna förblev förbli förblir förbundskansler förbundskapten förbundspresident förbättra förde fördel
fördelad fördelar fördes fördjupa fördjupar fördjupat fördubblas fördömda före förebild föredra föredrar
föremål förena förenas förening föreningslivet föreslog föreslå föreslår föreställ föreställa föreställer
föreställning föreställningen företag företagen företaget företagets företags företrädare författare
författaren förflutet förflutna förfäder förfärligt förfölja förföljde förföljer förföra förgifta förgiftad
förgiftade förgäves förgör förgöra förhandla förhandlar förhandlingar förhandlingsrunda förhinder förhindra
förhindrad förhoppningar förhoppningsvis förhållande förhållanden förhållandet förhör förhöra förhöret
förinta förklara förklarade förklarar förklarat förklaring förklaringar förklaringen förkrossad förkyld
förlamad förlora förlorad förlorade förlorar förlorare förlorat förlovad förlovade förlust förlusten
förluster förlåt förlåta förlåtelse förlåter förmedla förmiddagen förmodar förmodligen förmåga förmågan
förmågor förmögenhet förnamn förneka förnekar förnuft förnuftig förolämpa förolämpar förolämpning förr förra
förre förresten förrgår förrädare förräderi förrän förråd förråda förrådde förrådet förs församling försenad
försent försiggår försiktig försiktiga försiktigt förskott förskräckligt förslag förslaget försprång först
första förstar förste förstod förstärkning förstå förståelse förstående förstånd förståndet förstår förstås
förstått förstör förstöra förstöras förstörd förstörda förstörde förstördes förstört försvann försvar
försvara försvarade försvarar försvarare försvaret försvarsfinansiering försvarsmaterielsamarbetet
försvarsminister försvarsministern försvinn försvinna försvinnande försvinner försvunna försvunnen
försvunnit försäkra försäkrar försäkring försäkringen försäljare försäljning försäljningen försök försöka
försöker försöket försökt försökte försörja fört förtjusande förtjust förtjäna förtjänade förtjänar
förtjänat förtjänst förtroende förtvivlan förut förutom förutse förutsättningar förvandla förvandlade
förvandlar förvandlas förvar förvirrad förvirrade förvirrande förvirring förväg förvänta förväntade
förväntar förväntas förväntat förväntningar förväntningarna förvånad förvånande förvånar förälder
föräldralös föräldralösa föräldrar föräldrarna föräldrars förälskad förälskade föränderliga förändra
förändrad förändrade förändrades förändrar förändras förändrat förändrats förändring förändringar förödande
fött fötter fötterna führern gaius galaxen galen galenskap galet galler galna galning galningar galningen
game gamla gamle gamling gamlingen gammal gammaldags gammalt gang gangster ganska gapa garage garaget
garantera garanterar garanterat garderob garderoben gardinerna gasen gata gatan gate gates gator gatorna
gemensam gemensamma gemensamt genant genast gener generad generalen generalförsamling generalförsamlingen
generalguvernör generalkonsul generalkonsulen generalkonsuln generalsekreterare generalsekreteraren
generation generationer generatorn generös generöst genetiska genetiskt gengäld geni genom genombrott
genomför genomföra genomförde genomsnittliga gentemot gentleman gentlemän genväg georgie gest gett gevär
geväret ghost gick gift gifta gifte gifter giftermål giftet giftig giftiga gilla gillade gillar gillat
giltig girig girighet girl gissa gissar gisslan gissning gitarr givakt givet givetvis givit gjord gjorda
gjorde gjordes gjort gjorts glad glada gladare glas glaset glass glasögon glasögonen glatt gled glida glider
global glor gläder glädjande glädje glädjen glöm glömde glömma glömmer glömt gnälla gnäller goda goddag gode
godhet godis godkväll godkänd godkände godkänna godkännande godkänner godkänt godmorgon godnatt godtar gold
golf golv golvet gonna good gosse gotham gott gottgöra grabb grabbar grabbarna grabben grad grader gram
granater grand grann grannar grannarna granne grannen grannlandet grannskapet gratis grattis
gratulationsbrev gratulera gratulerade gratulerar gratulerat grav gravar graven gravid gravida grej grejar
grejen grejer grejerna grejor grekiska grekland gren grep grepp greppet greps greve greven grevinnan grinden
grip gripa gripande gripen griper gripit gris grisar grisen groda grotta grottan group grov grovt grund
grunden grundläggande grupp gruppen grupper gruppledare gruvan gruvminister gruvnäring gruvor gruvsektorn
gruvutrustning grym grymma grymt gryningen grädde gräl gräla grälade gränden gräns gränsbevakningen gränsen
gränser gränskommissionen gränspassage gränsstaden gränsövergången gräs gräset grät gräv gräva grävde gräver
grävt gråt gråta gråter grön gröna grönländska grönsaker grönt gubbar gubbe gubben gudar gudarna guden
gudinna guds gudskelov guide guld guldet gullet gullig gulligt gult gumman guvernör guvernören gyllene
gymmet gymnasiet gällande gällde gäller gäng gänget gängvåldet gärna gärning gärningar gärningsmannen gäst
gästade gästar gästen gäster gästerna gång gången gånger gångs gård gårdagens gården gåta gått gåva gåvan
gåvor gödsel gömd gömda gömde gömma gömmer gömställe gömt göra göras görs hacka hackade hade haft haka
halkade halleluja hallen haller hallick hallå hals halsband halsbandet halsen halt halv halva halvan
halverades halvledare halvledartillverkning halvt halvtimme halvvägs halvår halvåret hamburgare hamlet
hammare hamn hamna hamnade hamnar hamnat hamnen hamnkonflikten hamnprojektet handbojor handduk handdukar
handduken handel handeln handels handelsavtalet handelsbalans handelsbalansen handelskammaren
handelskommissionär handelskriget handelsminister handelsministern handelsnetto handelsnettot
handelsomsättningen handelspartner handelsrådgivare handelssamarbetet handelsunderskott handelsutbytet
handelsvolymen handelsöverskott handen handla handlade handlades handlar handlat handleden handling
handlingar hands handskar handskas handstil handtag handväska hann hannibal hantera hanterar happy harbor
hare harjag harmoni hart hastighet hastings hata hatade hatar hatt hatten havet havets havs havsvind hawk
hawkins hearst heder hederlig hedra hedrad hedrades hedrar hejdå hejsan hela helg helgen helgerna helgon
helig heliga helige heligt helikopter helikoptern helikoptrar hell hellre helsike helst helt helvete
helvetes helvetet helvetets helåret hemifrån hemland hemlig hemliga hemlighet hemligheten hemligheter
hemligt hemlös hemlösa hemma hemmet hemresorna hemsk hemska hemskt henne herb heroin herr herrar herrarna
herre herregud herrejävlar herren herrens herrn herrskap hertigen heta heter hett hetta hettan hette high
himla himlen himmel himmelen himmelsfärdsdag hinder hindra hindrade hindrar hink hinna hinner hiro hiss
hissen historia historien historiens historier historisk historiska hitler hitta hittade hittades hittar
hittas hittat hittats hittills hitåt hjul hjulet hjälm hjälmen hjälp hjälpa hjälpe hjälpen hjälper hjälplös
hjälpt hjälpta hjälpte hjältar hjälte hjälten hjärna hjärnan hjärnor hjärnskakning hjärta hjärtan hjärtans
hjärtat hjärtattack hjärtinfarkt hobby hockey hockeydomaren homeland homosexuell homosexuella honey hongkong
honom honung hood hopp hoppa hoppade hoppades hoppar hoppas hoppat hoppats hopper hoppet hopplös hopplöst
hoppsan horan horor hosta hota hotad hotade hotar hotat hotel hotell hotellet hotellrum hoten hotet hovet
https huden hugg hugga hugger hummer humor humör humöret hund hundar hundarna hunden hundra hundratals
hunger hungrig hungriga hunnit hunt hurdan hurra hursomhelst hurså huruvida husdjur husen huset husets
hushållen husrannsakan hustru hustrun husvagn huvet huvud huvuden huvudet huvudfest huvudinnehåll
huvudstaden huvudvärk hybridhot hycklare hygglig hylla hyllan hyra hyran hyrde hyrt hyser hysterisk hytt
häck hädanefter häftig häftiga häftigt häktet hälften häll hälla hällde häller hälsa hälsad hälsade hälsan
hälsar hälsning hälsningar hälsoskäl hämmas hämnas hämnd hämta hämtade hämtar hämtat hända hände händelse
händelsen händelser händelserna händer händerna häng hänga hängd hängde hänger hängiven hängt hänsyn hänt
hänvisade häpnadsväckande härifrån härinne härlig härliga härligt härmed härnäst härom häromdagen häromdan
häromkring häromkvällen härskare härute häråt häst hästar hästarna hästen hävdar häxa häxan häxor håla hålan
hålet håll hålla hållas hållbar håller hållet hållit hållits hålls hångla hård hårda hårdare håret hårt höga
höger högg höghet högkvarter högkvarteret högra högre högst högsta högt högtidlig höja höjd höjdare höjden
höjer höjs höll hölls höra hörde hördes hördu hörn hörnet hörni hörru hörs hört höst hösten hövding
iallafall ibland icke idag ideal identifiera identifierade identifierat identiska identitet idiot idioten
idioter idioterna idiotiska idiotiskt idéer idén ifall ifatt ifred ifrågasätta ifrågasätter ifrån igen
igenom ignorera ignorerar igång igår ihjäl ihop ihåg ikapp ikväll illa illamående illegala illusion ilska
immunitet imorgon imorse imperiet imperium implementera imponera imponerad imponerande import importen
importerade importerades importerar importkvoter importsidan importörer inatt inbillar inbjudan inbjuden
inblandad inblandade inblandning inbrott incident incidenten incubator index indianer indianerna indisk
indiske individer industri industriminister industrin infektion influensa inflytande info information
informationen informera informerad informerade infrastrukturdepartementet inför ingen ingenjör ingenstans
ingenting inget ingick ingripa ingående ingång ingången ingår inhalator inifrån initiativet inkluderar
inklusive inkommande inkräktare inledde inleddes inleder inlägg inlåst inlåsta innan innanför inne innebär
innebära innehåll innehåller innehållet innehöll innerst innevarande innovationsforum inom inombords inomhus
inplanerade inplanerat inrikesminister insats insatser inse insekter inser insett insidan insikt insisterade
insisterar inspektör inspektören inspektörn inspelning inspelningen inspiration inspirerande instinkt
instinkter instruktioner instrument inställd inställda inställning inställt instämmer instängd insåg inta
intakt inte integration integritet intelligens intelligent intelligenta intensiv intensivt international
internationell internationella internet interpol intervju intervjua intervjuer intervjun intet intill intogs
intressant intressanta intresse intressen intressera intresserad intresserade intresserar intresserat
intryck inträffade inträffar inträffat intrång intuition intäkter inuti invasion invasionen investera
investerar investerare investeraren investerat investering investeringar investerings inviga invigde
invigningen invigt involverad invänta inväntar invånare invånarna inälvor iranske irland irländare irländska
ironiskt irriterad irriterande isen ishockey iskall iskallt isländska isolera isolerad isoleringen istället
isär italienare italiensk italienska ivrig iväg jacka jackan jacks jadå jaffa jagade jagar jagat jaha jaja
jajamän jakt jakten janeway januari japanerna japansk japanska japanske japp jasså jaså javisst jeans jedi
jepp jersey jessi jesu jethro jisses jobb jobba jobbade jobbar jobbat jobbet jobbig jobbiga jobbigt jodå
jord jordbruksminister jordbävning jordbävningen jorden jordens jordnötssmör jordskalv jordskredet journal
journalist journalister jovisst judar judarna judisk judiska juice julafton julen julklapp jultomten jungfru
juni juridik jurist jury juryn juryordföranden justera justitieminister juveler jägare jäkel jäkla jäklar
jäkligt jämför jämföra jämförelse jämfört jämna jämnt jämt järn järnet järnvägen jätte jättebra jättefin
jättefint jättegott jättekul jättemycket jätteroligt jättesnygg jävel jäveln jävla jävlar jävlarna jävlas
jävlig jävligt jösses kabinettssekreterare kablarna kaffe kaffet kaka kakan kakao kakor kalas kalifornien
kalkon kall kalla kallad kallade kallades kallar kallat kallt kalsonger kamera kameran kameror kamerorna
kammare kammaren kamp kampanj kampanjen kampen kamrat kamrater kanadensiska kanal kanalen kandidat kanin
kaninen kaniner kanon kanoner kanonerna kanske kansli kanten kaos kapa kapabel kapellet kapital kapitel
kappa kapplöper kapten kaptenen karaktär karantän karate karlar karln karriär karriären kartan kartor
kasinot kassan kassaskåp kassaskåpet kast kasta kastade kastar kastat katastrof katolik katt katten katter
kavaj kavalleriet kaxig kazakiska kedja kedjan keen kejsare kejsaren kemikalier kemiska kenyanske ketchup
kidnappa kidnappad kidnappade kidnappning kila killar killarna kille killen killens kilo kilometer kinden
kines kineserna kinesisk kinesiska kirurg kissa kissade kissar kistan kitt kjol klaffen klaga klagade klagar
klagomål klandra klandrar klantade klappa klar klarade klarar klarat klargöra klart klartecken klass klassen
klassiker klassisk klassiskt klev kliar klient klienter klimatfinansiering klimatminister klimatmålen
klimatmötet kliniken klipp klippa klippan klipper klipporna klippt klippte kliv kliva kliver klocka klockan
klockor klok kloka klokt klor kloster klostret klubb klubbar klubben klunk klädd klädde kläder kläderna kläm
klämma klänning klänningar klänningen klär klättra klättrade klättrar knack knacka knackade knackar knapp
knappar knappast knappen knappt knark knarkare knarket knarklangare knep knip knipa kniv knivar kniven knop
knox knuffa knuffade knulla knullade knullar knullat knyta knyter knäcka knäcker knäckt knäckte knän knäna
knäpp knäppa knäppt knät kocken koden koderna kokain koldioxidtull koll kolla kollade kollapsade kollar
kollat kollega kolleger kollegor koma kombination kombinationen komedi komiker komma kommande kommando
kommandot kommen kommendör kommendören kommendörkapten kommentar kommentarer kommentera kommenterade
kommenterat kommer kommissarie kommissarien kommissionen kommissionens kommissionär kommit kommittén kommun
kommunicera kommunikation kommunikationschef kommunist kommunstyrelsens kompani kompanjon kompanjoner kompis
kompisar komplett komplicerad komplicerade komplicerat komplimang koncentrera koncentrerar koncernen
kondoleansbudskap kondoleanser kondoleanstelegram kondom kondomer konferens konferensen konflikt konflikten
konfrontera kongressen konjak konkurrens konkurrenskraft konkurs konsekvenser konsekvenserna konsert
konserten konsolideras konspiration konst konstant konstapel konstapeln konstaterar konsten konstig konstiga
konstigt konstnär konstnären konstnärer konstruktivt konsulatet konsumenter kontakt kontakta kontaktade
kontaktar kontaktat kontakten kontakter kontant kontanter konto konton kontor kontoret kontot kontrakt
kontraktet kontroll kontrollen kontrollera kontrollerade kontrollerar kontrollrummet konung konungen
konversation koordinater koordinaterna kopia kopiera kopior kopp koppar koppla kopplad kopplade kopplar
kopplas kopplat koppling kopplingar kopplingen korgen korkad korkade korkat korn korpral korrekt
korrespondent korridoren korridorerna korruption kors korsa korsar korset korsningen kort kortare kortege
korten kortet korv kostade kostar kostat kostym kostymen kostymer kraften krafter krafterna kraftfull
kraftig kraftigt kram krama kramar krans krascha kraschade kraschen krav kravet kreativ kredit kreditivbrev
kreditkort kretsade kretsar krig kriga krigare kriget krigets krigsmateriel krigsmaterielexporten
kriminalare kriminell kriminella kring krisen kristna kristus kritik kritisk kritiska kritiskt kroatiska
krok kroken krona kronan kronor kropp kroppar kropparna kroppen krossa krossad krossade krossar krossas
krossat kryllar krympte kryp krypa kryper krysta kräk kräkas kräva krävde krävdes kräver krävs kröp kudde
kudden kuken kuksugare kulan kullen kulor kulorna kultur kulturarvsbevarande kulturcentret kund kunden
kunder kunderna kung kungar kungarike kungen kungens kungliga kungligheter kunna kunnat kunskap kunskaper
kupolen kurir kurs kursen kusin kusiner kusligt kust kustbevakningen kusten kuvert kuvertet kvalificerad
kvalitet kvar kvart kvartal kvartalet kvartalsrapport kvarter kvarteret kvartsfinalen kvickt kvinna kvinnan
kvinnans kvinnas kvinnlig kvinnliga kvinnor kvinnorna kvitt kvittar kvitto kväll kvällar kvällarna kvällen
kvällens kvävs kyckling kycklingen kylan kylen kylskåpet kyrka kyrkan kyrkans kyrkogård kyrkogården kyss
kyssa kyssar kyssas kyssen kysser kysst kysste kysstes käft käften käka käkar källa källan källare källaren
källor kämpa kämpade kämpar kämpat kämpe känd kända kände kändes kändis kändisar känn känna kännas känner
känns känsla känslan känslig känsliga känsligt känslomässigt känslor känslorna känt käpp kära käraste käre
kärlek kärleken kärlekens kärnan kärnkraft kärnvapen kärring kåken köket köpa köpare köper köpet köpt köpte
köra körd körda körde körkort kört kött köttet labb labbet ladan ladda laddad laddade laddar laddat lade
lady laga lagade lagar lagat lagen lagens lager laget lagkapten lagligt lagman lagmannen lagmannens lagom
lagret lagt lagtinget lagtingets lakan lamm lampa lampan lampor lamporna land landade landar landat landet
landets lands landsbygdsminister landsbygdsutveckling landshövding langare langley lantrådet laotiska
laotiske lapp lappen larm larmcentralen larmet last lasta lastbil lastbilar lastbilen lasten lastflödet lata
lecter ledamoten ledamöterna ledande ledare ledaren ledarskap ledd ledde leddes leder ledet ledig lediga
ledigt ledning ledningen ledsen ledsna ledtråd ledtrådar leende legat legend legenden legitimation lejon
lejonet leka lekar leken leker leksak leksaker lekt lekte lektion lektionen lektioner lesbisk lesbiska less
letade letar letat lett lettiska lettiske leva levande levde leve lever leverans leveransen leveranser
leverera levererar levererat levern levt licens lidande lider lidit life lift ligan ligg ligga ligger light
lika likadan likadana likadant likaså like liken liket likna liknade liknande liknar liksom likt lillasyster
lille lillebror lillen linan linje linjen linjer lista listan listat lita litade litar litat litauiska lite
liten liter litet litteratur live livet livets livrädd livs livsformer livsstil livstecken livstid livvakt
ljud ljudet ljug ljuga ljuger ljugit ljus ljusa ljusen ljuset ljust ljusår ljuva ljög lnga lngen lngenting
lnget lnnan lnte lobbyn locka lockade lockar lockbete locke locket loggbok logik logiskt lojal lojala
lojalitet lokal lokala lokalisera lokalt lopp loppet lord loss lossa lovade lovande lovar lovat lucifer
lucka luckan luffare luft luften lugn lugna lugnande lugnar lugnare lugnat lugnet lugnt lukt lukta luktade
luktar lukten lunch lunchen lungor lungorna lungt lurad lurade lurar luras lurat luren lust lustig lustiga
lustigt luta lutar luthor lycka lyckades lyckan lyckas lyckats lycklig lyckliga lyckligare lyckligaste
lyckligt lyckligtvis lyckönskningstelegram lydde lyder lyft lyfta lyfte lyfter lysa lysande lyser lyset
lyssna lyssnade lyssnar lyssnat lystring läcka läcker läckert läckra läder läge lägenhet lägenheten
lägenheter läger läget lägg lägga läggdags lägger läggs lägre lägret läka läkare läkaren läkarna läkemedel
läker läktaren lämna lämnade lämnar lämnas lämnat lämplig lämpligt länder länderna ländernas längd länge
längesen längre längs längst längsta längtan längtar länk länken läppar läpparna läppstift lära lärare
läraren lärde lärt läsa läser läsk läskig läskiga läskigt läst läste lästes lätt lätta lättad lättare
lättnad läxa läxor låda lådan lådor lådorna låga lågavlönade lågt lågtryck låna lånade lånar lånat lånet
lång långa långsam långsammare långsamt långt långtidsbudget låsa låser låset låst låsta låste låta låtar
låten låter låtit låtsades låtsas löfte löften löftet lögn lögnare lögner löjlig löjliga löjligt löjtnant
löjtnanten lönar lönen löneökningar lönlöst lönnmördare lönsamhetsmål löpande löper lördag lördagen lördags
lördagskvällen lösa lösenord lösenordet lösning lösningen löst löste macka madam madame maddy mademoiselle
maffian magasin magasinet magazine mage magen mager magin magisk magiska magiskt majestät majoren majs make
maken makes makt makten makter mali malley mamma mamman mammas mammor manager mandatperioden manipulera
manlig manliga mannar mannen mannens manny mans manskap manus manuset mappen marcy mardröm mardrömmar
marginalen marijuana marinkåren marinsoldat marken marknad marknaden mars marsch marschera mask maskar
masken maskin maskinen maskiner maskinerna massage massor maste master match matcha matchar matchen matcher
matematik maten materia material materialet matlagning matsalen mattan matte matthews matty mausoleum mayday
mcgee mckay medalj medan medans medarbetare medborgare medbrottsling meddela meddelade meddelande
meddelanden meddelandet meddelar medel medelklass medge medger medhjälpare medicin medicinen mediciner
medicinsk medicinska medicinskt medier medium medkänsla medlare medlem medlemmar medlidande medverkar
medvetande medvetandet medveten medvetet medvetna medvetslös mejl mekaniker mellan mellanstatliga
mellanöstern menade menar menas menat menige mening meningen meningslöst mental mentala mentalt mentor menyn
mera mest mesta mestadels metall meter meters metoder metropolis mexikansk mexikanska mexiko michaels mickey
middag middagen midnatt migration mikey mikrofon mikrofonen milda militär militära militären militärkuppen
militärledare militärt miljard miljarder miljon miljoner miljontals miljö miljön millimeter milt mimi mindes
mindre mineraler minister ministerkabinettet ministermöte ministern ministerns ministrarna minnas minne
minnen minnena minnesmuseet minnesor minnet minns minsann minska minskade minskar minskat minskning minst
minsta minus minut minuten minuter minuterna minuters mirakel miss missa missade missar missat missbrukare
missfoster missförstå missförstånd missförståndet misshandel missiler misslyckad misslyckades misslyckande
misslyckas misslyckats missnöjd misstag misstaget misstankar misstar misstänka misstänker misstänksam
misstänkt misstänkta misstänkte mist mista miste mister mitt mittemot mitten mjuk mjuka mjukt mjölk mjölken
mobil mobilen mobiler mobilförbud mobiltelefon mode modell modellen modeller moder modern moderna modet
modig modiga modigt mogen moldaviska moldaviske moln molnen mongoliska monsieur monster monstret
monteringsfabrik moon moral moraliskt morbror mord morden mordet mordförsök mordroteln mordvapnet more
morfar morfin morgon morgondagen morgonen mormor mormors mors morsa morsan morse moster motbjudande motell
motellet motgångar motion motiv motor motorcykel motorer motorerna motorfel motorn motorvägen motpart
motsatsen motsatta motstå motstånd motståndare motståndsrörelsen motsvarande motsvarar mottagande
mottagandet mottagare mottagaren mottagen mottagning mottagningen mottar mottog mottogs motåtgärder mount
muad muffins muggen munkar munnen muntra muren museet museichefen musen museum musik musiken musiker muskler
mustasch muta mutor mycket mylord myndighetens myndigheterna mynt mysigt mysterium mystisk mystiska mystiskt
mâste mäktig mäktiga mäktigaste mängd mängden mängder männen människa människan människans människor
människorna människors mänsklig mänskliga mänskligheten mänsklighetens mänskligt märka märke märken märker
märket märklig märkliga märkligt märks märkt märkte märkvärdigt mässan mästare mästaren mäster mästerverk
mäta mätt mådde måla målade målar målat målet målning målningar målningen måltavla måltid målvakten månad
månaden månader månaderna månaders måndag måndagen måndags måndagskvällen måne månen många måste mått måtte
möbler mödrar möjlig möjliga möjligen möjlighet möjligheten möjligheter möjligt möjligtvis mönster mönstret
mörda mördad mördade mördades mördar mördare mördaren mördarna mördat mörk mörka mörker mörkret mörkrets
mörkt möss mössa möta mötas möte möten mötena möter mötesplats mötet möts mött mötte möttes nacke nacken
naglar naglarna nagon nagot nagra naiv naken nakna namn namnen namnet narkotika narr narrow nation national
nationalekonomi nationella nationen nationens natt natten nattens natur naturen naturens naturlig naturliga
naturligt naturligtvis nazisterna ncis nedanför nederlag nedför nedlåtande nedre nedåt neelix negativ
negativa negativt neger negrer neill neka nere nerför nero nerver nerverna nervös nervösa neråt
nettoomsättning nettoomsättningen news nicky nigger night niles nionde nischprodukter nivå nivån njure njut
njuta njuter njutning njöt noggrann noggrant noll nolla nollor nolltid nonsens nordiska normal normala
normalt norr norra norrut norska norskt notan noterades november nuet nuförtiden numera nummer numret nunna
nuvarande nybörjare nyckel nyckelmarknad nyckeln nyckelpartner nycklar nycklarna nyfiken nyfikenhet nyfikna
nyhet nyheten nyheter nyheterna nyhetsbrevet nyhetsbyrån nykter nyligen nyss nytt nytta nyttigt nyår nyåret
nâgon nâgot nähä nämen nämligen nämn nämna nämnde nämnden nämner nämnt nära närhet närheten näring
näringslivsdepartementet näringsminister närjag närma närmade närmande närmar närmare närmast närmaste
närmre närmsta närvara närvarande närvaro näsa näsan näst nästa nästan näste nätet nätter nätterna nätverk
näven nådde någon någons någonsin någonstans någonting något några nåja nåns nånsin nånstans nånting nått
nåtts nåväl nödfall nödläge nödsituation nödvändig nödvändiga nödvändigt nödvändigtvis nöja nöjd nöjda nöje
nöjer nöjet nörd nötter oacceptabelt oavsett obama obduktion obduktionen obehagligt obekräftade obekväm
oberoende obestämd obetydlig obeväpnad objekt objektet observera ocksa ocksâ också odds oddsen oddssättarna
odjur odjuret odla odödlig oerhört ofarlig ofattbart offentlig offentliga offentligt offer officer
officerare officiella officiellt offra offrade offrar offrat offren offrens offret offrets ofta oftare
oftast oförskämd oförskämt oförändrad oförändrat ogillar ogjort okay okej oktober okänd okända okänt
olagliga olagligt olika olikt olja oljan olycka olyckan olycklig olyckliga olyckligt olyckor olyckshändelse
olämpligt ombord ombud omdöme omedelbar omedelbart omelett omfattande omfattar omgiven omgång omkommit
omkring omkull omringade område områden områdena området omsatte omslaget omställningen omständigheter
omständigheterna omsättning omsättningen omtänksam omtänksamt omöjlig omöjliga omöjligt onda ondska ondskan
onkel online onsdag onsdagen onsdags onsdagskvällen onödan onödigt opassande opera operation operationen
operationer operera opereras oppositionsledaren orange orden ordentlig ordentligt order ordern ordet
ordförande ordföranden ordförandeskap ordna ordnade ordnar ordnat ordning ordningen organ organisationen
organisationerna organisera organiserad orgasm orgelbyggaren original originalet orimligt orkade orkanen
orkar ormar ormen oroa oroad oroade oroar orolig oroliga orsak orsaka orsakade orsakar orsakat orsaken
orsaker orten orternas orubbligt orättvist orörd osannolikt oskadd oskadda oskuld oskulden oskyldig
oskyldiga oskyldigt osynlig osynliga osäker osäkra otrevlig otrogen otrolig otroliga otroligt otur otäck
otäcka otäckt oundvikligt ovan ovanför ovanlig ovanliga ovanligt ovanpå over oviktigt oväntat oväsen oxford
oändliga oändligt packa packad packade packar packat paket paketet palats palatset pallar paneldebatt panik
pank pannan pannkakor pansarfordon pappa pappan pappas papper papperen papperna pappersarbete pappor pappret
para paradis paradiset paranoid paret parfym parken parkera parkering parkeringen parlamentet
parlamentsledamöter parlamentsvalet parterna parti partiet partiets partikommitté partiledardebatt
partiledare partiledarna partisekreterare partner partnerländer partners partnerskapsavtalet party partyt
pass passa passade passagerare passande passar passera passerade passerar passerat passet passion pasta
pastor pastorn patetisk patetiska patetiskt patient patienten patienter patienterna patrull patruller paulie
paus peka pekade pekar pengar pengarna penis pennan pension pensionen pensionerad pentagon pepper perfekt
perfekta period perioden permanent permission person personal personalen personen personer personerna
personlig personliga personligen personlighet personligt perspektiv peruk pervers pesten piano pianot
picknick pigg piller pillren pilot piloten piloter pinne pinsamt pipa pipan pippi pirat pirater piska piss
pissa pissade pissar pistol pistolen pistoler pitt pizza pjäs pjäsen placera placerade placerar plan planen
planer planera planerade planerar planeras planerat planeringsminister planerna planet planeten planeter
plast plats platsen platser platserna platt plaza plenum plikt plikter plocka plockade plockar plugga
pluggar plus plätt plåga plågar plånbok plånboken plötsligt poesi poet point pojk pojkar pojkarna pojke
pojken pojkens pojkvän pojkvännen pojkvänner poker polare polarn policy polischef polischefen polisen
polisens poliser poliserna polisman polisstationen politik politiken politiker politisk politiska politiskt
pommes pool poolen popcorn pope populär populära porr portalen portarna porten portfölj porträtt portugisisk
portugisiska position positionen positioner positiv positiva positivt posten potatis potential potter powers
poäng poängen praktiskt prat prata pratade pratar pratas pratat precis preliminära
premiärkabinettssekreterare premiärminister premiärministern present presentation presenten presenter
presentera presenterade presenterades presenterar president presidenten presidentens presidenter
presidenterna presidentkansliet presidentpalatset presidents press pressa pressad pressade pressar
pressassistent presschef pressekreterare pressen presskonferens presslegitimation pressmeddelande
presstjänst pressträff prick princip principer prins prinsessa prinsessan prioritet pris prisa priser priset
privata privatliv problem problemen problemet procent procents process processen producent producera
producerar produkt produkter produktionen produktioner professionell professionella professor professorn
profetian proffs profil program programmet programpunkter projekt projektet promenad promenera prostituerad
prostituerade protest protesterar protokoll protokollet prov prova provade provar provat prover proverna
provet provinsens provinserna provinspartisekreterare provinspartisekreteraren prue prylar präst prästen
präster pröva prövar prövas prövningen psykiater psykiskt psykolog psykologi psykopat puben publiceras
publicering publiceringstillfälle publicitet publik publiken publikrekord pucko puls pulsen pumpa pund
pundare pungen punkt punkten punkter puss pyjamas päls påbörja påbörjar pågick pågående pågår pågått påhitt
påkarna påkörd pålitlig påminde påminn påminna påminnelse påminner påpeka påpekade påsar påse påsen påstod
påstå påstår påven påverka påverkade påverkar påverkas påverkat queens rabatt rabbit rackare radar radarn
radera raderade radie radio rahl raka rakar raket rakt ramavtal ramla ramlade ramlar ramlat ranch ranchen
rang ransonerar rappa rapport rapporten rapporter rapportera rapporterade rapporterades rapporterar
rapporterna rara raring rart rasade rasande rasar raska rast ratten reagera reagerade reagerar reaktion
reaktorer rebeller rebellerna recept receptet receptionen redaktionen redaktör redan reddington reder redo
redovisade redovisar redskap regel regelbundet regeln regering regeringen regeringens regeringsberedning
regeringschef regeringschefen regeringscheferna regeringskansliet regeringspartiet regionen regissör
register registrerad registrerat regler reglerna regn regna regnar regnet rejäl rejält reklam rekommendera
rekommenderar rekord rekordnotering rektor rektorn relation relationen relationer relativt relevant religion
religiös religiösa rena rensa rensar rent reparera repen repet repetera repeterar replik repliker reporter
representanter representerar republikens resa resan resebolag reser reserv reservation residenset resor
respekt respektera respekterar respektfullt respektive rest restaurang restaurangen restauranger reste
resten rester resterna resultat resultaten resultatet resurser retar retas retirera reträtt revben revisor
revolution revolutionen revolver revolvern rich rida riddare rider right rikaste rikedom riker riket rikets
riksbankschefen riksdagen riksdagens riksdagsdirektör riksdagsledamot rikta riktade riktig riktiga riktigt
riktning rimligt ring ringa ringar ringde ringen ringt rinner ripley risigt risk riskabelt risken risker
riskera riskerade riskerar riskerna ritade ritar ritningarna ritual road roar robot robotar roboten rock
rockar rocken rolig roliga roligare roligt roll rollen roller romans romantik romantisk romantiska
romantiskt romare romarna roms rond ronden ropa ropade ropar rosor rostat rovdjur rubbet rulla rullar
rullstol rummen rummet rumpa rumpan rumskamrat rumskompis runda runka runt rusa rusar rustning rutan rutin
rutten ruttna ruttnar ryck rycka rycker rygg ryggen ryggraden ryggsäck ryker ryktas rykte rykten ryktena
ryktet rymd rymde rymden rymdskepp rymdskeppet rymma rymmer rymt rysk ryska ryssar ryssarna ryssen ryttare
räck räcka räcker räckhåll räckte rädd rädda räddad räddade räddar räddas räddat räddning rädsla rädslan
räkna räknade räknar räknas räknat räkning räkningar räkningen räkor ränta räntan ränteläget rätt rätta
rätte rättegång rättegången rätten rättfärdiga rättigheter rättsläkaren rättvis rättvisa rättvisan rättvist
råder rådet rådets rådgivare rådsmötet råka råkade råkar råkas råkat råna rånad rånade rånar rånet råtta
råttan råttor röda röja röka röken röker rökning rökt rökte röntgen röra röran rörande rörd rörde rörelse
rörelsen rörelser rörelseresultat rörelsevinst rören röret rörigt rört röst rösta röstade röstar rösten
röster rösterna rött rötter röven rövhål sabba sabbade sabbar sabbat sade saga sagan sagor sagt saint saken
saker sakerna sakna saknad saknade saknades saknar saknas saknat sakta saktar saktat salen sallad salongen
salt salu samarbeta samarbetar samarbete samarbeten samarbetet samarbetsminister samarbetsministrar samband
samhälle samhället samla samlade samlades samlag samlar samlas samlat samlats samling samma samman
sammanbrott sammankalla sammankomst sammanlagt sammanställning sammanträdde sammanträde sammanträder
sammanträffade sammanträffande samordna samordnar sams samspråk samsyn samt samtal samtalade samtalen
samtalet samtalsgrupper samtidigt samtidskonst samtliga samvete sand sanden sanitet sankt sanktioner sann
sannerligen sanning sanningen sannolikt sant satan satans satellit satelliten satsa satsade satsar satsat
satt satte sattes saunders sayid scandinavian scen scenen schack schema schemat school schweizerfranc
schysst schyst scofield scylla secret security sedan sedd sedlar seger segern segla seglar segra segrar
sekreterare sektion sektor sekund sekunder semester semestern seminarium senare senast senaste senaten
senatens senator senatorn sensorer sensorerna sent sentralbyrå separat september serbiska serbiske sergeant
sergeanten serie seriemördare serien seriös seriöst servera serverar service servitris session seså sett
setts sexig sexiga sexigt sexton sexuell sexuella sexuellt señor sheikh shelby shepherd sheppard sheriff
sheriffen sherlock shit shoppa show showen shrek sida sidan side sidor sidorna sidornas siffror siffrorna
signal signalen signaler signatur signera signor sikta siktade siktar sikte sill silver simhall simma
simmade simmar simmons simpel singel sinne sinnen sinnet sire sist sista siste sistone sitt sitta sitter
situation situationen situationer sjuk sjuka sjukan sjukdom sjukdomar sjukdomen sjukhus sjukhuset
sjuksköterska sjukt sjukvårdare sjunde sjung sjunga sjunger sjunka sjunker sjutton själ själar själen själv
själva självaste självfallet självförsvar självförtroende självisk självklart självmord självstyrda
självstyrelsedagen självstyrelseledarna självstyrelsen självsäker självt sjätte sjöfart sjöman sjön sjöng
sjönk sjöss skada skadad skadade skadades skadan skadar skadas skadat skador skadorna skaffa skaffade
skaffar skaffat skaka skakade skakar skal skaldjur skaldjursexport skall skalle skallen skam skandal skapa
skapade skapades skapar skapare skapat skapelse skar skatt skatten skatter sked skedde skelett sken skepp
skeppen skeppet skeppets sker sket skett skick skicka skickade skickades skickar skickas skickat skicklig
skicklighet skickligt skidor skift skild skilda skilde skilja skiljas skiljer skillnad skillnaden skilsmässa
skilsmässan skiner skinka skinn skinnet skip skippa skit skita skitbra skiten skiter skithög skitsnack
skitsnacket skitstövel skitstöveln skitstövlar skiva skivan skivor skjorta skjortan skjut skjuta skjuten
skjuter skjutit skjutits skjutna skjuts skjutsa skjutsar skjutsen skjutvapen skog skogen skogsbruk
skogsländer skogsnäringen skoj skoja skojade skojar skojare skola skolan skolans skolföreningen skolmat
skolor skon skona skor skorna skott skotten skottet skottland skottlossning skraj skratt skratta skrattade
skrattar skrek skrev skrevs skriftlig skrik skrika skrikande skriker skriv skriva skrivbord skrivbordet
skriven skriver skrivet skrivit skrovet skruva skryta skräck skrämd skrämde skrämma skrämmande skrämmer
skräp skräpet skråma skugga skuggan skuggflottan skuggor skuggorna skuld skulden skulder skuldkänslor
skuldomstruktureringen skull skulle skum skumma skumt skurit skurk skurkar skurkarna skurken skvaller
skvallra skvallrar skydd skydda skyddad skyddade skyddar skyddas skyddat skyddet skyldig skyldiga skyldige
skyll skylla skyller skylt skylten skyn skynda skyndar skytt skytteln skytten skägg skäl skälet skälla
skäller skämdes skämma skämmas skämmer skäms skämt skämta skämtade skämtar skämtet skänker skänkt skär skära
skärmen skärp skärpa skåda skådespelare skådespelerska skådis skål skåla skålar skåningarna skåp skåpbil
skåpbilen skåpet sköld sköldar sköldarna skölden skön sköna skönhet skönheten skönt sköt sköta sköter
sköterska sköterskan sköts skött skötte slag slagen slaget slagfältet slagit slagits slags slagsmål slakta
slaktade slaktaren slampa slant slapp slappna slav slavar slet slicka slickar slim slippa slipper slips slit
slita sliter slitit sloan slog slogs slott slottet slump slumpen slut sluta slutade slutar slutat slutet
slutföra slutfört slutligen slutmånader slutsatser slutändan slyna slynan släck släcka släcker släkt släkten
släkting släktingar släng slänga slängde slänger slängt släpa släpade släpar släpp släppa släppas släpper
släpps släppt släppte släpptes slår slås slåss slösa slösar slösat slöseri smak smaka smakade smakar smakat
smaken smal smala smallville smart smarta smartare smartaste smekmånad smeknamn smickrad smink smiter
smittad smittade smittar smoking smuggla smula smuts smutsig smutsiga smutsigt smycken smyg smyga smyger
smäll smällen smäller smält smälta smälter smärta smärtan smärtsamt smärtstillande småbolagen småningom smög
smör smörgås smörgåsar smörja snabb snabba snabbare snabbaste snabbt snack snacka snackade snackar snackat
snacket snarare snarast snart snett snodde snoka snokar snopp snor snott snow snubbar snubbe snubben
snubblade snurra snurrar snuskiga snut snutar snutarna snuten snygg snygga snyggare snygging snyggt snäll
snälla snällt snön snövit sociala socialt socker soffa soffan soldat soldaten soldater soldaterna solen
solens solnedgången solo solsken soluppgången somliga sommar sommaren somna somnade somnar somnat somras
sonen sonens sons sookie sopa sopor soporna soppa soppan sorg sorgen sorglig sorgliga sorgligt sort sorten
sortens sorters sorts south souvenir sover sovit sovjet sovrum sovrummet spana spanien spanska spar spara
sparade sparar sparat spark sparka sparkad sparkade sparkar sparken spartacus special specialagent
specialist specialitet specialmedarbetare speciell speciella speciellt specifik specifikt spegel spegeln
speglar spel spela spelade spelar spelare spelarmöte spelarna spelas spelat spelen spelet spendera
spenderade spenderar spenderat sperma spillde spindel spindlar spion spioner spionera spionerar spisen spjut
spock spola sponsorer sport sporte sporten spotta spottar sprang spratt spred spricka sprid sprida sprider
sprids spring springa springs sprit spriten sprungit spruta sprutan spränga sprängde sprängdes spränger
sprängs språk språket spydde spyr spänd spänn spännande spänning spänningen spärra spår spåra spårade spårar
spårat spåren spåret spöa spöade spöar spöke spöken spöket square stabil stabilt stack stackare stackaren
stackarn stackars stad stadens stadig stadigt stads stadshuset stake staketet stal stalin stallet stals stam
standard stank stanken stanna stannade stannar stannat stans star stargate starka starkare starkaste starkt
starling start starta startade startar startat stat staten stater staterna station stationen statistik
statistiker statistikmyndighet statsbesök statsminister statsministern statsministrar statsrådsberedningen
statssekreterare statssekreteraren statssekretär status statyn stava steg stege stegen steget stek stekt
stel stenar stenarna stenen stick sticka sticker stiga stigen stiger stil stilen stiles stilig still stilla
stillhet stinkande stinker stipendium stirra stirrade stirrar stjäl stjäla stjärna stjärnan stjärndatum
stjärnflottan stjärnor stjärnorna stod stol stolar stolen stolpen stolt stolta stolthet stopp stoppa
stoppade stoppar stoppas stoppat stor stora storbankerna store storebror storhet storlek storleken stormar
stormen stort story storyn straff straffa straffad straffar straffas straffet straffläggningen stranden
strategi strategiska strax stred street strejken stress stressa stressad strid strida striden strider
stridsvagnar strike strippa stroke strumpor strunt strunta struntade struntar struntprat stryk stryka
stryker strypa sträck sträcka sträcker sträckte sträng strävar stråla strålande strålar strålning strömmen
stuckit student studenter studera studerade studerar studerat studiebesök studier studio studion stuga
stugan stulen stulet stulit stulna stumpan stund stunden stunder styck stycke stycken stygg stygga stygn
styr styra styrbord styrde styrelsen styrka styrkan styrkor styrräntan styrs styvfar städa städade städar
städat städer städerna ställ ställa ställas ställde ställdes ställe ställen ställer stället ställning ställs
ställt ställts stämde stämma stämman stämmer stämning stämningen ständigt stäng stänga stängd stängda
stängde stängdes stänger stängs stängslet stängt stärktes stående stål stålar stålarna stålmannen
ståltullarna stånd står stått stöd stöder stödet stödja stödjer stödpaket stöld stör störa störande störd
störde stördes störningar större störst största störste stört störta störtade stöt stöta stöter stött stötta
stöttar stötte stövlar subba subban succé suga sugen suger sultan summa summan sunt supa super superhjälte
supportrarna sura sushi suttit suverän suveränt svag svaga svagare svaghet svagheter svagt svalde svalt
svamp svans svansen svar svara svarade svarar svarat svaren svaret svars svart svarta svarte svartsjuk
svartsjuka svek svensexa svensk svenska svenske svenskt svett svettas svider svika sviker svikit svimmade
svimmar svin svinen svinet svit svor svurit svälja svälta svälter sväng svänga svänger svär svära svärd
svärdet svävar svåger svår svåra svårare svåraste svårigheter svårt swesub sydamerika syftar syfte syftet
symbol symbolen sympati symptom symptomen synas synd syndare synder synen synk synkad synnerhet syns syntes
syra syre syrran syskon sysselsätter sysslar system systemet syster systerdotter systern systers systrar
systrarna säck säcken säga säger sägs säker säkerhet säkerheten säkerhets säkerhetsbyrån
säkerhetskonferensen säkerhetsläget säkerhetsskäl säkerligen säkert säkra säkrad säkrare säkrast säkrat sälj
sälja säljer säljs sällan sällskap sällsynt sällsynta sämre sämsta sänd sända sändare sände sändebud sänder
sändning sändningen säng sängar sängen sängs sänk sänka sänker sänkte sänt sära särskild särskilda särskilt
säsong säsongen säsongsrensat sätet sätt sätta sätter sättet sätts sådan sådana sådant sådär sågs såhär såja
såklart såld sålde således sålt såna sång sångare sången sånger sånt såra sårad sårade sårar sårat sårbar
såren såret såsom såvida såvitt söder södern söderut södra söka sökande sökandet sökare sökaren söker sökt
sökte sömn sömnen söndag söndagen sönder söner sörja sörjande sörjer söta sötnos sött tabletter tack tacka
tackade tackar tackat tacksam tacksamhet tacksamma tagen taget tagit tagits tagna tagning tajming taket takt
takten taktik tala talade talades talan talang talanger talar talarstolen talas talesman talesperson talet
tallrik talman talmannen talmännen tand tandborste tandläkare tandläkaren tango tank tanka tankar tankarna
tanke tanken tant tanten taoiseach tappa tappade tappar tappat tappra tarzan taskig taskigt tassarna
tatuering tatueringar tavla tavlan tavlor taxi taxin teal team teamet teater teatern tecken tecknade teet
teknik tekniken tekniker teknikerna teknikföretag teknisk tekniska tekniskt teknologi teknologin telefon
telefonen telefoner telefonerna telefonnummer telefonsamtal telegram telekom tempel temperatur temperaturen
templet tennis teori teorier teorin tequila terapeut terapi terminen territorium terrorism terrorist
terrorister terroristerna test testade testamente testamentet testar testat tester testet teve teven text
texten textning teyla thanksgiving that tiden tidens tider tiderna tidernas tidig tidiga tidigare tidigt
tidning tidningar tidningarna tidningen tidpunkt tidpunkten tids tidsfråga tiga tiger tigern tillade
tillbaka tillbakavisar tillbaks tillbringa tillbringade tillbringar tillbringat tillfälle tillfällen
tillfället tillfällig tillfällighet tillfälligt tillgivenhet tillgänglig tillgängliga tillgång tillgångar
tillgångarna tillhör tillhöra tillhörde tillhörigheter tillit tillräckligt tills tillsagd tillsammans
tillstånd tillståndet tillträde tillverka tillverkar tillväxt tillväxtmål tillägga tillämpas tillät tillåt
tillåta tillåtelse tillåter tillåtet time times timing timma timmar timmarna timmars timme timmen ting
tingsrätt tionde tips tipsade tisdag tisdagen tisdagens tisdags tisdagseftermiddagen tisdagskvällen titel
titeln titt titta tittade tittar tittat tjafsa tjalla tjallade tjallare tjata tjatar tjej tjejen tjejer
tjejerna tjena tjenare tjock tjocka tjockis tjugo tjuren tjusig tjusigt tjuv tjuvar tjuven tjäna tjänade
tjänar tjänare tjänat tjänst tjänsteexport tjänstehandel tjänsteman tjänsten tjänster toalett toaletten toan
tobak togs tokig tokiga tokigt tolererar tolka tolv tomater tomma tomt tomten tonen tonåring tonåringar topp
toppen toppmöte toppmötet torget torka torkan torkar torn tornet torped torr torra torrt torsdag torsdagen
torsdags torsk tortera torterade tortyr total totala totalt tradition traditionella trafik trafiken tragedi
tragisk tragiska tragiskt trakten trampa trampar trams transitfrågor transport transporten transporter
transportera transportfrågor transportkorridoren transportleder transportminister trappa trappan trapporna
trasig trasiga trasigt trean tredje tredjedel trekant trettio trettiotal tretton trevlig trevliga trevligare
trevligt trick tricket tricks tripp trish trist trivas trivs trodde troende trogen trogna trohet troligen
troligt troligtvis troll trollkarl trollkarlen tron tronen tror trosor trots trott trottoaren trubbel truman
trupp trupper trupperna truten tryck trycka trycker trycket tryckte trygg trygga trygghet tryggt träd träden
träder trädet trädgård trädgården träff träffa träffad träffade träffades träffar träffas träffat träffats
träffen träna tränade tränar tränare tränaren tränat tränga tränger träning träningen träsket trävaror tråd
trådar tråden tråkig tråkiga tråkigt trångt trög tröja tröjan tröst trösta trött trötta tröttnar tucker tuff
tuffa tuffare tuffing tufft tugga tuggummi tull tullar tullarna tullbesked tullen tullförvaltningen
tullkontroller tullmyndigheten tullstatistik tummen tumör tung tunga tungan tungt tunn tunna tunnel
tunnelbanan tunneln tunnlarna tunt tupplur turen turister turkiska turné tusan tusen tusentals tuttar
tuttarna tuvok tveka tvekan tvekar tvillingar tvillingarna tvinga tvingade tvingades tvingar tvingas tvingat
tvingats tvivel tvivla tvivlade tvivlar tvungen tvungna tvärs tvärtom tvätt tvätta tvättade tvättar tvättat
tvätten tvåa tvåan tvådagarsbesök tvål tycka tycker tycks tyckt tyckte tyder tydlig tydliga tydligen tydligt
tyngre typen typer typerna typisk typiskt tysk tyska tyskar tyskarna tyst tysta tystnad tyvärr täck täcka
täcker täckmantel täckning täckt tält tältet tänd tända tände tänder tänderna tänk tänka tänkande tänkbara
tänker tänkt tänkte tänt tätare täten tätt tävla tävlar tävling tävlingen tåget tålamod tårar tårna tårta
tårtan tömma tömmer tönt törs törstig tảng ubåt ubåtar ubåten ubåtsprogrammet udda ugnen ukrainske ultimata
umgicks umgås undan undantag under underbar underbara underbart undergång underhåll underhållande
underhållning underjorden underkläder underlig underliga underligt underrättad underrättelsetjänsten
underskatta underskott underskottet underskrift undersöka undersöker undersökning undersökningen undersökt
undersökte undertecknade undertecknades undertecknandet undertecknats underverk undervisa undervisar undgå
undra undrade undrar undrat undvik undvika undviker unga ungar ungarna ungdom ungdomar ungdomarna unge
ungefär ungen uniform uniformen uniformer unik unika unikt union unionen unionens united universitet
universitetet university universum universums uppdaterad uppdrag uppdraget uppe uppehåll uppehålla uppenbara
uppenbarelse uppenbarligen uppenbart uppfann uppfattat uppfattning uppfinning uppfostra uppfostrade uppfylla
uppför uppföra uppförande uppger uppges uppgick uppgift uppgiften uppgifter uppgifterna uppgång uppgår
uppgått uppgörelse upphandlar upphetsad upphör uppifrån uppklarnande uppleva upplevde upplevelse upplever
upplevt upplopp upplysningar uppmanade uppmuntra uppmärksam uppmärksamhet uppnå uppnådde uppoffringar
upprepa upprepar upprepas uppriktig uppriktigt uppror upprättandet upprätthålla upprörd upprörda uppsats
uppsikt uppskatta uppskattar uppskattas uppskattning uppspelt uppstod uppstår upptagen upptaget upptagna
uppträda uppträdande uppträder upptäcka upptäcker upptäckt upptäckte uppvaktat uppvisade uppvisning uppväxt
uppäten uppåt urfolksfrågor ursprung ursprungliga ursäkt ursäkta ursäktar ursäkter usch usel uselt usla utan
utanför utav utbildad utbildning utbrott utbyta utbyte utegångsförbud utesluta utforska utför utföra utförde
utfört utgifter utgivare utgjorde utgå utgång utgången utgår utgör utifall utifrån utkik utlovade utländska
utmana utmanar utmaning utmaningen utmattad utmärkt utnyttja utnyttjade utnyttjar utom utomhus utomjording
utomjordingar utomlands utplåna utpressning utreda utredare utreder utredning utredningen utrikeschef
utrikesdepartement utrikesfrågor utrikeshandel utrikeshandelsminister utrikesminister utrikesministeriets
utrikesministermöte utrikesministern utrikesministrar utrikesutskottet utrikesutskottets utrikesärenden
utrota utrustning utrustningen utrymme uträtta utsatt utseende utsidan utsikt utsikten utsikter utskrift
utslag utslagen utställning utsvulten utsända utsätta utsätter utsökt uttala uttalande uttalanden uttryck
uttrycka uttrycker uttrycket uttryckte uttråkad utvald utvalda utvalde utveckla utvecklade utvecklas
utvecklat utveckling utvecklingen utvecklingssamarbete utvidgningen utvisats utväg utöver vacker vackert
vackra vackrare vackraste vaddå vadet vadå vagina vagnen vaka vakar vaken vakna vaknade vaknar vaknat vakt
vakta vaktar vakten vakter vakterna valar vald valde valen valet valley valp valrörelsen valt valutor valvet
vampyr vampyrer vana vandra vandrar vanlig vanliga vanligaste vanligt vanligtvis vann vanor vansinne
vansinnig vansinnigt vant vapen vapnen vapnet vara varade varandra varandras varann varannan varar varav
vardagar vardagen vardagsrummet vare varelse varelsen varelser varelserna varenda varför varg vargar vargen
varifrån varit varje varken varm varmare varmt varna varnade varnar varnat varning varor varorna vars varsel
varsågod varsågoda vart vartenda varuexport varuexporten varuhandeln varuimport varuimporten varulv
varuomsättning varuomsättningen varv vatten vattenprodukter vattenresurser vattnet vecka veckan veckans
veckas veckor veckorna vegetarian velat vems venedig verandan verk verka verkade verkan verkar verket
verklig verkliga verkligen verklighet verkligheten verkligt verksamhet verksamheten verkställ verktyg
version versionen vetat vete vetenskap vetenskapen vetenskapliga vetenskapligt vetenskapsman
vetenskapsminister vetenskapsmän veterandagens vetskap vett vettet vettigt vice vicepresident
vicepresidenten vidare video videomöte videon videosamtal vidrig vidriga vidrigt vietnamesisk vika vikt
vikten viktig viktiga viktigare viktigast viktigaste viktigt vilar vild vilda vildmarken vilja viljan vilken
vilket vill villig villiga villigt villkor villkoren villkorligt vilse vilsen vilt vind vindar vinden vinet
vingar vingarna vinkel vinna vinnare vinnaren vinner vinst vinsten vinter vintern virus viruset visa visade
visar visas visat visdom viset vision viska viskar viss vissa visst visste vistelse vite vitt vittna vittnar
vittne vittnen vittnesmål vittnet vodka volymen volymmässiga vore voyager vrede vrid vrida vrider
vulkanutbrott vunnit vuxen vuxit vuxna vykort väck väcka väcker väckt väckte väder vädjade vädret väga vägar
vägarna vägen väger vägg väggar väggarna väggen väginitiativet vägnar vägra vägrade vägrar väktare väktaren
väldigt välgörenhet välj välja väljer välkommen välkomna välkomnade välkomnar välkomstceremonin välsigna
välsignad välsignade välsigne välsignelse vänd vända vände vänder väninna vänja vänjer vänlig vänliga
vänligen vänlighet vänligt vännen vänner vännerna väns vänskap vänskape vänskapen vänster vänstra vänt vänta
väntade väntan väntar väntas väntat väntetiden värd värda värde värdefull värdefulla värdefullt värdelös
värdelösa värdelöst värden värdesätter värdet värdig värdighet värdlandets värld världar världen världens
världskriget värma värme värmen värmer värre värst värsta värt värvning väsen väska väskan väskor väskorna
väst väster västerut västra vätska växa växande växel växeln växer växla växt växte växter våga vågade vågar
vågat vågen vågor vågorna våld våldsam våldsamma våldsamt våldta våldtagen våldtog våldtäkt våning våningar
våningen våra våran våras vårat vård vårda vården våren vårprognos vårt våta wales wall wally warp webben
wells what wheeler whiskey whisky whoa width wien with woody worf world yeah yngre yngsta ynkrygg yorks your
yrke ytan ytterdörren ytterligare ytterst yttersta yttre yuan yxan zero zeus zombie zombier zonen äckel
äcklig äckliga äckligt ädla ägare ägaren ägarna ägde äger äggen ägget ägna ägnades ägnar ägnat ägodelar äkta
äktenskap äktenskapet äldre äldsta äldste älska älskad älskade älskar älskare älskarinna älskat älskling
ämne ämnen ämnet ända ände änden ändra ändrade ändrar ändras ändrat ändrats ändring ändringar ändå ängel
ängeln änglar änglarna änka ännu äntligen äpple äpplen ärade äran ärende ärenden ärendet ärjag ärju ärlig
ärliga ärlighet ärligt ärva ärvde äsch äter ätit även äventyr åker åklagare åklagaren åkte åktur ålder
åldern åldras ånger ångest ångra ångrar åratal åren året årets århundraden årliga årsbasis årsredovisning
årstakt åsikt åsikter åskådare åsna åstadkomma åstadkommit åsyn åtal åtala åtalad åtalade åtalas åtalet
åtanke åter återbesök återbud återfå återgälda återgå återgår återhämta återhämtar återigen återkomma
återkommer återkomst återskapa återställa återstår återupptogs återvalet återvänd återvända återvände
återvänder återvändo återvändsgränd återvänt åtgärd åtgärder åtlöje åtminstone åtta åttonde ödet ögat ögon
ögonblick ögonblicket ögonen ökade ökar ökat öken öknen ökning ökningen ölen önska önskade önskan önskar
önskat önskemål önskningar öppen öppet öppna öppnade öppnar öppnas öppnat öppning örat öron öronen öster
österut östra övar övat över överallt överbord överdos överdriver överdrivet överens överenskommelse
överfall övergav överge överger övergiven övergivna övergrepp övergångstid överhuvudtaget överlade överleva
överlevande överlevde överlever överlevnad överlevt överläggning överläggningar överlämna överlämnade
överlämnades överlämnar övermorgon övernaturliga överordnade överraska överraskad överraskade överraskande
överraskning överraskningar översatt överskott överskottet överst översta överste översteg översten
överstökat översvämningar översvämningarna översätta översättning övertaget övertala övertalade övertid
övertyga övertygad övertygade övertygande övertygelse övervaka övervakar övervakare övervakning överväga
överväger överväldigande övervåningen övning övre övriga övrigt
`;
