import { type AmountMention, findAmounts } from '../numbers.js';
import { findPercents, type PercentMention } from '../percents.js';
import type { Sentence } from '../sentence.js';
import type { Word } from '../words.js';
import { type Flow, joinedFlows } from './flows.js';
import { has, startOfPhraseBefore, type TradeLexicon } from './lexicon.js';

/** One figure of a flow: an amount, a growth, or both. */
export interface Figure {
  flow: Flow;
  amount: AmountMention | null;
  growth: PercentMention | null;
  /** An earlier value the new one is compared with. */
  old: boolean;
  /** Words of the figure itself, its flow included where it is the first one of it. */
  from: number;
  to: number;
  /** Position in a list whose items are told elsewhere (`respectively`), and how many there are. */
  place: { index: number; count: number } | null;
}

type Value = { kind: 'amount'; mention: AmountMention } | { kind: 'growth'; mention: PercentMention };

interface Bound {
  flow: Flow;
  value: Value;
}

/** Smaller sums are prices. */
const smallestAmount = 1e6;

/** The figures of a sentence, each tied to its word of trade, left to right. */
export function findFigures(sentence: Sentence, flows: readonly Flow[], lexicon: TradeLexicon): Figure[] {
  const values = valuesOf(sentence, lexicon);
  const bound = values.flatMap((value) => bind(sentence, value, values, flows, lexicon));
  return flows.flatMap((flow) => figuresOf(sentence, flow, flows, bound, lexicon)).sort(byPlace);
}

function byPlace(a: Figure, b: Figure): number {
  return a.from - b.from || a.to - b.to;
}

function valuesOf({ words, pack }: Sentence, lexicon: TradeLexicon): Value[] {
  const amounts = findAmounts(words, pack)
    .filter((mention) => (mention.amountTo ?? mention.amount) >= smallestAmount)
    .filter((mention) => !isDifference(words, mention, lexicon))
    .map((mention): Value => ({ kind: 'amount', mention }));
  const growths = findPercents(words, pack)
    .filter((mention) => mention.direction !== null && !isOtherRate(words, mention, lexicon))
    .map((mention): Value => ({ kind: 'growth', mention }));
  return [...amounts, ...growths]
    .filter(({ mention }) => !standsForOther(words, mention.to, lexicon))
    .sort((a, b) => a.mention.from - b.mention.from);
}

/** `rose by 2 billion`: the change, not the value. */
function isDifference(words: readonly Word[], amount: AmountMention, { numbers }: TradeLexicon): boolean {
  const end = startOfPhraseBefore(numbers.bounds, words, amount.from) ?? amount.from;
  const by = startOfPhraseBefore(numbers.by, words, end);
  if (by === undefined) return false;
  return has(numbers.changes, words, by - 4, by) || numbers.changes.at(words, by) !== undefined;
}

/** `12 % a year on average`, `beating forecasts of 1.9 %`. */
function isOtherRate(words: readonly Word[], { from, to }: PercentMention, lexicon: TradeLexicon): boolean {
  const { otherRates } = lexicon.sets;
  return has(otherRates, words, from - 4, from) || otherRates.at(words, to) !== undefined;
}

/** `a $5 billion loan`, `3 million euro fine`: the noun right after tells. */
function standsForOther(words: readonly Word[], to: number, lexicon: TradeLexicon): boolean {
  for (let at = to; at < to + 2; at++) {
    if (words[at]?.kind === 'mark' && words[at]?.text !== '-') return false;
    if (lexicon.sets.other.at(words, at) !== undefined) return true;
  }
  return false;
}

/** Ties a value to the word of trade that governs it; nothing where none does. */
function bind(
  sentence: Sentence,
  value: Value,
  values: readonly Value[],
  flows: readonly Flow[],
  lexicon: TradeLexicon,
): Bound[] {
  const flow = governor(sentence, value, values, flows, lexicon);
  return flow === undefined ? [] : [{ flow, value }];
}

function governor(
  sentence: Sentence,
  { kind, mention }: Value,
  values: readonly Value[],
  flows: readonly Flow[],
  lexicon: TradeLexicon,
): Flow | undefined {
  const { words } = sentence;
  const next = flows.find((flow) => flow.from >= mention.to);
  const last = flows.findLast((flow) => flow.to <= mention.from);
  const free =
    next !== undefined && !values.some((v) => v.mention.from >= mention.to && v.mention.from < next.from);
  if (free && attached(sentence, mention.to, next.from, kind, lexicon)) return next;
  if (free && next.final && sameClause(words, mention.to, next.from, lexicon)) {
    if (last === undefined || !sameClause(words, last.to, mention.from, lexicon)) return next;
  }
  if (last !== undefined) {
    const since = values.findLast((v) => v.mention.to <= mention.from && v.mention.from >= last.to);
    // A growth after a figure that stands for something else is that one's.
    const start = kind === 'growth' ? last.to : (since?.mention.to ?? last.to);
    const share = kind === 'growth' && has(lexicon.sets.shares, words, start, mention.from);
    return share || has(lexicon.sets.other, words, start, mention.from) ? undefined : last;
  }
  if (!free || next.from - mention.to > 15 || kind === 'growth') return undefined;
  const clear = sameClause(words, mention.to, next.from, lexicon) || next.from - mention.to <= 2;
  return clear && !has(lexicon.sets.other, words, clauseStart(words, mention.from), next.from)
    ? next
    : undefined;
}

/** Whether an amount leads straight to the word of trade: `$2.3 billion in agricultural exports`. */
function attached(
  sentence: Sentence,
  from: number,
  to: number,
  kind: Value['kind'],
  lexicon: TradeLexicon,
): boolean {
  if (to - from > 8) return false;
  const { words } = sentence;
  for (let at = from; at < to;) {
    const end =
      lexicon.sets.attach.at(words, at)?.to ??
      lexicon.sets.whole.at(words, at)?.to ??
      lexicon.scopes.at(words, at)?.to ??
      sentence.countries.find((country) => country.from === at)?.to ??
      (words[at]?.lower === '’' || words[at]?.lower === 's' ? at + 1 : undefined) ??
      (kind === 'growth' ? growthWordAt(words, at, lexicon) : undefined);
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

function growthWordAt(words: readonly Word[], at: number, lexicon: TradeLexicon): number | undefined {
  return lexicon.numbers.changes.at(words, at)?.to ?? lexicon.sets.yearOnYear.at(words, at)?.to;
}

function clauseStart(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0 && !/^[,;:.]$/u.test(words[at - 1]?.text ?? '')) at--;
  return at;
}

function sameClause(words: readonly Word[], from: number, to: number, lexicon: TradeLexicon): boolean {
  for (let at = from; at < to; at++)
    if (/^[,;:]$/u.test(words[at]?.text ?? '') || lexicon.sets.and.at(words, at) !== undefined) return false;
  return true;
}

/** The figures of one flow, or of the list of flows that it closes (`exports and imports`). */
function figuresOf(
  sentence: Sentence,
  flow: Flow,
  flows: readonly Flow[],
  bound: readonly Bound[],
  lexicon: TradeLexicon,
): Figure[] {
  const own = bound.filter((pair) => pair.flow === flow).map((pair) => pair.value);
  if (own.length === 0) return [];
  const figures = combine(sentence, flow, own, lexicon);
  const list = listEndingIn(sentence, flow, flows, lexicon);
  return list.length < 2 ? figures : distribute(list, figures);
}

function listEndingIn(sentence: Sentence, flow: Flow, flows: readonly Flow[], lexicon: TradeLexicon): Flow[] {
  const list = [flow];
  for (let index = flows.indexOf(flow) - 1; index >= 0; index--) {
    const left = flows[index];
    const right = list[0];
    if (left === undefined || right === undefined || !joinedFlows(sentence, left, right, lexicon)) break;
    list.unshift(left);
  }
  return list;
}

/** As many figures as flows: one each. One figure of exports and imports together: the total. */
function distribute(list: readonly Flow[], figures: readonly Figure[]): Figure[] {
  const first = list[0];
  if (first === undefined) return [];
  const current = figures.filter((figure) => !figure.old);
  // What follows the last word of the list belongs to each: `exports and imports of Portugal`.
  const to = list.at(-1)?.to ?? first.to;
  if (current.length === list.length)
    return list.flatMap((flow, index) => {
      const figure = current[index];
      if (figure === undefined) return [];
      const from = index === 0 ? Math.min(first.from, figure.from) : valueStart(figure);
      return [{ ...figure, flow: { ...flow, to }, from }];
    });
  const measures = new Set(list.map((flow) => flow.measure));
  const whole = measures.size === 2 && measures.has('exports') && measures.has('imports');
  if (!whole || current.length !== 1) return [];
  return figures.map((figure) => ({ ...figure, flow: { ...first, measure: 'total', form: 'noun' } }));
}

function valueStart({ amount, growth, from }: Figure): number {
  return Math.min(amount?.from ?? growth?.from ?? from, growth?.from ?? amount?.from ?? from);
}

/** Puts each growth beside its amount; leaves out conversions into another currency. */
function combine(sentence: Sentence, flow: Flow, values: readonly Value[], lexicon: TradeLexicon): Figure[] {
  const figures: Figure[] = [];
  let waiting: PercentMention | undefined;
  for (const [index, value] of values.entries()) {
    if (value.kind === 'growth') {
      waiting = placeGrowth(sentence, flow, value.mention, values[index + 1], figures, lexicon);
      continue;
    }
    const { mention } = value;
    if (isConversion(sentence.words, mention, figures.at(-1)?.amount)) continue;
    const old = isOld(sentence.words, mention, values[index + 1], lexicon);
    figures.push(figureOf(flow, mention, old ? null : (waiting ?? null), old, figures.length === 0));
    if (!old) waiting = undefined;
  }
  return withPlaces(figures, lexicon, sentence.words);
}

/** Returns the growth when it belongs to the amount still to come; otherwise places it. */
function placeGrowth(
  sentence: Sentence,
  flow: Flow,
  growth: PercentMention,
  next: Value | undefined,
  figures: Figure[],
  lexicon: TradeLexicon,
): PercentMention | undefined {
  if (next?.kind === 'amount' && leadsTo(sentence.words, growth, next.mention, figures, lexicon))
    return growth;
  const open = figures.findLast((figure) => !figure.old && figure.amount !== null);
  if (open !== undefined && open.growth === null && growth.from - open.to <= 16) {
    open.growth = growth;
    open.to = Math.max(open.to, growth.to);
    return undefined;
  }
  if (open === undefined || open.growth === null)
    figures.push(figureOf(flow, null, growth, false, figures.length === 0));
  return undefined;
}

/** `rose 26.1 % to 4.58 billion`; without an amount before also `grew by 26.1 %, reaching 4.58 billion`. */
function leadsTo(
  words: readonly Word[],
  growth: PercentMention,
  amount: AmountMention,
  figures: readonly Figure[],
  lexicon: TradeLexicon,
): boolean {
  const gap = amount.from - growth.to;
  if (gap > 12 || isOld(words, amount, undefined, lexicon)) return false;
  const start = startOfPhraseBefore(lexicon.numbers.bounds, words, amount.from) ?? amount.from;
  const to = startOfPhraseBefore(lexicon.numbers.to, words, start) !== undefined;
  return to || (figures.length === 0 && gap <= 8);
}

function figureOf(
  flow: Flow,
  amount: AmountMention | null,
  growth: PercentMention | null,
  old: boolean,
  first: boolean,
): Figure {
  const spans = [amount, growth, first ? flow : null].filter((span) => span !== null);
  return {
    flow,
    amount,
    growth,
    old,
    from: Math.min(...spans.map((span) => span.from)),
    to: Math.max(...spans.map((span) => span.to)),
    place: null,
  };
}

/** `4.58 billion USD (4.2 billion euros)`: the same sum again. */
function isConversion(
  words: readonly Word[],
  amount: AmountMention,
  before: AmountMention | null | undefined,
): boolean {
  if (before === null || before === undefined || before.currency === amount.currency) return false;
  const gap = words.slice(before.to, amount.from);
  return gap.length <= 6 && gap.some((word) => /^[(,/]$/u.test(word.text));
}

/** `up from 3.6 billion`, `compared with 3.6 billion`, `from 3.6 billion to …`. */
function isOld(
  words: readonly Word[],
  amount: AmountMention,
  next: Value | undefined,
  lexicon: TradeLexicon,
): boolean {
  const start = startOfPhraseBefore(lexicon.numbers.bounds, words, amount.from) ?? amount.from;
  if (next?.kind === 'amount' && isFromTo(words, start, next.mention, lexicon)) return true;
  for (let end = start; end >= Math.max(1, start - 2); end--) {
    if (startOfPhraseBefore(lexicon.sets.compared, words, end) !== undefined) return true;
    if (lexicon.sets.whole.at(words, end - 1) === undefined) return false;
  }
  return false;
}

function isFromTo(
  words: readonly Word[],
  start: number,
  next: AmountMention,
  lexicon: TradeLexicon,
): boolean {
  if (startOfPhraseBefore(lexicon.numbers.from, words, start) === undefined) return false;
  const end = startOfPhraseBefore(lexicon.numbers.bounds, words, next.from) ?? next.from;
  return startOfPhraseBefore(lexicon.numbers.to, words, end) !== undefined;
}

/** Numbers the items of a list of amounts or growths: `1.2 and 0.8 billion dollars`. */
function withPlaces(figures: Figure[], lexicon: TradeLexicon, words: readonly Word[]): Figure[] {
  const current = figures.filter((figure) => !figure.old);
  if (current.length < 2 || !has(lexicon.sets.respectively, words)) return figures;
  for (const [index, figure] of current.entries()) figure.place = { index, count: current.length };
  return figures;
}
