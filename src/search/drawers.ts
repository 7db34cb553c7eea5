import { bitCount } from './letters.js';

/** Words of one length with one outer letter: numbers and letter sets, alternating. */
interface Drawer {
  pairs: Int32Array<ArrayBuffer>;
  size: number;
}

/** Numbers of words, kept by length and one letter, with the set of letters of each (a bit a letter). */
export class Drawers {
  readonly #drawers = new Map<number, Drawer>();

  /**
   * Files many words at once: drawers that grow word by word take half as much again.
   * @param keys of the words' drawers, as `keyOf` makes them
   * @param letters which letters each word has
   */
  constructor(keys: Int32Array, letters: Int32Array) {
    const counts = new Map<number, number>();
    for (let id = 0; id < keys.length; id++) {
      const key = keys[id] ?? 0;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) this.#drawers.set(key, { pairs: new Int32Array(2 * count), size: 0 });
    for (let id = 0; id < keys.length; id++) {
      const drawer = this.#drawers.get(keys[id] ?? 0);
      if (drawer === undefined) continue;
      drawer.pairs[drawer.size++] = id;
      drawer.pairs[drawer.size++] = letters[id] ?? 0;
    }
  }

  file(id: number, length: number, letter: number, letters: number): void {
    const key = keyOf(length, letter);
    const drawer = this.#drawers.get(key) ?? this.#open(key);
    if (drawer.size === drawer.pairs.length) drawer.pairs = grown(drawer.pairs);
    drawer.pairs[drawer.size++] = id;
    drawer.pairs[drawer.size++] = letters;
  }

  /** Words of that length and letter whose letter sets differ in at most `most` letters. */
  near(length: number, letter: number, letters: number, most: number): number[] {
    const found: number[] = [];
    const drawer = this.#drawers.get(keyOf(length, letter));
    if (drawer === undefined) return found;
    const { pairs, size } = drawer;
    for (let at = 0; at < size; at += 2)
      if (bitCount((pairs[at + 1] ?? 0) ^ letters) <= most) found.push(pairs[at] ?? 0);
    return found;
  }

  #open(key: number): Drawer {
    const drawer = { pairs: new Int32Array(8), size: 0 };
    this.#drawers.set(key, drawer);
    return drawer;
  }
}

/** Where words of a length with an outer letter are kept. The length is below 2¹⁵, a UTF-16 unit below 2¹⁶. */
export function keyOf(length: number, letter: number): number {
  return length * 65_536 + letter;
}

function grown(pairs: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(pairs.length + Math.max(8, 2 * (pairs.length >> 2)));
  larger.set(pairs);
  return larger;
}
