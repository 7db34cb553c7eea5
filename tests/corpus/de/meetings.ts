import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'wire report with dateline, weekday, surname and counterpart',
    published: '2025-03-14',
    text: 'WARSCHAU (dpa) - Der litauische Außenminister Kęstutis Budrys hat am Mittwoch seinen polnischen Amtskollegen Radosław Sikorski in Warschau getroffen. Im Mittelpunkt stand nach Angaben des Ministeriums der Schutz der gemeinsamen Grenze. Budrys sagte anschließend, beide Länder wollten ihre Grenztruppen enger verzahnen. Sikorski kündigte einen Gegenbesuch an.',
    officials: [
      ['Kęstutis Budrys', 'LT'],
      ['Radosław Sikorski', 'PL'],
    ],
    meetings: [
      {
        who: ['Kęstutis Budrys', 'Radosław Sikorski'],
        date: '2025-03-12',
        city: 'Warsaw',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'separable verb with zusammen and both sides by "mit"',
    published: '2025-02-06',
    text: 'Bundesaußenministerin Annalena Baerbock traf am Dienstag in Helsinki mit ihrer finnischen Kollegin Elina Valtonen zusammen. Themen waren die Lage in der Ostsee und der Schutz von Unterseekabeln.',
    officials: [
      ['Annalena Baerbock', 'DE'],
      ['Elina Valtonen', 'FI'],
    ],
    meetings: [
      {
        who: ['Annalena Baerbock', 'Elina Valtonen'],
        date: '2025-02-04',
        city: 'Helsinki',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'kam zu Gesprächen zusammen',
    published: '2025-06-12',
    text: 'Zürich. Die Schweizer Bundespräsidentin Karin Keller-Sutter kam am 10. Juni in Bern mit dem österreichischen Bundeskanzler Christian Stocker zu Gesprächen zusammen. Es ging um den Stand der Verhandlungen mit Brüssel, den Alpentransit und die Energieversorgung. Stocker bezeichnete die Schweiz als verlässlichen Nachbarn.',
    officials: [
      ['Karin Keller-Sutter', 'CH'],
      ['Christian Stocker', 'AT'],
    ],
    meetings: [
      {
        who: ['Karin Keller-Sutter', 'Christian Stocker'],
        date: '2025-06-10',
        city: 'Bern',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'passive: wurde von … empfangen',
    published: '2025-05-22',
    text: 'Der georgische Ministerpräsident Irakli Kobachidse wurde am Montag in Ankara von Präsident Recep Tayyip Erdoğan empfangen. Vor dem Präsidentenpalast gab es militärische Ehren. Die Türkei ist der wichtigste Handelspartner Georgiens.',
    officials: [
      ['Irakli Kobachidse', 'GE'],
      ['Recep Tayyip Erdoğan', 'TR'],
    ],
    meetings: [
      {
        who: ['Irakli Kobachidse', 'Recep Tayyip Erdoğan'],
        date: '2025-05-19',
        city: 'Ankara',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'perfect passive with worden',
    published: '2024-11-20',
    text: 'Brasília – Der portugiesische Regierungschef Luís Montenegro ist am 18. November 2024 vom brasilianischen Präsidenten Luiz Inácio Lula da Silva im Palácio do Planalto empfangen worden.',
    officials: [
      ['Luís Montenegro', 'PT'],
      ['Luiz Inácio Lula da Silva', 'BR'],
    ],
    meetings: [
      {
        who: ['Luís Montenegro', 'Luiz Inácio Lula da Silva'],
        date: '2024-11-18',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'empfing with object first',
    published: '2025-04-09',
    text: 'Zum Auftakt ihrer Reise empfing Kasachstans Staatschef Kassym-Jomart Tokajew am Montag in Astana die EU-Außenbeauftragte Kaja Kallas. Die Estin dankte dem Gastgeber für dessen Vermittlung.',
    officials: [
      ['Kassym-Jomart Tokajew', 'KZ'],
      ['Kaja Kallas', 'EU'],
    ],
    meetings: [
      {
        who: ['Kassym-Jomart Tokajew', 'Kaja Kallas'],
        date: '2025-04-07',
        city: 'Astana',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ministry release with Bundesminister Dr. and several hosts',
    published: '2025-09-04',
    text: 'Pressemitteilung des Bundesministeriums\n\nBundeswirtschaftsministerin Katherina Reiche ist am 2. September zu einem zweitägigen Besuch in Neu-Delhi eingetroffen. Dort führte sie zunächst Gespräche mit Handelsminister Piyush Goyal. Am Tag darauf wurde sie von Premierminister Narendra Modi empfangen.\n\nKontakt: Pressestelle, Telefon 030 000000',
    officials: [
      ['Katherina Reiche', 'DE'],
      ['Piyush Goyal', 'IN'],
      ['Narendra Modi', 'IN'],
    ],
    meetings: [
      {
        who: ['Katherina Reiche', 'Piyush Goyal'],
        date: '2025-09-02',
        city: 'New Delhi',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Katherina Reiche', 'Narendra Modi'], date: '2025-09-03', kind: 'reception', status: 'held' },
      { who: ['Katherina Reiche'], date: '2025-09-02', city: 'New Delhi', kind: 'visit', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'phone call with subject and mit',
    published: '2025-10-16',
    text: 'Bundeskanzler Friedrich Merz hat am Mittwochabend mit dem ukrainischen Präsidenten Wolodymyr Selenskyj telefoniert. Wie Regierungssprecher Stefan Kornelius mitteilte, sagte Merz weitere Luftabwehrsysteme zu.',
    officials: [
      ['Friedrich Merz', 'DE'],
      ['Wolodymyr Selenskyj', 'UA'],
      ['Stefan Kornelius', 'DE'],
    ],
    meetings: [
      {
        who: ['Friedrich Merz', 'Wolodymyr Selenskyj'],
        date: '2025-10-15',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'phone call as noun',
    published: '2025-01-15',
    text: 'In einem Telefonat mit dem ägyptischen Außenminister Badr Abdelatty sprach der jordanische Chefdiplomat Ayman Safadi am Dienstag über die Waffenruhe in Gaza.',
    officials: [
      ['Badr Abdelatty', 'EG'],
      ['Ayman Safadi', 'JO'],
    ],
    meetings: [
      { who: ['Badr Abdelatty', 'Ayman Safadi'], date: '2025-01-14', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'planned: will treffen, next to a held one',
    published: '2025-11-05',
    text: 'Der südkoreanische Präsident Lee Jae-myung will am Donnerstag kommender Woche in Tokio mit der japanischen Ministerpräsidentin Sanae Takaichi zusammenkommen. Beide hatten sich zuletzt am 30. Oktober am Rande eines Gipfels in Gyeongju getroffen.',
    officials: [
      ['Lee Jae-myung', 'KR'],
      ['Sanae Takaichi', 'JP'],
    ],
    meetings: [
      {
        who: ['Lee Jae-myung', 'Sanae Takaichi'],
        date: '2025-11-13',
        city: 'Tokyo',
        kind: 'meeting',
        status: 'planned',
      },
      { who: ['Lee Jae-myung', 'Sanae Takaichi'], date: '2025-10-30', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'planned: wird … empfangen',
    published: '2025-09-04',
    text: 'König Frederik X. von Dänemark wird am 9. September in Kopenhagen Islands Präsidentin Halla Tómasdóttir empfangen.',
    officials: [
      ['Frederik X', 'DK'],
      ['Halla Tómasdóttir', 'IS'],
    ],
    meetings: [
      {
        who: ['Frederik X', 'Halla Tómasdóttir'],
        date: '2025-09-09',
        city: 'Copenhagen',
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'present tense for what is ahead',
    published: '2025-03-14',
    text: 'Kanadas Premierminister Mark Carney trifft am Montag in Paris den französischen Präsidenten Emmanuel Macron. Danach reist er nach London weiter, wo er auch mit dem britischen Premierminister Keir Starmer sprechen will.',
    officials: [
      ['Mark Carney', 'CA'],
      ['Emmanuel Macron', 'FR'],
      ['Keir Starmer', 'GB'],
    ],
    meetings: [
      {
        who: ['Mark Carney', 'Emmanuel Macron'],
        date: '2025-03-17',
        city: 'Paris',
        kind: 'meeting',
        status: 'planned',
      },
      { who: ['Mark Carney', 'Keir Starmer'], date: null, city: 'London', kind: 'talks', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'cancelled: sagte … ab',
    published: '2025-02-06',
    text: 'Polens Präsident Andrzej Duda hat ein für Freitag geplantes Treffen mit dem slowakischen Regierungschef Robert Fico abgesagt. Als Grund nannte sein Büro eine Erkrankung.',
    officials: [
      ['Andrzej Duda', 'PL'],
      ['Robert Fico', 'SK'],
    ],
    meetings: [
      { who: ['Andrzej Duda', 'Robert Fico'], date: '2025-02-07', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'postponed visit',
    published: '2025-05-22',
    text: 'Die für kommende Woche angesetzte Reise des argentinischen Präsidenten Javier Milei nach Madrid ist verschoben worden. Ein neuer Termin steht noch nicht fest.',
    officials: [['Javier Milei', 'AR']],
    meetings: [
      {
        who: ['Javier Milei'],
        date: '2025-05-26/2025-06-01',
        city: 'Madrid',
        kind: 'visit',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'refused meeting yields nothing held',
    published: '2025-06-12',
    text: 'Irans Außenminister Abbas Araghtschi schloss ein direktes Treffen mit dem US-Gesandten Steve Witkoff aus. Ein Gespräch sei derzeit nicht vorgesehen, sagte Araghtschi dem Staatsfernsehen.',
    officials: [
      ['Abbas Araghtschi', 'IR'],
      ['Steve Witkoff', 'US'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'rumour and conditional',
    published: '2025-04-09',
    text: 'Medienberichten zufolge könnte US-Präsident Donald Trump noch im Frühjahr mit Russlands Staatschef Wladimir Putin zusammentreffen. Der Kreml wollte die Gerüchte nicht kommentieren. Ein mögliches Treffen der beiden Präsidenten müsse gründlich vorbereitet werden, sagte Kremlsprecher Dmitri Peskow.',
    officials: [
      ['Donald Trump', 'US'],
      ['Wladimir Putin', 'RU'],
      ['Dmitri Peskow', 'RU'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'invitation is no meeting',
    published: '2025-09-04',
    text: 'Der vietnamesische Präsident Lương Cường hat Bundespräsident Frank-Walter Steinmeier zu einem Staatsbesuch nach Hanoi eingeladen. Das Schreiben überreichte Botschafter Nguyễn Đắc Thành in Berlin.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Frank-Walter Steinmeier', 'DE'],
      ['Nguyễn Đắc Thành', 'VN'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'condolences are a letter',
    published: '2025-01-15',
    text: 'Nach dem schweren Erdbeben in Tibet hat Bundespräsident Frank-Walter Steinmeier dem chinesischen Staatspräsidenten Xi Jinping kondoliert.',
    officials: [
      ['Frank-Walter Steinmeier', 'DE'],
      ['Xi Jinping', 'CN'],
    ],
    meetings: [
      { who: ['Frank-Walter Steinmeier', 'Xi Jinping'], date: null, kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'congratulations are a letter',
    published: '2024-11-20',
    text: 'Österreichs Bundespräsident Alexander Van der Bellen gratulierte am Dienstag der neu gewählten moldauischen Präsidentin Maia Sandu in einem Schreiben zu ihrer Wiederwahl.',
    officials: [
      ['Alexander Van der Bellen', 'AT'],
      ['Maia Sandu', 'MD'],
    ],
    meetings: [
      { who: ['Alexander Van der Bellen', 'Maia Sandu'], date: '2024-11-19', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'noun with zwischen',
    published: '2025-10-16',
    text: 'Bei den Gesprächen zwischen dem serbischen Präsidenten Aleksandar Vučić und der EU-Kommissionspräsidentin Ursula von der Leyen ging es am Mittwoch in Belgrad um Reformen und den Beitritt.',
    officials: [
      ['Aleksandar Vučić', 'RS'],
      ['Ursula von der Leyen', 'EU'],
    ],
    meetings: [
      {
        who: ['Aleksandar Vučić', 'Ursula von der Leyen'],
        date: '2025-10-15',
        city: 'Belgrade',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'noun: bei einem Treffen mit, subject verb in between',
    published: '2025-06-12',
    text: 'Bei einem Treffen mit Marokkos Außenminister Nasser Bourita am 5. Juni in Rabat hat Belgiens Vizepremier Maxime Prévot für eine engere Zusammenarbeit in der Migrationspolitik geworben.',
    officials: [
      ['Nasser Bourita', 'MA'],
      ['Maxime Prévot', 'BE'],
    ],
    meetings: [
      {
        who: ['Nasser Bourita', 'Maxime Prévot'],
        date: '2025-06-05',
        city: 'Rabat',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'verb-final relative and dass clause',
    published: '2025-05-22',
    text: 'Das Ministerium teilte mit, dass Verteidigungsminister Boris Pistorius am Dienstag in Vilnius mit seiner litauischen Amtskollegin Dovilė Šakalienė über die Brigade gesprochen habe. Pistorius werde im Herbst erneut nach Litauen reisen.',
    officials: [
      ['Boris Pistorius', 'DE'],
      ['Dovilė Šakalienė', 'LT'],
    ],
    meetings: [
      {
        who: ['Boris Pistorius', 'Dovilė Šakalienė'],
        date: '2025-05-20',
        city: 'Vilnius',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'reported speech: habe … getroffen',
    published: '2025-04-09',
    text: 'Nach Angaben des Präsidialamts habe Staatschef Ilham Alijew am Rande eines Forums in Baku den tadschikischen Außenminister Sirodschiddin Muhriddin getroffen.',
    officials: [
      ['Ilham Alijew', 'AZ'],
      ['Sirodschiddin Muhriddin', 'TJ'],
    ],
    meetings: [
      {
        who: ['Ilham Alijew', 'Sirodschiddin Muhriddin'],
        date: null,
        city: 'Baku',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'nachdem clause and a second meeting with der Gast',
    published: '2025-11-05',
    text: 'Nachdem der finnische Präsident Alexander Stubb am Montag in Oslo den norwegischen König Harald V. besucht hatte, empfing ihn Ministerpräsident Jonas Gahr Støre zu einem Arbeitsessen. Der Gast lobte die nordische Zusammenarbeit.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Harald V', 'NO'],
      ['Jonas Gahr Støre', 'NO'],
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Harald V'],
        date: '2025-11-03',
        city: 'Oslo',
        kind: 'visit',
        status: 'held',
      },
      { who: ['Alexander Stubb', 'Jonas Gahr Støre'], date: '2025-11-03', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'courtesy call at several people',
    published: '2025-03-14',
    text: 'Am Donnerstag stattete die neue mexikanische Botschafterin Ana Lucía Robles dem hessischen Ministerpräsidenten Boris Rhein einen Höflichkeitsbesuch in Wiesbaden ab. Rhein überreichte ihr ein Buch über die Brüder Grimm.',
    officials: [
      ['Ana Lucía Robles', 'MX'],
      ['Boris Rhein', 'DE'],
    ],
    meetings: [
      {
        who: ['Ana Lucía Robles', 'Boris Rhein'],
        date: '2025-03-13',
        city: 'Wiesbaden',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'long list of participants',
    published: '2025-02-06',
    text: 'An dem Treffen in Tallinn nahmen am Mittwoch die estnische Regierungschefin Kristen Michal, die lettische Ministerpräsidentin Evika Siliņa und der litauische Ministerpräsident Gintautas Paluckas teil.',
    officials: [
      ['Kristen Michal', 'EE'],
      ['Evika Siliņa', 'LV'],
      ['Gintautas Paluckas', 'LT'],
    ],
    meetings: [
      {
        who: ['Kristen Michal', 'Evika Siliņa', 'Gintautas Paluckas'],
        date: '2025-02-05',
        city: 'Tallinn',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'both ministers come together, plural reciprocals',
    published: '2025-10-16',
    text: 'Die Außenminister von Armenien und Aserbaidschan, Ararat Mirsojan und Dschejhun Bajramow, sind am 14. Oktober in Almaty zusammengekommen. Die beiden Minister berieten über den Friedensvertrag.',
    officials: [
      ['Ararat Mirsojan', 'AM'],
      ['Dschejhun Bajramow', 'AZ'],
    ],
    meetings: [
      {
        who: ['Ararat Mirsojan', 'Dschejhun Bajramow'],
        date: '2025-10-14',
        city: 'Almaty',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'sich treffen',
    published: '2025-01-15',
    text: 'Griechenlands Ministerpräsident Kyriakos Mitsotakis und der zyprische Präsident Nikos Christodoulides haben sich am Freitag in Athen getroffen.',
    officials: [
      ['Kyriakos Mitsotakis', 'GR'],
      ['Nikos Christodoulides', 'CY'],
    ],
    meetings: [
      {
        who: ['Kyriakos Mitsotakis', 'Nikos Christodoulides'],
        date: '2025-01-10',
        city: 'Athens',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'caption',
    published: '2025-05-22',
    text: 'Bundespräsident Frank-Walter Steinmeier begrüßt Israels Präsidenten Izchak Herzog im Schloss Bellevue. Foto: Britta Pedersen/dpa',
    officials: [
      ['Frank-Walter Steinmeier', 'DE'],
      ['Izchak Herzog', 'IL'],
    ],
    meetings: [
      { who: ['Frank-Walter Steinmeier', 'Izchak Herzog'], date: null, kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'machine-translated page with noise and publication date',
    text: 'Vietnam.vn - Plattform zur Förderung Vietnams\n\nVizepremierminister empfängt den Handelsminister von Neuseeland\n\n(VTC News) - Am Nachmittag des 26. Februar empfing der stellvertretende Premierminister Bui Thanh Son im Regierungssitz den neuseeländischen Handelsminister Todd McClay, der sich zu einem Arbeitsbesuch in Vietnam aufhält.\n\nVTC News26/02/2025\n\nAuf dem Empfang begrüßte der stellvertretende Premierminister Bui Thanh Son den Besuch von Minister Todd McClay und schlug vor, dass beide Seiten das Handelsvolumen erhöhen.\n\nMinister Todd McClay dankte dem stellvertretenden Premierminister für den herzlichen Empfang.\n\nKommentar (0)\n\nVerwandte Nachrichten\nMinisterpräsident trifft Investoren aus Singapur',
    officials: [
      ['Bui Thanh Son', 'VN'],
      ['Todd McClay', 'NZ'],
    ],
    meetings: [
      { who: ['Bui Thanh Son', 'Todd McClay'], date: '2025-02-26', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'machine-translated: Gespräche führen and Amtskollege',
    published: '2025-04-18',
    text: 'Am 17. April führte der thailändische Außenminister Maris Sangiampongsa in Bangkok Gespräche mit seinem laotischen Amtskollegen Thongsavan Phomvihane. Der laotische Minister dankte Thailand für die Unterstützung. Beide Minister vereinbarten, die Grenzkommission einzuberufen.',
    officials: [
      ['Maris Sangiampongsa', 'TH'],
      ['Thongsavan Phomvihane', 'LA'],
    ],
    meetings: [
      {
        who: ['Maris Sangiampongsa', 'Thongsavan Phomvihane'],
        date: '2025-04-17',
        city: 'Bangkok',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'visit that frames named talks',
    published: '2025-06-12',
    text: 'Der brasilianische Außenminister Mauro Vieira hält sich vom 9. bis 11. Juni zu einem offiziellen Besuch in Lissabon auf. Am Dienstag kam er dort mit seinem portugiesischen Amtskollegen Paulo Rangel zusammen.',
    officials: [
      ['Mauro Vieira', 'BR'],
      ['Paulo Rangel', 'PT'],
    ],
    meetings: [
      { who: ['Mauro Vieira'], date: '2025-06-09/2025-06-11', city: 'Lisbon', kind: 'visit', status: 'held' },
      { who: ['Mauro Vieira', 'Paulo Rangel'], date: '2025-06-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'invited by an absent host',
    published: '2025-10-16',
    text: 'Auf Einladung des kenianischen Präsidenten William Ruto reiste Entwicklungsministerin Reem Alabali Radovan am 13. Oktober nach Nairobi. Dort sprach sie mit Finanzminister John Mbadi über Schuldenerleichterungen.',
    officials: [
      ['William Ruto', 'KE'],
      ['Reem Alabali Radovan', 'DE'],
      ['John Mbadi', 'KE'],
    ],
    meetings: [
      { who: ['Reem Alabali Radovan'], date: '2025-10-13', city: 'Nairobi', kind: 'visit', status: 'held' },
      { who: ['Reem Alabali Radovan', 'John Mbadi'], date: '2025-10-13', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'past meeting in passing',
    published: '2025-09-04',
    text: 'Ungarns Außenminister Péter Szijjártó verteidigte am Mittwoch im Parlament die Energiepolitik. Zuletzt hatte Szijjártó im August 2025 in Moskau den russischen Vizeministerpräsidenten Alexander Nowak getroffen.',
    officials: [
      ['Péter Szijjártó', 'HU'],
      ['Alexander Nowak', 'RU'],
    ],
    meetings: [
      {
        who: ['Péter Szijjártó', 'Alexander Nowak'],
        date: '2025-08',
        city: 'Moscow',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'several meetings in one sentence',
    published: '2025-11-05',
    text: 'Spaniens Ministerpräsident Pedro Sánchez sprach am Dienstag in Peking mit Staatspräsident Xi Jinping und traf anschließend Ministerpräsident Li Qiang.',
    officials: [
      ['Pedro Sánchez', 'ES'],
      ['Xi Jinping', 'CN'],
      ['Li Qiang', 'CN'],
    ],
    meetings: [
      {
        who: ['Pedro Sánchez', 'Xi Jinping'],
        date: '2025-11-04',
        city: 'Beijing',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Pedro Sánchez', 'Li Qiang'],
        date: '2025-11-04',
        city: 'Beijing',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'delegation leader received by ministry officials',
    published: '2025-03-14',
    text: 'Der stellvertretende usbekische Handelsminister Ilzat Kassimow hat am 11. März in Duschanbe mit dem tadschikischen Wirtschaftsminister Zawki Zawkizoda über den Abbau von Zöllen verhandelt.',
    officials: [
      ['Ilzat Kassimow', 'UZ'],
      ['Zawki Zawkizoda', 'TJ'],
    ],
    meetings: [
      {
        who: ['Ilzat Kassimow', 'Zawki Zawkizoda'],
        date: '2025-03-11',
        city: 'Dushanbe',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'video conference',
    published: '2025-01-15',
    text: 'Per Videoschalte haben sich am Montag der japanische Finanzminister Katsunobu Kato und US-Finanzministerin Janet Yellen ausgetauscht.',
    officials: [
      ['Katsunobu Kato', 'JP'],
      ['Janet Yellen', 'US'],
    ],
    meetings: [
      { who: ['Katsunobu Kato', 'Janet Yellen'], date: '2025-01-13', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'am Rande, date in numerals and year',
    published: '2024-11-20',
    text: 'Am Rande des Klimagipfels in Baku traf die niederländische Klimaministerin Sophie Hermans am 18.11.2024 die australische Energieministerin Jenny McAllister zu einem bilateralen Austausch.',
    officials: [
      ['Sophie Hermans', 'NL'],
      ['Jenny McAllister', 'AU'],
    ],
    meetings: [
      {
        who: ['Sophie Hermans', 'Jenny McAllister'],
        date: '2024-11-18',
        city: 'Baku',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'title after the name',
    published: '2025-05-22',
    text: 'Omar Harfusch, Tunesiens Landwirtschaftsminister, und Lollobrigida, sein italienischer Kollege, sprachen am 20. Mai in Rom über Olivenöl. Francesco Lollobrigida sagte, Italien werde die Einfuhr erleichtern.',
    officials: [
      ['Omar Harfusch', 'TN'],
      ['Francesco Lollobrigida', 'IT'],
    ],
    meetings: [
      {
        who: ['Omar Harfusch', 'Francesco Lollobrigida'],
        date: '2025-05-20',
        city: 'Rome',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'headline in present tense and body in past',
    published: '2025-02-06',
    text: 'Steinmeier empfängt Jordaniens König\n\nBerlin (epd). Bundespräsident Frank-Walter Steinmeier hat am Mittwoch König Abdullah II. von Jordanien in Schloss Bellevue empfangen. Der Monarch warb um mehr Hilfe für die Aufnahme von Flüchtlingen.',
    officials: [
      ['Frank-Walter Steinmeier', 'DE'],
      ['Abdullah II', 'JO'],
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Abdullah II'],
        date: '2025-02-05',
        city: 'Berlin',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'two sides talk about a third who is absent',
    published: '2025-04-09',
    text: 'Frankreichs Außenminister Jean-Noël Barrot und sein algerischer Kollege Ahmed Attaf haben am Sonntag in Algier über den inhaftierten Schriftsteller Boualem Sansal gesprochen. Präsident Emmanuel Macron hatte zuvor dessen Freilassung verlangt.',
    officials: [
      ['Jean-Noël Barrot', 'FR'],
      ['Ahmed Attaf', 'DZ'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [
      {
        who: ['Jean-Noël Barrot', 'Ahmed Attaf'],
        date: '2025-04-06',
        city: 'Algiers',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'transcript of a press conference',
    published: '2025-10-16',
    text: 'Mitschrift der Pressekonferenz\n\nFrage: Herr Minister, haben Sie mit dem Iran gesprochen?\n\nAußenminister Johann Wadephul: Ich habe gestern mit meinem iranischen Amtskollegen Abbas Araghtschi telefoniert. Mehr möchte ich dazu nicht sagen.',
    officials: [
      ['Johann Wadephul', 'DE'],
      ['Abbas Araghtschi', 'IR'],
    ],
    meetings: [
      {
        who: ['Johann Wadephul', 'Abbas Araghtschi'],
        date: '2025-10-15',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'trap: Entscheidungen and Maßnahmen treffen',
    published: '2025-03-14',
    text: 'Bundesfinanzminister Jörg Kukies muss eine schwere Entscheidung treffen. Zusammen mit Wirtschaftsminister Robert Habeck wolle er Vorkehrungen gegen neue Zölle treffen, hieß es. Die Kürzungen träfen Familien hart.',
    officials: [
      ['Jörg Kukies', 'DE'],
      ['Robert Habeck', 'DE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: football',
    published: '2025-03-14',
    text: 'Im Viertelfinale trifft Bayern München auf Inter Mailand. Trainer Vincent Kompany traf am Freitag eine Vorauswahl, Thomas Müller sprach mit Journalisten. Harry Kane hat in dieser Saison schon 32-mal getroffen. Präsident Herbert Hainer hofft auf den Einzug ins Finale.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: company',
    published: '2025-04-09',
    text: 'Der Vorstandsvorsitzende Markus Steilemann traf sich am Montag mit Vertretern des Betriebsrats. Covestro-Finanzchef Christian Baier führte Gespräche mit Banken. Aufsichtsratschef Richard Pott empfing Investoren aus Abu Dhabi.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: disaster',
    published: '2025-09-04',
    text: 'Das Erdbeben hat den Osten Afghanistans schwer getroffen. Helfer sprachen von mehr als 1.400 Toten. Die Vereinten Nationen riefen zu Spenden auf; aus Kabul kamen Hubschrauber.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: culture and awards',
    published: '2025-05-22',
    text: 'In Cannes trafen am Abend Stars auf ihre Fans. Regisseur Wim Wenders sprach mit der Schauspielerin Sandra Hüller über ihren neuen Film, Jurypräsidentin Juliette Binoche empfing die Gäste auf dem roten Teppich.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: statements about each other without meeting',
    published: '2025-02-06',
    text: 'Der dänische Außenminister Lars Løkke Rasmussen wies die Äußerungen von US-Präsident Donald Trump über Grönland zurück. Grönlands Regierungschef Múte Egede sagte, die Insel stehe nicht zum Verkauf.',
    officials: [
      ['Lars Løkke Rasmussen', 'DK'],
      ['Donald Trump', 'US'],
      ['Múte Egede', 'GL'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: quoted about a call for talks',
    published: '2025-06-12',
    text: 'UN-Generalsekretär António Guterres rief beide Seiten zu Gesprächen auf. Auch der katarische Ministerpräsident Mohammed bin Abdulrahman Al Thani drang auf Verhandlungen.',
    officials: [
      ['António Guterres', null],
      ['Mohammed bin Abdulrahman Al Thani', 'QA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: absent person praised, local politics',
    published: '2025-11-05',
    text: 'Bürgermeisterin Katja Dörner hat am Montag im Alten Rathaus 40 Ehrenamtliche empfangen. Sie erinnerte an den verstorbenen Außenminister Klaus Kinkel, der die Stadt oft besuchte.',
    officials: [['Katja Dörner', 'DE']],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: byline, photographer and agency',
    published: '2025-01-15',
    text: 'Von Korrespondentin Andrea Neumeier, Brüssel. Foto: Karl-Heinz Brandt. Der Preis für Weizen hat sich am Dienstag an der Börse in Paris kaum bewegt.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: visit by tourists and museum',
    published: '2025-09-04',
    text: 'Mehr als 200.000 Menschen besuchten im August das Schloss Neuschwanstein. Direktorin Ulrike Sommer sprach von einem Rekord. Ein Treffen mit Reiseveranstaltern ist für Oktober geplant.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: crime and courts',
    published: '2025-10-16',
    text: 'Ein Treffen zweier Motorradclubs endete in Duisburg mit einer Schlägerei. Polizeisprecher Ralf Schomisch sagte, ein 34-Jähriger sei am Kopf getroffen worden.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: proposals and readiness',
    published: '2025-05-22',
    text: 'Präsident Wolodymyr Selenskyj bot Russlands Staatschef Wladimir Putin ein Treffen in Istanbul an. Der türkische Präsident Recep Tayyip Erdoğan ist bereit, Gespräche auszurichten.',
    officials: [
      ['Wolodymyr Selenskyj', 'UA'],
      ['Wladimir Putin', 'RU'],
      ['Recep Tayyip Erdoğan', 'TR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: wished-for meeting of the opposition',
    published: '2025-06-12',
    text: 'Der venezolanische Oppositionsführer Edmundo González hofft auf ein Gespräch mit Kolumbiens Präsident Gustavo Petro.',
    officials: [
      ['Edmundo González', 'VE'],
      ['Gustavo Petro', 'CO'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: history',
    published: '2025-04-09',
    text: 'Das Museum zeigt Briefe, die Kurfürst August mit Zar Peter wechselte. Die Ausstellung über das Treffen von Tilsit ist bis Sonntag zu sehen.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: law and standards meeting needs',
    published: '2025-02-06',
    text: 'Die Verordnung trifft vor allem kleine Betriebe. Handelskammerpräsident Peter Adrian kritisierte die Auflagen, die Bundesregierung solle Gespräche mit der Branche aufnehmen.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: letter is not sent between officials',
    published: '2025-03-14',
    text: 'In einem offenen Brief an Verkehrsminister Volker Wissing fordern Pendler mehr Züge. Wissing ließ das Schreiben unbeantwortet.',
    officials: [['Volker Wissing', 'DE']],
    meetings: [],
    trade: [],
  },
  {
    name: 'ein Titel in der Mehrzahl, zwei Länder, zwei Namen',
    published: '2024-06-07',
    text: 'Die Verteidigungsminister von Dänemark und Island, Troels Lund Poulsen und Bjarni Jónsson, trafen sich am Dienstag in Reykjavik.',
    officials: [
      ['Troels Lund Poulsen', 'DK'],
      ['Bjarni Jónsson', 'IS'],
    ],
    meetings: [
      {
        who: ['Troels Lund Poulsen', 'Bjarni Jónsson'],
        date: '2024-06-04',
        city: 'Reykjavik',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'war … empfangen worden, eine Politikerin als Stellvertreterin des Namens',
    published: '2025-09-25',
    text: 'Windhuk. Bundesumweltministerin Carla Hollmann ist am Mittwoch in Windhuk mit Namibias Präsidentin Netumbo Nandi-Ndaitwah zusammengetroffen. Im Mittelpunkt standen der Ausbau der Windkraft und der Artenschutz. Zuvor war die SPD-Politikerin von Bergbauminister Modestus Amutse empfangen worden.',
    officials: [
      ['Carla Hollmann', 'DE'],
      ['Netumbo Nandi-Ndaitwah', 'NA'],
      ['Modestus Amutse', 'NA'],
    ],
    meetings: [
      {
        who: ['Carla Hollmann', 'Netumbo Nandi-Ndaitwah'],
        date: '2025-09-24',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Carla Hollmann', 'Modestus Amutse'], date: '2025-09-24', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'Kollegin mit eigenem Titel dahinter, Schweizer ss',
    published: '2025-03-12',
    text: 'Bern. Am Rande einer Konferenz in Wien hat Bundesrat Beat Zurbriggen am Montag seine kroatische Kollegin, die damalige Vizeaussenministerin Ivana Perić, getroffen.',
    officials: [
      ['Beat Zurbriggen', 'CH'],
      ['Ivana Perić', 'HR'],
    ],
    meetings: [
      { who: ['Beat Zurbriggen', 'Ivana Perić'], date: '2025-03-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'getrennt mit zwei Kollegen',
    published: '2025-03-12',
    text: 'Katars Außenminister Nasser al-Tamimi hat am Dienstag getrennt mit seinen Amtskollegen aus dem Tschad und dem Sudan, Idriss Mahamat und Osman Bashir, gesprochen.',
    officials: [
      ['Nasser al-Tamimi', 'QA'],
      ['Idriss Mahamat', 'TD'],
      ['Osman Bashir', 'SD'],
    ],
    meetings: [
      { who: ['Nasser al-Tamimi', 'Idriss Mahamat'], date: '2025-03-11', kind: 'talks', status: 'held' },
      { who: ['Nasser al-Tamimi', 'Osman Bashir'], date: '2025-03-11', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'Ankündigung nach einer Unterredung, die gehalten ist',
    published: '2025-03-10',
    text: 'Die Verlegung des Gipfels kündigte Außenminister Rubén Salazar von Paraguay am Freitag nach einer Unterredung mit Boliviens Botschafterin Elena Quispe an.',
    officials: [
      ['Rubén Salazar', 'PY'],
      ['Elena Quispe', 'BO'],
    ],
    meetings: [{ who: ['Rubén Salazar', 'Elena Quispe'], date: '2025-03-07', kind: 'talks', status: 'held' }],
    trade: [],
  },
  {
    name: 'Überschrift im Präsens über einem Plan',
    published: '2025-05-06',
    text: 'Sloweniens Präsidentin trifft Vučević\n\nSloweniens Präsidentin Vesna Kranjc wird den serbischen Regierungschef Miloš Vučević am 20. Mai in Koper treffen.',
    officials: [
      ['Vesna Kranjc', 'SI'],
      ['Miloš Vučević', 'RS'],
    ],
    meetings: [
      { who: ['Vesna Kranjc', 'Miloš Vučević'], date: '2025-05-20', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'Köpfe internationaler Organisationen',
    published: '2025-03-12',
    text: 'Ghanas Präsident John Mensah empfing am Montag den Vorsitzenden der Kommission der Afrikanischen Union, Abdou Diallo. Am Dienstag sprach er mit UN-Flüchtlingskommissarin Grete Holm.',
    officials: [
      ['John Mensah', 'GH'],
      ['Abdou Diallo', null],
      ['Grete Holm', null],
    ],
    meetings: [
      { who: ['John Mensah', 'Abdou Diallo'], date: '2025-03-10', kind: 'reception', status: 'held' },
      { who: ['John Mensah', 'Grete Holm'], date: '2025-03-11', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'Vorgänger eines Amtsinhabers als Gast',
    published: '2025-03-12',
    text: 'Im Vorjahr war Takedas Vorgänger Kenji Mori in Seoul mit dem damaligen südkoreanischen Präsidenten Park Min-jun zusammengetroffen.',
    officials: [
      ['Park Min-jun', 'KR'],
      ['Kenji Mori', null],
    ],
    meetings: [{ who: ['Kenji Mori', 'Park Min-jun'], date: '2024', kind: 'meeting', status: 'held' }],
    trade: [],
  },
  {
    name: 'Falle: Vorkehrungen vor dem Verb, ein Hafen mit Namen',
    published: '2025-03-12',
    text: 'Handelsminister Piotr Nowicki aus Polen will gemeinsam mit Justizminister Adam Zaręba neue Absprachen treffen. Im Hafen Shahid Bahonar kam es zu einem Brand; im Mittelpunkt stand der Ausbau der Feuerwehr.',
    officials: [
      ['Piotr Nowicki', 'PL'],
      ['Adam Zaręba', 'PL'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'vereinbarten bei einer Videoschalte, was beide taten',
    published: '2025-03-05',
    text: 'Kenias Handelsminister Amos Kiprono und Ugandas Handelsministerin Ruth Namara vereinbarten bei einer Videoschalte am Dienstag die Senkung der Gebühren.',
    officials: [
      ['Amos Kiprono', 'KE'],
      ['Ruth Namara', 'UG'],
    ],
    meetings: [
      { who: ['Amos Kiprono', 'Ruth Namara'], date: '2025-03-04', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'vom Gastgeber erwartet; eine geplante Begegnung fiel aus; Sultan als Vorname eines Ministers',
    published: '2025-03-12',
    text: 'Kenias Präsident Amos Kiprono wird am Freitag in Lusaka vom sambischen Außenminister Peter Banda erwartet. Eine geplante Begegnung mit Energieminister Sultan Haroun fiel aus.',
    officials: [
      ['Amos Kiprono', 'KE'],
      ['Peter Banda', 'ZM'],
      ['Sultan Haroun', 'ZM'],
    ],
    meetings: [
      { who: ['Amos Kiprono', 'Peter Banda'], date: '2025-03-14', kind: 'reception', status: 'planned' },
      { who: ['Amos Kiprono', 'Sultan Haroun'], date: null, kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'Falle: eine Antwort, die erwartet wird, und ein Entschluss, der begrüßt wird',
    published: '2025-03-12',
    text: 'Ungarns Außenminister Péter Varga sagte am Montag in Riga, eine Antwort von Lettlands Ministerpräsidentin Ilze Kalniņa wird bald erwartet. Zuvor hatte er am Sonntag die Pläne von Ministerpräsidentin Kalniņa begrüßt.',
    officials: [
      ['Péter Varga', 'HU'],
      ['Ilze Kalniņa', 'LV'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'Partizip begrüßt am Ende des Satzes',
    published: '2025-03-12',
    text: 'Perus Außenminister Luis Quispe hatte Chiles Botschafterin Ana Rojas am 3. März zum Nationalfeiertag in Lima begrüßt.',
    officials: [
      ['Luis Quispe', 'PE'],
      ['Ana Rojas', 'CL'],
    ],
    meetings: [{ who: ['Luis Quispe', 'Ana Rojas'], date: '2025-03-03', kind: 'reception', status: 'held' }],
    trade: [],
  },
  {
    name: 'Amtssitz zwischen Titel und Namen',
    published: '2025-03-12',
    text: 'Ghanas Präsident John Mensah begrüßte am Montag in Accra Togos Botschafter Kofi Agbo und Perus Generalkonsulin in Accra, Rosa Quispe.',
    officials: [
      ['John Mensah', 'GH'],
      ['Kofi Agbo', 'TG'],
      ['Rosa Quispe', 'PE'],
    ],
    meetings: [
      {
        who: ['John Mensah', 'Kofi Agbo', 'Rosa Quispe'],
        date: '2025-03-10',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ein Strichpunkt trennt zwei Termine',
    published: '2025-03-12',
    text: 'Am 4. April wird Kenias Außenminister Amos Kiprono in Lusaka mit Sambias Präsident Peter Banda sprechen; am 5. April ist in Kigali eine Begegnung mit Ministerpräsidentin Ruth Namara vorgesehen.',
    officials: [
      ['Amos Kiprono', 'KE'],
      ['Peter Banda', 'ZM'],
      ['Ruth Namara', 'RW'],
    ],
    meetings: [
      { who: ['Amos Kiprono', 'Peter Banda'], date: '2025-04-04', kind: 'talks', status: 'planned' },
      { who: ['Amos Kiprono', 'Ruth Namara'], date: '2025-04-05', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'Falle: Verbandspräsidenten, Trainer und ausgerichtete Grüße',
    published: '2025-03-12',
    text: 'DFB-Präsident Karl Huber sprach am Montag mit Bundestrainer Uwe Lang. Ghanas Präsident John Mensah bat, dem togoischen Außenminister Kofi Agbo Grüße zu bestellen.',
    officials: [
      ['John Mensah', 'GH'],
      ['Kofi Agbo', 'TG'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'ein Komma schließt das Datum, kein Relativsatz',
    published: '2025-03-14',
    text: 'Österreichs Außenministerin Eva Gruber hat am Mittwoch, 12. März 2025, die maltesische Außenministerin Maria Borg in Wien empfangen. Verteidigungsminister Jan Kern wird am Montag, dem 17. März, den kenianischen Minister Peter Otieno treffen.',
    officials: [
      ['Eva Gruber', 'AT'],
      ['Maria Borg', 'MT'],
      ['Jan Kern', 'AT'],
      ['Peter Otieno', 'KE'],
    ],
    meetings: [
      { who: ['Eva Gruber', 'Maria Borg'], date: '2025-03-12', kind: 'reception', status: 'held' },
      { who: ['Jan Kern', 'Peter Otieno'], date: '2025-03-17', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'Falle: Hauptwörter im Genitiv sind keine Namen',
    published: '2025-06-03',
    text: 'Zum Auftakt der Beratungen traf am Montag Kenias Außenminister Amos Kiprono in Lima mit dem Präsidenten des Abgeordnetenhauses von Peru, Herrn Luis Quispe, zusammen. Nach Abschluss der Gespräche empfing ihn Präsidentin Carla Rojas.',
    officials: [
      ['Amos Kiprono', 'KE'],
      ['Luis Quispe', 'PE'],
      ['Carla Rojas', 'PE'],
    ],
    meetings: [
      { who: ['Amos Kiprono', 'Luis Quispe'], date: '2025-06-02', kind: 'meeting', status: 'held' },
      { who: ['Carla Rojas', 'Amos Kiprono'], date: null, kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'am Morgen des 8. Mai',
    published: '2025-05-09',
    text: 'In Riga traf der norwegische Außenminister Nils Berg am Morgen des 8. Mai den lettischen Präsidenten Janis Berzins.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Janis Berzins', 'LV'],
    ],
    meetings: [
      {
        who: ['Nils Berg', 'Janis Berzins'],
        date: '2025-05-08',
        city: 'Riga',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
