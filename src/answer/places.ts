import { resolveCountry } from '../countries.js';
import { findNamed } from '../extract/places.js';
import { type Word, wordsOf } from '../extract/words.js';
import { packs } from '../languages/index.js';
import type { LanguagePack } from '../languages/pack.js';
import { cities, venues } from '../languages/places.js';
import { fold } from '../search/fold.js';

/**
 * A typed place as meetings carry it: the English name of a city or venue spelt in any language (`Moskau`),
 * the code of a country, or the typed words where they are neither.
 */
export function placeOf(typed: string): string {
  if (/^[A-Z]{2}$/u.test(typed) || Object.hasOwn(cities, typed)) return typed;
  const words = wordsOf(typed);
  for (const pack of packs) {
    if (!mayName(words, pack)) continue;
    const whole = findNamed(words, pack).places.find(({ from, to }) => from === 0 && to === words.length);
    const name = whole?.place.name ?? whole?.place.city ?? undefined;
    if (name !== undefined) return name;
  }
  const [country, ...others] = resolveCountry(typed);
  return country !== undefined && others.length === 0 ? country.country : typed;
}

/**
 * Whether a pack may know a place of these words: looking with it takes tables that a process builds for tenths of a
 * second when it first reads an article in that language.
 */
function mayName(words: readonly Word[], { places }: LanguagePack): boolean {
  const [first, ...rest] = words.map(({ text }) => fold(text));
  if (first === undefined) return false;
  if (rest.length > 0 && places.capitals.some((template) => hasWordsOf(template, [first, ...rest])))
    return true;
  const text = textOf(places);
  const begins = [first, ...places.endings.flatMap((ending) => withoutEnding(first, ending))];
  return text.includes('*') || begins.some((word) => text.includes(word));
}

/** `{country} capital`: whether all but the country is there. */
function hasWordsOf(template: string, words: readonly string[]): boolean {
  const wanted = wordsOf(template.replace('{country}', ' ')).map(({ text }) => fold(text));
  return wanted.every((word) => words.includes(word));
}

function withoutEnding(word: string, ending: string): string[] {
  return word.endsWith(ending) ? [word.slice(0, -ending.length)] : [];
}

const texts = new WeakMap<LanguagePack['places'], string>();

/** All cities and venues of a pack in one text, folded. */
function textOf(places: LanguagePack['places']): string {
  const names = [cities, venues, places.cities, places.venues];
  const text = texts.get(places) ?? fold(names.flatMap((table) => Object.entries(table).flat(2)).join('\n'));
  texts.set(places, text);
  return text;
}
