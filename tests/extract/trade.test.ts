import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TradeMention } from '../../src/model.js';
import { readTrade } from './read-trade.js';

/** `exports VN>RU 2300000000 USD 2024`: a figure in a form a table can hold. */
function shown(mention: TradeMention): string {
  const { measure, reporter, partner, scope, amount, amountTo, currency, bound, period, status, change } =
    mention;
  return [
    measure,
    `${reporter ?? '?'}>${partner ?? '?'}`,
    scope,
    amountTo === null ? amount : `${amount}–${amountTo}`,
    currency,
    bound === 'exact' ? null : bound,
    period,
    status === 'actual' ? null : status,
    change === null ? null : `${change.percent}% on ${change.basis ?? '?'}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

describe('trade figures', () => {
  test('of the seed that has some', () => {
    const text = readFileSync('seeds/002_96039dc029409cfc.txt', 'utf8');
    expect(readTrade(text, 'sv', '2025-05-10', 'VN').map(shown)).toEqual([
      'total VN>RU 4580000000 USD 2024 26.1% on 2023',
      'exports VN>RU 2300000000 USD 2024',
      'imports VN>RU 2200000000 USD 2024',
      'total VN>RU 1100000000 USD about 2025-Q1 0.3% on 2024-Q1',
      'total VN>RU 15000000000 USD 2030 target',
    ]);
  });

  test.each([
    [
      'en',
      'Bilateral trade between Japan and India reached $22.8 billion in 2024, up 6.1 percent from 2023, with Japan’s exports to India at $18 billion and imports at $4.8 billion.',
      [
        'total JP>IN 22800000000 USD 2024 6.1% on 2023',
        'exports JP>IN 18000000000 USD 2024',
        'imports JP>IN 4800000000 USD 2024',
      ],
    ],
    [
      'en',
      'Ghana sent goods worth $61 million to Chile in 2023 and bought goods worth $95 million.',
      ['exports GH>CL 61000000 USD 2023', 'imports GH>CL 95000000 USD 2023'],
    ],
    [
      'en',
      'Trade turnover between Kenya and Egypt rose from $560 million in 2023 to $600 million in 2024.',
      ['total KE>EG 560000000 USD 2023', 'total KE>EG 600000000 USD 2024'],
    ],
    [
      'de',
      'Die deutschen Ausfuhren nach Polen stiegen 2024 um 5,2 Prozent auf 94 Milliarden Euro, während die Einfuhren um 3 Prozent auf 81 Milliarden Euro zulegten.',
      ['exports DE>PL 94000000000 EUR 2024 5.2% on ?', 'imports DE>PL 81000000000 EUR 2024 3% on ?'],
    ],
    [
      'sv',
      'Sveriges export till Japan ökade med 12 procent till 23,4 miljarder kronor 2024 och importen med 3 procent till 15 miljarder kronor.',
      ['exports SE>JP 23400000000 SEK 2024 12% on ?', 'imports SE>JP 15000000000 SEK 2024 3% on ?'],
    ],
    ['en', 'Washington imposed a 25% tariff on imports from India worth $48 billion.', []],
    [
      'en',
      'Trade between Fiji and Tonga hit $300 million in 2024. The two aim for $500 million by 2030.',
      ['total FJ>TO 300000000 USD 2024', 'total FJ>TO 500000000 USD 2030 target'],
    ],
    ['en', 'Exports of Peru to Chile rose by 200 million dollars.', []],
    ['en', 'Nokia’s exports from Finland reached $11 billion in 2023.', []],
    ['en', 'Russia’s share of India’s oil imports rose to 36% in 2024, worth $52 billion.', []],
    ['en', 'The company, based in Japan, exported phones worth $2.3 billion.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(readTrade(text, language, '2025-05-10').map(shown)).toEqual(expected);
  });
});
