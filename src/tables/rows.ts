/** Rows by number, wherever they are kept. */
export interface Rows<T> {
  readonly size: number;
  /** @throws RangeError where there is no such row */
  at(row: number): T;
}

/** Rows that are all in memory. */
export function heldRows<T>(rows: readonly T[]): Rows<T> {
  return {
    size: rows.length,
    at: (row) => {
      const found = rows[row];
      if (found === undefined) throw new RangeError(`There is no row ${row}.`);
      return found;
    },
  };
}
