import { type StoredWords, WordStore } from '../search/wordstore.js';

/** Row numbers by key: those of key `n` are `rows[starts[n]]` … `rows[starts[n + 1] - 1]`. */
export interface StoredLists {
  keys: StoredWords;
  starts: Uint32Array<ArrayBuffer>;
  rows: Uint32Array<ArrayBuffer>;
}

const nothing = new Uint32Array(0);

/** Which rows have a key. */
export class Lists {
  readonly #keys: WordStore;
  readonly #stored: StoredLists;

  constructor(stored: StoredLists) {
    this.#stored = stored;
    this.#keys = new WordStore(stored.keys);
  }

  /** In the order the rows were given in. */
  of(key: string): Uint32Array {
    const at = this.#keys.id(key);
    if (at === undefined) return nothing;
    const { starts, rows } = this.#stored;
    return rows.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
  }

  get keys(): readonly string[] {
    return Array.from({ length: this.#keys.size }, (_, at) => this.#keys.word(at));
  }
}

/** Lists every row under each of its keys once; empty keys are left out. */
export function listsOf<T>(rows: readonly T[], keysOf: (row: T) => Iterable<string | null>): StoredLists {
  const keys = new WordStore();
  const lists: number[][] = [];
  for (const [row, value] of rows.entries())
    for (const key of new Set(keysOf(value)))
      if (key !== null) (lists[keys.id(key) ?? keys.add(key)] ??= []).push(row);
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const all = new Uint32Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) all.set(list, starts[at]);
  return { keys: keys.store(), starts, rows: all };
}
