/** One value of every row, each distinct value held once. */
export interface StoredColumn<T> {
  values: readonly T[];
  /** Which of the values a row has. */
  codes: Uint32Array<ArrayBuffer>;
}

export function columnOf<R, T>(rows: readonly R[], valueOf: (row: R) => T): StoredColumn<T> {
  const known = new Map<string, number>();
  const values: T[] = [];
  const codes = new Uint32Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const value = valueOf(row);
    const key = JSON.stringify(value) ?? '';
    let code = known.get(key);
    if (code === undefined) {
      code = values.push(value) - 1;
      known.set(key, code);
    }
    codes[at] = code;
  }
  return { values, codes };
}

/** A test of rows by their value; each distinct value is judged once. */
export function testOf<T>(
  { values, codes }: StoredColumn<T>,
  fits: (value: T) => boolean,
): (row: number) => boolean {
  const judged = new Uint8Array(values.length);
  return (row) => {
    const code = codes[row] ?? 0;
    const value = values[code];
    if (judged[code] === 0) judged[code] = value !== undefined && fits(value) ? 2 : 1;
    return judged[code] === 2;
  };
}

/** The rows of each distinct value of a column. */
export class RowsByValue<T> {
  readonly #column: StoredColumn<T>;
  #starts: Uint32Array | undefined;
  #rows = new Uint32Array(0);

  constructor(column: StoredColumn<T>) {
    this.#column = column;
  }

  /** Rows whose value fits, ascending. They are sorted by value at the first question. */
  of(fits: (value: T) => boolean): Uint32Array {
    this.#starts ??= this.#sorted();
    const starts = this.#starts;
    const codes = [...this.#column.values.keys()].filter((code) => {
      const value = this.#column.values[code];
      return value !== undefined && fits(value);
    });
    const lists = codes.map((code) => this.#rows.subarray(starts[code], starts[code + 1]));
    const found = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let size = 0;
    for (const list of lists) {
      found.set(list, size);
      size += list.length;
    }
    // The rows of one value are in order.
    return lists.length < 2 ? found : found.sort();
  }

  #sorted(): Uint32Array {
    const { values, codes } = this.#column;
    const starts = new Uint32Array(values.length + 1);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0;
      starts[code + 1] = (starts[code + 1] ?? 0) + 1;
    }
    for (let code = 0; code < values.length; code++)
      starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
    const next = starts.slice();
    this.#rows = new Uint32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0;
      this.#rows[next[code] ?? 0] = row;
      next[code] = (next[code] ?? 0) + 1;
    }
    return starts;
  }
}
