import type { CorpusCase } from '../case.js';

/** Who holds which office for which country: titles with long fields, names with small words, countries nobody states. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'Ressorts aus mehreren Wörtern',
    published: '2025-04-08',
    text: 'Sambias Minister für Wasserversorgung und ländliche Entwicklung Peter Mwale traf am Dienstag in Wien den österreichischen Minister für Forst- und Landwirtschaft, Regionen und Wasserwirtschaft Karl Huber.',
    officials: [
      ['Peter Mwale', 'ZM'],
      ['Karl Huber', 'AT'],
    ],
    meetings: [
      {
        who: ['Peter Mwale', 'Karl Huber'],
        date: '2025-04-08',
        kind: 'meeting',
        status: 'held',
        city: 'Vienna',
      },
    ],
    trade: [],
  },
  {
    name: 'Bundespräsident und Präsidentin in einem Satz',
    published: '2025-10-02',
    text: 'Gestern hatte der Bundespräsident der Präsidentin von Barbados, Sandra Clarke, in einem Schreiben zum Nationalfeiertag gratuliert.',
    officials: [['Sandra Clarke', 'BB']],
    meetings: [{ who: ['Sandra Clarke'], date: '2025-10-01', kind: 'letter', status: 'held' }],
    trade: [],
  },
  {
    name: 'die Körperschaft im Genitiv vor dem Namen gehört nicht zu ihm',
    published: '2025-04-16',
    text: 'Der Vorsitzende des Bezirksvolkskomitees Tran Minh Duc empfing am Dienstag den kenianischen Generalkonsul Peter Otieno.',
    officials: [
      ['Tran Minh Duc', 'VN'],
      ['Peter Otieno', 'KE'],
    ],
    meetings: [
      { who: ['Peter Otieno', 'Tran Minh Duc'], date: '2025-04-15', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
];
