import type { DateRange } from '../model.js';

/** Longer spans of days, months, years and unknown dates are not looked up by their days. */
const longest = 40;
const millisecondsOfDay = 86_400_000;
const wide = 'wide';

/**
 * What was founded near a date, by keys: somebody with a thousand meetings has few around one day. A date's
 * neighbours count as near, since sources disagree by a day.
 */
export class Nearby<T> {
  readonly #all = new Map<string, Set<T>>();
  readonly #byDay = new Map<string, Set<T>>();

  /** @param date the one it was founded with, the same at every call */
  add(keys: readonly string[], date: DateRange | null, found: T): void {
    const days = daysOf(date, 1) ?? [wide];
    for (const key of keys) {
      put(this.#all, key, found);
      for (const day of days) put(this.#byDay, `${day} ${key}`, found);
    }
  }

  /** All that may be near a date; in no particular order. */
  of(keys: readonly string[], date: DateRange | null): Set<T> {
    const days = daysOf(date, 0);
    if (days === undefined) return new Set(keys.flatMap((key) => [...(this.#all.get(key) ?? [])]));
    return new Set(
      [...days, wide].flatMap((day) => keys.flatMap((key) => [...(this.#byDay.get(`${day} ${key}`) ?? [])])),
    );
  }

  /** Some of them in the order in which the keys got them. */
  inOrder(some: readonly T[], keys: readonly string[]): T[] {
    if (some.length < 2) return [...some];
    const wanted = new Set(some);
    return [
      ...new Set(keys.flatMap((key) => [...(this.#all.get(key) ?? [])].filter((one) => wanted.has(one)))),
    ];
  }
}

/** The days of a short span, numbered, and so many more on both sides; undefined for all others. */
function daysOf(date: DateRange | null, margin: number): number[] | undefined {
  if (date === null || date.from.length !== 10 || date.to.length !== 10) return undefined;
  const [from, to] = [date.from, date.to].map((day) => Date.parse(day) / millisecondsOfDay);
  if (from === undefined || to === undefined || !(to >= from && to - from < longest)) return undefined;
  return Array.from({ length: to - from + 1 + 2 * margin }, (_, at) => from - margin + at);
}

function put<T>(lists: Map<string, Set<T>>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([value]));
  else list.add(value);
}
