import { align, type TypedWord, weightOf } from './align.js';
import { ScoreBoard } from './board.js';
import { type Candidate, closenessOf } from './closeness.js';
import { formsOf } from './fold.js';
import { beginsAlike, NameWords } from './namewords.js';

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

/** One spelling of one entry, its words by their numbers. */
interface Row {
  entry: NameEntry;
  spelling: string;
  words: number[];
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
  readonly #entries = new Map<string, NameEntry>();
  readonly #rows: Row[] = [];
  readonly #words = new NameWords();
  readonly #rowsOf: number[][] = [];
  readonly #board = new ScoreBoard();
  /** What single letters find: every name begins with one of a few. */
  readonly #byLetter = new Map<string, NameMatch[]>();

  constructor(entries: Iterable<NameEntry> = []) {
    for (const entry of entries) this.add(entry);
  }

  /** Adds a name; one that is already there gets the spellings it lacks and the new count of mentions. */
  add(entry: NameEntry): void {
    this.#byLetter.clear();
    const kept = this.#entries.get(entry.id) ?? { id: entry.id, spellings: [], mentions: 0 };
    const fresh = entry.spellings.filter((spelling) => !kept.spellings.includes(spelling));
    const merged = Object.assign(kept, {
      spellings: [...kept.spellings, ...fresh],
      mentions: entry.mentions,
    });
    this.#entries.set(entry.id, merged);
    for (const spelling of fresh) this.#addRow(merged, spelling);
  }

  /** The nearest names first, of equally near ones the most mentioned; none when nothing is near. */
  find(text: string, limit: number): NameMatch[] {
    const forms = formsOf(text).slice(0, mostWords);
    if (forms.length === 0) return [];
    const found = forms.join('').length === 1 ? this.#findByLetter(text, forms) : this.#find(text, forms);
    return found.slice(0, limit);
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
    return bestPerEntry(rows, closeness);
  }

  #addRow(entry: NameEntry, spelling: string): void {
    const words = formsOf(spelling).map((word) => this.#words.add(word));
    const at = this.#rows.push({ entry, spelling, words }) - 1;
    for (const word of new Set(words)) (this.#rowsOf[word] ??= []).push(at);
  }

  #candidates(typed: readonly TypedWord[], shortEnd: boolean): Row[] {
    const board = this.#board;
    board.ensure(this.#rows.length);
    for (const { form, likes } of typed) {
      for (const [word, how] of likes) for (const row of this.#rowsOf[word] ?? []) board.offer(row, how);
      board.settle(weightOf(form));
    }
    if (shortEnd) this.#offerBeginnings(typed.at(-1)?.form ?? '');
    const mentions = (row: number) => this.#rows[row]?.entry.mentions ?? 0;
    return board
      .best(mostCandidates, (a, b) => mentions(a) > mentions(b) || (mentions(a) === mentions(b) && a < b))
      .flatMap(({ at }) => this.#rows[at] ?? []);
  }

  /** One or two letters after other words only choose among what those have found: alone they fit thousands. */
  #offerBeginnings(start: string): void {
    for (const at of this.#board.touched())
      if (this.#rows[at]?.words.some((word) => this.#words.beginsWith(word, start)))
        this.#board.offer(at, beginsAlike);
    this.#board.settle(weightOf(start));
  }

  #candidate({ spelling, words }: Row, typed: readonly TypedWord[]): Candidate {
    const alignment = align(typed, words, (id) => this.#words.word(id));
    return {
      ...alignment,
      spelling,
      letters: alignment.words.map((word) => this.#words.word(word)).join(' '),
      sounds: alignment.words.map((word) => this.#words.sound(word)).join(' '),
    };
  }
}

function bestPerEntry(rows: readonly Row[], closeness: readonly number[]): NameMatch[] {
  const inOrder = rows
    .map(({ entry, spelling }, at) => ({ entry, spelling, closeness: closeness[at] ?? 0 }))
    .filter((match) => match.closeness >= leastCloseness)
    .sort((a, b) => b.closeness - a.closeness || b.entry.mentions - a.entry.mentions);
  const best = new Map<string, NameMatch>();
  for (const { entry, spelling, closeness } of inOrder)
    if (!best.has(entry.id)) best.set(entry.id, { id: entry.id, spelling, closeness });
  return [...best.values()];
}
