import type { LanguagePack } from '../languages/pack.js';
import { directionBefore, directionOf, isLevel } from './numbers/direction.js';
import { type NumberLexicon, numberLexicon } from './numbers/lexicon.js';
import { type DecimalMark, decimalMarkOf } from './numbers/literal.js';
import { readNumber } from './numbers/read.js';
import { startOfPhraseBefore } from './phrases.js';
import { type Word, wordAt } from './words.js';

/** A percentage, or a change told as a factor (`doubled` is 100 up). */
export interface PercentMention {
  from: number;
  to: number;
  /** Without sign: 26.1. */
  percent: number;
  /** Whether the words around make it a growth; null for shares, tariffs and rates. */
  direction: 'up' | 'down' | null;
  /** Told as about that much: `almost doubled`. */
  rough?: true;
}

/** How far two rates of one list stand apart: `by 12 % to 3.4 billion kronor and imports by 3 %`. */
const listReach = 16;

/** Every percentage among the words with the direction that the words of growth around it give. */
export function findPercents(words: readonly Word[], pack: LanguagePack): PercentMention[] {
  const lexicon = numberLexicon(pack);
  const decimal = decimalMarkOf(words, lexicon.words.decimal);
  const found: PercentMention[] = [];
  for (let at = 0; at < words.length;) {
    const mention = percentAt(words, at, found.at(-1), lexicon, decimal) ?? toldInWords(words, at, lexicon);
    if (mention !== undefined) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  for (const [index, mention] of found.entries()) {
    const next = found[index + 1];
    if (next !== undefined && sharesVerb(words, mention, next, lexicon)) mention.direction = next.direction;
  }
  return found;
}

/** `lagen die Exporte um 1,0 % und die Importe um 2,8 % niedriger`: one word closes both rates. */
function sharesVerb(
  words: readonly Word[],
  { to, from, direction }: PercentMention,
  next: PercentMention,
  lexicon: NumberLexicon,
): boolean {
  if (direction !== null || next.direction === null || next.from - to > listReach) return false;
  if (startOfPhraseBefore(lexicon.by, words, from) === undefined) return false;
  const joins = words
    .slice(to, next.from)
    .some((_, at) => lexicon.listJoins.at(words, to + at) !== undefined);
  return joins && !words.slice(to, next.from).some((word) => word.kind === 'mark');
}

/** `tripled` → 200 up. */
function factorAt(words: readonly Word[], at: number, lexicon: NumberLexicon): PercentMention | undefined {
  const match = lexicon.factors.at(words, at);
  if (match === undefined) return undefined;
  const isRough = startOfPhraseBefore(lexicon.bounds, words, at) !== undefined;
  return {
    from: at,
    to: match.to,
    percent: Math.abs(match.value),
    direction: match.value > 0 ? 'up' : 'down',
    ...(isRough ? { rough: true } : {}),
  };
}

function toldInWords(words: readonly Word[], at: number, lexicon: NumberLexicon): PercentMention | undefined {
  return factorAt(words, at, lexicon) ?? foldAt(words, at, lexicon) ?? fractionAt(words, at, lexicon);
}

/** `increased fivefold`, `сократился втрое`. */
function foldAt(words: readonly Word[], at: number, lexicon: NumberLexicon): PercentMention | undefined {
  const fold = lexicon.multiples.at(words, at);
  return fold === undefined
    ? undefined
    : multipleOf(words, { from: at, value: fold.value }, fold, lexicon, true);
}

/** `rose by a third`; not `by half a billion`. */
function fractionAt(words: readonly Word[], at: number, lexicon: NumberLexicon): PercentMention | undefined {
  const match = lexicon.fractions.at(words, at);
  if (match === undefined || isMeasured(words, match.to, lexicon)) return undefined;
  const start = startOfPhraseBefore(lexicon.bounds, words, at) ?? at;
  const led =
    startOfPhraseBefore(lexicon.by, words, start) ?? startOfPhraseBefore(lexicon.changes, words, start);
  const direction = led === undefined ? undefined : directionBefore(words, start, 0, lexicon);
  return direction === undefined ? undefined : { from: at, to: match.to, percent: match.value, direction };
}

/** Whether the fraction is one of something: of a billion, of a percentage point. */
function isMeasured(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  return [lexicon.numerals, lexicon.money, lexicon.moneyLinks, lexicon.percents].some(
    (table) => table.at(words, at) !== undefined,
  );
}

function percentAt(
  words: readonly Word[],
  at: number,
  last: PercentMention | undefined,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): PercentMention | undefined {
  if (wordAt(words, at).kind === 'mark') return undefined;
  const number = readNumber(words, at, lexicon, decimal);
  if (number === undefined) return undefined;
  const times = lexicon.times.at(words, number.to);
  if (times !== undefined) {
    const divides = startOfPhraseBefore(lexicon.timesLeads, words, number.from) !== undefined;
    return multipleOf(words, number, times, lexicon, divides);
  }
  const sign = lexicon.percents.at(words, number.to) ?? signOfList(words, number, lexicon, decimal);
  if (sign === undefined || lexicon.points.at(words, sign.to) !== undefined) return undefined;
  const span = { from: number.from, to: sign.to };
  // Half of a range (`5 to 6 %`) is no rate of its own.
  if (isHalfRange(words, span.from, lexicon)) return { ...span, percent: number.value, direction: null };
  const floor = last?.to ?? 0;
  const own = directionOf(words, span, floor, lexicon);
  const level = own === null && isLevel(words, span.from, lexicon);
  const direction = level ? null : (own ?? inherited(words, span, last, lexicon));
  return { ...span, percent: number.value, direction };
}

/** `4.4 and 1.2 percent`: the sign behind the second rate is the first one's too; `between 4 and 5 percent` is a range. */
function signOfList(
  words: readonly Word[],
  number: { from: number; to: number },
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): { to: number } | undefined {
  const join = lexicon.listJoins.at(words, number.to);
  if (join === undefined || startOfPhraseBefore(lexicon.rangeStarts, words, number.from) !== undefined)
    return undefined;
  const next = readNumber(words, join.to, lexicon, decimal);
  const isRate = next !== undefined && lexicon.percents.at(words, next.to) !== undefined;
  return isRate && isFigure(words, number) ? { to: number.to } : undefined;
}

/** In digits: "one and two percent" are no two rates, nor is a day or year before "and". */
function isFigure(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  return (
    to - from === 1 &&
    /^\d+(?:[.,]\d+)?$/u.test(wordAt(words, from).text) &&
    !/^(?:19|20)\d\d$/u.test(wordAt(words, from).text)
  );
}

/** `grew 2.5 times` is 150 % up; without a verb of change it is none, after a fall only where it surely divides. */
function multipleOf(
  words: readonly Word[],
  { from, value }: { from: number; value: number },
  { to }: { to: number },
  lexicon: NumberLexicon,
  divides: boolean,
): PercentMention | undefined {
  const direction = value <= 1 ? undefined : directionBefore(words, from, 0, lexicon);
  if (direction === 'up') return { from, to, percent: Number(((value - 1) * 100).toPrecision(6)), direction };
  if (direction === undefined || !divides) return undefined;
  return { from, to, percent: Number(((1 - 1 / value) * 100).toFixed(1)), direction };
}

function isHalfRange(words: readonly Word[], from: number, lexicon: NumberLexicon): boolean {
  if (wordAt(words, from - 2).kind !== 'number') return false;
  return (
    lexicon.rangeJoins.at(words, from - 1) !== undefined &&
    lexicon.listJoins.at(words, from - 1) === undefined
  );
}

/** `exports rose 5 % and imports 3 %`: the second rate has the direction of the first. */
function inherited(
  words: readonly Word[],
  span: { from: number },
  last: PercentMention | undefined,
  lexicon: NumberLexicon,
): 'up' | 'down' | null {
  if (last === undefined || span.from - last.to > listReach) return null;
  for (let at = last.to; at < span.from; at++)
    if (wordAt(words, at).text === ',' || lexicon.listJoins.at(words, at) !== undefined)
      return last.direction;
  return null;
}
