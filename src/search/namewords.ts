import { forgiven } from './distance.js';
import { Lexicon, type StoredLexicon } from './lexicon.js';
import { Likes } from './likes.js';
import { Numbers } from './numbers.js';
import { Postings, type SealedPostings } from './postings.js';
import { skeletonsOf } from './skeleton.js';

/** Another alphabet's or language's spelling of the same sounds. */
export const soundsAlike = 0.96;
/** A word that begins with the one or two letters typed. */
export const beginsAlike = 0.8;
/** `A.` for Andrey, on either side. */
const initialAlike = 0.75;

/** Two letters of another alphabet can only be compared by sound. */
const latin = /^[a-z]/u;

export interface StoredNameWords {
  words: StoredLexicon;
  sounds: StoredLexicon;
  /** Which words have which sound. */
  bySound: SealedPostings;
  /** The usual sound of each word. */
  soundOf: Uint32Array<ArrayBuffer>;
}

/** The distinct words of all names, and which of them a typed word may mean. */
export class NameWords {
  readonly #words: Lexicon;
  readonly #sounds: Lexicon;
  readonly #bySound: Postings;
  readonly #soundOf: Numbers;

  constructor(stored?: StoredNameWords) {
    this.#words = new Lexicon(stored?.words);
    this.#sounds = new Lexicon(stored?.sounds);
    this.#bySound = new Postings(stored?.bySound);
    this.#soundOf = new Numbers(stored?.soundOf);
  }

  /** The folded word's number, a new one if need be. */
  add(word: string): number {
    const known = this.#words.id(word);
    if (known !== undefined) return known;
    const id = this.#words.add(word);
    const sounds = skeletonsOf(word).map((sound) => this.#sounds.add(sound));
    this.#soundOf.push(sounds[0] ?? 0);
    for (const sound of sounds) this.#bySound.add(sound, id);
    return id;
  }

  /** The folded word's number, when a name has it. */
  id(word: string): number | undefined {
    return this.#words.id(word);
  }

  store(): StoredNameWords {
    return {
      words: this.#words.store(),
      sounds: this.#sounds.store(),
      bySound: this.#bySound.seal(),
      soundOf: this.#soundOf.store(),
    };
  }

  word(id: number): string {
    return this.#words.word(id);
  }

  /** The word's skeleton. */
  sound(id: number): string {
    return this.#sounds.word(this.#soundOf.at(id));
  }

  beginsWith(id: number, start: string): boolean {
    return this.#words.beginsWith(id, start);
  }

  /** How well a word answers a typed one of one or two letters, or its initial a typed word. */
  likeOfInitial(typed: string, id: number): number {
    if (typed.length < 3 && this.#words.beginsWith(id, typed)) return beginsAlike;
    const isInitial = this.#words.lengthOf(id) === 1 && this.#words.charAt(id, 0) === typed.charCodeAt(0);
    return isInitial ? initialAlike : 0;
  }

  /** Whether all that a typed word may mean, itself apart, is words that begin with it. */
  onlyBegins(word: string): boolean {
    return word.length < 3 && latin.test(word);
  }

  /** Words that begin with `start`. */
  startingWith(start: string): number[] {
    return this.#words.startingWith(start);
  }

  /** Words like a typed one; `beginnings`: it may be unfinished. */
  likes(word: string, beginnings: boolean): Likes {
    const likes = new Likes();
    const like = (id: number, how: number) => likes.offer(id, how);
    const sounds = skeletonsOf(word);
    for (const near of this.#words.near(word, forgiven(word.length)))
      like(near.id, likeOfErrors(word, near.distance));
    if (word.length > 2 || !latin.test(word)) for (const sound of sounds) this.#likeSounds(sound, like);
    if (beginnings) this.#likeBeginnings(word, sounds, like);
    const exact = this.#words.id(word);
    if (exact !== undefined) like(exact, 1);
    return likes;
  }

  #likeSounds(sound: string, like: (id: number, how: number) => void): void {
    const same = this.#sounds.id(sound);
    if (same !== undefined) this.#bySound.visit(same, (id) => like(id, soundsAlike));
    for (const near of this.#sounds.near(sound, forgiven(sound.length)))
      this.#bySound.visit(near.id, (id) => like(id, soundsAlike * likeOfErrors(sound, near.distance)));
  }

  #likeBeginnings(word: string, sounds: readonly string[], like: (id: number, how: number) => void): void {
    for (const id of this.#words.startingWith(word))
      like(id, likeOfBeginning(word, this.#words.lengthOf(id)));
    if (word.length < 3) return;
    for (const sound of sounds)
      for (const at of this.#sounds.startingWith(sound)) {
        const how = soundsAlike * likeOfBeginning(sound, this.#sounds.lengthOf(at));
        this.#bySound.visit(at, (id) => like(id, how));
      }
  }
}

function likeOfErrors(word: string, errors: number): number {
  return 1 - (1.1 * errors) / word.length;
}

/** A beginning is worth more the more of the word it shows; one or two letters show nothing but that. */
function likeOfBeginning(start: string, length: number): number {
  return start.length < 3 ? beginsAlike : 0.75 + (0.2 * start.length) / length;
}
