import { gather } from './gather.js';
import type { LanguagePack } from '../languages/pack.js';
import { capitals, cities, type CityKey } from '../languages/places.js';
import type { CountryCode, Place } from '../model.js';
import { type Entry, longestAt, type PlaceTables, placeTables } from './place-tables.js';
import type { PhraseMatch, PhraseTable } from './phrases.js';
import type { CountryMention, PlaceMention } from './sentence.js';
import { type Word, wordAt } from './words.js';

/** How far a preposition reaches: `in der vietnamesischen Hauptstadt Hanoi`. */
const longestReach = 4;
/** Words of a form of state: `people’s democratic republic of`, its apostrophe and ending counted. */
const longestState = 8;

/** What a passage names, each left to right, as word spans. */
export interface Named {
  countries: CountryMention[];
  /**
   * Cities and venues named anywhere, countries named after a preposition of place, and capitals named by their country
   * (`the Russian capital`). `by` tells the preposition before, for callers to judge by.
   */
  places: PlaceMention[];
}

/** The countries and places named. `words` are those of one passage. */
export function findNamed(words: readonly Word[], pack: LanguagePack): Named {
  const tables = placeTables(pack);
  const found = findAll(words, tables);
  if (found.length === 0) return { countries: [], places: [] };
  const countries = gather(found, (match) => {
    const { value } = match;
    return value.kind === 'country' ? [asState(countryOf(match, value), words, tables)] : [];
  });
  return { countries, places: placesOf(found, words, tables) };
}

function countryOf({ from, to }: Match, { country, form }: CountryEntry): CountryMention {
  return { country, form: formOf(form), from, to };
}

/** "the Republic of Peru", "the Kyrgyz Republic": the form of state is part of the name. */
function asState(mention: CountryMention, words: readonly Word[], tables: PlaceTables): CountryMention {
  const { form, from, to } = mention;
  const after = wordAt(words, to).capital ? tables.statesAfter.at(words, to)?.to : undefined;
  if (after !== undefined) return { ...mention, form: 'name', to: after };
  const [before] = form === 'name' ? endingAt(tables.statesBefore, words, from, longestState) : [];
  return before !== undefined && wordAt(words, before.from).capital
    ? { ...mention, from: before.from }
    : mention;
}

function placesOf(found: readonly Match[], words: readonly Word[], tables: PlaceTables): PlaceMention[] {
  const led = leads(words, tables, found);
  const cityStarts = new Set(found.filter(({ value }) => value.kind === 'city').map(({ from }) => from));
  return gather(
    found.filter(({ value, from }) => value.kind !== 'country' || !cityStarts.has(from)),
    (match) => placeOf(match, words, tables, led),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
}

function formOf(form: 'name' | 'adjective' | 'paired'): 'name' | 'adjective' {
  return form === 'name' ? 'name' : 'adjective';
}

type Match = PhraseMatch<Entry>;
type CountryEntry = Extract<Entry, { kind: 'country' }>;

/** The longest phrases, none inside another; of a city and its country of one name, both. */
function findAll(words: readonly Word[], tables: PlaceTables): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.length;) {
    const all = longestAt(tables, words, at);
    if (all.length === 0) {
      at++;
      continue;
    }
    const matches = all.filter(
      (match) =>
        !isPerson(match, words, tables, found) &&
        !isAlone(match, words, tables, found) &&
        !isMoney(match, words, tables),
    );
    for (const [index, match] of matches.entries())
      if (matches.findIndex((other) => other.value.kind === match.value.kind) === index) found.push(match);
    at = matches[0]?.to ?? at + 1;
  }
  return found.length === 0 ? found : found.filter((match) => match.value.kind !== 'nothing');
}

/** `US$`, `US dollars`, `US-Dollar`, `francs suisses`, `đô la Mỹ`: part of the name of money; not `sold to Peru $5 million`. */
function isMoney({ value, from, to }: Match, words: readonly Word[], tables: PlaceTables): boolean {
  const country = countryMeant(value);
  if (country === undefined) return false;
  const sign = wordAt(words, to);
  if (sign.text === '$' && (sign.glued || /^[A-Z]{1,3}$/u.test(wordAt(words, from).text))) return true;
  const next = sign.text === '-' ? to + 1 : to;
  const isOf = (money: PhraseMatch<ReadonlySet<CountryCode>>) => money.value.has(country);
  return tables.money.allAt(words, next).some(isOf) || endingAt(tables.money, words, from).some(isOf);
}

function countryMeant(value: Entry): CountryCode | undefined {
  if (value.kind === 'country') return value.country;
  return value.kind === 'city' ? cities[value.city] : undefined;
}

/** A short form (`Sino`, `Việt`) without a dash and another country beside it. */
function isAlone(
  { value, from, to }: Match,
  words: readonly Word[],
  tables: PlaceTables,
  found: readonly Match[],
) {
  if (value.kind !== 'country' || value.form !== 'paired') return false;
  const follows = isDash(wordAt(words, from - 1)) && found.at(-1)?.to === from - 1;
  return !follows && !(isDash(wordAt(words, to)) && longestAt(tables, words, to + 1).length > 0);
}

/** `Thanh Nga`, `Michael Jordan`, `bà Nga`, `Israel Katz`: part of a person's name. */
function isPerson(
  match: Match,
  words: readonly Word[],
  tables: PlaceTables,
  found: readonly Match[],
): boolean {
  if (isAddressed(match.from, words, tables)) return true;
  if (match.to !== match.from + 1) return false;
  const lower = wordAt(words, match.from).lower;
  return (
    (tables.lastNames.has(lower) && followsName(match.from, words, tables, found)) ||
    (tables.givenNames.has(lower) && leadsName(match, words, tables))
  );
}

/** "ông Trần Hà Nam": behind one capitalised word and an honorific the name goes on. */
function isAddressed(at: number, words: readonly Word[], tables: PlaceTables): boolean {
  const isName = wordAt(words, at - 1).capital && wordAt(words, at).capital;
  return isName && endingAt(tables.honorifics, words, at - 1).length > 0;
}

function followsName(
  at: number,
  words: readonly Word[],
  tables: PlaceTables,
  found: readonly Match[],
): boolean {
  const before = wordAt(words, at - 1);
  if (endingAt(tables.prepositions, words, at).length > 0) return false;
  if (endingAt(tables.honorifics, words, at).length > 0) return true;
  return before.capital && found.at(-1)?.to !== at && !tables.beforeLastNames.has(before.lower);
}

function leadsName(match: Match, words: readonly Word[], tables: PlaceTables): boolean {
  if (!wordAt(words, match.to).capital) return false;
  // "recibió a Milan Horvát": what leads to a place may lead to a person.
  if (endingAt(tables.prepositions, words, match.from).some(({ value }) => value === 'in')) return false;
  // "Thủ tướng Israel Benjamin Netanyahu", "President of Georgia A": behind a title with a whole name to come it is the country.
  const ofs = endingAt(tables.of, words, match.from).map(({ from }) => from);
  const isTitled = [match.from, ...ofs].some((at) => endingAt(tables.roles, words, at).length > 0);
  if (wordAt(words, match.to + 1).capital && isTitled) return false;
  return tables.roles.at(words, match.to) === undefined && longestAt(tables, words, match.to).length === 0;
}

function placeOf(match: Match, words: readonly Word[], tables: PlaceTables, led: Leads): PlaceMention[] {
  const { value, from, to } = match;
  const by = led.get(from) ?? null;
  if (value.kind === 'city') return [{ place: cityPlace(value.city), from, to, by }];
  if (value.kind === 'venue')
    return [{ place: { ...cityPlace(value.city), name: value.venue }, from, to, by }];
  if (value.kind !== 'country') return [];
  const capital = capitalAround(match, value.country, words, tables, led);
  if (capital !== undefined) return [capital];
  const isPlace = by !== null && value.form === 'name' && !isCompound(to, words, tables);
  return isPlace ? [{ place: { name: null, city: null, country: value.country }, from, to, by }] : [];
}

/** A city as a place, with its country. */
export function cityPlace(city: CityKey): Place {
  return { name: null, city, country: cities[city] };
}

/** `the Russian capital`, `Rysslands huvudstad`, `thủ đô Nga`. */
function capitalAround(
  match: Match,
  country: CountryCode,
  words: readonly Word[],
  tables: PlaceTables,
  led: Leads,
): PlaceMention | undefined {
  const city = capitalOf(country);
  if (city === undefined) return undefined;
  for (const { before, after } of tables.capitals) {
    const from = match.from - before.length;
    const to = match.to + after.length;
    if (sameWords(words, from, before) && sameWords(words, match.to, after))
      return { place: cityPlace(city), from, to, by: led.get(from) ?? null };
  }
  return undefined;
}

function capitalOf(country: CountryCode): CityKey | undefined {
  const all: Readonly<Record<CountryCode, CityKey>> = capitals;
  return all[country];
}

function sameWords(words: readonly Word[], from: number, expected: readonly string[]): boolean {
  return from >= 0 && expected.every((text, index) => wordAt(words, from + index).lower === text);
}

/** `in Vietnam-Russia relations`: no place. */
function isCompound(to: number, words: readonly Word[], tables: PlaceTables): boolean {
  return isDash(wordAt(words, to)) && longestAt(tables, words, to + 1).length > 0;
}

function isDash(word: Word): boolean {
  return /^[-–—]$/u.test(word.text);
}

/** Word index → the preposition that leads there, straight or over words like `the capital of`. */
type Leads = ReadonlyMap<number, 'in' | 'to'>;

function leads(words: readonly Word[], tables: PlaceTables, found: readonly Match[]): Leads {
  const led = new Map<number, 'in' | 'to'>();
  const countryEnds = new Map(
    gather(found, (match) => (match.value.kind === 'country' ? [[match.from, match.to] as const] : [])),
  );
  for (let at = 0; at < words.length; at++)
    for (const match of tables.prepositions.allAt(words, at)) spread(match.to, match.value);
  return led;

  function spread(start: number, by: 'in' | 'to'): void {
    for (let at = start, steps = 0; steps <= longestReach; steps++) {
      led.set(at, by);
      const next = tables.cityWords.at(words, at)?.to ?? countryEnds.get(at);
      if (next === undefined) return;
      at = next;
    }
  }
}

/** The phrases whose last word stands right before `end`. */
function endingAt<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  end: number,
  longest = longestReach,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let from = Math.max(0, end - longest); from < end; from++)
    for (const match of table.allAt(words, from)) if (match.to === end) matches.push(match);
  return matches;
}
