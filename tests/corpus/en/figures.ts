import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'a statistics note says in which dollars its figures are',
    '2025-06-24',
    'International trade in goods: May 2025\n\nAll values are in Canadian dollars and are seasonally adjusted.\n\nIn May 2025, exports rose 3 percent to $58.4 billion, while imports fell 1.5 percent to $61.2 billion. Exports to Mexico came to $1.1 billion.',
    [
      {
        measure: 'exports',
        reporter: 'CA',
        partner: null,
        amount: 58400000000.0,
        currency: 'CAD',
        period: '2025-05',
        change: 3,
      },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: null,
        amount: 61200000000.0,
        currency: 'CAD',
        period: '2025-05',
        change: -1.5,
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: 'MX',
        amount: 1100000000.0,
        currency: 'CAD',
        period: '2025-05',
      },
    ],
  ),
];
