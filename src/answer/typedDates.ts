import { dateOf, daysBetween, isRealDay, partsOf } from '../calendar.js';
import { readWhole } from '../extract/dates.js';
import { wordsOf } from '../extract/words.js';
import { packs } from '../languages/index.js';
import type { LanguagePack } from '../languages/pack.js';
import type { CalendarDate, DateRange } from '../model.js';

/** Longer text is no date; keeps hostile input cheap. */
const longestTyped = 60;
/** Where figures are written month first. */
const monthFirstLocale = 'en-US';

/**
 * Reads a date as somebody types it into an option: `2025-05-10`, `2025-05`, `2025`, `May 2025`, `maj 2025`, `10/5/2025`,
 * `Q1 2025`, `last month`, in the words of any language, those of the locale first. Relative ones count from `today`.
 * Undefined when it is no date, or a day that does not exist: `nearestRealDay` tells the two apart.
 */
export function readTypedDate(text: string, today: CalendarDate, locale: string): DateRange | undefined {
  const typed = text.trim().replace(/\s+/gu, ' ');
  if (typed === '' || typed.length > longestTyped) return undefined;
  return isFigures(typed) ? readFigures(typed, today, locale) : readWords(typed, today, locale);
}

/** For a day that does not exist (`31 June`, `2025-02-30`) the last day of that month; undefined for anything else. */
export function nearestRealDay(text: string, today: CalendarDate, locale: string): CalendarDate | undefined {
  if (readTypedDate(text, today, locale) !== undefined) return undefined;
  const typedDay = /(?<!\d)(?:29|30|31)(?!\d)/u;
  for (const day of ['30', '29', '28']) {
    const range = readTypedDate(text.replace(typedDay, day), today, locale);
    if (range?.from.length === 10 && range.from.endsWith(day)) return range.from;
  }
  return undefined;
}

function readWords(typed: string, today: CalendarDate, locale: string): DateRange | undefined {
  // Whoever types writes "may" and "MAY": case tells nothing here.
  const spellings = [typed, typed.toLowerCase(), capitalised(typed)].map((spelling) => wordsOf(spelling));
  for (const pack of packsFrom(locale))
    for (const words of spellings) {
      const range = readWhole(words, pack, today);
      if (range !== undefined) return range;
    }
  return undefined;
}

function packsFrom(locale: string): readonly LanguagePack[] {
  const isOwn = (pack: LanguagePack) => pack.code === locale.split('-')[0];
  return [...packs.filter(isOwn), ...packs.filter((pack) => !isOwn(pack))];
}

function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const figures = /^\d{1,4}(?:[-/.]\d{1,4}){0,2}\.?$/u;

function isFigures(typed: string): boolean {
  return figures.test(typed);
}

/** Year first as in ISO, otherwise year last; two figures may also be a day and a month. */
function readFigures(typed: string, today: CalendarDate, locale: string): DateRange | undefined {
  const values = typed
    .split(/[-/.]/u)
    .filter((part) => part !== '')
    .map(Number);
  const [a = 0, b, c] = values;
  if (b === undefined) return isYear(a) ? dated(dateOf(a)) : undefined;
  if (isYear(a)) return c === undefined ? month(a, b) : day(a, b, c);
  if (c !== undefined) return isYear(c) ? inOrder(c, a, b, locale) : undefined;
  if (isYear(b)) return month(b, a);
  const year = partsOf(today).year;
  const guess = [year, year - 1].map((candidate) => inOrder(candidate, a, b, locale));
  const range = guess.find((candidate) => candidate !== undefined && daysBetween(today, candidate.from) <= 0);
  return range && { ...range, certainty: 'inferred' };
}

function inOrder(year: number, a: number, b: number, locale: string): DateRange | undefined {
  return locale === monthFirstLocale ? (day(year, a, b) ?? day(year, b, a)) : day(year, b, a);
}

function day(year: number, monthNumber: number, dayNumber: number): DateRange | undefined {
  return isRealDay(year, monthNumber, dayNumber) ? dated(dateOf(year, monthNumber, dayNumber)) : undefined;
}

function month(year: number, monthNumber: number): DateRange | undefined {
  return monthNumber >= 1 && monthNumber <= 12 ? dated(dateOf(year, monthNumber)) : undefined;
}

function dated(date: CalendarDate): DateRange {
  return { from: date, to: date, certainty: 'stated' };
}

const isYear = (value: number) => value >= 1900 && value <= 2099;
