import { spread } from './letters.js';

/**
 * How well each word answers one typed word: 0 to 1, by the word's number. A beginning may stand for thousands of
 * words at every keystroke, so they are held in an open-addressed table of numbers.
 */
export class Likes {
  /** Word's number + 1, or 0; at most half full. */
  #words = new Uint32Array(64);
  #hows = new Float64Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Of several offers of one word the best counts. */
  offer(word: number, how: number): void {
    if (2 * this.#size >= this.#words.length) this.#grow();
    const slot = this.#slot(word);
    if (this.#words[slot] === 0) {
      this.#words[slot] = word + 1;
      this.#hows[slot] = how;
      this.#size++;
    } else if (how > (this.#hows[slot] ?? 0)) this.#hows[slot] = how;
  }

  /** Undefined for a word that is no answer. */
  get(word: number): number | undefined {
    const slot = this.#slot(word);
    return this.#words[slot] === 0 ? undefined : this.#hows[slot];
  }

  visit(visitor: (word: number, how: number) => void): void {
    for (let slot = 0; slot < this.#words.length; slot++) {
      const held = this.#words[slot] ?? 0;
      if (held !== 0) visitor(held - 1, this.#hows[slot] ?? 0);
    }
  }

  /** Where the word is, or the free place for it. */
  #slot(word: number): number {
    const mask = this.#words.length - 1;
    let slot = spread(Math.imul(word, multiplier)) & mask;
    for (;;) {
      const held = this.#words[slot];
      if (held === 0 || held === word + 1) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const [words, hows] = [this.#words, this.#hows];
    this.#words = new Uint32Array(4 * words.length);
    this.#hows = new Float64Array(this.#words.length);
    this.#size = 0;
    for (let at = 0; at < words.length; at++) {
      const held = words[at] ?? 0;
      if (held !== 0) this.offer(held - 1, hows[at] ?? 0);
    }
  }
}

/** Spreads neighbouring numbers. Source: Knuth, The Art of Computer Programming 3, 6.4: 2³² by the golden ratio. */
const multiplier = 0x9e3779b1;
