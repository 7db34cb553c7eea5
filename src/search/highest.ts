/** Something with the score it is ranked by. */
export interface Scored {
  at: number;
  score: number;
}

/** The `most` of the highest score, the best first; `before` orders equals. Linear, whatever the number of scores. */
export function highest(
  numbers: readonly number[],
  scores: Float32Array,
  most: number,
  before: (a: number, b: number) => boolean = (a, b) => a < b,
): Scored[] {
  const best: Scored[] = [];
  for (const at of numbers) {
    const score = scores[at] ?? 0;
    const last = best.length === most ? best[most - 1] : undefined;
    if (last !== undefined && (score < last.score || !isBefore(at, score, last, before))) continue;
    best.splice(placeFor(at, score, best, before), 0, { at, score });
    if (best.length > most) best.pop();
  }
  return best;
}

/** Behind all that come before it. */
function placeFor(
  at: number,
  score: number,
  best: readonly Scored[],
  before: (a: number, b: number) => boolean,
): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = best[middle];
    if (there !== undefined && isBefore(at, score, there, before)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBefore(
  at: number,
  score: number,
  other: Scored,
  before: (a: number, b: number) => boolean,
): boolean {
  return score > other.score || (score === other.score && before(at, other.at));
}
