import { resolveCountry } from '../../countries.js';
import { findTimes, type TimeMention } from '../../extract/dates.js';
import { findNamed } from '../../extract/places.js';
import type { CountryMention, PlaceMention } from '../../extract/sentence.js';
import { type Word, wordsOf } from '../../extract/words.js';
import type { Title } from '../../languages/titles.js';
import type { Asking } from '../command.js';
import { findNames, type NameFound } from './names.js';
import { type QuestionTables, questionTables } from './tables.js';
import { bareMonths, withCapital, withMonthsSpelt, withStrictBounds } from './strict.js';
import type { WordKind } from './words.js';

/** A country in a question, with what leads to it. */
export interface CountryFound extends CountryMention {
  /** The nearest leading word before it, over articles. */
  lead: 'with' | 'to' | 'from' | null;
}

/** What was recognised in a question: everything that decides which command answers it. */
export interface Reading {
  text: string;
  /** ISO 639-1 of the language it was read in. */
  language: string;
  words: readonly Word[];
  kinds: ReadonlySet<WordKind>;
  names: NameFound[];
  countries: CountryFound[];
  places: PlaceMention[];
  times: TimeMention[];
  roles: { title: Title; from: number; to: number }[];
  /** Runs of words that nothing accounts for: a question with some is not understood. */
  unknown: string[];
  /** What follows the word of searching, when there is one. */
  searched: string | undefined;
}

/** A kind of word at a place. */
interface KindAt {
  kind: WordKind;
  from: number;
  to: number;
}

/**
 * Reads a question in the language that knows most of its words.
 * @param capitals names start with a capital letter: for longer texts, in which most words are no question's
 */
export async function readQuestion(text: string, asking: Asking, capitals = false): Promise<Reading> {
  const words = wordsOf(text);
  const tables = languageOf(words, asking.locale);
  const taken = new Set<number>();
  const take = <T extends { from: number; to: number }>(found: readonly T[]): T[] =>
    found.filter(({ from, to }) => {
      const clash = spanOf(from, to).some((at) => taken.has(at));
      if (!clash) for (const at of spanOf(from, to)) taken.add(at);
      return !clash;
    });

  const context = { published: asking.today, statedYear: null, previous: null };
  const told = findTimes(withMonthsSpelt(words, tables.pack), tables.pack, context).filter(isTime);
  const times = take([...told, ...bareYears(words)]).map((time) => withStrictBounds(time, words, tables));
  const named = findNamed(words, tables.pack);
  const places = named.places.filter((place) => isFree(place, taken));
  const countries = take(named.countries);
  take(places.filter(({ place }) => place.city !== null || place.name !== null));
  const kinds = kindsOf(words, tables);
  const known = knownWords(kinds, words, tables);
  const names = take(
    await findNames(
      text,
      words,
      (at) => !taken.has(at),
      (at) => known.has(at) || (capitals && words[at]?.capital === false),
      tables.pack,
      asking.archive,
    ),
  );
  const roles = take(tables.roles.findAll(words).map(({ value, from, to }) => ({ title: value, from, to })));
  const said = kinds.filter((kind) => isFree(kind, taken));
  const accounted = (at: number) => taken.has(at) || known.has(at);
  places.push(...take(citiesAmong(words, accounted, tables)));
  times.push(...take(bareMonths(words, (at) => !accounted(at), tables.pack, context)));
  const small = take([
    ...shortCountries(words, accounted, tables),
    ...countriesAmong(text, words, accounted),
  ]);
  countries.push(...small);
  countries.sort((a, b) => a.from - b.from);
  places.push(...small.flatMap((country) => placeOf(country, words, tables)));
  return {
    ...{ text, language: tables.code, words, names, places, times, roles },
    kinds: new Set(said.map(({ kind }) => kind)),
    countries: countries.map((country) => ({ ...country, lead: leadOf(country.from, said) })),
    unknown: unknownRuns(text, words, accounted),
    searched: searchedIn(text, words, said),
  };
}

/** In a question a year needs no word before it: "trade with Peru 2024?". */
function bareYears(words: readonly Word[]): TimeMention[] {
  return words.flatMap(({ kind, text }, at) => {
    if (kind !== 'number' || !/^(19|20)\d\d$/.test(text)) return [];
    const range = { from: text, to: text, certainty: 'stated' as const };
    const rule = 'question.year';
    return [{ from: at, to: at + 1, range, period: text, how: '', grain: 'year', use: 'when', rule }];
  });
}

function isTime({ range, period }: TimeMention): boolean {
  return range !== null || period !== null;
}

function isFree({ from, to }: { from: number; to: number }, taken: ReadonlySet<number>): boolean {
  return spanOf(from, to).every((at) => !taken.has(at));
}

function spanOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/**
 * The language whose question words account for most of the words; of several the one that knows the most
 * countries as well, and the reader's own where they do equally.
 */
function languageOf(words: readonly Word[], locale: string): QuestionTables {
  const own = locale.slice(0, 2);
  const inOrder = [...questionTables()].sort((a, b) => Number(b.code === own) - Number(a.code === own));
  const byKinds = best(inOrder, ({ kinds }) => covered(kinds.findAll(words)));
  const [first] = byKinds.length === 1 ? byKinds : best(byKinds, (tables) => coverage(words, tables));
  if (first === undefined) throw new Error('no language asks questions');
  return first;
}

/** Those with the highest score, in the order given. */
function best<T>(among: readonly T[], score: (one: T) => number): T[] {
  const scores = among.map(score);
  const highest = Math.max(...scores);
  return among.filter((_, at) => scores[at] === highest);
}

function coverage(words: readonly Word[], { kinds, pack }: QuestionTables): number {
  // Who types on a phone writes countries small.
  return covered([...kinds.findAll(words), ...findNamed(words.map(withCapital), pack).countries]);
}

function covered(found: readonly { from: number; to: number }[]): number {
  return new Set(found.flatMap(({ from, to }) => spanOf(from, to))).size;
}

/** Both parts of a phrase with a gap count. */
function kindsOf(words: readonly Word[], { kinds }: QuestionTables): KindAt[] {
  return kinds
    .findAll(words)
    .flatMap(({ value, from, to, second }) => [
      { kind: value, from, to },
      ...(second === null ? [] : [{ kind: value, ...second }]),
    ]);
}

/** Words that mean something in a question without being a name. */
function knownWords(
  kinds: readonly KindAt[],
  words: readonly Word[],
  { roles, pack }: QuestionTables,
): Set<number> {
  const known = new Set([...kinds, ...roles.findAll(words)].flatMap(({ from, to }) => spanOf(from, to)));
  const small = new Set(pack.people.honorifics.map((word) => word.replace('.', '')));
  for (const [at, { kind, lower }] of words.entries()) if (kind !== 'word' || small.has(lower)) known.add(at);
  return known;
}

/** Articles and adjectives may stand between a lead and its country, two at most. */
function leadOf(from: number, kinds: readonly KindAt[]): CountryFound['lead'] {
  let at = from;
  for (let skipped = 0; skipped < 3; skipped++) {
    const before = kinds.find(({ to }) => to === at);
    if (before === undefined) return null;
    if (before.kind === 'with' || before.kind === 'to' || before.kind === 'from') return before.kind;
    if (before.kind !== 'filler') return null;
    at = before.from;
  }
  return null;
}

/** Cities written small: read again with the capitals they lack. */
function citiesAmong(
  words: readonly Word[],
  accounted: (at: number) => boolean,
  { pack }: QuestionTables,
): PlaceMention[] {
  const capital = words.map((word, at) => {
    const text = word.text.charAt(0).toUpperCase() + word.text.slice(1);
    return accounted(at) ? word : { ...word, text, capital: true };
  });
  return findNamed(capital, pack).places.filter(
    ({ place, from }) => (place.city !== null || place.name !== null) && !accounted(from),
  );
}

/** Countries written small or misspelt, among the words that nothing else accounts for. */
function countriesAmong(
  text: string,
  words: readonly Word[],
  accounted: (at: number) => boolean,
): CountryMention[] {
  const found: CountryMention[] = [];
  for (let from = 0; from < words.length; from++)
    for (const to of [from + 3, from + 2, from + 1]) {
      const isRun = to <= words.length && spanOf(from, to).every((at) => !accounted(at));
      const [match, ...others] = isRun
        ? resolveCountry(text.slice(words[from]?.start, words[to - 1]?.end))
        : [];
      // A code of two letters is too short to be more than a chance.
      if (
        match === undefined ||
        others.length > 0 ||
        (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0) < shortestCountry
      )
        continue;
      found.push({ country: match.country, form: 'name', from, to });
      break;
    }
  return found;
}

/** "in vietnam": a country written small is a place, too, behind a preposition of places. */
function placeOf(
  { country, from, to }: CountryMention,
  words: readonly Word[],
  { pack }: QuestionTables,
): PlaceMention[] {
  const lead = words[from - 1]?.lower ?? '';
  const by = (['in', 'to'] as const).find((way) => pack.places[way].includes(lead));
  return by === undefined ? [] : [{ place: { name: null, city: null, country }, from, to, by }];
}

/** Countries of the question’s language by a name too short to be looked up among all: `nga`. */
function shortCountries(
  words: readonly Word[],
  accounted: (at: number) => boolean,
  { pack }: QuestionTables,
): CountryMention[] {
  return words.flatMap((word, from) => {
    if (word.text.length !== shortestCountry - 1 || accounted(from)) return [];
    const [named] = findNamed([withCapital(word)], pack).countries;
    return named?.form === 'name' ? [{ ...named, from, to: from + 1 }] : [];
  });
}

/** Letters of a country that any spelling is looked up for. */
const shortestCountry = 4;

function unknownRuns(text: string, words: readonly Word[], accounted: (at: number) => boolean): string[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const [at, { kind, start, end }] of words.entries()) {
    if (kind !== 'word' || accounted(at)) continue;
    const run = runs.at(-1);
    if (run?.last === at - 1) Object.assign(run, { end, last: at });
    else runs.push({ start, end, last: at });
  }
  return runs.map(({ start, end }) => text.slice(start, end));
}

function searchedIn(text: string, words: readonly Word[], kinds: readonly KindAt[]): string | undefined {
  const search = kinds.find(({ kind }) => kind === 'search');
  if (search === undefined) return undefined;
  const rest = text.slice(words[search.to - 1]?.end).replace(/[?!.\s]+$/u, '');
  return rest.trim() === '' ? undefined : rest.trim();
}
