import { fold } from '../../src/search/fold.js';
import type { AnyOf } from './case.js';

/** The values allowed, one or several. */
export function listOf<T>(allowed: AnyOf<T>): readonly T[] {
  return isList(allowed) ? allowed : [allowed];
}

function isList<T>(allowed: AnyOf<T>): allowed is readonly T[] {
  return Array.isArray(allowed);
}

/** Whether what was read is one of the values allowed; where the label leaves the field out, everything is. */
export function fits<T>(allowed: AnyOf<T> | undefined, read: T): boolean {
  return allowed === undefined || listOf(allowed).includes(read);
}

/** Names are the same whatever their case, marks, apostrophes, dots and hyphens. */
export function spelling(name: string): string {
  return fold(name)
    .replace(/['`´ʻ.]/gu, '')
    .replaceAll('-', ' ');
}

export interface Pairing<Read, Wanted> {
  /** What each fact read is in the label. */
  of: ReadonlyMap<Read, Wanted>;
  /** Facts read that are in the label, where another one read stands for it already. */
  again: ReadonlyMap<Read, Wanted>;
}

/** Pairs facts read with those of the label, the pairs of most points first; undefined points: not the same fact. */
export function pair<Read, Wanted>(
  read: readonly Read[],
  wanted: readonly Wanted[],
  points: (read: Read, wanted: Wanted) => number | undefined,
): Pairing<Read, Wanted> {
  const pairs = read
    .flatMap((one) => wanted.map((other) => ({ one, other, points: points(one, other) })))
    .filter((candidate) => candidate.points !== undefined)
    .sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const of = new Map<Read, Wanted>();
  const taken = new Set<Wanted>();
  const again = new Map<Read, Wanted>();
  for (const { one, other } of pairs) {
    if (of.has(one) || taken.has(other)) continue;
    of.set(one, other);
    taken.add(other);
  }
  for (const { one, other } of pairs) if (!of.has(one) && !again.has(one)) again.set(one, other);
  return { of, again };
}
