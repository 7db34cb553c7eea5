import type { ArticleEntry, Reckoning, Rejected } from '../archive.js';
import { entriesOf } from '../entries.js';
import { newestFigure, newestMeeting } from '../filters.js';
import type { Article, Facts, Meeting, Official, Statement, TradeFigure } from '../model.js';
import { type StoredWords, WordStore } from '../search/wordstore.js';
import { countriesOf } from './countries.js';
import { listsOf, type StoredLists } from './lists.js';
import { type DerivedIndex, derivedIndex, reckoningsOf } from './derived.js';
import { type MeetingIndex, meetingIndex } from './meetings.js';
import { shownOfficial } from './officials.js';
import { type TradeIndex, tradeIndex } from './trade.js';

/** What rows are found by: plain arrays and values, so that it can be stored as it is. */
export interface TableIndex {
  officials: {
    ids: StoredWords;
    /** By country. */
    lists: StoredLists;
    /** By official's id, the articles that name him or her. */
    articles: StoredLists;
  };
  meetings: MeetingIndex;
  trade: TradeIndex;
  derived: DerivedIndex;
  /** By speaker. */
  statements: StoredLists;
  articles: { ids: StoredWords };
  countries: string[];
  rejected: readonly Rejected[];
}

/** The rows of all tables, each in the order in which answers list them. */
export interface TableRows {
  /** Most mentioned first. */
  officials: Official[];
  /** Newest first, undated last. */
  meetings: Meeting[];
  /** Newest period first. */
  trade: TradeFigure[];
  /** What follows from the figures. */
  derived: Reckoning[];
  statements: readonly Statement[];
  /** In the order of file names. */
  articles: ArticleEntry[];
}

/** Puts facts into the order of answers, and lists them by what they are asked for. */
export function tablesOf(
  facts: Facts,
  articles: readonly Article[],
  rejected: readonly Rejected[],
): { index: TableIndex; rows: TableRows } {
  const trade = [...facts.trade].sort(newestFigure);
  const rows: TableRows = {
    officials: [...facts.officials].sort((a, b) => b.mentions - a.mentions || compare(a.id, b.id)),
    meetings: [...facts.meetings].sort(newestMeeting),
    trade,
    derived: reckoningsOf(trade),
    statements: facts.statements,
    articles: [...entriesOf(articles, facts).values()],
  };
  const index: TableIndex = {
    officials: {
      ids: idsOf(rows.officials),
      lists: listsOf(rows.officials, ({ country }) => [country]),
      articles: articlesByOfficial(rows),
    },
    meetings: meetingIndex(rows.meetings),
    trade: tradeIndex(rows.trade),
    derived: derivedIndex(rows.derived),
    statements: listsOf(rows.statements, ({ speaker }) => [speaker]),
    articles: { ids: idsOf(rows.articles) },
    countries: countriesOf(rows),
    rejected,
  };
  return { index, rows: { ...rows, officials: rows.officials.map(shownOfficial) } };
}

function articlesByOfficial({ officials, articles }: TableRows): StoredLists {
  const rowOf = new Map(articles.map(({ id }, row) => [id, row]));
  const keys = new WordStore();
  const starts = [0];
  const rows: number[] = [];
  for (const { id, evidence } of officials) {
    keys.add(id);
    for (const article of new Set(evidence.map((proof) => proof.article))) {
      const row = rowOf.get(article);
      if (row !== undefined) rows.push(row);
    }
    starts.push(rows.length);
  }
  return { keys: keys.store(), starts: Uint32Array.from(starts), rows: Uint32Array.from(rows) };
}

function idsOf(rows: readonly { id: string }[]): StoredWords {
  const ids = new WordStore();
  for (const { id } of rows) ids.add(id);
  return ids.store();
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
