import type { ScoreBoard } from './board.js';
import type { Scored } from './highest.js';
import type { Term } from './question.js';
import type { LikeWord } from './vocabulary.js';

/** What ranking needs to know of the passages. */
export interface Ranked {
  size: number;
  /** Words of each passage, by its number; numbers that no passage has hold none. */
  lengths: Uint16Array;
  /** Words of all of them together. */
  wordCount: number;
  /** Calls the visitor with every passage that holds the word. */
  visit(word: number, visitor: (passage: number) => void): void;
  /** Which of two passages stands before the other; absent: that of the lower number. */
  before?: (a: number, b: number) => boolean;
}

/** Passages that are read and judged. */
const mostCandidates = 36;
/** Below this part of the best passage's score another is no answer beside it. */
export const leastBesideBest = 0.4;
/** BM25's pull towards short passages. Source: Robertson and Zaragoza 2009, the usual k1 = 1.2, b = 0.75, halved for single sentences. */
const lengthPull = 0.35;

/** The candidates by summed rarity; each term counts once a passage, by its likeliest word. */
export function rank(terms: readonly Term[], passages: Ranked, board: ScoreBoard): Scored[] {
  board.ensure(passages.lengths.length);
  const choosing = terms.some((term) => !term.common && term.likes.length > 0);
  // The rarest first: common words then only add to what the others have chosen.
  for (const term of [...terms].sort((a, b) => b.idf - a.idf)) {
    for (const like of term.likes) offer(like, passages, board, choosing && term.common);
    board.settle(term.idf);
  }
  return board.best(mostCandidates, passages.before);
}

function offer({ id, how }: LikeWord, passages: Ranked, board: ScoreBoard, onlyTouched: boolean): void {
  const { lengths, wordCount, size } = passages;
  const average = wordCount / size;
  passages.visit(id, (at) => {
    if (onlyTouched && !board.isTouched(at)) return;
    const excess = Math.max(0, (lengths[at] ?? 0) / average - 1);
    board.offer(at, how / (1 + lengthPull * excess));
  });
}
