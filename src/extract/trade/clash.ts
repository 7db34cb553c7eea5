import type { TradeMention } from '../../model.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import { has } from './lexicon.js';
import { samePair, type Sides } from './sides.js';
import { periodIn, type Zone } from './when.js';

/** How much larger a sum must be to be no other rounding of the one told. */
const more = 1.05;

/**
 * Whether two countries cannot have a figure, as a smaller one of the same kind and period was told of them, or a
 * smaller total: `exports to Iraq top 13 billion … exports rose to 262 billion` are not both to Iraq.
 */
export function clashes(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  sides: Sides,
): boolean {
  const { amount, flow } = figure;
  const { sentence, lexicon, told, times } = context;
  // A second sum under one word of trade is about the same two.
  const isAgain = figure.from > flow.to;
  if (amount === null || figure.old || isAgain || sides.partner === null) return false;
  if (has(lexicon.sets.targets, sentence.words, zone.from, zone.to)) return false;
  const period = periodIn(figure, zone, times)?.period;
  return [...told, ...earlier].some(
    (one) =>
      one.status === 'actual' &&
      one.scope === null &&
      one.amount !== null &&
      one.currency === amount.currency &&
      (period === undefined || one.period === period) &&
      samePair(one, sides) &&
      isLarger(one, flow.measure, sides, amount.amount),
  );
}

function isLarger(
  { measure, reporter, amount }: TradeMention,
  own: TradeMention['measure'],
  sides: Sides,
  sum: number,
): boolean {
  const isSame = measure === own && (own === 'total' || reporter === sides.reporter);
  const isWhole = measure === 'total' && own !== 'investment';
  return (isSame || isWhole) && sum > Math.abs(amount ?? Infinity) * more;
}
