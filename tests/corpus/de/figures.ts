import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'Mitteilung eines Statistikamts',
    '2025-03-12',
    'Außenhandel im Januar 2025\n\nWie Statistik Austria mitteilt, lagen die Exporte im Januar 2025 bei 14,9 Milliarden Euro. Die Importe betrugen 15,6 Milliarden Euro. Das Handelsbilanzdefizit belief sich auf 0,7 Milliarden Euro. Die Exporte nach Ungarn betrugen 0,5 Milliarden Euro.',
    [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 14900000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 15600000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: -700000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'HU',
        amount: 500000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
    ],
  ),
];
