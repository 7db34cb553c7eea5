import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Rejected } from '../archive.js';
import { entriesOf } from '../entries.js';
import type { Article, Facts, Official, Passage } from '../model.js';
import type { StoredPassages } from '../search/passages.js';
import type { Database } from './database.js';
import { type Grown, grownIndex } from './grown.js';
import { numberingOf } from './numbers.js';
import { newestFigure } from '../filters.js';
import { countriesOf } from '../tables/countries.js';
import { reckoningsOf } from '../tables/derived.js';
import {
  articleRow,
  derivedRow,
  meetingRow,
  officialRow,
  passageRow,
  statementRows,
  tradeRow,
} from './rows.js';
import { syncTable, writeRows } from './sync.js';
import {
  articleTable,
  derivedTable,
  meetingTable,
  officialTable,
  passageTable,
  postingsTable,
  rejectedTable,
  statementTable,
  tradeTable,
  vocabularyTable,
} from './tables.js';
import { indexOf, postingsRow, postingsRows, vocabularyRows } from './words.js';

/** All that a folder tells. */
export interface Written {
  facts: Facts;
  articles: readonly Article[];
  passages: readonly Passage[];
  rejected: readonly Rejected[];
}

/** Any number that no other program locks with in this database; one load waits for another. */
const lock = 4_826_103_518;

/**
 * Makes the database hold what a folder tells, in one transaction: who reads meanwhile sees all of the old or all of
 * the new. Only rows that changed are written.
 * @returns how many rows were written or deleted
 */
export async function writeArchive(database: Database, written: Written): Promise<number> {
  const changed = await database.use((client) => writeAtOnce(client, written));
  // Counting and choosing an index are quick once PostgreSQL has looked at what is new.
  if (changed > 0) await database.use((client) => client.query(`vacuum (analyze) ${asked.join(', ')}`));
  return changed;
}

/** Tables that are searched by more than their keys. */
const asked = [
  ...[passageTable, officialTable, meetingTable, tradeTable, derivedTable].map(({ name }) => name),
  // Written by the database itself (migrations.ts).
  'meeting_lists',
].map((name) => `briefing.${name}`);

async function writeAtOnce(client: ClientBase, written: Written): Promise<number> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    const changed = await writeTables(client, written);
    if (changed > 0) await writeState(client, written);
    await client.query('commit');
    return changed;
  } catch (error) {
    // A connection that broke has rolled back by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function writeTables(client: ClientBase, { facts, articles, ...written }: Written): Promise<number> {
  const passages = written.passages.filter(({ kind }) => kind !== 'noise');
  const rejected = written.rejected.map((one, number) => ({ number, body: JSON.stringify(one) }));
  const entries = entriesOf(articles, facts).values();
  const numbering = await numberingOf(client, passages);
  const grown = numbering && (await grownIndex(client, passages, numbering));
  const numberOf = (place: number) => (grown && numbering.numbers[place]) ?? place;
  const trade = [...facts.trade].sort(newestFigure);
  const figures = new Map(trade.map((figure) => [figure.id, figure]));
  const counts = [
    await syncTable(client, rejectedTable, rejected),
    await syncTable(client, articleTable, mapped(entries, articleRow)),
    await syncTable(
      client,
      passageTable,
      mapped(passages, (one, at) => passageRow(one, numberOf(at))),
    ),
    await syncTable(client, statementTable, statementRows(facts.statements, articles)),
    await syncTable(client, officialTable, mapped(facts.officials, officialRow)),
    await syncTable(client, meetingTable, mapped(facts.meetings, meetingRow)),
    await syncTable(client, tradeTable, mapped(trade, tradeRow)),
    await syncTable(
      client,
      derivedTable,
      mapped(reckoningsOf(trade), (one) => derivedRow(one, figures)),
    ),
    await writeIndex(client, grown ?? indexOf(passages), facts.officials),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

async function writeIndex(
  client: ClientBase,
  index: Grown | StoredPassages,
  officials: readonly Official[],
): Promise<number> {
  const isGrown = 'index' in index;
  const rows = vocabularyRows(isGrown ? index.index : index, officials);
  const vocabulary = await syncTable(client, vocabularyTable, rows);
  if (!isGrown) return vocabulary + (await syncTable(client, postingsTable, postingsRows(index)));
  const changed = [...index.postings].map(([word, passages]) => postingsRow(word, passages));
  return vocabulary + (await writeRows(client, postingsTable, changed));
}

/** A new version tells readers to read their part of the index anew. */
async function writeState(client: ClientBase, { facts, articles }: Written): Promise<void> {
  await client.query(
    `insert into briefing.state (version, articles, countries) values ($1, $2, $3)
     on conflict (one) do update
     set version = excluded.version, articles = excluded.articles, countries = excluded.countries`,
    [randomUUID(), articles.length, countriesOf(facts)],
  );
}

/** One row after the other: all of them at once would take the room of the archive again. */
function* mapped<T, Row>(rows: Iterable<T>, toRow: (row: T, at: number) => Row): Generator<Row> {
  let at = 0;
  for (const row of rows) yield toRow(row, at++);
}
