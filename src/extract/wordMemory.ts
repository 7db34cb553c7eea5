/**
 * What was worked out of the words met last, each at a place told by a number made of its letters: a word of a text need
 * not be cut out to be known. A word whose number leads to the place of another takes it over, so no text fills memory.
 */
export class WordMemory<T extends { readonly text: string }> {
  readonly #kept: (T | undefined)[];
  readonly #make: (text: string) => T;

  /** @param places how many words are kept, a power of two */
  constructor(places: number, make: (text: string) => T) {
    this.#kept = new Array(places).fill(undefined);
    this.#make = make;
  }

  /** What is known of the word from `start` to before `end`. */
  at(text: string, start: number, end: number): T {
    let place = 0;
    for (let at = start; at < end; at++) place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0;
    place = (place ^ (place >>> 14)) & (this.#kept.length - 1);
    const known = this.#kept[place];
    if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start))
      return known;
    return (this.#kept[place] = this.#make(text.slice(start, end)));
  }
}
