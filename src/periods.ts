import type { CalendarDate } from './model.js';

/** First and last month of a period, `2025-01`, both included. */
export interface MonthSpan {
  from: string;
  to: string;
}

const yearPattern = /^(\d{4})$/;
const monthPattern = /^(\d{4})-(\d\d)$/;
const partPattern = /^(\d{4})-([QH])([1-4])$/;

// An archive names few periods very often, and sorting asks for them again and again.
const known = new Map<string, MonthSpan | undefined>();

/** The months of a period of trade: `2025-Q1` → January to March; undefined for anything else. */
export function monthsOf(period: string): MonthSpan | undefined {
  if (!known.has(period)) {
    if (known.size > 10_000) known.clear();
    known.set(period, readMonths(period));
  }
  return known.get(period);
}

function readMonths(period: string): MonthSpan | undefined {
  const [first = '', last] = period.split('/');
  const from = monthsOfPart(first);
  const to = last === undefined ? from : monthsOfPart(last);
  return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
}

function monthsOfPart(period: string): MonthSpan | undefined {
  if (yearPattern.test(period)) return { from: `${period}-01`, to: `${period}-12` };
  if (monthPattern.test(period)) return { from: period, to: period };
  const part = partPattern.exec(period);
  if (part === null) return undefined;
  const length = part[2] === 'Q' ? 3 : 6;
  const last = Number(part[3]) * length;
  if (last > 12) return undefined;
  return { from: `${part[1]}-${twoDigits(last - length + 1)}`, to: `${part[1]}-${twoDigits(last)}` };
}

/** The shortest name of a span of months: January to March 2025 → `2025-Q1`. */
export function periodOf({ from, to }: MonthSpan): string {
  const year = from.slice(0, 4);
  if (from === to) return from;
  if (to.slice(0, 4) !== year) return `${from}/${to}`;
  const names: readonly string[] = [year, 1, 2, 3, 4, 'H1', 'H2'].map((part) =>
    part === year ? year : typeof part === 'number' ? `${year}-Q${part}` : `${year}-${part}`,
  );
  const same = names.find((name) => {
    const months = monthsOf(name);
    return months?.from === from && months.to === to;
  });
  return same ?? `${from}/${to}`;
}

/** Whether all of `inner` lies in `outer`. */
export function holdsPeriod(outer: string, inner: string): boolean {
  const [wide, narrow] = [monthsOf(outer), monthsOf(inner)];
  if (wide === undefined || narrow === undefined) return outer === inner;
  return wide.from <= narrow.from && narrow.to <= wide.to;
}

/** The calendar year a period is, if it is a whole one. */
export function yearOf(period: string): number | undefined {
  return yearPattern.test(period) ? Number(period) : undefined;
}

/**
 * Whether two spans of dates of any precision share a day. A bare year or month stands for all its days:
 * `~` sorts after every character of a date.
 */
export function overlaps(
  span: { from: CalendarDate; to: CalendarDate },
  since: CalendarDate | undefined,
  until: CalendarDate | undefined,
): boolean {
  if (since !== undefined && `${span.to}~` < since) return false;
  return until === undefined || span.from <= `${until}~`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
