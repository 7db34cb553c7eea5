import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Hoppa till huvudinnehåll
Pressmeddelande från Utrikesdepartementet

Benjamin Dousa till Zambia och Malawi

Publicerad 10 mars 2025

Bistånds- och utrikeshandelsminister Benjamin Dousa besöker Zambia den 12–13 mars. I Lusaka träffar Benjamin Dousa bland andra Zambias finansminister Situmbeko Musokotwane och gruvminister Paul Kabuswe. Den 14 mars fortsätter resan till Lilongwe för ett möte med Malawis utrikesminister Nancy Tembo.

Sveriges export till Zambia uppgick 2024 till 390 miljoner kronor.

Presskontakt
Kristina Lindqvist
Pressekreterare hos Benjamin Dousa
Mobil 076-000 00 00
Laddar...`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Situmbeko Musokotwane', country: 'ZM' },
      { name: 'Paul Kabuswe', country: 'ZM' },
      { name: 'Nancy Tembo', country: 'MW' },
    ],
    meetings: [
      { who: ['Benjamin Dousa', 'Situmbeko Musokotwane'], date: '2025-03-12/2025-03-13', status: 'planned' },
      { who: ['Benjamin Dousa', 'Paul Kabuswe'], date: '2025-03-12/2025-03-13', status: 'planned' },
      { who: ['Benjamin Dousa', 'Nancy Tembo'], date: '2025-03-14', status: 'planned' },
    ],
    trade: [
      { measure: 'exports', reporter: 'SE', partner: 'ZM', amount: 390e6, currency: 'SEK', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Benjamin Dousa', 'Situmbeko Musokotwane', 'Paul Kabuswe'], status: 'planned' },
        { who: ['Benjamin Dousa'], status: 'planned' },
      ],
    },
  },
  {
    text: `Till innehåll på sidan

Varuexport, varuimport och handelsnetto, september 2024, i löpande priser

Handelsnettot 4,2 miljarder kronor i september
Statistiknyhet från SCB 2024-10-28 8.00

Varuexporten uppgick under september 2024 till 164,3 miljarder kronor och varuimporten till 160,1 miljarder. Varuexporten har därmed minskat i värde med 1 procent, och varuimporten har ökat med 2 procent, jämfört med september 2023.

Handeln med länder utanför EU gav ett överskott på 28,4 miljarder kronor medan EU-handeln gav ett underskott på 24,2 miljarder.

Kontakt: Utrikeshandel, telefon 000-000 00 00`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 164.3e9,
        currency: 'SEK',
        period: '2024-09',
        change: -1,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 160.1e9,
        currency: 'SEK',
        period: '2024-09',
        change: 2,
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 4.2e9,
        currency: 'SEK',
        period: '2024-09',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: [null],
        amount: 28.4e9,
        currency: 'SEK',
        period: '2024-09',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'EU',
        amount: 24.2e9,
        currency: 'SEK',
        period: '2024-09',
      },
    ],
  },
  {
    published: '2025-03-25',
    text: `Parterna nära att träffa nytt avtal

Facket och Svensk Handel väntas träffa avtal före midnatt. Medlarna Gunilla Runnquist och Jan Sjölin mötte parterna under natten. Budet innebär löneökningar på 3,4 procent och träffar särskilt lågavlönade väl, säger avtalssekreteraren.

Under tisdagen träffades en 19-årig man av en bil i Gävle. Brynäs möter Luleå i kvartsfinalen; tränaren Niklas Eriksson hoppas på publikrekord.

LÄS MER: Så mycket kostar elen i kväll`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Gunilla Runnquist' }, { name: 'Jan Sjölin' }] },
  },
  {
    text: `Vietnam.vn - Trang tin đối ngoại

Ordföranden i Hung Yen-provinsens folkkommitté tog emot Japans ambassadör

Den 20 februari, på eftermiddagen, tog ordföranden för provinsens folkkommitté Tran Quoc Van emot och arbetade med Japans ambassadör i Vietnam Ito Naoki.

Báo Hưng YênBáo Hưng Yên20/02/2025

Ambassadör Ito Naoki talar vid mottagningen. Foto: Phuong Minh

Hung Yen har för närvarande 180 japanska projekt med ett totalt registrerat kapital på nästan 3,8 miljarder USD. I mötet deltog även vice ordförande Nguyen Le Huy.

Källa: https://baohungyen.example.vn/chu-tich-ubnd-tinh-tiep-dai-su-nhat-ban-3179.html

Kommentar (0)
Footer Banner 1
Footer Banner 2`,
    officials: [
      { name: 'Tran Quoc Van', country: 'VN' },
      { name: 'Ito Naoki', country: 'JP' },
      { name: 'Nguyen Le Huy', country: 'VN' },
    ],
    meetings: [
      { who: ['Tran Quoc Van', 'Ito Naoki'], maybe: ['Nguyen Le Huy'], date: '2025-02-20', status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        { measure: 'investment', reporter: ['JP'], partner: ['VN', null], amount: 3.8e9, currency: 'USD' },
      ],
    },
  },
  {
    published: '2025-05-15',
    text: `Zelenskyj ringde Frederiksen – besöket skjuts upp

KÖPENHAMN (TT-Ritzau). Danmarks statsminister Mette Frederiksen talade i telefon med Ukrainas president Volodymyr Zelenskyj på onsdagskvällen. Samtalet kom sedan hennes planerade resa till Kiev ställts in av säkerhetsskäl.

Frederiksen skulle ha träffat presidenten på fredag. I stället tar hon då emot Estlands premiärminister Kristen Michal på Marienborg.

Utrikesminister Lars Løkke Rasmussen mötte sin isländska kollega Þorgerður Katrín Gunnarsdóttir i Reykjavik i måndags.`,
    officials: [
      { name: 'Mette Frederiksen', country: 'DK', aliases: ['Frederiksen'] },
      { name: 'Volodymyr Zelenskyj', country: 'UA', aliases: ['Zelenskyj'] },
      { name: 'Kristen Michal', country: 'EE' },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
      { name: 'Þorgerður Katrín Gunnarsdóttir', country: 'IS' },
    ],
    meetings: [
      {
        who: ['Mette Frederiksen', 'Volodymyr Zelenskyj'],
        date: '2025-05-14',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Mette Frederiksen', 'Volodymyr Zelenskyj'], date: '2025-05-16', status: 'cancelled' },
      { who: ['Mette Frederiksen', 'Kristen Michal'], date: '2025-05-16', status: 'planned' },
      { who: ['Lars Løkke Rasmussen', 'Þorgerður Katrín Gunnarsdóttir'], date: '2025-05-12', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Mette Frederiksen'], status: 'cancelled' }] },
  },
  {
    text: `Statsministern tog emot Tjeckiens president

Stockholm den 18 april 2024

Statsminister Ulf Kristersson tog i dag emot Tjeckiens president Petr Pavel i Rosenbad. Dessförinnan hade presidenten samtal med talmannen Andreas Norlén i riksdagen. I morgon reser Petr Pavel vidare till Helsingfors, där han ska träffa Finlands president Alexander Stubb.

Försvarsminister Pål Jonson deltog inte i mötena.

– Tjeckien är en nära vän, sade statsministern.`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', world: true },
      { name: 'Petr Pavel', country: 'CZ' },
      { name: 'Andreas Norlén', country: 'SE', world: true },
      { name: 'Alexander Stubb', country: 'FI' },
      { name: 'Pål Jonson', country: 'SE', world: true },
    ],
    meetings: [
      { who: ['Ulf Kristersson', 'Petr Pavel'], date: '2024-04-18', status: 'held' },
      { who: ['Petr Pavel', 'Andreas Norlén'], date: '2024-04-18', status: 'held' },
      { who: ['Petr Pavel', 'Alexander Stubb'], date: '2024-04-19', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Petr Pavel'], status: 'planned' }] },
  },
  {
    text: `Handeln mellan Turkiet och Irak växer

Ankara (AA) Handelsutbytet mellan Turkiet och Irak uppgick till 19,9 miljarder dollar 2023. Turkiets export till och import från grannlandet låg på 12,8 respektive 7,1 miljarder dollar. Under årets första fem månader ökade den turkiska exporten till Irak med 5,6 procent till 5,1 miljarder dollar.

Målet är att nå 30 miljarder dollar före 2030, sade handelsminister Ömer Bolat efter ett möte med Iraks vice premiärminister Mohammed Tamim i Bagdad den 11 juni 2024.

Den nya vägen genom landet beräknas kosta 17 miljarder dollar.`,
    officials: [
      { name: 'Ömer Bolat', country: 'TR' },
      { name: 'Mohammed Tamim', country: 'IQ' },
    ],
    meetings: [{ who: ['Ömer Bolat', 'Mohammed Tamim'], date: '2024-06-11', status: 'held' }],
    trade: [
      { measure: 'total', reporter: 'TR', partner: 'IQ', amount: 19.9e9, currency: 'USD', period: '2023' },
      { measure: 'exports', reporter: 'TR', partner: 'IQ', amount: 12.8e9, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'TR', partner: 'IQ', amount: 7.1e9, currency: 'USD', period: '2023' },
      {
        measure: 'exports',
        reporter: 'TR',
        partner: 'IQ',
        amount: 5.1e9,
        currency: 'USD',
        period: '2024-01/2024-05',
        change: 5.6,
      },
      {
        measure: 'total',
        reporter: ['TR', 'IQ'],
        partner: ['IQ', 'TR'],
        amount: 30e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-07-16',
    text: `Sandvikens Borr lyfter på börsen

Industrikoncernen Sandvikens Borr redovisar en omsättning på 28,4 miljarder kronor för andra kvartalet, upp 4 procent. Exporten svarar för 93 procent av försäljningen. Orderingången steg till 30 miljarder, och i Kina investerar bolaget 600 miljoner kronor i en ny fabrik.

Vd Hillevi Stråhle möter analytiker på torsdag. Styrelseordförande Claes Rydberg höll i våras samtal med ägarna.

Aktien steg 6 procent på Stockholmsbörsen. Antalet anställda är 17 200.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Hillevi Stråhle' }, { name: 'Claes Rydberg' }] },
  },
  {
    text: `Kallas och Guterres överlade om Sudan

NEW YORK 24 september 2025. EU:s utrikeschef Kaja Kallas hade på tisdagen överläggningar med FN:s generalsekreterare António Guterres i New York. Samma dag sammanträffade hon även med Afrikanska unionens ordförande Mahmoud Ali Youssouf och Saudiarabiens utrikesminister prins Faisal bin Farhan.

Flyktingkommissarien Filippo Grandi, som gästade generalförsamlingen, uppmanade till mer stöd. Kommissionsordförande Ursula von der Leyen ska träffa Egyptens president Abdel Fattah al-Sisi i Bryssel i oktober.`,
    officials: [
      { name: 'Kaja Kallas', country: 'EU', aliases: ['Kallas'] },
      { name: 'António Guterres', country: null, aliases: ['Guterres'] },
      { name: 'Mahmoud Ali Youssouf', country: null },
      { name: 'Faisal bin Farhan', country: 'SA' },
      { name: 'Filippo Grandi', country: null },
      { name: 'Ursula von der Leyen', country: 'EU' },
      { name: 'Abdel Fattah al-Sisi', country: 'EG' },
    ],
    meetings: [
      { who: ['Kaja Kallas', 'António Guterres'], date: '2025-09-23', status: 'held' },
      { who: ['Kaja Kallas', 'Mahmoud Ali Youssouf'], date: '2025-09-23', status: 'held' },
      { who: ['Kaja Kallas', 'Faisal bin Farhan'], date: '2025-09-23', status: 'held' },
      { who: ['Ursula von der Leyen', 'Abdel Fattah al-Sisi'], date: '2025-10', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Kaja Kallas', 'Mahmoud Ali Youssouf', 'Faisal bin Farhan'],
          date: '2025-09-23',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Bild: Marockos utrikesminister Nasser Bourita (till höger) välkomnar Gambias utrikesminister Sering Modou Njie till Rabat den 6 november 2024. Foto: MAP/A. El Khayat

Bild: Sveriges ambassadör i Rabat, Jörgen Karlsson, i samspråk med industriminister Ryad Mezzour under mässan. Foto: Privat

Dela på Facebook | Skriv ut | Tipsa redaktionen`,
    officials: [
      { name: 'Nasser Bourita', country: 'MA' },
      { name: 'Sering Modou Njie', country: 'GM' },
      { name: 'Jörgen Karlsson', country: 'SE' },
      { name: 'Ryad Mezzour', country: ['MA', null] },
    ],
    meetings: [{ who: ['Nasser Bourita', 'Sering Modou Njie'], date: '2024-11-06', status: 'held' }],
    trade: [],
    optional: { meetings: [{ who: ['Jörgen Karlsson', 'Ryad Mezzour'], status: 'held' }] },
  },
  {
    text: `Kungen sänder kondoleanser

Kungl. Hovstaterna, 28 april 2025

H.M. Konungen har sänt ett kondoleanstelegram till Irans president Masoud Pezeshkian med anledning av explosionen i hamnen Shahid Rajaee. Även statsminister Ulf Kristersson och utrikesminister Maria Malmer Stenergard har framfört sitt deltagande.

Den inplanerade audiensen för den nye iranske ambassadören äger rum i juni.`,
    officials: [
      { name: 'Masoud Pezeshkian', country: 'IR' },
      { name: 'Ulf Kristersson', country: 'SE', world: true },
      { name: 'Maria Malmer Stenergard', country: 'SE', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['Masoud Pezeshkian'], kind: 'letter', status: 'held' },
        { who: [], status: 'planned' },
      ],
    },
  },
  {
    text: `Landshövding besökte Kaliningradgränsen… och Klaipėda

Klaipėda 3/10 2023. Landshövdingen i Kalmar län, Allan Widman, inledde på måndagen ett tvådagarsbesök i Litauen. Han togs emot av Klaipėdas borgmästare Arvydas Vaitkus och hade på tisdagen ett arbetsmöte med vice transportminister Loreta Maskaliovienė.

Regionen exporterar trävaror till Litauen, men några siffror presenterades inte. I delegationen ingick 14 personer.`,
    officials: [
      { name: 'Allan Widman', country: 'SE' },
      { name: 'Arvydas Vaitkus', country: 'LT' },
      { name: 'Loreta Maskaliovienė', country: 'LT' },
    ],
    meetings: [
      {
        who: ['Allan Widman', 'Arvydas Vaitkus'],
        date: ['2023-10-02', '2023-10-02/2023-10-03'],
        status: 'held',
      },
      { who: ['Allan Widman', 'Loreta Maskaliovienė'], date: '2023-10-03', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2024-08-09',
    text: `Veckans möte: Kocken som lagade mat åt presidenter

Vi träffar Amanda Sjögren på hennes restaurang i Visby. Hon har lagat middag åt både kungligheter och statsministrar, men mötet hon minns bäst var med en fiskare från Fårö. "Vi förde långa samtal om torsk", säger hon.

Boken kostar 249 kronor och har sålt i 40 000 exemplar. I höst exporteras hennes sill till Japan.

Nästa vecka möter vi orgelbyggaren Sten Åkerlund.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Kirgizistans president höll förhandlingar med Qatars emir

BISHKEK. /Kabar/. Den 27 augusti 2025 hölls i Ala-Archa-residenset förhandlingar mellan Kirgizistans president Sadyr Japarov och emiren av Qatar, sheikh Tamim bin Hamad Al Thani. Parterna undertecknade 18 dokument.

Enligt ekonomiminister Bakyt Sydykov ökade handelsomsättningen mellan länderna under första halvåret med 2,3 procent och nådde 1,9 miljoner dollar. Ministerkabinettets ordförande Adylbek Kasymaliev möter emiren under kvällen.`,
    officials: [
      { name: 'Sadyr Japarov', country: 'KG' },
      { name: 'Tamim bin Hamad Al Thani', country: 'QA' },
      { name: 'Bakyt Sydykov', country: 'KG' },
      { name: 'Adylbek Kasymaliev', country: 'KG' },
    ],
    meetings: [
      { who: ['Sadyr Japarov', 'Tamim bin Hamad Al Thani'], date: '2025-08-27', status: 'held' },
      {
        who: ['Adylbek Kasymaliev', 'Tamim bin Hamad Al Thani'],
        date: ['2025-08-27', null],
        status: ['planned', 'held'],
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'KG',
        partner: 'QA',
        amount: 1.9e6,
        currency: 'USD',
        period: '2025-H1',
        change: 2.3,
      },
    ],
  },
  {
    text: `Ekot – utskrift, sändning 4 december 2024 kl 16.45

Programledare: Finlands utrikesminister Elina Valtonen har i dag varit i Valletta. Där mötte hon bland andra Storbritanniens utrikesminister David Lammy vid OSSE:s ministermöte. Vår korrespondent Pekka Ranta är på plats.

Ranta: Ja, och i morgon ska Valtonen tala enskilt med Georgiens utrikesminister Maka Botjorisjvili. Något möte med Sergej Lavrov blir det däremot inte, det är hon tydlig med.

Programledare: Tack.`,
    officials: [
      { name: 'Elina Valtonen', country: 'FI', aliases: ['Valtonen'] },
      { name: 'David Lammy', country: 'GB' },
      { name: 'Maka Botjorisjvili', country: 'GE' },
    ],
    meetings: [
      { who: ['Elina Valtonen', 'David Lammy'], date: '2024-12-04', status: 'held' },
      { who: ['Elina Valtonen', 'Maka Botjorisjvili'], date: '2024-12-05', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Sergej Lavrov' }],
      meetings: [{ who: ['Elina Valtonen', 'Sergej Lavrov'], status: 'cancelled' }],
    },
  },
  {
    published: '2025-05-25',
    text: `Riksbankschefen mötte Japans centralbankschef

Riksbankschef Erik Thedéen sammanträffade i fredags i Tokyo med Japans centralbankschef Kazuo Ueda. I samtalen deltog också vice riksbankschefen Anna Seim.

På måndag frågas Thedéen ut av finansutskottet under ledning av ordförande Edward Riedl.

Kronan stärktes till 10,92 mot euron.`,
    officials: [
      { name: 'Erik Thedéen', country: 'SE', aliases: ['Thedéen'], world: true },
      { name: 'Kazuo Ueda', country: 'JP' },
      { name: 'Anna Seim', country: 'SE', world: true },
      { name: 'Edward Riedl', country: 'SE', world: true },
    ],
    meetings: [
      { who: ['Erik Thedéen', 'Kazuo Ueda'], maybe: ['Anna Seim'], date: '2025-05-23', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Erik Thedéen', 'Edward Riedl'], status: 'planned' },
        { who: ['Erik Thedéen'], status: 'planned' },
      ],
    },
  },
  {
    text: `Danmarks utrikeshandel: läkemedel driver exporten

Köpenhamn, 10 februari 2025. Danmarks export av varor och tjänster uppgick 2024 till 2 060 miljarder danska kronor, en ökning med 7,5 procent. Importen ökade med 3 procent till 1 730 miljarder kronor. Tjänsteexporten låg på knappt 930 miljarder.

Exporten till USA steg med 24 procent. För 2025 väntar sig Danmarks Statistik-ekonomerna en export på omkring 2 150 miljarder danska kronor.

Novo Nordisk, landets största bolag, omsatte 290 miljarder.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DK',
        partner: null,
        amount: 2.06e12,
        currency: 'DKK',
        period: '2024',
        change: 7.5,
      },
      {
        measure: 'imports',
        reporter: 'DK',
        partner: null,
        amount: 1.73e12,
        currency: 'DKK',
        period: '2024',
        change: 3,
      },
      {
        measure: 'exports',
        reporter: 'DK',
        partner: null,
        scope: 'services',
        amount: 930e9,
        currency: 'DKK',
        period: '2024',
      },
      { measure: 'exports', reporter: 'DK', partner: 'US', amount: null, period: '2024', change: 24 },
      {
        measure: 'exports',
        reporter: 'DK',
        partner: null,
        amount: 2.15e12,
        currency: 'DKK',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    published: '2025-04-02',
    text: `Åklagare: Mötte kurir i garage

Den 41-årige mannen mötte vid tre tillfällen en kurir i ett garage i Bromma, enligt åklagare Helena Treiberg Claeson. Vid mötet den 3 februari bytte 2,4 miljoner kronor ägare. Försvararen advokat Sargon De Basso säger att samtalen gällde en bil.

SMHI varnar för hårda vindar som träffar kusten i natt. Tågtrafiken ställs in.

Rättegången hålls i Solna tingsrätt i maj.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Helena Treiberg Claeson' }, { name: 'Sargon De Basso' }] },
  },
  {
    text: `Lula på väg till Maputo

Brasília 20 november 2025. Brasiliens president Luiz Inácio Lula da Silva reser på söndag till Moçambique, där han på måndag möter president Daniel Chapo. På vägen dit deltar han i G20-mötet i Johannesburg och väntas ha ett enskilt samtal med Sydafrikas president Cyril Ramaphosa på lördag.

I tisdags tog Lula emot Jamaicas utrikesminister Kamina Johnson Smith i Belém.

Handeln mellan Brasilien och Moçambique var blygsamma 40,5 miljoner dollar i fjol.`,
    officials: [
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Daniel Chapo', country: 'MZ' },
      { name: 'Cyril Ramaphosa', country: 'ZA' },
      { name: 'Kamina Johnson Smith', country: 'JM' },
    ],
    meetings: [
      { who: ['Luiz Inácio Lula da Silva', 'Daniel Chapo'], date: '2025-11-24', status: 'planned' },
      { who: ['Luiz Inácio Lula da Silva', 'Cyril Ramaphosa'], date: '2025-11-22', status: 'planned' },
      { who: ['Luiz Inácio Lula da Silva', 'Kamina Johnson Smith'], date: '2025-11-18', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'BR', partner: 'MZ', amount: 40.5e6, currency: 'USD', period: '2024' },
    ],
    optional: { meetings: [{ who: ['Luiz Inácio Lula da Silva'], status: 'planned' }] },
  },
  {
    published: '2025-02-07',
    text: `Budapest dementerar hemligt möte

BUDAPEST. Ungerns utrikesminister Péter Szijjártó tillbakavisar uppgifter om att han i hemlighet skulle ha träffat Serbiens inrikesminister Ivica Dačić i förra veckan. "Något sådant möte har inte ägt rum", skriver han på Facebook.

Slovakiens premiärminister Robert Fico vägrade på torsdagen att ta emot den ukrainske ambassadören Myroslav Kastran.

Foto: Ádám Molnár/MTI`,
    officials: [
      { name: 'Péter Szijjártó', country: 'HU' },
      { name: 'Ivica Dačić', country: 'RS' },
      { name: 'Robert Fico', country: 'SK' },
      { name: 'Myroslav Kastran', country: 'UA' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['Péter Szijjártó', 'Ivica Dačić'], status: 'cancelled' },
        { who: ['Robert Fico', 'Myroslav Kastran'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Nordiska samarbetsministrar i Tórshavn

Tórshavn, 26 juni 2024. Sveriges nordiska samarbetsminister Jessika Roswall överlade på onsdagen med sina kolleger Anders Adlercreutz från Finland och Guðmundur Ingi Guðbrandsson från Island. Färöarnas lagman Aksel V. Johannesen var värd för mötet.

Den norska ministern Anne Beathe Tvinnereim var förhindrad. Nästa sammankomst hålls i Reykjavik i oktober.`,
    officials: [
      { name: 'Jessika Roswall', country: 'SE' },
      { name: 'Anders Adlercreutz', country: 'FI' },
      { name: 'Guðmundur Ingi Guðbrandsson', country: 'IS' },
      { name: 'Aksel V. Johannesen', country: ['FO', 'DK'] },
      { name: 'Anne Beathe Tvinnereim', country: 'NO' },
    ],
    meetings: [
      {
        who: ['Jessika Roswall', 'Anders Adlercreutz', 'Guðmundur Ingi Guðbrandsson'],
        maybe: ['Aksel V. Johannesen'],
        date: '2024-06-26',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-10-06',
    text: `Sverige möter Schweiz i Genève

Förbundskapten Jon Dahl Tomasson tar ut 24 spelare till mötet med Schweiz. "Vi har haft bra samtal i gruppen", säger han. Kosovos förbundspresident Agim Ademi hälsade lycka till.

Sverige har mött Schweiz 29 gånger. Efter matchen träffar spelarna sponsorer på hotellet.

Biljettintäkterna väntas bli 11 miljoner kronor. Kan vinna med 2–0, tror oddssättarna.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Agim Ademi' }, { name: 'Jon Dahl Tomasson' }] },
  },
  {
    text: `Indien och Mauritius fördjupar banden

Port Louis, 12 mars 2025 (IANS). Indiens premiärminister Narendra Modi och Mauritius premiärminister Navinchandra Ramgoolam höll på onsdagen delegationssamtal i Port Louis. På tisdagen hade Modi uppvaktat president Dharam Gokhool på State House.

Investeringarna från Mauritius till Indien har sedan 2000 uppgått till 180 miljarder dollar. Varuhandeln var 851 miljoner dollar budgetåret 2023–24, varav indisk export 778 miljoner.`,
    officials: [
      { name: 'Narendra Modi', country: 'IN', aliases: ['Modi'] },
      { name: 'Navinchandra Ramgoolam', country: 'MU' },
      { name: 'Dharam Gokhool', country: 'MU' },
    ],
    meetings: [
      { who: ['Narendra Modi', 'Navinchandra Ramgoolam'], date: '2025-03-12', status: 'held' },
      { who: ['Narendra Modi', 'Dharam Gokhool'], date: '2025-03-11', status: 'held' },
    ],
    trade: [
      { measure: 'investment', reporter: 'MU', partner: 'IN', amount: 180e9, currency: 'USD' },
      { measure: 'total', reporter: 'IN', partner: 'MU', amount: 851e6, currency: 'USD' },
      { measure: 'exports', reporter: 'IN', partner: 'MU', amount: 778e6, currency: 'USD' },
    ],
  },
  {
    published: '2026-02-12',
    text: `Regeringen höjer tullen på fosfor

Regeringen föreslår att tullen höjs från 6,5 till 8 procent. Statens intäkter beräknas öka med 1,2 miljarder kronor per år, och budgetunderskottet minskar till 45 miljarder.

Enligt Konjunkturinstitutet möter industrin en svagare efterfrågan. Varslen ökade med 2 300 personer i januari.

Förslaget träffar framför allt importörer av gödsel. Remisstiden går ut den 1 september.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Lettlands president mottogs i Ulan Bator

Ulan Bator/Riga. Lettlands president Edgars Rinkēvičs mottogs i förrgår av Mongoliets president Ukhnaagiin Khürelsükh. Mötet ägde rum i Statspalatset och följdes av en middag. I går överlade utrikesminister Baiba Braže, som följde med på resan, med sin mongoliska kollega Batmunkh Battsetseg.

I juni förra året möttes de två presidenterna vid sidan av ett toppmöte i Genève.

Publicerad: 2025-09-19 07:14 | Uppdaterad 09:02`,
    officials: [
      { name: 'Edgars Rinkēvičs', country: 'LV' },
      { name: 'Ukhnaagiin Khürelsükh', country: 'MN' },
      { name: 'Baiba Braže', country: 'LV' },
      { name: 'Batmunkh Battsetseg', country: 'MN' },
    ],
    meetings: [
      { who: ['Edgars Rinkēvičs', 'Ukhnaagiin Khürelsükh'], date: '2025-09-17', status: 'held' },
      { who: ['Baiba Braže', 'Batmunkh Battsetseg'], date: '2025-09-18', status: 'held' },
      { who: ['Edgars Rinkēvičs', 'Ukhnaagiin Khürelsükh'], date: '2024-06', status: 'held' },
    ],
    trade: [],
  },
];
