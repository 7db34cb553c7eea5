/** A table that is written row by row, only where a row changed. */
export interface Table<Row> {
  name: string;
  /** Columns that tell rows apart. */
  key: readonly (keyof Row & string)[];
  /** PostgreSQL's type of every column but `sum`. */
  columns: Readonly<Record<keyof Row & string, ColumnType>>;
}

export type ColumnType = 'text' | 'int' | 'text[]' | 'json' | 'bytea';

export interface RejectedRow {
  number: number;
  body: string;
}

export interface ArticleRow {
  article: string;
  file: string;
  body: string;
}

export interface PassageRow {
  article: string;
  index: number;
  /** Its number in the search index. */
  number: number;
  body: string;
}

export interface StatementRow {
  article: string;
  number: number;
  file: string;
  speaker: string;
  body: string;
}

export interface OfficialRow {
  id: string;
  country: string | null;
  mentions: number;
  spellings: string[];
  articles: string[];
  body: string;
}

export interface MeetingRow {
  id: string;
  /** Empty where undated. */
  date_from: string;
  date_to: string;
  kind: string;
  status: string;
  officials: string[];
  /** As `countryKeys` (filters.ts) writes them. */
  countries: string[];
  place_country: string | null;
  place_words: readonly string[] | null;
  body: string;
}

export interface TradeRow {
  id: string;
  measure: string;
  status: string;
  reporter: string | null;
  partner: string | null;
  period: string | null;
  /** First and last month; empty where there is no period. */
  period_from: string;
  period_to: string;
  body: string;
}

export interface DerivedRow {
  /** The first figure it was worked out from, and the kind. */
  figure: string;
  kind: string;
  /** Place of the kind among the kinds. */
  rank: number;
  /** First and last month of the first figure. */
  figure_from: string;
  figure_to: string;
  figures: string[];
  reporter: string | null;
  partner: string | null;
  /** What it is for. */
  period: string | null;
  period_from: string;
  period_to: string;
  body: string;
}

export interface VocabularyRow {
  part: number;
  /** Base64. */
  bytes: string;
}

export interface PostingsRow {
  word: number;
  /** Base64. */
  passages: string;
}

export const rejectedTable: Table<RejectedRow> = {
  name: 'rejected',
  key: ['number'],
  columns: { number: 'int', body: 'json' },
};

export const articleTable: Table<ArticleRow> = {
  name: 'articles',
  key: ['article'],
  columns: { article: 'text', file: 'text', body: 'json' },
};

export const passageTable: Table<PassageRow> = {
  name: 'passages',
  key: ['article', 'index'],
  columns: { article: 'text', index: 'int', number: 'int', body: 'json' },
};

export const statementTable: Table<StatementRow> = {
  name: 'statements',
  key: ['article', 'number'],
  columns: { article: 'text', number: 'int', file: 'text', speaker: 'text', body: 'json' },
};

export const officialTable: Table<OfficialRow> = {
  name: 'officials',
  key: ['id'],
  columns: {
    ...{ id: 'text', country: 'text', mentions: 'int', spellings: 'text[]', articles: 'text[]' },
    body: 'json',
  },
};

export const meetingTable: Table<MeetingRow> = {
  name: 'meetings',
  key: ['id'],
  columns: {
    ...{ id: 'text', date_from: 'text', date_to: 'text', kind: 'text', status: 'text' },
    ...{ officials: 'text[]', countries: 'text[]', place_country: 'text', place_words: 'text[]' },
    body: 'json',
  },
};

export const tradeTable: Table<TradeRow> = {
  name: 'trade',
  key: ['id'],
  columns: {
    ...{ id: 'text', measure: 'text', status: 'text', reporter: 'text', partner: 'text' },
    ...{ period: 'text', period_from: 'text', period_to: 'text', body: 'json' },
  },
};

export const derivedTable: Table<DerivedRow> = {
  name: 'derived',
  key: ['figure', 'kind'],
  columns: {
    ...{ figure: 'text', kind: 'text', rank: 'int', figure_from: 'text', figure_to: 'text' },
    ...{ figures: 'text[]', reporter: 'text', partner: 'text' },
    ...{ period: 'text', period_from: 'text', period_to: 'text', body: 'json' },
  },
};

export const vocabularyTable: Table<VocabularyRow> = {
  name: 'vocabulary',
  key: ['part'],
  columns: { part: 'int', bytes: 'bytea' },
};

export const postingsTable: Table<PostingsRow> = {
  name: 'postings',
  key: ['word'],
  columns: { word: 'int', passages: 'bytea' },
};
