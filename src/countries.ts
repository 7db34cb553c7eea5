import { packs } from './languages/index.js';
import { capitals } from './languages/places.js';
import type { CountryCode } from './model.js';
import { distance } from './search/distance.js';
import { formsOf } from './search/fold.js';

/** A country as typed, worked out. */
export interface CountryMatch {
  country: CountryCode;
}

/** A country as a reader sees it in a list. */
export interface NamedCountry extends CountryMatch {
  name: string;
}

/** Every country known: members of the UN, TW XK PS VA GL HK MO and EU. */
const countryCodes: readonly CountryCode[] = Object.keys(capitals);

/** A typing error is forgiven between words of at least this many letters, so `Chinh` is not `China`. */
const forgivenFrom = { shorter: 5, longer: 6 };

/** Names two countries share in everyday speech. */
const sharedNames: readonly { names: readonly string[]; countries: readonly CountryCode[] }[] = [
  { names: ['korea', 'corea', 'coree', 'корея'], countries: ['KR', 'KP'] },
  { names: ['congo', 'kongo', 'конго'], countries: ['CD', 'CG'] },
];

/** Letters an adjective's stem may still grow: `vietnamesisch` + `er`. */
const longestEnding = 4;

/**
 * The countries a typed text may mean: a code, a noun or an adjective of any language, accents, case and hyphens
 * aside: `VN`, `viet nam`, `Ryssland`, `russisch`, `Rossia` … One for a clear name, several for a shared one
 * (`Korea`), one typing error forgiven in longer words, none for anything else.
 */
export function resolveCountry(text: string): CountryMatch[] {
  const typed = plain(text);
  if (typed.length < 2) return [];
  const code = text.trim().toUpperCase();
  if (countryCodes.includes(code)) return [{ country: code }];
  return firstFound([asShared, exactly, byStem, byTypingError], typed).map((country) => ({ country }));
}

/** All countries with their names in the reader's locale (English when it is unknown), in its alphabet's order. */
export function countryNames(locale: string): NamedCountry[] {
  const [known = 'en'] = supported(locale);
  const names = new Intl.DisplayNames(known, { type: 'region' });
  return countryCodes
    .map((country) => ({ country, name: names.of(country) ?? country }))
    .sort((a, b) => a.name.localeCompare(b.name, known));
}

function supported(locale: string): string[] {
  try {
    return Intl.DisplayNames.supportedLocalesOf(locale);
  } catch {
    // A malformed tag, `sv_SE`, is refused rather than ignored by Intl.
    return [];
  }
}

type Search = (typed: string, index: Index) => Iterable<CountryCode>;

function firstFound(searches: readonly Search[], typed: string): CountryCode[] {
  for (const search of searches) {
    const found = new Set(search(typed, index()));
    if (found.size > 0) return [...found];
  }
  return [];
}

function asShared(typed: string): Iterable<CountryCode> {
  return sharedNames.find(({ names }) => names.includes(typed))?.countries ?? [];
}

function exactly(typed: string, { nouns, adjectives }: Index): Iterable<CountryCode> {
  return nouns.get(compact(typed)) ?? adjectives.get(compact(typed)) ?? [];
}

function* byStem(typed: string, { stems }: Index): Iterable<CountryCode> {
  for (const [stem, country] of stems)
    if (typed.startsWith(stem) && typed.length <= stem.length + longestEnding) yield country;
}

function* byTypingError(typed: string, { nouns }: Index): Iterable<CountryCode> {
  const word = compact(typed);
  for (const [name, countries] of nouns)
    if (
      Math.min(name.length, word.length) >= forgivenFrom.shorter &&
      Math.max(name.length, word.length) >= forgivenFrom.longer &&
      distance(word, name, 1) === 1
    )
      yield* countries;
}

/** The packs' words, folded. */
interface Index {
  /** Without spaces: `vietnam` → VN. */
  nouns: Map<string, Set<CountryCode>>;
  adjectives: Map<string, Set<CountryCode>>;
  stems: [string, CountryCode][];
}

let built: Index | undefined;

function index(): Index {
  built ??= buildIndex();
  return built;
}

function buildIndex(): Index {
  const fresh: Index = { nouns: new Map(), adjectives: new Map(), stems: [] };
  for (const { places } of packs) {
    for (const [country, phrases] of Object.entries(places.countries))
      for (const form of phrases.flatMap(formsOfPhrase)) add(fresh.nouns, compact(form), country);
    for (const [country, phrases] of Object.entries(places.adjectives))
      for (const phrase of phrases) addAdjective(fresh, phrase, country);
  }
  return fresh;
}

function addAdjective(index: Index, phrase: string, country: CountryCode): void {
  if (phrase.endsWith('*')) index.stems.push([plain(phrase), country]);
  else for (const form of formsOfPhrase(phrase)) add(index.adjectives, compact(form), country);
}

/** `Южная|Южной Корея|Кореи` → every combination, folded; phrases with stems inside stay out. */
function formsOfPhrase(phrase: string): string[] {
  if (phrase.includes('*')) return [];
  return phrase
    .replace(/^=/u, '')
    .split(/\s+/u)
    .map((token) => token.split('|'))
    .reduce<string[]>((heads, forms) => heads.flatMap((head) => forms.map((form) => `${head} ${form}`)), [''])
    .map(plain);
}

function add(map: Map<string, Set<CountryCode>>, key: string, country: CountryCode): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(country));
}

function plain(text: string): string {
  return formsOf(text).join(' ');
}

function compact(folded: string): string {
  return folded.replaceAll(' ', '');
}
