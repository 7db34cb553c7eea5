import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'национальная статистика, затем партнёр',
    '2025-07-14',
    'Внешнеторговый оборот Армении в январе-мае 2025 года составил $8,2 млрд. Экспорт составил $3,1 млрд. Товарооборот с Грузией составил $0,4 млрд.',
    [
      {
        measure: 'total',
        reporter: 'AM',
        partner: null,
        amount: 8200000000.0,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'exports',
        reporter: 'AM',
        partner: null,
        amount: 3100000000.0,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'total',
        reporter: 'AM',
        partner: 'GE',
        amount: 400000000.0,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
  ),
];
