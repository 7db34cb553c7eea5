import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Pressmeddelande från Utrikesdepartementet

Biståndsminister Kristoffer Hallengren tog emot Zambias finansminister

Publicerad 14 maj 2025

I går tog bistånds- och utrikeshandelsminister Kristoffer Hallengren emot Zambias finansminister Situmbeko Mwale i Stockholm. På dagordningen stod skuldomstruktureringen och svenska företags intresse för gruvsektorn.

– Zambia är en nyckelpartner för den gröna omställningen, säger Kristoffer Hallengren.

Mwale träffade under besöket även finansmarknadsminister Niklas Sandahl. I juni väntas Hallengren resa till Lusaka.

Presskontakt
Maja Ekdahl
Pressekreterare hos Kristoffer Hallengren
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Kristoffer Hallengren', country: 'SE', aliases: ['Hallengren'], world: true },
      { name: 'Situmbeko Mwale', country: 'ZM', aliases: ['Mwale'] },
      { name: 'Niklas Sandahl', country: 'SE', world: true },
    ],
    meetings: [
      { who: ['Kristoffer Hallengren', 'Situmbeko Mwale'], date: '2025-05-13', status: 'held' },
      { who: ['Niklas Sandahl', 'Situmbeko Mwale'], status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Kristoffer Hallengren'], date: '2025-06', status: 'planned' }] },
  },
  {
    text: `Handelsnettot 9,6 miljarder kronor i april
Statistiknyhet från SCB 2025-05-28 8.00

Varuexporten uppgick under april 2025 till 169,3 miljarder kronor och varuimporten till 159,7 miljarder. Det ger ett handelsnetto på 9,6 miljarder kronor.

Varuexporten minskade med 6 procent och varuimporten med 4 procent jämfört med april 2024, då handelsnettot visade ett överskott på 13,5 miljarder kronor.

Varuhandeln med länder utanför EU gav ett överskott på 28,1 miljarder kronor medan EU-handeln gav ett underskott på 18,5 miljarder.

Under årets fyra första månader uppgick exporten till 688,4 miljarder kronor.

Nästa publicering sker 2025-06-27.

Kontakt
Statistikansvarig: Lena Hägglund, 000-000 00 00`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 169.3e9,
        currency: 'SEK',
        period: '2025-04',
        change: [-6, null],
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 159.7e9,
        currency: 'SEK',
        period: '2025-04',
        change: [-4, null],
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 9.6e9,
        currency: 'SEK',
        period: '2025-04',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 13.5e9,
        currency: 'SEK',
        period: '2024-04',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'EU',
        amount: 18.5e9,
        currency: 'SEK',
        period: '2025-04',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 688.4e9,
        currency: 'SEK',
        period: '2025-01/2025-04',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'SE',
          partner: null,
          amount: 28.1e9,
          currency: 'SEK',
          period: '2025-04',
        },
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, period: '2025-04', change: -6 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, period: '2025-04', change: -4 },
      ],
    },
  },
  {
    text: `Kristersson talade med Albaniens premiärminister

TT
Publicerad 2024-10-17 kl 18.42

Statsminister Ulf Kristersson (M) hade på torsdagen ett telefonsamtal med sin albanske kollega Edi Rama inför fredagens EU-toppmöte i Bryssel, uppger Statsrådsberedningen för TT.

De båda talade om EU-utvidgningen och om kampen mot organiserad brottslighet. Rama bjöd in Kristersson till Tirana nästa vår.

Tidigare i veckan hade justitieminister Gunnar Strömmer överläggningar i Tirana med inrikesminister Ervin Hoxha.

Ett planerat möte mellan Strömmer och president Bajram Begaj fick däremot ställas in på grund av dimma.

Text: Karin Fridell/TT

Läs mer: Så möter skolan kravet på mobilförbud`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', aliases: ['Kristersson'], world: true },
      { name: 'Edi Rama', country: 'AL', aliases: ['Rama'] },
      { name: 'Gunnar Strömmer', country: 'SE', aliases: ['Strömmer'], world: true },
      { name: 'Ervin Hoxha', country: 'AL', world: true },
      { name: 'Bajram Begaj', country: 'AL', world: true },
    ],
    meetings: [
      { who: ['Ulf Kristersson', 'Edi Rama'], date: '2024-10-17', kind: 'phone call', status: 'held' },
      { who: ['Gunnar Strömmer', 'Ervin Hoxha'], status: 'held' },
      { who: ['Gunnar Strömmer', 'Bajram Begaj'], status: 'cancelled' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Ulf Kristersson', 'Edi Rama'], status: 'planned' },
        { who: ['Ulf Kristersson'], status: 'planned' },
      ],
    },
  },
  {
    text: `Stubb tog emot Moldaviens president på Gullranda

Svenska Yle
Publicerad 02.09.2025 15:10

Republikens president Alexander Stubb träffade på tisdagen Moldaviens president Maia Sandu på Gullranda i Nådendal. Efter mötet höll de två en kort presskonferens.

– Vi ser samma hybridhot i Kultaranta som i Chisinau, sade Stubb.

Sandu träffar på onsdag statsminister Petteri Orpo och talman Jussi Halla-aho i Helsingfors.

Finlands export till Moldavien uppgick i fjol till 14 miljoner euro, medan importen stannade på 3 miljoner euro, enligt Tullen.

Bild: Roni Rekomaa / Lehtikuva`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'], world: true },
      { name: 'Maia Sandu', country: 'MD', aliases: ['Sandu'] },
      { name: 'Petteri Orpo', country: 'FI', world: true },
      { name: 'Jussi Halla-aho', country: 'FI', world: true },
    ],
    meetings: [{ who: ['Alexander Stubb', 'Maia Sandu'], date: '2025-09-02', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'FI', partner: 'MD', amount: 14e6, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'FI', partner: 'MD', amount: 3e6, currency: 'EUR', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Maia Sandu', 'Petteri Orpo'], date: '2025-09-03', status: 'planned' },
        { who: ['Maia Sandu', 'Jussi Halla-aho'], date: '2025-09-03', status: 'planned' },
        { who: ['Maia Sandu', 'Petteri Orpo', 'Jussi Halla-aho'], date: '2025-09-03', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-10-23',
    text: `Kommunen träffar avtal om ny simhall

Katrineholm. Kommunstyrelsens ordförande Johan Söderberg (S) skriver i dag under avtalet med byggbolaget. "Vi möter behovet hos de unga", säger han till tidningen.

Statsminister Ulf Kristersson besökte orten i valrörelsen och lovade då stöd till föreningslivet.

I allsvenskan möter Norrköping Häcken på lördag kl 15. Tränaren Martin Falk träffade pressen på torsdagen och hoppas på tre poäng.

Exporten av trävaror hämmas av USA:s tullar, enligt Sågverksföreningen, vars medlemmar i fjol omsatte 42 miljarder kronor.

Vädret: Halvklart, 4–8 grader. Foto: Privat

Annons: Prenumerera tre månader för 99 kronor!`,
    officials: [{ name: 'Ulf Kristersson', country: 'SE', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Johan Söderberg', country: 'SE', world: true }],
      meetings: [{ who: ['Ulf Kristersson'], status: 'held' }],
    },
  },
  {
    text: `Vietnam.vn
Premiärminister Pham Minh Chinh tog emot Senegals utrikesminister

Báo Tin Tức - 21/08/2024

Eftermiddagen den 21 augusti, vid regeringens högkvarter, tog premiärminister Pham Minh Chinh emot fru Yacine Ndiaye Fall, minister för afrikansk integration och utrikesfrågor i Senegal, med anledning av hennes arbetsbesök i Vietnam.

[annons_1]

Premiärministern föreslog att båda sidor strävar efter att föra den bilaterala handels omsättningen till 300 miljoner USD till 2027. Under de första sex månaderna 2024 nådde handelsomsättningen 61,3 miljoner USD, en ökning med 18,5%.

Tidigare samma dag höll vice premiärminister Bui Thanh Son samtal med Fall.

Källa: https://baotintuc.example.vn/`,
    officials: [
      { name: 'Pham Minh Chinh', country: 'VN', world: true },
      { name: 'Yacine Ndiaye Fall', country: 'SN', aliases: ['Fall'] },
      { name: 'Bui Thanh Son', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Pham Minh Chinh', 'Yacine Ndiaye Fall'], date: '2024-08-21', status: 'held' },
      { who: ['Bui Thanh Son', 'Yacine Ndiaye Fall'], date: '2024-08-21', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'SN',
        amount: 300e6,
        currency: 'USD',
        period: '2027',
        status: 'target',
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'SN',
        amount: 61.3e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: 18.5,
      },
    ],
  },
  {
    text: `Ambassadören överlämnade sina kreditivbrev i Asunción

Sveriges ambassad, Buenos Aires
Senast uppdaterad 03 dec 2024, 11.05

Sveriges ambassadör Torsten Eriksson-Ljung överlämnade den 29 november sina kreditivbrev till Paraguays president Santiago Peña vid en ceremoni i presidentpalatset Palacio de López.

Efter ceremonin hade ambassadören och presidenten ett samtal om skogsbruk och hållbar cellulosa. Ambassadören träffade också vice utrikesminister Víctor Alfredo Verdún och representanter för de svenska företagen på plats.

Sveriges export till Paraguay är blygsam, omkring 240 miljoner kronor 2023, främst maskiner.

Öppettider under julen: Ambassaden är stängd 24–26 december.`,
    officials: [
      { name: 'Torsten Eriksson-Ljung', country: 'SE' },
      { name: 'Santiago Peña', country: 'PY' },
      { name: 'Víctor Alfredo Verdún', country: 'PY', world: true },
    ],
    meetings: [
      { who: ['Torsten Eriksson-Ljung', 'Santiago Peña'], date: '2024-11-29', status: 'held' },
      { who: ['Torsten Eriksson-Ljung', 'Víctor Alfredo Verdún'], status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'PY',
        bound: ['about', 'exact'],
        amount: 240e6,
        currency: 'SEK',
        period: '2023',
      },
    ],
  },
  {
    text: `Norsk export slog rekord i mars

Oslo (NTB/TT) Norge exporterade varor för 178,2 miljarder norska kronor i mars, en ökning med 17,4 procent jämfört med samma månad i fjol, visar siffror från Statistisk sentralbyrå.

Importen ökade samtidigt till 92,6 miljarder norska kronor. Handelsöverskottet blev därmed 85,6 miljarder.

Exporten till Sverige steg med 8,1 procent till 15,9 miljarder norska kronor, medan importen därifrån landade på 9,7 miljarder.

Näringsminister Cecilie Myrseth säger att siffrorna är glädjande men varnar för handelskriget.

På Oslobörsen steg Equinor med 1,2 procent.

2025-04-15 09:30`,
    officials: [{ name: 'Cecilie Myrseth', country: 'NO', world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 178.2e9,
        currency: 'NOK',
        period: '2025-03',
        change: 17.4,
      },
      {
        measure: 'imports',
        reporter: 'NO',
        partner: null,
        amount: 92.6e9,
        currency: 'NOK',
        period: '2025-03',
      },
      {
        measure: 'balance',
        reporter: 'NO',
        partner: null,
        amount: 85.6e9,
        currency: 'NOK',
        period: '2025-03',
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: 'SE',
        amount: 15.9e9,
        currency: 'NOK',
        period: '2025-03',
        change: 8.1,
      },
      {
        measure: 'imports',
        reporter: 'NO',
        partner: 'SE',
        amount: 9.7e9,
        currency: 'NOK',
        period: '2025-03',
      },
    ],
  },
  {
    text: `Pål Jonson i Warszawa – fördjupat samarbete om ubåtar

Publicerad 26 november 2025 · Försvarsdepartementet

Försvarsminister Pål Jonson besökte på onsdagen Warszawa, där han hade överläggningar med Polens vice premiärminister och försvarsminister Władysław Kosiniak-Kamysz. De två skrev under en avsiktsförklaring om ubåtsprogrammet Orka.

– Det här är en historisk dag för våra länder, sade Jonson vid en pressträff.

Den svenske försvarsministern mötte även chefen för det nationella säkerhetsbyrån Sławomir Cenckiewicz. Saabs vd Micael Johansson fanns med i delegationen.

Foto: Erik Nylander/Försvarsmakten

Dela: Facebook Linkedin E-post`,
    officials: [
      { name: 'Pål Jonson', country: 'SE', aliases: ['Jonson'] },
      { name: 'Władysław Kosiniak-Kamysz', country: 'PL' },
      { name: 'Sławomir Cenckiewicz', country: 'PL', world: true },
    ],
    meetings: [
      {
        who: ['Pål Jonson', 'Władysław Kosiniak-Kamysz'],
        maybe: ['Micael Johansson'],
        date: '2025-11-26',
        status: 'held',
      },
      {
        who: ['Pål Jonson', 'Sławomir Cenckiewicz'],
        maybe: ['Micael Johansson'],
        date: ['2025-11-26', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Micael Johansson', country: 'SE' }],
      meetings: [{ who: ['Pål Jonson'], maybe: ['Micael Johansson'], status: 'held' }],
    },
  },
  {
    text: `Sveriges handel med Indien 2024

Kommerskollegium, faktablad mars 2025

Sverige exporterade varor till Indien för 21,4 miljarder kronor under 2024, en minskning med 3 procent. Importen från Indien ökade med 9 procent och uppgick till 13,8 miljarder kronor. Sverige hade därmed ett handelsöverskott på 7,6 miljarder kronor.

Tjänsteexporten till Indien var 9,9 miljarder kronor.

Regeringen har satt som mål att den samlade varuhandeln ska nå 50 miljarder kronor år 2030.

EU och Indien förhandlar sedan 2022 om ett frihandelsavtal. Nästa förhandlingsrunda äger rum i Bryssel i maj.

Har du frågor? Kontakta oss på 08-690 48 00.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'IN',
        amount: 21.4e9,
        currency: 'SEK',
        period: '2024',
        change: -3,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'IN',
        amount: 13.8e9,
        currency: 'SEK',
        period: '2024',
        change: 9,
      },
      { measure: 'balance', reporter: 'SE', partner: 'IN', amount: 7.6e9, currency: 'SEK', period: '2024' },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'IN',
        amount: 9.9e9,
        currency: 'SEK',
        period: ['2024', null],
      },
      {
        measure: 'total',
        reporter: 'SE',
        partner: 'IN',
        amount: 50e9,
        currency: 'SEK',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    text: `Nordiska utrikesministrar samlades i Reykjavik

Reykjavik (RÚV/TT)

Islands utrikesminister Þorgerður Katrín Gunnarsdóttir stod på måndagen värd för ett möte med sina nordiska kollegor Maria Malmer Stenergard, Elina Valtonen, Espen Barth Eide och Lars Løkke Rasmussen. Arktis och Grönland stod högst på dagordningen.

Dagen före mötet åt Malmer Stenergard middag med Islands statsminister Kristrún Frostadóttir.

Eide sade efteråt att ministrarna ses igen i Oslo den 9 september.

Lufttrafiken stördes under måndagskvällen av ett vulkanutbrott på Reykjaneshalvön.

Uppdaterad 2025-05-06 07:12`,
    officials: [
      { name: 'Þorgerður Katrín Gunnarsdóttir', country: 'IS' },
      { name: 'Maria Malmer Stenergard', country: 'SE', aliases: ['Malmer Stenergard'], world: true },
      { name: 'Elina Valtonen', country: 'FI', world: true },
      { name: 'Espen Barth Eide', country: 'NO', aliases: ['Eide', 'Barth Eide'], world: true },
      { name: 'Lars Løkke Rasmussen', country: 'DK', world: true },
      { name: 'Kristrún Frostadóttir', country: 'IS' },
    ],
    meetings: [
      {
        who: [
          'Þorgerður Katrín Gunnarsdóttir',
          'Maria Malmer Stenergard',
          'Elina Valtonen',
          'Espen Barth Eide',
          'Lars Løkke Rasmussen',
        ],
        date: '2025-05-05',
        status: 'held',
      },
      { who: ['Maria Malmer Stenergard', 'Kristrún Frostadóttir'], date: '2025-05-04', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Espen Barth Eide'], date: '2025-09-09', status: 'planned' },
        {
          who: [
            'Þorgerður Katrín Gunnarsdóttir',
            'Maria Malmer Stenergard',
            'Elina Valtonen',
            'Espen Barth Eide',
            'Lars Løkke Rasmussen',
          ],
          date: '2025-09-09',
          status: 'planned',
        },
      ],
    },
  },
  {
    text: `Audiens för nya ambassadörer
Kungl. Hovstaterna
Torsdagen den 6 februari 2025

H.M. Konungen tog i dag emot Omans nye ambassadör Hamad bin Salim Al Balushi, El Salvadors nya ambassadör Claudia Regina Cañas och Mongoliets ambassadör Tserendorj Jambaldorj i högtidlig audiens på Kungl. Slottet i Stockholm.

I samband med audienserna tog även kabinettssekreterare Dag Hartelius emot ambassadörerna på Arvfurstens palats.

Ceremonin med kortege genom Stockholm lockade många åskådare trots kylan.

Bilder: Clément Morin/Kungl. Hovstaterna`,
    officials: [
      { name: 'Hamad bin Salim Al Balushi', country: 'OM' },
      { name: 'Claudia Regina Cañas', country: 'SV' },
      { name: 'Tserendorj Jambaldorj', country: 'MN' },
      { name: 'Dag Hartelius', country: 'SE', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['Hamad bin Salim Al Balushi'], date: '2025-02-06', status: 'held' },
        { who: ['Claudia Regina Cañas'], date: '2025-02-06', status: 'held' },
        { who: ['Tserendorj Jambaldorj'], date: '2025-02-06', status: 'held' },
        {
          who: ['Hamad bin Salim Al Balushi', 'Claudia Regina Cañas', 'Tserendorj Jambaldorj'],
          date: '2025-02-06',
          status: 'held',
        },
        { who: ['Dag Hartelius'], date: '2025-02-06', status: 'held' },
        { who: ['Dag Hartelius', 'Hamad bin Salim Al Balushi'], date: '2025-02-06', status: 'held' },
        { who: ['Dag Hartelius', 'Claudia Regina Cañas'], date: '2025-02-06', status: 'held' },
        { who: ['Dag Hartelius', 'Tserendorj Jambaldorj'], date: '2025-02-06', status: 'held' },
        {
          who: [
            'Dag Hartelius',
            'Hamad bin Salim Al Balushi',
            'Claudia Regina Cañas',
            'Tserendorj Jambaldorj',
          ],
          date: '2025-02-06',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Intervju: ”Kina är inte vår fiende”

Av Sofia Lindqvist, Peking
Göteborgs-Posten 11 mars 2024

Danmarks ambassadör i Kina, Mikael Hemmingsen-Roed, tar emot GP på residenset.

– Handeln har saktat in. Den danska exporten hit var 38 miljarder danska kronor i fjol, mot 42 miljarder året innan.

Hur ser du på tullarna?

– Ingen vinner på dem. Min regering vill att parterna träffas och pratar.

När träffade du senast utrikesminister Wang Yi?

– I januari, när han tog emot EU:s ambassadörer. Något längre samtal blev det inte.

Fotnot: Intervjun gjordes på svenska och danska.`,
    officials: [
      { name: 'Mikael Hemmingsen-Roed', country: 'DK' },
      { name: 'Wang Yi', country: 'CN', world: true },
    ],
    meetings: [{ who: ['Wang Yi', 'Mikael Hemmingsen-Roed'], date: '2024-01', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'DK', partner: 'CN', amount: 38e9, currency: 'DKK', period: '2023' },
      { measure: 'exports', reporter: 'DK', partner: 'CN', amount: 42e9, currency: 'DKK', period: '2022' },
    ],
    optional: { meetings: [{ who: ['Wang Yi'], date: '2024-01', status: 'held' }] },
  },
  {
    text: `Statsministern gratulerar Botswanas nye president

Statsrådsberedningen 4 november 2024

Statsminister Ulf Kristersson har i dag sänt ett brev till Botswanas president Duma Boko med anledning av dennes tillträde.

”Jag ser fram emot att fördjupa relationen mellan våra länder”, skriver statsministern.

Ulf Kristersson fick under förmiddagen också ett samtal från Kanadas premiärminister Justin Trudeau. De båda diskuterade stödet till Ukraina och utvecklingen i Arktis.

Relaterat: Statsministerns program vecka 45`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', world: true },
      { name: 'Duma Boko', country: 'BW' },
      { name: 'Justin Trudeau', country: 'CA' },
    ],
    meetings: [
      { who: ['Ulf Kristersson', 'Duma Boko'], date: '2024-11-04', kind: 'letter', status: 'held' },
      { who: ['Ulf Kristersson', 'Justin Trudeau'], date: '2024-11-04', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Stockholmsbörsen: Nedåt efter tullbesked

Direkt/TT

Stockholmsbörsen föll på fredagen sedan USA:s president Donald Trump hotat med nya tullar på 30 procent mot EU. OMXS30 backade 0,9 procent till 2 487.

EU-kommissionens ordförande Ursula von der Leyen sade att unionen är redo att möta varje åtgärd men fortfarande vill träffa en uppgörelse.

Ericsson, som redovisade en omsättning på 56,1 miljarder kronor, steg däremot med 2,3 procent. SSAB väntar lägre leveranser under tredje kvartalet.

Riksbankschefen Erik Thedéen ska tala i Visby nästa vecka.

Nyhetsbyrån Direkt, 2025-07-11 17:40`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Ursula von der Leyen', country: 'EU' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Erik Thedéen', country: 'SE', world: true }] },
  },
  {
    text: `Estlands export till Sverige minskade

Tallinn (ERR)

Estland exporterade varor för 1,4 miljarder euro i juni, vilket är 6 procent mer än för ett år sedan, enligt landets statistikmyndighet. Importen ökade med 3 procent till 1,7 miljarder euro. Underskottet i handelsbalansen var 257 miljoner euro.

Exporten till Sverige minskade med 11 miljoner euro, medan Finland förblev den största marknaden.

Under det första halvåret gick varor för sammanlagt 8,3 miljarder euro på export.

Finansminister Jürgen Ligi kommenterade siffrorna efter ett möte med sin lettiske kollega Arvils Ašeradens i Tallinn på fredagen.

9 augusti 2025`,
    officials: [
      { name: 'Jürgen Ligi', country: 'EE', world: true },
      { name: 'Arvils Ašeradens', country: 'LV' },
    ],
    meetings: [{ who: ['Jürgen Ligi', 'Arvils Ašeradens'], date: '2025-08-08', status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'EE',
        partner: null,
        amount: 1.4e9,
        currency: 'EUR',
        period: '2025-06',
        change: 6,
      },
      {
        measure: 'imports',
        reporter: 'EE',
        partner: null,
        amount: 1.7e9,
        currency: 'EUR',
        period: '2025-06',
        change: 3,
      },
      {
        measure: 'balance',
        reporter: 'EE',
        partner: null,
        amount: 257e6,
        currency: 'EUR',
        period: '2025-06',
      },
      {
        measure: 'exports',
        reporter: 'EE',
        partner: null,
        amount: 8.3e9,
        currency: 'EUR',
        period: ['2025-H1', '2025-01/2025-06'],
      },
    ],
  },
];
