import type { Rejected } from '../archive.js';
import { readSideFile, type SideFile } from '../articles/sidefile.js';
import type { FolderReading } from './folder.js';
import type { ReadArticle } from './read.js';

/** Ends the reason of a file that cannot be used now, where it could before. */
const kept = 'What was read of it before is still used.';

/**
 * What a folder tells now, with the earlier reading of every file that is broken now or still being written.
 * @param busy names of files that are still being written; such a file that is new is left for the next reading
 */
export function withEarlier(
  before: FolderReading,
  now: FolderReading,
  busy: ReadonlySet<string>,
): FolderReading {
  const read = now.articles.filter(({ article }) => !busy.has(article.file));
  const rejected = now.rejected.filter(({ file }) => !busy.has(file));
  const broken = new Set(rejected.map(({ file }) => file));
  const taken = new Set(read.map(({ article }) => article.id));
  const earlier = before.articles.filter(
    ({ article: { file, id } }) => (broken.has(file) || busy.has(file)) && !taken.has(id),
  );
  const stays = new Set(earlier.map(({ article }) => article.file));
  return {
    articles: earlier.length === 0 ? read : [...read, ...earlier].sort(byFile),
    rejected: rejected.map((one) => (stays.has(one.file) ? withNote(one) : one)),
    keys: new Map([...now.keys].filter(([file]) => !busy.has(file))),
    progress: now.progress,
  };
}

/** Reads side files one after the other; where one cannot be used as a whole, the entries before it still count. */
export function steadySide(): typeof readSideFile {
  let before: SideFile | undefined;
  return async (folder, files) => {
    const now = await readSideFile(folder, files);
    if (now.unusable !== true || before === undefined) return (before = now);
    return { entries: before.entries, rejected: now.rejected.map(withNote), faults: now.faults };
  };
}

/** Files of a reading that count with what was read of them before. */
export function keptIn({ rejected }: FolderReading): Rejected[] {
  return rejected.filter(({ reason }) => reason.endsWith(kept));
}

function withNote({ file, reason }: Rejected): Rejected {
  return { file, reason: `${reason} ${kept}` };
}

function byFile({ article: a }: ReadArticle, { article: b }: ReadArticle): number {
  return a.file < b.file ? -1 : 1;
}
