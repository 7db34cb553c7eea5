import { expect, test } from 'vitest';
import { derive } from '../../src/tables/derive.js';
import type { TradeFigure } from '../../src/model.js';
import { figure } from '../builders.js';

const billion = (id: string, amount: number, rest: Partial<TradeFigure>) =>
  figure(id, { amount: amount * 1e9, period: '2024', ...rest });

const grew = { change: { percent: 10, basis: '2023' } };

interface Case {
  that: string;
  figures: TradeFigure[];
  gives: string[];
}

const cases: Case[] = [
  {
    that: 'growth gives the period before',
    figures: [billion('a', 4.4, grew)],
    gives: ['previous period 2023 exact: 4.4 ÷ 1.1 = 4'],
  },
  {
    that: 'a fall does too',
    figures: [billion('a', 3, { change: { percent: -25, basis: '2023' } })],
    gives: ['previous period 2023 exact: 3 ÷ 0.75 = 4'],
  },
  {
    that: 'an approximate amount stays approximate',
    figures: [billion('a', 4.4, { ...grew, bound: 'about' })],
    gives: ['previous period 2023 about: 4.4 ÷ 1.1 = 4'],
  },
  {
    that: 'growth below the rounding of an approximate amount gives nothing',
    figures: [billion('a', 1.1, { bound: 'about', change: { percent: 0.3, basis: '2023' } })],
    gives: [],
  },
  {
    that: 'what is stated is not worked out',
    figures: [billion('a', 4.4, grew), billion('b', 4, { period: '2023' })],
    gives: [],
  },
  {
    that: 'growth on an unknown period gives nothing',
    figures: [billion('a', 4.4, { change: { percent: 10, basis: null } })],
    gives: [],
  },
  {
    that: 'exports and imports give the balance',
    figures: [billion('a', 2, { measure: 'exports' }), billion('b', 3.5, { measure: 'imports' })],
    gives: ['balance 2024 exact: 2 − 3.5 = −1.5'],
  },
  {
    that: 'exports over and imports exact leave the balance open upwards',
    figures: [
      billion('a', 2, { measure: 'exports', bound: 'over' }),
      billion('b', 1, { measure: 'imports' }),
    ],
    gives: ['balance 2024 over: 2 − 1 = 1'],
  },
  {
    that: 'two open ends say nothing together',
    figures: [
      billion('a', 2, { measure: 'exports', bound: 'over' }),
      billion('b', 1, { measure: 'imports', bound: 'over' }),
    ],
    gives: [],
  },
  {
    that: 'other currencies, periods and pairs are not mixed',
    figures: [
      billion('a', 2, { measure: 'exports' }),
      billion('b', 1, { measure: 'imports', currency: 'EUR' }),
      billion('c', 1, { measure: 'imports', period: '2023' }),
      billion('d', 1, { measure: 'imports', partner: 'NO' }),
      billion('e', 1, { measure: 'imports', scope: 'services' }),
    ],
    gives: [],
  },
  {
    that: 'a target needs growth from the latest whole year',
    figures: [
      billion('a', 4, { period: '2023' }),
      billion('b', 5, { period: '2024' }),
      billion('c', 9, { period: '2025-Q1' }),
      billion('d', 10, { period: '2030', status: 'target' }),
    ],
    gives: ['growth needed 2024/2030 exact: (10 ÷ 5)^(1/6) − 1 = 12.2 %'],
  },
  {
    that: 'a target that is reached needs none',
    figures: [billion('a', 11, {}), billion('b', 10, { period: '2030', status: 'target' })],
    gives: [],
  },
  {
    that: 'two-way trade is the same from either side',
    figures: [
      billion('a', 5, { reporter: 'PE', partner: 'KE' }),
      billion('b', 10, { period: '2025', status: 'target' }),
    ],
    gives: ['growth needed 2024/2025 exact: (10 ÷ 5)^(1/1) − 1 = 100 %'],
  },
  {
    that: 'a target is compared with figures of its own kind alone',
    figures: [
      billion('a', 4, { measure: 'exports' }),
      billion('b', 4, { currency: 'EUR' }),
      billion('c', 4, { scope: 'coffee' }),
      billion('d', 4, { status: 'forecast' }),
      billion('e', 4, { period: '2030' }),
      billion('f', 10, { period: '2030', status: 'target' }),
    ],
    gives: [],
  },
  {
    that: 'a target of a half-year counts from its year',
    figures: [billion('a', 5, {}), billion('b', 10, { period: '2025-H2', status: 'target' })],
    gives: ['growth needed 2024/2025 exact: (10 ÷ 5)^(1/1) − 1 = 100 %'],
  },
  {
    that: 'a target over what is at least so much needs less than worked out',
    figures: [billion('a', 5, { bound: 'over' }), billion('b', 10, { period: '2025', status: 'target' })],
    gives: ['growth needed 2024/2025 under: (10 ÷ 5)^(1/1) − 1 = 100 %'],
  },
  {
    that: 'two open ends tell no growth',
    figures: [
      billion('a', 5, { bound: 'over' }),
      billion('b', 10, { period: '2025', status: 'target', bound: 'over' }),
    ],
    gives: [],
  },
  {
    that: 'exports have a direction: another country’s target is another matter',
    figures: [
      billion('a', 5, { measure: 'exports', reporter: 'PE', partner: 'KE' }),
      billion('b', 10, { measure: 'exports', period: '2025', status: 'target' }),
    ],
    gives: [],
  },
  {
    that: 'a loss of everything tells nothing of the period before',
    figures: [billion('a', 4, { change: { percent: -100, basis: '2023' } })],
    gives: [],
  },
  {
    that: 'growth of a target or a forecast tells nothing of the period before',
    figures: [
      billion('a', 4.4, { ...grew, status: 'forecast' }),
      billion('b', 4.4, { ...grew, status: 'target', measure: 'exports' }),
    ],
    gives: [],
  },
  {
    that: 'a target for the period before states no amount of it',
    figures: [billion('a', 4.4, grew), billion('b', 4.2, { period: '2023', status: 'target' })],
    gives: ['previous period 2023 exact: 4.4 ÷ 1.1 = 4'],
  },
  {
    that: 'nor do another measure’s and another country’s',
    figures: [
      billion('a', 4.4, grew),
      billion('b', 4, { period: '2023', measure: 'exports' }),
      billion('c', 4, { period: '2023', partner: 'NO' }),
      billion('d', 4, { period: '2023', currency: 'EUR' }),
    ],
    gives: ['previous period 2023 exact: 4.4 ÷ 1.1 = 4'],
  },
  {
    that: 'a small growth of an exact amount is told',
    figures: [billion('a', 1.1, { change: { percent: 0.3, basis: '2023' } })],
    gives: ['previous period 2023 exact: 1.1 ÷ 1.003 = 1.1'],
  },
  {
    that: 'without currency, period or amount, or between two, nothing is reckoned',
    figures: [
      billion('a', 4.4, { ...grew, currency: null }),
      billion('b', 4.4, { ...grew, period: null }),
      billion('c', 4.4, { ...grew, bound: 'between', amountTo: 5e9 }),
      billion('d', 0, grew),
      figure('e', { ...grew, period: '2024' }),
    ],
    gives: [],
  },
  {
    that: 'a balance that is stated is not worked out',
    figures: [
      billion('a', 2, { measure: 'exports' }),
      billion('b', 3.5, { measure: 'imports' }),
      billion('c', 1.5, { measure: 'balance' }),
    ],
    gives: [],
  },
  {
    that: 'two amounts of imports give no balance',
    figures: [
      billion('a', 2, { measure: 'exports' }),
      billion('b', 3.5, { measure: 'imports' }),
      billion('c', 3.8, { measure: 'imports' }),
    ],
    gives: [],
  },
  {
    that: 'planned exports and imports, and those of nobody, give no balance',
    figures: [
      billion('a', 2, { measure: 'exports', status: 'target' }),
      billion('b', 3.5, { measure: 'imports' }),
      billion('c', 2, { measure: 'exports', reporter: null, partner: 'NO' }),
      billion('d', 3.5, { measure: 'imports', reporter: null, partner: 'NO' }),
      billion('e', 2, { measure: 'exports', partner: 'SE' }),
      billion('f', 3.5, { measure: 'imports', partner: 'SE', status: 'target' }),
    ],
    gives: [],
  },
  ...(
    [
      ['about', 'exact', 'about'],
      ['exact', 'about', 'about'],
      ['about', 'about', 'about'],
      ['exact', 'over', 'under'],
      ['exact', 'under', 'over'],
      ['under', 'exact', 'under'],
      ['over', 'under', 'over'],
      ['under', 'over', 'under'],
    ] as const
  ).map(([exports, imports, bound]) => ({
    that: `exports ${exports} less imports ${imports} are a balance ${bound}`,
    figures: [
      billion('a', 2, { measure: 'exports', bound: exports }),
      billion('b', 1, { measure: 'imports', bound: imports }),
    ],
    gives: [`balance 2024 ${bound}: 2 − 1 = 1`],
  })),
  {
    that: 'exports about and imports over so much leave the balance open',
    figures: [
      billion('a', 2, { measure: 'exports', bound: 'about' }),
      billion('b', 1, { measure: 'imports', bound: 'over' }),
    ],
    gives: [],
  },
  ...(
    [
      [2e12, '2 ÷ 1.1 = 1.82'],
      [2e9, '2 ÷ 1.1 = 1.82'],
      [3e6, '3 ÷ 1.1 = 2.73'],
      [4.5e3, '4.5 ÷ 1.1 = 4.09'],
      [500, '500 ÷ 1.1 = 454.55'],
    ] as const
  ).map(([amount, written]) => ({
    that: `${amount} is written on a scale of its own`,
    figures: [figure('a', { amount, period: '2024', ...grew })],
    gives: [`previous period 2023 exact: ${written}`],
  })),
];

test.each(cases)('$that', ({ figures, gives }) => {
  const derived = derive(figures).map(
    ({ kind, period, bound, arithmetic }) => `${kind} ${period} ${bound}: ${arithmetic}`,
  );
  expect(derived).toEqual(gives);
});

test('results are numbers of four digits in the unit of their figures', () => {
  const derived = derive([
    billion('a', 4.58, { change: { percent: 26.1, basis: '2023' } }),
    billion('b', 2, { measure: 'exports', currency: 'EUR' }),
    billion('c', 3.5, { measure: 'imports', currency: 'EUR' }),
    billion('d', 15, { period: '2030', status: 'target' }),
  ]);
  expect(derived.map(({ value, unit, from }) => [value, unit, ...from])).toEqual([
    [3.632e9, 'USD', 'a'],
    [-1.5e9, 'EUR', 'b', 'c'],
    [21.9, 'percent', 'd', 'a'],
  ]);
});
