/** So many numbers of parts are told apart; parts that share one cost a look more. */
const numbers = 1 << 16;

/** Beginnings, or ends, of words with what they lead to. Most words have none of them: that is told without cutting any out. */
export class WordParts<T> {
  readonly #lists = new Map<string, T[]>();
  readonly #marked = new Uint8Array(numbers);
  readonly #areEnds: boolean;
  #longest = 0;

  constructor(kind: 'beginnings' | 'ends') {
    this.#areEnds = kind === 'ends';
  }

  /** @param part at least one letter */
  add(part: string, leadsTo: T): void {
    const listed = this.#lists.get(part);
    if (listed !== undefined) listed.push(leadsTo);
    else {
      this.#lists.set(part, [leadsTo]);
      this.#marked[this.#numbered(part)] = 1;
      this.#longest = Math.max(this.#longest, part.length);
    }
  }

  /** What the parts of a word lead to, the longest part first; a whole word counts as its beginning, but not as its end. */
  of(word: string): T[][] {
    const found: T[][] = [];
    const longest = Math.min(this.#longest, this.#areEnds ? word.length - 1 : word.length);
    let number = 0;
    for (let length = 1; length <= longest; length++) {
      number = this.#next(number, word, length);
      if (this.#marked[number & (numbers - 1)] === 0) continue;
      const list = this.#lists.get(this.#areEnds ? word.slice(-length) : word.slice(0, length));
      if (list !== undefined) found.unshift(list);
    }
    return found;
  }

  #numbered(part: string): number {
    let number = 0;
    for (let length = 1; length <= part.length; length++) number = this.#next(number, part, length);
    return number & (numbers - 1);
  }

  /** The number of a part one letter longer: letters are taken from where the parts start or end. */
  #next(number: number, word: string, length: number): number {
    return Math.imul(number, 31) + word.charCodeAt(this.#areEnds ? word.length - length : length - 1);
  }
}
