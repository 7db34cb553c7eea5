import type { DateRange } from '../model.js';
import { monthsOf } from '../periods.js';
import { readTypedDate } from './typedDates.js';

/**
 * The span of days or months that a typed date means: what `readTypedDate` reads, and the two short forms in
 * which this program writes spans back: `2025-05-01/2025-05-10` and periods such as `2025-Q1`.
 */
export function readDate(typed: string, today: string, locale: string): DateRange | undefined {
  const [first = '', last, ...rest] = typed.split('/').map((part) => part.trim());
  if (last !== undefined && rest.length === 0 && isIso(first) && isIso(last)) {
    const [from, to] = [readPlain(first, today, locale), readPlain(last, today, locale)];
    if (from !== undefined && to !== undefined) return { from: from.from, to: to.to, certainty: 'stated' };
  }
  return readPlain(typed, today, locale);
}

function readPlain(typed: string, today: string, locale: string): DateRange | undefined {
  const months = /[QH]/.test(typed) ? monthsOf(typed) : undefined;
  return months === undefined ? readTypedDate(typed, today, locale) : { ...months, certainty: 'stated' };
}

function isIso(text: string): boolean {
  return /^\d{4}(-(\d\d(-\d\d)?|[QH]\d))?$/.test(text);
}

/** A span as an option carries it: `2025-05`, or `2025-05-01/2025-05-10`. */
export function writeDate({ from, to }: DateRange): string {
  return from === to ? from : `${from}/${to}`;
}
