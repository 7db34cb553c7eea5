import { distanceOf, type Letters } from './distance.js';
import { keyOf } from './drawers.js';
import { hashOf, hashSeed, letterBit, mixed, spread, textOf } from './letters.js';

/** Words one after the other: word `n` is `chars[starts[n]]` … `chars[starts[n + 1] - 1]`. */
export interface StoredWords {
  /** UTF-16 */
  chars: Uint16Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
}

/**
 * Distinct words numbered from 0, without a JavaScript string each: a million take some 25 MB.
 * Finding one is a look into an open-addressed table of numbers.
 */
export class WordStore {
  #chars: Uint16Array<ArrayBuffer>;
  #starts: Uint32Array<ArrayBuffer>;
  /** Number + 1 of the word whose hash leads there, or 0; at most half full. */
  #table: Uint32Array<ArrayBuffer>;
  #size: number;
  /** The word that is being compared. */
  readonly #compared: Letters = { chars: new Uint16Array(0), start: 0, end: 0 };

  constructor(stored: StoredWords = { chars: new Uint16Array(0), starts: new Uint32Array(1) }) {
    this.#chars = stored.chars;
    this.#starts = stored.starts;
    this.#size = stored.starts.length - 1;
    this.#table = this.#filledTable(2);
  }

  get size(): number {
    return this.#size;
  }

  word(id: number): string {
    return textOf(this.#chars, this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0);
  }

  /** A UTF-16 unit of a word; a negative place counts from its end. NaN where the word is shorter. */
  charAt(id: number, place: number): number {
    const [start, end] = [this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0];
    const at = place < 0 ? end + place : start + place;
    return at < start || at >= end ? Number.NaN : (this.#chars[at] ?? 0);
  }

  /** Which letters each word has, as `lettersOf` tells. */
  lettersOfAll(): Int32Array {
    const letters = new Int32Array(this.#size);
    for (let id = 0; id < this.#size; id++) {
      const end = this.#starts[id + 1] ?? 0;
      let has = 0;
      for (let at = this.#starts[id] ?? 0; at < end; at++) has |= letterBit(this.#chars[at] ?? 0);
      letters[id] = has;
    }
    return letters;
  }

  /** Where each word is kept by its length and its first or last letter, as `keyOf` tells. */
  keysOfAll(place: 0 | -1): Int32Array {
    const keys = new Int32Array(this.#size);
    for (let id = 0; id < this.#size; id++) keys[id] = keyOf(this.lengthOf(id), this.charAt(id, place));
    return keys;
  }

  lengthOf(id: number): number {
    return (this.#starts[id + 1] ?? 0) - (this.#starts[id] ?? 0);
  }

  id(word: string): number | undefined {
    const held = this.#table[this.#slot(word)] ?? 0;
    return held === 0 ? undefined : held - 1;
  }

  /** The number of a word that is not there yet. */
  add(word: string): number {
    if (2 * (this.#size + 1) > this.#table.length) this.#table = this.#filledTable(4);
    this.#table[this.#slot(word)] = this.#size + 1;
    this.#append(word);
    return this.#size++;
  }

  /** Negative when word `a` comes before word `b` by code units. */
  compare(a: number, b: number): number {
    const [fromA, fromB] = [this.#starts[a] ?? 0, this.#starts[b] ?? 0];
    const [lengthA, lengthB] = [this.lengthOf(a), this.lengthOf(b)];
    for (let at = 0; at < lengthA && at < lengthB; at++) {
      const gap = (this.#chars[fromA + at] ?? 0) - (this.#chars[fromB + at] ?? 0);
      if (gap !== 0) return gap;
    }
    return lengthA - lengthB;
  }

  /** Negative when word `id` comes before everything that begins with `start`, 0 when it begins with it. */
  compareStart(id: number, start: string): number {
    const from = this.#starts[id] ?? 0;
    const length = this.lengthOf(id);
    for (let at = 0; at < start.length; at++) {
      const gap = (at < length ? (this.#chars[from + at] ?? 0) : -1) - start.charCodeAt(at);
      if (gap !== 0) return gap;
    }
    return 0;
  }

  /** Typing errors between a word and other letters, as `distance` counts them. */
  distance(id: number, letters: Letters, most: number): number {
    const compared = this.#compared;
    compared.chars = this.#chars;
    compared.start = this.#starts[id] ?? 0;
    compared.end = this.#starts[id + 1] ?? 0;
    return distanceOf(letters, compared, most);
  }

  store(): StoredWords {
    const starts = this.#starts.slice(0, this.#size + 1);
    return { chars: this.#chars.slice(0, starts[this.#size]), starts };
  }

  /** Where the word is in the table, or the free place for it. */
  #slot(word: string): number {
    const mask = this.#table.length - 1;
    let slot = hashOf(word) & mask;
    for (;;) {
      const held = this.#table[slot] ?? 0;
      if (held === 0 || this.#is(held - 1, word)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #is(id: number, word: string): boolean {
    return this.lengthOf(id) === word.length && this.compareStart(id, word) === 0;
  }

  #append(word: string): void {
    const from = this.#starts[this.#size] ?? 0;
    const to = from + word.length;
    if (to > this.#chars.length) {
      const chars = new Uint16Array(Math.max(8192, 2 * to));
      chars.set(this.#chars);
      this.#chars = chars;
    }
    if (this.#size + 2 > this.#starts.length) {
      const starts = new Uint32Array(Math.max(1024, 2 * this.#size));
      starts.set(this.#starts);
      this.#starts = starts;
    }
    for (let at = 0; at < word.length; at++) this.#chars[from + at] = word.charCodeAt(at);
    this.#starts[this.#size + 1] = to;
  }

  /** @param places for each word; two, or more where words are to come */
  #filledTable(places: number): Uint32Array<ArrayBuffer> {
    let room = 1024;
    while (room < places * this.#size) room *= 2;
    const table = new Uint32Array(room);
    for (let id = 0; id < this.#size; id++) {
      let slot = this.#hashOfId(id) & (room - 1);
      while ((table[slot] ?? 0) !== 0) slot = (slot + 1) & (room - 1);
      table[slot] = id + 1;
    }
    return table;
  }

  #hashOfId(id: number): number {
    let hash = hashSeed;
    const end = this.#starts[id + 1] ?? 0;
    for (let at = this.#starts[id] ?? 0; at < end; at++) hash = mixed(hash, this.#chars[at] ?? 0);
    return spread(hash);
  }
}
