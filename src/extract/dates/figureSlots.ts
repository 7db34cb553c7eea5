import {
  continues,
  isDay,
  isMonth,
  isYear,
  mayBeYear,
  mayOpenDate,
  numeralsAt,
  yearNumber,
} from './numerals.js';
import { type Word, wordAt } from '../words.js';
import type { Captured, Slot, SlotMatch } from './slot.js';
import type { WordTables } from './tables.js';

/** `10/5`, `10-5`, `10.5`, with or without a year behind. */
export function dayMonthSlot(key: 'day' | 'end', marks: RegExp): Slot {
  return {
    canStart: mayOpenDate,
    match(words, at) {
      const numbers = numeralsAt(words, at);
      if (numbers === undefined || !marks.test(numbers.mark)) return undefined;
      const [day = 0, month = 0, third] = numbers.values;
      if (!isDay(day) || !isMonth(month) || (third !== undefined && !isYear(third))) return undefined;
      const year = third === undefined ? {} : { year: { stated: third } };
      return { to: numbers.to, set: { [key]: day, month, ...year } };
    },
  };
}

/** `5/2025`, `5-2025`, `5.2025` */
export const monthYear: Slot = {
  canStart: mayOpenDate,
  match(words, at) {
    const numbers = numeralsAt(words, at);
    if (numbers === undefined || numbers.values.length !== 2) return undefined;
    const [month = 0, stated = 0] = numbers.values;
    return isMonth(month) && isYear(stated)
      ? { to: numbers.to, set: { month, year: { stated } } }
      : undefined;
  },
};

/** A whole date in figures: `2025-05-10`, `10/05/2025`, `10.05.2025`. */
export const fullDate: Slot = {
  canStart: mayOpenDate,
  match(words, at, tables) {
    const numbers = numeralsAt(words, at);
    if (numbers === undefined || numbers.values.length !== 3) return undefined;
    const parts = calendarOrder(numbers.values, tables.monthFirst);
    return parts && { to: numbers.to, set: parts };
  },
};

function calendarOrder(values: readonly number[], monthFirst: boolean): Captured | undefined {
  const [a = 0, b = 0, c = 0] = values;
  if (isYear(a)) return isMonth(b) && isDay(c) ? { year: { stated: a }, month: b, day: c } : undefined;
  if (!isYear(c)) return undefined;
  if (isDay(a) && isMonth(b)) return { day: a, month: b, year: { stated: c } };
  return monthFirst && isMonth(a) && isDay(b) ? { day: b, month: a, year: { stated: c } } : undefined;
}

/** `2024-25`, `2024/25`: two years in a row, the second in two figures. */
export const twoYears: Slot = {
  canStart: mayBeYear,
  match(words, at) {
    const years = yearsInRow(words, at);
    return years?.short ? { to: years.to, set: { year: { fiscal: years.first, pair: true } } } : undefined;
  },
};

/** A year with the noun that makes it fiscal: `FY25`, `fiscal 2024-25`, `2024 financial year`. */
export const fiscalYear: Slot = {
  canStart: (word, tables) => mayBeYear(word) || tables.fiscalBefore.canStart(word),
  match: fiscalYearAt,
};

/** The fiscal year that starts here, its noun before or behind it. */
export function fiscalYearAt(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined {
  const noun = tables.fiscalBefore.at(words, at)?.to;
  const start = noun !== undefined && /^['’]$/u.test(wordAt(words, noun).text) ? noun + 1 : (noun ?? at);
  const years = yearsInRow(words, start) ?? oneYear(words, start, noun !== undefined);
  if (years === undefined) return undefined;
  const to = noun === undefined ? tables.fiscalAfter.at(words, years.to)?.to : years.to;
  return to === undefined ? undefined : { to, set: { year: { fiscal: years.first, pair: years.pair } } };
}

/** Two figures are a year only behind the noun. */
function oneYear(words: readonly Word[], at: number, short: boolean) {
  const year = yearNumber(wordAt(words, at));
  if (year !== undefined) return { first: year, pair: false, to: at + 1 };
  const text = wordAt(words, at).text;
  return short && /^[0-4]\d$/u.test(text)
    ? { first: century + Number(text), pair: false, to: at + 1 }
    : undefined;
}

const century = 2000;

/** `2024-25`, `2024/2025` */
function yearsInRow(words: readonly Word[], at: number) {
  const first = yearNumber(wordAt(words, at));
  const mark = wordAt(words, at + 1).text;
  if (first === undefined || !/^[-–/]$/u.test(mark) || !continues(words, at + 1, mark)) return undefined;
  const second = wordAt(words, at + 2).text;
  const short = second.length === 2;
  const isNext = Number(second) === (short ? (first + 1) % 100 : first + 1);
  return isNext ? { first, pair: true, short, to: at + 3 } : undefined;
}
