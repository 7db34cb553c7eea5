import type { Numeral } from './lexicon.js';

/** The words of numbers by their spelling, and by their first letters, as most words share none with a number. */
export interface Pieces {
  byWord: ReadonlyMap<string, Numeral>;
  openings: ReadonlySet<string>;
}

/** Letters that tell whether a piece can follow; none is shorter. */
const opening = 2;
const longest = 14;

/** Pieces of numbers, none shorter than two letters. */
export function piecesFrom(byWord: ReadonlyMap<string, Numeral>): Pieces {
  return { byWord, openings: new Set([...byWord.keys()].map((word) => word.slice(0, opening))) };
}

/** The pieces of a number written in one word, `dreihundertfünfzig`; longest pieces first, no way back needed. */
export function compound(word: string, pieces: Pieces): Numeral[] | undefined {
  if (word.length < 5) return undefined;
  const found: Numeral[] = [];
  for (let at = 0; at < word.length;) {
    const length = longestPiece(word, at, pieces);
    const piece = pieces.byWord.get(word.slice(at, at + length));
    if (piece === undefined) return undefined;
    found.push(piece);
    at += length;
  }
  return found;
}

function longestPiece(word: string, at: number, { byWord, openings }: Pieces): number {
  if (!openings.has(word.slice(at, at + opening))) return 0;
  for (let length = Math.min(longest, word.length - at); length >= opening; length--)
    if (byWord.has(word.slice(at, at + length))) return length;
  return 0;
}
