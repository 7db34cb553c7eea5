import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Regeringskansliet
Pressmeddelande från Utrikesdepartementet
Publicerad 19 mars 2025

Benjamin Dousa på besök i Nairobi

Bistånds- och utrikeshandelsminister Benjamin Dousa besökte den 17–18 mars Kenya tillsammans med företrädare för ett femtontal svenska företag.

Under besöket träffade Dousa bland andra Kenyas premiärkabinettssekreterare och utrikesminister Musalia Mudavadi samt investerings- och handelsminister Lee Kinyanjui. Samtalen handlade om exportfinansiering, gröna transporter och mänskliga rättigheter.

– Kenya är en nyckelmarknad för svenska företag i Östafrika, säger Benjamin Dousa.

Den svenska varuexporten till Kenya uppgick 2024 till omkring 1,1 miljarder kronor.

Presskontakt
Pressekreterare hos Benjamin Dousa
Telefon (växel) 08-405 10 00`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'] },
      { name: 'Musalia Mudavadi', country: 'KE' },
      { name: 'Lee Kinyanjui', country: 'KE' },
    ],
    meetings: [
      {
        who: ['Benjamin Dousa', 'Musalia Mudavadi'],
        maybe: ['Lee Kinyanjui'],
        date: '2025-03-17/2025-03-18',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'KE',
        bound: 'about',
        amount: 1.1e9,
        currency: 'SEK',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Benjamin Dousa', 'Lee Kinyanjui'], date: '2025-03-17/2025-03-18', status: 'held' },
        { who: ['Benjamin Dousa'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-06-02',
    text: `Valtonen: "Ett viktigt steg" för Moldavien

Helsingfors. Finlands utrikesminister Elina Valtonen (Saml) tog på måndagen emot sin moldaviska kollega Mihai Popșoi i Helsingfors. Ministrarna diskuterade EU-förhandlingarna och det kommande parlamentsvalet i Moldavien.

– Det är ett viktigt steg, sade Valtonen på en gemensam presskonferens.

Popșoi träffade också talman Jussi Halla-aho i riksdagen. På tisdagen fortsätter han till Tallinn, där han ska möta Estlands utrikesminister Margus Tsahkna.

President Alexander Stubb, som befann sig i Italien, kunde inte närvara.

SPT–FNB`,
    officials: [
      { name: 'Elina Valtonen', country: 'FI', aliases: ['Valtonen'] },
      { name: 'Mihai Popșoi', country: 'MD', aliases: ['Popșoi'] },
      { name: 'Jussi Halla-aho', country: 'FI' },
      { name: 'Margus Tsahkna', country: 'EE' },
      { name: 'Alexander Stubb', country: 'FI', world: true },
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Mihai Popșoi'], date: '2025-06-02', status: 'held' },
      { who: ['Mihai Popșoi', 'Jussi Halla-aho'], date: ['2025-06-02', null], status: 'held' },
      { who: ['Mihai Popșoi', 'Margus Tsahkna'], date: '2025-06-03', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Statistiknyhet från SCB 2025-08-28 8.00
Handelsnettot plus 7,4 miljarder kronor i juli

Varuexportens värde uppgick i juli 2025 till 148,2 miljarder kronor och varuimporten till 140,8 miljarder kronor. Exporten minskade med 2 procent medan importen ökade med 1 procent, jämfört med juli 2024.

Handelsnettot för juli visade ett överskott på 7,4 miljarder kronor. Motsvarande månad 2024 var överskottet 11,9 miljarder.

Handeln med länder utanför EU gav ett överskott på 22,0 miljarder kronor, medan handeln med EU gav ett underskott på 14,6 miljarder kronor.

Nästa publiceringstillfälle: 2025-09-29

Förfrågningar: Karin Hallgren, 000-000 00 00`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 148.2e9,
        currency: 'SEK',
        period: '2025-07',
        change: -2,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 140.8e9,
        currency: 'SEK',
        period: '2025-07',
        change: 1,
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 7.4e9,
        currency: 'SEK',
        period: '2025-07',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 11.9e9,
        currency: 'SEK',
        period: '2024-07',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'EU',
        amount: 14.6e9,
        currency: 'SEK',
        period: '2025-07',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'SE',
          partner: [null, 'EU'],
          amount: 22e9,
          currency: 'SEK',
          period: '2025-07',
        },
        { measure: 'exports', reporter: 'SE', partner: null, amount: null, change: -2 },
        { measure: 'imports', reporter: 'SE', partner: null, amount: null, change: 1 },
      ],
    },
  },
  {
    published: '2025-10-20',
    text: `Riksbanken väntas lämna räntan orörd

Riksbankens direktion möts på onsdag för att fatta beslut om styrräntan. Analytikerna på de fyra storbankerna är eniga: den blir kvar på 1,75 procent.

Finansminister Elisabeth Svantesson (M) vill inte kommentera ränteläget men säger till TT att hushållen "börjar se ljuset i tunneln". Socialdemokraternas ekonomisk-politiska talesperson Mikael Damberg anser att regeringen inte lyckats träffa rätt med sina åtgärder.

Samtidigt har parterna inom handeln träffat ett nytt avtal som ger 3,4 procent i löneökningar i år. H&M, som redovisade en omsättning på 57 miljarder kronor under kvartalet, steg med 1,2 procent på Stockholmsbörsen.

I kväll möter Djurgården Malmö FF på Tele2 Arena.

Text: Emelie Sandqvist/TT`,
    officials: [{ name: 'Elisabeth Svantesson', country: 'SE', world: true }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Mikael Damberg', country: 'SE', world: true }] },
  },
  {
    text: `Vietnam.vn
Ordföranden för Hue stads folkkommitté tar emot Frankrikes ambassadör

På eftermiddagen den 14 november hade herr Phan Thien Dinh, ordförande för Hue stads folkkommitté, en mottagning för herr Olivier Brochet, Frankrikes extraordinarie och befullmäktigade ambassadör i Vietnam, med anledning av dennes besök och arbete i staden.

Vid mottagningen tackade ordförande Phan Thien Dinh för de franska orternas stöd efter översvämningarna. Ambassadör Olivier Brochet delade smärtan med folket i Hue och sa att Frankrike kommer fortsätta följa med staden inom kulturarvsbevarande.

Scen från mottagningen. Foto: Le Tho

Enligt avdelningen för finans har Hue för närvarande 5 projekt med franskt kapital med ett totalt registrerat kapital på mer än 12 miljoner USD.

[annons_2]
Källa: https://huengaynay.example.vn/chu-tich-ubnd-thanh-pho-tiep-dai-su-phap-2025-160012.html
Kommentar (0)`,
    officials: [
      { name: 'Phan Thien Dinh', country: 'VN' },
      { name: 'Olivier Brochet', country: 'FR' },
    ],
    meetings: [{ who: ['Phan Thien Dinh', 'Olivier Brochet'], date: ['2025-11-14', null], status: 'held' }],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: 'FR',
          partner: ['VN', null],
          bound: 'over',
          amount: 12e6,
          currency: 'USD',
        },
      ],
    },
  },
  {
    published: '2025-10-24',
    text: `Kristersson talade med Lula

Statsminister Ulf Kristersson talade på torsdagen i telefon med Brasiliens president Luiz Inácio Lula da Silva. Det meddelar statsrådsberedningen. Samtalet rörde klimatmötet i Belém, handelsavtalet mellan EU och Mercosur samt affären med Gripenplan.

– Vi har en nära relation sedan länge, skriver Kristersson i ett inlägg på X.

Enligt brasilianska medier bjöd Lula in den svenske statsministern till Brasília nästa år. Kristerssons pressekreterare vill inte bekräfta uppgiften.

Utrikesminister Maria Malmer Stenergard skickade tidigare i veckan ett brev till EU:s utrikeschef Kaja Kallas med krav på hårdare sanktioner mot den ryska skuggflottan. Brevet har undertecknats även av Danmarks Lars Løkke Rasmussen.`,
    officials: [
      { name: 'Ulf Kristersson', country: 'SE', aliases: ['Kristersson'] },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Maria Malmer Stenergard', country: 'SE', world: true },
      { name: 'Kaja Kallas', country: 'EU' },
    ],
    meetings: [
      {
        who: ['Ulf Kristersson', 'Luiz Inácio Lula da Silva'],
        date: '2025-10-23',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Maria Malmer Stenergard', 'Kaja Kallas'],
        maybe: ['Lars Løkke Rasmussen'],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Lars Løkke Rasmussen', country: 'DK' }],
      meetings: [{ who: ['Ulf Kristersson', 'Luiz Inácio Lula da Silva'], status: 'planned' }],
    },
  },
  {
    text: `Handeln mellan Norge och Indien växte i fjol

OSLO | 5 februari 2025

Norges export av varor till Indien ökade förra året med 12 procent till 9,3 miljarder norska kronor, visar siffror från norska Statistisk sentralbyrå. Importen från Indien uppgick till 10,1 miljarder, i stort sett oförändrat.

– Frihandelsavtalet mellan Efta och Indien kommer att ge ytterligare skjuts, säger näringsminister Cecilie Myrseth i ett uttalande.

Hennes indiske kollega Piyush Goyal har sagt att avtalet ska leda till investeringar på 100 miljarder dollar under femton år. Avtalet undertecknades i New Delhi i mars i fjol.

Myrseth väntas resa till Mumbai i höst. Lax, papper och kemikalier hör till de viktigaste norska exportvarorna.`,
    officials: [
      { name: 'Cecilie Myrseth', country: 'NO', aliases: ['Myrseth'] },
      { name: 'Piyush Goyal', country: 'IN' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NO',
        partner: 'IN',
        amount: 9.3e9,
        currency: 'NOK',
        period: '2024',
        change: 12,
      },
      { measure: 'imports', reporter: 'NO', partner: 'IN', amount: 10.1e9, currency: 'NOK', period: '2024' },
    ],
    optional: {
      meetings: [{ who: ['Cecilie Myrseth'], status: 'planned' }],
      trade: [
        {
          measure: 'investment',
          reporter: [null, 'EFTA'],
          partner: ['IN', null],
          amount: 100e9,
          currency: 'USD',
          status: ['target', 'forecast', 'actual'],
        },
      ],
    },
  },
  {
    published: '2025-09-12',
    text: `Möte inställt efter dimma

Tórshavn. Islands utrikesminister Þorgerður Katrín Gunnarsdóttir tvingades på fredagen ställa in sitt besök på Färöarna sedan planet inte kunnat landa på Vágar. Därmed blev det inget möte med lagmannen Aksel V. Johannesen.

– Vi ses i Reykjavik i stället, sade Johannesen till Kringvarp Føroya.

De två talades vid i telefon senare på dagen, uppger lagmannens kansli. De enades om att ses i samband med Nordiska rådets session i slutet av oktober.

Fotboll: Färöarna möter Montenegro i Tórshavn den 9 oktober. Väder: fortsatt dimma, uppklarnande på söndag.`,
    officials: [
      { name: 'Þorgerður Katrín Gunnarsdóttir', country: 'IS' },
      { name: 'Aksel V. Johannesen', country: ['FO', 'DK'], aliases: ['Johannesen'] },
    ],
    meetings: [
      {
        who: ['Þorgerður Katrín Gunnarsdóttir', 'Aksel V. Johannesen'],
        date: '2025-09-12',
        status: 'cancelled',
      },
      {
        who: ['Þorgerður Katrín Gunnarsdóttir', 'Aksel V. Johannesen'],
        date: '2025-09-12',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Þorgerður Katrín Gunnarsdóttir', 'Aksel V. Johannesen'], date: '2025-10', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Þorgerður Katrín Gunnarsdóttir'], status: 'cancelled' }] },
  },
  {
    published: '2025-12-08',
    text: `Debatt om biståndet blossar upp igen

Av Pontus Ekwall

Regeringens beslut att fasa ut stödet till fem länder i Afrika och Latinamerika möter hård kritik. Liberias utrikesminister Sara Beysolow Nyanti kallar beskedet "en besvikelse", och Boliviens president Rodrigo Paz sade i en intervju att han hoppas på nya samarbeten.

Vänsterpartiets Nooshi Dadgostar kräver att biståndsministern kommer till utrikesutskottet. Ett möte är ännu inte bokat.

Sida uppger att organisationerna ska få en övergångstid till augusti 2026. Totalt handlar det om drygt två miljarder kronor, som i stället ska gå till Ukraina.

Läs mer: Så påverkas svensk export av tullarna
Läs mer: Gotland satsar 40 miljoner på hamnen`,
    officials: [
      { name: 'Sara Beysolow Nyanti', country: 'LR' },
      { name: 'Rodrigo Paz', country: 'BO' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Nooshi Dadgostar', country: 'SE' }] },
  },
];
