/** Words longer than this are never compared letter by letter. */
const longestWord = 64;

const before = new Uint8Array(longestWord + 1);
const above = new Uint8Array(longestWord + 1);
const row = new Uint8Array(longestWord + 1);

/**
 * Letters to insert, drop, change or swap with a neighbour to make `a` of `b`; `most + 1` when it takes more.
 * Source: optimal string alignment.
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a.length > longestWord || b.length > longestWord) return most + 1;
  return alignment(a, b, most);
}

function alignment(a: string, b: string, most: number): number {
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(a, b, i);
    if (least > most) return most + 1;
    before.set(above.subarray(0, b.length + 1));
    above.set(row.subarray(0, b.length + 1));
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

function fillRow(a: string, b: string, i: number): number {
  row[0] = i;
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Typing errors forgiven in a word of this many letters: none in two- and three-letter words, two from eight on. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
