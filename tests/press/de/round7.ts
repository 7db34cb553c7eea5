import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-04',
    text: `Entwicklungsministerin wirbt in Ghana für Ausbildungspartnerschaft

Accra (dpa) - Bundesentwicklungsministerin Reem Alabali Radovan (SPD) ist am Donnerstag in der ghanaischen Hauptstadt mit Präsident John Mahama zusammengekommen. Bei dem rund einstündigen Gespräch sei es um die Ausbildung von Fachkräften und um die Lage in der Sahelzone gegangen, hieß es aus Delegationskreisen.

«Ghana ist ein Anker der Stabilität in einer schwierigen Nachbarschaft», sagte die Ministerin im Anschluss. Mahama kündigte an, bis Jahresende ein Zentrum für Solartechnik in Kumasi zu eröffnen.

Bereits am Mittwoch hatte Alabali Radovan in der Hafenstadt Tema die ghanaische Handelsministerin Elizabeth Ofosu-Adjare getroffen. Begleitet wird sie von elf Unternehmensvertretern.

An diesem Freitag reist die SPD-Politikerin weiter nach Lomé. Dort ist ein Treffen mit Togos Außenminister Robert Dussey geplant.

© dpa-infocom, dpa:250904-930-41772/2`,
    officials: [
      { name: 'Reem Alabali Radovan', country: 'DE', aliases: ['Alabali Radovan'] },
      { name: 'John Mahama', country: 'GH', aliases: ['Mahama'] },
      { name: 'Elizabeth Ofosu-Adjare', country: 'GH' },
      { name: 'Robert Dussey', country: 'TG' },
    ],
    meetings: [
      { who: ['Reem Alabali Radovan', 'John Mahama'], date: '2025-09-04', status: 'held' },
      { who: ['Reem Alabali Radovan', 'Elizabeth Ofosu-Adjare'], date: '2025-09-03', status: 'held' },
      { who: ['Reem Alabali Radovan', 'Robert Dussey'], date: ['2025-09-05', null], status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Bundesministerium für Land- und Forstwirtschaft | Presse | Aussendungen

Totschnig empfängt slowenische Amtskollegin in Graz
Zusammenarbeit bei Borkenkäfer und Hagelschutz im Fokus

Wien/Graz, 13. Oktober 2025 – Landwirtschaftsminister Norbert Totschnig hat heute, Montag, die slowenische Ministerin für Landwirtschaft, Forst und Ernährung, Mateja Čalušić, zu einem Arbeitsgespräch in Graz empfangen. An dem Treffen nahm auch die steirische Landesrätin Simone Schmiedtbauer teil.

„Unsere Bäuerinnen und Bauern stehen dies- und jenseits der Grenze vor denselben Herausforderungen“, betonte der Minister. Čalušić bedankte sich für die rasche Hilfe nach den Unwettern im August.

Österreich lieferte im Vorjahr Agrarwaren im Wert von 452 Mio. Euro nach Slowenien, umgekehrt wurden Produkte um 218 Mio. Euro eingeführt.

Rückfragehinweis:
Pressestelle, Tel. +43 0 00000-000000
Fotos zur honorarfreien Verwendung: BMLUK/Hemerka`,
    officials: [
      { name: 'Norbert Totschnig', country: 'AT', aliases: ['Totschnig'] },
      { name: 'Mateja Čalušić', country: 'SI', aliases: ['Čalušić'] },
      { name: 'Simone Schmiedtbauer', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Norbert Totschnig', 'Mateja Čalušić'],
        maybe: ['Simone Schmiedtbauer'],
        date: '2025-10-13',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'AT', partner: 'SI', amount: 452e6, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'AT', partner: 'SI', amount: 218e6, currency: 'EUR', period: '2024' },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'SI', partner: 'AT', amount: 218e6, currency: 'EUR', period: '2024' },
      ],
    },
  },
  {
    text: `Pressemitteilung Nr. 421 vom 7. November 2024
Exporte im September 2024: -1,7 % zum August 2024

WIESBADEN – Im September 2024 wurden aus Deutschland kalender- und saisonbereinigt Waren im Wert von 128,6 Milliarden Euro exportiert und Waren im Wert von 111,3 Milliarden Euro importiert. Gegenüber August 2024 sanken die Exporte um 1,7 % und die Importe stiegen um 2,1 %. Die Außenhandelsbilanz schloss mit einem Überschuss von 17,3 Milliarden Euro ab. Im August hatte der Saldo +21,9 Milliarden Euro betragen.

Außenhandel mit Nicht-EU-Staaten
Die meisten deutschen Exporte gingen im September in die Vereinigten Staaten. Dorthin wurden Waren im Wert von 13,4 Milliarden Euro ausgeführt (+4,8 %). Die meisten Importe kamen aus der Volksrepublik China: Von dort wurden Waren im Wert von 12,9 Milliarden Euro eingeführt.

Methodische Hinweise: Die Daten für 2024 sind vorläufig und revidierbar.

+++ Daten und Fakten für den Alltag: Folgen Sie unserem WhatsApp-Kanal. +++`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 128.6e9,
        currency: 'EUR',
        period: '2024-09',
        change: [-1.7, null],
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 111.3e9,
        currency: 'EUR',
        period: '2024-09',
        change: [2.1, null],
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 17.3e9,
        currency: 'EUR',
        period: '2024-09',
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 21.9e9,
        currency: 'EUR',
        period: '2024-08',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 13.4e9,
        currency: 'EUR',
        period: '2024-09',
        change: [4.8, null],
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'CN',
        amount: 12.9e9,
        currency: 'EUR',
        period: '2024-09',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'DE', partner: null, amount: null, period: '2024-09', change: -1.7 },
        { measure: 'imports', reporter: 'DE', partner: null, amount: null, period: '2024-09', change: 2.1 },
        { measure: 'exports', reporter: 'DE', partner: 'US', amount: null, period: '2024-09', change: 4.8 },
      ],
    },
  },
  {
    published: '2025-08-20',
    text: `Astana, 20. August, Kazinform

Der Präsident der Republik Kasachstan, Kassym-Jomart Tokajew, hat am Mittwoch den Vorsitzenden des Ministerkabinetts der Kirgisischen Republik, Adylbek Kassymaliew, zum Gespräch empfangen. Dies teilte der Pressedienst der Akorda mit.

Das Staatsoberhaupt betonte, dass die Beziehungen zwischen den beiden Ländern den Charakter einer Allianz tragen. Der Gast überbrachte die Grüße von Präsident Sadyr Dschaparow.

Zuvor führte Kassymaliew Verhandlungen mit seinem kasachischen Amtskollegen Olschas Bektenow. An den Verhandlungen nahmen der stellvertretende Premierminister Serik Schumangarin, Außenminister Murat Nurtleu und Energieminister Jerlan Akkenschenow teil.

Im ersten Halbjahr erreichte der bilaterale Handelsumsatz 853,4 Millionen US-Dollar und wuchs damit um 6,2 Prozent. Die Seiten wollen das Volumen bis 2030 auf 3 Milliarden US-Dollar steigern.

Teilen: Telegram | Facebook | X`,
    officials: [
      { name: 'Kassym-Jomart Tokajew', country: 'KZ' },
      { name: 'Adylbek Kassymaliew', country: 'KG', aliases: ['Kassymaliew'] },
      { name: 'Sadyr Dschaparow', country: 'KG' },
      { name: 'Olschas Bektenow', country: 'KZ' },
      { name: 'Serik Schumangarin', country: 'KZ' },
      { name: 'Murat Nurtleu', country: 'KZ' },
      { name: 'Jerlan Akkenschenow', country: 'KZ' },
    ],
    meetings: [
      { who: ['Kassym-Jomart Tokajew', 'Adylbek Kassymaliew'], date: '2025-08-20', status: 'held' },
      {
        who: ['Adylbek Kassymaliew', 'Olschas Bektenow'],
        maybe: ['Serik Schumangarin', 'Murat Nurtleu', 'Jerlan Akkenschenow'],
        date: ['2025-08-20', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'KG',
        amount: 853.4e6,
        currency: 'USD',
        period: '2025-H1',
        change: 6.2,
      },
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'KG',
        amount: 3e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    published: '2024-11-20',
    text: `Vietnam.vn – Nachrichten

Vorsitzender des Provinzvolkskomitees Pham Thien Nghia empfing den japanischen Generalkonsul in Ho-Chi-Minh-Stadt

DNO – Am Nachmittag des 19. November empfing Genosse Pham Thien Nghia, stellvertretender Sekretär des Provinzparteikomitees und Vorsitzender des Volkskomitees der Provinz Dong Thap, Herrn Ono Masuo, Generalkonsul von Japan in Ho-Chi-Minh-Stadt, anlässlich seines Besuchs und seiner Arbeit in der Provinz.

[Anzeige_1]

Beim Empfang informierte der Vorsitzende Pham Thien Nghia über die sozioökonomische Lage der Provinz. In den ersten 10 Monaten des Jahres 2024 der Exportumsatz der Provinz auf den japanischen Markt erreichte 48 Millionen USD, hauptsächlich Meeresfrüchte und Textilien.

Herr Ono Masuo bedankte sich für den herzlichen Empfang und wünschte, dass die Provinz auch weiterhin günstige Bedingungen für japanische Unternehmen schafft.

MY XUYEN

[Anzeige_2]
Quelle: https://baodongthap.example.vn/tin-tuc/chu-tich-ubnd-tinh-tiep-tong-lanh-su-nhat-ban-127345.aspx`,
    officials: [
      { name: 'Pham Thien Nghia', country: 'VN' },
      { name: 'Ono Masuo', country: 'JP' },
    ],
    meetings: [{ who: ['Pham Thien Nghia', 'Ono Masuo'], date: '2024-11-19', status: 'held' }],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: ['VN', null],
          partner: 'JP',
          amount: 48e6,
          currency: 'USD',
          period: '2024-01/2024-10',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-03-12',
    text: `Dritte Runde im Tarifstreit bei der Bahn ohne Ergebnis

Frankfurt/Main. Die Verhandlungen zwischen der Deutschen Bahn und der Gewerkschaft EVG sind am Dienstagabend ohne Einigung vertagt worden. «Wir haben uns bei der Laufzeit nicht getroffen», sagte Verhandlungsführerin Cosima Ingenschay. Personalvorstand Martin Seiler sprach von konstruktiven Gesprächen. Die Runde soll in der kommenden Woche in Fulda fortgesetzt werden.

Die Gewerkschaft fordert 7,6 Prozent mehr Lohn, das Volumen bezifferte der Konzern auf rund 1,3 Milliarden Euro pro Jahr.

Auch interessant
Kickers treffen im Pokal auf Darmstadt – Trainer empfängt alten Bekannten
Unwetterwarnung: Hagel trifft Wetterau
Neue Brücke: Land und Stadt treffen Entscheidung im Mai`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Parmelin empfängt indonesischen Handelsminister

Keystone-SDA
2. Dezember 2025 - 16:48

Bundesrat Guy Parmelin hat am Dienstag in Bern den indonesischen Handelsminister Budi Santoso zu einem offiziellen Arbeitsbesuch empfangen. Im Zentrum standen das Freihandelsabkommen und der Handel mit Palmöl, wie das Eidgenössische Departement für Wirtschaft, Bildung und Forschung (WBF) mitteilte.

Die beiden Minister hatten sich zuletzt im Juni am Rande der OECD-Ministerratstagung in Paris getroffen. Santoso wurde ausserdem von Staatssekretärin Helene Budliger Artieda zu einem Austausch mit Vertretern der Wirtschaft begrüsst.

Die Schweiz exportierte im vergangenen Jahr Waren im Wert von 493 Millionen Franken nach Indonesien. Die Importe beliefen sich auf 782 Millionen Franken, ein Plus von 11 Prozent.`,
    officials: [
      { name: 'Guy Parmelin', country: 'CH', aliases: ['Parmelin'] },
      { name: 'Budi Santoso', country: 'ID', aliases: ['Santoso'] },
      { name: 'Helene Budliger Artieda', country: 'CH', world: true },
    ],
    meetings: [
      { who: ['Guy Parmelin', 'Budi Santoso'], date: '2025-12-02', status: 'held' },
      { who: ['Guy Parmelin', 'Budi Santoso'], date: '2025-06', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'CH', partner: 'ID', amount: 493e6, currency: 'CHF', period: '2024' },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: 'ID',
        amount: 782e6,
        currency: 'CHF',
        period: '2024',
        change: 11,
      },
    ],
    optional: {
      meetings: [
        { who: ['Budi Santoso', 'Helene Budliger Artieda'], date: ['2025-12-02', null], status: 'held' },
      ],
    },
  },
  {
    text: `Zum Telefongespräch des Außenministers Russlands, Sergej Lawrow, mit dem Außenminister von Burkina Faso, Karamoko Jean-Marie Traoré

Am 21. Februar 2025 fand auf Initiative der burkinischen Seite ein Telefongespräch des Außenministers der Russischen Föderation, Sergej Lawrow, mit dem Minister für Auswärtige Angelegenheiten, Regionale Zusammenarbeit und Burkinaber im Ausland von Burkina Faso, Karamoko Jean-Marie Traoré, statt.

Es wurden aktuelle Fragen der bilateralen Zusammenarbeit besprochen, mit dem Akzent auf die Umsetzung der Vereinbarungen, die im Ergebnis der Verhandlungen der Präsidenten Wladimir Putin und Ibrahim Traoré erreicht worden waren.

Die Minister vereinbarten, den Dialog im Rahmen der für dieses Jahr geplanten dritten Ministerkonferenz des Partnerschaftsforums Russland–Afrika fortzusetzen.

Комментарии ()`,
    officials: [
      { name: 'Sergej Lawrow', country: 'RU' },
      { name: 'Karamoko Jean-Marie Traoré', country: 'BF' },
      { name: 'Wladimir Putin', country: 'RU', world: true },
      { name: 'Ibrahim Traoré', country: 'BF', world: true },
    ],
    meetings: [
      {
        who: ['Sergej Lawrow', 'Karamoko Jean-Marie Traoré'],
        date: '2025-02-21',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Wladimir Putin', 'Ibrahim Traoré'], status: 'held' },
        { who: ['Sergej Lawrow', 'Karamoko Jean-Marie Traoré'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-09-23',
    text: `Kolumbiens Außenministerin sagt Madrid-Reise ab

Bogotá (AFP) – Die kolumbianische Außenministerin Rosa Villavicencio hat ein für Mittwoch geplantes Treffen mit ihrem spanischen Kollegen José Manuel Albares in Madrid kurzfristig abgesagt. Ihr Ministerium begründete dies am Dienstag mit der Sicherheitslage in der Provinz Cauca, wo bei einem Anschlag sieben Polizisten getötet wurden.

Villavicencio und Albares telefonierten nach Angaben aus Madrid am Montagabend miteinander. Beide hätten vereinbart, den Besuch «so bald wie möglich» nachzuholen.

Ob Staatschef Gustavo Petro wie vorgesehen im Oktober von Ministerpräsident Pedro Sánchez empfangen wird, blieb zunächst offen. Spanien ist mit einem Bestand von mehr als zehn Milliarden Dollar einer der größten Investoren in dem südamerikanischen Land.`,
    officials: [
      { name: 'Rosa Villavicencio', country: 'CO', aliases: ['Villavicencio'] },
      { name: 'José Manuel Albares', country: 'ES', aliases: ['Albares'] },
      { name: 'Gustavo Petro', country: 'CO', world: true },
      { name: 'Pedro Sánchez', country: 'ES', world: true },
    ],
    meetings: [
      { who: ['Rosa Villavicencio', 'José Manuel Albares'], date: '2025-09-24', status: 'cancelled' },
      {
        who: ['Rosa Villavicencio', 'José Manuel Albares'],
        date: '2025-09-22',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Gustavo Petro', 'Pedro Sánchez'], date: '2025-10', status: 'planned' }],
      trade: [
        {
          measure: 'investment',
          reporter: 'ES',
          partner: 'CO',
          bound: 'over',
          amount: 10e9,
          currency: 'USD',
        },
      ],
    },
  },
  {
    text: `Kenia: Deutsche Maschinen gefragt

Nairobi (GTAI) – Der Warenaustausch zwischen Deutschland und Kenia hat sich 2023 schwächer entwickelt als erhofft. Die deutschen Ausfuhren nach Kenia gingen um 6,4 Prozent auf 372 Millionen Euro zurück. Dagegen legten die Einfuhren aus dem ostafrikanischen Land um 5,1 Prozent auf 214 Millionen Euro zu. Wichtigste Importgüter sind Schnittblumen, Tee und Kaffee.

Maschinen machten mit 131 Millionen Euro gut ein Drittel der deutschen Lieferungen aus. Kenianische Abnehmer klagen jedoch über die Abwertung des Schillings und hohe Zinsen.

Für 2024 rechnet die Delegation der Deutschen Wirtschaft in Nairobi mit deutschen Exporten von rund 400 Millionen Euro. Das Bruttoinlandsprodukt Kenias dürfte um 5 Prozent wachsen.

Von Carsten Ehlers | Nairobi

Dieser Inhalt gehört zu: Außenhandel, Kenia, Maschinenbau`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'KE',
        amount: 372e6,
        currency: 'EUR',
        period: '2023',
        change: -6.4,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'KE',
        amount: 214e6,
        currency: 'EUR',
        period: '2023',
        change: 5.1,
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'KE',
        amount: 131e6,
        currency: 'EUR',
        period: ['2023', null],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'KE',
        bound: 'about',
        amount: 400e6,
        currency: 'EUR',
        period: '2024',
        status: 'forecast',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'KE',
          partner: 'DE',
          amount: 214e6,
          currency: 'EUR',
          period: '2023',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-07-03',
    text: `Schlagabtausch im Bundestag über Rüstungsexporte

Berlin – Außenminister Johann Wadephul hat die Genehmigung neuer Lieferungen an Saudi-Arabien gegen Kritik verteidigt. «Wir treffen solche Entscheidungen nie leichtfertig», sagte der CDU-Politiker am Donnerstag in der Aktuellen Stunde des Bundestags.

Die Grünen-Abgeordnete Agnieszka Brugger warf der Regierung vor, Kronprinz Mohammed bin Salman einen Blankoscheck auszustellen. Für die Linke sagte Ulrich Thoden, der Kanzler habe sich «an die Seite der Konzerne gestellt».

Nach Angaben des Bundeswirtschaftsministeriums wurden im ersten Halbjahr Rüstungsausfuhren im Wert von 5,9 Milliarden Euro genehmigt. Wirtschaftsministerin Katherina Reiche, die an der Debatte nicht teilnahm, hatte die Zahlen in der vergangenen Woche vorgelegt.

Ein Antrag der Grünen auf einen Exportstopp fand keine Mehrheit.`,
    officials: [
      { name: 'Johann Wadephul', country: 'DE' },
      { name: 'Katherina Reiche', country: 'DE' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Agnieszka Brugger', country: 'DE' },
        { name: 'Ulrich Thoden', country: 'DE' },
        { name: 'Mohammed bin Salman', country: 'SA' },
      ],

      trade: [
        {
          measure: 'exports',
          reporter: 'DE',
          partner: null,
          amount: 5.9e9,
          currency: 'EUR',
          period: '2025-H1',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Bilder der Woche aus dem Präsidialamt

Staatspräsident Alar Karis (r.) begrüßt den irischen Taoiseach Micheál Martin vor Schloss Kadriorg in Tallinn, 5. März 2026. Foto: Arno Mikkor / Präsidialkanzlei

Karis und seine Ehefrau Sirje Karis beim Besuch einer Schule in Narva, 3. März 2026. Foto: Raigo Pajula

Unterzeichnung im Rosensaal: Der Minister für Wirtschaft und Industrie, Erkki Keldo, und der finnische Botschafter Vesa Vasara tauschen die Urkunden über das gemeinsame Stromnetz aus.

Die Kunstausstellung «Licht über dem Peipussee» ist noch bis zum 29. März zu sehen. Öffnungszeiten: Di–So 11–18 Uhr

Alle Aufnahmen dürfen unter Nennung der Quelle verwendet werden.`,
    officials: [
      { name: 'Alar Karis', country: 'EE', aliases: ['Karis'], world: true },
      { name: 'Micheál Martin', country: 'IE' },
      { name: 'Erkki Keldo', country: 'EE', world: true },
      { name: 'Vesa Vasara', country: 'FI' },
    ],
    meetings: [{ who: ['Alar Karis', 'Micheál Martin'], date: '2026-03-05', status: 'held' }],
    trade: [],
    optional: {
      officials: [{ name: 'Sirje Karis', country: 'EE' }],
      meetings: [
        { who: ['Erkki Keldo', 'Vesa Vasara'], status: 'held' },
        { who: ['Alar Karis', 'Sirje Karis'], status: 'held' },
      ],
    },
  },
  {
    text: `Der Bundespräsident | Reden und Interviews | Pressemitteilungen

Kondolenz nach Taifun auf den Philippinen
28. Oktober 2025

Bundespräsident Frank-Walter Steinmeier hat dem Präsidenten der Republik der Philippinen, Ferdinand R. Marcos Jr., zu den Opfern des Taifuns kondoliert. Der Bundespräsident schreibt:

„Exzellenz, mit Bestürzung habe ich von den vielen Toten und den schweren Zerstörungen auf Samar und Leyte erfahren. Im Namen meiner Landsleute spreche ich Ihnen und allen Angehörigen meine tief empfundene Anteilnahme aus. Ich erinnere mich gern an unser Gespräch in Berlin im März vergangenen Jahres. Deutschland steht Ihrem Land in dieser schweren Stunde bei.“

Pressekontakt: Bundespräsidialamt, Spreeweg 1, 10557 Berlin
Seite drucken | Seite empfehlen`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE' },
      { name: 'Ferdinand R. Marcos Jr.', country: 'PH' },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Ferdinand R. Marcos Jr.'],
        date: ['2025-10-28', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Frank-Walter Steinmeier', 'Ferdinand R. Marcos Jr.'], date: '2024-03', status: 'held' },
      ],
    },
  },
  {
    published: '2025-06-17',
    text: `„Wir liefern mehr als Rindfleisch“
Interview mit Uruguays Botschafter Fernando López Fabregat

Herr Botschafter, im Mai haben Sie Sachsens Ministerpräsidenten Michael Kretschmer in Dresden getroffen. Was kam dabei heraus?

López Fabregat: Wir haben über grünen Wasserstoff gesprochen. Im Herbst soll eine sächsische Delegation nach Montevideo kommen.

Deutschland importierte 2024 Waren für rund 300 Millionen Euro aus Uruguay. Das ist nicht viel.

Stimmt, aber mit dem Mercosur-Abkommen kann sich das ändern. Unser Präsident Yamandú Orsi hat es in seiner Antrittsrede zur Priorität erklärt.

Hat er auch Bundeskanzler Merz eingeladen?

Die Einladung liegt in Berlin. Ob und wann der Kanzler kommt, muss er selbst entscheiden.

Das Gespräch führte Birgit Holzer.`,
    officials: [
      { name: 'Fernando López Fabregat', country: 'UY', aliases: ['López Fabregat'] },
      { name: 'Michael Kretschmer', country: 'DE', world: true },
      { name: 'Yamandú Orsi', country: 'UY', world: true },
      { name: 'Merz', country: 'DE', world: true },
    ],
    meetings: [{ who: ['Fernando López Fabregat', 'Michael Kretschmer'], date: '2025-05', status: 'held' }],
    trade: [
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'UY',
        bound: 'about',
        amount: 300e6,
        currency: 'EUR',
        period: '2024',
      },
    ],
    optional: {
      meetings: [{ who: ['Yamandú Orsi', 'Merz'], status: 'planned' }],
      trade: [
        {
          measure: 'exports',
          reporter: 'UY',
          partner: 'DE',
          bound: 'about',
          amount: 300e6,
          currency: 'EUR',
          period: '2024',
        },
      ],
    },
  },
  {
    published: '2024-11-07',
    text: `Maschinenbauer Krones hebt Prognose an

NEUTRAUBLING (dpa-AFX) - Der Abfüllanlagen-Hersteller Krones blickt nach einem starken dritten Quartal optimistischer auf das laufende Jahr. Der Umsatz stieg um 8,3 Prozent auf 1,42 Milliarden Euro, wie das Unternehmen am Donnerstag mitteilte. Der Auftragseingang traf mit 1,36 Milliarden Euro die Erwartungen der Analysten.

Vorstandschef Christoph Klenk rechnet nun mit einem Wachstum von 7 bis 9 Prozent. Vor allem in Asien habe Krones neue Kunden gewonnen, der Exportanteil liege bei gut 90 Prozent. Ein Treffen mit Investoren in London ist für den 20. November geplant.

Die Aktie gewann im MDax zeitweise 4,1 Prozent. Analyst Peter Rothenaicher von der Baader Bank bestätigte seine Kaufempfehlung./mne/stk`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    published: '2024-11-07',
    text: `Seine Hoheit der Emir erhält schriftliche Botschaft vom Präsidenten von Angola

Doha / 7. November / QNA / Seine Hoheit Scheich Tamim bin Hamad Al Thani, Emir des Staates, erhielt eine schriftliche Botschaft von Seiner Exzellenz Präsident João Lourenço, Präsident der Republik Angola, bezüglich der bilateralen Beziehungen und Möglichkeiten ihrer Unterstützung und Stärkung.

Die Botschaft nahm entgegen Seine Exzellenz Scheich Mohammed bin Abdulrahman bin Jassim Al Thani, Premierminister und Außenminister, während seines Treffens heute in Doha mit Seiner Exzellenz Herrn Téte António, Minister für auswärtige Beziehungen der brüderlichen Republik Angola.

Während des Treffens wurden die Beziehungen der Zusammenarbeit zwischen den beiden Ländern überprüft, besonders in den Bereichen Energie und Luftfahrt.

اقرأ أيضا
Das Amt des Emirs gratuliert dem Präsidenten von Kambodscha`,
    officials: [
      { name: 'Tamim bin Hamad Al Thani', country: 'QA', world: true },
      { name: 'João Lourenço', country: 'AO' },
      { name: 'Mohammed bin Abdulrahman bin Jassim Al Thani', country: 'QA', world: true },
      { name: 'Téte António', country: 'AO' },
    ],
    meetings: [
      {
        who: ['Mohammed bin Abdulrahman bin Jassim Al Thani', 'Téte António'],
        date: '2024-11-07',
        status: 'held',
      },
      {
        who: ['Tamim bin Hamad Al Thani', 'João Lourenço'],
        date: ['2024-11-07', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `STATISTIK AUSTRIA – Pressemitteilung: 13 698-198/25

Außenhandel Jänner bis Juli 2025: Exporte in die USA stark rückläufig

Wien, 2025-10-07 – Von Jänner bis Juli 2025 lag der Gesamtwert der Einfuhren von Waren laut vorläufigen Ergebnissen bei 113,9 Mrd. Euro (+1,6 % gegenüber der Vorjahresperiode). Die Ausfuhren sanken um 2,8 % auf 112,1 Mrd. Euro. Das Defizit der Handelsbilanz betrug 1,8 Mrd. Euro.

Die Ausfuhren nach Deutschland, den wichtigsten Handelspartner, beliefen sich auf 32,6 Mrd. Euro (–0,9 %). Die Exporte in die USA gingen um 15,4 % auf 8,3 Mrd. Euro zurück.

Im Juli 2025 wurden Waren im Wert von 16,4 Mrd. Euro importiert und im Wert von 16,7 Mrd. Euro exportiert.

Informationen zur Methodik, Definitionen: siehe unsere Website. Rückfragen: Mag. Gerhard Müllner, Direktion Raumwirtschaft`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 113.9e9,
        currency: 'EUR',
        period: '2025-01/2025-07',
        change: 1.6,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 112.1e9,
        currency: 'EUR',
        period: '2025-01/2025-07',
        change: -2.8,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 1.8e9,
        currency: 'EUR',
        period: '2025-01/2025-07',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'DE',
        amount: 32.6e9,
        currency: 'EUR',
        period: '2025-01/2025-07',
        change: -0.9,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'US',
        amount: 8.3e9,
        currency: 'EUR',
        period: '2025-01/2025-07',
        change: -15.4,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 16.4e9,
        currency: 'EUR',
        period: '2025-07',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 16.7e9,
        currency: 'EUR',
        period: '2025-07',
      },
    ],
  },
  {
    published: '2025-07-11',
    text: `Am Rande des Asean-Treffens: Wong spricht mit Kollegen aus Laos und Japan

KUALA LUMPUR – Die australische Außenministerin Penny Wong hat das Treffen der Asean-Außenminister vom 8. bis 11. Juli zu einer Reihe bilateraler Gespräche genutzt. Am Donnerstag kam sie mit dem laotischen Außenminister Thongsavanh Phomvihane und anschließend mit ihrem japanischen Amtskollegen Takeshi Iwaya zusammen.

Im Mittelpunkt standen nach Angaben des Ministeriums in Canberra die neuen US-Zölle und die Lage in Myanmar. Gastgeber Mohamad Hasan, der Außenminister Malaysias, rief die Staaten der Region zur Geschlossenheit auf.

US-Außenminister Marco Rubio, der am Freitag in Kuala Lumpur erwartet wurde, will dort auch seinen russischen Kollegen Sergej Lawrow treffen.

Die Asean hat zehn Mitglieder mit zusammen rund 680 Millionen Einwohnern.`,
    officials: [
      { name: 'Penny Wong', country: 'AU', aliases: ['Wong'] },
      { name: 'Thongsavanh Phomvihane', country: 'LA' },
      { name: 'Takeshi Iwaya', country: 'JP' },
      { name: 'Mohamad Hasan', country: 'MY' },
      { name: 'Marco Rubio', country: 'US' },
      { name: 'Sergej Lawrow', country: 'RU' },
    ],
    meetings: [
      { who: ['Penny Wong', 'Thongsavanh Phomvihane'], date: '2025-07-10', status: 'held' },
      { who: ['Penny Wong', 'Takeshi Iwaya'], date: '2025-07-10', status: 'held' },
      { who: ['Marco Rubio', 'Sergej Lawrow'], date: ['2025-07-11', null], status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Mohamad Hasan', 'Penny Wong', 'Thongsavanh Phomvihane', 'Takeshi Iwaya'], status: 'held' },
        { who: ['Penny Wong', 'Thongsavanh Phomvihane', 'Takeshi Iwaya'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-14',
    text: `Lula verschiebt Besuch in Wien

Wien (APA) - Der für kommende Woche geplante Besuch des brasilianischen Präsidenten Luiz Inácio Lula da Silva in Österreich ist verschoben worden. Die Präsidentschaftskanzlei bestätigte am Mittwoch einen Bericht der „Presse“. Lula sollte am 20. Mai von Bundespräsident Alexander Van der Bellen in der Hofburg empfangen werden.

Als Grund wurde eine Grippe genannt. „Wir wünschen Präsident Lula rasche Genesung“, hieß es aus der Hofburg. Als neuer Termin ist Anfang Juli im Gespräch.

Entfallen ist damit auch ein Arbeitsessen mit Bundeskanzler Christian Stocker (ÖVP). Wirtschaftsminister Wolfgang Hattmannsdorfer will hingegen an seiner für Juni geplanten Brasilien-Reise festhalten, sagte ein Sprecher auf APA-Anfrage.`,
    officials: [
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Alexander Van der Bellen', country: 'AT' },
      { name: 'Christian Stocker', country: 'AT' },
      { name: 'Wolfgang Hattmannsdorfer', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Luiz Inácio Lula da Silva', 'Alexander Van der Bellen'],
        date: '2025-05-20',
        status: 'cancelled',
      },
      {
        who: ['Luiz Inácio Lula da Silva', 'Christian Stocker'],
        date: ['2025-05-20', null, '2025-05'],
        status: 'cancelled',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Luiz Inácio Lula da Silva', 'Alexander Van der Bellen'],
          date: ['2025-07', '2025-07-01/2025-07-10'],
          status: 'planned',
        },
        { who: ['Luiz Inácio Lula da Silva'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Luxemburger Regierung – Kommuniqué
Arbeitsbesuch von Xavier Bettel in Dakar (28.–29.10.2025)

Der Vizepremier, Minister für auswärtige Angelegenheiten und Außenhandel, Minister für Entwicklungszusammenarbeit, Xavier Bettel, hat sich am 28. und 29. Oktober 2025 zu einem Arbeitsbesuch in Senegal aufgehalten.

Zum Auftakt wurde Minister Bettel von Staatspräsident Bassirou Diomaye Faye zu einer Unterredung empfangen. Im Anschluss traf er den Premierminister Ousmane Sonko sowie den Minister für Afrikanische Integration und auswärtige Angelegenheiten, Cheikh Niang.

Am zweiten Tag unterzeichneten Xavier Bettel und der Minister für Wirtschaft, Planung und Zusammenarbeit, Abdourahmane Sarr, das neue Kooperationsprogramm. Es ist mit 115 Millionen Euro ausgestattet.

Pressemitteilung der Direktion für Entwicklungszusammenarbeit
Letzte Aktualisierung 30.10.2025`,
    officials: [
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'] },
      { name: 'Bassirou Diomaye Faye', country: 'SN' },
      { name: 'Ousmane Sonko', country: 'SN' },
      { name: 'Cheikh Niang', country: 'SN' },
      { name: 'Abdourahmane Sarr', country: 'SN' },
    ],
    meetings: [
      {
        who: ['Xavier Bettel', 'Bassirou Diomaye Faye'],
        date: ['2025-10-28', '2025-10-28/2025-10-29'],
        status: 'held',
      },
      {
        who: ['Xavier Bettel', 'Ousmane Sonko'],
        maybe: ['Cheikh Niang'],
        date: ['2025-10-28', '2025-10-28/2025-10-29'],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Xavier Bettel', 'Cheikh Niang'], status: 'held' },
        { who: ['Xavier Bettel', 'Abdourahmane Sarr'], date: '2025-10-29', status: 'held' },
      ],
    },
  },
  {
    published: '2024-06-24',
    text: `Obst- und Gemüseexporte nach Korea stark gestiegen

Laut Statistik des Allgemeinen Zollamts erreichten die Obst- und Gemüseexporte Vietnams im Mai 2024 schätzungsweise 614 Millionen USD. Damit in den ersten 5 Monaten des Jahres der Exportumsatz dieser Branche fast 2,6 Milliarden USD, ein Plus von 28,2% im Vergleich zum gleichen Zeitraum des Vorjahres.

Davon erreichten die Exporte nach Südkorea 130 Millionen USD, ein Anstieg von 63%. China bleibt der größte Markt.

[Anzeige_1]

Herr Dang Phuc Nguyen, Generalsekretär des vietnamesischen Obst- und Gemüseverbandes, sagte, dass die gesamte Branche in diesem Jahr das Ziel von 6,5 Milliarden USD anstrebt. „Durian ist wie ein König“, sagte Herr Nguyen.

Foto: Verpackung der Drachenfrucht für den Export in Long An (Foto: PV).

[Anzeige_2]
Quelle: https://dantri.example.com.vn/kinh-doanh/xuat-khau-rau-qua-tang-manh-20240624101533120.htm`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        bound: ['about', 'exact'],
        amount: 614e6,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        bound: ['about', 'under'],
        amount: 2.6e9,
        currency: 'USD',
        period: '2024-01/2024-05',
        change: 28.2,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'KR',
        amount: 130e6,
        currency: 'USD',
        period: ['2024-01/2024-05', '2024', null],
        change: 63,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 6.5e9,
        currency: 'USD',
        period: '2024',
        status: 'target',
      },
    ],
    optional: { officials: [{ name: 'Dang Phuc Nguyen', country: 'VN', aliases: ['Nguyen'] }] },
  },
  {
    published: '2026-01-15',
    text: `Aktien Frankfurt Schluss: Zollsorgen belasten Autowerte

FRANKFURT - Die Furcht vor neuen US-Zöllen hat den Dax am Donnerstag ausgebremst. Der Leitindex schloss 0,8 Prozent tiefer bei 24.711 Punkten. US-Präsident Donald Trump hatte am Vorabend mit einem Aufschlag von 25 Prozent auf Fahrzeuge aus der EU gedroht.

EU-Handelskommissar Maroš Šefčovič sprach von einem «unnötigen Rückschritt». In Marktkreisen hieß es, nun richteten sich die Blicke auf mögliche Verhandlungen in Washington.

Am stärksten traf es Porsche AG mit minus 3,9 Prozent. Gefragt waren Versorger. Der Euro kostete 1,1634 Dollar, der Goldpreis stieg auf 4.610 Dollar je Unze.

Am Rentenmarkt fiel die Umlaufrendite auf 2,79 Prozent./bek/he`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Maroš Šefčovič', country: 'EU' },
    ],
    meetings: [],
    trade: [],
  },
  {
    published: '2026-02-10',
    text: `Mexiko, Guatemala und Belize wollen Grenzregion gemeinsam schützen

Tapachula – Mexikos Präsidentin Claudia Sheinbaum hat am Dienstag in der südmexikanischen Stadt Tapachula ihren guatemaltekischen Kollegen Bernardo Arévalo und den Premierminister von Belize, John Briceño, empfangen. Die drei Staats- und Regierungschefs unterzeichneten eine Erklärung zum Schutz des Maya-Waldes.

Sheinbaum kündigte an, die Grenzübergänge am Suchiate-Fluss bis 2027 zu modernisieren. Arévalo lobte die «neue Nachbarschaft». Zum Streit um Migranten aus Honduras äußerten sich die drei nicht.

Am Montag hatte Sheinbaum nach eigenen Angaben mit dem kanadischen Premierminister Mark Carney telefoniert, um die Überprüfung des Handelsabkommens USMCA vorzubereiten. Carney wird Ende April zu einem Besuch in Mexiko erwartet.

Außenminister Juan Ramón de la Fuente und Handelsminister Marcelo Ebrard gehörten der mexikanischen Delegation an.`,
    officials: [
      { name: 'Claudia Sheinbaum', country: 'MX', aliases: ['Sheinbaum'] },
      { name: 'Bernardo Arévalo', country: 'GT', aliases: ['Arévalo'] },
      { name: 'John Briceño', country: 'BZ' },
      { name: 'Mark Carney', country: 'CA', aliases: ['Carney'] },
      { name: 'Juan Ramón de la Fuente', country: 'MX' },
      { name: 'Marcelo Ebrard', country: 'MX' },
    ],
    meetings: [
      {
        who: ['Claudia Sheinbaum', 'Bernardo Arévalo', 'John Briceño'],
        maybe: ['Juan Ramón de la Fuente', 'Marcelo Ebrard'],
        date: '2026-02-10',
        status: 'held',
      },
      { who: ['Claudia Sheinbaum', 'Mark Carney'], date: '2026-02-09', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Mark Carney'], status: 'planned' },
        { who: ['Claudia Sheinbaum', 'Mark Carney'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-09-24',
    text: `Rathaus aktuell

Generalkonsulin der Türkei zu Gast in Mannheim

Die neue türkische Generalkonsulin in Karlsruhe, Mahmure Ayşegül Kandaş, hat am 22. September ihren Antrittsbesuch bei Oberbürgermeister Christian Specht absolviert. Bei dem Gespräch im Rathaus E 5 ging es um das Stadtjubiläum, den Deutschunterricht in den Moscheegemeinden und die geplante Städtepartnerschaft mit Eskişehir.

„Mannheim ist für viele türkische Familien seit drei Generationen Heimat“, so die Generalkonsulin, die sich anschließend ins Gästebuch der Stadt eintrug.

Weitere Meldungen:
• Wochenmarkt auf dem Lindenhof verlegt
• Bürgermeister Thorsten Riehle gibt Startschuss für Lichtmeile
• Impressum

Foto: Stadt Mannheim / Andreas Henn`,
    officials: [
      { name: 'Mahmure Ayşegül Kandaş', country: 'TR' },
      { name: 'Christian Specht', country: 'DE' },
    ],
    meetings: [{ who: ['Mahmure Ayşegül Kandaş', 'Christian Specht'], date: '2025-09-22', status: 'held' }],
    trade: [],
    optional: { officials: [{ name: 'Thorsten Riehle', country: 'DE' }] },
  },
];
