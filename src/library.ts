import type { Archive, Rejected } from './archive.js';
import { archiveInMemory } from './inMemory.js';
import type { MemoryArchive } from './memory.js';
import { merge } from './merge/index.js';
import type { Article, Facts, Passage } from './model.js';
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
 * @returns the archive, and a promise that fails when the folder cannot be read
 */
export function openGrowing(
  folder: string,
  options: ReadingOptions = {},
): { archive: Archive; whole: Promise<void> } {
  let progress: Progress = { read: 0, total: 1 };
  const nothing = libraryOf({ articles: [], rejected: [], progress });
  const { archive, grow } = growingArchive(nothing.archive, () => progress);
  const whole = (async () => {
    let shown = 0;
    let last: FolderReading | undefined;
    for await (const reading of readFolder(folder, options)) {
      last = reading;
      // Whoever reads the last file still waits for the merge.
      progress = { ...reading.progress, read: Math.min(reading.progress.read, reading.progress.total - 1) };
      if (reading.articles.length < shown * 2) continue;
      shown = Math.max(1, reading.articles.length);
      grow(libraryOf(reading).archive);
    }
    if (last === undefined) return;
    grow(libraryOf(last).archive);
    progress = last.progress;
  })();
  return { archive, whole };
}

function libraryOf({ articles: read, rejected, progress }: FolderReading): Library {
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
