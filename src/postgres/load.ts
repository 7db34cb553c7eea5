import { parseArgs } from 'node:util';
import { type Config, loadConfig } from '../config.js';
import { toldBy } from '../library.js';
import { steadySide } from '../reading/earlier.js';
import { followFolder, type Listener, nothingRead } from '../reading/follow.js';
import { type FolderReading, readFolder, type ReadingOptions } from '../reading/folder.js';
import { endOnCrash, refusedArguments, shownFailure } from '../terminal/failures.js';
import { progressBar } from '../terminal/progress.js';
import { Database } from './database.js';
import { writeArchive } from './write.js';

const usage = 'Use: npm run load [-- --watch]';

/** `npm run load`: reads the folder and writes what it tells into the database; with `--watch` again at every change. */
async function main(args: readonly string[]): Promise<number> {
  const watch = isWatching(args);
  if (typeof watch === 'string') return refused(watch);
  const config = await loadConfig();
  if (config.database === undefined)
    return refused('DATABASE_URL is not set: set it in .env, as .env.example shows.');
  const database = new Database(config.database, { isWriter: true });
  try {
    await load(config, database, watch);
  } finally {
    await database.close();
  }
  return 0;
}

/** What to say of wrong arguments. */
function isWatching(args: readonly string[]): boolean | string {
  try {
    return parseArgs({ args: [...args], options: { watch: { type: 'boolean' } } }).values.watch === true;
  } catch (error) {
    return refusedArguments(error, usage);
  }
}

function refused(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

async function load(
  { articles: folder, cache: cacheDirectory }: Pick<Config, 'articles' | 'cache'>,
  database: Database,
  watch: boolean,
): Promise<void> {
  const options: ReadingOptions = { cacheDirectory, readSide: steadySide() };
  const write = (reading: FolderReading) => writeReading(database, reading);
  const first = loadFirst(folder, options, write);
  // What changes while the folder is read for the first time is read after it.
  const following = watch ? followFolder(folder, options, first, write, listener) : undefined;
  try {
    await first;
    if (watch) await untilTold();
  } finally {
    await following?.close();
  }
}

async function loadFirst(
  folder: string,
  options: ReadingOptions,
  write: (reading: FolderReading) => Promise<void>,
): Promise<FolderReading> {
  let read = nothingRead;
  for await (read of readFolder(folder, { ...options, onProgress: progressBar() }));
  for (const { file, reason } of read.rejected) process.stderr.write(`${file}: ${reason}\n`);
  await write(read);
  return read;
}

async function writeReading(database: Database, reading: FolderReading): Promise<void> {
  const changed = await writeArchive(database, toldBy(reading));
  process.stdout.write(`${reading.articles.length} articles loaded, ${changed} rows changed.\n`);
}

const listener: Listener = {
  told: ({ kept }) => {
    for (const { file, reason } of kept) process.stderr.write(`${file}: ${reason}\n`);
  },
  failed: (error) => void process.stderr.write(`${shownFailure(error)}\n`),
};

/** Milliseconds, the longest Node can wait: a process that waits for nothing but a signal would end. */
const longest = 2 ** 31 - 1;

/** Until the process is told to end; told again it ends at once. */
function untilTold(): Promise<void> {
  const alive = setInterval(() => undefined, longest);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        clearInterval(alive);
        resolve();
      });
  });
}

endOnCrash();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${shownFailure(error)}\n`);
  process.exitCode = 2;
}
