import { startOfPhraseBefore } from '../phrases.js';
import type { NumberLexicon } from './lexicon.js';
import type { MoneyReading } from './money.js';
import type { Quantity } from './quantity.js';
import { type Word, wordAt } from '../words.js';

/** `2.3 and 2.2 billion dollars`: an item without scale or currency has those of the next one in its list. */
export function shareAlongLists(
  words: readonly Word[],
  quantities: Quantity[],
  lexicon: NumberLexicon,
): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const left = quantities[index];
    const right = quantities[index + 1];
    if (left === undefined || right === undefined || !listed(words, left, right, lexicon)) continue;
    shareScale(left, right, spans(words, left, lexicon));
    if (!left.year && (left.scale !== 1 || right.scale === 1)) left.money ??= right.money;
    right.money ??= left.money;
  }
  shareAlongBrackets(words, quantities);
}

/** `aus A (398,5 Mio.), B (322,7 Mio.) und C (241 Mio. Euro)`: sums alone in their brackets have the money of the next. */
function shareAlongBrackets(words: readonly Word[], quantities: readonly Quantity[]): void {
  let next: Quantity | undefined;
  for (const quantity of quantities.toReversed()) {
    if (wordAt(words, quantity.from - 1).text !== '(' || wordAt(words, quantity.to).text !== ')') continue;
    if (quantity.scale > 1) quantity.money ??= next?.money;
    next = quantity;
  }
}

/** Bare sums below are counts of people or things. */
const smallestBare = 1e9;

/** The same behind a sum of money in their sentence: `compared with 217 million in 2023`, `of which exports 78 million`. */
const smallestBeside = 1e6;

/**
 * `exports were 5 billion euros and imports 7 billion.`: the money of the sum before, unless a noun follows.
 * `carried` is that of the sentence before.
 */
export function shareWithBare(
  words: readonly Word[],
  quantities: readonly Quantity[],
  lexicon: NumberLexicon,
  carried?: MoneyReading,
  /** The sentence sets a target for the sum before it. */
  goesOn = false,
): void {
  let last = carried;
  for (const quantity of quantities) {
    const compared = goesOn || (last !== carried && isCompared(words, quantity.from, lexicon));
    const isSum = quantity.value >= (last === carried && !goesOn ? smallestBare : smallestBeside);
    const bare = quantity.money === undefined && quantity.scale > 1 && isSum;
    const ends =
      endsPhrase(words, quantity.to, lexicon) || (compared && leadsToTime(words, quantity.to, lexicon));
    if (bare && ends) quantity.money = last;
    last = quantity.money ?? last;
  }
}

/** `compared with nearly the 217 million`, `from 85 billion`. */
function isCompared(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  const start = startOfPhraseBefore(lexicon.bounds, words, at) ?? at;
  return [start, start - 1].some((end) => startOfPhraseBefore(lexicon.compared, words, end) !== undefined);
}

/** `in 2023`, `a year earlier`, `registrados en 2023`, the bare `2023`. */
function leadsToTime(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  if (/^20\d\d$/u.test(wordAt(words, at).text)) return true;
  return lexicon.timeLeads.at(words, at) !== undefined || lexicon.timeLeads.at(words, at + 1) !== undefined;
}

function endsPhrase(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  const next = words[at];
  if (next === undefined || /^[.,;:()]$/u.test(next.text)) return true;
  if (lexicon.parts.at(words, at) !== undefined) return true;
  const link = lexicon.moneyLinks.at(words, at)?.to;
  const flow = wordAt(words, link ?? at).lower === '’' ? (link ?? at) + 1 : link;
  if (flow !== undefined && lexicon.flows.at(words, flow) !== undefined) return true;
  return lexicon.listJoins.at(words, at) !== undefined || lexicon.to.at(words, at) !== undefined;
}

/** `$2 to $3 billion`, `between $2 and $3 billion`: the scale is that of both ends, though the first one has its sign. */
function spans(words: readonly Word[], left: Quantity, lexicon: NumberLexicon): boolean {
  if (left.value >= largestEnd || lexicon.rangeJoins.at(words, left.to) === undefined) return false;
  return left.opened || lexicon.listJoins.at(words, left.to) === undefined;
}

/** Ends of a range below this are written without their scale. */
const largestEnd = 1000;

function shareScale(left: Quantity, right: Quantity, together: boolean): void {
  if (left.scale !== 1 || right.scale === 1 || (left.money !== undefined && !together)) return;
  // A year, or the quarter of `in the quarter to $254 million`.
  if (left.year || left.value < 1) return;
  left.value = Number((left.value * right.scale).toPrecision(12));
  left.scale = right.scale;
}

/** Only a comma or joining words between the two. */
function listed(words: readonly Word[], left: Quantity, right: Quantity, lexicon: NumberLexicon): boolean {
  const comma = wordAt(words, left.to).text === ',' ? left.to + 1 : left.to;
  const join =
    lexicon.listJoins.at(words, comma) ?? (comma > left.to ? undefined : lexicon.rangeJoins.at(words, comma));
  const at = join?.to ?? comma;
  return at > left.to && boundStart(words, at, right.from, lexicon) === right.from;
}

/** Skips one bound phrase: `2.3 and about 2.2 billion`. */
function boundStart(words: readonly Word[], at: number, end: number, lexicon: NumberLexicon): number {
  return at === end ? at : (lexicon.bounds.at(words, at)?.to ?? at);
}
