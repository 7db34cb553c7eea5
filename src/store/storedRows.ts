import { readSync } from 'node:fs';
import type { Rows } from '../tables/rows.js';

/** Rows kept in memory of each table after they were read; answers ask for the same ones again and again. */
const mostKept = 30_000;

/** Rows of one table, read from a file when they are asked for. */
export class StoredRows<T> implements Rows<T> {
  readonly #file: number;
  readonly #starts: Float64Array;
  readonly #kept = new Map<number, T>();

  /** @param starts where each row begins in the file, and where the last one ends */
  constructor(file: number, starts: Float64Array) {
    this.#file = file;
    this.#starts = starts;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  at(row: number): T {
    const kept = this.#kept.get(row);
    if (kept !== undefined) return kept;
    const read: T = JSON.parse(this.#textOf(row));
    // The oldest go first: a map keeps the order in which its keys came.
    if (this.#kept.size >= mostKept) for (const oldest of this.#kept.keys()) if (this.#drop(oldest)) break;
    this.#kept.set(row, read);
    return read;
  }

  #drop(row: number): boolean {
    return this.#kept.delete(row);
  }

  #textOf(row: number): string {
    const [start, end] = [this.#starts[row], this.#starts[row + 1]];
    if (start === undefined || end === undefined) throw new RangeError(`There is no row ${row}.`);
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    return bytes.toString();
  }
}
