import Fuse from 'fuse.js';
import type { Alignment } from './align.js';
import { soundsAlike } from './namewords.js';
import { skeleton } from './skeleton.js';
import { isMarked } from './wordlikeness.js';

/** A name that may be meant. */
export interface Candidate extends Alignment {
  spelling: string;
  /** The aligned words, and their skeletons, as text. */
  letters: string;
  sounds: string;
}

/** What each accent costs that the found name has otherwise. */
const otherAccent = 0.02;

const fuseOptions = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.5,
  shouldSort: false,
};

/**
 * How close each candidate is to what was typed, 0 to 1: three parts how the words fit, one part Fuse's judgement
 * of letters and sounds. Rounded to hundredths, so that mentions decide between names a reader finds equally near.
 */
export function closenessOf(
  typed: string,
  forms: readonly string[],
  candidates: readonly Candidate[],
): number[] {
  const byLetters = scoresOf(
    forms.join(' '),
    candidates.map(({ letters }) => letters),
  );
  const bySounds = scoresOf(
    skeleton(forms.join(' ')),
    candidates.map(({ sounds }) => sounds),
  );
  const accents = accented(typed);
  return candidates.map(({ fit, differ, spelling }, at) => {
    const judged = Math.max(byLetters.get(at) ?? 0, soundsAlike * (bySounds.get(at) ?? 0));
    const near = differ * (0.75 * fit + 0.25 * judged) - otherAccent * missing(accents, spelling);
    return Math.round(100 * near) / 100;
  });
}

function scoresOf(pattern: string, texts: readonly string[]): Map<number, number> {
  const found = new Fuse(texts, fuseOptions).search(pattern);
  return new Map(found.map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]));
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
