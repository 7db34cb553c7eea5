import type { Listed, MeetingFilter } from '../archive.js';
import { countryKeys, isAt } from '../filters.js';
import type { DateRange, Meeting, MeetingKind, MeetingStatus, Place } from '../model.js';
import { overlaps } from '../periods.js';
import { type StoredWords, WordStore } from '../search/wordstore.js';
import { columnOf, RowsByValue, type StoredColumn, testOf } from './column.js';
import { Lists, listsOf, type StoredLists } from './lists.js';
import { type Condition, select } from './select.js';

/** What meetings are found by. */
export interface MeetingIndex {
  ids: StoredWords;
  lists: StoredLists;
  date: StoredColumn<DateRange | null>;
  kind: StoredColumn<MeetingKind>;
  status: StoredColumn<MeetingStatus>;
  place: StoredColumn<Place | null>;
}

/** Keys of the lists; the first letter keeps officials, countries, pairs of them, states and years apart. */
const keys = {
  official: (id: string) => `o${id}`,
  country: (code: string) => `c${code}`,
  /** Two countries, in either order: what two of them share is a small part of what each has. */
  pair: (a: string, b: string) => (a < b ? `p${a} ${b}` : `p${b} ${a}`),
  status: (status: string) => `s${status}`,
  year: (year: string) => `y${year}`,
};

/** @param meetings newest first */
export function meetingIndex(meetings: readonly Meeting[]): MeetingIndex {
  const ids = new WordStore();
  for (const { id } of meetings) ids.add(id);
  return {
    ids: ids.store(),
    lists: listsOf(meetings, keysOf),
    date: columnOf(meetings, ({ date }) => date),
    kind: columnOf(meetings, ({ kind }) => kind),
    status: columnOf(meetings, ({ status }) => status),
    place: columnOf(meetings, ({ place }) => place),
  };
}

function* keysOf({ participants, status, date }: Meeting): Generator<string> {
  for (const { official } of participants) if (official !== null) yield keys.official(official);
  const countries = countryKeys(participants.map(({ country }) => country));
  for (const key of countries) yield keys.country(key);
  for (const [at, key] of countries.entries())
    for (const other of countries.slice(at + 1)) yield keys.pair(key, other);
  yield keys.status(status);
  if (date !== null) for (const year of yearsOf(date)) yield keys.year(year);
}

function yearsOf({ from, to }: DateRange): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => String(first + at));
}

/** Places whose meetings are kept listed. */
const mostPlaces = 50;

/** Finds the rows of meetings. */
export class MeetingFinder {
  readonly #index: MeetingIndex;
  readonly #lists: Lists;
  readonly #ids: WordStore;
  readonly #byPlace: RowsByValue<Place | null>;
  /** One answer asks for the same place several times. */
  readonly #places = new Map<string, Uint32Array>();

  constructor(index: MeetingIndex) {
    this.#index = index;
    this.#lists = new Lists(index.lists);
    this.#ids = new WordStore(index.ids);
    this.#byPlace = new RowsByValue(index.place);
  }

  row(id: string): number | undefined {
    return this.#ids.id(id);
  }

  find(filter: MeetingFilter, limit: number): Listed<number> {
    return select(this.#ids.size, [...this.#listed(filter), ...this.#tested(filter)], limit);
  }

  *#listed({ officials = [], countries = [], status, place }: MeetingFilter): Generator<Condition> {
    for (const id of officials) yield { list: this.#lists.of(keys.official(id)) };
    const [first, second, ...others] = countryKeys(countries);
    if (first !== undefined)
      yield { list: this.#lists.of(second === undefined ? keys.country(first) : keys.pair(first, second)) };
    for (const key of others) yield { list: this.#lists.of(keys.country(key)) };
    if (status !== undefined)
      yield {
        list: this.#lists.of(keys.status(status)),
        test: testOf(this.#index.status, (value) => value === status),
        exact: true,
      };
    if (place !== undefined) yield { list: this.#at(place) };
  }

  #at(place: string): Uint32Array {
    const list = this.#places.get(place) ?? this.#byPlace.of((value) => isAt(value, place));
    if (this.#places.size >= mostPlaces) this.#places.clear();
    this.#places.set(place, list);
    return list;
  }

  *#tested({ kind, since, until }: MeetingFilter): Generator<Condition> {
    const { date, kind: kinds } = this.#index;
    if (kind !== undefined) yield { test: testOf(kinds, (value) => value === kind) };
    if (since !== undefined || until !== undefined) {
      const test = testOf(date, (value) => value !== null && overlaps(value, since, until));
      const year = yearWithin(since, until);
      yield year === undefined ? { test } : { test, list: this.#lists.of(keys.year(year)) };
    }
  }
}

/** The one year that two bounds lie in. */
function yearWithin(since: string | undefined, until: string | undefined): string | undefined {
  const year = since?.slice(0, 4);
  return year === until?.slice(0, 4) ? year : undefined;
}
