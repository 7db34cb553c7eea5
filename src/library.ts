import { readdirSync } from 'node:fs';
import type { Archive, Rejected } from './archive.js';
import { archiveInMemory } from './inMemory.js';
import type { MemoryArchive } from './memory.js';
import { merge } from './merge/index.js';
import type { Article, Facts, Passage } from './model.js';
import { steadySide } from './reading/earlier.js';
import { followFolder, type Following, type Listener, nothingRead } from './reading/follow.js';
import { growingArchive, type Progress } from './reading/growing.js';
import { type FolderReading, readFolder, type ReadingOptions } from './reading/folder.js';

/** A folder of articles, read: everything the bot answers from. */
export interface Library extends Told {
  archive: MemoryArchive;
}

/** What a folder tells. */
export interface Told {
  facts: Facts;
  articles: Article[];
  passages: Passage[];
  rejected: Rejected[];
}

/**
 * The whole way from a folder to answers: read → describe → split → extract (reading/) → merge → index.
 * @throws FolderError when the folder is missing or cannot be read
 */
export async function openLibrary(folder: string, options: ReadingOptions = {}): Promise<Library> {
  let last = nothingRead;
  for await (last of readFolder(folder, options));
  return libraryOf(last);
}

/** The same for whoever waits for all of it, and asks only the archive. */
export async function openWhole(folder: string, options: ReadingOptions = {}): Promise<Archive> {
  if (!isLarge(countOf(folder), options)) return (await openLibrary(folder, options)).archive;
  const { archive, whole } = openGrowing(folder, options);
  await whole;
  return archive;
}

/** From so many files on a folder's archive is kept in files, of which only what is asked for is held in memory. */
const large = 1000;

/**
 * The archive of a folder for a bot that answers while it reads: it is there at once and grows each time twice as much
 * has been read, so that merging costs no more than twice what it costs in the end. A large folder with a place to
 * keep what was read is opened as it was kept, and read by a process of its own where it has changed.
 * @param listener hears of the folder being read again when its files change; absent: it is read once
 * @returns the archive, and a promise that fails when the folder cannot be read
 */
export function openGrowing(
  folder: string,
  options: ReadingOptions = {},
  listener?: Listener,
): { archive: Archive; whole: Promise<void> } {
  let progress: Progress = { read: 0, total: countOf(folder) };
  const isLargeFolder = isLarge(progress.total, options);
  const nothing = libraryOf({ ...nothingRead, progress });
  const { archive, grow } = growingArchive(nothing.archive, {
    progress: () => progress,
    close: async () => (await growth).close(),
  });
  const growing: Growing = { grow, show: (shown) => void (progress = shown) };
  const growth = isLargeFolder
    ? import('./store/grow.js').then(({ growLarge }) => growLarge(folder, options, growing, listener))
    : Promise.resolve(growSmall(folder, options, growing, listener));
  return { archive, whole: growth.then(({ whole }) => whole) };
}

function isLarge(files: number, { cacheDirectory }: ReadingOptions): boolean {
  return cacheDirectory !== undefined && files >= large;
}

/** Files that may be articles; 1 where the folder cannot be read, which is told by whoever reads it. */
function countOf(folder: string): number {
  try {
    return readdirSync(folder).filter((name) => /\.(?:txt|md)$/iu.test(name)).length;
  } catch {
    return 1;
  }
}

/** What grows an archive, and how far it has come. */
export interface Growing {
  grow: (archive: Archive) => void;
  show: (progress: Progress) => void;
}

/** A folder being read: for the first time, and again when its files change. */
export interface Growth extends Following {
  /** Fails when the folder cannot be read. */
  whole: Promise<void>;
}

function growSmall(
  folder: string,
  options: ReadingOptions,
  { grow, show }: Growing,
  listener: Listener | undefined,
): Growth {
  const steady: ReadingOptions = { ...options, readSide: steadySide() };
  const take = (reading: FolderReading) => {
    grow(libraryOf(reading).archive);
    show(reading.progress);
  };
  const whole = (async () => {
    let shown = 0;
    let last = nothingRead;
    for await (last of readFolder(folder, steady)) {
      // Whoever reads the last file still waits for the merge.
      show({ ...last.progress, read: Math.min(last.progress.read, last.progress.total - 1) });
      if (last.articles.length < shown * 2 || last.progress.read === last.progress.total) continue;
      shown = Math.max(1, last.articles.length);
      grow(libraryOf(last).archive);
    }
    take(last);
    return last;
  })();
  const first = whole.catch(() => nothingRead);
  const following = listener && followFolder(folder, steady, first, take, listener);
  return { whole: whole.then(() => undefined), close: async () => following?.close() };
}

/** What was read, merged and ready to answer from. */
export function libraryOf(reading: Omit<FolderReading, 'keys'>): Library {
  const told = toldBy(reading);
  const { total, read } = reading.progress;
  // Files that could not be used count as read.
  const archive = archiveInMemory({ ...told, total: told.articles.length + total - read });
  return { ...told, archive };
}

/** All that was read, merged. */
export function toldBy({ articles: read, rejected }: Pick<FolderReading, 'articles' | 'rejected'>): Told {
  const articles = read.map(({ article }) => article);
  const facts = merge(
    read.map((one) => one.facts),
    articles,
  );
  return { facts, articles, passages: read.flatMap((one) => one.passages), rejected: [...rejected] };
}
