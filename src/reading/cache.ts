import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { Rejected } from '../archive.js';
import type { FileText } from '../articles/read.js';
import type { SideEntry } from '../articles/sidefile.js';
import type { ReadArticle } from './read.js';
import { readingRules } from './rules.js';

/** What was read of a file before, by a key of its content. */
export type Cache = Map<string, ReadArticle | Rejected>;

/** The key of a file: its name, its text, and what the side file says of it. */
export function keyOf({ file, text }: FileText, side: SideEntry | undefined): string {
  return createHash('sha1')
    .update(`${file}\n${JSON.stringify(side ?? {})}\n`)
    .update(text)
    .digest('base64');
}

/**
 * Reads the cache of a folder. A missing, broken or foreign file is an empty cache, and so is one that other rules or
 * packs have written: it is rebuilt, never trusted.
 */
export async function readCache(directory: string, folder: string): Promise<Cache> {
  const cache: Cache = new Map();
  const rules = await readingRules();
  try {
    const input = createReadStream(fileOf(directory, folder), 'utf8');
    let isOurs = false;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!isOurs) {
        if (line !== rules) return cache;
        isOurs = true;
        continue;
      }
      const [key, sum] = line.split(' ', 2);
      const json = line.slice((key?.length ?? 0) + (sum?.length ?? 0) + 2);
      // A line cut short by a full disk, changed by hand, or added by other rules does not fit its sum.
      if (key !== undefined && sum === sumOf(rules, json)) cache.set(key, JSON.parse(json));
    }
  } catch {
    return new Map();
  }
  return cache;
}

/** The part of a cache that may be of files that are gone before it is written anew. */
const mostStale = 0.25;

/**
 * Keeps what was read of a folder: what is new is added to the file; the whole is written where much of it is of files
 * that are gone. Failing to is no failure of the bot.
 * @param known what `readCache` gave
 */
export async function keepCache(directory: string, folder: string, known: Cache, read: Cache): Promise<void> {
  const added = new Map([...read].filter(([key]) => !known.has(key)));
  const stale = known.size + added.size - read.size;
  if (known.size === 0 || stale > mostStale * read.size) return writeCache(directory, folder, read);
  if (added.size === 0) return;
  const rules = await readingRules();
  const lines = [...added].map(([key, one]) => lineOf(rules, key, one));
  await appendFile(fileOf(directory, folder), lines.join('')).catch(() => undefined);
}

/** Writes the cache beside the old one and puts it in its place at once. Failing to is no failure of the bot. */
export async function writeCache(directory: string, folder: string, cache: Cache): Promise<void> {
  const file = fileOf(directory, folder);
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(directory, { recursive: true });
    await pipeline(linesOf(cache), createWriteStream(fresh));
    await rename(fresh, file);
  } catch {
    // Where the directory itself cannot be used, there is nothing to clear away either.
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

async function* linesOf(cache: Cache): AsyncGenerator<string> {
  const rules = await readingRules();
  yield `${rules}\n`;
  for (const [key, one] of cache) yield lineOf(rules, key, one);
}

function lineOf(rules: string, key: string, one: ReadArticle | Rejected): string {
  const json = JSON.stringify(one);
  return `${key} ${sumOf(rules, json)} ${json}\n`;
}

function fileOf(directory: string, folder: string): string {
  const name = createHash('sha1').update(resolve(folder)).digest('hex').slice(0, 12);
  return join(directory, `articles-${name}.jsonl`);
}

function sumOf(rules: string, json: string): string {
  return createHash('sha1').update(rules).update(json).digest('base64').slice(0, 8);
}
