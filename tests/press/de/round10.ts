import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-30',
    text: `Alabali Radovan sagt Kap Verde Hilfe beim Hafenausbau zu

Praia (dpa) - Bundesentwicklungsministerin Reem Alabali Radovan (SPD) hat am Dienstag in Praia den kapverdischen Ministerpräsidenten Ulisses Correia e Silva getroffen. Bei dem Gespräch ging es nach Angaben ihres Ministeriums vor allem um erneuerbare Energien und den Ausbau des Hafens von Mindelo.

«Kap Verde zeigt, dass auch kleine Inselstaaten bei der Energiewende vorangehen können», sagte die Ministerin. Deutschland stellt dafür in den kommenden drei Jahren 24 Millionen Euro bereit.

Alabali Radovan war am Montagabend auf den Inseln eingetroffen. An diesem Mittwoch reist sie nach Sierra Leone weiter, wo sie in Freetown mit Präsident Julius Maada Bio und dessen Außenminister Timothy Kabba zusammenkommen will.

© dpa-infocom, dpa:250930-930-104512/1`,
    officials: [
      { name: 'Reem Alabali Radovan', country: 'DE', aliases: ['Alabali Radovan'] },
      { name: 'Ulisses Correia e Silva', country: 'CV' },
      { name: 'Julius Maada Bio', country: 'SL' },
      { name: 'Timothy Kabba', country: 'SL' },
    ],
    meetings: [
      { who: ['Reem Alabali Radovan', 'Ulisses Correia e Silva'], date: '2025-09-30', status: 'held' },
      {
        who: ['Reem Alabali Radovan', 'Julius Maada Bio'],
        maybe: ['Timothy Kabba'],
        date: ['2025-10-01', '2025-10', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Reem Alabali Radovan', 'Kap Verde'],
          date: ['2025-09-29', '2025-09-30', '2025-09-29/2025-10-01'],
          status: 'held',
        },
        { who: ['Reem Alabali Radovan', 'Sierra Leone'], date: '2025-10-01', status: 'planned' },
        {
          who: ['Reem Alabali Radovan', 'Timothy Kabba'],
          date: ['2025-10-01', '2025-10', null],
          status: 'planned',
        },
      ],
    },
  },
  {
    text: `Bundesrat Cassis empfängt den Aussenminister von Sambia

Bern, 18.06.2025 — Bundesrat Ignazio Cassis, Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten (EDA), hat heute den sambischen Aussenminister Mulambo Haimbe zu einem offiziellen Arbeitsbesuch in Bern empfangen. Im Zentrum der Gespräche standen der Rohstoffsektor, die Berufsbildung und die Zusammenarbeit im UNO-Menschenrechtsrat.

Das bilaterale Handelsvolumen belief sich 2024 auf 1,3 Milliarden Franken. Die Schweiz importierte aus Sambia vor allem Kupfer.

Am Rande des Besuchs traf Minister Haimbe auch Staatssekretärin Helene Budliger Artieda, Direktorin des Staatssekretariats für Wirtschaft SECO. Zuvor hatte er am Montag in Genf an der Eröffnung der 59. Session des Menschenrechtsrats teilgenommen.

Adresse für Rückfragen
Kommunikation EDA
Bundeshaus West
CH-3003 Bern
Tel. +41 00 000 00 00`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH', aliases: ['Cassis'] },
      { name: 'Mulambo Haimbe', country: 'ZM', aliases: ['Haimbe'] },
      { name: 'Helene Budliger Artieda', country: 'CH' },
    ],
    meetings: [
      { who: ['Ignazio Cassis', 'Mulambo Haimbe'], date: '2025-06-18', status: 'held' },
      { who: ['Mulambo Haimbe', 'Helene Budliger Artieda'], date: ['2025-06-18', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CH', 'ZM'],
        partner: ['ZM', 'CH'],
        amount: 1.3e9,
        currency: 'CHF',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Mulambo Haimbe', 'Schweiz'],
          date: ['2025-06-16', '2025-06-18', '2025-06-16/2025-06-18'],
          status: 'held',
        },
        { who: ['Mulambo Haimbe', 'Menschenrechtsrat'], date: '2025-06-16', status: 'held' },
      ],
    },
  },
  {
    text: `Pressemitteilung Nr. 247 vom 8. Juli 2025

Exporte im Mai 2025: -1,4 % zum April 2025

Exporte (kalender- und saisonbereinigt), Mai 2025
129,4 Milliarden Euro
-1,4 % zum Vormonat
+0,4 % zum Vorjahresmonat

WIESBADEN – Im Mai 2025 sind die deutschen Exporte gegenüber April 2025 kalender- und saisonbereinigt um 1,4 % und die Importe um 3,8 % gesunken. Wie das Statistische Bundesamt (Destatis) weiter mitteilt, wurden Waren im Wert von 129,4 Milliarden Euro exportiert und Waren im Wert von 111,1 Milliarden Euro importiert. Die Außenhandelsbilanz schloss mit einem Überschuss von 18,4 Milliarden Euro ab.

Die meisten deutschen Exporte gingen in die Vereinigten Staaten. Dorthin wurden Waren im Wert von 12,1 Milliarden Euro ausgeführt, 7,7 % weniger als im April. Die Exporte nach China sanken um 2,9 % auf 6,6 Milliarden Euro. Die meisten Importe kamen aus China mit 14,4 Milliarden Euro (+3,9 %).

Methodischer Hinweis: Die Ergebnisse sind vorläufig.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 129.4e9,
        currency: 'EUR',
        period: '2025-05',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 111.1e9,
        currency: 'EUR',
        period: '2025-05',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 18.4e9,
        currency: 'EUR',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 12.1e9,
        currency: 'EUR',
        period: '2025-05',
        change: -7.7,
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'CN',
        amount: 6.6e9,
        currency: 'EUR',
        period: '2025-05',
        change: -2.9,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'CN',
        amount: 14.4e9,
        currency: 'EUR',
        period: '2025-05',
        change: 3.9,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'DE', partner: null, amount: null, period: '2025-05', change: 'any' },
        { measure: 'imports', reporter: 'DE', partner: null, amount: null, period: '2025-05', change: 'any' },
      ],
    },
  },
  {
    published: '2025-07-08',
    text: `Exporte im ersten Drittel leicht gesunken

Wien (APA) - Österreichs Warenausfuhren sind von Jänner bis April um 1,9 Prozent auf 64,02 Mrd. Euro zurückgegangen. Die Importe legten im selben Zeitraum um 3,1 Prozent auf 65,87 Mrd. Euro zu, teilte die Statistik Austria am Dienstag mit. Daraus ergab sich ein Handelsbilanzdefizit von 1,85 Mrd. Euro, nach einem Überschuss von 1,37 Mrd. Euro im Vorjahreszeitraum.

In die EU lieferten die heimischen Betriebe Waren um 43,5 Mrd. Euro. Die Ausfuhren in die USA brachen um 11,2 Prozent auf 5,11 Mrd. Euro ein, jene in die Schweiz wuchsen um 4 Prozent.

Wirtschaftsminister Wolfgang Hattmannsdorfer (ÖVP) sprach in einer Aussendung von einem "Weckruf". Die Präsidentin der Industriellenvereinigung forderte rasche Entlastungen.

Im April allein betrug das Exportvolumen 16,2 Mrd. Euro.

Das könnte Sie auch interessieren: Hitzewelle bleibt bis zum Wochenende`,
    officials: [{ name: 'Wolfgang Hattmannsdorfer', country: 'AT' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 64.02e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: -1.9,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 65.87e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: 3.1,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 1.85e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'EU',
        amount: 43.5e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'US',
        amount: 5.11e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: -11.2,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'CH',
        amount: null,
        period: '2025-01/2025-04',
        change: 4,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 16.2e9,
        currency: 'EUR',
        period: '2025-04',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'AT',
          partner: null,
          amount: 1.37e9,
          currency: 'EUR',
          period: '2024-01/2024-04',
        },
      ],
    },
  },
  {
    published: '2025-04-02',
    text: `Vize-Staatspräsidentin empfängt Parlamentspräsidentin von Angola

(VOVWORLD) - Vize-Staatspräsidentin Vo Thi Anh Xuan hat am Mittwochnachmittag in Hanoi die Präsidentin der angolanischen Nationalversammlung, Carolina Cerqueira, empfangen.

Vize-Staatspräsidentin Vo Thi Anh Xuan (rechts) und Carolina Cerqueira. (Foto: VNA)

Frau Vo Thi Anh Xuan erklärte, Vietnam lege großen Wert auf die Freundschaft mit Angola. Beide Seiten sollten die Zusammenarbeit in Landwirtschaft, Telekommunikation und Ölförderung ausbauen. Das Handelsvolumen habe 2024 rund 360 Millionen US-Dollar erreicht.

Am selben Tag führte der Vorsitzende des Parlaments, Tran Thanh Man, ein Gespräch mit der Gästin. Die angolanische Parlamentspräsidentin lud ihn zu einem Besuch in Luanda ein. Herr Tran Thanh Man nahm die Einladung gerne an.

Carolina Cerqueira hält sich bis Freitag zu einem offiziellen Besuch in Vietnam auf.

Mehr zum Thema`,
    officials: [
      { name: 'Vo Thi Anh Xuan', country: 'VN' },
      { name: 'Carolina Cerqueira', country: 'AO', aliases: ['Cerqueira'] },
      { name: 'Tran Thanh Man', country: 'VN' },
    ],
    meetings: [
      { who: ['Vo Thi Anh Xuan', 'Carolina Cerqueira'], date: '2025-04-02', status: 'held' },
      { who: ['Tran Thanh Man', 'Carolina Cerqueira'], date: '2025-04-02', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'AO'],
        partner: ['AO', 'VN'],
        bound: 'about',
        amount: 360e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Carolina Cerqueira', 'Vietnam'],
          date: ['2025-04-02', '2025-04-02/2025-04-04'],
          status: 'held',
        },
        { who: ['Tran Thanh Man', 'Angola'], date: null, status: 'planned' },
        { who: ['Tran Thanh Man', 'Carolina Cerqueira'], date: null, status: 'planned' },
      ],
    },
  },
  {
    text: `Staatskanzlei und Ministerium für Kultur – Pressemitteilung Nr. 118/2025

Antrittsbesuch: Haseloff empfängt Botschafter der Mongolei

Magdeburg. Ministerpräsident Dr. Reiner Haseloff hat heute in der Staatskanzlei den Botschafter der Mongolei in Deutschland, S. E. Khaltar Gantulga, zu dessen Antrittsbesuch empfangen. Im Mittelpunkt standen die Zusammenarbeit der Hochschulen, die Ausbildung von Fachkräften und der Bergbau.

„Zwischen Sachsen-Anhalt und der Mongolei bestehen seit DDR-Zeiten enge Beziehungen, die wir pflegen wollen“, sagte Haseloff im Anschluss. Tausende Mongolinnen und Mongolen hätten in Magdeburg, Halle und Freiberg studiert.

Die Exporte Sachsen-Anhalts in die Mongolei beliefen sich 2024 auf 3,8 Millionen Euro, importiert wurden Waren im Wert von 410.000 Euro.

Der Botschafter trug sich in das Gästebuch der Landesregierung ein. Am Nachmittag ist ein Gespräch mit Wirtschaftsminister Sven Schulze vorgesehen.

Impressum:
Staatskanzlei des Landes Sachsen-Anhalt
Hegelstraße 42, 39104 Magdeburg
Magdeburg, 15. Mai 2025`,
    officials: [
      { name: 'Reiner Haseloff', country: 'DE', aliases: ['Haseloff', 'Dr. Reiner Haseloff'] },
      { name: 'Khaltar Gantulga', country: 'MN' },
      { name: 'Sven Schulze', country: 'DE' },
    ],
    meetings: [
      { who: ['Reiner Haseloff', 'Khaltar Gantulga'], date: '2025-05-15', status: 'held' },
      { who: ['Khaltar Gantulga', 'Sven Schulze'], date: '2025-05-15', status: 'planned' },
    ],
    trade: [],
    optional: {
      trade: [
        { measure: 'exports', partner: 'MN', amount: 3.8e6, currency: 'EUR', period: '2024' },
        { measure: 'imports', partner: 'MN', amount: 410_000, currency: 'EUR', period: '2024' },
      ],
    },
  },
  {
    text: `Premierminister Sudani erhält Iran Energieminister

Bagdad / Al-Rafidain – Der Premierminister, Herr Mohammed Shia Al-Sudani, hat heute, Sonntag, den iranischen Energieminister Abbas Aliabadi und die ihn begleitendeDelegation empfangen.

Während des Treffens, es wurde diskutiert die Akte der Gaslieferungen und der Strom vor der Sommersaison, wo der Premierminister betonte die Wichtigkeit der Diversifizierung von Quellen.

[Anzeige_2]

Seinerseits der iranische Minister übermittelte die Grüße des Präsidenten Massud Peseschkian und bekräftigte die Bereitschaft seines Landes.

In einem anderen Zusammenhang, Al-Sudani erhielt am Samstag einen Telefonanruf von dem König von Jordanien Abdullah II., in dem die Entwicklungen in der Region besprochen wurden.

Das Volumen des Handelsaustausches mit Iran im Jahr 2024 hat die 12 Milliarden Dollar überschritten, nach Angaben der Handelskammer.

Informationsbüro des Premierministers
27-April-2025
Quelle: https://rafidain.example/ar/archiv/33817`,
    officials: [
      { name: 'Mohammed Shia Al-Sudani', country: 'IQ', aliases: ['Al-Sudani', 'Sudani'] },
      { name: 'Abbas Aliabadi', country: 'IR' },
      { name: 'Massud Peseschkian', country: 'IR' },
      { name: 'Abdullah II.', country: 'JO', aliases: ['Abdullah II'] },
    ],
    meetings: [
      { who: ['Mohammed Shia Al-Sudani', 'Abbas Aliabadi'], date: '2025-04-27', status: 'held' },
      {
        who: ['Mohammed Shia Al-Sudani', 'Abdullah II.'],
        date: '2025-04-26',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['IQ', 'IR'],
        partner: ['IR', 'IQ'],
        bound: 'over',
        amount: 12e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: { meetings: [{ who: ['Abbas Aliabadi', 'Irak'], date: '2025-04-27', status: 'held' }] },
  },
  {
    published: '2025-11-13',
    text: `Kritik an Millionenlücke: Opposition trifft auf ratlosen Minister

Von Katja Brunnhuber

Mainz – Die Haushaltsdebatte im Landtag hat am Donnerstag erneut gezeigt, wie weit Regierung und Opposition auseinanderliegen. Finanzministerin Doris Ahnen (SPD) verteidigte die Neuverschuldung. Man treffe damit Vorsorge für schlechte Jahre, sagte sie.

CDU-Fraktionschef Gordon Schnieder warf der Landesregierung vor, die Kommunen im Stich zu lassen. „Sie empfangen hier jede Woche Fördergelder aus Berlin und reichen nichts weiter“, rief er.

Ministerpräsident Alexander Schweitzer (SPD) war bei der Aussprache nicht anwesend; er wurde von der Chefin der Staatskanzlei vertreten. Entschieden wird Mitte Dezember.

Der Export der rheinland-pfälzischen Weinwirtschaft sei wegen der US-Zölle eingebrochen, sagte Wirtschaftsministerin Daniela Schmitt (FDP), ohne Zahlen zu nennen.

Kommentare (14) | Artikel drucken`,
    officials: [
      { name: 'Doris Ahnen', country: 'DE', world: true },
      { name: 'Alexander Schweitzer', country: 'DE', world: true },
      { name: 'Daniela Schmitt', country: 'DE', world: true },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Gordon Schnieder', country: 'DE' }] },
  },
  {
    published: '2025-07-23',
    text: `Aktien Zürich Schluss: SMI gibt nach - Zolldeadline belastet

Zürich (awp) - Der Schweizer Aktienmarkt hat am Mittwoch schwächer geschlossen. Der Leitindex SMI verlor 0,63 Prozent auf 11'895 Punkte. Händler verwiesen auf die Unsicherheit vor dem 1. August, an dem die von US-Präsident Donald Trump angekündigten Zölle in Kraft treten sollen.

Bundespräsidentin Karin Keller-Sutter hatte am Vorabend in einem Interview gesagt, der Bundesrat sei für alle Szenarien gewappnet.

Bei den Einzelwerten traf es vor allem die Uhrenbranche. Swatch büssten 2,8 Prozent ein, nachdem der Verband für Juni einen Rückgang der Uhrenexporte um 5,6 Prozent auf 2,2 Milliarden Franken gemeldet hatte.

VAT und Comet profitierten von guten Zahlen aus Taiwan. UBS-Chef Sergio Ermotti trifft am Freitag Investoren in London.

an/rw

(AWP)`,
    officials: [
      { name: 'Donald Trump', country: 'US', aliases: ['Trump'] },
      { name: 'Karin Keller-Sutter', country: 'CH', aliases: ['Keller-Sutter'], world: true },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: ['CH', null],
        partner: null,
        amount: 2.2e9,
        currency: 'CHF',
        period: '2025-06',
        change: -5.6,
      },
    ],
    optional: {
      officials: [{ name: 'Sergio Ermotti', country: ['CH', null] }],
      meetings: [{ who: ['Sergio Ermotti', 'Investoren'], date: '2025-07-25', status: 'planned' }],
    },
  },
  {
    published: '2025-09-12',
    text: `Arbeitsgespräche in Luxemburg

Vaduz (ikr) – Regierungschefin-Stellvertreterin und Aussenministerin Sabine Monauni weilte am 10. und 11. September zu einem Arbeitsbesuch in Luxemburg. Im Zentrum standen die Beziehungen der beiden Finanzplätze und die Zusammenarbeit im Europäischen Wirtschaftsraum.

Am Mittwoch wurde Monauni vom luxemburgischen Aussenminister Xavier Bettel zu einem Gespräch mit anschliessendem Mittagessen empfangen. Am Donnerstag traf sie sich mit Finanzminister Gilles Roth sowie mit dem Präsidenten der Abgeordnetenkammer, Claude Wiseler.

Bettel sagte einen Gegenbesuch in Vaduz im kommenden Jahr zu.

Begleitet wurde die Regierungschefin-Stellvertreterin von Botschafter Pascal Schafhauser, Liechtensteins Vertreter in Brüssel.

Pressekontakt:
Ministerium für Äusseres, Umwelt und Kultur
T +423 000 00 00`,
    officials: [
      { name: 'Sabine Monauni', country: 'LI', aliases: ['Monauni'] },
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'] },
      { name: 'Gilles Roth', country: 'LU' },
      { name: 'Claude Wiseler', country: 'LU' },
      { name: 'Pascal Schafhauser', country: 'LI' },
    ],
    meetings: [
      {
        who: ['Sabine Monauni', 'Xavier Bettel'],
        maybe: ['Pascal Schafhauser'],
        date: '2025-09-10',
        status: 'held',
      },
      {
        who: ['Sabine Monauni', 'Gilles Roth'],
        maybe: ['Claude Wiseler', 'Pascal Schafhauser'],
        date: '2025-09-11',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Sabine Monauni', 'Claude Wiseler'], date: '2025-09-11', status: 'held' },
        { who: ['Sabine Monauni', 'Luxemburg'], date: '2025-09-10/2025-09-11', status: 'held' },
        { who: ['Xavier Bettel', 'Liechtenstein'], date: '2026', status: 'planned' },
        { who: ['Xavier Bettel', 'Sabine Monauni'], date: '2026', status: 'planned' },
      ],
    },
  },
  {
    text: `Der Bundespräsident
Kondolenztelegramm

Bundespräsident Frank-Walter Steinmeier hat dem Präsidenten der Republik Guatemala, Bernardo Arévalo, nach dem schweren Busunglück bei Guatemala-Stadt heute kondoliert:

„Sehr geehrter Herr Präsident, mit Bestürzung habe ich von dem Unglück erfahren, das so viele Menschen das Leben gekostet hat. Auch im Namen meiner Landsleute spreche ich Ihnen und den Angehörigen der Opfer mein tief empfundenes Beileid aus. Den Verletzten wünsche ich baldige Genesung.

Unsere Begegnung in Berlin im vergangenen Sommer ist mir in lebendiger Erinnerung.“

Berlin, 11. Februar 2025

Weitere Meldungen
10.02.2025 Neujahrsempfang für das Diplomatische Korps verschoben
07.02.2025 Ordensverleihung in Schloss Bellevue`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE', world: true },
      { name: 'Bernardo Arévalo', country: 'GT' },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Bernardo Arévalo'],
        date: '2025-02-11',
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Frank-Walter Steinmeier', 'Bernardo Arévalo'],
          date: ['2024', '2024-06', '2024-07', '2024-08', null, '2024-06/2024-08', '2024-06-01/2024-08-31'],
          status: 'held',
        },
        { who: ['Frank-Walter Steinmeier', 'Diplomatisches Korps'], date: null, status: 'cancelled' },
        { who: ['Bernardo Arévalo', 'Deutschland'], date: ['2024', null], status: 'held' },
      ],
    },
  },
  {
    text: `Im Wortlaut
Regierungspressekonferenz vom 12. September 2025

SRS MEYER: Guten Tag zusammen! Ich habe Ihnen die öffentlichen Termine des Bundeskanzlers in der kommenden Woche anzukündigen. Am Montag um 12 Uhr wird Bundeskanzler Merz den Premierminister der Mongolei, Gombodschawyn Dsandanschatar, im Kanzleramt empfangen. Am Mittwoch um 10 Uhr tagt wie üblich das Kabinett. Am Donnerstag reist der Kanzler zu seinem Antrittsbesuch nach Madrid, wo er mit Ministerpräsident Pedro Sánchez zusammentreffen wird.

FRAGE JESSEN: Frau Deschauer, hat Außenminister Wadephul inzwischen mit seinem israelischen Kollegen gesprochen?

DESCHAUER (AA): Der Außenminister hat gestern Abend mit Gideon Saar telefoniert. Das Gespräch dauerte rund eine halbe Stunde. Zu den Inhalten kann ich Ihnen hier nichts mitteilen.

ZUSATZFRAGE: Trifft es zu, dass er nach Ramallah fährt?

DESCHAUER (AA): Reisen geben wir bekannt, wenn es so weit ist.`,
    officials: [
      { name: 'Merz', country: 'DE', world: true },
      { name: 'Gombodschawyn Dsandanschatar', country: 'MN' },
      { name: 'Pedro Sánchez', country: 'ES', world: true },
      { name: 'Wadephul', country: 'DE', world: true },
      { name: 'Gideon Saar', country: 'IL', world: true },
    ],
    meetings: [
      { who: ['Merz', 'Gombodschawyn Dsandanschatar'], date: '2025-09-15', status: 'planned' },
      { who: ['Merz', 'Pedro Sánchez'], date: '2025-09-18', status: 'planned' },
      { who: ['Wadephul', 'Gideon Saar'], date: '2025-09-11', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'MEYER', country: 'DE', world: true },
        { name: 'Deschauer', country: 'DE', world: true },
      ],
      meetings: [
        { who: ['Merz', 'Kabinett'], date: '2025-09-17', status: 'planned' },
        { who: ['Merz', 'Spanien'], date: '2025-09-18', status: 'planned' },
        { who: ['Wadephul', 'Ramallah'], date: null, status: 'planned' },
      ],
    },
  },
  {
    text: `Schellhorn: Kirgisistan ist ein Markt mit Zukunft

Staatssekretär traf kirgisischen Vizeaußenminister in Wien

Wien (OTS) - Staatssekretär Sepp Schellhorn hat heute, Mittwoch, den kirgisischen Vizeaußenminister Almas Imangasijew im Außenministerium am Minoritenplatz zu einem Gespräch empfangen. Themen waren der Ausbau der Wasserkraft, Tourismus im Gebirge und die Einhaltung der Russland-Sanktionen.

„Kirgisistan hat vor, was wir in Österreich vor hundert Jahren begonnen haben: die Kraft des Wassers zu nutzen“, so Schellhorn nach dem Treffen.

Die österreichischen Exporte nach Kirgisistan haben sich 2024 auf 49 Millionen Euro belaufen, ein Plus von 17 Prozent. Die Importe sind mit rund 2 Millionen Euro weiterhin gering.

Bereits im Mai war Außenministerin Beate Meinl-Reisinger am Rande des EU-Zentralasien-Treffens mit ihrem Amtskollegen Dscheenbek Kulubajew zusammengekommen.

Rückfragen & Kontakt:
Bundesministerium für europäische und internationale Angelegenheiten
Presseabteilung
Telefon: +43(0)501150-3262
OTS0112, 8. Okt. 2025, 14:05`,
    officials: [
      { name: 'Sepp Schellhorn', country: 'AT', aliases: ['Schellhorn'] },
      { name: 'Almas Imangasijew', country: 'KG' },
      { name: 'Beate Meinl-Reisinger', country: 'AT', world: true },
      { name: 'Dscheenbek Kulubajew', country: 'KG', world: true },
    ],
    meetings: [
      { who: ['Sepp Schellhorn', 'Almas Imangasijew'], date: '2025-10-08', status: 'held' },
      { who: ['Beate Meinl-Reisinger', 'Dscheenbek Kulubajew'], date: '2025-05', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'KG',
        amount: 49e6,
        currency: 'EUR',
        period: '2024',
        change: 17,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'KG',
        bound: 'about',
        amount: 2e6,
        currency: 'EUR',
        period: '2024',
      },
    ],
  },
  {
    text: `Wirtschaftsausblick | Kenia | Außenhandel

Kenias Ausfuhren ziehen an

Von Carsten Ehlers-Brandt | Nairobi

Kenias Warenausfuhren sind 2024 nach Angaben des Kenya National Bureau of Statistics um 10,4 Prozent auf 1.112 Milliarden Kenia-Schilling (K.Sh.) gestiegen. Die Einfuhren erhöhten sich um 3,6 Prozent auf 2.703 Milliarden K.Sh. Wichtigstes Abnehmerland blieb Uganda vor Pakistan und den USA.

Deutschland lieferte 2024 laut Destatis Waren für 409 Millionen Euro nach Kenia. Im Gegenzug bezog die Bundesrepublik Güter für 231 Millionen Euro, vor allem Kaffee, Tee und Schnittblumen.

Für 2025 rechnen Fachleute bei den kenianischen Exporten mit einem weiteren Zuwachs von 5 bis 6 Prozent. Die Teepreise an der Börse Mombasa haben allerdings nachgegeben.

Handelsminister Lee Kinyanjui will bis 2027 mindestens zehn neue Exportzonen eröffnen.

Dieser Inhalt gehört zu: Kenia, Außenhandel, Konjunktur`,
    officials: [{ name: 'Lee Kinyanjui', country: 'KE' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'KE',
        partner: null,
        amount: 1.112e12,
        currency: 'KES',
        period: '2024',
        change: 10.4,
      },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: null,
        amount: 2.703e12,
        currency: 'KES',
        period: '2024',
        change: 3.6,
      },
      { measure: 'exports', reporter: 'DE', partner: 'KE', amount: 409e6, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'DE', partner: 'KE', amount: 231e6, currency: 'EUR', period: '2024' },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'KE',
          partner: null,
          amount: null,
          period: '2025',
          change: 'any',
          status: 'forecast',
        },
      ],
    },
  },
  {
    published: '2025-03-14',
    text: `Bilder des Tages

Budapest: Ungarns Außenminister Péter Szijjártó (l.) begrüßt am Donnerstag seinen nordmazedonischen Amtskollegen Timčo Mucunski vor dem Ministerium am Bem-Platz. Foto: MTI/Zoltán Máthé

Tiflis: Demonstrierende vor dem Parlament. Präsident Micheil Kawelaschwili ließ den Rustaweli-Boulevard sperren. Foto: AFP

Riad: Der saudische Kronprinz Mohammed bin Salman und Malaysias Ministerpräsident Anwar Ibrahim am Mittwoch bei der Unterzeichnung eines Abkommens über Halal-Produkte. Foto: SPA/Handout

Kiel: Ein Seehundbaby wird nach der Aufzucht in Friedrichskoog ausgewildert. Foto: dpa

Dublin: Premierminister Micheál Martin nach seiner Rede im Dáil. Am Freitag erwartet er den kanadischen Regierungschef Mark Carney. Foto: PA

Alle Fotos in höherer Auflösung im E-Paper vom 14. März 2025`,
    officials: [
      { name: 'Péter Szijjártó', country: 'HU' },
      { name: 'Timčo Mucunski', country: 'MK' },
      { name: 'Micheil Kawelaschwili', country: 'GE', world: true },
      { name: 'Mohammed bin Salman', country: 'SA' },
      { name: 'Anwar Ibrahim', country: 'MY' },
      { name: 'Micheál Martin', country: 'IE', world: true },
      { name: 'Mark Carney', country: 'CA' },
    ],
    meetings: [
      { who: ['Péter Szijjártó', 'Timčo Mucunski'], date: '2025-03-13', status: 'held' },
      { who: ['Mohammed bin Salman', 'Anwar Ibrahim'], date: '2025-03-12', status: 'held' },
      { who: ['Micheál Martin', 'Mark Carney'], date: ['2025-03-14', null, '2025-03-21'], status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Mark Carney', 'Irland'], date: ['2025-03-14', null, '2025-03-21'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-10-20',
    text: `Montenegros Premier zu Gast in Senningen

Luxemburg. Premierminister Luc Frieden (CSV) hat am Montagmorgen den montenegrinischen Regierungschef Milojko Spajić auf Schloss Senningen empfangen. Nach dem Gespräch unter vier Augen folgte eine Arbeitssitzung, an der auch Außenminister Xavier Bettel und die montenegrinische Europaministerin Maida Gorčević teilnahmen.

Frieden bekräftigte, dass Luxemburg den Beitritt des Landes zur EU bis 2028 unterstütze. „Wer die Bedingungen erfüllt, soll nicht warten müssen“, so der Premier.

Spajić war zuvor von Großherzog Guillaume in Audienz empfangen worden. Am Nachmittag legte er am Mahnmal der „Gëlle Fra“ einen Kranz nieder.

Die letzte Visite eines montenegrinischen Regierungschefs liegt acht Jahre zurück. Am Dienstag reist Spajić nach Brüssel weiter, wo er EU-Ratspräsident António Costa trifft.

(mit dpa)`,
    officials: [
      { name: 'Luc Frieden', country: 'LU', aliases: ['Frieden'] },
      { name: 'Milojko Spajić', country: 'ME', aliases: ['Spajić'] },
      { name: 'Xavier Bettel', country: 'LU' },
      { name: 'Maida Gorčević', country: 'ME' },
      { name: 'António Costa', country: 'EU' },
    ],
    meetings: [
      {
        who: ['Luc Frieden', 'Milojko Spajić'],
        maybe: ['Xavier Bettel', 'Maida Gorčević'],
        date: '2025-10-20',
        status: 'held',
      },
      { who: ['Milojko Spajić', 'António Costa'], date: '2025-10-21', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Guillaume', country: 'LU', aliases: ['Großherzog Guillaume'] }],
      meetings: [
        { who: ['Milojko Spajić', 'Guillaume'], date: '2025-10-20', status: 'held' },
        { who: ['Milojko Spajić', 'Großherzog'], date: '2025-10-20', status: 'held' },
        { who: ['Milojko Spajić', 'Luxemburg'], date: '2025-10-20', status: 'held' },
        { who: ['Milojko Spajić', 'Belgien'], date: '2025-10-21', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-11-27',
    text: `Viessmann-Cup: Deutsche Kombinierer treffen auf starke Norweger

Oberstdorf – Die deutschen Nordischen Kombinierer treffen am Samstag zum Auftakt der neuen Saison auf ein fast unverändertes norwegisches Team. Bundestrainer Eric Frenzel empfing seine Athleten am Mittwoch im Stützpunkt zum letzten Lehrgang.

„Wir haben unsere Hausaufgaben gemacht“, sagte der Olympiasieger dem SID. Vinzenz Geiger fehlt wegen eines Infekts.

Christiane Schenderlein, Staatsministerin für Sport, hatte den Wintersportlern vor der Saison mehr Fördermittel in Aussicht gestellt. Kulturstaatsminister Wolfram Weimer drückte per Video die Daumen.

Der Springerverband Finnlands sagte seine Teilnahme am Teamwettbewerb ab.

Wetter in Oberstdorf: Samstag minus 3 Grad, Schneeschauer, Wind bis 40 km/h.`,
    officials: [
      { name: 'Christiane Schenderlein', country: 'DE', world: true },
      { name: 'Wolfram Weimer', country: 'DE', world: true },
    ],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-11-12',
    text: `Paasch und Liminski wollen Grenzpendlern helfen

EUPEN – Ministerpräsident Oliver Paasch hat am vergangenen Freitag den nordrhein-westfälischen Europaminister Nathanael Liminski in Eupen empfangen. Die beiden Politiker zogen Bilanz der Zusammenarbeit der vergangenen zwei Jahre und besuchten anschließend das Ausbildungszentrum ZAWM.

Nach Angaben der Regierung der Deutschsprachigen Gemeinschaft pendeln täglich rund 9.000 Menschen zwischen Ostbelgien und Nordrhein-Westfalen. „Unsere Region lebt von offenen Grenzen“, erklärte Paasch. Liminski kündigte an, sich in Berlin für eine Ausnahme bei den Kontrollen einzusetzen.

Für den 4. Dezember ist in Aachen ein Treffen mit dem niederländischen Gouverneur Emile Roemer geplant, an dem beide teilnehmen wollen.

Belgiens Außenminister Maxime Prévot wird erst im Frühjahr in Eupen erwartet; sein für Oktober vorgesehener Besuch war aus Termingründen abgesagt worden.

red/belga`,
    officials: [
      { name: 'Oliver Paasch', country: 'BE', aliases: ['Paasch'], world: true },
      { name: 'Nathanael Liminski', country: 'DE', aliases: ['Liminski'], world: true },
      { name: 'Emile Roemer', country: 'NL' },
      { name: 'Maxime Prévot', country: 'BE' },
    ],
    meetings: [
      { who: ['Oliver Paasch', 'Nathanael Liminski'], date: '2025-11-07', status: 'held' },
      { who: ['Oliver Paasch', 'Nathanael Liminski', 'Emile Roemer'], date: '2025-12-04', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Maxime Prévot', 'Eupen'], date: ['2026', null], status: 'planned' },
        { who: ['Maxime Prévot', 'Eupen'], date: '2025-10', status: 'cancelled' },
        { who: ['Emile Roemer', 'Treffen'], date: '2025-12-04', status: 'planned' },
        { who: ['Oliver Paasch', 'Maxime Prévot'], date: ['2026', null], status: 'planned' },
        { who: ['Oliver Paasch', 'Maxime Prévot'], date: '2025-10', status: 'cancelled' },
      ],
    },
  },
  {
    text: `Vučić sagt Reise nach Bukarest ab

BELGRAD, 22. Mai 2025 (Tanjug) – Der Präsident Serbiens Aleksandar Vučić hat wegen der Überschwemmungen im Süden des Landes seine für Freitag geplante Reise nach Bukarest abgesagt, teilte die Presseabteilung mit. Vučić sollte dort mit dem gewählten Präsidenten Rumäniens Nicușor Dan zusammentreffen.

Statt dessen wird Finanzminister Siniša Mali nach Rumänien reisen und Gespräche mit seinem rumänischen Kollegen Tánczos Barna führen.

Mali sagte den Journalisten, dass der Warenaustausch zwischen den zwei Ländern im vorigen Jahr 2,96 Milliarden Euro betragen hat, und die serbische Ausfuhr 1,27 Milliarden Euro. Im ersten Quartal 2025 ist die Ausfuhr um 5,3 Prozent gewachsen.

Der Präsident hat heute auch den Botschafter Aserbaidschans, Kamil Khasiyev, empfangen, der ihm das Beileid des Präsidenten Ilham Aliyev übermittelte.

Autor: Tanjug • Übersetzung: automatisch`,
    officials: [
      { name: 'Aleksandar Vučić', country: 'RS', aliases: ['Vučić'] },
      { name: 'Nicușor Dan', country: 'RO' },
      { name: 'Siniša Mali', country: 'RS', aliases: ['Mali'] },
      { name: 'Tánczos Barna', country: 'RO' },
      { name: 'Kamil Khasiyev', country: 'AZ' },
      { name: 'Ilham Aliyev', country: 'AZ' },
    ],
    meetings: [
      { who: ['Aleksandar Vučić', 'Nicușor Dan'], date: '2025-05-23', status: 'cancelled' },
      { who: ['Siniša Mali', 'Tánczos Barna'], date: ['2025-05-23', '2025-05', null], status: 'planned' },
      { who: ['Aleksandar Vučić', 'Kamil Khasiyev'], date: '2025-05-22', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['RS', 'RO'],
        partner: ['RO', 'RS'],
        amount: 2.96e9,
        currency: 'EUR',
        period: '2024',
      },
      { measure: 'exports', reporter: 'RS', partner: 'RO', amount: 1.27e9, currency: 'EUR', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Aleksandar Vučić', 'Rumänien'], date: '2025-05-23', status: 'cancelled' },
        { who: ['Siniša Mali', 'Rumänien'], date: ['2025-05-23', '2025-05', null], status: 'planned' },
        {
          who: ['Ilham Aliyev', 'Aleksandar Vučić'],
          date: ['2025-05-22', null],
          kind: 'letter',
          status: 'held',
        },
      ],
      trade: [
        {
          measure: 'exports',
          reporter: 'RS',
          partner: ['RO', null],
          amount: null,
          period: '2025-Q1',
          change: 5.3,
        },
      ],
    },
  },
  {
    published: '2025-10-13',
    text: `China exportiert trotz Zollstreit kräftig

Peking (Reuters) - Die chinesischen Exporte sind im September überraschend stark gestiegen. Die Ausfuhren nahmen um 8,3 Prozent zum Vorjahresmonat auf 328,6 Milliarden Dollar zu, wie die Zollbehörde am Montag mitteilte. Von Reuters befragte Ökonomen hatten nur mit einem Plus von 6,0 Prozent gerechnet. Die Importe zogen um 7,4 Prozent an. Der Handelsüberschuss lag bei 90,5 Milliarden Dollar.

Die Lieferungen in die USA schrumpften um 27 Prozent, während die Exporte in die EU um gut 14 Prozent zulegten.

Handelsminister Wang Wentao telefonierte am Freitag mit Bundeswirtschaftsministerin Katherina Reiche, die auf Ausfuhrlizenzen für Seltene Erden drängte. Ein Treffen von Präsident Xi Jinping und US-Präsident Donald Trump Ende des Monats in Südkorea steht weiter im Raum, ist aber nicht bestätigt.

(Bericht von Jonas Krell, redigiert von Marta Siebold. Bei Rückfragen wenden Sie sich an unsere Redaktion)`,
    officials: [
      { name: 'Wang Wentao', country: 'CN' },
      { name: 'Katherina Reiche', country: 'DE' },
      { name: 'Xi Jinping', country: 'CN' },
      { name: 'Donald Trump', country: 'US' },
    ],
    meetings: [
      { who: ['Wang Wentao', 'Katherina Reiche'], date: '2025-10-10', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'CN',
        partner: null,
        amount: 328.6e9,
        currency: 'USD',
        period: '2025-09',
        change: 8.3,
      },
      { measure: 'imports', reporter: 'CN', partner: null, amount: null, period: '2025-09', change: 7.4 },
      {
        measure: 'balance',
        reporter: 'CN',
        partner: null,
        amount: 90.5e9,
        currency: 'USD',
        period: '2025-09',
      },
      { measure: 'exports', reporter: 'CN', partner: 'US', amount: null, period: '2025-09', change: -27 },
      { measure: 'exports', reporter: 'CN', partner: 'EU', amount: null, period: '2025-09', change: 14 },
    ],
    optional: {
      meetings: [
        {
          who: ['Xi Jinping', 'Donald Trump'],
          date: ['2025-10', '2025-10-31', null, '2025-10-25/2025-10-31'],
          status: 'planned',
        },
      ],
      trade: [
        {
          measure: 'exports',
          reporter: 'CN',
          partner: null,
          amount: null,
          period: '2025-09',
          change: 6,
          status: 'forecast',
        },
      ],
    },
  },
];
