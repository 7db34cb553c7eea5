import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: lists of partners. */
export const cases: readonly CorpusCase[] = [
  figures(
    'оборот с партнерами списком',
    '2025-07-24',
    'Названы крупнейшие торговые партнеры Киргизии\n\nВ январе-мае 2025 года внешнеторговый оборот республики составил $6,2 млрд. Наибольший объем товарооборота зафиксирован с Китаем – $2,1 млрд, Россией – $1,4 млрд и Турцией – $310 млн.',
    [
      { measure: 'total', reporter: 'KG', amount: 6200e6, currency: 'USD', period: '2025-01/2025-05' },
      {
        measure: 'total',
        reporter: 'KG',
        partner: 'CN',
        amount: 2100e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'total',
        reporter: 'KG',
        partner: 'RU',
        amount: 1400e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'total',
        reporter: 'KG',
        partner: 'TR',
        amount: 310e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
  ),
  figures(
    'пришлось на',
    '2025-07-24',
    'Экспорт Армении в первом квартале 2025 года составил $1,9 млрд. На Россию пришлось $620 млн, на Грузию – $140 млн.',
    [
      { measure: 'exports', reporter: 'AM', amount: 1900e6, currency: 'USD', period: '2025-Q1' },
      {
        measure: 'exports',
        reporter: 'AM',
        partner: 'RU',
        amount: 620e6,
        currency: 'USD',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'AM',
        partner: 'GE',
        amount: 140e6,
        currency: 'USD',
        period: '2025-Q1',
      },
    ],
  ),
  figures(
    'двух стран предыдущего предложения',
    '2025-06-06',
    'Посольство Армении в Аргентине отметило годовщину. Товарооборот двух стран в 2024 году составил $41,3 млн.',
    [{ measure: 'total', reporter: 'AM', partner: 'AR', amount: 41.3e6, currency: 'USD', period: '2024' }],
  ),
  figures(
    'ловушка: группа стран',
    '2025-06-06',
    'Экспорт Киргизии в страны СНГ вырос в 2024 году до $1,1 млрд.',
    [],
  ),
  figures(
    'объем торговых операций, за отчетный период',
    '2025-08-21',
    'В январе-июле этого года объем торговых операций между Кенией и Перу составил 3 миллиарда 612,7 миллиона долларов. За отчетный период экспорт Кении в Перу оценен в 1 миллиард 998,1 миллиона долларов.',
    [
      {
        measure: 'total',
        reporter: 'KE',
        partner: 'PE',
        amount: 3612.7e6,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
      {
        measure: 'exports',
        reporter: 'KE',
        partner: 'PE',
        amount: 1998.1e6,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
    ],
  ),
  figures(
    'за девять месяцев без года',
    '2025-12-04',
    'Отмечено, что за девять месяцев объем торговли между Кенией и Перу достиг 35,8 млрд евро.',
    [
      {
        measure: 'total',
        reporter: 'KE',
        partner: 'PE',
        amount: 35.8e9,
        currency: 'EUR',
        period: '2025-01/2025-09',
      },
    ],
  ),
];
