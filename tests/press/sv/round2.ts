import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-03-12',
    text: `Kenyas utrikesminister på besök i Stockholm

Kenyas utrikesminister Musalia Mudavadi träffade på onsdagen sin svenska kollega Maria Malmer Stenergard (M) i Arvfurstens palats. Enligt UD handlade samtalet om kriget i Sudan, klimatfinansiering och handeln mellan länderna.

– Kenya är en nyckelpartner i regionen och vi vill göra mer tillsammans, säger Malmer Stenergard på en kort pressträff.

Mudavadi, som landade på Arlanda sent på tisdagskvällen, fortsätter på torsdagen till Köpenhamn. Där väntar ett möte med Danmarks utrikesminister Lars Løkke Rasmussen.

Kenyas president William Ruto var inbjuden till Sverige i fjol, men den resan blev aldrig av.

Johan Lindqvist/TT`,
    officials: [
      { name: 'Musalia Mudavadi', country: 'KE', aliases: ['Mudavadi'] },
      { name: 'Maria Malmer Stenergard', country: 'SE', aliases: ['Malmer Stenergard'] },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
      { name: 'William Ruto', country: 'KE' },
    ],
    meetings: [
      { who: ['Musalia Mudavadi', 'Maria Malmer Stenergard'], date: '2025-03-12', status: 'held' },
      { who: ['Musalia Mudavadi', 'Lars Løkke Rasmussen'], date: '2025-03-13', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['William Ruto'], status: 'cancelled' }] },
  },
  {
    published: '2024-09-20',
    text: `ACCRA. Bistånds- och utrikeshandelsminister Benjamin Dousa har under fredagen haft överläggningar med Ghanas handelsminister Kobina Hammond i Accra. Senare på dagen togs han emot av landets vicepresident Mahamudu Bawumia.

– Här finns en växande medelklass och ett stort behov av elnät, telekom och gruvutrustning, säger Dousa till TT.

Det är den svenske ministerns första resa till Västafrika. Tidigare i veckan mötte han Elfenbenskustens planeringsminister Nialé Kaba i Abidjan.

Sverige exporterade varor till Ghana för 812 miljoner kronor förra året, visar siffror från Business Sweden.

– Det är på tok för lite, konstaterar Dousa.

Hammond väntas i sin tur komma till Stockholm i november.

Fakta: Ghana
Folkmängd: 34 miljoner. Huvudstad: Accra. Viktigaste exportvaror: guld, kakao, olja.`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Kobina Hammond', country: 'GH', aliases: ['Hammond'] },
      { name: 'Mahamudu Bawumia', country: 'GH' },
      { name: 'Nialé Kaba', country: 'CI' },
    ],
    meetings: [
      { who: ['Benjamin Dousa', 'Kobina Hammond'], date: '2024-09-20', status: 'held' },
      { who: ['Benjamin Dousa', 'Mahamudu Bawumia'], date: '2024-09-20', status: 'held' },
      {
        who: ['Benjamin Dousa', 'Nialé Kaba'],
        date: ['2024-09-16/2024-09-19', '2024-09-16/2024-09-20', '2024-09-16/2024-09-22', '2024-09', null],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'SE', partner: 'GH', amount: 812e6, currency: 'SEK', period: '2023' },
    ],
    optional: { meetings: [{ who: ['Kobina Hammond'], status: 'planned' }] },
  },
  {
    text: `Till innehållet
Regeringskansliet | Meny | Sök

Pressmeddelande från Landsbygds- och infrastrukturdepartementet

Peter Kullgren tar emot Uruguays jordbruksminister

Publicerad 14 maj 2024

Torsdagen den 16 maj tar landsbygdsminister Peter Kullgren emot Uruguays jordbruksminister Fernando Mattos i Rosenbad. På dagordningen står skogsbruk, djurhälsa och handelsavtalet mellan EU och Mercosur.

– Sverige och Uruguay är båda stora skogsländer. Jag ser fram emot att utbyta erfarenheter med min kollega, säger Peter Kullgren.

Under besöket träffar minister Mattos också statssekreterare Dan Ericsson. På fredagen reser delegationen vidare till Umeå för studiebesök vid SLU.

Kontakt
Vendela Rask
Pressekreterare hos landsbygdsminister Peter Kullgren
Telefon (växel) 08-405 10 00

Dela: Facebook | X | LinkedIn`,
    officials: [
      { name: 'Peter Kullgren', country: 'SE' },
      { name: 'Fernando Mattos', country: 'UY', aliases: ['Mattos'] },
      { name: 'Dan Ericsson', country: ['SE', null] },
    ],
    meetings: [
      { who: ['Peter Kullgren', 'Fernando Mattos'], date: '2024-05-16', status: 'planned' },
      {
        who: ['Fernando Mattos', 'Dan Ericsson'],
        date: ['2024-05-16', null, '2024-05', '2024-05-16/2024-05-17'],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Vendela Rask', country: ['SE', null] }],
      meetings: [{ who: ['Fernando Mattos'], status: 'planned' }],
    },
  },
  {
    text: `Artikel från Statsrådsberedningen
EU-ministern i Vilnius och Riga

Publicerad 05 februari 2025 · Uppdaterad 06 februari 2025

EU-minister Jessica Rosencrantz besökte den 3–4 februari Litauen och Lettland för samtal om försvarsfinansiering, sanktioner och EU:s nästa långtidsbudget.

Den 3 februari träffade hon Litauens vice utrikesminister Sigitas Mitkus och ordföranden i Seimas EU-utskott, Rasa Budbergytė. Ministern besökte även det svenska kulturcentret i Vilnius.

I Riga dagen därpå mötte Jessica Rosencrantz Lettlands justitieminister Inese Lībiņa-Egnere. De båda diskuterade hur EU kan använda de frysta ryska tillgångarna. Mötet avslutades med en gemensam lunch tillsammans med Sveriges ambassadör Karin Höglund.

– Östersjöländerna tycker lika i det mesta som rör säkerheten. Det gör oss starkare i Bryssel, säger Jessica Rosencrantz.

Den planerade träffen med Estlands utrikesminister Margus Tsahkna ställdes in på grund av inställda flyg.

Läs mer om EU-ministerns uppdrag`,
    officials: [
      { name: 'Jessica Rosencrantz', country: 'SE', world: true },
      { name: 'Sigitas Mitkus', country: 'LT' },
      { name: 'Rasa Budbergytė', country: 'LT' },
      { name: 'Inese Lībiņa-Egnere', country: 'LV' },
      { name: 'Karin Höglund', country: 'SE' },
      { name: 'Margus Tsahkna', country: 'EE' },
    ],
    meetings: [
      {
        who: ['Jessica Rosencrantz', 'Sigitas Mitkus'],
        maybe: ['Rasa Budbergytė'],
        date: '2025-02-03',
        status: 'held',
      },
      {
        who: ['Jessica Rosencrantz', 'Inese Lībiņa-Egnere'],
        maybe: ['Karin Höglund'],
        date: '2025-02-04',
        status: 'held',
      },
      { who: ['Jessica Rosencrantz', 'Margus Tsahkna'], status: 'cancelled' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Jessica Rosencrantz', 'Rasa Budbergytė'], date: '2025-02-03', status: 'held' },
        { who: ['Jessica Rosencrantz', 'Karin Höglund'], maybe: ['Inese Lībiņa-Egnere'], status: 'held' },
        { who: ['Jessica Rosencrantz'], status: 'held' },
      ],
    },
  },
  {
    text: `Till innehåll på sidan
Varuexport, varuimport och handelsnetto, augusti 2023, i löpande priser

Handelsnettot 5,6 miljarder kronor i augusti
Statistiknyhet från SCB 2023-09-27 8.00

Utrikeshandeln med varor gav ett överskott på 5,6 miljarder kronor i augusti 2023. I augusti 2022 noterades ett underskott på 13,9 miljarder kronor.

Varuexporten uppgick under augusti till 164,2 miljarder kronor och varuimporten till 158,6 miljarder. Varuexporten har minskat med 2 procent och varuimporten med 13 procent jämfört med augusti 2022. Antalet vardagar var detsamma båda åren.

Handeln med länder utanför EU gav ett överskott på 27,0 miljarder kronor, medan EU-handeln gav ett underskott på 21,4 miljarder.

Hittills i år uppgår varuexporten till 1 389,1 miljarder kronor och varuimporten till 1 342,7 miljarder. Handelsnettot för januari–augusti blev därmed 46,4 miljarder kronor.

Definitioner och förklaringar
Nästa publiceringstillfälle: 2023-10-27
Statistikservice, tfn 000-000 00 00`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 5.6e9,
        currency: 'SEK',
        period: '2023-08',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 13.9e9,
        currency: 'SEK',
        period: '2022-08',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 164.2e9,
        currency: 'SEK',
        period: '2023-08',
        change: -2,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 158.6e9,
        currency: 'SEK',
        period: '2023-08',
        change: -13,
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 1.3891e12,
        currency: 'SEK',
        period: '2023-01/2023-08',
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 1.3427e12,
        currency: 'SEK',
        period: '2023-01/2023-08',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 46.4e9,
        currency: 'SEK',
        period: '2023-01/2023-08',
      },
    ],
    optional: {
      trade: [
        { measure: 'balance', reporter: 'SE', amount: 27e9, currency: 'SEK' },
        { measure: 'balance', reporter: 'SE', amount: 21.4e9, currency: 'SEK' },
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, change: -2 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, change: -13 },
      ],
    },
  },
  {
    text: `Utrikeshandel med varor, export och import fördelad på länder, januari–juni 2024
Statistiknyhet från SCB 2024-08-29 8.00

Norge största mottagaren av svenska varor

Sveriges varuexport till Norge uppgick till 107,4 miljarder kronor under första halvåret 2024, vilket var en minskning med 3 procent jämfört med motsvarande period i fjol. Därefter följde Tyskland och USA med 104,9 respektive 96,1 miljarder kronor.

Exporten till Kina minskade med 12 procent, främst på grund av lägre leveranser av läkemedel och maskiner.

På importsidan var Tyskland störst. Därifrån importerades varor för 153,2 miljarder kronor. Näst störst var Nederländerna, med 95,7 miljarder kronor, följt av Norge med 91,0 miljarder.

Handeln med Norge gav således ett överskott på 16,4 miljarder kronor.

Uppgifterna är preliminära. Bortfallet i Intrastat var 5 procent.

Kontaktperson
Sven Aldrin, Enheten för utrikeshandel`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'NO',
        amount: 107.4e9,
        currency: 'SEK',
        period: '2024-H1',
        change: -3,
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'DE',
        amount: 104.9e9,
        currency: 'SEK',
        period: '2024-H1',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'US',
        amount: 96.1e9,
        currency: 'SEK',
        period: '2024-H1',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'CN',
        amount: null,
        period: ['2024-H1', '2024-01/2024-06'],
        change: -12,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'DE',
        amount: 153.2e9,
        currency: 'SEK',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'NL',
        amount: 95.7e9,
        currency: 'SEK',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'NO',
        amount: 91e9,
        currency: 'SEK',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'NO',
        amount: 16.4e9,
        currency: 'SEK',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
    ],
  },
  {
    text: `Armeniens talman hos Stubb på Talludden

Publicerad: 8.10.2025 15:12
FNB

President Alexander Stubb tog på onsdagen emot Armeniens talman Alen Simonjan på Talludden i Helsingfors. Enligt presidentens kansli gick diskussionen ut på fredsprocessen med Azerbajdzjan och landets närmande till EU.

Simonjan gästar Finland på inbjudan av riksdagens talman Jussi Halla-aho (Sannf). Tidigare på dagen hade talmännen en överläggning i Riksdagshuset.

På torsdagen träffar gästen utrikesminister Elina Valtonen (Saml), som i somras mötte sin armeniska kollega Ararat Mirzojan i Jerevan.

I Simonjans delegation ingår tre parlamentsledamöter från regeringspartiet.

ANDRA LÄSER
Så mycket stiger elpriset i vinter
HIFK föll i straffläggningen – mötte tungt motstånd i Tammerfors`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'] },
      { name: 'Alen Simonjan', country: 'AM', aliases: ['Simonjan', 'Simonjans'] },
      { name: 'Jussi Halla-aho', country: 'FI' },
      { name: 'Elina Valtonen', country: 'FI' },
      { name: 'Ararat Mirzojan', country: 'AM' },
    ],
    meetings: [
      { who: ['Alexander Stubb', 'Alen Simonjan'], date: '2025-10-08', status: 'held' },
      { who: ['Alen Simonjan', 'Jussi Halla-aho'], date: '2025-10-08', status: 'held' },
      { who: ['Alen Simonjan', 'Elina Valtonen'], date: '2025-10-09', status: 'planned' },
      { who: ['Elina Valtonen', 'Ararat Mirzojan'], status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Ambassadörsbesök i lagtinget
• Publicerad torsdag den 22 augusti 2024 kl. 14:35

Irlands ambassadör i Finland, Aoife Brennan, besökte Åland i dag. Talman Jörgen Pettersson tog emot henne i lagtinget, där dagen inleddes med information om självstyrelsen och demilitariseringen.

Därefter träffade ambassadören lantrådet Katrin Sjögren och näringsminister Camilla Gunell för ett samtal om sjöfart, havsvind och flygförbindelser. Lunchen intogs hos landshövding Marine Holm-Johansson på residenset.

– Öar förstår öar, sade Brennan efteråt och lovade att komma tillbaka.

På eftermiddagen stod ett besök på Sjöfartsmuseet och Pommern på programmet.

Bild: Lantråd Katrin Sjögren, ambassadör Aoife Brennan och talman Jörgen Pettersson på lagtingets trappa. Foto: Hanna Eklund

Nästa vecka besöks lagtinget av Lettlands ambassadör Raimonds Jansons.`,
    officials: [
      { name: 'Aoife Brennan', country: 'IE', aliases: ['Brennan'] },
      { name: 'Jörgen Pettersson', country: ['FI', 'AX', null] },
      { name: 'Katrin Sjögren', country: ['FI', 'AX', null] },
      { name: 'Camilla Gunell', country: ['FI', 'AX', null] },
      { name: 'Marine Holm-Johansson', country: ['FI', 'AX', null] },
      { name: 'Raimonds Jansons', country: 'LV' },
    ],
    meetings: [
      { who: ['Aoife Brennan', 'Jörgen Pettersson'], date: '2024-08-22', status: 'held' },
      { who: ['Aoife Brennan', 'Katrin Sjögren', 'Camilla Gunell'], date: '2024-08-22', status: 'held' },
      { who: ['Aoife Brennan', 'Marine Holm-Johansson'], date: '2024-08-22', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Katrin Sjögren', 'Aoife Brennan', 'Jörgen Pettersson'], status: 'held' },
        { who: ['Raimonds Jansons'], status: 'planned' },
        { who: ['Aoife Brennan', 'Katrin Sjögren'], status: 'held' },
        { who: ['Aoife Brennan', 'Camilla Gunell'], status: 'held' },
      ],
    },
  },
  {
    text: `Vietnam.vn
Provinspartisekreterare tog emot generalkonsul för Laos i Da Nang

Báo Quảng Trị18/06/2025

Den 18 juni på eftermiddagen tog kamrat Nguyen Long Hai, medlem av partiets centralkommitté, provinspartisekreterare, emot och hade en arbetssession med fru Souphanh Hadaoheuang, generalkonsul för Demokratiska folkrepubliken Laos i Da Nang, som kom för att säga adjö med anledning av slutet på mandatperioden.

På mottagningen uttryckte provinspartisekreteraren sin glädje över att vänskapen och det omfattande samarbetet mellan Quang Tri och de laotiska provinserna Savannakhet och Salavan ständigt konsolideras, hoppas att generalkonsulen i vilken position som helst fortsätter vara en bro.

Fru Souphanh Hadaoheuang tackade uppriktigt provinsens ledare för hjälpen under de senaste åren.

[Annons_2]
Tidigare artighetsbesökte generalkonsulen ordföranden för provinsens folkkommitté Tran Phong.

Ty Duc
Källa: https://baoquangtri.example.vn/bi-thu-tinh-uy-tiep-tong-lanh-su-lao-194412.htm`,
    officials: [
      { name: 'Nguyen Long Hai', country: ['VN', null] },
      { name: 'Souphanh Hadaoheuang', country: 'LA' },
      { name: 'Tran Phong', country: ['VN', null] },
    ],
    meetings: [
      { who: ['Nguyen Long Hai', 'Souphanh Hadaoheuang'], date: '2025-06-18', status: 'held' },
      { who: ['Souphanh Hadaoheuang', 'Tran Phong'], status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Främja handelssamarbetet mellan Vietnam och Förenade Arabemiraten

(Congthuong.vn) - På morgonen den 7 oktober 2025, i Hanoi, ministern för industri och handel Nguyen Hong Dien hade ett möte med herr Thani bin Ahmed Al Zeyoudi, Förenade Arabemiratens minister för utrikeshandel.

Vid mötet bedömde de två ministrarna att det omfattande ekonomiska partnerskapsavtalet har skapat ny drivkraft. Enligt tullstatistik nådde den bilaterala handelsomsättningen mellan Vietnam och Förenade Arabemiraten under de första 8 månaderna 2025 5,3 miljarder USD, en ökning med 12,6 % jämfört med samma period förra året. Varav Vietnams export nådde 4,2 miljarder USD, import från detta land nådde 1,1 miljarder USD.

Båda sidor strävar efter att höja omsättningen till 20 miljarder USD år 2030.

Minister Al Zeyoudi bjöd respektfullt in minister Nguyen Hong Dien att besöka Abu Dhabi vid lämplig tidpunkt.

>>> Se mer: Export av skaldjur: Många möjligheter i årets slutmånader`,
    officials: [
      { name: 'Nguyen Hong Dien', country: 'VN' },
      { name: 'Thani bin Ahmed Al Zeyoudi', country: 'AE', aliases: ['Al Zeyoudi'] },
    ],
    meetings: [
      { who: ['Nguyen Hong Dien', 'Thani bin Ahmed Al Zeyoudi'], date: '2025-10-07', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'AE',
        amount: 5.3e9,
        currency: 'USD',
        period: '2025-01/2025-08',
        change: 12.6,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'AE',
        amount: 4.2e9,
        currency: 'USD',
        period: ['2025-01/2025-08', null],
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'AE',
        amount: 1.1e9,
        currency: 'USD',
        period: ['2025-01/2025-08', null],
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'AE',
        amount: 20e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      meetings: [{ who: ['Nguyen Hong Dien'], maybe: ['Thani bin Ahmed Al Zeyoudi'], status: 'planned' }],
    },
  },
  {
    published: '2025-10-08',
    text: `Isak tillbaka när Sverige möter Slovenien

Förbundskapten Jon Dahl Tomasson har fullt manskap att välja på när Sverige på lördag möter Slovenien i VM-kvalet på Strawberry Arena. Alexander Isak tränade för fullt på onsdagen och träffade målet flera gånger i avslutningsövningen.

– Vi har haft bra samtal i gruppen. Nu gäller det att möta förväntningarna, säger lagkapten Victor Lindelöf efter ett långt spelarmöte på hotellet.

På måndag möter blågult Schweiz på bortaplan i Genève.

Motståndarnas förbundskapten Matjaž Kek fick i går besked om att målvakten Jan Oblak är skadad.

Väder: Ett lågtryck från Storbritannien möter kall luft över Svealand under helgen. SMHI varnar för upp till 25 millimeter regn lokalt.

Viktor Asplund/TT`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Jon Dahl Tomasson', country: ['SE', 'DK', null] },
        { name: 'Matjaž Kek', country: ['SI', null] },
      ],
    },
  },
  {
    published: '2025-09-30',
    text: `Stockholmsbörsen backade efter nytt tullbesked

OMXS30 stängde 1,3 procent lägre på tisdagen sedan USA:s president Donald Trump aviserat tullar på 25 procent på importerade lastbilar. Volvo och Traton föll 4,1 respektive 5,7 procent.

– Marknaden hade hoppats på att parterna skulle träffa ett avtal, säger Svea-Lisa Norberg, chefsstrateg på Carnegie.

EU:s handelskommissionär Maroš Šefčovič sade i en skriftlig kommentar att kommissionen "beklagar" beskedet och att unionen är redo att möta tullarna med egna åtgärder.

Ericsson steg däremot 2,2 procent. Bolaget väntas nå sina lönsamhetsmål och redovisade en nettoomsättning på 56,2 miljarder kronor för kvartalet. Omsättningen på börsen var 17,8 miljarder kronor.

Dollarn handlades på tisdagseftermiddagen till 9,47 kronor, euron till 10,98.`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Maroš Šefčovič', country: 'EU' },
    ],
    meetings: [],
    trade: [],
  },
  {
    text: `Turtjin: Vitryssland är intresserat av gemensamma produktioner med Uzbekistan

21 november 2025, Minsk /Korr. BELTA/. Vitrysslands premiärminister Aleksandr Turtjin mottog i dag Uzbekistans extraordinarie och befullmäktigade ambassadör Rachmatulla Nazarov. Detta meddelade BELTA regeringens presstjänst.

"Vi värdesätter högt nivån av våra relationer", sade regeringschefen. Han påminde om, att i oktober i Tasjkent ägde rum förhandlingar mellan honom och Uzbekistans premiärminister Abdulla Aripov.

Enligt sidornas bedömning, varuomsättningen mellan Vitryssland och Uzbekistan för januari-september utgjorde 612 miljoner dollar, med tillväxt på 15,8 procent till motsvarande period av förra året. Före årets slut planeras den bringa till 1 miljard dollar.

Samma dag Vitrysslands president Aleksandr Lukasjenko riktade ett lyckönskningstelegram till Libanons president Joseph Aoun i samband med Självständighetsdagen.-0-`,
    officials: [
      { name: 'Aleksandr Turtjin', country: 'BY', aliases: ['Turtjin'] },
      { name: 'Rachmatulla Nazarov', country: 'UZ' },
      { name: 'Abdulla Aripov', country: 'UZ' },
      { name: 'Aleksandr Lukasjenko', country: 'BY' },
      { name: 'Joseph Aoun', country: 'LB' },
    ],
    meetings: [
      { who: ['Aleksandr Turtjin', 'Rachmatulla Nazarov'], date: '2025-11-21', status: 'held' },
      { who: ['Aleksandr Turtjin', 'Abdulla Aripov'], date: '2025-10', status: 'held' },
      { who: ['Aleksandr Lukasjenko', 'Joseph Aoun'], date: '2025-11-21', kind: 'letter', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'BY',
        partner: 'UZ',
        amount: 612e6,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 15.8,
      },
      {
        measure: 'total',
        reporter: 'BY',
        partner: 'UZ',
        amount: 1e9,
        currency: 'USD',
        period: ['2025', '2025-12', null],
        status: 'target',
      },
    ],
  },
  {
    published: '2025-03-14',
    text: `MOSKVA, 14 mars. /TASS/. Den mellanstatliga kommissionens för ekonomiskt samarbete mellan Ryssland och Azerbajdzjan ordförande, Rysslands vice premiärminister Aleksej Overtjuk och Azerbajdzjans vice premiärminister Sjahin Mustafajev, höll förhandlingar i Baku. Om detta rapporterar ryska regeringens apparat.

Under förra året växte varuomsättningen mellan länderna med 10 % och översteg 4,8 miljarder dollar, påpekade Overtjuk. Hans kollega tillade att lastflödet längs korridoren "Nord – Syd" ökade med 28 %.

Vice premiärministern blev även mottagen av Azerbajdzjans president Ilham Alijev. Statschefen bad att förmedla hälsningar till Rysslands president Vladimir Putin.

Nästa session av kommissionen kommer att passera i Astrachan under hösten.

Som tidigare rapporterades, Overtjuk i torsdags per telefon diskuterade transitfrågor med Armeniens vice premiärminister Mger Grigorjan.

Läs också
Rubeln stärktes till 84 per dollar`,
    officials: [
      { name: 'Aleksej Overtjuk', country: 'RU', aliases: ['Overtjuk'] },
      { name: 'Sjahin Mustafajev', country: 'AZ' },
      { name: 'Ilham Alijev', country: 'AZ' },
      { name: 'Vladimir Putin', country: 'RU' },
      { name: 'Mger Grigorjan', country: 'AM' },
    ],
    meetings: [
      {
        who: ['Aleksej Overtjuk', 'Sjahin Mustafajev'],
        date: ['2025-03-14', null, '2025-03'],
        status: 'held',
      },
      { who: ['Aleksej Overtjuk', 'Ilham Alijev'], date: ['2025-03-14', null, '2025-03'], status: 'held' },
      { who: ['Aleksej Overtjuk', 'Mger Grigorjan'], date: '2025-03-13', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'AZ',
        bound: 'over',
        amount: 4.8e9,
        currency: 'USD',
        period: '2024',
        change: 10,
      },
    ],
    optional: {
      meetings: [
        { who: ['Aleksej Overtjuk', 'Sjahin Mustafajev'], status: 'planned' },
        { who: ['Ilham Alijev', 'Vladimir Putin'], kind: 'letter', status: 'held' },
      ],
      trade: [
        { measure: 'total', reporter: 'RU', partner: 'AZ', amount: null, change: 10 },
        { measure: 'total', reporter: 'RU', partner: 'AZ', amount: 4.8e9, currency: 'USD', period: '2024' },
      ],
    },
  },
  {
    text: `Tjänsteexporten fortsatte att växa under fjärde kvartalet

Publicerad: 14 mar 2024
Om handel | Statistik

Sveriges tjänsteexport uppgick till 268 miljarder kronor under fjärde kvartalet 2023, en ökning med 9 procent jämfört med samma kvartal året innan. Tjänsteimporten steg med 5 procent till 251 miljarder kronor. Det framgår av Kommerskollegiums kvartalsrapport.

För varuhandeln var utvecklingen svagare. Helåret 2023 exporterade Sverige varor för 2 097 miljarder kronor, medan importen av varor var 2 058 miljarder. Det motsvarar en ökning av exporten med 5 procent, medan importen var oförändrad.

– Den svaga kronan förklarar en stor del av ökningen, säger Linnea Barkman, utredare på Kommerskollegium.

Prognosen för 2024 är osäker. Nästa rapport kommer i juni.

Kontakt
Linnea Barkman
desk@kommerskollegium.example.se`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 268e9,
        currency: 'SEK',
        period: '2023-Q4',
        change: 9,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 251e9,
        currency: 'SEK',
        period: ['2023-Q4', null],
        change: 5,
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 2.097e12,
        currency: 'SEK',
        period: '2023',
        change: [5, null],
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 2.058e12,
        currency: 'SEK',
        period: '2023',
        change: [0, null],
      },
    ],
    optional: {
      officials: [{ name: 'Linnea Barkman', country: ['SE', null] }],

      trade: [
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, change: 5 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, change: 0 },
      ],
    },
  },
  {
    text: `Handeln med Sydkorea i fokus vid besök på Kommerskollegium

Nyhet 2024-03-13

Generaldirektör Anders Ahnlid tog den 12 mars emot Sydkoreas vice handelsminister Park Jong-won för ett samtal om EU:s koldioxidtull och om batteriförordningen. I mötet deltog även Sydkoreas ambassadör i Sverige, Ha Tae-youk.

Under 2023 exporterade Sverige varor till Sydkorea för 16,8 miljarder kronor, en ökning med 4 procent. Importen därifrån minskade med 9 procent till 13,1 miljarder kronor. Fordon, läkemedel och maskiner utgör drygt hälften av den svenska exporten.

Tjänsteexporten till landet uppskattas till mellan 5 och 6 miljarder kronor.

Frihandelsavtalet mellan EU och Sydkorea tillämpas sedan juli 2011. Läs mer om hur du använder avtalet i vår guide.

Senast uppdaterad 2024-03-13
Prenumerera på nyhetsbrevet`,
    officials: [
      { name: 'Anders Ahnlid', country: ['SE', null] },
      { name: 'Park Jong-won', country: 'KR' },
      { name: 'Ha Tae-youk', country: 'KR' },
    ],
    meetings: [
      { who: ['Anders Ahnlid', 'Park Jong-won'], maybe: ['Ha Tae-youk'], date: '2024-03-12', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'KR',
        amount: 16.8e9,
        currency: 'SEK',
        period: '2023',
        change: 4,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'KR',
        amount: 13.1e9,
        currency: 'SEK',
        period: ['2023', null],
        change: -9,
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'KR',
        bound: 'between',
        amount: 5e9,
        amountTo: 6e9,
        currency: 'SEK',
        period: ['2023', null],
        status: ['actual', 'forecast'],
      },
    ],
    optional: {
      trade: [{ measure: 'exports', reporter: 'SE', partner: 'KR', amount: 6e9, currency: 'SEK' }],
    },
  },
  {
    published: '2024-11-06',
    text: `Noboa ställer in möte med Boluarte

QUITO/LIMA. Ecuadors president Daniel Noboa ställer in fredagens möte med Perus president Dina Boluarte i gränsstaden Piura. Skälet är elkrisen i Ecuador, meddelar presidentkansliet i Quito enligt nyhetsbyrån AFP.

De båda presidenterna talade i stället i telefon på tisdagen och kom överens om att försöka hitta en ny tid efter nyår.

Utrikesministrarna Gabriela Sommerfeld och Elmer Schialer kommer däremot att träffas som planerat, uppger Perus utrikesdepartement. Det sker i Lima på lördag.

Peru har erbjudit sig att exportera el till grannlandet, som ransonerar ström upp till 14 timmar om dygnet. Colombia stoppade sina leveranser i slutet av september.

TT-AFP`,
    officials: [
      { name: 'Daniel Noboa', country: 'EC', aliases: ['Noboa'] },
      { name: 'Dina Boluarte', country: 'PE', aliases: ['Boluarte'] },
      { name: 'Gabriela Sommerfeld', country: ['EC', null], world: true },
      { name: 'Elmer Schialer', country: ['PE', null], world: true },
    ],
    meetings: [
      { who: ['Daniel Noboa', 'Dina Boluarte'], date: '2024-11-08', status: 'cancelled' },
      { who: ['Daniel Noboa', 'Dina Boluarte'], date: '2024-11-05', kind: 'phone call', status: 'held' },
      { who: ['Gabriela Sommerfeld', 'Elmer Schialer'], date: '2024-11-09', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Daniel Noboa', 'Dina Boluarte'], status: 'planned' }] },
  },
  {
    published: '2025-02-13',
    text: `Kroatisk minister ställer in Belgradbesök

ZAGREB. Kroatiens utrikesminister Gordan Grlić Radman har ställt in nästa veckas besök i Serbien. Han skulle på måndag ha träffat sin serbiske kollega Marko Đurić i Belgrad.

Beslutet kommer efter att fem kroatiska medborgare utvisats från Serbien.

– Under sådana omständigheter finns inget att tala om, säger Grlić Radman till kroatiska medier på torsdagen.

Đurić beklagar beskedet. I lördags tog han emot Nordmakedoniens utrikesminister Timčo Mucunski, och det mötet gick enligt serbiska UD "utmärkt".

Enligt obekräftade uppgifter i tidningen Blic kan Serbiens president Aleksandar Vučić komma att träffa Kroatiens premiärminister Andrej Plenković i mars. Plenkovićs kansli vill inte kommentera saken.

Erik Nilsson/TT`,
    officials: [
      { name: 'Gordan Grlić Radman', country: 'HR', aliases: ['Grlić Radman'] },
      { name: 'Marko Đurić', country: 'RS', aliases: ['Đurić'] },
      { name: 'Timčo Mucunski', country: 'MK' },
      { name: 'Aleksandar Vučić', country: 'RS' },
      { name: 'Andrej Plenković', country: 'HR', aliases: ['Plenković', 'Plenkovićs'] },
    ],
    meetings: [
      { who: ['Gordan Grlić Radman', 'Marko Đurić'], date: '2025-02-17', status: 'cancelled' },
      { who: ['Marko Đurić', 'Timčo Mucunski'], date: '2025-02-08', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Aleksandar Vučić', 'Andrej Plenković'], status: 'planned' },
        { who: ['Gordan Grlić Radman'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Sveriges ambassad | Zambia, Lusaka
Hem > Om oss > Aktuellt

Ny ambassadör på plats

12 apr. 2024

Den 9 april överlämnade ambassadör Karin Hallström sina kreditivbrev till Zambias president Hakainde Hichilema vid en ceremoni i State House. Efteråt följde ett enskilt samtal om torkan i landets södra delar och om Sveriges utvecklingssamarbete.

Ambassadör Hallström gjorde den 11 april en artighetsvisit hos finansminister Situmbeko Musokotwane. Nästa vecka träffar hon energiminister Peter Kapala.

Foto: Ambassadör Hallström och president Hichilema, 9 april. Fotograf: State House Media

Foto: Ambassadens personal tillsammans med Svenska skolföreningen

Ambassaden håller stängt 1 maj. Passärenden bokas i förväg via webben.`,
    officials: [
      { name: 'Karin Hallström', country: 'SE', aliases: ['Hallström'] },
      { name: 'Hakainde Hichilema', country: 'ZM', aliases: ['Hichilema'] },
      { name: 'Situmbeko Musokotwane', country: 'ZM' },
      { name: 'Peter Kapala', country: 'ZM' },
    ],
    meetings: [
      { who: ['Karin Hallström', 'Hakainde Hichilema'], date: '2024-04-09', status: 'held' },
      { who: ['Karin Hallström', 'Situmbeko Musokotwane'], date: '2024-04-11', status: 'held' },
      {
        who: ['Karin Hallström', 'Peter Kapala'],
        date: ['2024-04-15/2024-04-21', '2024-04-15/2024-04-19', '2024-04', null],
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    text: `Statsministerns program vecka 17

Publicerad 19 april 2024
Statsrådsberedningen

Måndag 22 april
Kl. 13.30 Statsminister Ulf Kristersson tar emot Mongoliets premiärminister Luvsannamsrain Ojuun-Erdene i Rosenbad. Fototillfälle vid ankomsten.

Tisdag 23 april
Kl. 09.00 Allmän regeringsberedning.
Kl. 16.00 Statsministern medverkar i EU-nämnden (öppet sammanträde).

Onsdag 24 april
Inga offentliga programpunkter.

Torsdag 25 april
Statsministern reser till Warszawa och möter Polens premiärminister Donald Tusk. Gemensam pressträff kl. 14.15.

Fredag 26 april
Kl. 10.00 Statsministern besöker Saab i Linköping tillsammans med försvarsminister Pål Jonson.

Med reservation för ändringar. Journalister med giltig presslegitimation anmäler sig till pressekreterare Sofia Engdahl.`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', world: true },
      { name: 'Luvsannamsrain Ojuun-Erdene', country: 'MN' },
      { name: 'Donald Tusk', country: 'PL' },
      { name: 'Pål Jonson', country: 'SE', world: true },
    ],
    meetings: [
      { who: ['Ulf Kristersson', 'Luvsannamsrain Ojuun-Erdene'], date: '2024-04-22', status: 'planned' },
      { who: ['Ulf Kristersson', 'Donald Tusk'], date: '2024-04-25', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Sofia Engdahl', country: ['SE', null] }],
      meetings: [
        { who: ['Ulf Kristersson', 'Pål Jonson'], status: 'planned' },
        { who: ['Ulf Kristersson'], status: 'planned' },
      ],
    },
  },
  {
    text: `Ding Xuexiang träffar Fijis biträdande premiärminister

2024-06-18 22:41:07 | Källa: Xinhua

BEIJING, 18 juni (Xinhua) -- Kinas vice premiärminister Ding Xuexiang träffade på tisdagen i Beijing Manoa Kamikamica, Fijis biträdande premiärminister och handelsminister.

Ding sade att Kina är villigt att med Fiji implementera den viktiga samsyn som nåtts mellan de två ländernas ledare och ta Bältes- och väginitiativet som en möjlighet till att fördjupa praktiskt samarbete.

Kamikamica sade att Fiji orubbligt håller sig till ett-Kina-principen.

Samma dag höll Kinas handelsminister Wang Wentao samtal med Kamikamica.

I en annan utveckling skickade Kinas utrikesminister Wang Yi på tisdagen ett kondoleansbudskap till Papua Nya Guineas utrikesminister Justin Tkatchenko över jordskredet i Enga. Slut

Ansvarig redaktör: Li Mengmeng`,
    officials: [
      { name: 'Ding Xuexiang', country: 'CN', aliases: ['Ding'] },
      { name: 'Manoa Kamikamica', country: 'FJ', aliases: ['Kamikamica'] },
      { name: 'Wang Wentao', country: 'CN' },
      { name: 'Wang Yi', country: 'CN' },
      { name: 'Justin Tkatchenko', country: 'PG' },
    ],
    meetings: [
      { who: ['Ding Xuexiang', 'Manoa Kamikamica'], date: '2024-06-18', status: 'held' },
      { who: ['Wang Wentao', 'Manoa Kamikamica'], date: '2024-06-18', status: 'held' },
      { who: ['Wang Yi', 'Justin Tkatchenko'], date: '2024-06-18', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Kinas utrikeshandel ökar stadigt under de fem första månaderna

BEIJING, 7 juni 2024 (Xinhua) -- Kinas totala import och export av varor var 17,5 biljoner yuan under de första fem månaderna i år, upp 6,3 procent på årsbasis, visade officiella data på fredagen.

Exporten ökade med 6,1 procent till 9,95 biljoner yuan, medan importen steg med 6,4 procent till 7,55 biljoner yuan, enligt Allmänna tullförvaltningen.

I maj ensam växte handeln med 8,6 procent.

Under perioden Kinas handel med Brasilien uppgick till 530 miljarder yuan, och handeln med Europeiska unionen minskade med 1 procent till 2,2 biljoner yuan.

"Det finns förutsättningar för att målet för helåret nås", sade Lyu Daliang, en tjänsteman vid tullförvaltningen, som mötte pressen.

(Redaktör: Chen Wei) Dela med vänner`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'CN',
        partner: null,
        amount: 17.5e12,
        currency: 'CNY',
        period: '2024-01/2024-05',
        change: 6.3,
      },
      {
        measure: 'exports',
        reporter: 'CN',
        partner: null,
        amount: 9.95e12,
        currency: 'CNY',
        period: ['2024-01/2024-05', null],
        change: 6.1,
      },
      {
        measure: 'imports',
        reporter: 'CN',
        partner: null,
        amount: 7.55e12,
        currency: 'CNY',
        period: ['2024-01/2024-05', null],
        change: 6.4,
      },
      { measure: 'total', reporter: 'CN', partner: null, amount: null, period: '2024-05', change: 8.6 },
      {
        measure: 'total',
        reporter: 'CN',
        partner: 'BR',
        amount: 530e9,
        currency: 'CNY',
        period: ['2024-01/2024-05', null],
      },
      {
        measure: 'total',
        reporter: 'CN',
        partner: 'EU',
        amount: 2.2e12,
        currency: 'CNY',
        period: ['2024-01/2024-05', null],
        change: -1,
      },
    ],
    optional: { officials: [{ name: 'Lyu Daliang', country: ['CN', null] }] },
  },
  {
    published: '2025-04-29',
    text: `Sågjätten möter svagare efterfrågan

HUDIKSVALL. Träkoncernen Hälsingeträ redovisar ett rörelseresultat på 312 miljoner kronor för första kvartalet, ner från 398 miljoner i fjol. Bolaget exporterade för 1,3 miljarder kronor under 2024, men byggmarknaden i Storbritannien är fortsatt trög.

– Vi möter kunder som skjuter upp sina beslut. Ändå träffade vi två nya ramavtal i mars, säger vd Annika Forslund, som på tisdagen mötte analytikerna.

Forslund räknar inte med att koncernen når sitt tillväxtmål på 6 procent i år. Styrelseordföranden Per Hallberg lämnar sitt uppdrag efter stämman.

Aktien sjönk 3,8 procent. Landsbygdsminister Peter Kullgren (KD) har tidigare kallat skogsnäringen "ryggraden i svensk export".

Finwire/TT`,
    officials: [{ name: 'Peter Kullgren', country: ['SE', null], world: true }],
    meetings: [],
    trade: [],
  },
  {
    text: `Hårda ord när partiledarna möttes i riksdagen

Publicerad: 15 januari 2025, 13.44

Vårens första partiledardebatt i riksdagen kom att handla om gängvåldet och elpriserna. Statsminister Ulf Kristersson (M) fick kritik från vänster för att regeringen inte klarar att möta klimatmålen.

– Statsministern har haft två år på sig och levererat dimridåer, sade Socialdemokraternas partiledare Magdalena Andersson.

Kristersson svarade att regeringen har träffat en bred energiöverenskommelse och hänvisade till Frankrikes president Emmanuel Macron, som "förstått värdet av kärnkraft".

Energiminister Ebba Busch (KD) satt i bänken intill. Finansminister Elisabeth Svantesson (M) var däremot frånvarande på grund av sjukdom.

Debatten pågick i tre timmar. Nästa gång partiledarna möts är i SVT:s Agenda i maj.

Karin Åberg/TT`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', aliases: ['Kristersson'], world: true },
      { name: 'Emmanuel Macron', country: 'FR' },
      { name: 'Ebba Busch', country: 'SE', world: true },
      { name: 'Elisabeth Svantesson', country: 'SE', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Magdalena Andersson', country: ['SE', null] }],
      meetings: [{ who: ['Ulf Kristersson', 'Magdalena Andersson'], maybe: ['Ebba Busch'], status: 'held' }],
    },
  },
  {
    text: `Exporten krympte i mars – Tullen: lägre priser på papper och stål

Svenska Yle / Ekonomi
Publicerad 08.05.2024 09:17

Värdet på Finlands varuexport minskade med 6 procent i mars jämfört med ett år tidigare och uppgick till drygt 6,0 miljarder euro, framgår det av Tullens preliminära uppgifter. Importen sjönk med 9 procent till knappt 6,4 miljarder euro.

Handelsbalansen visade ett underskott på 330 miljoner euro. I mars 2023 var underskottet 590 miljoner euro.

Exporten till länder utanför EU ökade med 1,5 procent medan exporten till EU-länderna gick ned med 11 procent. De största exportländerna var USA, Tyskland och Sverige. Till Sverige exporterades varor för 585 miljoner euro.

Under hela första kvartalet minskade exporten med 8 procent.

Rättelse: i en tidigare version stod det att importen ökade.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        bound: ['over', 'about'],
        amount: 6e9,
        currency: 'EUR',
        period: '2024-03',
        change: -6,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: null,
        bound: ['under', 'about'],
        amount: 6.4e9,
        currency: 'EUR',
        period: ['2024-03', null],
        change: -9,
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 330e6,
        currency: 'EUR',
        period: ['2024-03', null],
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 590e6,
        currency: 'EUR',
        period: '2023-03',
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'EU',
        amount: null,
        period: ['2024-03', null],
        change: -11,
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'SE',
        amount: 585e6,
        currency: 'EUR',
        period: ['2024-03', null],
      },
      { measure: 'exports', reporter: 'FI', partner: null, amount: null, period: '2024-Q1', change: -8 },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'FI', amount: null, change: 1.5 }] },
  },
  {
    published: '2024-02-21',
    text: `Japans handelsunderskott mindre än väntat

TOKYO. Japans handelsbalans visade i januari ett underskott på 1 758 miljarder yen, motsvarande omkring 120 miljarder kronor. Analytiker hade enligt Bloomberg räknat med ett underskott på 1 926 miljarder yen.

Exporten steg med 11,9 procent i årstakt till 7 333 miljarder yen. Importen föll samtidigt med 9,6 procent.

Exporten till USA ökade med 15,6 procent och exporten till Kina med 29,2 procent, båda hjälpta av bilar och utrustning för halvledartillverkning.

Schweiz redovisade på onsdagen ett handelsöverskott på 4,7 miljarder schweizerfranc för samma månad.

Nikkeiindex på Tokyobörsen stängde 0,3 procent lägre. Dollarn stod i 150,1 yen.

Direkt-TT`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'JP',
        partner: null,
        amount: 1.758e12,
        currency: 'JPY',
        period: '2024-01',
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: null,
        amount: 7.333e12,
        currency: 'JPY',
        period: ['2024-01', null],
        change: 11.9,
      },
      {
        measure: 'imports',
        reporter: 'JP',
        partner: null,
        amount: null,
        period: ['2024-01', null],
        change: -9.6,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'US',
        amount: null,
        period: ['2024-01', null],
        change: 15.6,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'CN',
        amount: null,
        period: ['2024-01', null],
        change: 29.2,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 4.7e9,
        currency: 'CHF',
        period: ['2024-01', null],
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'JP',
          partner: null,
          amount: 1.926e12,
          currency: 'JPY',
          status: 'forecast',
        },
        { measure: 'balance', reporter: 'JP', partner: null, amount: 120e9, currency: 'SEK' },
      ],
    },
  },
  {
    published: '2025-02-15',
    text: `MÜNCHEN. Trängseln var stor i korridorerna på hotell Bayerischer Hof under lördagen. Försvarsminister Pål Jonson (M) hann med fyra bilaterala möten vid säkerhetskonferensen: med Ukrainas försvarsminister Rustem Umerov, Tysklands Boris Pistorius, Tjeckiens Jana Černochová och Sydkoreas utrikesminister Cho Tae-yul.

– Budskapet är detsamma överallt: produktionen måste upp, säger Jonson till TT:s utsända.

Statsminister Ulf Kristersson (M) deltog samtidigt i en paneldebatt med Islands statsminister Kristrún Frostadóttir och Lettlands president Edgars Rinkēvičs.

USA:s vicepresident JD Vance, vars tal på fredagen fick många att skruva på sig, lämnade München utan att ha träffat någon från den svenska regeringen.

På söndagen åker Jonson vidare till Bryssel.

Bild: Pål Jonson i München. Foto: Henrik Montgomery/TT`,
    officials: [
      { name: 'Pål Jonson', country: 'SE', aliases: ['Jonson'] },
      { name: 'Rustem Umerov', country: 'UA' },
      { name: 'Boris Pistorius', country: 'DE' },
      { name: 'Jana Černochová', country: 'CZ' },
      { name: 'Cho Tae-yul', country: 'KR' },
      { name: 'Ulf Kristersson', country: 'SE' },
      { name: 'Kristrún Frostadóttir', country: 'IS' },
      { name: 'Edgars Rinkēvičs', country: 'LV' },
      { name: 'JD Vance', country: 'US' },
    ],
    meetings: [
      { who: ['Pål Jonson', 'Rustem Umerov'], date: '2025-02-15', status: 'held' },
      { who: ['Pål Jonson', 'Boris Pistorius'], date: '2025-02-15', status: 'held' },
      { who: ['Pål Jonson', 'Jana Černochová'], date: '2025-02-15', status: 'held' },
      { who: ['Pål Jonson', 'Cho Tae-yul'], date: '2025-02-15', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Ulf Kristersson', 'Kristrún Frostadóttir', 'Edgars Rinkēvičs'], status: 'held' },
        { who: ['Ulf Kristersson', 'Kristrún Frostadóttir'], status: 'held' },
        { who: ['Ulf Kristersson', 'Edgars Rinkēvičs'], status: 'held' },
        { who: ['Pål Jonson'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-09-25',
    text: `NEW YORK. Bistånds- och utrikeshandelsminister Benjamin Dousa (M) har under FN-veckan talat med en rad afrikanska kollegor. På onsdagen träffade han Botswanas vicepresident Ndaba Gaolathe och senare samma dag Zambias utrikesminister Mulambo Haimbe.

Mötet med FN:s biståndschef Tom Fletcher, som var inplanerat till tisdagen, blev däremot inställt sedan Fletcher tvingats till ett extrainsatt möte om Gaza.

– Det får bli ett telefonsamtal i stället, säger Dousa.

På fredag väntar ett frukostmöte med Bangladeshs handelsrådgivare Sheikh Bashir Uddin. Sverige importerar kläder från landet för omkring 8 miljarder kronor om året.

Gaolathe besökte Stockholm i juni förra året, då han mötte dåvarande utrikesminister Tobias Billström.

Lars Larsson/TT`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Ndaba Gaolathe', country: 'BW', aliases: ['Gaolathe'] },
      { name: 'Mulambo Haimbe', country: 'ZM' },
      { name: 'Tom Fletcher', country: null, aliases: ['Fletcher'] },
      { name: 'Sheikh Bashir Uddin', country: 'BD' },
    ],
    meetings: [
      { who: ['Benjamin Dousa', 'Ndaba Gaolathe'], date: '2025-09-24', status: 'held' },
      { who: ['Benjamin Dousa', 'Mulambo Haimbe'], date: '2025-09-24', status: 'held' },
      { who: ['Benjamin Dousa', 'Tom Fletcher'], date: '2025-09-23', status: 'cancelled' },
      { who: ['Benjamin Dousa', 'Sheikh Bashir Uddin'], date: '2025-09-26', status: 'planned' },
      { who: ['Ndaba Gaolathe', 'Tobias Billström'], date: '2024-06', status: 'held' },
    ],
    trade: [
      {
        measure: 'imports',
        reporter: 'SE',
        partner: 'BD',
        bound: ['about', 'exact'],
        amount: 8e9,
        currency: 'SEK',
      },
    ],
    optional: {
      officials: [{ name: 'Tobias Billström', country: ['SE', null] }],
      meetings: [
        { who: ['Benjamin Dousa', 'Tom Fletcher'], kind: 'phone call', status: 'planned' },
        { who: ['Ndaba Gaolathe'], date: '2024-06', status: 'held' },
      ],
    },
  },
  {
    text: `"Indien är inte nästa Kina – det är Indien"

Intervju | Exportmagasinet nr 3, 2024
Text: Maja Ström

Sveriges ambassadör i Indien, Tomas Lindgren, ser ett land i rörelse. Vi når honom i New Delhi en vecka efter att han tagit emot 40 svenska företag.

Vad är det vanligaste missförståndet?
– Att allt är långsamt. Möter man rätt delstat går det undan.

Du träffade handelsminister Piyush Goyal i februari. Vad sade han?
– Att han vill se ett frihandelsavtal med EU på plats. Minister Goyal var mycket tydlig med det.

Den svenska exporten till Indien var 19,4 miljarder kronor i fjol. Kan den fördubblas?
– Vårt mål är 40 miljarder 2030. Det är inte orimligt.

Vilka motgångar har du mött?
– Stockholms väder på hemresorna, skrattar Lindgren.

Statsminister Narendra Modi besökte Stockholm 2018. Blir det ett återbesök?
– Han är alltid välkommen.`,
    officials: [
      { name: 'Tomas Lindgren', country: 'SE', aliases: ['Lindgren'] },
      { name: 'Piyush Goyal', country: ['IN', null], aliases: ['Goyal'] },
      { name: 'Narendra Modi', country: 'IN', world: true },
    ],
    meetings: [{ who: ['Tomas Lindgren', 'Piyush Goyal'], date: ['2024-02', null], status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'IN',
        amount: 19.4e9,
        currency: 'SEK',
        period: ['2023', null],
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: ['IN', null],
        amount: 40e9,
        currency: 'SEK',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Narendra Modi'], date: '2018', status: 'held' },
        { who: ['Tomas Lindgren'], status: 'held' },
        { who: ['Narendra Modi'], status: 'planned' },
      ],
      trade: [{ measure: ['exports', 'total'], amount: 40e9, period: '2030', status: 'target' }],
    },
  },
  {
    text: `Aktuellt | Talmannen
Talmannen ledde delegation till Chile

Publicerad: 14 november 2025 klockan 10.56

Den 10–12 november besökte talman Andreas Norlén Santiago med en delegation ur riksdagen. På programmet stod bland annat möten med senatens president Manuel José Ossandón och deputeradekammarens talman José Miguel Castro. Samtalen kretsade kring gruvnäring, urfolksfrågor och hoten mot demokratin.

Under besökets sista dag togs delegationen emot av Chiles utrikesminister Alberto van Klaveren. Ett planerat möte med president Gabriel Boric blev inte av.

I delegationen ingick, förutom talmannen, tredje vice talman Kerstin Lundgren (C), utrikesutskottets ordförande Aron Emilsson (SD), ledamöterna Morgan Johansson (S) och Margareta Cederfelt (M) samt riksdagsdirektör Ingvar Mattson.

Bild 1 av 3: Andreas Norlén och Manuel José Ossandón i senaten. Foto: Senado de Chile
Bild 2 av 3: Kransnedläggning vid minnesmuseet.

Talmannens kalender | Prenumerera | Lyssna`,
    officials: [
      { name: 'Andreas Norlén', country: ['SE', null], world: true },
      { name: 'Manuel José Ossandón', country: 'CL' },
      { name: 'José Miguel Castro', country: 'CL' },
      { name: 'Alberto van Klaveren', country: 'CL' },
      { name: 'Gabriel Boric', country: 'CL' },
    ],
    meetings: [
      {
        who: ['Andreas Norlén', 'Manuel José Ossandón'],
        maybe: [
          'José Miguel Castro',
          'Kerstin Lundgren',
          'Aron Emilsson',
          'Morgan Johansson',
          'Margareta Cederfelt',
          'Ingvar Mattson',
        ],
        date: ['2025-11-10/2025-11-12', '2025-11'],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Kerstin Lundgren', country: ['SE', null] },
        { name: 'Aron Emilsson', country: ['SE', null] },
        { name: 'Morgan Johansson', country: ['SE', null] },
        { name: 'Margareta Cederfelt', country: ['SE', null] },
        { name: 'Ingvar Mattson', country: ['SE', null] },
      ],
      meetings: [
        {
          who: ['Andreas Norlén', 'José Miguel Castro'],
          date: ['2025-11-10/2025-11-12', '2025-11'],
          status: 'held',
        },
        {
          who: ['Andreas Norlén', 'Alberto van Klaveren'],
          maybe: [
            'Kerstin Lundgren',
            'Aron Emilsson',
            'Morgan Johansson',
            'Margareta Cederfelt',
            'Ingvar Mattson',
          ],
          status: 'held',
        },
        { who: ['Alberto van Klaveren'], status: 'held' },
        { who: ['Andreas Norlén', 'Gabriel Boric'], status: 'cancelled' },
        { who: ['Gabriel Boric'], status: 'cancelled' },
        // The visit itself: its days are told.
        { who: ['Andreas Norlén'], status: 'held' },
      ],
    },
  },
];
