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
  figures(
    'показатель в следующем предложении и партнёры по порядку',
    '2025-10-02',
    'В 2024 году товарооборот между Грузией и Азербайджаном составил 1,2 млрд долларов. За январь-август 2025 года показатель увеличился на 9% и достиг 0,9 млрд долларов.',
    [
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'AZ',
        amount: 1200000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'AZ',
        amount: 900000000.0,
        currency: 'USD',
        period: '2025-01/2025-08',
        change: 9,
      },
    ],
  ),
  figures(
    'крупнейшие партнёры в скобках',
    '2025-10-02',
    'Внешнеторговый оборот Таджикистана за январь-июль 2025 года достиг 5,4 млрд долларов. Крупнейшими торговыми партнёрами остались Россия (1,3 млрд долларов), Китай (1,2 млрд) и Казахстан (0,8 млрд).',
    [
      {
        measure: 'total',
        reporter: 'TJ',
        partner: null,
        amount: 5400000000.0,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
      {
        measure: 'total',
        reporter: 'TJ',
        partner: 'RU',
        amount: 1300000000.0,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
      {
        measure: 'total',
        reporter: 'TJ',
        partner: 'CN',
        amount: 1200000000.0,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
      {
        measure: 'total',
        reporter: 'TJ',
        partner: 'KZ',
        amount: 800000000.0,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
    ],
  ),
];
