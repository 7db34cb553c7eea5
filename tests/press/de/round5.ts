import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-11',
    text: `Wien/Laibach (APA) - Außenministerin Beate Meinl-Reisinger (NEOS) hat am Donnerstag ihre slowenische Amtskollegin Tanja Fajon zu einem Arbeitsgespräch in Wien empfangen. Im Mittelpunkt standen die Grenzkontrollen am Karawankentunnel, die Rechte der Volksgruppen und die Erweiterung der Europäischen Union um die Staaten des Westbalkans.

"Slowenien ist für uns weit mehr als ein Nachbar", sagte Meinl-Reisinger nach dem Treffen vor Journalisten. Fajon, die am Vormittag bereits mit Nationalratspräsident Walter Rosenkranz (FPÖ) zusammengekommen war, drängte auf ein rasches Ende der Kontrollen. Die Pendler hätten dafür "kein Verständnis mehr".

Am kommenden Montag reist Meinl-Reisinger nach Podgorica, wo Gespräche mit Präsident Jakov Milatović und Ministerpräsident Milojko Spajić vorgesehen sind.

(Schluss) hak/sti`,
    officials: [
      { name: 'Beate Meinl-Reisinger', country: 'AT', aliases: ['Meinl-Reisinger'] },
      { name: 'Tanja Fajon', country: 'SI', aliases: ['Fajon'] },
      { name: 'Walter Rosenkranz', country: 'AT' },
      { name: 'Jakov Milatović', country: 'ME', world: true },
      { name: 'Milojko Spajić', country: 'ME', world: true },
    ],
    meetings: [
      { who: ['Beate Meinl-Reisinger', 'Tanja Fajon'], date: '2025-09-11', status: 'held' },
      { who: ['Tanja Fajon', 'Walter Rosenkranz'], date: '2025-09-11', status: 'held' },
      {
        who: ['Beate Meinl-Reisinger', 'Jakov Milatović'],
        maybe: ['Milojko Spajić'],
        date: '2025-09-15',
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Beate Meinl-Reisinger', 'Milojko Spajić'], date: '2025-09-15', status: 'planned' },
        { who: ['Beate Meinl-Reisinger'], date: '2025-09-15', status: 'planned' },
      ],
    },
  },
  {
    text: `Statistisches Bundesamt
Pressemitteilung Nr. 211 vom 6. Juni 2025

Exporte im April 2025: -1,6 % zum März 2025

WIESBADEN – Im April 2025 wurden kalender- und saisonbereinigt Waren im Wert von 131,4 Milliarden Euro aus Deutschland exportiert und Waren im Wert von 116,2 Milliarden Euro nach Deutschland importiert. Damit sanken die Exporte gegenüber März 2025 um 1,6 %, die Importe stiegen um 3,7 %.

Die Außenhandelsbilanz schloss im April mit einem Überschuss von 15,2 Milliarden Euro ab.

Die meisten deutschen Exporte gingen in die Vereinigten Staaten. Dorthin wurden Waren im Wert von 13,0 Milliarden Euro ausgeführt, ein Rückgang von 10,5 % gegenüber dem Vormonat. Aus der Volksrepublik China wurden Waren im Wert von 14,1 Milliarden Euro eingeführt.

Methodische Hinweise:
Die Ergebnisse beruhen auf der Datenbasis der monatlichen Außenhandelsstatistik. Rund 8 000 Auskunftspflichtige melden ihre Angaben online.

Kontakt für weitere Auskünfte: Außenhandel, Telefon +49 000 00 0000`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        amount: 131.4e9,
        currency: 'EUR',
        period: '2025-04',
        change: [-1.6, null],
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: null,
        amount: 116.2e9,
        currency: 'EUR',
        period: '2025-04',
        change: [3.7, null],
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: null,
        amount: 15.2e9,
        currency: 'EUR',
        period: '2025-04',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'US',
        amount: 13e9,
        currency: 'EUR',
        period: '2025-04',
        change: -10.5,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'CN',
        amount: 14.1e9,
        currency: 'EUR',
        period: '2025-04',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'DE', partner: null, amount: null, change: 'any' },
        { measure: 'imports', reporter: 'DE', partner: null, amount: null, change: 'any' },
      ],
    },
  },
  {
    text: `Eidgenössisches Departement für auswärtige Angelegenheiten EDA
Medienmitteilung | Bern, 22.01.2025

Bundesrat Cassis telefoniert mit dem jordanischen Aussenminister

Bundesrat Ignazio Cassis hat heute mit dem stellvertretenden Premierminister und Aussenminister Jordaniens, Ayman Safadi, ein Telefongespräch geführt. Thema waren die Waffenruhe im Gazastreifen und der humanitäre Zugang. Der Vorsteher des EDA dankte seinem Gesprächspartner für die Zusammenarbeit bei der Luftbrücke.

Safadi lud Bundesrat Cassis ein, Amman in der ersten Jahreshälfte zu besuchen. Ein Termin steht noch nicht fest.

Bereits am Montag hatte sich Staatssekretär Alexandre Fasel in Genf mit der ägyptischen Vizeaussenministerin Namira Negm ausgetauscht.

Adresse für Rückfragen:
Kommunikation EDA, Bundeshaus West, CH-3003 Bern`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH', aliases: ['Cassis'] },
      { name: 'Ayman Safadi', country: 'JO', aliases: ['Safadi'] },
      { name: 'Alexandre Fasel', country: 'CH' },
      { name: 'Namira Negm', country: 'EG' },
    ],
    meetings: [
      { who: ['Ignazio Cassis', 'Ayman Safadi'], date: '2025-01-22', kind: 'phone call', status: 'held' },
      { who: ['Alexandre Fasel', 'Namira Negm'], date: '2025-01-20', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Ignazio Cassis', 'Ayman Safadi'], status: 'planned' },
        { who: ['Ignazio Cassis'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-02-19',
    text: `Vietnam.vn
Der stellvertretende Vorsitzende der Nationalversammlung empfing den chilenischen Botschafter

Am Nachmittag des 19. Februar empfing der stellvertretende Vorsitzende der Nationalversammlung, Nguyen Duc Hai, im Haus der Nationalversammlung in Hanoi den chilenischen Botschafter in Vietnam, Sergio Narea Guzman, der gekommen war, um sich zu verabschieden und seine Amtszeit zu beenden.

[Bildunterschrift id="attachment_40713" align="aligncenter" width="768"] Vizepräsident der Nationalversammlung Nguyen Duc Hai und Botschafter Sergio Narea Guzman. Foto: Pham Thang[/caption]

Bei dem Empfang beglückwünschte der stellvertretende Vorsitzende Nguyen Duc Hai den Botschafter zu der erfolgreichen Amtszeit. Im Jahr 2024 wird der bilaterale Handelsumsatz 1,6 Milliarden US-Dollar erreichen, davon entfallen 1,25 Milliarden US-Dollar auf vietnamesische Exporte.

Botschafter Sergio Narea Guzman sagte, egal in welcher Position er sei, er werde weiterhin ein guter Freund des Landes und der Menschen in Vietnam sein.

[Anzeige_2]
Quelle: https://daibieunhandan.example.vn/pho-chu-tich-quoc-hoi-nguyen-duc-hai-tiep-dai-su-chile-post404811.html`,
    officials: [
      { name: 'Nguyen Duc Hai', country: 'VN' },
      { name: 'Sergio Narea Guzman', country: 'CL' },
    ],
    meetings: [{ who: ['Nguyen Duc Hai', 'Sergio Narea Guzman'], date: '2025-02-19', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'CL',
        amount: 1.6e9,
        currency: 'USD',
        period: '2024',
        status: ['actual', 'forecast'],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'CL',
        amount: 1.25e9,
        currency: 'USD',
        period: '2024',
        status: ['actual', 'forecast'],
      },
    ],
  },
  {
    published: '2025-11-06',
    text: `Bundesliga am Samstag
Kwasniok setzt auf Gespräche – Köln trifft auf den Angstgegner

Köln (SID) Trainer Lukas Kwasniok vom 1. FC Köln hat vor dem Treffen mit Union Berlin am Samstag (15.30 Uhr/Sky) das Gespräch mit Kapitän Marvin Schwäbe gesucht. "Wir haben uns lange unterhalten und die richtigen Schlüsse gezogen", sagte Kwasniok am Donnerstag.

Sportdirektor Thomas Kessler will im Winter noch eine Entscheidung treffen, ob der Klub nachlegt. Der Transferüberschuss lag im Sommer bei 11,5 Millionen Euro, der Umsatz stieg um 6 Prozent.

Auch die Partnerschaft mit dem japanischen Ausrüster soll verlängert werden. Dessen Europachef Kenji Okada wird zum Rückspiel in der Domstadt erwartet.

So könnten sie spielen: Schwäbe – Sebulonsen, van den Berg, Martel, Lund

Lesen Sie auch: Wetter am Wochenende – Sturmtief trifft den Westen`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Aussenhandel Schweiz: Exporte im 3. Quartal 2024 leicht rückläufig

Bern, 17.10.2024 - Die Schweizer Exporte sanken im 3. Quartal 2024 saisonbereinigt um 1,1 Prozent auf 69,3 Milliarden Franken. Auch die Importe gaben nach: Sie verringerten sich um 2,0 Prozent auf 56,4 Milliarden Franken. In der Handelsbilanz resultierte ein Überschuss von 12,9 Milliarden Franken, teilte das Bundesamt für Zoll und Grenzsicherheit (BAZG) am Donnerstag mit.

Die chemisch-pharmazeutischen Produkte legten um 1,8 Prozent auf 37,1 Mrd. Fr. zu. Die Uhrenbranche büsste dagegen 4,5 Prozent ein.

Nach Absatzmärkten betrachtet, schrumpften die Verkäufe nach China um 13,6 Prozent, jene nach Japan stiegen um 5,9 Prozent.

Die Schweizer Börse reagierte kaum: Der SMI stand am Mittag 0,3 Prozent höher bei 12'254 Punkten.

awp/rw`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 69.3e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: -1.1,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 56.4e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: -2,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 12.9e9,
        currency: 'CHF',
        period: '2024-Q3',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CH', partner: null, amount: 37.1e9, currency: 'CHF', change: 'any' },
        { measure: 'exports', reporter: 'CH', partner: null, amount: null, change: 'any' },
        { measure: 'exports', reporter: 'CH', partner: 'CN', amount: null, change: -13.6 },
        { measure: 'exports', reporter: 'CH', partner: 'JP', amount: null, change: 5.9 },
      ],
    },
  },
  {
    published: '2025-05-16',
    text: `Nach Streit um Visa: Kenias Präsident verschiebt Reise nach Berlin

Nairobi/Berlin (dpa) - Kenias Präsident William Ruto hat seinen für kommende Woche geplanten Besuch in Berlin verschoben. Das bestätigte ein Regierungssprecher am Freitag in Nairobi. Ruto sollte am Dienstag von Bundespräsident Frank-Walter Steinmeier mit militärischen Ehren begrüßt werden und anschließend mit Bundeskanzler Friedrich Merz (CDU) zu Mittag essen. Ein neuer Termin werde gesucht, hieß es.

Hintergrund sind nach Medienberichten Unstimmigkeiten über das Fachkräfteabkommen. Außenminister Johann Wadephul hatte sich am Mittwoch am Rande einer Konferenz in Addis Abeba noch mit dem kenianischen Kabinettssekretär Musalia Mudavadi getroffen und von einem "sehr offenen Austausch" gesprochen.

Die frühere Bundeskanzlerin Angela Merkel hatte Kenia zuletzt 2011 besucht.

© dpa-infocom, dpa:250516-930-555012/1`,
    officials: [
      { name: 'William Ruto', country: 'KE', aliases: ['Ruto'] },
      { name: 'Frank-Walter Steinmeier', country: 'DE', world: true },
      { name: 'Friedrich Merz', country: 'DE', world: true },
      { name: 'Johann Wadephul', country: 'DE', world: true },
      { name: 'Musalia Mudavadi', country: 'KE' },
    ],
    meetings: [
      {
        who: ['William Ruto', 'Frank-Walter Steinmeier'],
        maybe: ['Friedrich Merz'],
        date: ['2025-05-20', null],
        status: 'cancelled',
      },
      {
        who: ['William Ruto', 'Friedrich Merz'],
        maybe: ['Frank-Walter Steinmeier'],
        date: ['2025-05-20', null],
        status: 'cancelled',
      },
      { who: ['Johann Wadephul', 'Musalia Mudavadi'], date: '2025-05-14', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Angela Merkel', country: 'DE', world: true }],
      meetings: [
        { who: ['William Ruto'], status: 'cancelled' },
        { who: ['William Ruto', 'Frank-Walter Steinmeier'], maybe: ['Friedrich Merz'], status: 'planned' },
        { who: ['William Ruto', 'Friedrich Merz'], status: 'planned' },
        { who: ['Angela Merkel'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-14',
    text: `Allgemeine Zeitung, Windhoek
Botschafter macht Antrittsbesuch am Kap

Von Frank Steffen, Swakopmund

Der neue deutsche Botschafter in Namibia, Dr. Christian Matthias Schlaga, hat am Dienstag der Gouverneurin der Region Erongo, Natalia /Goagoses, in Swakopmund einen Höflichkeitsbesuch abgestattet. Beide sprachen über grünen Wasserstoff und den Ausbau des Hafens von Walvis Bay.

"Die Region braucht Ausbildung, nicht nur Anlagen", sagte die Gouverneurin. Schlaga traf danach den Bürgermeister der Stadt, Suleiman Haludu, im Rathaus.

Namibia führte im vergangenen Jahr Waren im Wert von 6,4 Milliarden N$ nach Deutschland aus; das waren 12 Prozent mehr als im Jahr davor. Importiert wurden Maschinen und Fahrzeuge für rund 2,9 Milliarden N$.

Der Botschafter bleibt bis Donnerstag an der Küste.

Foto: Leser-Einsendung`,
    officials: [
      {
        name: 'Christian Matthias Schlaga',
        country: 'DE',
        aliases: ['Schlaga', 'Dr. Christian Matthias Schlaga'],
      },
      { name: 'Natalia /Goagoses', country: 'NA', aliases: ['Natalia Goagoses'] },
    ],
    meetings: [
      { who: ['Christian Matthias Schlaga', 'Natalia /Goagoses'], date: '2025-08-12', status: 'held' },
      { who: ['Christian Matthias Schlaga', 'Suleiman Haludu'], date: '2025-08-12', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'NA',
        partner: 'DE',
        amount: 6.4e9,
        currency: 'NAD',
        period: '2024',
        change: 12,
      },
      {
        measure: 'imports',
        reporter: 'NA',
        partner: 'DE',
        bound: ['about', 'exact'],
        amount: 2.9e9,
        currency: 'NAD',
        period: ['2024', null],
      },
    ],
    optional: { officials: [{ name: 'Suleiman Haludu', country: ['NA', null] }] },
  },
  {
    published: '2025-04-11',
    text: `Landtag NRW – Bilder der Woche

Landtagspräsident André Kuper empfing den Generalkonsul der Republik Türkei in Düsseldorf, Ali İhsan İzbul, zu einem Antrittsbesuch. (Foto: Landtag/Schälte)

Europaminister Nathanael Liminski mit dem Marschall der Woiwodschaft Schlesien, Wojciech Saługa, am Mittwoch (9. April) bei der Unterzeichnung der gemeinsamen Erklärung im Düsseldorfer Ständehaus. (Foto: Staatskanzlei)

Blick in den Plenarsaal: Abgeordnete diskutieren über den Nachtragshaushalt.

Ausblick
Am 6. Mai 2025 wird Ministerpräsident Hendrik Wüst den Gouverneur der Präfektur Fukushima, Masao Uchibori, in der Staatskanzlei begrüßen. Die Landesregierung bittet um Akkreditierung bis zum 2. Mai.

Impressum | Datenschutz | Barrierefreiheit`,
    officials: [
      { name: 'André Kuper', country: 'DE', world: true },
      { name: 'Ali İhsan İzbul', country: 'TR' },
      { name: 'Nathanael Liminski', country: 'DE', world: true },
      { name: 'Wojciech Saługa', country: ['PL', null], world: true },
      { name: 'Hendrik Wüst', country: 'DE', world: true },
      { name: 'Masao Uchibori', country: 'JP', world: true },
    ],
    meetings: [
      { who: ['André Kuper', 'Ali İhsan İzbul'], status: 'held' },
      { who: ['Hendrik Wüst', 'Masao Uchibori'], date: '2025-05-06', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Nathanael Liminski', 'Wojciech Saługa'], date: '2025-04-09', status: 'held' }],
    },
  },
  {
    text: `Xinhua | 15-07-2025 21:40:11

TIANJIN, 15. Juli (Xinhua) -- Wang Yi, Mitglied des Politbüros des Zentralkomitees der KP Chinas und Außenminister, traf sich am Dienstag in Tianjin mit dem pakistanischen Vizepremierminister und Außenminister Mohammad Ishaq Dar.

Wang erklärte, China und Pakistan seien allwettertaugliche strategische Kooperationspartner. China sei bereit, mit der pakistanischen Seite den Wirtschaftskorridor aufzuwerten.

Dar seinerseits sagte, Pakistan halte unerschütterlich am Ein-China-Prinzip fest.

Am selben Tag führte Wang auch Gespräche mit dem kirgisischen Außenminister Scheenbek Kulubajew und dem Generalsekretär der Shanghaier Organisation für Zusammenarbeit, Nurlan Jermekbajew.

Folgen Sie China.org.cn auf Twitter und Facebook und diskutieren Sie mit!

Quelle: german.xinhuanet.com
Schlagworte: Treffen, Außenminister, SOZ`,
    officials: [
      { name: 'Wang Yi', country: 'CN', aliases: ['Wang'] },
      { name: 'Mohammad Ishaq Dar', country: 'PK', aliases: ['Dar'] },
      { name: 'Scheenbek Kulubajew', country: 'KG' },
      { name: 'Nurlan Jermekbajew', country: [null, 'KZ'] },
    ],
    meetings: [
      { who: ['Wang Yi', 'Mohammad Ishaq Dar'], date: '2025-07-15', status: 'held' },
      {
        who: ['Wang Yi', 'Scheenbek Kulubajew'],
        maybe: ['Nurlan Jermekbajew'],
        date: '2025-07-15',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Wang Yi', 'Nurlan Jermekbajew'], date: '2025-07-15', status: 'held' }] },
  },
  {
    text: `Ministerium für auswärtige Angelegenheiten der Republik Usbekistan
Über das Treffen mit dem Botschafter von Georgien

Am 3. März 2025 hat der Minister für auswärtige Angelegenheiten der Republik Usbekistan Bakhtiyor Saidov den Außerordentlichen und Bevollmächtigten Botschafter von Georgien Wachtang Dschaoschwili empfangen, der die Kopien der Beglaubigungsschreiben überreichte.

Im Verlauf des Gespräches wurden die Fragen der Durchführung der regulären Sitzung der Zwischenregierungskommission behandelt. Es wurde bemerkt, dass der Warenumsatz nach den Ergebnissen des vergangenen Jahres um 24,7 % gewachsen ist und 318 Mio. Dollar zusammengesetzt hat.

B. Saidov wünschte dem Diplomaten Erfolge in seiner verantwortungsvollen Tätigkeit.

Nach oben | Version für Sehbehinderte | Karte der Website`,
    officials: [
      { name: 'Bakhtiyor Saidov', country: 'UZ', aliases: ['B. Saidov', 'Saidov'] },
      { name: 'Wachtang Dschaoschwili', country: 'GE' },
    ],
    meetings: [{ who: ['Bakhtiyor Saidov', 'Wachtang Dschaoschwili'], date: '2025-03-03', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'GE',
        amount: 318e6,
        currency: 'USD',
        period: '2024',
        change: 24.7,
      },
    ],
  },
  {
    published: '2024-11-18',
    text: `Luxemburger Wort
Bettel in Neu-Delhi: „Wir sind keine Fremden"

Außenminister Xavier Bettel ist am Montag zu einem dreitägigen Besuch in Indien eingetroffen. Zum Auftakt kam er mit seinem Amtskollegen Subrahmanyam Jaishankar zusammen, mit dem er ein Abkommen über Sozialversicherung paraphierte. Am Dienstag stehen ein Treffen mit Handelsminister Piyush Goyal sowie ein Empfang für Fondsmanager auf dem Programm, ehe es am Mittwoch nach Mumbai weitergeht.

Begleitet wird Bettel von Wirtschaftsminister Lex Delles, der in Bangalore Gespräche mit Start-ups führt.

Der Handel zwischen Luxemburg und Indien ist mit 163 Millionen Euro im Jahr 2023 überschaubar. Bei den Dienstleistungen sieht es anders aus: Hier exportierte das Großherzogtum zuletzt für 1,1 Milliarden Euro.

Das indische Staatsoberhaupt Droupadi Murmu hatte Großherzog Henri im Januar zu einem Staatsbesuch eingeladen.`,
    officials: [
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'], world: true },
      { name: 'Subrahmanyam Jaishankar', country: 'IN' },
      { name: 'Piyush Goyal', country: 'IN', world: true },
      { name: 'Lex Delles', country: 'LU', world: true },
      { name: 'Droupadi Murmu', country: 'IN' },
    ],
    meetings: [
      { who: ['Xavier Bettel', 'Subrahmanyam Jaishankar'], date: '2024-11-18', status: 'held' },
      {
        who: ['Xavier Bettel', 'Piyush Goyal'],
        maybe: ['Lex Delles'],
        date: '2024-11-19',
        status: 'planned',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'LU', partner: 'IN', amount: 163e6, currency: 'EUR', period: '2023' },
      {
        measure: 'exports',
        reporter: 'LU',
        partner: ['IN', null],
        amount: 1.1e9,
        currency: 'EUR',
        change: 'any',
      },
    ],
    optional: {
      officials: [{ name: 'Henri', country: 'LU', aliases: ['Großherzog Henri'], world: true }],
      meetings: [
        { who: ['Lex Delles', 'Start-ups'], status: 'planned' },
        { who: ['Lex Delles', 'Start-ups'], status: 'held' },
        { who: ['Xavier Bettel'], status: 'held' },
        { who: ['Droupadi Murmu', 'Henri'], status: 'planned' },
        { who: ['Droupadi Murmu', 'Henri'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-14',
    text: `Zollstreit: Wirtschaft fordert rasche Antworten

Berlin (Reuters) - Die deutsche Industrie dringt im Zollstreit mit den USA auf eine Lösung. "Die Politik muss jetzt Vorsorge treffen", sagte BDI-Präsident Peter Leibinger am Montag. Die angekündigten Zölle von 30 Prozent träfen vor allem den Maschinenbau. Nach Berechnungen des Ifo-Instituts könnte die Wirtschaftsleistung um 0,4 Prozent niedriger ausfallen.

Wirtschaftsministerin Katherina Reiche warnte im Bundestag vor Überreaktionen. "Wir treffen uns nicht zum Armdrücken, wir verhandeln", sagte die CDU-Politikerin. Der Grünen-Abgeordnete Andreas Audretsch warf ihr vor, sie habe keinen Plan. Handelskommissar Maroš Šefčovič habe das Mandat aller 27 Staaten.

Der Dax verlor 1,2 Prozent auf 23.960 Zähler. Aktien von VW gaben 2,4 Prozent nach; der Konzern hatte im zweiten Quartal einen Umsatz von 80,8 Milliarden Euro erzielt.

(Bericht von Klaus Lauer; redigiert von Ralf Bode)`,
    officials: [
      { name: 'Katherina Reiche', country: 'DE', world: true },
      { name: 'Maroš Šefčovič', country: 'EU', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Andreas Audretsch', country: 'DE', world: true },
        { name: 'Peter Leibinger', country: ['DE', null], world: true },
      ],
    },
  },
  {
    published: '2024-05-31',
    text: `Österreichische Präsidentschaftskanzlei
Presse & Medien – Termine von Bundespräsident Van der Bellen

Montag, 3. Juni 2024
10.00 Uhr: Überreichung der Beglaubigungsschreiben durch die neuen Botschafter:innen von Botsuana, Mmasekgoa Masire-Mwamba, und der Mongolei, Gankhuurai Battungalag
14.30 Uhr: Gespräch mit Andrej Plenković, Premierminister der Republik Kroatien

Dienstag, 4. Juni 2024
Ganztägig: Besuch im Bundesland Vorarlberg, Empfang durch Landeshauptmann Markus Wallner

Mittwoch, 5. Juni 2024
Keine öffentlichen Termine

Bundespräsident Alexander Van der Bellen kondolierte in einem Schreiben an den amtierenden Präsidenten der Islamischen Republik Iran, Mohammad Mokhber, zum Ableben von Präsident Ebrahim Raisi.

Änderungen vorbehalten. Fotoanfragen: fotoservice@example.at`,
    officials: [
      { name: 'Alexander Van der Bellen', country: 'AT', aliases: ['Van der Bellen'], world: true },
      { name: 'Mmasekgoa Masire-Mwamba', country: 'BW' },
      { name: 'Gankhuurai Battungalag', country: 'MN' },
      { name: 'Andrej Plenković', country: 'HR' },
      { name: 'Markus Wallner', country: 'AT', world: true },
      { name: 'Mohammad Mokhber', country: 'IR' },
    ],
    meetings: [
      { who: ['Alexander Van der Bellen', 'Andrej Plenković'], date: '2024-06-03', status: 'planned' },
      { who: ['Alexander Van der Bellen', 'Mohammad Mokhber'], kind: 'letter', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Ebrahim Raisi', country: 'IR' }],
      meetings: [
        {
          who: ['Alexander Van der Bellen', 'Mmasekgoa Masire-Mwamba'],
          maybe: ['Gankhuurai Battungalag'],
          date: '2024-06-03',
          status: 'planned',
        },
        {
          who: ['Alexander Van der Bellen', 'Gankhuurai Battungalag'],
          date: '2024-06-03',
          status: 'planned',
        },
        { who: ['Alexander Van der Bellen', 'Markus Wallner'], date: '2024-06-04', status: 'planned' },
      ],
    },
  },
  {
    text: `Ost-Ausschuss der Deutschen Wirtschaft
Osthandel im ersten Halbjahr 2024 stabil

Der deutsche Handel mit Mittel- und Osteuropa hat sich im ersten Halbjahr 2024 behauptet. Die Exporte in die 29 Länder der Region beliefen sich auf rund 140 Milliarden Euro und damit 1,2 Prozent weniger als im Vorjahreszeitraum. Wichtigster Partner blieb Polen: Der Warenaustausch erreichte fast 86 Milliarden Euro. Es folgten Tschechien mit 56,6 Milliarden Euro und Ungarn mit 34,5 Milliarden Euro.

Kräftig zugelegt haben die Ausfuhren in die Ukraine, die um 27,1 Prozent auf 3,2 Milliarden Euro stiegen. Die Einfuhren aus Russland brachen hingegen um weitere 47 Prozent auf 0,98 Milliarden Euro ein.

„Ohne Fachkräfte werden wir die Ziele nicht treffen", mahnt Geschäftsführer Michael Harms.

Pressekontakt: Christian Himmighoffen`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: null,
        bound: ['about', 'exact'],
        amount: 140e9,
        currency: 'EUR',
        period: '2024-H1',
        change: -1.2,
      },
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'PL',
        bound: ['under', 'about'],
        amount: 86e9,
        currency: 'EUR',
        period: '2024-H1',
      },
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'CZ',
        amount: 56.6e9,
        currency: 'EUR',
        period: ['2024-H1', null],
      },
      {
        measure: 'total',
        reporter: 'DE',
        partner: 'HU',
        amount: 34.5e9,
        currency: 'EUR',
        period: ['2024-H1', null],
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'UA',
        amount: 3.2e9,
        currency: 'EUR',
        period: ['2024-H1', null],
        change: 27.1,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'RU',
        amount: 980e6,
        currency: 'EUR',
        period: ['2024-H1', null],
        change: -47,
      },
    ],
  },
  {
    published: '2025-09-02',
    text: `Volksblatt / ikr
Regierungschefin Haas empfing Delegation aus Andorra

Vaduz. – Regierungschefin Brigitte Haas hat am Dienstag, 2. September, den andorranischen Regierungschef Xavier Espot Zamora zu einem Arbeitsbesuch in Vaduz begrüsst. An den Gesprächen im Regierungsgebäude nahm auch Regierungsrätin Sabine Monauni teil. Themen waren die Beziehungen kleiner Staaten zur EU sowie der Finanzplatz.

Am Nachmittag wurde der Gast von S.D. Erbprinz Alois auf Schloss Vaduz empfangen. Espot Zamora wurde von seiner Aussenministerin Imma Tor Faus begleitet.

Zuletzt hatte sich der damalige Regierungschef Daniel Risch im Mai 2023 am Rande des Europarats-Gipfels in Reykjavik mit Espot Zamora ausgetauscht.

(ikr)`,
    officials: [
      { name: 'Brigitte Haas', country: 'LI', aliases: ['Haas'], world: true },
      { name: 'Xavier Espot Zamora', country: 'AD', aliases: ['Espot Zamora'] },
      { name: 'Sabine Monauni', country: 'LI', world: true },
      { name: 'Imma Tor Faus', country: 'AD' },
    ],
    meetings: [
      {
        who: ['Brigitte Haas', 'Xavier Espot Zamora'],
        maybe: ['Sabine Monauni', 'Imma Tor Faus'],
        date: '2025-09-02',
        status: 'held',
      },
      { who: ['Daniel Risch', 'Xavier Espot Zamora'], date: '2023-05', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Alois', country: 'LI', aliases: ['Erbprinz Alois', 'S.D. Erbprinz Alois'], world: true },
        { name: 'Daniel Risch', country: 'LI', world: true },
      ],
      meetings: [
        {
          who: ['Alois', 'Xavier Espot Zamora'],
          maybe: ['Imma Tor Faus'],
          date: '2025-09-02',
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2026-04-20',
    text: `„Wir haben uns einmal gesehen, das war in Accra"

DW: Frau Ministerin, wann haben Sie zuletzt mit Ihrer nigerianischen Kollegin gesprochen?

Reem Alabali-Radovan: Wir haben uns einmal gesehen, das war in Accra am Rande der Konferenz der Afrikanischen Entwicklungsbank. Und wir telefonieren regelmäßig.

DW: Im Juni kommt Ghanas Finanzminister Cassiel Ato Forson nach Berlin. Was erwarten Sie?

Alabali-Radovan: Ich freue mich auf den Austausch mit ihm. Ghana hat bei der Umschuldung viel geleistet. Wir werden unsere Zusage von 80 Millionen Euro erneuern.

DW: Trifft es zu, dass Ihr Haus kürzen muss?

Alabali-Radovan: Das Kabinett hat dazu noch keine Entscheidung getroffen.

Reem Alabali-Radovan (SPD) ist seit Mai 2025 Bundesministerin für wirtschaftliche Zusammenarbeit und Entwicklung.

Das Interview führte Silja Thoms.`,
    officials: [
      { name: 'Reem Alabali-Radovan', country: 'DE', aliases: ['Alabali-Radovan'], world: true },
      { name: 'Cassiel Ato Forson', country: 'GH' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['Reem Alabali-Radovan', 'Cassiel Ato Forson'], status: 'planned' },
        { who: ['Reem Alabali-Radovan', 'nigerianische Kollegin'], status: 'held' },
        { who: ['Cassiel Ato Forson'], status: 'planned' },
      ],
    },
  },
  {
    text: `Die Exporte von Meeresfrüchten nach Japan steigen stark

(CLO) Nach Angaben der Zollabteilung erreichte der Exportumsatz von Meeresfrüchten im Mai 2025 einen Wert von 935 Millionen US-Dollar, ein Anstieg von 10,7 % gegenüber dem gleichen Zeitraum im Jahr 2024.

In den ersten fünf Monaten des Jahres 2025 exportierte Vietnam Waren im Wert von 180,2 Milliarden US-Dollar und importierte Waren im Wert von 175,6 Milliarden US-Dollar; der Handelsüberschuss betrug damit 4,67 Milliarden US-Dollar. Die Vereinigten Staaten waren mit 57,2 Milliarden US-Dollar der größte Exportmarkt.

Der Vorsitzende der VASEP, Herr Nguyen Hoai Nam, sagte, das Ziel, im Jahr 2025 Meeresfrüchte im Wert von 11 Milliarden US-Dollar zu exportieren, sei herausfordernd.

Thu Huong

[Anzeige_2]
Quelle: https://www.congluan.example.vn/xuat-khau-thuy-san-post349.html`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 935e6,
        currency: 'USD',
        period: '2025-05',
        change: 10.7,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 180.2e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 175.6e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 4.67e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 57.2e9,
        currency: 'USD',
        period: ['2025-01/2025-05', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 11e9,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
    optional: { officials: [{ name: 'Nguyen Hoai Nam', country: ['VN', null] }] },
  },
  {
    published: '2025-02-22',
    text: `Bürgermeister trifft Vereine – Dialog über neue Halle

Bad Aussee. Bürgermeister Franz Frosch hat sich am Freitagabend mit den Obleuten der Sportvereine im Kurhaus getroffen. "Es war ein konstruktives Gespräch", so der Ortschef. Die Kosten der Halle werden auf 6,8 Millionen Euro geschätzt, das Land soll 40 Prozent übernehmen. Das Ziel, 2027 zu eröffnen, sei zu erreichen.

Die Feuerwehr Reitern lud zur Wehrversammlung; Kommandant Werner Fischer begrüßte 64 Kameraden.

Der Exportanteil der Saline Altaussee beträgt laut Betriebsleiter rund 35 Prozent.

Wetter: Am Wochenende trifft eine Kaltfront auf die Obersteiermark.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Franz Frosch', country: ['AT', null], world: true }],
      meetings: [{ who: ['Franz Frosch', 'Obleute'], status: 'held' }],
    },
  },
  {
    text: `Bundesministerium für Wirtschaft und Energie
13.10.2025 – Gemeinsame Pressemitteilung

Staatssekretär Wetzel leitet Wirtschaftsrat mit Kolumbien

Der Staatssekretär im Bundesministerium für Wirtschaft und Energie, Frank Wetzel, und die kolumbianische Vizeministerin für Außenhandel, Luz Amparo Bautista, haben heute in Berlin gemeinsam den Vorsitz der dritten Sitzung des Gemischten Wirtschaftsausschusses geführt. An der Sitzung nahmen Botschafterin Yadir Salazar Mejía sowie Vertreter von Bancóldex und des DIHK teil.

Im Anschluss traf Vizeministerin Bautista den Hamburger Wirtschaftssenator Andreas Rieckhof und die Parlamentarische Staatssekretärin Gitta Connemann zu getrennten Gesprächen.

Das bilaterale Handelsvolumen lag 2024 bei 3,6 Milliarden Euro. Deutschland lieferte vor allem Maschinen und pharmazeutische Erzeugnisse im Wert von 1,9 Milliarden Euro.

Die nächste Sitzung soll 2027 in Bogotá stattfinden.`,
    officials: [
      { name: 'Frank Wetzel', country: 'DE', aliases: ['Wetzel'], world: true },
      { name: 'Luz Amparo Bautista', country: 'CO', aliases: ['Bautista'] },
      { name: 'Yadir Salazar Mejía', country: 'CO', world: true },
      { name: 'Andreas Rieckhof', country: 'DE', world: true },
      { name: 'Gitta Connemann', country: 'DE', world: true },
    ],
    meetings: [
      {
        who: ['Frank Wetzel', 'Luz Amparo Bautista'],
        maybe: ['Yadir Salazar Mejía'],
        date: '2025-10-13',
        status: 'held',
      },
      { who: ['Luz Amparo Bautista', 'Andreas Rieckhof'], date: ['2025-10-13', null], status: 'held' },
      { who: ['Luz Amparo Bautista', 'Gitta Connemann'], date: ['2025-10-13', null], status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'DE', partner: 'CO', amount: 3.6e9, currency: 'EUR', period: '2024' },
    ],
    optional: {
      meetings: [{ who: ['Luz Amparo Bautista', 'Andreas Rieckhof', 'Gitta Connemann'], status: 'held' }],
      trade: [{ measure: 'exports', reporter: 'DE', partner: 'CO', amount: 1.9e9, currency: 'EUR' }],
    },
  },
  {
    text: `Statistik Austria: Außenhandel im Jänner 2025 weiter im Minus

Wien, 2025-04-08 – Die Importe Österreichs gingen im Jänner 2025 gegenüber dem Vorjahresmonat um 2,4 % auf 15,03 Mrd. € zurück, die Exporte sanken um 6,2 % auf 14,61 Mrd. €. Das Passivum der Handelsbilanz betrug 0,42 Mrd. €, wie Generaldirektorin Manuela Lenk mitteilt.

Mit den EU-Staaten wurden um 5,0 % weniger Exporte abgewickelt als im Jänner 2024. Wichtigster Handelspartner blieb Deutschland: Die Ausfuhren dorthin fielen um 4,1 % auf 4,38 Mrd. €, die Einfuhren von dort nahmen um 3,3 % auf 4,72 Mrd. € ab. Nach Italien gingen Waren um 0,93 Mrd. €.

Rückfragen zum Thema: Außenhandelsstatistik, Tel. +43 0 000 00-0

Medieninhaber: Bundesanstalt Statistik Österreich, Guglgasse 13, 1110 Wien`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 15.03e9,
        currency: 'EUR',
        period: '2025-01',
        change: -2.4,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 14.61e9,
        currency: 'EUR',
        period: '2025-01',
        change: -6.2,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 420e6,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'DE',
        amount: 4.38e9,
        currency: 'EUR',
        period: ['2025-01', null],
        change: -4.1,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'DE',
        amount: 4.72e9,
        currency: 'EUR',
        period: ['2025-01', null],
        change: -3.3,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'IT',
        amount: 930e6,
        currency: 'EUR',
        period: ['2025-01', null],
      },
    ],
    optional: {
      officials: [{ name: 'Manuela Lenk', country: 'AT', world: true }],

      trade: [
        { measure: 'exports', reporter: 'AT', partner: 'EU', amount: null, change: -5 },
        { measure: 'total', reporter: 'AT', partner: 'EU', amount: null, change: 'any' },
      ],
    },
  },
  {
    published: '2025-04-29',
    text: `Roche und Novartis ziehen SMI ins Plus

Zürich (awp) - Der Schweizer Aktienmarkt hat am Dienstag freundlich geschlossen. Der SMI gewann 0,9 Prozent auf 12'034 Punkte. Roche (+1,7%) profitierten von einem Studienerfolg. Novartis hatte für 2024 einen Umsatz von 50,3 Milliarden Dollar gemeldet, der Export aus den Schweizer Werken legte laut Konzernchef Vas Narasimhan «zweistellig» zu.

Bei Stadler Rail treffen sich die Aktionäre am 7. Mai zur Generalversammlung. Verwaltungsratspräsident Peter Spuhler, früher SVP-Nationalrat, stellt sich der Wiederwahl. Der Auftrag aus Saudi-Arabien umfasst rund 600 Millionen Franken.

US-Präsident Donald Trump hatte am Wochenende mit neuen Abgaben auf Medikamente gedroht. «Das trifft uns, aber es haut uns nicht um», sagte ein Händler.

Der Euro notierte bei 0,9380 Franken.`,
    officials: [{ name: 'Donald Trump', country: 'US' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Peter Spuhler', country: 'CH', world: true }] },
  },
  {
    published: '2025-10-01',
    text: `Mattarella auf Staatsbesuch in Astana

Rom/Astana – Italiens Staatspräsident Sergio Mattarella ist am Dienstagabend zu einem Staatsbesuch in Kasachstan gelandet. Am Mittwoch empfing ihn Präsident Kassym-Schomart Tokajew mit militärischen Ehren im Ak-Orda-Palast; nach einem Vieraugengespräch unterzeichneten Delegationen beider Länder sieben Abkommen. Am Nachmittag traf Mattarella den Senatsvorsitzenden Maulen Aschimbajew und sprach vor Studierenden.

Kasachstan liefert Italien vor allem Erdöl. Der Austausch erreichte im Vorjahr knapp 20 Milliarden Dollar, womit Rom der wichtigste Abnehmer in der EU ist.

Vor dem Rückflug am Freitag wird der Staatschef noch in Samarkand erwartet, wo ihn der usbekische Präsident Shavkat Mirsijojew zu einem Abendessen eingeladen hat.

stol.it/ansa`,
    officials: [
      { name: 'Sergio Mattarella', country: 'IT', aliases: ['Mattarella'] },
      { name: 'Kassym-Schomart Tokajew', country: 'KZ' },
      { name: 'Maulen Aschimbajew', country: 'KZ', world: true },
      { name: 'Shavkat Mirsijojew', country: 'UZ' },
    ],
    meetings: [
      { who: ['Sergio Mattarella', 'Kassym-Schomart Tokajew'], date: '2025-10-01', status: 'held' },
      { who: ['Sergio Mattarella', 'Maulen Aschimbajew'], date: '2025-10-01', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'IT',
        partner: 'KZ',
        bound: ['under', 'about'],
        amount: 20e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Sergio Mattarella', 'Shavkat Mirsijojew'], status: 'planned' },
        { who: ['Sergio Mattarella'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-10-21',
    text: `Premierminister Pham Minh Chinh trifft Leiter internationaler Organisationen am Rande der Konferenz

(Dan Tri) – Am Nachmittag des 20. Oktober (Ortszeit) traf sich Premierminister Pham Minh Chinh in Genf anlässlich der Teilnahme an der UNCTAD 16 mit der Generalsekretärin der UNCTAD, Frau Rebeca Grynspan, und mit dem Generaldirektor der WIPO, Herrn Daren Tang.

Bei dem Treffen mit Herrn Daren Tang gratulierte der Premierminister der WIPO und schlug vor, Vietnam beim Aufbau eines Innovationszentrums zu helfen.

Zuvor hatte der Premierminister am Morgen desselben Tages Frau Karin Keller-Sutter, Präsidentin der Schweizerischen Eidgenossenschaft, getroffen. Beide Seiten waren sich einig, das Freihandelsabkommen mit der EFTA bald zu unterzeichnenund den Handel, der 2024 845 Millionen US-Dollar erreichte, zu verdoppeln.

Ebenfalls anwesend waren Außenminister Le Hoai Trung und Botschafter Mai Phan Dung.

Foto: Duong Giang/VNA

[Anzeige_2]`,
    officials: [
      { name: 'Pham Minh Chinh', country: 'VN' },
      { name: 'Rebeca Grynspan', country: null },
      { name: 'Daren Tang', country: null },
      { name: 'Karin Keller-Sutter', country: 'CH' },
      { name: 'Le Hoai Trung', country: 'VN', world: true },
      { name: 'Mai Phan Dung', country: 'VN', world: true },
    ],
    meetings: [
      {
        who: ['Pham Minh Chinh', 'Rebeca Grynspan'],
        maybe: ['Le Hoai Trung', 'Mai Phan Dung'],
        date: '2025-10-20',
        status: 'held',
      },
      {
        who: ['Pham Minh Chinh', 'Daren Tang'],
        maybe: ['Le Hoai Trung', 'Mai Phan Dung'],
        date: '2025-10-20',
        status: 'held',
      },
      {
        who: ['Pham Minh Chinh', 'Karin Keller-Sutter'],
        maybe: ['Le Hoai Trung', 'Mai Phan Dung'],
        date: '2025-10-20',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: ['CH', null],
        amount: 845e6,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    published: '2025-06-05',
    text: `Buchvorstellung: Als Kreisky Sadat traf

Salzburg (SN). Ein halbes Jahrhundert nach dem Gipfel im Schloss Kleßheim hat der Historiker Robert Kriechbaumer ein Buch über Bruno Kreiskys Nahostpolitik vorgelegt. Damals, im Juni 1975, verhandelten US-Präsident Gerald Ford und der ägyptische Staatschef Anwar as-Sadat in Salzburg.

"Kreisky wollte vermitteln, nicht glänzen", sagt der Autor. Zur Vorstellung im Haus für Stadtgeschichte kamen rund 80 Gäste. Landeshauptfrau Karoline Edtstadler ließ sich entschuldigen und schickte Grußworte.

Das Buch (384 Seiten, 35 Euro) ist bei Böhlau erschienen. Am Donnerstag trifft sich der Lesekreis zur Diskussion.

Mehr Kultur: Festspiele treffen den Nerv der Zeit`,
    officials: [{ name: 'Karoline Edtstadler', country: 'AT', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Bruno Kreisky', country: ['AT', null], aliases: ['Kreisky'], world: true },
        { name: 'Gerald Ford', country: 'US' },
        { name: 'Anwar as-Sadat', country: 'EG', aliases: ['Sadat'] },
      ],
      meetings: [
        { who: ['Gerald Ford', 'Anwar as-Sadat'], maybe: ['Bruno Kreisky'], status: 'held' },
        { who: ['Bruno Kreisky', 'Anwar as-Sadat'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-12',
    text: `Indien: Ausfuhren auf Rekordhoch

Neu-Delhi (GTAI) - Indiens Warenexporte haben im Finanzjahr 2024/25 (April bis März) einen Wert von 437,4 Milliarden US-Dollar erreicht, kaum mehr als im Jahr zuvor. Die Importe legten um 6,2 Prozent auf 720,2 Milliarden US-Dollar zu. Das Defizit im Warenhandel weitete sich damit auf 282,8 Milliarden US-Dollar aus.

Handelsminister Piyush Goyal hält am Ziel fest, bis 2030 Waren und Dienstleistungen für 2 Billionen US-Dollar auszuführen.

Deutschland importierte 2024 Waren im Wert von 13,9 Milliarden Euro aus Indien, die Exporte dorthin beliefen sich auf 17,1 Milliarden Euro.

Der Zustrom ausländischer Direktinvestitionen stieg um 14 Prozent. Die Rupie notiert bei 85,4 je Dollar.

Von Boris Alex | Neu-Delhi`,
    officials: [{ name: 'Piyush Goyal', country: 'IN' }],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'IN', partner: null, amount: 437.4e9, currency: 'USD', change: 'any' },
      { measure: 'imports', reporter: 'IN', partner: null, amount: 720.2e9, currency: 'USD', change: 6.2 },
      { measure: 'balance', reporter: 'IN', partner: null, amount: 282.8e9, currency: 'USD' },
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        amount: 2e12,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
      { measure: 'imports', reporter: 'DE', partner: 'IN', amount: 13.9e9, currency: 'EUR', period: '2024' },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'IN',
        amount: 17.1e9,
        currency: 'EUR',
        period: ['2024', null],
      },
    ],
    optional: { trade: [{ measure: 'investment', amount: null, change: 'any' }] },
  },
  {
    published: '2025-06-18',
    text: `Deutscher Bundestag
hib – heute im bundestag Nr. 77

Bas-Nachfolgerin Klöckner spricht mit Stefantschuk

Berlin: (hib/AHE) Bundestagspräsidentin Julia Klöckner (CDU) hat sich am Mittwochvormittag in einer Videokonferenz mit dem Vorsitzenden der Werchowna Rada, Ruslan Stefantschuk, ausgetauscht. Es ging um den Wiederaufbau und um Partnerschaften zwischen Abgeordneten.

Bereits am Vortag war der Vorsitzende des Auswärtigen Ausschusses, Armin Laschet (CDU), mit der moldauischen Parlamentsvizepräsidentin Doina Gherman zu einem Gespräch im Paul-Löbe-Haus zusammengetroffen.

Ein für Freitag geplanter Besuch von Klöckner in der Knesset musste aus Sicherheitsgründen abgesagt werden. Dort hätte sie Parlamentspräsident Amir Ohana treffen sollen.

© Deutscher Bundestag`,
    officials: [
      { name: 'Julia Klöckner', country: 'DE', aliases: ['Klöckner'], world: true },
      { name: 'Ruslan Stefantschuk', country: 'UA', aliases: ['Stefantschuk'], world: true },
      { name: 'Armin Laschet', country: 'DE', world: true },
      { name: 'Doina Gherman', country: 'MD' },
      { name: 'Amir Ohana', country: 'IL', world: true },
    ],
    meetings: [
      { who: ['Julia Klöckner', 'Ruslan Stefantschuk'], date: '2025-06-18', status: 'held' },
      { who: ['Armin Laschet', 'Doina Gherman'], date: '2025-06-17', status: 'held' },
      { who: ['Julia Klöckner', 'Amir Ohana'], date: '2025-06-20', status: 'cancelled' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Bas', country: ['DE', null] }],
      meetings: [{ who: ['Julia Klöckner'], date: '2025-06-20', status: 'cancelled' }],
    },
  },
  {
    published: '2025-02-02',
    text: `Scharfe Worte aus Belgrad und Pristina

Belgrad/Pristina (Reuters) - Serbiens Präsident Aleksandar Vučić hat dem kosovarischen Regierungschef Albin Kurti vorgeworfen, Gespräche zu verweigern. "Ich bin zu jedem Treffen bereit, an jedem Ort", sagte Vučić am Sonntag im Fernsehsender Pink. Kurti wies das zurück. Er werde sich nicht mit Vučić treffen, solange dieser die Verdächtigen von Banjska nicht ausliefere.

Die EU-Außenbeauftragte Kaja Kallas rief beide Seiten zur Zurückhaltung auf. Ein Sprecher des Auswärtigen Amtes sagte, man verfolge die Entwicklung mit Sorge.

Im Nordkosovo trafen nach Polizeiangaben zwei Schüsse ein Fahrzeug der Grenzpolizei. Verletzt wurde niemand.

(Bericht von Ivana Sekularac und Fatos Bytyci)`,
    officials: [
      { name: 'Aleksandar Vučić', country: 'RS', aliases: ['Vučić'] },
      { name: 'Albin Kurti', country: 'XK', aliases: ['Kurti'] },
      { name: 'Kaja Kallas', country: 'EU' },
    ],
    meetings: [],
    trade: [],
    optional: { meetings: [{ who: ['Aleksandar Vučić', 'Albin Kurti'], status: 'cancelled' }] },
  },
  {
    published: '2024-03-01',
    text: `Botschaft der Republik Ghana Berlin – Newsletter 2/2024

Höflichkeitsbesuche der Botschafterin

14.02.2024: I.E. Gina Ama Blay, Botschafterin der Republik Ghana, besuchte den Regierenden Bürgermeister von Berlin, Kai Wegner, im Roten Rathaus. Herr Wegner sagte zu, die Städtepartnerschaft mit Accra prüfen zu lassen.

21.02.2024: Die Botschafterin wurde vom Vizepräsidenten des Landtags Brandenburg, Andreas Galau, in Potsdam empfangen. Der Gesandte K. A. Mensah begleitete sie.

Vorschau: Am 06.03.2024 (Unabhängigkeitstag) gibt die Botschaft einen Empfang. Als Ehrengast hat Staatsminister Tobias Lindner zugesagt.

Wussten Sie schon? Ghana exportierte 2022 Kakao im Wert von 2,3 Milliarden US-Dollar.

Spendenkonto für die Flutopfer am Volta: siehe Website`,
    officials: [
      { name: 'Gina Ama Blay', country: 'GH', aliases: ['I.E. Gina Ama Blay'] },
      { name: 'Kai Wegner', country: 'DE', aliases: ['Wegner'], world: true },
      { name: 'Andreas Galau', country: 'DE', world: true },
      { name: 'Tobias Lindner', country: 'DE', world: true },
    ],
    meetings: [
      { who: ['Gina Ama Blay', 'Kai Wegner'], date: '2024-02-14', status: 'held' },
      {
        who: ['Gina Ama Blay', 'Andreas Galau'],
        maybe: ['K. A. Mensah'],
        date: '2024-02-21',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'GH', partner: null, amount: 2.3e9, currency: 'USD', period: '2022' },
    ],
    optional: {
      officials: [{ name: 'K. A. Mensah', country: ['GH', null] }],
      meetings: [
        { who: ['Tobias Lindner', 'Botschaft'], date: '2024-03-06', status: 'planned' },
        { who: ['Gina Ama Blay', 'Tobias Lindner'], date: '2024-03-06', status: 'planned' },
      ],
    },
  },
  {
    published: '2024-11-20',
    text: `CRI online Deutsch
Chinesisch-malaysischer Handel: Neuer Höchststand

Kuala Lumpur – Der bilaterale Handel zwischen China und Malaysia habe sich von Januar bis September 2024 auf 158,7 Milliarden US-Dollar belaufen, ein Plus von 11,3 Prozent im Jahresvergleich, teilte der chinesische Botschafter in Malaysia, Ouyang Yujing, am 12. November auf einem Forum mit. Dabei betrugen Chinas Exporte 73,9 Milliarden und die Importe 84,8 Milliarden US-Dollar.

China ist seit 15 Jahren in Folge größter Handelspartner von Malaysia. Es gebe viel Raum für die „Zwillingsparks", sagte Malaysias stellvertretender Handelsminister Liew Chin Tong in seiner Rede.

Im November hatte Malaysias Premierminister Anwar Ibrahim China besucht und in Beijing Ministerpräsident Li Qiang getroffen.

Redaktion: Zhao Xinyu`,
    officials: [
      { name: 'Ouyang Yujing', country: 'CN' },
      { name: 'Liew Chin Tong', country: 'MY' },
      { name: 'Anwar Ibrahim', country: 'MY' },
      { name: 'Li Qiang', country: 'CN', world: true },
    ],
    meetings: [{ who: ['Anwar Ibrahim', 'Li Qiang'], date: '2024-11', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'CN',
        partner: 'MY',
        amount: 158.7e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 11.3,
      },
      {
        measure: 'exports',
        reporter: 'CN',
        partner: 'MY',
        amount: 73.9e9,
        currency: 'USD',
        period: ['2024-01/2024-09', null],
      },
      {
        measure: 'imports',
        reporter: 'CN',
        partner: 'MY',
        amount: 84.8e9,
        currency: 'USD',
        period: ['2024-01/2024-09', null],
      },
    ],
    optional: { meetings: [{ who: ['Ouyang Yujing', 'Liew Chin Tong'], status: 'held' }] },
  },
];
