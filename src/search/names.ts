import { align, type TypedWord, weightOf } from './align.js';
import { ScoreBoard } from './board.js';
import { type Candidate, closenessOf } from './closeness.js';
import { formsOf } from './fold.js';
import { beginsAlike, NameWords, type StoredNameWords } from './namewords.js';
import { Numbers } from './numbers.js';
import { Postings, type SealedPostings } from './postings.js';
import { type StoredTexts, Texts } from './texts.js';
import { type StoredWords, WordStore } from './wordstore.js';

/** Somebody or something with a name. */
export interface NameEntry {
  id: string;
  /** Every way the name is written; the first is the usual one. */
  spellings: readonly string[];
  /** How often it is mentioned: decides between equally close names. */
  mentions: number;
}

export interface NameMatch {
  id: string;
  /** The spelling that was nearest. */
  spelling: string;
  /** 0 (nothing in common) to 1 (the same letters, marks and case apart). */
  closeness: number;
}

/** The index as it is stored. A row is one spelling of one entry. */
export interface StoredNames {
  words: StoredNameWords;
  ids: StoredWords;
  /** Of each entry. */
  mentions: Uint32Array<ArrayBuffer>;
  spellings: StoredTexts;
  /** The entry of each row. */
  entryOf: Uint32Array<ArrayBuffer>;
  /** Words of the rows one after the other, and where each row's end. */
  wordsOf: Uint32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
  byWord: SealedPostings;
}

/** Typed words beyond these are not looked up. */
const mostWords = 12;
/** Rows that Fuse judges. */
const mostCandidates = 90;
/** Below it a name is not near: two words of which one is another's score less. */
const leastCloseness = 0.5;

/**
 * Names by what was typed: badly, in another language's spelling, in another order, in part.
 * Candidates come from words (exact, beginnings, sounds, typing errors); Fuse judges how close the best of them are.
 */
export class NameIndex {
  readonly #ids: WordStore;
  readonly #mentions: Numbers;
  readonly #spellings: Texts;
  readonly #entryOf: Numbers;
  readonly #wordsOf: Numbers;
  readonly #ends: Numbers;
  readonly #words: NameWords;
  readonly #byWord: Postings;
  readonly #board = new ScoreBoard();
  /** What single letters find: every name begins with one of a few. */
  readonly #byLetter = new Map<string, NameMatch[]>();
  #rowsOf: Map<number, number[]> | undefined;

  constructor(entries: Iterable<NameEntry> = [], stored?: StoredNames) {
    this.#ids = new WordStore(stored?.ids);
    this.#mentions = new Numbers(stored?.mentions);
    this.#spellings = new Texts(stored?.spellings);
    this.#entryOf = new Numbers(stored?.entryOf);
    this.#wordsOf = new Numbers(stored?.wordsOf);
    this.#ends = new Numbers(stored?.ends);
    this.#words = new NameWords(stored?.words);
    this.#byWord = new Postings(stored?.byWord);
    for (const entry of entries) this.add(entry);
  }

  /** Adds a name; one that is already there gets the spellings it lacks and the new count of mentions. */
  add({ id, spellings, mentions }: NameEntry): void {
    this.#byLetter.clear();
    const entry = this.#ids.id(id) ?? this.#ids.add(id);
    if (entry === this.#mentions.size) this.#mentions.push(mentions);
    else this.#mentions.set(entry, mentions);
    const rows = this.#rowsOfEntry(entry);
    const known = new Set(rows.map((row) => this.#spellings.at(row)));
    for (const spelling of new Set(spellings))
      if (!known.has(spelling)) rows.push(this.#addRow(entry, spelling));
  }

  /** All of it in the form the constructor takes back. */
  store(): StoredNames {
    return {
      words: this.#words.store(),
      ids: this.#ids.store(),
      mentions: this.#mentions.store(),
      spellings: this.#spellings.store(),
      entryOf: this.#entryOf.store(),
      wordsOf: this.#wordsOf.store(),
      ends: this.#ends.store(),
      byWord: this.#byWord.seal(),
    };
  }

  /** The nearest names first, of equally near ones the most mentioned; none when nothing is near. */
  find(text: string, limit: number): NameMatch[] {
    const forms = formsOf(text).slice(0, mostWords);
    if (forms.length === 0) return [];
    const found = forms.join('').length === 1 ? this.#findByLetter(text, forms) : this.#find(text, forms);
    return found.slice(0, limit);
  }

  /** Those one of whose spellings has just these words in this order, marks and case apart; the most mentioned first. */
  named(text: string, limit: number): NameMatch[] {
    const words = formsOf(text).map((form) => this.#words.id(form));
    const rows = this.#rowsOfWords(words);
    if (rows.length === 0) return [];
    const typed = formsOf(text).map((form, at) => ({ form, likes: new Map([[words[at] ?? 0, 1]]) }));
    const closeness = closenessOf(
      text,
      typed.map(({ form }) => form),
      rows.map((row) => this.#candidate(row, typed)),
    );
    return this.#bestPerEntry(rows, closeness)
      .filter((match) => match.closeness === 1)
      .slice(0, limit);
  }

  #rowsOfWords(words: readonly (number | undefined)[]): number[] {
    const known = words.filter((word) => word !== undefined);
    const [rarest] = [...known].sort((a, b) => this.#byWord.count(a) - this.#byWord.count(b));
    if (rarest === undefined || known.length < words.length || known.length > mostWords) return [];
    const rows: number[] = [];
    this.#byWord.visit(rarest, (row) => {
      if (this.#isJust(row, known)) rows.push(row);
    });
    // Rows that came last are visited first.
    return rows.sort((a, b) => a - b);
  }

  /** Whether a row has just these words. */
  #isJust(row: number, words: readonly number[]): boolean {
    const start = row === 0 ? 0 : this.#ends.at(row - 1);
    return (
      this.#ends.at(row) - start === words.length &&
      words.every((word, at) => this.#wordsOf.at(start + at) === word)
    );
  }

  #findByLetter(text: string, forms: readonly string[]): NameMatch[] {
    const key = text.toLowerCase();
    const found = this.#byLetter.get(key) ?? this.#find(text, forms);
    this.#byLetter.set(key, found);
    return found;
  }

  #find(text: string, forms: readonly string[]): NameMatch[] {
    const shortEnd = forms.length > 1 && (forms.at(-1) ?? '').length < 3;
    const typed = forms.map((form, at) => {
      const mayGoOn = at === forms.length - 1 ? !shortEnd : form.length > 1;
      return { form, likes: this.#words.likes(form, mayGoOn) };
    });
    const rows = this.#candidates(typed, shortEnd);
    const closeness = closenessOf(
      text,
      forms,
      rows.map((row) => this.#candidate(row, typed)),
    );
    return this.#bestPerEntry(rows, closeness);
  }

  /** The rows of an entry; they are only asked for when names are added. */
  #rowsOfEntry(entry: number): number[] {
    if (this.#rowsOf === undefined) {
      this.#rowsOf = new Map();
      for (let row = 0; row < this.#entryOf.size; row++) this.#rowsOfEntry(this.#entryOf.at(row)).push(row);
    }
    const rows = this.#rowsOf.get(entry) ?? [];
    this.#rowsOf.set(entry, rows);
    return rows;
  }

  #addRow(entry: number, spelling: string): number {
    const row = this.#entryOf.size;
    const words = formsOf(spelling).map((word) => this.#words.add(word));
    this.#entryOf.push(entry);
    this.#spellings.push(spelling);
    for (const word of words) this.#wordsOf.push(word);
    this.#ends.push(this.#wordsOf.size);
    for (const word of new Set(words)) this.#byWord.add(word, row);
    return row;
  }

  #wordsOfRow(row: number): number[] {
    const start = row === 0 ? 0 : this.#ends.at(row - 1);
    return Array.from({ length: this.#ends.at(row) - start }, (_, at) => this.#wordsOf.at(start + at));
  }

  #candidates(typed: readonly TypedWord[], shortEnd: boolean): number[] {
    const board = this.#board;
    board.ensure(this.#entryOf.size);
    for (const { form, likes } of typed) {
      for (const [word, how] of likes) this.#byWord.visit(word, (row) => board.offer(row, how));
      board.settle(weightOf(form));
    }
    if (shortEnd) this.#offerBeginnings(typed.at(-1)?.form ?? '');
    const mentions = (row: number) => this.#mentions.at(this.#entryOf.at(row));
    return board
      .best(mostCandidates, (a, b) => mentions(a) > mentions(b) || (mentions(a) === mentions(b) && a < b))
      .map(({ at }) => at);
  }

  /** One or two letters after other words only choose among what those have found: alone they fit thousands. */
  #offerBeginnings(start: string): void {
    for (const at of this.#board.touched())
      if (this.#wordsOfRow(at).some((word) => this.#words.beginsWith(word, start)))
        this.#board.offer(at, beginsAlike);
    this.#board.settle(weightOf(start));
  }

  #candidate(row: number, typed: readonly TypedWord[]): Candidate {
    const alignment = align(typed, this.#wordsOfRow(row), (id) => this.#words.word(id));
    return {
      ...alignment,
      spelling: this.#spellings.at(row),
      letters: alignment.words.map((word) => this.#words.word(word)).join(' '),
      sounds: alignment.words.map((word) => this.#words.sound(word)).join(' '),
    };
  }

  #bestPerEntry(rows: readonly number[], closeness: readonly number[]): NameMatch[] {
    const inOrder = rows
      .map((row, at) => ({ row, entry: this.#entryOf.at(row), closeness: closeness[at] ?? 0 }))
      .filter((match) => match.closeness >= leastCloseness)
      .sort((a, b) => b.closeness - a.closeness || this.#mentions.at(b.entry) - this.#mentions.at(a.entry));
    const best = new Map<number, NameMatch>();
    for (const { row, entry, closeness: near } of inOrder)
      if (!best.has(entry))
        best.set(entry, { id: this.#ids.word(entry), spelling: this.#spellings.at(row), closeness: near });
    return [...best.values()];
  }
}
