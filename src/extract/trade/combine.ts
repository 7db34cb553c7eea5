import type { AmountMention } from '../numbers.js';
import type { PercentMention } from '../percents.js';
import type { CountryMention, Sentence } from '../sentence.js';
import type { Flow } from './flows.js';
import { has, type TradeLexicon } from './lexicon.js';
import { startOfPhraseBefore } from '../phrases.js';
import type { Value } from './values.js';
import { type Word, wordAt } from '../words.js';

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

/** Puts each growth beside its amount; leaves out conversions into another currency. */
export function combine(
  sentence: Sentence,
  flow: Flow,
  values: readonly Value[],
  lexicon: TradeLexicon,
): Figure[] {
  const figures: Figure[] = [];
  let waiting: PercentMention | undefined;
  for (const [index, value] of values.entries()) {
    if (value.kind === 'growth') {
      waiting = placeGrowth(sentence, flow, value.mention, values[index + 1], figures, lexicon);
      continue;
    }
    const { mention } = value;
    if (isConversion(sentence, mention, figures.at(-1)?.amount)) continue;
    const old =
      isOld(sentence.words, mention, values[index + 1], lexicon) ||
      isToFrom(sentence.words, mention, figures.at(-1), lexicon);
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
  const told = figures.at(-1);
  if (partnerBefore(sentence, growth, figures) !== undefined) {
    figures.push(figureOf(flow, null, growth, false, figures.length === 0));
    return undefined;
  }
  const closed = next?.kind === 'amount' && isClosedBy(sentence.words, growth, next.mention, told);
  if (!closed && next?.kind === 'amount' && leadsTo(sentence.words, growth, next.mention, figures, lexicon))
    return growth;
  const open = figures.findLast((figure) => !figure.old && figure.amount !== null);
  if (open !== undefined && open.growth === null && growth.from - open.to <= (open === told ? 16 : 24)) {
    open.growth = growth;
    open.to = Math.max(open.to, growth.to);
    return undefined;
  }
  if (open === undefined || open.growth === null)
    figures.push(figureOf(flow, null, growth, false, figures.length === 0));
  return undefined;
}

/** `to Germany (+10.9 %) and France (+8.1 %)`: the partner whose rate stands in the bracket right behind it. */
export function partnerBefore(
  { words, countries }: Sentence,
  { from, to }: PercentMention,
  figures: readonly Figure[] = [],
): CountryMention | undefined {
  // `Germany (+1.3 % to 19 billion)`: of the sum behind it.
  if (!/^[);]$/u.test(wordAt(words, to).text)) return undefined;
  const bracket = [from - 1, from - 2].find((at) => wordAt(words, at).text === '(');
  const named = bracket === undefined ? undefined : countries.find((one) => one.to === bracket);
  // `5 billion to Germany (+3 %)`: the rate of that sum.
  const isOfSum = figures.some(
    (figure) =>
      named !== undefined &&
      named.from >= figure.to &&
      named.from - figure.to <= sumReach &&
      words.slice(figure.to, named.from).every((word) => word.kind === 'word'),
  );
  return isOfSum ? undefined : named;
}

/** Words between a sum and the partner it is of. */
const sumReach = 8;

/** `exports to A were 80 million, up 64 %, and to B 35 million`: the growth is of the amount right before it. */
function isClosedBy(
  words: readonly Word[],
  growth: PercentMention,
  next: AmountMention,
  told: Figure | undefined,
): boolean {
  if (told === undefined || told.old || told.amount === null || told.growth !== null) return false;
  const gap = words.slice(told.to, growth.from);
  const isBeside = gap.length <= 3 && /^[,(]$/u.test(gap[0]?.text ?? '');
  return isBeside && words.slice(growth.to, next.from).some((word) => /^[,;]$/u.test(word.text));
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
  if (gap > 20 || isOld(words, amount, undefined, lexicon)) return false;
  const start = startOfPhraseBefore(lexicon.numbers.bounds, words, amount.from) ?? amount.from;
  const to = startOfPhraseBefore(lexicon.numbers.to, words, start) !== undefined;
  return (to && (gap <= 12 || figures.length === 0)) || (figures.length === 0 && gap <= 8);
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
  { words, countries }: Sentence,
  amount: AmountMention,
  before: AmountMention | null | undefined,
): boolean {
  if (before === null || before === undefined || before.currency === amount.currency) return false;
  // `with 29 billion kroner, followed by Germany (22 billion)`: the next of a list.
  if (countries.some((one) => one.from >= before.to && one.to <= amount.from)) return false;
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
  const named = startOfBalance(words, start, lexicon);
  if (named !== undefined && startOfPhraseBefore(lexicon.sets.compared, words, named) !== undefined)
    return true;
  for (let end = start; end >= Math.max(1, start - 2); end--) {
    if (startOfPhraseBefore(lexicon.sets.compared, words, end) !== undefined) return true;
    if (lexicon.sets.whole.at(words, end - 1) === undefined) return false;
  }
  return false;
}

/** `against a deficit of 288 billion`: where the balance before a sum starts. */
function startOfBalance(words: readonly Word[], end: number, lexicon: TradeLexicon): number | undefined {
  const of = startOfPhraseBefore(lexicon.sets.of, words, end);
  const noun = of === undefined ? undefined : startOfPhraseBefore(lexicon.rows, words, of);
  if (noun === undefined || lexicon.rows.at(words, noun)?.value?.measure !== 'balance') return undefined;
  return lexicon.determiners.at(words, noun - 1) === undefined ? noun : noun - 1;
}

/** `widened to 7.3 billion in July from 5.4 billion in June`. */
function isToFrom(
  words: readonly Word[],
  amount: AmountMention,
  before: Figure | undefined,
  lexicon: TradeLexicon,
): boolean {
  const last = before?.amount;
  if (before === undefined || before.old || last === null || last === undefined) return false;
  return amount.from - last.to <= 8 && isFromTo(words, startOf(words, amount, lexicon), last, lexicon);
}

function startOf(words: readonly Word[], amount: AmountMention, lexicon: TradeLexicon): number {
  return startOfPhraseBefore(lexicon.numbers.bounds, words, amount.from) ?? amount.from;
}

/** `from – 3.8 billion to – 4.9 billion`. */
function beforeSign(words: readonly Word[], at: number): number {
  return /^[-–−+]$/u.test(wordAt(words, at - 1).text) ? at - 1 : at;
}

function isFromTo(
  words: readonly Word[],
  start: number,
  next: AmountMention,
  lexicon: TradeLexicon,
): boolean {
  if (startOfPhraseBefore(lexicon.numbers.from, words, beforeSign(words, start)) === undefined) return false;
  const end = beforeSign(words, startOfPhraseBefore(lexicon.numbers.bounds, words, next.from) ?? next.from);
  // `un saldo de 608 millones, frente a los 2.656`
  if (startOfPhraseBefore(lexicon.sets.compared, words, end) !== undefined) return false;
  return startOfPhraseBefore(lexicon.numbers.to, words, end) !== undefined;
}

/** Numbers the items of a list of amounts or growths: `1.2 and 0.8 billion dollars`. */
function withPlaces(figures: Figure[], lexicon: TradeLexicon, words: readonly Word[]): Figure[] {
  const current = figures.filter((figure) => !figure.old);
  if (current.length < 2 || !has(lexicon.sets.respectively, words)) return figures;
  for (const [index, figure] of current.entries()) figure.place = { index, count: current.length };
  return figures;
}
