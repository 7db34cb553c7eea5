import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-18',
    text: `Portugal bildet weiter Soldaten in Mosambik aus

Maputo (dpa) - Mosambiks Präsident Daniel Chapo hat den portugiesischen Außenminister Paulo Rangel am Donnerstag zu einem Gespräch über die Sicherheitslage in der Nordprovinz Cabo Delgado empfangen. Das teilte das Präsidialamt in Maputo mit.

Rangel sagte nach der Unterredung vor Journalisten, Lissabon werde die Ausbildung mosambikanischer Soldaten bis Ende 2027 fortsetzen. Bereits am Mittwochabend war er mit seiner Amtskollegin Maria Manuela Lucas zu einem Abendessen zusammengekommen.

In Cabo Delgado kämpfen seit 2017 islamistische Gruppen gegen die Armee. Mehr als eine Million Menschen wurden nach Angaben der Vereinten Nationen vertrieben.

Im Juli hatte Chapo in Lissabon mit Ministerpräsident Luís Montenegro über einen Notkredit verhandelt. (dpa/hje)`,
    officials: [
      { name: 'Daniel Chapo', country: 'MZ', aliases: ['Chapo'] },
      { name: 'Paulo Rangel', country: 'PT', aliases: ['Rangel'] },
      { name: 'Maria Manuela Lucas', country: 'MZ' },
      { name: 'Luís Montenegro', country: 'PT' },
    ],
    meetings: [
      { who: ['Daniel Chapo', 'Paulo Rangel'], date: '2025-09-18', status: 'held' },
      { who: ['Paulo Rangel', 'Maria Manuela Lucas'], date: '2025-09-17', status: 'held' },
      { who: ['Daniel Chapo', 'Luís Montenegro'], date: '2025-07', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2024-05-15',
    text: `Mongolei und Kirgistan vereinbaren Direktflüge

Bischkek (AFP) - Der mongolische Regierungschef Luwsannamsrain Ojuun-Erdene ist am Dienstag in Bischkek mit dem kirgisischen Präsidenten Sadyr Schaparow zusammengetroffen. Im Mittelpunkt der Unterredung standen nach Angaben beider Seiten eine Direktflugverbindung sowie die Ausfuhr von Rindfleisch. Anschließend unterzeichneten die Verkehrsminister beider Länder ein Luftverkehrsabkommen.

Am Vormittag hatte Ojuun-Erdene bereits Parlamentspräsident Nurlanbek Schakijew einen Besuch abgestattet. Ein ursprünglich vorgesehenes Gespräch mit Kabinettschef Akylbek Dschaparow kam nicht zustande, weil dieser sich in Brüssel aufhält.

An diesem Mittwoch reist der Gast nach Osch weiter. Es ist der erste Besuch eines mongolischen Ministerpräsidenten in dem zentralasiatischen Land seit elf Jahren.

AFP`,
    officials: [
      { name: 'Luwsannamsrain Ojuun-Erdene', country: 'MN', aliases: ['Ojuun-Erdene'] },
      { name: 'Sadyr Schaparow', country: 'KG' },
      { name: 'Nurlanbek Schakijew', country: 'KG' },
      { name: 'Akylbek Dschaparow', country: 'KG' },
    ],
    meetings: [
      { who: ['Luwsannamsrain Ojuun-Erdene', 'Sadyr Schaparow'], date: '2024-05-14', status: 'held' },
      { who: ['Luwsannamsrain Ojuun-Erdene', 'Nurlanbek Schakijew'], date: '2024-05-14', status: 'held' },
      {
        who: ['Luwsannamsrain Ojuun-Erdene', 'Akylbek Dschaparow'],
        date: ['2024-05-14', null],
        status: 'cancelled',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Luwsannamsrain Ojuun-Erdene'], status: 'planned' }] },
  },
  {
    text: `Startseite > Ministerium > Presse > Aussendungen

Schellhorn: „Südkaukasus rückt näher an Europa"

Wien, 6. März 2025 – Staatssekretär Sepp Schellhorn empfing heute die stellvertretende Außenministerin der Republik Armenien, Mane Adamjan, zu einem Arbeitsgespräch im Außenministerium am Minoritenplatz. Themen waren die Grenzdemarkation zwischen Armenien und Aserbaidschan, die Visaliberalisierung und die Zusammenarbeit im Tourismus. An dem Termin nahm auch der armenische Botschafter in Österreich, Aram Howsepjan, teil.

Am Nachmittag traf Adamjan im Parlament mit dem Ersten Präsidenten des Nationalrates, Walter Rosenkranz, zusammen.

„Wir wollen Armenien auf seinem Weg unterstützen", so der Staatssekretär. Für Mai ist ein Besuch von Bundesministerin Beate Meinl-Reisinger in Jerewan vorgesehen.

Rückfragehinweis:
Mag. Clemens Huber, Presseabteilung
+43 000000-0000

OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS`,
    officials: [
      { name: 'Sepp Schellhorn', country: 'AT', aliases: ['Schellhorn'] },
      { name: 'Mane Adamjan', country: 'AM', aliases: ['Adamjan'] },
      { name: 'Aram Howsepjan', country: 'AM' },
      { name: 'Walter Rosenkranz', country: 'AT' },
      { name: 'Beate Meinl-Reisinger', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Sepp Schellhorn', 'Mane Adamjan'],
        maybe: ['Aram Howsepjan'],
        date: '2025-03-06',
        status: 'held',
      },
      { who: ['Mane Adamjan', 'Walter Rosenkranz'], date: '2025-03-06', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Clemens Huber', country: ['AT', null] }],
      meetings: [{ who: ['Beate Meinl-Reisinger'], status: 'planned' }],
    },
  },
  {
    text: `Eidgenössisches Departement für auswärtige Angelegenheiten
Medienmitteilung | Veröffentlicht am 12. Juni 2025

Ghanas Aussenminister zu Gast in Bern

Bern, 12.06.2025 — Bundesrat Ignazio Cassis hat heute in Bern den Aussenminister der Republik Ghana, Samuel Okudzeto Ablakwa, zu offiziellen Gesprächen empfangen. Auf der Agenda standen die Zusammenarbeit in der UNO, die Lage in der Sahelzone sowie der faire Handel mit Kakao.

Vor dem Treffen mit dem EDA-Vorsteher tauschte sich Ablakwa mit Bundesrat Guy Parmelin, Vorsteher des Eidgenössischen Departements für Wirtschaft, Bildung und Forschung, über den Schutz von Investitionen aus.

Ghana ist einer der wichtigsten Handelspartner der Schweiz in Subsahara-Afrika. 2024 belief sich das bilaterale Handelsvolumen auf rund 2,4 Milliarden Franken, wovon der grösste Teil auf Goldimporte entfiel. Zuletzt hatten sich die beiden Aussenminister im Februar am Rande der Münchner Sicherheitskonferenz getroffen.

Adresse für Rückfragen: Kommunikation EDA, Bundeshaus West, CH-3003 Bern`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH', aliases: ['Cassis'] },
      { name: 'Samuel Okudzeto Ablakwa', country: 'GH', aliases: ['Ablakwa'] },
      { name: 'Guy Parmelin', country: 'CH' },
    ],
    meetings: [
      { who: ['Ignazio Cassis', 'Samuel Okudzeto Ablakwa'], date: '2025-06-12', status: 'held' },
      { who: ['Samuel Okudzeto Ablakwa', 'Guy Parmelin'], date: '2025-06-12', status: 'held' },
      { who: ['Ignazio Cassis', 'Samuel Okudzeto Ablakwa'], date: '2025-02', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'CH',
        partner: 'GH',
        bound: 'about',
        amount: 2.4e9,
        currency: 'CHF',
        period: '2024',
      },
    ],
  },
  {
    text: `Pressemitteilung Nr. 461 vom 6. Dezember 2024

Exporte im Oktober 2024: -2,1 % zum September 2024

WIESBADEN – Im Oktober 2024 wurden aus Deutschland kalender- und saisonbereinigt Waren im Wert von 131,8 Milliarden Euro exportiert und Waren im Wert von 111,3 Milliarden Euro nach Deutschland importiert. Wie das Statistische Bundesamt (Destatis) anhand vorläufiger Ergebnisse weiter mitteilt, sanken die Exporte damit gegenüber September 2024 um 2,1 %, die Importe nahmen um 0,4 % ab.

Die Außenhandelsbilanz schloss im Oktober 2024 mit einem Überschuss von 20,5 Milliarden Euro ab.

Die meisten deutschen Exporte gingen im Oktober 2024 in die Vereinigten Staaten. Dorthin wurden kalender- und saisonbereinigt Waren im Wert von 12,6 Milliarden Euro exportiert. Die Exporte in die Volksrepublik China betrugen 7,2 Milliarden Euro. Die meisten Importe kamen aus China. Von dort wurden Waren im Wert von 13,5 Milliarden Euro eingeführt.

Methodische Hinweise:
Die Ergebnisse sind nach dem Verfahren X13 JDemetra+ bereinigt.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 131.8e9,
        currency: 'EUR',
        period: '2024-10',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 111.3e9,
        currency: 'EUR',
        period: '2024-10',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 20.5e9,
        currency: 'EUR',
        period: '2024-10',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 12.6e9,
        currency: 'EUR',
        period: '2024-10',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'CN',
        amount: 7.2e9,
        currency: 'EUR',
        period: '2024-10',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'CN',
        amount: 13.5e9,
        currency: 'EUR',
        period: '2024-10',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'DE', partner: null, amount: null, change: -2.1 },
        { measure: 'imports', reporter: 'DE', partner: null, amount: null, change: -0.4 },
      ],
    },
  },
  {
    published: '2024-08-08',
    text: `Außenhandel: Österreich bis Mai mit leichtem Plus in der Bilanz

Wien (APA) - Österreichs Warenexporte sind in den ersten fünf Monaten des Jahres 2024 um 5,2 Prozent auf 81,36 Mrd. Euro zurückgegangen. Die Einfuhren verringerten sich noch deutlicher, und zwar um 9,1 Prozent auf 78,94 Mrd. Euro, teilte die Statistik Austria am Donnerstag mit. Daraus ergab sich ein Handelsbilanzüberschuss von 2,42 Mrd. Euro, nach einem Defizit von 1,02 Mrd. Euro in der Vergleichsperiode des Vorjahres.

Wichtigster Handelspartner blieb Deutschland: Dorthin lieferten heimische Betriebe von Jänner bis Mai Waren im Wert von 24,10 Mrd. Euro (minus 6,3 Prozent). Die Ausfuhren in die USA legten hingegen um 11,4 Prozent auf 6,47 Mrd. Euro zu.

„Die Nachfrage aus der deutschen Industrie bleibt schwach", kommentierte Statistik-Austria-Chef Tobias Thomas die Zahlen.

(SERVICE - Die Daten im Detail: www.statistik.at)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 81.36e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: -5.2,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 78.94e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: -9.1,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 2.42e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'DE',
        amount: 24.1e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: -6.3,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'US',
        amount: 6.47e9,
        currency: 'EUR',
        period: ['2024-01/2024-05', '2024', null],
        change: 11.4,
      },
    ],
    optional: {
      officials: [{ name: 'Tobias Thomas', country: ['AT', null] }],

      trade: [{ measure: 'balance', reporter: 'AT', partner: null, amount: 1.02e9, currency: 'EUR' }],
    },
  },
  {
    published: '2025-07-14',
    text: `Aktien Frankfurt Schluss: Dax gibt nach Zolldrohung nach

FRANKFURT (dpa-AFX) - Neue Zolldrohungen aus Washington haben den deutschen Aktienmarkt am Montag belastet. Der Dax ging 0,9 Prozent tiefer bei 24 016 Punkten aus dem Handel. Der MDax verlor 1,2 Prozent auf 30 844 Zähler.

US-Präsident Donald Trump hatte am Wochenende Aufschläge von 30 Prozent auf Waren aus der Europäischen Union angekündigt. Marktbeobachter Jochen Stanzl sprach von einer "kalten Dusche". Ein Treffen der Notenbank Ende des Monats rückt damit in den Fokus.

Unter den Einzelwerten fielen Volkswagen um 2,1 Prozent. Der Sportwagenbauer Porsche hatte im zweiten Quartal 71 300 Autos ausgeliefert, zwölf Prozent weniger als ein Jahr zuvor; der Umsatz dürfte auf 8,9 Milliarden Euro gesunken sein. Der Euro kostete 1,1680 US-Dollar.

/ck/he

--- Von Claudia Kremer, dpa-AFX ---`,
    officials: [{ name: 'Donald Trump', country: 'US' }],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-06-05',
    text: `Rangnick-Team trifft im Happel-Stadion auf Rumänien

Wien (APA) - Ausverkauft meldet der ÖFB das Heimspiel am Samstag: 46.500 Zuschauer werden im Ernst-Happel-Stadion erwartet, wenn Österreich auf Rumänien trifft. Teamchef Ralf Rangnick muss auf Konrad Laimer verzichten, mit Kapitän David Alaba führte er am Donnerstag im Teamhotel ein längeres Gespräch.

"Wir wollen unsere Ziele erreichen und nicht nur mit einem Punkt nach Hause gehen", sagte Marcel Sabitzer. Rumäniens Coach Mircea Lucescu sprach von einem Treffen auf Augenhöhe.

Auch Bundespräsident Alexander Van der Bellen hat sich angesagt, er wird auf der Ehrentribüne Platz nehmen. Anpfiff ist um 20.45 Uhr (live ORF 1). Das Wetter soll halten: Die GeoSphere Austria rechnet mit 19 Grad und leichtem Westwind.

Lesen Sie auch:
- Bundesliga: LASK holt Stürmer aus Lyon
- Rekordumsatz: Red Bull steigert Erlöse auf 11,2 Mrd. Euro`,
    officials: [{ name: 'Alexander Van der Bellen', country: 'AT' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Vietnam.vn
Provinz Nghe An fördert Zusammenarbeit mit Slowakei

BNA - Am Nachmittag des 5. November 2024 empfing Genosse Bui Thanh An, Stellvertretender Vorsitzender des Volkskomitees der Provinz, im Hauptsitz herzlich Herrn Pavol Svetik, außerordentlicher und bevollmächtigter Botschafter der Slowakischen Republik in Vietnam, und Arbeitsdelegation.

Szene des Empfangs. Foto: Pham Bang

Beim Empfang informierte Stellvertretender Vorsitzender Bui Thanh An über die sozioökonomische Situation der Provinz. Er sagte, dass der bilaterale Handelsumsatz zwischen Vietnam und Slowakei in den ersten 9 Monaten von 2024 bei 1,2 Milliarden USD erreicht, ein Anstieg von 14,5 % gegenüber gleichen Zeitraum.

Botschafter Pavol Svetik dankte für warmen Empfang und wünschte, dass mehr Arbeiter von Nghe An in die Slowakei gehen.An dem Empfang nahmen auch teil Führer des Außenministeriums der Provinz und des Ministeriums für Planung und Investitionen.

[Anzeige_2]
Quelle: https://baonghean.example.vn/tiep-dai-su-slovakia-10284417.html
Kommentar (0)`,
    officials: [
      { name: 'Bui Thanh An', country: 'VN' },
      { name: 'Pavol Svetik', country: 'SK' },
    ],
    meetings: [{ who: ['Bui Thanh An', 'Pavol Svetik'], date: '2024-11-05', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'SK',
        amount: 1.2e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 14.5,
      },
    ],
  },
  {
    text: `Abdullah bin Zayed empfängt Vizepremierminister von Luxemburg

ABU DHABI, 23. Januar 2025 (WAM) -- Seine Hoheit Scheich Abdullah bin Zayed Al Nahyan, Stellvertretender Premierminister und Minister für auswärtige Angelegenheiten, hat heute Seine Exzellenz Xavier Bettel, Stellvertretender Premierminister und Minister für auswärtige Angelegenheiten und Außenhandel des Großherzogtums Luxemburg, empfangen.

Während des Treffens, das in Abu Dhabi stattfand, erörterten die beiden Seiten die Wege der Verstärkung der bilateralen Beziehungen in Raumfahrt und Finanztechnologie. Seine Hoheit begrüßte den Besuch des Gastes und wünschte Luxemburg und seinem Volk weiteren Fortschritt.

Bettel seinerseits lobte die Rolle der VAE bei humanitärer Hilfe.

Anwesend bei dem Treffen waren Ahmed bin Ali Al Sayegh, Staatsminister, und Mohamed Ismail Al Sahlawi, Botschafter der VAE im Königreich Belgien und im Großherzogtum Luxemburg.

WAM/German/ترجمة
https://www.wam.example.ae/de/article/b6y0kqz`,
    officials: [
      { name: 'Abdullah bin Zayed Al Nahyan', country: 'AE', aliases: ['Abdullah bin Zayed'] },
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'] },
      { name: 'Ahmed bin Ali Al Sayegh', country: 'AE' },
      { name: 'Mohamed Ismail Al Sahlawi', country: 'AE' },
    ],
    meetings: [
      {
        who: ['Abdullah bin Zayed Al Nahyan', 'Xavier Bettel'],
        maybe: ['Ahmed bin Ali Al Sayegh', 'Mohamed Ismail Al Sahlawi'],
        date: '2025-01-23',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-10-21',
    text: `Kolumbiens Außenministerin sagt Besuch in Madrid ab

Madrid (dpa) - Die kolumbianische Außenministerin Rosa Villavicencio hat ihre für Donnerstag geplante Reise nach Madrid kurzfristig abgesagt. Damit entfällt auch das vorgesehene Treffen mit ihrem spanischen Kollegen José Manuel Albares, wie das Ministerium am Dienstag in der spanischen Hauptstadt mitteilte. Als Grund wurde eine Kabinettssitzung in Bogotá genannt.

Die beiden hätten am Montagabend telefoniert, hieß es weiter. Das persönliche Gespräch solle Anfang November am Rande des EU-Lateinamerika-Gipfels in Santa Marta nachgeholt werden.

Kolumbiens Präsident Gustavo Petro hatte die Regierung in Madrid zuletzt auf der Plattform X scharf kritisiert. Albares wollte sich dazu auf Nachfrage nicht äußern.`,
    officials: [
      { name: 'Rosa Villavicencio', country: 'CO' },
      { name: 'José Manuel Albares', country: 'ES', aliases: ['Albares'] },
      { name: 'Gustavo Petro', country: 'CO' },
    ],
    meetings: [
      { who: ['Rosa Villavicencio', 'José Manuel Albares'], date: '2025-10-23', status: 'cancelled' },
      {
        who: ['Rosa Villavicencio', 'José Manuel Albares'],
        date: '2025-10-20',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Rosa Villavicencio', 'José Manuel Albares'], date: '2025-11', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2024-02-20',
    text: `Konaković kommt erst im März nach Vaduz

Vaduz (sda) Das für morgen Mittwoch in Vaduz geplante Arbeitsgespräch zwischen der liechtensteinischen Aussenministerin Dominique Hasler und dem bosnisch-herzegowinischen Aussenminister Elmedin Konaković ist auf den 14. März verschoben worden. Wie das Ministerium für Äusseres am Dienstag mitteilte, musste Konaković wegen einer Grippe passen.

Wie geplant findet hingegen Haslers Treffen mit Bundesrat Beat Jans statt: Der Schweizer Justizminister erwartet die Regierungsrätin am Freitag in Bern. Dabei geht es um die Polizeizusammenarbeit im Rheintal.

Hasler ist seit 2021 Aussenministerin des Fürstentums. Bosnien-Herzegowina hofft auf die Aufnahme von EU-Beitrittsverhandlungen.`,
    officials: [
      { name: 'Dominique Hasler', country: 'LI', aliases: ['Hasler'] },
      { name: 'Elmedin Konaković', country: 'BA', aliases: ['Konaković'] },
      { name: 'Beat Jans', country: 'CH' },
    ],
    meetings: [
      { who: ['Dominique Hasler', 'Elmedin Konaković'], date: '2024-03-14', status: 'planned' },
      { who: ['Dominique Hasler', 'Beat Jans'], date: '2024-02-23', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Dominique Hasler', 'Elmedin Konaković'], status: 'cancelled' }] },
  },
  {
    text: `BMZ – Pressemitteilung vom 09.07.2025

Entwicklungsministerin Alabali Radovan in Sambia

Bundesentwicklungsministerin Reem Alabali Radovan hat zum Auftakt ihrer Reise ins südliche Afrika am Dienstag in Lusaka den sambischen Präsidenten Hakainde Hichilema getroffen. Im Mittelpunkt standen die Folgen der Dürre und die Umschuldung des Landes.

Am heutigen Mittwoch sprach die Ministerin mit Finanzminister Situmbeko Musokotwane, Energieminister Makozo Chikote und Collins Nzovu, Minister für Wasserentwicklung und sanitäre Grundversorgung, über den Ausbau der Solarenergie. Begleitet wird sie von einer Delegation aus Wirtschaft und Zivilgesellschaft.

Am Donnerstag reist Alabali Radovan nach Malawi weiter, wo ein Gespräch mit Präsident Lazarus Chakwera geplant ist. Die Reise endet am 11. Juli.

Deutschland unterstützt Sambia mit 86 Millionen Euro.

[Bild: Ministerin Alabali Radovan und Präsident Hichilema im State House, © Photothek]`,
    officials: [
      { name: 'Reem Alabali Radovan', country: 'DE', aliases: ['Alabali Radovan'] },
      { name: 'Hakainde Hichilema', country: 'ZM', aliases: ['Hichilema'] },
      { name: 'Situmbeko Musokotwane', country: 'ZM' },
      { name: 'Makozo Chikote', country: 'ZM' },
      { name: 'Collins Nzovu', country: 'ZM' },
      { name: 'Lazarus Chakwera', country: 'MW' },
    ],
    meetings: [
      { who: ['Reem Alabali Radovan', 'Hakainde Hichilema'], date: '2025-07-08', status: 'held' },
      {
        who: ['Reem Alabali Radovan', 'Situmbeko Musokotwane', 'Makozo Chikote', 'Collins Nzovu'],
        date: '2025-07-09',
        status: 'held',
      },
      {
        who: ['Reem Alabali Radovan', 'Lazarus Chakwera'],
        date: ['2025-07-10', '2025-07-11', '2025-07-10/2025-07-11', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Reem Alabali Radovan', 'Situmbeko Musokotwane'], status: 'held' },
        { who: ['Reem Alabali Radovan', 'Makozo Chikote'], status: 'held' },
        { who: ['Reem Alabali Radovan', 'Collins Nzovu'], status: 'held' },
      ],
    },
  },
  {
    text: `Parlamentskorrespondenz Nr. 512 vom 04.06.2025

Koreanischer Parlamentspräsident zu Besuch im Hohen Haus

Wien (PK) – Der Zweite Nationalratspräsident Peter Haubner empfing gestern den Präsidenten der Nationalversammlung der Republik Korea, Woo Won-shik, zu einer Aussprache im Parlament. An dem Gespräch nahmen auch die Abgeordneten Petra Bayr (SPÖ), Andreas Minnich (ÖVP) und Axel Kassegger (FPÖ) sowie der koreanische Botschafter in Wien, Ham Sang-wook, teil.

Haubner verwies auf die engen Wirtschaftsbeziehungen: Österreichs Ausfuhren nach Südkorea hätten im Vorjahr 1,63 Mrd. € ausgemacht, die Einfuhren seien mit 1,88 Mrd. € etwas höher gewesen. Woo hob die Kooperation in der Halbleiterforschung hervor.

Im Anschluss traf der Gast mit Bundesratspräsidentin Andrea Eder-Gitschthaler zusammen. (Schluss) red

HINWEIS: Fotos von diesem Besuch finden Sie auf der Website des Parlaments.`,
    officials: [
      { name: 'Peter Haubner', country: 'AT', aliases: ['Haubner'] },
      { name: 'Woo Won-shik', country: 'KR', aliases: ['Woo'] },
      { name: 'Ham Sang-wook', country: 'KR' },
      { name: 'Andrea Eder-Gitschthaler', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Peter Haubner', 'Woo Won-shik'],
        maybe: ['Petra Bayr', 'Andreas Minnich', 'Axel Kassegger', 'Ham Sang-wook'],
        date: '2025-06-03',
        status: 'held',
      },
      { who: ['Woo Won-shik', 'Andrea Eder-Gitschthaler'], date: '2025-06-03', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'AT', partner: 'KR', amount: 1.63e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'AT', partner: 'KR', amount: 1.88e9, currency: 'EUR', period: '2024' },
    ],
    optional: {
      officials: [
        { name: 'Petra Bayr', country: 'AT' },
        { name: 'Andreas Minnich', country: 'AT' },
        { name: 'Axel Kassegger', country: 'AT' },
      ],
    },
  },
  {
    published: '2025-09-02',
    text: `Deutscher Handel mit Marokko wächst zweistellig

Von Fausi Kemmerich | Casablanca

(GTAI) - Der Warenaustausch zwischen Deutschland und Marokko hat im 1. Halbjahr 2025 um 11,3 Prozent auf 4,1 Milliarden Euro zugelegt. Die deutschen Ausfuhren in das Königreich stiegen dabei um 14,6 Prozent auf 2,3 Milliarden Euro, während die Einfuhren 1,8 Milliarden Euro erreichten (+7,4 Prozent).

Gefragt waren vor allem Maschinen. Deren Lieferungen nach Marokko beliefen sich auf 420 Millionen Euro. Bei den Importen dominieren Kfz-Teile und Tomaten.

Für das Gesamtjahr rechnet die Deutsche Auslandshandelskammer in Casablanca mit einem bilateralen Handelsvolumen von mehr als 8 Milliarden Euro. Marokkos Industrieminister Ryad Mezzour wirbt derzeit um Batteriehersteller; ein chinesischer Konzern will in Kenitra 1,2 Milliarden Euro investieren.

Dieser Inhalt gehört zu: Marokko | Außenhandel | Konjunktur`,
    officials: [{ name: 'Ryad Mezzour', country: 'MA' }],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'MA',
        amount: 4.1e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 11.3,
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'MA',
        amount: 2.3e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 14.6,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'MA',
        amount: 1.8e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 7.4,
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'MA',
        amount: 420e6,
        currency: 'EUR',
        period: ['2025-H1', null],
      },
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'MA',
        bound: 'over',
        amount: 8e9,
        currency: 'EUR',
        period: '2025',
        status: 'forecast',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: ['CN', null],
          partner: ['MA', null],
          amount: 1.2e9,
          currency: 'EUR',
          status: 'target',
        },
        {
          measure: 'investment',
          reporter: ['CN', null],
          partner: ['MA', null],
          amount: 1.2e9,
          currency: 'EUR',
        },
      ],
    },
  },
  {
    published: '2024-10-17',
    text: `Aussenhandel: Exporte im dritten Quartal gesunken, Importe stabil

Bern (awp) - Die Schweizer Exportwirtschaft hat im dritten Quartal 2024 an Schwung verloren. Die Ausfuhren gingen saisonbereinigt um 2,4 Prozent auf 68,9 Milliarden Franken zurück, wie das Bundesamt für Zoll und Grenzsicherheit (BAZG) am Donnerstag bekannt gab. Die Importe stagnierten bei 56,7 Milliarden Franken. Damit resultierte in der Handelsbilanz ein Überschuss von 12,2 Milliarden.

Nach den USA wurden Waren für 13,1 Milliarden Franken geliefert, ein Plus von 3,9 Prozent. Die Uhrenindustrie musste einen weiteren Rückschlag hinnehmen: Ihre Exporte schrumpften um 5,8 Prozent auf 6,2 Milliarden Franken.

Der SMI notierte am Vormittag kaum verändert bei 12'187 Punkten. ABB hatte bereits am Vortag einen Quartalsumsatz von 8,2 Milliarden Dollar gemeldet.

rw/tt`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 68.9e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: -2.4,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 56.7e9,
        currency: 'CHF',
        period: ['2024-Q3', null],
        change: [null, 0],
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 12.2e9,
        currency: 'CHF',
        period: ['2024-Q3', null],
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'US',
        amount: 13.1e9,
        currency: 'CHF',
        period: ['2024-Q3', null],
        change: 3.9,
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 6.2e9,
        currency: 'CHF',
        period: ['2024-Q3', null],
        change: -5.8,
      },
    ],
  },
  {
    published: '2025-08-31',
    text: `„Wir liefern mehr als nur Rindfleisch"

Uruguays Botschafterin María Inés Olivera über das Mercosur-Abkommen und deutsche Windräder

DIE WIRTSCHAFTSWOCHE AM SONNTAG: Frau Botschafterin, wie wichtig ist Deutschland für Ihr Land?

Olivera: Sehr wichtig. Wir haben 2024 Waren für 390 Millionen Dollar nach Deutschland verkauft und für 512 Millionen Dollar von dort bezogen. Bis 2030 wollen wir den bilateralen Handel auf anderthalb Milliarden Dollar bringen.

Präsident Yamandú Orsi war noch nie in Berlin. Warum?

Olivera: Er ist erst seit März im Amt. Aber er hat im Mai in Rom mit Bundeskanzler Friedrich Merz gesprochen, am Rande der Amtseinführung des Papstes. Eine Einladung liegt vor, ein Termin steht noch nicht fest.

Was erwarten Sie von Brüssel?

Olivera: Dass man sich an Verabredungen hält. Man trifft keine Entscheidung nach 25 Jahren, um sie dann zu vertagen.

Das Gespräch führte Hanna Lüders.`,
    officials: [
      { name: 'María Inés Olivera', country: 'UY', aliases: ['Olivera'] },
      { name: 'Yamandú Orsi', country: 'UY' },
      { name: 'Friedrich Merz', country: 'DE' },
    ],
    meetings: [{ who: ['Yamandú Orsi', 'Friedrich Merz'], date: '2025-05', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'UY', partner: 'DE', amount: 390e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'UY', partner: 'DE', amount: 512e6, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: 'UY',
        partner: 'DE',
        amount: 1.5e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Yamandú Orsi', 'Friedrich Merz'], status: 'planned' },
        { who: ['Yamandú Orsi'], status: 'planned' },
      ],
    },
  },
  {
    text: `Mitschrift Pressekonferenz
Montag, 3. November 2025, in Berlin

Pressekonferenz von Bundeskanzler Merz und Ministerpräsidentin Siliņa

(Hinweis: Die Ausschrift des fremdsprachlichen Teils erfolgte anhand der Simultanübersetzung.)

Bundeskanzler Merz: Guten Tag, meine Damen und Herren! Ich freue mich, heute meine lettische Kollegin Evika Siliņa hier im Kanzleramt begrüßen zu dürfen. Wir haben in unserem Gespräch über die Sicherheit im Ostseeraum und die Luftverteidigung gesprochen. Evika, wir haben uns erst vor zehn Tagen beim Europäischen Rat in Brüssel gesehen.

Ministerpräsidentin Siliņa: Danke, lieber Friedrich. Die deutsche Brigade in Litauen ist auch für uns ein Signal. Verteidigungsminister Andris Sprūds hat mir gestern über die Fortschritte beim Drohnenwall berichtet.

Frage Brössler: Herr Bundeskanzler, werden Sie mit Präsident Trump darüber sprechen?

Bundeskanzler Merz: Dazu ist heute nichts zu sagen.`,
    officials: [
      { name: 'Merz', country: 'DE', aliases: ['Friedrich', 'Friedrich Merz'] },
      { name: 'Evika Siliņa', country: 'LV', aliases: ['Siliņa', 'Evika'] },
      { name: 'Andris Sprūds', country: 'LV' },
    ],
    meetings: [{ who: ['Merz', 'Evika Siliņa'], date: '2025-11-03', status: 'held' }],
    trade: [],
    optional: {
      officials: [{ name: 'Trump', country: ['US', null], world: true }],
      meetings: [
        { who: ['Merz', 'Evika Siliņa'], status: 'held' },
        { who: ['Evika Siliņa', 'Andris Sprūds'], status: 'held' },
        { who: ['Merz', 'Trump'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-05-26',
    text: `Indonesien und Chile wollen Handel ausbauen

Jakarta (AFP) - Indonesien und Chile wollen ihr Freihandelsabkommen auf Dienstleistungen ausweiten. Das vereinbarten der indonesische Handelsminister Budi Santoso und Chiles Staatssekretärin für Außenwirtschaft, Claudia Sanhueza, die am Montag in Jakarta zusammenkamen.

Santoso zufolge belief sich der Warenaustausch zwischen beiden Staaten 2024 auf 478 Millionen Dollar (421 Millionen Euro). Davon entfielen 291 Millionen Dollar auf indonesische Ausfuhren, vor allem Schuhe und Palmöl. Bis 2028 wolle man die Marke von einer Milliarde Dollar erreichen, sagte der Minister.

Sanhueza wird am Mittwoch auch Außenminister Sugiono treffen. Zu den US-Zöllen äußerte sich die Besucherin zurückhaltend: "Wir setzen auf Gespräche."

bur/ilo`,
    officials: [
      { name: 'Budi Santoso', country: 'ID', aliases: ['Santoso'] },
      { name: 'Claudia Sanhueza', country: 'CL', aliases: ['Sanhueza'] },
      { name: 'Sugiono', country: 'ID' },
    ],
    meetings: [
      { who: ['Budi Santoso', 'Claudia Sanhueza'], date: '2025-05-26', status: 'held' },
      { who: ['Claudia Sanhueza', 'Sugiono'], date: '2025-05-28', status: 'planned' },
    ],
    trade: [
      { measure: 'total', reporter: 'ID', partner: 'CL', amount: 478e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'ID', partner: 'CL', amount: 291e6, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: 'ID',
        partner: 'CL',
        amount: 1e9,
        currency: 'USD',
        period: '2028',
        status: 'target',
      },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'ID', partner: 'CL', amount: 421e6, currency: 'EUR', period: '2024' },
      ],
    },
  },
  {
    published: '2025-11-18',
    text: `Orbán und Mirsijojew besiegeln Kernkraft-Abkommen

Taschkent (dpa) - Ungarns Ministerpräsident Viktor Orbán und der usbekische Präsident Schawkat Mirsijojew haben sich am Dienstag in Taschkent für eine engere Zusammenarbeit in der Atomenergie ausgesprochen. Nach ihrem Gespräch unterzeichneten sie elf Dokumente.

Parallel dazu beriet Außenminister Péter Szijjártó mit seinem usbekischen Amtskollegen Bachtijor Saidow über Visafragen. Zuletzt hatten sich Orbán und Mirsijojew im Mai in Budapest gesehen.

Nach Angaben der usbekischen Statistikagentur erreichte der Handel beider Länder von Januar bis September dieses Jahres 148,6 Millionen US-Dollar (128 Mio Euro), 21 Prozent mehr als im gleichen Zeitraum des Vorjahres. Die OTP Bank hält 75 Prozent an der usbekischen Ipoteka Bank; deren Gewinn hatte sich 2024 auf 51 Millionen Euro mehr als verdoppelt.`,
    officials: [
      { name: 'Viktor Orbán', country: 'HU', aliases: ['Orbán'] },
      { name: 'Schawkat Mirsijojew', country: 'UZ', aliases: ['Mirsijojew'] },
      { name: 'Péter Szijjártó', country: 'HU' },
      { name: 'Bachtijor Saidow', country: 'UZ' },
    ],
    meetings: [
      { who: ['Viktor Orbán', 'Schawkat Mirsijojew'], date: '2025-11-18', status: 'held' },
      { who: ['Péter Szijjártó', 'Bachtijor Saidow'], date: '2025-11-18', status: 'held' },
      { who: ['Viktor Orbán', 'Schawkat Mirsijojew'], date: '2025-05', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'HU',
        amount: 148.6e6,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 21,
      },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'UZ', partner: 'HU', amount: 128e6, currency: 'EUR', change: 'any' },
      ],
    },
  },
  {
    published: '2025-09-23',
    text: `Klingbeil verteidigt Haushalt – Opposition spricht von „Trickserei"

Berlin (dpa) - Bundesfinanzminister Lars Klingbeil (SPD) hat den Haushaltsentwurf für 2026 im Bundestag gegen Kritik verteidigt. Ausgaben von 520,5 Milliarden Euro seien notwendig, um die Vorgaben zu erfüllen, sagte er am Dienstag. Die Regierung habe „schwierige Entscheidungen getroffen".

Die Grünen-Haushälterin Paula Piechotta warf ihm vor, die Länder im Regen stehen zu lassen. Der Etat des Auswärtigen Amts soll auf 6,0 Milliarden Euro steigen.

Unterdessen teilte der Maschinenbauer Trumpf mit, der Umsatz sei im abgelaufenen Geschäftsjahr um 16 Prozent auf 4,3 Milliarden Euro gefallen; die Exportquote liege bei 87 Prozent. Mit dem Betriebsrat habe man sich auf Kurzarbeit verständigt. Vorstandschefin Nicola Leibinger-Kammüller erwartet keine rasche Erholung.

© dpa-infocom, dpa:250923-930-74381/1`,
    officials: [{ name: 'Lars Klingbeil', country: 'DE', aliases: ['Klingbeil'] }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Paula Piechotta', country: 'DE' }] },
  },
  {
    published: '2025-10-02',
    text: `Käser hoffen auf Einigung im Zollstreit

Bern (sda) Die Schweizer Käsehersteller blicken mit Sorge auf die US-Zölle von 39 Prozent. Im vergangenen Jahr gingen rund 8700 Tonnen Käse in die Vereinigten Staaten, das war jede neunte exportierte Tonne. «Gruyère trifft es am härtesten», sagte der Direktor der Sortenorganisation, Olivier Isler, der Zeitung «La Liberté».

Wirtschaftsminister Guy Parmelin hatte die Branche im August zu Geduld aufgerufen. Sein Departement wollte den Stand der Verhandlungen am Donnerstag nicht kommentieren. Parmelin wurde an die Olma-Eröffnung vom nächsten Donnerstag eingeladen, sein Erscheinen ist aber noch offen.

Die Olma dauert vom 9. bis 19. Oktober. Als Gast ist dieses Jahr die Landeskampagne der Milchproduzenten vertreten. Für das Wochenende rechnet Meteo Schweiz mit Schnee bis 1500 Meter.`,
    officials: [{ name: 'Guy Parmelin', country: 'CH', aliases: ['Parmelin'] }],
    meetings: [],
    trade: [],
  },
  {
    text: `https://www.ankarahaber-deutsch.example.com/wirtschaft/2024/11/29/handelsminister-bolat-empfing-obaid-41877

WIRTSCHAFT  Aktualisierung: 29 November 17:42

Handelsminister Bolat empfing tunesischen Amtskollegen Obaid

Minister für Handel Ömer Bolat, kam heute in Ankara mit dem tunesischen Minister für Handel und Exportentwicklung Samir Obaid zusammen. Beim Treffen welches im Ministerium der Presse geschlossen stattfand, wurde die Überarbeitung des Freihandelsabkommens zur Hand genommen.

Bolat teilte von seinem Social-Media-Konto: „Unser Handelsvolumen mit Tunesien hat im 2023 1,6 Milliarden Dollar betragen. Unser gemeinsames Ziel ist 2,5 Milliarden Dollar."

Der Botschafter der Türkei in Tunis Ahmet Misbah Demircan war auch beim Treffen bereit.

Gastminister Obaid wird morgen in Istanbul mit Vertretern von DEİK zusammenkommen.

Etiketten: Bolat, Tunesien, Freihandel | Mehr anzeigen`,
    officials: [
      { name: 'Ömer Bolat', country: 'TR', aliases: ['Bolat'] },
      { name: 'Samir Obaid', country: 'TN', aliases: ['Obaid'] },
      { name: 'Ahmet Misbah Demircan', country: 'TR' },
    ],
    meetings: [
      {
        who: ['Ömer Bolat', 'Samir Obaid'],
        maybe: ['Ahmet Misbah Demircan'],
        date: '2024-11-29',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'TR', partner: 'TN', amount: 1.6e9, currency: 'USD', period: '2023' },
      { measure: 'total', reporter: 'TR', partner: 'TN', amount: 2.5e9, currency: 'USD', status: 'target' },
    ],
    optional: { meetings: [{ who: ['Samir Obaid', 'Vertreter von DEİK'], status: 'planned' }] },
  },
  {
    published: '2024-03-12',
    text: `Angolas Präsident begrüßt kubanischen Vizepremier

Luanda, 12. März (Prensa Latina) Der Präsident von Angola, João Lourenço, begrüßte heute im Palast der Cidade Alta den stellvertretenden Premierminister von Kuba, Ricardo Cabrisas, mit wem er die Kooperation in Gesundheit und Erdöl überprüfte.

Beim Verlassen des Publikums hob Cabrisas hervor die historischen Bande zwischen beiden Völkern und übertrug dem afrikanischen Führer eine Botschaft des kubanischen Staatschefs Miguel Díaz-Canel.

Gestern tagte unter dem Vorsitz von Cabrisas und des Staatsministers für wirtschaftliche Koordinierung, José de Lima Massano, die zwischenstaatliche Kommission. Mehr als 900 kubanische Ärzte leisten Dienste in dem südlichen Land.

jf/ro/mjm

(Entnommen aus der spanischen Ausgabe) Teilen Twittern WhatsApp`,
    officials: [
      { name: 'João Lourenço', country: 'AO' },
      { name: 'Ricardo Cabrisas', country: 'CU', aliases: ['Cabrisas'] },
      { name: 'Miguel Díaz-Canel', country: 'CU' },
      { name: 'José de Lima Massano', country: 'AO' },
    ],
    meetings: [
      { who: ['João Lourenço', 'Ricardo Cabrisas'], date: '2024-03-12', status: 'held' },
      { who: ['Ricardo Cabrisas', 'José de Lima Massano'], date: '2024-03-11', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['João Lourenço', 'Miguel Díaz-Canel'], kind: 'letter', status: 'held' }] },
  },
  {
    published: '2025-04-17',
    text: `Japan schreibt viertes Jahr in Folge Handelsdefizit

TOKIO (dpa-AFX) - Japan hat das Fiskaljahr 2024 (bis 31. März) erneut mit einem Fehlbetrag in der Handelsbilanz beendet. Das Minus belief sich auf 5,3 Billionen Yen, wie das Finanzministerium am Donnerstag mitteilte. Die Ausfuhren stiegen um 4,1 Prozent auf 108,9 Billionen Yen, die Einfuhren legten um 4,7 Prozent auf 114,2 Billionen Yen zu.

Im März allein erhöhten sich die Exporte im Jahresvergleich um 3,9 Prozent auf 9,85 Billionen Yen. Die Lieferungen in die USA zogen dabei um 3,1 Prozent auf 1,85 Billionen Yen an; nach China gingen sie um 4,8 Prozent zurück.

Wirtschaftsminister Ryosei Akazawa hatte am Mittwoch in Washington US-Finanzminister Scott Bessent getroffen. Am Devisenmarkt wurde der Dollar mit 142,60 Yen gehandelt.

/jkr/stk`,
    officials: [
      { name: 'Ryosei Akazawa', country: 'JP' },
      { name: 'Scott Bessent', country: 'US' },
    ],
    meetings: [{ who: ['Ryosei Akazawa', 'Scott Bessent'], date: '2025-04-16', status: 'held' }],
    trade: [
      { measure: 'balance', reporter: 'JP', partner: null, amount: 5.3e12, currency: 'JPY' },
      { measure: 'exports', reporter: 'JP', partner: null, amount: 108.9e12, currency: 'JPY', change: 4.1 },
      { measure: 'imports', reporter: 'JP', partner: null, amount: 114.2e12, currency: 'JPY', change: 4.7 },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: null,
        amount: 9.85e12,
        currency: 'JPY',
        period: '2025-03',
        change: 3.9,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'US',
        amount: 1.85e12,
        currency: 'JPY',
        period: ['2025-03', null],
        change: 3.1,
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'JP', partner: 'CN', amount: null, change: -4.8 }] },
  },
  {
    published: '2024-08-22',
    text: `Bangladesch verfehlt sein Exportziel deutlich

Dhaka/Bonn (GTAI) - Bangladesch hat im Finanzjahr 2023/24 (1. Juli bis 30. Juni) Waren im Wert von 44,5 Milliarden US-Dollar ausgeführt. Das waren 4,3 Prozent weniger als im Vorjahr; angepeilt hatte die Regierung Exporte von 62 Milliarden US-Dollar. Für 2024/25 liegt das Ziel bei 50 Milliarden US-Dollar.

Auf Bekleidung entfielen 36,2 Milliarden US-Dollar. Größter Einzelmarkt in der Europäischen Union ist Deutschland: Dorthin lieferte das Land Waren für 4,9 Milliarden US-Dollar.

Im Mai hatte Handelsstaatsminister Ahasanul Islam Titu angekündigt, die Exportanreize schrittweise abzubauen. Die Devisenreserven sanken Ende Juni auf 21,8 Milliarden US-Dollar.

Kontakt: Boris Alex, Tel. 0000 00000-0

Teilen | Drucken | Als PDF speichern`,
    officials: [{ name: 'Ahasanul Islam Titu', country: 'BD' }],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'BD', partner: null, amount: 44.5e9, currency: 'USD', change: -4.3 },
      { measure: 'exports', reporter: 'BD', partner: null, amount: 62e9, currency: 'USD', status: 'target' },
      { measure: 'exports', reporter: 'BD', partner: null, amount: 50e9, currency: 'USD', status: 'target' },
      { measure: 'exports', reporter: 'BD', partner: null, amount: 36.2e9, currency: 'USD' },
      { measure: 'exports', reporter: 'BD', partner: 'DE', amount: 4.9e9, currency: 'USD' },
    ],
  },
  {
    text: `Medieninformation 141/2025, Sächsische Staatskanzlei
12.09.2025, 11:15 Uhr

Terminhinweis: Marschall von Niederschlesien zu Gast in Dresden

Ministerpräsident Michael Kretschmer empfängt am kommenden Dienstag, dem 16. September 2025, den Marschall der polnischen Woiwodschaft Niederschlesien, Paweł Gancarz, zu einem Gespräch in der Sächsischen Staatskanzlei. Themen sind die Fluthilfe ein Jahr nach dem Hochwasser und die Bahnverbindung Dresden–Breslau.

Am Nachmittag ist ein Treffen des Gastes mit Wirtschaftsminister Dirk Panter im Wirtschaftsministerium vorgesehen.

Polen ist nach Angaben des Statistischen Landesamtes der wichtigste Nachbar im sächsischen Außenhandel.

Medienvertreter sind zum Fototermin um 10:00 Uhr herzlich eingeladen. Um Anmeldung bei Regierungssprecher Ralph Schreiber wird gebeten.`,
    officials: [
      { name: 'Michael Kretschmer', country: 'DE' },
      { name: 'Paweł Gancarz', country: 'PL' },
      { name: 'Dirk Panter', country: 'DE' },
    ],
    meetings: [
      { who: ['Michael Kretschmer', 'Paweł Gancarz'], date: '2025-09-16', status: 'planned' },
      { who: ['Paweł Gancarz', 'Dirk Panter'], date: '2025-09-16', status: 'planned' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Ralph Schreiber', country: 'DE' }] },
  },
  {
    text: `Landeskorrespondenz Oberösterreich
Nr. 96 vom 22. Mai 2024

Antrittsbesuch des japanischen Botschafters bei LH Stelzer

Der neue Botschafter Japans in Österreich, S.E. Kenji Morisaki, stattete gestern Landeshauptmann Thomas Stelzer im Linzer Landhaus seinen Antrittsbesuch ab. „Japan ist für unsere Betriebe der drittwichtigste Markt in Asien", so Stelzer. Im Zuge seines Aufenthalts wurde der Diplomat auch von Bürgermeister Klaus Luger im Alten Rathaus empfangen.

Bildtext: LH Stelzer (r.) und Botschafter Morisaki im Landhaus. (Foto: Land OÖ/Max Mayrhofer)

Oberösterreich unterhält seit 1996 eine Partnerschaft mit der Präfektur Okayama. Im Herbst reist Landesrat Markus Achleitner mit einer Wirtschaftsdelegation nach Tokio.

Wetterprognose für Donnerstag: Regenschauer, 17 Grad.`,
    officials: [
      { name: 'Kenji Morisaki', country: 'JP', aliases: ['Morisaki'] },
      { name: 'Thomas Stelzer', country: 'AT', aliases: ['Stelzer'] },
      { name: 'Klaus Luger', country: 'AT' },
      { name: 'Markus Achleitner', country: 'AT' },
    ],
    meetings: [
      { who: ['Kenji Morisaki', 'Thomas Stelzer'], date: '2024-05-21', status: 'held' },
      { who: ['Kenji Morisaki', 'Klaus Luger'], date: ['2024-05-21', null], status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Markus Achleitner'], status: 'planned' }] },
  },
  {
    text: `Der Bundespräsident | Pressemitteilung
Berlin, 1. Oktober 2025

Kondolenz an den Präsidenten der Republik der Philippinen

Bundespräsident Frank-Walter Steinmeier hat heute dem Präsidenten der Philippinen, Ferdinand Marcos Jr., zu den Opfern des Erdbebens auf Cebu kondoliert. In dem Schreiben heißt es:

„Mit großer Trauer habe ich von dem schweren Erdbeben erfahren, das so viele Ihrer Landsleute das Leben gekostet hat. Im Namen meiner Mitbürgerinnen und Mitbürger spreche ich Ihnen mein tief empfundenes Beileid aus."

Gestern hatte der Bundespräsident der Präsidentin von Trinidad und Tobago, Christine Kangaloo, in einem Glückwunschschreiben zum Tag der Republik gratuliert.

Weitere Meldungen
– Bundespräsident Steinmeier empfängt am 9. Oktober König Tupou VI. in Schloss Bellevue`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE', aliases: ['Steinmeier'] },
      { name: 'Ferdinand Marcos Jr.', country: 'PH', aliases: ['Ferdinand Marcos'] },
      { name: 'Christine Kangaloo', country: 'TT' },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Ferdinand Marcos Jr.'],
        date: '2025-10-01',
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Frank-Walter Steinmeier', 'Christine Kangaloo'],
        date: '2025-09-30',
        kind: 'letter',
        status: 'held',
      },
      { who: ['Frank-Walter Steinmeier', 'Tupou VI.'], date: '2025-10-09', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Tupou VI.', country: ['TO', null], aliases: ['Tupou VI', 'König Tupou VI.'], world: true },
      ],
    },
  },
  {
    published: '2025-08-15',
    text: `Keller-Sutter spricht mit Neuseelands Premier über Zölle

Bern (sda) Bundespräsidentin Karin Keller-Sutter hat am Freitag mit dem neuseeländischen Premierminister Christopher Luxon telefoniert. In dem rund halbstündigen Gespräch sei es um die Folgen der US-Zölle für offene Volkswirtschaften gegangen, schrieb das Finanzdepartement auf X.

Luxon hatte sich Ende Juli mit einem Brief an die Bundespräsidentin gewandt und eine gemeinsame Erklärung der kleineren Handelsnationen vorgeschlagen. Für nächste Woche ist eine Videokonferenz von Staatssekretärin Helene Budliger Artieda mit ihrer norwegischen Kollegin Ragnhild Sjoner Syrstad geplant.

Einen Bericht des «Blick», wonach Keller-Sutter heimlich nach Washington fliegen wolle, bestätigte ihr Sprecher nicht. Die Landesregierung tagt am Mittwoch wieder.`,
    officials: [
      { name: 'Karin Keller-Sutter', country: 'CH', aliases: ['Keller-Sutter'] },
      { name: 'Christopher Luxon', country: 'NZ', aliases: ['Luxon'] },
      { name: 'Helene Budliger Artieda', country: 'CH' },
      { name: 'Ragnhild Sjoner Syrstad', country: 'NO' },
    ],
    meetings: [
      {
        who: ['Karin Keller-Sutter', 'Christopher Luxon'],
        date: '2025-08-15',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Christopher Luxon', 'Karin Keller-Sutter'], date: '2025-07', kind: 'letter', status: 'held' },
      {
        who: ['Helene Budliger Artieda', 'Ragnhild Sjoner Syrstad'],
        date: ['2025-08-18/2025-08-24', '2025-08-18/2025-08-22', '2025-08', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Karin Keller-Sutter'], status: 'planned' }] },
  },
];
