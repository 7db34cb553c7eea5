import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'товарооборот, экспорт и импорт',
    '2025-03-03',
    'Товарооборот между Казахстаном и Узбекистаном в 2024 году составил 4,2 млрд долларов, увеличившись на 4,9% по сравнению с 2023 годом. Экспорт Казахстана в Узбекистан достиг 3 млрд долларов, импорт из Узбекистана — 1,2 млрд долларов.',
    [
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'UZ',
        amount: 4.2e9,
        currency: 'USD',
        period: '2024',
        change: 4.9,
      },
      { measure: 'exports', reporter: 'KZ', partner: 'UZ', amount: 3e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'KZ', partner: 'UZ', amount: 1.2e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'соответственно',
    '2025-03-03',
    'В 2024 году экспорт и импорт Армении составили 13 и 17 млрд долларов соответственно.',
    [
      { measure: 'exports', reporter: 'AM', amount: 13e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'AM', amount: 17e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'цель',
    '2025-03-03',
    'Россия и Индия намерены довести взаимный товарооборот до 100 млрд долларов к 2030 году.',
    [
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'IN',
        amount: 100e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  ),
  figures(
    'полтора миллиарда',
    '2025-03-03',
    'Взаимная торговля Белоруссии и Азербайджана превысила полтора миллиарда долларов в прошлом году.',
    [
      {
        measure: 'total',
        reporter: 'BY',
        partner: 'AZ',
        amount: 1.5e9,
        bound: 'over',
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'рост в годовом выражении за квартал',
    '2025-05-20',
    'В первом квартале 2025 года экспорт Китая в Россию сократился на 9,9% в годовом выражении.',
    [{ measure: 'exports', reporter: 'CN', partner: 'RU', amount: null, period: '2025-Q1', change: -9.9 }],
  ),
  figures(
    'вдвое',
    '2025-05-20',
    'Импорт из Турции в Грузию в 2024 году вырос вдвое и составил 2,8 млрд долларов.',
    [
      {
        measure: 'imports',
        reporter: 'GE',
        partner: 'TR',
        amount: 2.8e9,
        currency: 'USD',
        period: '2024',
        change: 100,
      },
    ],
  ),
  figures(
    'с … до',
    '2025-05-20',
    'Товарооборот России и Монголии вырос с 2,1 млрд долларов в 2022 году до 2,6 млрд долларов в 2024 году.',
    [
      { measure: 'total', reporter: 'RU', partner: 'MN', amount: 2.1e9, currency: 'USD', period: '2022' },
      { measure: 'total', reporter: 'RU', partner: 'MN', amount: 2.6e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures('отрасль', '2025-05-20', 'Экспорт зерна из России в Египет в 2024 году превысил 2 млрд долларов.', [
    {
      measure: 'exports',
      reporter: 'RU',
      partner: 'EG',
      scope: 'grain',
      amount: 2e9,
      bound: 'over',
      currency: 'USD',
      period: '2024',
    },
  ]),
  figures(
    'ловушка: пошлины',
    '2025-05-20',
    'США ввели пошлины в размере 25% на импорт из Канады стоимостью 40 млрд долларов.',
    [],
  ),
  figures(
    'ловушка: компания',
    '2025-05-20',
    'Выручка компании выросла на 8% до 42 млрд рублей, экспорт в Китай увеличился на 12%.',
    [],
  ),
  figures(
    'ловушка: доли',
    '2025-05-20',
    'Доля Китая в экспорте России составляет 30%, на Индию приходится 17%.',
    [],
  ),
  figures(
    'ловушка: кредит и бюджет',
    '2025-05-20',
    'Дефицит бюджета России достиг 3,5 трлн рублей, Египет получил кредит на 8 млрд долларов.',
    [],
  ),
  figures(
    'ловушка: туристы и ВВП',
    '2025-05-20',
    'ВВП Вьетнама вырос на 7,1%, число туристов из России увеличилось на 85% и достигло 232 тысяч.',
    [],
  ),
  figures(
    'в 2,6 раза',
    '2025-09-04',
    'Экспорт России в Германию в 2023 году сократился в 2,6 раза. Импорт Казахстана из Китая вырос в 1,5 раза в 2022 году.',
    [
      { measure: 'exports', reporter: 'RU', partner: 'DE', amount: null, period: '2023', change: -61.5 },
      { measure: 'imports', reporter: 'KZ', partner: 'CN', amount: null, period: '2022', change: 50 },
    ],
  ),
  figures(
    'на треть и вдвое',
    '2025-09-04',
    'Товарооборот между Россией и Индией вырос на треть в 2023 году. Экспорт Узбекистана в Турцию в 2024 году сократился вдвое.',
    [
      { measure: 'total', reporter: 'RU', partner: 'IN', amount: null, period: '2023', change: 33.3 },
      { measure: 'exports', reporter: 'UZ', partner: 'TR', amount: null, period: '2024', change: -50 },
    ],
  ),
  figures(
    'соответственно по странам',
    '2025-09-04',
    'Экспорт Белоруссии в Китай и Индию составил 1,8 млрд и 0,6 млрд долларов соответственно в 2024 году.',
    [
      { measure: 'exports', reporter: 'BY', partner: 'CN', amount: 1.8e9, period: '2024', currency: 'USD' },
      { measure: 'exports', reporter: 'BY', partner: 'IN', amount: 0.6e9, period: '2024', currency: 'USD' },
    ],
  ),
  figures(
    'ловушка: компания',
    '2025-09-04',
    '«Газпром» экспортировал в Турцию газ на 9 млрд долларов в 2023 году. Россия предоставит Кубе кредит в 1 млрд долларов.',
    [],
  ),
  figures(
    'крупнейший партнёр и товарооборот с ним',
    '2025-08-02',
    'Внешнеторговый оборот Армении за январь-июнь 2025 года составил 9,1 млрд долларов. Крупнейшим торговым партнёром остаётся Иран: товарооборот с ним равен 390 млн долларов.',
    [
      { measure: 'total', reporter: 'AM', amount: 9.1e9, currency: 'USD', period: '2025-H1' },
      {
        measure: 'total',
        reporter: 'AM',
        partner: 'IR',
        amount: 390e6,
        currency: 'USD',
        period: '2025-H1',
      },
    ],
  ),
  figures(
    'рост сказан в следующем предложении; часть уровня прошлого года',
    '2025-08-20',
    'В январе–июле 2025 года внешнеторговый оборот Армении достиг 11,4 млрд долларов. По сравнению с тем же периодом прошлого года он снизился на 40,2%. Экспорт составил 4,6 млрд долларов, или 55,1% к уровню января–июля 2024 года.',
    [
      {
        measure: 'total',
        reporter: 'AM',
        amount: 11.4e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: -40.2,
      },
      { measure: 'exports', reporter: 'AM', amount: 4.6e9, currency: 'USD', period: '2025-01/2025-07' },
    ],
  ),
];
