import type { Bound } from './model.js';

/** As much of a figure as can be compared. */
export interface StatedAmount {
  /** Full units; null for a growth rate alone. */
  amount: number | null;
  amountTo: number | null;
  bound: Bound;
}

/** Parts by which two amounts of the same thing may differ: both exact, or one of them about. */
const tolerance = { exact: 0.005, about: 0.06 };

/** Whether what one says of an amount fits what another says: rounding, "nearly" and open ends allowed for. */
export function amountsAgree(said: StatedAmount, known: StatedAmount): boolean {
  if (said.amount === null || known.amount === null) return false;
  // `over 8 billion` of a deficit is further from nothing, too.
  if (said.amount < 0) return known.amount < 0 && amountsAgree(reversed(said), reversed(known));
  const upper = known.amountTo ?? known.amount;
  if (said.bound === 'over') return upper > said.amount || (known.bound === 'over' && upper === said.amount);
  if (said.bound === 'under')
    return known.amount < said.amount || (known.bound === 'under' && known.amount === said.amount);
  if (said.bound === 'between') return known.amount >= said.amount && upper <= (said.amountTo ?? said.amount);
  if (known.bound === 'over') return said.amount >= known.amount;
  if (known.bound === 'under') return said.amount <= known.amount;
  const exact = said.bound === 'exact' && known.bound === 'exact';
  const allowed = exact ? tolerance.exact : tolerance.about;
  const [low, high] = [known.amount * (1 - allowed), upper * (1 + allowed)];
  return (said.amount >= low && said.amount <= high) || isRounding(said.amount, known.amount);
}

function reversed({ amount, amountTo, bound }: StatedAmount): StatedAmount {
  return { amount: amount === null ? null : -amount, amountTo: amountTo === null ? null : -amountTo, bound };
}

/** Whether two growth rates are one, rounded differently: 26.1 and 26.08 %. */
export function percentsAgree(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.06;
}

/** `4.6 billion` of 4.58: the shorter number is the longer one rounded. */
function isRounding(a: number, b: number): boolean {
  const [short, long] = digitsOf(a) < digitsOf(b) ? [a, b] : [b, a];
  // One digit alone would let 5 stand for 4.5.
  return digitsOf(short) > 1 && Number(long.toPrecision(digitsOf(short))) === short;
}

function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/u, '').replace(/\D/gu, '').length;
}
