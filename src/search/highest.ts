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
    const one = { at, score: scores[at] ?? 0 };
    const last = best.at(-1);
    if (best.length === most && last !== undefined && !isBefore(one, last, before)) continue;
    let place = best.length;
    while (place > 0 && isBefore(one, best[place - 1] ?? one, before)) place--;
    best.splice(place, 0, one);
    if (best.length > most) best.pop();
  }
  return best;
}

function isBefore(a: Scored, b: Scored, before: (a: number, b: number) => boolean): boolean {
  return a.score > b.score || (a.score === b.score && before(a.at, b.at));
}
