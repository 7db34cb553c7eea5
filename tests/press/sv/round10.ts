import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Tavio skrev under avtal i Tasjkent

Utrikeshandels- och utvecklingsminister Ville Tavio (Sannf) träffade på tisdagen Uzbekistans minister för investeringar, industri och handel Laziz Kudratov i Tasjkent. Ministrarna undertecknade ett samförståndsavtal om samarbete inom gruvteknik och vattenrening.

– Centralasien söker nya partner, och de finländska bolagen har det kunnande som efterfrågas, säger Tavio i ett pressmeddelande.

Med på resan är representanter för femton företag. På onsdagen fortsätter delegationen till Samarkand, där Tavio ska träffa områdets guvernör Erkinjon Turdimov.

Finlands export till Uzbekistan uppgick i fjol till 64 miljoner euro, en ökning med 18 procent. Importen är fortfarande liten, knappt 3 miljoner euro.

SPT–FNB
Publicerad 14.10.2025 kl. 15.42`,
    officials: [
      { name: 'Ville Tavio', country: 'FI', aliases: ['Tavio'] },
      { name: 'Laziz Kudratov', country: 'UZ' },
      { name: 'Erkinjon Turdimov', country: 'UZ', world: true },
    ],
    meetings: [
      { who: ['Ville Tavio', 'Laziz Kudratov'], date: '2025-10-14', status: 'held' },
      { who: ['Ville Tavio', 'Erkinjon Turdimov'], date: '2025-10-15', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'UZ',
        amount: 64e6,
        currency: 'EUR',
        period: '2024',
        change: 18,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: 'UZ',
        bound: ['under', 'about'],
        amount: 3e6,
        currency: 'EUR',
        period: '2024',
      },
    ],
    optional: {
      meetings: [{ who: ['Ville Tavio', 'Uzbekistan'], date: ['2025-10-14', null], status: 'held' }],
    },
  },
  {
    text: `Vietnams nationalförsamlings vice ordförande tog emot Laos arbetsminister

Vietnam.vn
06/08/2025

(Dan Tri) - På morgonen den 6 augusti, i nationalförsamlingens hus, tog vice ordföranden i nationalförsamlingen Nguyen Thi Thanh emot kamrat Phosay Sayasone, Laos minister för arbete och social välfärd, som är på ett arbetsbesök i Vietnam.

[Anzeige_1]
Vice ordförande Nguyen Thi Thanh skakar hand med minister Phosay Sayasone. Foto: Pham Thang

Välkomnande ministern och delegationen, vice ordföranden uttryckte sin tro att besöket kommer att bidra till att fördjupa de speciella relationerna mellan två länderna.

Minister Phosay Sayasone tackade respektfullt och sade att han dagen innan hade haft ett mycket framgångsrikt samtal med Vietnams inrikesminister Pham Thi Thanh Tra om yrkesutbildning ocharbetskraft.

Enligt programmet kommer delegationen den 8 augusti att arbeta med ordföranden för Da Nang stads folkkommitté Luong Nguyen Minh Triet.

Handelsomsättningen mellan Vietnam och Laos nådde 1,27 miljarder USD under det första halvåret 2025, en ökning med 37,9 % jämfört med samma period förra året.

[Anzeige_2]
Källa: Dan Tri`,
    officials: [
      { name: 'Nguyen Thi Thanh', country: 'VN' },
      { name: 'Phosay Sayasone', country: 'LA' },
      { name: 'Pham Thi Thanh Tra', country: 'VN' },
      { name: 'Luong Nguyen Minh Triet', country: 'VN' },
    ],
    meetings: [
      { who: ['Nguyen Thi Thanh', 'Phosay Sayasone'], date: '2025-08-06', status: 'held' },
      { who: ['Phosay Sayasone', 'Pham Thi Thanh Tra'], date: '2025-08-05', status: 'held' },
      {
        who: ['Luong Nguyen Minh Triet', 'den laotiska delegationen'],
        maybe: ['Phosay Sayasone'],
        date: '2025-08-08',
        status: 'planned',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'LA',
        amount: 1.27e9,
        currency: 'USD',
        period: '2025-H1',
        change: 37.9,
      },
    ],
    optional: {
      meetings: [
        { who: ['Phosay Sayasone', 'Vietnam'], date: ['2025-08-06', '2025-08', null], status: 'held' },
      ],
    },
  },
  {
    text: `Svagare varuexport under årets första åtta månader

Statistiknyhet från SCB 2025-09-26 8.00

Under januari–augusti 2025 uppgick värdet av Sveriges varuexport till 1 308 miljarder kronor. Det är en minskning med 1 procent jämfört med samma period året innan. Samtidigt ökade varuimporten med 3 procent och uppgick till 1 262 miljarder kronor.

Det ger ett positivt handelsnetto på 46 miljarder kronor för perioden. Motsvarande period 2024 var handelsnettot 96 miljarder kronor.

Exporten till Norge steg med 5 procent medan exporten till USA sjönk med 11 procent. Importen från Kina ökade med 14 procent och importen från Nederländerna med 6 procent.

För enbart augusti gav utrikeshandeln ett underskott på 1,8 miljarder kronor.

Definitioner och förklaringar
Uppgifterna för den senaste månaden bygger på skattningar.

Nästa publiceringstillfälle: 2025-10-27
Statistikservice 000-000 00 00`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 1.308e12,
        currency: 'SEK',
        period: '2025-01/2025-08',
        change: -1,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 1.262e12,
        currency: 'SEK',
        period: '2025-01/2025-08',
        change: 3,
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 46e9,
        currency: 'SEK',
        period: '2025-01/2025-08',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 96e9,
        currency: 'SEK',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'NO',
        amount: null,
        period: '2025-01/2025-08',
        change: 5,
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'US',
        amount: null,
        period: '2025-01/2025-08',
        change: -11,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'CN',
        amount: null,
        period: '2025-01/2025-08',
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'NL',
        amount: null,
        period: '2025-01/2025-08',
        change: 6,
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 1.8e9,
        currency: 'SEK',
        period: '2025-08',
      },
    ],
  },
  {
    text: `Han Zheng träffar Papua Nya Guineas utrikesminister

Källa: Xinhua nyhetsbyrå  Utgivningstid: 2025-06-17 19:42

Xinhua News Agency, Peking, 17 juni (reporter Feng Xinran) Vice president Han Zheng träffade den 17:e Papua Nya Guineas utrikesminister Justin Tkatchenko, som är på ett officiellt besök i Kina, i Folkets stora sal.

Han Zheng sade att Kina och Papua Nya Guinea är goda vänner och goda partners. Han påpekade att de bilaterala relationerna under de båda statschefernas strategiska vägledning har snabb utveckling.

Tkatchenko sade att Papua Nya Guinea fast följer en-Kina-principen och är villigt att utvidga samarbete inom handel, jordbruk och fiske.

Samma dag höll Wang Yi, ledamot av politbyrån för Kinas kommunistiska partis centralkommitté och utrikesminister, samtal med Tkatchenko i Diaoyutais statliga gästhus. Vice utrikesminister Ma Zhaoxu deltog.

[Ansvarig redaktör: Liu Yang]
Dela till: WeChat  Weibo`,
    officials: [
      { name: 'Han Zheng', country: 'CN', aliases: ['Han'] },
      { name: 'Justin Tkatchenko', country: 'PG', aliases: ['Tkatchenko'] },
      { name: 'Wang Yi', country: 'CN' },
      { name: 'Ma Zhaoxu', country: 'CN' },
    ],
    meetings: [
      { who: ['Han Zheng', 'Justin Tkatchenko'], date: '2025-06-17', status: 'held' },
      { who: ['Wang Yi', 'Justin Tkatchenko'], maybe: ['Ma Zhaoxu'], date: '2025-06-17', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Justin Tkatchenko', 'Kina'], date: ['2025-06-17', '2025-06', null], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-16',
    text: `Sen träff räddade en poäng i Solna

FOTBOLL. Sverige och Slovenien möttes på lördagskvällen i ett regnigt Solna – och längre än till 2–2 kom ingen av dem.

Hemmalaget tog ledningen redan efter sju minuter, men tappade greppet när gästerna bytte in tre spelare i paus. Först i den 91:a minuten kom kvitteringen, en pricksäker träff från sexton meter.

– Vi möter ett starkt lag som har allt att spela för. Då får man vara nöjd, sade förbundskaptenen.

Nu väntar Schweiz på tisdag i Genève. Schweizarna mötte Kosovo i fredags och vann komfortabelt.

På läktaren satt kulturminister Parisa Liljestrand (M) tillsammans med förbundets ledning. 41 302 åskådare såg matchen.

Text: Oskar Lindmark
desk@lokaltidningen.example.se`,
    officials: [{ name: 'Parisa Liljestrand', country: ['SE', null], world: true }],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['Parisa Liljestrand', 'förbundets ledning'], date: ['2025-11-15', null], status: 'held' },
      ],
    },
  },
  {
    text: `Pressmeddelande från Utrikesdepartementet

Benjamin Dousa till Zambia och Angola

Publicerad 31 oktober 2025

Bistånds- och utrikeshandelsminister Benjamin Dousa besöker Zambia och Angola den 4–7 november tillsammans med en svensk företagsdelegation.

I Lusaka träffar statsrådet den 4 november Zambias finansminister Situmbeko Musokotwane. På programmet står även ett besök vid ett elnätsprojekt med svensk finansiering.

I Luanda den 6 november möter Dousa Angolas transportminister Ricardo de Abreu. Samtalen väntas handla om Lobitokorridoren och svensk järnvägsteknik.

– Afrika söker handel snarare än bistånd, och där har Sverige mycket att erbjuda, säger Benjamin Dousa.

Sveriges varuexport till Angola uppgick 2024 till 412 miljoner kronor.

Företagsdelegationen leds av Business Swedens vd Jan Larsson. I Lusaka deltar även Sveriges ambassadör Johanna Teague.

Presskontakt
Linnea Forsgren
Pressekreterare hos Benjamin Dousa
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Situmbeko Musokotwane', country: 'ZM' },
      { name: 'Ricardo de Abreu', country: 'AO' },
      { name: 'Johanna Teague', country: 'SE' },
    ],
    meetings: [
      {
        who: ['Benjamin Dousa', 'Situmbeko Musokotwane'],
        maybe: ['Johanna Teague', 'Jan Larsson'],
        date: '2025-11-04',
        status: 'planned',
      },
      {
        who: ['Benjamin Dousa', 'Ricardo de Abreu'],
        maybe: ['Jan Larsson'],
        date: '2025-11-06',
        status: 'planned',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'SE', partner: 'AO', amount: 412e6, currency: 'SEK', period: '2024' },
    ],
    optional: {
      officials: [
        { name: 'Jan Larsson', country: ['SE', null] },
        { name: 'Linnea Forsgren', country: ['SE', null] },
      ],
      meetings: [
        {
          who: ['Benjamin Dousa', 'Zambia'],
          maybe: ['Jan Larsson'],
          date: ['2025-11-04/2025-11-07', '2025-11-04', null],
          status: 'planned',
        },
        {
          who: ['Benjamin Dousa', 'Angola'],
          maybe: ['Jan Larsson'],
          date: ['2025-11-04/2025-11-07', '2025-11-06', null],
          status: 'planned',
        },
        { who: ['Benjamin Dousa', 'Zambia', 'Angola'], date: '2025-11-04/2025-11-07', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-04-10',
    text: `Ryzhenkov och Battsetseg diskuterade leveranser av belarusisk teknik till Mongoliet

10 april, Minsk /Korr. BELTA/. Belarus utrikesminister Maxim Ryzhenkov genomförde idag förhandlingar med Mongoliets utrikesminister Batmunkh Battsetseg, rapporterar BELTA.

Samtalet ägde rum först i smalt format, sedan parterna fortsatte med deltagande av delegationer.

"Vi har tagit ett bra tempo", sade Maxim Ryzhenkov. Enligt honom varuomsättningen mellan länderna förra året uppgick till 101,6 miljoner dollar. Inför parterna står uppgiften att ta sig till nivån 500 miljoner dollar.

På fredag Batmunkh Battsetseg kommer att tas emot av Belarus premiärminister Alexander Turchin. Det är också planerat nedläggning av blommor vid Segermonumentet.

Låt oss påminna, i juni förra året besökte Belarus president Alexander Lukasjenko Ulaanbaatar på statsbesök, där han förhandlade med Mongoliets president Ukhnaagiin Khurelsukh.-0-

Prenumerera på oss i Telegram

Hittat ett fel? Välj det och tryck Ctrl+Enter`,
    officials: [
      { name: 'Maxim Ryzhenkov', country: 'BY', aliases: ['Ryzhenkov'] },
      { name: 'Batmunkh Battsetseg', country: 'MN', aliases: ['Battsetseg'] },
      { name: 'Alexander Turchin', country: 'BY' },
      { name: 'Alexander Lukasjenko', country: 'BY' },
      { name: 'Ukhnaagiin Khurelsukh', country: 'MN' },
    ],
    meetings: [
      { who: ['Maxim Ryzhenkov', 'Batmunkh Battsetseg'], date: '2025-04-10', status: 'held' },
      { who: ['Batmunkh Battsetseg', 'Alexander Turchin'], date: '2025-04-11', status: 'planned' },
      { who: ['Alexander Lukasjenko', 'Ukhnaagiin Khurelsukh'], date: '2024-06', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'BY', partner: 'MN', amount: 101.6e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [{ who: ['Alexander Lukasjenko', 'Mongoliet'], date: ['2024-06', null], status: 'held' }],
      trade: [
        { measure: 'total', reporter: 'BY', partner: 'MN', amount: 500e6, currency: 'USD', status: 'target' },
      ],
    },
  },
  {
    published: '2025-08-19',
    text: `Cho Hyun skjuter upp resa till Tokyo

Uppdaterad 08.14 | Publicerad 06.58

SEOUL. Sydkoreas utrikesminister Cho Hyun skjuter upp sitt besök i Japan på obestämd tid, meddelar utrikesdepartementet i Seoul enligt nyhetsbyrån Yonhap.

Cho skulle på torsdagen ha träffat sin japanske kollega Takeshi Iwaya i Tokyo. Ingen officiell förklaring ges, men flera medier pekar på striden om en ny skolbok.

De båda utrikesministrarna talade med varandra i telefon sent på måndagskvällen, uppger en talesperson. Samtalet beskrivs som "uppriktigt".

Besöket i Seoul av Australiens utrikesminister Penny Wong påverkas inte. Premiärminister Kim Min-seok ska ta emot henne på fredag. Wong kommer närmast från Manila.

Börsen i Seoul föll med 0,6 procent i den tidiga handeln.

TT-Reuters`,
    officials: [
      { name: 'Cho Hyun', country: 'KR', aliases: ['Cho'] },
      { name: 'Takeshi Iwaya', country: 'JP' },
      { name: 'Penny Wong', country: 'AU', aliases: ['Wong'] },
      { name: 'Kim Min-seok', country: 'KR' },
    ],
    meetings: [
      { who: ['Cho Hyun', 'Takeshi Iwaya'], date: '2025-08-21', status: 'cancelled' },
      { who: ['Cho Hyun', 'Takeshi Iwaya'], date: '2025-08-18', kind: 'phone call', status: 'held' },
      { who: ['Kim Min-seok', 'Penny Wong'], date: '2025-08-22', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Cho Hyun', 'Japan'], date: ['2025-08-21', null], status: 'cancelled' },
        { who: ['Penny Wong', 'Sydkorea'], date: ['2025-08-22', null], status: 'planned' },
        { who: ['Penny Wong', 'Filippinerna'], date: [null, '2025-08'], status: 'held' },
        { who: ['Penny Wong', 'Manila'], date: [null, '2025-08'], status: 'planned' },
      ],
    },
  },
  {
    text: `KUNA : Kuwaits utrikesminister tar emot samtal från indonesisk motsvarighet  23/03/2025

KUWAIT, 23 mars (KUNA) -- Kuwaits utrikesminister Abdullah Ali Al-Yahya tog på söndagen emot ett telefonsamtal från Republiken Indonesiens utrikesminister Sugiono, under vilket de utbytte gratulationer till den heliga månaden Ramadan och granskade de nära relationerna mellan de två broderliga länderna.

I ett annat sammanhang träffade minister Al-Yahya idag Republiken Ghanas ambassadör i staten Kuwait, Mohammed Habib Idris, i anledning av slutet på hans tjänsteperiod. Mötet närvarades av biträdande utrikesministern för protokollärenden Fahad Al-Thafiri.

Å sin sida mottog vice utrikesminister Sheikh Jarrah Jaber Al-Ahmad Al-Sabah idag Togos utrikesminister Robert Dussey, som överlämnade ett skriftligt brev till Hans Höghet Emiren, må Gud bevara honom, från Togos president Faure Gnassingbe. (slut)
h s`,
    officials: [
      { name: 'Abdullah Ali Al-Yahya', country: 'KW', aliases: ['Al-Yahya'] },
      { name: 'Sugiono', country: 'ID' },
      { name: 'Mohammed Habib Idris', country: 'GH' },
      { name: 'Fahad Al-Thafiri', country: 'KW' },
      {
        name: 'Jarrah Jaber Al-Ahmad Al-Sabah',
        country: 'KW',
        aliases: ['Sheikh Jarrah Jaber Al-Ahmad Al-Sabah'],
      },
      { name: 'Robert Dussey', country: 'TG' },
      { name: 'Faure Gnassingbe', country: 'TG' },
    ],
    meetings: [
      { who: ['Abdullah Ali Al-Yahya', 'Sugiono'], date: '2025-03-23', kind: 'phone call', status: 'held' },
      {
        who: ['Abdullah Ali Al-Yahya', 'Mohammed Habib Idris'],
        maybe: ['Fahad Al-Thafiri'],
        date: '2025-03-23',
        status: 'held',
      },
      { who: ['Jarrah Jaber Al-Ahmad Al-Sabah', 'Robert Dussey'], date: '2025-03-23', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Faure Gnassingbe', 'emiren av Kuwait'],
          maybe: ['Robert Dussey', 'Jarrah Jaber Al-Ahmad Al-Sabah'],
          date: ['2025-03-23', null],
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Republikens presidents kansli
Pressmeddelande 41/2025
12.6.2025

Tre ambassadörer överlämnade sina kreditiv

Republikens president Alexander Stubb tog torsdagen den 12 juni 2025 emot tre nya ambassadörer vid Presidentens slott i Helsingfors.

Uruguays ambassadör Ana Laura Pirez överlämnade sitt kreditivbrev klockan 11. Hon har sin stationeringsort i Stockholm.

Därefter tog president Stubb emot Sri Lankas ambassadör Kapila Fonseka, även han bosatt i Stockholm, och klockan 12 Botswanas ambassadör Masego Tlhong.

Vid audienserna närvarade statssekreterare Jukka Salovaara från utrikesministeriet.

Ambassadör Fonseka har tidigare tjänstgjort i Muscat och Ottawa.

Presidentens kansli, kommunikationen
desk@tpk.example.fi`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'], world: true },
      { name: 'Ana Laura Pirez', country: 'UY' },
      { name: 'Kapila Fonseka', country: 'LK', aliases: ['Fonseka'] },
      { name: 'Masego Tlhong', country: 'BW' },
      { name: 'Jukka Salovaara', country: 'FI', world: true },
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Ana Laura Pirez'],
        maybe: ['Jukka Salovaara'],
        date: '2025-06-12',
        status: 'held',
      },
      {
        who: ['Alexander Stubb', 'Kapila Fonseka'],
        maybe: ['Jukka Salovaara', 'Masego Tlhong'],
        date: '2025-06-12',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Alexander Stubb', 'Masego Tlhong'],
          maybe: ['Jukka Salovaara', 'Kapila Fonseka'],
          date: '2025-06-12',
          status: 'held',
        },
        {
          who: ['Alexander Stubb', 'tre ambassadörer'],
          maybe: ['Ana Laura Pirez', 'Kapila Fonseka', 'Masego Tlhong', 'Jukka Salovaara'],
          date: '2025-06-12',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `”Vi behöver prata mer om Arktis”

INTERVJU. Islands utrikesminister Thorgerdur Katrin Gunnarsdottir gästar Stockholm
Av: Måns Hedberg | Publicerad 5 mars 2025

Du träffade Sveriges försvarsminister Pål Jonson i förmiddags. Vad talade ni om?
– Först och främst om Nordatlanten. Island har ingen egen armé, men vi har ett läge som alla vill diskutera.

Kommer ni att höja försvarsutgifterna?
– Ja, men på vårt eget sätt. Vi lägger pengarna på hamnar och radar.

Hur ser du på uttalandena om Grönland?
– Grönlands framtid avgörs av grönlänningarna. Jag talade i telefon med deras utrikesminister Vivian Motzfeldt så sent som i går.

Och handeln med Sverige?
– Den är för liten. Vi säljer fisk och köper bilar.

Någon tid för Vasamuseet?
– Tyvärr inte, jag ska hinna med ett flyg.

FAKTA
Thorgerdur Katrin Gunnarsdottir är partiledare för Vidreisn sedan 2017.`,
    officials: [
      { name: 'Thorgerdur Katrin Gunnarsdottir', country: 'IS' },
      { name: 'Pål Jonson', country: 'SE' },
      { name: 'Vivian Motzfeldt', country: ['GL', 'DK'] },
    ],
    meetings: [
      { who: ['Thorgerdur Katrin Gunnarsdottir', 'Pål Jonson'], date: '2025-03-05', status: 'held' },
      {
        who: ['Thorgerdur Katrin Gunnarsdottir', 'Vivian Motzfeldt'],
        date: '2025-03-04',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Thorgerdur Katrin Gunnarsdottir', 'Sverige'],
          date: ['2025-03-05', '2025-03', null],
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-09-15',
    text: `Paraguays kansler mottog sin panamanska homolog i López-palatset

Asunción, IP-byrån.- Paraguays utrikesminister Rubén Ramírez Lezcano mottog denna måndag i López-palatset Panamas utrikesminister Javier Martínez-Acha, som genomför ett officiellt besök till landet.

Mötet utvecklades i en ram av hjärtlighet. De två kanslererna granskade frågorna av den bilaterala agendan, bland dem vattenvägen, luftförbindelsen och tillgången av paraguayanskt nötkött till den panamanska marknaden.

I arbetsmötet deltog även vice ministern för ekonomiska relationer Patricia Frutos och Panamas ambassadör i Paraguay, Manuel Orestes Nieto.

Kansler Ramírez Lezcano erinrade om att han redan i juni sammanträffade med Martínez-Acha i Antigua Guatemala, inom ramen för OAS generalförsamling.

Handelsutbytet mellan Paraguay och Panama summerade 88 miljoner dollar under 2024.

Denna tisdag kommer besökaren att tas emot av republikens president, Santiago Peña.

Dela på WhatsApp    Relaterade anteckningar`,
    officials: [
      { name: 'Rubén Ramírez Lezcano', country: 'PY', aliases: ['Ramírez Lezcano'] },
      { name: 'Javier Martínez-Acha', country: 'PA', aliases: ['Martínez-Acha'] },
      { name: 'Patricia Frutos', country: ['PY', null] },
      { name: 'Manuel Orestes Nieto', country: 'PA' },
      { name: 'Santiago Peña', country: 'PY', world: true },
    ],
    meetings: [
      {
        who: ['Rubén Ramírez Lezcano', 'Javier Martínez-Acha'],
        maybe: ['Patricia Frutos', 'Manuel Orestes Nieto'],
        date: '2025-09-15',
        status: 'held',
      },
      { who: ['Rubén Ramírez Lezcano', 'Javier Martínez-Acha'], date: '2025-06', status: 'held' },
      { who: ['Javier Martínez-Acha', 'Santiago Peña'], date: '2025-09-16', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['PY', 'PA'],
        partner: ['PA', 'PY'],
        amount: 88e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Javier Martínez-Acha', 'Paraguay'], date: ['2025-09-15', '2025-09', null], status: 'held' },
      ],
    },
  },
  {
    text: `Hoppa till innehåll

Månadsstatistik om utrikeshandeln med varor, juli 2025

9.9.2025 9.00
Tullen, Statistik

Exporten ökade, underskottet krympte

Enligt Tullens statistik var värdet av Finlands varuexport 5,6 miljarder euro i juli, 4,1 procent mer än ett år tidigare. Värdet av importen minskade med 2,3 procent till cirka 6,0 miljarder euro.

Handelsbalansen visade ett underskott på 390 miljoner euro i juli. I juli 2024 var underskottet 745 miljoner euro.

Exporten till Sverige ökade med 9,4 procent och exporten till Tyskland med 2,0 procent. Exporten till Förenta staterna rasade däremot med 21,7 procent till 402 miljoner euro. Från Kina importerades varor för 610 miljoner euro.

Räknat från årets början har värdet av exporten ökat med 3,9 procent.

Förfrågningar: tfn 000 000 0000`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 5.6e9,
        currency: 'EUR',
        period: '2025-07',
        change: 4.1,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: null,
        amount: 6e9,
        currency: 'EUR',
        period: '2025-07',
        change: -2.3,
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 390e6,
        currency: 'EUR',
        period: '2025-07',
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 745e6,
        currency: 'EUR',
        period: '2024-07',
      },
      { measure: 'exports', reporter: 'FI', partner: 'SE', amount: null, period: '2025-07', change: 9.4 },
      { measure: 'exports', reporter: 'FI', partner: 'DE', amount: null, period: '2025-07', change: 2 },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'US',
        amount: 402e6,
        currency: 'EUR',
        period: '2025-07',
        change: -21.7,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: 'CN',
        amount: 610e6,
        currency: 'EUR',
        period: '2025-07',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'FI',
          partner: null,
          amount: null,
          period: '2025-01/2025-07',
          change: 3.9,
        },
      ],
    },
  },
  {
    published: '2025-10-23',
    text: `Verktygsbolaget mötte förväntningarna – aktien lyfter

Norrhammar redovisar en justerad rörelsevinst på 412 miljoner kronor för tredje kvartalet. Det var i linje med analytikernas snittprognos, enligt Infront.

Omsättningen landade på 3,1 miljarder kronor, varav exporten stod för 82 procent. Orderingången i USA var svag, medan Indien växte med 24 procent organiskt.

– Vi möter en avvaktande marknad men har tagit andelar, säger vd Katarina Öhrn i rapporten.

Bolaget har träffat avtal om att köpa tyska Bohrwerk Lennestadt för 95 miljoner euro. Affären väntas slutföras före årsskiftet.

I september besökte energi- och näringsminister Ebba Busch (KD) fabriken i Hofors för att inviga en ny elugn.

Aktien steg 4,2 procent på Stockholmsbörsen.

Nyhetsbyrån Direkt, Jonas Wedin`,
    officials: [{ name: 'Ebba Busch', country: ['SE', null], world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Katarina Öhrn', country: [null, 'SE'] }],
      meetings: [{ who: ['Ebba Busch', 'fabriken i Hofors'], date: ['2025-09', null], status: 'held' }],
      trade: [{ measure: 'investment', amount: 95e6, currency: 'EUR', change: 'any' }],
    },
  },
  {
    text: `Durianens återkomst ger ny fart åt frukt- och grönsaksexporten

Nong Nghiep Moi Truong · 2 oktober 2025 | 15:20

Enligt preliminära siffror, under de första nio månaderna av 2025 nådde Vietnams export av frukt och grönsaker uppskattningsvis 6,2 miljarder USD, en ökning med 10 % jämfört med samma period 2024.

[Anzeige_1]
Skörd av durian i kommunen Krong Pac, Dak Lak. Foto: Quang Yen.

Kina fortsätter vara den största marknaden med cirka 4 miljarder USD. Exporten till USA nådde 412 miljoner USD, upp 58,3 %.

Herr Dang Phuc Nguyen, generalsekreterare i Vietnams frukt- och grönsaksförening, sade att målet om 8 miljarder USD för hela året är helt inom räckhåll.

Tidigare, på eftermiddagen den 30 september i Hanoi, vid ett möte med Kinas ambassadör i Vietnam He Wei föreslog jordbruks- och miljöminister Tran Duc Thang att den kinesiska sidan snart öppnar dörren för passionsfrukt och citrusfrukter.

[Anzeige_2]
Källa: nongnghiepmoitruong.vn`,
    officials: [
      { name: 'He Wei', country: 'CN' },
      { name: 'Tran Duc Thang', country: 'VN' },
    ],
    meetings: [{ who: ['He Wei', 'Tran Duc Thang'], date: '2025-09-30', status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 6.2e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 10,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'CN',
        amount: 4e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 412e6,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 58.3,
      },
    ],
    optional: {
      officials: [{ name: 'Dang Phuc Nguyen', country: ['VN', null] }],

      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: null,
          amount: 8e9,
          currency: 'USD',
          period: '2025',
          status: 'target',
        },
        {
          measure: 'exports',
          reporter: 'VN',
          partner: null,
          amount: 8e9,
          currency: 'USD',
          period: '2025',
          status: 'forecast',
        },
      ],
    },
  },
  {
    text: `Vietnams ledare skickar kondoleanser till Filippinerna för jordbävning

Nhan Dan - Torsdag, 2 oktober 2025 - 09:05

Efter att ha fått veta nyheten om att en stark jordbävning inträffade på ön Cebu natten till den 30 september, vilket orsakade stora förluster av människoliv och egendom, skickade Vietnams president Luong Cuong den 1 oktober ett kondoleanstelegram till Filippinernas president Ferdinand Romualdez Marcos Jr.

Samma dag skickade utrikesminister Le Hoai Trung ett kondoleanstelegram till Filippinernas utrikesminister Theresa Lazaro.

Enligt Vietnams ambassad i Manila finns det hittills ingen information om vietnamesiska medborgare som är offer. Ambassaden har öppnat medborgarskydds hotline: +84 000 00 00 00.

VNA

Läs mest
Storm nr 11 kan träffa fastlandet på söndag`,
    officials: [
      { name: 'Luong Cuong', country: 'VN' },
      {
        name: 'Ferdinand Romualdez Marcos Jr',
        country: 'PH',
        aliases: ['Ferdinand Romualdez Marcos Jr.', 'Ferdinand Romualdez Marcos'],
      },
      { name: 'Le Hoai Trung', country: 'VN' },
      { name: 'Theresa Lazaro', country: 'PH' },
    ],
    meetings: [
      {
        who: ['Luong Cuong', 'Ferdinand Romualdez Marcos Jr'],
        date: '2025-10-01',
        kind: 'letter',
        status: 'held',
      },
      { who: ['Le Hoai Trung', 'Theresa Lazaro'], date: '2025-10-01', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Moldaviens talman på officiellt besök

Publicerad: 13 november 2025

Den 11–13 november gjorde Moldaviens talman Igor Grosu ett officiellt besök i Sverige och riksdagen på inbjudan av talman Andreas Norlén.

Talman Andreas Norlén välkomnar talman Igor Grosu på Riksplan. Foto: Anders Löwdin

På tisdagen tog talman Norlén emot i riksdagen. Därefter hölls ett möte med utrikesutskottet under ledning av ordföranden Aron Emilsson (SD). Samtalen handlade om Moldaviens väg mot EU, energisäkerhet och påverkansförsök under valrörelsen.

På onsdagen träffade talman Grosu EU-minister Jessica Rosencrantz (M) och fick audiens hos kung Carl XVI Gustaf.

I delegationen ingick även parlamentsledamöterna Doina Gherman och Larisa Voloh samt Moldaviens ambassadör Liliana Gutan.

Senast uppdaterad: 13 november 2025
Hade du nytta av sidan?  Ja  Nej`,
    officials: [
      { name: 'Igor Grosu', country: 'MD', aliases: ['Grosu'] },
      { name: 'Andreas Norlén', country: 'SE', aliases: ['Norlén'] },
      { name: 'Aron Emilsson', country: 'SE' },
      { name: 'Jessica Rosencrantz', country: 'SE' },
      { name: 'Liliana Gutan', country: 'MD' },
    ],
    meetings: [
      {
        who: ['Igor Grosu', 'Andreas Norlén'],
        maybe: ['Doina Gherman', 'Larisa Voloh', 'Liliana Gutan'],
        date: ['2025-11-11', '2025-11-11/2025-11-13'],
        status: 'held',
      },
      {
        who: ['Igor Grosu', 'Jessica Rosencrantz'],
        maybe: ['Carl XVI Gustaf'],
        date: '2025-11-12',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Carl XVI Gustaf', country: 'SE' },
        { name: 'Doina Gherman', country: 'MD' },
        { name: 'Larisa Voloh', country: 'MD' },
      ],
      meetings: [
        {
          who: ['Igor Grosu', 'Aron Emilsson'],
          maybe: ['Andreas Norlén'],
          date: ['2025-11-11', null],
          status: 'held',
        },
        { who: ['Igor Grosu', 'Carl XVI Gustaf'], date: '2025-11-12', status: 'held' },
        { who: ['Igor Grosu', 'Sverige'], date: '2025-11-11/2025-11-13', status: 'held' },
      ],
    },
  },
  {
    text: `Veckan i bilder

BILD 1/5
Sloveniens president Natasa Pirc Musar tas emot av Lettlands president Edgars Rinkevics utanför slottet i Riga, tisdagen den 3 juni 2025. Foto: Toms Kalnins/EPA/TT

BILD 2/5
Irlands premiärminister Micheál Martin, till höger, och Estlands president Alar Karis vid ett möte i Tallinn på onsdagen. Foto: Raigo Pajula/AFP

BILD 3/5
Ukrainas utrikesminister Andrij Sybiha anländer till presskonferensen i Vilnius. Foto: Petras Malukas/AFP

BILD 4/5
Ett åskväder drog in över Öland natten till torsdagen. Blixten träffade fyren Långe Jan. Foto: Suvad Mrkonjic/TT

BILD 5/5
Arkivbild. Tanzanias president Samia Suluhu Hassan. Foto: Themba Hadebe/AP

Bildredaktör: Lina Ekvall`,
    officials: [
      { name: 'Natasa Pirc Musar', country: 'SI' },
      { name: 'Edgars Rinkevics', country: 'LV' },
      { name: 'Micheál Martin', country: 'IE' },
      { name: 'Alar Karis', country: 'EE' },
      { name: 'Andrij Sybiha', country: 'UA' },
      { name: 'Samia Suluhu Hassan', country: 'TZ' },
    ],
    meetings: [
      { who: ['Natasa Pirc Musar', 'Edgars Rinkevics'], date: '2025-06-03', status: 'held' },
      { who: ['Micheál Martin', 'Alar Karis'], date: ['2025-06-04', null], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Andrij Sybiha', 'Litauen'], date: [null, '2025-06'], status: 'held' },
        { who: ['Andrij Sybiha', 'Vilnius'], date: [null, '2025-06'], status: 'held' },
        { who: ['Natasa Pirc Musar', 'Lettland'], date: ['2025-06-03', null], status: 'held' },
      ],
    },
  },
  {
    published: '2025-10-22',
    text: `Jeyhun Bayramov träffade Slovakiens vice premiärminister

Baku, 22 oktober, AZERTAC

Den 22 oktober träffade Azerbajdzjans utrikesminister Jeyhun Bayramov med Slovakiens vice premiärminister och ekonomiminister Denisa Sakova, som befinner sig i vårt land med anledning av mötet i den gemensamma mellanstatliga kommissionen, fick AZERTAC veta från ministeriets presstjänst.

Vid mötet sidorna diskuterade energisäkerhet, transport och leveranser av azerbajdzjansk gas. Det noterades att handelsomsättningen mellan länderna under januari-september ökade med 28 procent och utgjorde 96,4 miljoner dollar.

D. Sakova framförde till ministern hälsningar från Slovakiens utrikesminister Juraj Blanar, som väntas besöka Baku i december.

Samma dag hölls kommissionens sjätte sammanträde under medordförandeskap av Denisa Sakova och Azerbajdzjans energiminister Parviz Shahbazov. Ett protokoll undertecknades efter resultaten.

© Vid användning av informationen hyperlänk är obligatorisk`,
    officials: [
      { name: 'Jeyhun Bayramov', country: 'AZ' },
      { name: 'Denisa Sakova', country: 'SK', aliases: ['D. Sakova', 'Sakova'] },
      { name: 'Juraj Blanar', country: 'SK' },
      { name: 'Parviz Shahbazov', country: 'AZ' },
    ],
    meetings: [
      { who: ['Jeyhun Bayramov', 'Denisa Sakova'], date: '2025-10-22', status: 'held' },
      { who: ['Denisa Sakova', 'Parviz Shahbazov'], date: '2025-10-22', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['AZ', 'SK'],
        partner: ['SK', 'AZ'],
        amount: 96.4e6,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 28,
      },
    ],
    optional: {
      meetings: [
        { who: ['Juraj Blanar', 'Azerbajdzjan'], date: ['2025-12', null], status: 'planned' },
        { who: ['Juraj Blanar', 'Baku'], date: ['2025-12', null], status: 'planned' },
        { who: ['Denisa Sakova', 'Azerbajdzjan'], date: ['2025-10-22', '2025-10', null], status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-23',
    text: `Tullbeskedet väntas före helgen

EKONOMI. EU-länderna får vänta ytterligare på klarhet om de amerikanska tullarna på stål. "Vi förhandlar i god tro, men tålamodet är inte oändligt", skriver EU:s handelskommissionär Maros Sefcovic på X.

USA:s handelsminister Howard Lutnick sade på tisdagen till CNBC att en nivå på 15 procent "är vad man får räkna med".

EU:s varuexport till USA uppgick till 532 miljarder euro under 2024, enligt Eurostat. Importen därifrån låg på 333 miljarder euro.

– För svenska företag är osäkerheten värre än själva tullen, säger Annika Brandt, handelsexpert på Teknikföretagen.

Kommissionen har förberett mottullar på amerikanska varor för upp till 93 miljarder euro. Flera medlemsländer, däribland Irland och Italien, vill hellre träffa en uppgörelse.

Sanna Lagerqvist/TT`,
    officials: [
      { name: 'Maros Sefcovic', country: 'EU' },
      { name: 'Howard Lutnick', country: 'US' },
    ],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'EU', partner: 'US', amount: 532e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'EU', partner: 'US', amount: 333e9, currency: 'EUR', period: '2024' },
    ],
    optional: { officials: [{ name: 'Annika Brandt', country: [null, 'SE'] }] },
  },
  {
    text: `Omans handelsöverskott överstiger 3 miljarder rial i slutet av juli

Muscat, 18 sep (ONA) --- Sultanatet Omans handelsbalans registrerade i slutet av juli 2025 ett överskott på 3 miljarder och 271 miljoner omanska rial, enligt den preliminära statistiken utfärdad av Nationella centret för statistik och information.

Den totala värdet av varuexporten nådde i slutet av juli 2025 omkring 13 miljarder och 449 miljoner omanska rial, en nedgång med 10,4 procent jämfört med samma period 2024. Värdet av varuimporten uppgick till 10 miljarder och 178 miljoner omanska rial, en höjning med 5,8 procent.

Förenade Arabemiraten besatte första platsen i icke-oljeexporten, som nådde 746 miljoner omanska rial, följt av Kungariket Saudiarabien med 620 miljoner rial.

--- Slut/Oman ---
Alla rättigheter förbehållna`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'OM',
        partner: null,
        amount: 3.271e9,
        currency: 'OMR',
        period: ['2025-01/2025-07', '2025-07'],
      },
      {
        measure: 'exports',
        reporter: 'OM',
        partner: null,
        bound: ['about', 'exact'],
        amount: 13.449e9,
        currency: 'OMR',
        period: ['2025-01/2025-07', '2025-07'],
        change: -10.4,
      },
      {
        measure: 'imports',
        reporter: 'OM',
        partner: null,
        amount: 10.178e9,
        currency: 'OMR',
        period: ['2025-01/2025-07', '2025-07'],
        change: 5.8,
      },
      {
        measure: 'exports',
        reporter: 'OM',
        partner: 'AE',
        amount: 746e6,
        currency: 'OMR',
        period: ['2025-01/2025-07', '2025-07'],
      },
      {
        measure: 'exports',
        reporter: 'OM',
        partner: 'SA',
        amount: 620e6,
        currency: 'OMR',
        period: ['2025-01/2025-07', '2025-07'],
      },
    ],
    optional: {
      trade: [
        { measure: 'balance', reporter: 'OM', partner: null, amount: 3e9, currency: 'OMR', change: 'any' },
      ],
    },
  },
  {
    published: '2025-04-27',
    text: `Ruto värd för samtal om hamnavtal

NAIROBI. Kenyas president William Ruto tog på söndagen emot Etiopiens utrikesminister Gedion Timothewos i Nairobi. Några timmar senare var det dags för Somalias utrikesminister Abdisalam Ali att äntra presidentpalatset.

Båda samtalen handlade om Etiopiens önskan att få tillgång till en hamn vid kusten. Om de två utrikesministrarna också sågs på tu man hand är oklart. Kenyas utrikesdepartement avböjer att kommentera saken.

I januari träffades Etiopiens premiärminister Abiy Ahmed och Somalias president Hassan Sheikh Mohamud i Addis Abeba och kom överens om att återöppna sina ambassader.

På tisdag väntas Ruto flyga till Uganda för att träffa president Yoweri Museveni.

TT-AFP`,
    officials: [
      { name: 'William Ruto', country: 'KE', aliases: ['Ruto'] },
      { name: 'Gedion Timothewos', country: 'ET' },
      { name: 'Abdisalam Ali', country: 'SO' },
      { name: 'Abiy Ahmed', country: 'ET' },
      { name: 'Hassan Sheikh Mohamud', country: 'SO' },
      { name: 'Yoweri Museveni', country: 'UG' },
    ],
    meetings: [
      { who: ['William Ruto', 'Gedion Timothewos'], date: '2025-04-27', status: 'held' },
      { who: ['William Ruto', 'Abdisalam Ali'], date: ['2025-04-27', null], status: 'held' },
      { who: ['Abiy Ahmed', 'Hassan Sheikh Mohamud'], date: '2025-01', status: 'held' },
      { who: ['William Ruto', 'Yoweri Museveni'], date: '2025-04-29', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Gedion Timothewos', 'Abdisalam Ali'], date: ['2025-04-27', null], status: 'held' },
        { who: ['William Ruto', 'Uganda'], date: ['2025-04-29', null], status: 'planned' },
      ],
    },
  },
];
