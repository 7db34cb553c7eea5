import type { StoredNames } from '../search/names.js';
import type { StoredPassages } from '../search/passages.js';
import type { TableIndex } from '../tables/tables.js';

/** Raised when the files change their form, and when folding, skeletons or word limits change. */
export const storeVersion = 'briefing-bot store 3';

const tables = ['officials', 'meetings', 'trade', 'derived', 'statements', 'articles', 'passages'] as const;
export type TableName = (typeof tables)[number];

/** Everything but the rows themselves: what the file of indexes holds. */
export interface StoredArchive {
  /** Names the file of rows. */
  id: string;
  /** By which rules the articles were read. */
  rules: string;
  rows: { size: number; digest: string };
  /** Where the rows of each table begin in the file of rows. */
  starts: Record<TableName, Float64Array<ArrayBuffer>>;
  index: TableIndex;
  names: StoredNames;
  passages: StoredPassages;
  read: ArticlesRead;
}

/** Of which articles the passages are, in their order. */
export interface ArticlesRead {
  /** The keys of the articles' content (reading/cache.ts), a line each. */
  keys: string;
  /** How many passages each has. */
  passages: Uint32Array<ArrayBuffer>;
}
