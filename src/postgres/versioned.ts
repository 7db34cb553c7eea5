import type { PoolClient } from 'pg';

/** Something read from the database and held as long as the archive's version stays the same. */
export class Versioned<T> {
  readonly #read: (client: PoolClient) => Promise<T>;
  #held: { version: string | undefined; value: Promise<T> } | undefined;

  constructor(read: (client: PoolClient) => Promise<T>) {
    this.#read = read;
  }

  /** The held value, or a new one when the version is another. Who asks meanwhile waits for the same one. */
  async at(version: string | undefined, client: PoolClient): Promise<T> {
    if (this.#held?.version === version && this.#held !== undefined) return this.#held.value;
    const held = { version, value: this.#read(client) };
    this.#held = held;
    held.value.catch(() => {
      // What could not be read is asked for again.
      if (this.#held === held) this.#held = undefined;
    });
    return held.value;
  }
}
