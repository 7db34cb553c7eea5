import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: sectors. */
export const cases: readonly CorpusCase[] = [
  figures(
    'mängd och värde',
    '2025-10-07',
    'Norges export av fisk uppgick till 14,2 miljarder norska kronor i september 2025, en ökning med 6 procent. Till Polen gick fisk för 1,6 miljarder norska kronor.',
    [
      {
        measure: 'exports',
        reporter: 'NO',
        scope: 'seafood',
        amount: 14200e6,
        currency: 'NOK',
        period: '2025-09',
        change: 6,
      },
    ],
  ),
];
