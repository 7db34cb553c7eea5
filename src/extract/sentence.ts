import type { LanguagePack } from '../languages/pack.js';
import type { CountryCode, Passage, Place } from '../model.js';
import type { Word } from './words.js';

/** A passage with what the finders need again and again. */
export interface Sentence {
  passage: Passage;
  pack: LanguagePack;
  words: readonly Word[];
  /** Countries named by noun or adjective, left to right, as word spans. */
  countries: CountryMention[];
  places: PlaceMention[];
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
}
