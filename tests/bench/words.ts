import { Rng } from './rng.js';

/** An invented language: real little words, invented content words, so that nothing meets the packs' lists. */
export interface Tongue {
  language: 'en' | 'de' | 'sv';
  little: readonly [string, ...string[]];
  onsets: readonly [string, ...string[]];
  vowels: readonly [string, ...string[]];
  codas: readonly [string, ...string[]];
  endings: readonly [string, ...string[]];
}

export const tongues: readonly [Tongue, ...Tongue[]] = [
  {
    language: 'en',
    little: [
      'the',
      'of',
      'and',
      'to',
      'in',
      'a',
      'that',
      'for',
      'on',
      'with',
      'as',
      'by',
      'it',
      'was',
      'from',
    ],
    onsets: [
      'b',
      'br',
      'c',
      'cl',
      'd',
      'dr',
      'f',
      'fl',
      'g',
      'gr',
      'h',
      'l',
      'm',
      'n',
      'p',
      'pl',
      'r',
      's',
      'st',
      't',
      'tr',
      'v',
      'w',
    ],
    vowels: ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou', 'oo'],
    codas: ['', '', 'n', 'r', 'l', 't', 'd', 'ck', 'st', 'nd', 'm', 'sh'],
    endings: ['', '', '', 's', 'ed', 'ing'],
  },
  {
    language: 'de',
    little: [
      'der',
      'die',
      'und',
      'in',
      'den',
      'von',
      'zu',
      'das',
      'mit',
      'sich',
      'des',
      'auf',
      'für',
      'ist',
      'im',
    ],
    onsets: [
      'b',
      'br',
      'd',
      'f',
      'fr',
      'g',
      'gl',
      'h',
      'k',
      'kr',
      'l',
      'm',
      'n',
      'pf',
      'r',
      's',
      'sch',
      'schw',
      'st',
      't',
      'w',
      'z',
    ],
    vowels: ['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ü', 'ei', 'au', 'ie'],
    codas: ['', '', 'n', 'r', 'l', 't', 'ch', 'ng', 'st', 'nd', 'rk', 'ß'],
    endings: ['', '', 'e', 'en', 'er', 'ung', 'es'],
  },
  {
    language: 'sv',
    little: [
      'och',
      'i',
      'att',
      'det',
      'som',
      'en',
      'på',
      'är',
      'av',
      'för',
      'med',
      'till',
      'den',
      'har',
      'om',
    ],
    onsets: [
      'b',
      'bj',
      'd',
      'f',
      'fj',
      'g',
      'h',
      'hj',
      'k',
      'kl',
      'l',
      'm',
      'n',
      'p',
      'r',
      's',
      'sk',
      'stj',
      't',
      'tv',
      'v',
    ],
    vowels: ['a', 'e', 'i', 'o', 'u', 'å', 'ä', 'ö', 'y'],
    codas: ['', '', 'n', 'r', 'll', 't', 'g', 'ck', 'st', 'nd', 'rn', 'lj'],
    endings: ['', '', 'en', 'ar', 'erna', 'et', 'ade'],
  },
];

/** Content words a tongue has; 100,000 articles use nearly all of them, in all their forms. */
const lemmas = 40_000;

/** A content word without ending; low ranks are frequent. The same rank gives the same word. */
function lemma(tongue: Tongue, rank: number): string {
  const rng = new Rng(rank * 2_654_435_761 + tongue.little[0].charCodeAt(0));
  const syllables = rank < 300 ? 2 : 2 + rng.below(2);
  let word = '';
  for (let at = 0; at < syllables; at++)
    word += rng.pick(tongue.onsets) + rng.pick(tongue.vowels) + rng.pick(tongue.codas);
  return word;
}

export function contentWord(tongue: Tongue, rng: Rng): string {
  return lemma(tongue, rng.rank(lemmas)) + rng.pick(tongue.endings);
}
