import { compound } from './compound.js';
import type { NumberLexicon, Numeral } from './lexicon.js';
import { type DecimalMark, literalValue } from './literal.js';
import { add, type Sum } from './sum.js';
import { type Word, wordAt } from '../words.js';

/** A number found among words. */
export interface NumberReading {
  from: number;
  to: number;
  value: number;
  /** The value of its last scale word, 1 without one. */
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
  if (to === at || isLetterOfSign(words, at)) return undefined;
  return { from: at, to, value: rounded(sum.total + sum.thousands + (sum.small ?? 0)), scale: sum.scale };
}

/** `A$7.31`: the article of `a dollar` is never glued to the sign. */
function isLetterOfSign(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1);
  return wordAt(words, at).text === 'A' && next.text === '$' && next.glued;
}

/** Binary fractions of decimal figures (4.58 × 10⁹) are rounded to twelve digits. */
function rounded(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

function step(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): number | undefined {
  const word = wordAt(words, at);
  if (word.kind === 'number') return addLiteral(words, at, sum, lexicon, decimal);
  if (word.kind === 'mark') return addAfterHyphen(words, at, sum, lexicon);
  const joined = sum.total > 0 && sum.small === undefined ? addRemainder(words, at, sum, lexicon) : undefined;
  return joined ?? addNumeral(words, at, sum, lexicon) ?? addJoined(words, at, sum, lexicon, decimal);
}

function addLiteral(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): number | undefined {
  const { text, to } = literalAt(words, at);
  const value = groupValue(words, text, to, lexicon) ?? literalValue(text, decimal);
  if (value === undefined || sum.small !== undefined) return undefined;
  if (sum.thousands + sum.total > 0 && !continues(words, to, sum, lexicon)) return undefined;
  sum.small = value;
  return to;
}

const million = 1e6;

/** `1,382 millones`, where papers group with either mark. */
function groupValue(
  words: readonly Word[],
  text: string,
  to: number,
  lexicon: NumberLexicon,
): number | undefined {
  if (!lexicon.words.mixedMarks || !/^[1-9]\d{0,2}[.,]\d{3}$/u.test(text)) return undefined;
  const scale = lexicon.numerals.at(words, to)?.value;
  return scale?.scale && scale.value === million ? Number(text.replace(/[.,]/u, '')) : undefined;
}

/** After `1 billion` or `mil`, digits belong to the same number only when a smaller scale follows them. */
function continues(words: readonly Word[], at: number, sum: Sum, lexicon: NumberLexicon): boolean {
  const scale = lexicon.numerals.at(words, at)?.value;
  return scale !== undefined && scale.scale && scale.value < openBelow(sum);
}

/** Scales below this can follow: behind `2 mil millones`, written as thousands of millions, those of millions, too. */
function openBelow({ total, closed }: Sum): number {
  const isWhole = closed === million && total >= 1000 * million && total % (1000 * million) === 0;
  return isWhole ? 1000 * million : closed;
}

/** Digits with their groups: `1 234 567` is three words, `1’234` too. */
function literalAt(words: readonly Word[], at: number): { text: string; to: number } {
  let text = wordAt(words, at).text;
  let to = at + 1;
  if (!/^\d{1,3}$/u.test(text)) return { text, to };
  for (;;) {
    const apostrophe = wordAt(words, to).lower === '’' && wordAt(words, to).glued ? 1 : 0;
    const group = wordAt(words, to + apostrophe);
    if (!/^\d{3}(?:[.,]\d+)?$/u.test(group.text)) break;
    if (group.glued !== (apostrophe === 1)) break;
    text += group.text;
    to += apostrophe + 1;
    if (!/^\d+$/u.test(group.text)) break;
  }
  return { text, to };
}

/** `five-million`, `thirty-five`: the hyphen inside one number. */
function addAfterHyphen(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
): number | undefined {
  const started = sum.small !== undefined || sum.thousands + sum.total > 0;
  if (!started || wordAt(words, at).text !== '-' || !wordAt(words, at + 1).glued) return undefined;
  return addNumeral(words, at + 1, sum, lexicon);
}

function addNumeral(
  words: readonly Word[],
  at: number,
  sum: Sum,
  lexicon: NumberLexicon,
): number | undefined {
  const match = lexicon.numerals.at(words, at);
  const parts = match === undefined ? compound(wordAt(words, at).lower, lexicon.pieces) : [match.value];
  const isBehindFigures = sum.small !== undefined && wordAt(words, at - 1).kind === 'number';
  if (parts === undefined || (isBehindFigures && isUnit(parts[0]))) return undefined;
  return parts.every((part) => add(sum, part)) ? (match?.to ?? at + 1) : undefined;
}

/** "2024 zweieinhalb Milliarden": a number written out right behind figures is one of its own; a half or a scale goes on. */
function isUnit(numeral: Numeral | undefined): boolean {
  return numeral !== undefined && !numeral.scale && numeral.value >= 1;
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
  const spelt = wordAt(words, at - 1).kind === 'word';
  if (join === undefined || !spelt || sum.small === undefined || sum.small < 20) return undefined;
  const next = lexicon.numerals.at(words, join.to);
  if (next === undefined || next.value.scale || next.value.value >= 100) return undefined;
  return step(words, join.to, sum, lexicon, decimal);
}

/** Words behind the second of two sums in which `respectively` stands. */
const turnReach = 7;

/** `3 miljarder och 271 miljoner rial`: what is left behind a whole number of billions, with its own smaller scale. */
function addRemainder(
  words: readonly Word[],
  start: number,
  sum: Sum,
  lexicon: NumberLexicon,
): number | undefined {
  const at = lexicon.joins.at(words, start)?.to;
  if (at === undefined) return undefined;
  const scale = lexicon.numerals.at(words, at + 1)?.value;
  const left = wordAt(words, at).text;
  const below = openBelow(sum);
  if (below > sum.total || sum.total % below !== 0 || sum.thousands > 0) return undefined;
  if (!/^[1-9]\d{0,2}$/u.test(left) || !scale?.scale || scale.value < million) return undefined;
  if (scale.value * 1000 > below || lexicon.inTurn.findAll(words, at, at + turnReach).length > 0)
    return undefined;
  sum.small = Number(left);
  return at + 1;
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
    const word = wordAt(words, to);
    const digit = word.kind === 'number' ? word.text : digitOf(lexicon.numerals.at(words, to)?.value);
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
