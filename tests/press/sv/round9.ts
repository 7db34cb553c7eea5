import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Pressmeddelande från Utrikesdepartementet

Utrikeshandelsministern besöker Kenya och Rwanda

Publicerad 14 februari 2025

Sveriges bistånds- och utrikeshandelsminister Benjamin Dousa reser den 17–20 februari till Nairobi och Kigali. Med på resan finns företrädare för ett tjugotal svenska företag inom energi, transport och digitalisering.

I Nairobi kommer ministern att ha ett bilateralt möte med Kenyas handelsminister Salim Mvurya. På programmet står även företagsbesök och ett rundabordssamtal om hållbara stadstransporter.

Den 19 februari fortsätter resan till Rwanda. Där träffar statsrådet landets handels- och industriminister Prudence Sebahizi för samtal om bland annat gruvnäring och reformen av biståndet.

– Handel är det som på sikt lyfter länder ur fattigdom. Därför vill vi att bistånd och främjande ska gå hand i hand, säger Benjamin Dousa.

Presskontakt
Jonatan Hallerby
Pressekreterare hos Benjamin Dousa
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE' },
      { name: 'Salim Mvurya', country: 'KE' },
      { name: 'Prudence Sebahizi', country: 'RW' },
    ],
    meetings: [
      {
        who: ['Benjamin Dousa', 'Salim Mvurya'],
        date: ['2025-02-17/2025-02-20', '2025-02-17/2025-02-19', '2025-02-17/2025-02-18', '2025-02'],
        status: 'planned',
      },
      {
        who: ['Benjamin Dousa', 'Prudence Sebahizi'],
        date: ['2025-02-19', '2025-02-19/2025-02-20', '2025-02-17/2025-02-20'],
        status: 'planned',
      },
    ],
    trade: [],
    optional: { officials: [{ name: 'Jonatan Hallerby', country: ['SE', null] }] },
  },
  {
    text: `Till innehåll på sidan

Varuexport, varuimport och handelsnetto, augusti 2024, i löpande priser

Underskott i utrikeshandeln i augusti

Statistiknyhet från SCB 2024-09-27 8.00

Sveriges varuexport uppgick under augusti 2024 till 151,6 miljarder kronor och varuimporten till 155,2 miljarder. Det ger ett negativt handelsnetto på 3,6 miljarder kronor.

Jämfört med augusti 2023 minskade varuexporten i värde med 4 procent medan varuimporten ökade med 1 procent. För augusti 2023 visade handelsnettot ett överskott på 4,3 miljarder kronor.

Handeln med länder utanför EU gav ett överskott på 18,9 miljarder kronor medan EU-handeln gav ett underskott på 22,5 miljarder.

Under januari–augusti 2024 uppgick varuexportens värde till 1 308,4 miljarder kronor och varuimportens till 1 262,0 miljarder.

Uppgifterna är preliminära. Nästa statistiknyhet publiceras 2024-10-28.

Fråga om statistiken
desk@scb.example.se`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 151.6e9,
        currency: 'SEK',
        period: '2024-08',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 155.2e9,
        currency: 'SEK',
        period: '2024-08',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 3.6e9,
        currency: 'SEK',
        period: '2024-08',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 4.3e9,
        currency: 'SEK',
        period: '2023-08',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'EU',
        amount: 22.5e9,
        currency: 'SEK',
        period: '2024-08',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 1.3084e12,
        currency: 'SEK',
        period: '2024-01/2024-08',
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 1.262e12,
        currency: 'SEK',
        period: '2024-01/2024-08',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, period: '2024-08', change: -4 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, period: '2024-08', change: 1 },
        { measure: 'balance', reporter: 'SE', amount: 18.9e9, currency: 'SEK' },
      ],
    },
  },
  {
    text: `Siliņa i Reykjavik: "Vi delar samma hav"

Publicerad 2025-03-12 16:41

Reykjavik. Islands statsminister Kristrún Frostadóttir tog på onsdagen emot Lettlands premiärminister Evika Siliņa i regeringsbyggnaden Stjórnarráðið. Mötet handlade främst om skyddet av undervattenskablar och om stödet till Ukraina.

– Det som händer i Östersjön kan hända i Nordatlanten också, sade Siliņa efter samtalet.

Frostadóttir lovade att Island ska skicka fler experter till Natos cybercenter i Tallinn.

Senare i veckan fortsätter den lettiska regeringschefen till Oslo, där hon enligt planerna ska träffa statsminister Jonas Gahr Støre på fredag.

Lettland och Island upprättade diplomatiska förbindelser 1991. Island var först i världen med att erkänna de baltiska ländernas återvunna självständighet.

TT-Reuters`,
    officials: [
      { name: 'Kristrún Frostadóttir', country: 'IS', aliases: ['Frostadóttir'] },
      { name: 'Evika Siliņa', country: 'LV', aliases: ['Siliņa'] },
      { name: 'Jonas Gahr Støre', country: 'NO', world: true },
    ],
    meetings: [
      { who: ['Kristrún Frostadóttir', 'Evika Siliņa'], date: '2025-03-12', status: 'held' },
      { who: ['Evika Siliņa', 'Jonas Gahr Støre'], date: '2025-03-14', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Riksdagen | Aktuellt


Talmannen besökte Slovenien

Publicerad: 9 oktober 2023

Den 4–6 oktober gjorde talman Andreas Norlén ett officiellt besök i Slovenien på inbjudan av nationalförsamlingens talman Urška Klakočar Zupančič. I delegationen ingick riksdagsledamöterna Markus Selin (S), Ann-Sofie Alm (M) och Lotta Johnsson Fornarve (V) samt riksdagsdirektör Ingvar Mattson.

Besöket inleddes med överläggningar mellan de båda talmännen i Ljubljana den 4 oktober. Därefter togs delegationen emot av president Nataša Pirc Musar. På dagordningen stod bland annat EU:s utvidgning, vattenfrågor och minnet av sommarens översvämningar.

Delegationen träffade också ledamöter i vänskapsgruppen för Norden och besökte Bledsjön.

Foto: Anna Björkqvist/Sveriges riksdag
Talman Andreas Norlén och talman Urška Klakočar Zupančič i nationalförsamlingen.

Dela: Facebook  X  LinkedIn`,
    officials: [
      { name: 'Andreas Norlén', country: 'SE' },
      { name: 'Urška Klakočar Zupančič', country: 'SI' },
      { name: 'Nataša Pirc Musar', country: 'SI' },
      { name: 'Markus Selin', country: 'SE', world: true },
      { name: 'Ann-Sofie Alm', country: 'SE', world: true },
      { name: 'Lotta Johnsson Fornarve', country: 'SE', world: true },
    ],
    meetings: [
      {
        who: ['Andreas Norlén', 'Urška Klakočar Zupančič'],
        maybe: ['Markus Selin', 'Ann-Sofie Alm', 'Lotta Johnsson Fornarve', 'Ingvar Mattson'],
        date: ['2023-10-04', '2023-10-04/2023-10-06'],
        status: 'held',
      },
      {
        who: ['Nataša Pirc Musar'],
        maybe: [
          'Andreas Norlén',
          'Markus Selin',
          'Ann-Sofie Alm',
          'Lotta Johnsson Fornarve',
          'Ingvar Mattson',
        ],
        date: ['2023-10-04', '2023-10-04/2023-10-06', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Ingvar Mattson', country: 'SE' }],
      meetings: [
        {
          who: ['Andreas Norlén', 'Urška Klakočar Zupančič'],
          date: '2023-10-04/2023-10-06',
          kind: 'visit',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Utrikesministeriet
Pressmeddelande 178/2024
3.9.2024

Minister Tavio diskuterade handel och återuppbyggnad i Kazakstan

Finlands utrikeshandels- och utvecklingsminister Ville Tavio besökte Astana den 1–3 september. Under besöket träffade minister Tavio Kazakstans vice premiärminister, minister för nationalekonomi Nurlan Bajbazarov och samtalade separat med viceutrikesminister Roman Vasilenko.

Samtalen gällde särskilt kritiska råvaror, vattenteknik och den mellersta transportkorridoren.

"Kazakstan är Finlands viktigaste handelspartner i Centralasien och efterfrågan på finländskt gruvkunnande är stor", säger minister Tavio.

Med på resan fanns femton finländska företag. I fjol uppgick Finlands varuexport till Kazakstan till 141 miljoner euro, medan importen var 58 miljoner euro.

Ytterligare information: Outi Slant, handelspolitisk rådgivare, tfn +358 000 000 000

Utrikesministeriets e-postadresser har formen desk@gov.example.fi`,
    officials: [
      { name: 'Ville Tavio', country: 'FI', aliases: ['Tavio'] },
      { name: 'Nurlan Bajbazarov', country: 'KZ' },
      { name: 'Roman Vasilenko', country: 'KZ' },
    ],
    meetings: [
      {
        who: ['Ville Tavio', 'Nurlan Bajbazarov'],
        date: ['2024-09-01/2024-09-03', '2024-09'],
        status: 'held',
      },
      { who: ['Ville Tavio', 'Roman Vasilenko'], date: ['2024-09-01/2024-09-03', '2024-09'], status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'FI', partner: 'KZ', amount: 141e6, currency: 'EUR', period: '2023' },
      { measure: 'imports', reporter: 'FI', partner: 'KZ', amount: 58e6, currency: 'EUR', period: '2023' },
    ],
    optional: { officials: [{ name: 'Outi Slant', country: ['FI', null] }] },
  },
  {
    text: `Hoppa till innehåll

Utrikeshandeln med varor, preliminära uppgifter, mars 2025

Utgivningsdatum 8.5.2025 9.00
Statistikmeddelande | Tullen

Värdet på Finlands export av varor steg med 6,8 procent i mars jämfört med samma period året innan. Exportens värde var 6,5 miljarder euro. Värdet på importen ökade med 2,1 procent till 6,4 miljarder euro.

Handelsbalansen visade ett överskott på 110 miljoner euro i mars. I mars 2024 hade handelsbalansen ett underskott på 182 miljoner euro.

Exporten till EU-länderna ökade med 4,9 procent och exporten till länderna utanför EU med 9,2 procent. Importen från EU-länderna sjönk med 0,7 procent.

Räknat från årets början var exportens sammanlagda värde 18,2 miljarder euro.

De slutgiltiga uppgifterna publiceras den 30 maj.

Förfrågningar: Utrikeshandelsstatistik, tfn 0295 52 335`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 6.5e9,
        currency: 'EUR',
        period: '2025-03',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: null,
        amount: 6.4e9,
        currency: 'EUR',
        period: '2025-03',
        change: 2.1,
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 110e6,
        currency: 'EUR',
        period: '2025-03',
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 182e6,
        currency: 'EUR',
        period: '2024-03',
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'EU',
        amount: null,
        period: ['2025-03', null],
        change: 4.9,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: 'EU',
        amount: null,
        period: ['2025-03', null],
        change: -0.7,
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 18.2e9,
        currency: 'EUR',
        period: ['2025-01/2025-03', '2025-Q1'],
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'FI', partner: null, amount: null, period: '2025-03', change: 6.8 },
        { measure: 'exports', reporter: 'FI', amount: null, change: 9.2 },
      ],
    },
  },
  {
    text: `Vietnam.vn - Plattform för främjande av Vietnam

Vice premiärminister Bui Thanh Son tar emot Kubas minister för utrikeshandel

(Chinhphu.vn) - På eftermiddagen den 14 november, på regeringens högkvarter, tog vice premiärminister Bui Thanh Son emot herr Oscar Pérez-Oliva Fraga, vice premiärminister, minister för utrikeshandel och utländska investeringar i Kuba, som är på arbetsbesök i Vietnam.

Báo Chính Phủ 14/11/2025

[Anzeige_1]
Vice premiärminister Bui Thanh Son tar emot Kubas vice premiärminister Oscar Pérez-Oliva Fraga - Foto: VGP/Hai Minh

Vid mottagandet uttryckte vice premiärminister Bui Thanh Son sin djupa sympati med de skador som orkanen Melissa orsakade det kubanska folket.

Herr Oscar Pérez-Oliva Fraga tackade vördnadsfullt för stödet från partiet, staten och folket i Vietnam, särskilt projektet för risodling. Han informerade att den tvåsidiga handelsomsättningen under 9 månaderna nådde 178 miljoner USD, och föreslog att båda sidor ska sträva efter 500 miljoner USD under kommande år.

Samma dag på morgonen hade den kubanska vice premiärministern ett arbetsmöte med industri- och handelsminister Nguyen Hong Dien.

[Anzeige_2]
Källa`,
    officials: [
      { name: 'Bui Thanh Son', country: 'VN' },
      { name: 'Oscar Pérez-Oliva Fraga', country: 'CU' },
      { name: 'Nguyen Hong Dien', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Bui Thanh Son', 'Oscar Pérez-Oliva Fraga'], date: '2025-11-14', status: 'held' },
      { who: ['Oscar Pérez-Oliva Fraga', 'Nguyen Hong Dien'], date: '2025-11-14', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CU', 'VN'],
        partner: ['VN', 'CU'],
        amount: 178e6,
        currency: 'USD',
        period: ['2025-01/2025-09', null],
      },
      {
        measure: 'total',
        reporter: ['CU', 'VN'],
        partner: ['VN', 'CU'],
        amount: 500e6,
        currency: 'USD',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-05-20',
    text: `Näringsliv

Sandfors bruk rustar för att möta ökad efterfrågan

FALUN. Efter två tunga år ser det ljusare ut för sågverken i Dalarna. På Sandfors bruk kör man sedan i måndags tre skift igen.

– Orderboken är full fram till midsommar och vi måste anställa för att kunna möta kundernas behov, säger platschef Anneli Rask.

I torsdags träffade bolaget avtal med Byggnads och Pappers om nya arbetstider. Avtalet gäller till och med april 2026.

Samtidigt oroar sig branschen för tullarna. Skogsindustriernas chefsekonom Christian Nielsen påminner om att USA bara tar emot några få procent av det svenska virket, men att priserna kan påverkas även i Europa.

I kommunhuset hoppas man på fler bostäder. Kommunstyrelsen sammanträder på onsdag för att ta ställning till en ny detaljplan vid Lugnet.

Text: Mikael Hedström
023-935 00`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Republikens presidents kansli
Meddelande 33/2025
24.6.2025

President Stubb talade i telefon med Japans premiärminister

Republikens president Alexander Stubb förde i dag, tisdagen den 24 juni, ett telefonsamtal med Japans premiärminister Shigeru Ishiba. Samtalet kom till på Japans initiativ.

Presidenten och premiärministern diskuterade läget i Mellanöstern, Rysslands anfallskrig i Ukraina och säkerheten i det indopacifiska området. De talade också om samarbetet mellan Finland och Japan i fråga om halvledare och kvantteknik.

President Stubb gav Ishiba en lägesbild inför Natotoppmötet i Haag, som inleds senare samma dag. Ishiba meddelade i går att han inte deltar i toppmötet.

President Stubb besöker världsutställningen i Osaka i höst. Under resan ska han också träffa kejsar Naruhito.`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'] },
      { name: 'Shigeru Ishiba', country: 'JP', aliases: ['Ishiba'] },
    ],
    meetings: [
      { who: ['Alexander Stubb', 'Shigeru Ishiba'], date: '2025-06-24', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Naruhito', country: 'JP', world: true }],
      meetings: [{ who: ['Alexander Stubb', 'Naruhito'], date: ['2025', null], status: 'planned' }],
    },
  },
  {
    text: `Ekot | Sveriges Radio

Norges handelsöverskott krymper

Publicerat tisdag 15 april 2025 kl 11.12

Norges överskott i varuhandeln minskade till 59,8 miljarder norska kronor i mars, enligt Statistisk sentralbyrå. Det är 14 procent lägre än i februari.

Exporten uppgick till 151,2 miljarder kronor, varav naturgas stod för 52,6 miljarder. Importen steg till 91,4 miljarder.

Särskilt exporten av lax har fått ett uppsving. Under det första kvartalet såldes norsk fisk och skaldjur utomlands för 42,9 miljarder kronor, enligt Norges sjömatråd. Det är 5 procent mer än i fjol.

Lisa Widegren
desk@sr.example.se

Grunden i vår journalistik är trovärdighet och opartiskhet.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'NO',
        partner: null,
        amount: 59.8e9,
        currency: 'NOK',
        period: '2025-03',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 151.2e9,
        currency: 'NOK',
        period: ['2025-03', null],
      },
      {
        measure: 'imports',
        reporter: 'NO',
        partner: null,
        amount: 91.4e9,
        currency: 'NOK',
        period: ['2025-03', null],
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'NO', partner: null, amount: 52.6e9, currency: 'NOK' },
        { measure: 'exports', reporter: 'NO', partner: null, amount: 42.9e9, currency: 'NOK', change: 'any' },
        { measure: 'balance', reporter: 'NO', partner: null, amount: null, change: -14 },
        { measure: 'exports', reporter: 'NO', partner: null, amount: null, change: 5 },
      ],
    },
  },
  {
    text: `Kungahuset > Nyheter

Kungen gav högtidliga audienser för nya ambassadörer

Torsdagen den 23 november 2023 lämnade tre nyutnämnda utländska ambassadörer över sina kreditivbrev till Kungen i högtidliga audienser på Kungliga slottet.

Kungen tillsammans med ambassadör Ximena Paredes Ugarte från Bolivia. Foto: Clara Lindholm/Kungl. Hovstaterna

De utländska sändebud som Kungen tog emot var:

  • Ambassadör Ximena Paredes Ugarte från Bolivia
  • Ambassadör Daniel Nkansah Boateng från Ghana
  • Ambassadör Bat-Orgil Ganzorig från Mongoliet

Under audienserna fick Kungen ett enskilt samtal med varje ambassadör. Vid ceremonin närvarade även UD:s introduktör Klas Molin.

Ambassadörerna hämtades på Utrikesdepartementet i en av Hovstallets vagnar och kördes till slottets östra valv.

Hitta på sidan | Om cookies | Lättläst`,
    officials: [
      { name: 'Ximena Paredes Ugarte', country: 'BO' },
      { name: 'Daniel Nkansah Boateng', country: 'GH' },
      { name: 'Bat-Orgil Ganzorig', country: 'MN' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Klas Molin', country: ['SE', null] },
        { name: 'Kungen', country: ['SE', null] },
      ],
      meetings: [
        {
          who: ['Kungen', 'Ximena Paredes Ugarte', 'Daniel Nkansah Boateng', 'Bat-Orgil Ganzorig'],
          maybe: ['Klas Molin'],
          date: '2023-11-23',
          status: 'held',
        },
        {
          who: ['Ximena Paredes Ugarte', 'Daniel Nkansah Boateng', 'Bat-Orgil Ganzorig'],
          maybe: ['Klas Molin'],
          date: '2023-11-23',
          status: 'held',
        },
        {
          who: ['Ximena Paredes Ugarte'],
          maybe: ['Kungen', 'Klas Molin'],
          date: '2023-11-23',
          status: 'held',
        },
        {
          who: ['Daniel Nkansah Boateng'],
          maybe: ['Kungen', 'Klas Molin'],
          date: '2023-11-23',
          status: 'held',
        },
        { who: ['Bat-Orgil Ganzorig'], maybe: ['Kungen', 'Klas Molin'], date: '2023-11-23', status: 'held' },
      ],
    },
  },
  {
    text: `Utrikes

Sydafrikas besök i Kigali ställs in

Uppdaterad 30 januari 2025 07.52 | Publicerad 29 januari 2025 21.30

Sydafrikas utrikesminister Ronald Lamola ställer in torsdagens möte med sin rwandiske kollega Olivier Nduhungirehe. Det meddelar utrikesdepartementet i Pretoria.

Beskedet kommer sedan tretton sydafrikanska soldater dödats i striderna kring Goma i östra Kongo-Kinshasa.

"Förutsättningarna för ett meningsfullt samtal finns inte just nu", skriver departementet i ett uttalande.

Däremot talade president Cyril Ramaphosa på onsdagen i telefon med Rwandas president Paul Kagame. De båda var enligt Ramaphosas kansli överens om behovet av en vapenvila.

Kagame har i ett inlägg på X anklagat Sydafrika för att förvränga vad som sades.

Johan Ahlberg/TT`,
    officials: [
      { name: 'Ronald Lamola', country: 'ZA' },
      { name: 'Olivier Nduhungirehe', country: 'RW' },
      { name: 'Cyril Ramaphosa', country: 'ZA', aliases: ['Ramaphosa'] },
      { name: 'Paul Kagame', country: 'RW', aliases: ['Kagame'] },
    ],
    meetings: [
      { who: ['Ronald Lamola', 'Olivier Nduhungirehe'], date: '2025-01-30', status: 'cancelled' },
      { who: ['Cyril Ramaphosa', 'Paul Kagame'], date: '2025-01-29', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Vietnams export till Nordeuropa ökar stadigt

VietNamNet · 18 juli 2024

Enligt uppgifter från Generaltulldepartementet nådde Vietnams export till Sverige under de första 6 månaderna av 2024 cirka 598 miljoner USD, en ökning med 14,2 % jämfört med samma period föregående år. Importomsättningen från denna marknad är 172 miljoner USD, ned 6,3 %.

Viktiga exportprodukter är telefoner och komponenter (181 miljoner USD), textilier och skor.

För den danska marknaden nådde den tvåvägs omsättningen 311 miljoner USD under första halvåret.

Herr Tran Duc Hieu, Vietnams handelsråd i Sverige, samtidigt i Danmark, Norge, Island och Lettland, rekommenderar att företag måste möta de nya reglerna om ekodesign.

Målet för hela året är att exporten till Sverige ska uppnå 1,3 miljarder USD.

VN (enligt VnEconomy)
Relaterade nyheter | Samma kategori | Kommentar (0)`,
    officials: [{ name: 'Tran Duc Hieu', country: 'VN' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'SE',
        amount: 598e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: 14.2,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'SE',
        amount: 172e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
        change: -6.3,
      },
      {
        measure: 'total',
        reporter: ['VN', 'DK'],
        partner: ['DK', 'VN'],
        amount: 311e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'SE',
        amount: 1.3e9,
        currency: 'USD',
        period: '2024',
        status: 'target',
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'VN', amount: 181e6, currency: 'USD' }] },
  },
  {
    published: '2024-10-26',
    text: `Snökaos stoppade seriefinalen

ÖSTERSUND. Seriefinalen mellan Östersund och Brage fick skjutas upp på lördagen sedan ett kraftigt snöfall lamslagit flygplatsen på Frösön. Gästerna tog sig aldrig längre än till Sveg.

– Vi var laddade för att möta serieledarna, men det är bara att gilla läget, säger Brages tränare Kleber Saarenpää.

SMHI:s vakthavande meteorolog Sofia Söderberg räknar med ytterligare två decimeter innan det vänder på måndag.

Matchen spelas i stället den 6 november. Då tar ÖFK emot ett Brage som saknar avstängde Amar Muhsin.

På tisdag möter Östersund Landskrona i cupen. Efter det väntar fem raka bortamatcher.

Publik: inställt. Domare: Fredrik Klyver.

Jämtlands Tidning, sporten`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Pressmeddelande från Utrikesdepartementet

Nordiska och baltiska utrikesministrar samlades på Bornholm

Publicerad 29 april 2025

Utrikesministrarna i den nordisk-baltiska kretsen NB8 möttes i dag på Bornholm under danskt ordförandeskap. Värd för mötet var Danmarks utrikesminister Lars Løkke Rasmussen.

Deltog gjorde även Sveriges utrikesminister Maria Malmer Stenergard, Norges utrikesminister Espen Barth Eide, Finlands utrikesminister Elina Valtonen, Estlands utrikesminister Margus Tsahkna, Lettlands utrikesminister Baiba Braže och Litauens utrikesminister Kęstutis Budrys. Island representerades av kabinettssekreterare Martin Eyjólfsson.

Ministrarna diskuterade Rysslands skuggflotta, sanktioner och förberedelserna inför Natotoppmötet i Haag i juni.

– Östersjön är vårt gemensamma ansvar, säger Maria Malmer Stenergard.

Nästa möte i kretsen äger rum i september.

Presskontakt
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
      { name: 'Maria Malmer Stenergard', country: 'SE' },
      { name: 'Espen Barth Eide', country: 'NO' },
      { name: 'Elina Valtonen', country: 'FI' },
      { name: 'Margus Tsahkna', country: 'EE' },
      { name: 'Baiba Braže', country: 'LV' },
      { name: 'Kęstutis Budrys', country: 'LT' },
      { name: 'Martin Eyjólfsson', country: 'IS' },
    ],
    meetings: [
      {
        who: [
          'Lars Løkke Rasmussen',
          'Maria Malmer Stenergard',
          'Espen Barth Eide',
          'Elina Valtonen',
          'Margus Tsahkna',
          'Baiba Braže',
          'Kęstutis Budrys',
        ],
        maybe: ['Martin Eyjólfsson'],
        date: '2025-04-29',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Fem frågor till Chiles ambassadör

Tidningen Global Handel nr 3/2024

Rodrigo Olsen Valdivia är Chiles ambassadör i Stockholm sedan drygt ett år. Vi träffade honom på ambassaden vid Birger Jarlsgatan.

Hur mår handeln mellan våra länder?
– Den mår bra. Chiles export till Sverige uppgick i fjol till 148 miljoner dollar, mest koppar, vin och frukt. Importen därifrån var större, omkring 420 miljoner dollar, framför allt lastbilar och gruvutrustning.

Vad betyder det nya avtalet med EU?
– Mycket. Vår handelsdelegation under ledning av vice handelsminister Claudia Sanhueza var här i våras och träffade ett fyrtiotal företag.

Litium är på allas läppar.
– Ja. Jag hoppas att vår gruvminister Aurora Williams kan komma hit till hösten, men inget är klart ännu.

Bästa svenska ord?
– Lagom, förstås. Och smultronställe!

Fotnot: Svaren har kortats.
Intervju: Karin Ödman`,
    officials: [
      { name: 'Rodrigo Olsen Valdivia', country: 'CL' },
      { name: 'Claudia Sanhueza', country: 'CL' },
      { name: 'Aurora Williams', country: 'CL' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'SE',
        amount: 148e6,
        currency: 'USD',
        period: ['2023', null],
      },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: 'SE',
        bound: 'about',
        amount: 420e6,
        currency: 'USD',
        period: ['2023', null],
      },
    ],
    optional: {
      meetings: [
        { who: ['Rodrigo Olsen Valdivia'], status: 'held' },
        { who: ['Claudia Sanhueza'], status: 'held' },
        { who: ['Claudia Sanhueza'], status: 'planned' },
        { who: ['Aurora Williams'], status: 'planned' },
      ],
    },
  },
  {
    text: `Turkmenistans ambassad – nyheter

Kondoleansbrev till Azerbajdzjans president

26.12.2024

Turkmenistans president Serdar Berdimuhamedow har sänt ett kondoleansbrev till Azerbajdzjans president Ilham Alijev med anledning av flygolyckan nära staden Aktau, där många människor miste livet.

"I denna svåra stund framför jag, på folkets och mina egna vägnar, mitt djupa deltagande till de omkomnas familjer och önskar de skadade ett snabbt tillfrisknande", heter det i brevet.

Ett brev med liknande innehåll har även sänts till Kazakstans president Kasym-Zjomart Tokajev.

Samma dag öppnades en kondoleansbok på Azerbajdzjans ambassad i Asjchabad.

← Föregående nyhet     Nästa nyhet →`,
    officials: [
      { name: 'Serdar Berdimuhamedow', country: 'TM' },
      { name: 'Ilham Alijev', country: 'AZ' },
      { name: 'Kasym-Zjomart Tokajev', country: 'KZ' },
    ],
    meetings: [
      {
        who: ['Serdar Berdimuhamedow', 'Ilham Alijev'],
        date: ['2024-12-26', null, '2024-12-25', '2024-12'],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Serdar Berdimuhamedow', 'Kasym-Zjomart Tokajev'],
        date: ['2024-12-26', null, '2024-12-25', '2024-12'],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Börsen backar efter nya tullhot

Publicerad: 10 juli 2025, 09:24 (Direkt)

Stockholmsbörsen inledde torsdagen på minus. OMXS30 var kvart över nio ned 0,6 procent till 2 501,3.

Tunga industribolag som Sandvik och Atlas Copco föll drygt en procent sedan USA:s handelsminister Howard Lutnick i en tv-intervju upprepat att kopparimporten ska beläggas med en tull på 50 procent från den 1 augusti.

– Det är mer retorik än substans, säger Nordnets sparekonom Frida Bratt till Nyhetsbyrån Direkt.

Volvo steg 0,4 procent efter en höjd riktkurs. Verkstadsbolaget levererar rapport nästa torsdag.

På makrofronten väntas amerikansk arbetslöshetsstatistik klockan 14.30.

En dollar kostade 9,51 kronor och en euro 11,16 kronor. Oljepriset låg strax under 70 dollar fatet.`,
    officials: [{ name: 'Howard Lutnick', country: 'US' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Dakar/Nouakchott, 12 januari 2024

Senegal och Mauretanien vill dela på gasen

Senegals olje- och energiminister Antoine Félix Diome och hans mauretanske kollega Nani Ould Chrougha har enats om en tidsplan för gasfältet Grand Tortue Ahmeyim. Det skedde vid ett möte i Nouakchott i går, uppger nyhetsbyrån APS.

De båda ministrarna undertecknade också ett avtal om gemensam övervakning till havs.

Fältet, som drivs av BP och Kosmos Energy, ska enligt planen börja producera under tredje kvartalet.

Diome väntas i mars resa till Alger för att träffa energiminister Mohamed Arkab. Något datum är inte fastställt.

Mauretaniens export av fisk, järnmalm och guld var enligt landets centralbank värd 4,1 miljarder dollar 2022.

/Sara Lundmark, frilans`,
    officials: [
      { name: 'Antoine Félix Diome', country: 'SN', aliases: ['Diome'] },
      { name: 'Nani Ould Chrougha', country: 'MR' },
      { name: 'Mohamed Arkab', country: 'DZ', world: true },
    ],
    meetings: [
      { who: ['Antoine Félix Diome', 'Nani Ould Chrougha'], date: '2024-01-11', status: 'held' },
      { who: ['Antoine Félix Diome', 'Mohamed Arkab'], date: '2024-03', status: 'planned' },
    ],
    trade: [],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'MR', partner: null, amount: 4.1e9, currency: 'USD', period: '2022' },
      ],
    },
  },
  {
    text: `EU och Kina fortsätter prata om elbilar

Bryssel | 8 april 2025

EU:s handelskommissionär Maroš Šefčovič har haft ett videosamtal med Kinas handelsminister Wang Wentao, bekräftar en talesperson för EU-kommissionen.

De två kom enligt talespersonen överens om att omedelbart återuppta diskussionerna om minimipriser på kinesiska elbilar. Samtalet hölls i dag på förmiddagen.

Šefčovič besökte Peking så sent som i mars. Då träffade han förutom Wang även vice premiärminister He Lifeng.

EU:s underskott i varuhandeln med Kina var 304,5 miljarder euro förra året. Exporten till Kina minskade med 4,5 procent till 213,3 miljarder euro, medan importen var i stort sett oförändrad på 517,8 miljarder.

Europaportalen
Följ oss i sociala medier`,
    officials: [
      { name: 'Maroš Šefčovič', country: 'EU', aliases: ['Šefčovič'] },
      { name: 'Wang Wentao', country: 'CN', aliases: ['Wang'] },
      { name: 'He Lifeng', country: 'CN', world: true },
    ],
    meetings: [
      { who: ['Maroš Šefčovič', 'Wang Wentao'], date: '2025-04-08', kind: 'phone call', status: 'held' },
      { who: ['Maroš Šefčovič', 'He Lifeng'], maybe: ['Wang Wentao'], date: '2025-03', status: 'held' },
    ],
    trade: [
      { measure: 'balance', reporter: 'EU', partner: 'CN', amount: 304.5e9, currency: 'EUR', period: '2024' },
      {
        measure: 'exports',
        reporter: 'EU',
        partner: 'CN',
        amount: 213.3e9,
        currency: 'EUR',
        period: ['2024', null],
        change: -4.5,
      },
      {
        measure: 'imports',
        reporter: 'EU',
        partner: 'CN',
        amount: 517.8e9,
        currency: 'EUR',
        period: ['2024', null],
        change: 'any',
      },
    ],
    optional: { meetings: [{ who: ['Maroš Šefčovič', 'Wang Wentao'], date: '2025-03', status: 'held' }] },
  },
  {
    text: `Veckan i bilder

Foto: Ritzau Scanpix, NTB, TT

1. Polens president Karol Nawrocki och Italiens president Sergio Mattarella inspekterar hederskompaniet utanför Quirinalpalatset i Rom, torsdagen den 4 september 2025. Foto: Remo Casilli/Reuters

2. Demonstranter i Belgrad kräver nyval. Foto: Darko Vojinovic/AP

3. Danmarks statsminister Mette Frederiksen (t.h.) tar emot sin grönländske kollega Jens-Frederik Nielsen på Marienborg den 2 september. Foto: Thomas Traasdahl/Ritzau Scanpix

4. Landslagets förbundskapten möter pressen inför kvalmatchen mot Slovenien. Foto: Claudio Bresciani/TT

5. Kenyas president William Ruto vinkar till åskådarna efter invigningen av en ny hamnterminal i Mombasa. Foto: Monicah Mwangi/Reuters

Bildredaktör: Elsa Frizell`,
    officials: [
      { name: 'Karol Nawrocki', country: 'PL' },
      { name: 'Sergio Mattarella', country: 'IT' },
      { name: 'Mette Frederiksen', country: 'DK' },
      { name: 'Jens-Frederik Nielsen', country: ['GL', 'DK'] },
      { name: 'William Ruto', country: 'KE' },
    ],
    meetings: [{ who: ['Mette Frederiksen', 'Jens-Frederik Nielsen'], date: '2025-09-02', status: 'held' }],
    trade: [],
    optional: {
      meetings: [{ who: ['Karol Nawrocki', 'Sergio Mattarella'], date: '2025-09-04', status: 'held' }],
    },
  },
  {
    text: `Provinsledare välkomnar Laos generalkonsul

VHO - Den 21 februari, på eftermiddagen, i Hue stad, mottog kamrat Nguyen Van Phuong, ordförande för stadens folkkommitté, fru Souphanh Hadaoheuang, Laos generalkonsul i Da Nang, som kom för att hälsa och gratulera till våren Giap Thin.

Baovanhoa · 22/02/2024 08:15

Vid mötet informerade kamrat Nguyen Van Phuong den laotiska gästen om den socioekonomiska situationen. Ordföranden betonade att Hue har alltid uppmärksammatvänskapen med provinserna Salavan och Sekong.

Fru Souphanh Hadaoheuang tackade för stadens stöd till 180 laotiska studenter.

Också deltagande i mottagandet var kamrat Tran Cong Phu, direktör för avdelningen för utrikesfrågor.

Tidigare på morgonen arbetade generalkonsuln med ledningen för Hue universitet.

Foto: Bao Minh
Taggar: Hue, Laos, vänskap`,
    officials: [
      { name: 'Nguyen Van Phuong', country: 'VN', world: true },
      { name: 'Souphanh Hadaoheuang', country: 'LA' },
    ],
    meetings: [
      {
        who: ['Nguyen Van Phuong', 'Souphanh Hadaoheuang'],
        maybe: ['Tran Cong Phu'],
        date: '2024-02-21',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Tran Cong Phu', country: ['VN', null] }],
      meetings: [{ who: ['Souphanh Hadaoheuang'], date: '2024-02-21', status: 'held' }],
    },
  },
  {
    text: `Svenska Yle | Utrikes

Valtonens resa till Indien flyttas fram

Publicerad 17.10.2024 14:55

Utrikesminister Elina Valtonen skjuter upp sin resa till New Delhi. Hon skulle ha träffat Indiens utrikesminister Subrahmanyam Jaishankar på måndag i nästa vecka.

Orsaken är enligt utrikesministeriet förhinder på den indiska sidan. Ett nytt datum söks i december.

I stället blir Valtonen kvar i Helsingfors, där hon på tisdag tar emot Ghanas utrikesminister Shirley Ayorkor Botchwey.

I dag på förmiddagen hördes Valtonen i riksdagens utrikesutskott om läget i Georgien. Utskottets ordförande Kimmo Kiljunen (SDP) beskriver diskussionen som bra.

Valtonen och Jaishankar möttes senast i februari, under säkerhetskonferensen i München.

Källa: STT
Rasmus Ekholm`,
    officials: [
      { name: 'Elina Valtonen', country: 'FI', aliases: ['Valtonen'], world: true },
      { name: 'Subrahmanyam Jaishankar', country: 'IN', aliases: ['Jaishankar'] },
      { name: 'Shirley Ayorkor Botchwey', country: 'GH' },
      { name: 'Kimmo Kiljunen', country: 'FI', world: true },
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Subrahmanyam Jaishankar'], date: '2024-10-21', status: 'cancelled' },
      { who: ['Elina Valtonen', 'Shirley Ayorkor Botchwey'], date: '2024-10-22', status: 'planned' },
      { who: ['Elina Valtonen', 'Subrahmanyam Jaishankar'], date: '2024-02', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Elina Valtonen', 'Kimmo Kiljunen'], date: '2024-10-17', status: 'held' },
        { who: ['Elina Valtonen'], date: '2024-10-17', status: 'held' },
        { who: ['Elina Valtonen', 'Subrahmanyam Jaishankar'], date: '2024-12', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-06-03',
    text: `STATSBESÖK. Brasiliens president i Köpenhamn

Köpenhamn (Ritzau)

Danmarks statsminister Mette Frederiksen och Brasiliens president Luiz Inácio Lula da Silva har undertecknat en avsiktsförklaring om gröna bränslen. Det skedde vid ett möte i Christiansborg på tisdagseftermiddagen.

Tidigare på dagen hade presidenten tagits emot av Folketingets talman Søren Gade. I kväll väntar gallamiddag på Amalienborg.

Lula åtföljs av bland andra utrikesminister Mauro Vieira och miljöminister Marina Silva. Vieira ska på onsdagen överlägga med sin danske kollega Lars Løkke Rasmussen.

Brasilien är Danmarks största handelspartner i Sydamerika. Varuhandeln mellan länderna uppgick förra året till 11,2 miljarder danska kronor, en uppgång på 9 procent. Därav svarade den danska exporten för 5,4 miljarder.

På torsdag fortsätter presidenten till Oslo.`,
    officials: [
      { name: 'Mette Frederiksen', country: 'DK' },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Søren Gade', country: 'DK', world: true },
      { name: 'Mauro Vieira', country: 'BR', aliases: ['Vieira'] },
      { name: 'Marina Silva', country: 'BR' },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
    ],
    meetings: [
      {
        who: ['Mette Frederiksen', 'Luiz Inácio Lula da Silva'],
        maybe: ['Mauro Vieira', 'Marina Silva'],
        date: '2025-06-03',
        status: 'held',
      },
      {
        who: ['Luiz Inácio Lula da Silva', 'Søren Gade'],
        maybe: ['Mauro Vieira', 'Marina Silva'],
        date: '2025-06-03',
        status: 'held',
      },
      { who: ['Mauro Vieira', 'Lars Løkke Rasmussen'], date: '2025-06-04', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['DK', 'BR'],
        partner: ['BR', 'DK'],
        amount: 11.2e9,
        currency: 'DKK',
        period: '2024',
        change: 9,
      },
      {
        measure: 'exports',
        reporter: 'DK',
        partner: 'BR',
        amount: 5.4e9,
        currency: 'DKK',
        period: ['2024', null],
      },
    ],
  },
];
