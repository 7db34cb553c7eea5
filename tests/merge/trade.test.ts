import { describe, expect, test } from 'vitest';
import { mergeTrade } from '../../src/merge/trade.js';
import type { TradeFigure, TradeMention } from '../../src/model.js';
import { told, trades } from './told.js';

function merged(...articles: TradeMention[]): TradeFigure[] {
  return mergeTrade(articles.map((mention, at) => told(`a${at + 1}`, { trade: [mention] })));
}

/** `4580000000 a1 a2`, with what others say in brackets. */
function shown({ amount, evidence, conflicts }: TradeFigure): string {
  const others = conflicts.map(({ field, value }) => ` (${field} ${JSON.stringify(value)})`);
  return [amount, ...evidence.map(({ article }) => article)].join(' ') + others.join('');
}

const grown = (percent: number, basis: string | null = '2023') => ({ change: { percent, basis } });

describe('one figure', () => {
  const rows: [string, TradeMention, TradeMention, string][] = [
    ['told alike', trades('a1', 4.58e9), trades('a2', 4.58e9), '4580000000 a1 a2'],
    ['rounded', trades('a1', 4.58e9), trades('a2', 4.6e9), '4580000000 a1 a2'],
    ['told with "nearly"', trades('a1', 1.1e9, { bound: 'about' }), trades('a2', 1.08e9), '1080000000 a1 a2'],
    ['told with "over"', trades('a1', 4e9, { bound: 'over' }), trades('a2', 4.58e9), '4580000000 a1 a2'],
    [
      'told with "over" by both',
      trades('a1', 4e9, { bound: 'over' }),
      trades('a2', 4e9, { bound: 'over' }),
      '4000000000 a1 a2',
    ],
    [
      'told with "under" by both',
      trades('a1', 4e9, { bound: 'under' }),
      trades('a2', 4e9, { bound: 'under' }),
      '4000000000 a1 a2',
    ],
    [
      'told from the other side',
      trades('a1', 4e9),
      trades('a2', 4e9, { reporter: 'PE', partner: 'KE' }),
      '4000000000 a1 a2',
    ],
    ['told twice, differently', trades('a1', 4e9), trades('a2', 5e9), '4000000000 a1 (amount 5000000000)'],
    [
      'below what was called "over"',
      trades('a1', 4e9),
      trades('a2', 5e9, { bound: 'over' }),
      '4000000000 a1 (amount 5000000000)',
    ],
    [
      'with its growth told differently',
      trades('a1', 4e9, grown(26.1)),
      trades('a2', 4e9, grown(20)),
      '4000000000 a1 a2 (change {"percent":20,"basis":"2023"})',
    ],
    [
      'with its growth rounded',
      trades('a1', 4e9, grown(26.1)),
      trades('a2', 4e9, grown(26.05)),
      '4000000000 a1 a2',
    ],
  ];
  test.each(rows)('%s', (_, first, second, expected) => {
    expect(merged(first, second).map(shown)).toEqual([expected]);
  });

  test.each(['exact', 'about', 'over', 'under', 'between'] as const)(
    'told once, "%s": has its evidence',
    (bound) => {
      const amountTo = bound === 'between' ? 5e9 : null;
      expect(merged(trades('a1', 4e9, { bound, amountTo })).map(shown)).toEqual(['4000000000 a1']);
    },
  );

  test('takes the growth from the article that tells it', () => {
    expect(merged(trades('a1', 4e9), trades('a2', 4e9, grown(10)))[0]?.change).toEqual({
      percent: 10,
      basis: '2023',
    });
  });
});

test.each<[string, Partial<TradeMention>]>([
  ['another measure', { measure: 'exports' }],
  ['another period', { period: '2023' }],
  ['another partner', { partner: 'SE' }],
  ['another status', { status: 'target' }],
  ['another scope', { scope: 'services' }],
  ['another currency', { currency: 'EUR' }],
])('%s makes another figure', (_, rest) => {
  expect(merged(trades('a1', 4e9), trades('a2', 4e9, rest))).toHaveLength(2);
});

test('exports have a direction', () => {
  const exports = { measure: 'exports' as const };
  const back = { ...exports, reporter: 'PE', partner: 'KE' };
  expect(merged(trades('a1', 4e9, exports), trades('a2', 4e9, back))).toHaveLength(2);
});

test('without a period only the very same amount is the same figure', () => {
  const open = (article: string, amount: number) => trades(article, amount, { period: null });
  expect(merged(open('a1', 4e9), open('a2', 4.01e9), open('a3', 4e9)).map(shown)).toEqual([
    '4000000000 a1 a3',
    '4010000000 a2',
  ]);
});
