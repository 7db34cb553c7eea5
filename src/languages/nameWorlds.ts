import { onlyOf } from '../extract/only.js';
import type { CountryCode } from '../model.js';

/** Names that a careful reader hears the same countries in. */
interface World {
  countries: ReadonlySet<CountryCode>;
  /** How family names end there. */
  endings: readonly string[];
}

/** Their countries, given and family names, folded, and the endings of family names. */
type Row = readonly [countries: string, names: string, endings?: string];

/**
 * The most frequent given and family names by the countries they are usual in, written down from general knowledge; only
 * those that are rare elsewhere.
 */
const rows: readonly Row[] = [
  [
    'ES MX AR CL CO VE PE EC BO PY UY CR PA GT HN NI SV DO CU GQ PH BZ',
    `aguilar aguirre alarcon alberto alejandra alejandro alfonso alfredo alonso alvarado alvarez alvaro amparo andres
    angel antonio arce arias arturo avila beatriz benitez benito bernardo blanco bravo cabrera calderon camacho
    campos cano cardenas carlos carrasco carrillo castaneda castillo castro catalina cesar cespedes chavez consuelo
    contreras cordero cordova correa cortes cristobal cruz delgado diaz diego dominguez duarte duran echeverria
    eduardo emilio enrique ernesto escobar espinosa espinoza esteban estrada federico felipe fernanda fernandez
    fernando figueroa flores fonseca francisco franco fuentes gallardo gallo garcia garrido gerardo gil gimenez
    gomez gonzalez gonzalo gregorio guadalupe guerra guerrero guillermo gustavo gutierrez guzman hector hernandez
    herrera hidalgo horacio humberto ibarra iglesias ignacio ines jaime javier jesus jimenez joaquin jorge jose
    josefina juan juana juarez julio lara laureano leandro leopoldo lopez lorena lorenzo lozano luciano luis luna
    maldonado marcelo mariana mariano marin marquez martinez mauricio medina mejia melendez mendez mendoza mercedes
    miguel molina montero montes mora morales moreno moya munoz murillo navarro norberto nunez ochoa ojeda orellana
    orlando ortega ortiz pablo pacheco padilla palacios paredes parra patricio paz pedro pena peralta perez pilar
    pinto ponce prieto quintero quiroga ramirez ramiro ramon ramos rangel raul reina reyes ricardo rincon rivas
    rivera roberto robles rocio rodolfo rodrigo rodriguez rogelio rojas rolando roldan romero rosales rosario rubio
    ruiz saavedra salas salazar salinas salvador sanchez sandoval santana santiago santos segovia sergio serrano
    sierra silva solano soledad solis soto suarez susana teodoro torres trejos trujillo urrutia valdez valencia
    valenzuela vargas vasquez vazquez vega velasco velasquez vicente vidal villalobos villegas ximena yanez yolanda
    zambrano zamora zapata zuniga`,
  ],
  [
    'PT BR AO MZ CV GW ST TL',
    `adao afonso agostinho aguiar almeida alves amaral amilcar andrade anibal antunes araujo assis augusto azevedo
    barbosa barros basilio batista benedita bento bessa borges branco brito caetano cardoso carneiro carvalho celso
    chaves coelho costa cunha custodio dias domingos duarte estevao fernandes ferraz ferreira filipe filomena
    fonseca fragoso freitas geraldo gilberto gomes goncalves graca guimaraes guterres henrique inacio inocencio
    jeronimo joao joaquim jorge jose lima lopes lourenco luis luiz macedo machado magalhaes marques martins matos
    mauro melo mendes mendonca miguel miranda monteiro morais moreira mota moura nascimento neto neves nogueira
    nunes oliveira pacheco paulo pedro pereira pessoa pinheiro pinto pires queiroz ramalho rangel raposo rebelo reis
    ribeiro rocha rodrigues rosario sampaio santos saraiva sarmento silva silveira simao soares sousa souza tavares
    teixeira telmo tiago vaz ventura viana vieira ximenes`,
  ],
  [
    'IT CH SM MT VA',
    `alessandro antonella antonio barbieri bianchi caruso conti costa damiano davide donato emanuele enrico esposito
    fabio fabrizio federica ferrari filippo fontana francesca francesco galli giacomo giancarlo gianni giorgia
    giorgio giovanna giovanni giulia giulio giuseppe greco guido ignazio lombardi lorenzo luca luigi marco mariani
    marino martini massimo matteo maurizio michele moretti paola paolo pietro raffaele riccardo ricci rinaldi rizzo
    romano rossi russo salvatore sandro sergio stefano tommaso urso vincenzo vittorio`,
    'elli etti ucci ini',
  ],
  [
    `FR BE CH LU CA MC HT CM CI GA CG CD BJ TG BF MG MU SN RW BI DJ CF TD ML NE GN SC KM VU LB`,
    `adrien agnes alain alexandre amelie andre anicet antoine arnaud auguste aurelie aurore barnabe bastien benedicte
    benoit bernadette bernard bertrand besson blanchard bouchard boucher boulanger brice camille catherine cecile
    celestin celine chantal charles chevalier christelle christophe claude clement colette constant corinne cyrille
    damien delphine didier dieudonne dubois dufour dumont dupont dupuis durand edouard elodie eloi emile emmanuel
    etienne fabienne fabrice faustin felicien fidele firmin florent fontaine fournier francois francoise frederic
    gabrielle garnier gaston gauthier genevieve georges gerard gerardine germain ghislain gilles girard giroux
    gregoire guillaume guy henri herve hilaire honore hubert hugues hyacinthe isabelle jacques jean jeannette jerome
    joelle josephine judicael jules julien justin laetitia lambert laurence laurent lavoie leandre leblanc leclerc
    lefebvre legrand lemaire lemoine leroux leroy louis luc lucien lucienne madeleine marcelline marguerite marie
    marielle martine mathieu mathilde maurice maxime mercier michel mireille modeste monique moreau morin narcisse
    nathalie noel odile olivier pascal pascale patrice paulin perrin petit philippe pierre prosper raphael raymond
    regine regis renard renaud rene rodrigue romain romuald rousseau roussel saint-martin sandrine sebastien severin
    simplice solange stephane sylvain sylvestre sylvie theodore theophile therese thibaut thierry tremblay urbain
    valerie veronique virginie vital yann yannick yves yvette yvon`,
    'eau eaux',
  ],
  [
    'DE AT CH LI LU NA',
    `achim alois annalena annegret armin axel bauer baumann beate becker berger bernd birgit bodo boris brandt braun
    brigitte burkhard christiane christoph cornelia detlef dieter dietmar eberhard ekkehard elke erwin ewald fischer
    franz friedrich fritz fuchs georg gerd gerhard gernot gisela gottfried gruber guido gunter gunther haas hannes
    hans hartmann hartmut heike heiko heinrich heinz helga helge helmut hendrik herbert hermann hildegard hofer
    hoffmann holger horst huber hubertus ingo jens joachim jochen johann johanna johannes jorg jung jurgen jutta kai
    kaiser karl karl-heinz karoline katja keller klaus klein koch koenig kohler konig konrad kraft krause kretschmer
    kruger kuhn kurt lange lars lehmann lindner lothar ludwig lutz maier manfred margarete margit mathias mayer
    meier meyer michaela moser mueller muller neumann olaf petra pichler rainer ralf reinhard reinhold reiter renate
    richter rolf roth rudiger rudolf ruprecht sabine sager schafer scharf schmid schmidt schmitt schneider scholz
    schreiber schroder schulte schulz schulze schumacher schuster schwarz seidel siegfried sigrid silke sonja stein
    steiner strobl susanne sven svenja thorsten torsten udo ulrich ulrike uta ute uwe verena vogel vogt volker
    wagner waltraud weber wegner weiss werner wilfried wilhelm winfried winkler winter wolf wolfgang wolfram wurth
    zimmermann`,
    'mann berger stein bauer hofer meier mayer huber',
  ],
  [
    'SE NO DK IS FI AX FO GL',
    `aksel anette annika arne arvid asa axel barth bengt birgitta birgitte bjarne bjorg bjorn bo borge camilla carina
    carl-oskar christer dag ebba einar eirik erling espen finn frederik fredrik gudmundur gudrun gunilla gunnar
    gustav hakan hakon hans harald helge henrik hilde ingebrigt inger ivar jakob jan jens jesper jessika jette
    joakim johan jorgen jorn kari karl-oskar kjell kjetil klas knut kristian kristjan kristrun lars lene lisbeth
    lotta maja malin margot margrethe marit mats mattias merete mette mikael mikkel mogens morten naja nicolai niels
    nils ola olaf olav olof oskar ove pal par patrik pele per pernilla petter pontus poul rasmus rolf romina sigrid
    sigurdur soren staffan stein sten stig stine svein sven svenn tage terje thorbjorn tommy tone tor torbjorn tore
    torgeir troels trond tryggve ulf ulla ulrik ulrika ylva yngve`,
    'sson sdottir dottir strom lund quist qvist gren berg stad vik sen gaard',
  ],
  [
    'FI',
    `aki antti anu arto eero elina esko hannu harri heikki ilkka ilmari jari jarmo jouni juha juhani juho jukka jussi
    jyri jyrki kaarina kai kaisa kalle kari katri krista lauri leena li marjo markku matti mika mikko minna olli
    osmo outi paavo paivi pekka pertti petri petteri pirjo pirkko raimo reijo riikka risto sakari salla sampo sanna
    sari satu sauli seppo tanja tapani tapio tarja teemu tero timo tommi toni tuomas tuula tytti vesa ville wille`,
    'nen maki niemi',
  ],
  [
    'EE LV LT',
    `aivar alar andres andris arnoldas artis arvils baiba dace daiga dainius egils eriks evika gabrielius gintautas
    gitanas gunta guntis hanno inese ingrida inguna ivars jurgis juri kaja kalle karlis kaspars kersti kestutis
    krisjanis kristen kristina laimdota liisa lina linas maarja marek margus marko-algirdas mart mindaugas raimonds
    raimundas rasa riina rimantas saulius taavi tarmo tiit toivo toomas uldis urmas urve vaidotas valdas valdis
    viktorija viktors vilija zanda ziedonis zita zygimantas`,
    'auskas inskas aitis aite iene kalns bergs ins nieks',
  ],
  [
    'RU BY UA KZ KG UZ TJ TM MD LV EE',
    `aleksandr aleksei aleksej aleksey alexandr alexei alexey anatoli anatolij anatoly andrei andrej andrey anton
    arkadi artem artyom boris dmitri dmitrii dmitrij dmitry ekaterina elvira evgeni evgeny galina gennadi gennady
    georgi grigori igor ivan jewgeni juri kirill konstantin larisa leonid ljudmila lyudmila maksim marija maxim
    michail mikhail mikhajl mikhaïl nataliya natalya nikita nikolai nikolaj nikolay oksana oleg pavel petr pjotr
    ruslan semyon sergei sergej sergey sergueï stanislav svetlana tatyana timur vadim valeri valery vasili vasily
    viacheslav vitali vitaly vjatscheslaw vladimir vladislav vyacheslav wladimir yelena yevgeny yuri yury`,
    'ov ova ev eva ow owa ew ewa skiy sky skij off kin kina shin schin enko chuk ovich evich',
  ],
  [
    'UA',
    `andrii andrij bohdan denys dmitro dmytro hennadii ihor kateryna kyrylo maksym mykhailo mykhajlo mykola oleh
    oleksandr oleksandra oleksii oleksiy olha pavlo petro ruslan rustem serhii serhiy taras tetiana vadym vasyl
    viktoriia vitalii volodymyr vsevolod yevhen yulia yuliia`,
    'enko iuk chuk yshyn tskyi skyi skyj',
  ],
  [
    'BY',
    `aleksander aliaksandr aliaksei dzmitry ihar mikalai natallia pavel siarhei yauhen yury maxim ryzhenkov turchin uladzimir viktar`,
    'chyk',
  ],
  [
    'PL',
    `agnieszka aleksander andrzej arkadiusz bartosz beata boguslaw czeslaw dariusz donald dorota ewa grzegorz henryk
    jacek jadwiga jan janusz jaroslaw jerzy jolanta karol katarzyna kazimierz krystyna krzysztof leszek lukasz
    maciej malgorzata marcin marek mariusz mateusz michal mieczyslaw miroslaw pawel piotr przemyslaw radoslaw rafal
    ryszard slawomir stanislaw szymon tadeusz tomasz wieslaw wladyslaw wlodzimierz wojciech zbigniew zygmunt`,
    'ski ska cki cka dzki icz wicz czak czyk',
  ],
  [
    'CZ SK',
    `bohuslav borivoj frantisek jaromir jaroslav jiri jitka jozef juraj kamil karel kolar kristina ladislav lenka
    libor lubomir lubos ludovit lukas marek marian michal milan milos miloslav miroslav ondrej pavel pavol petr
    radek radim vaclav vit vladimir vlastimil zbynek zdenek zuzana`,
    'ova cek cik',
  ],
  [
    'HU RO SK',
    `andras attila balazs balint balogh csaba farkas ferenc gabor gergely gyorgy gyula horvath imre istvan janos
    jozsef karoly katalin kiss kovacs krisztina laszlo levente marton mihaly miklos molnar nagy nemeth sandor szabo
    tamas tibor toth varga zoltan zsolt zsuzsanna`,
  ],
  [
    'RO MD',
    `adrian alexandru andrei bogdan calin catalin ciprian cornel costin cristian doina dorin dorina dragos dumitru
    florin george gheorghe ilie ioana ion ionescu ionut iulian iurie klaus laurentiu liviu lucian maia mihaela mihai
    mircea mitrea nicolae nicusor oana octavian ovidiu petru popescu radu razvan sorin stefania titus traian vasile
    violeta virgil vlad`,
    'escu eanu oiu',
  ],
  [
    'BG MK',
    `asen atanas bojko boyko christo delyan dimitar dimo georgi gordana hristijan hristo iliana ivan ivanka ivaylo
    kiril kostadin krasimir lubomir lyudmil mariya metodi nikola nikolay ognyan petar plamen rosen rumen simeon
    stevo talat todor tsvetan vasil ventsislav vessela yordan zheliazkov zhelyazkov zoran`,
    'ovski evski oska',
  ],
  [
    'HR RS BA ME SI XK',
    `aleksandra aleksej ales andrej andreja andrija ante anze borjana bosko bozidar branko davor davorin dragan
    dragica drago dusan dusko elmedin filip franjo goran gordan igor irena ivana ivica jagoda jakov janez janja
    jelena josip jure katarina ksenija ljiljana ljubica ljubo luka maja marija matej mateja milan mile milica milo
    milojko milorad milos mirjana miro mladen natasa nebojsa nenad nevenka nikola petar radovan rajko ranko sanja
    sasa sinisa slaven slavko slobodan stevan stjepan tanja tihomir tomaz tomislav ursa urska vesna vjosa vladan
    vojislav zdravko zeljka zeljko zoran zorana zvonko`,
    'ic ich cic vic sek nik',
  ],
  [
    'AL XK MK',
    `agim albin albulena ali arben ardian arta artan bajram bajrami begaj besa besian besnik blerim bujar donika
    dritan elva enver ermal fatmir fatos gazmend genc glauk hasani hashim igli ilir kreshnik kurti lulzim majlinda
    nexhmie niko osmani rama ramush sali taulant valdrin vjosa`,
    'aj',
  ],
  [
    'GR CY',
    `adonis alexis anastasios antonis apostolos aristotelis christodoulos christos constantinos costas despina
    dimitrios dimitris dora eleni evangelos evripidis georgios giannis giorgos ioannis katerina konstantina
    konstantinos kostas kostis kyriakos makis marilena michalakis michalis miltiadis nicos nikolaos nikos notis
    panagiotis panayiotis pavlos philippos savvas sotiris spyridon spyros stavros stelios takis thanos theodora
    theodoros thodoris vasileios vassilis yannis yiannis yorgos`,
    'opoulos opoulou akis akos ides idis iades akou',
  ],
  [
    'TR CY AZ',
    `abdulhamit abdullah adem ahmet akif ali alparslan arda arslan aslan aydin ayse aysegul bayraktar bekir berat
    bilal binali bulent burak can celik cemil cengiz cetin cevdet demir devlet dogan ebru ekrem emine emrah engin
    erdal erkan erol ersin ersoy ertugrul fahrettin faruk fatih fatma fikri fuat gokhan goksel goktas gulay guler
    hakan halil haluk hamza hasan hatice hayati hulusi huseyin ibrahim ilker isikhan ismail kara kaya kemal kenan
    kerem kilic koc kurt levent mehmet melih mert mesut metin mevlut muharrem murat mustafa mutlu naci necati nuh
    numan nurettin nuri okan omer onur orhan osman ozgur ozkan ozlem ozturk ramazan recep sadik selcuk selim serdar
    serkan sinan sirri suat suleyman tahsin taner tanju tayyip tevfik tolga tufan tugba turgay ugur umit veli volkan
    yasar yasemin yavuz yildirim yildiz yilmaz yunus yusuf zafer zehra ziya`,
    'oglu gil turk soy',
  ],
  [
    'AZ',
    `ali aliyev anar aydin babek ceyhun djeyhun elchin elmar elnur elsad emin eynulla farid fariz fuad hajiyev hikmet
    ilham jeyhun kamran khalaf mehriban mikayil mukhtar orkhan parviz ramil ramin rashad rovshan sahib sahiba samad
    samir shahin teymur tofig vilayat vugar vusal yalchin yaltschin zakir`,
    'zade zadeh sade',
  ],
  [
    'AM',
    `alen ara aram ararat arman armen arsen artak avet gagik garegin gevorg grigor hakob hovhannes hovik khachatur
    lilit mher mikayel mkhitar mnatsakan narek nikol sargis serzh suren tigran vahagn vahan vahe vardan zohrab`,
    'yan ian jan iants',
  ],
  [
    'GE',
    `archil bidzina davit gia giga giorgi goga irakli kakha kakhaber ketevan koba konstantine lasha levan maka mamuka
    mariam mikheil nana nika nikoloz otar salome shalva tamar teimuraz tinatin vakhtang zaza zurab zviad`,
    'shvili schwili chvili svili dze dse',
  ],
  [
    'KZ KG',
    `adylbek aida aidarbek akan akylbek alibek alikhan almas almazbek arman arystanbek askar askhat azamat bakhyt
    bakyt bakytbek bakytzhan baurzhan bauyrzhan berdibek berik chingiz chyngyz daniyar darhan darkhan dauren edil
    eldor erlan ermek galymzhan ismailov japarov jeenbek jerlan kairat kalys kanat kanatbek karim kassym
    kassym-jomart kasym-jomart kuanysh kubanychbek madi magzum malik marat maulen mels murat murataly nurbek
    nurdaulet nurlan nursultan nurzhan olschas olzhas sabr sadyr saken serik talgat tasmagambetov temirlan timur
    ulan yerlan yermek yerzhan zhaparov zhaslan zheenbek`,
    'bayev baev bajew bekov bekova zhanov galiyev galiev uulu kyzy',
  ],
  [
    'UZ TM TJ AF',
    `abdulaziz abdulla abduvokhid achilbay akmal alisher aman anvar azim aziz aziza bakhodir bakhrom bakhtiyor batyr
    begench bobur botir davlatali davron dilshod doniyor dovran emomali erkin esen farhod farrukh furkat gayrat
    gurbanguly guvanch hojamyrat ilhom imomali islom jahongir jakhongir jamoliddin jamshid jurabek kamoliddin
    khurshid kohir laziz mahmadtoir maksat mammetkhan mergen mirzo muhriddin nodir nodira nodirbek nuriddin odiljon
    orazgeldi otabek qohir rahmon rashid ravshan rustam rustami saida saidmuhammad saidov sanjar sardor sarvar
    serdar shavkat shavkatjon sherzod shukhrat sirojiddin sodiq sulaimon tanzila timur tohir tojiddin tokhir toyli
    ulugbek umid vepa zafar zavqi zokir`,
    'jon zoda soda geldi guly muhamedov yoyev khodjaev',
  ],
  [
    'MN',
    `amarsaikhan bat batbayar battsetseg byambasuren dorj enkhbayar ganbaatar javkhlan khurelsukh munkh nomin
    nyamosor otgonbayar tserenjav ukhnaa`,
    'bayar baatar tsetseg suren bold jargal erdene khulug',
  ],
  // Names of the Quran, which Muslims of the whole world bear.
  [
    `SA AE QA KW BH OM YE IQ JO LB SY PS EG LY TN DZ MA MR SD SO DJ KM TD ML NE NG PK BD IN ID MY BN TZ KE GH TR IR AF UZ
    TM TJ AZ KZ KG GM SN GN SL CI BF CM MV GY TT FJ SR LK PH BA AL XK MK ET ER UG BJ TG CF MW MZ MU RU GW LR SG`,
    `abdul abdulla abdullah abdulrahman abubakar adam ahmad ahmed aisha ali amin amina aziz bashir fatima habib hamid hamza
    hasan hassan husain hussain hussein ibrahim idris imran ismail issa jamal kamal karim khaled khalid khalil mahmoud mahmud
    malik mariam maryam mohamed mohammad mohammed muhammad muhammed musa mustafa mustapha nadia nasser noor omar osman othman
    rahman rashid sadiq saeed said salah saleh salim samir sharif sheikh sultan tariq umar yahya yasin youssef yunus yusuf
    zainab zakaria`,
  ],
  [
    `SA AE QA KW BH OM YE IQ JO LB SY PS EG LY TN DZ MA MR SD SO DJ KM TD ML NE`,
    `abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelkrim abdellatif abdelmadjid abdelmajid
    abdelwahab abderrahmane abdessalam abdiaziz abdirahman abdisalam abdou abdoulaye abdul abdulaziz abdulla
    abdullah abdulmalik abdulqadir abdulrahman abdulsalam aboubakr adel adnan ahmad ahmed aisha alaa ali amin amina
    amir amr anas anwar asaad ashraf asim assad atef ayman aymen aziz bader badr bakr bandar bashar bassam bassem
    bilal bouchra brahim dana dhiab driss eissa essam fadel fahad fahd faisal fares farid faris farouk fatima fatma
    fayez fayçal fouad fuad ghassan ghazi habib hadi haissam haitham hakan hamad hamdi hamed hamid hamza hani hassan
    hatem hazem hisham hoda hossam hussain hussein ibrahim ihab imad isa ismail issa izzat jaafar jabbar jaber jalal
    jamal jasim jassem jassim kamal kamel karim khaled khalid khalifa khalil khamis laila lakhdar larbi leila lolwah
    lotfi mahfoud mahmoud majed majid malik mansour mansur marwan maryam mehdi meshal mohamed mohammad mohammed
    mohsen mokhtar moncef moulay mounia mounir mubarak muhammad muhammed muhannad munir musa mustafa mustapha nabih
    nabil nabila naguib nahyan nasser nawaf nayef nayla nizar noura nouri nureddin omar osama othman rabah rachid
    rachida rafic rajab ramadan rami rania rashid redouane riad riyad saad sabah sabri sadiq saeed safadi sahar said
    salah saleh salem salim sally salman sami samih samir samira samuh saoud saud sayyid seif  shadi shakhboot
    sharif sheikh sherif slimane sufyan suhail sultan taha tahar talal talib tamim taoufik tarek tareq tariq thani
    theyazin wael waleed walid wissam yahya yaser yasser yassine yazid youcef younes yousef youssef yusuf zaid
    zakaria zakia zayed ziad zouhair`,
  ],
  [
    'IR AF TJ',
    `abbas abdolnaser abolfazl alaeddin alireza amir-hossein ataollah bagher behrouz behzad bijan ebrahim esmaeil
    farhad farzaneh farzin fatemeh ghasem gholamhossein hanafi haqqani hibatullah hojjatollah hosein hossein javad
    kazem khosrow laya mahdi majid masoud maulvi mawlawi mehran mehrdad mirwais mohammad-bagher mohammad-reza
    mohammadreza mohsen mojtaba mostafa mullah nasser nooruddin parviz reza saeed seyed seyyed shahram sirous zahra`,
    'zadeh sadeh nejad nezhad pour poor vand',
  ],
  [
    'PK BD IN AF',
    `ashfaq asif asim ataullah attaullah aurangzeb awais bashir chaudhry delwar faisal fakhrul faruque gohar haroon
    hossain imran ishaq ishaque islam jam jashim kamal khawaja khurram khurshid mahfuj mahmud mahmudul malik maryam
    mohd mohsin momen mominul musadik mushfiqul naqvi nawaz rahman rana sadiq sardar shafiqul shahbaz shahid
    shahriar sharif sheikh syed tariq tarique tofazzal usman yousaf yunus zillur zulfiqar`,
  ],
  [
    'IN NP LK BD MU FJ GY TT SR BT MV',
    `aditya agarwal ajay ajit akhilesh ali-sabry amit amitabh anand anil anura anurag arun arvin arvind arzu ashok
    ashwini atul bandara bhagwan bhatt bhattacharya bhupendra bimal biman bishnu chandra chandrika chatterjee
    chauhan choudhury dahal das deepak desai deuba dharam dharmendra dinesh doraiswami dubey fernando gandhi ganesh
    ghosh gopal goyal gupta hardeep harini harsh harshavardhana hemachandra herath iyer jagdeep jagdish jagessar
    jain jayant jayasuriya jha jitendra joshi jyotiraditya kamal kamala kapil kapoor karki kaur khadka khanna kiren
    kirti kishor koirala krishnan kumar kumara lakshmi lal lamichhane mahesh mahinda mallikarjun manish manohar
    mansukh meenakshi mehta menon mishra misri mithun mohan mukesh mukherjee murali nair nalin narendra naresh nath
    naveen navin neeraj nilesh nirmala nitin oli om pabitra pandey patel patil paudel perera pillai piyush poudel
    prabowa pradeep prakash pramod pranab prasad prashant pratap preneet priyank pushpa rahul raj rajeev rajesh
    rajiv rajnath rakesh ram ramesh rampersad ramphal ramtohul rana ranasinghe randhir ranil rao rathore ratwatte
    ravi reddy renu rohit roop sachin sahu sandeep sanjay sanjeev santokhi sarbananda satish saxena sen senanayake
    seth sethi shah shankar sharan sharma shashi shivraj shrestha shri shripad silva singh sinha smriti srivastava
    sudhir suman sunil suresh sushil swamy thakur thapa tharoor tilvin tripathi tulsi uday umesh varma venkat verma
    vijay vijitha vikas vikram vinay vinod vipul vishal vyas wijesekara yadav yogi`,
    'nathan swamy raju krishna singhe sekara ratne',
  ],
  [
    'CN TW HK SG MY MO',
    `bai cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao ge gu guan guo han hao he hou hu
    huang jia jiang jin kong lai lei li liang liao lin ling liu long lu luo lyu ma mao meng miao niu pan peng qi
    qian qiang qiao qin qiu qu ren ruan shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang
    xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying yong yu yuan yue yun zeng zhai zhang zhao zheng zhong
    zhou zhu zou`,
  ],
  [
    'KR KP',
    `ahn baek cho choe choi han hong hwang jang jeong jung kang kwon lee lim moon nam oh pak park ri seo shin song
    yeo yoo yoon`,
  ],
  [
    'JP',
    `abe akihiko akiko akio akira aso atsushi daisuke eiji fujii fumihiro fumio gen goto hagiuda hamada haruko
    hayashi hideki hideo hideto hirokazu hiroshi hiroyuki honda ichiro inoue ishii ishikawa ito jun junichi kaneko
    kato katsunobu kazuhiro kazuo kazuya keiko keisuke ken kenichi kenji kimura kishi kobayashi koichi komura kono
    koya kuroda masaaki masahiro masanori masao masato matsumoto mimura minoru mitsuko miyaji miyazaki mizuno mori
    muto nakamura nakatani naoki naoko nobuo noda ogawa okada osamu otsuka ryo ryosei ryota saito sakai sanae sasaki
    sato satoshi seiko shigeru shin shinichi shinjiro shinzo sugawara suzuki tadashi taiki takahashi takashi takeda
    takehiko takeshi takuya tanaka taro tatsuo tetsuo tomoko toru toshiko toshimitsu tsuyoshi uchibori ueda watanabe
    yamada yamaguchi yamamoto yasuhiro yasushi yasutoshi yoichi yoji yoko yokoyama yoshida yoshihide yoshihiro
    yoshimasa yoshimura yuji yuki yuko yumiko yuriko yutaka`,
    'moto mura kawa yama shita saki hashi zawa yuki hiro suke',
  ],
  ['VN', `bui dang dinh doan duong hoang huynh luong ngo nguyen pham phan tran trinh truong`],
  [
    'TH LA KH MM',
    `anucha anupong anutin apichart arin aun aung bounleua bounnhang chai chaiya chalermchai chea chulalongkorn
    hlaing hor htay hun jakkapong khamphao khampheng khamtay khemmani khin khuon kikeo kith krit kyaw maris maung
    meng min myint naing namhong napinthorn ohn phankham phet phiphat phomvihane phoxay pichai pichit plodprasop
    pornmoniroth prommin samheng sangiampongsa sarin sen sihasak siphandone sirikit sisoulith somchai sommath
    somphone somsak sophal sothea suchart surapong suriya swe tea thamanat than thanakorn thant thein thongsavanh
    thura tin tun vachiralongkorn vajiralongkorn varawut viengthong vilay viphavanh win wissanu xaysomphone zaw`,
    'porn chai sak korn vong phong savath',
  ],
  [
    'ID MY BN',
    `abdul abdulkadir adli agus ahmad ahmad-zahid aminuddin amir anwar arief arifin armanatha arrmanatha azalina azis
    azman azmi bakri bambang basuki budi budiman dato datuk dedi dewi djoko eko endang erick fadli fahmi faisol hadi
    hamzah harjanto hartarto hasan hasto heru ibrahim ismail johari joko jusuf kamarul kartika khaled lestari liew
    loke lutfi mahfud mohamad mohd muhaimin mustapha nanang nasaruddin nga nik noor nur nusron pramono purnomo
    rachmat raka razak razali ridwan roeslani rosan sabri sakti santoso shahril sri sudirman suharso sukarno
    sulistiyanto sumadi surya susanto susilo syed tiong tito tri triawan tuanku utomo wahyu wan wibowo wijaya yusof
    yusril zahid zaini zakri zaliha zulkifli`,
    'wati yanto anto wan yono',
  ],
  [
    'PH',
    `arroyo arsenio benigno bongbong dela delfin enrique-manalo ferdinand francis frederick gilbert gilberto leni
    loren lorenzana manalo marites nograles recto rolando romualdez roque teodoro teresita`,
  ],
  [
    'ET ER',
    `abebe abera abiy adanech aklilu alamin alemayehu almaz asfaw aster ayele bekele belete berhanu birhanu demeke
    dereje eyob fitsum gebre gedu getachew girma haile hailemariam hailemichael hana isaias kassahun kebede kedir
    lemma lencho mamo mekonnen melaku meles mengistu mesfin mulatu mulu muluken negash selamawit shimelis shumete
    sileshi sisay tadesse taye tefera tekle temesgen tesfaye tewodros tolera wolde workneh worku yemane yohannes
    zenebe zewde`,
  ],
  [
    'KE UG TZ',
    `achieng adongo akinyi among arap atieno auma barasa chebet cheptegei cheruiyot chirchir jepkosgei juma kadaga
    kagwe kamau karanja kariuki kassim keter kiambi kiir kimani kindiki kinyanjui kinyua kipchoge kipkemboi kiprono
    kirui kithure koech kombo korir kosgei lekol macharia mahmoud-thabit maina makamba mbadi mbogo mohamud-ali
    mutebi mutua mutuma muturi mwai mwangi nchimbi ndugai ndumbaro ndung'u njeri njoroge njuguna oboth ochieng
    odhiambo odongo okello omondi onyango oryem otieno owino selemani ssekandi tumwebaze tumwesigye wafula wairimu
    waita wambui wanjiru`,
  ],
  [
    'RW BI',
    `bizimana bizimungu butera habimana habyarimana hakizimana kayitesi mukamana mukaruliza munyangaju murekezi
    mushikiwabo musoni ndayishimiye ngabitsinze niyonkuru niyonzima nizeyimana nkurunziza nsengimana nsengiyumva
    nshimiyimana nshuti ntakirutimana ntawukuriryayo rugwabiza rwabukumba shingiro uwamahoro uwimana uwizeye`,
    'imana iyimana irehe undi unziza ishimiye',
  ],
  [
    'GH',
    `abena addo adjei adwoa afua agyei agyeman akosua akua akufo akufo-addo akwasi ama amoako ampem ankrah annan
    ansah anyidoho appiah asamoah asante asiedu atta boakye boateng botchwey darko fiifi frimpong haruna iddrisu
    kofi kojo konadu kwabena kwadwo kwaku kwame kwasi kwesi mensah nana nkrumah ofori opoku osei owusu owusu-ankomah
    quaye sarpong yaa yaw`,
  ],
  [
    'NG BJ NE',
    `abayomi abdullahi abiodun abubakar adamu adebayo adedeji adegoke ademola adesina adewale afolabi akande alausa
    amaechi atiku ayodele babajide babatunde bello bola chidi chidozie chika chinedu chukwu chukwuma damilola ebele
    edun emeka femi folake funmilayo ifeanyi ikenna jumoke kashim kolawole lawan maitama muhammadu ngozi nkechi
    nnamdi nwosu obi obiageli obinna okafor okechukwu okeke okonkwo okoro okoye olawale olu olubunmi olufemi
    olukoyede olusegun oluwaseun osinbajo oyebanji oyedele rauf soyinka sule uche uchenna wale wike yakubu yemi
    zainab`,
  ],
  [
    'ML SN GN GM BF CI NE SL GW MR TD',
    `abdou abdoulaye adama alassane aliou alioune alpha amadou aminata assimi awa ba babacar bah bakary balde barrow
    barry bassirou bathily biram boubacar camara ceesay cheikh choguel cisse compaore conde conte coulibaly dembele
    diagne diakite diallo diarra diarrassouba diatta diaw diawara dieng diomaye dione diop diouf djibo doucoure
    doumbia doumbouya drame fadiga fall fanta fatou fatoumata faye fofana gassama goita gueye hamadou ibrahima
    idrissa ismaila issoufou jallow jammeh kaba kabore kadiatou kane karamoko keita konate kone lamine lansana ly
    maada macky mahamadou maimouna mamadou mamady mariama modibo mohamadou moussa moustapha ndao ndiaye ndoye niang
    nikiema ouattara ouedraogo oumar oumou ousmane ramatoulaye salifou sall samba samoura sangare sano sanogo sarr
    sawadogo seck sekou seydou sidibe sidiki sissoko souleymane soumaila sow sy sylla tall tambela tapsoba thiam
    tidjane tiemoko timbo touray toure traore wade yacouba yaya yero zeidane zerbo zongo`,
  ],
  [
    'CM GA CG CD CF GQ AO TD',
    `abanda abega abessolo atangana ateba ayissi ayuk belinga bemba biyogo biyong bongo boukoubi ebanga ekoka essomba
    etoundi eyebe eyenga eyi fouda kabila kamerhe kamga kamto kasongo kengne lumumba lutumba mabiala mabunda makaya
    makosso mambou mavungu mbarga mbemba mbida mboso  mebe mengue moukoko moussavou muhindo mulumba mutombo
    muzito mvogo mvondo nbongo ndinga ndong ndongo ndoumbe ngoma ngomo ngouabi ngoubou nguema nguesso nkoulou
    ntoutoume nyamsi nzengue nzigou nzouba obame onanga ondimba ondo ondoua onguene owona oyima oyono zang`,
  ],
  [
    'ZA LS SZ BW NA ZW ZM MW MZ',
    `banda bheki bongani chapo chiluba chimwala chinamasa chipanda constantino dlamini gwala gwede jabulani kabudula
    kalaba kanyama kaunda khumalo khumbo kubayi kunene lamola lesego lesejane letsie lindiwe lungu mabhudhi machila
    mafuta mahlobo majodina makate mangena mantashe mapaila mapisa-nqakula mashabane masondo matola mbeya mboweni
    mchinji mdluli mkhize mkhondo modise mohapi mokonyane molefe moloto morena motshekga moyo mpaso mpho mswati
    mthethwa mthunzi mudenda mulambia mulambo mulenga mulungushi mumba mundia muntu musonda mutale mutati mvula
    mwale mzembi naledi namboze ncube ndaba ndlovu ndou ngcobo ngwenya nhema nhlanhla nkhoma nkosazana nkosi
    ntshavheni ntuli nyambose nyirenda phakamile phala phalula phumelele phumzile ramoupi rapitsi rasethuntsa
    retselisitsoe sekgoma senzo sibanda sibusiso sifiso simelane sipho sisulu sizani sonekano tamele tembo thabane
    thabi thabo thandi thapelo themba thembi thoko thokozani thulisile tiwa tlali tshwete tutu wamunyima winnie
    zimba zimu zulu zwelini`,
    'wengwa ngwe lovu',
  ],
  [
    'MG',
    `andriamanjato andriantsitohaina andry hajo naivo ntsay rakotomalala rakotonirina ramaroson randriamandrato
    randrianarivelo rasolofoniaina ravatomanga razafimahefa rivo`,
    'harison iana arivo malala manana vony solo',
  ],
  [
    'IL',
    `amichai amit avi avigdor avraham benny bezalel binyamin eitan eli eliezer gideon haim isaac itamar katz
    mordechai moshe naftali nir oded ofer reuven saar shimon shlomo tzachi tzipi yaakov yair yariv yitzhak yoav
    yossi yuval zeev`,
  ],
  [
    'WS TO FJ PG SB VU KI TV NR CK NU FM PW MH',
    `afioga aisake aiyaz biman charlot collins dalton dame feleti fetui filimone filipe hilda hinu ilisoni jeremiah
    jotham kalo kausea kitalong lynda maamau manasseh manoa naivalurua napat ofa paulson pohiva ratu ravuvu salwai
    seleti semi siaosi simina sitiveni taneti toke tokelau tuala tuimaleali'ifano tukuitonga upendra viliame wesley`,
    "'ofa aga ula'i",
  ],
  [
    'GB IE US CA AU NZ BS BB JM TT GY BZ LC VC GD AG KN DM ZA NG GH KE UG ZM ZW MW SL LR GM NA BW SZ LS FJ PG SB VU TO WS CK NU SG MT PH',
    `adams alastair alison allan allen amanda amy anderson andrew angela anne anthony ashley austin bailey baker
    barbara barnes barry belinda bell bennett bernadette beth bill bob brad bradley brenda brian bridget brooks
    brown bruce bryant butler cameron campbell carney carol caroline carter catherine charles cheryl chris
    christopher chuck cindy claire clare clark clarke clive coleman colin collins cook cooper cox craig crawford
    cruz cynthia dan dave davies davis dawn dean debbie deborah denise dennis derek diane dixon don donald donna
    dorothy doug douglas duncan dwayne dylan earl ed eddie edward edwards eileen elaine ellen elliott ellis emily
    erica evans evelyn ferguson fiona fisher fletcher ford foster fraser freeman gareth gary gavin geoffrey george
    gerry gibson gillian gina glen glenn gordon graham grant gray green greer greg gregory griffin griffiths guy
    gwen hall hamilton hannah harper harriet harris harrison harry harvey hayes hayley hazel heather helen henderson
    hill howard hugh hughes hunt hunter ian jack jackson jacqueline jake james jane janet janice jason jayne jean
    jeff jeffrey jenkins jennifer jeremy jerome jessica jim jo joan joanne joe john johnny johnson johnston jones
    joshua joyce judith judy julie justin kate katherine kathleen kathy katie kay keir keith kelly kelvin ken
    kennedy kenneth kerry kevin kimberly king kirsty kyle lance larry lauren laurie lawrence lee leslie lewis liam
    lily lloyd lucy luke lynn macdonald malcolm marcus margaret marsha marshall mary mason matt matthew matthews
    maureen mccarthy mcdonald mckenzie megan melanie melissa michelle mike miller mills mitchell molly moore morgan
    morris morrison murphy murray myers nancy neil nelson newman nicholas nicholson nick nigel norman o'brien
    o'connor o'grady o'neill o'sullivan owen palmer pam pamela parker pat patterson pauline peggy penny perkins
    perry pete peters phil phillip phillips phyllis pierre porter powell price rachel ralph ray raymond reed reid
    rex reynolds rhonda rice richard richards richardson richmond rick rob roberts robertson robin robinson rodney
    rogers ron ronald rosemary ross rowley roy rupert russell ryan sally samantha sanders scott sean shane shannon
    sharon shaun shaw sheila shirley simmons simpson smith spencer stacy stanley stephen steve steven stevens
    stewart stone stuart sue sullivan susan sydney taylor ted terence terry thelma thompson timothy todd tony tracey
    tracy trevor tucker turner tyler valerie vanessa vernon vic violet walker wallace ward warren washington watson
    watts wayne webb wells wendy wesley west white wilkinson will william williams williamson wilson winston wong
    wood woods wright young yvette yvonne zoe`,
  ],
  [
    'NL BE SR',
    `bart bijleveld caspar demir dick dirk elco francken frans geert gerrit hanke henk herman jaap jambon jan jeroen
    joost kaag kees koen maarten michiel pieter reinette ruud sander sigrid sjaak stef theo tjeerd weyts wim wopke
    wouter`,
    'stra sma ink huis veld kamp sen',
  ],
];

interface Table {
  /** The worlds that a name is usual in. */
  byName: ReadonlyMap<string, readonly World[]>;
  worlds: readonly World[];
}

let known: Table | undefined;

/** Made when first needed. */
function table(): Table {
  return (known ??= build());
}

function build(): Table {
  const byName = new Map<string, World[]>();
  const worlds = rows.map(([countries, names, endings = '']) => {
    const world = { countries: new Set(words(countries)), endings: endings === '' ? [] : words(endings) };
    for (const name of words(names)) byName.set(name, [...(byName.get(name) ?? []), world]);
    return world;
  });
  return { byName, worlds };
}

/** The only one of these countries in which names of that kind are usual, told by most of their parts. */
export function countryOfNames(
  countries: readonly CountryCode[],
  parts: readonly (readonly string[])[],
): CountryCode | undefined {
  const worlds = worldsOf(parts);
  return onlyOf(countries.filter((country) => worlds.some((world) => world.countries.has(country))));
}

function worldsOf(parts: readonly (readonly string[])[]): World[] {
  const counts = new Map<World, number>();
  for (const [at, forms] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const told = new Set(
      forms.map(latinOf).flatMap((form) => [...named(form), ...(isLast ? ending(form) : [])]),
    );
    for (const world of told) counts.set(world, (counts.get(world) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts.keys()].filter((world) => counts.get(world) === most);
}

function named(form: string): readonly World[] {
  return table().byName.get(form) ?? [];
}

/** Letters before an ending, at least: "Yan" ends in none. */
const shortestStem = 2;

function ending(form: string): World[] {
  return table().worlds.filter(({ endings }) =>
    endings.some((end) => form.length > end.length + shortestStem && form.endsWith(end)),
  );
}

/** Cyrillic letters, and how English papers write each. */
const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const english = 'a b v g d e e zh z i y k l m n o p r s t u f h ts ch sh shch  y  e yu ya'.split(' ');

function latinOf(form: string): string {
  return /[а-я]/u.test(form)
    ? form.replace(/[а-яё]/gu, (letter) => english[cyrillic.indexOf(letter)] ?? '')
    : form;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
