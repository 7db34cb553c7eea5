import { ArchiveAway, type Archive } from './archive.js';
import type { Config } from './config.js';
import type { ReadingOptions } from './reading/folder.js';
import type { Listener } from './reading/follow.js';

type Source = Pick<Config, 'articles' | 'cache' | 'database'>;
type Shown = Pick<ReadingOptions, 'onProgress'>;

/**
 * Everything there is to answer from: the database where one is set, otherwise the folder, read whole.
 * What only the other one needs is not even loaded.
 * @throws FolderError when the folder is missing or cannot be read
 */
export async function openArchive(
  { articles, cache, database }: Source,
  shown: Shown = {},
): Promise<Archive> {
  if (database !== undefined) return openDatabase(database);
  const { openWhole } = await import('./library.js');
  return openWhole(articles, { cacheDirectory: cache, ...shown });
}

/**
 * The same for a bot that answers while the folder is read, and reads it again when its files change.
 * `whole` fails when the folder cannot be read.
 */
export async function openServing(
  { articles, cache, database }: Source,
  shown: Shown,
  listener: Listener,
): Promise<{ archive: Archive; whole: Promise<void> }> {
  if (database !== undefined) {
    const archive = await openDatabase(database);
    return { archive, whole: asked(archive) };
  }
  const { openGrowing } = await import('./library.js');
  return openGrowing(articles, { cacheDirectory: cache, ...shown }, listener);
}

/** A database that refuses is told at the start; one that is away will be asked again. */
async function asked(archive: Archive): Promise<void> {
  try {
    await archive.countries();
  } catch (error) {
    if (!(error instanceof ArchiveAway)) throw error;
  }
}

async function openDatabase(url: string): Promise<Archive> {
  const { openPostgres } = await import('./postgres/open.js');
  return openPostgres(url);
}
