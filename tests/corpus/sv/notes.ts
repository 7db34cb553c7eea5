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
  figures(
    'samma period ett annat år',
    '2025-06-26',
    'Norges handelsöverskott uppgick till 61 miljarder norska kronor i januari–april 2025. Under samma period 2024 var överskottet 74 miljarder norska kronor.',
    [
      { measure: 'balance', reporter: 'NO', amount: 61000e6, currency: 'NOK', period: '2025-01/2025-04' },
      { measure: 'balance', reporter: 'NO', amount: 74000e6, currency: 'NOK', period: '2024-01/2024-04' },
    ],
  ),
  figures(
    'fälla: klubbens underskott',
    '2025-06-06',
    'Klubbens underskott uppgick till 12 miljoner kronor. Försäljningen av biljetter gav 30 miljoner kronor.',
    [],
  ),
];
