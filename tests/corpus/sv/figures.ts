import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'statistiknyhet utan landets namn, tillväxten i nästa mening',
    '2025-04-28',
    'Varuexport, varuimport och handelsnetto, mars 2025\n\nStatistiknyhet från SCB 2025-04-28 8.00\n\nVaruexporten uppgick under mars till 181,2 miljarder kronor och varuimporten till 176,9 miljarder. Varuexporten har därmed ökat med 4 procent och varuimporten med 3 procent jämfört med mars 2024.',
    [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 181200000000.0,
        currency: 'SEK',
        period: '2025-03',
        change: 4,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 176900000000.0,
        currency: 'SEK',
        period: '2025-03',
        change: 3,
      },
    ],
  ),
];
