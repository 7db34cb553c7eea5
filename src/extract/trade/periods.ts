import type { TradeMention } from '../../model.js';
import type { TimeMention } from '../dates.js';
import { periodBefore, yearBefore } from './basis.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import { type PhraseMatch, type PhraseTable, startOfPhraseBefore } from '../phrases.js';
import { has } from './lexicon.js';
import type { Sides } from './sides.js';
import { onlyPeriod } from './topic.js';
import { isPeriod, type Period, periodIn, type Zone } from './when.js';
import { spanTo } from './years.js';
import { onlyOf } from '../only.js';
import { lies } from '../spans.js';

/** Undefined for an earlier value whose period the text leaves open. */
export function periodOf(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  sides: Sides,
  why: string[],
): Period | undefined {
  if (figure.old) return oldPeriod(context, figure, earlier, why);
  const counterpart = periodOfOtherYear(context, figure, zone, earlier);
  if (counterpart !== undefined) {
    why.push('the same period of another year');
    return { period: counterpart, certainty: 'inferred' };
  }
  const soFar = periodSoFar(context, zone, earlier);
  if (soFar !== undefined) {
    why.push('from January to the month told before');
    return { period: soFar, certainty: 'inferred' };
  }
  const own = periodIn(figure, zone, context.times);
  if (own !== undefined) return own;
  const meant = periodMeant(context, zone, earlier);
  if (meant !== undefined) {
    why.push('the period told before');
    return { period: meant.period, certainty: 'inferred' };
  }
  // A target or forecast without a date of its own has none, whatever the figure before is of.
  if (isTarget(context, figure, zone) || isForecast(context, figure, zone))
    return { period: null, certainty: 'stated' };
  const before = earlier.findLast((mention) => mention.status === 'actual');
  if (before !== undefined) {
    why.push('period of the figure before');
    return { period: before.period, certainty: before.periodCertainty };
  }
  return periodElsewhere(context, sides, why);
}

/** Months between a figure and the report of it, at most. */
const longestDelay = 4;

/** `Since the beginning of the year exports have grown by 4 percent`: up to the month that the figures before are of. */
function periodSoFar(
  { times, told, article: { published } }: Context,
  { from, to }: Zone,
  earlier: readonly TradeMention[],
): string | undefined {
  if (published === null) return undefined;
  const said = times.find(({ rule }) => rule.endsWith('.year-to-date'));
  if (said === undefined || !(times.length === 1 || lies(said, from, to))) return undefined;
  const base = [...told, ...earlier].findLast(({ status, period }) => status === 'actual' && period !== null);
  const [, year, last] = /^(\d{4})-(\d{2})$/u.exec(base?.period ?? '') ?? [];
  if (year === undefined || last === undefined) return undefined;
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(published) - months(`${year}-${last}`) <= longestDelay ? spanTo(year, last) : undefined;
}

/** Words between `in the same period of 2023` and its figure. */
const counterpartReach = 9;

/** `In the same period of 2023, the deficit was 6.5 billion`: that of the figure before, in the year named or the year before. */
function periodOfOtherYear(
  { sentence: { words }, lexicon, told }: Context,
  { amount, growth, flow }: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
): string | undefined {
  if (amount === null || growth !== null) return undefined;
  const { sets } = lexicon;
  const from = Math.max(zone.from, Math.min(amount.from, flow.from) - counterpartReach);
  const said = [sets.yearOnYear, sets.samePeriod]
    .flatMap((table) => table.findAll(words, from, amount.from))
    .find(({ to }) => to <= amount.from);
  if (said === undefined || comparesAt(words, said.from, sets)) return undefined;
  const year = words.slice(said.from, said.to + 3).find(({ text }) => /^(?:19|20)\d\d$/u.test(text))?.text;
  const isYearBefore = sets.yearOnYear.at(words, said.from) !== undefined;
  if (year === undefined && !isYearBefore) return undefined;
  const base = [...told, ...earlier].findLast(
    (one) => one.status === 'actual' && one.period !== null && one.amount !== null,
  )?.period;
  const last = /\d{4}/u.exec(base ?? '')?.[0];
  if (base === undefined || base === null || last === undefined) return undefined;
  const shift = year === undefined ? -1 : Number(year) - Number(last);
  return shift >= 0 ? undefined : base.replace(/\d{4}/gu, (one) => String(Number(one) + shift));
}

/** `compared with the same period`, an article or two between. */
function comparesAt(
  words: Context['sentence']['words'],
  at: number,
  { compared }: Context['lexicon']['sets'],
): boolean {
  return [at, at - 1, at - 2].some((end) => startOfPhraseBefore(compared, words, end) !== undefined);
}

const quarter = /^\d{4}-Q\d$/u;
const half = /^\d{4}-H\d$/u;
const month = /^\d{4}-\d{2}$/u;

/** The period of the figure that `in the same period`, `during the quarter` go back to. */
function periodMeant(
  { sentence: { words }, lexicon, told, times, last: sentenceBefore }: Context,
  { from, to }: Zone,
  earlier: readonly TradeMention[],
): Pick<TradeMention, 'period'> | undefined {
  const { sets } = lexicon;
  const known = [...told, ...earlier].filter((one) => one.status === 'actual' && one.period !== null);
  const isPlain = (match: PhraseMatch<true>) => {
    // `in the same period of 2023`, `as in the same period` only compare.
    const beside = times.some(
      (time) => time.from <= match.to && match.from < time.to && time.period !== null,
    );
    const compares = startOfPhraseBefore(sets.compared, words, match.from) !== undefined;
    return (
      !beside &&
      !compares &&
      sets.yearOnYear.findAll(words, match.from, match.to + 2).every(({ to: end }) => end <= match.to)
    );
  };
  const says = (table: PhraseTable<true>) => table.findAll(words, from, to).some(isPlain);
  if (known.length === 0) return says(sets.samePeriod) ? onlyPeriod(sentenceBefore?.times ?? []) : undefined;
  const last = (form: RegExp) => known.findLast(({ period }) => form.test(period ?? ''));
  if (says(sets.theQuarter)) return last(quarter);
  if (says(sets.theHalf)) return last(half);
  if (says(sets.theMonth)) return last(month);
  if (!says(sets.samePeriod)) return undefined;
  const counted = sets.samePeriod
    .findAll(words, from, to)
    .some((match) => has(lexicon.numbers.numerals, words, match.from, match.to));
  // `over the five months`
  return counted ? last(/[/QH]/u) : known.at(-1);
}

export function isTarget({ sentence, lexicon }: Context, figure: Figure, zone: Zone): boolean {
  return has(lexicon.sets.targets, sentence.words, zone.from, figure.to);
}

/** A part of the figure before (`of this, exports are estimated at …`) is of its time. */
function isForecast({ sentence, lexicon }: Context, figure: Figure, zone: Zone): boolean {
  if (has(lexicon.sets.continuing, sentence.words, 0, 6)) return false;
  return has(lexicon.sets.forecasts, sentence.words, zone.from, figure.to);
}

/** The sentence's only time, or for a part of the figure before (`of this`) that one's period. */
function periodElsewhere(context: Context, sides: Sides, why: string[]): Period {
  const { sentence, lexicon, before } = context;
  const times = context.times.filter((time) => isPeriod(time) && time.use === 'when');
  const only = onlyOf(times);
  if (only !== undefined) {
    why.push('the only period in the sentence');
    return { period: only.period, certainty: only.range?.certainty ?? 'stated' };
  }
  // `So far this year`, or a time that nothing resolves: not the period of the sentence before.
  if (context.times.some((time) => time.use === 'when' && time.period === null && !isShort(time)))
    return { period: null, certainty: 'stated' };
  const topic = times.length === 0 ? topicPeriod(context, sides) : undefined;
  if (topic !== undefined) {
    why.push('period of the sentence before, on the same trade');
    return topic;
  }
  const same = before !== undefined && sameTrade(before, sides);
  const continuing = has(lexicon.sets.continuing, sentence.words, 0, 6);
  if (before === undefined || before.status !== 'actual' || !(same || continuing) || times.length > 0)
    return times.length === 0 ? ofNote(context, sides, why) : { period: null, certainty: 'stated' };
  why.push('period of the sentence before');
  return { period: before.period, certainty: 'inferred' };
}

/** `Reference period: June quarter 2024` above a note on one country’s trade. */
function ofNote({ only, home, told }: Context, { reporter, partner }: Sides, why: string[]): Period {
  const isOwn =
    reporter !== null &&
    reporter === home() &&
    (partner === null || told.length > 0) &&
    told.every((one) => one.period === null || one.period === only);
  if (only === undefined || !isOwn) return { period: null, certainty: 'stated' };
  why.push('the only period the note names');
  return { period: only, certainty: 'inferred', ofNote: true };
}

function topicPeriod({ topic }: Context, { reporter, partner }: Sides): Period | undefined {
  const other = topic?.reporter ?? null;
  return other === null || other === reporter || other === partner ? topic?.period : undefined;
}

/** One country's trade, with whomever, or the same two, whichever of them reports. */
function sameTrade(a: Sides, b: Sides): boolean {
  if (a.reporter === b.reporter) return a.reporter !== null || a.partner === b.partner;
  return a.reporter === b.partner && a.partner === b.reporter;
}

/** `up from 3.6 billion in 2023`, `compared with 3.6 billion a year earlier`. */
function oldPeriod(
  { sentence, times, lexicon }: Context,
  figure: Figure,
  earlier: readonly TradeMention[],
  why: string[],
): Period | undefined {
  const near = times.find(
    (time) => time.period !== null && time.from >= figure.to && time.from - figure.to <= 3,
  );
  if (near !== undefined) return { period: near.period, certainty: near.range?.certainty ?? 'stated' };
  const current = earlier.at(-1)?.period;
  if (current === undefined || current === null) return undefined;
  if (has(lexicon.sets.previousPeriod, sentence.words, figure.to, figure.to + 3)) {
    why.push('the period before the figure it is compared with');
    const before = periodBefore(current);
    return before === null ? undefined : { period: before, certainty: 'inferred' };
  }
  if (!has(lexicon.sets.yearOnYear, sentence.words, figure.to, figure.to + 3)) return undefined;
  why.push('a year before the figure it is compared with');
  return { period: yearBefore(current), certainty: 'inferred' };
}

/** Days and weeks, on which figures are published. */
function isShort({ grain }: TimeMention): boolean {
  return grain === 'day' || grain === 'week';
}
