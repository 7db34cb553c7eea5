import type { Language } from '../model.js';
import { packs } from './index.js';
import { neighbours } from './neighbours.js';

/** Enough of a paragraph to tell its language; more costs time and adds nothing. */
const sampleLength = 400;
/** What a letter weighs beside a frequent word: names carry letters of other languages. */
const letterWeight = 0.6;
/** By how much a language without pack must lead: short texts of close relatives share their words. */
const clearLead = 0.5;
/** From so many words on, a text without frequent words is in none of the known languages. */
const tellingWords = 20;
const fewestStopWords = 0.06;

const languages = [
  ...packs.map((pack) => ({ code: pack.code, supported: true, ...pack.split })),
  ...Object.entries(neighbours).map(([code, words]) => ({ code, supported: false, ...words })),
];
const byWord = indexed((language) => language.stopWords);
const byLetter = indexed((language) => [...language.letters]);

const wordPattern = /[\p{L}\p{M}]+/gu;
const readScripts = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu;
const anyLetter = /\p{L}/gu;

/**
 * The language of a paragraph by its frequent words and letters, one of the packs' codes; `fallback` where the text is too
 * short or too mixed to tell; undefined for a language no pack reads.
 */
export function detectLanguage(text: string, fallback: Language): Language | undefined {
  const sample = text.slice(0, sampleLength).normalize('NFC');
  if (isOtherScript(sample)) return undefined;
  const words = sample.match(wordPattern) ?? [];
  const scores = scoresOf(words);
  const best = Math.max(...scores);
  if (best < 1)
    return words.length >= tellingWords && best < words.length * fewestStopWords ? undefined : fallback;
  const own = Math.max(...scores.filter((_, index) => languages[index]?.supported));
  if (best >= own + clearLead) return undefined;
  const leaders = languages.filter((_, index) => scores[index] === own).map(({ code }) => code);
  return leaders.includes(fallback) ? fallback : leaders[0];
}

function scoresOf(words: readonly string[]): number[] {
  const scores = languages.map(() => 0);
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    // A capital may open a foreign name: neither the word nor its letters prove anything.
    if (lower !== word && at > 0) continue;
    for (const index of byWord.get(lower) ?? []) scores[index] = (scores[index] ?? 0) + 1;
    for (const index of speakersOf(word)) scores[index] = (scores[index] ?? 0) + letterWeight;
  }
  return scores;
}

function speakersOf(word: string): Set<number> {
  const speakers = new Set<number>();
  for (const letter of word) {
    if (letter <= 'z') continue;
    for (const index of byLetter.get(letter) ?? []) speakers.add(index);
  }
  return speakers;
}

function isOtherScript(sample: string): boolean {
  const all = sample.match(anyLetter)?.length ?? 0;
  const read = sample.match(readScripts)?.length ?? 0;
  return all > 0 && read * 2 < all;
}

function indexed(keysOf: (language: (typeof languages)[number]) => readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  languages.forEach((language, at) => {
    for (const key of keysOf(language)) index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}
