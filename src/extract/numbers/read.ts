import type { Word } from '../words.js';
import type { Numeral, NumberLexicon } from './lexicon.js';
import { type DecimalMark, literalValue } from './literal.js';

/** A number found among words. */
export interface NumberReading {
  from: number;
  to: number;
  value: number;
  /** The value of its last scale word, 1 without one. */
  scale: number;
}

/** What has been added up so far: `1 tỷ 200 triệu` is a total of 1e9 and a group of 200. */
interface Sum {
  total: number;
  /** Thousands of the running group. */
  thousands: number;
  /** Below a thousand; undefined before any numeral. */
  small: number | undefined;
  /** Scale of the last closed group. */
  closed: number;
  scale: number;
}

/** The number that starts at `words[at]`: digits, words or both, with scale words: `2,500 million`, `two and a half billion`. */
export function readNumber(
  words: readonly Word[],
  at: number,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): NumberReading | undefined {
  const sum: Sum = { total: 0, thousands: 0, small: undefined, closed: Number.POSITIVE_INFINITY, scale: 1 };
  let to = at;
  for (;;) {
    const next = step(words, to, sum, lexicon, decimal);
    if (next === undefined) break;
    to = next;
  }
  if (to === at) return undefined;
  return { from: at, to, value: rounded(sum.total + sum.thousands + (sum.small ?? 0)), scale: sum.scale };
}

/** Binary fractions of decimal figures (4.58 × 10⁹) are rounded to twelve digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function step(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): number | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.kind === 'number') return addLiteral(words, at, sum, lexicon, decimal);
  if (word.kind === 'mark') return addAfterHyphen(words, at, sum, lexicon);
  return addNumeral(words, at, sum, lexicon) ?? addJoined(words, at, sum, lexicon, decimal);
}

function addLiteral(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): number | undefined {
  const { text, to } = literalAt(words, at);
  const value = literalValue(text, decimal);
  if (value === undefined || sum.small !== undefined) return undefined;
  if (sum.thousands + sum.total > 0 && !continues(words, to, sum, lexicon)) return undefined;
  sum.small = value;
  return to;
}

/** After `1 billion` or `mil`, digits belong to the same number only when a smaller scale follows them. */
function continues(words: readonly Word[], at: number, sum: Sum, lexicon: NumberLexicon): boolean {
  const scale = lexicon.numerals.at(words, at)?.value;
  return scale !== undefined && scale.scale && scale.value < sum.closed;
}

/** Digits with their groups: `1 234 567` is three words, `1’234` too. */
function literalAt(words: readonly Word[], at: number): { text: string; to: number } {
  let text = words[at]?.text ?? '';
  let to = at + 1;
  if (!/^\d{1,3}$/u.test(text)) return { text, to };
  for (;;) {
    const apostrophe = words[to]?.lower === '’' && words[to]?.glued === true ? 1 : 0;
    const group = words[to + apostrophe];
    if (group === undefined || !/^\d{3}(?:[.,]\d+)?$/u.test(group.text)) break;
    if (group.glued !== (apostrophe === 1)) break;
    text += group.text;
    to += apostrophe + 1;
    if (!/^\d+$/u.test(group.text)) break;
  }
  return { text: text.replace(/,(\d+)$/u, ',$1'), to };
}

/** `five-million`, `thirty-five`: the hyphen inside one number. */
function addAfterHyphen(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
): number | undefined {
  const started = sum.small !== undefined || sum.thousands + sum.total > 0;
  if (!started || words[at]?.text !== '-' || words[at + 1]?.glued !== true) return undefined;
  return addNumeral(words, at + 1, sum, lexicon);
}

function addNumeral(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
): number | undefined {
  const match = lexicon.numerals.at(words, at);
  if (match !== undefined) return add(sum, match.value) ? match.to : undefined;
  const parts = compound(words[at]?.lower ?? '', lexicon.pieces);
  if (parts === undefined) return undefined;
  return parts.every((part) => add(sum, part)) ? at + 1 : undefined;
}

/** Adds one piece; false where the piece cannot go on from there. */
function add(sum: Sum, { value, scale, bare }: Numeral): boolean {
  return scale ? addScale(sum, value, bare) : addUnit(sum, value);
}

function addScale(sum: Sum, value: number, bare: boolean): boolean {
  const open = sum.small !== undefined || sum.thousands > 0;
  if (value >= 1e6) {
    if (!open && (sum.total === 0 || sum.scale < 1e6)) return false;
    if (open) sum.total += ((sum.small ?? 0) + sum.thousands) * value;
    else sum.total *= value;
    sum.closed = value;
    sum.thousands = 0;
    sum.small = undefined;
  } else if (value === 100) {
    // `fifteen cents`: hundreds are counted to nine.
    if ((sum.small === undefined && !bare) || (sum.small ?? 1) >= 10) return false;
    sum.small = (sum.small ?? 1) * 100;
  } else {
    if (sum.small === undefined && !bare) return false;
    sum.thousands += (sum.small ?? 1) * value;
    sum.small = undefined;
  }
  sum.scale = value;
  return true;
}

function addUnit(sum: Sum, value: number): boolean {
  // `two and a half billion` adds before the scale, `un milliard et demi` half of the scale after it.
  if (value > 0 && value < 1 && sum.small === undefined && sum.total > 0) {
    sum.total += value * sum.closed;
    return true;
  }
  sum.small = (sum.small ?? 0) + value;
  return true;
}

/** `three hundred and fifty`, `three point five`: words that join two numerals. */
function addJoined(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): number | undefined {
  const point = lexicon.decimalWords.at(words, at);
  if (point !== undefined && sum.small !== undefined) return addDecimals(words, point.to, sum, lexicon);
  const join = lexicon.joins.at(words, at);
  const spelt = words[at - 1]?.kind === 'word';
  if (join === undefined || !spelt || sum.small === undefined || sum.small < 20) return undefined;
  const next = lexicon.numerals.at(words, join.to);
  if (next === undefined || next.value.scale || next.value.value >= 100) return undefined;
  return step(words, join.to, sum, lexicon, decimal);
}

function addDecimals(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
): number | undefined {
  let digits = '';
  let to = at;
  for (;;) {
    const word = words[to];
    const digit = word?.kind === 'number' ? word.text : digitOf(lexicon.numerals.at(words, to)?.value);
    if (digit === undefined || !/^\d+$/u.test(digit)) break;
    digits += digit;
    to++;
  }
  if (digits === '') return undefined;
  sum.small = Number(`${sum.small ?? 0}.${digits}`);
  return to;
}

function digitOf(numeral: Numeral | undefined): string | undefined {
  return numeral === undefined || numeral.scale ? undefined : String(numeral.value);
}

/** The pieces of a number written in one word, `dreihundertfünfzig`; longest pieces first, no way back needed. */
function compound(word: string, pieces: ReadonlyMap<string, Numeral>): Numeral[] | undefined {
  if (word.length < 5) return undefined;
  const found: Numeral[] = [];
  for (let at = 0; at < word.length;) {
    const length = longestPiece(word, at, pieces);
    const piece = pieces.get(word.slice(at, at + length));
    if (piece === undefined) return undefined;
    found.push(piece);
    at += length;
  }
  return found;
}

function longestPiece(word: string, at: number, pieces: ReadonlyMap<string, Numeral>): number {
  for (let length = Math.min(14, word.length - at); length >= 2; length--)
    if (pieces.has(word.slice(at, at + length))) return length;
  return 0;
}
