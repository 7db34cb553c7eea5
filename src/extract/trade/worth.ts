import { currencyFamilies, type CurrencyFamily } from '../../languages/currencies.js';
import type { Bound, CountryCode, TradeMention } from '../../model.js';
import type { AmountMention } from '../numbers.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import { has } from './lexicon.js';
import type { Sides } from './sides.js';
import { wordAt } from '../words.js';
import { lies } from '../spans.js';

export function amountOf(
  figure: Figure,
  sides: Sides,
  context: Context,
): {
  amount: number | null;
  amountTo: number | null;
  bound: Bound;
  currency: string | null;
} {
  const { amount, flow } = figure;
  if (amount === null) return { amount: null, amountTo: null, bound: 'exact', currency: null };
  const sign = flow.sign === 1 && isNegative(amount, context) && flow.measure === 'balance' ? -1 : flow.sign;
  return {
    amount: amount.amount * sign,
    amountTo: amount.amountTo === null ? null : amount.amountTo * sign,
    bound: amount.bound,
    currency:
      toldMoney(amount, sides, context) ??
      moneyBefore(amount, context) ??
      (amount.likely ? null : amount.currency) ??
      ownMoney(amount.family, sides, context.sides),
  };
}

/** `the balance was -13.7 billion`. */
function isNegative({ from }: AmountMention, { sentence: { words } }: Context): boolean {
  const sign = wordAt(words, from - 1);
  const isGlued = wordAt(words, from).glued && !sign.glued;
  return /^[-–−]$/u.test(sign.text) && (isGlued || wordAt(words, from - 2).text === '(');
}

/** `$` in a note that says which dollars its figures are in. */
function toldMoney(
  { from, to, family }: AmountMention,
  { reporter }: Sides,
  { sentence: { words }, money, home, article }: Context,
): string | null {
  const isPlain =
    wordAt(words, from).text === '$'
      ? !/^[A-Z]{2,3}$/u.test(wordAt(words, from + 1).text)
      : family === 'dollar';
  const isNamed = words.slice(from + 1, to).some(({ text }) => /^[A-Z]{3}$/u.test(text));
  if (!isPlain || isNamed) return null;
  const own = reporter === null || reporter !== home() ? undefined : plainDollars[reporter];
  return money() ?? (own === undefined || /US\$|USD|U\.?S\.? dollar/u.test(article.text) ? null : own);
}

/** Countries whose notes on their own trade write `$` for their own dollars. */
const plainDollars: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', NZ: 'NZD' };

/** `kronor` behind `danska kronor` are Danish too. */
function moneyBefore(
  { family, from, to }: AmountMention,
  { sentence: { countries, words }, told, lexicon: { numbers } }: Context,
): string | null {
  const named =
    countries.some((country) => lies(country, from - 1, to + 1)) || has(numbers.countries, words, from, to);
  const last = told.at(-1)?.currency ?? null;
  if (family === null || named || last === null) return null;
  return Object.values<string>(currencyFamilies[family].of).includes(last) ? last : null;
}

/** `dinars` in a figure of Tunisia, or an article on it, are Tunisian. */
function ownMoney(
  family: CurrencyFamily | null,
  { reporter, partner }: Sides,
  article: readonly CountryCode[],
): string | null {
  if (family === null) return null;
  const { of, usual }: { of: Readonly<Record<string, string>>; usual: string | null } =
    currencyFamilies[family];
  const about = [reporter, partner, ...article].find((country) => of[country ?? ''] !== undefined);
  return of[about ?? ''] ?? usual;
}

export function changeOf(figure: Figure, basis: string | null): TradeMention['change'] {
  if (figure.growth === null) return null;
  return { percent: figure.growth.percent * (figure.growth.direction === 'down' ? -1 : 1), basis };
}
