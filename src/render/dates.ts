import type { CalendarDate, DateRange } from '../model.js';
import type { Catalogue } from './catalogue.js';
import { dateFormat, kept } from './formats.js';

/** A date as precise as it is known: `10 May 2025`, `May 2025`, `2025`. Text that is no date comes back unchanged. */
export function dateWords(date: CalendarDate, catalogue: Catalogue): string {
  return date.length > longestDate ? date : wordsOfDate(catalogue, date);
}

/** Longer text is no date. */
const longestDate = 10;

const wordsOfDate = kept((catalogue: Catalogue, date) => {
  const day = toDay(date);
  return day === undefined ? date : (formatFor(date, catalogue)?.format(day) ?? date.slice(0, 4));
});

/** A span of dates: `2–4 April 2025`; one date where both ends are the same. */
export function rangeWords(range: Pick<DateRange, 'from' | 'to'>, catalogue: Catalogue): string {
  if (range.from === range.to) return dateWords(range.from, catalogue);
  const [from, to] = [toDay(range.from), toDay(range.to)];
  const format = formatFor(range.from, catalogue);
  if (format && from && to && from < to && range.from.length === range.to.length)
    return format.formatRange(from, to).replace(/^(\d+\.?)\s*–\s*(?=\d)/, '$1–');
  return catalogue.say.fromTo(dateWords(range.from, catalogue), dateWords(range.to, catalogue));
}

function formatFor(date: CalendarDate, { intl, day, month }: Catalogue): Intl.DateTimeFormat | undefined {
  const parts = date.length > 7 ? day : date.length > 4 ? month : undefined;
  return parts && dateFormat(intl, { ...parts, timeZone: 'UTC' });
}

function toDay(date: CalendarDate): Date | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return undefined;
  const day = new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}

/** A period of trade: `2024`, `first quarter of 2025`, `first nine months of 2024`, `January–March 2025`. */
export function periodWords(period: string | null, catalogue: Catalogue): string {
  if (period === null) return catalogue.periods.unknown;
  const [, year = '', part, number] = /^(\d{4})-([QH])(\d)$/.exec(period) ?? [];
  if (part === 'Q') return catalogue.periods.quarter(Number(number), year);
  if (part === 'H') return catalogue.periods.half(Number(number), year);
  const [from = period, to] = period.split('/');
  return to === undefined ? dateWords(from, catalogue) : spanWords(from, to, catalogue);
}

function spanWords(from: string, to: string, catalogue: Catalogue): string {
  const [year, first] = from.split('-');
  const [lastYear, last] = to.split('-');
  if (year !== undefined && year === lastYear && first === '01' && last !== undefined && last !== '01')
    return catalogue.periods.firstMonths(Number(last), year);
  return rangeWords({ from, to }, catalogue);
}
