import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Pressmeddelande från Utrikesdepartementet
Publicerad 24 mars 2025

Bistånds- och utrikeshandelsminister Benjamin Dousa tar emot Kenyas handelsminister

Onsdagen den 26 mars tar bistånds- och utrikeshandelsminister Benjamin Dousa emot Kenyas handelsminister Lee Kinyanjui i Stockholm. På dagordningen står bland annat svenska företags närvaro i Östafrika och det ekonomiska partnerskapsavtalet mellan EU och Kenya.

– Kenya är en av Afrikas mest dynamiska ekonomier. Jag ser fram emot att diskutera hur vi kan göra mer tillsammans, säger Benjamin Dousa.

Lee Kinyanjui kommer också att träffa statssekreterare Håkan Jevrell och besöka Business Sweden under sin vistelse.

Presskontakt
Pressekreterare hos Benjamin Dousa
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', world: true },
      { name: 'Lee Kinyanjui', country: 'KE' },
      { name: 'Håkan Jevrell', country: 'SE', world: true },
    ],
    meetings: [
      { who: ['Benjamin Dousa', 'Lee Kinyanjui'], date: '2025-03-26', status: 'planned' },
      { who: ['Lee Kinyanjui', 'Håkan Jevrell'], status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Valtonen träffade sin kazakiska kollega i Helsingfors

FNB–Hbl
Publicerad: 04.12.2024 15:12

Utrikesminister Elina Valtonen (Saml) träffade på onsdagen Kazakstans utrikesminister Murat Nurtleu på Ständerhuset i Helsingfors. Ministrarna diskuterade kritiska mineraler, transportleder förbi Ryssland och läget i Ukraina.

Nurtleu togs också emot av republikens president Alexander Stubb, som i oktober var på statsbesök i Astana och då hade samtal med president Kassym-Zjomart Tokajev.

– Kazakstan balanserar skickligt, sade Valtonen efter mötet.

Finland exporterade i fjol varor till Kazakstan för 241 miljoner euro. Importen därifrån var betydligt mindre, 38 miljoner euro.

Läs också: Elpriset sjunker till helgen`,
    officials: [
      { name: 'Elina Valtonen', country: 'FI', aliases: ['Valtonen'], world: true },
      { name: 'Murat Nurtleu', country: 'KZ', aliases: ['Nurtleu'] },
      { name: 'Alexander Stubb', country: 'FI', world: true },
      { name: 'Kassym-Zjomart Tokajev', country: 'KZ', world: true },
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Murat Nurtleu'], date: '2024-12-04', status: 'held' },
      { who: ['Murat Nurtleu', 'Alexander Stubb'], date: ['2024-12-04', null], status: 'held' },
      { who: ['Alexander Stubb', 'Kassym-Zjomart Tokajev'], date: '2024-10', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'FI', partner: 'KZ', amount: 241e6, currency: 'EUR', period: '2023' },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: 'KZ',
        amount: 38e6,
        currency: 'EUR',
        period: ['2023', null],
      },
    ],
  },
  {
    text: `Statistiknyhet från SCB 2025-08-28 8.00

Sveriges varuexport minskade under andra kvartalet

Under andra kvartalet 2025 minskade värdet av varuexporten med 3 procent jämfört med samma kvartal året innan, medan varuimporten var oförändrad. Exporten uppgick till 488 miljarder kronor och importen till 483 miljarder kronor.

Handelsnettot för första halvåret 2025 gav ett överskott på 31 miljarder kronor.

– Det är framför allt fordon till USA som drar ned, säger Sara Lindmark, statistiker på SCB.

Exporten till USA sjönk med 12 procent till 42 miljarder kronor under kvartalet. Till Norge ökade exporten med 2 procent. Importen från Kina steg med 9 procent.

Definitioner och förklaringar
Värdena är i löpande priser. Uppgifterna för innevarande år är preliminära.

Nästa publiceringstillfälle: 2025-11-27`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 488e9,
        currency: 'SEK',
        period: '2025-Q2',
        change: [-3, null],
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 483e9,
        currency: 'SEK',
        period: '2025-Q2',
        change: [0, null],
      },
      { measure: 'balance', reporter: 'SE', partner: null, amount: 31e9, currency: 'SEK', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'US',
        amount: 42e9,
        currency: 'SEK',
        period: '2025-Q2',
        change: -12,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, change: -3 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, change: 'any' },
        { measure: 'exports', reporter: 'SE', partner: 'NO', amount: null, change: 2 },
        { measure: 'imports', reporter: 'SE', partner: 'CN', amount: null, change: 9 },
      ],
    },
  },
  {
    text: `Provinspartisekreterare mottar den laotiske generalkonsuln

Baodanang.vn – På morgonen den 11 april tog ledamoten av centralkommittén, sekreterare för stadens partikommitté Nguyen Van Quang emot Laos generalkonsul i Da Nang, Souphanh Hadaoheuang, som kom för att gratulera till befrielsen av staden.

Vid mottagandet uttryckte partisekreterare Nguyen Van Quang sin glädje över att på nytt möta Souphanh Hadaoheuang och gratulerade laotiska folket till det traditionella nyåret Bunpimay.

[caption id="attachment_201" align="aligncenter" width="800"] Partisekreterare Nguyen Van Quang (höger) ger en souvenir till generalkonsuln. FOTO: T.P[/caption]

Generalkonsul Souphanh Hadaoheuang tackade uppriktigt för stadens tillgivenhet och önskade att samarbetet alltmer skulle blomma.

TP

[annons_2]
Källa: https://baodanang.example.vn/chinhtri/202504/bi-thu-thanh-uy-tiep-tong-lanh-su-lao-4003712/`,
    officials: [
      { name: 'Nguyen Van Quang', country: 'VN' },
      { name: 'Souphanh Hadaoheuang', country: 'LA' },
    ],
    meetings: [{ who: ['Nguyen Van Quang', 'Souphanh Hadaoheuang'], date: '2025-04-11', status: 'held' }],
    trade: [],
  },
  {
    published: '2024-04-22',
    text: `Hammarby möter Malmö i cupfinalen

Malmö FF och Hammarby möts i cupfinalen på Kristi himmelsfärdsdag. Det stod klart sedan skåningarna besegrat Häcken på straffar på söndagen.

– Vi har haft bra samtal i gruppen hela våren, sade tränaren Henrik Rydström, som tidigare i veckan träffade supportrarna.

Finansminister Elisabeth Svantesson fanns på läktaren men ville inte tala politik. Landshövding Anneli Hulthén skickade blommor.

Biljettintäkterna väntas nå 14 miljoner kronor, en ökning med 8 procent sedan förra finalen. Klubbens export av spelare har under året gett 61 miljoner kronor.

Domare i matchen: Glenn Nyberg

Anton Zetterqvist
sporten@example.se`,
    officials: [
      { name: 'Elisabeth Svantesson', country: 'SE', world: true },
      { name: 'Anneli Hulthén', country: 'SE', world: true },
    ],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-10-14',
    text: `Statsministern ställer in resa till Ankara

Statsminister Ulf Kristersson (M) har ställt in det möte med Turkiets president Recep Tayyip Erdogan som skulle ha hållits i Ankara på torsdag. Det bekräftar pressekreterare Sofia Brändström för TT på tisdagen.

Orsaken uppges vara en allvarligare infektion. De två talade i stället i telefon på måndagskvällen.

– Samtalet var bra och vi kommer att ses så snart det går, skriver Kristersson i ett sms till TT.

Utrikesminister Maria Malmer Stenergard reser däremot till Ankara som planerat och träffar sin kollega Hakan Fidan på fredag.

TT

FAKTA
Sverige blev medlem i Nato den 7 mars 2024.`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', aliases: ['Kristersson'], world: true },
      { name: 'Recep Tayyip Erdogan', country: 'TR' },
      { name: 'Maria Malmer Stenergard', country: 'SE', world: true },
      { name: 'Hakan Fidan', country: 'TR', world: true },
    ],
    meetings: [
      { who: ['Ulf Kristersson', 'Recep Tayyip Erdogan'], date: '2025-10-16', status: 'cancelled' },
      {
        who: ['Ulf Kristersson', 'Recep Tayyip Erdogan'],
        date: '2025-10-13',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Maria Malmer Stenergard', 'Hakan Fidan'], date: '2025-10-17', status: 'planned' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Sofia Brändström', country: 'SE', world: true }] },
  },
  {
    published: '2025-01-20',
    text: `Sveriges ambassad i New Delhi
Svensk-indisk handel i ny rekordnotering

Handeln mellan Sverige och Indien fortsätter att växa. Under 2024 uppgick handeln med varor och tjänster till 7,3 miljarder dollar, enligt ambassadens sammanställning. Varuexporten från Sverige till Indien var 21,6 miljarder kronor medan importen nådde 13,4 miljarder kronor, en uppgång med 5,5 procent.

Ambassadör Jan Thesleff säger att målet att handeln ska nå 10 miljarder dollar till 2027 ligger inom räckhåll.

Över 280 svenska företag finns på plats i landet. De sysselsätter direkt omkring 220 000 personer.

Ambassaden håller stängt den 26 januari. Vid nödsituation, ring UD-jouren.`,
    officials: [{ name: 'Jan Thesleff', country: 'SE', world: true }],
    meetings: [],
    trade: [
      { measure: 'total', reporter: 'SE', partner: 'IN', amount: 7.3e9, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'IN',
        amount: 21.6e9,
        currency: 'SEK',
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'IN',
        amount: 13.4e9,
        currency: 'SEK',
        period: ['2024', null],
        change: 5.5,
      },
      {
        measure: 'total',
        reporter: 'SE',
        partner: 'IN',
        amount: 10e9,
        currency: 'USD',
        period: '2027',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-02-07',
    text: `Bilder från veckan i riksdagen

Talman Andreas Norlén hälsar Litauens talman Saulius Skvernelis välkommen i Bankhallen den 5 februari. Foto: Melker Dahlstrand/Riksdagen

Ledamöter ur utrikesutskottet i samtal med Moldaviens ambassadör Liliana Guțan. Utskottets ordförande Aron Emilsson (SD) ledde mötet. Foto: Riksdagen

Skolklass från Härnösand på studiebesök.

På gång
Onsdag 12 februari kl. 14: Partiledardebatt i kammaren
Torsdag 13 februari kl. 9: Andre vice talman Julia Kronlid tar emot Armeniens vice talman Hakob Arshakyan

Följ oss på sociala medier`,
    officials: [
      { name: 'Andreas Norlén', country: 'SE', world: true },
      { name: 'Saulius Skvernelis', country: 'LT' },
      { name: 'Liliana Guțan', country: 'MD' },
      { name: 'Aron Emilsson', country: 'SE', world: true },
      { name: 'Julia Kronlid', country: 'SE', world: true },
      { name: 'Hakob Arshakyan', country: 'AM' },
    ],
    meetings: [
      { who: ['Andreas Norlén', 'Saulius Skvernelis'], date: '2025-02-05', status: 'held' },
      { who: ['Aron Emilsson', 'Liliana Guțan'], status: 'held' },
      { who: ['Julia Kronlid', 'Hakob Arshakyan'], date: '2025-02-13', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Liliana Guțan', 'utskottet'], status: 'held' }] },
  },
  {
    text: `Tullen meddelar | 8.11.2024 9.00

Exporten minskade i september

Värdet av Finlands varuexport minskade enligt Tullens preliminära uppgifter med 5,8 procent i september jämfört med ett år tidigare och uppgick till 5,9 miljarder euro. Importen minskade med 1,4 procent till 6,1 miljarder euro. Handelsbalansen för september visade ett underskott på drygt 170 miljoner euro.

Under januari–september uppgick exporten till 53,2 miljarder euro, vilket är 6,3 procent mindre än under motsvarande period i fjol.

Exporten till EU-länderna sjönk med 8,5 procent och exporten till länder utanför EU med 2,3 procent.

Förfrågningar: Statistikservice, tfn 0295 52 335`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 5.9e9,
        currency: 'EUR',
        period: '2024-09',
        change: -5.8,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: null,
        amount: 6.1e9,
        currency: 'EUR',
        period: '2024-09',
        change: -1.4,
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        bound: ['over', 'about', 'exact'],
        amount: 170e6,
        currency: 'EUR',
        period: '2024-09',
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 53.2e9,
        currency: 'EUR',
        period: '2024-01/2024-09',
        change: -6.3,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'FI', partner: 'EU', amount: null, change: -8.5 },
        { measure: 'exports', reporter: 'FI', amount: null, change: -2.3 },
      ],
    },
  },
  {
    published: '2025-06-17',
    text: `Moskva. 17 juni. INTERFAX.RU - Rysslands vice premiärminister Aleksej Overtjuk mötte på tisdag med Turkmenistans vice ordförande i ministerkabinettet Nokerguly Atagulyjev, meddelade regeringens presstjänst.

"Sidorna diskuterade fråganom utveckling av transportkorridoren Nord-Syd", heter det i meddelandet. Handelsomsättningen mellan länderna växte för januari-april 2025 med 32% och utgjorde 684 miljoner dollar.

Tidigare rapporterades att Rysslands president Vladimir Putin planerar att delta i toppmötet i Asjchabad i oktober, där han kan träffa Turkmenistans president Serdar Berdymuchammedov.

Foto: regeringens presstjänst

Nyheter om ämnet: Brent-olja steg över 73 dollar per fat`,
    officials: [
      { name: 'Aleksej Overtjuk', country: 'RU' },
      { name: 'Nokerguly Atagulyjev', country: 'TM' },
      { name: 'Vladimir Putin', country: 'RU' },
      { name: 'Serdar Berdymuchammedov', country: 'TM' },
    ],
    meetings: [{ who: ['Aleksej Overtjuk', 'Nokerguly Atagulyjev'], date: '2025-06-17', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'TM',
        amount: 684e6,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: 32,
      },
    ],
    optional: {
      meetings: [
        { who: ['Vladimir Putin', 'Serdar Berdymuchammedov'], date: ['2025-10', null], status: 'planned' },
      ],
    },
  },
  {
    text: `Klimat- och näringslivsdepartementet
Pressmeddelande 15 maj 2024

Ebba Busch på besök i Seoul

Energi- och näringsminister Ebba Busch genomförde den 13–14 maj ett besök i Sydkorea. I Seoul mötte hon landets handels- och industriminister Ahn Duk-geun samt vetenskapsminister Lee Jong-ho i enskilda möten. Samtalen handlade om kärnkraft, batterier och halvledare.

– Sydkorea bygger reaktorer i tid och på budget. Det är erfarenheter vi vill ta hem, säger Ebba Busch.

Ministern invigde också ett svenskt innovationsforum tillsammans med Sveriges ambassadör Daniel Wolvén.

I delegationen ingick Vattenfalls vd Anna Borg och representanter för Volvo Cars, vars försäljning i landet ökade med 18 procent förra året.

Genvägar: Energipolitik, Näringspolitik`,
    officials: [
      { name: 'Ebba Busch', country: 'SE', world: true },
      { name: 'Ahn Duk-geun', country: 'KR' },
      { name: 'Lee Jong-ho', country: 'KR' },
      { name: 'Daniel Wolvén', country: 'SE' },
    ],
    meetings: [
      {
        who: ['Ebba Busch', 'Ahn Duk-geun'],
        date: ['2024-05-13/2024-05-14', '2024-05-13', '2024-05-14', '2024-05'],
        status: 'held',
      },
      {
        who: ['Ebba Busch', 'Lee Jong-ho'],
        date: ['2024-05-13/2024-05-14', '2024-05-13', '2024-05-14', '2024-05'],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Anna Borg', country: ['SE', null] }],
      meetings: [
        { who: ['Ebba Busch', 'Daniel Wolvén'], status: 'held' },
        { who: ['Ebba Busch'], status: 'held' },
        { who: ['Ebba Busch', 'Ahn Duk-geun', 'Lee Jong-ho'], status: 'held' },
      ],
    },
  },
  {
    text: `Lantrådet träffade färöisk motpart

Ålandstidningen
28 augusti 2024

Lantråd Katrin Sjögren (Lib) träffade under tisdagen Färöarnas lagman Aksel V. Johannesen i Mariehamn. De båda självstyrelseledarna pratade om Nordiska rådets roll och om fiskekvoter.

– Vi har mer gemensamt än man tror, säger Sjögren.

I dag onsdag fortsätter Johannesen till Helsingfors, där han tas emot av minister Anders Adlercreutz (SFP).

Vicelantråd Annika Hambrudd, som skulle ha deltagit i tisdagens möte, hade fått förhinder.

Text: Jonas Bladh`,
    officials: [
      { name: 'Katrin Sjögren', country: ['FI', 'AX'], aliases: ['Sjögren'], world: true },
      { name: 'Aksel V. Johannesen', country: ['FO', 'DK'], aliases: ['Johannesen'] },
      { name: 'Anders Adlercreutz', country: 'FI', world: true },
      { name: 'Annika Hambrudd', country: ['FI', 'AX'], world: true },
    ],
    meetings: [
      { who: ['Katrin Sjögren', 'Aksel V. Johannesen'], date: '2024-08-27', status: 'held' },
      { who: ['Aksel V. Johannesen', 'Anders Adlercreutz'], date: '2024-08-28', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2024-11-29',
    text: `Medlarna kallar till nya samtal i hamnkonflikten

Medlingsinstitutets medlare Anders Forsberg och Inger Ohlsson träffade på fredagen parterna i hamnkonflikten var för sig. Något avtal kunde de inte träffa.

– Vi möts igen på måndag, säger Hamnarbetarförbundets ordförande Martin Berg.

Enligt Svenskt Näringsliv riskerar exportföretagen att förlora 300 miljoner kronor per dag om strejken bryter ut. Arbetsmarknadsminister Mats Persson (L) vill inte kommentera konflikten. "Parterna äger frågan", skriver hans presschef.

Stockholmsbörsen backade 0,7 procent. Containerrederiet Maersk räknar med en rörelsevinst på 6–9 miljarder dollar i år.

Läs mer: Så påverkas dina paket
Ekot`,
    officials: [{ name: 'Mats Persson', country: 'SE', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Anders Forsberg', country: ['SE', null] },
        { name: 'Inger Ohlsson', country: ['SE', null] },
      ],
    },
  },
  {
    text: `Xinhua svenska | 2024-09-05 22:15

Beijing, 5 september (Xinhua) – Kinas vice president Han Zheng mötte på torsdagen separat med Togos president Faure Gnassingbé och Madagaskars premiärminister Christian Ntsay, som befinner sig i Beijing för att delta i 2024 års toppmöte för Forumet för Kina-Afrika samarbete.

Vid mötet med Gnassingbé Han sade att Kina och Togo har stått prövningen av den föränderliga internationella situationen.

Under 2023 har handelsvolymen mellan Kina och Afrika nådde 282,1 miljarder US-dollar, vilket placerar Kina som Afrikas största handelspartner för 15:e året i rad.

(Redaktör: Li Na, Wang Xin)
Dela till: WeChat Weibo`,
    officials: [
      { name: 'Han Zheng', country: 'CN', aliases: ['Han'] },
      { name: 'Faure Gnassingbé', country: 'TG', aliases: ['Gnassingbé'] },
      { name: 'Christian Ntsay', country: 'MG' },
    ],
    meetings: [
      { who: ['Han Zheng', 'Faure Gnassingbé'], date: '2024-09-05', status: 'held' },
      { who: ['Han Zheng', 'Christian Ntsay'], date: '2024-09-05', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Han Zheng', 'Faure Gnassingbé', 'Christian Ntsay'], date: '2024-09-05', status: 'held' },
      ],
      trade: [{ measure: 'total', reporter: 'CN', amount: 282.1e9, currency: 'USD', period: '2023' }],
    },
  },
  {
    published: '2025-05-06',
    text: `Kungahuset
Kungen tog emot Islands president

Tisdagen den 6 maj 2025 inledde Islands president Halla Tómasdóttir ett tre dagar långt statsbesök i Sverige. Kung Carl Gustaf och drottning Silvia hälsade presidenten och hennes make Björn Skúlason välkomna på Inre borggården.

Efter välkomstceremonin besökte presidenten riksdagen och talman Andreas Norlén. På eftermiddagen hade hon ett möte med statsminister Ulf Kristersson i Rosenbad.

I delegationen ingår utrikesminister Þorgerður Katrín Gunnarsdóttir, som under onsdagen för samtal med utrikesminister Maria Malmer Stenergard och på torsdagen besöker Karlskrona.

Bild: Jonas Ekströmer/TT

Lyssna på sidan | Lättläst`,
    officials: [
      { name: 'Halla Tómasdóttir', country: 'IS' },
      { name: 'Andreas Norlén', country: 'SE', world: true },
      { name: 'Ulf Kristersson', country: 'SE', world: true },
      { name: 'Þorgerður Katrín Gunnarsdóttir', country: 'IS' },
      { name: 'Maria Malmer Stenergard', country: 'SE', world: true },
    ],
    meetings: [
      { who: ['Halla Tómasdóttir', 'Andreas Norlén'], date: '2025-05-06', status: 'held' },
      { who: ['Halla Tómasdóttir', 'Ulf Kristersson'], date: '2025-05-06', status: 'held' },
      {
        who: ['Þorgerður Katrín Gunnarsdóttir', 'Maria Malmer Stenergard'],
        date: '2025-05-07',
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Carl Gustaf', country: 'SE', aliases: ['Kung Carl Gustaf'], world: true },
        { name: 'Silvia', country: 'SE', aliases: ['drottning Silvia'], world: true },
        { name: 'Björn Skúlason', country: 'IS' },
      ],
      meetings: [
        {
          who: ['Halla Tómasdóttir', 'Carl Gustaf'],
          maybe: ['Silvia', 'Björn Skúlason'],
          date: '2025-05-06',
          status: 'held',
        },
        { who: ['Halla Tómasdóttir', 'Silvia'], maybe: ['Björn Skúlason', 'Carl Gustaf'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-04-02',
    text: `Exportchefsindex: svensk export väntas öka i år

Den svenska exporten av varor och tjänster väntas växa med mellan 2 och 3 procent under 2025, enligt Business Swedens vårprognos. Under 2024 uppgick den till 3 514 miljarder kronor, en ökning med 2,1 procent. Tjänsteexporten stod för drygt 1 200 miljarder.

– Osäkerheten kring tullarna gör att många skjuter på beslut, säger chefsekonom Lena Sellgren.

Tyskland är största mottagare. Dit gick varor för 217 miljarder kronor förra året, följt av Norge med 214 miljarder.

Exportchefsindex föll till 51,3 i första kvartalet. Värden över 50 betyder tillväxt.

Om oss | Kontakt | Cookies`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 3.514e12,
        currency: 'SEK',
        period: '2024',
        change: 2.1,
      },
      { measure: 'exports', reporter: 'SE', partner: 'DE', amount: 217e9, currency: 'SEK', period: '2024' },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'NO',
        amount: 214e9,
        currency: 'SEK',
        period: ['2024', null],
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'SE',
          partner: null,
          bound: ['over', 'about'],
          amount: 1.2e12,
          currency: 'SEK',
        },
        {
          measure: 'exports',
          reporter: 'SE',
          partner: null,
          amount: null,
          period: '2025',
          change: 'any',
          status: ['forecast', 'target'],
        },
      ],
    },
  },
  {
    text: `Presidentens kansli | Helsingfors 22.4.2025
Meddelande

Republikens president Alexander Stubb har sänt ett kondoleanstelegram till Kanadas generalguvernör Mary Simon med anledning av dådet i Vancouver. "Våra tankar går till offren och deras anhöriga", skriver presidenten.

President Stubb har också gratulerat Ecuadors president Daniel Noboa till återvalet.

Torsdagen den 24 april deltar presidenten i veterandagens huvudfest i Lahtis, dit även försvarsminister Antti Häkkänen har bjudits in.

Ytterligare information: kommunikationschef, tfn 09 661 133`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'], world: true },
      { name: 'Mary Simon', country: 'CA' },
      { name: 'Daniel Noboa', country: 'EC' },
      { name: 'Antti Häkkänen', country: 'FI', world: true },
    ],
    meetings: [{ who: ['Alexander Stubb', 'Mary Simon'], kind: 'letter', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Alexander Stubb', 'Daniel Noboa'], kind: 'letter', status: 'held' },
        { who: ['Alexander Stubb', 'Daniel Noboa'], status: 'held' },
        { who: ['Alexander Stubb', 'Antti Häkkänen'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-03-30',
    text: `Ukrainas utrikesminister till Köpenhamn

Köpenhamn. Ukrainas utrikesminister Andrij Sybiha anländer på måndag till Köpenhamn för samtal med Danmarks utrikesminister Lars Løkke Rasmussen, skriver Ritzau. Enligt obekräftade uppgifter i danska medier kan också USA:s sändebud Keith Kellogg ansluta.

Sybiha besökte i lördags Tallinn. Där träffade han sin estniske kollega Margus Tsahkna och försvarsminister Hanno Pevkur, som lovade nya artillerigranater.

Danmark har sedan 2022 skänkt militärt stöd för över 60 miljarder danska kronor.

I fjol ställdes ett liknande besök in sedan ministerns plan fått motorfel i Warszawa.

TT-Ritzau`,
    officials: [
      { name: 'Andrij Sybiha', country: 'UA', aliases: ['Sybiha'] },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
      { name: 'Keith Kellogg', country: 'US' },
      { name: 'Margus Tsahkna', country: 'EE' },
      { name: 'Hanno Pevkur', country: 'EE', world: true },
    ],
    meetings: [
      {
        who: ['Andrij Sybiha', 'Lars Løkke Rasmussen'],
        maybe: ['Keith Kellogg'],
        date: '2025-03-31',
        status: 'planned',
      },
      {
        who: ['Andrij Sybiha', 'Margus Tsahkna'],
        maybe: ['Hanno Pevkur'],
        date: '2025-03-29',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Andrij Sybiha', 'Hanno Pevkur'], date: '2025-03-29', status: 'held' },
        { who: ['Andrij Sybiha', 'Keith Kellogg'], status: 'planned' },
        { who: ['Andrij Sybiha'], status: 'held' },
        { who: ['Andrij Sybiha'], status: 'cancelled' },
      ],
    },
  },
  {
    published: '2024-08-16',
    text: `Kulturborgmästaren om nya museet: "Ett fint möte mellan gammalt och nytt"

När Skissernas hus öppnar i Lund i höst möter besökaren både 1600-talsmästare och samtidskonst. Kommunalrådet Louise Rehn Winsborg klipper bandet.

– Här träffar konsten vardagen, säger museichefen Patrick Amsellem.

Förre statsministern Ingvar Carlsson, vars porträtt hänger i foajén, har tackat nej till invigningen av hälsoskäl. Byggnaden har kostat 96 miljoner kronor, 11 procent över budget. Frankrikes ambassad har lånat ut två verk av Matisse.

Öppet tisdag–söndag. Inträde 120 kronor.

Text: Sofia Lindgren
Foto: Jens Nordström`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Louise Rehn Winsborg', country: ['SE', null], world: true },
        { name: 'Ingvar Carlsson', country: 'SE', world: true },
      ],
    },
  },
  {
    published: '2025-03-18',
    text: `Handeln mellan Vietnam och Nederländerna fortsätter att växa

VOV.VN - Enligt statistik från tullmyndigheten nådde handelsomsättningen mellan Vietnam och Nederländerna 13,8 miljarder USD år 2024, en ökning med 26,4% jämfört med året innan. Varav Vietnams export nådde 13 miljarder USD, importen nådde cirka 795 miljoner USD.

Handelsrådet vid Vietnams ambassad i Nederländerna Vo Thi Ngoc Diep sa att under de första två månaderna av 2025 nådde export till denna marknad 1,9 miljarder USD, upp 4,8% över samma period.

Nederländerna är den största europeiska investeraren i Vietnam med totalt registrerat kapital på 14,6 miljarder USD i mer än 450 projekt.

Reporter Hai Dang/VOV-Paris

[annons_1]
Kommentar (0)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'NL',
        amount: 13.8e9,
        currency: 'USD',
        period: '2024',
        change: 26.4,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'NL',
        amount: 13e9,
        currency: 'USD',
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'NL',
        bound: ['about', 'exact'],
        amount: 795e6,
        currency: 'USD',
        period: ['2024', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'NL',
        amount: 1.9e9,
        currency: 'USD',
        period: '2025-01/2025-02',
        change: 4.8,
      },
    ],
    optional: {
      officials: [{ name: 'Vo Thi Ngoc Diep', country: 'VN' }],

      trade: [{ measure: 'investment', reporter: 'NL', partner: 'VN', amount: 14.6e9, currency: 'USD' }],
    },
  },
  {
    text: `Försvarsministeriet i Finland
Pressmeddelande 19.9.2025 13.40

Försvarsminister Häkkänen samtalade med sin japanska kollega

Försvarsminister Antti Häkkänen och Japans försvarsminister Gen Nakatani hade ett videosamtal fredagen den 19 september. Ministrarna dryftade säkerhetsläget i Östersjöområdet och i Indo-Stillahavsområdet samt försvarsmaterielsamarbetet.

"Säkerheten i Europa och Asien hänger ihop allt tätare", säger minister Häkkänen.

Häkkänen och Nakatani träffades senast i maj vid Shangri-La-dialogen i Singapore.

Ytterligare information: specialmedarbetare Miikka Kainu, tfn 0000 000 000

Se även
Finland upphandlar fler pansarfordon`,
    officials: [
      { name: 'Antti Häkkänen', country: 'FI', aliases: ['Häkkänen'] },
      { name: 'Gen Nakatani', country: 'JP', aliases: ['Nakatani'] },
    ],
    meetings: [
      { who: ['Antti Häkkänen', 'Gen Nakatani'], date: '2025-09-19', kind: 'phone call', status: 'held' },
      { who: ['Antti Häkkänen', 'Gen Nakatani'], date: '2025-05', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Miikka Kainu', country: 'FI' }] },
  },
  {
    published: '2025-10-14',
    text: `Ericsson slog förväntningarna – aktien rusar

Telekomjätten Ericssons omsättning minskade med 9 procent till 56,2 miljarder kronor under tredje kvartalet, men vinsten blev betydligt högre än analytikerna trott. Försäljningen i Indien mer än halverades medan Nordamerika växte.

– Vi möter kunderna där de är, sade vd Börje Ekholm på en presskonferens i Kista. Han träffade i förra veckan investerare i London.

Industrifacken varnar för nya varsel. Näringsminister Ebba Busch (KD) sade i riksdagens frågestund att staten inte kan "rycka in varje gång".

Konkurrenten Nokia rapporterar på torsdag. Kronan stärktes till 11,32 mot euron.

Direkt-SE`,
    officials: [{ name: 'Ebba Busch', country: 'SE', world: true }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Börje Ekholm', country: ['SE', null] }] },
  },
  {
    published: '2025-02-08',
    text: `Norge lovar stöd till Malawis skolor

LILONGWE. Norges biståndsminister Åsmund Aukrust avslutade på fredagen ett tre dagar långt besök i Malawi. Under besöket hade han möten med president Lazarus Chakwera, finansminister Simplex Chithyola Banda och oppositionsledaren Peter Mutharika.

Aukrust utlovade 210 miljoner norska kronor till skolmat. Pengarna betalas ut till 2028.

– Malawi är ett av våra äldsta partnerländer, sade ministern till NTB.

Utbildningsminister Madalitso Kambauwa Wirima, som enligt programmet skulle ha visat gästen runt på en skola i Salima, fick lämna återbud på grund av översvämningar.

I nästa vecka fortsätter Aukrust till Lusaka, där han ska träffa Zambias finansminister Situmbeko Musokotwane.`,
    officials: [
      { name: 'Åsmund Aukrust', country: 'NO', aliases: ['Aukrust'] },
      { name: 'Lazarus Chakwera', country: 'MW' },
      { name: 'Simplex Chithyola Banda', country: 'MW' },
      { name: 'Madalitso Kambauwa Wirima', country: 'MW' },
      { name: 'Situmbeko Musokotwane', country: 'ZM' },
    ],
    meetings: [
      {
        who: ['Åsmund Aukrust', 'Lazarus Chakwera'],
        date: ['2025-02-05/2025-02-07', '2025-02-07', '2025-02'],
        status: 'held',
      },
      {
        who: ['Åsmund Aukrust', 'Simplex Chithyola Banda'],
        date: ['2025-02-05/2025-02-07', '2025-02-07', '2025-02'],
        status: 'held',
      },
      { who: ['Åsmund Aukrust', 'Situmbeko Musokotwane'], status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Peter Mutharika', country: ['MW', null] }],
      meetings: [
        { who: ['Åsmund Aukrust', 'Peter Mutharika'], status: 'held' },
        { who: ['Åsmund Aukrust', 'Madalitso Kambauwa Wirima'], status: 'cancelled' },
        {
          who: ['Åsmund Aukrust', 'Lazarus Chakwera', 'Simplex Chithyola Banda'],
          maybe: ['Peter Mutharika'],
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2024-11-26',
    text: `Generalsekreterare To Lam tar emot Bulgariens president Rumen Radev
(Baohatinh.vn) - På eftermiddagen den 25 november, vid partiets centralkommittés högkvarter, tog generalsekreterare To Lam emot Bulgariens president Rumen Radev med anledning av dennes officiella besök i Vietnam.

Vid mötet välkomnade generalsekreteraren varmt president Rumen Radev och bedömde att besöket har stor betydelse inför 75-årsdagen av upprättandet av diplomatiska förbindelser.

President Rumen Radev informerade generalsekreteraren To Lam om de goda resultaten av samtalen med president Luong Cuong tidigare samma dag.

Enligt vietnamesisk statistik nådde den bilaterala handelsomsättningen 211,5 miljoner USD år 2023; sidorna siktar på att höja till 500 miljoner USD under de kommande åren.

Enligt VNA

[annons_2]`,
    officials: [
      { name: 'To Lam', country: 'VN', world: true },
      { name: 'Rumen Radev', country: 'BG' },
      { name: 'Luong Cuong', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['To Lam', 'Rumen Radev'], date: '2024-11-25', status: 'held' },
      { who: ['Rumen Radev', 'Luong Cuong'], date: '2024-11-25', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'BG', amount: 211.5e6, currency: 'USD', period: '2023' },
      { measure: 'total', reporter: 'VN', partner: 'BG', amount: 500e6, currency: 'USD', status: 'target' },
    ],
  },
  {
    published: '2024-04-15',
    text: `Norges handelsöverskott krympte i mars

OSLO (Direkt) Norge redovisade ett handelsöverskott på 61,1 miljarder norska kronor i mars 2024, visar siffror från Statistisk sentralbyrå. Exporten sjönk med 28,9 procent i årstakt till 138,4 miljarder norska kronor och importen minskade med 14,8 procent till 77,3 miljarder.

Naturgasexporten föll till 38,6 miljarder norska kronor.

Danmarks varuexport steg samtidigt med 1,9 procent till 71,0 miljarder danska kronor, säsongsrensat, enligt Danmarks Statistik.

Analytiker hade räknat med ett norskt överskott på 58 miljarder.

Börsen: Oslo +0,4 procent, Köpenhamn -0,2 procent`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'NO',
        partner: null,
        amount: 61.1e9,
        currency: 'NOK',
        period: '2024-03',
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 138.4e9,
        currency: 'NOK',
        period: ['2024-03', null],
        change: -28.9,
      },
      {
        measure: 'imports',
        reporter: 'NO',
        partner: null,
        amount: 77.3e9,
        currency: 'NOK',
        period: ['2024-03', null],
        change: -14.8,
      },
      {
        measure: 'exports',
        reporter: 'DK',
        partner: null,
        amount: 71e9,
        currency: 'DKK',
        period: ['2024-03', null],
        change: 1.9,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'NO', partner: null, amount: 38.6e9, currency: 'NOK', change: 'any' },
        {
          measure: 'balance',
          reporter: 'NO',
          partner: null,
          amount: 58e9,
          currency: 'NOK',
          status: ['forecast', 'actual'],
        },
      ],
    },
  },
  {
    published: '2025-03-07',
    text: `Statsrådsberedningen
EU-minister Jessica Rosencrantz vecka 11

Måndag 10 mars
Arbetslunch med Spaniens EU-statssekreterare Fernando Sampedro, Madrid

Tisdag 11 mars
Bilateralt möte med Portugals statssekreterare för EU-frågor Inês Domingos, Lissabon
Tal vid Universidade Católica

Onsdag 12 mars
Överläggning i EU-nämnden

Torsdag 13 mars
Möte med kommissionär Marta Kos, Stockholm. Mötet med Albaniens chefsförhandlare har skjutits upp.

Fredag 14 mars
Intern tid

Med reservation för ändringar. Kontakt: pressassistent, mobil 076-000 00 00`,
    officials: [
      { name: 'Jessica Rosencrantz', country: 'SE', world: true },
      { name: 'Fernando Sampedro', country: 'ES' },
      { name: 'Inês Domingos', country: 'PT' },
      { name: 'Marta Kos', country: 'EU', world: true },
    ],
    meetings: [
      { who: ['Jessica Rosencrantz', 'Fernando Sampedro'], date: '2025-03-10', status: 'planned' },
      { who: ['Jessica Rosencrantz', 'Inês Domingos'], date: '2025-03-11', status: 'planned' },
      { who: ['Jessica Rosencrantz', 'Marta Kos'], date: '2025-03-13', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Jessica Rosencrantz', 'Albaniens chefsförhandlare'], status: 'cancelled' },
        { who: ['Jessica Rosencrantz', 'Albaniens chefsförhandlare'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-06-03',
    text: `Trump: Tullarna träder i kraft som planerat

WASHINGTON. USA:s president Donald Trump står fast vid att höja tullarna på stål och aluminium till 50 procent. Det skriver han på Truth Social.

EU:s handelskommissionär Maros Sefcovic beklagar beskedet. "Vi är beredda att svara", sade han i Bryssel. Tysklands förbundskansler Friedrich Merz manar till lugn, medan Frankrikes president Emmanuel Macron kräver motåtgärder.

För svensk del drabbas framför allt SSAB, vars aktie föll 3 procent. Jernkontorets vd Annika Roos efterlyser besked.

– Vi träffas av detta trots att vi exporterar nischprodukter, säger hon till Di.

Enligt Kommerskollegium berörs omkring 4 procent av exporten till USA.

TT-Reuters-AFP`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Maros Sefcovic', country: 'EU' },
      { name: 'Friedrich Merz', country: 'DE' },
      { name: 'Emmanuel Macron', country: 'FR' },
    ],
    meetings: [],
    trade: [],
  },
  {
    text: `Orpo: Ungerns linje diskuterades öppet

Svenska Yle 12.6.2024

Statsminister Petteri Orpo (Saml) tog på tisdagen emot Lettlands premiärminister Evika Siliņa i Villa Bjälbo i Helsingfors. Vid en gemensam pressträff sade Orpo att gränsen mot Ryssland måste förbli stängd så länge det behövs.

Siliņa tackade värden för stödet till de baltiska länderna. Före lunchen med Orpo hade den lettiska regeringschefen besökt gränsbevakningen i Vilmanstrand tillsammans med inrikesminister Mari Rantanen (Sannf).

I dag onsdag flyger Orpo till Warszawa, där han träffar Polens premiärminister Donald Tusk. De två sågs senast i Bryssel i maj.

Bengt Östling

Diskussion (14 kommentarer)`,
    officials: [
      { name: 'Petteri Orpo', country: 'FI', aliases: ['Orpo'], world: true },
      { name: 'Evika Siliņa', country: 'LV', aliases: ['Siliņa'] },
      { name: 'Mari Rantanen', country: 'FI', world: true },
      { name: 'Donald Tusk', country: 'PL' },
    ],
    meetings: [
      { who: ['Petteri Orpo', 'Evika Siliņa'], date: '2024-06-11', status: 'held' },
      { who: ['Petteri Orpo', 'Donald Tusk'], date: '2024-06-12', status: 'planned' },
      { who: ['Petteri Orpo', 'Donald Tusk'], date: '2024-05', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Evika Siliņa', 'Mari Rantanen'], date: '2024-06-11', status: 'held' }] },
  },
  {
    published: '2025-01-31',
    text: `Diplomaten och hockeydomaren Lars Grundberg död

Ambassadören Lars Grundberg, Karlstad, har avlidit vid 88 års ålder. Närmast sörjande är hustrun Birgitta samt barn och barnbarn.

Lasse, som vännerna kallade honom, började sin bana i Moskva på 1960-talet och avslutade den i Prag. Han berättade gärna om mötet med Alexander Dubček i en trädgård utanför Bratislava. På fritiden dömde han ishockey i division tre.

Efter pensionen ledde han samtalsgrupper i Domkyrkoförsamlingen och träffade varje torsdag gamla kollegor på Stadshotellet.

Begravningen äger rum i stillhet.

Ulf Hjertonsson, vän och kollega

Skicka dina familjenyheter till minnesord@example.se`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Lars Grundberg', country: ['SE', null], world: true },
        { name: 'Alexander Dubček', country: [null, 'SK', 'CZ', 'CS'] },
      ],
      meetings: [{ who: ['Lars Grundberg', 'Alexander Dubček'], status: 'held' }],
    },
  },
  {
    text: `Kazinform / svensk version
18.02.2025 11:05

Kazakstan och Singapore diskuterade transportfrågor

ASTANA. Kazakstans vice premiärminister – minister för nationalekonomi Serik Zjumangarin höll ett möte med Singapores handels- och industriminister Gan Kim Yong, enligt regeringens presstjänst.

I mötet på Kazakstans sida även deltog ambassadör Roman Vassilenko. Sidorna betonade behovet att fullt använda avtalet om tjänstehandel.

Under 2024 utgjorde varuomsättning mellan två länder 2,1 miljarder dollar (export – 2 miljarder dollar, import – 68,4 miljoner dollar). Singapore har investerat över 1,7 miljarder dollar i Kazakstan sedan 2005.

Tidigare skrevs det att Serik Zjumangarin sammanträffade 14.02.2025 i Bangkok med Thailands handelsminister Pichai Naripthaphan.

#Ekonomi #Handel #Singapore`,
    officials: [
      { name: 'Serik Zjumangarin', country: 'KZ' },
      { name: 'Gan Kim Yong', country: 'SG' },
      { name: 'Roman Vassilenko', country: 'KZ' },
      { name: 'Pichai Naripthaphan', country: 'TH' },
    ],
    meetings: [
      { who: ['Serik Zjumangarin', 'Gan Kim Yong'], maybe: ['Roman Vassilenko'], status: 'held' },
      { who: ['Serik Zjumangarin', 'Pichai Naripthaphan'], date: '2025-02-14', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'KZ', partner: 'SG', amount: 2.1e9, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'KZ',
        partner: 'SG',
        amount: 2e9,
        currency: 'USD',
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'KZ',
        partner: 'SG',
        amount: 68.4e6,
        currency: 'USD',
        period: ['2024', null],
      },
      {
        measure: 'investment',
        reporter: 'SG',
        partner: 'KZ',
        bound: ['over', 'exact'],
        amount: 1.7e9,
        currency: 'USD',
      },
    ],
  },
];
