import type { Rejected } from '../archive.js';
import { keptIn, withEarlier } from './earlier.js';
import { type FolderReading, readFolder, type ReadingOptions } from './folder.js';
import { tellSame } from './same.js';
import { Settling } from './settling.js';
import { watchFolder } from './watch.js';

/** What is told of a folder that was read again. */
export interface Followed {
  /** Articles there are now. */
  articles: number;
  /** Files that are broken now and count with what was read of them before. */
  kept: Rejected[];
}

/** Who hears of a folder that is followed. */
export interface Listener {
  told(news: Followed): void;
  /** Reading again did not work; what was read before stays, and it is tried again. */
  failed(error: unknown): void;
}

export interface Following {
  close(): Promise<void>;
}

/**
 * Reads a folder again whenever files of it were added, changed or removed and have settled.
 * @param first what was read of it so far; files that change meanwhile are read after it
 * @param take takes a new reading, which replaces the one before as a whole
 */
export function followFolder(
  folder: string,
  options: ReadingOptions,
  first: Promise<FolderReading>,
  take: (reading: FolderReading) => Promise<void> | void,
  listener: Listener,
): Following {
  let last: FolderReading | undefined;
  const readAgain = async (busy: ReadonlySet<string>): Promise<void> => {
    last ??= await first;
    const now = withEarlier(last, await wholeOf(readFolder(folder, options)), busy);
    // A file that was only touched changes nothing.
    if (!tellSame(last, now)) await take(now);
    last = now;
    listener.told({ articles: now.articles.length, kept: keptIn(now) });
  };
  const settling = new Settling(async (busy) => {
    try {
      await readAgain(busy);
    } catch (error) {
      listener.failed(error);
      throw error;
    }
  });
  const watching = watchFolder(folder, (name) => settling.touch(name));
  return {
    close: async () => {
      await (await watching).close();
      await settling.close();
    },
  };
}

async function wholeOf(readings: AsyncGenerator<FolderReading>): Promise<FolderReading> {
  let last: FolderReading = nothingRead;
  for await (last of readings);
  return last;
}

/** The reading of a folder that could not be read. */
export const nothingRead: FolderReading = {
  ...{ articles: [], rejected: [], keys: new Map() },
  progress: { read: 0, total: 0 },
};
