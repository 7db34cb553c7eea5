import type { Numeral } from './lexicon.js';

/** The pieces of a number written in one word, `dreihundertfünfzig`; longest pieces first, no way back needed. */
export function compound(word: string, pieces: ReadonlyMap<string, Numeral>): Numeral[] | undefined {
  if (word.length < 5) return undefined;
  const found: Numeral[] = [];
  for (let at = 0; at < word.length;) {
    const length = longestPiece(word, at, pieces);
    const piece = pieces.get(word.slice(at, at + length));
    if (piece === undefined) return undefined;
    found.push(piece);
    at += length;
  }
  return found;
}

function longestPiece(word: string, at: number, pieces: ReadonlyMap<string, Numeral>): number {
  for (let length = Math.min(14, word.length - at); length >= 2; length--)
    if (pieces.has(word.slice(at, at + length))) return length;
  return 0;
}
