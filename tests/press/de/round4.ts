import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-05-06',
    text: `Wien/Laibach (APA) – Europaministerin Claudia Plakolm (ÖVP) ist am Dienstag in Laibach (Ljubljana) mit ihrem slowenischen Amtskollegen Marko Štucin zusammengekommen. Im Mittelpunkt des Gesprächs standen die Beitrittsperspektive des Westbalkans und die Grenzkontrollen am Karawankentunnel.

"Wir haben großes Interesse daran, dass die Pendler nicht im Stau stehen", sagte Plakolm im Anschluss vor Journalisten. Štucin verwies auf die rückläufigen Ankünfte über die Balkanroute.

Zuvor war die Ministerin von Parlamentspräsidentin Urška Klakočar Zupančič empfangen worden. Am Mittwoch reist Plakolm nach Zagreb weiter, wo ein Treffen mit Außenminister Gordan Grlić Radman auf dem Programm steht.

Bundeskanzler Christian Stocker (ÖVP) wird voraussichtlich im Herbst nach Slowenien kommen.

(Schluss) rau/ths`,
    officials: [
      { name: 'Claudia Plakolm', country: 'AT', aliases: ['Plakolm'], world: true },
      { name: 'Marko Štucin', country: 'SI', aliases: ['Štucin'] },
      { name: 'Urška Klakočar Zupančič', country: 'SI' },
      { name: 'Gordan Grlić Radman', country: 'HR' },
      { name: 'Christian Stocker', country: 'AT', world: true },
    ],
    meetings: [
      { who: ['Claudia Plakolm', 'Marko Štucin'], date: '2025-05-06', status: 'held' },
      { who: ['Claudia Plakolm', 'Urška Klakočar Zupančič'], date: '2025-05-06', status: 'held' },
      { who: ['Claudia Plakolm', 'Gordan Grlić Radman'], date: '2025-05-07', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Christian Stocker'], status: 'planned' },
        { who: ['Claudia Plakolm'], status: 'held' },
      ],
    },
  },
  {
    text: `Medienmitteilungen
Staatssekretärin Budliger Artieda führt Gespräche in Hanoi und Jakarta

Bern, 16.10.2025 — Die Direktorin des Staatssekretariats für Wirtschaft (SECO), Staatssekretärin Helene Budliger Artieda, hat vom 13. bis 15. Oktober 2025 Vietnam und Indonesien besucht. Sie wurde von einer Wirtschaftsdelegation begleitet.

In Hanoi traf die Staatssekretärin am 13. Oktober den vietnamesischen Vizeminister für Industrie und Handel, Nguyen Sinh Nhat Tan. Dabei ging es um die Verhandlungen über ein Freihandelsabkommen zwischen der EFTA und Vietnam.

Zwei Tage später leitete sie in Jakarta zusammen mit der indonesischen Vize-Handelsministerin Dyah Roro Esti die Sitzung der Gemischten Wirtschaftskommission.

Das Handelsvolumen der Schweiz mit Indonesien belief sich 2024 auf rund 1,7 Milliarden Franken. Mit Vietnam waren es 3,1 Milliarden Franken, wovon 2,4 Milliarden auf Importe entfielen.

Adresse für Rückfragen: Kommunikation SECO, Tel. +41 00 000 00 00`,
    officials: [
      { name: 'Helene Budliger Artieda', country: 'CH', aliases: ['Budliger Artieda'] },
      { name: 'Nguyen Sinh Nhat Tan', country: 'VN' },
      { name: 'Dyah Roro Esti', country: 'ID' },
    ],
    meetings: [
      { who: ['Helene Budliger Artieda', 'Nguyen Sinh Nhat Tan'], date: '2025-10-13', status: 'held' },
      { who: ['Helene Budliger Artieda', 'Dyah Roro Esti'], date: '2025-10-15', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'CH',
        partner: 'ID',
        bound: 'about',
        amount: 1.7e9,
        currency: 'CHF',
        period: '2024',
      },
      { measure: 'total', reporter: 'CH', partner: 'VN', amount: 3.1e9, currency: 'CHF', period: '2024' },
      { measure: 'imports', reporter: 'CH', partner: 'VN', amount: 2.4e9, currency: 'CHF', period: '2024' },
    ],
    optional: { meetings: [{ who: ['Helene Budliger Artieda'], status: 'held' }] },
  },
  {
    text: `Außenhandel: Exporte im September leicht gestiegen

WIESBADEN – Die deutschen Exporte sind im September 2025 gegenüber dem Vormonat kalender- und saisonbereinigt um 1,4 % gestiegen. Wie das Statistische Bundesamt (Destatis) weiter mitteilt, wurden Waren im Wert von 131,1 Milliarden Euro ausgeführt und Waren im Wert von 115,9 Milliarden Euro eingeführt. Die Außenhandelsbilanz schloss mit einem Überschuss von 15,2 Milliarden Euro ab.

In die Vereinigten Staaten gingen Waren im Wert von 12,2 Milliarden Euro, in die Volksrepublik China wurden Waren für 6,7 Milliarden Euro geliefert. Die meisten Importe kamen aus China: Von dort wurden Waren im Wert von 14,6 Milliarden Euro eingeführt, das waren 6,1 % mehr als im August.

Methodischer Hinweis: Die Angaben beruhen auf vorläufigen Ergebnissen. Die nächste Veröffentlichung erfolgt am 9. Dezember.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 131.1e9,
        currency: 'EUR',
        period: '2025-09',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 115.9e9,
        currency: 'EUR',
        period: '2025-09',
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 15.2e9,
        currency: 'EUR',
        period: '2025-09',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 12.2e9,
        currency: 'EUR',
        period: '2025-09',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'CN',
        amount: 6.7e9,
        currency: 'EUR',
        period: '2025-09',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'CN',
        amount: 14.6e9,
        currency: 'EUR',
        period: '2025-09',
        change: 6.1,
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'DE', partner: null, amount: null, change: 1.4 }] },
  },
  {
    published: '2025-11-18',
    text: `Warnstreiks bei der Post: Verdi erhöht den Druck

Bonn. Im Tarifstreit bei der Deutschen Post hat die Gewerkschaft Verdi für Mittwoch zu weiteren Warnstreiks aufgerufen. Betroffen seien rund 8.000 Beschäftigte in 40 Standorten, teilte Verdi-Vize Andrea Kocsis mit. Die nächste Verhandlungsrunde trifft die Kunden womöglich mitten im Umzug des Briefzentrums.

Bundesarbeitsministerin Bärbel Bas (SPD) mahnte beide Seiten zur Einigung. Nordrhein-Westfalens Ministerpräsident Hendrik Wüst (CDU) sagte der "Rheinischen Post", er habe Verständnis für den Ärger vieler Bürger.

Der DHL-Konzern hatte zuletzt einen Quartalsumsatz von 19,8 Milliarden Euro gemeldet und will seine Prognose treffen. Die Aktie gab um 0,8 Prozent nach.

Lesen Sie auch: Bayern trifft im Pokal auf Union Berlin
Von Sabine Holtkamp`,
    officials: [
      { name: 'Bärbel Bas', country: 'DE' },
      { name: 'Hendrik Wüst', country: 'DE' },
    ],
    meetings: [],
    trade: [],
  },
  {
    text: `Vietnam.vn
Der stellvertretende Premierminister empfängt den Botschafter von Peru

Am Nachmittag des 9. Juli empfing im Regierungshauptsitz der stellvertretende Premierminister Ho Duc Phoc die Botschafterin der Republik Peru in Vietnam Patricia Raez Portocarrero, um sich zu verabschieden anlässlich des Endes ihrer Amtszeit.

Beim Empfang schätzte der stellvertretende Premierminister Ho Duc Phoc hoch die Beiträge der Botschafterin zur Freundschaft der beiden Länder ein. Er schlug vor, dass die zwei Seiten weiterhin Delegationen austauschen.

Der stellvertretende Premierminister Ho Duc Phoc empfängt die Botschafterin Patricia Raez Portocarrero – Foto: VGP/Tran Manh

Die Botschafterin sagte, dass der bilaterale Handelsumsatz im Jahr 2024 etwa 587 Millionen USD erreichte, ein Anstieg von 18,5% gegenüber 2023.

[Anzeige_2]
Quelle: https://baochinhphu.example.vn/pho-thu-tuong-tiep-dai-su-peru-102250709.htm
Kommentar (0)`,
    officials: [
      { name: 'Ho Duc Phoc', country: 'VN' },
      { name: 'Patricia Raez Portocarrero', country: 'PE' },
    ],
    meetings: [
      { who: ['Ho Duc Phoc', 'Patricia Raez Portocarrero'], date: ['2025-07-09', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'PE'],
        partner: ['PE', 'VN'],
        bound: 'about',
        amount: 587e6,
        currency: 'USD',
        period: '2024',
        change: 18.5,
      },
    ],
  },
  {
    published: '2025-10-03',
    text: `Merz telefoniert mit Carney – Kondolenz nach Erdbeben

Berlin (dpa) - Bundeskanzler Friedrich Merz hat am Donnerstagabend mit dem kanadischen Premierminister Mark Carney telefoniert. Wie Regierungssprecher Stefan Kornelius am Freitag mitteilte, ging es um die weitere Unterstützung der Ukraine und um Rohstoffe. Beide hätten vereinbart, eng in Kontakt zu bleiben.

Bundespräsident Frank-Walter Steinmeier sprach dem philippinischen Präsidenten Ferdinand Marcos Jr. in einem Kondolenztelegramm sein Mitgefühl aus. "Unsere Gedanken sind bei den Familien der Opfer", heißt es darin.

Berichte, wonach Merz noch in diesem Monat nach Ottawa reisen wolle, bestätigte Kornelius nicht. Ein Termin stehe nicht fest.

© dpa-infocom, dpa:251003-930-112233/1`,
    officials: [
      { name: 'Friedrich Merz', country: 'DE', aliases: ['Merz'] },
      { name: 'Mark Carney', country: 'CA', aliases: ['Carney'] },
      { name: 'Frank-Walter Steinmeier', country: 'DE' },
      { name: 'Ferdinand Marcos Jr.', country: 'PH', aliases: ['Ferdinand Marcos'] },
    ],
    meetings: [
      { who: ['Friedrich Merz', 'Mark Carney'], date: '2025-10-02', kind: 'phone call', status: 'held' },
      { who: ['Frank-Walter Steinmeier', 'Ferdinand Marcos Jr.'], kind: 'letter', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Stefan Kornelius', country: 'DE', aliases: ['Kornelius'] }] },
  },
  {
    published: '2025-11-04',
    text: `Tansania: Proteste nach der Wahl – Kritik aus Berlin und Brüssel

Nairobi/Daressalam. Nach der umstrittenen Präsidentenwahl in Tansania haben sich die Sicherheitskräfte in mehreren Städten Straßenschlachten mit Demonstranten geliefert. Präsidentin Samia Suluhu Hassan ließ sich am Montag in der Hauptstadt Dodoma vereidigen.

Außenminister Johann Wadephul (CDU) zeigte sich in Berlin "zutiefst besorgt". Die EU-Außenbeauftragte Kaja Kallas rief die Behörden zu größtmöglicher Zurückhaltung auf.

Oppositionschef Tundu Lissu sitzt seit April in Haft. Sein Prozess wegen Hochverrats trifft nach Einschätzung von Amnesty International die gesamte Opposition des Landes.

Der Tourismus, mit Einnahmen von fast vier Milliarden Dollar im Jahr der wichtigste Devisenbringer, leidet bereits unter Stornierungen.

Von unserer Korrespondentin Britta Hinrichsen
Mehr zum Thema: Kenias Flugblatt-Affäre | Podcast "Afrika im Blick"`,
    officials: [
      { name: 'Samia Suluhu Hassan', country: 'TZ' },
      { name: 'Johann Wadephul', country: 'DE' },
      { name: 'Kaja Kallas', country: 'EU' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Tundu Lissu', country: 'TZ' }] },
  },
  {
    text: `Österreichs Außenhandel: Ausfuhren nach Italien wachsen wieder

Im ersten Halbjahr 2025 hat Österreich Waren im Wert von 97,3 Mrd. Euro exportiert, ein Plus von 0,6 Prozent zum Vorjahreszeitraum. Die Importe legten laut Statistik Austria um 3,2 Prozent auf 99,4 Mrd. Euro zu. Daraus ergibt sich ein Handelsbilanzdefizit von 2,1 Mrd. Euro.

Italien blieb der drittwichtigste Abnehmer: Die Ausfuhren dorthin erhöhten sich um 2,8 Prozent auf 6,1 Mrd. Euro, während die Einfuhren aus dem südlichen Nachbarland mit 6,4 Mrd. Euro um 1,5 Prozent zurückgingen.

"Die Talsohle ist durchschritten", meinte Statistik-Austria-Generaldirektorin Manuela Lenk. WKÖ-Ökonomen bleiben dagegen vorsichtig.

Die Arbeitslosenquote lag zuletzt bei 7,1 Prozent.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 97.3e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 0.6,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 99.4e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 3.2,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 2.1e9,
        currency: 'EUR',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'IT',
        amount: 6.1e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 2.8,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'IT',
        amount: 6.4e9,
        currency: 'EUR',
        period: '2025-H1',
        change: -1.5,
      },
    ],
    optional: { officials: [{ name: 'Manuela Lenk', country: 'AT', world: true }] },
  },
  {
    published: '2025-11-17',
    text: `Reiche verschiebt Reise an den Golf

Von Jonas Brennecke, Berlin

Bundeswirtschaftsministerin Katherina Reiche (CDU) hat ihre für kommende Woche geplante Reise nach Saudi-Arabien verschoben. Grund sei die namentliche Abstimmung im Bundestag, hieß es am Montag aus ihrem Haus. Ein Gespräch mit dem saudischen Energieminister, Prinz Abdulaziz bin Salman, soll nun im Januar stattfinden.

Grünen-Fraktionschefin Katharina Dröge kritisierte, die Ministerin treffe die falschen Entscheidungen. "Wer Verträge mit Autokraten sucht, darf sich über Abhängigkeit nicht wundern", so Dröge.

Saudi-Arabien will bis 2030 den Anteil der Erneuerbaren auf 50 Prozent steigern. Ein deutsches Konsortium um Siemens Energy hatte dort im Frühjahr einen Auftrag über 1,5 Milliarden Euro erhalten.

Kommentare (14) | Newsletter bestellen`,
    officials: [
      { name: 'Katherina Reiche', country: 'DE', aliases: ['Reiche'] },
      { name: 'Abdulaziz bin Salman', country: 'SA', aliases: ['Prinz Abdulaziz bin Salman'] },
    ],
    meetings: [{ who: ['Katherina Reiche', 'Abdulaziz bin Salman'], date: '2026-01', status: 'planned' }],
    trade: [],
    optional: {
      officials: [{ name: 'Katharina Dröge', country: 'DE', aliases: ['Dröge'] }],
      meetings: [
        { who: ['Katherina Reiche'], status: 'cancelled' },
        { who: ['Katherina Reiche', 'Abdulaziz bin Salman'], status: 'cancelled' },
      ],
    },
  },
];
