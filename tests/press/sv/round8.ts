import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Pressmeddelande från Utrikesdepartementet

Utrikesminister Maria Malmer Stenergard besöker Moldavien

Publicerad 4 mars 2025

Den 6–7 mars besöker utrikesminister Maria Malmer Stenergard Chișinău. Under besöket har utrikesministern ett bilateralt möte med Moldaviens vice premiärminister och utrikesminister Mihai Popșoi. Hon träffar också president Maia Sandu och parlamentets talman Igor Grosu.

– Moldavien utsätts dagligen för rysk påverkan. Sverige står fast vid sitt stöd till landets väg mot EU, säger Maria Malmer Stenergard.

Utrikesministern deltar även i invigningen av ett energiprojekt som finansieras av Sida tillsammans med generaldirektör Jakob Granit.

Presskontakt
Anna Erhardt
Pressekreterare hos utrikesminister Maria Malmer Stenergard
Telefon (växel) 08-405 10 00

Innehållet publicerades under perioden 18 oktober 2022–`,
    officials: [
      { name: 'Maria Malmer Stenergard', country: 'SE', aliases: ['Malmer Stenergard'] },
      { name: 'Mihai Popșoi', country: 'MD' },
      { name: 'Maia Sandu', country: 'MD' },
      { name: 'Igor Grosu', country: 'MD' },
    ],
    meetings: [
      { who: ['Maria Malmer Stenergard', 'Mihai Popșoi'], date: '2025-03-06/2025-03-07', status: 'planned' },
      {
        who: ['Maria Malmer Stenergard', 'Maia Sandu'],
        maybe: ['Igor Grosu'],
        date: '2025-03-06/2025-03-07',
        status: 'planned',
      },
      {
        who: ['Maria Malmer Stenergard', 'Igor Grosu'],
        maybe: ['Maia Sandu'],
        date: '2025-03-06/2025-03-07',
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Jakob Granit', country: 'SE' },
        { name: 'Anna Erhardt', country: 'SE' },
      ],
      meetings: [
        {
          who: ['Maria Malmer Stenergard', 'Jakob Granit'],
          date: '2025-03-06/2025-03-07',
          status: 'planned',
        },
      ],
    },
  },
  {
    text: `Till innehåll på sidan

Utrikeshandel med varor, maj 2025

Handelsnettot gav överskott i maj

Statistiknyhet från SCB 2025-06-26 8.00

Varuexporten uppgick i maj till 168,4 miljarder kronor och varuimporten till 161,9 miljarder kronor, enligt preliminära beräkningar. Handelsnettot gav därmed ett överskott på 6,5 miljarder kronor. I maj 2024 var överskottet 4,1 miljarder kronor.

Värdet av varuexporten minskade med 3 procent och varuimporten med 5 procent jämfört med maj föregående år.

Handeln med länder utanför EU gav ett överskott på 22,7 miljarder kronor, medan handeln med EU-länderna gav ett underskott på 16,2 miljarder kronor.

För perioden januari–maj uppgick exporten till 846,2 miljarder kronor och importen till 818,0 miljarder kronor.

Statistikservice
Telefon 000-000 00 00
Producent: SCB, Enheten för utrikeshandel och betalningsbalans`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 168.4e9,
        currency: 'SEK',
        period: '2025-05',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 161.9e9,
        currency: 'SEK',
        period: '2025-05',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 6.5e9,
        currency: 'SEK',
        period: '2025-05',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 4.1e9,
        currency: 'SEK',
        period: '2024-05',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'EU',
        amount: 16.2e9,
        currency: 'SEK',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 846.2e9,
        currency: 'SEK',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 818e9,
        currency: 'SEK',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, period: '2025-05', change: -3 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, period: '2025-05', change: -5 },
        {
          measure: 'balance',
          reporter: 'SE',
          partner: null,
          amount: 22.7e9,
          currency: 'SEK',
          period: '2025-05',
        },
      ],
    },
  },
  {
    text: `Stubb träffade Kazakstans president i Astana

Republikens president Alexander Stubb har på onsdagen fört samtal med Kazakstans president Kasym-Zjomart Tokajev i Astana. Stubb är på ett tvådagars statsbesök i landet.

Bild: Lehtikuva/Roni Rekomaa

Presidenterna diskuterade kriget i Ukraina, transportleden över Kaspiska havet och samarbetet kring kritiska mineraler. Enligt Stubb var samtalet öppet och djupgående.

– Vi har talats vid i telefon flera gånger, men det är något annat att mötas öga mot öga, sade han på presskonferensen.

Med på resan är också utrikeshandelsminister Ville Tavio (Sannf), som på torsdagen möter Kazakstans vice premiärminister Serik Zjumangarin. Handeln mellan länderna uppgick i fjol till omkring 450 miljoner euro.

FNB–HBL
29.10.2025 14:22 Uppdaterad 16:05`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'] },
      { name: 'Kasym-Zjomart Tokajev', country: 'KZ', aliases: ['Tokajev'] },
      { name: 'Ville Tavio', country: 'FI', world: true },
      { name: 'Serik Zjumangarin', country: 'KZ' },
    ],
    meetings: [
      { who: ['Alexander Stubb', 'Kasym-Zjomart Tokajev'], date: '2025-10-29', status: 'held' },
      { who: ['Ville Tavio', 'Serik Zjumangarin'], date: '2025-10-30', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['FI', 'KZ'],
        partner: ['KZ', 'FI'],
        bound: ['about', 'exact'],
        amount: 450e6,
        currency: 'EUR',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Alexander Stubb', 'Kasym-Zjomart Tokajev'], date: null, kind: 'phone call', status: 'held' },
      ],
    },
  },
  {
    text: `Viceordförande i nationalförsamlingen Nguyen Khac Dinh tar emot delegation från Marocko

På eftermiddagen den 9 oktober, vid nationalförsamlingens hus, tog vice ordföranden i nationalförsamlingen Nguyen Khac Dinh emot den marockanska representanthusets vice talman Mohamed Ghayat, som är på arbetsbesök i vårt land.

[Annons_1]

Vice ordförande Nguyen Khac Dinh och herr Mohamed Ghayat. Foto: Doan Tan/VNA

Vid mottagandet uttryckte Nguyen Khac Dinh sin glädje över att den bilaterala handelsomsättningen år 2024 nådde 332 miljoner USD, en ökning med 13,5 % jämfört med 2023, men bedömde att denna siffra inte är i proportion till potentialen. De två länderna strävar efter att nå 500 miljoner USD inom kort tid.

Kamrat vice ordförande framförde också nationalförsamlingens ordförande Tran Thanh Mans hälsningar till talman Rachid Talbi Alami.

Herr Mohamed Ghayat tackade och sade att han på morgonen samma dag haft ett mycket fruktbart arbetspass med ordföranden för utskottet för utrikes frågor Le Thu Ha.

[Annons_2]
Källa: https://daibieunhandan.example.vn/pho-chu-tich-quoc-hoi-nguyen-khac-dinh-tiep-doan-maroc-10389772.html
Publicerad: 09/10/2025`,
    officials: [
      { name: 'Nguyen Khac Dinh', country: 'VN' },
      { name: 'Mohamed Ghayat', country: 'MA' },
      { name: 'Tran Thanh Man', country: 'VN' },
      { name: 'Le Thu Ha', country: 'VN' },
      { name: 'Rachid Talbi Alami', country: ['MA', null] },
    ],
    meetings: [
      { who: ['Nguyen Khac Dinh', 'Mohamed Ghayat'], date: '2025-10-09', status: 'held' },
      { who: ['Mohamed Ghayat', 'Le Thu Ha'], date: '2025-10-09', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'MA'],
        partner: ['MA', 'VN'],
        amount: 332e6,
        currency: 'USD',
        period: '2024',
        change: 13.5,
      },
      {
        measure: 'total',
        reporter: ['VN', 'MA'],
        partner: ['MA', 'VN'],
        amount: 500e6,
        currency: 'USD',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-11-18',
    text: `Tanzanias president skjuter upp Stockholmsresa

Tanzanias president Samia Suluhu Hassan skjuter upp sitt besök i Sverige. Det meddelar UD på tisdagen.

Hon skulle ha tagits emot av statsminister Ulf Kristersson på Rosenbad nästa onsdag och dagen därpå träffat biståndsminister Benjamin Dousa. Något nytt datum finns inte.

– Vi har förståelse för att den inrikespolitiska situationen kräver presidentens närvaro, säger utrikesdepartementets pressekreterare Hugo Ljungdahl till TT.

Orsaken är oroligheterna efter valet i oktober. Oppositionsledaren Tundu Lissu sitter fortfarande fängslad.

Dousa var i Dar es-Salaam i maj i fjol, då han träffade finansminister Mwigulu Nchemba.

TT
Prenumerera på vårt nyhetsbrev`,
    officials: [
      { name: 'Samia Suluhu Hassan', country: 'TZ' },
      { name: 'Ulf Kristersson', country: 'SE' },
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Mwigulu Nchemba', country: ['TZ', null] },
    ],
    meetings: [
      { who: ['Samia Suluhu Hassan', 'Ulf Kristersson'], date: '2025-11-26', status: 'cancelled' },
      { who: ['Samia Suluhu Hassan', 'Benjamin Dousa'], date: '2025-11-27', status: 'cancelled' },
      { who: ['Benjamin Dousa', 'Mwigulu Nchemba'], date: '2024-05', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Hugo Ljungdahl', country: 'SE' },
        { name: 'Tundu Lissu', country: 'TZ' },
      ],
    },
  },
  {
    text: `Kansler Arnoldo André mottog kopior av kreditivbrev av den nya ambassadören av Norge

San José, 12 juni 2025. Utrikesministern Arnoldo André Tinoco mottog på torsdag i Gula Huset de så kallade stilkopiorna från den utsedda ambassadören för Kungariket Norge, Beate Langås, med residens i Mexiko.

I mötet deltog också direktören för Protokoll, Ana Lucía Nassar.

Kansler tackade för samarbetet av Norge i frågan om skydd av skogar och oceaner, och önskade till diplomaten största framgång i hennes ledning.

På hennes sida ambassadören Langås framhävde att hennes land skulle delta med en delegation på hög nivå i FN:s konferens om Oceanerna i Nice, samordnad av Costa Rica och Frankrike.

Bilateral handel: under 2024 Costa Rica exporterade till Norge produkter för 21,4 miljoner dollar, främst banan och ananas, medan importerna summerade 9,8 miljoner.

Institutionell Kommunikation
Ministeriet för Utrikes Ärenden och Kult`,
    officials: [
      {
        name: 'Arnoldo André Tinoco',
        country: 'CR',
        aliases: ['Arnoldo André', 'André Tinoco'],
        world: true,
      },
      { name: 'Beate Langås', country: 'NO', aliases: ['Langås'] },
    ],
    meetings: [
      {
        who: ['Arnoldo André Tinoco', 'Beate Langås'],
        maybe: ['Ana Lucía Nassar'],
        date: '2025-06-12',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'CR', partner: 'NO', amount: 21.4e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'CR', partner: 'NO', amount: 9.8e6, currency: 'USD', period: '2024' },
    ],
    optional: { officials: [{ name: 'Ana Lucía Nassar', country: ['CR', null] }] },
  },
  {
    published: '2025-06-05',
    text: `Mexiko hoppas på tullbesked – pesosn stärks

Benjamin Hedlund. Uppdaterad i går 21:40

Mexikos ekonomiminister Marcelo Ebrard räknar med att landet kan undgå de nya amerikanska ståltullarna. Det säger han enligt Reuters.

Han vill dock inte kommentera uppgifter i Wall Street Journal om att president Claudia Sheinbaum kan komma att resa till Washington. ”Ingenting är bestämt”, skriver Ebrard på X.

USA:s handelsminister Howard Lutnick har tidigare sagt att tullarna på 50 procent träffar alla länder lika.

Stålbolaget Aceros del Norte, som säljer för 3,2 miljarder dollar om året, föll 4 procent på börsen i Mexico City.

Omni är politiskt obundna och oberoende. Vi strävar efter att ge fler perspektiv på nyheterna. Har du frågor? Kontakta redaktionen`,
    officials: [
      { name: 'Marcelo Ebrard', country: 'MX', aliases: ['Ebrard'] },
      { name: 'Claudia Sheinbaum', country: ['MX', null] },
      { name: 'Howard Lutnick', country: 'US' },
    ],
    meetings: [],
    trade: [],
  },
  {
    text: `Orpo på rundresa i Baltikum: Siliņa och Michal överens om järnvägen

Statsminister Petteri Orpo inledde på måndagen en rundresa i Baltikum. I Tallinn åt han lunch med Estlands statsminister Kristen Michal, och på kvällen tog hans lettiska kollega Evika Siliņa emot honom i Riga.

Huvudtemat var Rail Baltica. Enligt Orpo är det viktigt att tidtabellen håller.

– Vi kom överens om att transportministrarna ska ses före midsommar, säger Orpo till Svenska Yle.

På tisdagen fortsätter han till Vilnius där han träffar president Gitanas Nausėda. Mötet med Litauens statsminister Gintautas Paluckas har däremot ställts in eftersom Paluckas insjuknat.

Finlands export till Estland minskade i fjol med 4 procent till 2,9 miljarder euro, visar Tullens statistik.

Marina Lindqvist
Svenska Yle
26.5.2025 kl. 20.14`,
    officials: [
      { name: 'Petteri Orpo', country: 'FI', aliases: ['Orpo'] },
      { name: 'Kristen Michal', country: 'EE', aliases: ['Michal'] },
      { name: 'Evika Siliņa', country: 'LV', aliases: ['Siliņa'] },
      { name: 'Gitanas Nausėda', country: 'LT' },
      { name: 'Gintautas Paluckas', country: 'LT', aliases: ['Paluckas'] },
    ],
    meetings: [
      { who: ['Petteri Orpo', 'Kristen Michal'], date: '2025-05-26', status: 'held' },
      { who: ['Petteri Orpo', 'Evika Siliņa'], date: '2025-05-26', status: 'held' },
      { who: ['Petteri Orpo', 'Gitanas Nausėda'], date: '2025-05-27', status: 'planned' },
      { who: ['Petteri Orpo', 'Gintautas Paluckas'], date: ['2025-05-27', null], status: 'cancelled' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'EE',
        amount: 2.9e9,
        currency: 'EUR',
        period: '2024',
        change: -4,
      },
    ],
  },
  {
    published: '2025-02-17',
    text: `Kuwaits utrikesminister tar emot den jordanska ambassadören

KUWAIT, 17 feb (KUNA) -- Utrikesminister Abdullah Al-Yahya tog emot i dag måndag på ministeriets allmänna kontor det hashemitiska kungadömet Jordaniens ambassadör till staten Kuwait Sinan Al-Majali, där de under mötet diskuterade de broderliga relationerna som sammanbinder de två broderliga länderna och sätten att främja dem.

Och utrikesministern mottog även, i ett separat möte, republiken Tchads ambassadör Zacharia Idriss, detta med anledning av slutet på hans arbetsperiod som ambassadör för sitt land.

I mötena närvarade biträdande utrikesministern för ministerns kontors angelägenheter ambassadör Nawaf Al-Ahmad.

Å andra sidan, hans höghet kronprinsen Sheikh Sabah Khaled Al-Hamad Al-Sabah skickade ett kondoleanstelegram till Botswanas president Duma Boko om offren för översvämningarna. (slut) mt.hb`,
    officials: [
      { name: 'Abdullah Al-Yahya', country: 'KW' },
      { name: 'Sinan Al-Majali', country: 'JO' },
      { name: 'Zacharia Idriss', country: 'TD' },
      { name: 'Nawaf Al-Ahmad', country: 'KW' },
      { name: 'Duma Boko', country: 'BW' },
    ],
    meetings: [
      {
        who: ['Abdullah Al-Yahya', 'Sinan Al-Majali'],
        maybe: ['Nawaf Al-Ahmad'],
        date: '2025-02-17',
        status: 'held',
      },
      {
        who: ['Abdullah Al-Yahya', 'Zacharia Idriss'],
        maybe: ['Nawaf Al-Ahmad'],
        date: ['2025-02-17', null],
        status: 'held',
      },
      {
        who: ['Sabah Khaled Al-Hamad Al-Sabah', 'Duma Boko'],
        date: ['2025-02-17', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        {
          name: 'Sabah Khaled Al-Hamad Al-Sabah',
          country: 'KW',
          aliases: ['Sheikh Sabah Khaled Al-Hamad Al-Sabah', 'Sabah Khaled', 'Al-Sabah'],
        },
      ],
    },
  },
  {
    text: `Kronprinsessan hyllade guldlaget – ”Ni har träffat rätt”

ÖSTERSUND. Skidskyttelandslaget firades av tusentals östersundsbor på Stortorget på söndagen efter VM-succén i Lenzerheide.

Förbundskapten Johannes Lukas lovade att laget ska leverera även i OS.

– Vi mötte ett fantastiskt norskt lag och slog dem på upploppet, sade han från scenen.

Socialminister Jakob Forssmed (KD), som också ansvarar för idrottsfrågor, hälsade genom ett videomeddelande. Schweiz förbundspresident Karin Keller-Sutter hade gratulerat redan på läktaren.

Kommunen har satsat 45 miljoner kronor på arenan de senaste två åren. Nästa helg väntas minus 15 grader och klart väder.

Text: Per-Olov Sundin
Foto: Therese Ny/Bildbyrån`,
    officials: [
      { name: 'Jakob Forssmed', country: 'SE' },
      { name: 'Karin Keller-Sutter', country: 'CH' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Johannes Lukas', country: 'SE' }] },
  },
  {
    text: `Sweden Abroad
Sveriges ambassad
Bolivia, La Paz

Handelsrådet på besök i Santa Cruz

29 aug 2024

Under två dagar i augusti besökte Sveriges ambassadör Andreas Brorsson, tillsammans med ambassadens handelsråd Karin Wallmark, Santa Cruz, landets ekonomiska motor. Ambassadören träffade departementets guvernör Luis Fernando Paniagua för ett samtal om skogsbränderna och om svenskt stöd till urfolk i låglandet.

Den 27 augusti togs de svenska besökarna emot av handelskammarens ordförande Jean Pierre Velasco. Svensk export till Bolivia, främst maskiner och telekomutrustning, uppgick förra året till 187 miljoner kronor, medan importen stannade vid 41 miljoner kronor.

– Här finns ett stort intresse för svensk gruvteknik, säger Karin Wallmark.

Senast uppdaterad 30 aug 2024, 10.12`,
    officials: [
      { name: 'Andreas Brorsson', country: 'SE' },
      { name: 'Karin Wallmark', country: 'SE' },
      { name: 'Luis Fernando Paniagua', country: 'BO' },
    ],
    meetings: [
      {
        who: ['Andreas Brorsson', 'Luis Fernando Paniagua'],
        maybe: ['Karin Wallmark'],
        date: '2024-08',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'SE', partner: 'BO', amount: 187e6, currency: 'SEK', period: '2023' },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: ['BO', null],
        amount: 41e6,
        currency: 'SEK',
        period: '2023',
      },
    ],
    optional: {
      officials: [{ name: 'Jean Pierre Velasco', country: ['BO', null] }],
      meetings: [
        {
          who: ['Andreas Brorsson', 'Karin Wallmark', 'Jean Pierre Velasco'],
          date: '2024-08-27',
          status: 'held',
        },
        { who: ['Jean Pierre Velasco'], date: '2024-08-27', status: 'held' },
      ],
    },
  },
  {
    text: `Wang Wentao träffade Nya Zeelands handels- och investeringsminister Todd McClay

Källa: Presstjänst Typ: Original 2025-06-20 20:11

På den 20 juni, Handelsminister Wang Wentao träffade i Peking Nya Zeelands handels- och investeringsminister Todd McClay som medföljer premiärminister Christopher Luxon på besök i Kina. Båda sidor växlade djupgående åsikter om bilaterala ekonomiska och handelsförbindelser och Världshandelsorganisationens reform.

Wang Wentao påpekade att de två länders ledare har framgångsrikt mött varandra, vilket ger strategisk ledning. Kina är villigt att med den nya sidan genomföra den uppgraderade versionen av frihandelsavtalet väl. Under de första fem månaderna i år den bilaterala handelsvolymen var 8,97 miljarder US-dollar, år-på-år ökning 5,2%.

McClay sa att Kina är Nya Zeelands största handelspartner och Nya Zeeland kommer att fortsätta stödja det multilaterala handelssystemet. Vice handelsminister Li Chenggang deltog i mötet.

[Skriv ut] [Dela] [Stäng]`,
    officials: [
      { name: 'Wang Wentao', country: 'CN', world: true },
      { name: 'Todd McClay', country: 'NZ', aliases: ['McClay'] },
      { name: 'Christopher Luxon', country: 'NZ' },
      { name: 'Li Chenggang', country: ['CN', null] },
    ],
    meetings: [
      { who: ['Wang Wentao', 'Todd McClay'], maybe: ['Li Chenggang'], date: '2025-06-20', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', 'NZ'],
        partner: ['NZ', 'CN'],
        amount: 8.97e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 5.2,
      },
    ],
  },
  {
    text: `Norska fiskexporten slog nytt rekord

Oslo (NTB-TT). Norge exporterade fisk och skaldjur för 41,7 miljarder norska kronor under tredje kvartalet. Det är en ökning med 8 procent jämfört med samma kvartal i fjol, enligt branschorganet Norges sjømatråd.

Polen, USA och Danmark var de största marknaderna. Exporten till Kina nästan fördubblades, till 2,4 miljarder kronor.

Laxen svarade för 29,8 miljarder kronor av värdet.

Fiskeriminister Marianne Sivertsen Næss säger i en kommentar att siffrorna är glädjande men varnar för effekterna av de amerikanska tullarna. Hon reser i november till Qingdao för att delta i en fiskerimässa.

Hittills i år har Norge sålt fisk och skaldjur för 128 miljarder kronor. För helåret räknar sjømatrådet med minst 180 miljarder.

Publicerad 6 oktober 2025`,
    officials: [{ name: 'Marianne Sivertsen Næss', country: 'NO' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 41.7e9,
        currency: 'NOK',
        period: '2025-Q3',
        change: 8,
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: 'CN',
        amount: 2.4e9,
        currency: ['NOK'],
        period: ['2025-Q3'],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 128e9,
        currency: ['NOK'],
        period: ['2025-01/2025-09', '2025', '2025-01/2025-10'],
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        bound: ['over', 'exact'],
        amount: 180e9,
        currency: ['NOK'],
        period: '2025',
        status: 'forecast',
      },
    ],
    optional: {
      meetings: [{ who: ['Marianne Sivertsen Næss'], date: '2025-11', status: 'planned' }],
      trade: [
        {
          measure: 'exports',
          reporter: 'NO',
          partner: null,
          amount: 29.8e9,
          currency: ['NOK'],
          period: ['2025-Q3', null],
        },
      ],
    },
  },
  {
    text: `Vice ordförande Yılmaz kom samman med Gambias vice president Jallow

ANKARA (AA) - Vicepresident Cevdet Yılmaz kom samman med Gambias vicepresident Muhammad B. S. Jallow, vem han som gäst hyste i Ankara, på presidentkomplexet.

Efter mötet mellan fyra ögon ordförandeskap de två vid mötet mellan delegationerna och avtal om samarbete inom jordbruk och utbildning undertecknades.

Vid presskonferensen Yılmaz, som påminde om att handelsvolymen med Gambia var 74 miljoner dollar i förra året, sade "Vårt mål är att i första skede nå 150 miljoner dollar".

Jallow å sin sida tackade till Turkiets stipendier och sade att president Adama Barrow bjöd in president Recep Tayyip Erdoğan till Banjul.

Gästvicepresidenten togs på gårdagen emot även av ordförande för Turkiets stora nationalförsamling Numan Kurtulmuş.

Nyheter > Politik 22.05.2025`,
    officials: [
      { name: 'Cevdet Yılmaz', country: 'TR', aliases: ['Yılmaz'], world: true },
      { name: 'Muhammad B. S. Jallow', country: 'GM', aliases: ['Jallow'] },
      { name: 'Adama Barrow', country: 'GM', world: true },
      { name: 'Recep Tayyip Erdoğan', country: 'TR', world: true },
      { name: 'Numan Kurtulmuş', country: 'TR' },
    ],
    meetings: [
      {
        who: ['Cevdet Yılmaz', 'Muhammad B. S. Jallow'],
        date: ['2025-05-22', null, '2025-05'],
        status: 'held',
      },
      { who: ['Muhammad B. S. Jallow', 'Numan Kurtulmuş'], date: ['2025-05-21', '2025-05'], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['TR', 'GM'],
        partner: ['GM', 'TR'],
        amount: 74e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['TR', 'GM'],
        partner: ['GM', 'TR'],
        amount: 150e6,
        currency: 'USD',
        status: 'target',
      },
    ],
  },
  {
    text: `Kungaparet

Avskedsaudiens och företräden

Torsdagen den 23 januari 2025

Kungen tog emot Indonesiens ambassadör Kamapradipta Isnomo i avskedsaudiens på Kungl. Slottet.

Senare under dagen hade statsrådet Andreas Carlson företräde för Kungen. Samtalet handlade om läget för infrastrukturen i norra Sverige.

Kungen och ambassadör Kamapradipta Isnomo i Prinsessan Sibyllas våning. Foto: Sara Friberg/Kungl. Hovstaterna

Kronprinsessan var samma dag värd för en lunch på Haga slott för FN:s biträdande generalsekreterare Kirsi Madi.

Relaterat
Kungen delade ut medaljer
Drottningen besökte Mentor Sverige
Tal vid H.M. Konungens middag`,
    officials: [
      { name: 'Kamapradipta Isnomo', country: 'ID' },
      { name: 'Andreas Carlson', country: 'SE' },
    ],
    meetings: [
      { who: ['Kamapradipta Isnomo'], maybe: ['Kungen'], date: '2025-01-23', status: 'held' },
      { who: ['Andreas Carlson'], maybe: ['Kungen'], date: '2025-01-23', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Kirsi Madi', country: [null, 'FI'] },
        { name: 'Kungen', country: 'SE' },
        { name: 'Kronprinsessan', country: 'SE' },
      ],
      meetings: [{ who: ['Kirsi Madi'], maybe: ['Kronprinsessan'], date: '2025-01-23', status: 'held' }],
    },
  },
  {
    published: '2025-05-14',
    text: `Oppositionen KU-anmäler Jonson efter uppgifter om möte

Socialdemokraterna anmäler försvarsminister Pål Jonson (M) till konstitutionsutskottet. Bakgrunden är Dagens Nyheters uppgifter om att ministern ska ha träffat en vapenlobbyist på en middag i München i februari.

Jonson säger i en kommentar att något sådant möte aldrig ägt rum.

– Jag var i München, jag höll ett tal och jag åkte hem, säger han.

KU:s ordförande Ida Karkiainen (S) vill inte föregripa granskningen. Utskottet sammanträder på torsdag.

Försvarsexporten blev en fråga också i riksdagens debatt i går. Enligt Inspektionen för strategiska produkter beviljades utförseltillstånd för 29,4 miljarder kronor under 2024.

Fotnot: Pål Jonson har varit försvarsminister sedan 2022.

Anna Rehnberg/TT`,
    officials: [
      { name: 'Pål Jonson', country: 'SE', aliases: ['Jonson'] },
      { name: 'Ida Karkiainen', country: 'SE' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [{ who: ['Pål Jonson'], date: '2025-02', status: 'held' }],
      trade: [
        {
          measure: 'exports',
          reporter: 'SE',
          partner: null,
          amount: 29.4e9,
          currency: 'SEK',
          period: '2024',
        },
      ],
    },
  },
  {
    text: `Lomé: Robert Dussey har mottagit hans gabonesiska homolog

(Togo Officiell) - Ministern för de Utrikes Angelägenheterna, den Regionala Integrationen och Togoleserna i Utlandet, professor Robert Dussey, har haft i fredags ett arbetspass i Lomé med hans gabonesiska homolog Régis Onanga Ndiaye.

Utbytena har hållit på freds- och säkerhetsfrågorna på kontinenten, och på 9:e panafrikanska kongressen, vilken Lomé kommer att härbärgera i december.

Herr Onanga Ndiaye var bärare av ett budskap från presidenten Brice Clotaire Oligui Nguema till konseljpresidenten Faure Gnassingbé, som har mottagit honom i slutet av eftermiddagen i närvaro av ministern sekreterargeneral Sandra Ablamba Johnson.

De två diplomatichefer hade redan träffats i september i New York i marginalen av generalförsamlingen.

Läs också:
Bomull: kampanjen 2025-2026 är lanserad
Publicerad den 24/11/2025`,
    officials: [
      { name: 'Robert Dussey', country: 'TG' },
      { name: 'Régis Onanga Ndiaye', country: 'GA', aliases: ['Onanga Ndiaye'] },
      { name: 'Brice Clotaire Oligui Nguema', country: 'GA', world: true },
      { name: 'Faure Gnassingbé', country: 'TG', world: true },
      { name: 'Sandra Ablamba Johnson', country: ['TG', null] },
    ],
    meetings: [
      { who: ['Robert Dussey', 'Régis Onanga Ndiaye'], date: '2025-11-21', status: 'held' },
      {
        who: ['Régis Onanga Ndiaye', 'Faure Gnassingbé'],
        maybe: ['Sandra Ablamba Johnson', 'Robert Dussey'],
        date: '2025-11-21',
        status: 'held',
      },
      { who: ['Robert Dussey', 'Régis Onanga Ndiaye'], date: '2025-09', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Costa ringde Lula – vill rädda Mercosuravtalet

BRYSSEL. Europeiska rådets ordförande António Costa talade på lördagen i telefon med Brasiliens president Luiz Inácio Lula da Silva om frihandelsavtalet mellan EU och Mercosur.

Enligt en EU-tjänsteman varade samtalet i en halvtimme. Lula ska ha varit tydlig med att undertecknandet inte kan skjutas upp igen.

Handelskommissionär Maroš Šefčovič väntas på måndag möta Uruguays utrikesminister Mario Lubetkin i Bryssel, men tiden är inte bekräftad.

EU:s varuexport till de fyra Mercosurländerna uppgick 2024 till 53,3 miljarder euro. Importen därifrån var 57 miljarder euro, enligt kommissionen.

Frankrikes president Emmanuel Macron har sagt nej till avtalet i dess nuvarande form.

Direkt/TT
Publicerad 2025-12-13 18:40`,
    officials: [
      { name: 'António Costa', country: 'EU', aliases: ['Costa'] },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Maroš Šefčovič', country: 'EU', world: true },
      { name: 'Mario Lubetkin', country: 'UY' },
      { name: 'Emmanuel Macron', country: 'FR' },
    ],
    meetings: [
      {
        who: ['António Costa', 'Luiz Inácio Lula da Silva'],
        date: '2025-12-13',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Maroš Šefčovič', 'Mario Lubetkin'], date: '2025-12-15', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'EU',
        partner: ['Mercosur', null],
        amount: 53.3e9,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'EU',
        partner: ['Mercosur', null],
        amount: 57e9,
        currency: 'EUR',
        period: '2024',
      },
    ],
  },
  {
    text: `Cashewexport: Glad över värdet, orolig över råvarorna

Enligt preliminära siffror från Tullverket exporterade hela landet i september mer än 71 tusen ton cashewnötter av alla slag, till ett värde av 487 miljoner USD, ner 2,1 % i volym men upp 8,4 % i värde jämfört med augusti.

[Annons_1]

Ackumulerat under de första 9 månaderna 2025 nådde Vietnams cashewexport 3,74 miljarder USD, upp 17,6 % jämfört med samma period. Därav nådde exporten till USA 706 miljoner USD; till Kina 698 miljoner USD.

I motsatt riktning spenderade Vietnam 3,52 miljarder USD för att importera rå cashew, huvudsakligen från Kambodja.

Herr Bach Khanh Nhut, ständig vice ordförande i Vietnams cashewförening (VINACAS), sa att med nuvarande takt kommer branschen att nå exportmålet på 4,5 miljarder USD i år.

[Annons_2]
Källa: Tidningen Industri och Handel
Kommentar (0)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 487e6,
        currency: 'USD',
        period: '2025-09',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 3.74e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 17.6,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 706e6,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'CN',
        amount: 698e6,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 3.52e9,
        currency: 'USD',
        period: ['2025-01/2025-09', null],
      },
      {
        measure: 'exports',
        reporter: ['VN', null],
        partner: null,
        amount: 4.5e9,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Bach Khanh Nhut', country: 'VN' }],

      trade: [
        {
          measure: 'imports',
          reporter: 'VN',
          partner: 'KH',
          amount: 3.52e9,
          currency: 'USD',
          period: ['2025-01/2025-09', null],
        },
      ],
    },
  },
  {
    text: `Artikel från Klimat- och näringslivsdepartementet

Energi- och näringsminister Ebba Busch mötte sydkoreansk industriminister

Publicerad 17 oktober 2024

På torsdagen tog energi- och näringsminister Ebba Busch emot Sydkoreas handels-, industri- och energiminister Ahn Duk-geun på Rosenbad. Ministrarna undertecknade ett samförståndsavtal om ny kärnkraft och batterier.

Från svensk sida deltog även statssekreterare Sara Modig, Sveriges ambassadör i Seoul Karl-Olof Andersson och Vattenfalls vd Anna Borg. I den sydkoreanska delegationen ingick ambassadör Lee Hyung-jong samt företrädare för Korea Hydro & Nuclear Power.

– Sydkorea har byggt reaktorer i tid och inom budget. Där har vi mycket att lära, säger Ebba Busch.

Dagen före mötet besökte minister Ahn Northvolt i Västerås.

Handeln mellan Sverige och Sydkorea har ökat med 30 procent på fem år och uppgick 2023 till 36 miljarder kronor.`,
    officials: [
      { name: 'Ebba Busch', country: 'SE' },
      { name: 'Ahn Duk-geun', country: 'KR', aliases: ['Ahn'] },
      { name: 'Sara Modig', country: 'SE' },
      { name: 'Karl-Olof Andersson', country: 'SE' },
      { name: 'Lee Hyung-jong', country: 'KR' },
    ],
    meetings: [
      {
        who: ['Ebba Busch', 'Ahn Duk-geun'],
        maybe: ['Sara Modig', 'Karl-Olof Andersson', 'Lee Hyung-jong', 'Anna Borg'],
        date: '2024-10-17',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['SE', 'KR'],
        partner: ['KR', 'SE'],
        amount: 36e9,
        currency: 'SEK',
        period: '2023',
        change: 'any',
      },
    ],
    optional: { officials: [{ name: 'Anna Borg', country: 'SE' }] },
  },
];
