import type { CurrencyFamily } from '../languages/currencies.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Bound } from '../model.js';
import { type NumberLexicon, numberLexicon } from './numbers/lexicon.js';
import { type DecimalMark, decimalMarkOf } from './numbers/literal.js';
import { moneyAfter, moneyBefore, type MoneyReading } from './numbers/money.js';
import { readNumber } from './numbers/read.js';
import type { Word } from './words.js';

/** An amount of money: `words[from]` … `words[to - 1]`, with its sign and currency. */
export interface AmountMention {
  from: number;
  to: number;
  /** Full units. */
  amount: number;
  /** Upper end of a range. */
  amountTo: number | null;
  bound: Bound;
  /** ISO 4217; null where the text leaves it open (`pesos`). */
  currency: string | null;
  /** The shared name of money (`peso`), whose country may decide. */
  family: CurrencyFamily | null;
  /** How it was read: `en.amount`, `en.amount.range`, `en.amount.shared` (currency named beside another amount). */
  rule: string;
}

/** A number that may be money, before its neighbours are looked at. */
interface Quantity {
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

/** Every amount of money among the words, left to right. Numbers without a currency of their own or their list's are left out. */
export function findAmounts(words: readonly Word[], pack: LanguagePack): AmountMention[] {
  const lexicon = numberLexicon(pack);
  const decimal = decimalMarkOf(words, lexicon.words.decimal);
  const quantities = findQuantities(words, lexicon, decimal);
  if (!quantities.some((quantity) => quantity.money !== undefined)) return [];
  shareAlongLists(words, quantities, lexicon);
  shareWithBare(words, quantities, lexicon);
  return mentionsOf(words, quantities, lexicon, pack.code);
}

function findQuantities(words: readonly Word[], lexicon: NumberLexicon, decimal: DecimalMark): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const number = words[at]?.kind === 'mark' ? undefined : readNumber(words, at, lexicon, decimal);
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

function quantityOf(
  words: readonly Word[],
  number: { from: number; to: number; value: number; scale: number },
  before: MoneyReading | undefined,
  lexicon: NumberLexicon,
): Quantity {
  const after = ownMoney(words, number, moneyAfter(words, number.to, lexicon));
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
    year: /^(?:19|20)\d\d$/u.test(words[number.from]?.text ?? ''),
    opened: endsAt(words, from, lexicon) !== undefined,
  };
}

/** A sign before another number is that one's: `a $5 million deal`, `$20,000 $37,305`. */
function ownMoney(
  words: readonly Word[],
  number: { from: number; to: number },
  after: MoneyReading | undefined,
): MoneyReading | undefined {
  if (after === undefined || !after.sign || words[after.to]?.kind !== 'number') return after;
  // `5 billion USD 2024`: a code after a figure is its own, the year is not money.
  if (after.from !== number.to || words[number.from]?.kind !== 'number') return undefined;
  const glued = words[after.from]?.glued === true && words[number.to - 1]?.kind === 'number';
  return glued || words[after.to - 1]?.kind === 'word' ? after : undefined;
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
  return match?.value.scale === true ? { value: match.value.value, to: match.to } : undefined;
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

/** `2.3 and 2.2 billion dollars`: an item without scale or currency has those of the next one in its list. */
function shareAlongLists(words: readonly Word[], quantities: Quantity[], lexicon: NumberLexicon): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const left = quantities[index];
    const right = quantities[index + 1];
    if (left === undefined || right === undefined || !listed(words, left, right, lexicon)) continue;
    shareScale(left, right);
    if (!left.year && (left.scale !== 1 || right.scale === 1)) left.money ??= right.money;
    right.money ??= left.money;
  }
}

/** Bare sums below are counts of people or things. */
const smallestBare = 1e9;

/** `exports were 5 billion euros and imports 7 billion.`: the money of the sum before, unless a noun follows. */
function shareWithBare(
  words: readonly Word[],
  quantities: readonly Quantity[],
  lexicon: NumberLexicon,
): void {
  let last: MoneyReading | undefined;
  for (const quantity of quantities) {
    const bare = quantity.money === undefined && quantity.scale > 1 && quantity.value >= smallestBare;
    if (bare && endsPhrase(words, quantity.to, lexicon)) quantity.money = last;
    last = quantity.money ?? last;
  }
}

function endsPhrase(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  const next = words[at];
  if (next === undefined || /^[.,;:()]$/u.test(next.text)) return true;
  return lexicon.listJoins.at(words, at) !== undefined || lexicon.to.at(words, at) !== undefined;
}

function shareScale(left: Quantity, right: Quantity): void {
  if (left.scale !== 1 || right.scale === 1 || left.money !== undefined) return;
  // A year, or the quarter of `in the quarter to $254 million`.
  if (left.year || left.value < 1) return;
  left.value = Number((left.value * right.scale).toPrecision(12));
  left.scale = right.scale;
}

/** Only a comma or joining words between the two. */
function listed(words: readonly Word[], left: Quantity, right: Quantity, lexicon: NumberLexicon): boolean {
  const comma = words[left.to]?.text === ',' ? left.to + 1 : left.to;
  const join =
    lexicon.listJoins.at(words, comma) ?? (comma > left.to ? undefined : lexicon.rangeJoins.at(words, comma));
  const at = join?.to ?? comma;
  return at > left.to && boundStart(words, at, right.from, lexicon) === right.from;
}

/** Skips one bound phrase: `2.3 and about 2.2 billion`. */
function boundStart(words: readonly Word[], at: number, end: number, lexicon: NumberLexicon): number {
  return at === end ? at : (lexicon.bounds.at(words, at)?.to ?? at);
}

function mentionsOf(
  words: readonly Word[],
  quantities: readonly Quantity[],
  lexicon: NumberLexicon,
  code: string,
): AmountMention[] {
  const mentions: AmountMention[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index];
    const next = quantities[index + 1];
    if (quantity?.money === undefined) continue;
    if (next?.money !== undefined && isRange(words, quantity, next, lexicon)) {
      mentions.push(rangeOf(quantity, next, code));
      index++;
    } else mentions.push(mentionOf(quantity, code));
  }
  return mentions;
}

/** `between A and B`, `A–B`, `from A to B`; `A and B` without `between` is a list. */
function isRange(words: readonly Word[], left: Quantity, right: Quantity, lexicon: NumberLexicon): boolean {
  const join = lexicon.rangeJoins.at(words, left.to);
  if (join === undefined || join.to !== right.from || right.value < left.value) return false;
  if (left.opened && grows(words, left.from, lexicon)) return false;
  const list = lexicon.listJoins.at(words, left.to) !== undefined;
  return left.opened || (!list && words[left.to]?.text !== ',');
}

/** `rose from A to B` is two values, not a range. */
function grows(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  if (lexicon.from.at(words, at - 1) === undefined) return false;
  return lexicon.changes.findAll(words, Math.max(0, at - 8), at).length > 0;
}

function rangeOf(left: Quantity, right: Quantity, code: string): AmountMention {
  return {
    from: left.from,
    to: right.to,
    amount: left.value,
    amountTo: right.value,
    bound: 'between',
    currency: left.money?.code ?? right.money?.code ?? null,
    family: right.money?.family ?? null,
    rule: `${code}.amount.range`,
  };
}

function mentionOf(quantity: Quantity, code: string): AmountMention {
  const own = quantity.money !== undefined && quantity.money.to <= quantity.to;
  return {
    from: quantity.from,
    to: quantity.to,
    amount: quantity.value,
    amountTo: null,
    bound: quantity.bound,
    currency: quantity.money?.code ?? null,
    family: quantity.money?.family ?? null,
    rule: `${code}.amount${own && quantity.money !== undefined && quantity.money.from >= quantity.from ? '' : '.shared'}`,
  };
}
