import { currencyFamilies, type CurrencyFamily } from '../languages/currencies.js';
import type { ArticleText, Bound, CountryCode, TradeMention } from '../model.js';
import type { TimeMention } from './dates.js';
import type { Sentence } from './sentence.js';
import type { Word } from './words.js';
import { findFlows, type Flow } from './trade/flows.js';
import { type Figure, findFigures } from './trade/figures.js';
import { has, startOfPhraseBefore, tradeLexicon, type TradeLexicon } from './trade/lexicon.js';
import { completed, hasManyPartners, type Sides, sidesIn, type Tie, tiesOf } from './trade/sides.js';
import {
  basisOf,
  type Period,
  periodIn,
  isPeriod,
  statusOf,
  yearBefore,
  withBareYears,
  type Zone,
  zonesOf,
} from './trade/when.js';

export interface TradeInput {
  sentence: Sentence;
  /** Dates of this sentence. */
  times: readonly TimeMention[];
  article: ArticleText;
  /** The two countries the article is about when exactly two stand out, the home country (publisher's, dateline) first; else fewer. */
  sides: readonly CountryCode[];
  /** What the previous trade sentence in the same article was about, for "of this, exports …". */
  before: TradeMention | undefined;
}

/** Everything a figure of the sentence is read with. */
interface Context extends TradeInput {
  lexicon: TradeLexicon;
  ties: readonly Tie[];
}

/**
 * The trade figures of one sentence: words of trade, the amounts and growths they govern, then sides, period and
 * status from the clause, the figure before, the article. A deficit of the reporter is a negative amount.
 */
export function findTrade(input: TradeInput): TradeMention[] {
  const { sentence } = input;
  if (!sentence.words.some((word) => word.kind === 'number') && sentence.words.length < 4) return [];
  const lexicon = tradeLexicon(sentence.pack);
  const named = findFlows(sentence, lexicon);
  const flows = named.length > 0 ? named : targetFlow(input, lexicon);
  if (flows.length === 0) return [];
  const figures = findFigures(sentence, flows, lexicon);
  if (figures.length === 0) return [];
  const times = withBareYears(sentence, input.times, figures);
  return mentionsOf({ ...input, times, lexicon, ties: tiesOf(sentence, lexicon, flows) }, figures);
}

/** `They set a target of 6 billion by 2030`, right after a figure of their trade: the same measure. */
function targetFlow({ sentence, before, times }: TradeInput, lexicon: TradeLexicon): Flow[] {
  if (before === undefined || before.reporter === null || before.partner === null) return [];
  const ahead = times.some((time) => time.use === 'until' || (time.period ?? '') > (before.period ?? '9'));
  const target = ahead ? lexicon.sets.targets.findAll(sentence.words)[0] : undefined;
  if (target === undefined) return [];
  const { from, to, phrase } = target;
  return [
    {
      from,
      to,
      phrase,
      measure: before.measure,
      form: 'noun',
      sign: 1,
      inward: false,
      final: false,
      scope: before.scope,
    },
  ];
}

function mentionsOf(context: Context, figures: readonly Figure[]): TradeMention[] {
  const zones = zonesOf(context.sentence, figures, context.lexicon);
  const mentions: TradeMention[] = [];
  for (const [index, figure] of figures.entries()) {
    const zone = zones[index];
    if (zone === undefined) continue;
    const mention = mentionOf(context, figure, zone, mentions, figures[index - 1]);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  last: Figure | undefined,
): TradeMention | undefined {
  const { sentence, lexicon, ties, times } = context;
  const why = [`${figure.flow.measure}: "${textOf(sentence, figure.flow)}"`];
  const sides = sidesOf(context, figure, zone, earlier, why);
  if (sides === undefined || hasManyPartners(figure, zone, ties)) return undefined;
  const period = periodOf(context, figure, zone, earlier, sides, why);
  if (period === undefined) return undefined;
  const repeated = last?.flow === figure.flow && last.amount !== null && figure.place === null && !figure.old;
  if (repeated && sameAs(earlier.at(-1), sides, period)) return undefined;
  const basis =
    figure.growth === null ? null : basisOf(sentence, figure, zone, period.period, times, lexicon);
  const status = figure.old
    ? 'actual'
    : statusOf(sentence, zone, period.period, times, context.article.published, lexicon);
  if (figure.growth !== null) why.push(`growth compared with ${basis ?? 'an unnamed period'}`);
  return {
    measure: figure.flow.measure,
    ...sides,
    scope: figure.flow.scope,
    ...amountOf(figure, sides),
    period: period.period,
    periodCertainty: period.certainty,
    status,
    change: changeOf(figure, basis),
    evidence: [
      {
        article: context.article.id,
        quote: sentence.passage.text,
        start: sentence.passage.start,
        end: sentence.passage.end,
        rule: `${sentence.pack.code}.trade.${figure.flow.measure}`,
        why,
      },
    ],
  };
}

/** A second amount under one word of trade that tells nothing new (`mainly phones, 1 billion`) is left out. */
function sameAs(before: TradeMention | undefined, sides: Sides, period: Period): boolean {
  return (
    before !== undefined &&
    before.reporter === sides.reporter &&
    before.partner === sides.partner &&
    before.period === period.period
  );
}

function sidesOf(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  why: string[],
): Sides | undefined {
  const { sentence, lexicon } = context;
  const named = sidesIn(sentence, figure, zone, context.ties, lexicon);
  if (isOfCompany(context, figure, zone)) return undefined;
  const background = { before: earlier.at(-1) ?? context.before, article: context.sides };
  const sides = completed(sentence, figure, zone, named, context.ties, background, lexicon, why);
  if (sides.reporter === null && sides.partner === null) return undefined;
  if (figure.flow.measure === 'investment' && !hasBothEnds(sides, figure)) return undefined;
  why.push(`sides: ${sides.reporter ?? 'open'} with ${sides.partner ?? 'the world or open'}`);
  return sides;
}

/** Investment needs an investor and a host, unless it is foreign by name. */
function hasBothEnds(sides: Sides, { flow }: Figure): boolean {
  return sides.partner !== null && (sides.reporter !== null || flow.inward);
}

/** A company's exports are no country's; nor does a place of origin make them so. */
function isOfCompany(context: Context, figure: Figure, zone: Zone): boolean {
  const { sentence, lexicon, ties } = context;
  if (isNamedOwner(context, figure)) return true;
  if (!has(lexicon.sets.companies, sentence.words)) return false;
  return !ties.some(
    ({ by, mention }) =>
      (by === null || by === 'of') && mention.from >= zone.from && mention.to <= figure.from + 4,
  );
}

/** `Intel’s exports`, `Siemens exported`: a name that is no country stands where the owner stands. */
function isNamedOwner({ sentence, lexicon }: Context, { flow }: Figure): boolean {
  const { words, countries, places } = sentence;
  let at = startOfPhraseBefore(lexicon.scopes, words, flow.from, 3) ?? flow.from;
  const possessive = words[at - 1]?.lower === 's' && words[at - 2]?.lower === '’';
  if (possessive) at -= 2;
  else if (flow.form !== 'verb' || !opensClause(words, at - 1)) return false;
  const owner = words[at - 1];
  if (owner?.capital !== true || lexicon.sets.whole.at(words, at - 1) !== undefined) return false;
  return ![...countries, ...places].some((span) => span.from < at && at <= span.to);
}

function opensClause(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.kind === 'mark';
}

/** Undefined for an earlier value whose period the text leaves open. */
function periodOf(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  sides: Sides,
  why: string[],
): Period | undefined {
  if (figure.old) return oldPeriod(context, figure, earlier, why);
  const own = periodIn(figure, zone, context.times);
  if (own !== undefined) return own;
  // A target without a date of its own has none, whatever the figure before is of.
  if (isTarget(context, figure, zone)) return { period: null, certainty: 'stated' };
  const before = earlier.findLast((mention) => mention.status === 'actual');
  if (before !== undefined) {
    why.push('period of the figure before');
    return { period: before.period, certainty: before.periodCertainty };
  }
  return periodElsewhere(context, sides, why);
}

function isTarget({ sentence, lexicon }: Context, figure: Figure, zone: Zone): boolean {
  return has(lexicon.sets.targets, sentence.words, zone.from, figure.to);
}

/** The sentence's only time, or for a part of the figure before (`of this`) that one's period. */
function periodElsewhere(context: Context, sides: Sides, why: string[]): Period {
  const { sentence, lexicon, before } = context;
  const times = context.times.filter((time) => isPeriod(time) && time.use === 'when');
  const only = times[0];
  if (only !== undefined && times.length === 1) {
    why.push('the only period in the sentence');
    return { period: only.period, certainty: only.range?.certainty ?? 'stated' };
  }
  const same = before !== undefined && samePair(before, sides);
  const continuing = has(lexicon.sets.continuing, sentence.words, 0, 6);
  if (before === undefined || before.status !== 'actual' || !(same || continuing) || times.length > 0)
    return { period: null, certainty: 'stated' };
  why.push('period of the sentence before');
  return { period: before.period, certainty: 'inferred' };
}

/** The same two, whichever of them reports. */
function samePair(a: Sides, b: Sides): boolean {
  if (a.reporter === b.reporter) return a.partner === b.partner;
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
  if (!has(lexicon.sets.yearOnYear, sentence.words, figure.to, figure.to + 3)) return undefined;
  why.push('a year before the figure it is compared with');
  return { period: yearBefore(current), certainty: 'inferred' };
}

function amountOf(
  figure: Figure,
  sides: Sides,
): {
  amount: number | null;
  amountTo: number | null;
  bound: Bound;
  currency: string | null;
} {
  const { amount, flow } = figure;
  if (amount === null) return { amount: null, amountTo: null, bound: 'exact', currency: null };
  return {
    amount: amount.amount * flow.sign,
    amountTo: amount.amountTo === null ? null : amount.amountTo * flow.sign,
    bound: amount.bound,
    currency: amount.currency ?? ownMoney(amount.family, sides),
  };
}

/** `dinars` in a figure of Tunisia are Tunisian. */
function ownMoney(family: CurrencyFamily | null, { reporter, partner }: Sides): string | null {
  if (family === null) return null;
  const of: Readonly<Record<string, string>> = currencyFamilies[family].of;
  return of[reporter ?? ''] ?? of[partner ?? ''] ?? null;
}

function changeOf(figure: Figure, basis: string | null): TradeMention['change'] {
  if (figure.growth === null) return null;
  return { percent: figure.growth.percent * (figure.growth.direction === 'down' ? -1 : 1), basis };
}

function textOf(sentence: Sentence, span: { from: number; to: number }): string {
  const start = sentence.words[span.from]?.start ?? 0;
  return sentence.passage.text.slice(start, sentence.words[span.to - 1]?.end ?? start);
}
