import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import type { Figure } from './combine.js';
import { has, type TradeLexicon } from './lexicon.js';
import { nearest, type Zone } from './when.js';
import { lies } from '../spans.js';

/** What a growth is compared with: a time the text names, or the year or period before. */
export function basisOf(
  sentence: Sentence,
  figure: Figure,
  zone: Zone,
  period: string | null,
  times: readonly TimeMention[],
  lexicon: TradeLexicon,
): string | null {
  const compared = times.filter((time) => time.use === 'compared' && time.period !== null);
  const own = compared.filter((time) => lies(time, zone.from, zone.to));
  const named = nearest(own, figure.growth?.to ?? figure.to) ?? (own.length === 0 ? compared[0] : undefined);
  if (named?.period !== null && named !== undefined && named.period !== period) return named.period;
  const { words } = sentence;
  if (period === null) return null;
  // Of two growths (`6.9 % on the month and 16 % on the year`) each has the words right after it.
  const { yearOnYear, previousPeriod } = lexicon.sets;
  const after = figure.growth?.to ?? figure.to;
  if (has(previousPeriod, words, after, after + 4)) return periodBefore(period);
  if (has(yearOnYear, words)) return yearBefore(period);
  return has(previousPeriod, words) ? periodBefore(period) : null;
}

/** `2025-Q1` → `2024-Q1`; `2025-01/2025-05` → `2024-01/2024-05`. */
export function yearBefore(period: string): string {
  return period.replace(/\d{4}/gu, (year) => String(Number(year) - 1));
}

/** `2025-Q1` → `2024-Q4`, `2025-03` → `2025-02`; null for spans. */
export function periodBefore(period: string): string | null {
  const match = /^(\d{4})-([QH]?)(\d{1,2})$/u.exec(period);
  if (match === null) return /^\d{4}$/u.test(period) ? yearBefore(period) : null;
  const [, year = '', kind = '', part = ''] = match;
  const last = kind === 'Q' ? 4 : kind === 'H' ? 2 : 12;
  const first = Number(part) === 1;
  const before = String(first ? last : Number(part) - 1).padStart(kind === '' ? 2 : 1, '0');
  return `${first ? Number(year) - 1 : year}-${kind}${before}`;
}
