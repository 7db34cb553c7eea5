import { currencyFamilies } from '../languages/currencies.js';
import type { LanguagePack, PlaceWords } from '../languages/pack.js';
import { cities, type CityKey, givenNames, lastNames, venues } from '../languages/places.js';
import type { CountryCode } from '../model.js';
import { packTable } from './packTable.js';
import { type PhraseMatch, phraseSet, PhraseTable } from './phrases.js';
import { type Word, wordsOf } from './words.js';

/** What a phrase of a pack stands for. */
export type Entry =
  | { kind: 'country'; country: CountryCode; form: 'name' | 'adjective' | 'paired' }
  | { kind: 'city'; city: CityKey }
  | { kind: 'venue'; venue: string; city: CityKey }
  | { kind: 'nothing' };

/** The words of one pack, ready to be looked up. */
export interface PlaceTables {
  entries: PhraseTable<Entry>;
  prepositions: PhraseTable<'in' | 'to'>;
  cityWords: PhraseTable<true>;
  /** `Republic of` … and … `Federation`. */
  statesBefore: PhraseTable<true>;
  statesAfter: PhraseTable<true>;
  honorifics: PhraseTable<true>;
  roles: PhraseTable<true>;
  /** What ties a title to its country: `of`. */
  of: PhraseTable<true>;
  /** Names of money with the countries whose money they are. */
  money: PhraseTable<ReadonlySet<CountryCode>>;
  lastNames: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  beforeLastNames: ReadonlySet<string>;
  /** `{country} capital` as the lower-case words before and after the country. */
  capitals: readonly { before: readonly string[]; after: readonly string[] }[];
}

/** The tables of a pack, built on first use. */
export const placeTables = packTable(buildTables);

/** All phrases that start at a word and span the most words; a name before an adjective, a country before a city. */
export function longestAt(
  tables: PlaceTables,
  words: readonly Word[],
  at: number,
): readonly PhraseMatch<Entry>[] {
  const matches = tables.entries.allAt(words, at);
  const longest = matches[0]?.to;
  return matches.length < 2 ? matches : matches.filter((match) => match.to === longest);
}

function buildTables({ places, people, numbers }: LanguagePack): PlaceTables {
  return {
    entries: new PhraseTable([...rowsOf(places)], 'needed'),
    prepositions: new PhraseTable([
      ...places.in.map((phrase) => [phrase, 'in'] as const),
      ...places.to.map((phrase) => [phrase, 'to'] as const),
    ]),
    cityWords: phraseSet(places.cityWords),
    statesBefore: phraseSet(places.states.before),
    statesAfter: phraseSet(places.states.after),
    honorifics: phraseSet(people.honorifics),
    roles: phraseSet(people.roles.flatMap(([, ...phrases]) => phrases)),
    of: phraseSet(people.of),
    money: new PhraseTable(
      numbers.currencies.flatMap(([name, ...phrases]) =>
        phrases.map((phrase) => [phrase, countriesOfMoney(name)] as const),
      ),
    ),
    lastNames: new Set([...lastNames, ...places.lastNames].map((name) => name.toLowerCase())),
    givenNames: new Set(givenNames.map((name) => name.toLowerCase())),
    beforeLastNames: new Set(places.beforeLastNames),
    capitals: places.capitals.map(capitalTemplate),
  };
}

/** Of a family all its countries, of an ISO 4217 code the one it begins with. */
function countriesOfMoney(name: string): ReadonlySet<CountryCode> {
  const families: Readonly<Record<string, { of: object }>> = currencyFamilies;
  return new Set(Object.keys(families[name]?.of ?? { [name.slice(0, 2)]: name }));
}

function* rowsOf(places: PlaceWords): Generator<readonly [string, Entry]> {
  for (const phrase of places.notPlaces) yield [phrase, { kind: 'nothing' }];
  for (const [country, phrases] of Object.entries(places.countries))
    for (const phrase of withEndings(phrases, places.endings))
      yield [phrase, { kind: 'country', country, form: 'name' }];
  for (const [country, phrases] of Object.entries(places.adjectives))
    for (const phrase of phrases) yield [phrase, { kind: 'country', country, form: 'adjective' }];
  for (const [country, phrases] of Object.entries(places.paired))
    for (const phrase of phrases) yield [phrase, { kind: 'country', country, form: 'paired' }];
  yield* cityRows(places);
  yield* venueRows(places);
}

function* cityRows(places: PlaceWords): Generator<readonly [string, Entry]> {
  for (const city of cityKeys())
    for (const phrase of withEndings([city, ...(places.cities[city] ?? [])], places.endings))
      yield [phrase, { kind: 'city', city }];
}

function* venueRows(places: PlaceWords): Generator<readonly [string, Entry]> {
  for (const [venue, city] of Object.entries(venues))
    for (const phrase of withEndings([venue, ...(places.venues[venue] ?? [])], places.endings))
      yield [phrase, { kind: 'venue', venue, city }];
}

function cityKeys(): CityKey[] {
  return Object.keys(cities).filter((key): key is CityKey => key in cities);
}

/** Each phrase, and its last word with each ending; phrases with a notation of their own stay as they are. */
function withEndings(phrases: readonly string[], endings: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    /^[^=*|]*\p{L}$/u.test(phrase) ? [phrase, ...endings.map((ending) => phrase + ending)] : [phrase],
  );
}

function capitalTemplate(template: string) {
  const [before = '', after = ''] = template.split('{country}');
  return { before: plainWords(before), after: plainWords(after) };
}

function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => word.lower);
}
