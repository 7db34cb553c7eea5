import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { ColumnType, Table } from './tables.js';

/** Characters sent at once. */
const batchLength = 2_000_000;

/**
 * Makes a table hold exactly these rows, each key once: writes the rows that differ, deletes those that are gone.
 * @returns how many rows were written or deleted
 */
export async function syncTable<Row extends object>(
  client: ClientBase,
  table: Table<Row>,
  rows: Iterable<Row>,
): Promise<number> {
  const gone = await sumsOf(client, table);
  const batch = new Batch((json) => client.query(upsertOf(table), [json]));
  for (const row of rows) {
    const json = JSON.stringify(row);
    const sum = sumOf(json);
    const key = JSON.stringify(table.key.map((column) => row[column]));
    const before = gone.get(key);
    gone.delete(key);
    if (before !== sum) await batch.add(withSum(json, sum));
  }
  await batch.flush();
  const deleted = new Batch((json) => client.query(deletionOf(table), [json]));
  for (const key of gone.keys()) await deleted.add(key);
  await deleted.flush();
  return batch.size + deleted.size;
}

/**
 * Writes rows, whatever is there, and leaves all others.
 * @returns how many rows were written
 */
export async function writeRows<Row extends object>(
  client: ClientBase,
  table: Table<Row>,
  rows: Iterable<Row>,
): Promise<number> {
  const batch = new Batch((json) => client.query(upsertOf(table), [json]));
  for (const row of rows) {
    const json = JSON.stringify(row);
    await batch.add(withSum(json, sumOf(json)));
  }
  await batch.flush();
  return batch.size;
}

/** What tells a row, as JSON, from another of the same key. */
export function sumOf(json: string): string {
  return createHash('sha1').update(json).digest('base64').slice(0, 12);
}

function withSum(json: string, sum: string): string {
  return `${json.slice(0, -1)},"sum":"${sum}"}`;
}

/** What is there: a row's sum by its key. */
async function sumsOf<Row>(client: ClientBase, { name, key }: Table<Row>): Promise<Map<string, string>> {
  const { rows } = await client.query<{ key: unknown[]; sum: string }>(
    `select json_build_array(${key.join(', ')}) as key, sum from briefing.${name}`,
  );
  return new Map(rows.map((row) => [JSON.stringify(row.key), row.sum]));
}

/** Joins rows to arrays of a length that is worth sending. */
class Batch {
  size = 0;
  readonly #send: (json: string) => Promise<unknown>;
  #rows: string[] = [];
  #length = 0;

  constructor(send: (json: string) => Promise<unknown>) {
    this.#send = send;
  }

  async add(row: string): Promise<void> {
    this.size++;
    this.#rows.push(row);
    this.#length += row.length;
    if (this.#length >= batchLength) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const json = `[${this.#rows.join(',')}]`;
    this.#rows = [];
    this.#length = 0;
    await this.#send(json);
  }
}

/** JSON and bytes travel as text: a JSON text inside a JSON text keeps every letter of it. */
const sentAs = { text: 'text', int: 'int', 'text[]': 'text[]', json: 'text', bytea: 'text' };

function received(column: string, type: ColumnType): string {
  if (type === 'json') return `sent.${column}::json`;
  return type === 'bytea' ? `decode(sent.${column}, 'base64')` : `sent.${column}`;
}

function upsertOf<Row>({ name, key, columns }: Table<Row>): string {
  const types = Object.entries<ColumnType>(columns);
  const names = [...types.map(([column]) => column), 'sum'];
  const sent = types.map(([column, type]) => `${column} ${sentAs[type]}`);
  return `
    insert into briefing.${name} (${names.join(', ')})
    select ${types.map(([column, type]) => received(column, type)).join(', ')}, sent.sum
    from json_to_recordset($1) as sent(${sent.join(', ')}, sum text)
    on conflict (${key.join(', ')}) do update set
      ${names.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

/** Keys are sent as arrays, in the order of the key's columns. */
function deletionOf<Row>({ name, key, columns }: Table<Row>): string {
  const same = key.map((column, at) => `${name}.${column} = (sent.key ->> ${at})::${columns[column]}`);
  return `
    delete from briefing.${name} using json_array_elements($1) as sent(key)
    where ${same.join(' and ')}`;
}
