import { expect, test } from 'vitest';
import { derive } from '../../src/answer/derive.js';
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
];

test.each(cases)('$that', ({ figures, gives }) => {
  const derived = derive(figures).map(
    ({ kind, period, bound, arithmetic }) => `${kind} ${period} ${bound}: ${arithmetic}`,
  );
  expect(derived).toEqual(gives);
});
