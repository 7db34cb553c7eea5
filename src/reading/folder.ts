import type { Rejected } from '../archive.js';
import { type FileText, listArticles, readArticle as readFile } from '../articles/read.js';
import { readSideFile } from '../articles/sidefile.js';
import { type Cache, keepCache, keyOf, readCache } from './cache.js';
import type { Progress } from './growing.js';
import type { ReadArticle } from './read.js';
import { openReader } from './reader.js';

export interface ReadingOptions {
  /** Where what was read is kept between starts; absent: nothing is kept. */
  cacheDirectory?: string | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Reads the side file; absent: as it stands in the folder. */
  readSide?: typeof readSideFile;
  /** The key (cache.ts) of a file that is known to be as it was when it was read; absent: every file is looked into. */
  keyOfUnchanged?: ((file: string) => string | undefined) | undefined;
}

/** What has been read of a folder, in the order of its file names. */
export interface FolderReading {
  articles: ReadArticle[];
  rejected: Rejected[];
  /** Of each file that could be read, the key of its content (cache.ts). */
  keys: Map<string, string>;
  progress: Progress;
}

/** Files that go to a worker at once, and that are held in memory with their text. */
const batchSize = 40;

/**
 * Reads a folder, batch by batch; every yield is the same growing reading. What the cache knows is not read again,
 * the rest goes to a pool of workers when there is enough of it, so that answers are not kept waiting.
 * @throws FolderError when the folder is missing or cannot be read
 */
export async function* readFolder(
  folder: string,
  options: ReadingOptions = {},
): AsyncGenerator<FolderReading> {
  const { files, rejected } = await listArticles(folder);
  const side = await (options.readSide ?? readSideFile)(folder, files);
  const known =
    options.cacheDirectory === undefined ? new Map() : await readCache(options.cacheDirectory, folder);
  const reading: FolderReading = {
    articles: [],
    rejected: [...rejected, ...side.rejected],
    keys: new Map(),
    progress: { read: 0, total: files.length },
  };
  const fresh: Cache = new Map();
  const reader = await openReader(files.length - known.size);
  try {
    for await (const batch of inOrder(batchesOf(files), reader.width, (names) => readBatch(names))) {
      for (const one of batch) {
        if ('reason' in one) reading.rejected.push(one);
        else reading.articles.push(one);
      }
      reading.progress.read = Math.min(files.length, reading.progress.read + batchSize);
      options.onProgress?.(reading.progress);
      yield reading;
    }
  } finally {
    await reader.close();
  }
  if (files.length === 0) yield reading;
  if (options.cacheDirectory !== undefined) await keepCache(options.cacheDirectory, folder, known, fresh);

  async function readBatch(names: readonly string[]): Promise<(ReadArticle | Rejected)[]> {
    const looks = await Promise.all(names.map(look));
    const missing = looks.flatMap(({ file }, index) =>
      file === undefined ? [] : [{ index, file, side: side.entries.get(file.file) }],
    );
    const read = missing.length === 0 ? [] : await reader.read(missing);
    const results = looks.map(({ one }) => one);
    for (const [at, { index }] of missing.entries()) results[index] = read[at];
    for (const [index, { key }] of looks.entries()) {
      const one = results[index];
      if (key === undefined) continue;
      reading.keys.set(names[index] ?? '', key);
      if (one !== undefined) fresh.set(key, one);
    }
    return results.filter((one): one is ReadArticle | Rejected => one !== undefined);
  }

  /** What is known of a file, or its text. */
  async function look(name: string): Promise<Look> {
    const same = options.keyOfUnchanged?.(name);
    const kept = same === undefined ? undefined : known.get(same);
    if (kept !== undefined) return { key: same, one: kept };
    const file = await readFile(folder, name);
    if ('reason' in file) return { one: file };
    const key = keyOf(file, side.entries.get(name));
    const one = known.get(key);
    return one === undefined ? { key, file } : { key, one };
  }
}

/** A file that was looked at: what was read of it before, or what is to be read. */
interface Look {
  /** Of its content; absent where it has none. */
  key?: string | undefined;
  one?: ReadArticle | Rejected;
  file?: FileText;
}

function batchesOf(files: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );
}

/** Runs up to `width` jobs at once and yields their results in order. */
async function* inOrder<T, R>(
  jobs: readonly T[],
  width: number,
  run: (job: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const job of jobs) {
    running.push(run(job));
    if (running.length < width) continue;
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
  for (const job of running) yield await job;
}
