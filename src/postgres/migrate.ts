import type { ClientBase } from 'pg';
import { ConfigError } from '../config.js';
import { migrations } from './migrations.js';

/** Any number that no other program locks with in this database. */
const lock = 4_826_103_517;

/** Milliseconds for one step. */
const patience = 600_000;

/**
 * Brings the schema to this program's version. Of several processes that start at once one does it and the others wait;
 * where there is nothing to do, nothing is written, so that read-only replicas can be read.
 * @throws ConfigError when the database is of a newer program
 */
export async function migrate(client: ClientBase): Promise<void> {
  if ((await versionOf(client)) === migrations.length) return;
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    await client.query('create schema if not exists briefing');
    await client.query('create table if not exists briefing.migrations (version int primary key)');
    const done = await versionOf(client);
    for (const [at, step] of migrations.entries()) {
      if (at < done) continue;
      // A step over a large archive takes longer than any question may.
      const unhurried = { text: step, query_timeout: patience };
      await client.query(unhurried);
      await client.query('insert into briefing.migrations values ($1)', [at + 1]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function versionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('briefing.migrations') is not null as there`,
  );
  if (rows[0]?.there !== true) return 0;
  const found = await client.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from briefing.migrations',
  );
  const version = found.rows[0]?.version ?? 0;
  if (version > migrations.length)
    throw new ConfigError(
      'DATABASE_URL leads to a database of a newer version of this program: update this one.',
    );
  return version;
}
