import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lands, makeNews } from './news.js';
import type { Person } from './people.js';
import { Rng } from './rng.js';

/** What a process of the bot took. */
export interface Served {
  /** Milliseconds from its start until the archive was whole. */
  ready: number;
  total: number;
  /** Of the process, once it was ready and after the last answer. */
  megabytesReady: number;
  megabytes: number;
  answers: { kind: string; asked: number; p50: number; p99: number }[];
}

/** What the whole program did with so many articles. */
export interface Program {
  articles: number;
  cold: Served;
  unchanged: Served;
  added: Added;
}

/** What one article more took, until it was answered from. */
export interface Added {
  /** Milliseconds, the start of the process included. */
  ready: number;
  /** Milliseconds of processor time, of all processes. */
  used: number;
}

/**
 * Writes articles to files and opens them as the bot does, in processes of their own: for the first time, and again.
 * @param keep folder in which the files and what was read of them stay for the next run; absent: nothing stays
 */
export function measureProgram(
  articles: number,
  people: readonly Person[],
  each: number,
  keep?: string,
): Program {
  const root = keep ?? mkdtempSync(join(tmpdir(), 'bench-'));
  const cache = join(root, 'cache');
  try {
    const folder = writeNews(root, articles, people);
    const cold = serve({ folder, cache, lines: [] });
    const unchanged = serve({ folder, cache, lines: linesFor(people, each) });
    const remove = addNews(folder, articles, people);
    const used = usedByChildren();
    const { ready } = serve({ folder, cache, lines: [] });
    const added = { ready, used: usedByChildren() - used };
    remove();
    // What is kept for the next run is of the folder as it stays.
    if (keep !== undefined) serve({ folder, cache, lines: [] });
    return { articles, cold, unchanged, added };
  } finally {
    if (keep === undefined) rmSync(root, { recursive: true, force: true });
  }
}

/** Writes the articles into a folder, unless they are there from the run before. */
export function writeNews(root: string, articles: number, people: readonly Person[]): string {
  const folder = join(root, `articles-${articles}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < articles; number++) {
    const { file, text } = makeNews(number, people);
    writeFileSync(join(folder, file), text);
  }
  untilOld();
  return folder;
}

/**
 * Writes one article more, in the middle of the others.
 * @returns removes it again
 */
export function addNews(folder: string, articles: number, people: readonly Person[]): () => void {
  const { file } = makeNews(articles >> 1, people);
  const path = join(folder, file.replace('.txt', 'b.txt'));
  writeFileSync(path, makeNews(articles, people).text);
  untilOld();
  return () => {
    rmSync(path);
    untilOld();
  };
}

/** Milliseconds of processor time that processes this one has waited for took; NaN where the system does not tell. */
export function usedByChildren(): number {
  const path = '/proc/self/stat';
  if (!existsSync(path)) return Number.NaN;
  // The name of the program, in brackets, may hold spaces. Source: proc(5), cutime and cstime, hundredths of a second.
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Files of this very moment are not yet taken as unchanged. */
function untilOld(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tick);
}

/** Milliseconds, more than file systems' times are rounded to. */
const tick = 2500;

interface Serving {
  folder: string;
  cache: string;
  /** Address of a database instead of the folder. */
  database?: string;
  lines: readonly string[];
}

export function serve({ folder, cache, database = '-', lines }: Serving): Served {
  const out = join(mkdtempSync(join(tmpdir(), 'bench-')), 'served.json');
  const program = fileURLToPath(new URL('./serving.js', import.meta.url));
  execFileSync(process.execPath, ['--expose-gc', program, folder, cache, database, out, ...lines], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const served: Served = JSON.parse(readFileSync(out, 'utf8'));
  return served;
}

/** Lines to answer, each with the command that it is counted under: half about whom the news names often. */
export function linesFor(people: readonly Person[], each: number): string[] {
  const rng = new Rng(11);
  const name = () =>
    people[rng.chance(0.5) ? rng.rank(people.length) : rng.below(people.length)]?.spellings[0] ?? '';
  const land = () => rng.pick(lands);
  const two = () => {
    const at = rng.below(lands.length);
    const other = (at + 1 + rng.below(lands.length - 1)) % lands.length;
    return [lands[at]?.en ?? '', lands[other]?.en ?? ''] as const;
  };
  const year = () => 2010 + rng.below(16);
  const kinds: Record<string, () => string> = {
    '/meetings list': () =>
      rng.pick([
        () => `country:${land().en}`,
        () => `place:${land().capital}`,
        () => `when:${year()}`,
        () => `country:${land().en} status:planned`,
        () => `official:${name()}`,
      ])(),
    '/meetings between': () => {
      const [first, second] = two();
      return `first:${first} second:${second}`;
    },
    '/meetings of': () => `official:${name()}`,
    '/official': () => `name:${name()}`,
    '/trade': () =>
      rng.pick([
        () => `country:${land().en}`,
        () => `period:${year()}`,
        () => {
          const [country, partner] = two();
          return `country:${country} partner:${partner}`;
        },
      ])(),
    '/brief': () => `subject:${land().en}`,
  };
  return Object.entries(kinds).flatMap(([command, options]) =>
    Array.from({ length: each }, () => `${command}\t${command} ${options()}`),
  );
}
