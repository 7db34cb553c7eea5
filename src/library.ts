import type { Archive, Rejected } from './archive.js';
import { archiveInMemory } from './inMemory.js';
import type { MemoryArchive } from './memory.js';
import { merge } from './merge/index.js';
import type { Article, Facts, Passage } from './model.js';
import { steadySide } from './reading/earlier.js';
import { followFolder, type Listener, nothingRead } from './reading/follow.js';
import { growingArchive, type Progress } from './reading/growing.js';
import { type FolderReading, readFolder, type ReadingOptions } from './reading/folder.js';

/** A folder of articles, read: everything the bot answers from. */
export interface Library {
  archive: MemoryArchive;
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
  let last: FolderReading | undefined;
  for await (const reading of readFolder(folder, options)) last = reading;
  return libraryOf(last ?? { articles: [], rejected: [], progress: { read: 0, total: 0 } });
}

/**
 * The same, for a bot that answers while it reads: the archive is there at once and grows each time twice as much has
 * been read, so that merging costs no more than twice what it costs in the end.
 * @param listener hears of the folder being read again when its files change; absent: it is read once
 * @returns the archive, and a promise that fails when the folder cannot be read
 */
export function openGrowing(
  folder: string,
  options: ReadingOptions = {},
  listener?: Listener,
): { archive: Archive; whole: Promise<void> } {
  let progress: Progress = { read: 0, total: 1 };
  const nothing = libraryOf({ ...nothingRead, progress });
  const steady: ReadingOptions = { ...options, readSide: steadySide() };
  const { archive, grow } = growingArchive(nothing.archive, {
    progress: () => progress,
    close: async () => following?.close(),
  });
  const whole = (async () => {
    let shown = 0;
    let last = nothingRead;
    for await (last of readFolder(folder, steady)) {
      // Whoever reads the last file still waits for the merge.
      progress = { ...last.progress, read: Math.min(last.progress.read, last.progress.total - 1) };
      if (last.articles.length < shown * 2) continue;
      shown = Math.max(1, last.articles.length);
      grow(libraryOf(last).archive);
    }
    grow(libraryOf(last).archive);
    progress = last.progress;
    return last;
  })();
  const following =
    listener &&
    followFolder(
      folder,
      steady,
      whole.catch(() => nothingRead),
      take,
      listener,
    );
  return { archive, whole: whole.then(() => undefined) };

  function take(reading: FolderReading): void {
    grow(libraryOf(reading).archive);
    progress = reading.progress;
  }
}

/** What was read, merged and ready to answer from. */
export function libraryOf({ articles: read, rejected, progress }: FolderReading): Library {
  const articles = read.map(({ article }) => article);
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const facts = merge(
    read.map((one) => one.facts),
    (article) => languages.get(article) ?? 'en',
  );
  const passages = read.flatMap((one) => one.passages);
  // Files that could not be used count as read.
  const total = articles.length + progress.total - progress.read;
  const archive = archiveInMemory({ facts, articles, passages, rejected: [...rejected], total });
  return { archive, facts, articles, passages, rejected: [...rejected] };
}
