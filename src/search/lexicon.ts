import { distance } from './distance.js';

/** A word of the lexicon near a wanted one. */
export interface NearWord {
  id: number;
  distance: number;
}

/**
 * Distinct words, numbered from 0 in the order they came, found exactly, by their beginning or with typing errors.
 * A scan compares lengths and letter sets first, so that 100,000 words cost well under a millisecond.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  #letters = new Int32Array(1024);
  #lengths = new Uint8Array(1024);
  #sorted: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The word's number, a new one if need be. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    if (id === this.#letters.length) this.#grow();
    this.#letters[id] = lettersOf(word);
    this.#lengths[id] = Math.min(word.length, 255);
    return id;
  }

  id(word: string): number | undefined {
    return this.#ids.get(word);
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  words(): readonly string[] {
    return this.#words;
  }

  /** Words within `most` typing errors (at least one), with how many. */
  near(word: string, most: number): NearWord[] {
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let id = 0; id < this.#words.length; id++) {
      if (Math.abs((this.#lengths[id] ?? 0) - word.length) > most) continue;
      // One typing error changes at most two members of the letter set.
      if (bitCount((this.#letters[id] ?? 0) ^ letters) > 2 * most) continue;
      const errors = distance(word, this.word(id), most);
      if (errors > 0 && errors <= most) found.push({ id, distance: errors });
    }
    return found;
  }

  /** Words that begin with `start`, in alphabetical order, at most `limit`. */
  startingWith(start: string, limit = Number.POSITIVE_INFINITY): number[] {
    const sorted = this.#inOrder();
    const found: number[] = [];
    for (let at = lowerBound(sorted, start); at < sorted.length && found.length < limit; at++) {
      const word = sorted[at] ?? '';
      if (!word.startsWith(start)) break;
      found.push(this.#ids.get(word) ?? 0);
    }
    return found;
  }

  #inOrder(): readonly string[] {
    if (this.#sorted.length !== this.#words.length) this.#sorted = this.#words.slice().sort(byCode);
    return this.#sorted;
  }

  #grow(): void {
    const letters = new Int32Array(this.#letters.length * 2);
    const lengths = new Uint8Array(letters.length);
    letters.set(this.#letters);
    lengths.set(this.#lengths);
    this.#letters = letters;
    this.#lengths = lengths;
  }
}

/** A bit per letter that occurs; letters outside a–z share bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lowerBound(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
