import type { CalendarDate } from '../model.js';

/** Earlier or later years in a news page are misread digits. */
const years = { first: 1990, last: 2100 };

/** A day of the calendar as `2025-05-10`; undefined for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= years.first && year <= years.last)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Whether a text is an existing day written `2025-05-10`. */
export function isWholeDay(text: string): boolean {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = text.split('-').map(Number);
  return dayOf(year, month, day) === text;
}
