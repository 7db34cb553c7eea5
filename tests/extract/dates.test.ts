import { describe, expect, test } from 'vitest';
import {
  type DateContext,
  findTimes,
  nextContext,
  statedYears,
  type TimeMention,
} from '../../src/extract/dates.js';
import { withFiscalMonths } from '../../src/extract/dates/fiscal.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf, packs } from '../../src/languages/index.js';
import { type Row, rows } from './dates.rows.js';

const nothingKnown: DateContext = { published: null, statedYear: null, previous: null };

/** `2025-01/2025-03 stated 2025-Q1`: range, certainty, period if any, use unless `when`. */
function brief({ range, period, use }: TimeMention): string {
  const when = range === null ? '?' : range.from === range.to ? range.from : `${range.from}/${range.to}`;
  const parts = [when, range?.certainty, period === null || period === when ? undefined : period];
  return [...parts, use === 'when' ? undefined : use].filter((part) => part !== undefined).join(' ');
}

function find(code: string, text: string, context: Partial<DateContext>): string[] {
  return findTimes(wordsOf(text), packOf(code), { ...nothingKnown, ...context }).map(brief);
}

describe.each(Object.entries(rows))('findTimes in %s', (code, table) => {
  test.each<Row>([...table])('%s: %s', (published, text, ...expected) => {
    expect(find(code, text, { published: published === '' ? null : published })).toEqual(expected);
  });
});

describe('what a time is counted from', () => {
  test('a day without year takes the year the article states elsewhere', () => {
    expect(find('de', 'Am 2. April fanden Gespräche statt.', { statedYear: '2025' })).toEqual([
      '2025-04-02 inferred',
    ]);
  });

  test('the same day is the last day told before', () => {
    const pack = packOf('en');
    const context = { ...nothingKnown, published: '2025-02-22' };
    const first = findTimes(wordsOf('They met in Lisbon on February 20.'), pack, context);
    const next = nextContext(context, first);
    expect(findTimes(wordsOf('The same day, she flew home.'), pack, next).map(brief)).toEqual([
      '2025-02-20 inferred',
    ]);
    expect(nextContext(next, findTimes(wordsOf('Trade grew in 2024.'), pack, next))).toEqual(next);
  });

  test('how it was worked out is told', () => {
    const [time] = findTimes(wordsOf('They met on Wednesday.'), packOf('en'), {
      ...nothingKnown,
      published: '2025-04-04',
    });
    expect(time?.how).toBe('"on Wednesday" counted back from publication on 2025-04-04');
    expect(time?.rule).toBe('en.date.weekday');
  });
});

describe('withFiscalMonths', () => {
  test.each([
    [['IN'], '2024-04/2025-03 inferred'],
    [['DE', 'PK'], '2024-07/2025-06 inferred'],
    [['DE'], '2024/2025 stated'],
  ])('counts by the calendar of %s', (countries, expected) => {
    const times = findTimes(wordsOf('Exports grew in 2024-25.'), packOf('en'), nothingKnown);
    const named = countries.map((country) => ({ country }));
    expect(withFiscalMonths(times, named).map(brief)).toEqual([expected]);
  });
});

describe('words of every language', () => {
  test.each(packs.map((pack) => [pack.code, pack.dates] as const))(
    '%s has every name and unit',
    (_, dates) => {
      expect(dates.months).toHaveLength(12);
      expect(dates.weekdays).toHaveLength(7);
      expect(Object.values(dates.units).every((forms) => forms.length > 0)).toBe(true);
      for (const rule of ['day', 'days', 'quarter', 'half', 'first months', 'same period'] as const)
        expect(dates.patterns[rule].length, rule).toBeGreaterThan(0);
    },
  );
});

describe('statedYears', () => {
  test.each([
    ['de', 'Am 2. April trafen sie sich; im Mai 2025 folgt ein Besuch.', '2025'],
    ['en', 'The treaty of 1982 was discussed.', null],
    ['vi', 'Ký ngày 10 tháng 5 năm 2024 và tháng 6/2023.', '2024'],
    ['en', 'They met in June 2024 and want more trade by December 2030.', '2024'],
    ['sv', 'Exporten ökade från januari till april 2023.', '2023'],
    ['en', 'Sales grew in the first half of 2023.', '2023'],
  ])('%s: %s', (code, text, expected) => {
    expect(statedYears(text, packOf(code))).toBe(expected);
  });
});
