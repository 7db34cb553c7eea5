import { Drawers } from './drawers.js';
import { type Letters, lettersIn } from './distance.js';
import { lettersOf } from './letters.js';
import { type StoredWords, WordStore } from './wordstore.js';

/** A word of the lexicon near a wanted one. */
export interface NearWord {
  id: number;
  distance: number;
}

/** A lexicon as it is stored. */
export interface StoredLexicon extends StoredWords {
  /** The words' numbers in alphabetical order. */
  order: Uint32Array<ArrayBuffer>;
}

/** So many new words are looked through one by one before they are sorted in. */
const mostUnsorted = 2000;

/**
 * Distinct words, numbered from 0 in the order they came, found exactly, by their beginning or with typing errors.
 * Outer letters, lengths and letter sets are compared before letters, so that a look through 100,000 words
 * costs a fraction of a millisecond.
 */
export class Lexicon {
  readonly #words: WordStore;
  readonly #byFirst: Drawers;
  readonly #byLast: Drawers;
  #order: Uint32Array<ArrayBuffer>;

  constructor(stored?: StoredLexicon) {
    this.#words = new WordStore(stored);
    this.#order = stored?.order ?? new Uint32Array(0);
    const letters = this.#words.lettersOfAll();
    this.#byFirst = new Drawers(this.#words.keysOfAll(0), letters);
    this.#byLast = new Drawers(this.#words.keysOfAll(-1), letters);
  }

  get size(): number {
    return this.#words.size;
  }

  /** The word's number, a new one if need be. */
  add(word: string): number {
    const known = this.#words.id(word);
    if (known !== undefined) return known;
    const id = this.#words.add(word);
    this.#file(id, word);
    return id;
  }

  id(word: string): number | undefined {
    return this.#words.id(word);
  }

  word(id: number): string {
    return this.#words.word(id);
  }

  lengthOf(id: number): number {
    return this.#words.lengthOf(id);
  }

  /** A UTF-16 unit of a word; a negative place counts from its end. NaN where the word is shorter. */
  charAt(id: number, place: number): number {
    return this.#words.charAt(id, place);
  }

  /** Words within `most` typing errors (at least one), with how many; first or last letter must be right. */
  near(word: string, most: number): NearWord[] {
    const found: NearWord[] = [];
    if (most === 0) return found;
    const [letters, typed] = [lettersOf(word), lettersIn(word)];
    const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
    for (let length = word.length - most; length <= word.length + most; length++) {
      // A changed letter changes at most two members of the letter set, one more or one less at most one.
      const changed = 2 * most - Math.abs(length - word.length);
      const sameFirst = this.#byFirst.near(length, first, letters, changed);
      const sameLast = this.#byLast.near(length, last, letters, changed);
      for (const id of sameFirst) this.#keepNear(id, typed, most, found);
      for (const id of sameLast)
        if (this.#words.charAt(id, 0) !== first) this.#keepNear(id, typed, most, found);
    }
    return found;
  }

  /** Words that begin with `start`. */
  startingWith(start: string): number[] {
    if (this.size - this.#order.length > mostUnsorted) this.#putInOrder();
    const found = Array.from(this.#order.subarray(this.#placeOf(start, 0), this.#placeOf(start, 1)));
    for (let id = this.#order.length; id < this.size; id++) if (this.beginsWith(id, start)) found.push(id);
    return found;
  }

  /** Negative when word `a` comes before word `b` by code units. */
  compare(a: number, b: number): number {
    return this.#words.compare(a, b);
  }

  beginsWith(id: number, start: string): boolean {
    return this.#words.compareStart(id, start) === 0;
  }

  store(): StoredLexicon {
    this.#putInOrder();
    return { ...this.#words.store(), order: this.#order };
  }

  #file(id: number, word: string): void {
    const letters = lettersOf(word);
    this.#byFirst.file(id, word.length, word.charCodeAt(0), letters);
    this.#byLast.file(id, word.length, word.charCodeAt(word.length - 1), letters);
  }

  #keepNear(id: number, typed: Letters, most: number, found: NearWord[]): void {
    const errors = this.#words.distance(id, typed, most);
    if (errors > 0 && errors <= most) found.push({ id, distance: errors });
  }

  /** Sorts the new words alone, and merges them into the order of the others. */
  #putInOrder(): void {
    const sorted = this.#order;
    const fresh = new Uint32Array(this.size - sorted.length).map((_, at) => sorted.length + at);
    fresh.sort((a, b) => this.#words.compare(a, b));
    const order = new Uint32Array(this.size);
    let [left, right] = [0, 0];
    for (let at = 0; at < order.length; at++) {
      const [old, next] = [sorted[left], fresh[right]];
      const isOld = next === undefined || (old !== undefined && this.#words.compare(old, next) < 0);
      order[at] = (isOld ? old : next) ?? 0;
      if (isOld) left++;
      else right++;
    }
    this.#order = order;
  }

  /** The first place in the order whose word does not come before `start`, or (`least` 1) comes after all that begin with it. */
  #placeOf(start: string, least: 0 | 1): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#words.compareStart(this.#order[middle] ?? 0, start) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
