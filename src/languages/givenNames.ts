import type { CountryCode } from '../model.js';

/**
 * Given names that parents in a country choose, folded: a hint that a paper of that country means one of its own where it
 * names an official without a country. Made once from the lists of faker 40 for Python (MIT): the Swedish ones with the
 * Danish and Norwegian, those that German has, too, left out, of the French ones those
 * of Arabic origin that half the world bears. Where a country is not listed, every name may be.
 */
// prettier-ignore
const givenNames: Readonly<Record<CountryCode, ReadonlySet<string>>> = {
  DE: words(`
    aaron abbas abdul abdullah abel abraham abram achille achim ada adalbert adam adelbert adele adelgunde adelheid
    adelina adelinde adeline adem adina adis admir adnan adolf adolfine adolphe adrian adriana adriane adriano
    adrien adrienne aenne aferdita afra afrim agata agatha agathe agim agnes agnese agnieszka agron ahmad ahmed
    ahmet aida aimable aisha ajan ajla ajna alain alan alara alba alban albert albertine alberto albin albina
    albrecht albulena aldin aldo alea alejandro aleksandar aleksander aleksandr aleksandra aleksej alen alena
    alessandra alessandro alessia alessio alex alexa alexandar alexander alexandra alexandre alexandros alexei
    alexej alexia alexis alf alfons alfonso alfred alfredo ali alice alicia alicja alida alina aline alisa alisha
    alison alissa alix alla alma almir almut almuth alois aloisia aloys aloyse alphonse altin alvaro alwin alwina
    alwine aly alya alyssa amalia amalie amanda amandine amar amaya amela amelia amelie amin amina amir amira amra
    amy ana anabela anabella anais anastasia anastasios anatol anatoli anatolij andjela andjelina andre andrea
    andreas andree andrei andreia andrej andres andrew andrey andri andrin andrina andrzej andy anes aneta anett
    anette ange angel angela angele angelica angelika angelina angelique angelo anica anicet anika anina anisa
    anita anja anka anke ann anna annabell annabella annabelle annalena annaliese annalisa annalise annamaria
    annamarie anne annedore annegret annegrete annekatrin anneke annelene anneli annelie annelies anneliese
    annelise annelore annemarie annemie annerose annett annette anni annick annie annika annina annita anny anouk
    anselm ansgar ante anthony antje anto antoine antoinette anton antonella antonia antonie antonietta antonina
    antonino antonio antonios antonius apollonia apostolos aras arben arbnor arda ardian ardit ardita aria arian
    ariana ariane arianna aribert arif aristide arlette arlind arlinda armand armande armando armelle armend armin
    arnaud arnd arndt arne arnfried arnim arno arnold arnulf aron arsim arta artan arthur artur arzu asia assunta
    asta astrid astride astrit athanasios attila aude audrey august augusta auguste augustin augusto aurel aurelia
    aurelie aurelien aurelio aurora aurore ava avni axel ayla aylin aynur ayse aysel ayten aziz azra babett babette
    bajram baldur balthasar balz baptist baptiste barbara barbel baris bartholomaus bashkim basil bastian bastien
    bayram beat beata beate beatrice beatrix beatriz beda bekim bekir bela belinda ben benedict benedicte benedikt
    beni benita benjamin benno benoit berat berend berit bernadette bernard bernd berndt bernfried bernhard
    bernhardine bernt bernward berra bert berta bertha berthe berthold bertold bertram bertrand besart besarta
    besim besnik betina betti bettina betty biagio bianca bianka bilal biljana birger birgid birgit birgitt
    birgitta birte birthe bjorn blanche blandine blanka blerim blerina blerta bluette boban bodo bogdan bojan boris
    bozena branislav branka branko brian brigitta brigitte brit brita britt britta bruna brunhild brunhilde bruni
    bruno bryan bujar bukurije burak burckhard burghard burim burkard burkhard burkhardt cacilia cacilie calogero
    calvin camilla camille can canan caren carin carina carine carl carla carlo carlos carlotta carmela carmelo
    carmen carmine carol carola carole carolin carolina caroline carsten caspar cassandra cataleya catarina
    caterina catharina catherine cathleen cathrin catia catrin cecile cecilia cecilie cecille cedric celal celestin
    celia celina celine cem cemal cemil cengiz centa cetin chantal charles charline charlotte charly cheyenne
    chiara chloe chris christa christel christelle christian christiana christiane christin christina christine
    christl christof christoph christophe christopher christos cilli cilly cindy cinzia claas claire clara clare
    clarissa clarisse claude claudette claudia claudie claudine claudio claudius claudy claus clemence clemens
    clement clementine clothilde clotilde colette colin concetta conny conrad conradin constance constant
    constantin constanze cora coralie cord cordula corina corine corinna corinne corneille cornel cornelia
    cornelius corsin cosima cosimo cristian cristiana cristiano cristina csaba curdin curt cynthia cyril cyrill
    cyrille czeslaw dafina dagmar dagobert daisy dajana dalia dalibor damaris damian damiano damien damienne damir
    damjan dan dana danica daniel daniela daniele danielle danijel danijela danilo danny danuta dany dardan daria
    dario daris darius dariusz darko dave david davide dean debora deborah dejan delia delphine deniis denis denise
    deniz dennis denny derya desire desiree detlef detlev devin diana diane diar didier diedrich diego dierk dieter
    diethard diethelm diether dietlind dietlinde dietmar dietrich dijana dilara dimitri dimitrios dina dino diogo
    dion dirk ditmar dittmar dogan dolores domenic domenica domenico domingos dominic dominik dominique donald
    donat donata donatella donato dora doreen dorian dorina doris dorit dorle dorota dorothe dorothea dorothee
    dorte dorthe dragan dragana dragica drago drilon drita driton dunja dursun dusan dylan eberhard eberhardt
    eckard eckart eckehard eckhard eckhardt eckhart eda edda edelbert edelgard edeltraud edeltraut edeltrud edgar
    edgard edin edina edit edith editha edmond edmund edon edona edouard eduard eduardo edward edwin egbert eggert
    egon egzon egzona ehrenfried ehrentraud ehrhard eileen eitel ekaterina ekkehard ekkehart ekrem ela elda eldon
    elea elena eleni elenore eleonora eleonore elfi elfida elfie elfriede elia eliana eliane elias elie eliette
    elif elijah elin elina eline elio eliona elisa elisabet elisabete elisabeth elisabetha elisabetta elise eliza
    elizabeth elke ella ellen elli ellie ellinor elly elma elmar elodie eloi eloise elona elsa elsbeth else elvana
    elvira elvire elvis elwira elyas elzbieta ema emanuel emanuela emanuele emelina emely emil emile emilia emilian
    emilie emilija emilio emily emin emina emine emir emma emmanuel emmanuelle emmerich emmi emmy emre endrit enea
    enes engelbert engin enis enna ennio enno enrico enrique ensar enver enya enzo eowyn ercan erdal erdmute
    erdogan eren erhard erhardt eric erica erich erik erika erina erion erkan erna ernest ernestine ernesto ernst
    erny erol erva erwin eslemnur esma esra estella estelle ester esther etienne etta eugen eugene eugenia eugenie
    eugenio eunice eva evamaria evan evangelia evangelos eve evelin eveline evelyn evelyne evi evita ewa ewald
    fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadil fadime falk falko fanny faruk fatih
    fatima fatime fatma fatmir fatmire faton federica federico fedor felice felicia felicie felicien felicitas
    felipe felix felizitas ferdi ferdinand ferenc fernand fernanda fernande fernando ferny filip filipa filipe
    filippa filippo filiz filomena finn fiona firmin fisnik fitim fitore fjolla flamur flavia flavio flora flore
    florence florent florentin florentina florentine florian floriane florim florin florina flurin flurina folker
    folkert franca france francesca francesco francine francis francisca francisco franck franco francois francoise
    franjo frank franka franky franz franziska frauke fred freddy frederic frederick frederik frederike frederique
    fredi fredo fredy freia freya frida fridolin frieda friedbert friedemann frieder friedericke friederike
    friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz fynn gabi gabor gabriel
    gabriela gabriele gabriella gabrielle gaby gael gaelle gaetano gaia galina gani ganimete gaston gazmend gebhard
    geert gemma genevieve gennaro genoveva georg george georges georgette georgia georgine georgios gerald
    geraldine gerard gerardo geraud gerd gerda gerdi gereon gerfried gerhard gerhardt gerhart gerhild gerlind
    gerlinde germaine german gernot gero gerold gerolf gert gerta gerti gertraud gertraude gertraut gertrud
    gertrude gerwin gery gesa gesche gesine geza ghislain ghislaine giacomo giada gian giancarlo gianfranco
    gianluca gianna gianni giesela gil gilbert gilberte gilda gilles gina ginette gino gioia gion giorgia giorgio
    giovanna giovanni gisa gisbert gisela gisele gislinde gitta gitte giulia giuliana giuliano giulio giuseppa
    giuseppe giuseppina gizem gladys gloria gokhan goncalo gonul goran gordana gordon gottfried gotthard gotthilf
    gotthold gottlieb gottlob gotz grace grazia graziella grazyna gregoire gregor gregory greta gretchen grete
    gretel gretl grit grzegorz gudrun gudula guenter guenther guido guillaume guiseppe gulay gulsen gulten gunar
    gunda gundel gundi gundolf gundula gunhild gunnar gunter gunther guntram gustav gusti guy gwenael gwenda gzim
    hagen hajo hakan halil halina hamza hana hanife hanna hannah hannchen hanne hannelore hannes hanni hanno hanns
    hanny hans hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hansueli harald hardy haris
    harm harold harri harriet harro harry hartmut hartmuth hartwig harun hasan hassan hasso hatice hava hedda hedi
    hedwig hedy heide heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiko heimo heiner
    heinfried heini heino heinrich heinz helen helena helene helfried helga helge hella hellmut hellmuth helma
    helmar helmtrud helmut helmuth heloise hendrik henner henni henning henny henri henriette henrik henrike
    henrique henry henryk herbert heribert herlinde herma hermann hermine herrmann herta hertha herve herwig hilda
    hildburg hilde hildegard hildegart hildegund hildegunde hilma hilmar hiltraud hiltrud hinrich holger holm horst
    hubert hubertine hubertus hugo hugues huguette hulda hulya huseyin hussein ian ibrahim ida idriz ignace ignatz
    ignaz igor ilaria ildiko ilenia ilhan ilias ilija ilir ilja ilka ilona ilonka ilse imelda imer imke immo imre
    ina ines inga ingbert inge ingeborg ingeburg ingelore ingetraud ingetraut ingmar ingo ingolf ingrid ingried
    inka inken inna insa ioannis ira irena irene irfan irina iris irma irmela irmengard irmgard irmhild irmi
    irmingard irmtraud irmtraut irmtrud iryna isa isabel isabell isabella isabelle isidor ismael ismail ismet
    isolde istvan iva ivan ivana ivanka ivano ivica ivo ivonne iwan iwona jacek jack jacky jacob jacqueline jacques
    jade jadwiga jael jaime jakob jakub james jamie jan jana jane janet janett janette janic janick janik janin
    janina janine janis janko jann janna jannik jannis jano janos janosch janus janusz jaqueline jara jari jaron
    jaroslav jaroslaw jasin jasmin jasmina jasmine jason jasper javier jayden jean jeanette jeanine jeanne
    jeannette jeannie jeannine jeannot jeanny jeff jeffrey jelena jennifer jenny jens jeremias jeremie jeremy
    jerome jerzy jessica jessika jesus jetmir jeton jil jill jim jiri jo joachim joana joanna joanne joao joaquim
    jobst jocelyne jochem jochen joe joel joelle joerg johan johann johanna johanne johannes john johnny johny
    jolanda jolanta jolanthe jolina jon jona jonah jonas jonathan jordan jorg jorge jorgen joris jorn jose josee
    josef josefa josefina josefine joseph josephine josette joshua josiane josip jost josua josy jovan jovana joy
    joyce jozef juan juana judith juergen jule jules julia julian juliana juliane julie julien julienne juliette
    julijana julio julius juna jurg jurgen juri jurij justin justina justine justus jusuf jutta kaan kai kalina
    kaltrina kamil karen karim karin karina karine karl karla karlfried karlheinz karola karolin karolina karoline
    karsten kasimir kaspar kastriot kata katalin katarina katarzyna kate katerina katharina katharine kathe
    katherina katherine kathi kathleen kathrin kathy kati katia katja katrin katy kay kazim kelly kemal ken kenan
    kenneth kerim kerstin kevin khadija khaled kian kiano kiara kilian kim kira kirsten kirstin klaas klara klare
    klaudia klaus klea klemens klothilde knud knut konrad konstantin konstantinos konstanze korbinian kordula
    korinna kornelia kornelius kreszentia kreszenz kriemhild krista kristian kristiane kristijan kristin kristina
    kristine krystyna krzysztof kujtim kunibert kunigunda kunigunde kunkyi kuno kurt kushtrim kyra labinot ladina
    ladislaus laetitia laila lambert lana lara larissa lars laszlo laura laure laureen laurence laurent laurenz
    laurette lauriane laurin laurina lavinia layla lazar lea leah lean leana leander leandra leandre leandro leane
    leano leart ledion leif leila lejla lena lene leni lennard lennart lenny leo leokadia leon leona leonard
    leonardo leonce leone leonhard leoni leonid leonie leonor leonora leonore leontina leontine leopold leopoldine
    leslie leszek leticia letizia levi levin leyla lhanzey lia liam lian liana liane lias lidia lidija lidwina
    liesa liesbeth lieschen liesel lieselotte lili lilia lilian liliana liliane lilija lilli lillian lilly lilo
    lily lina linda lindita line linnea lino linus lio lioba lionel liridon liridona lirim lirjan lisa lisbeth lise
    liselotte lisette lissi lissy liv livia livio liya ljiljana ljubica ljubisa ljudmila loic lola loni lora lore
    loredana lorena lorenz lorenza lorenzo loretta lorik lorin loris lothar lotta lotte lotti lou louana louie
    louis louisa louise luan luana luc luca lucas lucette lucia luciana luciano lucie lucien lucienne lucio lucy
    ludger ludivine ludmila ludmilla ludovic ludwig ludwina luej luena luigi luigia luis luisa luise luitgard luka
    lukas lukasz luke luljeta lulzim luna lutz luz luzia luzie luzius lya lydia lydiane lydianne lydie lynn lysiane
    maddalena madeleine madleina madlen mael maelle maeva magali magalie magarete magda magdalena magdalene maggy
    magnus magret magrit mahmoud mahmut maida maik maike maila maisa maisy maivi maja maksim malea malena malene
    malgorzata malik malika malin malio malou malte malu mandy manfred manila manja manon mantas manuel manuela
    manuelle mara marc marcel marcela marceline marcella marcelle marcello marcelo marcia marcin marco marcos
    marcus mareen mareike mareile marek maren marga margaret margareta margarete margaretha margarethe margarida
    margarita margaritha margaux margherita margit margita margitta margot margret margreth margrit margrith
    marguerite marguy mari maria mariam marian mariana mariangela marianna marianne marica marie mariechen mariele
    mariella marielle marieluise marietta mariette marija marijan marijana marika marilena marin marina marine
    marinette marino mario mariola marion marisa marise marissa marit marita maritta marius mariusz marjan marjorie
    mark marko markus marleen marlen marlene marlies marliese marlis marlise marlon marlyse marta marten martha
    marthe martial martim martin martina martine marvin mary maryam marylene maryline maryse maryvonne marzena
    massimiliano massimo matej mateo matheo mathias mathieu mathilda mathilde mathis matilda matilde mato mats
    matteo matthaus matthew matthias matthieu matti mattia mattias maud maude maurice mauricette maurin maurizio
    mauro maurus mavie max maxim maxima maxime maximilian maximilien maya mechthild mechthilde mechtild medina
    megane mehdi mehmet meik meike meinhard meinolf meinrad melanie melanine melchior melek melina melinda melisa
    melissa melita melitta melvin mentor meral mercedes meret mergim merita merlin mert merve meryem mesut meta
    metehan metin mia micha michael michaela michaele michail michal michel michela michele micheline michelle
    mickael miguel mihaela mihajlo mijo mika mike mikhail mikyas mila milan mile milena milica milka milo milorad
    milos mimoza mimy mina minna miodrag mira miran miranda mirco mireille mirela mirella miriam mirja mirjam
    mirjana mirko mirlinda miro miroslav miroslaw miroslawa mirsad mischa mladen mohamad mohamed mohammad mohammed
    moira mona monica monika monique monja morena moreno morgane moritz morris muhamed muhamet muhammad muhammed
    muharrem murat muriel murielle musa mustafa muzaffer mylene myriam myrta myrtha nada nadege nadeschda nadeshda
    nadia nadin nadine nadja nael nahla naim nancy nando naomi narcisse naser natacha natali natalia natalie
    natalija natalja natan natanael natasa natascha natasha nathalie nathan nathanael nathasha nazmi nebojsa necati
    neil nela nele nelia nelio nelli nelly nelson nelya nemanja nenad neo nermin neslisah nevenka nevin nevio
    nicholas nick niclas nico nicola nicolai nicolas nicolaus nicole nicoletta niels nik nika nikita niklas niklaus
    niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolina nils nina nino nisa nives noa noah noam noe noel
    noelia noelle noemi noemie nora norah norbert norina norma norman notburga nour nuno nuran nuray nurettin nuri
    nuria nurten oceane octavie oda odette odile olaf olav ole olena olga oliver olivia olivier omar omer onur
    ophelie orhan orlando ornella ortrud ortrun ortwin oscar oskar osman oswald oswin otfried othmar otmar ottfried
    ottilia ottilie ottmar otto ottokar ottomar oxana ozlem pablo pamela paola paolo pascal pascale pasquale patric
    patrice patricia patrick patrik patrizia paul paula paule paulette paulina pauline paulo pavel pawel pedro peer
    peggy pero petar peter petr petra petros philip philipp philippa philippe phillip philomena pia pierette
    pierina piero pierre pierrette pietro piotr pirmin pius polina predrag prisca priscilla priska quentin rabea
    rachel rachele radmila rafael rafaela raffael raffaela raffaele raffaella rahel raik raimund rainer raisa
    raissa ralf ralph ramadan ramazan ramiz ramon ramona rana randolf raoul raphael raphaela raphaelle raquel raul
    rayan rayana raymond raymonde raymund rebecca rebekka recep regina reginald regine regis regula reimar reimer
    reimund reinald reine reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold rejane remi remo
    remy remzi rena renata renate renato renaud rene renee reni renzo resi reto rexhep reza ria ricarda ricardo
    riccardo richard rico rigo rina rinaldo rino rinor rita riza robby robert roberta roberto robin rocco rochus
    roderich rodolfo rodolphe rodrigo roger roland rolande rolf rollande romain romaine roman romana romane romano
    romeo romina romuald romy ron ronald ronja ronny ronya rosa rosalba rosalia rosalie rosalinde rosanna rosaria
    rosario rose rosel roselinde rosemarie rosetta rosi rosina rosita rosl rosmarie roswita roswitha rosy rotraud
    rotraut rouven roxane roxanne roy ruben rudi rudiger rudolf rudolph rudy ruedi rui rupert ruth ruthild ruzica
    ryan ryszard saban sabina sabine sabri sabrina sacha sadik safet sahin sahra said salih sally salma salome
    salvatore sam samanta samantha sami samir samira samuel samuele sandor sandra sandrine sandro sandy sanela
    sanije sanja santiago saphira sara sarah sarina sasa sascha saskia saverio scarlette sean sebastian sebastiano
    sebastien sedat selena selim selin selina seline selma semir semra sena senad senol senta sepp seraina sereina
    serena serge sergei sergej sergio serkan serpil severin severine sevim shaban shania sharon sheila shpresa
    shqipe sibel sibilla sibille sibylla sibylle siegbert siegfried sieghard sieglinde siegmar siegmund siegrid
    siegried siegrun siegward siena sigfried sigismund siglinde sigmar sigmund sigrid sigrun sigurd silas silja
    silke silva silvan silvana silvano silvester silvia silvio simeon simon simona simone simonne sina sinaida
    sinan sinisa siro skender sladjana slavica slavisa slavko slawomir slobodan snezana sofia sofie sofija solange
    solene solveig songul sonia sonja sonke sophia sophie soraya soren stanislaus stanislav stanislaw stavros
    stefan stefani stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven
    stilla stjepan sukru suleyman susan susana susann susanna susanne suse susi suzana suzanne suzette svea sven
    svenja svetlana swantje swen swetlana sybilla sybille sylke sylvain sylvaine sylvana sylvere sylvester sylvia
    sylviane sylvie sylvio sylwia tabea tadeusz tahir tamara tamas tanguy tania tanja tanya tara tarik tassilo
    tatiana tatjana tea teddy telse tenzin teodor teodora teresa tessa teuta thaddaus thalia thea theda thekla theo
    theobald theodor theodora theodore theodoros theophil theophile theres theresa therese theresia thi thiago
    thibaud thibaut thierry thies thilo thomas thoralf thorben thorsten tiago tibor tiffany til till tillmann tilly
    tilman tilmann tilo tim timea timm timo timon timothy timur tina tino tiziana tiziano tobias tom tomas tomasz
    tomislav tommaso tommy toni tony toralf torben torsten traude traudel traudl traugott traute tristan trude
    trudel trudi tuana tulay turkan udo ueli ulf uli ulla ullrich ulrich ulrike umberto umut undine urban urs ursel
    ursina ursula urszula urte uschi uta ute utz uwe vadim valentin valentina valentine valentino valeri valeria
    valerie valerij valerio valery valeska valon van vanesa vanessa vania vassilios veit veli vera verena veronica
    veronika veronique vesna vicky victor victoria victorine viktor viktoria vilma vince vincent vincenza vincenzo
    vinciane vinko vinzenz viola violeta violetta violette virginia virginie visar vitali vito vitor vittoria
    vittorio vitus vivian viviana viviane vivien vivienne vjollca vladimir vlado vlora volkan volker volkhard
    volkmar vreneli walburga waldemar waldtraut walentina walfried walli wally walter walther waltraud waltraut
    waltrud wanda wencke wendelin wendy wenke wenzel wera werner wibke wiebke wieland wieslaw wigbert wilfried
    wilfriede wilhelm wilhelmine willfried willi william willibald willibert willy wilma wiltrud winfried witold
    wladimir wojciech woldemar wolf wolfgang wolfhard wolfram wulf xaver xavier xenia yael yanick yanik yanis yann
    yannic yannick yannik yannis yara yasemin yasin yasmin yasmina yasmine yassin yilmaz ylenia ylvi ylvie yoan
    yolanda yolande yusuf yvan yves yvette yvon yvonne zahra zara zbigniew zdenka zdravko zehra zejna zeki zeljko
    zeno zenon zenta zeynep zita zlatko zoe zoey zofia zoltan zora zoran zorica zsolt zuzana
  `),
  FR: words(`
    aaron abdelkader abdellah achille adam adelaide adele adeline adem adil adrian adriana adriano adrien adrienne
    agathe agnes ahmet aicha aime aimee alain alan albert alberte aldo alessandro alessia alessio alex alexander
    alexandra alexandre alexandria alexandrie alexia alexis alfonso alfred alice alicia aline alison alisson alix
    alizee allan alphonse alyssa amandine amaury ambre amelia amelie amina amir ana anaelle anais anas anastasia
    anastasie andre andrea andreas andree andrew andy ange angela angele angelina angelique angelo anissa anita ann
    anna annabelle anne annette annick annie anny anouk anthony antoine antoinette antonella antonia antonietta
    antonin antonina antonino antonio antony apolline ariane arlette armand arnaud arnaude arno arthur assia astrid
    aude audrey auguste augustin aurelie aurelien aurore axel axelle aya aymeric ayoub baptiste barbara basile
    bastien baudouin beatrice benedicte benjamin benoit berengere berenice bernadette bernard berthe bertrand betty
    boris brahim brandon brian brice brieuc brigitte bruno bryan calogero camille capucine carine carl carla carlo
    carlos carmela carmelo carmen carole caroline cassandra caterina catherine cathy cecile cedric celestin
    celestine celia celina celine chantal charles charlie charline charlotte charly chiara chloe christel
    christelle christian christiane christianne christina christine christophe christopher cindy claire clara
    clarisse claude claudette claudia claudine claudio claudy clemence clement clementine cloe colette colin coline
    come concetta constance constantin coralie coraline corentin corine corinne cristina cynthia cyril cyrille
    daisy damien daniel daniela daniele danielle danny dany daphne dario david deborah delphine denis denise diana
    diane didier diego dimitri dina dirk domenico dominique donovan dorian dorothee dylan eddy eden edgard edith
    edmond edouard elea elena eleonore eliane elias elie elina eline eliot eliott elisa elisabeth elise elliot
    elodie eloise elsa emeline emelyne emile emilia emilie emilien emilio emma emmanuel emmanuelle emy enzo eric
    erik erika ernest erwan erwin esteban estelle esther ethan etienne eugene eugenie eva evan eve eveline evelyne
    ezio fabian fabien fabienne fabio fabrice fabrizio fanny fatiha fatima fatma felix fernand fernande fernando
    filippo fiona flavie flavio flora flore florence florent florian floriane florine franca france francesca
    francesco francine francis francisco franck franco francois francoise frank franz freddy frederic frederique
    gabin gabriel gabrielle gael gaelle gaetan gaetano gary gaspard gaston gauthier genevieve geoffrey geoffroy
    georges georgette gerald geraldine gerard germain germaine ghislain ghislaine giacomo gianni gilbert gilberte
    gilles ginette gino giovanna giovanni gisele giulia giuliano giuseppa giuseppe giuseppina gladys gloria grazia
    graziella gregoire gregory guido guillaume gustave guy gwenaelle gwendoline hadrien harry hasan hector helena
    helene heloise henri henriette henry herve hicham honore hortense hubert hugo hugues huguette igor ilias ilona
    ilyas imane inaya ines ingrid irene irina iris isaac isabelle isaline ivan jacky jacqueline jacques jade james
    jamila jan janine jason jean jeanine jeanne jeannine jennifer jenny jeremie jeremy jerome jessica jessy jimmy
    joachim joanna jocelyne joel joelle joffrey johan johann johanna john johnny jonas jonathan jordan joris jose
    josee joseph josephine josette joshua josiane josianne juan judith jules julia julian julie julien juliette
    justin justine karima karin karine karl kathleen kathy katia katty kelly kenny kenza kenzo kevin khadija
    killian kimberley kylian kyllian laetitia laly laora lara laura laure laurence laurent laurie laurine lea leana
    leandro leila lena lenny leo leon leonard leonardo leonie leopold leslie liam lila liliane lilou lily lina
    linda lindsay line lionel lisa lise lisette livia livio loan logan loic lois lola loredana lorena lorenzo loris
    lorraine lou louane louis louisa louise louka louna luc luca lucas luce lucette lucia luciano lucie lucien
    lucienne lucile lucy ludivine ludovic luigi luis luka lukas luna lyam lydia lydie madeleine madison mael maelle
    maelys maeva magali maggie maite malika mandy manon manuel manuela marc marcel marcelle marco margaret margaud
    margaux margot marguerite maria mariam marianne marie marielle mariette marina marine mario marion marius
    marjorie marlene marthe martial martin martine marvin mary marylene maryline maryse massimo mateo matheo
    mathias mathieu mathilde mathis mathys matteo matthew matthias matthieu mattia maud maude maureen maurice
    mauricette maurine maurizio max maxence maxim maxime maximilien maya megane mehmet melanie melina melissa
    melodie mia michael michel michele micheline michelle mickael miguel mike mila milan milo mireille mirko monika
    monique morgan morgane muriel murielle mustafa mya myriam nadege nadia nadine nael naim nancy naomi nassim
    natacha nath nathalie nathan nathanael nell nelly nicola nicolas nicole nina noa noah noam noe noel noella
    noelle noemi noemie nolan nora norah norbert nour oceane odette odile olga olivia olivie olivier ophelie
    ornella oscar owen pablo paola paolo pascal pascale pascaline pasquale patrice patricia patrick patrizia paul
    paula paule paulette pauline pedro penelope perrine peter philippe philippine pierre pietro pol priscilla
    quentin rachel rachida rafael rania raoul raphael rayan raymond raymonde rebecca regine regis remi remy renato
    renaud rene renee ricardo richard rita robert roberto robin rodolphe rodrigue roger roland rolande romain roman
    romane romeo romuald romy ronald ronny rosa rosalia rosalie rosaria rosario rose roseline roxane ruben rudi
    rudy ryan sabine sabrina sacha salma salome salvatore sam samantha sami samira samuel samy sandra sandrine
    sandro sandy sara sarah sasha sean sebastien serena serge sergio severine shana shirley silvana silvia simon
    simone simonne sofia sofiane solange solene soline sonia sophia sophie soraya stefan stefano stephan stephane
    stephanie steve steven susan susanne suzanne sylvain sylvia sylviane sylvianne sylvie tamara tanguy tania
    tatiana teo teresa thea theo theodore theophile therese thi thiago thibaud thibault thibaut thierry thomas
    tiago tiffany tim timeo timothee timothy tiziana tiziano tom tommy tony tristan ugo valentin valentina
    valentine valentino valerie vanessa veronique victoire victor victoria vincent vincenza vincenzo vinciane
    violette virginie vito viviane walid walter wendy william willy xavier yanis yann yannick yannis yasmina
    yasmine yassin yassine yoann yohan yolande younes youri ysaline yusuf yvan yves yvette yvon yvonne zacharie
    zakaria zelie zoe
  `),
  RU: words(`
    август авдеи аверкии аверьян авксентии автоном агап агата агафон агафья аггеи адам адриан азарии аират аким
    акулина алевтина александр александра алексеи алина алла амвросии амос анании анастасия анатолии ангелина
    андреи андрон андроник анжела анжелика аникеи аникита анисим анна антип антон антонин антонина аполлинарии
    аполлон арефии аристарх аркадии арсении артем артемии архип аскольд афанасии афиноген бажен богдан болеслав
    борис борислав боян бронислав будимир вадим валентин валентина валерии валерия валерьян варвара варлаам
    варфоломеи василии василиса вацлав велимир венедикт вениамин вера вероника викентии виктор викторин виктория
    виссарион виталии владилен владимир владислав владлен влас всеволод всемил всеслав вышеслав вячеслав гаврила
    галактион галина гедеон геннадии георгии герасим герман глафира глеб гордеи гостомысл гремислав григории гурии
    давыд данила дарья дементии демид демьян денис дмитрии добромысл доброслав дорофеи евгении евгения евграф
    евдоким евдокия евлампии евпраксия евсеи евстафии евстигнеи евфросиния егор екатерина елена елизавета елизар
    елисеи емельян епифан еремеи ермил ермолаи ерофеи ефим ефрем жанна захар зинаида зиновии зосима зоя иван иванна
    игнатии игорь измаил изот изяслав иларион ильдар илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина
    исаи исидор ия казимир каллистрат капитон карл карп касьян ким кир кира кирилл клавдии клавдия климент кондрат
    кондратии конон константин корнил ксения кузьма куприян лавр лаврентии ладимир ладислав лазарь лариса лев леон
    леонид леонтии лидия лонгин лора лука лукия лукьян лучезар любим любовь любомир любосмысл людмила маия макар
    максим максимильян марат маргарита мариан марина мария марк мартын мартьян марфа матвеи мефодии мечислав милан
    милен милии милица милован мина мир мирон мирослав митофан михаил михеи модест моисеи мокеи мстислав надежда
    назар наина наркис наталья натан наум нестор никандр никанор никита никифор никодим николаи никон нина нинель
    нифонт нонна оксана октябрина олег олимпиада олимпии ольга онуфрии орест осип остап остромир павел панкрат
    панкратии пантелеимон панфил парамон парфен пахом пелагея петр пимен платон поликарп полина порфирии потап
    прасковья пров прокл прокофии прохор радии радим радислав радован раиса ратибор ратмир регина родион роман
    ростислав рубен руслан рустам рюрик савва савватии савелии самсон самуил светлана светозар святополк святослав
    севастьян селиван селиверст семен серафим сергеи сигизмунд сидор сила силантии сильвестр симон синклитикия
    сократ соломон софия софон софрон спартак спиридон станимир станислав степан стоян таисия тамара тарас татьяна
    твердислав творимир терентии тимофеи тимур тит тихон трифон трофим ульян ульяна устин фадеи фаина феврония
    федор федосии федот фекла феликс феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома
    фортунат фотии фрол харитон харлампии христофор чеслав эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст
    ювеналии юлиан юлии юлия юрии яков якуб ян януарии ярополк ярослав
  `),
  SE: words(`
    aage abdi abdirahman abdullahi abelone abjørn age agne agneta agnete aina ake aksel alberte algot allan alva
    alvar alve alvin amadeus anas anders ane annemette annica annikki antero arild arvid asa asbjørn ase asger
    assar aston aud barbro bella benedikte bengt benny bent bente benthe bertil beth bill billy birgitte bitten
    bjarne bjørg bjørn bo bob bobby bodil boe boel borje borris bror bøje børge cajsa casper cathrine catrine
    charlie charlott charlotta christer christofer christoffer cirkeline claes clas clavs connie dag dagny daniella
    dante del dick ditte douglas ebba ebbe eddie edvard edvin egil einar einer eira eirik eivind eivor eleonor eli
    elinor elis elliot elmer elna elof elsebeth elsie elsy elton elvin elvy emelie enar engla erland erling esben
    eskil esmarelda espen ethel evald evelina evert evy flemming folke frans frede frederikke fredric fredrik
    fredrika freja frode geir gillis glenn gorm gosta gote gottfrid greger grethe gro gun gunborg gundhild gunilla
    gunn gunnel gunner gunvor gurli gustaf gyda hakon hamid hampus hannele havard hedvig hege helle helmer henric
    henrietta herdis herman hilding hillevi hjalmar hjalte hjordis ib iben idun inez ing ingalill ingegard ingegerd
    ingela ingelise ingemar inger ingvar isaac isac isak ivar iver jacobine jamal janne janni jannie jarl jennie
    jeppe jerker jerry jesper jimmie jimmy joacim joakim joan johnnie joline jonatan jonna jonny jorunn josefin
    juhani juni junior jytte jørgen kaarina kaj kajsa kalevi kalle kare kari karlo kasper katcha katrine keld kenn
    kennet kenny kent kenth khalid kirstine kjeld kjell kjersti kjetil klas klavs krister kristofer kristoffer
    kumar lage lasse laurits laus laust leena leia lennarth li liisa lill lillemor linn lis lisbet liselott liva lo
    loke lona lone lott loui lova love lovis lovisa lowe ludvig lykke lærke maarit madelene mads magne mahdi maiken
    maj majken majvor malthe malva mans margrethe mariann marja marjatta marte matias matts mauritz may meja melker
    melwin merete merethe mette micael michala mie mik mikael mikaela mikkel milla mille milton mimi mimmi mio moa
    mogens molly morgan morten my naja nana nanna nanni natasja nellie nete nicklas nicolaj nicoline nova odd
    odeline ofelia ola olavi olfert oliwer olle olof olov orjan ossian osten osvald ove owe pal palle par paw peder
    pekka pelle per pernilla pernille pete petter pontus poul preben ragna ragnar ragner ragnhild randi rasmus
    rebecka regitse regitze reidun richardt rickard rigmor rikard rikke ritt roar ronni ronnie rune rut saga saleh
    sander sanna sanne seth sigfrid sigge signe sigvard silje sille simen sindre sine siri sissel siv sivert sixten
    sofi solvej sondre sonny staffan steen stein steinar stellan sten stian stig stina stine sture sune sussanne
    sussie svante svein svenning sverre synnøve sys søren sørine søs tage tammy tapani tapio ted tejs terese
    teresia terje thor thore thure tilda tilde timmy tindra tine tone tonje tonny tor tora torbjorn torbjørn tord
    tore torgny torill tova tove trine troels trond ture turid tuulikki tuva tyra uffe ulrica ulrik ulrika unni uno
    vagn valborg valdemar valter vanja vega vegard vendela verner vidar vide viggo viking vilde vilgot vilhelm
    vilhelmina villads ville vilmer viveka vivianne weena wenche wilhelmina wille wilmer winni winnie yan yda ylva
    yngve yousef yrsa zacharias zehnia zelma zenia ziggy øivind øjvind ørni øvli øystein øyvind
  `),
};

/** Countries whose given names are used in another one, too. */
const shared: Readonly<Record<CountryCode, CountryCode>> = { SE: 'DE' };

/** Whether somebody’s given names are usual in a country; a family name alone, or a country not listed, tells nothing. */
export function mayBeNamedIn(
  country: CountryCode,
  parts: readonly (readonly string[])[],
): boolean | undefined {
  const own = givenNames[country];
  if (own === undefined || parts.length < 2) return undefined;
  const other = givenNames[shared[country] ?? country] ?? own;
  return parts
    .slice(0, -1)
    .some((forms) => forms.some((form) => form.split('-').some((name) => own.has(name) || other.has(name))));
}

/** The same where a language’s names are hardly used elsewhere, as French and Russian ones are. */
export function isNamedIn(country: CountryCode, parts: readonly (readonly string[])[]): boolean {
  return !widespread.has(country) && mayBeNamedIn(country, parts) === true;
}

/** Whether a country’s language is that of papers of many others. */
export function isWidespread(country: CountryCode): boolean {
  return widespread.has(country);
}

const widespread: ReadonlySet<CountryCode> = new Set(['FR', 'RU']);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
