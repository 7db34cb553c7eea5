import type { TradeInput } from './context.js';
import type { TradeMention } from '../../model.js';
import { type Flow, rankedBefore } from './flows.js';
import { has, type TradeLexicon } from './lexicon.js';
import { calledPartner } from './partner.js';
import { partsFlow } from './parts.js';
import type { PhraseMatch } from '../phrases.js';
import { samePair } from './sides.js';
import { tiesOf } from './ties.js';
import { withBareYears } from './years.js';
import { bothOf } from '../only.js';

/** What a sentence without a word of trade goes on with: the figure told before, or a target for it. */
export function carriedFlow(input: TradeInput, lexicon: TradeLexicon): Flow[] {
  const { before } = input;
  const called = calledFlow(input, lexicon);
  if (called.length > 0) return called;
  if (before === undefined || (before.reporter === null && before.partner === null)) return [];
  const target = targetFlow(input, before, lexicon);
  if (target.length > 0) return target;
  const same = sameFlow(input, before, lexicon);
  if (same.length > 0) return same;
  const ranks = rankFlow(input, before, lexicon);
  return ranks.length > 0 ? ranks : partsFlow(input, lexicon);
}

/** How far behind a figure, in characters, its target may be told: a question of an interview may stand between. */
export const targetReach = 200;
/** Words of a target told without a date. */
const longestTarget = 22;
/** Words before the subject of `… the figure rose to 31 million`. */
const subjectReach = 10;

/**
 * `They set a target of 6 billion by 2030`, right after a figure of their trade: the same measure, but the total where
 * that was told and exports or imports only as parts of it.
 */
function targetFlow(
  { sentence, times, told }: TradeInput,
  before: TradeMention,
  lexicon: TradeLexicon,
): Flow[] {
  if (before.reporter === null || before.partner === null) return [];
  const target = lexicon.sets.targets.findAll(sentence.words)[0];
  if (target === undefined) return [];
  const ahead = times.some((time) => time.use === 'until' || (time.period ?? '') > (before.period ?? '9'));
  const { words, countries, passage } = sentence;
  const isNear = passage.start - (before.evidence.at(-1)?.end ?? 0) <= targetReach;
  const isPlain = words.length <= longestTarget && countries.length === 0 && !has(lexicon.sets.other, words);
  if (!ahead && !(isNear && isPlain && !has(lexicon.sets.companies, words))) return [];
  const isOfTotal = (one: TradeMention) => one.measure === 'total' && samePair(one, before);
  const isPart = before.measure !== 'investment' && told.some(isOfTotal);
  return [flowLike(before, target, isPart ? 'total' : before.measure)];
}

/** `In January to August the figure rose by 26 % to 31 million`, right after the figure. */
function sameFlow(
  { sentence, times, last, told }: TradeInput,
  before: TradeMention,
  lexicon: TradeLexicon,
): Flow[] {
  if (before.evidence.at(-1)?.start !== last?.sentence.passage.start) return [];
  const { words } = sentence;
  const [same] = lexicon.sets.same.findAll(words, 0, subjectReach);
  const isOther = has(lexicon.sets.other, words) || has(lexicon.sets.companies, words);
  // `an increase of 1 and 3 percent, respectively`: of several figures.
  if (same === undefined || isOther || has(lexicon.sets.respectively, words)) return [];
  const whole = wholeBefore(told, before);
  const { changes, moreOrLess } = lexicon.numbers;
  const compares = has(changes, words, same.to) || has(moreOrLess, words, same.to);
  // `Zum Vergleich: 2023 waren es 217,7 Milliarden Euro.`
  const isOtherYear =
    words.length <= longestAside &&
    sentence.countries.length === 0 &&
    (has(lexicon.sets.yearOnYear, words, 0, asideReach) ||
      [...times, ...withBareYears(sentence, times, [])].some(
        ({ period, use }) => period !== null && use === 'when' && period !== before.period,
      ));
  const sign = whole.measure === 'balance' && (whole.amount ?? 0) < 0 ? -1 : 1;
  return compares || isOtherYear ? [{ ...flowLike(whole, same, whole.measure), sign }] : [];
}

/** Words of a sentence that gives a figure of another year. */
const longestAside = 14;
/** Words in which it says so: `A year earlier it was …`. */
const asideReach = 4;

/** The total that the figure before is a part of: `trade was 5 billion, of which exports 3 and imports 2. The figure rose …` */
function wholeBefore(told: readonly TradeMention[], before: TradeMention): TradeMention {
  const start = before.evidence.at(-1)?.start;
  const whole = told.find((one) => one.measure === 'total' && one.evidence.at(-1)?.start === start);
  return whole !== undefined && samePair(whole, before) ? whole : before;
}

/** How far behind a figure, in characters, the ranks of its partners may be told. */
const rankReach = 400;

/** `China remained the largest partner (8.9 billion), followed by Russia (8.4 billion)`. */
function rankFlow({ sentence, told, last }: TradeInput, before: TradeMention, lexicon: TradeLexicon): Flow[] {
  const { countries, words } = sentence;
  const rank =
    lexicon.sets.ranks.findAll(words)[0] ??
    (countries.length === 0 ? undefined : lexicon.sets.divided.findAll(words)[0]);
  const isNear = sentence.passage.start - (before.evidence.at(-1)?.end ?? 0) <= rankReach;
  if (rank === undefined || !isNear || before.measure === 'investment' || before.reporter === null) return [];
  if (has(lexicon.sets.companies, sentence.words)) return [];
  const side =
    last === undefined ? undefined : rankedBefore(last.sentence.words, last.sentence.words.length, lexicon);
  const own = rankedMeasure(sentence, before, lexicon);
  // `On the import side A was largest. Second came B, with 95 billion.`
  const measure = own === before.measure && side !== undefined ? side.measure : own;
  // Behind the sectors of all exports come the partners of all.
  const isOfAll = told.some((one) => one.scope === null && one.measure === measure && one.partner === null);
  const flow = flowLike(before, rank, measure);
  return [{ ...flow, scope: isOfAll ? null : flow.scope, from: 0, to: 0, ranks: true }];
}

/** `The US is Vietnam’s largest export market with a turnover of …`, whatever was told before. */
function calledFlow({ sentence }: TradeInput, lexicon: TradeLexicon): Flow[] {
  const { words, countries } = sentence;
  if (bothOf(countries) === undefined) return [];
  const rank = lexicon.sets.ranks.findAll(words)[0];
  const side = rank && rankedBefore(words, words.length, lexicon);
  if (rank === undefined || side === undefined) return [];
  if (calledPartner(sentence, tiesOf(sentence, lexicon, []), words.length, lexicon) === undefined) return [];
  const isOther = has(lexicon.sets.other, words) || has(lexicon.sets.companies, words);
  return isOther ? [] : [{ ...flowLike({ scope: null }, rank, side.measure), from: 0, to: 0, ranks: true }];
}

function rankedMeasure(
  { words }: TradeInput['sentence'],
  { measure }: TradeMention,
  { sets }: TradeLexicon,
): TradeMention['measure'] {
  if (has(sets.buyers, words)) return 'exports';
  if (has(sets.suppliers, words)) return 'imports';
  return measure === 'balance' || has(sets.partners, words) ? 'total' : measure;
}

function flowLike(
  { scope }: Pick<TradeMention, 'scope'>,
  { from, to, phrase }: PhraseMatch<true>,
  measure: TradeMention['measure'],
): Flow {
  return {
    from,
    to,
    phrase,
    measure,
    form: 'noun',
    sign: 1,
    inward: false,
    final: false,
    ranks: false,
    scope,
  };
}
