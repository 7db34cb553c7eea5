import { resolveCountry } from '../countries.js';
import { findNamed } from '../extract/places.js';
import { wordsOf } from '../extract/words.js';
import { packs } from '../languages/index.js';

/**
 * A typed place as meetings carry it: the English name of a city or venue spelt in any language (`Moskau`),
 * the code of a country, or the typed words where they are neither.
 */
export function placeOf(typed: string): string {
  if (/^[A-Z]{2}$/u.test(typed)) return typed;
  const words = wordsOf(typed);
  for (const pack of packs) {
    const whole = findNamed(words, pack).places.find(({ from, to }) => from === 0 && to === words.length);
    const name = whole?.place.name ?? whole?.place.city ?? undefined;
    if (name !== undefined) return name;
  }
  const [country, ...others] = resolveCountry(typed);
  return country !== undefined && others.length === 0 ? country.country : typed;
}
