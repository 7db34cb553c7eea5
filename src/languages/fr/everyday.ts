import type { WordList } from '../pack.js';

/** Made as `PeopleWords.everyday` tells. */
export const everyday: WordList = `
abaissé abaissée abaissées abaissés abandonne abandonner abandonnes abandonné abandonnée abandonnées
abandonnés abattoirs abondamment abondante abondantes abonnement abonnements abonnés abordable abordables
aborde aborder abordes abordée abordées abouti aboutir aboutis aboutit abrite abrites absence absences
absolu absolue absolues absolument absolus absorbe absorbes abus abuse abuses académique académiques accents
acceptable acceptables accepte acceptent accepter acceptes accepté acceptée acceptées acceptés accessible
accessibles accessoire accessoires accident accidente accidentes accidents accompagne accompagner
accompagnes accompagné accompagnée accompagnées accompagnés accompli accomplie accomplies accomplir
accomplis accord accorde accorder accordes accords accordé accordée accordées accordés accroissement
accroissements accru accrue accrues accrus accrédités accueil accueille accueillent accueillera accueilleras
accueilles accueilli accueillie accueillies accueillir accueillis accueils accumuler accusations accuse
accuses accusé accusée accusées accusés accéder accélération accélérations accélérer accéléré accélérée
accélérées accélérés achat achats achetant acheter acheteur acheteurs acheté achetée achetées achetés achevé
achevée achevées achevés acier aciers acquiert acquis acquise acquises acquisition acquisitions acquéreur
acquéreurs acquérir acte actes acteur acteurs actif actifs action actionnaire actionnaires actions active
activement actives activité activités actrice actrices actualité actualités actuariel actuariels actuel
actuelle actuellement actuelles actuels adaptation adaptations adapter adapté adaptée adaptées adaptés
adeptes adieux adjoint adjointe adjointes adjoints admet admets admettre administrateur administrateurs
administratif administratifs administration administrations administrative administratives admirablement
admis admise admises adolescents adopte adoptent adopter adoptes adopté adoptée adoptées adoptés adresse
adresser adresses adressé adressée adressées adressés adulte adultes adversaires adéquat adéquate adéquates
adéquats affaire affaires affecté affectée affectées affectés affichait affichant affiche affichent afficher
affiches affiché affichée affichées affichés affiliés affirme affirment affirmer affirmes affirmé affirmée
affirmées affirmés affliction afflictions affronter affréter afin africain africaine africaines africains
agence agences agenda agendas agent agents agir agissent agit agite agites agressif agressifs agressive
agressives agricole agricoles agriculteurs agréable agréablement agréables agréé agréée agréées agréés
aidant aide aider aides aidé aidée aidées aidés aient ailes ailleurs aime aiment aimer aimerait aimes ainsi
aisé aisée aisées aisément aisés ajoutant ajoute ajoutent ajouter ajoutes ajouté ajoutée ajoutées ajoutés
album albums alcool alcools alentours algérien algérienne algériennes algériens alimentaire alimentaires
alimentation alimentations alimenter aliments allaient allait allaite allaites allant allante allantes
allants allemand allemande allemandes allemands aller allers allez alliance alliances alliés allocations
allocution allocutions allons allure allures allusion allusions allé allée allées allés alors alternative
alternatives aluminium aluminiums amateur amateurs ambassade ambassades ambassadeur ambassadeurs
ambassadrice ambassadrices ambiance ambiances ambiant ambiante ambiantes ambiants ambitieux ambition
ambitionnent ambitions amende amendes amener amené amenée amenées amenés amis amont amonts amortissements
amoureuse amoureuses amoureux ampleur ampleurs amélioration améliorations améliore améliorer améliores
amélioré améliorée améliorées améliorés américain américaine américaines américains analogue analogues
analyse analyser analyses analyste analystes ancien ancienne anciennes anciens anglais anglaise anglaises
angle angles angolais angolaise animal animale animales animations animaux animera animeras animé animée
animées animés annexes anniversaire anniversaires annonce annoncent annoncer annonces annonceurs annoncé
annoncée annoncées annoncés annuel annuelle annuellement annuelles annuels annulée annulées année années
anonyme anonymes antenne antennes anticipe anticiper anticipes anticipé anticipée anticipées anticipés
antérieurement antérieures août aoûte aoûtes apparaissent appareil appareils apparemment apparence
apparences apparition apparitions appartement appartements appartenant appartiennent appartient apparu
apparue apparues apparus appel appeler appellation appellations appelle appellent appelles appels appelé
appelée appelées appelés applicable applicables application applications applique appliquer appliques
appliqué appliquée appliquées appliqués apport apporte apportent apporter apportes apports apporté apportée
apportées apportés apprend apprendre apprends apprentissage apprentissages appris apprise apprises approche
approches approché approchée approchées approchés approfondie approfondies approprié appropriée appropriées
appropriés approuvé approuvée approuvées approuvés appréciable appréciables appréciation appréciations
apprécie apprécient apprécier apprécies apprécié appréciée appréciées appréciés appétit appétits après arabe
arabes arbre arbres architecte architectes architecture architectures archives argent argente argentes
argentin argentine argentines argentins argents argument argumente argumentes arguments arme armes armée
armées arménien arméniens arrive arrivent arriver arrives arrivé arrivée arrivées arrivés arrêts article
articles artificielle artificielles artisanale artisanales artisans artiste artistes artistique artistiques
arts asiatique asiatiques aspect aspecte aspectes aspects assemblée assemblées assez assiette assiettes
assis assise assises assistait assistance assistances assistant assistante assistantes assistants assiste
assister assistes assisté assistée assistées assistés association associations associe associes associé
associée associées associés assorti assortie assorties assortis assume assumer assumes assurance assurances
assurant assure assurent assurer assures assureur assureurs assuré assurée assurées assurément assurés
atelier ateliers atout atouts attaché attachée attachées attachés attaque attaques atteignait atteignant
atteignent atteindre atteint atteinte atteintes atteints attend attendait attendant attende attendent
attendes attendons attendre attends attendu attendue attendues attendus attente attentes attentif attentifs
attention attentionné attentionnée attentionnées attentionnés attentions attentiste attentistes
attentivement attire attirent attirer attires attiré attirée attirées attirés attitude attitudes attractif
attractifs attrait attraits attrayant attrayante attrayantes attrayants attribue attribuer attribues
attribué attribuée attribuées attribués aucun aucune audacieux audience audiences audio audit auditionné
auditionnée auditionnées auditionnés audits augmentant augmentation augmentations augmente augmentent
augmenter augmentes augmenté augmentée augmentées augmentés aujour auparavant auprès auquel auraient aurait
aurez aurions auront aussi australien australiens autant auteur auteurs authentique authentiques auto
automatique automatiquement automatiques automne automnes automobile automobiles automobilistes autonome
autonomes autonomie autonomies autorisation autorisations autorise autorises autorisé autorisée autorisées
autorisés autorité autorités autoroute autoroutes autos autour autre autrefois autrement autres autrichien
autrichienne autrichiennes autrichiens auvergnat auvergnate auvergnates auvergnats auxquelles auxquels
avaient avait aval avale avales avals avance avancent avancer avances avancé avancée avancées avancés avant
avantage avantages avantageux avants avec avenir avenirs aventure aventures avenue avenues averti avertie
averties avertis avertissement avertissements avez avion avions avocat avocate avocates avocats avoir avons
avoue avoues avoué avouée avouées avoués avéré avérée avérées avérés axes axée axées ayant aérien aérienne
aériennes aériens aéronautique aéronautiques aéroport aéroports bactéries bagages bail bailleur bailleurs
bain bains baisse baisser baisses baissé baissée baissées baissés balance balances balle balles ballet
ballets ballon ballons balte baltes banal banale banales bancaire bancaires bande bandes banlieue banlieues
banque banques banquette banquettes banquier banquiers baptisé baptisée baptisées baptisés baromètre
baromètres baroque baroques barrage barrages barreau barres base bases basilic basse basses bassin bassine
bassines bassins basé basée basées basés bataille batailles bateau bateaux batterie batteries battre battu
battue battues battus baux beaucoup beauté beautés beaux belge belges belles berceau berline berlines besoin
besoins beurre beurres biais biaise biaises bien biens bienvenue bienvenues bijou bijoux bilan bilans
bilatéral bilatérale bilatérales bilatéraux billet billets billetterie billetteries biographie biographies
biologique biologiques bissa bissas bits bizarre bizarres blanches blancs blessures blessés bleu bleue
bleues bleus bloc blocage blocages blocs blonde blondes bloquent bloquer blues boeuf boeufs boire bois boise
boises boisson boissons bombe bombes bond bondes bondi bondir bondis bonds bonheur bonheurs bonne bonnes
bons bonus boom booms bord borde bordeaux bordes bords bordure bordures bouche bouches boucle boucles bouge
bougent bouger bouges bougies bouillon bouillons boule boules boulevard boulevards boulot boulots bouquet
bouquets bourgmestre bourses boursier boursiers bout boute bouteille bouteilles boutes boutique boutiques
bouton boutons bouts branche brancher branches branché branchée branchées branchés bras brase brases
brasserie brasseries brasseur brasseurs break breaks bref brefs brevet brevets bricolage bricolages brillant
brillante brillantes brillants brille brilles brin brins brique briques briser britannique britanniques
brochure brochures bronze bronzes brosse brosses bruit bruite bruites bruits brusquement brut brutale
brutalement brutales brute brutes bruts brésilien brésilienne brésiliennes brésiliens budget budgets
budgétaire budgétaires bulgare bulgares bulles bulletin bulletins bureau bureaux burundais business bébé
bébés béninois bénéfice bénéfices bénéficiaire bénéficiaires bénéficiant bénéficie bénéficient bénéficier
bénéficies bénéficié bénéfique bénéfiques béton bétons cabine cabines cabinet cabinets cacao cacaos cache
cachent cacher caches cachet cachets caché cachée cachées cachés cadastral cadastrale cadastrales cadeau
cadeaux cadre cadres café cafés cahier cahiers caisse caisses cajou cajous calcul calcule calculer calcules
calculs calculé calculée calculées calculés calendrier calendriers calme calmer calmes camarade camarades
cambodgien cambodgiens camion camions camp campagne campagnes campe campes camps caméra caméras canadien
canadienne canadiennes canadiens canal canard canarde canardes canards canaux cancer cancers candidat
candidate candidates candidats candidature candidatures caoutchouc caoutchoucs capable capables capacité
capacités capitaine capitaines capital capitale capitales capitalisation capitalisations capitalisme
capitalismes capitaux capot capote capotes capots capteurs caractérise caractérises caractéristique
caractéristiques carburant carburants cardiaque cardiaques carnet carnets carrosserie carrosseries carré
carrée carrées carrément carrés carte cartes carton cartons cascade cascades cash casino casinos casque
casques cassation cassations casse casser casserole casseroles casses cassette cassettes catalogue
catalogues catastrophe catastrophes catastrophique catastrophiques catholique catholiques cathédrale
cathédrales catégorie catégories cauchemar cauchemars cause causes causé causée causées causés caution
cautions cave caves caviar caviars ceci ceinture ceintures cela celas celle celles cellule cellules celui
censé censée censées censés cent centaine centaines centenaire centenaires centimes central centrale
centrales centraux centre centres cents cependant cercle cercles cerner certain certaine certainement
certaines certains certes certificat certification certifications certificats certitude certitudes cerveau
cesse cessent cesser cesses cession cessions cessé cessée cessées cessés cette ceux chacun chacune chair
chaire chaires chairs chaise chaises chaleur chaleureux chaleurs chambres champ champagne champagnes
champignons champion championnat championnats champions champs chancelier chanceliers chancelière
chancelières chancellerie chancelleries chances change changement changements changent changer changes
changé changée changées changés chanson chansons chant chante chanter chantes chanteur chanteurs chantier
chantiers chants chaos chapeau chapelle chapelles chapitre chapitres chaque charbon charbons charge
chargement chargements charger charges chargé chargée chargées chargés charme charmes chasse chasses
chasseurs chat chats chaud chaude chaudes chauds chauffage chauffages chauffeur chauffeurs chaussure
chaussures chaussée chaussées chef cheffe cheffes chefs chemin chemine chemines chemins chemise chemises
cher cherche cherchent chercher cherches chercheur chercheurs cherché cherchée cherchées cherchés chers
cheval chevale chevales chevaux cheveux chez chic chics chien chiens chiffre chiffrent chiffres chiffré
chiffrée chiffrées chiffrés chilien chilienne chiliennes chiliens chimie chimies chimique chimiques chimiste
chimistes chinois chinoise chinoises chips chirurgie chirurgies choc chocolat chocolats chocs choisi choisie
choisies choisir choisis choisissent choisit choix chose choses chronique chroniques chute chuter chutes
chuté chutée chutées chutés chypriote chômage chômages cible cibles ciel ciels cigarettes ciment cimente
cimentes ciments cinq cinquantaine cinquantaines cinquante cinéaste cinéastes cinéma cinémas circonscription
circonscriptions circonstance circonstances circuit circuits circulaire circulaires circulation circulations
circulent circuler cirque cirques cite citer cites citoyen citoyens citron citrons cité citée citées cités
civil civile civiles civilisation civilisations civils clairement claires clairs clan clans clarté clartés
classe classement classements classer classes classique classiques classé classée classées classés clause
clauses clavier claviers clef clefs clichés client cliente clientes clients climat climats clinique
cliniques cliquet cliquets clos close closes club clubs clés clôture clôtures coalition coalitions cocktail
cocktails code codes coefficient coefficients coeur coeurs coffre coffres cohérence cohérences cohésion
cohésions coin coins colis collaborateur collaborateurs collaboration collaborations collaborer collants
colle collecte collectes collectif collectifs collection collectionneur collectionneurs collections
collective collectives collecté collectée collectées collectés colles colline collines colloque colloques
collègue collègues colonne colonnes coloris colorés combat combats combattre combien combinaison
combinaisons combine combiner combines combiné combinée combinées combinés comble combler combles
combustible combustibles comité comités commande commander commandes commandé commandée commandées commandés
comme commence commencent commencer commences commencé commencée commencées commencés comment commentaire
commentaires commente commentes commerce commerces commercial commerciale commerciales commercialisation
commercialisations commercialise commercialiser commercialises commercialisé commercialisée commercialisées
commercialisés commerciaux commis commise commises commissaire commissaires commission commissions commun
communal communale communales communautaire communautaires communauté communautés communaux commune communes
communication communications communique communiquer communiques communiqué communiquée communiquées
communiqués communisme communismes communiste communistes communs comorien compact compacte compactes
compacts compagnie compagnies compagnon compagnons comparable comparables comparaison comparaisons compare
comparer compares compartiment compartimente compartimentes compartiments comparé comparée comparées
comparés compatibilité compatibilités compatible compatibles compatriotes compensation compensations
compenser compensée compensées complet complets complexe complexes complexité complexités complice complices
complicité complicités compliqué compliquée compliquées compliqués complément complémentaire complémentaires
compléments compléter complété complétée complétées complétés comportant comporte comportement comportements
comportent comporter comportes composaient composant composante composantes composants compose composent
composer composes compositeur compositeurs composition compositions composé composée composées composés
comprenant comprend comprendre comprends comprennent compression compressions compris comprise comprises
compromis compromise compromises compréhension compréhensions comptabilité comptabilités comptable
comptables comptait comptant compte comptent compter comptes comptoir comptoirs compté comptée comptées
comptés compétence compétences compétent compétente compétentes compétents compétitif compétitifs
compétition compétitions compétitivité compétitivités comte comtes comédie comédien comédiens comédies
concentration concentrations concentre concentrer concentres concentré concentrée concentrées concentrés
concept concepteur concepteurs concepts concernant concerne concernent concernes concerné concernée
concernées concernés concert concertation concertations concerte concertes concerts concession concessions
concevoir conclu conclue conclues conclure conclus conclusion conclusions conclut concours concret concrets
concrétiser concurrence concurrencer concurrences concurrent concurrente concurrentes concurrentiel
concurrentielle concurrentielles concurrentiels concurrents condamnation condamnations condamné condamnée
condamnées condamnés condition conditionnement conditionnements conditions condoléances conducteur
conducteurs conduire conduit conduite conduites conduits confection confections confiance confiances
confiant confiante confiantes confiants confie confier confies configuration configurations confirmation
confirmations confirme confirment confirmer confirmes confirmé confirmée confirmées confirmés confié confiée
confiées confiés conflit conflits confondre conforme conformes conformité conformités conformément confort
confortable confortables conforte confortes conforts confrontation confrontations confronté confrontée
confrontées confrontés confusion confusions conférence conférences congolais congolaise congolaises congé
congés conjoint conjointe conjointement conjointes conjoints conjoncture conjoncturel conjoncturelle
conjoncturelles conjoncturels conjonctures connais connaissait connaissance connaissances connaissent
connaissons connecter connexion connexions connu connue connues connus conquis conquise conquises conquérir
consacre consacrent consacrer consacres consacré consacrée consacrées consacrés conscience consciences
conscient consciente conscientes conscients conseil conseille conseiller conseillers conseilles conseillons
conseillé conseillée conseillées conseillés conseils consensus consenti consentie consenties consentir
consentis conservant conservateur conservateurs conservation conservations conserve conservent conserver
conserves conservé conservée conservées conservés considérable considérablement considérables considération
considérations considérer considéré considérée considérées considérés consistait consiste consistes console
consoles consolidation consolidations consolider consolidé consolidée consolidées consolidés consommateur
consommateurs consommation consommations consomme consommer consommes consommé consommée consommées
consommés consortium consortiums constamment constante constantes constat constatation constatations
constate constater constates constats constaté constatée constatées constatés constitue constituent
constituer constitues constitution constitutions constitué constituée constituées constitués constructeur
constructeurs construction constructions construire construit construite construites construits consul
consulat consulats consule consuls consultant consultante consultantes consultants consultation
consultations consulter consécutive consécutives conséquence conséquences conséquent conséquente
conséquentes conséquents contact contacte contacter contactes contacts contemporain contemporaine
contemporaines contemporains contenant contenante contenantes contenants conteneurs contenir content
contente contentent contenter contentes contents contenu contenue contenues contenus contestation
contestations conteste contestes contexte contextes contiennent contient continent continentale
continentales continents continu continue continuent continuer continuera continueras continueront continues
continuité continuités continus continué continuée continuées continués contradiction contradictions
contraint contrainte contraintes contraints contraire contrairement contraires contraste contrastes contrat
contrats contre contrepartie contreparties contrer contres contribuable contribuables contribue contribuent
contribuer contribues contribution contributions contribué contrôles convaincre convaincu convaincue
convaincues convaincus convenir convention conventions convenu convenue convenues convenus convergence
convergences conversation conversations conversion conversions convertible convertibles convertir conviction
convictions conviennent convient convivial conviviale conviviales convivialité convivialités coopération
coopérations coopérative coopératives coordinateur coordinateurs coordination coordinations coordonnateur
coordonnateurs coordonnées copains copie copies coprésidé coquille coquilles corde corps correct correcte
correctement correctes correction corrections corrects correspond correspondance correspondances
correspondant correspondante correspondantes correspondants corresponde correspondent correspondes
corresponds corridor corridors corriger corrigées corruption corruptions corrélation corrélations coréennes
coréens cosmétiques costume costumes cotait cotation cotations cote cotes cotisation cotisations coton
cotons coté cotée cotées cotés couche coucher couches couler couleur couleurs coulisses couloirs coup
coupable coupables coupe couper coupes couple couples coupon coupons coups coupé coupée coupées coupés cour
courage courages courant courante courantes courants courbe courbes coure courent coures coureurs courir
couronne couronnes courrier courriers cours course courses court courtage courtages courte courtes courtier
courtiers courtoisie courtoisies courts couteau coutume coutumes couture coutures couvert couverte couvertes
couverts couverture couvertures couvrant couvrante couvrantes couvrants couvre couvrent couvres couvrir
coûté coûtée coûtées coûtés craignent craindre craint crainte craintes craints cran crane cranes crans
cravate cravates crayon crayons credo creuse creuses creusé creusée creusées creusés creux crevettes crime
crimes criminalité criminalités crise crises critique critiques croate croates croient croire crois croise
croiser croises croissance croissances croissant croissante croissantes croissants croit croix croyait
crucial cruciale cruciales crus créance créances créancier créanciers créant créateur créateurs créatif
créatifs création créations créativité créativités créatrice créatrices crédibilité crédibilités crédible
crédibles crédit crédite crédites crédits crée créent créer crées créneau créé créée créées créés cubes cuir
cuire cuirs cuisine cuisines cuisinier cuisiniers cuisson cuissons cuit cuite cuites cuits cuivre cuivres
culpabilité culpabilités culte cultes cultive cultives culturel culturelle culturelles culturels cultures
cumul cumule cumules cumuls cure cures curieusement curieux curiosité curiosités cuvée cuvées cycle cycles
cyclique cycliques cycliste cyclistes cylindres cédait céder cédé cédée cédées cédés céramique céramiques
cérémonie cérémonies côté côtés dames danger dangereuse dangereuses dangereux dangers danois danoise
danoises dans danse danses datant date datent dates davantage debout degré degrés dehors demain demains
demandait demandant demande demandent demander demandes demandeur demandeurs demandé demandée demandées
demandés demeurant demeure demeurent demeures dense denses densité densités dents depuis dernier derniers
dernière dernières descend descende descendes descendre descends descente descentes description descriptions
design designs desquelles desquels dessert desserte dessertes desserts dessin dessinatrice dessinatrices
dessine dessiner dessines dessins dessiné dessinée dessinées dessinés dessous dessus destination
destinations destiné destinée destinées destinés destruction destructions dette dettes deuil deuils deux
deuxième deuxièmes devaient devait devant devants devenait devenant devenir devenu devenue devenues devenus
devez deviendra deviendras devienne deviennent deviennes devient devise devises devoir devoirs devons devra
devraient devrait devras devront deçà diable diables diagnostic diagnostics dialogue dialogues diamant
diamantes diamants dictionnaire dictionnaires diesel diesels difficile difficilement difficiles difficulté
difficultés diffuse diffuser diffuses diffusion diffusions diffusé diffusée diffusées diffusés différemment
différence différences différent différente différentes différentiel différentiels différents digitale
digitales digne dignes diluviennes dimanche dimanches dimension dimensions diminue diminuent diminuer
diminues diminution diminutions diminué diminuée diminuées diminués dinar dinars diplomate diplomates
diplomatie diplomaties diplomatique diplomatiques diplômes dira diras dire direct directe directement
directes directeur directeurs direction directions directive directives directrice directrices directs
dirhams dirige dirigeant dirigeante dirigeantes dirigeants diriger diriges dirigé dirigée dirigées dirigés
disait disant discipline disciplines discours discret discrets discrimination discriminations discrète
discrètes discrétion discrétions discussion discussions discuter discutera discuteras discuté discutée
discutées discutés disent disparaissent disparition disparitions disparu disparue disparues disparus
disponibilité disponibilités disponible disponibles disposait disposant dispose disposent disposer disposes
dispositif dispositifs disposition dispositions disposons disposé disposée disposées disposés disque disques
disquette disquettes distance distances distinctes distinction distinctions distingue distinguer distingues
distribue distribuer distribues distributeur distributeurs distribution distributions distribué distribuée
distribuées distribués dite dites dits divergences divers diverse diverses diversification diversifications
diversifier diversifié diversifiée diversifiées diversifiés diversité diversités dividende dividendes
division divisions divisé divisée divisées divisés divorce divorces dizaine dizaines docteur docteurs
document documentation documentations documente documentes documents doigt doigte doigtes doigts dois doit
doivent dollar dollars domaine domaines domestique domestiques domicile domiciles dominante dominantes
domine domines dominé dominée dominées dominés dommage dommages donation donations donc donnait donnant
donne donnent donner donnera donneras donnes donné donnée données donnés dons dont dormir doré dorée dorées
dorénavant dorés dose doses dossier dossiers doter doté dotée dotées dotés douane douanes double doublement
doublements doubler doubles doublé doublée doublées doublés doucement douces douceur douceurs douche douches
douleur douleurs douloureux doute douter doutes douteuses douteux doux douzaine douzaines douze dramatique
dramatiques drame drames dresse dresser dresses drogue drogues droit droite droites droits dues duquel
durable durables durant dure durement durer dures durs duré durée durées dynamique dynamiques dynamisme
dynamismes dysfonctionnements débarque débarques débarrasser débat débats débit débite débites débiteur
débiteurs débits déboires débouche déboucher débouches débouché débouchée débouchées débouchés débourser
début débute débutes débuts débuté débutée débutées débutés décalage décalages déceler décembre décennie
décennies déception déceptions décevants décharge décharges déchets décide décident décider décides
décideurs décidé décidée décidées décidément décidés décisif décisifs décision décisions déclaration
déclarations déclare déclarent déclarer déclares déclaré déclarée déclarées déclarés déclenche déclenches
déclin décline déclines déclins décor décoratifs décoration décorations décore décores décors décote décotes
découle découles découpe découpes découvert découverte découvertes découverts découvre découvrent découvres
découvrir décret décrets décrire décrit décrite décrites décrits décroche décrocher décroches décroché
décrochée décrochées décrochés décédé décédée décédées décédés dédié dédiée dédiées dédiés déductibles
déduction déductions déduire défaire défaite défaites défaut défauts défavorable défavorables défend défende
défendes défendre défends défendu défendue défendues défendus défenseurs défensive défensives défi déficit
déficitaire déficitaires déficits défie défies défini définie définies définir définis définit définitif
définitifs définition définitions définitive définitivement définitives défis déflation déflations défunt
défunte défuntes défunts dégage dégager dégages dégagé dégagée dégagées dégagés dégel dégels dégradation
dégradations dégustation dégustations déguster dégâts déjeuner déjeuners déjà délai délaie délaies délais
délicat délicate délicates délicats délicieux délit délite délites délits délégation délégations délégué
déléguée déléguées délégués démarche démarches démarrage démarrages démarre démarrent démarrer démarres
démarré démarrée démarrées démarrés dément démente démentes démenti démentie démenties démentis déments
démission démissions démocratie démocraties démocratique démocratiques démographie démographies
démonstration démonstrations démontre démontrent démontrer démontres démontré démontrée démontrées démontrés
déménagement déménagements dénicher dénomination dénominations dénonce dénoncer dénonces dénoncé dénoncée
dénoncées dénoncés départ départe département départements départes départs dépassant dépassante dépassantes
dépassants dépasse dépassent dépasser dépasses dépassé dépassée dépassées dépassés dépend dépendance
dépendances dépendant dépendante dépendantes dépendants dépende dépendent dépendes dépendra dépendras
dépends dépense dépenser dépenses dépit dépite dépites dépits déplace déplacement déplacements déplacer
déplaces déploie déploies déposer déposé déposée déposées déposés dépression dépressions dépréciation
dépréciations député députée députées députés dérapage dérapages dérive dérives dérivés déroule déroulement
déroulements déroulent déroulera dérouleras déroules déroulée déroulées désastre désastres désert déserte
désertes déserts désespoir désespoirs désigne désigner désignes désigné désignée désignées désignés désir
désire désirent désires désireux désirs désordre désordres désormais détachement détachements détail
détaillé détaillée détaillées détaillés détails détecter détecteurs détection détections détenait détenir
détente détentes détenteur détenteurs détention détentions détenu détenue détenues détenus déterminant
déterminante déterminantes déterminants détermination déterminations détermine déterminer détermines
déterminé déterminée déterminées déterminés détiennent détient détour détoure détoures détours détriment
détriments détruire détruit détruite détruites détruits détérioration détériorations dévaluation
dévaluations développant développante développantes développants développe développement développements
développent développer développes développé développée développées développés dévoile dévoiler dévoiles
dévolu dévolue dévolues dévolus dîner dîners eaux effectif effectifs effective effectivement effectives
effectue effectuer effectuera effectueras effectues effectué effectuée effectuées effectués effet effets
efficace efficacement efficaces efficacité efficacités effort efforts elles emballage emballages empire
empires emplacement emplacements emploi emploie emploies emplois employait employeur employeurs employé
employée employées employés emporté emportée emportées emportés emprunt emprunte emprunter empruntes
emprunts emprunté empruntée empruntées empruntés encadré encadrée encadrées encadrés encore encourager
endettement endettements endroit endroits enfance enfances enfant enfante enfantes enfants enfin engagement
engagements engager engagé engagée engagées engagés engendre engendres engendré engendrée engendrées
engendrés engouement engouements enjeux enlever ennemi ennemie ennemies ennemis enregistre enregistrent
enregistrer enregistres enregistré enregistrée enregistrées enregistrés enseignants enseigne enseignement
enseignements enseignes ensemble ensembles ensuite entame entamer entames entamé entamée entamées entamés
entend entende entendes entendre entends entendu entendue entendues entendus enthousiasme enthousiasmes
enthousiaste enthousiastes entier entiers entité entités entourage entourages entoure entoures entouré
entourée entourées entourés entre entrent entreprendre entrepreneur entrepreneurs entrepris entreprise
entreprises entrer entres entretenir entretenu entretenue entretenues entretenus entretien entretiens
entretient entré entrée entrées entrés enveloppe enveloppes envergure envergures envers envie envies environ
environnement environnements environs envisage envisageable envisageables envisagent envisager envisages
envisagé envisagée envisagées envisagés envoie envoies envol envols envoyer envoyé envoyée envoyées envoyés
erreur erreurs escompté escomptée escomptées escomptés espace espaces espagnol espagnole espagnoles
espagnols espoir espoirs esprit esprits espère espères espérant espérer espérons essai essaie essaies essais
essayer essayons essayé essayée essayées essayés essence essences essentiel essentielle essentiellement
essentielles essentiels essor essore essores essors esthétique esthétiques estimait estimant estimation
estimations estime estiment estimer estimes estimons estimé estimée estimées estimés estonien estoniens euro
européen européenne européennes européens euros exact exacte exactement exactes exacts examen examens
examine examiner examines examiné examinée examinées examinés excellence excellences excellent excellente
excellentes excellents exception exceptionnel exceptionnelle exceptionnellement exceptionnelles
exceptionnels exceptions excessif excessifs excessive excessives exclu exclue exclues exclure exclus
exclusif exclusifs exclusive exclusivement exclusives excédent excédentaire excédentaires excédents
exemplaire exemplaires exemple exemples exerce exercent exercer exerces exercice exercices exercé exercée
exercées exercés exhorté exhortée exhortées exhortés exige exigeant exigeante exigeantes exigeants exigence
exigences exigent exiger exiges exigé exigée exigées exigés existait existant existante existantes existants
existe existence existences existent exister existes exonération exonérations exotique exotiques expansion
expansions expert experte expertes experts explication explications explicitement explique expliquent
expliquer expliques expliqué expliquée expliquées expliqués exploitation exploitations exploite exploiter
exploites explosion explosions explosé exportateurs exportations exporte exportent exportes exporté exportée
exportées exportés expose exposes exposition expositions exposé exposée exposées exposés express expresse
expression expressions exprime exprimer exprimes exprimé exprimée exprimées exprimés expéditions expérience
expériences extension extensions externe externes extrait extraite extraites extraits extraordinaire
extraordinaires extérieur extérieure extérieures extérieurs exécuter exécutif exécutifs exécutive exécutives
exécuté exécutée exécutées exécutés fabricant fabricante fabricantes fabricants fabrication fabrications
fabrique fabriquer fabriques fabriqué fabriquée fabriquées fabriqués fabuleux face faces facettes facile
facilement faciles facilitation facilitations facilite faciliter facilites facilité facilitée facilitées
facilités facteur facteurs facto facture factures faculté facultés faible faibles faiblesse faiblesses
faille failles failli faillis faillite faillites faim faims faire fais faisaient faisait faisant faisons
fait faite faites faits fallait fallu fameuse fameuses fameux familial familiale familiales familiaux
famille familles fantaisie fantaisies fantastique fantastiques farine farines fascinant fascinante
fascinantes fascinants fasse fassent fasses fastes fatigue fatigues faudra faudrait faudras fausse fausses
faut faute fautes fauteuil fauteuils faux faveur faveurs favorable favorablement favorables favori favoris
favorise favoriser favorises favorites femme femmes fera ferait feras ferme fermement fermentation
fermentations fermer fermes fermeture fermetures fermeté fermetés fermé fermée fermées fermés feront
ferroviaire ferroviaires festival festivals feuille feuilles feux fiabilité fiabilités fiable fiables fibre
fibres fiche fiches fichier fichiers fiction fictions fidélité fidélités fier fiers fierté fiertés figurait
figurant figurante figurantes figurants figure figurent figurer figures figurées file files filet filets
filiale filiales filière filières fille filles film filme filmes films fils filtre filtres final finale
finalement finales finals finance financement financements financer finances financier financiers financière
financières financé financée financées financés finement fines finesse finesses finir finira finiras
finissent finit finition finitions finlandais finlandaise finlandaises fins firme firmes fisc fiscal fiscale
fiscalement fiscales fiscalité fiscalités fiscaux fiscs fixation fixations fixe fixer fixes fixé fixée
fixées fixés flacon flacons flamand flamande flamandes flamands fleurs fleuve fleuves flexibilité
flexibilités flexible flexibles florins flot flots flotte flottes flou floue floues flous fluctuations
fluide fluides flux fluxe fluxes fléchi fléchie fléchies fléchis fléchissent foie foies foire foires folie
folies folle folles fonction fonctionnaire fonctionnaires fonctionnant fonctionne fonctionnement
fonctionnements fonctionnent fonctionner fonctionnes fonctions fond fondamental fondamentale
fondamentalement fondamentales fondamentaux fondateur fondateurs fondation fondations fonde fonder fondes
fondre fonds fondu fondue fondues fondus fondé fondée fondées fondés font fonte fontes foot football
footballs foots force forcer forces forcé forcée forcées forcément forcés forfait forfaitaire forfaitaires
forfaite forfaites forfaits forgé forgée forgées forgés formalités format formation formations formats forme
forment former formes formidable formidables formulaire formulaires formule formuler formules formé formée
formées formés fort fortement fortes fortiori forts fortune fortunes forum forums forêts fossé fossés fouet
fouets foule foules foulée foulées four fourchette fourchettes fourneaux fourni fournie fournies fournir
fournis fournissent fournisseur fournisseurs fournit fourniture fournitures fours fous foyer foyers fraction
fractions fragile fragiles fragilité fragilités frais fraise fraises franchement franchir franchise
franchises franchit francophone francophones francs français française françaises frappant frappante
frappantes frappants frappe frapper frappes frappé frappée frappées frappés fraternelles fraude fraudes
frein freinage freinages freine freiner freines freins frites froid froide froides froids fromage fromages
front frontière frontières fronts fructueuse fructueuses fruit fruits frère frères fréquemment fréquence
fréquences fréquent fréquentation fréquentations fréquente fréquentes fréquents fuir fuite fuites fumé fumée
fumées fumés furent fusion fusionner fusions futur future futures futurs fédéral fédérale fédérales
fédération fédérations fédéraux félicitait félicitations féminin féminine féminines féminins féminité
féminités fériés février gabonais gagnait gagnant gagnante gagnantes gagnants gagne gagnent gagner gagnes
gagné gagnée gagnées gagnés gain gaine gaines gains galerie galeries gambien gamme gammes gants garage
garages garanti garantie garanties garantir garantis garantit gardant garde gardent garder gardes gardienne
gardiennes gardé gardée gardées gardés gare gares gastronomie gastronomies gastronomique gastronomiques
gauche gauches gendarmerie gendarmeries gendarmes genre genres geste gestes gestion gestionnaire
gestionnaires gestions ghanéen gibier gibiers gigantesque gigantesques giron girons glace glaces glisse
glissement glissements glisser glisses global globale globalement globales globe globes gloire gloires golf
golfe golfes golfs gosses gourmand gourmande gourmandes gourmandise gourmandises gourmands gourou gourous
gouttes gouvernement gouvernementale gouvernementales gouvernements gouverneur gouverneurs grain graine
graines grains graisse graisses grammes grand grandes grandeur grandeurs grandir grands graphique graphiques
gras gratitude gratitudes gratuit gratuite gratuitement gratuites gratuits grave graves gravité gravures
grec grecque grecques grecs griffe griffes grille grilles grimpe grimper grimpes grimpé grimpée grimpées
grimpés grippe grippes gris grise grises grosse grosses grossesse grossesses groupe groupes guerre guerres
guichet guichets guide guider guides guise guises géant géante géantes géants génie génies génocide
génocides général générale généralement générales généralisée généralisées génération générations généraux
générer généreuse généreuses généreux générique génériques générosité générosités généré générée générées
générés génétique génétiques géographique géographiques géorgien géorgienne géorgiennes géorgiens gérant
gérante gérantes gérants gérer géré gérée gérées gérés habitant habitante habitantes habitants habitation
habitations habite habites habitude habitudes habituel habituellement habituels habitué habituée habituées
habitués haine haines handicap handicape handicapes handicaps handicapés harmonie harmonies hasard hasarde
hasardes hasards hausse hausses haussier haussiers haut haute hautement hautes hauteur hauteurs hauts
hebdomadaire hebdomadaires hectares herbes heure heures heureuse heureusement heureuses heureux heurte
heurtes hier histoire histoires historique historiquement historiques hiver hivers hiérarchie hiérarchies
holding holdings hollandais hollandaise hollandaises homard homards home homes hommage hommages homme hommes
homologue homologues hongrois hongroise hongroises honneur honneurs honoraires honorer honte hontes horaire
horaires horizon horizons horlogère horlogères hormis hormones hors houlette houlettes https huile huiles
huit humain humaine humaines humains humanitaire humanitaires humide humides humilité humilités humour
humours hypothécaire hypothécaires hélas héritage héritages héritier héritiers hérité héritée héritées
hérités héros hésitant hésitante hésitantes hésitants hésiter hésité hôte hôtes identifier identique
identiques identité identités idéal idéale idéalement idéales idée idées ignore ignorer ignores illusion
illusions illustration illustrations illustre illustres illustré illustrée illustrées illustrés image images
imaginaire imaginaires imagination imaginations imagine imaginer imagines imaginé imaginée imaginées
imaginés immanquablement immense immenses immeuble immeubles immobilier immobiliers immédiat immédiate
immédiatement immédiates immédiats impact impacte impactes impacts implantation implantations implanté
implantée implantées implantés implications implique impliques impliqué impliquée impliquées impliqués
importance importances important importante importantes importants importations importe importes importé
importée importées importés imposable imposables imposant imposante imposantes imposants impose imposent
imposer imposes imposition impositions impossible impossibles imposé imposée imposées imposés impression
impressionnant impressionnante impressionnantes impressionnants impressions imprimante imprimantes imprimer
imprimé imprimée imprimées imprimés improbable improbables impératif impératifs impérativement inattendu
inattendue inattendues inattendus inaugurera inaugureras incapable incapables incarne incarnes incendie
incendies incertain incertaine incertaines incertains incertitudes inchangé inchangée inchangées inchangés
incident incidente incidentes incidents incite inciter incites incité incitée incitées incités incluant
inclus incluse incluses inclut inconnu inconnue inconnues inconnus incontestable incontestablement
incontestables incontournable incontournables inconvénient inconvénients incroyable incroyables inculpé
inculpée inculpées inculpés indemnité indemnités indexé indexée indexées indexés indicateur indicateurs
indicatif indicatifs indication indications indice indices indien indienne indiennes indiens indifférent
indifférente indifférentes indifférents indique indiquent indiquer indiques indiqué indiquée indiquées
indiqués indirecte indirectement indirectes indirects indispensable indispensables individu individuel
individuelle individuellement individuelles individuels individus indonésien indonésienne indonésiennes
indonésiens industrialisés industrie industriel industrielle industrielles industriels industries indéniable
indéniables indépendamment indépendance indépendances indépendant indépendante indépendantes indépendants
indéterminée indéterminées inflation inflationnistes inflations influence influencer influences influencé
influencée influencées influencés information informations informatique informatiques informer informé
informée informées informés infrarouge infrarouges infrastructure infrastructures inférieur inférieure
inférieures inférieurs ingrédients ingénieur ingénieurs initial initiale initialement initiales initiative
initiatives initiés injection injections innombrables innovation innovations inondations inquiètent
inquiétant inquiétante inquiétantes inquiétants inquiétudes inscrit inscrite inscrites inscrits insensée
insensées insiste insistes insisté inspiration inspirations inspire inspires inspiré inspirée inspirées
inspirés installation installations installe installer installes installé installée installées installés
instance instances instant instante instantes instants institution institutionnels institutions instituts
instructions instrument instrumente instrumentes instruments insuffisant insuffisante insuffisantes
insuffisants insulaire insulaires intellectuel intellectuelle intellectuelles intellectuels intelligence
intelligences intelligent intelligente intelligentes intelligents intense intenses intention intentions
interactif interactifs interactive interactives intercommunales interdiction interdictions interdire
interdit interdite interdites interdits interface interfaces interlocuteur interlocuteurs interministériel
interministériels intermédiaire intermédiaires international internationale internationales internationaux
interne internes interparlementaire interparlementaires interpellé interpellée interpellées interpellés
interprétation interprétations interrogations interrogé interrogée interrogées interrogés interrompu
interrompue interrompues interrompus intervenants intervenir intervention interventions intervenu intervenue
intervenues intervenus interviendra interviendras interviennent intervient interview interviewe interviewes
interviews intime intimes intitulé intitulée intitulées intitulés introduction introductions introduire
introduit introduite introduites introduits intégrale intégralement intégrales intégrante intégrantes
intégration intégrations intégrer intégré intégrée intégrées intégrés intéressant intéressante intéressantes
intéressants intéresse intéressent intéresser intéresses intéressé intéressée intéressées intéressés
intérieur intérieure intérieures intérieurs intérimaire intérimaires inutile inutiles invention inventions
inventé inventée inventées inventés inverse inversement inverses investi investie investies investir
investis investissement investissements investissent investisseur investisseurs investit invite invites
invité invitée invitées invités inédit inédite inédites inédits inévitable inévitablement inévitables
irakien irakiens iranienne iraniennes irlandais irlandaise irlandaises irrégulière irrégulières islamique
islamiques islamistes isolé isolée isolées isolés israélien israéliens issu issue issues issus italien
italienne italiennes italiens ivoirien ivoiriennes ivoiriens jadis jamais jambes jambon jambons janv janvier
japonais japonaise japonaises jardin jardine jardines jardins jargon jargons jaune jaunes jeans jeter jeté
jetée jetées jetés jeudi jeudis jeune jeunes jeunesse jeunesses jeux joie joies joindre joint jointe jointes
joints joli jolies joliment jolis jordanien jordaniens jouant joue jouent jouer jouera joueras joues jouet
jouets joueur joueurs joueuses jouez jouissent jouit jour journal journaliste journalistes journaux journée
journées jours joué jouée jouées joués judiciaire judiciaires judicieux juge jugement jugements jugent juger
juges jugé jugée jugées jugés juif juifs juillet juin jupe jupes juridique juridiques jurisprudence
jurisprudences juriste juristes jury jurys jusq jusque jusques justement justesse justesses justifie
justifient justifier justifies justifié justifiée justifiées justifiés kilo kilos krach krachs kényan label
labels laboratoire laboratoires lacune lacunes laissant laisse laissent laisser laisses laissez laissé
laissée laissées laissés lait laits lampes lancement lancements lancent lancer lancé lancée lancées lancés
langage langages langoustines langue langues laps laquelle large largement larges largeur largeurs larmes
laser lasers latine latines laver leader leaders leadership leaderships leasing leasings lecteur lecteurs
lecture lectures lendemain lendemains lent lente lentement lentes lenteur lenteurs lents lequel lesquelles
lesquels letton lettone lettones lettre lettres leur leurs lever levier leviers levé levée levées levés
liaison liaisons libanais libanaise libanaises libellées libellés liberté libertés librairie librairies
libre librement libres libéral libérale libérales libéralisation libéralisations libération libérations
libéraux libérer libérien libériens libéré libérée libérées libérés licence licences licenciement
licenciements licencié licenciée licenciées licenciés liens lieu lieue lieues lieus lieux ligne lignes
limitant limitation limitations limite limitent limiter limites limité limitée limitées limités linge
lingerie lingeries linges linguistique linguistiques linéaire linéaires liquidation liquidations liquide
liquides liquidité liquidités lire lisse lisses liste listes litige litiges litre litres littéraire
littéraires littéralement littérature littératures lituanien lituaniens livraison livraisons livre livrent
livrer livres livret livrets livré livrée livrées livrés liée liées liégeois liégeoise liégeoises liés local
locale locales localisation localisations localité localités locataire locataires location locations locaux
logement logements loger logiciel logiciels logique logiquement logiques logistique logistiques logo logos
loin loisir loisirs longs longtemps longue longuement longues longueur longueurs longévité longévités look
looks lors lorsque losange losanges lots loue louer loues lourd lourde lourdement lourds loué louée louées
loués loyer loyers ludique ludiques lumineuse lumineuses lumineux lundi lundis lunettes lutte lutter luttes
luxe luxembourgeois luxes luxueux lycée lycées lâché lâchée lâchées lâchés lève lèves légal légale
légalement légales légendaire légendaires légende légendes léger légers légion légions législateur
législateurs législation législations législatives législature législatures légitime légitimes légitimité
légitimités légumes légère légères machine machines macédonien macédoniens mafia mafias magasin magasine
magasines magasins magazine magazines magie magies magique magiques magistrat magistrats magnifique
magnifiques magnitude magnitudes magnétique magnétiques maigre maigres mailing mailings main mains
maintenance maintenances maintenant maintenir maintenu maintenue maintenues maintenus maintien maintiens
maintient maire maires mais maison maisons majeur majeure majeures majeurs majoration majorations
majoritaire majoritairement majoritaires majorité majorités majoré majorée majorées majorés malade malades
maladie maladies malaise malaises malgré malheur malheureusement malheureux malheurs malien maliens maltais
management managements manager managers manches mandat mandate mandates mandats manger manifestation
manifestations manifeste manifestement manifestent manifester manifestes manifesté manifestée manifestées
manifestés manipulation manipulations manipuler manne mannequin mannequine mannequines mannequins mannes
manoeuvre manoeuvres manquait manque manquent manquer manquera manqueras manques manqué manquée manquées
manqués manteau maquillage maquillages marasme marasmes marbre marbres marchandises marchands marche marcher
marches marché marchés mardi mardis mareyeuses marges marginal marginale marginales mariage mariages marier
maritime maritimes marié mariée mariées mariés marketing marketings marocain marocaine marocaines marocains
marque marquer marqué marquée marquées marqués mars masculin masculine masculines masculins masque masques
masse masses massif massifs massive massivement massives match matche matches matchs matin matine matines
matins matinée matinées matière matières maturité maturités matériau matériaux matériel matériels
mauritanien mauvais mauvaise mauvaises maux maximale maximales maximum maximums meilleur meilleure
meilleures meilleurs membre membres menace menaces menacé menacée menacées menacés mener mensuel mensuelle
mensuelles mensuels mentalité mentalités mention mentionner mentions menus mené menée menées menés merci
mercis mercredi mercredis merveille merveilles merveilleux message messages mesure mesurer mesures mets
mettant mettent metteur metteurs mettra mettras mettre meuble meubles meurt meurtre meurtres meurtrières
mexicain mexicaine mexicaines mexicains microprocesseur microprocesseurs midi midis mieux migration
migrations milieu milieux militaire militaires militants milliard milliards millier milliers million
millions millénaire millénaires millésime millésimes mince minces mines mineur mineure mineures mineurs
minimale minimales minime minimes minimum minimums ministr ministre ministres ministère ministères
ministériel ministérielle ministérielles ministériels minoritaire minoritaires minorité minorités minute
minutes miroir miroirs mise mises mission missions mixte mixtes mobile mobiles mobilier mobiliers mobiliser
mobilisé mobilisée mobilisées mobilisés mobilité mobilités modalités mode modem modems moderne modernes
modernisation modernisations modernité modernités modes modeste modestes modification modifications modifie
modifier modifies modifié modifiée modifiées modifiés module modules modération modérations modéré modérée
modérées modérés moelleux moeurs moindre moindres moins mois moitié moitiés moldave molécules moment moments
mondes mondial mondiale mondiales mondialisation mondialisations mondiaux mongole mongoles moniteur
moniteurs monnaie monnaies monopole monopoles monsieur monstre monstres montage montages montagne montagnes
montant montante montantes montants montent monter montre montrent montrer montres montré montrée montrées
montrés monté montée montées montés monument monuments monétaire monétaires moral morale morceau morceaux
morosité morosités mort morte mortes morts moteur moteurs motif motifs motivation motivations mots moules
mourir mousse mousseline mousselines mousses mouvement mouvemente mouvementes mouvements moyen moyennant
moyenne moyennes moyens multiformes multimédia multimédias multinationale multinationales multiple multiples
multiplication multiplications multiplie multiplient multiplier multiplies multiplié multipliée multipliées
multipliés multitude multitudes murs muscles musical musicale musicales musicien musiciens musique musiques
must musts musulmans musée musées mutation mutations mutuelle mutuelles mystérieux mythe mythes mythique
mythiques mécanique mécaniques mécanisme mécanismes médaille médailles médecin médecine médecines médecins
média médias médiatique médiatiques médical médicale médicales médicament médicamente médicamentes
médicaments médicaux médiocre médiocres méfiance méfiances méfie méfies mélange mélanger mélanges mélodies
mémoire mémoires ménage ménages ménagée ménagées mépris méprise méprises mérite méritent mérites métal
métallique métalliques métaux méthode méthodes métier métiers métro métros météo même mêmes naissance
naissances nappes nation national nationale nationales nationalité nationalités nationaux nations nature
naturel naturelle naturellement naturelles naturels natures navigation navigations navire navires neige
neiges nerveux nets nette nettement nettes nettoyage nettoyages nettoyer neuf neufs neutre neutres neuve
neuves niche niches nickel nickels nier nigérien nigérienne nipponne nipponnes nippons niveau niveaux nobles
noblesse noblesses nocturne nocturnes noir noire noires noirs noix nombre nombres nombreuses nombreux
nominale nominales nomination nominations nomme nommer nommes nommé nommée nommées nommés noms normal
normale normalement normales norme normes norvégien norvégienne norvégiennes norvégiens nostalgie nostalgies
notaire notaires notamment notation notations note noter notera noteras notes notion notions notoriété
notoriétés notre noté notée notées notés nourrir nourrit nourriture nous nouveau nouveauté nouveautés
nouveaux nouvel nouvelle nouvelles novembre novembres noyau nuages nuance nuances nuancé nuancée nuancées
nuancés nucléaire nucléaires nuit nuite nuites nuits nulle nullement nulles numérique numériques numéro
numéros néanmoins nécessaire nécessairement nécessaires nécessite nécessitent nécessites nécessité
nécessitée nécessitées nécessités néerlandais néerlandaise néerlandaises négatif négatifs négative négatives
négligeable négligeables négliger négoce négoces négociation négociations négocie négocier négocies négocié
négociée négociées négociés objectif objectifs objective objectives objet objets obligataire obligataires
obligation obligations obligatoire obligatoirement obligatoires oblige obliges obligé obligée obligées
obligés observateurs observe observer observes observé observée observées observés obstacle obstacles
obtenir obtenu obtenue obtenues obtenus obtiennent obtient occasion occasions occidental occidentale
occidentales occidentaux occupait occupant occupante occupantes occupants occupe occupent occuper occupes
occupé occupée occupées occupés octobre octroyé octroyée octroyées octroyés océans odeur odeurs oeil oeufs
oeuvre oeuvres offensive offensives offert offerte offertes offerts office offices officiel officielle
officiellement officielles officiels offrait offrant offrante offrantes offrants offre offrent offres offrir
oignons oiseaux olympique olympiques omanais ombre ombres ondes ongles onze onéreux opinion opinions
opportun opportune opportunes opportunité opportunités opportuns oppose opposes opposition oppositions
opposé opposée opposées opposés opte opter optes optimale optimales optimisme optimismes optimiste
optimistes option options optique optiques opté opérateur opérateurs opération opérationnel opérationnelle
opérationnelles opérationnels opérations opérer opéré opérée opérées opérés orages orange oranges orateurs
ordinaire ordinaires ordinateur ordinateurs ordre ordres oreille oreilles organe organes organisateurs
organisation organisations organise organisent organiser organises organisme organismes organisé organisée
organisées organisés orientale orientales orientation orientations orienté orientée orientées orientés
originaire originaires original originale originales originalité originalités originaux origine origines
oscille oscilles oublie oublier oublies oublié oubliée oubliées oubliés ougandais outil outils outre outres
ouvert ouverte ouvertement ouvertes ouverts ouverture ouvertures ouvrage ouvrages ouvrant ouvrante ouvrantes
ouvrants ouvre ouvres ouvrier ouvriers ouvrir ouzbek pacte pactes page pages paie paiement paiements paient
paies paille pailles pain pains pair paire paires pairs paisible paisibles paix pakistanais pakistanaise
pakistanaises palais palette palettes palme palmes panier paniers panique paniques panne panneau panneaux
pannes panoplie panoplies pantalon pantalons pape papes papier papiers paquet paquets paradis paradoxe
paradoxes paraissait paraissent parc parce parcourir parcours parcouru parcourue parcourues parcourus parcs
pareil pareille pareilles pareils parent parentes parents parfaite parfaitement parfaites parfois parfum
parfume parfumes parfums pari parie parier paries parisien parisienne parisiennes parisiens parité parités
parking parkings parlait parlant parlante parlantes parlants parle parlement parlementaire parlementaires
parlemente parlementes parlements parlent parler parles parlé parlée parlées parlés parmi parole paroles
parquet parquets part partage partagent partager partages partagé partagée partagées partagés partant
partante partantes partants parte partenaire partenaires partenariat partenariats partent partes parti
participait participant participante participantes participants participation participations participe
participent participer participes participé particularité particularités particules particulier particuliers
partie partiel partielle partiellement partielles partiels parties partir partis partisans partout parts
paru parue parues parus parution parutions parvenir parvenu parvenue parvenues parvenus parviennent parvient
passage passager passagers passages passait passant passante passantes passants passe passent passer passera
passeras passes passif passifs passion passionnant passionnante passionnantes passionnants passionné
passionnée passionnées passionnés passions passé passée passées passés patient patiente patienter patientes
patients patrimoine patrimoines patron patronales patronat patronats patronne patronnes patrons pause pauses
pauvre pauvres pauvreté pauvretés pavillon pavillons pavé pavée pavées pavés payant payante payantes payants
paye payement payements payer payes pays paysage paysages paysans payse payses payé payée payées payés peau
peaux peine peines peint peinte peintes peintre peintres peints peinture peintures peloton pelotons penche
pencher penches pendant pendante pendantes pendants pensait pense pensent penser penses pensez pension
pensionnés pensions pensons pensé pensée pensées pensés perceptible perceptibles perception perceptions
percer percevoir percée percées perd perdait perdant perdante perdantes perdants perde perdent perdes perdre
perds perdu perdue perdues perdus perfection perfections performance performances performant performante
performantes performants perles permanence permanences permanent permanente permanentes permanents permet
permets permettait permettant permettent permettra permettrait permettras permettre permettront permis
permise permises perquisitions persil persils persiste persistes personnage personnages personnalité
personnalités personne personnel personnelle personnellement personnelles personnels personnes perspective
perspectives persuadé persuadée persuadées persuadés perte pertes pertinence pertinences pervers perverse
perverses pesant pesante pesantes pesants peser peseta pesetas peso pesos pessimisme pessimismes pessimiste
pessimistes pesé pesée pesées pesés petite petites petits peuple peuples peur peurs peut peuvent peux phares
pharmaceutique pharmaceutiques pharmacie pharmacien pharmaciens pharmacies phase phases philippin
philippines philippins philosophie philosophies phocéen phocéens phosphates photo photographe photographes
photographie photographies photographique photographiques photos phrase phrases physique physiquement
physiques pianiste pianistes piano pianos pied pieds pierres pile piles piliers pilotage pilotages pilote
pilotes pionnier pionniers pire piscine piscines piste pistes place placement placements placent placer
places placé placée placées placés plafond plafonds plage plages plaide plaides plaignent plaindre plainte
plaintes plaire plaisir plaisirs plan planche plancher planchers planches plane planes planification
planifications planning plannings plans plantation plantations plante plantes planétaire planétaires plaque
plaques plastique plastiques plat plate plateau plates plats plein pleine pleinement pleines pleins plonge
plonger plonges plongé plongée plongées plongés pluie pluies plume plumes plupart plus plusieurs
plénipotentiaire plénipotentiaires plénière plénières pneus poche poches poids poignée poignées poil poile
poiles poils point pointe pointes points poisson poissons poivre poivres police polices policier policiers
politiciens politique politiquement politiques pollution pollutions polonais polonaise polonaises polyester
polyesters polémique polémiques pomme pommes pompe pompes pondération pondérations pont ponte pontes ponts
populaire populaires popularité popularités population populations porc porcelaine porcelaines porcs port
portable portables portait portant portante portantes portants porte portefeuille portefeuilles portent
portera porteras portes porteur porteurs porteuse porteuses portrait portraits ports portuaire portuaires
portugais portugaise portugaises porté portée portées portés pose posent poses positif positifs position
positionner positions positive positivement positives possession possessions possibilité possibilités
possible possibles possédait posséder poste postes posé posée posées posés potentialités potentiel
potentielle potentielles potentiels pouce pouces poudre poudres poulet poulets poupe poupes pourcentage
pourcentages pourparlers pourquoi pourra pourraient pourrait pourras pourrez pourront poursuit poursuite
poursuites poursuivent poursuivi poursuivie poursuivies poursuivis poursuivra poursuivras poursuivre
pourtant pourvu pourvue pourvues pourvus pousse poussent pousser pousses poussé poussée poussées poussés
pouvaient pouvait pouvant pouvez pouvoir pouvoirs pouvons poésie poésies poétique poétiques pratiquant
pratiquante pratiquantes pratiquants pratique pratiquement pratiquent pratiquer pratiques pratiqué pratiquée
pratiquées pratiqués premiers première premières prenait prenant prenante prenantes prenants prend prendra
prendras prendre prends preneur preneurs prenez prenne prennent prennes prescription prescriptions presque
presse presses pression pressions pressé pressée pressées pressés prestation prestations prestige prestiges
prestigieuse prestigieuses prestigieux preuve preuves primaire primaires prime primes primordial primordiale
primordiales princesse princesses princier princiers principal principale principalement principales
principaux principe principes printemps priori prioritaire prioritairement prioritaires priorité priorités
pris prise prises prison prisons privatisation privatisations privilégie privilégier privilégies privilégié
privilégiée privilégiées privilégiés privé privée privées privés prix probabilité probabilités probable
probablement probables problématique problématiques processeur processeurs processus prochain prochaine
prochainement prochaines prochains proche proches procure procurent procurer procures procureur procureurs
procéder procédure procédures procédé procédés producteur producteurs production productions productivité
productivités produire produisent produit produite produites produits professeur professeurs profession
professionnalisme professionnalismes professionnel professionnelle professionnelles professionnels
professions profil profile profiles profils profit profite profitent profiter profitera profiteras profites
profits profité profond profonde profondes profondeur profondeurs profonds profondément programmation
programmations programme programmes progresse progressent progresser progresses progressif progressifs
progression progressions progressive progressivement progressives progressé proie proies projet projets
projette projettes prolonge prolonger prolonges prolongé prolongée prolongées prolongés promenade promenades
promesse promesses promet promets prometteur prometteurs prometteuse prometteuses promis promises promoteur
promoteurs promotion promotions promouvoir prononcer prononcé prononcée prononcées prononcés propice
propices proportion proportionnelle proportionnellement proportionnelles proportions propos proposait
proposant propose proposent proposer proposera proposeras proposes proposition propositions proposons
proposé proposée proposées proposés propre proprement propres propriétaire propriétaires propriété
propriétés prospectus prospérité prospérités protagonistes protection protections protocole protocoles
prototype prototypes protéger protégé protégée protégées protégés prouve prouver prouves prouvé prouvée
prouvées prouvés provenance provenances provenant proviennent provient province provinces provincial
provinciale provinciales provision provisions provisoire provisoirement provisoires provocation provocations
provoque provoquent provoquer provoques provoqué provoquée provoquées provoqués proximité proximités
prudemment prudent prudente prudentes prudents près préalable préalablement préalables préavis préavise
préavises précaution précautions précieuse précieuses précieux précis précisant précise préciser précises
précision précisions précisé précisée précisées précisément précisés précoce précoces précompte précomptes
précédemment précédent précédente précédentes précédents précédé précédée précédées précédés prédilection
prédilections prédit prédite prédites prédits prédécesseur prédécesseurs préférable préférables préférence
préférences préférer préférons préféré préférée préférées préférés préjudice préjudices prématuré prématurée
prématurées prématurés prénom prénoms préoccupation préoccupations préoccupe préoccupes préparatifs
préparation préparations prépare préparent préparer prépares préparé préparée préparées préparés présence
présences présent présentait présentant présentation présentations présente présentent présenter présentera
présenteras présentes présents présenté présentée présentées présentés préserver présidait préside
présidence présidences président présidente présidentes présidentielle présidentielles présidents présides
prétend prétende prétendent prétendes prétendre prétends prétexte prétextes prévaut prévenir prévention
préventions préventive préventives prévenu prévenue prévenues prévenus prévient prévisible prévisibles
prévision prévisionnel prévisionnels prévisions prévoient prévoir prévoit prévoyait prévoyant prévoyante
prévoyantes prévoyants prévoyons prévu prévue prévues prévus prêtes prêts psychologie psychologies
psychologique psychologiques psychologue psychologues public publication publications publicitaire
publicitaires publicité publicités publics publie publier publies publique publiques publié publiée publiées
publiés puce puces puis puise puises puisque puissance puissances puissant puissante puissantes puissants
puisse puissent puisses pure purement pures pureté puretés purée purées pédagogique pédagogiques pédophilie
pédophilies pénal pénale pénales pénible pénibles pénurie pénuries pénétration pénétrations pénétrer
pérennité pérennités péril périls période périodes périphérie périphéries périphériques péruvien péruviens
pétrole pétroles pétrolier pétroliers pêche pêches qatari quai quais qualification qualifications qualifie
qualifier qualifies qualifié qualifiée qualifiées qualifiés qualité qualités quand quant quantité quantités
quarantaine quarantaines quarante quart quarte quartes quartier quartiers quarts quasi quasiment quasis
quatorze quatre quatrième quatrièmes quel quelconque quelconques quelle quelles quelque quelques quels
question questions queue queues quiconque quinzaine quinzaines quinze quitte quittent quitter quittes quitté
quittée quittées quittés quoi quotidien quotidienne quotidiennement quotidiennes quotidiens quotité quotités
québécoises quête quêtes rabattu rabattue rabattues rabattus rachat rachats rachetant racheter racheté
rachetée rachetées rachetés racines raconte raconter racontes radiation radiations radical radicale
radicalement radicales radio radios raffinage raffinages raffinement raffinements raffiné raffinée raffinées
raffinés rage rages rail rails raisins raison raisonnable raisonnablement raisonnables raisonnement
raisonnements raisons ralenti ralentie ralenties ralentir ralentis ralentissement ralentissements ramener
ramené ramenée ramenées ramenés ramène ramènes rang range rangement rangements ranger ranges rangs rapide
rapidement rapides rapidité rapidités rappel rappeler rappelle rappellent rappelles rappels rappelé rappelée
rappelées rappelés rapport rapporte rapportent rapporter rapportes rapports rapporté rapportée rapportées
rapportés rapproche rapprochement rapprochements rapprocher rapproches rare rarement rares rareté raretés
rassemble rassembler rassembles rassurant rassurante rassurantes rassurants rassurer rater ratio
rationalisation rationalisations ratios rattrapage rattrapages rattraper raté ratée ratées ratés rayon
rayonnement rayonnements rayons rebelles rebond rebonds recette recettes recevez recevoir recevra recevras
recevront recherche recherchent rechercher recherches recherché recherchée recherchées recherchés
recommandation recommandations recommande recommander recommandes recommandé recommandée recommandées
recommandés recommencer reconnaissance reconnaissances reconnaissent reconnu reconnue reconnues reconnus
reconstruction reconstructions reconversion reconversions record recorde recordes records recourir recours
recouvre recouvres recrutement recrutements rectificative rectificatives recueilli recueillie recueillies
recueillir recueillis recul recule reculent reculer recules reculé reculée reculées reculés recyclage
recyclages redevable redevables redonner redoutable redoutables redressement redressements redresser refaire
refait refaite refaites refaits reflet reflets refroidissement refroidissements refuge refuges refus refuse
refusent refuser refuses refusé refusée refusées refusés regagnera regagneras regain regains regard regarde
regarder regardes regards registre registres regret regrets regrette regretter regrettes regroupant regroupe
regroupement regroupements regrouper regroupes rejet rejets rejeté rejetée rejetées rejetés rejoindre
rejoint rejointe rejointes rejoints relais relance relancer relances relatif relatifs relation relations
relative relativement relatives relevant relever relevé relevée relevées relevés relie relief reliefs relier
relies religieuse religieuses religieux religion religions relié reliée reliées reliés remarquable
remarquablement remarquables remarque remarquer remarques remarqué remarquée remarquées remarqués
remboursement remboursements rembourser remboursé remboursée remboursées remboursés remercie remercies
remercié remerciée remerciées remerciés remet remets remettre remis remise remises remonte remontent
remonter remontes remonté remontée remontées remontés remous remplace remplacement remplacements remplacer
remplaces remplacé remplacée remplacées remplacés rempli remplie remplies remplir remplis remplit remporte
remportes remporté remportée remportées remportés remédier rencontre rencontrent rencontrer rencontrera
rencontreras rencontres rencontrons rencontré rencontrée rencontrées rencontrés rend rendant rende rendement
rendements rendent rendes rendre rends rendu rendue rendues rendus renforce renforcement renforcements
renforcer renforces renforcé renforcée renforcées renforcés renommée renommées renoncer renoncé renoncée
renoncées renoncés renouer renouveau renouveler renouvellement renouvellements renseignement renseignements
rentabiliser rentabilité rentabilités rentable rentables rente rentes rentre rentrer rentres rentrée
rentrées renvoie renvoies repartir repas repli replie replies replis repliées repliés report reportage
reportages reporte reporter reportes reports reportée reportées repos repose reposer reposes reprenant
reprend reprendre reprends reprennent repris reprise reprises reproche reprocher reproches reproduction
reproductions reproduire représentaient représentait représentant représentante représentantes représentants
représentatif représentatifs représentation représentations représente représentent représenter représentera
représenteras représentes représenté représentée représentées représentés repérer requiert requis requise
requises respect respectant respecte respecter respectes respectifs respectivement respects respecté
respectée respectées respectés respire respires responsabilité responsabilités responsable responsables
ressemble ressemblent ressembles ressent ressente ressentes ressort ressorte ressortes ressorties ressorts
ressources restaient restait restant restante restantes restants restaurant restaurante restaurantes
restaurants restauration restaurations restaurer reste restent rester restera resteras resteront restes
restons restreint restreinte restreintes restreints restrictions restructuration restructurations resté
restée restées restés retard retarde retardes retards retenir retenu retenue retenues retenus retiendra
retiendras retient retire retirer retires retiré retirée retirées retirés retomber retombé retombée
retombées retombés retour retourne retournement retournements retourner retournes retours retrait retraite
retraites retraits retrouve retrouvent retrouver retrouvera retrouveras retrouves retrouvé retrouvée
retrouvées retrouvés revanche revanches revenant revenante revenantes revenants revendeurs revendications
revendre revendu revendue revendues revendus revenir revente reventes revenu revenue revenues revenus revers
reverse reverses reviendra reviendras reviennent revient revirement revirements revoir revolver revolvers
revu revue revues revus reçoit reçu reçue reçues reçus riche riches richesse richesses ridicule ridicules
rien riens rigide rigides rigoureuse rigoureuses rigoureux rigueur rigueurs rire rires risque risquent
risquer risques risqué risquée risquées risqués ristourne ristournes riverains robe robes robot robots
rocade rocades rock rocks romancier romanciers romans romantique romantiques rompu rompue rompues rompus
rond ronde rondes ronds roses rosé rosée rosées rosés rotation rotations roue roues rouge rouges roulant
roulante roulantes roulants roule roulement roulements rouler roules route routes routier routiers routine
routines rouvrir royale royales royaume royaumes rubrique rubriques rude rudes rues ruines rumeur rumeurs
rupture ruptures russe russes rwandais rythme rythmes réaction réactions réagi réagir réagis réagit
réalisable réalisables réalisant réalisateur réalisateurs réalisation réalisations réalise réalisent
réaliser réalises réalisme réalismes réaliste réalistes réalisé réalisée réalisées réalisés réalité réalités
récemment récent récente récentes récents réception réceptions récession récessions récit récite récites
récits réclamation réclamations réclame réclament réclamer réclames récolte récolter récoltes récompense
récompenses récupération récupérations récupérer récupéré récupérée récupérées récupérés rédaction
rédactions rédiger rédigé rédigée rédigées rédigés réduction réductions réduire réduisant réduisent réduit
réduite réduites réduits réel réelle réellement réelles réels réflexe réflexes réflexion réflexions
réfléchir réforme réformes réfugiés référence références référendum référendums régie régies régime régimes
région régional régionale régionales régionaux régions réglage réglages réglementation réglementations
régler réglé réglée réglées réglés régression régressions régulation régulations régulier réguliers
régulièrement réhabilitation réhabilitations réintégration réintégrations réjouir rémunération rémunérations
rénovation rénovations rénové rénovée rénovées rénovés réorganisation réorganisations répandu répandue
répandues répandus réparation réparations réparer réparti répartie réparties répartir répartis répartition
répartitions répercussions répertoire répertoires réplique répliques répond répondant répondante répondantes
répondants réponde répondent répondes répondra répondras répondre réponds répondu répondue répondues
répondus réponse réponses répression répressions réputation réputations réputé réputée réputées réputés
répéter répétition répétitions réseau réseaux réservation réservations réserve réserver réserves réservoir
réservoirs réservé réservée réservées réservés résidant résidante résidantes résidants réside résidence
résidences résidentiel résidentiels résides résiduelle résiduelles résistance résistances résistant
résistante résistantes résistants résiste résister résistes résisté résolu résolue résolues résolument
résolus résolution résolutions résoudre résultant résultante résultantes résultants résultat résultats
résulte résume résumes résumé résumée résumées résumés rétablir rétablissement rétablissements réticences
rétrospective rétrospectives réuni réunie réunies réunion réunions réunir réunis réunissant réunit réussi
réussie réussies réussir réussis réussit réussite réussites révision révisions révolte révoltes révolution
révolutionnaire révolutionnaires révolutions révélateur révélateurs révélation révélations révéler révélé
révélée révélées révélés sable sables sachant sacré sacrée sacrées sacrés sacs saga sagas sagesse sagesses
saillants saine saines saint sainte saintes saints sais saisi saisie saisies saisir saisis saison
saisonnières saisons sait salade salades salaire salaires salarial salariale salariales salariaux salarié
salariée salariées salariés sale sales salle salles salon salons salue salues salut salutations saluts salué
saluée saluées salués salée salées samedi samedis sanction sanctions sanitaires santé santés saoudien
saoudiens saoudite saoudites satellite satellites satin satines satins satisfaction satisfactions satisfaire
satisfaisante satisfaisantes satisfait satisfaite satisfaites satisfaits saturation saturations sauce sauces
sauf saumon saumons saura saurait sauras saut saute sauter sautes sauts sauvage sauvages sauvegarde
sauvegardes sauver sauvetage sauvetages sauvé sauvée sauvées sauvés savait savent saveur saveurs savez
savoir savons savoureux scandale scandales scandinaves scanner scanners sceptiques schéma schémas science
sciences scientifique scientifiques scierie scieries scission scissions scolaire scolaires score scores
scrutin scrutins sculpteur sculpteurs sculpture sculptures scénario scénarios scénariste scénaristes second
secondaire secondaires seconde secondes seconds secours secret secrets secrétaire secrétaires secrétariat
secrétariats secs secteur secteurs section sections segment segmentation segmentations segmente segmentes
segments sein seine seines seins seize selon semaine semaines semblable semblables semblait semble semblent
semblerait sembles semestre semestres semestrielle semestrielles semestriels senior seniors sens sensation
sensations sensibilité sensibilités sensible sensiblement sensibles sensualité sensualités sent sente
sentent sentes sentiers sentiment sentiments sentir sept septembre sera seraient serait seras serbe serbes
serez serions serons seront serre serres sert serte sertes servant servante servantes servants servent
serveur serveurs servi service services servie servies servir servira serviras servis session sessions seuil
seuils seul seule seulement seules seuls sexe sexes sexualité sexualités sexuel sexuelle sexuelles sexuels
sexy shopping shoppings sidérurgie sidérurgies sidérurgique sidérurgiques sidérurgiste sidérurgistes sienne
siennes siens sierr signal signale signaler signales signalé signalée signalées signalés signature
signatures signaux signer signeront signes significatif significatifs signification significations
significative significatives signifie signifies signé signée signées signés silence silences silhouette
silhouettes sillage sillages similaire similaires simple simplement simples simplicité simplicités
simplification simplifications simplifier simulation simulations simultanément sincères sinistre sinistres
sinon site sites situait situant situation situations situe situent situer situes situé située situées
situés siège sièges slogan slogans slovaque slovaques slovène slovènes sobre sobres sobriété sobriétés
social sociale sociales socialiste socialistes sociaux société sociétés soeur soeurs software softwares soie
soient soies soif soifs soigner soigneusement soin soins soir soirs soirée soirées soit soixantaine
soixantaines soixante solaire solaires soldats solde soldes soldé soldée soldées soldés soleil soleils
solidarité solidarités solide solides solidité solidités solitaire solitaires solitude solitudes sollicité
sollicitée sollicitées sollicités solo solos sols solution solutions sombre sombres somme sommeil sommeils
sommes sommet sommets somptueux sondage sondages songe songer songes sonne sonnes sonore sonores sons sont
sophistiqué sophistiquée sophistiquées sophistiqués sort sortant sortante sortantes sortants sorte sortent
sortes sorti sortie sorties sortir sortira sortiras sortis sorts souci soucie soucies soucieux soucis
soudain soudaine soudaines soudains souffert soufferte souffertes soufferts souffle souffles souffrance
souffrances souffre souffrent souffres souffrir souhait souhaitait souhaite souhaitent souhaites souhaitons
souhaits souhaité souhaitée souhaitées souhaités soulagement soulagements souligne soulignent souligner
soulignes souligné soulignée soulignées soulignés soumettre soumis soumise soumises soupapes soupe soupes
soupire soupires souple souples souplesse souplesses source sources sourire sourires souris sourit sous
souscripteur souscripteurs souscription souscriptions souscrire souscrit souscrite souscrites souscrits
soutenir soutenu soutenue soutenues soutenus soutien soutiennent soutiens soutient souvenir souvenirs
souvent souverain souveraine souveraines souveraineté souverainetés souverains souvient soviétique
soviétiques soyez spatiale spatiales spectacle spectacles spectaculaire spectaculaires spectateur
spectateurs spectre spectres spirale spirales sponsors spontanément sport sportif sportifs sportive
sportives sports spot spots spécial spéciale spécialement spéciales spécialisation spécialisations
spécialiste spécialistes spécialisé spécialisée spécialisées spécialisés spécialité spécialités spéciaux
spécificité spécificités spécifique spécifiquement spécifiques spéculateurs spéculatif spéculatifs
spéculation spéculations spéculative spéculatives stabilisation stabilisations stabilise stabiliser
stabilises stabilité stabilités stable stables stade stades stage stages stagnation stagnations stagné stand
standard standards stands star stars station stations statistique statistiques statue statues statut statuts
stimule stimuler stimules stock stockage stockages stocke stockes stocks stratégie stratégies stratégique
stratégiques stress stresse stresses strict stricte strictement strictes stricts structure structures studio
studios style styles subi subie subies subir subis subissent subit subite subites subits subsides subsiste
subsistent subsistes substance substances substantielle substantielles substitution substitutions subtil
subtile subtiles subtils successeur successeurs successifs succession successions successivement successives
succédé succédée succédées succédés sucre sucres suffira suffirait suffiras suffisait suffisamment suffisant
suffisante suffisantes suffisants suffisent suffit suffite suffites suffits suggestions suicide suicides
suis suisse suisses suit suite suites suivant suivante suivantes suivants suivent suivi suivie suivies
suivis suivre sujet sujets superbe superbement superbes superficie superficies supermarchés supplément
supplémentaire supplémentaires supplémente supplémentes suppléments support supporte supporter supporters
supportes supports suppose supposer supposes suppression suppressions supprimer supprimé supprimée
supprimées supprimés supérieur supérieure supérieures supérieurs surface surfaces surgelées surmonter
surplus surprenant surprenante surprenantes surprenants surprend surprendre surprends surpris surprise
surprises sursaut sursaute sursautes sursauts sursis sursise sursises surtaxes surtout surveillance
surveillances surveiller survenues survie survient survies survivant survivante survivantes survivants
survivre susceptible susceptibles suscite suscitent susciter suscites suscité suscitée suscitées suscités
suspects suspendue suspendues suspension suspensions suédois suédoise suédoises symbole symboles symbolique
symboliques sympathie sympathies sympathique sympathiques syndical syndicale syndicales syndicat syndicats
syndicaux synergies synonyme synonymes synthétique synthétiques syrien syriens système systèmes systématique
systématiquement systématiques séance séances sécurité sécurités séduction séductions séduire séduisant
séduisante séduisantes séduisants séduit séduite séduites séduits séisme séismes séjour séjours sélection
sélectionner sélectionneur sélectionneurs sélectionné sélectionnée sélectionnées sélectionnés sélections
séminaire séminaires sénateur sénateurs sénégalais sénégalaise sénégalaises séparation séparations sépare
séparer sépares séparé séparée séparées séparément séparés séquences série séries sérieuse sérieusement
sérieuses sérieux sérénité sérénités tabac tabacs table tableau tableaux tablent tables tabou taboue taboues
tabous tache taches tactique tactiques taille tailles tailleur tailleurs talent talents tandem tandems
tandis tant tante tantes tapis tard tarde tarder tardes tardive tardives tarif tarife tarifes tarification
tarifications tarifs taux taxation taxations taxe taxer taxes tchadienne tchèque tchèques techniciens
technique techniquement techniques technologie technologies technologique technologiques teint teinte
teintes teints telle tellement telles tels tempe tempes temple temples temporaire temporairement temporaires
temps tempère tempères tempérament tempéraments température températures tenait tenant tenante tenantes
tenants tend tendance tendances tende tendent tendes tendre tendres tendresse tendresses tends teneur
teneurs tenir tennis tension tensions tentant tentante tentantes tentants tentation tentations tentative
tentatives tente tentent tenter tentes tenté tentée tentées tentés tenu tenue tenues tenus terme termes
terminal terminale terminales terminaux terminer terminé terminée terminées terminés terrain terrains
terrasse terrasses terre terres terrible terriblement terribles territoire territoires terroir terroirs test
teste tester testes tests testé testée testées testés texte textes textile textiles texture textures
thaïlandais thaïlandaise thaïlandaises thermique thermiques théorie théories théorique théoriquement
théoriques thérapie thérapies ticket tickets tiendra tiendrait tiendras tienne tiennent tiennes tiens tient
tiers timide timides timing timings tirage tirages tire tirent tirer tires tiroirs tiré tirée tirées tirés
tissu tissus titre titres titulaire titulaires togolais togolaiss toile toiles toilette toilettes toit toits
tolérance tolérances tomate tomates tombe tombent tomber tombes tombé tombée tombées tombés tonne tonnes
tons tort torts total totale totalement totales totalisé totalisée totalisées totalisés totalité totalités
touchant touchante touchantes touchants touche touchent toucher touches touché touchée touchées touchés
toujours tour touristes touristique touristiques tournage tournages tournant tournante tournantes tournants
tourne tournent tourner tournes tournoi tournoie tournoies tournois tourné tournée tournées tournés tours
tous tout toute toutefois toutes touts toxiques traces tracé tracée tracées tracés tradition traditionnel
traditionnelle traditionnellement traditionnelles traditionnels traditions traduction traductions traduire
traduit traduite traduites traduits trafic trafics tragique tragiques train trains trait traite traitement
traitements traitent traiter traites traits traité traitée traitées traités trajet trajets tranche trancher
tranches tranquille tranquilles transaction transactions transfert transferts transformation transformations
transforme transformer transformes transformé transformée transformées transformés transférer transit
transite transites transition transitions transits transmet transmets transmettre transmis transmise
transmises transmission transmissions transparence transparences transparent transparente transparentes
transparents transport transporte transporter transportes transporteurs transports travail travaillait
travaillant travaille travaillent travailler travailles travailleur travailleurs travaillons travaillé
travaillée travaillées travaillés travails travaux travers traverse traverser traverses traversé traversée
traversées traversés treize trentaine trentaines trente trentième trentièmes triangle triangles tribunal
tribunaux trimestre trimestres trimestriel trimestrielle trimestrielles trimestriels trio triomphe triomphes
trios triple triples triplé triplée triplées triplés triste tristes trois troisième troisièmes trompe
tromper trompes trop trope tropes trophée trophées trou trouble troubles troue troues troupes trous
trouvaient trouvait trouvant trouve trouvent trouver trouvera trouveras trouverez trouveront trouves
trouvons trouvé trouvée trouvées trouvés truc trucs truffe truffes très trésor trésorerie trésoreries
trésors tsar tsars tube tubes tuer tunisienne tunisiennes tunnel tunnels turbulences turc turcs tutelle
tutelles tuyaux type types typique typiquement typiques télé télécommunication télécommunications téléphone
téléphoner téléphones téléphonie téléphonies téléphonique téléphoniques télés téléspectateurs télétexte
télétextes télévision télévisions télévisée télévisées témoignage témoignages témoigne témoignent témoignes
témoin témoins tête têtes ukrainien ukrainiens ultime ultimes ultérieure ultérieurement ultérieures unes
unies uniforme uniformes union unions uniquement uniques unis unité unités univers universel universelle
universelles universels universitaire universitaires universités urbaine urbaines urbains urgence urgences
urgent urgente urgentes urgents usage usagers usages usine usines usées utile utiles utilisant utilisateur
utilisateurs utilisation utilisations utilise utilisent utiliser utilises utilisé utilisée utilisées
utilisés utilitaires vacances vaccin vaccine vaccines vaccins vache vaches vague vagues vain vaine vaines
vainqueur vainqueurs vains vais valable valables valait valeur valeurs validité validités vallée vallées
valoir valorisation valorisations valoriser valu value values valus vanille vanilles vapeur vapeurs variable
variables variant variante variantes variants variation variations varie varient varier varies variété
variétés vaste vastes vaudra vaudras vaut veau vedette vedettes veille veiller veilles veine veines velours
venait venant vend vendant vende vendent vendes vendeur vendeurs vendons vendre vendredi vendredis vends
vendu vendue vendues vendus venir vent vente ventes ventre ventres vents venu venue venues verdure verdures
vernis verra verras verre verres verront vers verse versement versements verser versera verseras verses
version versions versé versée versées versés vert verte vertes verticale verticales verts vertu vertus veste
vestes veulent veut veux viande viandes vice vices victime victimes vide vides vidéo vidéos vieille vieilles
vieillissement vieillissements viendra viendras viendront viennent vient vierge vierges vies vietnamien
vietnamienne vietnamiennes vietnamiens vieux vifs vignes vignoble vignobles vigoureuse vigoureuses vigueur
vigueurs village villages villes vinaigre vinaigres vinaigrette vinaigrettes vingt vingtaine vingtaines
vingts vins violence violences violent violente violentes violents virage virages virtuel virtuelle
virtuelles virtuels virus visage visages visant vise visent viser vises visibilité visibilités visible
visiblement visibles visioconférence vision visions visite visiter visites visiteur visiteurs visité visitée
visitées visités visons visuel visuelle visuelles visuels visé visée visées visés vitamine vitamines vite
vitesse vitesses vitres vitrine vitrines vivant vivante vivantes vivants vivement vivent vives vivons vivre
vivres vocabulaire vocabulaires vocale vocales vocation vocations vogue vogues voici voie voient voies voile
voiles voir voire vois voisin voisine voisines voisins voit voiture voitures voix volaille volailles volant
volante volantes volants volatilité volatilités vole voler voles volet volets volontaire volontairement
volontaires volontiers volonté volontés vols volume volumes volés vont vote voter votes votre voté votée
votées votés voudraient voudrais voudrait voulaient voulais voulait voulez vouloir voulons voulu voulue
voulues voulus vous voyage voyager voyages voyageur voyageurs voyait voyant voyante voyantes voyants voyez
voyons vrai vraie vraies vraiment vrais vraisemblablement vues vécu vécue vécues vécus véhicule véhicules
vélo vélos vérifier véritable véritablement véritables vérité vérités wallon wallonne wallonnes wallons
warrant warrante warrantes warrants yens yeux zinc zincs zone zones zéro zéros écart écarte écartes écarts
échange échanger échanges échangé échangée échangées échangés échantillon échantillons échappe échappent
échapper échappes échappé échappée échappées échappés échec échecs échelle échelles échoué échouée échouées
échoués échéance échéances échéant éclairage éclairages éclat éclate éclates éclats école écoles écoliers
écologique écologiques écologistes économie économies économique économiquement économiques économiste
économistes écoulé écoulée écoulées écoulés écoute écouter écoutes écran écrans écrin écrins écrire écrit
écrite écrites écrits écriture écritures écrivain écrivains éditeur éditeurs édition éditions édité éditée
éditées édités éducation éducations égal égale également égales égard égards église églises élaborer élaboré
élaborée élaborées élaborés élan élans élargi élargie élargies élargir élargis électeurs élection élections
électoral électorale électorales électricité électricités électrique électriques électronique électroniques
élevé élevée élevées élevés éliminer éloigné éloignée éloignées éloignés élus élégance élégances élégant
élégante élégantes élégants élément éléments émanant émane émanes émet émets émettant émetteur émetteurs
émettre émis émise émises émissaire émissaires émission émissions émotion émotions énergie énergies
énergétique énergétiques énorme énormes énormément épais épargnants épargne épargnes épaules épices épingle
épingles épisode épisodes époque époques épouse épouses époux épreuve épreuves éprouve éprouves équat
équilibre équilibres équilibré équilibrée équilibrées équilibrés équipe équipement équipements équipes
équipé équipée équipées équipés équivalent équivalente équivalentes équivalents équivaut établi établie
établies établir établis établissement établissements établit étage étages étaient était étant étape étapes
états étendre étendu étendue étendues étendus éthiopien éthiopienne éthiopiennes éthiopiens éthique éthiques
étions étiquette étiquettes étoile étoiles étonnant étonnante étonnantes étonnants étonné étonnée étonnées
étonnés étrange étranger étrangers étranges étrangère étrangères étroit étroite étroitement étroites étroits
étude études étudiant étudiante étudiantes étudiants étudie étudier étudies étudié étudiée étudiées étudiés
évaluation évaluations évalue évaluer évalues évalué évaluée évaluées évalués éventail éventails éventuel
éventuelle éventuellement éventuelles éventuels évidemment évidence évidences évident évidente évidentes
évidents évitant évite éviter évites évolue évoluent évoluer évolues évolution évolutions évolué évoluée
évoluées évolués évoquant évoque évoquent évoquer évoques évoqué évoquée évoquées évoqués événement
événements être êtres
`;
