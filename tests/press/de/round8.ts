import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-18',
    text: `Vize-Premierminister Le Thanh Long empfängt slowakischen Botschafter

(VOVWORLD) - Vize-Premierminister Le Thanh Long hat am Donnerstag in Hanoi den neuen slowakischen Botschafter in Vietnam, Marek Bednárik, zum Antrittsbesuch empfangen.

Vize-Premierminister Le Thanh Long (r.) und Botschafter Marek Bednárik. (Foto: VGP) |

Der Vize-Premierminister gratulierte dem Botschafter zu seiner Amtszeit in Vietnam. Das Handelsvolumen zwischen beiden Ländern habe im vergangenen Jahr 1,7 Milliarden US-Dollar überschritten, sei aber noch bescheiden im Vergleich zum Potenzial. Er schlug vor, dass die Slowakei ihren Arbeitsmarkt weiter für vietnamesische Fachkräfte öffnet.

Marek Bednárik teilte mit, der slowakische Verkehrsminister werde im November mit einer Unternehmerdelegation nach Vietnam kommen. Der Botschafter bekräftigte, er werde sich in seiner Amtszeit vor allem für Energie, Verteidigungsindustrie und Landwirtschaft einsetzen.`,
    officials: [
      { name: 'Le Thanh Long', country: 'VN' },
      { name: 'Marek Bednárik', country: 'SK' },
    ],
    meetings: [{ who: ['Le Thanh Long', 'Marek Bednárik'], date: '2025-09-18', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'SK'],
        partner: ['SK', 'VN'],
        bound: 'over',
        amount: 1.7e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: { meetings: [{ who: ['slowakischer Verkehrsminister'], date: '2025-11', status: 'planned' }] },
  },
  {
    text: `Willkommen auf den Seiten des Auswärtigen Amts

Presseerklärung zum Telefonat von Staatsministerin Güler mit dem kirgisischen Vizeaußenminister

14.03.2025 - Pressemitteilung

Zum Telefonat der Staatsministerin im Auswärtigen Amt, Serap Güler, mit dem stellvertretenden Außenminister der Kirgisischen Republik, Almas Imangasijew, erklärte eine Sprecherin des Auswärtigen Amts heute (14.03.):

Staatsministerin Güler hat heute mit ihrem kirgisischen Kollegen Imangasijew telefoniert. Im Mittelpunkt standen die Einigung zwischen Kirgisistan und Tadschikistan über den gemeinsamen Grenzverlauf sowie die Umsetzung der Sanktionen gegen Russland.

Die Staatsministerin würdigte die Einigung als wichtigen Schritt für die Stabilität der Region. Beide Seiten vereinbarten, das Gespräch am Rande des EU-Zentralasien-Gipfels Anfang April in Samarkand fortzusetzen.

Schlagworte

nach oben`,
    officials: [
      { name: 'Serap Güler', country: 'DE', aliases: ['Güler'] },
      { name: 'Almas Imangasijew', country: 'KG', aliases: ['Imangasijew'] },
    ],
    meetings: [
      { who: ['Serap Güler', 'Almas Imangasijew'], date: '2025-03-14', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Serap Güler', 'Almas Imangasijew'], date: '2025-04', status: 'planned' }],
    },
  },
  {
    text: `Statistik Austria - Pressemitteilung: 13 741-148/25

Außenhandel: Exporte von Jänner bis April 2025 um 1,9 % gesunken

Wien, 2025-07-09 – Der Gesamtwert der Importe von Waren lag laut vorläufigen Daten von Statistik Austria im Zeitraum Jänner bis April 2025 mit 65,31 Mrd. Euro um 2,6 % über dem Vorjahresniveau. Die Exporte von Waren verzeichneten einen Rückgang von 1,9 % auf 64,87 Mrd. Euro. Das Handelsbilanzdefizit betrug 0,44 Mrd. Euro.

Österreichs wichtigste Handelspartner

Die Ausfuhren nach Deutschland nahmen um 0,7 % auf 19,12 Mrd. Euro zu, jene in die USA gingen um 11,4 % auf 4,90 Mrd. Euro zurück. Die Importe aus der Volksrepublik China stiegen um 9,8 % auf 5,43 Mrd. Euro, vor allem wegen höherer Bezüge von elektrischen Maschinen.

Im April 2025 wurden Waren im Wert von 16,40 Mrd. Euro eingeführt (+1,1 %).

Rückfragen: Kundencenter, Tel.: +43 0 000 00-0000`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 65.31e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: 2.6,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 64.87e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: -1.9,
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: 440e6,
        currency: 'EUR',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'DE',
        amount: 19.12e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: 0.7,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'US',
        amount: 4.9e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: -11.4,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'CN',
        amount: 5.43e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: 9.8,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 16.4e9,
        currency: 'EUR',
        period: '2025-04',
        change: 1.1,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'AT',
          partner: null,
          amount: null,
          period: '2025-01/2025-04',
          change: -1.9,
        },
      ],
    },
  },
  {
    text: `Verstärkung der Zusammenarbeit zwischen Vietnam und Laos im Bereich der Inspektion

Am Nachmittag des 3. Juni empfing in der Zentrale des Zentralen Parteikomitees Genosse Tran Van Ron, stellvertretender ständiger Leiter der Zentralen Inspektionskommission, die Delegation der Zentralen Kontrollkommission der Laotischen Revolutionären Volkspartei unter der Leitung von Genosse Sinlavong Phanthavong, Vizevorsitzender der Kommission, zum Arbeitsbesuch in Vietnam.

[Anzeige_1]

Genosse Tran Van Ron und Genosse Sinlavong Phanthavong beim Empfang. (Foto: Duy Linh)

Beim Empfang teilte Genosse Tran Van Ron mit großer Freude die wichtigen Errungenschaften, die das laotische brüderliche Volk in letzter Zeit erreicht hat. Er glaubt fest daran, dass die Arbeit der Delegation einen guten Erfolg haben wird.

Genosse Sinlavong Phanthavong bedankte sich für den warmen Empfang und informierte über die Ergebnisse der am Vormittag durchgeführten Gespräche mit dem Leiter der Abteilung V, Genosse Hoang Duc Thang.

Zuvor, am 2. Juni, legte die Delegation Kränze nieder und besuchte das Mausoleum von Präsident Ho Chi Minh.

[Anzeige_2]
Quelle: https://nhandan.example.vn/tang-cuong-hop-tac-kiem-tra-post884213.html
Kommentar (0)
Veröffentlicht am 04.06.2025`,
    officials: [
      { name: 'Tran Van Ron', country: 'VN' },
      { name: 'Sinlavong Phanthavong', country: 'LA' },
      { name: 'Hoang Duc Thang', country: 'VN' },
    ],
    meetings: [
      { who: ['Tran Van Ron', 'Sinlavong Phanthavong'], date: '2025-06-03', status: 'held' },
      { who: ['Sinlavong Phanthavong', 'Hoang Duc Thang'], date: '2025-06-03', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Ho Chi Minh', country: 'VN' }] },
  },
  {
    published: '2025-04-25',
    text: `Salomonen: Premier Maneke sagt Reise nach Canberra ab

Honiara (dpa) - Der Premierminister der Salomonen, Jerome Maneke, hat seinen für kommende Woche geplanten Besuch in Australien abgesagt. Grund sei ein drohendes Misstrauensvotum im Parlament, teilte sein Büro am Freitag in der Hauptstadt Honiara mit.

Maneke sollte am Dienstag in Canberra mit dem australischen Premier Anthony Albanese zusammentreffen und ein Abkommen über Polizeihilfe unterzeichnen. Auch ein Gespräch mit Außenministerin Penny Wong war vorgesehen.

Albanese äußerte Verständnis. «Wir werden einen neuen Termin finden, sobald es die Lage in Honiara zulässt», sagte er vor Journalisten in Brisbane. Der Minister für den Pazifik, Pat Conroy, fliege nun Ende des Monats auf die Salomonen.

Erst im Januar hatte Maneke seinen fidschianischen Kollegen Sitiveni Rabuka in Suva besucht.

© dpa-infocom, dpa:250425-930-531882/1`,
    officials: [
      { name: 'Jerome Maneke', country: 'SB', aliases: ['Maneke'] },
      { name: 'Anthony Albanese', country: 'AU', aliases: ['Albanese'] },
      { name: 'Penny Wong', country: 'AU' },
      { name: 'Pat Conroy', country: 'AU' },
      { name: 'Sitiveni Rabuka', country: 'FJ' },
    ],
    meetings: [
      { who: ['Jerome Maneke', 'Anthony Albanese'], date: '2025-04-29', status: 'cancelled' },
      {
        who: ['Jerome Maneke', 'Penny Wong'],
        date: ['2025-04-29', null, '2025-04-28/2025-05-04'],
        status: 'cancelled',
      },
      { who: ['Jerome Maneke', 'Sitiveni Rabuka'], date: '2025-01', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Pat Conroy'], date: '2025-04', status: 'planned' }] },
  },
  {
    text: `Regierungsrätin Kaiser empfängt maltesischen Amtskollegen

Vaduz (ikr) – Regierungsrätin Martina Kaiser hat am Montag, 12. Mai, den maltesischen Minister für Auswärtiges und Tourismus, Ian Farrugia, zu einem offiziellen Arbeitsbesuch in Vaduz empfangen. Es war der erste Besuch eines maltesischen Aussenministers in Liechtenstein seit 2009.

Themen des Gesprächs waren der Vorsitz Maltas im Europarat, die Zusammenarbeit kleiner Staaten in der UNO und die Lage im Mittelmeerraum. "Gerade kleine Länder sind auf ein Völkerrecht angewiesen, an das sich alle halten", sagte Kaiser.

Minister Farrugia wurde von Botschafterin Clarissa Zammit Bonello begleitet. Vor seiner Weiterreise nach Bern stattete er Landtagspräsident Manfred Ritter einen Höflichkeitsbesuch ab. Am Abend wird er in der Bundesstadt von Bundesrat Cassis zu einem Nachtessen erwartet.

Kontakt:
Amt für Auswärtige Angelegenheiten
T +423 000 00 00
Publiziert am 12.05.2025`,
    officials: [
      { name: 'Martina Kaiser', country: 'LI', aliases: ['Kaiser'] },
      { name: 'Ian Farrugia', country: 'MT', aliases: ['Farrugia'] },
      { name: 'Clarissa Zammit Bonello', country: 'MT' },
      { name: 'Manfred Ritter', country: 'LI' },
      { name: 'Cassis', country: 'CH', world: true },
    ],
    meetings: [
      {
        who: ['Martina Kaiser', 'Ian Farrugia'],
        maybe: ['Clarissa Zammit Bonello'],
        date: '2025-05-12',
        status: 'held',
      },
      {
        who: ['Ian Farrugia', 'Manfred Ritter'],
        maybe: ['Clarissa Zammit Bonello'],
        date: '2025-05-12',
        status: 'held',
      },
      {
        who: ['Ian Farrugia', 'Cassis'],
        maybe: ['Clarissa Zammit Bonello'],
        date: '2025-05-12',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    published: '2025-11-05',
    text: `Maschinenbauer Traubing GmbH trifft Prognose – Aktie legt zu

Von Heike Sonnleitner

Ravensburg – Der Sondermaschinenbauer Traubing hat im dritten Quartal die Erwartungen der Analysten getroffen. Der Umsatz kletterte um sechs Prozent auf 412 Millionen Euro, das Betriebsergebnis lag mit 38,5 Millionen Euro leicht über dem Vorjahreswert, wie das Unternehmen am Mittwoch mitteilte.

Vorstandschef Bernd Achleitner sprach von einem «soliden Ergebnis in einem schwierigen Umfeld». Die US-Zölle träfen das Unternehmen weniger hart als die Wettbewerber, weil rund ein Drittel der Anlagen in South Carolina gefertigt werde. Für das Gesamtjahr peilt Achleitner weiterhin Erlöse von 1,6 Milliarden Euro an.

Ministerpräsident Winfried Kretschmann hatte das Werk im Sommer als «Leuchtturm des Mittelstands» gelobt.

Die im MDax notierte Aktie gewann am Vormittag 3,2 Prozent. Finanzvorständin Ulrike Dorn verlässt das Unternehmen zum Jahresende.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Winfried Kretschmann', country: 'DE' }],
      meetings: [{ who: ['Winfried Kretschmann'], date: null, status: 'held' }],
    },
  },
  {
    text: `Aviso: Bundespräsident empfängt die Präsidentin der Republik Nordmazedonien

Wien (OTS) - Bundespräsident Alexander Van der Bellen wird am Donnerstag, dem 13. November 2025, die Präsidentin der Republik Nordmazedonien, Gordana Siljanovska-Davkova, zu einem offiziellen Besuch in der Wiener Hofburg empfangen.

Nach der Begrüßung mit militärischen Ehren im Inneren Burghof (10.30 Uhr) sind ein Vier-Augen-Gespräch sowie ein Arbeitsgespräch im Beisein der Delegationen geplant. Ein Pressegespräch findet um 12.15 Uhr im Maria-Theresien-Zimmer statt.

Am Nachmittag stehen für die Präsidentin Treffen mit Bundeskanzler Christian Stocker und der Zweiten Präsidentin des Nationalrates, Helga Mattersberger, auf dem Programm.

Doris Schmidauer wird den Gatten der Präsidentin durch das Kunsthistorische Museum führen.

HINWEIS: Medienvertreter:innen werden ersucht, sich bis Dienstag, 11. November, 16 Uhr, unter desk@hofburg.example.at zu akkreditieren.

Rückfragen & Kontakt: Österreichische Präsidentschaftskanzlei`,
    officials: [
      { name: 'Alexander Van der Bellen', country: 'AT', aliases: ['Van der Bellen'] },
      { name: 'Gordana Siljanovska-Davkova', country: 'MK' },
      { name: 'Christian Stocker', country: 'AT' },
      { name: 'Helga Mattersberger', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Alexander Van der Bellen', 'Gordana Siljanovska-Davkova'],
        date: '2025-11-13',
        status: 'planned',
      },
      { who: ['Gordana Siljanovska-Davkova', 'Christian Stocker'], date: '2025-11-13', status: 'planned' },
      { who: ['Gordana Siljanovska-Davkova', 'Helga Mattersberger'], date: '2025-11-13', status: 'planned' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Doris Schmidauer', country: 'AT' }] },
  },
  {
    text: `Der Kanzler empfing den Botschafter von Indien und sie überprüften die bilaterale Agenda

Asunción, Informationsagentur.- Der Minister für auswärtige Beziehungen, Rubén Ramírez Lezcano, hat an diesem Dienstag in Audienz empfangen den Botschafter der Republik Indien, Yogeshwar Sangwan, mit wem er die wichtigsten Themen der bilateralen Agenda überprüft hat.

Während des Treffens, verwirklicht in dem Palast Benigno López, haben beide Behörden das Wachstum des Handelsaustausches hervorgehoben, welcher im Jahr 2024 eine Summe von USD 486 Millionen erreicht hat, mit Exporten von Paraguay um USD 232 Millionen, hauptsächlich Öl von Soja.

Ebenfalls haben sie über den nächsten Besuch des Präsidenten Santiago Peña nach Neu-Delhi gesprochen, vorgesehen für den kommenden Monat Juni, wo er mit dem Premierminister Narendra Modi zusammenkommen wird.

An der Versammlung haben teilgenommen der Vizeminister für Wirtschaftsbeziehungen, Patricia Frutos, und der Generaldirektor für Asien, Raúl Cano.

Teilen auf: Facebook | Twitter | WhatsApp
Ähnliche Nachrichten
15/04/2025`,
    officials: [
      { name: 'Rubén Ramírez Lezcano', country: 'PY', world: true },
      { name: 'Yogeshwar Sangwan', country: 'IN' },
      { name: 'Santiago Peña', country: 'PY', world: true },
      { name: 'Narendra Modi', country: 'IN', world: true },
      { name: 'Patricia Frutos', country: ['PY', null] },
    ],
    meetings: [
      {
        who: ['Rubén Ramírez Lezcano', 'Yogeshwar Sangwan'],
        maybe: ['Patricia Frutos', 'Raúl Cano'],
        date: '2025-04-15',
        status: 'held',
      },
      { who: ['Santiago Peña', 'Narendra Modi'], date: '2025-06', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['PY', 'IN'],
        partner: ['IN', 'PY'],
        amount: 486e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'exports', reporter: 'PY', partner: 'IN', amount: 232e6, currency: 'USD', period: '2024' },
    ],
    optional: { officials: [{ name: 'Raúl Cano', country: ['PY', null] }] },
  },
  {
    published: '2025-08-19',
    text: `Sachsen exportiert weniger in die USA

Kamenz (dpa/sn) - Die sächsischen Ausfuhren sind im ersten Halbjahr zurückgegangen. Wie das Statistische Landesamt am Dienstag in Kamenz mitteilte, wurden von Januar bis Juni Waren im Wert von 24,6 Milliarden Euro ins Ausland geliefert. Das waren 3,8 Prozent weniger als im Vorjahreszeitraum.

Wichtigster Abnehmer blieb die Volksrepublik China mit 3,1 Milliarden Euro, obwohl die Lieferungen dorthin um fast ein Viertel einbrachen. Auf den Plätzen folgten Tschechien (2,3 Milliarden Euro) und Polen (2,2 Milliarden Euro). Das Geschäft mit den USA schrumpfte um 12,5 Prozent.

Eingeführt wurden Waren im Wert von 17,9 Milliarden Euro, ein Plus von 2,4 Prozent.

Wirtschaftsminister Dirk Panter (SPD) sprach von einer «Delle, aber keinem Absturz». Er setze auf neue Märkte in Indien und Südostasien.

© dpa-infocom, dpa:250819-930-928471/1`,
    officials: [{ name: 'Dirk Panter', country: 'DE', aliases: ['Panter'] }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: ['DE', null],
        partner: null,
        amount: 24.6e9,
        currency: 'EUR',
        period: '2025-H1',
        change: -3.8,
      },
      {
        measure: 'exports',
        reporter: ['DE', null],
        partner: 'CN',
        amount: 3.1e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: ['DE', null],
        partner: 'CZ',
        amount: 2.3e9,
        currency: 'EUR',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: ['DE', null],
        partner: 'PL',
        amount: 2.2e9,
        currency: 'EUR',
        period: '2025-H1',
      },
      {
        measure: 'imports',
        reporter: ['DE', null],
        partner: null,
        amount: 17.9e9,
        currency: 'EUR',
        period: '2025-H1',
        change: 2.4,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: ['DE', null],
          partner: 'US',
          amount: null,
          period: '2025-H1',
          change: -12.5,
        },
        {
          measure: 'total',
          reporter: ['DE', null],
          partner: 'US',
          amount: null,
          period: '2025-H1',
          change: -12.5,
        },
        {
          measure: 'exports',
          reporter: ['DE', null],
          partner: 'CN',
          amount: null,
          period: '2025-H1',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-10-08',
    text: `Ruto und Mohamud sprechen über Friedenseinsatz in Somalia

Nairobi (AFP) – Kenias Präsident William Ruto hat am Mittwoch seinen somalischen Amtskollegen Hassan Sheikh Mohamud in Nairobi empfangen. Bei dem Gespräch im State House ging es nach Angaben des kenianischen Präsidialamts um die künftige Finanzierung der Mission der Afrikanischen Union in Somalia.

„Wir lassen unsere Nachbarn nicht allein“, sagte Ruto anschließend. Mohamud dankte Kenia für die Stationierung von Soldaten im Süden seines Landes.

Am Vortag hatte der somalische Staatschef in Kampala mit dem ugandischen Präsidenten Yoweri Museveni über dasselbe Thema beraten. Ein ebenfalls erwartetes Treffen mit dem äthiopischen Regierungschef Abiy Ahmed kam zunächst nicht zustande.

Der Sondergesandte der EU für das Horn von Afrika, Willem Hendriks, mahnte unterdessen eine baldige Einigung an. Die bisherige Finanzierung läuft Ende Dezember aus.

mko/gt © Agence France-Presse`,
    officials: [
      { name: 'William Ruto', country: 'KE', aliases: ['Ruto'] },
      { name: 'Hassan Sheikh Mohamud', country: 'SO', aliases: ['Mohamud'] },
      { name: 'Yoweri Museveni', country: 'UG' },
      { name: 'Abiy Ahmed', country: 'ET' },
      { name: 'Willem Hendriks', country: 'EU' },
    ],
    meetings: [
      { who: ['William Ruto', 'Hassan Sheikh Mohamud'], date: '2025-10-08', status: 'held' },
      { who: ['Hassan Sheikh Mohamud', 'Yoweri Museveni'], date: '2025-10-07', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Hassan Sheikh Mohamud', 'Abiy Ahmed'], date: null, status: 'cancelled' },
        { who: ['Hassan Sheikh Mohamud', 'Abiy Ahmed'], date: null, status: 'planned' },
      ],
    },
  },
  {
    text: `Pressemitteilung Nr. N031 vom 5. Juni 2025

Deutsche Exporte nach Mexiko im 1. Quartal 2025 um 4,7 % gesunken

WIESBADEN – Im 1. Quartal 2025 exportierte Deutschland Waren im Wert von 4,3 Milliarden Euro nach Mexiko. Wie das Statistische Bundesamt (Destatis) mitteilt, waren das 4,7 % weniger als im Vorjahresquartal. Gleichzeitig wurden Waren im Wert von 2,6 Milliarden Euro aus Mexiko importiert (+6,1 %). Damit ergab sich ein Exportüberschuss von 1,7 Milliarden Euro.

Wichtigste Exportgüter waren Kraftwagen und Kraftwagenteile (1,1 Milliarden Euro) und Maschinen (0,9 Milliarden Euro).

Im gesamten Jahr 2024 hatte der Warenwert der Exporte bei 17,9 Milliarden Euro und der der Importe bei 9,8 Milliarden Euro gelegen. Mexiko rangierte damit auf Platz 21 der wichtigsten Handelspartner.

Methodische Hinweise:
Die Ergebnisse für 2025 sind vorläufig.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'MX',
        amount: 4.3e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: -4.7,
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: 'MX',
        amount: 2.6e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 6.1,
      },
      {
        measure: 'balance',
        reporter: 'DE',
        partner: 'MX',
        amount: 1.7e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'DE',
        partner: ['MX', null],
        amount: 17.9e9,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'DE',
        partner: ['MX', null],
        amount: 9.8e9,
        currency: 'EUR',
        period: '2024',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'DE',
          partner: ['MX', null],
          amount: 1.1e9,
          currency: 'EUR',
          period: ['2025-Q1', null],
        },
        {
          measure: 'exports',
          reporter: 'DE',
          partner: ['MX', null],
          amount: 900e6,
          currency: 'EUR',
          period: ['2025-Q1', null],
        },
        { measure: 'exports', reporter: 'DE', partner: 'MX', amount: null, period: '2025-Q1', change: -4.7 },
      ],
    },
  },
  {
    published: '2025-09-21',
    text: `Seine Exzellenz der Minister des Auswärtigen trifft den Außenminister von Zypern

Maskat, am 21. September / Al-Omaniya / Getroffen hat Seine Exzellenz Sayyid Badr bin Hamad Al Busaidi, Minister des Auswärtigen, heute Seine Exzellenz Constantinos Kombos, Außenminister der Republik Zypern, welcher derzeit das Sultanat Oman besucht.

Während des Treffens wurden die Bereiche der bilateralen Zusammenarbeit überprüft und Wege ihrer Entwicklung auf dem Gebiet des Seetransports, der erneuerbaren Energie und der höheren Bildung besprochen.

Es wohnten dem Treffen bei Seine Exzellenz Botschafter Mundhir bin Mahfudh Al Mantheri, Leiter der Abteilung Europa, sowie Ihre Exzellenz die Botschafterin von Zypern akkreditiert beim Sultanat.

Auf der anderen Seite empfing Seine Exzellenz Qais bin Mohammed Al Yousef, Minister für Handel, Industrie und Investitionsförderung, in seinem Büro den zypriotischen Gast. Der Umfang des Handelsaustausches zwischen den beiden Ländern betrug am Ende des Jahres 2024 ungefähr 9 Millionen omanische Rial.

/Ende/ Al-Omaniya / Kh.M.`,
    officials: [
      { name: 'Badr bin Hamad Al Busaidi', country: 'OM', aliases: ['Sayyid Badr bin Hamad Al Busaidi'] },
      { name: 'Constantinos Kombos', country: 'CY' },
      { name: 'Mundhir bin Mahfudh Al Mantheri', country: 'OM' },
      { name: 'Qais bin Mohammed Al Yousef', country: 'OM' },
    ],
    meetings: [
      {
        who: ['Badr bin Hamad Al Busaidi', 'Constantinos Kombos'],
        maybe: ['Mundhir bin Mahfudh Al Mantheri'],
        date: '2025-09-21',
        status: 'held',
      },
      {
        who: ['Qais bin Mohammed Al Yousef', 'Constantinos Kombos'],
        date: ['2025-09-21', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['OM', 'CY'],
        partner: ['CY', 'OM'],
        bound: ['about', 'exact'],
        amount: 9e6,
        currency: 'OMR',
        period: '2024',
      },
    ],
  },
  {
    text: `Bilder des Tages
Fotostrecke (1/5)

Luxemburgs Premierminister Luc Frieden begrüßt die estnische Regierungschefin Kristina Tammsaar am 6. Februar 2026 vor dem Staatsministerium. © SIP / Claude Piscitelli

Gruppenbild auf der Treppe: Die Delegationen beider Länder vor Beginn der Gespräche. © SIP

Beim Mittagessen im Schloss Senningen sprachen Frieden und Tammsaar über Digitalisierung und die Verteidigung der Ostflanke. © SIP / Jean-Christophe Verhaegen

Die Premierministerin trägt sich im Rathaus in das Goldene Buch der Stadt ein; rechts Bürgermeisterin Lydie Polfer. © Photothèque VDL

Abschied am Flughafen Findel: Botschafter Rein Lepik winkt der Maschine nach. © SIP

Mehr zum Thema
Karneval in Diekirch: Die schönsten Wagen
Eiskunstlauf-EM: Drama um Deutschlands Paare`,
    officials: [
      { name: 'Luc Frieden', country: 'LU', aliases: ['Frieden'] },
      { name: 'Kristina Tammsaar', country: 'EE', aliases: ['Tammsaar'] },
      { name: 'Lydie Polfer', country: ['LU', null] },
    ],
    meetings: [{ who: ['Luc Frieden', 'Kristina Tammsaar'], date: '2026-02-06', status: 'held' }],
    trade: [],
    optional: {
      officials: [{ name: 'Rein Lepik', country: ['EE', null] }],
      meetings: [{ who: ['Kristina Tammsaar', 'Lydie Polfer'], date: ['2026-02-06', null], status: 'held' }],
    },
  },
  {
    published: '2025-07-10',
    text: `Aktien Asien: Tokio schwach – Zollsorgen kehren zurück

TOKIO/HONGKONG/SYDNEY (dpa-AFX) - Die wichtigsten Börsen Asiens haben am Donnerstag überwiegend nachgegeben. Händler verwiesen auf die Ankündigung von US-Präsident Donald Trump, ab August Zölle von 50 Prozent auf Kupfer zu erheben. Ein Brief Trumps an Brasiliens Staatschef Luiz Inácio Lula da Silva mit der Drohung hoher Abgaben drückte zusätzlich auf die Stimmung.

Der japanische Leitindex Nikkei 225 verlor 0,44 Prozent auf 39 646,36 Punkte. In China stieg der CSI 300 um 0,5 Prozent.

Am Nachmittag wollen sich die Anleger den Daten zum US-Arbeitsmarkt zuwenden. «Kommt es zu keiner Einigung, treffen die Zölle vor allem die Chemie», schrieb Analyst Naoki Fukuda von der Bank Mirai.

Japans Handelsbeauftragter Ryosei Akazawa hatte zuletzt erklärt, er wolle bis Monatsende weiter verhandeln./mf/bek

Zum Newsletter anmelden`,
    officials: [
      { name: 'Donald Trump', country: 'US', aliases: ['Trump'] },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula da Silva'] },
      { name: 'Ryosei Akazawa', country: 'JP' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Donald Trump', 'Luiz Inácio Lula da Silva'],
          date: [null, '2025-07', '2025-07-10', '2025-07-09'],
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Bundesrat Cassis reist nach Ghana und in die Côte d’Ivoire

Bern, 03.02.2025 - Bundesrat Ignazio Cassis, Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten (EDA), weilt vom 9. bis 12. Februar in Westafrika. In Accra trifft er am 10. Februar Aussenminister Samuel Okudzeto Ablakwa und wird von Präsident John Dramani Mahama empfangen. Am 12. Februar sind in Abidjan Gespräche mit Aussenminister Léon Kacou Adom geplant.

Die beiden Länder gehören zu den wichtigsten Partnern der Schweiz in Afrika. 2024 belief sich das Handelsvolumen mit Ghana auf 1,9 Milliarden Franken, wobei Gold den grössten Teil der Importe ausmachte. Mit der Côte d’Ivoire wurden im selben Jahr Waren für 640 Millionen Franken gehandelt.

Begleitet wird Bundesrat Cassis von Nationalrätin Sibel Arslan und Ständerat Carlo Sommaruga.

Adresse für Rückfragen
Kommunikation EDA
Bundeshaus West
CH-3003 Bern`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH', aliases: ['Cassis'] },
      { name: 'Samuel Okudzeto Ablakwa', country: 'GH' },
      { name: 'John Dramani Mahama', country: 'GH' },
      { name: 'Léon Kacou Adom', country: 'CI' },
      { name: 'Sibel Arslan', country: 'CH' },
      { name: 'Carlo Sommaruga', country: 'CH' },
    ],
    meetings: [
      {
        who: ['Ignazio Cassis', 'Samuel Okudzeto Ablakwa'],
        maybe: ['John Dramani Mahama'],
        date: '2025-02-10',
        status: 'planned',
      },
      { who: ['Ignazio Cassis', 'John Dramani Mahama'], date: '2025-02-10', status: 'planned' },
      { who: ['Ignazio Cassis', 'Léon Kacou Adom'], date: '2025-02-12', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CH', 'GH'],
        partner: ['GH', 'CH'],
        amount: 1.9e9,
        currency: 'CHF',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['CH', 'CI'],
        partner: ['CI', 'CH'],
        amount: 640e6,
        currency: 'CHF',
        period: '2024',
      },
    ],
  },
  {
    text: `Die Sitzung der turkmenisch-georgischen Kommission fand statt

Aschgabat, 27. November 2025. — Heute in dem Ministerium der auswärtigen Angelegenheiten Turkmenistans wurde durchgeführt die Begegnung des Stellvertreters des Vorsitzenden des Ministerkabinetts, Ministers der auswärtigen Angelegenheiten Raschid Meredow mit dem Vizepremier, Minister für Wirtschaft Georgiens Lewan Dawitaschwili, angekommen in die Hauptstadt mit Arbeitsbesuch.

Im Laufe der Begegnung die Parteien unterstrichen die Rolle des Korridors Kaspi—Schwarzes Meer. Nach den Daten für neun Monate des laufenden Jahres der gegenseitige Warenumsatz bildete 94,6 Mio. Dollar, das ist auf 18 % mehr im Vergleich mit dem gleichen Zeitraum des vergangenen Jahres.

Am selben Tag L. Dawitaschwili wurde auch empfangen vom Vorsitzenden der Industrie- und Handelskammer M. Tschakijew und besuchte den Seehafen Turkmenbaschi im Online-Format.

Zuvor der Präsident Serdar Berdimuhamedow richtete an den Präsidenten Georgiens Micheil Kawelaschwili die Glückwünsche anlässlich des Jubiläums der diplomatischen Beziehungen.

Lesen Sie auch: Wetter in Turkmenistan am Wochenende`,
    officials: [
      { name: 'Raschid Meredow', country: 'TM' },
      { name: 'Lewan Dawitaschwili', country: 'GE', aliases: ['L. Dawitaschwili'] },
      { name: 'Serdar Berdimuhamedow', country: 'TM', world: true },
      { name: 'Micheil Kawelaschwili', country: 'GE' },
    ],
    meetings: [{ who: ['Raschid Meredow', 'Lewan Dawitaschwili'], date: '2025-11-27', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['TM', 'GE'],
        partner: ['GE', 'TM'],
        amount: 94.6e6,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 18,
      },
    ],
    optional: {
      officials: [{ name: 'M. Tschakijew', country: ['TM', null] }],
      meetings: [
        { who: ['Lewan Dawitaschwili', 'M. Tschakijew'], date: '2025-11-27', status: 'held' },
        {
          who: ['Serdar Berdimuhamedow', 'Micheil Kawelaschwili'],
          date: null,
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `„Usbekistan ist kein Geheimtipp mehr“

Interview mit Dr. Anke Rosenthal, Delegierte der Deutschen Wirtschaft für Zentralasien

Frau Rosenthal, der deutsche Handel mit Usbekistan ist zuletzt gewachsen. Woran liegt das?

Rosenthal: Die Regierung privatisiert, und es wird viel gebaut. 2024 haben deutsche Firmen Waren für 1,05 Milliarden Euro nach Usbekistan geliefert, zwölf Prozent mehr als im Jahr davor. Umgekehrt kommen nur Güter für gut 120 Millionen Euro zu uns, hauptsächlich Textilien und Kupfer.

Was hat der Besuch des Bundeskanzlers im September 2024 gebracht?

Rosenthal: Vor allem das Migrationsabkommen. Olaf Scholz und Präsident Shavkat Mirziyoyev haben in Samarkand acht Dokumente unterzeichnet. Davon leben wir noch heute.

Und die Ziele?

Rosenthal: Usbekistan will seine Exporte bis 2030 auf 45 Milliarden Dollar steigern. Das halte ich für ehrgeizig.

Das Gespräch führte Torben Klee.
Stand: März 2025`,
    officials: [{ name: 'Shavkat Mirziyoyev', country: 'UZ' }],
    meetings: [{ who: ['Olaf Scholz', 'Shavkat Mirziyoyev'], date: '2024-09', status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'UZ',
        amount: 1.05e9,
        currency: 'EUR',
        period: '2024',
        change: 12,
      },
      {
        measure: 'exports',
        reporter: 'UZ',
        partner: null,
        amount: 45e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      officials: [
        { name: 'Olaf Scholz', country: 'DE' },
        { name: 'Anke Rosenthal', country: 'DE' },
      ],

      trade: [
        {
          measure: 'imports',
          reporter: 'DE',
          partner: 'UZ',
          amount: 120e6,
          currency: 'EUR',
          period: ['2024', null],
        },
        {
          measure: 'exports',
          reporter: 'UZ',
          partner: 'DE',
          amount: 120e6,
          currency: 'EUR',
          period: ['2024', null],
        },
      ],
    },
  },
  {
    text: `Die 11. Sitzung der China-Serbien Handelsausschuss in Belgrad abgehalten

Quelle: Büro für Europäische Angelegenheiten Typ: Original 2025-04-22 16:38

Am 18. April hat der Vize-Handelsminister Ling Ji in Belgrad mit der serbischen Ministerin für Innen- und Außenhandel Jagoda Lazarević gemeinsam den Vorsitz der 11. Sitzung des gemischten Ausschusses geführt. Beide Seiten haben einen tiefen Gedankenaustausch über die Umsetzung des Freihandelsabkommens, die Infrastruktur und die grüne Mine durchgeführt.

Ling Ji sagte, dass unter der strategischen Führung der Staatsoberhäupter der beiden Länder die Zusammenarbeit fruchtbare Ergebnisse erzielt. Im Jahr 2024 das bilaterale Handelsvolumen betrug 5,74 Milliarden US-Dollar, einen Anstieg von 31,9% im Jahresvergleich, davon Chinas Importe 2,35 Milliarden US-Dollar.

Während des Besuchs traf sich Ling Ji auch mit dem serbischen Vize-Ministerpräsidenten und Finanzminister Siniša Mali und besuchte chinesisch finanzierte Unternehmen. An den oben genannten Veranstaltungen nahm Botschafter Li Ming in Serbien teil.

[Drucken] [Schließen]`,
    officials: [
      { name: 'Ling Ji', country: 'CN', world: true },
      { name: 'Jagoda Lazarević', country: 'RS' },
      { name: 'Siniša Mali', country: 'RS' },
      { name: 'Li Ming', country: ['CN', 'RS', null] },
    ],
    meetings: [
      { who: ['Ling Ji', 'Jagoda Lazarević'], maybe: ['Li Ming'], date: '2025-04-18', status: 'held' },
      {
        who: ['Ling Ji', 'Siniša Mali'],
        maybe: ['Li Ming'],
        date: ['2025-04', '2025-04-18', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', 'RS'],
        partner: ['RS', 'CN'],
        amount: 5.74e9,
        currency: 'USD',
        period: '2024',
        change: 31.9,
      },
      { measure: 'imports', reporter: 'CN', partner: 'RS', amount: 2.35e9, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Heute im Bundestag: Export von Rüstungsgütern

Auswärtiges/Kleine Anfrage

Berlin: (hib/AHE) Die Bundesregierung hat im ersten Quartal 2025 Einzelgenehmigungen für die Ausfuhr von Rüstungsgütern im Wert von 1,18 Milliarden Euro erteilt. Das geht aus ihrer Antwort (21/417) auf eine Kleine Anfrage der Fraktion Die Linke (21/229) hervor. Darin gibt sie an, dass Genehmigungen nicht mit tatsächlichen Ausfuhren gleichgesetzt werden könnten.

Die Abgeordneten hatten sich auch erkundigt, ob Bundesverteidigungsminister Boris Pistorius (SPD) bei seiner Reise nach Riad im März 2024 mit dem saudi-arabischen Kronprinzen Mohammed bin Salman über die Lieferung von Eurofightern gesprochen habe. Die Bundesregierung äußert sich nach eigenen Angaben grundsätzlich nicht zu vertraulichen Gesprächen.

Der Ausschuss trifft sich am Mittwoch, 4. Juni, zu einer öffentlichen Anhörung. Eingeladen ist die Sachverständige Dr. Lena Brugger von der Universität Kiel.

Diese Seite drucken`,
    officials: [
      { name: 'Boris Pistorius', country: 'DE' },
      { name: 'Mohammed bin Salman', country: 'SA' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [{ who: ['Boris Pistorius', 'Mohammed bin Salman'], date: '2024-03', status: 'held' }],
      trade: [
        {
          measure: 'exports',
          reporter: 'DE',
          partner: null,
          amount: 1.18e9,
          currency: 'EUR',
          period: '2025-Q1',
        },
      ],
    },
  },
  {
    text: `Der Präsident der Republik empfängt Grüße des Abschieds des Botschafters von Luxemburg

Praia, 30. Jul. 2025 (Inforpress) – Der Präsident der Republik, José Maria Neves, hat heute am Morgen den Botschafter von Luxemburg in Kap Verde, Jean-Marc Lentz, in Audienz empfangen, welcher ihm präsentierte Grüße des Abschieds.

Zu den Journalisten am Ausgang der Audienz hat der Diplomat gesagt, dass er mit "viel Sehnsucht" geht und dass das fünfte Programm der Kooperation, geschätzt in 78 Millionen Euro, zu gutem Rhythmus ausgeführt wird.

In der vergangenen Woche war Jean-Marc Lentz bereits empfangen worden vom Premierminister, Ulisses Correia e Silva.

Nach Daten des Nationalen Instituts für Statistik sind die Exporte von Kap Verde im zweiten Trimester um 12,8% gefallen, auf 1,4 Milliarden Escudos, während die Importe 27,6 Milliarden erreicht haben.

JT/ZS
Inforpress/Ende`,
    officials: [
      { name: 'José Maria Neves', country: 'CV', world: true },
      { name: 'Jean-Marc Lentz', country: 'LU' },
      { name: 'Ulisses Correia e Silva', country: 'CV', world: true },
    ],
    meetings: [
      { who: ['José Maria Neves', 'Jean-Marc Lentz'], date: '2025-07-30', status: 'held' },
      {
        who: ['Jean-Marc Lentz', 'Ulisses Correia e Silva'],
        date: ['2025-07', '2025-07-21/2025-07-27'],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'CV',
        partner: null,
        amount: 1.4e9,
        currency: 'CVE',
        period: ['2025-Q2'],
        change: -12.8,
      },
      {
        measure: 'imports',
        reporter: 'CV',
        partner: null,
        amount: 27.6e9,
        currency: 'CVE',
        period: ['2025-Q2', null],
      },
    ],
  },
  {
    text: `Vietnam und Algerien: Viel Raum für die Zusammenarbeit bei Kaffee und Pfeffer

Im Rahmen der 13. Tagung des gemischten Regierungsausschusses hatte der stellvertretende Minister für Bau Nguyen Tuong Van am 19. November in Algier eine Arbeitssitzung mit dem algerischen Minister für Außenhandel und Exportförderung Kamel Rezig.

[Anzeige_1]

Stellvertretender Minister Nguyen Tuong Van spricht auf der Arbeitssitzung. Foto: Vietnam Handelsbüro

Herr Nguyen Tuong Van sagte, dass in den ersten 10 Monaten des Jahres 2025 der Exportumsatz Vietnams nach Algerien 412 Millionen US-Dollar erreichte, ein Anstieg von 68% gegenüber dem gleichen Zeitraum, wovon Kaffee 85% ausmachte. In der Gegenrichtung importierte Vietnam aus Algerien nur 5,3 Millionen US-Dollar.

Minister Rezig bat die vietnamesische Seite, algerische Datteln und Olivenöl zu kaufen.

Am selben Nachmittag stattete der Vizeminister zusammen mit dem vietnamesischen Botschafter Tran Quoc Khanh dem Minister für Wohnungsbau Mohamed Tarek Belaribi einen Höflichkeitsbesuch ab.

[Anzeige_2]
Quelle: congthuong.vn`,
    officials: [
      { name: 'Nguyen Tuong Van', country: 'VN' },
      { name: 'Kamel Rezig', country: 'DZ', aliases: ['Rezig'] },
      { name: 'Tran Quoc Khanh', country: 'VN' },
      { name: 'Mohamed Tarek Belaribi', country: 'DZ' },
    ],
    meetings: [
      { who: ['Nguyen Tuong Van', 'Kamel Rezig'], date: '2025-11-19', status: 'held' },
      {
        who: ['Nguyen Tuong Van', 'Tran Quoc Khanh', 'Mohamed Tarek Belaribi'],
        date: '2025-11-19',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 412e6,
        currency: 'USD',
        period: '2025-01/2025-10',
        change: 68,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 5.3e6,
        currency: 'USD',
        period: ['2025-01/2025-10', null],
      },
    ],
  },
];
