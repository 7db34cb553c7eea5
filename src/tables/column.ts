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
    const found: number[] = [];
    for (const [code, value] of this.#column.values.entries())
      if (fits(value))
        for (let at = this.#starts[code] ?? 0; at < (this.#starts[code + 1] ?? 0); at++)
          found.push(this.#rows[at] ?? 0);
    return Uint32Array.from(found).sort();
  }

  #sorted(): Uint32Array {
    const { values, codes } = this.#column;
    const starts = new Uint32Array(values.length + 1);
    for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
    for (let code = 0; code < values.length; code++)
      starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
    const next = starts.slice();
    this.#rows = new Uint32Array(codes.length);
    for (const [row, code] of codes.entries()) {
      this.#rows[next[code] ?? 0] = row;
      next[code] = (next[code] ?? 0) + 1;
    }
    return starts;
  }
}
