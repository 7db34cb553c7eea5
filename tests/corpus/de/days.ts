import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'am Vormittag des Tages, von dem die Rede war',
    published: '2025-03-21',
    text: 'Der portugiesische Außenminister Paulo Rangel ist am Donnerstag in Nikosia mit dem zyprischen Präsidenten Nikos Christodoulides zusammengetroffen. Am Vormittag hatte Rangel seinen zyprischen Kollegen Constantinos Kombos getroffen.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Nikos Christodoulides', 'CY'],
      ['Constantinos Kombos', 'CY'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Nikos Christodoulides'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Constantinos Kombos'], date: '2025-03-20', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
];
