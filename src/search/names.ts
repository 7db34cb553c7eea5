import { align, type TypedWord, weightOf } from './align.js';
import { ScoreBoard } from './board.js';
import { type Candidate, Judge } from './closeness.js';
import { formsOf } from './fold.js';
import { Likes } from './likes.js';
import { NameRows, type StoredNameRows } from './namerows.js';
import { beginsAlike, NameWords, type StoredNameWords } from './namewords.js';
import { nearest, type Nominee } from './nearest.js';
import { Postings, type SealedPostings } from './postings.js';

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

/** The index as it is stored. */
export interface StoredNames extends StoredNameRows {
  words: StoredNameWords;
  byWord: SealedPostings;
}

/** Typed words beyond these are not looked up. */
const mostWords = 12;
/** Rows that are looked at word by word. */
const mostCandidates = 90;
/** Words kept that typed words may mean, of all typed words together: the next keystroke asks for most of them again. */
const mostKept = 50_000;
/** From so many rows on they are looked for among the most mentioned, of whom the first few will do. */
const manyRows = 4000;

/**
 * Names by what was typed: badly, in another language's spelling, in another order, in part.
 * Candidates come from words (exact, beginnings, sounds, typing errors); Fuse judges how close the best of them are.
 */
export class NameIndex {
  readonly #rows: NameRows;
  readonly #words: NameWords;
  readonly #byWord: Postings;
  readonly #board = new ScoreBoard();
  readonly #likes = new Map<string, Likes>();
  #kept = 0;

  constructor(entries: Iterable<NameEntry> = [], stored?: StoredNames) {
    this.#rows = new NameRows(stored);
    this.#words = new NameWords(stored?.words);
    this.#byWord = new Postings(stored?.byWord);
    for (const entry of entries) this.add(entry);
  }

  /** Adds a name; one that is already there gets the spellings it lacks and the new count of mentions. */
  add({ id, spellings, mentions }: NameEntry): void {
    this.#forget();
    const entry = this.#rows.entry(id, mentions);
    for (const spelling of this.#rows.lacking(entry, spellings)) {
      const words = formsOf(spelling).map((word) => this.#words.add(word));
      const row = this.#rows.add(entry, spelling, words);
      for (const word of new Set(words)) this.#byWord.add(word, row);
    }
  }

  /** All of it in the form the constructor takes back. */
  store(): StoredNames {
    return { words: this.#words.store(), ...this.#rows.store(), byWord: this.#byWord.seal() };
  }

  /** The nearest names first, of equally near ones the most mentioned; none when nothing is near. */
  find(text: string, limit: number): NameMatch[] {
    const forms = formsOf(text).slice(0, mostWords);
    const [first] = forms;
    if (first === undefined) return [];
    const begun = forms.length === 1 ? this.#begun(first) : undefined;
    if (begun !== undefined) return this.#nearest(text, [begun.typed], begun.rows, limit);
    const shortEnd = forms.length > 1 && (forms.at(-1) ?? '').length < 3;
    const typed = forms.map((form, at) => {
      const mayGoOn = at === forms.length - 1 ? !shortEnd : form.length > 1;
      return { form, likes: this.#likesOf(form, mayGoOn) };
    });
    return this.#nearest(text, typed, this.#candidates(typed, shortEnd), limit);
  }

  /** Those one of whose spellings has just these words in this order, marks and case apart; the most mentioned first. */
  named(text: string, limit: number): NameMatch[] {
    const forms = formsOf(text);
    const words = forms.map((form) => this.#words.id(form));
    const rows = this.#rowsOfWords(words);
    if (rows.length === 0) return [];
    const typed = forms.map((form, at) => ({ form, likes: only(words[at]) }));
    return this.#nearest(text, typed, rows, limit).filter(({ closeness }) => closeness === 1);
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
    const own = this.#rows.words(row);
    return own.length === words.length && words.every((word, at) => own[at] === word);
  }

  /**
   * What one or two letters find where they begin many names: those that have them as a word, then the most mentioned.
   * Undefined where they begin few.
   */
  #begun(form: string): { typed: TypedWord; rows: number[] } | undefined {
    if (!this.#words.onlyBegins(form)) return undefined;
    const begun = this.#words.startingWith(form);
    if (begun.reduce((sum, word) => sum + this.#byWord.count(word), 0) < manyRows) return undefined;
    const exact = this.#words.id(form);
    const rows = exact === undefined ? [] : this.#rowsOfWord(exact);
    const begins = (word: number) => this.#words.beginsWith(word, form);
    const isExact = (word: number) => word === exact;
    for (const row of this.#rows.byMentions()) {
      if (rows.length >= mostCandidates) break;
      if (this.#rows.hasWord(row, begins) && !this.#rows.hasWord(row, isExact)) rows.push(row);
    }
    return { typed: { form, likes: only(exact) }, rows: rows.slice(0, mostCandidates) };
  }

  /** The rows that have a word, those of the most mentioned first. */
  #rowsOfWord(word: number): number[] {
    const rows: number[] = [];
    this.#byWord.visit(word, (row) => rows.push(row));
    return rows.sort((a, b) => (this.#rows.isBefore(a, b) ? -1 : 1));
  }

  /** Words that a typed one may mean. They are kept: until it is finished, each letter of a name asks for all before. */
  #likesOf(form: string, mayGoOn: boolean): Likes {
    const key = mayGoOn ? `${form}…` : form;
    const known = this.#likes.get(key);
    if (known !== undefined) return known;
    const likes = this.#words.likes(form, mayGoOn);
    this.#kept += likes.size + 1;
    if (this.#kept > mostKept) this.#forget();
    this.#likes.set(key, likes);
    return likes;
  }

  #forget(): void {
    this.#likes.clear();
    this.#kept = 0;
  }

  #candidates(typed: readonly TypedWord[], shortEnd: boolean): number[] {
    const board = this.#board;
    board.ensure(this.#rows.size);
    let worth = 0;
    const offer = (row: number) => board.offer(row, worth);
    for (const { form, likes } of typed) {
      likes.visit((word, how) => {
        worth = how;
        this.#byWord.visit(word, offer);
      });
      board.settle(weightOf(form));
    }
    if (shortEnd) this.#offerBeginnings(typed.at(-1)?.form ?? '');
    return board.best(mostCandidates, (a, b) => this.#rows.isBefore(a, b)).map(({ at }) => at);
  }

  /** One or two letters after other words only choose among what those have found: alone they fit thousands. */
  #offerBeginnings(start: string): void {
    const begins = (word: number) => this.#words.beginsWith(word, start);
    for (const at of this.#board.touched())
      if (this.#rows.hasWord(at, begins)) this.#board.offer(at, beginsAlike);
    this.#board.settle(weightOf(start));
  }

  /** The nearest of these rows. */
  #nearest(text: string, typed: readonly TypedWord[], rows: readonly number[], limit: number): NameMatch[] {
    const judge = new Judge(
      text,
      typed.map(({ form }) => form),
    );
    const nominees = rows.map((row, place) => this.#nominee(row, place, typed));
    return nearest(nominees, judge, (nominee) => this.#candidate(nominee), limit).map(
      ({ nominee: { row, entry }, closeness }) => ({
        id: this.#rows.id(entry),
        spelling: this.#rows.spelling(row),
        closeness,
      }),
    );
  }

  #nominee(row: number, place: number, typed: readonly TypedWord[]): Nominee {
    const { fit, differ, words } = align(typed, this.#rows.words(row), (form, word) =>
      this.#words.likeOfInitial(form, word),
    );
    const rows = this.#rows;
    const [entry, mentions] = [rows.entryOf(row), rows.mentionsOf(row)];
    return { row, place, entry, mentions, fit, differ, words };
  }

  #candidate({ row, fit, differ, words }: Nominee): Candidate {
    return {
      ...{ fit, differ, words },
      spelling: () => this.#rows.spelling(row),
      letters: words.map((word) => this.#words.word(word)).join(' '),
      sounds: words.map((word) => this.#words.sound(word)).join(' '),
    };
  }
}

/** A typed word that means just this word, or none. */
function only(word: number | undefined): Likes {
  const likes = new Likes();
  if (word !== undefined) likes.offer(word, 1);
  return likes;
}
