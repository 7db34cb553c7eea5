import type { Person } from '../model.js';
import { skeletonsOf } from '../search/skeleton.js';
import { Namesakes } from './namesakes.js';
import { type Fit, type KnownFace, PersonGroup, whyFit } from './persons.js';
import { partsOf, type Sighting } from './reasons.js';
import { threshold } from './weights.js';

/**
 * Ties the sightings of one individual together, those with the fullest names first. A sighting is compared with each
 * likely name, country, title and counterpart once, not with every sighting: an archive names a few people very often.
 * @param known one sighting for each individual that is known already: they stay apart, and stand first, in their order
 */
export function grouped(sightings: readonly Sighting[], known: readonly Sighting[] = []): PersonGroup[] {
  const grouping = new Grouping();
  for (const sighting of known) grouping.found(sighting);
  const fullestFirst = sightings
    .map((sighting) => ({ sighting, parts: partsOf(sighting.person.name).length }))
    .sort((a, b) => b.parts - a.parts);
  for (const { sighting } of fullestFirst) grouping.add(sighting);
  return grouping.groups;
}

interface Ranked {
  group: PersonGroup;
  fit: Fit;
}

class Grouping {
  readonly groups: PersonGroup[] = [];
  readonly #byName = new Map<string, KnownFace[]>();
  readonly #names = new Namesakes();

  add(sighting: Sighting): void {
    const keys = keysOf(sighting.person);
    const best = this.#best(sighting, keys);
    if (best === undefined) return this.#found(sighting, keys);
    best.group.why.push(...whyFit(best.group, best.fit, sighting));
    this.#join(best.group, sighting, keys);
  }

  /** Somebody of whom nothing was told before. */
  found(sighting: Sighting): void {
    this.#found(sighting, keysOf(sighting.person));
  }

  #found(sighting: Sighting, keys: readonly string[]): void {
    const group = new PersonGroup();
    this.groups.push(group);
    this.#join(group, sighting, keys);
  }

  #join(group: PersonGroup, sighting: Sighting, keys: readonly string[]): void {
    const face = group.add(sighting, keys);
    if (face !== undefined) put(this.#byName, sighting.person.name, face);
    this.#names.add(sighting.person.name, keys);
  }

  #best(sighting: Sighting, keys: readonly string[]): Ranked | undefined {
    const ranked = this.#ranked(sighting, keys);
    const highest = Math.max(...ranked.map(({ fit }) => fit.score));
    const best = ranked.filter(({ fit }) => fit.score === highest);
    // Two fit a bare surname equally well: unsure, so it stays apart.
    return best.length > 1 && partsOf(sighting.person.name).length < 2 ? undefined : best[0];
  }

  /** Groups that share a part of the name and reach the threshold. */
  #ranked(sighting: Sighting, keys: readonly string[]): Ranked[] {
    const fits = new Map<PersonGroup, Fit>();
    const ruledOut = new Set<PersonGroup>();
    for (const [name, reason] of this.#names.of(sighting.person.name, keys))
      for (const face of this.#byName.get(name) ?? []) {
        const { group } = face;
        if (ruledOut.has(group) || !keys.some((key) => group.keys.has(key))) continue;
        const fit = face.fit(sighting, reason);
        if (fit === 'veto') ruledOut.add(group);
        else fits.set(group, better(fits.get(group), fit));
      }
    return [...fits]
      .map(([group, fit]) => ({ group, fit }))
      .filter(({ group, fit }) => fit.score >= threshold && !ruledOut.has(group));
  }
}

/** The higher score, of equal ones the earlier sighting. */
function better(a: Fit | undefined, b: Fit): Fit {
  if (a === undefined || b.score > a.score) return b;
  return b.score === a.score && b.at < a.at ? b : a;
}

// Skeletons of a name cost more than comparing them, and the same names come again and again.
const mostKept = 200_000;
const keysOfName = new Map<string, readonly string[]>();

function keysOf(person: Person): string[] {
  return [...new Set([person.name, ...person.spellings].flatMap(keysOfSpelling))];
}

function keysOfSpelling(name: string): readonly string[] {
  const known = keysOfName.get(name);
  if (known !== undefined) return known;
  const keys = partsOf(name)
    .filter((part) => part.length > 1)
    .flatMap(skeletonsOf);
  if (keysOfName.size >= mostKept) keysOfName.clear();
  keysOfName.set(name, keys);
  return keys;
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
