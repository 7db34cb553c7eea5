import type { CurrencyFamily } from '../languages/currencies.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Bound } from '../model.js';
import { type NumberLexicon, numberLexicon } from './numbers/lexicon.js';
import { shareAlongLists, shareWithBare } from './numbers/lists.js';
import { decimalMarkOf } from './numbers/literal.js';
import type { MoneyReading } from './numbers/money.js';
import { findQuantities, type Quantity } from './numbers/quantity.js';
import { type Word, wordAt } from './words.js';

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
  /** `currency` is only the likely one of its family. */
  likely?: true;
  /** How it was read: `en.amount`, `en.amount.range`, `en.amount.shared` (currency named beside another amount). */
  rule: string;
}

/** Money of the sentence before, for bare sums of this one. */
export interface CarriedMoney {
  code: string;
  /** The sentence goes on with the sum told there (`we want to reach 500 million in 2030`), so that smaller ones count. */
  goesOn: boolean;
}

/** Every amount of money among the words, left to right. Numbers without a currency of their own or their list's
 * are left out; a large bare one may have that of the sentence before, `carried`. */
export function findAmounts(
  words: readonly Word[],
  pack: LanguagePack,
  carried?: CarriedMoney,
): AmountMention[] {
  const lexicon = numberLexicon(pack);
  const decimal = decimalMarkOf(words, lexicon.words.decimal);
  const quantities = findQuantities(words, lexicon, decimal);
  if (carried === undefined && !quantities.some((quantity) => quantity.money !== undefined)) return [];
  shareAlongLists(words, quantities, lexicon);
  shareWithBare(
    words,
    quantities,
    lexicon,
    carried === undefined ? undefined : moneyOf(carried.code),
    carried?.goesOn,
  );
  return mentionsOf(words, quantities, lexicon, pack.code);
}

/** Money named elsewhere. */
function moneyOf(code: string): MoneyReading {
  return { from: 0, to: 0, code, family: null, factor: 1, sign: false };
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
  return left.opened || (!list && wordAt(words, left.to).text !== ',');
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
    ...(right.money?.likely ? { likely: true } : {}),
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
    ...(quantity.money?.likely ? { likely: true } : {}),
    rule: `${code}.amount${own && quantity.money !== undefined && quantity.money.from >= quantity.from ? '' : '.shared'}`,
  };
}
