import { Numbers } from './numbers.js';
import { type StoredTexts, Texts } from './texts.js';
import { type StoredWords, WordStore } from './wordstore.js';

/** The rows as they are stored. A row is one spelling of one entry. */
export interface StoredNameRows {
  ids: StoredWords;
  /** Of each entry. */
  mentions: Uint32Array<ArrayBuffer>;
  spellings: StoredTexts;
  /** The entry of each row. */
  entryOf: Uint32Array<ArrayBuffer>;
  /** Words of the rows one after the other, and where each row's end. */
  wordsOf: Uint32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
}

/** More than anybody is mentioned. */
const most = 2 ** 32;

/** Spellings, whose they are, and of which words they are made: in plain numbers. */
export class NameRows {
  readonly #ids: WordStore;
  readonly #mentions: Numbers;
  readonly #spellings: Texts;
  readonly #entryOf: Numbers;
  readonly #wordsOf: Numbers;
  readonly #ends: Numbers;
  #rowsOf: Map<number, number[]> | undefined;
  #byMentions: Uint32Array | undefined;

  constructor(stored?: StoredNameRows) {
    this.#ids = new WordStore(stored?.ids);
    this.#mentions = new Numbers(stored?.mentions);
    this.#spellings = new Texts(stored?.spellings);
    this.#entryOf = new Numbers(stored?.entryOf);
    this.#wordsOf = new Numbers(stored?.wordsOf);
    this.#ends = new Numbers(stored?.ends);
  }

  get size(): number {
    return this.#entryOf.size;
  }

  /** The entry's number, a new one if need be; it is mentioned so often from now on. */
  entry(id: string, mentions: number): number {
    this.#byMentions = undefined;
    const entry = this.#ids.id(id) ?? this.#ids.add(id);
    if (entry === this.#mentions.size) this.#mentions.push(mentions);
    else this.#mentions.set(entry, mentions);
    return entry;
  }

  /** The spellings that an entry does not have yet. */
  lacking(entry: number, spellings: readonly string[]): Set<string> {
    const lacking = new Set(spellings);
    for (const row of this.#rowsOfEntry(entry)) lacking.delete(this.#spellings.at(row));
    return lacking;
  }

  /** Adds a spelling made of these words. */
  add(entry: number, spelling: string, words: readonly number[]): number {
    const row = this.size;
    this.#rowsOfEntry(entry).push(row);
    this.#entryOf.push(entry);
    this.#spellings.push(spelling);
    for (const word of words) this.#wordsOf.push(word);
    this.#ends.push(this.#wordsOf.size);
    return row;
  }

  id(entry: number): string {
    return this.#ids.word(entry);
  }

  spelling(row: number): string {
    return this.#spellings.at(row);
  }

  entryOf(row: number): number {
    return this.#entryOf.at(row);
  }

  mentionsOf(row: number): number {
    return this.#mentions.at(this.#entryOf.at(row));
  }

  words(row: number): Uint32Array {
    return this.#wordsOf.between(row === 0 ? 0 : this.#ends.at(row - 1), this.#ends.at(row));
  }

  /** Whether one of a row's words is such. */
  hasWord(row: number, isSuch: (word: number) => boolean): boolean {
    const end = this.#ends.at(row);
    for (let at = row === 0 ? 0 : this.#ends.at(row - 1); at < end; at++)
      if (isSuch(this.#wordsOf.at(at))) return true;
    return false;
  }

  /** Whether row `a` comes before row `b` among equally near ones: the more mentioned first. */
  isBefore(a: number, b: number): boolean {
    const gap = this.mentionsOf(a) - this.mentionsOf(b);
    return gap > 0 || (gap === 0 && a < b);
  }

  /** All rows, those of the most mentioned first; they are sorted when first asked for. */
  byMentions(): Uint32Array {
    this.#byMentions ??= this.#sorted();
    return this.#byMentions;
  }

  /** Numbers sort natively, some ten times as fast as by a comparison of ours; most often they come in this order. */
  #sorted(): Uint32Array {
    const { size } = this;
    const [rows, keys] = [new Uint32Array(size), new Float64Array(size)];
    let isInOrder = true;
    for (let row = 0; row < size; row++) {
      rows[row] = row;
      keys[row] = (most - this.mentionsOf(row)) * size + row;
      isInOrder &&= row === 0 || (keys[row] ?? 0) > (keys[row - 1] ?? 0);
    }
    if (isInOrder) return rows;
    keys.sort();
    for (let at = 0; at < size; at++) rows[at] = (keys[at] ?? 0) % size;
    return rows;
  }

  store(): StoredNameRows {
    return {
      ids: this.#ids.store(),
      mentions: this.#mentions.store(),
      spellings: this.#spellings.store(),
      entryOf: this.#entryOf.store(),
      wordsOf: this.#wordsOf.store(),
      ends: this.#ends.store(),
    };
  }

  /** The rows of an entry; they are only asked for when names are added. */
  #rowsOfEntry(entry: number): number[] {
    if (this.#rowsOf === undefined) {
      this.#rowsOf = new Map();
      for (let row = 0; row < this.size; row++) this.#rowsOfEntry(this.entryOf(row)).push(row);
    }
    const rows = this.#rowsOf.get(entry) ?? [];
    this.#rowsOf.set(entry, rows);
    return rows;
  }
}
