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
import type { Captured, Slot } from './slot.js';

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
    const firstYear = yearNumber(words[at]);
    const mark = words[at + 1]?.text ?? '';
    const second = words[at + 2]?.text ?? '';
    if (firstYear === undefined || !/^[-–/]$/u.test(mark) || !continues(words, at + 1, mark))
      return undefined;
    const isNext = second.length === 2 && Number(second) === (firstYear + 1) % 100;
    return isNext ? { to: at + 3, set: { firstYear } } : undefined;
  },
};
