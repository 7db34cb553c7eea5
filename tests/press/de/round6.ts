import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Außenpolitik
Raab-Lindner traf Amtskollegin aus Ghana in Wien

Wien (APA) – Außenministerin Katharina Raab-Lindner (ÖVP) hat am Montag ihre ghanaische Amtskollegin Abena Osei-Mensah zu einem Arbeitsgespräch in Wien empfangen. Im Mittelpunkt standen die Sicherheitslage in der Sahelzone und ein Fachkräfteabkommen, wie das Außenministerium mitteilte.

Österreichs Exporte nach Ghana beliefen sich 2024 auf 68,5 Millionen Euro, ein Plus von 12,4 Prozent.

„Ghana ist ein Stabilitätsanker“, sagte Raab-Lindner. Osei-Mensah wird am Dienstag auch von Bundespräsident Alexander Van der Bellen empfangen.

(Schluss) abc/def
Zuletzt aktualisiert: 12.05.2025, 16:20 Uhr`,
    officials: [
      { name: 'Katharina Raab-Lindner', country: 'AT', aliases: ['Raab-Lindner'], world: true },
      { name: 'Abena Osei-Mensah', country: 'GH', aliases: ['Osei-Mensah'] },
      { name: 'Alexander Van der Bellen', country: 'AT', world: true },
    ],
    meetings: [
      { who: ['Katharina Raab-Lindner', 'Abena Osei-Mensah'], date: '2025-05-12', status: 'held' },
      { who: ['Alexander Van der Bellen', 'Abena Osei-Mensah'], date: '2025-05-13', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'GH',
        amount: 68.5e6,
        currency: 'EUR',
        period: '2024',
        change: 12.4,
      },
    ],
  },
  {
    text: `Pressemitteilung Nr. 231 vom 8. Juli 2025

Exporte im Mai 2025: -1,4 % zum April 2025

WIESBADEN – Im Mai 2025 sind die deutschen Exporte gegenüber April 2025 kalender- und saisonbereinigt um 1,4 % und die Importe um 3,8 % gesunken. Wie das Statistische Bundesamt (Destatis) anhand vorläufiger Ergebnisse weiter mitteilt, wurden Waren im Wert von 129,4 Milliarden Euro exportiert und Waren im Wert von 111,1 Milliarden Euro importiert.

Die Außenhandelsbilanz schloss im Mai 2025 mit einem Überschuss von 18,4 Milliarden Euro ab.

In die Vereinigten Staaten wurden Waren im Wert von 12,1 Milliarden Euro exportiert, das waren 7,7 % weniger als im April 2025. Aus China kamen Importe im Wert von 13,3 Milliarden Euro.

Methodischer Hinweis: Die Ergebnisse sind vorläufig.

Kontakt: Außenhandel, Telefon: +49 000 00 0000`,
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
        change: [-1.4, null],
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 111.1e9,
        currency: 'EUR',
        period: '2025-05',
        change: [-3.8, null],
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
        measure: 'imports',
        reporter: 'DE',
        partner: 'CN',
        amount: 13.3e9,
        currency: 'EUR',
        period: '2025-05',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'DE', partner: null, amount: null, period: '2025-05', change: -1.4 },
        { measure: 'imports', reporter: 'DE', partner: null, amount: null, period: '2025-05', change: -3.8 },
      ],
    },
  },
  {
    text: `Bundesrat Reto Aebersold empfängt den kenianischen Handelsminister in Bern

Medienmitteilung, 18.11.2024

Bundesrat Reto Aebersold, Vorsteher des Eidgenössischen Departements für Wirtschaft, Bildung und Forschung (WBF), hat heute in Bern den kenianischen Minister für Investitionen, Handel und Industrie, Josphat Kiprono, zu einem offiziellen Arbeitsbesuch empfangen. Thema war das Freihandelsabkommen zwischen der EFTA und Kenia.

Das bilaterale Handelsvolumen betrug 2023 rund 116 Millionen Franken. Die Schweiz exportierte Güter im Wert von 70 Millionen Franken und importierte Waren für 46 Millionen Franken.

Bereits im August hatten sich die beiden Minister in Nairobi getroffen. Am Nachmittag stand ein Besuch der ETH Zürich auf dem Programm.

Adresse für Rückfragen:
Kommunikation WBF, Tel. +41 00 000 00 00`,
    officials: [
      { name: 'Reto Aebersold', country: 'CH', world: true },
      { name: 'Josphat Kiprono', country: 'KE' },
    ],
    meetings: [
      { who: ['Reto Aebersold', 'Josphat Kiprono'], date: '2024-11-18', status: 'held' },
      { who: ['Reto Aebersold', 'Josphat Kiprono'], date: '2024-08', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'CH',
        partner: 'KE',
        bound: ['about', 'exact'],
        amount: 116e6,
        currency: 'CHF',
        period: '2023',
      },
      { measure: 'exports', reporter: 'CH', partner: 'KE', amount: 70e6, currency: 'CHF', period: '2023' },
      { measure: 'imports', reporter: 'CH', partner: 'KE', amount: 46e6, currency: 'CHF', period: '2023' },
    ],
  },
  {
    published: '2025-09-18',
    text: `Kanzler telefoniert mit Brasiliens Präsident – Reise verschoben

Berlin (dpa) - Bundeskanzler Friedrich Merz hat am Donnerstag mit dem brasilianischen Präsidenten Luiz Inácio Lula da Silva telefoniert. Dabei sei es um das Mercosur-Abkommen und die Klimakonferenz gegangen, teilte Regierungssprecher Stefan Kornelius in Berlin mit.

Eine für Ende des Monats vorgesehene Reise von Wirtschaftsministerin Katherina Reiche nach Brasília, wo sie Vizepräsident Geraldo Alckmin treffen wollte, wurde dagegen verschoben. Einen neuen Termin gebe es noch nicht, hieß es.

Merz und Lula hatten sich zuletzt im Juni beim G7-Gipfel in Kanada gesprochen.

© dpa-infocom, dpa:250918-930-58213/1`,
    officials: [
      { name: 'Friedrich Merz', country: 'DE', aliases: ['Merz'], world: true },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula', 'Lula da Silva'] },
      { name: 'Katherina Reiche', country: 'DE', world: true },
      { name: 'Geraldo Alckmin', country: 'BR', world: true },
    ],
    meetings: [
      {
        who: ['Friedrich Merz', 'Luiz Inácio Lula da Silva'],
        date: '2025-09-18',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Katherina Reiche', 'Geraldo Alckmin'], status: 'cancelled' },
      { who: ['Friedrich Merz', 'Luiz Inácio Lula da Silva'], date: '2025-06', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Stefan Kornelius', country: 'DE', world: true }] },
  },
  {
    published: '2025-11-05',
    text: `Landkreis trifft Vorsorge für den Winter

Rosenheim – Der Landkreis hat mit den Gemeinden eine Vereinbarung über den Winterdienst getroffen. Landrat Otto Lederer dankte den Bürgermeistern für die gute Zusammenarbeit; Ministerpräsident Markus Söder habe zusätzliche Mittel zugesagt.

Im DFB-Pokal trifft der TSV am Samstag auf den Zweitligisten aus Fürth. Trainer Florian Heller muss auf zwei Stammspieler verzichten.

Die Exporte der heimischen Holzbetriebe leiden unter den US-Zöllen von 15 Prozent, sagte Kreishandwerksmeister Rudi Gmeiner. „Das trifft uns hart.“

Wetter: Am Wochenende bis zu 8 Grad, im Bergland Schnee.

Foto: Archiv/Hans Thalmeier`,
    officials: [{ name: 'Markus Söder', country: 'DE', world: true }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Otto Lederer', country: 'DE', world: true }] },
  },
  {
    text: `Auswärtiges Amt – Newsroom
04.03.2024 - Pressemitteilung

Staatsminister Hagen Brinkmann reist nach Kasachstan und Kirgisistan

Staatsminister Hagen Brinkmann bricht heute (04.03.) zu einer Reise nach Astana und Bischkek auf.

In Astana wird er am 5. März mit dem stellvertretenden Außenminister Roman Wassilenko und Industrieministerin Aigul Sarsenowa zusammenkommen. Am 7. März ist in Bischkek ein Gespräch mit Außenminister Dschejenbek Kulubajew vorgesehen.

Zuvor erklärte er: „Zentralasien ist für uns ein Partner von wachsender Bedeutung.“ Der kirgisische Außenminister war im Januar in Berlin zu Gast, wo ihn Außenministerin Annalena Baerbock empfing.

Schlagworte: Kasachstan, Kirgisistan, Reise`,
    officials: [
      { name: 'Hagen Brinkmann', country: 'DE', world: true },
      { name: 'Roman Wassilenko', country: 'KZ', world: true },
      { name: 'Aigul Sarsenowa', country: 'KZ', world: true },
      { name: 'Dschejenbek Kulubajew', country: 'KG', world: true },
      { name: 'Annalena Baerbock', country: 'DE', world: true },
    ],
    meetings: [
      { who: ['Hagen Brinkmann', 'Dschejenbek Kulubajew'], date: '2024-03-07', status: 'planned' },
      { who: ['Annalena Baerbock', 'Dschejenbek Kulubajew'], date: '2024-01', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Hagen Brinkmann', 'Roman Wassilenko', 'Aigul Sarsenowa'],
          date: '2024-03-05',
          status: 'planned',
        },
        { who: ['Hagen Brinkmann', 'Roman Wassilenko'], date: '2024-03-05', status: 'planned' },
        { who: ['Hagen Brinkmann', 'Aigul Sarsenowa'], date: '2024-03-05', status: 'planned' },
        { who: ['Hagen Brinkmann'], status: 'planned' },
      ],
    },
  },
  {
    text: `Vietnam.vn
Premierminister empfängt den Präsidenten der Nationalversammlung von Mosambik

25/06/2025 | 19:40

Am Nachmittag des 25. Juni empfing Premierminister Pham Minh Chinh in dem Regierungssitz die Präsidentin der Versammlung der Republik Mosambik Margarida Adamugy Talapa, die auf Einladung zu einem offiziellen Besuch in Vietnam weilt.

[Anzeige_1]

Der Premier Minister schlug vor, dass beide Seiten bald den Handelsumsatz auf 1 Milliarde USD bringen. Im Jahr 2024 erreichte der bilaterale Handel 165 Millionen USD, um 9,2 % mehr gegenüber dem Vorjahr.

Frau Talapa teilte die Ergebnisse des Gespräches mit dem Parlamentspräsidenten Tran Thanh Man am Vormittag des selben Tages mit.

Quelle: https://baochinhphu.example.vn/`,
    officials: [
      { name: 'Pham Minh Chinh', country: 'VN', world: true },
      { name: 'Margarida Adamugy Talapa', country: 'MZ', aliases: ['Talapa'] },
      { name: 'Tran Thanh Man', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Pham Minh Chinh', 'Margarida Adamugy Talapa'], date: '2025-06-25', status: 'held' },
      { who: ['Tran Thanh Man', 'Margarida Adamugy Talapa'], date: '2025-06-25', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'MZ', amount: 1e9, currency: 'USD', status: 'target' },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MZ',
        amount: 165e6,
        currency: 'USD',
        period: '2024',
        change: 9.2,
      },
    ],
  },
  {
    text: `Warenexporte im 1. Quartal 2025 leicht rückläufig
Wien, 2025-06-10

Laut vorläufigen Ergebnissen von Statistik Austria lag der Gesamtwert der Importe von Waren im Zeitraum Jänner bis März 2025 mit 48,62 Mrd. Euro um 2,9 % über dem Vorjahreswert, die Warenexporte stiegen um 0,3 % auf 48,35 Mrd. Euro. Das Defizit der Handelsbilanz betrug 0,27 Mrd. Euro.

Die Exporte nach Deutschland beliefen sich auf 14,41 Mrd. Euro (+1,1 %), jene in die USA auf 4,02 Mrd. Euro (-3,6 %).

„Maschinen und Fahrzeuge bleiben die wichtigste Gruppe“, sagt Generaldirektorin Manuela Lenk.

Rückfragen: Außenhandel, Tel.: +43 0 000 00-0000`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 48.62e9,
        currency: 'EUR',
        period: ['2025-Q1', '2025-01/2025-03'],
        change: 2.9,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 48.35e9,
        currency: 'EUR',
        period: ['2025-Q1', '2025-01/2025-03'],
        change: 0.3,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 270e6,
        currency: 'EUR',
        period: ['2025-Q1', '2025-01/2025-03'],
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'DE',
        amount: 14.41e9,
        currency: 'EUR',
        period: ['2025-Q1', '2025-01/2025-03'],
        change: 1.1,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'US',
        amount: 4.02e9,
        currency: 'EUR',
        period: ['2025-Q1', '2025-01/2025-03'],
        change: -3.6,
      },
    ],
    optional: { officials: [{ name: 'Manuela Lenk', country: 'AT', world: true }] },
  },
  {
    text: `Bundespräsidentin trifft Präsidenten der Elfenbeinküste in Davos

Davos (Keystone-SDA) Bundespräsidentin Karin Keller-Sutter hat am Mittwoch am Rande des Weltwirtschaftsforums (WEF) in Davos den Präsidenten von Côte d'Ivoire, Alassane Ouattara, getroffen. Themen waren laut einer Mitteilung des Finanzdepartements die Kakaopreise und die Migration.

Aussenminister Ignazio Cassis sprach am selben Tag mit seinem irakischen Amtskollegen Fuad Hussein sowie mit der philippinischen Handelsministerin Cristina Aldeguer.

Ein Treffen mit US-Präsident Donald Trump kam nicht zustande: Dieser war nur per Video zugeschaltet.

22.01.2025, 18:34 Uhr`,
    officials: [
      { name: 'Karin Keller-Sutter', country: 'CH', world: true },
      { name: 'Alassane Ouattara', country: 'CI' },
      { name: 'Ignazio Cassis', country: 'CH', world: true },
      { name: 'Fuad Hussein', country: 'IQ' },
      { name: 'Cristina Aldeguer', country: 'PH' },
      { name: 'Donald Trump', country: 'US' },
    ],
    meetings: [
      { who: ['Karin Keller-Sutter', 'Alassane Ouattara'], date: '2025-01-22', status: 'held' },
      { who: ['Ignazio Cassis', 'Fuad Hussein'], date: '2025-01-22', status: 'held' },
      { who: ['Ignazio Cassis', 'Cristina Aldeguer'], date: '2025-01-22', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Ignazio Cassis', 'Fuad Hussein', 'Cristina Aldeguer'], date: '2025-01-22', status: 'held' },
        { who: ['Donald Trump'], status: 'cancelled' },
        { who: ['Donald Trump', 'Karin Keller-Sutter'], status: 'cancelled' },
        { who: ['Donald Trump', 'Ignazio Cassis'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Wirtschaftsausblick | Chile | Außenhandel

Chiles Ausfuhren legen weiter zu

16.04.2025 | Von Stefanie Schmidt-Rojas | Santiago de Chile

Die chilenischen Warenexporte erreichten 2024 einen Wert von 99,2 Milliarden US-Dollar (US$), ein Zuwachs von 5 Prozent gegenüber dem Vorjahr. Die Einfuhren blieben mit 84,2 Milliarden US$ nahezu stabil.

Deutschland lieferte Waren für 2,6 Milliarden Euro nach Chile, vor allem Maschinen. Umgekehrt importierte die Bundesrepublik Güter im Wert von 1,5 Milliarden Euro aus dem Andenland.

Für 2025 rechnet die Zentralbank mit Exporten zwischen 101 und 104 Milliarden US$.

Finanzminister Mario Marcel sieht das Land „gut aufgestellt“.

Mehr zum Thema: Zölle und Einfuhrverfahren`,
    officials: [{ name: 'Mario Marcel', country: 'CL', world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        amount: 99.2e9,
        currency: 'USD',
        period: '2024',
        change: 5,
      },
      { measure: 'imports', reporter: 'CL', partner: null, amount: 84.2e9, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'CL',
        amount: 2.6e9,
        currency: 'EUR',
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'CL',
        amount: 1.5e9,
        currency: 'EUR',
        period: ['2024', null],
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        bound: 'between',
        amount: 101e9,
        amountTo: 104e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    published: '2024-10-09',
    text: `Vaduz: Regierungschefin Monauni-Beck zu Gast in Prag

Vaduz (ikr) – Regierungschefin Claudia Monauni-Beck weilte am 8. und 9. Oktober zu einem Arbeitsbesuch in der Tschechischen Republik. Sie wurde am Dienstag von Premierminister Petr Fiala empfangen und führte am Mittwoch ein Gespräch mit Senatspräsident Miloš Vystrčil.

Mit Außenminister Jan Lipavský, der sich derzeit in New York aufhält, hatte die Regierungschefin bereits vergangene Woche telefoniert.

Begleitet wurde Monauni-Beck von Botschafterin Maria-Pia Kothbauer-Frick und dem Leiter des Amtes für Auswärtige Angelegenheiten.

Bildlegende: Claudia Monauni-Beck und Petr Fiala. (Bild: Úřad vlády)

Pressekontakt: Information und Kommunikation der Regierung, T +423 000 00 00`,
    officials: [
      { name: 'Claudia Monauni-Beck', country: 'LI', aliases: ['Monauni-Beck'], world: true },
      { name: 'Petr Fiala', country: 'CZ', world: true },
      { name: 'Miloš Vystrčil', country: 'CZ', world: true },
      { name: 'Jan Lipavský', country: 'CZ', world: true },
      { name: 'Maria-Pia Kothbauer-Frick', country: 'LI', world: true },
    ],
    meetings: [
      {
        who: ['Claudia Monauni-Beck', 'Petr Fiala'],
        maybe: ['Maria-Pia Kothbauer-Frick'],
        date: '2024-10-08',
        status: 'held',
      },
      {
        who: ['Claudia Monauni-Beck', 'Miloš Vystrčil'],
        maybe: ['Maria-Pia Kothbauer-Frick'],
        date: '2024-10-09',
        status: 'held',
      },
      { who: ['Claudia Monauni-Beck', 'Jan Lipavský'], kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Claudia Monauni-Beck'], maybe: ['Maria-Pia Kothbauer-Frick'], status: 'held' }],
    },
  },
  {
    text: `Bundespräsidialamt
Kondolenz an den Präsidenten der Republik Malawi

Pressemitteilung
Berlin, 12. Juni 2024

Bundespräsident Frank-Walter Steinmeier hat heute dem Präsidenten der Republik Malawi, Lazarus Chakwera, zum Tod von Vizepräsident Saulos Chilima kondoliert. Der Bundespräsident schreibt:

„Die Nachricht vom Absturz des Flugzeugs hat mich tief getroffen. Ich denke an die Angehörigen der Opfer. Als wir uns im vergangenen September in New York begegnet sind, haben wir über gemeinsame Vorhaben gesprochen.“

Das könnte Sie auch interessieren:
Terminkalender des Bundespräsidenten
Reden und Interviews`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE', world: true },
      { name: 'Lazarus Chakwera', country: 'MW' },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Lazarus Chakwera'],
        date: '2024-06-12',
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Saulos Chilima', country: 'MW' }],
      meetings: [{ who: ['Frank-Walter Steinmeier', 'Lazarus Chakwera'], date: '2023-09', status: 'held' }],
    },
  },
  {
    published: '2024-09-12',
    text: `Deutsch-marokkanischer Handel wächst im ersten Halbjahr

Casablanca – Der Warenaustausch zwischen Deutschland und Marokko hat im ersten Halbjahr 2024 ein Volumen von 3,4 Mrd. Euro erreicht, 7 Prozent mehr als im Vorjahreszeitraum. Das teilte die AHK Marokko am Donnerstag mit. Die deutschen Ausfuhren stiegen auf 1,9 Mrd. Euro, die Einfuhren beliefen sich auf 1,5 Mrd. Euro.

Bis 2030 wollen beide Länder den Handel auf 10 Mrd. Euro steigern. Das hatten Entwicklungsministerin Svenja Schulze und Marokkos Budgetminister Fouzi Lekjaa bei einem Treffen in Rabat im Februar vereinbart.

Der Automobilzulieferer Leoni meldete für seine Werke in Bouskoura einen Umsatz von 410 Mio. Euro.

Autor: Redaktion | Tags: Marokko, Export`,
    officials: [
      { name: 'Svenja Schulze', country: 'DE', world: true },
      { name: 'Fouzi Lekjaa', country: 'MA' },
    ],
    meetings: [{ who: ['Svenja Schulze', 'Fouzi Lekjaa'], date: '2024-02', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'MA',
        amount: 3.4e9,
        currency: 'EUR',
        period: '2024-H1',
        change: 7,
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'MA',
        amount: 1.9e9,
        currency: 'EUR',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'MA',
        amount: 1.5e9,
        currency: 'EUR',
        period: '2024-H1',
      },
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'MA',
        amount: 10e9,
        currency: 'EUR',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    text: `hib – heute im bundestag Nr. 312
Auswärtiges/Antwort

Berlin: (hib/AHE) Die Bundesregierung äußert sich in einer Antwort auf eine Kleine Anfrage der AfD-Fraktion zu ihren Beziehungen zu Aserbaidschan. Darin heißt es, dass Bundeskanzler Olaf Scholz den aserbaidschanischen Präsidenten Ilham Alijew am 26. April 2024 in Berlin zu einem Gespräch empfangen habe.

Weitere Treffen auf Ministerebene seien „derzeit nicht terminiert“.

Der Ausschuss traf keine Entscheidung über den Antrag. Abgeordnete hatten nach möglichen Verstößen gefragt.

Herausgeber: Deutscher Bundestag, Parlamentsnachrichten`,
    officials: [
      { name: 'Olaf Scholz', country: 'DE', world: true },
      { name: 'Ilham Alijew', country: 'AZ' },
    ],
    meetings: [{ who: ['Olaf Scholz', 'Ilham Alijew'], date: '2024-04-26', status: 'held' }],
    trade: [],
  },
  {
    text: `Staatsbesuch: Großherzog Guillaume trifft lettischen Präsidenten

Luxemburger Wort | Von Michèle Thill
Riga, 14.10.2025

Der lettische Staatspräsident Edgars Rinkēvičs hat Großherzog Guillaume am Dienstagmorgen im Rigaer Schloss empfangen. Wirtschaftsminister Lex Delles, der die Delegation begleitet, unterzeichnete mit seinem Amtskollegen Viktors Valainis ein Abkommen zur Raumfahrt.

Am Mittwoch ist ein Mittagessen des Großherzogs mit Regierungschefin Evika Siliņa geplant.

Foto: Guy Wolff

Lesen Sie auch: Handball – Luxemburg trifft in der Qualifikation auf Lettland`,
    officials: [
      { name: 'Edgars Rinkēvičs', country: 'LV' },
      { name: 'Lex Delles', country: 'LU', world: true },
      { name: 'Viktors Valainis', country: 'LV', world: true },
      { name: 'Evika Siliņa', country: 'LV', world: true },
    ],
    meetings: [
      { who: ['Edgars Rinkēvičs', 'Guillaume'], maybe: ['Lex Delles'], date: '2025-10-14', status: 'held' },
      { who: ['Guillaume', 'Evika Siliņa'], date: '2025-10-15', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Guillaume', country: 'LU', aliases: ['Großherzog Guillaume'], world: true }],
      meetings: [
        { who: ['Lex Delles', 'Viktors Valainis'], status: 'held' },
        { who: ['Evika Siliņa'], status: 'planned' },
        { who: ['Edgars Rinkēvičs'], status: 'held' },
        { who: ['Lex Delles', 'Guillaume'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-26',
    text: `Maschinenbau klagt über Zölle – VDMA senkt Prognose

FRANKFURT (Reuters) - Die deutschen Maschinenbauer haben im ersten Quartal 2025 Waren für 48,9 Milliarden Euro ausgeführt, 3,6 Prozent weniger als vor Jahresfrist. In die USA gingen Maschinen im Wert von 6,6 Milliarden Euro, teilte der Verband VDMA am Montag mit.

„Wir brauchen eine Lösung am Verhandlungstisch“, sagte VDMA-Chefvolkswirt Johannes Gernandt. EU-Handelskommissar Maros Sefcovic hatte zuletzt mehrfach mit US-Handelsminister Howard Lutnick verhandelt.

Die Aktie von Krones gab 2,1 Prozent nach. Der Dax schloss bei 24.034 Punkten.

(Bericht von Ilona Wessenbach, redigiert von Ralf Bode)`,
    officials: [
      { name: 'Maros Sefcovic', country: 'EU' },
      { name: 'Howard Lutnick', country: 'US' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 48.9e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: -3.6,
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 6.6e9,
        currency: 'EUR',
        period: ['2025-Q1', null],
      },
    ],
    optional: { meetings: [{ who: ['Maros Sefcovic', 'Howard Lutnick'], status: 'held' }] },
  },
];
