import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Dousa i Lusaka: "Vi går från bistånd till handel"

LUSAKA. Sveriges bistånds- och utrikeshandelsminister Benjamin Dousa (M) träffade på tisdagen Zambias finansminister Situmbeko Musokotwane för samtal om gruvor och elnät.

– Zambia sitter på koppar som hela Europa behöver, säger Dousa till TT efter mötet.

Senare under dagen tog president Hakainde Hichilema emot den svenske ministern i State House. Där deltog även Sveriges ambassadör Johan Hallenborg.

På onsdagen fortsätter Dousa till Kitwe för att besöka en fabrik som drivs av Epiroc. Bolaget omsatte drygt 63 miljarder kronor i fjol.

Anna Lindqvist/TT
Publicerad 4 mars 2025`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Situmbeko Musokotwane', country: 'ZM' },
      { name: 'Hakainde Hichilema', country: 'ZM', world: true },
      { name: 'Johan Hallenborg', country: 'SE' },
    ],
    meetings: [
      { who: ['Benjamin Dousa', 'Situmbeko Musokotwane'], date: '2025-03-04', status: 'held' },
      {
        who: ['Hakainde Hichilema', 'Benjamin Dousa'],
        maybe: ['Johan Hallenborg'],
        date: '2025-03-04',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Benjamin Dousa'], status: 'planned' }] },
  },
  {
    text: `Pressmeddelande från Statsrådsberedningen
EU-ministern tar emot Kroatiens statssekretär

Publicerad 22 januari 2025

EU-minister Jessica Rosencrantz tar på torsdag den 23 januari emot Kroatiens statssekretär för Europafrågor, Andreja Metelko-Zgombić, i Stockholm. På dagordningen står utvidgningen, EU:s nästa långtidsbudget och konkurrenskraft.

– Kroatien är en nära partner när det gäller utvidgningen. Jag ser fram emot att fortsätta vårt samtal från rådsmötet i december, säger Jessica Rosencrantz.

Under besöket kommer statssekreteraren också att möta riksdagens EU-nämnd under ledning av dess ordförande Erik Ottoson.

Presskontakt
Gustav Lindholm
Pressekreterare hos EU-minister Jessica Rosencrantz
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Jessica Rosencrantz', country: 'SE' },
      { name: 'Andreja Metelko-Zgombić', country: 'HR' },
      { name: 'Erik Ottoson', country: 'SE' },
    ],
    meetings: [
      { who: ['Jessica Rosencrantz', 'Andreja Metelko-Zgombić'], date: '2025-01-23', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Gustav Lindholm', country: ['SE', null] }],
      meetings: [
        { who: ['Jessica Rosencrantz', 'Andreja Metelko-Zgombić'], date: ['2024-12', null], status: 'held' },
        { who: ['Andreja Metelko-Zgombić', 'Erik Ottoson'], status: 'planned' },
        { who: ['Andreja Metelko-Zgombić'], status: 'planned' },
      ],
    },
  },
  {
    text: `Tullen: Exporten ökade i augusti
7.10.2025 9.00 | Pressmeddelande

Enligt Tullens preliminära uppgifter var värdet av Finlands varuexport 5,7 miljarder euro i augusti 2025, vilket är 3,1 procent mer än för ett år sedan. Importens värde minskade med 2,4 procent och uppgick till 6,0 miljarder euro.

Handelsbalansen uppvisade ett underskott på 310 miljoner euro. Under januari–augusti var underskottet sammanlagt 1,2 miljarder euro.

Exporten till EU-länderna ökade med 5,5 procent. Exporten till Förenta staterna minskade däremot med 14,8 procent.

Den volymmässiga utvecklingen publiceras den 21 oktober. Närmare upplysningar: Olli-Pekka Penttilä, aktuarie, tfn 000 000 0000.

Tags: utrikeshandel, statistik`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 5.7e9,
        currency: 'EUR',
        period: '2025-08',
        change: 3.1,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: null,
        amount: 6e9,
        currency: 'EUR',
        period: '2025-08',
        change: -2.4,
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 310e6,
        currency: 'EUR',
        period: '2025-08',
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 1.2e9,
        currency: 'EUR',
        period: '2025-01/2025-08',
      },
      { measure: 'exports', reporter: 'FI', partner: 'EU', amount: null, change: 5.5 },
      { measure: 'exports', reporter: 'FI', partner: 'US', amount: null, change: -14.8 },
    ],
  },
  {
    published: '2024-11-13',
    text: `Kommunen träffar avtal om badhuset

Efter två års förhandlingar har Karlskoga kommun träffat ett avtal med byggbolaget Varvet AB om ett nytt badhus på Nobelområdet. Prislappen hamnar på 412 miljoner kronor.

– Vi möter ett behov som funnits länge, säger kommunstyrelsens ordförande Tony Ring (S).

Oppositionen är kritisk. Moderaternas gruppledare hade velat se att frågan togs upp på nytt i fullmäktige, som sammanträder på måndag.

Socialminister Jakob Forssmed, som skulle ha invigt stadens nya mötesplats för äldre i fredags, fick förhinder.

SPORT: BIK Karlskoga tar emot Mora i kväll klockan 19. Tränaren hoppas att publiken möter upp.

Text: Malin Sjökvist
malin.sjokvist@lokalpressen.example`,
    officials: [{ name: 'Jakob Forssmed', country: 'SE', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Tony Ring', country: ['SE', null] }],
      meetings: [{ who: ['Jakob Forssmed'], status: 'cancelled' }],
    },
  },
  {
    text: `Vietnam.vn
Vice premiärminister Bui Thanh Son tog emot Uruguays utrikesminister

[Annons_1]

På eftermiddagen den 29 maj, i Hanoi, har vice premiärminister Bui Thanh Son haft ett mottagande för utrikesminister Mario Lubetkin från Orientaliska Republiken Uruguay vid tillfället av hans officiella besök i Vietnam.

Vid mottagningen bekräftade vice premiärministern att Vietnam alltid uppskattar den traditionella vänskapen.Handelsomsättningen mellan de två länderna uppnådde mer än 160 miljoner USD år 2024, upp 12,5% jämfört med 2023.

Herr Mario Lubetkin föreslog att de två sidorna snart inleder förhandlingar om ett frihandelsavtal med Mercosur.

Tidigare samma dag lade ministern en krans vid president Ho Chi Minhs mausoleum.

Thu Trang

[Annons_2]
Källa: https://baotintuc.example.vn/thoi-su/2025/05/pho-thu-tuong-tiep.htm`,
    officials: [
      { name: 'Bui Thanh Son', country: 'VN', world: true },
      { name: 'Mario Lubetkin', country: 'UY' },
    ],
    meetings: [{ who: ['Bui Thanh Son', 'Mario Lubetkin'], date: '2025-05-29', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'UY',
        bound: 'over',
        amount: 160e6,
        currency: 'USD',
        period: '2024',
        change: 12.5,
      },
    ],
    optional: { officials: [{ name: 'Ho Chi Minh', country: ['VN', null] }] },
  },
  {
    text: `Talmannen fick besök från Färöarna

MARIEHAMN Lagtingets talman Jörgen Pettersson tog i går emot sin färöiske kollega Bjørt Samuelsen, som är på Åland till och med lördag. De två diskuterade hur de självstyrda områdena ska få större inflytande i Nordiska rådet.

– Vi kan inte vara publik när de stora bestämmer, sade Samuelsen vid en gemensam pressträff.

Hon hann också med en lunch med lantrådet Katrin Sjögren.

President Alexander Stubb har i ett brev till talmannen gratulerat Åland inför självstyrelsedagen den 9 juni. Brevet lästes upp i plenum i onsdags.

Nyan 6 juni 2025`,
    officials: [
      { name: 'Jörgen Pettersson', country: ['AX', 'FI', null] },
      { name: 'Bjørt Samuelsen', country: ['FO', 'DK', null], aliases: ['Samuelsen'] },
      { name: 'Katrin Sjögren', country: ['AX', 'FI', null] },
      { name: 'Alexander Stubb', country: 'FI', world: true },
    ],
    meetings: [
      { who: ['Jörgen Pettersson', 'Bjørt Samuelsen'], date: '2025-06-05', status: 'held' },
      { who: ['Bjørt Samuelsen', 'Katrin Sjögren'], status: 'held' },
      { who: ['Alexander Stubb', 'Jörgen Pettersson'], kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Norskt besök i Ottawa skjuts upp

Utrikes 16 maj 2025 kl 14.05
Oslo/NTB-TT

Norges statsminister Jonas Gahr Støre skjuter upp sin resa till Kanada, där han skulle ha träffat premiärminister Mark Carney på måndag. Skälet är strejken bland flygledarna, uppger Statsministerns kontor.

De båda regeringscheferna talades i stället vid på telefon på fredagsmorgonen.

Enligt kanadensiska medier kan ett nytt möte bli av i samband med G7 i Kananaskis i juni, men det bekräftas inte från Oslo.

Näringsminister Cecilie Myrseth genomför däremot sin resa som planerat. Hon håller på tisdag överläggningar i Halifax med Nova Scotias premiärminister Tim Houston.

Läs mer: Flygstrejken dag för dag`,
    officials: [
      { name: 'Jonas Gahr Støre', country: 'NO' },
      { name: 'Mark Carney', country: 'CA' },
      { name: 'Cecilie Myrseth', country: 'NO' },
      { name: 'Tim Houston', country: 'CA', world: true },
    ],
    meetings: [
      { who: ['Jonas Gahr Støre', 'Mark Carney'], date: ['2025-05-19', null], status: 'cancelled' },
      { who: ['Jonas Gahr Støre', 'Mark Carney'], date: '2025-05-16', kind: 'phone call', status: 'held' },
      { who: ['Cecilie Myrseth', 'Tim Houston'], date: '2025-05-20', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Jonas Gahr Støre', 'Mark Carney'], date: ['2025-06', null], status: 'planned' },
        { who: ['Jonas Gahr Støre', 'Mark Carney'], date: '2025-05-19', status: 'planned' },
      ],
    },
  },
  {
    text: `Seminarium: Thailand lockar svenska teknikföretag

Stockholm, 21 november 2024. Ett trettiotal företag deltog på torsdagen i ett seminarium om handeln mellan Sverige och Thailand, arrangerat av Thailändska handelskammaren.

Den svenska exporten till Thailand uppgick under 2023 till 5,2 miljarder kronor, en minskning med 6 procent, medan importen därifrån låg på 4,8 miljarder kronor. Sedan frihandelssamtalen med EU återupptogs räknar arrangörerna med att handelsutbytet ska kunna nå 15 miljarder kronor år 2030.

Ambassadör Arunrung Phothong Humphreys inledde. "Vår dörr står öppen", sade hon i sitt tal.

Handelskammarens ordförande Per Wikström hälsade gästerna välkomna. Läkemedelsbolaget Nordia, som har en omsättning på 900 miljoner kronor, visade upp en ny inhalator.`,
    officials: [{ name: 'Arunrung Phothong Humphreys', country: ['TH', null], world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'TH',
        amount: 5.2e9,
        currency: 'SEK',
        period: '2023',
        change: -6,
      },
      { measure: 'imports', reporter: 'SE', partner: 'TH', amount: 4.8e9, currency: 'SEK', period: '2023' },
      {
        measure: 'total',
        reporter: 'SE',
        partner: 'TH',
        amount: 15e9,
        currency: 'SEK',
        period: '2030',
        status: ['target', 'forecast'],
      },
    ],
    optional: {
      officials: [{ name: 'Per Wikström', country: ['TH', 'SE', null] }],
      meetings: [{ who: ['Arunrung Phothong Humphreys'], status: 'held' }],
    },
  },
  {
    text: `Debattens vågor höga om USA-tullarna

Riksdagen. Näringsminister Ebba Busch (KD) fick på torsdagen svara på frågor om regeringens beredskap när USA:s tullar på 15 procent slår mot svenska exportföretag.

– Vi möter inte tullar med tullar om vi kan slippa, sade Busch från talarstolen.

Socialdemokraternas Fredrik Olovsson kallade svaret tunt och undrade varför statsminister Ulf Kristersson inte själv kom till kammaren. Denne befann sig i Bryssel.

Kommerskollegium väntas lägga fram en rapport före jul. Volvoaktien steg 1,4 procent, medan Stockholmsbörsens breda index gick ned 0,2 procent.

Fotnot: Enligt ministern är beredskapen god; ett avtal väntas inte träffas i år.

Publicerad: 2025-11-13 15.20  Uppdaterad: 16.02`,
    officials: [
      { name: 'Ebba Busch', country: 'SE', aliases: ['Busch'], world: true },
      { name: 'Ulf Kristersson', country: 'SE', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Fredrik Olovsson', country: ['SE', null] }],
      meetings: [
        { who: ['Ebba Busch', 'Fredrik Olovsson'], status: 'held' },
        { who: ['Ebba Busch'], status: 'held' },
      ],
    },
  },
];
