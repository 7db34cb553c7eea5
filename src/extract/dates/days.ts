import { daysBetween } from '../../calendar.js';
import type { DateRange } from '../../model.js';

/** A range that is told, and a single day. */
export function isOneDay(range: DateRange | null): range is DateRange {
  return range !== null && range.from === range.to && range.from.length === 10;
}

/** Days, and from the first to the last fewer than so many. */
export function areDaysWithin({ from, to }: DateRange, days: number): boolean {
  return from.length === 10 && to.length === 10 && daysBetween(from, to) < days;
}

const longestStay = 8;

/** Some days in a row, a week at most. */
export function isStay(range: DateRange): boolean {
  return range.from < range.to && areDaysWithin(range, longestStay);
}
