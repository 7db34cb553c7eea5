import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'note d’un office national sans le nom du pays',
    '2025-05-30',
    'Indicateurs des échanges extérieurs à fin avril 2025\n\nD’après l’Office des Changes, les exportations ont atteint 155,9 milliards de dirhams à fin avril 2025. Les exportations vers le Sénégal se sont établies à 1,2 milliard de dirhams.',
    [
      {
        measure: 'exports',
        reporter: 'MA',
        partner: null,
        amount: 155900000000.0,
        currency: 'MAD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'MA',
        partner: 'SN',
        amount: 1200000000.0,
        currency: 'MAD',
        period: '2025-01/2025-04',
      },
    ],
  ),
];
