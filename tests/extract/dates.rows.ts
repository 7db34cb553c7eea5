/** Published (empty when unknown), sentence, and what must be found in it: `range certainty [period] [use]`. */
export type Row = readonly [published: string, text: string, ...expected: string[]];

/** One table per language; rows without an expectation must yield nothing. */
export const rows: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['2025-04-04', 'They met on Wednesday.', '2025-04-02 inferred'],
    ['', 'They met on 2 April 2025.', '2025-04-02 stated'],
  ],
};
