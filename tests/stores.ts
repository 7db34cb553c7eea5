import { afterAll, beforeAll, describe } from 'vitest';
import type { Archive } from '../src/archive.js';
import { PostgresArchive } from '../src/postgres/archive.js';
import { Database } from '../src/postgres/database.js';
import { writeArchive, type Written } from '../src/postgres/write.js';
import { binaries, type Server, startServer } from './postgres/server.js';

/** Runs the same tests on what is kept in memory and on the same in PostgreSQL. */
export function onBothStores(
  written: Written,
  remembered: Archive,
  tests: (archive: () => Archive) => void,
): void {
  describe('in memory', () => tests(() => remembered));
  describePostgres('in PostgreSQL', (server) => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await stored(server(), written);
    });
    afterAll(() => archive.close());
    tests(() => archive);
  });
}

/** Tests with a server of their own, where PostgreSQL is installed. */
export function describePostgres(name: string, tests: (server: () => Server) => void): void {
  // Mutants are held against the quick tests alone.
  const isMissing = binaries === undefined || process.env['WITHOUT_POSTGRES'] !== undefined;
  describe.skipIf(isMissing)(isMissing ? `${name} (skipped: no PostgreSQL)` : name, () => {
    let server: Server | undefined;
    beforeAll(async () => {
      server = await startServer();
    }, 60_000);
    afterAll(() => server?.remove());
    tests(() => {
      if (server === undefined) throw new Error('the server has not started');
      return server;
    });
  });
}

/** An archive in a database of its own that holds just this. */
export async function stored(server: Server, written: Written): Promise<Archive> {
  const url = await server.freshUrl();
  await load(url, written);
  return new PostgresArchive(new Database(url));
}

/** What `npm run load` does. */
export async function load(url: string, written: Written): Promise<number> {
  const database = new Database(url, { isWriter: true });
  try {
    return await writeArchive(database, written);
  } finally {
    await database.close();
  }
}
