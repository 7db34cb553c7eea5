import type { Alignment } from './align.js';
import type { Candidate, Judge } from './closeness.js';

/** A name that may be meant, and what ranks it among the equally close. */
export interface Nominee extends Alignment {
  row: number;
  entry: number;
  mentions: number;
  /** Place among the nominees: decides where they are mentioned as often. */
  place: number;
}

/** A nominee with its closeness, or the greatest it can have. */
export interface Ranked {
  nominee: Nominee;
  closeness: number;
}

/** Below it a name is not near: two words of which one is another's score less. */
const leastCloseness = 0.5;

/** So many are judged at once; those after them only where they may still come before the last that is wanted. */
const judgedAtOnce = 12;

/**
 * The closest nominees, one for each entry, of equally close ones the more mentioned first. What a nominee can reach
 * at most is known before it is judged, so that few are.
 */
export function nearest(
  nominees: readonly Nominee[],
  judge: Judge,
  candidateOf: (nominee: Nominee) => Candidate,
  limit: number,
): Ranked[] {
  const waiting = nominees
    .map((nominee): Ranked => ({ nominee, closeness: judge.mostFor(nominee) }))
    .filter((one) => mayBeAmong(one, undefined))
    .sort(compare);
  let best: Ranked[] = [];
  for (let at = 0; at < waiting.length; at += judgedAtOnce) {
    const last = best[limit - 1];
    const group = waiting.slice(at, at + judgedAtOnce).filter((one) => mayBeAmong(one, last));
    if (group.length === 0) break;
    best = oncePerEntry([...best, ...judged(group, judge, candidateOf, last)].sort(compare)).slice(0, limit);
  }
  return best;
}

function judged(
  group: readonly Ranked[],
  judge: Judge,
  candidateOf: (nominee: Nominee) => Candidate,
  last: Ranked | undefined,
): Ranked[] {
  const candidates: Candidate[] = [];
  const read: Ranked[] = [];
  for (const { nominee } of group) {
    const candidate = candidateOf(nominee);
    const one = { nominee, closeness: judge.most(candidate) };
    if (!mayBeAmong(one, last)) continue;
    candidates.push(candidate);
    read.push(one);
  }
  for (const [at, closeness] of judge.closenessOf(candidates).entries()) {
    const one = read[at];
    if (one !== undefined) one.closeness = closeness;
  }
  return read.filter((one) => mayBeAmong(one, last));
}

/** Near, and before the last that is wanted. */
function mayBeAmong(one: Ranked, last: Ranked | undefined): boolean {
  return one.closeness >= leastCloseness && (last === undefined || compare(one, last) < 0);
}

function compare(a: Ranked, b: Ranked): number {
  return (
    b.closeness - a.closeness || b.nominee.mentions - a.nominee.mentions || a.nominee.place - b.nominee.place
  );
}

function oncePerEntry(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<number>();
  return ranked.filter(({ nominee: { entry } }) => !seen.has(entry) && seen.add(entry));
}
