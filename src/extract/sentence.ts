import { packOf } from '../languages/index.js';
import type { LanguagePack } from '../languages/pack.js';
import type { CountryCode, Passage, Place } from '../model.js';
import { findNamed } from './places.js';
import { findRegions, type RegionMention } from './regions.js';
import { type Word, wordsOf } from './words.js';

/** A passage with what the finders need again and again. */
export interface Sentence {
  passage: Passage;
  pack: LanguagePack;
  words: readonly Word[];
  /** Countries named by noun or adjective, left to right, as word spans. */
  countries: CountryMention[];
  places: PlaceMention[];
  regions: RegionMention[];
}

export interface CountryMention {
  country: CountryCode;
  /** `Russia` or `Russian`. */
  form: 'name' | 'adjective';
  from: number;
  to: number;
}

export interface PlaceMention {
  place: Place;
  from: number;
  to: number;
  /** The preposition before it, if any: `in` where something is, `to` where somebody goes. */
  by: 'in' | 'to' | null;
}

/** Reads a passage's words, countries and places once, in its own language. */
export function sentenceOf(passage: Passage): Sentence {
  const pack = packOf(passage.language);
  const words = wordsOf(passage.text);
  const { countries, places } = findNamed(words, pack);
  // "Liên bang Nga X": the word for a state inside a country's name begins no region.
  const regions = findRegions(words, pack).filter(
    (region) => !countries.some(({ from, to }) => from < region.from && region.from < to),
  );
  return { passage, pack, words, countries, places, regions };
}
