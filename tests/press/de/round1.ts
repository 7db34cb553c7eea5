import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-23',
    text: `Nairobi (dpa-ähnlich) - Bundesentwicklungsministerin Reem Alabali Radovan ist am Dienstag in Nairobi mit Kenias Präsident William Ruto zusammengetroffen. Im Mittelpunkt des Gesprächs standen der Ausbau der Geothermie und die Lage im Sudan.

Zuvor war die SPD-Politikerin von Außenminister Musalia Mudavadi empfangen worden. Am Mittwoch will sie nach Addis Abeba weiterreisen, wo ein Treffen mit dem Vorsitzenden der Kommission der Afrikanischen Union, Mahmoud Ali Youssouf, geplant ist.

Kenia ist der wichtigste deutsche Handelspartner in Ostafrika. Das Handelsvolumen lag 2024 bei rund 700 Millionen Euro.

Redaktion: Th. Körner`,
    officials: [
      { name: 'Reem Alabali Radovan', country: 'DE', world: true },
      { name: 'William Ruto', country: 'KE' },
      { name: 'Musalia Mudavadi', country: 'KE' },
      { name: 'Mahmoud Ali Youssouf', country: null },
    ],
    meetings: [
      { who: ['Reem Alabali Radovan', 'William Ruto'], date: '2025-09-23', status: 'held' },
      { who: ['Reem Alabali Radovan', 'Musalia Mudavadi'], date: '2025-09-23', status: 'held' },
      {
        who: ['Reem Alabali Radovan', 'Mahmoud Ali Youssouf'],
        date: ['2025-09-24', null],
        status: 'planned',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['DE', 'KE'],
        partner: ['KE', 'DE'],
        bound: 'about',
        amount: 700e6,
        currency: 'EUR',
        period: '2024',
      },
    ],
  },
  {
    text: `Pressemitteilung Nr. 046 vom 7. Februar 2025

Exporte im Dezember 2024: +2,9 % zum November 2024

WIESBADEN – Im Dezember 2024 sind die deutschen Exporte gegenüber November 2024 kalender- und saisonbereinigt um 2,9 % und die Importe um 2,1 % gestiegen. Insgesamt wurden im Dezember 2024 Waren im Wert von 131,7 Milliarden Euro aus Deutschland exportiert und Waren im Wert von 111,1 Milliarden Euro nach Deutschland importiert. Die Außenhandelsbilanz schloss mit einem Überschuss von 20,7 Milliarden Euro ab.

Die meisten deutschen Exporte gingen im Dezember in die Vereinigten Staaten. Dorthin wurden Waren im Wert von 13,4 Milliarden Euro ausgeführt.

Kontakt für weitere Auskünfte: Außenhandel, Telefon +49 000 00 0000`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 131.7e9,
        currency: 'EUR',
        period: '2024-12',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 111.1e9,
        currency: 'EUR',
        period: '2024-12',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 20.7e9,
        currency: 'EUR',
        period: '2024-12',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 13.4e9,
        currency: 'EUR',
        period: '2024-12',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'DE', partner: null, amount: null, change: 2.9 },
        { measure: 'imports', reporter: 'DE', partner: null, amount: null, change: 2.1 },
      ],
    },
  },
  {
    published: '2026-03-05',
    text: `Koalition will bis Ostern Entscheidungen treffen

Berlin. Die Fraktionen wollen noch vor Ostern Vorkehrungen treffen, damit die Krankenkassen nicht in die roten Zahlen rutschen. Die Kürzungen treffen vor allem kleine Kliniken. „Das trifft die Falschen“, sagte ein Verbandssprecher.

Beim Spiel in Leverkusen traf Patrik Schick in der 78. Minute zum 2:1; Trainer Kasper Hjulmand sprach von einem verdienten Sieg. Im Viertelfinale treffen die Rheinländer auf Arsenal.

Die Beitragseinnahmen liegen bei 320 Milliarden Euro. Mehr zum Thema | Kommentare (14)`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `[Anzeige_1]
Die Vorsitzende des Frauenverbandes der Provinz empfing die laotische Delegation

(BNA) - Am Morgen des 3. Juli empfing der Sekretär des Provinzparteikomitees von Bac Ninh, Nguyen Anh Tuan, am Sitz des Parteikomitees den laotischen Botschafter in Vietnam, Khamphao Ernthavanh, anlässlich des Endes seiner Amtszeit.

Genosse Nguyen Anh Tuan überreicht dem Botschafter ein Souvenir. Foto: Thai Uyen

Während des Empfangs dankte Herr Khamphao Ernthavanh der Provinz für die Unterstützung. Am selben Nachmittag arbeitete der Botschafter mit dem stellvertretenden Vorsitzenden des Volkskomitees der Provinz, Dao Quang Khai, zusammen.

Thai Uyen
[Anzeige_2]
Quelle: http://baobacninh.example.com.vn/20240703-tiep-dai-su-lao.html
Kommentar (0)`,
    officials: [
      { name: 'Nguyen Anh Tuan', country: 'VN' },
      { name: 'Khamphao Ernthavanh', country: 'LA', aliases: ['Khamphao'] },
      { name: 'Dao Quang Khai', country: 'VN' },
    ],
    meetings: [{ who: ['Nguyen Anh Tuan', 'Khamphao Ernthavanh'], date: '2024-07-03', status: 'held' }],
    trade: [],
    optional: {
      meetings: [{ who: ['Khamphao Ernthavanh', 'Dao Quang Khai'], date: '2024-07-03', status: 'held' }],
    },
  },
  {
    text: `Cassis verschiebt Reise nach Caracas

Bern, 12.11.2024 - Bundesrat Ignazio Cassis hat seinen für kommende Woche geplanten Besuch in Venezuela verschoben. Das Treffen mit seinem venezolanischen Amtskollegen Yván Gil finde vorerst nicht statt, teilte das EDA am Dienstag mit.

Stattdessen führt der Vorsteher des EDA am 19. November in Brasília Gespräche mit Aussenminister Mauro Vieira. Im September hatte Cassis am Rande der UNO-Generalversammlung in New York seine kolumbianische Kollegin, die damalige Vizeaussenministerin Kandya Obezo, getroffen.

Adresse für Rückfragen: Kommunikation EDA, Bundeshaus West, CH-3003 Bern`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH', aliases: ['Cassis'] },
      { name: 'Yván Gil', country: 'VE' },
      { name: 'Mauro Vieira', country: 'BR' },
      { name: 'Kandya Obezo', country: 'CO' },
    ],
    meetings: [
      {
        who: ['Ignazio Cassis', 'Yván Gil'],
        date: ['2024-11-18/2024-11-24', null, '2024-11-18/2024-11-22'],
        status: 'cancelled',
      },
      { who: ['Ignazio Cassis', 'Mauro Vieira'], date: '2024-11-19', status: 'planned' },
      { who: ['Ignazio Cassis', 'Kandya Obezo'], date: '2024-09', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Ignazio Cassis'], status: ['cancelled', 'planned'] }] },
  },
  {
    text: `Schallenberg in Zentralasien: "Neue Nähe"

Wien/Bischkek (APA-OTS) - Außenminister Alexander Schallenberg hat am Freitag, 26. April 2024, zum Abschluss seiner Reise Kirgisistan besucht. In Bischkek traf er mit Präsident Sadyr Japarow und Außenminister Dscheenbek Kulubajew zusammen. Er zeigte sich erfreut, dass er tags zuvor in Taschkent vom usbekischen Staatspräsidenten Schawkat Mirsijojew zu einem ausführlichen Gespräch empfangen worden sei.

Begleitet wurde der Minister von einer Wirtschaftsdelegation unter der Leitung von WKÖ-Vizepräsident Philipp Gady.

Der Handel mit Usbekistan wuchs 2023 um 17,4 Prozent.

Rückfragehinweis: BMEIA Presseabteilung`,
    officials: [
      { name: 'Alexander Schallenberg', country: 'AT', aliases: ['Schallenberg'], world: true },
      { name: 'Sadyr Japarow', country: 'KG' },
      { name: 'Dscheenbek Kulubajew', country: 'KG' },
      { name: 'Schawkat Mirsijojew', country: 'UZ' },
    ],
    meetings: [
      { who: ['Alexander Schallenberg', 'Sadyr Japarow'], date: '2024-04-26', status: 'held' },
      { who: ['Alexander Schallenberg', 'Dscheenbek Kulubajew'], date: '2024-04-26', status: 'held' },
      { who: ['Alexander Schallenberg', 'Schawkat Mirsijojew'], date: '2024-04-25', status: 'held' },
    ],
    trade: [{ measure: 'total', reporter: 'AT', partner: 'UZ', amount: null, period: '2023', change: 17.4 }],
    optional: {
      officials: [{ name: 'Philipp Gady' }],
      meetings: [
        {
          who: ['Alexander Schallenberg', 'Sadyr Japarow', 'Dscheenbek Kulubajew'],
          date: '2024-04-26',
          status: 'held',
        },
        { who: ['Alexander Schallenberg'], status: 'held' },
      ],
    },
  },
  {
    text: `Polen überholt China: Handel auf Rekordniveau

Warschau (n-ost). Deutschland und Polen haben 2023 Waren im Wert von 172 Milliarden Euro ausgetauscht, drei Prozent mehr als im Jahr davor. Die deutschen Ausfuhren nach Polen beliefen sich auf 90,7 Mrd. Euro, die Einfuhren aus Polen auf 81,1 Mrd. Euro.

Im ersten Halbjahr 2024 stiegen Exporte und Importe um 4,4 bzw. 1,2 Prozent. Bis 2030 soll das Volumen nach dem Willen der Kammer auf über 200 Milliarden Euro wachsen.

Die Deutsch-Polnische Industrie- und Handelskammer zählt 1.100 Mitglieder.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'PL',
        amount: 172e9,
        currency: 'EUR',
        period: '2023',
        change: 3,
      },
      { measure: 'exports', reporter: 'DE', partner: 'PL', amount: 90.7e9, currency: 'EUR', period: '2023' },
      { measure: 'imports', reporter: 'DE', partner: 'PL', amount: 81.1e9, currency: 'EUR', period: '2023' },
      { measure: 'exports', reporter: 'DE', partner: ['PL'], amount: null, period: '2024-H1', change: 4.4 },
      { measure: 'imports', reporter: 'DE', partner: ['PL'], amount: null, period: '2024-H1', change: 1.2 },
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'PL',
        bound: 'over',
        amount: 200e9,
        currency: 'EUR',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-10-14',
    text: `Maschinenbauer Kestner steigert Umsatz

Bielefeld - Der Maschinenbauer Kestner hat im Geschäftsjahr 2024/25 seinen Umsatz um 6 Prozent auf 1,3 Milliarden Euro gesteigert. Der Exportanteil stieg auf 71 Prozent, der Auftragseingang lag bei 1,45 Milliarden Euro. Für das neue Werk in Monterrey investiert das Unternehmen 120 Millionen Euro.

Vorstandschefin Miriam Oberhoff traf sich am Montag mit Betriebsräten und kündigte an, das Sparprogramm fortzusetzen. Aufsichtsratschef Lothar Brandes hatte zuvor mit Banken verhandelt.

Die Aktie legte um 3,2 Prozent zu. Weltweit beschäftigt Kestner 6.800 Menschen.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Miriam Oberhoff' }, { name: 'Lothar Brandes' }] },
  },
  {
    text: `Der Bundespräsident · Presse

Bundespräsident gratuliert zum Nationalfeiertag
2. Juni 2025 – Bundespräsident Frank-Walter Steinmeier hat dem Präsidenten der Italienischen Republik, Sergio Mattarella, zum Nationalfeiertag gratuliert. Der Bundespräsident schreibt: „Mit Freude denke ich an unsere Begegnung in Marzabotto im September 2024 zurück.“

Am heutigen Montag telefonierte der Bundespräsident zudem mit dem neugewählten polnischen Präsidenten Karol Nawrocki.`,
    officials: [
      { name: 'Frank-Walter Steinmeier', country: 'DE' },
      { name: 'Sergio Mattarella', country: 'IT' },
      { name: 'Karol Nawrocki', country: 'PL' },
    ],
    meetings: [
      {
        who: ['Frank-Walter Steinmeier', 'Karol Nawrocki'],
        date: '2025-06-02',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Frank-Walter Steinmeier', 'Sergio Mattarella'],
        date: '2024-09',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Frank-Walter Steinmeier', 'Sergio Mattarella'], kind: 'letter', status: 'held' }],
    },
  },
  {
    text: `Ministerpräsident Wüst reist nach Japan

Düsseldorf, 27. Mai 2024. Ministerpräsident Hendrik Wüst bricht am Sonntag zu einer fünftägigen Reise nach Japan auf. In Tokio wird er am 4. Juni mit Premierminister Fumio Kishida sprechen; in Osaka ist eine Begegnung mit Gouverneur Hirofumi Yoshimura vorgesehen.

Nordrhein-Westfalen exportierte 2023 Waren im Wert von 3,3 Milliarden Euro nach Japan.

Wirtschaftsministerin Mona Neubaur hatte Japans Botschafter Hidenao Yanagi zuletzt am 15. Mai zum Japan-Tag in Düsseldorf begrüßt.`,
    officials: [
      { name: 'Hendrik Wüst', country: 'DE', aliases: ['Wüst'] },
      { name: 'Fumio Kishida', country: 'JP' },
      { name: 'Hirofumi Yoshimura', country: 'JP' },
      { name: 'Mona Neubaur', country: 'DE' },
      { name: 'Hidenao Yanagi', country: 'JP' },
    ],
    meetings: [
      { who: ['Hendrik Wüst', 'Fumio Kishida'], date: '2024-06-04', status: 'planned' },
      { who: ['Hendrik Wüst', 'Hirofumi Yoshimura'], status: 'planned' },
      { who: ['Mona Neubaur', 'Hidenao Yanagi'], date: '2024-05-15', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Hendrik Wüst'], status: 'planned' }],
      trade: [{ measure: 'exports', partner: 'JP', amount: 3.3e9, currency: 'EUR', period: '2023' }],
    },
  },
  {
    text: `Bildergalerie: Staatsbesuch

Bild 1 von 3: Großherzog Guillaume und Großherzogin Stéphanie werden von Slowenien Präsidentin Nataša Pirc Musar am 14. Oktober 2025 in Ljubljana begrüßt (Foto: STA/B. Ž.)
Bild 2 von 3: Luxemburgs Premierminister Luc Frieden (l.) im Gespräch mit Ministerpräsident Robert Golob am Dienstag in Ljubljana (Foto: STA)
Bild 3 von 3: Blumen für die Gäste (Foto: Matic Kranjc)`,
    officials: [
      { name: 'Nataša Pirc Musar', country: 'SI' },
      { name: 'Luc Frieden', country: 'LU' },
      { name: 'Robert Golob', country: 'SI', world: true },
    ],
    meetings: [{ who: ['Luc Frieden', 'Robert Golob'], date: ['2025-10-14', null], status: 'held' }],
    trade: [],
    optional: {
      officials: [
        { name: 'Guillaume', aliases: ['Großherzog Guillaume'] },
        { name: 'Stéphanie', aliases: ['Großherzogin Stéphanie'] },
      ],
      meetings: [
        { who: ['Guillaume', 'Nataša Pirc Musar'], maybe: ['Stéphanie'], status: 'held' },
        { who: ['Nataša Pirc Musar', 'Stéphanie', 'Guillaume'], status: 'held' },
      ],
    },
  },
  {
    published: '2026-02-17',
    text: `Lukaschenko empfing Außenminister Simbabwes

MINSK, 17. Februar (BelTA). Der Präsident von Belarus Alexander Lukaschenko hat heute den Minister für Auswärtige Angelegenheiten von Simbabwe Amon Murwira zu einem Arbeitstreffen empfangen. Der Staatschef bat den Gast, dem Präsidenten Emmerson Mnangagwa Grüße zu übermitteln.

Wie berichtet wurde, fand am Vortag ein Gespräch zwischen Murwira und dem Außenminister Maxim Ryschenkow statt.

Das Exportvolumen von Belarus nach Simbabwe betrug im Jahr 2025 knapp 41 Mio. US-Dollar.

Das BelTA-Gespräch: Wetter | Sport | Kultur`,
    officials: [
      { name: 'Alexander Lukaschenko', country: 'BY', aliases: ['Lukaschenko'] },
      { name: 'Amon Murwira', country: 'ZW', aliases: ['Murwira'] },
      { name: 'Emmerson Mnangagwa', country: 'ZW', world: true },
      { name: 'Maxim Ryschenkow', country: 'BY' },
    ],
    meetings: [
      { who: ['Alexander Lukaschenko', 'Amon Murwira'], date: '2026-02-17', status: 'held' },
      { who: ['Amon Murwira', 'Maxim Ryschenkow'], date: '2026-02-16', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'BY',
        partner: 'ZW',
        bound: ['under', 'about'],
        amount: 41e6,
        currency: 'USD',
        period: '2025',
      },
    ],
  },
  {
    published: '2025-06-16',
    text: `Erdbeben trifft Süden Perus

Lima - Ein Erdbeben der Stärke 6,1 hat die Küste getroffen. Präsident und Kabinett sagten Hilfe zu. Rettungskräfte trafen erst nach Stunden in den Dörfern ein. Der Schaden beträgt nach ersten Schätzungen 80 Millionen Dollar, die Versicherungen rechnen mit mehr.

In Arequipa sollten sich am Wochenende die Teilnehmer eines Literaturfestivals treffen, darunter die Autorin Gabriela Wiener. Das Festival wurde abgesagt.

Lesen Sie auch: Vulkan ausgebrochen +++ Minister tritt zurück +++ 5 Tipps für den Garten`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Brüssel, 20. März 2025

Kommissionspräsidentin Ursula von der Leyen und Kanadas Premierminister Mark Carney haben am Montag in Paris über die Antwort auf US-Zölle beraten – nein, korrigierte später ein Sprecher: Carney sprach dort mit Präsident Emmanuel Macron; von der Leyen habe mit dem Kanadier lediglich telefoniert.

Am Rande des Gipfels kam Ratspräsident António Costa mit dem UN-Generalsekretär António Guterres zu einem Arbeitsessen zusammen. Bundesbankpräsident Joachim Nagel nahm an den Beratungen nicht teil.`,
    officials: [
      { name: 'Ursula von der Leyen', country: 'EU', aliases: ['von der Leyen'] },
      { name: 'Mark Carney', country: 'CA', aliases: ['Carney'] },
      { name: 'Emmanuel Macron', country: 'FR', world: true },
      { name: 'António Costa', country: 'EU' },
      { name: 'António Guterres', country: null },
      { name: 'Joachim Nagel', country: 'DE' },
    ],
    meetings: [
      { who: ['Mark Carney', 'Emmanuel Macron'], date: ['2025-03-17', null], status: 'held' },
      { who: ['António Costa', 'António Guterres'], status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Ursula von der Leyen', 'Mark Carney'], status: 'held' }] },
  },
  {
    text: `Schweizer Aussenhandel im 3. Quartal 2024: Exporte rückläufig

Bern, 17.10.2024 - Im 3. Quartal 2024 gingen die Exporte saisonbereinigt um 2,7 Prozent auf 68,4 Milliarden Franken zurück. Die Importe erhöhten sich um 0,4 Prozent auf 57,2 Milliarden Franken. In der Handelsbilanz resultierte ein Überschuss von 11,2 Milliarden Franken.

Die Ausfuhren nach Deutschland sanken um 3,3 Prozent, jene nach China um 12,9 Prozent. Die Uhrenexporte fielen auf 6,1 Milliarden Franken.

Bundesamt für Zoll und Grenzsicherheit BAZG`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 68.4e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: -2.7,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 57.2e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: 0.4,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 11.2e9,
        currency: 'CHF',
        period: '2024-Q3',
      },
      { measure: 'exports', reporter: 'CH', partner: 'DE', amount: null, period: '2024-Q3', change: -3.3 },
      { measure: 'exports', reporter: 'CH', partner: 'CN', amount: null, period: '2024-Q3', change: -12.9 },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        scope: 'watches',
        amount: 6.1e9,
        currency: 'CHF',
        period: '2024-Q3',
      },
    ],
  },
  {
    text: `Delegation aus Sonora zu Gast in Rheinland-Pfalz

Mainz. Zu politischen Gesprächen ist am Donnerstag eine Delegation aus dem mexikanischen Bundesstaat Sonora in der Staatskanzlei eingetroffen. Ministerpräsident Alexander Schweitzer begrüßte Gouverneur Alfonso Durazo Montaño, dessen Wirtschaftsminister Roberto Gradillas und Mexikos Generalkonsulin in Frankfurt, Cecilia Villanueva Bracho.

Durazo hatte am Vortag in Berlin Staatssekretär Udo Philipp getroffen. Heute steht noch ein Besuch bei BASF auf dem Programm.

Mainz, den 5. September 2024`,
    officials: [
      { name: 'Alexander Schweitzer', country: 'DE' },
      { name: 'Alfonso Durazo Montaño', country: 'MX', aliases: ['Durazo', 'Alfonso Durazo'] },
      { name: 'Roberto Gradillas', country: 'MX' },
      { name: 'Cecilia Villanueva Bracho', country: 'MX' },
      { name: 'Udo Philipp', country: 'DE' },
    ],
    meetings: [
      {
        who: [
          'Alexander Schweitzer',
          'Alfonso Durazo Montaño',
          'Roberto Gradillas',
          'Cecilia Villanueva Bracho',
        ],
        maybe: ['Roberto Gradillas', 'Cecilia Villanueva Bracho'],
        date: '2024-09-05',
        status: 'held',
      },
      { who: ['Alfonso Durazo Montaño', 'Udo Philipp'], date: '2024-09-04', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Interview

SPIEGLEIN: Frau Ministerin Bensouda-Keïta, Sie waren letzte Woche in Dakar. Worüber haben Sie gesprochen?

Bensouda-Keïta: Ich habe dort meinen Kollegen, Senegals Außenministerin Yassine Fall, hm, meine Kollegin natürlich, getroffen. Wir haben auch Premierminister Ousmane Sonko gesehen, aber das war kein formelles Treffen.

SPIEGLEIN: Und Mali?

Bensouda-Keïta: Ein Gespräch mit Abdoulaye Diop wird es vorerst nicht geben.

Das Gespräch führte Clara Heim am 3. März 2025.`,
    officials: [
      { name: 'Bensouda-Keïta', country: null },
      { name: 'Yassine Fall', country: 'SN' },
      { name: 'Ousmane Sonko', country: 'SN', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Abdoulaye Diop' }],
      meetings: [
        { who: ['Bensouda-Keïta', 'Yassine Fall'], status: 'held' },
        { who: ['Bensouda-Keïta', 'Ousmane Sonko'], status: 'held' },
        { who: ['Bensouda-Keïta', 'Yassine Fall', 'Ousmane Sonko'], status: 'held' },
        { who: ['Bensouda-Keïta', 'Abdoulaye Diop'], status: 'cancelled' },
      ],
    },
  },
  {
    published: '2025-09-02',
    text: `Zölle: Was auf Verbraucher zukommt

Washington/Frankfurt. Die USA erheben seit August einen Zoll von 15 Prozent auf die meisten Waren aus der EU. Autos sind mit 15 statt 27,5 Prozent belastet. Ökonomen rechnen damit, dass die Inflation um 0,3 Punkte steigt.

Der Dax legte 1,1 Prozent zu. Die Staatsverschuldung liegt bei 62,5 Prozent; die Bundesregierung plant Ausgaben von 503 Milliarden Euro. Die Arbeitslosenzahl überschritt drei Millionen.

Wirtschaftsweise Veronika Grimm mahnte Reformen an.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Veronika Grimm' }] },
  },
  {
    text: `Uruguays Präsident trifft Milei im Mai

Montevideo, 22. April 2025 (amerika21-artig). Uruguays Staatschef Yamandú Orsi wird seinen argentinischen Amtskollegen Javier Milei am 15. Mai in Buenos Aires treffen. Das kündigte Außenminister Mario Lubetkin nach einer Unterredung mit Argentiniens Botschafter Alan Beraud an, die am Montag im Palacio Santos stattfand.

Das bilaterale Handelsdefizit Uruguays mit dem Nachbarland belief sich im vergangenen Jahr auf 1,05 Milliarden US-Dollar.`,
    officials: [
      { name: 'Yamandú Orsi', country: 'UY' },
      { name: 'Javier Milei', country: 'AR', aliases: ['Milei'] },
      { name: 'Mario Lubetkin', country: 'UY' },
      { name: 'Alan Beraud', country: 'AR' },
    ],
    meetings: [
      { who: ['Yamandú Orsi', 'Javier Milei'], date: '2025-05-15', status: 'planned' },
      { who: ['Mario Lubetkin', 'Alan Beraud'], date: '2025-04-21', status: 'held' },
    ],
    trade: [
      { measure: 'balance', reporter: 'UY', partner: 'AR', amount: 1.05e9, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Habeck wirbt in Abu Dhabi um Kapital

Abu Dhabi, 18. Januar 2024 – Vizekanzler Robert Habeck hat am Donnerstag Industrieminister Sultan Ahmed al-Dschaber zu einem Gespräch getroffen. Die Vereinigten Arabischen Emirate haben in Deutschland bislang 40 Milliarden Euro investiert. Die deutschen Direktinvestitionen am Golf betrugen Ende 2022 rund 2,1 Milliarden Euro.

Eine geplante Begegnung mit Energieminister Suhail al-Masrui fiel aus. Am Freitag wird Habeck in Maskat vom omanischen Handelsminister Qais al-Yousef erwartet.`,
    officials: [
      { name: 'Robert Habeck', country: 'DE', aliases: ['Habeck'], world: true },
      { name: 'Sultan Ahmed al-Dschaber', country: 'AE', aliases: ['al-Dschaber'] },
      { name: 'Suhail al-Masrui', country: 'AE' },
      { name: 'Qais al-Yousef', country: 'OM' },
    ],
    meetings: [
      { who: ['Robert Habeck', 'Sultan Ahmed al-Dschaber'], date: '2024-01-18', status: 'held' },
      { who: ['Robert Habeck', 'Suhail al-Masrui'], status: 'cancelled' },
      { who: ['Robert Habeck', 'Qais al-Yousef'], date: '2024-01-19', status: 'planned' },
    ],
    trade: [
      { measure: 'investment', reporter: 'AE', partner: 'DE', amount: 40e9, currency: 'EUR' },
      {
        measure: 'investment',
        reporter: 'DE',
        partner: [null, 'AE'],
        bound: 'about',
        amount: 2.1e9,
        currency: 'EUR',
        period: ['2022', null],
      },
    ],
  },
  {
    published: '2025-01-26',
    text: `Startseite Politik Wirtschaft Panorama Sport Mediathek

„Tatort“ am Sonntag: Treffen mit einem Toten

In der neuen Folge trifft Kommissarin Lena Odenthal den zwielichtigen Konsul Behringer, der sich mit einem Informanten zu Gesprächen im Hafen verabredet hat. Staatsanwältin Roth lässt die Villa durchsuchen.

Regie: Tom Bohn. Quote der letzten Folge: 8,3 Millionen Zuschauer.

Meistgelesen: 1 Kanzler reist nach Indien 2 Lotto: 37 Millionen geknackt 3 Rezept des Tages`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Lena Odenthal' }, { name: 'Behringer' }, { name: 'Roth' }] },
  },
  {
    text: `Vietnams Außenhandel erreicht neuen Höchststand

Hanoi (VNA) – Der Gesamtumsatz des Im- und Exports Vietnams erreichte in den ersten neun Monaten des Jahres 2024 fast 578,5 Milliarden US-Dollar, ein Plus von 16,3 Prozent gegenüber dem Vorjahreszeitraum. Davon entfielen 299,6 Mrd. USD auf Exporte (+15,4 %) und 278,8 Mrd. USD auf Importe (+17,3 %).

Die USA waren mit 89,4 Milliarden Dollar der größte Abnehmer, teilte die Leiterin des Statistikamts, Nguyen Thi Huong, am 6. Oktober mit. Das BIP liegt bei rund 8,7 Billiarden Dong.`,
    officials: [{ name: 'Nguyen Thi Huong', country: 'VN' }],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 578.5e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 16.3,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 299.6e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 15.4,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 278.8e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 17.3,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 89.4e9,
        currency: 'USD',
        period: ['2024-01/2024-09', null],
      },
    ],
  },
  {
    published: '2025-03-17',
    text: `Ruandas Außenminister reist nach Luanda

Luanda (epd-artig). Angolas Außenminister Tété António hat am Wochenende getrennt mit seinen Amtskollegen aus Ruanda und dem Kongo, Olivier Nduhungirehe und Thérèse Kayikwamba Wagner, gesprochen. Ein Dreiertreffen kam nicht zustande.

Berichte, wonach Präsident Félix Tshisekedi am Mittwoch mit Vertretern der M23 zusammenkommt, wollte das Präsidialamt in Kinshasa nicht bestätigen. UN-Sondergesandte Bintou Keita äußerte sich besorgt.`,
    officials: [
      { name: 'Tété António', country: 'AO' },
      { name: 'Olivier Nduhungirehe', country: 'RW' },
      { name: 'Thérèse Kayikwamba Wagner', country: 'CD' },
      { name: 'Félix Tshisekedi', country: 'CD' },
      { name: 'Bintou Keita', country: null },
    ],
    meetings: [
      { who: ['Tété António', 'Olivier Nduhungirehe'], date: '2025-03-15/2025-03-16', status: 'held' },
      { who: ['Tété António', 'Thérèse Kayikwamba Wagner'], date: '2025-03-15/2025-03-16', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Olivier Nduhungirehe'], status: 'held' },
        { who: ['Félix Tshisekedi', 'M23'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-14',
    text: `IOC-Chefin besucht Mailand

Lausanne (SID) - IOC-Präsidentin Kirsty Coventry trifft in der kommenden Woche in Mailand mit den Organisatoren der Winterspiele zusammen. Das bestätigte das Organisationskomitee.

DFB-Präsident Bernd Neuendorf sprach am Freitag mit Bundestrainer Julian Nagelsmann über dessen Zukunft; Sportdirektor Rudi Völler war ebenfalls dabei. Die DFL meldet Auslandserlöse von 215 Millionen Euro.

Am Samstag trifft Bayern auf Dortmund.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Kirsty Coventry' }],
      meetings: [{ who: ['Kirsty Coventry', 'Organisatoren'], status: 'planned' }],
    },
  },
  {
    text: `Japans neue Regierungschefin sucht Nähe zu Seoul

Gyeongju, 31.10.2025 (Kyodo/jp). Japans Ministerpräsidentin Sanae Takaichi ist am Donnerstag am Rande des Apec-Gipfels zu einem ersten Gespräch mit Südkoreas Staatspräsident Lee Jae Myung zusammengekommen. Takaichi, die erst am 21. Oktober gewählt worden war, will am heutigen Freitag auch Chinas Präsidenten Xi Jinping treffen.

Taiwans Gesandter Lin Hsin-i sprach von einem guten Austausch. Thailands Premier Anutin Charnvirakul hatte seine Teilnahme abgesagt. Im Vorjahr war Takaichis Vorgänger Shigeru Ishiba in Lima mit dem damaligen südkoreanischen Präsidenten Yoon Suk Yeol zusammengetroffen.`,
    officials: [
      { name: 'Sanae Takaichi', country: 'JP', aliases: ['Takaichi'] },
      { name: 'Lee Jae Myung', country: 'KR' },
      { name: 'Xi Jinping', country: 'CN' },
      { name: 'Lin Hsin-i', country: 'TW' },
      { name: 'Anutin Charnvirakul', country: 'TH' },
    ],
    meetings: [
      { who: ['Sanae Takaichi', 'Lee Jae Myung'], date: '2025-10-30', status: 'held' },
      { who: ['Sanae Takaichi', 'Xi Jinping'], date: '2025-10-31', status: 'planned' },
      { who: ['Shigeru Ishiba', 'Yoon Suk Yeol'], date: ['2024', null], status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Shigeru Ishiba', country: 'JP' },
        { name: 'Yoon Suk Yeol', country: 'KR' },
      ],
    },
  },
];
