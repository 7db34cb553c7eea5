import { type Heard, type KnownSpelling, spellingsOf } from '../extract/words.js';
import type { Language } from '../model.js';
import { packs } from './index.js';
import { neighbours } from './neighbours.js';

/** Enough of a paragraph to tell its language; more costs time and adds nothing. */
const sampleLength = 240;
/** What a letter weighs beside a frequent word: names carry letters of other languages. */
const letterWeight = 0.6;
/** By how much a language without pack must lead: short texts of close relatives share their words. */
const clearLead = 0.5;
/** From so many different words on, a text without frequent words is in none of the known languages. */
const tellingWords = 20;
const fewestStopWords = 0.06;

const languages = [
  ...packs.map((pack) => ({ code: pack.code, supported: true, ...pack.split })),
  ...Object.entries(neighbours).map(([code, words]) => ({ code, supported: false, ...words })),
];

/** Sets of languages as bits, the language listed first being bit 0: counting is most of the work of reading a page. */
type LanguageSet = number;
const byWord = indexed((language) => language.stopWords);
const byLetter = indexed((language) => [...language.letters]);

/** Behind one of them a capital tells nothing. */
const sentenceEnds: ReadonlySet<string> = new Set('.!?');

/** Only with a letter of another script they need counting. */
const otherLetter = /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}]/u;
const readScripts = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu;
const cyrillic = /^\P{L}*\p{Script=Cyrillic}/u;
const anyLetter = /\p{L}/gu;
/** `(i)`, `(d)`: where somebody stands in a picture, a word in other languages. */
const bracketed = /\(\p{L}\)/gu;

/**
 * The language of a paragraph by its frequent words and letters, one of the packs' codes; `fallback` where the text is too
 * short or too mixed to tell; undefined for a language no pack reads.
 */
export function detectLanguage(text: string, fallback: Language): Language | undefined {
  const leaders = rememberedLeaders(text.length > longestKey ? text.slice(0, sampleLength) : text);
  if (leaders === 'none told') return sameScript(sampleOf(text), fallback);
  return leaders.includes(fallback) ? fallback : leaders[0];
}

/** The languages that tell most of a text, equal ones together; empty for a language no pack reads. */
type Leaders = readonly Language[] | 'none told';

/** More than the paragraphs of an article: describing it and cutting it into passages ask for the same ones. */
const mostRemembered = 500;
/** Longer paragraphs are remembered by their beginning, to hold none of them in memory. */
const longestKey = 1000;
const remembered = new Map<string, Leaders>();

function sampleOf(text: string): string {
  const sample = text.slice(0, sampleLength).normalize('NFC');
  return sample.includes('(') ? sample.replaceAll(bracketed, '') : sample;
}

function rememberedLeaders(text: string): Leaders {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const fresh = leadersOf(sampleOf(text));
  remembered.set(text, fresh);
  return fresh;
}

function leadersOf(sample: string): Leaders {
  if (otherLetter.test(sample) && isOtherScript(sample)) return [];
  const spellings = spellingsOf(sample);
  const scores = scoresOf(spellings);
  const best = Math.max(...scores);
  if (best < 1) {
    const words = spellings.filter(({ kind }) => kind === 'word');
    const isOther =
      new Set(words.map(({ text }) => text)).size >= tellingWords && best < words.length * fewestStopWords;
    return isOther ? [] : 'none told';
  }
  const own = Math.max(...scores.slice(0, packs.length));
  if (best >= own + clearLead) return [];
  return packs.filter((_, index) => scores[index] === own).map(({ code }) => code);
}

function scoresOf(spellings: readonly KnownSpelling[]): number[] {
  const scores = languages.map(() => 0);
  let opensSentence = true;
  for (const spelling of spellings) {
    if (spelling.kind === 'word') {
      const { isSmall, frequent, lettered } = (spelling.heard ??= hear(spelling.text));
      // A capital may open a foreign name: neither the word nor its letters prove anything.
      if (isSmall || opensSentence) {
        add(scores, frequent, 1);
        add(scores, lettered, letterWeight);
      }
    }
    opensSentence = spelling.kind === 'mark' && sentenceEnds.has(spelling.text);
  }
  return scores;
}

function hear(text: string): Heard {
  const lower = text.toLowerCase();
  return { isSmall: lower === text, frequent: byWord.get(lower) ?? 0, lettered: speakersOf(lower) };
}

function add(scores: number[], speakers: LanguageSet, weight: number): void {
  for (let rest = speakers, index = 0; rest !== 0; rest >>>= 1, index++)
    if (rest & 1) scores[index] = (scores[index] ?? 0) + weight;
}

/** The languages one of whose letters the word has. */
function speakersOf(word: string): LanguageSet {
  let speakers = 0;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) > 127) speakers |= byLetter.get(word.charAt(at)) ?? 0;
  return speakers;
}

/** `fallback`, or the first language written like the text: Cyrillic words are never English. */
function sameScript(sample: string, fallback: Language): Language {
  const written = cyrillic.test(sample);
  const fits = packs.filter((pack) => cyrillic.test(pack.split.stopWords[0] ?? '') === written);
  return fits.some(({ code }) => code === fallback) ? fallback : (fits[0]?.code ?? fallback);
}

function isOtherScript(sample: string): boolean {
  const all = sample.match(anyLetter)?.length ?? 0;
  const read = sample.match(readScripts)?.length ?? 0;
  return all > 0 && read * 2 < all;
}

function indexed(
  keysOf: (language: (typeof languages)[number]) => readonly string[],
): Map<string, LanguageSet> {
  const index = new Map<string, LanguageSet>();
  languages.forEach((language, at) => {
    for (const key of keysOf(language)) index.set(key, (index.get(key) ?? 0) | (1 << at));
  });
  return index;
}
