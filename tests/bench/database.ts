import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binaries, startServer } from '../postgres/server.js';
import type { Person } from './people.js';
import { linesFor, serve, type Served, writeNews } from './program.js';

/** A process that reads PostgreSQL. */
export interface Reader {
  articles: number;
  /** Milliseconds that loading took, reading the articles included. */
  loaded: number;
  served: Served;
}

/** Loads each archive into a database of its own and answers from it; undefined where PostgreSQL is not installed. */
export async function measureDatabase(
  archives: readonly { articles: number; people: readonly Person[] }[],
  each: number,
  keep?: string,
): Promise<Reader[] | undefined> {
  if (binaries === undefined) return undefined;
  const root = keep ?? mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await startServer();
  try {
    const readers: Reader[] = [];
    for (const { articles, people } of archives) {
      const folder = writeNews(root, articles, people);
      const [cache, database] = [join(root, 'cache'), await server.freshUrl()];
      const start = performance.now();
      execFileSync(process.execPath, ['--max-old-space-size=8192', loader], {
        env: { ...process.env, ARTICLES_DIR: folder, CACHE_DIR: cache, DATABASE_URL: database },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const loaded = performance.now() - start;
      readers.push({
        ...{ articles, loaded },
        served: serve({ folder, cache, database, lines: linesFor(people, each) }),
      });
    }
    return readers;
  } finally {
    await server.remove();
  }
}

const loader = fileURLToPath(new URL('../../src/postgres/load.js', import.meta.url));
