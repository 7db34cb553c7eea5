import type { Sentence } from '../sentence.js';
import type { Flow } from './flows.js';
import { endsSum } from '../numbers/direction.js';
import { has, type TradeLexicon } from './lexicon.js';
import type { Value } from './values.js';
import { type Word, wordAt } from '../words.js';

export interface Bound {
  flow: Flow;
  value: Value;
}

/** Ties a value to the word of trade that governs it; nothing where none does. */
export function bind(
  sentence: Sentence,
  value: Value,
  values: readonly Value[],
  flows: readonly Flow[],
  lexicon: TradeLexicon,
): Bound[] {
  const flow = governor(sentence, value, values, flows, lexicon);
  return flow === undefined || isSignedChange(sentence, value, flow) ? [] : [{ flow, value }];
}

/** `strong growth of imports (+1.7 billion)`: only a balance is a sum with a sign. */
function isSignedChange({ words }: Sentence, { kind, mention }: Value, { measure }: Flow): boolean {
  if (kind !== 'amount' || measure === 'balance') return false;
  const sign = wordAt(words, mention.from - 1).text;
  // `have collapsed (-2.2 billion euros, or -26 percent)`
  if (sign === '+' || (/^[-–−]$/u.test(sign) && wordAt(words, mention.from - 2).text === '(')) return true;
  // `CHF -411 million`
  const isMoney = wordAt(words, mention.from).kind !== 'number';
  return isMoney && /^[-−+]$/u.test(wordAt(words, mention.from + 1).text);
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
  const before = flows.filter((flow) => flow.to <= mention.from);
  const last = signedBalance(words, mention.from, before) ?? before.at(-1);
  const free =
    next !== undefined && !values.some((v) => v.mention.from >= mention.to && v.mention.from < next.from);
  if (free && attached(sentence, mention.to, next.from, kind, lexicon)) return next;
  if (free && next.final && sameClause(words, mention.to, next.from, lexicon)) {
    if (last === undefined || !sameClause(words, last.to, mention.from, lexicon)) return next;
  }
  if (last !== undefined) {
    if (kind === 'growth' && isOfOtherNoun(sentence, mention.from, last, values, lexicon)) return undefined;
    const since = values.findLast((v) => v.mention.to <= mention.from && v.mention.from >= last.to);
    // A growth after a figure that stands for something else is that one's.
    const start = kind === 'growth' ? last.to : (since?.mention.to ?? last.to);
    const share = kind === 'growth' && isShare(words, start, mention.from, lexicon);
    return share || hasOther(sentence, start, mention.from, lexicon) ? undefined : last;
  }
  if (!free || next.from - mention.to > 15 || kind === 'growth') return undefined;
  const clear = sameClause(words, mention.to, next.from, lexicon) || next.from - mention.to <= 2;
  return clear && !has(lexicon.sets.other, words, clauseStart(words, mention.from), next.from)
    ? next
    : undefined;
}

/** Words of something else; `the German economy exported …` does what its country does. */
function hasOther({ words, countries }: Sentence, from: number, to: number, { sets }: TradeLexicon): boolean {
  return sets.other.findAll(words, from, to).some((match) => {
    const isNation = countries.some((one) => one.form === 'adjective' && one.to === match.from);
    return !isNation || sets.exporters.at(words, match.from) === undefined;
  });
}

/** `accounting for 12 %`; not `lo que supone un alza del 12 %`, where a word of change follows. */
function isShare(words: readonly Word[], from: number, to: number, { sets, numbers }: TradeLexicon): boolean {
  const last = sets.shares.findAll(words, from, to).at(-1);
  return last !== undefined && !has(numbers.changes, words, last.to, to);
}

/** `The deficit comes from trade with China (-6.4 billion)`: only a balance has a sign. */
function signedBalance(words: readonly Word[], from: number, before: readonly Flow[]): Flow | undefined {
  const isSigned = /^[-–−+]$/u.test(wordAt(words, from - 1).text) && wordAt(words, from - 2).text === '(';
  const measure = before.at(-1)?.measure;
  if (measure === 'exports' || measure === 'imports') return undefined;
  return isSigned ? before.findLast(({ measure }) => measure === 'balance') : undefined;
}

/** Words between a word of trade or its figure and a growth in brackets: `die Einfuhren 1,8 Milliarden erreichten (+7 %)`. */
const bracketReach = 4;

/** `thanks to the food industry (+26 %)`: a growth in brackets is of what stands right before them. */
function isOfOtherNoun(
  { words, countries }: Sentence,
  from: number,
  flow: Flow,
  values: readonly Value[],
  { numbers }: TradeLexicon,
): boolean {
  const bracket = [from - 1, from - 2].find((at) => wordAt(words, at).text === '(');
  // `an increase of 4.2 billion euros (+21 %)`: what stands before it is the change itself.
  if (bracket === undefined || endsSum(words, bracket, numbers)) return false;
  // `to Germany (+10.9 %) and France (+8.1 %)`: of the trade with that partner.
  if (countries.some(({ to }) => to === bracket)) return false;
  const before = values.findLast(({ mention }) => mention.to <= bracket)?.mention.to ?? 0;
  return bracket - Math.max(flow.to, before) > bracketReach;
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
      lexicon.sets.divided.at(words, at)?.to ??
      lexicon.sets.whole.at(words, at)?.to ??
      lexicon.scopes.at(words, at)?.to ??
      sentence.countries.find((country) => country.from === at)?.to ??
      (wordAt(words, at).lower === '’' || wordAt(words, at).lower === 's' ? at + 1 : undefined) ??
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
  while (at > 0 && !/^[,;:.]$/u.test(wordAt(words, at - 1).text)) at--;
  return at;
}

function sameClause(words: readonly Word[], from: number, to: number, lexicon: TradeLexicon): boolean {
  for (let at = from; at < to; at++)
    if (/^[,;:]$/u.test(wordAt(words, at).text) || lexicon.sets.and.at(words, at) !== undefined) return false;
  return true;
}
