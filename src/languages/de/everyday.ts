import type { WordList } from '../pack.js';

/** Made as `PeopleWords.everyday` tells. */
export const everyday: WordList = `
abbau abbrechen abend abendempfang abendessen abends abenteuer aber abfall abgeben abgebrochen abgefahren
abgegeben abgehauen abgeholt abgelaufen abgelaufenen abgelehnt abgelenkt abgemacht abgenommen abgeordnete
abgeordneten abgeordneter abgesagt abgeschaltet abgeschlossen abgeschnitten abgeschossen abgesehen
abgesetzt abgestattet abgestürzt abgewickelt abgezogen abgrund abhalten abhauen abholen abhängen abhängig
abkommen abkommens abkürzung ableben ablegen ablehnen ablenken ablenkung abmachung abnehmen abordnung
abordnungen absagen abschalten abschaum abschied abschiedsbesuch abschließen abschluss abschneiden
abschnitt absetzen absicht absichtlich absichtserklärung absichtserklärungen absolut absolute abstand
abstellen absturz absurd abteilung abteilungen abwarten abwechslung abwesenheit abziehen abzubauen abzug
abzuhalten abzuholen acht achte achten achtung action adler admiral adoptiert adresse affe affäre afrika
afrikanischen agenda agent agentin agentur aggressiv ahnen ahnung akademie akkreditierung akte aktion
aktiv aktivieren aktiviert aktualisiert aktuelle aktuellen aktueller aktuelles akzent akzeptiere
akzeptieren akzeptiert alarm albern albtraum album algerischer alibi alien align aligncenter alkohol
alkoholiker alle allein alleine allem aller allerdings allergisch alles allianz allmählich alltag
allwettertaugliche allzu alptraum also altar alte alten alter alternative altes altmodisch amerika
amerikaner amerikanische amerikanischen amerikanischer ampel amtes amtierenden amtsantritt amtsantritts
amtseinführung amtsinhaber amtskollege amtskollegen amtskollegin amtskolleginnen amtsnachfolger amtssitz
amtsträger amtszeit amüsant amüsieren amüsiert analyse analysieren anbieten anblick andauernd andenken
andere anderem anderen anderer anderes andermal andern anderthalb andorranische andorranischen anerkennung
anfall anfang anfangen anfangs anfassen anfing anflug anfrage anfänger anfängt anfühlt anführer angaben
angeblich angebot angeboten angebracht angefahren angefangen angefasst angefragt angegriffen angehalten
angehen angeheuert angeht angehört angeklagt angeklagte angekommen angekündigt angekündigten angelegenheit
angelegenheiten angelegt angeln angelogen angemessen angenehm angenommen angeordnet angepasst angepeilt
angerichtet angerufen angerührt angesagt angeschaut angeschlossen angeschossen angesehen angesetzte
angesiedelt angespannt angesprochen angestellt angestellte angetan angewiesen angezogen angreifen angriff
angst anhaben anhalten anhand anhänger anhören anhörung animation ankam anker anklage ankommen ankommt
ankunft anlage anlass anlegen anliegen anlässlich anlügen anmachen anmeldung annahme annehmen annähernd
anordnung anpassen anpassung anruf anrufe anrufen anruft anschauen anscheinend anschlag anschließen
anschließend anschluss ansehe ansehen ansicht ansieht ansprache ansprechpartner ansprechpartnerin
ansprechpartnern anspruch anstand anstatt anstelle anstellen anstieg anstrebt anstrengend anständig anteil
antrag antreten antrittsbesuch antrittsbesuche antrittsbesuchs antwort antworte antworten antwortet
anvertrauen anwalt anweisung anwenden anwesen anwesend anwesenheit anwältin anzahl anzeichen anzeige
anzeigen anziehen anzubieten anzufangen anzug anzugreifen anzunehmen anzurufen anzusehen anzünden apfel
apotheke apparat appetit applaus araber arabische arabischen arbeit arbeite arbeiten arbeiter arbeitest
arbeitet arbeitete arbeiteten arbeitsbesuch arbeitsbesuche arbeitsbesuchs arbeitsessen arbeitsfrühstück
arbeitsgespräch arbeitsgespräche arbeitsgesprächen arbeitsgesprächs arbeitsgruppe arbeitsgruppen
arbeitslos arbeitsmittagessen arbeitstreffen arbeitstreffens argentinischen argument arme armee armen
armenische armer armes armut army arrangieren arrangiert arrest arrogant arsch arten artikel arzt asche
aserbaidschanischen assistent assistentin atem atme atmen atmet atmosphäre atombombe attachment attentat
attraktiv auch aufbau aufbauen aufbewahrt aufbrechen aufeinander aufenthalt aufgabe aufgebaut aufgeben
aufgebracht aufgefallen aufgegeben aufgehalten aufgehoben aufgehört aufgelegt aufgelöst aufgemacht
aufgenommen aufgepasst aufgeregt aufgerufen aufgeschrieben aufgestanden aufgestellt aufgetaucht
aufgewachsen aufgewacht aufgezogen aufgrund aufhalten aufheben aufhält aufhängen aufhören aufhört auflegen
aufmachen aufmerksam aufmerksamkeit aufnahme aufnehmen aufpassen aufpasst aufrecht aufregen aufregend
aufregung aufrichtig aufruhr aufräumen aufs aufschreiben aufseher aufsicht aufsichtsrat aufspüren aufstand
aufstehen aufstellen aufstieg auftakt auftaktfotos auftakts auftauchen auftaucht auftrag auftrage
auftreten auftritt aufwachen aufwacht aufzeichnung aufzubauen aufzug aufzugeben aufzuhalten aufzuhören
aufzunehmen aufzupassen aufzustehen aufzuwerten auge ausbau ausbauen ausbildung ausbruch ausdenken
ausdruck ausdrücken auseinander auserwählt ausfallen ausfindig ausflippen ausflug ausfuhr ausfuhren
ausführen ausführlichen ausgabe ausgang ausgeben ausgebildet ausgebrochen ausgedacht ausgedrückt
ausgefallen ausgeflippt ausgeführt ausgegangen ausgegeben ausgehen ausgeht ausgeliefert ausgelöscht
ausgelöst ausgemacht ausgeraubt ausgerechnet ausgeschaltet ausgeschlossen ausgesehen ausgesetzt
ausgesprochen ausgesucht ausgetauscht ausgewählt ausgezeichnet ausgezogen aushalten ausland auslandsbesuch
auslandsbesuche auslandsreise ausleihen ausliefere ausliefern ausländer ausländischer auslöschen auslösen
ausmachen ausmacht ausnahme ausnutzen ausprobieren ausrede ausreden ausrichten ausruhen ausrüstung aussage
aussagen aussah ausschalten ausschlag ausschuss ausschusses ausschüsse ausschüssen aussehe aussehen
aussendung aussenhandel aussenhandels aussenministerium aussenministeriums aussenpolitik aussenwirtschaft
ausser ausserdem aussicht aussiehst aussieht aussprache aussprechen ausstehen aussteigen ausstellung
aussuchen austausch austauschen austausches austauschs australische auswahl ausweg ausweis ausweiten
ausweitung auswendig auswärtige auswärtigen ausziehen auszuführen auszurichten auszustellen auto autobahn
autogramm automatisch autor autorin autorität außen außenhandel außenhandels außenhandelsbilanz
außenminister außenministerium außenministeriums außenministertreffen außenpolitik außenwirtschaft
außenwirtschaftsförderung außer außerdem außergewöhnlich außerhalb außerordentlicher babysitter bach baden
badewanne bahn bahnhof bald balkon ball ballett band bande bank bankett bargeld base basiert basis
basketball bastard batterie baue bauen baum baut baute bauten beachten beamte beantworten beantwortet
beauftragt becher bedanken bedankte bedaure bedeckt bedenken bedenkt bedeuten bedeutet bedeutete bedeutung
bedienen bedient bedingung bedroht bedrohung bedrückt bedürfnis beeil beeilen beeilt beeindrucken
beeindruckend beeindruckt beeinflussen beeinflusst beenden beendet beerdigung befahl befehl befehle
befehlen befinden befindet befohlen befolgen befolgt befragen befragt befragung befreien befreit
befreundet befördert beförderung befürchte befürchten befürchtet begangen begann begannen begeben begegnen
begegnet begegnung begegnungen begehen begeistert begeisterung beginn beginnen beginnt
beglaubigungsschreiben begleite begleiten begleitet begleitete begleitung beglückwünschte begonnen
begraben begreifen begriff begriffen begründete begrüsst begrüssung begrüßen begrüßt begrüßte begrüßung
begrüßungen behalte behalten behandeln behandelt behandlung behaupten behauptet beherrschen beherrscht
behilflich behindert behälter behörde behörden beibringen beide beiden beider beides beigebracht beileid
beileids beileidsbekundung beim beinahe beinhaltet beirat beirates beirats beisein beiseite beispiel
beitrag beitritt beißen beißt bekam bekamen bekannt bekannten bekomme bekommen bekommst bekommt bekämpfen
bekämpft belarussischen belasten belastet belaufen belegt beleidigen beleidigt beleidigung beleuchtung
beliebt belief beliefen bellen belogen belohnt belohnung belästigen belästigt belügen bemerken bemerkt
bemerkte bemühen bemüht benannt benehmen beneide benennen benimmst benimmt benommen benutze benutzen
benutzt benutzte benutzten benzin benötigen benötigt beobachte beobachten beobachtet bequem beraten
berater beratung beratungen bereden bereich bereinigt bereit bereite bereiten bereitet bereits
bereitschaft bereue bereuen bergen bergland bericht berichte berichten berichtet beriet berieten beruf
beruflich berufsbildung berufung beruhen beruhige beruhigen beruhigt berühmt berühmte berühmten berühren
berührt berührung besagt besatzung beschaffen bescheid bescheiden bescheuert beschissen beschissene
beschissenen beschissener beschleunigen beschloss beschlossen beschreiben beschreibung beschrieben
beschuldigen beschuldigt beschweren beschwert beschädigt beschäftigen beschäftigt beschütze beschützen
beschützt beseitigen beseitigt besessen besetzt besetzung besiegeln besiegen besiegt besitz besitze
besitzen besitzer besitzt besoffen besondere besonderen besonderer besonderes besonders besorg besorge
besorgen besorgt besprechen besprechung besprochen besser bessere besseren besserer besseres bestand
bestanden bestandteil bestandteile beste bestehe bestehen besteht bestellen bestellt bestellung besten
bestens bestes bestimmen bestimmt bestimmte bestimmten bestimmung bestrafen bestraft bestrafung bestätigen
bestätigt bestätigte bestätigung besuch besuche besuchen besucher besucherin besuches besuchs
besuchsprogramm besuchsprogramms besuchstag besuchstage besucht besuchte besuchten bete beteiligen
beteiligt beteiligung beten betet betont betracht betrachte betrachten betrachtet betragen betreiben
betreten betrieb betrifft betroffen betrogen betrug betrugen betrunken beträgt betrügen betrüger betrügt
bett betteln betten betäubt beunruhigt beurteilen beute beutel bevollmächtigter bevor bevölkerung bewachen
bewacht bewaffnet bewahren bewahrt beweg bewegen bewegst bewegt bewegung beweis beweisen beweist bewiesen
bewohner bewundere bewundert bewusst bewusstlos bewusstsein bewährung bezahle bezahlen bezahlst bezahlt
bezahlung bezaubernd bezeichnen bezeichnet bezeichnete beziehen bezieht beziehung beziehungen
beziehungsweise beziffert bezirk bezirks bezogen bezug bezweifle bezüglich bibel bibliothek bier biest
biete bieten bietet bilanz bilaterale bilateralen bilateraler bilaterales bild bilden bildet bildtermin
bildtermine bildung bildungspolitik billig billige billigen billiger binden birne bischen bischof bisher
bislang bisschen bist bitte bitten bittet bißchen blankoscheck blase blasen blass blatt blau blaue blauen
bleib bleibe bleiben bleibst bleibt blicken blickt blieb blieben blind blinder blitz blitzbesuch
blockieren blockiert blond blonde bloss bloß bluse blut bluten blutet blutgruppe blutung bläst blöd blöde
blöden blöder blödes blödmann blödsinn blühen boardtvuserde boden bogen bombe bomben bonus boot bord
bosnisc boss botschaft botschaften botschafter botschafterin boxen boxer brach brachen brachte brachten
branche brasilianische brasilianischen brauch brauche brauchen brauchst braucht brauchte brauchten braut
brav break breche brechen brei breit bremsen brennen brennt brichst bricht brief brieftasche brillant
brille bring bringe bringen bringst bringt britische britischen brot brunnen brust brutal bräuchte
bräuchten brötchen brücke brüllt buchhalter bucht bude budget bulle bumsen bundesamt bundeskanzleramt
bundesland bundeslandes bundesländer bundesländern bundespräsident bundespräsidentin bundesrat
bundesregierung bundesräte bundesstaatliche bundestag bundestages bundestags bundestagspräsidium bunker
burg busen butler butter bäumen börse böse bösen böser böses bühne bürgermeister bürgerschaft büro büsste
büßen café camp casino center champagner chaos charakter charmant charme chauffeur checken cheerleaderin
chef chefin chemie chemisc chilenischen chili chinesische chinesischen chinesischer chip chirurg christus
city clever cloud clown club coach code come computer cool coole coolen cooler corps countdown cousine
cowboy dabei dachte dachten dachtest dachverband dadurch dafür dagegen daheim daher dahin dahinter
damalige damaligen damals damit dampf danach daneben dank dankbar dankbarkeit danke danken dankeschön
dankte dann daran darauf daraus darbietung darf darfst darling darstellen darsteller darstellung darum
darunter darüber dass dasselbe datei daten datum dauern dauernd dauert dauerte daumen davonkommen dazu
dazwischen deal dealer debatte decke decken deckung definitiv defizit dein deine deinem deinen deiner
deines deinetwegen deins delegation delegationen delegationsreise delegationsreisen demnächst demokratie
demokratische demokratischen demokratischer demselben denen denk denke denken denkst denkt denn dennoch
denselben departement departementes departements deprimiert derart deren derjenige derselbe derselben
derzeit deshalb design desselben dessen dessert desto deswegen detail detektiv deutet deutlich deutlicher
deutsch deutsche deutschen deutsches dezember diagnose dialog diamant dich dicht dichter dick dicke dicken
dicker dieb diejenige diejenigen dienen diener dienst dienstag dienstagabend dienstleistungen dienstreise
dienststelle dienststellen dient diese dieselbe dieselben diesem diesen dieser dieses diesmal digital
digitalisierung dimension ding dingen dinner dinosaurier diplomat diplomaten diplomatin diplomatinnen
diplomatische diplomatischen diplomatischer direkt direkten direktes direktion direktionen direktor
direktorin diskussion diskutieren diskutiert distanz disziplin diät doch doktor dokument dollar dominieren
donner donnerstag donnerstagabend doof doppelbesteuerungsabkommen doppelt doppelte dorf dort dorthin dose
down drache drachen draht drama dran drang drauf draus draussen draußen dreck dreckig dreckige dreckigen
dreckiger dreh drehbuch drehe drehen dreht drehte drehten drei dreimal dreissigjährige dreitägigen drin
dringend dringt drink drinnen dritte drittel dritten dritter drittwichtigste droge drohen drohne droht
drohung druck drucken drum drunter drängte drüben drüber drück drücke drücken drückt dschungel duell duft
dumm dumme dummen dummer dummes dummheit dummkopf dunkel dunkelheit dunkeln dunkle dunklen dunkler durch
durchaus durchbruch durcheinander durchführen durchführung durchgedreht durchgeführt durchgehen
durchgeknallt durchgemacht durchhalten durchkommen durchmachen durchs durchsage durchschaut durchschritten
durchsuchen durchsucht durchziehen durfte durften durst dusche duschen dutzend dämlich dämmerung dänische
dünn dürfen dürft dürfte dürre düsseldorfer eben ebene ebenfalls ebenso echo echt echte echten echter
echtes ecke effekt egal egoistisch ehefrau ehemalige ehemaligen ehemann eher ehre ehren ehrgeiz ehrlich
ehrliche eichhörnchen eidgenössische eidgenössischen eiern eifersucht eifersüchtig eigenartig eigene
eigenen eigener eigenes eigentlich eigentliche eigentum eile eilig eimer einander einbrecher einbruch
eindeutig eindringen eindruck eine einem einen einer eines einfach einfache einfachen einfacher einfaches
einfallen einfluss einfuhren einfällt eingang eingebaut eingebildet eingebrochen eingedrungen eingefallen
eingeführt eingehen eingeladen eingenommen eingerichtet eingeschlafen eingeschlossen eingesetzt
eingesperrt eingestellt eingetroffen eingezogen einheit einholen einig einige einigen einiger einiges
einigung einkaufen einladen einladung einlass einlassen einmal einmischen einnehmen einrichten einrichtung
eins einsam einsame einsamkeit einsatz einsatzbereit einschalten einschlafen einschlagen einsetzen
einsperren einspruch einst einsteigen einstellen einstellung einstündigen eintrag eintreten einverstanden
einwohner einzelgespräch einzelgespräche einzelne einzelnen einziehen einzig einzigartig einzige einzigen
einziger einziges einzuberufen einzug einzusetzen eisen eiskalt ekelhaft eklig elefant elegant element
elend eltern emotional empfang empfange empfangen empfangs empfehle empfehlen empfinde empfinden
empfindlich empfing empfundene empfundenes empfänge empfängt ende enden endes endet endete endgültig
endlich energie energiepolitik energieversorgung energiewende engagiert engen enger engere englisch
englische engländer enkel enorm entdecken entdeckt entdeckte entdeckung ente entfallen entfernen entfernt
entfernung entfiel entfielen entfällt entführen entführer entführt entführung entgegen entgehen enthält
entkommen entkommt entlang entlassen entlassung entscheide entscheiden entscheidest entscheidet
entscheidung entschied entschieden entschlossen entschuldige entschuldigen entschuldigt entschuldigung
entspann entspannen entspannt entsprechend entspricht entstand entstanden entstehen entsteht enttäuschen
enttäuscht enttäuschung entweder entwickeln entwickelt entwickelte entwicklung entwicklungen
entwicklungspolitik entwicklungszusammenarbeit entwischt entworfen entwurf episode erbarmen erbe erbprinz
erbärmlich erdbeben erde erden ereignet ereignis erfahren erfahrung erfahrungsaustausch erfasst erfinden
erfindung erfolg erfolgreich erfolgreichen erfolgt erfolgte erfordert erforschen erfreut erfuhr erfunden
erfährt erfüllen erfüllt erfüllung ergab ergeben ergebnis ergibt ergreifen erhalten erheben erhebt erhielt
erhoben erholen erholt erhält erhöhen erhöht erhöhten erinnere erinnern erinnerst erinnert erinnerte
erinnerung erkannt erkannte erkenne erkennen erkennt erkläre erklären erklärt erklärte erklärung
erklärungen erkrankung erkältung erlangen erlauben erlaubnis erlaubt erleben erlebt erledige erledigen
erledigt erleichtern erleichtert erlitten ermitteln ermittler ermittlung ermorden ermordet ermordung
ernennung erneuern erneuerung erneut ernste ernsthaft ernte ernähren erobern erobert erpressen erpressung
erraten erregen erregt erreiche erreichen erreicht erreichte erreichten ersatz erschaffen erscheinen
erscheint erschien erschienen erschießen erschießt erschlagen erschossen erschrecken erschreckt
erschrocken erschöpft ersetzen ersetzt ersparen erst erstaunlich erstaunt erste erstellt ersten erster
erstes ersticken erstickt erstmal erstochen erteilen erteilt ertrage ertragen ertrinken ertrunken ertönt
erwachsen erwachsene erwacht erwarte erwarten erwartest erwartet erwartete erweisen erweiterung erwischen
erwischt erwähnen erwähnt erwähnte erzeugen erzeugt erzielt erzogen erzähl erzähle erzählen erzählst
erzählt erzählte eröffnen eröffnet eröffnung erörterten esel essen estnische etage etwa etwas euch euer
eure eurem euren eurer eures euro europakonferenz europapolitik europäische europäischen europäischer
europäisches evakuieren evakuierung eventuell evolution ewig ewige ewigen ewigkeit exakt exemplar existenz
existieren existiert experiment experte experten expertentreffen expertinnen explodieren explodiert
explosion export exporte exporten exportieren exportiert exportierte exportumsatz extra extrem extreme
exzellenz fabelhaft fabrik fachgespräch fachgespräche fachkräfte fachkräfteabkommen fachkräftegewinnung
faden fahne fahr fahre fahren fahrer fahrrad fahrstuhl fahrt fahrzeug fair faire falle fallen falls falsch
falsche falschen falscher falsches familie fand fanden fang fange fangen fangt fantasie fantastisch
fantastische farbe farm fass fasse fassen fasst fassung fast faszinierend fasziniert faul februar feder
federn fehlbetrag fehlen fehler fehlst fehlt fehlte feier feierabend feierlichkeiten feiern feiert feige
feigling fein feind feinden fels felsen fenster ferien fernbedienung fernhalten fernsehen fernseher
fernsehsender fertig fesseln fest festakt festakts feste festen fester festessen festgehalten festgenommen
festgestellt festhalten festigung festnehmen festplatte festrede festsaal feststellen festung
festveranstaltung festveranstaltungen fett fette fetten feucht feuer feuern feuerwehr ficken fiel fielen
fies figur film filmen finale finanzjahr finanzminister finanzministerium finanzministeriums find finde
finden findest findet fing fingen finger finnische finnischen finsternis firma firmen first fisch fischen
flach flagge flamme flammen flasche fleck flecken flehe fleisch fleißig fliege fliegen flieger fliegst
fliegt fliehen fließen fließt flittchen flog flotte fluch flucht flug flughafen flughafens flugzeug flur
fluss flut fluß flöte flüchten flügel flüssigkeit flüstert fokus folge folgen folgende folgenden folgendes
folgt folgte folgten folter foltern font fordere fordern fordert forderte foren form formel formelles
formular forschung forschungsinstitute fort fortfahren fortschritt fortsetzen fortsetzung fortzusetzen
forum forums foto fotograf fotografieren fotoservic fototermin fototermine frachter frag frage fragen
fragst fragt fragte fragten fraktion fraktionen fraktionsspitze fraktionsvorsitz franzose französisch
französische französischen frech freie freien freier freigelassen freihandelsabkommen freiheit freilassen
freitag freitagabend freiwillig freizeit fremd fremde fremden fremder fremdsprachlichen frequenz fresse
fressen freu freude freue freuen freund freunden freundin freundlich freundschaft freundschaften
freundschaftsbesuch freundschaftsgesellschaft freundschaftsgruppe freust freut friede frieden friedensplan
friedensprozess friedhof friedlich frische friseur frisst frisur froh frohe from front fräulein fröhlich
früh frühen früher frühere früheren frühjahr frühling frühstück frühstücken fuck fuer fuhr fuhren funktion
funktionieren funktioniert funktionierte furcht furchtbar furchtbare futter fähig fähigkeit fähre fährst
fährt fällen fällig fällst fällt fängst fängt föderation fördert förderung fühl fühle fühlen fühlst fühlt
fühlte führe führen führer führerschein führst führt führte führten führung füllen fünf fünften
fünftägigen fürchte fürchten fürchterlich fürchtet füreinander fürs fürst fürstenhaus fürstentum
fürstentums füttern gaben gabst gala galaxie gang gangster ganz ganze ganzem ganzen ganzer ganzes garage
garantie garantiere garantieren garantiert garderobe garnicht garten gastes gastgeber gastgeberin
gastgeberland gastland gastlandes gatte gattin gauner geahnt geantwortet gearbeitet gebaut gebe geben
gebet gebeten gebetet gebiet gebissen geblieben geboren geboten gebracht gebrauchen gebraucht gebrochen
gebt gebunden geburt geburtstag gebäude gebühren gedacht gedanke gedanken gedankenaustausch gedauert
gedenkfeier gedenktag gedicht gedient gedreht gedroht gedrückt geduld geduldig gedächtnis geehrt geeignet
gefahr gefahren gefallen gefangen gefangene gefangener gefasst gefecht gefehlt gefeiert gefesselt gefeuert
gefickt gefiel gefilmt geflogen geflohen gefolgt gefoltert gefragt gefressen gefreut gefunden gefährden
gefährdet gefährlich gefährliche gefährlichen gefährlicher gefälligst gefällt gefälscht gefängnis gefäß
gefühl gefühlt geführt gefüllt gegangen gegeben gegen gegenbesuch gegend gegenleistung gegenmittel
gegensatz gegenseitig gegenstand gegenteil gegenwart gegenüber gegessen geglaubt gegner gegründet gegrüßt
geguckt gehabt gehalt gehalten gehandelt gehasst gehe geheilt geheim geheimdienst geheime geheimen
geheimnis geheiratet gehen gehirn gehn gehofft geholfen geholt gehorchen gehst geht gehts gehängt gehöre
gehören gehörst gehört gehörte gehörten geier geil geirrt geisel geist geistern geistig gejagt gekannt
gekauft geklappt geklaut geklärt geknackt gekocht gekommen gekostet gekriegt gekämpft gekümmert gekündigt
geküsst gelacht geladen gelandet gelang gelangen gelangt gelassen gelaufen gelbe gelben geld gelebt
gelegen gelegenheit gelegt gelehrt geleistet geleitet gelernt gelesen geliebt geliebte geliebten geliefert
geliehen gelingt gelitten gelogen gelten gelungen gelächter gelähmt gelände gelöscht gelöst gemacht
gemahlin gemalt gemein gemeinde gemeinden gemeinderat gemeinsam gemeinsame gemeinsamen gemeinsamer
gemeinsames gemeinsamkeiten gemeinschaft gemeint gemeldet gemerkt gemietet gemischte gemischten gemischter
gemischtes gemocht gemälde gemüse gemütlich genannt genau genaue genauer genauso genehmigt genehmigung
generalkonsulat generalkonsulate generalkonsulats generalsekretariat generalsekretär generalversammlung
generation generator genial genick genie genieße genießen genießt genommen genosse genossen genug genutzt
genügend genügt geopfert georgische gepackt geplant geplante geplanten geplanter geplantes geplatzt
geprüft gepäck gerade geradeaus geradezu gerannt geraten geraucht gerechnet gerecht gerechtigkeit gerede
geredet geregelt gereist gerettet gericht gerichtet geriet geringste gerissen germa gern gerne geruch
gerufen gerät geräusch gerücht gerührt gesagt gesammelt gesamte gesamten gesamtwert gesandt gesandtschaft
gesang geschaffen geschafft geschah geschaut geschehen geschenk geschenkt geschichte geschickt geschieden
geschieht geschlafen geschlagen geschlecht geschlossen geschluckt geschmack geschmissen geschnappt
geschnitten geschossen geschrei geschrieben geschwindigkeit geschwister geschworen geschäft geschäftlich
geschäftsführenden geschäftsführung geschäftsstelle geschätzt geschützt gesegnet gesehen gesellschaft
gesellschaften gesendet gesessen gesetz gesetzt gesichert gesicht gesichtet gesorgt gespannt gespart
gesperrt gespielt gesprochen gesprungen gespräch gespräche gesprächen gespräches gesprächs
gesprächspartner gesprächspartnerin gesprächspartnern gesprächsrunde gesprächsrunden gesprächsthema
gesprächsthemen gespürt gestalt gestanden gestank gestartet gestattet geste gesteckt gestehen gesteigert
gestellt gestern gestiegen gestohlen gestoppt gestorben gestoßen gestrichen gestritten geständnis gestört
gestürzt gesucht gesund gesundheit gesungen gesunken getan getanzt geteilt getestet getragen getrennt
getrennten getreten getrieben getroffen getrunken geträumt getäuscht getötet gewachsen gewalt gewaltig
gewandt gewann gewarnt gewartet gewaschen gewechselt geweckt gewehr geweint gewerkschaft gewerkschaften
gewesen gewicht gewinn gewinne gewinnen gewinner gewinnst gewinnt gewiss gewisse gewissen gewisser gewohnt
gewollt gewonnen geworben geworden geworfen gewusst gewählt gewählten gewährt gewöhnen gewöhnlich
gewöhnliche gewöhnlicher gewöhnt gewünscht gezahlt gezeichnet gezeigt gezogen gezwungen gezählt geändert
geöffnet geübt ghanaische ghanaischen gibst gibt gibts gift gilt ging ginge gingen gingst gipfel gipfels
gipfeltreffen gipfeltreffens gitarre gitter glanz glas glatt glaub glaube glauben glaubst glaubt glaubte
glaubten gleich gleiche gleichen gleichgewicht gleicht gleichzeitig globale globalen glocke glotzt glänzen
glück glücklich glückliche glücklicher glückwunsch glückwunschschreiben glückwünsche gnade gnädig gold
goldene goldenen golf gonna good gott gouverneur gouverneurin grab graben grad grade gral gramm granate
grand gras gratis gratuliere gratulieren gratuliert gratulierte grausam greifen greift grenze grenzen
grenzkontrollen grenzregion grenzregionen griff grippe grossartig grosse grossen groß großartig großartige
großartigen großartiger große großem großen großer großes großherzogtum großmutter großvater großzügig
grund grundsatzerklärung grundsteinlegung grundstück gruppe gruppen gruselig grußwort grußworte grösste
größe größer größere größeren größeres größte größten größter größtmöglicher gründen gründlich grüne
grünen grünes grüßen guatemaltekischen guck gucken guckst guckt gute gutem guten guter gutes gutmachen
gäbe gäste gästebuch gästen günstige gürtel güte haar haaren habe haben habs habt hafen haft haken halb
halbe halben halbes halbiert halbjahr halbstündigen half hallo hals halt halte halten haltet haltung
hamburger hammer handel handeln handelsabkommen handelsbeziehungen handelsbilanz handelsdefizit
handelskammer handelskammern handelskonflikt handelskrieg handelsministerium handelspartner
handelspartnerin handelspartnern handelsstreit handelsvolumen handelsvolumens handelsüberschuss handelt
handlung handy harmlos hart harte harten hase hass hassen hasst hasste hast hatte hatten hattest hattet
hauen haufen haupteingang hauptquartier hauptsitz hauptstadt hauptsächlich hauptthema hauptthemen
hauptversammlung haus hause hausmeister haust haut have hebel heben hebt heftig heil heilen heilig heilige
heiligen heilung heim heimat heimische heimischen heimlich heimspiel heirat heirate heiraten heiratest
heiratet heiratete heiss heisse heissen heisst heiß heiße heißen heißer heißes heißt held helf helfe
helfen helft helikopter hell hemd henker herab heran heraus herausfinden herausfindet herausfordernd
herausforderung herausforderungen herausgefunden herauszufinden herbringen herbst herd herde herein
hergebracht hergekommen hergestellt herhören herkommen herkommt herkunft heroin herr herrin herrlich
herrschaft herrschen herrscher herrscht herstellen herum herunter hervor hervorragend herz herzen herzlich
herzlichen herzustellen hessischen heulen heult heut heute heutige heutigen heutzutage hexe hexen hielt
hielten hier hierbei hierbleiben hierfür hierher hierhin hiermit hiervon hieß high hilf hilfe hilflos
hilfreich hilfst hilft himmel hinauf hinaus hinbringen hindern hindurch hinein hinfahren hing hingabe
hingegangen hingegen hingehen hingekriegt hingerichtet hinkriegen hinlegen hinnehmen hinsetzen hinsicht
hinten hinter hintergrund hinterher hinterlassen hinterließ hintertür hinunter hinweg hinweis hinweise
hinzu hinzufügen hinüber hirn historiker historischen hitze hobby hoch hochgehen hochrangige hochrangigen
hochrangiger hochschule hochschulen hochwasser hochzeit hofburg hoffe hoffen hoffentlich hoffnung
hoffnungslos hofft hoffte hohe hoheit hohen hoher hole holen holst holt holte honig hose hospital hotel
http https hubschrauber humanitäre humanitärer hummer humor hund hundert hunderte hunger hungrig husten
hälfte hälst hält hältst händler hänge hängen hängst hängt härter härtesten hässlich hässliche hätt hätte
hätten hättest hättet häufig häuptling häuschen höchst höchste höchsten höchstens höflich
höflichkeitsbesuch höflichkeitsbesuche höhe höhepunkt höher höhere höheren höhle höhlen hölle höre hören
hörer hörst hört hörte hörten hübsch hübsche hübschen hübscher hübsches hüfte hühnchen hündchen hütte idee
ideen identifizieren identifiziert identität ignorieren ignoriert ihnen ihre ihrem ihren ihrer ihres
illegal illusion immer immerhin immernoch immerzu importe importen importiert importierte improvisieren
improvisiert indem indianer indische indonesische indonesischen industrie industriellenvereinigung
infektion infiziert inflation information informationsaustausch informationsreise informieren informiert
informierte infrastruktur ingenieur inhaftierten inhalt inhaltlich inhaltliche initiative inklusive innen
innenministerium innenministeriums innere inneren innerhalb innerlich innovation insel insgesamt inspektor
inspiration inspiriert installiert instinkt institut institute instituten institutes instituts intakt
intelligent intelligenz intensiv intensivierung interessant interessante interessanter interesse
interessieren interessiert internationale internationalen internationaler internationales internet
interparlamentarische interparlamentarischen interview investieren investiert investition investitionen
investitionsförderung investitionsschutzabkommen inzwischen irakischen iranischen irgend irgendein
irgendeine irgendeinem irgendeinen irgendeiner irgendetwas irgendjemand irgendwann irgendwas irgendwelche
irgendwelchen irgendwer irgendwie irgendwo irgendwohin ironie irre irren irrst irrtum islamische
islamischen islamistische isst istja italiener italienischer jacke jagd jagen jagt jahr jahrelang jahres
jahrestag jahrestages jahresvergleich jahrhundert jammer japaner japanische japanischen jede jedem jeden
jedenfalls jeder jederzeit jedes jedesmal jedoch jeep jegliche jemals jemand jemandem jemanden jene jenem
jenen jener jenseits jetzt joker jordanische jordanischen journalist journalistinnen jubiläum jubiläums
jugend junge jungen junger junges jungfrau jungs juni junkie jäger jägerin jährige jährigen jänner jünger
kabel kabine kaffee kalt kalte kalten kaltfront kamen kamera kamerad kamin kammer kampagne kamst kanadier
kanadischen kanal kandidiert kaninchen kann kannst kannte kannten kanone kanton kantone kantons kantonsrat
kanzler kanzleramt kanzleramts kapelle kapierst kapiert kapitel kapitän kaputt karawankentunnel karre
karriere karte karten kasse kassette katarische katastrophe kater katze kauf kaufe kaufen kaufst kauft
kaufte kaugummi kaum kaution kehle kehren kehrt kein keine keinem keinen keinerlei keines keins keks
kellner kellnerin kenianische kenianischen kenn kenne kennen kennengelernt kennenlernen kennenzulernen
kennst kennt kenntnis kennzeichen kerze ketten kichert kids kiefer killer kilo kilometer kind kindheit
kindisch kinn kino kirche kirchen kirgisische kirgisischen kissen kiste klage klagt klang klappe klappen
klappt klar klare klaren klarer klarkommen klarstellen klasse klassiker klassische klauen klaut klavier
kleid kleidung kleine kleinen kleiner kleineren kleines kleinigkeit kleinste klemmt klempner klettern
klient klimapolitik klimaschutz klimawandel klinge klingelt klingen klingst klingt klinik klopfen klopft
kloster klub klug kluger klugscheißer klären klüger knacken knall knapp knarre knast kneipe knie knien
knochen knopf knoten know knurren knurrt koalition koalitionen koche kochen kocht koffer kokain kollege
kolumbianische koma kombination komiker komisch komische komischen komischer komisches komitee komitees
komm kommando komme kommen kommende kommenden kommender kommentar kommentieren kommentierte kommissar
kommission kommissionen kommitee kommst kommt kommunalwahl kommunikation kommunistische kommunistischen
kommunistischer kommunizieren kompanie komplett komplette kompliment kompliziert komplizierter komödie
kondolenz kondoliert kondolierte konferenz konferenzen konflikt kongress kongresses konkurrenz konnte
konnten konntest konstant konstruktives konsularkorps konsulat konsulate konsultation konsultationen
kontakt kontaktgruppe kontaktieren kontaktiert kontaktperson konto kontrolle kontrollieren kontrolliert
konzentration konzentrieren konzentriert konzept konzern konzert kooperation kooperationen kooperieren
kopie korb koreanische korps korrekt korrektur korrigierte kosovarischen kosten kostet kostete kostüm
kotzen kotzt krach kragen kram krank kranke kranken krankheit kranzniederlegung kratzen kratzer krawatte
kredit kreis kreises kreistag kreistags kreuz kreuzung kriechen krieg kriege kriegen kriegst kriegt
kriminelle krise krisen kristall kritik kritisiert kritisierte kroatische kroatischen krone kräftig
kräftigen krüppel kubanische kubanischen kuchen kugel kugeln kultur kulturpolitik kummer kumpel kunst
kunstmuseum kuratorium kuratoriums kurfürst kurs kurve kurz kurzbesuch kurze kurzem kurzen kurzer
kurzfristig kuss kutsche käfer käfig kälte käme kämen kämpfe kämpfen kämpfer kämpfst kämpft kämpfte
kämpften käse kätzchen käufer köchin köder königin königreich könne können könnt könnte könnten könntest
könntet köpfen körper körperlich köstlich köter küche kühl kühlschrank kümmer kümmere kümmern kümmerst
kümmert kündige kündigen kündigte künstler kürze kürzen kürzlich küsse küssen küsst küste labor lache
lachen lacher lachst lacht lade laden ladung lady lage lagen lager lahm lamm lampe land landes
landeshauptstadt landesregierung landesregierungen landet landete landeten landschaft landtag landtage
landtagen landtages landtags landtagssitzung landung landwirtschaft langem langen langes langsam langsamer
langweilen langweilig laotische laotischen laptop lass lassen lasst last laster lauf laufe laufen laufende
lauft laune laut laute lauten lauter lautet lautsprecher laßt ldee ldiot lebe leben lebend lebende
lebenden lebendig lebensmittel leber lebewesen lebst lebt lebte lebten leck lecken lecker lediglich leer
leere leeren legal lege legen legende legislaturperiode legst legt legte legten lehre lehren lehrer
lehrerin leib leibwächter leiche leicht leichte leichtem leichter leichtfertig leid leiden leidenschaft
leider leidet leihen leine leinwand leise leiser leisten leistung leiten leiterin leitet leitete leitung
lektion lenken lenkungsgruppe lerne lernen lernst lernt lernte lernten lesbisch lese lesen lettische
lettischen letzte letzten letztendlich letztens letzter letztes letztlich leugnen leute leutnant level
leyen lhnen lhre lhrem lhren lhrer lhres licht lieb lieben lieber liebhaber liebling liebst liebste
liebsten liebt liebte liebten liechtensteinischen lied lief liefen lieferketten liefern liefert lieferte
lieferten lieferung lieferungen liege liegen liegst liegt lies liess liest ließ ließen like limonade linie
linken links liste litauische litauischen liter live lizenz lmmer lnformationen lobte loch locke locken
locker logik logisch lohn lohnt lokal lord losgehen loslassen loslegen loswerden loszuwerden luft
luftwaffe lunge lust lustig lustige lustiger luxus lächeln lächelt lächerlich lädt länderabend ländliche
länge länger längeres längst lärm lässt läufer läufst läuft läßt löffel löschen lösen löst lösung löwe
lüge lügen lügner lügnerin lügst lügt mache machen machst macht machte machten mafia magazin magen magie
magier magische magischen magst mahlzeit mahnt mahnte majestät makeup malen maler maltesische manager
manche manchen manchmal mandat mandatar mandatare mandatarinnen mangel manipulieren manipuliert mannschaft
mantel marionette marke markt marokkanischen marsch marschall marschieren maschine maschinenbau maske
massage massaker masse material mathe mauer mauern maul maus medienkonferenz medienkonferenzen
medienmitteilung medienmitteilungen medienvertreter medienvertreterinnen medienvertretern medizin
medizinische medizinischen meeting mehr mehrere mehreren mehrfach mehrheit mehrmals meile mein meine
meinem meinen meiner meinerseits meines meinetwegen meins meinst meint meinte meinten meinung
meinungsaustausch meist meiste meisten meistens melde melden meldet meldete meldung memorandum memorandums
menge mengen mensch menschenrechte menschenrechtslage menschheit menschlich menschliche menschlichen
menschlicher menschliches mercosur merke merken merkst merkt merkte merkwürdig merkwürdige messen messer
metall meter methode methodik mexikaner mexikanische mexikanischen mich mies miese mieser mieses miete
mieten migration milch militär militärische militärischen milliarde million mindestens minister
ministerien ministerin ministerium ministeriums ministerkonferenz ministertreffen minus minute mischen
mischung miss mission misstrauisch missverständnis mist mitarbeiter mitbekommen mitbringen miteinander
mitfahren mitgebracht mitgefühl mitgehen mitgenommen mitglied mitglieder mitgliedern mitgliederversammlung
mitkommen mitleid mitmachen mitnehmen mitspielen mittag mittagessen mitte mitteilen mitteilt mitteilte
mitteilung mittel mitteln mittelpunkt mittelstand mittelstands mittelständische mitten mitternacht
mittlerweile mittwoch mittwochabend mitzunehmen mitzuteilen mochte mochten mode model modell moderne
modernen modernisieren moldauischen moment momentan monat monatlichen monats mond mongolei mongolische
mongolischen monitor monster montagabend moral mord more morgen morgens mosambikanischer motel motiv motor
motorrad motto multilaterale multilateralen multilateralismus mund munition munter muschi museum museums
musik musiker muss musst musste mussten musstest muster mutig mutter mutti mußt mußte mythos mächtige
mächtiger mädchen mädel männlich männliche märchen märz möbel möchte möchten möchtest möge mögen möglich
mögliche möglichen möglicherweise mögliches möglichkeit möglichst mönch mörder müde mühe müll münchner
münze münzen müsse müssen müsst müsste müssten müsstest mütze müßt müßte nach nachbar nachbarin
nachbarschaft nachbarschaftspolitik nachdem nachdenken nachfolger nachfolgerin nachgedacht nachgeholt
nachher nachholen nachlegt nachmittag nachricht nachsehen nacht nachtessen nachtisch nachts nachzudenken
nachzuholen nackt nackte nadel nahe nahezu nahm nahmen nahostkonflikt nahrung naiv namens namentliche
nannte nannten narbe narr narren nase nass nation nationale nationalfeiertag nationalrat nationalrates
nationalrats nationalversammlung natur natürlich natürliche nebel neben nebenan nebenbei neffe negativ
nehm nehme nehmen nehmt neidisch nein nenn nenne nennen nennst nennt nerv nerven nervst nervt nervös nest
nett nette netten netter nettes netz neubau neue neuen neuer neues neuesten neugewählten neugier neugierig
neulich neuling neun neunte neuseeländischen nhanda nich nicht nichte nichtmal nichts nieder
niedergeschlagen niederlage niederlande niederländische niedlich niedriger niemals niemand niemandem
niemanden nigerianischen nimm nimmst nimmt nirgends nirgendwo nirgendwohin niveau noch nochmal nochmals
nonne norden nordische normal normale normalen normaler normalerweise normales norwegische norwegischen
notaufnahme notenbank notiert notierte notiz notruf notwendig november nudeln null nummer nutte nutzen
nutzlos nutzt nächste nächsten nächster nächstes nähe näher nähern nähert nämlich nördlich nötig nötigen
nüchtern nützen nützlich nützt oben oberen oberfläche oberst objekt obst obwohl oder ofen offen offenbar
offene offenen offensichtlich offiziell offizielle offiziellen offizieller offizielles offizier ohne
ohnehin ohnmacht ohnmächtig okay oktober omanischen onkel online oper operation operieren operiert opfer
opfern opposition optimistischer option orange orbit orden ordentlich ordnung organisation organisieren
organisiert original orten osten ostsee outfit over ozean paar pack packen packt pafl paket pakistanischen
pakt palast panik panzer papier papst parade paradies paranoid paraphierte parfüm parken parkplatz
parlament parlamentarier parlamentariergruppe parlamentarierinnen parlamentariern parlamentarische
parlamentarischen parlamentarischer parlamentsgebäude parlamentswahl parlamentswahlen partei partner
partnerin partnerregion partnerregionen partnerschaft partnerschaften partnerstadt partnerstädte party
pass passagier passe passen passenden passieren passiert passierte passt passte passwort pastor pater
patient patientin patrouille pause paßt peinlich pendler penis penner pension pentagon perfekt perfekte
perfekten person personal perspektive persönlich persönliche persönlichen persönlicher persönliches
persönlichkeit perücke pest pfad pfadfinder pfannkuchen pfarrer pfeife pfeift pfeil pferd pflanze pflanzen
pflegen pflicht pflichten pfund pharmazeutische phase philippinen philippinischen philosophie physik
picknick piepsen pille pilot pinkeln pissen pistole pizza plan planen planet plant plastik platt platte
plattform platz platzen platzt pleite plenarsaal plenarsaals plenarsitzung plenum plenums plus plötzlich
pokal polen police politbüro politik politiker politische politischen politischer polizei polizist
polizistin polnischen pool portugiesische portugiesischen position positiv posten praktisch praxis preis
premiere premierminister presents press presse presseamt presseaussendung pressedienst pressegespräch
pressekonferenz pressekonferenzen pressekontakt pressemitteilung pressemitteilungen pressen pressesprecher
pressestatement pressestatements pressestelle pressetermin pressetermine priester prinz prinzessin prinzip
priorität private privaten privatleben probe proben probieren probiert problem produkt produktion
produzent produziert professionell professor profi profil profitierten prognose programm programme
programmiert programms projekt prophet prophezeiung prostituierte protokoll protokolls provinz provinzen
provinzparteikomitees prozent prozess präfektur präsentieren präsentiert präsident präsidenten
präsidentenpalast präsidentin präsidentschaft präsidentschaften präsidentschaftswahl
präsidentschaftswahlen präsidialamt präsidialverwaltung präsidium präsidiums prüfen prüfung prügeln
psychiater publikum pudding pullover punkt puppe putzen päckchen pünktlich qual qualifikation qualität
quartal quartals quartalsumsatz quartier quasi quatschen quelle quellen quer quere quitt quälen rache
radar radio rahmen rahmenabkommen rahmenprogramm rakete rand rande rang rangehen rannte rasch rasche
rasches rasen rasieren rasiert rasse rate raten rathaus rathauses rathaussaal ratifizierung
ratspräsidentschaft ratsvorsitz ratte rauch rauche rauchen rauchst raucht raum raus rausbringen rausfinden
rausgefunden rausgehen rausgeholt rausgekommen rausgeschmissen rausgeworfen rausholen rauskommen rauskommt
rauslassen rauswerfen rauszufinden rauszuholen rauszukommen reagieren reagiert reagierte reaktion real
realistisch realität rechnen rechnet rechnung recht rechte rechten rechtfertigen rechts
rechtsstaatlichkeit rechtzeitig redakteure redakteuren redakteurinnen rede reden redest redet redete
redeten redigiert referat regel regelmäßig regeln regen regie regieren regierung regierungsbildung
regierungschef regierungschefin regierungschefs regierungsgebäude regierungskoalition regierungskommission
regierungskonsultationen regierungssitz regierungsvertreter regierungsvertretern region regionale
regionalen regionaler regionen regisseur regnen regnet regt regulären reich reiche reichen reicher
reichlich reicht reichtum reifen reihe reihenfolge reinen reiner reingehen reingekommen reingelegt
reingezogen reinigen reinigung reinkommen reinkommt reinlassen reinlegen reinste reise reisen
reiseprogramm reist reiste reiten reitet reizend reiß reißen reißt rekord relativ religion rennen rennst
rennt rente reparatur reparieren repariert reporter republik republikanische republikanischen reserviert
residenz residenzen respekt respektiere respektieren respektiert rest restaurant restlichen resultat
resultierte rette retten retter rettet rettete rettung reue revidierbar revier revolution revolver rezept
rheinländer rhythmus richte richten richtig richtige richtigen richtiger richtiges richtung rieche riechen
riechst riecht rief riefen riesig riesige riesigen riesiger riesiges ring rippen risiko riskant riskieren
riskiert ritual roboter rock rohr rohstoffe rolle rollen rollstuhl romantisch rote roten route routine
ruandischen rucksack ruder rufe rufen rufst ruft ruhe ruhen ruhestand ruhig ruhiger ruhm ruht ruinieren
ruiniert rumhängen rumlaufen rund runde runden runter russische russischen rutschen rächen räte räten
rätsel räuber räumen rüber rücken rückfrage rückfragen rückgang rückgängig rückkehr rückläufig
rückläufigen rückseite rückt rückweg rückwärts rückzug rührt rüstung rüstungsexporte saal sache sachte
sackgasse safe saft sagen sagst sagt sagte sagten sagtest sahelzone sahen sahne sahst saison
saisonbereinigt salat saldo salz sambische sambischen samen sammeln sammelt sammlung samstag sand sandwich
sanft sanitäre sanitäter sanken sarg satellit satt satz sauber saubere saudischen sauerstoff saßen schach
schachtel schade schadet schaf schaff schaffe schaffen schaffst schafft schaffte schale schalte schalten
schalter schande schatten schatz schau schaue schauen schauspieler schauspielerin schauspielern schaust
schaut schaute scheck scheibe scheiden scheidung schein scheinbar scheinen scheinst scheint scheiß scheiße
scheißegal schenke schenken schenkt schere scheune schicht schick schicke schicken schicksal schickst
schickt schickte schickten schieben schief schien schiessen schieß schieße schießen schießerei schießt
schiff schild schinken schirm schlacht schlaf schlafe schlafen schlag schlage schlagen schlamassel schlamm
schlampe schlampen schlange schlau schlauer schlecht schlechte schlechten schlechter schlechtes schlief
schließe schließen schließlich schließt schlimm schlimme schlimmen schlimmer schlimmes schlimmste
schlimmsten schlitten schloss schloß schluck schlucken schlug schluss schluß schläfst schläft schläger
schlägerei schlägst schlägt schlüssel schmecken schmeckt schmeißen schmeißt schmerz schmerzen schmerzhaft
schmerzt schmuck schmutzig schmutzige schmutzigen schnapp schnappen schnappt schnaps schnauze schnee
schneide schneiden schneidet schnell schnelle schneller schnellste schnitt schock schockiert schoker
schokolade schon schonmal schoss schoß schrank schrecken schrecklich schreckliche schrecklichen
schrecklicher schreckliches schrei schreib schreibe schreiben schreibst schreibt schreibtisch schreien
schreist schreit schrie schrieb schrieben schrift schriftsteller schritt schrittweise schrott schrumpften
schublade schuf schuh schuld schulde schulden schuldest schuldet schuldig schule schulen schulter
schultern schuss schutz schuß schwach schwachkopf schwachsinn schwanger schwangerschaft schwanz
schwanzlutscher schwarze schwarzen schwarzes schweigen schwein schweiz schwer schwere schweren schwerer
schwerkraft schwerpunkt schwerpunkte schwerpunkten schwerpunktland schwerpunkts schwerpunktthema schwert
schwester schwierig schwierige schwierigen schwieriger schwimmen schwimmt schwindel schwindelig schwitzen
schwul schwung schwäche schwächen schwächer schwöre schwören schädel schäme schämen schätzchen schätze
schätzen schätzt schätzte schätzungsweise schön schöne schönen schöner schönes schönheit schönste
schönsten schöpfer schüchtern schülerin schüssel schütteln schützen schützt sechs seele segen segne sehe
sehen sehn sehnsucht sehr seht seid seien seife seil sein seine seinem seinen seiner seinerseits seines
seist seit seitdem seite seiten sekretariat sekretariats sekretär sekretärin sektion sektor sekunde selbe
selben selber selbst selbstmord selbstverständlich selbstvertrauen selten seltene seltsam seltsame
seltsamen seltsamer semester senat senates senator senats senatskanzlei senden sender sendet sendung senkt
senkung sensibel september sequenz serbischen serie service servieren serviert setz setze setzen setzt
setzte setzten seufzt sexuelle sexy shirt show sich sicher sichere sicheren sicherer sichergehen
sicherheit sicherheitskonferenz sicherheitslage sicherheitspolitik sicherlich sichern sicherstellen
sicherzustellen sicht sieben sieg siegel siegen sieger sieh siehe siehst sieht signal silber sind singe
singen single singt sinken sinn sinnlos sirene situation sitz sitze sitzen sitzt sitzung sitzungen skandal
sklave skript slowakische slowakischen slowenische slowenischen sobald socken sodass soeben sofa sofort
software sogar sohn solch solche solchen solcher solches soldat soldaten soll solle sollen sollst sollt
sollte sollten solltest solltet solo somit sommersaison sonde sondern sondierung sondierungen sonne
sonnenaufgang sonnenschein sonntag sonst sorge sorgen sorgfältig sorgst sorgt sorry sorte sound souvenir
soviel sowas soweit sowie sowieso sowohl sozialistische sozialistischen sozioökonomische sozusagen soße
spanisch spanischen spannend spannende spannung spannungen sparen spazieren spaziergang spaß speck speed
speer speichern spenden sperren speziell spezielle speziellen spiegel spiel spielchen spiele spielen
spieler spielst spielt spielte spielten spielzeug spinne spinnen spinnst spinnt spion spitze spitzel
spontan sport sprach sprache sprachen sprang spreche sprechen sprecher sprecht sprengen sprengstoff sprich
sprichst spricht spring springe springen springt spritze spruch sprung spur spuren spät später spüre
spüren spürt spürte staat staatsanwaltschaft staatsbankett staatsbesuch staatsbesuche staatsbesuchs
staatschef staatschefin staatschefs staatsempfang staatskanzlei staatskanzleien staatsoberhaupt
staatsoberhaupts staatsoberhäupter staatsregierung staatsvertrag stab stabil stabilität stadion stadt
stadtrat staffel stagnierten stall stammen stammt stand standen standort standorte standorts standpunkt
stange star starb starben starke starken starker starkes starren starrst start starten startet startklar
station statistik statistiken statistische statt stattdessen stattete stattfand stattfinden stattfindet
statue status stau steak stechen steck stecke stecken stecker steckst steckt steckte steh stehe stehen
stehlen stehst steht steif steig steige steigen steigern steigert steigerte steigt stell stelle stellen
stellst stellt stellte stellten stellung stellungnahme stellungnahmen stellvertretende stellvertretenden
stellvertretender sterbe sterben stets steuer steuern steuerstreit stich stiefel stieg stiegen stiehlt
stift stiftung stiftungen stil still stille stimme stimmen stimmt stimmte stimmts stimmung stinkt
stipendium stirb stirbst stirbt stirn stock stoff stop stopp stoppen story stoßen strafe strafzettel
strafzölle strahlung strasse strategie strategische strategischen strategischer straße streben strecke
streichen streifen streik streiten streitkräfte streng stress strom struktur student studentin studieren
studiert studio studium stufe stufen stuhl stunde stunden stundenlang stur sturm sturz ständerat
ständerats ständig stärke stärker stärkung stöhnen stöhnt störe stören stört störung stück stürmen stürzen
stürzt stützpunkt subbed substanz such suche suchen suchst sucht suchte suchten sudan summe sumpf super
supermarkt suppe symbol symptom system szene sächsischen sähe sämtliche sänger söhne söldner
südamerikanischen süden südkoreanische südkoreanischen südlich südliche südlichen südmexikanischen sünde
süße süßen süßer süßes tabak tadschikischen tafel tagen tagesordnung tagesprogramm tags tagt tagte tagung
tagungen talent talentiert tango tank tankstelle tante tanz tanze tanzen tanzt tapfer tarnung tasse taten
tatsache tatsächlich taub taube tauchen taucht tauchte tausch tauschen tauschte tausend tausende taxi team
technik techniker technisch technologie teenager teil teile teilen teilnahm teilnahme teilnehmen
teilnehmer teilnehmerinnen teilnehmern teilt teilte telefon telefonieren telefoniert telefonierte
telefonierten telegramm teller tempel temperatur tempo teppich termin terminal termine terminhinweis
terminiert terminkalender termins terminvorschau terrorismus terrorist test testament testen teuer text
thailändische that theater thema thematisch themen themenfelder theorie therapie this thron tief tiefe
tiefen tiefer tier tiger times tinte tipp tisch titel toast toaster tochter togoischen toilette toll tolle
tollen toller tolles topf torte total totale tote toten toter tour tourismus tradition traf trafen trag
trage tragen tragödie trainer trainieren trainiert training trank transport transporter trat traue trauen
trauer traum traurig traurige traust traut treffe treffen treffens treffer treffpunkt treiben treibst
treibt trennen trennung treppe tresor trete treten treu treue trick triffst trifft trilaterale
trilateralen trink trinke trinken trinkgeld trinkst trinkt trip tritt trocken tropfen trost trotz trotzdem
trug truppe truppen träfen träger trägst trägt tränen träume träumen träumt träumte trösten tschechischen
tumor tunesischen tunnel turm turnier tust tvuserde typisch täglich tänzer tänzerin täte täter tätig
täuschen töchter tödlich tödlichen töte töten tötest tötet tötete töteten türe türkische türkischen tüte
ufer ukraine ukrainischen umarmen umarmung umbringen umbringt umdrehen umfassende umfassenden umfassender
umfasst umfeld umgang umgeben umgebracht umgebung umgehen umgehend umgekehrt umgelegt umher umkehren
umkreis umlegen umsatz umschlag umschuldung umsehen umsetzung umso umsonst umstrittenen umwelt umwerfend
umziehen umzingelt umzubringen umzug unabhängig unangenehm unauffällig unbeantwortet unbedingt unbekannt
unerschütterlich unerträglich unerwartet unfair unfall unfähig ungarische ungeduldig ungefähr ungeheuer
ungerecht ungern ungewöhnlich ungewöhnliche unglaublich unglaubliche unglück unglücklich ungut unheil
unheimlich unhöflich union universität universitäten universum unmöglich unnötig unrecht unschuld
unschuldig unschuldige unschuldigen unser unsere unserem unseren unserer unseres unsicher unsichtbar
unsinn unsterblich unten unter unterbrechen unterbrochen unterdessen unteren untergang untergehen
unterhalten unterhaltung unterhose unterhält unterkunft unterm unternehmen unternehmens
unternehmensvertreter unternehmer unternehmerinnen unternehmern unterredung unterredungen unterricht
unterrichten unterrichtet unterscheiden unterscheidet unterschied unterschiedliche unterschreiben
unterschrieben unterschrift unterschätzt unterstützen unterstützt unterstützung untersuchen untersucht
untersuchung untertitel unterwegs unterwäsche unterzeichnenund unterzeichnet unterzeichnete
unterzeichneten unterzeichnung unverzüglich unwahrscheinlich unwichtig urin urlaub ursache ursprung
ursprünglich urteil urteilen usbekische usbekischen vampir vati venezolanische venezolanischen verabredet
verabredung verabschieden verabschiedet verabschiedung veranda veranstalten veranstaltung verantwortlich
verantwortung verantwortungsvollen verarschen verarscht verband verbandes verbands verbergen verbessern
verbessert verbesserung verbinden verbindet verbindung verbirgt verborgen verboten verbracht verbrachte
verbrannt verbrechen verbrecher verbreiten verbreitet verbrennen verbrennt verbringen verbringt verbunden
verbände verdacht verdammt verdammte verdammten verdammter verdammtes verdanken verderben verdiene
verdienen verdienst verdient verdienten verdoppeln verdoppelt verdorben verdächtig verdächtige
verdächtigen vereidigen vereidigung verein vereinbaren vereinbart vereinbarten vereinbarung vereinbarungen
vereinen vereinigten vereins vereint verfahren verfassung verfehlt verfickte verflucht verfluchte
verfluchten verfolge verfolgen verfolgt verfolgung verfügbar verfügung verführen verfünffacht vergangen
vergangene vergangenen vergangenheit vergaß vergebe vergeben vergebung vergeht vergeltung vergesse
vergessen vergeuden vergewaltigt vergewaltigung vergib vergiftet vergiss vergisst vergleich vergleichen
vergnügen vergraben vergrößern verhaften verhaftet verhaftung verhalten verhandeln verhandelt verhandelten
verhandlung verhandlungen verhandlungsrunde verhandlungsrunden verheiratet verhindern verhindert
verhungern verhält verhältnis verhör verhören verhört verirrt verkauf verkaufe verkaufen verkaufst
verkauft verkaufte verkehr verkehrt verklagen verkleidet verknallt verkäufer verlange verlangen verlangt
verlass verlasse verlassen verlauf verlaufen verlegen verlegt verleihen verleihung verletzen verletzt
verletzung verlieben verliebt verliere verlieren verlierer verlierst verliert verließ verlobt verlobte
verlor verloren verlorene verlust verlängert verlässlichen verlässt vermasselt vermeiden vermisse
vermissen vermisst vermitteln vermute vermuten vermutet vermutlich vermutung vermögen vernichten
vernichtet vernunft vernünftig verpasse verpassen verpasst verpaßt verpflichtet verprügeln verprügelt
verrat verrate verraten verringerten verrät verräter verrückt verrückte verrückten verrückter versagen
versager versagt versammeln versammelt versammlung versammlungen versauen versaut verschaffen verschafft
verschieben verschiebt verschieden verschiedene verschiedenen verschlossen verschluckt verschoben
verschonen verschont verschwand verschwenden verschwendest verschwendet verschwendung verschwinde
verschwinden verschwindest verschwindet verschwunden verschwörung versehen versehentlich versetzen
versetzt versichere versichern versichert versicherung versiegelt version versorgen versorgt versprach
verspreche versprechen versprochen verspätung verstand verstanden versteck verstecke verstecken versteckst
versteckt versteckte versteh verstehe verstehen verstehst versteht verstorben verstorbenen verstoßen
verständigt verständlich verständnis verstärkung versuch versuche versuchen versuchst versucht versuchte
versuchten versuchung vertagen vertagt verteidigen verteidigt verteidigte verteidigung
verteidigungsministerium verteidigungsministeriums verteidigungspolitik verteilen verteilt vertiefung
vertrag vertragen vertrages vertrags vertrau vertraue vertrauen vertraulich vertraust vertraut vertraute
vertreiben vertreten vertreter vertreterin vertreterinnen vertretern vertretung vertretungen vertrieben
verträge verträgen verursachen verursacht verurteilen verurteilt verwandeln verwandelt verwandt verwandte
verwechselt verweigern verwenden verwendet verwickelt verwies verwirren verwirrend verwirrt verwirrung
verwundet verzahnen verzeih verzeihen verzeihung verzichten verziehen verzweifelt verzweiflung verändern
verändert veränderung verängstigt verärgert veröffentlicht video videokonferenz vieh viel viele vielen
vieler vieles vielleicht vielmals vier vierte viertel vierten viertes vietnamesische vietnamesischen virus
visier vision visit vizepräsident vlády volkskammer volkskomitees volkskongress volkspartei volksrepublik
volksversammlung voll vollen voller vollkommen vollmond vollständig volltreffer vollversammlung volumen
voneinander vorabend voran voraus voraussichtlich vorbehalten vorbei vorbeigekommen vorbeikommen
vorbereiten vorbereitet vorbereitung vorbereitungstreffen vorbild vordergrund vorerst vorfahren vorfall
vorfeld vorführung vorgehen vorgeht vorgelegt vorgeschlagen vorgesehen vorgesehene vorgesehenes
vorgestellt vorgeworfen vorgänger vorgängerin vorhaben vorhang vorhast vorhat vorher vorhin vorjahr
vorjahres vorjahreszeitraum vorkommen vorlesen vorläufig vorläufigen vorläufiger vorm vormittag vormonat
vorn vorname vorne vornehmen vorschau vorschlag vorschlagen vorschrift vorsicht vorsichtig vorsichtiger
vorsitz vorsitzende vorsitzenden vorsitzes vorsprechen vorsprung vorstand vorstandes vorstands vorsteher
vorstellen vorstellung vorstände vortag vorteil vortrag vortrags vorwärts vorzubereiten vorzustellen
vorüber vorübergehend vögeln völkerrecht völkerrechts völlig wach wache wachen wachsen wachsender wachstum
wacht wachte waffe waffenruhe waffenstillstand wagen wagst wagt wahl wahlen wahlperiode wahnsinn
wahnsinnig wahr wahre wahren wahrer wahres wahrheit wahrscheinlich wahrscheinlichkeit wald wand wandern
wann wanne want warb ware waren warenhandel warenverkehr warf warm warme warmen warne warnen warnte
warnung wars warst wart warte warten wartest wartet wartete warteten warum waschen website wechseln
wechselt wechselte wecken wecker weder wegen weggegangen weggehen weggelaufen weggenommen weggeworfen
weglaufen wegnehmen wegwerfen wehe wehen wehgetan wehren wehtun weib weibliche weiblichen weich weichen
weihnachten weil weile weilt weilte wein weine weinen weinst weint weinte weise weisen weisheit weisst
weist weit weite weiten weiter weitere weiteren weiterer weiteres weitergehen weitergeht weiterhin
weiterleben weitermachen weiterreisen weitete weiß weiße weißen weißer weißt welche welchem welchen
welcher welches welle wellen welt weltraum weltweit wenden wenig wenige wenigen wenigstens wenn werbung
werd werde werden werdet werfe werfen werft werk werkstatt werkzeug wert wertlos wertvoll wesen wesentlich
weshalb wessen westbalkans weste westen weswegen wettbewerb wette wetten wetter wettkampf whisky whoa
wichtig wichtige wichtigen wichtiger wichtiges wichtigste wichtigsten wichtigster widerlich widerstand
widerstehen width wieder wiederaufbau wiederaufbaus wiederhaben wiederhole wiederholen wiederholt
wiederkommen wiedersehen wiederum wiederwahl wiederzusehen wiegt wieso wieviel wild wilde wilden wildnis
wille willen willkommen willst wind winkel winzig wirbt wird wirf wirfst wirft wirken wirklich wirkliche
wirklichen wirklichkeit wirkst wirkt wirkte wirkung wirst wirtschaft wirtschaftliche wirtschaftlichen
wirtschaftlicher wirtschaftsbeziehungen wirtschaftsdelegation wirtschaftsdelegationen wirtschaftsforum
wirtschaftsforums wirtschaftsförderung wirtschaftsgipfel wirtschaftskammer wirtschaftskommission
wirtschaftsleistung wirtschaftsministerium wirtschaftsministeriums wirtschaftspolitik wirtschaftsstandort
wirtschaftstag wirtschaftsvertreter wirtschaftsvertretern wissen wissensaustausch wissenschaft
wissenschaftler wisst with witwe witz witzig wißt woanders wobei woche wochenende wochenvorschau wodka
wofür woher wohin wohl wohne wohnen wohnst wohnt wohnte wohnung wohnwagen wohnzimmer woiwodschaft wolke
wolle wollen wollt wollte wollten wolltest wolltet womit womöglich wonach woran worauf worden wort worum
worüber wovon wovor wozu wuchs wuchsen wunde wunder wunderbar wunderbare wunderbaren wunderbarer wundern
wunderschön wunderschöne wunderschönen wundert wundervoll wundervolle wunsch wurde wurden wurdest wurf
wurzeln wusste wussten wusstest wußte wußten wwwgermansubsde wwwsubcentralde wwwtvfreaksdlam wwwtvfreaksto
wwwtvuserde wächst wächter wähle wählen wählt während wäre wären wärme wärs wärst wärt wärter wäsche
wünsch wünschen wünschst wünscht wünschte würd würde würden würdest würdet würdig würdigung würfel
würstchen wüsste wüssten wüsstest wüste wütend wüßte yeah yorker your zahl zahle zahlen zahlst zahlt zaun
zehn zeichen zeichnen zeichnung zeig zeige zeigen zeigst zeigt zeigte zeigten zeile zeit zeitraum
zeitschrift zeitung zeitweise zelle zelt zentimeter zentralasiatischen zentralbank zentrale zentralen
zentraler zentrales zentralkomitee zentrum zerbrechen zerbrochen zeremonie zerocl zerrissen zerstören
zerstört zerstörung zettel zeug zeuge zeugen zeugin ziege zieh ziehe ziehen ziehst zieht ziel ziele zielen
ziemlich zigarette zigarre zirkus zittern zivilisation zogen zoll zollstreit zone zorn zucker zudem
zueinander zuerst zufall zufolge zufrieden zufällig zugang zugeben zugehört zugelassen zugelegt zugesagt
zugeschaltet zugesehen zugestimmt zugestoßen zugriff zuhause zuhälter zuhören zukommen zukommt zukunft
zukünftige zulassen zuletzt zuliebe zumindest zuneigung zunge zunächst zurecht zurzeit zurück
zurückbringen zurückgeben zurückgebracht zurückgegangen zurückgehen zurückgekehrt zurückgekommen
zurückgelassen zurückgewiesen zurückgingen zurückgreifen zurückhalten zurückhaltend zurückhaltung
zurückholen zurückkehren zurückkehrt zurückkomme zurückkommen zurückkommst zurückkommt zurücklassen
zurückrufen zurückziehen zurückzukehren zurückzukommen zusammen zusammenarbeit zusammenarbeiten
zusammengekommen zusammengesetzt zusammengetroffen zusammenhalten zusammenhang zusammenkamen
zusammenkommen zusammenkommt zusammenkunft zusammenkünfte zusammentreffen zuschauer zuschlagen zusehen
zustand zustande zustimmen zustimmung zuständig zustößt zusätzliche zutiefst zuviel zuvor zuwachs
zuzuhören zuzusehen zwanzig zwar zweck zwecklos zwei zweier zweifel zweifellos zweimal zweistellig zweit
zweite zweiten zweiter zweites zweitägigen zwerg zwielichtigen zwingen zwingt zwischen zwischenfall
zwischenstaatliche zwischenstaatlichen zwischenzeit zwölf zyprische zyprischen zähle zählen zählt zögern
zölle ägyptische ägyptischen ähnelt ähnlich ähnliche ähnlichkeit älter ältere älteren ämter ämtern ändern
ändert änderte änderung ängstlich ärger ärgern ärmel ärztin ätzend äußern äußerst äußert äußerte äußerten
öffentlich öffentliche öffentlichen öffentlichkeit öffne öffnen öffnet öffnete öfter österreichische
österreichischen übel üben über überall überarbeitung überblick überbringen überdenken überein überfahren
überfall überfallen überflüssig übergabe übergeben überhaupt überholt überlasse überlassen überleben
überlebende überlebt überlege überlegen überlegt übermitteln übermorgen übernachten übernahm übernehme
übernehmen übernimmt übernommen überprüfe überprüfen überprüft überprüfte überprüfung überqueren
überraschen überraschend überrascht überraschung überreden überredet überreicht überreichte überreichung
übers überschaubar überschritt überschuss übersehen übersetzen übersetzt übersetzung überstanden
überstehen übertragen übertragung übertreiben übertrieben übertrug überwachen überwacht überwachung
überwinden überzeugen überzeugend überzeugt üble üblich übliche üblichen übrig übrigens übung
`;
