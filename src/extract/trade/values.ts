import { type AmountMention, type CarriedMoney, findAmounts } from '../numbers.js';
import { findPercents, type PercentMention } from '../percents.js';
import type { Sentence } from '../sentence.js';
import { has, type TradeLexicon } from './lexicon.js';
import { startOfPhraseBefore } from '../phrases.js';
import { type Word, wordAt } from '../words.js';

export type Value = { kind: 'amount'; mention: AmountMention } | { kind: 'growth'; mention: PercentMention };

/** Smaller sums are prices. */
const smallestAmount = 1e6;

export function valuesOf({ words, pack }: Sentence, lexicon: TradeLexicon, carried?: CarriedMoney): Value[] {
  const amounts = findAmounts(words, pack, carried)
    .filter((mention) => (mention.amountTo ?? mention.amount) >= smallestAmount)
    .map((mention) => afterDifference(words, mention, lexicon))
    .filter((mention) => !isDifference(words, mention, lexicon))
    .map((mention): Value => ({ kind: 'amount', mention }));
  const growths = findPercents(words, pack)
    .filter((mention, at, all) => !isEarlierRate(words, mention, all[at - 1], lexicon))
    .filter((mention) => mention.direction !== null && !isOtherRate(words, mention, lexicon))
    .map((mention): Value => ({ kind: 'growth', mention }));
  return [...amounts, ...growths]
    .filter(({ mention }) => !standsForOther(words, mention.to, lexicon))
    .sort((a, b) => a.mention.from - b.mention.from);
}

/** Words between two values, of which the first has its year. */
const fromToReach = 5;

/** `rose by 2 billion`, `up 2 billion`: the change, not the value. */
function isDifference(
  words: readonly Word[],
  amount: AmountMention,
  { numbers, sets }: TradeLexicon,
): boolean {
  const end = startOfPhraseBefore(numbers.bounds, words, amount.from) ?? amount.from;
  // `made up 2 billion`: a share, nothing that went up.
  if (startOfPhraseBefore(sets.shares, words, end) !== undefined) return false;
  if (startOfPhraseBefore(numbers.changes, words, end) !== undefined) return true;
  // `0.5 billion more than in April`
  const more = numbers.moreOrLess.at(words, amount.to);
  if (more !== undefined && has(sets.compared, words, amount.to, more.to + 1)) return true;
  // `an increase of 154 million, or 26 %`; not `wuchs von 20 Milliarden im Jahr 2022 auf 23 Milliarden`
  const of = startOfPhraseBefore(sets.of, words, end);
  const isFromTo =
    of !== undefined &&
    numbers.from.at(words, of) !== undefined &&
    has(numbers.to, words, amount.to, amount.to + fromToReach);
  if (of !== undefined && !isFromTo && startOfPhraseBefore(numbers.changes, words, of) !== undefined)
    return true;
  const by = startOfPhraseBefore(numbers.by, words, end);
  if (by === undefined) return false;
  if (startOfPhraseBefore(numbers.moreOrLess, words, by) !== undefined) return true;
  return has(numbers.changes, words, by - 4, by) || numbers.changes.at(words, by) !== undefined;
}

/** Words from a word of change to the "of" before its sum: `a decline in the goods deficit of`. */
const changeReach = 8;

/** `widened by 1.3 billion to 3.7 billion`, `a drop in the surplus of 0.1 billion to 19.3 billion`: not from the one to the other. */
function afterDifference(
  words: readonly Word[],
  amount: AmountMention,
  lexicon: TradeLexicon,
): AmountMention {
  const { by, to: to_, numerals, changes } = lexicon.numbers;
  if (amount.amountTo === null) return amount;
  const to = to_.findAll(words, amount.from, amount.to)[0];
  const of = startOfPhraseBefore(lexicon.sets.of, words, amount.from);
  const isDifference =
    startOfPhraseBefore(by, words, amount.from) !== undefined ||
    (of !== undefined && has(changes, words, of - changeReach, of));
  if (to === undefined || !isDifference) return amount;
  // `by 2 to 3 billion` is a range.
  if (!numerals.findAll(words, amount.from, to.from).some(({ value }) => value.scale)) return amount;
  return { ...amount, from: to.to, amount: amount.amountTo, amountTo: null, bound: 'exact' };
}

/** Words between a rate and that of the period before. */
const rateReach = 8;

/** `(+1.4 % after +0.8 % in March)`, `fell 1.3 %, following a rise of 2 %`: the rate of an earlier period. */
function isEarlierRate(
  words: readonly Word[],
  { from }: PercentMention,
  before: PercentMention | undefined,
  { sets, numbers }: TradeLexicon,
): boolean {
  if (before === undefined || from - before.to > rateReach) return false;
  return sets.compared.findAll(words, before.to, from).some(({ to }) => {
    for (let at = to; at < from; at++) {
      const isPlain =
        /^[-–−+]$/u.test(wordAt(words, at).text) ||
        wordAt(words, at).text.length <= 3 ||
        [numbers.changes, numbers.by, numbers.bounds, sets.of].some(
          (table) => table.at(words, at) !== undefined,
        );
      if (!isPlain) return false;
    }
    return true;
  });
}

/** `12 % a year on average`, `beating forecasts of 1.9 %`. */
function isOtherRate(words: readonly Word[], { from, to }: PercentMention, lexicon: TradeLexicon): boolean {
  const { otherRates } = lexicon.sets;
  // `43 % (in volume)`
  const behind = wordAt(words, to).text === '(' ? to + 1 : to;
  // `In volume exports rose 2 % while imports fell 1 %`: said of all.
  return (
    has(otherRates, words, from - 4, from) ||
    otherRates.at(words, behind) !== undefined ||
    otherRates.at(words, 0) !== undefined
  );
}

/** `a $5 billion loan`, `3 million euro fine`: the noun right after tells. */
function standsForOther(words: readonly Word[], to: number, lexicon: TradeLexicon): boolean {
  for (let at = to; at < to + 2; at++) {
    if (lexicon.sets.causes.at(words, at) !== undefined) return false;
    if (wordAt(words, at).kind === 'mark' && wordAt(words, at).text !== '-') return false;
    if (lexicon.sets.other.at(words, at) !== undefined) return true;
  }
  return false;
}
