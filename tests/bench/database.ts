import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binaries, startServer } from '../postgres/server.js';
import type { Person } from './people.js';
import { type Added, addNews, linesFor, serve, type Served, usedByChildren, writeNews } from './program.js';

/** A process that reads PostgreSQL. */
export interface Reader {
  articles: number;
  /** Milliseconds that loading took, reading the articles included. */
  loaded: number;
  /** What loading one article more took, and how many rows it changed. */
  added: Added;
  rows: number;
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
      const loaded = load(folder, cache, database);
      const served = serve({ folder, cache, database, lines: linesFor(people, each) });
      const remove = addNews(folder, articles, people);
      const used = usedByChildren();
      const { ready, rows } = load(folder, cache, database);
      const added = { ready, used: usedByChildren() - used };
      remove();
      readers.push({ articles, loaded: loaded.ready, added, rows, served });
    }
    return readers;
  } finally {
    await server.remove();
  }
}

/** Runs `npm run load`. */
function load(folder: string, cache: string, database: string): { ready: number; rows: number } {
  const start = performance.now();
  const said = execFileSync(process.execPath, ['--max-old-space-size=8192', loader], {
    env: { ...process.env, ARTICLES_DIR: folder, CACHE_DIR: cache, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return { ready: performance.now() - start, rows: Number(/(\d+) rows changed/u.exec(said)?.[1]) };
}

const loader = fileURLToPath(new URL('../../src/postgres/load.js', import.meta.url));
