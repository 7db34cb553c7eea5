import { currencyFamilies, type CurrencyFamily } from '../../languages/currencies.js';
import type { Bound, CountryCode, TradeMention } from '../../model.js';
import type { Figure } from './combine.js';
import type { Sides } from './sides.js';

export function amountOf(
  figure: Figure,
  sides: Sides,
  article: readonly CountryCode[],
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
    currency: amount.currency ?? ownMoney(amount.family, sides, article),
  };
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
