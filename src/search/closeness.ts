import Fuse from 'fuse.js';
import type { Alignment } from './align.js';
import { bitCount, lettersOf } from './letters.js';
import { soundsAlike } from './namewords.js';
import { skeleton } from './skeleton.js';
import { isMarked } from './wordlikeness.js';

/** A name that may be meant. */
export interface Candidate extends Alignment {
  spelling: () => string;
  /** The aligned words, and their skeletons, as text. */
  letters: string;
  sounds: string;
}

/** What each accent costs that the found name has otherwise. */
const otherAccent = 0.02;

/** Fuse's score up to which a text answers a pattern: errors by letter. */
const threshold = 0.5;
const fuseOptions = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold,
  shouldSort: false,
};
/** Fuse cuts longer patterns into pieces. */
const longestPattern = 32;

/**
 * How close names are to what was typed, 0 to 1: three parts how the words fit, one part Fuse's judgement of letters
 * and sounds. Rounded to hundredths, so that mentions decide between names a reader finds equally near.
 */
export class Judge {
  readonly #letters: Pattern;
  readonly #sounds: Pattern;
  readonly #accents: readonly string[];

  constructor(typed: string, forms: readonly string[]) {
    this.#letters = new Pattern(forms.join(' '));
    this.#sounds = new Pattern(skeleton(forms.join(' ')));
    this.#accents = accented(typed);
  }

  /** What a name whose words fit so can reach at most. */
  mostFor(alignment: Alignment): number {
    return rounded(alignment, 1, 0);
  }

  /** The same, once the letters it has are known. */
  most(candidate: Candidate): number {
    const judged = Math.max(
      this.#letters.most(candidate.letters),
      soundsAlike * this.#sounds.most(candidate.sounds),
    );
    return rounded(candidate, judged, 0);
  }

  /** The closeness of each. */
  closenessOf(candidates: readonly Candidate[]): number[] {
    const byLetters = this.#letters.scoresOf(candidates.map(({ letters }) => letters));
    const bySounds = this.#sounds.scoresOf(candidates.map(({ sounds }) => sounds));
    return candidates.map((candidate, at) => {
      const judged = Math.max(byLetters[at] ?? 0, soundsAlike * (bySounds[at] ?? 0));
      return rounded(candidate, judged, missing(this.#accents, candidate));
    });
  }
}

function rounded({ fit, differ }: Alignment, judged: number, accents: number): number {
  return Math.round(100 * (differ * (0.75 * fit + 0.25 * judged) - otherAccent * accents)) / 100;
}

/** Letters that texts are compared with: what Fuse says of each, and what it can say at most. */
class Pattern {
  readonly #text: string;
  readonly #letters: number;
  /** Many spellings share the words that were typed. */
  readonly #judged = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#letters = lettersOf(text);
  }

  /** Every letter that a text lacks is an error at least. */
  most(text: string): number {
    if (this.#text.length > longestPattern) return 1;
    const least = bitCount(this.#letters & ~lettersOf(text)) / this.#text.length;
    return least <= threshold ? 1 - least : 0;
  }

  scoresOf(texts: readonly string[]): number[] {
    const fresh = [...new Set(texts)].filter((text) => !this.#judged.has(text));
    for (const text of fresh) this.#judged.set(text, 0);
    for (const { item, score } of new Fuse(fresh, fuseOptions).search(this.#text))
      this.#judged.set(item, 1 - (score ?? 1));
    return texts.map((text) => this.#judged.get(text) ?? 0);
  }
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
function missing(accents: readonly string[], { spelling }: Candidate): number {
  if (accents.length === 0) return 0;
  const words = accented(spelling());
  return words.length === 0 ? 0 : accents.filter((word) => !words.includes(word)).length;
}
