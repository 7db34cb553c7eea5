import { textOf } from './letters.js';
import { Numbers } from './numbers.js';

/** Texts one after the other, without a JavaScript string each. */
export interface StoredTexts {
  /** UTF-16 */
  chars: Uint16Array<ArrayBuffer>;
  /** Where each begins, and where the last one ends. */
  starts: Uint32Array<ArrayBuffer>;
}

/** Texts by number, from 0 in the order they came. */
export class Texts {
  #chars: Uint16Array<ArrayBuffer>;
  readonly #starts: Numbers;

  constructor(stored: StoredTexts = { chars: new Uint16Array(0), starts: new Uint32Array(1) }) {
    this.#chars = stored.chars;
    this.#starts = new Numbers(stored.starts);
  }

  at(place: number): string {
    return textOf(this.#chars, this.#starts.at(place), this.#starts.at(place + 1));
  }

  push(text: string): void {
    const from = this.#starts.at(this.#starts.size - 1);
    if (from + text.length > this.#chars.length) {
      const larger = new Uint16Array(Math.max(1024, (from + text.length) * 2));
      larger.set(this.#chars);
      this.#chars = larger;
    }
    for (let at = 0; at < text.length; at++) this.#chars[from + at] = text.charCodeAt(at);
    this.#starts.push(from + text.length);
  }

  store(): StoredTexts {
    const starts = this.#starts.store();
    return { chars: this.#chars.slice(0, starts.at(-1)), starts };
  }
}
