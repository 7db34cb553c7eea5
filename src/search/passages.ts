import { ScoreBoard } from './board.js';
import { formsOf } from './fold.js';
import { judge, type PassageFound } from './judging.js';
import { Postings, type SealedPostings } from './postings.js';
import { askedOf } from './question.js';
import { rank } from './ranking.js';
import { type StoredVocabulary, Vocabulary } from './vocabulary.js';

/** The index as it is stored: plain arrays. */
export interface StoredPassages {
  vocabulary: StoredVocabulary;
  postings: SealedPostings;
  /** Words of each passage. */
  lengths: Uint16Array<ArrayBuffer>;
  keys: Uint32Array<ArrayBuffer>;
}

/**
 * Passages by words: typed words are matched loosely against the distinct words, postings and their rarity find
 * passages, and the best few dozen are read, judged by Fuse and marked.
 */
export class PassageIndex {
  readonly #textOf: (key: number) => string;
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  #lengths: Uint16Array<ArrayBuffer>;
  #keys: Uint32Array<ArrayBuffer>;
  #size: number;
  #wordCount = 0;
  readonly #board = new ScoreBoard();

  /** `textOf` gives a passage's text again when it is judged; the index keeps none. */
  constructor(textOf: (key: number) => string, stored?: StoredPassages) {
    this.#textOf = textOf;
    this.#vocabulary = new Vocabulary(stored?.vocabulary);
    this.#postings = new Postings(stored?.postings);
    this.#lengths = stored?.lengths ?? new Uint16Array(1024);
    this.#keys = stored?.keys ?? new Uint32Array(1024);
    this.#size = stored?.keys.length ?? 0;
    for (const length of stored?.lengths ?? []) this.#wordCount += length;
  }

  get size(): number {
    return this.#size;
  }

  /** `key` is the caller's number for the passage, at most 2³²−1. */
  add(passage: { key: number; text: string }): void {
    if (this.#size === this.#keys.length) this.#grow();
    const forms = formsOf(passage.text);
    for (const form of new Set(forms)) this.#postings.add(this.#vocabulary.add(form), this.#size);
    this.#keys[this.#size] = passage.key;
    this.#lengths[this.#size] = forms.length;
    this.#wordCount += forms.length;
    this.#size++;
  }

  /** The best passages first; none when no word of the text is near a word that occurs. */
  find(text: string, limit: number): PassageFound[] {
    const asked = askedOf(text, this.#vocabulary, this.#size, (id) => this.#postings.count(id));
    const passages = {
      size: this.#size,
      lengths: this.#lengths,
      wordCount: this.#wordCount,
      visit: (word: number, visitor: (passage: number) => void) => this.#postings.visit(word, visitor),
    };
    const texts = { keyOf: (at: number) => this.#keys[at] ?? 0, textOf: this.#textOf };
    const ranked = rank(asked.terms, passages, this.#board);
    return judge(asked, ranked, this.#vocabulary, texts).slice(0, limit);
  }

  /** All of it in the form the constructor takes back. */
  store(): StoredPassages {
    return {
      vocabulary: this.#vocabulary.store(),
      postings: this.#postings.seal(),
      lengths: this.#lengths.slice(0, this.#size),
      keys: this.#keys.slice(0, this.#size),
    };
  }

  #grow(): void {
    const lengths = new Uint16Array(Math.max(1024, this.#size * 2));
    const keys = new Uint32Array(lengths.length);
    lengths.set(this.#lengths);
    keys.set(this.#keys);
    this.#lengths = lengths;
    this.#keys = keys;
  }
}
