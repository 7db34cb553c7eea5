import { fold } from './fold.js';
import { isMarked, mayPair, type NameWord, nameWord, wordLikeness } from './wordlikeness.js';

/** A word of one name put beside one of the other. */
interface Pair {
  left: number;
  right: number;
  how: number;
  inflected: boolean;
  /** Letters of the longer and of the shorter word. */
  length: number;
  shorter: number;
}

/** Words that names carry or drop freely. */
const particles = new Set(
  'al el as ad ar ibn bin ben bint abu von van de der den di da dos du la le of jr sr ii iii'.split(' '),
);
/** `Abdel Fattah`, `Abd al-Fattah`, `Abdelfattah` are written apart and together; `Abdullah` is a name of its own. */
const servant = /\babd(?:[aeu]l|[ -][ae]l)?[ -]+|\babd[aeu]l(?=\p{L}{4})/giu;
const generations = new Set(['jr', 'sr', 'ii', 'iii']);

// What is left of the likeness when…
/** …the words stand in another order. */
const reordered = 0.96;
/** …one name has words more (a patronymic, a middle name), the last of them shared. */
const shortened = 0.95;
/** …all that is shared is the last or first word of a longer name: it may be, it is no proof. */
const surnameOnly = 0.8;
const firstOnly = 0.7;
/** …the longer name's last word is missing in the other. */
const lastMissing = 0.8;
/** …a shorter name has the words in another order, as lists and Russian papers put surnames first. */
const shortenedAndReordered = 0.82;
/** …nothing but initials is shared. */
const initialsOnly = 0.6;
/** …both names have a word that the other lacks: two people. */
const conflict = 0.4;

/** Letters only Vietnamese marks this way; with them on one side, marks on the other count too. */
const vietnamese = /[ăđơư]|[ạ-ỹ]/u;

/** A name in the forms that comparing needs. */
interface ReadName {
  words: readonly NameWord[];
  joined: string;
  /** Has a word that other names may leave out wherever it stands. */
  patronymic: boolean;
  /** Carries any accents, and Vietnamese ones. */
  marked: boolean;
  vietnamese: boolean;
  generation: string | undefined;
  /** A son of B is not B son of A. */
  filiation: boolean;
}

/**
 * How likely two spellings are one person's name, by the letters alone: 1 the same, from 0.85 on the same in another
 * language's spelling or shortened, below 0.6 two people. One word against a longer name (`Orlov`, `Vera Orlov`)
 * gives 0.8 at most: whoever merges needs more than that.
 */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [remembered(a), remembered(b)];
  const [left, right] = withoutLonePatronymics(one.words, other.words);
  if (left.length === 0 || right.length === 0) return 0;
  if (one.generation !== undefined && other.generation !== undefined && one.generation !== other.generation)
    return conflict;
  const bothMarked = one.marked && other.marked;
  if (joined(left) === joined(right) && !bothMarked) return 1;
  const pairs = pairUp(left, right, bothMarked && (one.vietnamese || other.vietnamese));
  const rest = restOf(left, right, pairs, one.filiation && other.filiation);
  return Math.round(100 * rest * meanOf(pairs)) / 100;
}

/**
 * Whether `nameLikeness` may reach 0.7: a quick look at two names' words, for going through many names. Never false for
 * names that do reach it.
 */
export function mayBeAlike(a: string, b: string): boolean {
  const [one, other] = [remembered(a), remembered(b)];
  if (one.patronymic || other.patronymic || one.joined === other.joined) return true;
  const [fewer, more] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  return fewer.every((word) => more.some((partner) => mayPair(word, partner)));
}

/** A name is compared with many others: what it reads as is kept, for so many names. */
const mostRemembered = 200_000;
const memory = new Map<string, ReadName>();

function remembered(name: string): ReadName {
  const known = memory.get(name);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const read = readName(name);
  memory.set(name, read);
  return read;
}

function readName(name: string): ReadName {
  const lower = name.toLowerCase().normalize('NFC');
  const plain = fold(name);
  const words = wordsOfName(name);
  return {
    words,
    joined: joined(words),
    patronymic: words.some(({ patronymic }) => patronymic),
    marked: isMarked(lower),
    vietnamese: vietnamese.test(lower),
    generation: plain.split(/[^a-z]+/u).find((word) => generations.has(word)),
    filiation: /\b(?:bin|ibn|ben|bint)\b/u.test(plain),
  };
}

function wordsOfName(name: string): NameWord[] {
  const words = name
    .replace(/['’ʼ`]/gu, '')
    .replace(servant, 'abd ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(nameWord);
  const telling = words.filter((word) => !particles.has(word.folded));
  return telling.length > 1 || words.length === telling.length ? telling : words;
}

/** `Sergej Petrowitsch Orlow` and `Orlov Sergei`: a patronymic that only one of them gives does not count. */
function withoutLonePatronymics(
  a: readonly NameWord[],
  b: readonly NameWord[],
): [readonly NameWord[], readonly NameWord[]] {
  const [one, other] = [a.filter(({ patronymic }) => !patronymic), b.filter(({ patronymic }) => !patronymic)];
  const lone = (one.length === a.length) !== (other.length === b.length);
  return lone && one.length > 1 && other.length > 1 ? [one, other] : [a, b];
}

function joined(words: readonly NameWord[]): string {
  return words.map((word) => word.folded).join('');
}

/** The likest words side by side, each once; of equally like ones those at the same place. */
function pairUp(left: readonly NameWord[], right: readonly NameWord[], strict: boolean): Pair[] {
  const all = left.flatMap((one, l) =>
    right.map((other, r) => ({
      left: l,
      right: r,
      length: Math.max(one.folded.length, other.folded.length),
      shorter: Math.min(one.folded.length, other.folded.length),
      ...wordLikeness(one, other, strict),
    })),
  );
  const chosen: Pair[] = [];
  for (const pair of all
    .filter(({ how }) => how > 0)
    .sort((x, y) => y.how - x.how || Math.abs(x.left - x.right) - Math.abs(y.left - y.right)))
    if (!chosen.some((one) => one.left === pair.left || one.right === pair.right)) chosen.push(pair);
  return withoutLoneEndings(chosen.sort((x, y) => x.left - y.left));
}

/** Case endings come on every word of a name or on none: `Мария Захаров` is not `Мария Захарова`. */
function withoutLoneEndings(pairs: readonly Pair[]): Pair[] {
  const alike = pairs.every((pair) => pair.inflected) || pairs.every((pair) => !pair.inflected);
  return pairs.map((pair) => (pair.inflected && !alike ? { ...pair, how: 0.5 } : pair));
}

/** What the words without a partner, and the order, leave of the likeness. */
function restOf(
  left: readonly NameWord[],
  right: readonly NameWord[],
  pairs: readonly Pair[],
  orderTells: boolean,
): number {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  if (pairs.length < fewer.length) return conflict;
  if (pairs.every((pair) => pair.shorter === 1)) return initialsOnly;
  const ordered = pairs.every((pair, at) => at === 0 || pair.right > (pairs[at - 1]?.right ?? -1));
  if (fewer.length === more.length) return ordered ? 1 : orderTells ? conflict : reordered;
  if (!ordered) return orderTells || isAllShort(fewer) ? conflict : shortenedAndReordered;
  return restOfShortened(
    pairs.map((pair) => (more === right ? pair.right : pair.left)),
    more.length,
  );
}

/** `places`: which words of the longer name are shared. */
function restOfShortened(places: readonly number[], length: number): number {
  const endsAlike = places.at(-1) === length - 1;
  if (places.length > 1) return endsAlike ? shortened : lastMissing;
  return endsAlike ? surnameOnly : places[0] === 0 ? firstOnly : conflict;
}

/** Syllables, as Vietnamese, Chinese and Korean names have: their order is all there is. */
function isAllShort(words: readonly NameWord[]): boolean {
  return words.every((word) => word.folded.length < 6);
}

/** Between the worst pair and the mean by length, so that one differing word counts in a long name too. */
function meanOf(pairs: readonly Pair[]): number {
  if (pairs.length === 0) return 0;
  const letters = pairs.reduce((sum, pair) => sum + pair.length, 0);
  const mean = pairs.reduce((sum, pair) => sum + pair.how * pair.length, 0) / letters;
  return (mean + Math.min(...pairs.map((pair) => pair.how))) / 2;
}
