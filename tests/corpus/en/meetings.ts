import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'verb with two titled sides and a weekday',
    published: '2025-03-14',
    text: 'OSLO — Norwegian Foreign Minister Espen Barth Eide met his Polish counterpart Radosław Sikorski in Oslo on Tuesday to discuss support for Ukraine.',
    officials: [
      ['Espen Barth Eide', 'NO'],
      ['Radosław Sikorski', 'PL'],
    ],
    meetings: [
      {
        who: ['Espen Barth Eide', 'Radosław Sikorski'],
        date: '2025-03-11',
        city: 'Oslo',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
