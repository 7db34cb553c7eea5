/** Words longer than this are never compared letter by letter. */
const longestWord = 64;

/** A word as UTF-16 units: those of `chars` from `start` to `end`. */
export interface Letters {
  chars: Uint16Array;
  start: number;
  end: number;
}

// Two words given as text, and three rows of the table that is worked out, the newest last; taken again and again.
const one: Letters = { chars: new Uint16Array(longestWord), start: 0, end: 0 };
const other: Letters = { chars: new Uint16Array(longestWord), start: 0, end: 0 };
let before = new Uint8Array(longestWord + 2);
let above = new Uint8Array(longestWord + 2);
let row = new Uint8Array(longestWord + 2);

/**
 * Letters to insert, drop, change or swap with a neighbour to make `a` of `b`; `most + 1` when it takes more.
 * Source: optimal string alignment.
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (a.length > longestWord || b.length > longestWord) return most + 1;
  return distanceOf(lettersIn(a, one), lettersIn(b, other), most);
}

/** A word's letters, in the room given; those of a longer word than is ever compared are cut. */
export function lettersIn(word: string, room: Letters = newRoom()): Letters {
  room.start = 0;
  room.end = Math.min(word.length, longestWord + 1);
  for (let at = 0; at < room.end; at++) room.chars[at] = word.charCodeAt(at);
  return room;
}

function newRoom(): Letters {
  return { chars: new Uint16Array(longestWord + 1), start: 0, end: 0 };
}

/** The same of words that are no text yet. */
export function distanceOf(a: Letters, b: Letters, most: number): number {
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  if (lengthA > longestWord || lengthB > longestWord) return most + 1;
  if (lengthA - lengthB > most || lengthB - lengthA > most) return most + 1;
  // What both begin and end with takes no change.
  let [start, end] = [0, 0];
  const shorter = Math.min(lengthA, lengthB);
  while (start < shorter && a.chars[a.start + start] === b.chars[b.start + start]) start++;
  while (end < shorter - start && a.chars[a.end - 1 - end] === b.chars[b.end - 1 - end]) end++;
  const [restA, restB] = [lengthA - start - end, lengthB - start - end];
  if (restA === 0 || restB === 0) return restA + restB;
  return alignment(a.chars, a.start + start, restA, b.chars, b.start + start, restB, most);
}

/** Only the cells are worked out that `most` changes can reach: so far from the diagonal and no farther. */
function alignment(
  a: Uint16Array,
  startA: number,
  lengthA: number,
  b: Uint16Array,
  startB: number,
  lengthB: number,
  most: number,
): number {
  const over = Math.min(most + 1, 255);
  for (let j = 0; j <= lengthB; j++) above[j] = Math.min(j, over);
  for (let i = 1; i <= lengthA; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(lengthB, i + most);
    row[from - 1] = from === 1 ? Math.min(i, over) : over;
    if (i + most <= lengthB) above[i + most] = over;
    let least = row[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
      const same = a[startA + i - 1] === b[startB + j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a[startA + i - 1] === b[startB + j - 2] &&
        a[startA + i - 2] === b[startB + j - 1]
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[lengthB] ?? 0, most + 1);
}

/** Typing errors forgiven in a word of this many letters: none in two- and three-letter words, two from eight on. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
