import type { Certainty, TradeStatus } from '../../model.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import type { Figure } from './figures.js';
import { has, type TradeLexicon } from './lexicon.js';

/** The stretch of words that may tell a figure's period, sides and status. */
export interface Zone {
  from: number;
  to: number;
}

export interface Period {
  period: string | null;
  certainty: Certainty;
}

const nothing: Period = { period: null, certainty: 'stated' };

/** Zones of figures in order: each reaches from the clause after the one before it to the clause of the next. */
export function zonesOf(sentence: Sentence, figures: readonly Figure[], lexicon: TradeLexicon): Zone[] {
  const cuts = figures.slice(1).map((figure, index) => {
    const before = figures[index]?.to ?? 0;
    return cutBetween(sentence, Math.min(before, figure.from), figure.from, lexicon);
  });
  return figures.map((_, index) => ({
    from: cuts[index - 1] ?? 0,
    to: cuts[index] ?? sentence.words.length,
  }));
}

/** The last boundary of clauses between two figures, else where the second starts. */
function cutBetween(sentence: Sentence, from: number, to: number, lexicon: TradeLexicon): number {
  for (let at = to - 1; at >= from; at--)
    if (/^[,;:(]$/u.test(sentence.words[at]?.text ?? '') || lexicon.sets.and.at(sentence.words, at))
      return at;
  return to;
}

const bareYear = /^(?:19[89]|20[0-4])\d$/u;

/** Times with the bare years beside them, which in a sentence on trade are its periods: `5 billion USD 2024`, `in 2023 and 2024`. */
export function withBareYears(
  sentence: Sentence,
  times: readonly TimeMention[],
  figures: readonly Figure[],
): TimeMention[] {
  const taken = [...times, ...figures.flatMap(({ amount, growth }) => [amount, growth])];
  const years = sentence.words.flatMap((word, at) => {
    if (!bareYear.test(word.text) || !standsAlone(sentence, at)) return [];
    if (taken.some((span) => span !== null && span.from <= at && at < span.to)) return [];
    return [yearAt(at, word.text, sentence.pack.code)];
  });
  return years.length === 0 ? [...times] : [...times, ...years].sort((a, b) => a.from - b.from);
}

/** Not part of a date in figures nor of a name such as `Vision 2030`. */
function standsAlone({ words, countries }: Sentence, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (/^[-–/.:]$/u.test(after?.text ?? '') && words[at + 2]?.glued === true) return false;
  if (before === undefined || after?.kind === 'number') return before === undefined;
  if (/^[-–/.:]$/u.test(before.text) && before.glued) return false;
  if (!before.capital || /^[A-Z]{3}$/u.test(before.text)) return before.kind !== 'number';
  return countries.some((country) => country.to === at);
}

function yearAt(at: number, year: string, code: string): TimeMention {
  return {
    from: at,
    to: at + 1,
    range: { from: year, to: year, certainty: 'stated' },
    period: year,
    how: `the bare year ${year}`,
    grain: 'year',
    use: 'when',
    rule: `${code}.date.bare-year`,
  };
}

/** The period a figure is of, by the times in its zone; undefined where none stands there. */
export function periodIn(figure: Figure, zone: Zone, times: readonly TimeMention[]): Period | undefined {
  const periods = times.filter(isPeriod);
  if (figure.place !== null && figure.place.count === periods.length)
    return periodOf(periods[figure.place.index]);
  const own = periods.filter((time) => time.from >= zone.from && time.to <= zone.to);
  const at = figure.amount ?? figure.growth ?? figure.flow;
  const inside = own.filter((time) => time.from >= figure.from);
  const best = nearest(inside, at.to) ?? own.at(-1);
  return best === undefined ? undefined : periodOf(best);
}

function nearest(times: readonly TimeMention[], at: number): TimeMention | undefined {
  let best: TimeMention | undefined;
  for (const time of times)
    if (best === undefined || Math.abs(time.from - at) < Math.abs(best.from - at)) best = time;
  return best;
}

/** Months and longer that tell when, and `by 2030`; not days, not what is compared with. */
export function isPeriod(time: TimeMention): boolean {
  return (time.use === 'when' || time.use === 'until') && time.period !== null;
}

function periodOf(time: TimeMention | undefined): Period {
  if (time === undefined) return nothing;
  return { period: time.period, certainty: time.range?.certainty ?? 'stated' };
}

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
  const own = compared.filter((time) => time.from >= zone.from && time.to <= zone.to);
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
function periodBefore(period: string): string | null {
  const match = /^(\d{4})-([QH]?)(\d{1,2})$/u.exec(period);
  if (match === null) return /^\d{4}$/u.test(period) ? yearBefore(period) : null;
  const [, year = '', kind = '', part = ''] = match;
  const last = kind === 'Q' ? 4 : kind === 'H' ? 2 : 12;
  const first = Number(part) === 1;
  const before = String(first ? last : Number(part) - 1).padStart(kind === '' ? 2 : 1, '0');
  return `${first ? Number(year) - 1 : year}-${kind}${before}`;
}

/** Target and forecast by the words around, unless the period was over when the article appeared. */
export function statusOf(
  sentence: Sentence,
  zone: Zone,
  period: string | null,
  times: readonly TimeMention[],
  published: string | null,
  lexicon: TradeLexicon,
): TradeStatus {
  const { words } = sentence;
  const ahead = period === null || published === null || endOf(period) >= published.slice(0, 10);
  const until = times.some((time) => time.use === 'until' && time.from >= zone.from && time.to <= zone.to);
  if (has(lexicon.sets.targets, words, zone.from, zone.to) && ahead) return 'target';
  if (!ahead) return 'actual';
  if (has(lexicon.sets.forecasts, words, zone.from, zone.to)) return 'forecast';
  const future = period !== null && published !== null && startOf(period) > published;
  if (!future) return 'actual';
  return until ? 'target' : 'forecast';
}

/** Last day of a period, for comparing as text. */
function endOf(period: string): string {
  const last = period.split('/').at(-1) ?? period;
  const match = /^(\d{4})-([QH])(\d)$/u.exec(last);
  if (match === null) return /^\d{4}$/u.test(last) ? `${last}-12-31` : `${last}-31`;
  const [, year = '', kind = '', part = ''] = match;
  return `${year}-${String(Number(part) * (kind === 'Q' ? 3 : 6)).padStart(2, '0')}-31`;
}

/** First day of a period. */
function startOf(period: string): string {
  const first = period.split('/')[0] ?? period;
  const match = /^(\d{4})-([QH])(\d)$/u.exec(first);
  if (match === null) return /^\d{4}$/u.test(first) ? `${first}-01-01` : `${first}-01`;
  const [, year = '', kind = '', part = ''] = match;
  const months = kind === 'Q' ? 3 : 6;
  return `${year}-${String((Number(part) - 1) * months + 1).padStart(2, '0')}-01`;
}
