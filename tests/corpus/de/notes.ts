import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: partners before the figures. */
export const cases: readonly CorpusCase[] = [
  figures(
    'Mitteilung mit Partnern im Titel',
    '2025-10-07',
    'Ausfuhren nach Polen stark gestiegen\n\nWien – Die Einfuhren von Waren lagen laut Statistik Austria im August 2025 bei 14,8 Mrd. Euro, die Ausfuhren bei 14,1 Mrd. Euro.',
    [
      { measure: 'imports', reporter: 'AT', amount: 14800e6, currency: 'EUR', period: '2025-08' },
      { measure: 'exports', reporter: 'AT', amount: 14100e6, currency: 'EUR', period: '2025-08' },
    ],
  ),
];
