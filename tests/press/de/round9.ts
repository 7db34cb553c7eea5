import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-06-16',
    text: `Wadephul empfängt Jordaniens Außenminister

Außenminister Johann Wadephul (CDU) will am Mittwoch in Berlin seinen jordanischen Amtskollegen Ayman Safadi empfangen. Das teilte eine Sprecherin des Auswärtigen Amts am Montag mit.

Bei dem Gespräch soll es vor allem um die Lage im Gazastreifen und um die humanitäre Hilfe gehen. Im Anschluss ist eine gemeinsame Pressekonferenz geplant. Am Nachmittag wird Safadi außerdem im Bundesministerium für wirtschaftliche Zusammenarbeit von Ressortchefin Reem Alabali Radovan (SPD) erwartet.

Safadi war zuletzt im März in Berlin. Damals hatte er mit Wadephuls Vorgängerin Annalena Baerbock (Grüne) gesprochen.

Foto: Auswärtiges Amt, über dts Nachrichtenagentur`,
    officials: [
      { name: 'Johann Wadephul', country: 'DE', aliases: ['Wadephul'], world: true },
      { name: 'Ayman Safadi', country: 'JO', aliases: ['Safadi'] },
      { name: 'Reem Alabali Radovan', country: 'DE', world: true },
      { name: 'Annalena Baerbock', country: 'DE', aliases: ['Baerbock'], world: true },
    ],
    meetings: [
      { who: ['Johann Wadephul', 'Ayman Safadi'], date: '2025-06-18', status: 'planned' },
      { who: ['Ayman Safadi', 'Reem Alabali Radovan'], date: '2025-06-18', status: 'planned' },
      { who: ['Ayman Safadi', 'Annalena Baerbock'], date: '2025-03', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Vaduz (ikr) - Auf Einladung von Aussenministerin Sabine Monauni weilte der Minister für auswärtige und europäische Angelegenheiten der Slowakei, Juraj Blanár, am Donnerstag, 16. Oktober 2025, zu einem Arbeitsbesuch in Liechtenstein.

Im Zentrum des Arbeitsgesprächs der beiden Minister standen die bilateralen Beziehungen, die Zusammenarbeit im Europäischen Wirtschaftsraum sowie der Krieg in der Ukraine. Regierungsrätin Monauni und ihr slowakischer Amtskollege unterzeichneten zudem eine Absichtserklärung zur Berufsbildung.

Minister Blanár wurde ausserdem von S.D. Erbprinz Alois von und zu Liechtenstein auf Schloss Vaduz empfangen und stattete Regierungschefin Brigitte Haas einen Höflichkeitsbesuch ab. Das Programm wurde durch die Besichtigung eines Industriebetriebs in Eschen abgerundet.

Pressekontakt:
Ministerium für Äusseres, Umwelt und Kultur
Simon Biedermann, Mitarbeiter Ministerium
T +423 000 00 00`,
    officials: [
      { name: 'Sabine Monauni', country: 'LI', aliases: ['Monauni'] },
      { name: 'Juraj Blanár', country: 'SK', aliases: ['Blanár'] },
      { name: 'Brigitte Haas', country: 'LI' },
    ],
    meetings: [
      { who: ['Sabine Monauni', 'Juraj Blanár'], date: '2025-10-16', status: 'held' },
      {
        who: ['Juraj Blanár', 'Brigitte Haas'],
        maybe: ['Alois von und zu Liechtenstein'],
        date: '2025-10-16',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Alois von und zu Liechtenstein', country: 'LI', aliases: ['Alois', 'Erbprinz Alois'] },
        { name: 'Simon Biedermann', country: 'LI' },
      ],
      meetings: [
        { who: ['Juraj Blanár', 'Alois von und zu Liechtenstein'], date: '2025-10-16', status: 'held' },
      ],
    },
  },
  {
    text: `Exporte nach Polen im 1. Quartal 2025 gestiegen

WIESBADEN - Die deutschen Exporte nach Polen sind im 1. Quartal 2025 gegenüber dem Vorjahresquartal um 5,6 % auf 24,9 Milliarden Euro gestiegen. Wie das Statistische Bundesamt (Destatis) weiter mitteilt, nahmen die Importe von dort um 2,1 % auf 19,7 Milliarden Euro zu. Der Exportüberschuss im Handel mit dem Nachbarland betrug damit 5,2 Milliarden Euro.

Wichtigste Exportgüter waren Kraftwagen und Kraftwagenteile mit 3,6 Milliarden Euro vor Maschinen mit 3,3 Milliarden Euro.

Insgesamt wurden im März 2025 kalender- und saisonbereinigt Waren im Wert von 133,2 Milliarden Euro exportiert, das waren 1,1 % mehr als im Februar 2025.

Methodische Hinweise:
Die Angaben beziehen sich auf die Originalwerte nach dem Konzept des Spezialhandels. Basisdaten und lange Zeitreihen können in der Datenbank GENESIS-Online abgerufen werden.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'PL',
        amount: 24.9e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 5.6,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'PL',
        amount: 19.7e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 2.1,
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: 'PL',
        amount: 5.2e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 133.2e9,
        currency: 'EUR',
        period: '2025-03',
        change: 1.1,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'DE',
          partner: ['PL', null],
          amount: 3.6e9,
          currency: 'EUR',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: 'DE',
          partner: ['PL', null],
          amount: 3.3e9,
          currency: 'EUR',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Bundesrat Guy Parmelin empfängt den Handelsminister von Indonesien

Bern, 14.05.2024 - Bundesrat Guy Parmelin, Vorsteher des Eidgenössischen Departements für Wirtschaft, Bildung und Forschung (WBF), hat am Dienstag in Bern den indonesischen Handelsminister Zulkifli Hasan zu einem Arbeitsgespräch empfangen. Im Vordergrund standen die Umsetzung des Wirtschaftspartnerschaftsabkommens zwischen den EFTA-Staaten und Indonesien sowie Fragen der Nachhaltigkeit.

Am Gespräch nahm seitens der Schweiz auch Staatssekretärin Helene Budliger Artieda, Direktorin des SECO, teil.

Das Handelsvolumen zwischen den beiden Ländern belief sich 2023 auf rund 1,5 Milliarden Franken. Die Schweiz führte Waren im Wert von 492 Millionen Franken nach Indonesien aus, vor allem Maschinen sowie chemische und pharmazeutische Produkte. Die Direktinvestitionen schweizerischer Unternehmen in Indonesien betrugen Ende 2022 gut 4 Milliarden Franken.

Adresse für Rückfragen
Kommunikation GS-WBF, Tel. +41 00 000 00 00`,
    officials: [
      { name: 'Guy Parmelin', country: 'CH', aliases: ['Parmelin'] },
      { name: 'Zulkifli Hasan', country: 'ID' },
      { name: 'Helene Budliger Artieda', country: 'CH' },
    ],
    meetings: [
      {
        who: ['Guy Parmelin', 'Zulkifli Hasan'],
        maybe: ['Helene Budliger Artieda'],
        date: '2024-05-14',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CH', 'ID'],
        partner: ['ID', 'CH'],
        bound: ['about', 'exact'],
        amount: 1.5e9,
        currency: 'CHF',
        period: '2023',
      },
      { measure: 'exports', reporter: 'CH', partner: 'ID', amount: 492e6, currency: 'CHF', period: '2023' },
      {
        measure: 'investment',
        reporter: 'CH',
        partner: 'ID',
        amount: 4e9,
        currency: 'CHF',
        period: ['2022', '2022-12', null],
      },
    ],
  },
  {
    published: '2025-07-16',
    text: `Parlamentspräsident Tran Thanh Man empfängt den algerischen Botschafter

(VOVWORLD) - Parlamentspräsident Tran Thanh Man hat am Dienstag in Hanoi den algerischen Botschafter in Vietnam, Sofiane Chaib, zum Ende seiner Amtszeit empfangen.

Parlamentspräsident Tran Thanh Man (r.) und Botschafter Sofiane Chaib. (Foto: Doan Tan/VNA)

Beim Treffen würdigte Tran Thanh Man den Beitrag des Diplomaten zur Entwicklung der traditionellen Freundschaft. Er bat ihn, in seiner künftigen Position die Zusammenarbeit der Erdölkonzerne beider Länder weiter zu fördern.

Seinerseits bedankte sich Sofiane Chaib bei den vietnamesischen Behörden für ihre Unterstützung. Das Handelsvolumen beider Länder habe im vergangenen Jahr rund 220 Millionen US-Dollar erreicht, so der Botschafter. Dies sei noch nicht der Rede wert.

Weiteres
Feedback`,
    officials: [
      { name: 'Tran Thanh Man', country: 'VN' },
      { name: 'Sofiane Chaib', country: 'DZ' },
    ],
    meetings: [{ who: ['Tran Thanh Man', 'Sofiane Chaib'], date: '2025-07-15', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'DZ'],
        partner: ['DZ', 'VN'],
        bound: ['about', 'exact'],
        amount: 220e6,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    published: '2025-03-06',
    text: `Aktien Wien Schluss: ATX gibt leicht nach

WIEN (dpa-AFX) - Die Wiener Börse hat am Donnerstag etwas schwächer geschlossen. Der Leitindex ATX verlor 0,34 Prozent auf 3.612,80 Punkte.

Im Blick standen Quartalszahlen. Der Faserhersteller Lenzing traf mit einem Umsatz von 658 Millionen Euro die Erwartungen der Analysten, die Papiere gewannen dennoch nur 0,8 Prozent. Andritz gaben 1,2 Prozent nach; der Konzern hatte einen Auftrag aus Brasilien im Wert von 250 Millionen Euro gemeldet.

EZB-Präsidentin Christine Lagarde stellte am Nachmittag eine Pause bei den Zinssenkungen in Aussicht.

Am Abend trifft Rapid Wien in der Europa Conference League auf Djurgården. Trainer Robert Klauß muss auf zwei Stammspieler verzichten.

/ste/APA/men`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Christine Lagarde', country: ['EU', null] }] },
  },
  {
    published: '2025-05-12',
    text: `WKÖ mit 60 Firmen am Weg nach Usbekistan

Staatsbesuch des Bundespräsidenten wird von großer Wirtschaftsdelegation begleitet

Wien (OTS) - Anlässlich des Staatsbesuchs von Bundespräsident Alexander Van der Bellen in Usbekistan bricht WKÖ-Vizepräsidentin Amelie Groß am heutigen Montag mit rund 60 Unternehmensvertretern nach Taschkent auf.

Van der Bellen wird am Dienstag mit dem usbekischen Staatspräsidenten Shavkat Mirziyoyev zusammentreffen. Staatssekretärin Elisabeth Zehetner führt am selben Tag Gespräche mit Handelsminister Laziz Kudratov.

Österreichs Exporte nach Usbekistan legten 2024 um 21,3 Prozent auf 143 Millionen Euro zu. Die Importe blieben mit 6,8 Millionen Euro gering. Für heuer erwartet die Außenwirtschaft Austria ein Exportvolumen von 160 Millionen Euro.

Rückfragen & Kontakt:
Wirtschaftskammer Österreich, Newsroom
T 0590 900 - 4462`,
    officials: [
      { name: 'Alexander Van der Bellen', country: 'AT', aliases: ['Van der Bellen'], world: true },
      { name: 'Shavkat Mirziyoyev', country: 'UZ' },
      { name: 'Elisabeth Zehetner', country: 'AT', world: true },
      { name: 'Laziz Kudratov', country: 'UZ' },
    ],
    meetings: [
      { who: ['Alexander Van der Bellen', 'Shavkat Mirziyoyev'], date: '2025-05-13', status: 'planned' },
      { who: ['Elisabeth Zehetner', 'Laziz Kudratov'], date: '2025-05-13', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'UZ',
        amount: 143e6,
        currency: 'EUR',
        period: '2024',
        change: 21.3,
      },
      { measure: 'imports', reporter: 'AT', partner: 'UZ', amount: 6.8e6, currency: 'EUR', period: '2024' },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'UZ',
        amount: 160e6,
        currency: 'EUR',
        period: '2025',
        status: 'forecast',
      },
    ],
    optional: { officials: [{ name: 'Amelie Groß', country: 'AT' }] },
  },
  {
    text: `Ministerpräsident Voigt empfängt Botschafterin der Republik Chile

20.08.2025 15:12 Uhr

Thüringens Ministerpräsident Mario Voigt hat heute die Botschafterin der Republik Chile, Magdalena Atria Barros, zu ihrem Antrittsbesuch in der Thüringer Staatskanzlei empfangen. Nach dem Gespräch trug sich die Diplomatin in das Gästebuch der Landesregierung ein.

Themen waren die Zusammenarbeit bei grünem Wasserstoff und die Anwerbung von Pflegekräften. Zuvor hatte die Botschafterin das Universitätsklinikum Jena besucht und dort mit Wissenschaftsminister Christian Tischner gesprochen.

Im Jahr 2024 exportierten Thüringer Unternehmen Waren im Wert von 31 Millionen Euro nach Chile, vor allem Mess- und Kontrolltechnik.

Ministerpräsident Mario Voigt und Botschafterin Magdalena Atria Barros (Foto: TSK)

Medienservice der Thüringer Landesregierung`,
    officials: [
      { name: 'Mario Voigt', country: 'DE', aliases: ['Voigt'] },
      { name: 'Magdalena Atria Barros', country: 'CL' },
      { name: 'Christian Tischner', country: 'DE' },
    ],
    meetings: [
      { who: ['Mario Voigt', 'Magdalena Atria Barros'], date: '2025-08-20', status: 'held' },
      { who: ['Magdalena Atria Barros', 'Christian Tischner'], date: ['2025-08-20', null], status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: ['DE', null],
          partner: 'CL',
          amount: 31e6,
          currency: 'EUR',
          period: '2024',
        },
      ],
    },
  },
  {
    published: '2025-11-21',
    text: `Griechenlands Außenminister sagt Besuch in Tirana kurzfristig ab

Athen (dpa) - Der griechische Außenminister Giorgos Gerapetritis hat eine für Freitag geplante Reise nach Albanien abgesagt. Wie das Ministerium in Athen mitteilte, habe der Minister am Donnerstagabend mit seiner albanischen Kollegin Elisa Spiropali telefoniert. Beide Seiten hätten vereinbart, schnell einen neuen Termin zu finden.

Gerapetritis wollte in Tirana ursprünglich auch mit Ministerpräsident Edi Rama zusammenkommen. Gründe für die Absage wurden nicht genannt. Griechische Medien vermuten einen Zusammenhang mit dem Streit um die Rechte der griechischen Minderheit.

Rama und der griechische Regierungschef Kyriakos Mitsotakis hatten sich zuletzt am Rande des EU-Gipfels im Oktober in Brüssel getroffen.`,
    officials: [
      { name: 'Giorgos Gerapetritis', country: 'GR', aliases: ['Gerapetritis'] },
      { name: 'Elisa Spiropali', country: 'AL' },
      { name: 'Edi Rama', country: 'AL', aliases: ['Rama'] },
      { name: 'Kyriakos Mitsotakis', country: 'GR' },
    ],
    meetings: [
      {
        who: ['Giorgos Gerapetritis', 'Elisa Spiropali'],
        date: '2025-11-20',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Giorgos Gerapetritis', 'Edi Rama'], date: ['2025-11-21', null], status: 'cancelled' },
      { who: ['Edi Rama', 'Kyriakos Mitsotakis'], date: '2025-10', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Giorgos Gerapetritis', 'Elisa Spiropali'], date: ['2025-11-21', null], status: 'cancelled' },
        { who: ['Giorgos Gerapetritis', 'Elisa Spiropali'], date: null, status: 'planned' },
      ],
    },
  },
  {
    text: `Perus Außenhandel erreicht neuen Rekord

Wirtschaftsausblick | Peru | 19.03.2025
Von Janosch Kreienbrink | Lima

Perus Exporte sind 2024 um 15,4 Prozent auf 74,7 Milliarden US-Dollar (US$) gestiegen. Die Importe legten nur um 4,5 Prozent auf 52,1 Milliarden US$ zu. Unter dem Strich stand ein Handelsbilanzüberschuss von 22,6 Milliarden US$.

Wichtigster Abnehmer blieb China mit 25,3 Milliarden US$, gefolgt von den USA (9,6 Milliarden US$) und Kanada. Aus Deutschland bezog das Andenland Waren für rund 1,1 Milliarden US$, ein Minus von 3,2 Prozent.

Die Zentralbank rechnet für 2025 mit Ausfuhren von 76 bis 78 Milliarden US$.

Kupfer und Gold machen zusammen mehr als die Hälfte der Exporte aus. Der neue Hafen Chancay soll die Transportzeit nach Asien um zehn Tage verkürzen.

Dieser Inhalt ist relevant für: Peru / Außenhandel`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 74.7e9,
        currency: 'USD',
        period: '2024',
        change: 15.4,
      },
      {
        measure: 'imports',
        reporter: 'PE',
        partner: null,
        amount: 52.1e9,
        currency: 'USD',
        period: '2024',
        change: 4.5,
      },
      { measure: 'balance', reporter: 'PE', partner: null, amount: 22.6e9, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'CN',
        amount: 25.3e9,
        currency: 'USD',
        period: ['2024', null],
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'US',
        amount: 9.6e9,
        currency: 'USD',
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'PE',
        partner: 'DE',
        amount: 1.1e9,
        currency: 'USD',
        period: ['2024', null],
        change: -3.2,
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 76e9,
        amountTo: 78e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    published: '2025-10-03',
    text: `Vietnam.vn - Plattform zur Förderung Vietnams

Der stellvertretende Premierminister Nguyen Chi Dung hat den stellvertretenden Finanzminister von Laos empfangen

Am Nachmittag des 3. Oktober hatte im Regierungssitz der stellvertretende Premierminister Nguyen Chi Dung einen Empfang für Genosse Phonevanh Outhavong, stellvertretender Minister für Finanzen von Laos.

[Anzeige_1]

Bei dem Empfang der stellvertretende Premierminister Nguyen Chi Dung begrüßte den Arbeitsbesuch des Genossen Phonevanh Outhavong und seiner Delegation undschätzte die Ergebnisse der Gespräche mit dem Finanzministerium hoch ein.

In den ersten acht Monaten des Jahres 2025 erreichte der bilaterale Handelsumsatz 2 Milliarden USD, ein Anstieg von 54,7 % gegenüber dem gleichen Zeitraum. Beide Seiten streben das Ziel von 5 Milliarden USD an bald.

Herr Phonevanh Outhavong dankte für die wertvolle Unterstützung, die Vietnam für Laos gibt. Foto: VGP/Tran Manh

[Anzeige_2]
Quelle: baochinhphu.vn`,
    officials: [
      { name: 'Nguyen Chi Dung', country: 'VN' },
      { name: 'Phonevanh Outhavong', country: 'LA' },
    ],
    meetings: [{ who: ['Nguyen Chi Dung', 'Phonevanh Outhavong'], date: '2025-10-03', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'LA'],
        partner: ['LA', 'VN'],
        amount: 2e9,
        currency: 'USD',
        period: '2025-01/2025-08',
        change: 54.7,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['VN', 'LA'],
          partner: ['LA', 'VN'],
          amount: 5e9,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    text: `Parlamentskorrespondenz Nr. 412 vom 23.04.2024

Bundesratspräsidentin Göll traf irischen Senatsvorsitzenden

Wien (PK) - Bundesratspräsidentin Margit Göll hat heute den Vorsitzenden des irischen Senats, Jerry Buttimer, zu einer Aussprache im Parlament empfangen. Buttimer hält sich mit einer Delegation bis Donnerstag in Wien auf. Am Gespräch nahmen auch die Bundesräte Stefan Schennach (SPÖ) und Marco Schreuder (Grüne) teil.

Göll hob die Bedeutung der zweiten Kammern für die regionale Bevölkerung hervor. Buttimer berichtete von den Vorbereitungen auf die Kommunalwahlen im Juni.

Am Nachmittag wurde der Gast von Nationalratspräsident Wolfgang Sobotka begrüßt. Für Mittwoch ist ein Treffen mit Landtagspräsident Karl Wilfing in St. Pölten vorgesehen. (Schluss) mar

HINWEIS: Fotos von diesem Besuch finden Sie im Webportal des Parlaments.`,
    officials: [
      { name: 'Margit Göll', country: 'AT', aliases: ['Göll'] },
      { name: 'Jerry Buttimer', country: 'IE', aliases: ['Buttimer'] },
      { name: 'Stefan Schennach', country: 'AT' },
      { name: 'Marco Schreuder', country: 'AT' },
      { name: 'Wolfgang Sobotka', country: 'AT' },
      { name: 'Karl Wilfing', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Margit Göll', 'Jerry Buttimer'],
        maybe: ['Stefan Schennach', 'Marco Schreuder'],
        date: '2024-04-23',
        status: 'held',
      },
      { who: ['Jerry Buttimer', 'Wolfgang Sobotka'], date: '2024-04-23', status: 'held' },
      { who: ['Jerry Buttimer', 'Karl Wilfing'], date: '2024-04-24', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2025-12-02',
    text: `"Wir dürfen Afrika nicht den anderen überlassen"

Die Afrikabeauftragte der Unionsfraktion im Gespräch mit Dirk Hellmann

Hellmann: Frau Köster, der Kanzler war noch immer nicht in Afrika. Ein Fehler?

Köster: Er war ja beim G20-Gipfel eingeladen und hat dort viele Kollegen gesprochen. Aber natürlich würde ich mir wünschen, dass er 2026 nach Nairobi fährt.

Hellmann: China hat seinen Handel mit dem Kontinent seit dem Jahr 2000 vervielfacht, auf fast 300 Milliarden Dollar.

Köster: Ja, und Deutschland liegt bei einem Bruchteil. Der kenianische Präsident William Ruto hat im Bundestag sehr deutlich gesagt, was er erwartet: Investitionen statt Almosen.

Hellmann: Treffen Sie damit nicht einen wunden Punkt?

Köster: Das mag sein. Aber wir müssen Entscheidungen treffen, und zwar bald.

Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.`,
    officials: [{ name: 'William Ruto', country: 'KE', aliases: ['Ruto'] }],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Köster', country: 'DE' }],

      trade: [
        { measure: 'total', reporter: ['CN', null], partner: [null, 'CN'], amount: 300e9, currency: 'USD' },
      ],
    },
  },
  {
    text: `Wang Yi trifft Außenminister von Costa Rica

German.news.cn | 2024-08-30 | Quelle: Xinhuanet

BEIJING, 29. August (Xinhua) -- Der chinesische Außenminister Wang Yi ist am Donnerstag in Beijing mit dem costa-ricanischen Außenminister Arnoldo André Tinoco zusammengetroffen.

China sei bereit, gemeinsam mit Costa Rica die freundschaftliche Zusammenarbeit zu vertiefen, so Wang, der auch Mitglied des Politbüros des Zentralkomitees der Kommunistischen Partei Chinas ist.

André Tinoco sagte, sein Land halte am Ein-China-Prinzip fest und begrüße mehr chinesische Unternehmen.

Am selben Tag traf sich Vizeaußenministerin Hua Chunying mit der stellvertretenden Außenministerin Lydia Peralta, die den Minister begleitet.

(gemäß der Nachrichtenagentur Xinhua)`,
    officials: [
      { name: 'Wang Yi', country: 'CN', aliases: ['Wang'] },
      { name: 'Arnoldo André Tinoco', country: 'CR', aliases: ['André Tinoco'] },
      { name: 'Hua Chunying', country: 'CN' },
      { name: 'Lydia Peralta', country: 'CR' },
    ],
    meetings: [
      { who: ['Wang Yi', 'Arnoldo André Tinoco'], date: '2024-08-29', status: 'held' },
      { who: ['Hua Chunying', 'Lydia Peralta'], date: '2024-08-29', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-11-03',
    text: `Steinmeier wirbt in Accra für faire Partnerschaft

Von Carla Nowotny, Accra

Am zweiten Tag seiner Westafrikareise hat Bundespräsident Frank-Walter Steinmeier den ghanaischen Präsidenten John Mahama getroffen. Nach dem einstündigen Gespräch im Jubilee House sprachen beide von einem Neuanfang.

Mahama drängte auf Erleichterungen bei Visa. Steinmeier, der am Sonntag aus Dakar gekommen war, wo er mit Präsident Bassirou Diomaye Faye und Premierminister Ousmane Sonko gesprochen hatte, verwies auf die Zuständigkeit der Bundesregierung.

Begleitet wird der Bundespräsident von Staatsministerin Serap Güler und von Vertretern mehrerer Unternehmen.

An diesem Dienstag will er in Kumasi den Asantehene, König Osei Tutu II., besuchen, bevor er nach Berlin zurückfliegt.

Im vergangenen Jahr importierte Deutschland Waren im Wert von 312 Millionen Euro aus Ghana, hauptsächlich Kakao und Erdöl.`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE', aliases: ['Steinmeier'], world: true },
      { name: 'John Mahama', country: 'GH', aliases: ['Mahama'] },
      { name: 'Bassirou Diomaye Faye', country: 'SN', world: true },
      { name: 'Ousmane Sonko', country: 'SN', world: true },
      { name: 'Serap Güler', country: 'DE', world: true },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'John Mahama'],
        maybe: ['Serap Güler'],
        date: ['2025-11-03', null],
        status: 'held',
      },
      {
        who: ['Frank-Walter Steinmeier', 'Bassirou Diomaye Faye'],
        maybe: ['Serap Güler', 'Ousmane Sonko'],
        date: ['2025-11-02', '2025-11-01', '2025-11', null, '2025-11-01/2025-11-02'],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'imports', reporter: 'DE', partner: 'GH', amount: 312e6, currency: 'EUR', period: '2024' },
    ],
    optional: {
      officials: [{ name: 'Osei Tutu II.', country: 'GH', aliases: ['Osei Tutu II', 'Osei Tutu'] }],
      meetings: [
        {
          who: ['Frank-Walter Steinmeier', 'Ousmane Sonko'],
          date: ['2025-11-02', null, '2025-11', '2025-11-01'],
          status: 'held',
        },
        { who: ['Frank-Walter Steinmeier', 'Osei Tutu II.'], date: '2025-11-04', status: 'planned' },
      ],
    },
  },
  {
    text: `Aussenhandel im September 2024: Exporte ziehen an

Bern, 17.10.2024 - Im September 2024 nahmen die Exporte saisonbereinigt um 2,1 Prozent auf 23,4 Milliarden Franken zu. Die Importe sanken um 1,8 Prozent auf 18,7 Milliarden Franken. Die Handelsbilanz schloss mit einem Überschuss von 4,7 Milliarden Franken.

Im 3. Quartal 2024 gingen die Ausfuhren gegenüber dem Vorquartal um 3,9 Prozent zurück.

Das Exportwachstum stützte sich allein auf die chemisch-pharmazeutischen Produkte. Die Uhrenausfuhren lagen mit 2,0 Milliarden Franken unter dem Niveau des Vormonats.

Nach Absatzmärkten legten die Lieferungen nach Nordamerika zu (USA: +312 Mio. Fr.), während jene nach China um 9,4 Prozent schrumpften.

Bundesamt für Zoll und Grenzsicherheit BAZG`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 23.4e9,
        currency: 'CHF',
        period: '2024-09',
        change: 2.1,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 18.7e9,
        currency: 'CHF',
        period: '2024-09',
        change: -1.8,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 4.7e9,
        currency: 'CHF',
        period: '2024-09',
      },
      { measure: 'exports', reporter: 'CH', partner: null, amount: null, period: '2024-Q3', change: -3.9 },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'CN',
        amount: null,
        period: ['2024-09', null],
        change: -9.4,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CH',
          partner: null,
          amount: 2e9,
          currency: 'CHF',
          period: ['2024-09', null],
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Bundespräsident kondoliert nach Zugunglück in Indien

Pressemitteilung | 27. Oktober 2025

Bundespräsident Frank-Walter Steinmeier hat der Präsidentin von Indien, Droupadi Murmu, anlässlich der Opfer des Zugunglücks in Bihar kondoliert. Er schreibt:

"Mit großer Bestürzung habe ich von dem schweren Unglück erfahren, bei dem so viele Menschen ihr Leben verloren haben. Im Namen meiner Landsleute spreche ich Ihnen und den Angehörigen meine tief empfundene Anteilnahme aus. Den Verletzten wünsche ich rasche Genesung."

Bundespräsidialamt
Spreeweg 1
10557 Berlin`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE', aliases: ['Steinmeier'] },
      { name: 'Droupadi Murmu', country: 'IN' },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Droupadi Murmu'],
        date: ['2025-10-27', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-06-03',
    text: `Verhandlungen im Einzelhandel vertagt – Regen bis zum Wochenende

Hannover. Ohne Ergebnis sind am Dienstag die Tarifverhandlungen für die rund 300.000 Beschäftigten im niedersächsischen Einzelhandel zu Ende gegangen. Verhandlungsführerin Sabine Gatz von Verdi sprach von einem "enttäuschenden" Angebot. Die Arbeitgeber boten 2,5 Prozent. Beide Seiten treffen sich am 14. Juni zur vierten Runde.

Niedersachsens Wirtschaftsminister Grant Hendrik Tonne (SPD) rief die Parteien zur Einigung auf.

Der Autozulieferer Continental will unterdessen bis 2028 weitere 3000 Stellen streichen. Der Konzern exportiert rund 60 Prozent seiner Produktion; der Umsatz sank im ersten Quartal auf 9,8 Milliarden Euro.

Das Wetter: Ein Tief trifft am Mittwoch auf den Norden, örtlich fallen 30 Liter pro Quadratmeter.`,
    officials: [{ name: 'Grant Hendrik Tonne', country: 'DE' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Xavier Bettel auf dem Rat "Auswärtige Angelegenheiten" in Brüssel

Pressemitteilung (20.01.2025)

Vizepremierminister Xavier Bettel, Minister für auswärtige Angelegenheiten und Außenhandel, nahm am 20. Januar 2025 an der Sitzung des Rates der Europäischen Union in Brüssel teil.

Die Minister berieten über die Lage in Georgien und im Nahen Osten sowie über die Vertretung der EU in Syrien.

Am Rande der Tagung führte der Minister bilaterale Gespräche mit seiner finnischen Amtskollegin Elina Valtonen und seinem maltesischen Amtskollegen Ian Borg.

Zuvor hatte er an einem informellen Frühstück mit dem Außenminister der Ukraine, Andrii Sybiha, teilgenommen, zu dem der litauische Minister Kęstutis Budrys eingeladen hatte.

Mitgeteilt vom Ministerium für auswärtige und europäische Angelegenheiten`,
    officials: [
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'], world: true },
      { name: 'Elina Valtonen', country: 'FI' },
      { name: 'Ian Borg', country: 'MT' },
      { name: 'Andrii Sybiha', country: 'UA' },
      { name: 'Kęstutis Budrys', country: 'LT' },
    ],
    meetings: [
      { who: ['Xavier Bettel', 'Elina Valtonen'], date: '2025-01-20', status: 'held' },
      { who: ['Xavier Bettel', 'Ian Borg'], date: '2025-01-20', status: 'held' },
      {
        who: ['Xavier Bettel', 'Andrii Sybiha'],
        maybe: ['Kęstutis Budrys'],
        date: ['2025-01-20', null],
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-09-24',
    text: `Wirtschaftsdelegation: Gotthardt wirbt in Bukarest für Bayern

Bukarest/München – Bayerns Wirtschaftsstaatssekretär Tobias Gotthardt ist mit einer 25-köpfigen Delegation nach Rumänien gereist. Zum Auftakt traf er am Montagabend Energieminister Bogdan Ivan und den deutschen Botschafter Peer Gebauer. Am Dienstag standen ein Gespräch mit Wirtschaftsminister Radu Miruță sowie ein Werksbesuch bei Pitești auf dem Programm.

"Rumänien ist für unsere Mittelständler längst mehr als eine verlängerte Werkbank", sagte Gotthardt nach dem Treffen mit Miruță.

Der Handel zwischen Bayern und Rumänien belief sich 2024 auf 7,9 Milliarden Euro. Das gesamte deutsch-rumänische Handelsvolumen lag nach Angaben der AHK bei gut 43 Milliarden Euro, zwei Prozent mehr als im Jahr zuvor.

Staatspräsident Nicușor Dan ließ sich wegen einer Auslandsreise entschuldigen.

Lesen Sie auch: Münchner Messe meldet Rekord`,
    officials: [
      { name: 'Tobias Gotthardt', country: 'DE', aliases: ['Gotthardt'] },
      { name: 'Bogdan Ivan', country: 'RO' },
      { name: 'Peer Gebauer', country: 'DE' },
      { name: 'Radu Miruță', country: 'RO', aliases: ['Miruță'] },
      { name: 'Nicușor Dan', country: 'RO' },
    ],
    meetings: [
      {
        who: ['Tobias Gotthardt', 'Bogdan Ivan'],
        maybe: ['Peer Gebauer'],
        date: '2025-09-22',
        status: 'held',
      },
      { who: ['Tobias Gotthardt', 'Radu Miruță'], date: '2025-09-23', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['DE', 'RO'],
        partner: ['RO', 'DE'],
        amount: 43e9,
        currency: 'EUR',
        period: '2024',
        change: 2,
      },
    ],
    optional: {
      meetings: [{ who: ['Tobias Gotthardt', 'Peer Gebauer'], date: '2025-09-22', status: 'held' }],
      trade: [
        {
          measure: 'total',
          reporter: [null, 'RO'],
          partner: ['RO', null],
          amount: 7.9e9,
          currency: 'EUR',
          period: '2024',
        },
        {
          measure: 'total',
          reporter: ['DE', 'RO'],
          partner: ['RO', 'DE'],
          amount: 7.9e9,
          currency: 'EUR',
          period: '2024',
        },
      ],
    },
  },
];
