import Fuse from 'fuse.js';
import { ScoreBoard } from './board.js';
import { type FoldedWord, foldedWords, formsOf } from './fold.js';
import type { Scored } from './highest.js';
import { Postings, type SealedPostings } from './postings.js';
import { type LikeWord, type StoredVocabulary, Vocabulary } from './vocabulary.js';

export interface PassageFound {
  key: number;
  /** 0 to 1: the part of what was asked that the passage answers. */
  score: number;
  /** UTF-16 spans of the words that matched, in order. */
  marks: [start: number, end: number][];
}

/** The index as it is stored: plain arrays. */
export interface StoredPassages {
  vocabulary: StoredVocabulary;
  postings: SealedPostings;
  /** Words of each passage. */
  lengths: Uint16Array<ArrayBuffer>;
  keys: Uint32Array<ArrayBuffer>;
}

/** A typed word with the words of the vocabulary it may mean. */
interface Term {
  likes: readonly LikeWord[];
  /** What finding it tells: the rarer, the more. */
  idf: number;
  /** Held by so many passages that it cannot choose among them alone. */
  common: boolean;
}

/** Passages that are read and judged. */
const mostCandidates = 36;
/** Typed words beyond these are not looked up. */
const mostTerms = 16;
/** BM25's pull towards short passages. Source: Robertson and Zaragoza 2009, the usual k1 = 1.2, b = 0.75, halved for single sentences. */
const lengthPull = 0.35;
/** Below this part of what was asked, a passage is no answer. */
const leastScore = 0.25;
/** Beside a much better one it is none either. */
const leastBesideBest = 0.4;

const fuseOptions = { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.6 };

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
    const typed = [...new Set(formsOf(text))].slice(0, mostTerms);
    const terms = typed.map((word) => this.#term(word));
    const asked = terms.reduce((sum, term) => sum + term.idf, 0);
    const meanings = meaningsOf(terms);
    const read = this.#best(terms).map(({ at, score }) => this.#read(at, score / asked, meanings));
    const found = judged(typed.join(' '), read);
    const least = Math.max(leastScore, leastBesideBest * (found[0]?.score ?? 0));
    return found.filter(({ score }) => score >= least).slice(0, limit);
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

  #term(word: string): Term {
    const likes = this.#vocabulary.like(word, (id) => this.#postings.count(id));
    const best = likes[0]?.how ?? 0;
    // A mistyped word is as telling as the word it is taken for, not as rare as itself.
    const meant = likes.filter(({ how }) => how >= best - 0.05);
    const held = Math.max(0, ...meant.map(({ id }) => this.#postings.count(id)));
    const idf = Math.log(1 + (this.#size - held + 0.5) / (held + 0.5));
    return { likes, idf: held === 0 ? idf / 2 : idf, common: held > this.#size / 8 };
  }

  /** The candidates by summed rarity; each term counts once a passage, by its likeliest word. */
  #best(terms: readonly Term[]): Scored[] {
    this.#board.ensure(this.#size);
    const choosing = terms.some((term) => !term.common && term.likes.length > 0);
    // The rarest first: common words then only add to what the others have chosen.
    for (const term of [...terms].sort((a, b) => b.idf - a.idf)) {
      for (const like of term.likes) this.#offer(like, choosing && term.common);
      this.#board.settle(term.idf);
    }
    return this.#board.best(mostCandidates);
  }

  #offer({ id, how }: LikeWord, onlyTouched: boolean): void {
    const board = this.#board;
    const average = this.#wordCount / this.#size;
    this.#postings.visit(id, (at) => {
      if (onlyTouched && !board.isTouched(at)) return;
      const excess = Math.max(0, (this.#lengths[at] ?? 0) / average - 1);
      board.offer(at, how / (1 + lengthPull * excess));
    });
  }

  #read(at: number, score: number, meanings: Meanings): Read {
    const key = this.#keys[at] ?? 0;
    const hits = foldedWords(this.#textOf(key)).flatMap((word, place) => {
      const id = this.#vocabulary.words.id(word.form);
      const meaning = id === undefined ? undefined : meanings.get(id);
      return meaning === undefined ? [] : [{ word, place, ...meaning }];
    });
    return { key, at, score, hits };
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

/** Which typed word a word of the vocabulary answers, and how well. */
type Meanings = ReadonlyMap<number, { term: number; how: number }>;

/** A typed word met in a passage. */
interface Hit {
  word: FoldedWord;
  /** Which word of the passage, from 0. */
  place: number;
  term: number;
  how: number;
}

/** A candidate with its text read. */
interface Read {
  key: number;
  at: number;
  score: number;
  hits: readonly Hit[];
}

function meaningsOf(terms: readonly Term[]): Meanings {
  const meanings = new Map<number, { term: number; how: number }>();
  for (const [term, { likes }] of terms.entries())
    for (const { id, how } of likes) if (how > (meanings.get(id)?.how ?? 0)) meanings.set(id, { term, how });
  return meanings;
}

/** Word scores, how close together the words stand, and Fuse's judgement of their letters, in this order of weight. */
function judged(typed: string, passages: readonly Read[]): PassageFound[] {
  const fuse = new Fuse(
    passages.map(({ hits }) => answering(hits)),
    fuseOptions,
  );
  const closeness = new Map(fuse.search(typed).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]));
  return passages
    .map(({ key, at, score, hits }, index) => ({
      key,
      at,
      score: 0.8 * score + 0.1 * nearness(hits) + 0.1 * (closeness.get(index) ?? 0),
      marks: hits.map(({ word }): [number, number] => [word.start, word.end]),
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ key, score, marks }) => ({ key, score, marks }));
}

/** The passage's words that answer the typed ones best, in the order of the typed ones. */
function answering(hits: readonly Hit[]): string {
  const best = new Map<number, Hit>();
  for (const hit of hits) if (hit.how > (best.get(hit.term)?.how ?? 0)) best.set(hit.term, hit);
  return [...best.values()]
    .sort((a, b) => a.term - b.term)
    .map((hit) => hit.word.form)
    .join(' ');
}

/** 1 when all typed words that occur stand side by side, towards 0 the farther apart they are. */
function nearness(hits: readonly Hit[]): number {
  const wanted = new Set(hits.map((hit) => hit.term)).size;
  let shortest = Number.POSITIVE_INFINITY;
  for (let from = 0; from < hits.length; from++) {
    const terms = new Set<number>();
    for (let to = from; to < hits.length && terms.size < wanted; to++) {
      terms.add(hits[to]?.term ?? -1);
      if (terms.size === wanted)
        shortest = Math.min(shortest, (hits[to]?.place ?? 0) - (hits[from]?.place ?? 0) + 1);
    }
  }
  return wanted / Math.max(wanted, shortest);
}
