import { distance } from './distance.js';
import { fold } from './fold.js';
import { bitCount, hashOf, lettersOf } from './letters.js';
import { skeletonsOf } from './skeleton.js';

/** A word of a name in the forms that comparing needs. */
export interface NameWord {
  /** Lower case, with its marks. */
  written: string;
  folded: string;
  skeletons: readonly string[];
  cyrillic: boolean;
  /** Carries accents, and which. */
  marked: boolean;
  markedForm: string;
  /** Without the differences that any two languages of one alphabet make. */
  soft: string;
  patronymic: boolean;
  /** Numbers of all forms of which two like words share one, and the letters of each skeleton (a bit a letter). */
  keys: readonly number[];
  letters: readonly number[];
}

export function nameWord(text: string): NameWord {
  const written = text.toLowerCase().normalize('NFC');
  const folded = fold(written);
  const skeletons = skeletonsOf(written);
  const cyrillic = /\p{Script=Cyrillic}/u.test(written);
  const forms = [folded, soft(folded), ...skeletons.flatMap((form) => [form, coarse(form)])];
  return {
    ...{ written, folded, skeletons, cyrillic },
    marked: isMarked(written),
    markedForm: markedForm(written, folded),
    soft: soft(folded),
    patronymic: skeletons.some((skeleton) => /[oei]v(?:ix|na)$|ilix$/u.test(skeleton)),
    keys: [...new Set([...forms, ...(cyrillic ? stemsOf(folded) : [])].map(hashOf))],
    letters: skeletons.map(lettersOf),
  };
}

/** Whether `wordLikeness` may be above 0; quick, and never false where it is. */
export function mayPair(a: NameWord, b: NameWord): boolean {
  if (a.folded.length === 1 || b.folded.length === 1) return true;
  for (let at = 0; at < a.keys.length; at++) if (b.keys.includes(a.keys[at] ?? 0)) return true;
  for (let at = 0; at < a.skeletons.length; at++)
    for (let place = 0; place < b.skeletons.length; place++) if (mayBeTyped(a, at, b, place)) return true;
  return false;
}

/** Two skeletons that a few letters may keep apart: only long ones are forgiven any. */
function mayBeTyped(a: NameWord, at: number, b: NameWord, place: number): boolean {
  const [one, other] = [a.skeletons[at]?.length ?? 0, b.skeletons[place]?.length ?? 0];
  if (one < 5 || other < 5 || one - other > 2 || other - one > 2) return false;
  return bitCount((a.letters[at] ?? 0) ^ (b.letters[place] ?? 0)) < 5;
}

/** How alike two words of names are, and whether only a case ending keeps them apart. */
export interface WordLikeness {
  how: number;
  inflected: boolean;
}

// The worth of each kind of likeness, ordered by how seldom it joins two people; tuned on tests/search/likeness.test.ts.
const sameSounds = 0.97;
const sameSoundsAcrossAlphabets = 0.96;
const inflected = 0.93;
const initial = 0.86;
const otherVowel = 0.88;
const otherVowelInShort = 0.74;
const oneOtherLetterInLong = 0.86;
const otherLetter = 0.8;
const otherGender = 0.3;
/** `Bush` and `Busch`: too short for sounds alone to tell. */
const sameShortSounds = 0.6;

/** Endings of Russian names in their cases. */
const caseEndings = 'ого ему ому ым ой ем ём ом ей ию ия ии а я у ю е и ы й ь'.split(' ');

/** How alike: 1 the same letters, 0 nothing in common. `strict`: every mark counts, as between two Vietnamese names. */
export function wordLikeness(a: NameWord, b: NameWord, strict: boolean): WordLikeness {
  if (isOtherTone(a, b, strict)) return { how: 0, inflected: false };
  if (a.folded === b.folded) return { how: 1, inflected: false };
  if (isInflected(a, b)) return { how: inflected, inflected: true };
  return { how: Math.max(likeSounds(a, b), likeInitial(a, b), likeTyped(a, b)), inflected: false };
}

/** Marks tell two short words apart that both carry some, whatever the language. */
function isOtherTone(a: NameWord, b: NameWord, strict: boolean): boolean {
  if (a.cyrillic || b.cyrillic || a.markedForm === b.markedForm) return false;
  return strict || (a.folded === b.folded && a.folded.length < 5 && a.marked && b.marked);
}

/** Carries any accent, or đ. */
export function isMarked(written: string): boolean {
  return written.includes('đ') || /(?<=\p{Script=Latin})\p{M}/u.test(written.normalize('NFD'));
}

/** Where a tone mark stands differs between schools of spelling (`hòa`, `hoà`); which marks there are does not. */
function markedForm(written: string, folded: string): string {
  const marks = written.normalize('NFD').match(/\p{M}/gu) ?? [];
  return `${folded} ${written.includes('đ')} ${marks.sort().join('')}`;
}

function isInflected(a: NameWord, b: NameWord): boolean {
  if (!a.cyrillic || !b.cyrillic) return false;
  const stems = new Set(stemsOf(a.folded));
  return stemsOf(b.folded).some((stem) => stems.has(stem));
}

function stemsOf(word: string): string[] {
  const endings = caseEndings.filter((ending) => word.endsWith(ending));
  return [word, ...endings.map((ending) => word.slice(0, -ending.length))].filter((stem) => stem.length > 2);
}

function likeSounds(a: NameWord, b: NameWord): number {
  if (a.cyrillic !== b.cyrillic) return meet(a, b, coarse) ? sameSoundsAcrossAlphabets : 0;
  if (a.soft === b.soft) return a.folded.length > 2 ? sameSounds : 0;
  if (!meet(a, b, (form) => form) || lastSound(a) !== lastSound(b)) return 0;
  const [form = ''] = a.skeletons;
  if (form.length < 3) return 0;
  return form.length > 3 || !form.includes('x') ? sameSounds : sameShortSounds;
}

/** n, ng and nh differ in all languages that write them; Russian has one н for them. */
function lastSound(word: NameWord): string {
  return /n[gh]$/u.exec(word.folded)?.[0] ?? '';
}

function meet(a: NameWord, b: NameWord, form: (skeleton: string) => string): boolean {
  const forms = new Set(a.skeletons.map(form));
  return b.skeletons.some((skeleton) => forms.has(form(skeleton)));
}

/** Alphabets disagree on s and sh: Vietnamese `Sơn` is Шон. */
function coarse(skeleton: string): string {
  return skeleton.replaceAll('x', 's');
}

/** Letters that any two languages of one alphabet exchange freely. */
function soft(folded: string): string {
  return folded
    .replace(/[yj]/gu, 'i')
    .replaceAll('w', 'v')
    .replace(/(.)\1+/gu, '$1');
}

function likeInitial(a: NameWord, b: NameWord): number {
  const [short, long] = a.folded.length < b.folded.length ? [a, b] : [b, a];
  if (short.folded.length !== 1) return 0;
  if (short.cyrillic === long.cyrillic) return long.soft[0] === short.soft ? initial : 0;
  return short.skeletons.some((one) => long.skeletons.some((other) => other[0] === one)) ? initial : 0;
}

function likeTyped(a: NameWord, b: NameWord): number {
  let best = 0;
  for (const one of a.skeletons)
    for (const other of b.skeletons) best = Math.max(best, likeLetters(one, other));
  return best;
}

function likeLetters(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length < 5) return 0;
  if (isOtherGender(a, b)) return otherGender;
  const errors = distance(a, b, 2);
  if (withoutVowels(a) === withoutVowels(b) && errors <= (length < 7 ? 1 : 2))
    return length < 7 ? otherVowelInShort : otherVowel;
  if (length > 7 && errors === 1) return oneOtherLetterInLong;
  return length > 6 && errors <= (length < 9 ? 1 : 2) ? otherLetter : 0;
}

/** `Michel` and `Michelle`, `Petrov` and `Petrova`. */
function isOtherGender(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^[ae]$/u.test(long.slice(short.length));
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiou]/gu, '');
}
