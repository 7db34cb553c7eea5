import { describe, expect, test } from 'vitest';
import {
  type DateContext,
  findTimes,
  nextContext,
  statedYears,
  type TimeMention,
} from '../../src/extract/dates.js';
import { fiscalCalendarOf } from '../../src/extract/dates/fiscal.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf, packs } from '../../src/languages/index.js';
import { type Reason, reasons } from './dates.reasons.js';
import { type Row, rows } from './dates.rows.js';

const nothingKnown: DateContext = { published: null, statedYear: null, previous: null };

/** `2025-01/2025-03 stated 2025-Q1`: range, certainty, period if any, use unless `when`. */
function brief({ range, period, use }: TimeMention): string {
  const when = range === null ? '?' : range.from === range.to ? range.from : `${range.from}/${range.to}`;
  const parts = [when, range?.certainty, period === null || period === when ? undefined : period];
  return [...parts, use === 'when' ? undefined : use].filter((part) => part !== undefined).join(' ');
}

/** `day · day · 2025-05-10 inferred · "on 10 May" year 2025 inferred from publication on 2025-05-12`. */
function reason({ rule, grain, range, how }: TimeMention): string {
  const when = range === null ? '?' : range.from === range.to ? range.from : `${range.from}/${range.to}`;
  const told = range === null ? when : `${when} ${range.certainty}`;
  return [rule.split('.').at(-1), grain, told, how].join(' · ');
}

function find(code: string, text: string, context: Partial<DateContext>): string[] {
  return findTimes(wordsOf(text), packOf(code), { ...nothingKnown, ...context }).map(brief);
}

describe.each(Object.entries(rows))('findTimes in %s', (code, table) => {
  test.each<Row>([...table])('%s: %s', (published, text, ...expected) => {
    expect(find(code, text, { published: published === '' ? null : published })).toEqual(expected);
  });
});

describe.each(Object.entries(reasons))('how times were worked out in %s', (code, table) => {
  test.each<Reason>([...table])('%s: %s', (known, text, ...expected) => {
    const [published = '', statedYear = ''] = known.split('~');
    const context = {
      ...nothingKnown,
      published: published === '' ? null : published,
      statedYear: statedYear === '' ? null : statedYear,
    };
    expect(findTimes(wordsOf(text), packOf(code), context).map(reason)).toEqual(expected);
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

describe('fiscal years', () => {
  test.each([
    ['en', ['IN'], 'Exports grew in 2024-25.', '2024-04/2025-03 inferred'],
    ['en', ['DE', 'PK'], 'Exports grew in 2024-25.', '2024-07/2025-06 inferred'],
    ['en', ['DE'], 'Exports grew in 2024-25.', '2024/2025 stated'],
    // India names a year by its end, Japan by its beginning.
    ['en', ['IN'], 'Exports grew in FY25.', '2024-04/2025-03 inferred'],
    ['en', ['JP'], 'Exports grew in fiscal 2024.', '2024-04/2025-03 inferred'],
    ['en', ['DE'], 'Exports grew in FY25.', '?'],
    ['en', ['IN'], 'Exports grew in H1 FY2025-26.', '2025-04/2025-09 inferred'],
    ['en', ['IN'], 'Exports grew in Q3 FY25.', '2024-10/2024-12 inferred 2024-Q4'],
    ['en', ['DE'], 'Exports grew in Q3 FY25.', '?'],
    [
      'en',
      ['BD'],
      'It sold more in the first nine months of the fiscal year 2024-25.',
      '2024-07/2025-03 inferred',
    ],
    ['en', ['IN'], 'Exports grew in January-March FY25.', '2025-01/2025-03 inferred 2025-Q1'],
    ['en', ['PK'], 'Sales in the 2023-24 financial year were flat.', '2023-07/2024-06 inferred'],
    ['de', ['IN'], 'Im Fiskaljahr 2024/25 stiegen die Ausfuhren.', '2024-04/2025-03 inferred'],
    ['sv', ['PK'], 'Exporten ökade under räkenskapsåret 2023/24.', '2023-07/2024-06 inferred'],
    ['fr', ['JP'], 'Au cours de l’exercice 2024-2025, les ventes ont reculé.', '2024-04/2025-03 inferred'],
    [
      'es',
      ['EG'],
      'Creció en el primer semestre del año fiscal 2024/25.',
      '2024-07/2024-12 inferred 2024-H2',
    ],
    ['vi', ['JP'], 'Xuất khẩu tăng trong năm tài khóa 2024.', '2024-04/2025-03 inferred'],
    ['ru', ['IN'], 'Экспорт вырос в 2024–25 финансовом году.', '2024-04/2025-03 inferred'],
  ])('%s, by the calendar of %s: %s', (code, countries, text, expected) => {
    const fiscal = fiscalCalendarOf(countries.map((country) => ({ country })));
    expect(find(code, text, { fiscal })).toEqual([expected]);
  });

  test('the same period of an earlier one lies a year before', () => {
    const fiscal = fiscalCalendarOf([{ country: 'IN' }]);
    const text = 'In April-September FY25 exports rose 5 %, compared with the same period of FY24.';
    expect(find('en', text, { fiscal })).toEqual([
      '2024-04/2024-09 inferred',
      '2023-04/2023-09 inferred compared',
    ]);
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
