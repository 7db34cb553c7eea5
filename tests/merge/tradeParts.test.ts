import { describe, expect, test } from 'vitest';
import { mergeTrade } from '../../src/merge/trade.js';
import type { TradeFigure, TradeMention } from '../../src/model.js';
import { told, trades } from './told.js';

function merged(...mentions: TradeMention[]): TradeFigure[] {
  return mergeTrade(mentions.map((mention, at) => told(`a${at + 1}`, { trade: [mention] })));
}

const growth = (percent: number, basis: string | null = '2023') => ({ percent, basis });

test('newest period first, those without one last, then by id', () => {
  const figures = merged(
    trades('a1', 1e9, { period: null }),
    trades('a2', 2e9, { period: '2023' }),
    trades('a3', 3e9, { period: '2024', measure: 'imports' }),
    trades('a4', 4e9, { period: '2024', measure: 'exports' }),
    trades('a5', 5e9, { period: '2025-Q1' }),
  );
  expect(figures.map(({ id }) => id)).toEqual([
    'total-ke-pe-2025-q1-actual',
    'exports-ke-pe-2024-actual',
    'imports-ke-pe-2024-actual',
    'total-ke-pe-2023-actual',
    'total-ke-pe-actual',
  ]);
});

test('figures of one name get ids of their own', () => {
  const open = (article: string, amount: number) => trades(article, amount, { period: null });
  expect(merged(open('a1', 1e9), open('a2', 2e9)).map(({ id }) => id)).toEqual([
    'total-ke-pe-actual',
    'total-ke-pe-actual-2',
  ]);
});

test('an id names what is scoped, and leaves out what is not told', () => {
  const [figure] = merged(trades('a1', 1e9, { partner: null, scope: 'Coffee & tea' }));
  expect(figure?.id).toBe('total-ke-coffee-tea-2024-actual');
});

test('a figure of one country with the world is not turned round', () => {
  const alone = { partner: null };
  expect(merged(trades('a1', 4e9, alone), trades('a2', 4e9, { ...alone, reporter: 'PE' }))).toHaveLength(2);
});

describe('without a period', () => {
  const open = (percent: number | null) =>
    trades('a1', null, { period: null, change: percent === null ? null : growth(percent) });
  test('growth alone is the same figure when it is the same growth', () => {
    expect(merged(open(5), open(5))).toHaveLength(1);
    expect(merged(open(5), open(6))).toHaveLength(2);
  });
});

describe('stands for the figure', () => {
  const rows: [string, TradeMention[], number | null, string[]][] = [
    ['the exact amount', [trades('a1', 4e9, { bound: 'about' }), trades('a2', 4.1e9)], 4.1e9, []],
    [
      'any amount before none',
      [trades('a1', null, { change: growth(5) }), trades('a2', 4e9, { bound: 'over' })],
      4e9,
      [],
    ],
    [
      'the first of equals',
      [trades('a1', 4e9), trades('a2', 6e9), trades('a3', 6e9)],
      4e9,
      ['amount', 'amount'],
    ],
    [
      'the exact one before the one told with "over"',
      [trades('a1', 9e9, { bound: 'over' }), trades('a2', 4e9)],
      4e9,
      ['amount'],
    ],
    ['nothing where nobody tells an amount', [trades('a1', null, { change: growth(5) })], null, []],
  ];
  test.each(rows)('%s', (_, mentions, amount, conflicts) => {
    const [figure] = merged(...mentions);
    expect(figure?.amount).toBe(amount);
    expect(figure?.conflicts.map(({ field }) => field)).toEqual(conflicts);
  });
});

describe('growth', () => {
  const changed = (article: string, percent: number, basis: string | null = '2023') =>
    trades(article, 4e9, { change: growth(percent, basis) });
  const rows: [string, TradeMention[], object | null, object[]][] = [
    ['of nobody', [trades('a1', 4e9), trades('a2', 4e9)], null, []],
    ['of the first', [changed('a1', 5), changed('a2', 7)], growth(5), [growth(7)]],
    ['over another time is no conflict', [changed('a1', 5), changed('a2', 7, '2022')], growth(5), []],
    ['told alike is no conflict', [changed('a1', 5), changed('a2', 5)], growth(5), []],
    [
      'is not taken from who disagrees on the amount',
      [trades('a1', 4e9), trades('a2', 8e9, { change: growth(9) })],
      null,
      [],
    ],
  ];
  test.each(rows)('%s', (_, mentions, change, others) => {
    const [figure] = merged(...mentions);
    expect(figure?.change).toEqual(change);
    expect(figure?.conflicts.filter(({ field }) => field === 'change').map(({ value }) => value)).toEqual(
      others,
    );
  });
});

test('a conflict carries its own evidence', () => {
  const [figure] = merged(trades('a1', 4e9), trades('a2', 9e9));
  expect(figure?.evidence.map(({ article }) => article)).toEqual(['a1']);
  expect(figure?.conflicts).toMatchObject([{ field: 'amount', value: 9e9, evidence: [{ article: 'a2' }] }]);
});
