import { forgiven } from './distance.js';
import { Lexicon, type StoredLexicon } from './lexicon.js';
import { Postings, type SealedPostings } from './postings.js';
import { skeletonsOf } from './skeleton.js';

/** A word of the vocabulary that answers a typed one. */
export interface LikeWord {
  id: number;
  /** 1 for the same letters, less for typing errors, other spellings and other endings. */
  how: number;
}

/** Beginnings shorter than this say nothing. */
const shortestStem = 4;
/** More kin than this only dilute a question. */
const mostLike = 120;
const soundsAlike = 0.9;
/** A word that so few passages hold may itself be a typing error. */
const mostHeldByTypos = 3;
/** What words like one that is there itself are worth: other endings of it, and all else. */
const besideExact = { kin: 0.8, others: 0.5 };

export interface StoredVocabulary {
  words: StoredLexicon;
  sounds: StoredLexicon;
  /** Which words have which sound. */
  bySound: SealedPostings;
}

/** The distinct words of all passages, and which of them a typed word may mean. */
export class Vocabulary {
  readonly words: Lexicon;
  readonly #sounds: Lexicon;
  readonly #bySound: Postings;

  constructor(stored?: StoredVocabulary) {
    this.words = new Lexicon(stored?.words);
    this.#sounds = new Lexicon(stored?.sounds);
    this.#bySound = new Postings(stored?.bySound);
  }

  /** The folded word's number, a new one if need be. */
  add(word: string): number {
    const known = this.words.id(word);
    if (known !== undefined) return known;
    const id = this.words.add(word);
    if (!/^\p{N}/u.test(word))
      for (const sound of skeletonsOf(word)) this.#bySound.add(this.#sounds.add(sound), id);
    return id;
  }

  store(): StoredVocabulary {
    return { words: this.words.store(), sounds: this.#sounds.store(), bySound: this.#bySound.seal() };
  }

  /**
   * Words that a typed, folded word may mean, the likeliest first, then in the order of their letters.
   * @param held how many passages hold a word; one that none holds any more is no word
   */
  like(word: string, held: (id: number) => number): LikeWord[] {
    const likes = new Map<number, number>();
    const same = this.words.id(word);
    const exact = same !== undefined && held(same) > 0 ? same : undefined;
    const like = (worth: number) => (id: number, how: number) => {
      if (held(id) > 0) likes.set(id, Math.max(likes.get(id) ?? 0, exact === undefined ? how : worth * how));
    };
    // Numbers and two-letter words are meant as they stand.
    if (word.length > 2 && !/\p{N}/u.test(word)) {
      this.#likeSounds(word, like(besideExact.others), exact === undefined);
      if (exact === undefined || held(exact) <= mostHeldByTypos)
        this.#likeMistyped(word, like(besideExact.others));
      if (word.length >= shortestStem) this.#likeKin(word, like(besideExact.kin));
    }
    if (exact !== undefined) likes.set(exact, 1);
    return [...likes]
      .map(([id, how]) => ({ id, how }))
      .sort((a, b) => b.how - a.how || this.words.compare(a.id, b.id))
      .slice(0, mostLike);
  }

  #likeSounds(word: string, like: (id: number, how: number) => void, roughly: boolean): void {
    for (const sound of skeletonsOf(word)) {
      const same = this.#sounds.id(sound);
      if (same !== undefined) this.#bySound.visit(same, (id) => like(id, soundsAlike));
      if (!roughly) continue;
      for (const near of this.#sounds.near(sound, Math.min(1, forgiven(sound.length))))
        this.#bySound.visit(near.id, (id) => like(id, soundsAlike * likeOfErrors(sound, near.distance)));
    }
  }

  #likeMistyped(word: string, like: (id: number, how: number) => void): void {
    for (const near of this.words.near(word, forgiven(word.length)))
      like(near.id, likeOfErrors(word, near.distance));
  }

  /** Other endings (`trade`, `trading`) and longer words that begin with it (`handel`, `handelsavtal`). */
  #likeKin(word: string, like: (id: number, how: number) => void): void {
    const stem = word.slice(0, Math.max(shortestStem, word.length - 2));
    for (const id of this.words.startingWith(stem)) {
      const other = this.words.word(id);
      if (other !== word) like(id, likeOfKin(word, other));
    }
  }
}

function likeOfErrors(word: string, errors: number): number {
  return 1 - (1.2 * errors) / Math.max(word.length, 4);
}

/** The part of the longer word that both share; a word that begins with all of the typed one is nearer. */
function likeOfKin(word: string, other: string): number {
  const share = Math.min(word.length, other.length) / Math.max(word.length, other.length);
  return (other.startsWith(word) ? 0.85 : 0.65) * Math.sqrt(share);
}
