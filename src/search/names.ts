import Fuse from 'fuse.js';
import { ScoreBoard } from './board.js';
import { forgiven } from './distance.js';
import { formsOf } from './fold.js';
import { Lexicon } from './lexicon.js';
import { skeleton, skeletonsOf } from './skeleton.js';
import { isMarked } from './wordlikeness.js';

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

/** One spelling of one entry, its words as numbers of the lexicon. */
interface Row {
  entry: NameEntry;
  spelling: string;
  words: number[];
}

/** How well each word of the lexicon answers one typed word: 0 to 1. */
type Likes = Map<number, number>;

/** A row with its words put beside the typed ones. */
interface Aligned {
  row: Row;
  fit: number;
  /** What the words that only one of them has leave of the closeness. */
  differ: number;
  /** The row's words in the order of the typed ones they answer. */
  words: string;
  sounds: string;
}

/** Rows that Fuse judges. */
const mostCandidates = 90;
/** Below it a name is not near: two words of which one is another's score less. */
const leastCloseness = 0.5;
/** What is left when both the typed name and the found one have a word that the other lacks. */
const conflict = 0.7;
/** What each accent costs that the found name has otherwise. */
const otherAccent = 0.02;
/** Letters of a typed beginning whose finds are kept. */
const mostShort = 1;
/** Another alphabet's or language's spelling of the same sounds. */
const soundsAlike = 0.96;

/** Two letters of another alphabet can only be compared by sound. */
const latin = /^[a-z]/u;

const fuseOptions = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.5,
  shouldSort: false,
};

/**
 * Names by what was typed: badly, in another language's spelling, in another order, in part.
 * Candidates come from words (exact, beginnings, sounds, typing errors); Fuse judges how close the best of them are.
 */
export class NameIndex {
  readonly #entries = new Map<string, NameEntry>();
  readonly #rows: Row[] = [];
  readonly #words = new Lexicon();
  readonly #sounds = new Lexicon();
  /** Rows by word, and words by sound. */
  readonly #rowsOf: number[][] = [];
  readonly #wordsOf: number[][] = [];
  /** Each word's sound, to judge by. */
  readonly #soundOf: string[] = [];
  readonly #short = new Map<string, NameMatch[]>();
  readonly #board = new ScoreBoard();

  constructor(entries: Iterable<NameEntry> = []) {
    for (const entry of entries) this.add(entry);
  }

  /** Adds a name; one that is already there gets the spellings it lacks and the new count of mentions. */
  add(entry: NameEntry): void {
    this.#short.clear();
    const known = this.#entries.get(entry.id);
    const kept = known ?? { id: entry.id, spellings: [], mentions: 0 };
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
    const typed = formsOf(text);
    const [first = ''] = typed;
    if (typed.length === 1 && first.length <= mostShort) return this.#findShort(first, text).slice(0, limit);
    return typed.length === 0 ? [] : this.#find(typed, text).slice(0, limit);
  }

  /** Every name begins with one of a few letters: what they find is kept. */
  #findShort(word: string, text: string): NameMatch[] {
    const known = this.#short.get(word);
    if (known !== undefined) return known;
    const found = this.#find([word], text);
    this.#short.set(word, found);
    return found;
  }

  #find(typed: readonly string[], text: string): NameMatch[] {
    const likes = typed.map((word, at) => this.#likes(word, at === typed.length - 1));
    const candidates = this.#candidates(typed, likes).map((row) => this.#align(row, typed, likes));
    return bestPerEntry(judge(typed, accented(text), candidates));
  }

  #addRow(entry: NameEntry, spelling: string): void {
    const words = formsOf(spelling).map((word) => this.#addWord(word));
    const at = this.#rows.push({ entry, spelling, words }) - 1;
    for (const word of new Set(words)) this.#rowsOf[word]?.push(at);
  }

  #addWord(word: string): number {
    const known = this.#words.id(word);
    if (known !== undefined) return known;
    const id = this.#words.add(word);
    this.#rowsOf[id] = [];
    const sounds = skeletonsOf(word);
    this.#soundOf[id] = sounds[0] ?? word;
    for (const sound of sounds) (this.#wordsOf[this.#sounds.add(sound)] ??= []).push(id);
    return id;
  }

  #likes(word: string, last: boolean): Likes {
    const likes: Likes = new Map();
    const like = (id: number, how: number) => likes.set(id, Math.max(likes.get(id) ?? 0, how));
    const sounds = skeletonsOf(word);
    for (const near of this.#words.near(word, forgiven(word.length)))
      like(near.id, likeOfErrors(word, near.distance));
    if (word.length > 2 || !latin.test(word)) for (const sound of sounds) this.#likeSounds(sound, like);
    if (last || word.length > 1) this.#likeBeginnings(word, sounds, like);
    const exact = this.#words.id(word);
    if (exact !== undefined) like(exact, 1);
    return likes;
  }

  #likeSounds(sound: string, like: (id: number, how: number) => void): void {
    const same = this.#sounds.id(sound);
    if (same !== undefined) for (const id of this.#wordsOf[same] ?? []) like(id, soundsAlike);
    for (const near of this.#sounds.near(sound, forgiven(sound.length)))
      for (const id of this.#wordsOf[near.id] ?? [])
        like(id, soundsAlike * likeOfErrors(sound, near.distance));
  }

  #likeBeginnings(word: string, sounds: readonly string[], like: (id: number, how: number) => void): void {
    for (const id of this.#words.startingWith(word)) like(id, likeOfBeginning(word, this.#words.word(id)));
    if (word.length < 3) return;
    for (const sound of sounds)
      for (const at of this.#sounds.startingWith(sound))
        for (const id of this.#wordsOf[at] ?? [])
          like(id, soundsAlike * likeOfBeginning(sound, this.#sounds.word(at)));
  }

  #candidates(typed: readonly string[], likes: readonly Likes[]): Row[] {
    const board = this.#board;
    board.ensure(this.#rows.length);
    for (const [at, words] of likes.entries()) {
      for (const [word, how] of words) for (const row of this.#rowsOf[word] ?? []) board.offer(row, how);
      board.settle(weightOf(typed[at] ?? ''));
    }
    const mentions = (row: number) => this.#rows[row]?.entry.mentions ?? 0;
    return board
      .best(mostCandidates, (a, b) => mentions(a) > mentions(b) || (mentions(a) === mentions(b) && a < b))
      .flatMap(({ at }) => this.#rows[at] ?? []);
  }

  #align(row: Row, typed: readonly string[], likes: readonly Likes[]): Aligned {
    const free = new Set(row.words.keys());
    const order: number[] = [];
    let fit = 0;
    let fitting = 0;
    let last = -1;
    let inOrder = true;
    for (const [at, word] of typed.entries()) {
      const { place, how } = this.#nearestFree(row, free, word, likes[at] ?? new Map());
      if (place === undefined) continue;
      free.delete(place);
      inOrder &&= place > last;
      last = place;
      order.push(row.words[place] ?? -1);
      fit += how * weightOf(word);
      fitting += weightOf(word);
    }
    const weights = typed.reduce((sum, word) => sum + weightOf(word), 0);
    // A middle name or patronymic too much counts half beside two names that fit.
    const whole = order.length > 1 && free.size === 0 ? (weights + fitting) / 2 : weights;
    const differ = typed.length > order.length && free.size > 0 ? conflict : 1;
    return {
      row,
      differ,
      fit: fit / whole - 0.02 * Math.min(free.size, 3) - (inOrder ? 0 : 0.01),
      words: order.map((word) => this.#words.word(word)).join(' '),
      sounds: order.map((word) => this.#soundOf[word] ?? '').join(' '),
    };
  }

  #nearestFree(row: Row, free: ReadonlySet<number>, typed: string, likes: Likes) {
    let place: number | undefined;
    let how = 0;
    for (const at of free) {
      const id = row.words[at] ?? -1;
      const liked = likes.get(id) ?? likeOfInitial(typed, this.#words.word(id));
      if (liked > how) [place, how] = [at, liked];
    }
    return { place, how };
  }
}

function judge(
  typed: readonly string[],
  accents: readonly string[],
  candidates: readonly Aligned[],
): NameMatch[] {
  const byLetters = scoresOf(
    typed.join(' '),
    candidates.map((candidate) => candidate.words),
  );
  const bySounds = scoresOf(
    skeleton(typed.join(' ')),
    candidates.map((candidate) => candidate.sounds),
  );
  return candidates
    .map(({ row, fit, differ }, at) => {
      const judged = Math.max(byLetters.get(at) ?? 0, soundsAlike * (bySounds.get(at) ?? 0));
      // Rounded so that mentions decide between names a reader would call equally near.
      const near = differ * (0.75 * fit + 0.25 * judged) - otherAccent * missing(accents, row.spelling);
      const closeness = Math.round(100 * near) / 100;
      return { match: { id: row.entry.id, spelling: row.spelling, closeness }, mentions: row.entry.mentions };
    })
    .filter(({ match }) => match.closeness >= leastCloseness)
    .sort((a, b) => b.match.closeness - a.match.closeness || b.mentions - a.mentions)
    .map(({ match }) => match);
}

/** The words that carry accents, as typed. */
function accented(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).filter(isMarked);
}

/** How many of the accented words a name with accents has otherwise. */
function missing(accents: readonly string[], spelling: string): number {
  if (accents.length === 0) return 0;
  const words = accented(spelling);
  return words.length === 0 ? 0 : accents.filter((word) => !words.includes(word)).length;
}

function scoresOf(pattern: string, texts: readonly string[]): Map<number, number> {
  const found = new Fuse(texts, fuseOptions).search(pattern);
  return new Map(found.map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]));
}

function bestPerEntry(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<string, NameMatch>();
  for (const match of matches) if (!best.has(match.id)) best.set(match.id, match);
  return [...best.values()];
}

/** Long words tell more. */
function weightOf(word: string): number {
  return Math.min(word.length, 8);
}

function likeOfErrors(word: string, errors: number): number {
  return 1 - (1.1 * errors) / word.length;
}

/** A beginning is worth more the more of the word it shows; one or two letters show nothing but that. */
function likeOfBeginning(start: string, word: string): number {
  if (start.length < 3) return 0.8;
  return 0.75 + (0.2 * start.length) / word.length;
}

/** `A.` for Andrey, on either side. */
function likeOfInitial(typed: string, word: string): number {
  const short = Math.min(typed.length, word.length);
  return short === 1 && typed[0] === word[0] ? 0.75 : 0;
}
