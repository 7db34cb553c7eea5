import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `pafl: Regierungschef-Stellvertreterin Monauni trifft andorranische Amtskollegin

Vaduz (ikr) – Aussenministerin Sabine Monauni hat am Donnerstag, 13. Februar 2025, die andorranische Aussenministerin Imma Tor in Vaduz zu einem Arbeitsgespräch empfangen. Im Zentrum standen die Beziehungen der beiden Kleinstaaten zur Europäischen Union sowie die Zusammenarbeit im Europarat.

«Wir haben ähnliche Fragen, aber nicht immer dieselben Antworten», sagte Monauni im Anschluss. Liechtenstein könne auf eine dreissigjährige Erfahrung im EWR zurückgreifen.

Am Nachmittag stattete Aussenministerin Tor dem Landtagspräsidenten Manfred Kaufmann einen Höflichkeitsbesuch ab. Bereits am Vorabend war sie von I.D. Prinzessin Sophie zu einem Nachtessen auf Schloss Vaduz begrüsst worden.

Kontakt:
Amt für Auswärtige Angelegenheiten
T +423 000 00 00`,
    officials: [
      { name: 'Sabine Monauni', country: 'LI', aliases: ['Monauni'] },
      { name: 'Imma Tor', country: 'AD', aliases: ['Tor'] },
      { name: 'Manfred Kaufmann', country: 'LI' },
    ],
    meetings: [
      { who: ['Sabine Monauni', 'Imma Tor'], date: '2025-02-13', status: 'held' },
      { who: ['Imma Tor', 'Manfred Kaufmann'], date: '2025-02-13', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Sophie', country: ['LI', null], aliases: ['Prinzessin Sophie'] }],
      meetings: [
        { who: ['Imma Tor', 'Sophie'], date: ['2025-02-12', null], status: 'held' },
        { who: ['Imma Tor'], status: 'held' },
      ],
    },
  },
  {
    text: `Staatskanzlei Rheinland-Pfalz
10.10.2024 | Internationales

Antrittsbesuch aus Ruanda

„Die Partnerschaft mit Ruanda ist im ganzen Land lebendig“, hat Ministerpräsident Alexander Schweitzer beim Antrittsbesuch des ruandischen Botschafters Igor Cesar in der Staatskanzlei betont. Der Diplomat trug sich heute in das Gästebuch der Landesregierung ein.

Gemeinsam mit Innenminister Michael Ebling, in dessen Haus das Partnerschaftsreferat angesiedelt ist, sprachen beide über Schulpartnerschaften und Wasserprojekte im Bezirk Rubavu. Mehr als 200 Schulen beteiligen sich inzwischen.

Im kommenden Frühjahr will der Ministerpräsident mit einer Delegation nach Kigali reisen. Ein Treffen mit Präsident Paul Kagame sei angefragt, hieß es.

Bild: Botschafter Cesar und Ministerpräsident Schweitzer im Festsaal. © Staatskanzlei RLP / Silz

Teilen auf Facebook | Drucken`,
    officials: [
      { name: 'Alexander Schweitzer', country: 'DE', aliases: ['Schweitzer'] },
      { name: 'Igor Cesar', country: 'RW', aliases: ['Cesar'] },
      { name: 'Michael Ebling', country: 'DE' },
      { name: 'Paul Kagame', country: 'RW', world: true },
    ],
    meetings: [
      {
        who: ['Alexander Schweitzer', 'Igor Cesar'],
        maybe: ['Michael Ebling'],
        date: '2024-10-10',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Alexander Schweitzer', 'Paul Kagame'], status: 'planned' },
        { who: ['Michael Ebling', 'Igor Cesar'], status: 'held' },
      ],
    },
  },
  {
    text: `Exporte in Drittstaaten legten zu

WIEN (APA). Österreichs Warenexporte sind von Jänner bis Mai 2024 um 1,6 Prozent auf 81,9 Mrd. Euro gesunken. Die Einfuhren gingen noch deutlicher zurück, und zwar um 8,4 Prozent auf 79,8 Mrd. Euro. Das ergab einen Überschuss von 2,1 Mrd. Euro, wie die Statistik Austria am Donnerstag bekannt gab.

Die Ausfuhren in die USA stiegen in den ersten fünf Monaten um 7,9 Prozent auf 7,1 Mrd. Euro, jene nach Deutschland verringerten sich um 4,5 Prozent auf 24,3 Mrd. Euro. Aus China kamen Waren um 5,6 Mrd. Euro.

„Vor allem der Maschinenbau leidet“, so Generaldirektor Tobias Thomas laut Aussendung.

Im Mai allein lagen die Ausfuhren bei 15,3 Mrd. Euro (minus 9,1 Prozent).

Mehr zum Thema: Inflation im Juli bei 2,9 Prozent`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 81.9e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: -1.6,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 79.8e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: -8.4,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 2.1e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'US',
        amount: 7.1e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: 7.9,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'DE',
        amount: 24.3e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: -4.5,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'CN',
        amount: 5.6e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 15.3e9,
        currency: 'EUR',
        period: '2024-05',
        change: -9.1,
      },
    ],
    optional: { officials: [{ name: 'Tobias Thomas', country: ['AT', null] }] },
  },
  {
    published: '2025-02-27',
    text: `Warnstreiks legen Nahverkehr lahm – Verhandlungen vertagt

Von Katrin Lohmeier

Potsdam. Pendler in Brandenburg müssen sich auch am Freitag auf Ausfälle einstellen. Die Tarifparteien trafen sich am Mittwochabend zwar zu einer dritten Runde, gingen aber nach sechs Stunden ohne Ergebnis auseinander. Verdi-Verhandlungsführer Jens Gröger sprach von einer „Mogelpackung“.

Verkehrsminister Detlef Tabbert (BSW) rief beide Seiten zur Mäßigung auf. Einen Schlichter will er vorerst nicht benennen.

Die Mehrkosten beziffert der Verband auf 48 Millionen Euro im Jahr. Ob der Landtag sein Sparziel trifft, ist offen.

SPORT KOMPAKT
Turbine empfängt am Sonntag den SV Meppen. Trainer Kurt Russ muss auf zwei Stürmerinnen verzichten. +++ Der Präsident des Landessportbundes, Wolfgang Neubert, gratulierte den Ruderern zu WM-Silber.`,
    officials: [{ name: 'Detlef Tabbert', country: 'DE', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Jens Gröger', country: ['DE', null] },
        { name: 'Wolfgang Neubert', country: ['DE', null] },
      ],
      meetings: [{ who: ['Jens Gröger'], status: 'held' }],
    },
  },
  {
    text: `Vietnam.vn
Der Vorsitzende der Nationalversammlung, Tran Thanh Man, trifft sich mit dem Präsidenten des marokkanischen Repräsentantenhauses

[Anzeige_1]

Aus Anlass der Teilnahme an der Konferenz traf sich der Vorsitzende der Nationalversammlung Tran Thanh Man am Morgen des 8. April (Ortszeit) in Taschkent mit dem Präsidenten des Repräsentantenhauses von Marokko, Herrn Rachid Talbi Alami.

Beim Treffen schätzte der Vorsitzende der Nationalversammlung Tran Thanh Man sehr die Rolle Marokkos in Afrika. Der bilaterale Handelsumsatz im Jahr 2024 erreichte etwa 290 Millionen USD, ein Anstieg von 17 % gegenüber 2023. Beide Seiten streben 500 Millionen USD bald an.

Herr Rachid Talbi Alami bedankte sich beim Vorsitzenden der Nationalversammlung für den herzlichen Empfang und lud ihn ein, Marokko zu einem passenden Zeitpunkt zu besuchen.Der Vorsitzende nahm die Einladung gerne an.

Laut nhandan.vn

[Anzeige_2]
Quelle: https://baodaknong.example.vn/2025/04/08/chu-tich-quoc-hoi-gap.html`,
    officials: [
      { name: 'Tran Thanh Man', country: 'VN', world: true },
      { name: 'Rachid Talbi Alami', country: 'MA' },
    ],
    meetings: [{ who: ['Tran Thanh Man', 'Rachid Talbi Alami'], date: '2025-04-08', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'MA'],
        partner: ['MA', 'VN'],
        amount: 290e6,
        currency: 'USD',
        period: '2024',
        change: 17,
      },
    ],
    optional: {
      meetings: [
        { who: ['Tran Thanh Man', 'Rachid Talbi Alami'], status: 'planned' },
        { who: ['Tran Thanh Man'], status: 'planned' },
      ],
      trade: [{ measure: 'total', amount: 500e6, currency: 'USD', status: 'target' }],
    },
  },
  {
    text: `Schallenberg sagt Reise nach Beirut ab
Telefonat mit Bou Habib statt Treffen

7. Juni 2024, 16.12 Uhr

Wien – Außenminister Alexander Schallenberg (ÖVP) hat seine für Sonntag geplante Reise in den Libanon aus Sicherheitsgründen abgesagt. Das teilte sein Ressort am Freitag mit. Vorgesehen waren Gespräche mit dem geschäftsführenden Premierminister Najib Mikati und Außenminister Abdallah Bou Habib sowie ein Besuch bei den österreichischen Soldaten der UNIFIL.

Mit Bou Habib telefonierte Schallenberg am Freitagvormittag. „Wir werden den Besuch so bald wie möglich nachholen“, schrieb er danach auf X.

Zuletzt war der Minister im Februar in Jordanien gewesen, wo er seinen Amtskollegen Ayman Safadi getroffen hatte.

Verteidigungsministerin Klaudia Tanner will im Herbst zur Truppe fliegen. (red, APA)

Forum: 214 Postings`,
    officials: [
      { name: 'Alexander Schallenberg', country: 'AT', aliases: ['Schallenberg'] },
      { name: 'Najib Mikati', country: 'LB' },
      { name: 'Abdallah Bou Habib', country: 'LB', aliases: ['Bou Habib'] },
      { name: 'Ayman Safadi', country: 'JO' },
      { name: 'Klaudia Tanner', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Alexander Schallenberg', 'Abdallah Bou Habib'],
        date: '2024-06-07',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Alexander Schallenberg', 'Najib Mikati'],
        maybe: ['Abdallah Bou Habib'],
        date: ['2024-06-09', null],
        status: 'cancelled',
      },
      { who: ['Alexander Schallenberg', 'Ayman Safadi'], date: '2024-02', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Alexander Schallenberg', 'Abdallah Bou Habib'],
          date: ['2024-06-09', null],
          status: 'cancelled',
        },
        { who: ['Alexander Schallenberg', 'Najib Mikati'], maybe: ['Abdallah Bou Habib'], status: 'planned' },
      ],
    },
  },
  {
    text: `VDMA: Indien wird für Maschinenbauer wichtiger

Frankfurt, 25. August 2025 – Die deutschen Maschinen- und Anlagenbauer haben im ersten Halbjahr 2025 Waren im Wert von 2,3 Milliarden Euro nach Indien geliefert. Das waren 6,8 Prozent mehr als im Vorjahreszeitraum. Im gesamten Jahr 2024 hatten die Ausfuhren 4,4 Milliarden Euro erreicht.

„Ein Freihandelsabkommen würde uns einen kräftigen Schub geben“, sagt VDMA-Außenwirtschaftsleiter Ulrich Ackermann. Handelskommissar Maroš Šefčovič will die Verhandlungen bis Jahresende abschließen.

Die Exporte nach China schrumpften dagegen um 9 Prozent.

Der Auftragseingang der Branche lag im Juli real um 4 Prozent unter Vorjahr. Die Zahl der Beschäftigten blieb mit rund 1,01 Millionen nahezu konstant. Pressefotos finden Sie auf vdma.org.`,
    officials: [{ name: 'Maroš Šefčovič', country: 'EU' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'IN',
        amount: 2.3e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 6.8,
      },
      { measure: 'exports', reporter: 'DE', partner: 'IN', amount: 4.4e9, currency: 'EUR', period: '2024' },
      { measure: 'exports', reporter: 'DE', partner: 'CN', amount: null, change: -9 },
    ],
    optional: { meetings: [{ who: ['Maroš Šefčovič'], status: 'planned' }] },
  },
  {
    text: `Termine der Bundesregierung (Auszug)
Woche vom 20. bis 24. Oktober 2025

MONTAG
11.00 Uhr: Bundeskanzler Friedrich Merz empfängt die Premierministerin der Republik Lettland, Evika Siliņa, mit militärischen Ehren. Ehrenhof. Anschließend Pressekonferenz (12.45 Uhr).

DIENSTAG
Bundesministerin Katherina Reiche nimmt an der Konferenz „Rohstoffe sichern“ teil und hält ein Grußwort.
15.30 Uhr: Gespräch von Entwicklungsministerin Reem Alabali Radovan mit dem Finanzminister der Mongolei, Bolor Javkhlan, im BMZ. Nur Auftaktbilder.

MITTWOCH
9.30 Uhr: Kabinettssitzung

DONNERSTAG
Der Bundeskanzler reist zum Europäischen Rat nach Brüssel.

Änderungen vorbehalten. Akkreditierung unter desk@bund.example.de, Rückfragen an Referat 312, Frau Kühn.`,
    officials: [
      { name: 'Friedrich Merz', country: 'DE' },
      { name: 'Evika Siliņa', country: 'LV' },
      { name: 'Katherina Reiche', country: 'DE' },
      { name: 'Reem Alabali Radovan', country: 'DE' },
      { name: 'Bolor Javkhlan', country: 'MN' },
    ],
    meetings: [
      { who: ['Friedrich Merz', 'Evika Siliņa'], date: '2025-10-20', status: 'planned' },
      { who: ['Reem Alabali Radovan', 'Bolor Javkhlan'], date: '2025-10-21', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Katherina Reiche'], status: 'planned' },
        { who: ['Friedrich Merz'], status: 'planned' },
      ],
    },
  },
  {
    text: `Neue Präsidentin für Estlands Zentralbank? Nein, sagt der Minister

Tallinn. Estlands Finanzminister Jürgen Ligi hat Berichte zurückgewiesen, wonach er über die Spitze der Notenbank neu verhandeln wolle. „Ich habe mit niemandem gesprochen“, sagte Ligi dem Sender ERR.

Der Aufsichtsrat der Eesti Pank tritt Mitte Dezember zusammen. Notenbankchef Madis Müller kandidiert nicht wieder. Ministerpräsident Kristen Michal gratulierte ihm unterdessen zum Verdienstorden.

Die Opposition lud den Minister in den Finanzausschuss ein; ob er kommt, ließ sein Büro offen. Der Haushalt 2026 sieht Ausgaben von 19,4 Milliarden Euro vor, das Defizit soll bei 4,5 Prozent der Wirtschaftsleistung liegen.

Lesen Sie auch: Warum der Euro-Beitritt Bulgariens die EZB freut
Stand: 20.11.2025`,
    officials: [
      { name: 'Jürgen Ligi', country: 'EE', aliases: ['Ligi'] },
      { name: 'Kristen Michal', country: 'EE', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Madis Müller', country: ['EE', null] }],
      meetings: [
        { who: ['Jürgen Ligi'], status: 'planned' },
        { who: ['Kristen Michal', 'Madis Müller'], kind: 'letter', status: 'held' },
      ],
    },
  },
];
