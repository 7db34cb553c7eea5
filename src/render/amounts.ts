import type { Bound, Change } from '../model.js';
import type { Catalogue } from './catalogue.js';
import { periodWords } from './dates.js';
import { numberFormat } from './formats.js';

/** `4.58 billion USD` in the reader's language. Six decimals, so that a stated amount is never rounded. */
export function moneyWords(amount: number, currency: string | null, { intl }: Catalogue): string {
  const long = Math.abs(amount) >= 1e6;
  const number = numberFormat(intl, {
    ...(long && { notation: 'compact', compactDisplay: 'long' }),
    maximumFractionDigits: 6,
  }).format(amount);
  return currency === null ? number : `${number} ${currency}`;
}

/** An amount with its bound: `about 1.1 billion USD`, `2 billion USD to 3 billion USD`. */
export function boundWords(
  figure: { amount: number; amountTo: number | null; bound: Bound; currency: string | null },
  catalogue: Catalogue,
): string {
  const words = (amount: number): string => moneyWords(amount, figure.currency, catalogue);
  return catalogue.bounds[figure.bound](words(figure.amount), words(figure.amountTo ?? figure.amount));
}

/** `+26.1 %`, as the language writes it. */
export function percentWords(percent: number, { intl }: Catalogue): string {
  return numberFormat(intl, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 2,
  }).format(percent / 100);
}

/** `+26.1 % on 2023` */
export function changeWords(change: Change, catalogue: Catalogue): string {
  const basis = change.basis === null ? undefined : periodWords(change.basis, catalogue);
  return catalogue.say.compared(percentWords(change.percent, catalogue), basis);
}
