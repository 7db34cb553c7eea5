import { formsOf } from './fold.js';
import type { LikeWord, Vocabulary } from './vocabulary.js';

/** A typed word with the words of the vocabulary it may mean. */
export interface Term {
  likes: readonly LikeWord[];
  /** What finding it tells: the rarer, the more. */
  idf: number;
  /** Held by so many passages that it cannot choose among them alone. */
  common: boolean;
}

/** A typed text in the words of the passages. */
export interface Asked {
  /** Folded, each once. */
  typed: readonly string[];
  terms: readonly Term[];
}

/** Typed words beyond these are not looked up. */
const mostTerms = 16;

/**
 * Reads a typed text as words of the vocabulary.
 * @param size how many passages there are
 * @param held how many of them hold a word
 */
export function askedOf(
  text: string,
  vocabulary: Vocabulary,
  size: number,
  held: (word: number) => number,
): Asked {
  const typed = [...new Set(formsOf(text))].slice(0, mostTerms);
  return { typed, terms: typed.map((word) => termOf(vocabulary.like(word, held), size, held)) };
}

function termOf(likes: LikeWord[], size: number, heldBy: (word: number) => number): Term {
  const best = likes[0]?.how ?? 0;
  // A mistyped word is as telling as the word it is taken for, not as rare as itself.
  const meant = likes.filter(({ how }) => how >= best - 0.05);
  const held = Math.max(0, ...meant.map(({ id }) => heldBy(id)));
  const idf = Math.log(1 + (size - held + 0.5) / (held + 0.5));
  return { likes, idf: held === 0 ? idf / 2 : idf, common: held > size / 8 };
}
