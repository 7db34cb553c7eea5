import { currencyFamilies, type CurrencyFamily } from '../../languages/currencies.js';
import type { Bound, TradeMention } from '../../model.js';
import type { Figure } from './combine.js';
import type { Sides } from './sides.js';

export function amountOf(
  figure: Figure,
  sides: Sides,
): {
  amount: number | null;
  amountTo: number | null;
  bound: Bound;
  currency: string | null;
} {
  const { amount, flow } = figure;
  if (amount === null) return { amount: null, amountTo: null, bound: 'exact', currency: null };
  return {
    amount: amount.amount * flow.sign,
    amountTo: amount.amountTo === null ? null : amount.amountTo * flow.sign,
    bound: amount.bound,
    currency: amount.currency ?? ownMoney(amount.family, sides),
  };
}

/** `dinars` in a figure of Tunisia are Tunisian. */
function ownMoney(family: CurrencyFamily | null, { reporter, partner }: Sides): string | null {
  if (family === null) return null;
  const of: Readonly<Record<string, string>> = currencyFamilies[family].of;
  return of[reporter ?? ''] ?? of[partner ?? ''] ?? null;
}

export function changeOf(figure: Figure, basis: string | null): TradeMention['change'] {
  if (figure.growth === null) return null;
  return { percent: figure.growth.percent * (figure.growth.direction === 'down' ? -1 : 1), basis };
}
