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
  figures(
    'millions de dinars en abrégé',
    '2025-02-12',
    'Les exportations tunisiennes ont atteint 5.012,3 MD en janvier 2025, et les importations 6.710,9 MD.',
    [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 5012300000.0,
        currency: 'TND',
        period: '2025-01',
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 6710900000.0,
        currency: 'TND',
        period: '2025-01',
      },
    ],
  ),
  figures(
    'objectif dit à la première personne',
    '2025-06-02',
    "En 2024, les échanges commerciaux entre la Slovénie et le Ghana ont atteint 85 millions d'euros. Nous visons 150 millions d'ici à 2029.",
    [
      {
        measure: 'total',
        reporter: 'SI',
        partner: 'GH',
        amount: 85000000.0,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: 'SI',
        partner: 'GH',
        amount: 150000000.0,
        currency: 'EUR',
        period: '2029',
        status: 'target',
      },
    ],
  ),
];
