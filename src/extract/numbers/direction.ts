import type { NumberLexicon } from './lexicon.js';
import { startOfPhraseBefore } from '../phrases.js';
import { type Word, wordAt } from '../words.js';

/** How far a verb of growth stands from its percentage. */
const reachBefore = 14;
const reachAfter = 14;
export function directionOf(
  words: readonly Word[],
  span: { from: number; to: number },
  floor: number,
  lexicon: NumberLexicon,
): 'up' | 'down' | null {
  if (isLevel(words, span.from, lexicon)) return null;
  return (
    signBefore(words, span.from) ??
    besideDifference(words, span.from, lexicon) ??
    closingAt(words, span.to, lexicon) ??
    directionBefore(words, span.from, floor, lexicon) ??
    directionAfter(words, span.to, lexicon) ??
    null
  );
}

/** `its share rose to 36 %`. */
export function isLevel(words: readonly Word[], from: number, lexicon: NumberLexicon): boolean {
  for (let start = Math.max(0, from - 6); start < from; start++) {
    const level = lexicon.levels.at(words, start);
    if (level === undefined) continue;
    const bound = level.to < from ? lexicon.bounds.at(words, level.to) : undefined;
    if ((bound?.to ?? level.to) === from) return true;
  }
  return false;
}

/** Words of a sum between a verb of change and the bracket of its rate. */
const sumLength = 6;

/** `Exporte um 1,1 % gestiegen und Importe um 1,4 % gesunken`: a verb that closes the clause right behind its rate. */
function closingAt(words: readonly Word[], at: number, lexicon: NumberLexicon): 'up' | 'down' | undefined {
  const change = lexicon.changes.at(words, at);
  if (change === undefined || change.second !== null || !closesClause(words, change.to, lexicon))
    return undefined;
  return change.value > 0 ? 'up' : 'down';
}

/** `rose by $683 million (10 percent) to …`: a rate in brackets behind a difference is of the same change. */
function besideDifference(
  words: readonly Word[],
  from: number,
  lexicon: NumberLexicon,
): 'up' | 'down' | undefined {
  if (wordAt(words, from - 1).text !== '(' || !endsSum(words, from - 1, lexicon)) return undefined;
  for (let at = from - 2; at >= from - 2 - sumLength && at > 0; at--) {
    const led = startOfPhraseBefore(lexicon.by, words, at) ?? at;
    const start = startOfPhraseBefore(lexicon.changes, words, led);
    const change = start === undefined ? undefined : lexicon.changes.at(words, start);
    if (change !== undefined) return change.value > 0 ? 'up' : 'down';
  }
  return undefined;
}

/** Whether a sum of money ends right before a place. */
export function endsSum(words: readonly Word[], end: number, lexicon: NumberLexicon): boolean {
  return (
    startOfPhraseBefore(lexicon.money, words, end) !== undefined ||
    startOfPhraseBefore(lexicon.numerals, words, end) !== undefined
  );
}

function signBefore(words: readonly Word[], from: number): 'up' | 'down' | undefined {
  const sign = wordAt(words, from - 1);
  if (!wordAt(words, from).glued) return undefined;
  if (sign.text === '+') return 'up';
  // A hyphen between two figures is no sign.
  const free = !sign.glued || wordAt(words, from - 2).text === '(';
  return /^[-−–]$/u.test(sign.text) && free ? 'down' : undefined;
}

/** The nearest word of growth before, with no other figure between; words of a bound (`more than`) do not count. */
export function directionBefore(
  words: readonly Word[],
  end: number,
  floor: number,
  lexicon: NumberLexicon,
): 'up' | 'down' | undefined {
  let found: 'up' | 'down' | undefined;
  for (let at = Math.max(floor, startOfReach(words, end, lexicon)); at < end;) {
    const bound = lexicon.bounds.at(words, at);
    const change = changeAt(words, at, lexicon);
    if (bound !== undefined && bound.to > (change?.to ?? 0)) at = bound.to;
    else if (change !== undefined) {
      found = change.value > 0 ? 'up' : 'down';
      at = change.to;
    } else at++;
  }
  return found;
}

/** Of two verbs in two parts that start alike (`nahmen … ab`, `nahmen … zu`) the one that is closed first. */
function changeAt(words: readonly Word[], at: number, { changes }: NumberLexicon) {
  const change = changes.at(words, at);
  if (change === undefined || change.second === null) return change;
  return changes
    .allAt(words, at)
    .reduce((first, one) => ((one.second?.from ?? 0) < (first.second?.from ?? 0) ? one : first), change);
}

function startOfReach(words: readonly Word[], end: number, lexicon: NumberLexicon): number {
  const start = Math.max(0, end - reachBefore);
  for (let at = end - 1; at >= start; at--) if (endsReach(words, at, lexicon)) return at + 1;
  return start;
}

/** Another figure or clause: words before it speak of something else. */
function endsReach(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  return (
    /^[;$€£¥]$/u.test(wordAt(words, at).text) ||
    lexicon.percents.at(words, at) !== undefined ||
    lexicon.money.at(words, at) !== undefined
  );
}

/** `Mrd. Euro`: a full stop inside the sentence, right behind a word. */
function isAbbreviation(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at).text === '.' &&
    wordAt(words, at).glued &&
    wordAt(words, at - 1).kind === 'word' &&
    at + 1 < words.length
  );
}

/** Before a mark or the next of a list: German `zu` is a preposition elsewhere. */
function closesClause(words: readonly Word[], at: number, lexicon: NumberLexicon): boolean {
  return wordAt(words, at).kind !== 'word' || lexicon.listJoins.at(words, at) !== undefined;
}

/** `26.1 % higher`, `um 26,1 % auf 4 Mrd. gestiegen`: up to the end of the clause. */
function directionAfter(
  words: readonly Word[],
  start: number,
  lexicon: NumberLexicon,
): 'up' | 'down' | undefined {
  for (let at = start; at < Math.min(words.length, start + reachAfter); at++) {
    if (/^[,;:.()]$/u.test(wordAt(words, at).text) && !isAbbreviation(words, at)) return undefined;
    const closing = lexicon.closing.at(words, at);
    if (closing !== undefined && closesClause(words, closing.to, lexicon))
      return closing.value > 0 ? 'up' : 'down';
    const compared = at < start + 3 ? lexicon.moreOrLess.at(words, at) : undefined;
    const change = compared ?? lexicon.changes.at(words, at);
    if (change !== undefined) return change.value > 0 ? 'up' : 'down';
    if (lexicon.percents.at(words, at) !== undefined) return undefined;
  }
  return undefined;
}
