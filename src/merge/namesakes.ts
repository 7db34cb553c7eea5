import { mayBeAlike } from '../search/likeness.js';
import { nameReason, type Reason } from './reasons.js';

/** A name with the keys it was looked up by, and the names found for it so far. */
interface Lookup {
  alike: Map<string, Reason>;
  /** How many names of each key have been looked at. */
  seen: number[];
}

/**
 * The names met so far, by the skeletons of their parts: only those that share one are compared, each pair once,
 * however many articles name them.
 */
export class Namesakes {
  readonly #byKey = new Map<string, string[]>();
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #lookups = new Map<string, Lookup>();

  add(name: string, keys: readonly string[]): void {
    const known = this.#keysOf.get(name) ?? new Set();
    this.#keysOf.set(name, known);
    for (const key of keys) {
      if (known.has(key)) continue;
      known.add(key);
      const names = this.#byKey.get(key);
      if (names === undefined) this.#byKey.set(key, [name]);
      else names.push(name);
    }
  }

  /** Names added so far that share a key and are alike, with what that tells. */
  of(name: string, keys: readonly string[]): ReadonlyMap<string, Reason> {
    const lookup = this.#lookupOf(name, keys);
    for (const [at, key] of keys.entries()) {
      const names = this.#byKey.get(key) ?? [];
      for (let next = lookup.seen[at] ?? 0; next < names.length; next++) {
        const other = names[next] ?? '';
        const reason = mayBeAlike(name, other) ? nameReason(other, name) : undefined;
        if (reason !== undefined) lookup.alike.set(other, reason);
      }
      lookup.seen[at] = names.length;
    }
    return lookup.alike;
  }

  #lookupOf(name: string, keys: readonly string[]): Lookup {
    const id = [name, ...keys].join('\n');
    const known = this.#lookups.get(id);
    if (known !== undefined) return known;
    const lookup = { alike: new Map<string, Reason>(), seen: keys.map(() => 0) };
    this.#lookups.set(id, lookup);
    return lookup;
  }
}
