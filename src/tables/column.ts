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
