import type { Bound } from '../../model.js';
import type { NumberLexicon } from './lexicon.js';
import type { DecimalMark } from './literal.js';
import { moneyAfter, moneyBefore, type MoneyReading } from './money.js';
import { readNumber } from './read.js';
import { type Word, wordAt } from '../words.js';

/** A number that may be money, before its neighbours are looked at. */
export interface Quantity {
  from: number;
  to: number;
  value: number;
  scale: number;
  bound: Bound;
  money: MoneyReading | undefined;
  /** Four digits that may be a year. */
  year: boolean;
  /** Stands after `from` or `between`. */
  opened: boolean;
}

export function findQuantities(
  words: readonly Word[],
  lexicon: NumberLexicon,
  decimal: DecimalMark,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const number =
      wordAt(words, at).kind === 'mark'
        ? undefined
        : withoutArticle(readNumber(words, at, lexicon, decimal), words);
    if (number === undefined) {
      at++;
      continue;
    }
    const before = moneyBefore(words, number.from, lexicon);
    const free = before !== undefined && before.from >= (found.at(-1)?.to ?? 0) ? before : undefined;
    found.push(quantityOf(words, number, free, lexicon));
    at = Math.max(found.at(-1)?.to ?? 0, number.to);
  }
  return found;
}

/** "655 millions un an plus tôt", "7.5 billion a year earlier": behind a sum in figures "one" is an article. */
function withoutArticle<N extends { from: number; to: number; value: number; scale: number }>(
  number: N | undefined,
  words: readonly Word[],
): N | undefined {
  if (number === undefined || number.scale < 1e6 || number.value % 1000 !== 1) return number;
  const isWritten =
    wordAt(words, number.from).kind === 'number' && wordAt(words, number.to - 1).kind === 'word';
  return isWritten ? { ...number, to: number.to - 1, value: number.value - 1 } : number;
}

function quantityOf(
  words: readonly Word[],
  number: { from: number; to: number; value: number; scale: number },
  before: MoneyReading | undefined,
  lexicon: NumberLexicon,
): Quantity {
  const after =
    ownMoney(words, number, moneyAfter(words, number.to, lexicon)) ??
    (before === undefined ? millionsOfDinars(words, number) : undefined);
  const money = chosen(before, after, number);
  const from = money !== undefined && money === before ? money.from : number.from;
  const to = after !== undefined && (money === after || sameMoney(before, after)) ? after.to : number.to;
  // `75 USD million`: the scale after the currency.
  const named = number.scale === 1 && money !== undefined && money === after;
  const trailing = named ? scaleAt(words, to, lexicon) : undefined;
  const factor = (money?.factor ?? 1) * (trailing?.value ?? 1);
  const end = trailing?.to ?? to;
  return {
    from,
    to: end,
    value: Number((number.value * factor).toPrecision(12)),
    scale: number.scale * factor,
    bound: boundOf(words, from, end, lexicon),
    money,
    year: /^(?:19|20)\d\d$/u.test(wordAt(words, number.from).text),
    opened: endsAt(words, from, lexicon) !== undefined,
  };
}

/** `13.463,4 MD`: written so, and with no money of its own, `MD` are millions of dinars; `Md` and `Mds` are billions. */
function millionsOfDinars(
  words: readonly Word[],
  { to, scale }: { to: number; scale: number },
): MoneyReading | undefined {
  if (scale !== 1e9 || wordAt(words, to - 1).text !== 'MD') return undefined;
  return { from: to - 1, to, code: null, family: 'dinar', factor: 1e-3, sign: false };
}

/** A sign before another number is that one's: `a $5 million deal`, `$20,000 $37,305`. */
function ownMoney(
  words: readonly Word[],
  number: { from: number; to: number },
  after: MoneyReading | undefined,
): MoneyReading | undefined {
  if (after === undefined || !after.sign || wordAt(words, after.to).kind !== 'number') return after;
  // `5 billion USD 2024`: a code after a figure is its own, the year is not money.
  if (after.from !== number.to || wordAt(words, number.from).kind !== 'number') return undefined;
  const glued = wordAt(words, after.from).glued && wordAt(words, number.to - 1).kind === 'number';
  return glued || wordAt(words, after.to - 1).kind === 'word' ? after : undefined;
}

/** A name before a number is its currency only when the number is too large for a price in words: `dollar 22.5 million`. */
function chosen(
  before: MoneyReading | undefined,
  after: MoneyReading | undefined,
  number: { value: number },
): MoneyReading | undefined {
  const usable = before !== undefined && (before.sign || number.value >= 10_000) ? before : undefined;
  if (usable === undefined || after === undefined) return usable ?? after;
  return usable.code === null ? after : usable;
}

/** `$5 million USD`: the sign and the code say the same. */
function sameMoney(before: MoneyReading | undefined, after: MoneyReading): boolean {
  return before !== undefined && (before.code === after.code || before.code === 'USD');
}

function scaleAt(words: readonly Word[], at: number, lexicon: NumberLexicon) {
  const match = lexicon.numerals.at(words, at);
  return match?.value.scale ? { value: match.value.value, to: match.to } : undefined;
}

function boundOf(words: readonly Word[], from: number, to: number, lexicon: NumberLexicon): Bound {
  for (let start = Math.max(0, from - 5); start < from; start++) {
    const match = lexicon.bounds.at(words, start);
    if (match !== undefined && match.to === from) return match.value;
  }
  return lexicon.boundsAfter.at(words, to)?.value ?? 'exact';
}

function endsAt(words: readonly Word[], end: number, lexicon: NumberLexicon): number | undefined {
  for (let start = Math.max(0, end - 3); start < end; start++)
    if (lexicon.rangeStarts.at(words, start)?.to === end) return start;
  return undefined;
}
