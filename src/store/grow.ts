import type { Archive } from '../archive.js';
import type { Growing, Growth } from '../library.js';
import type { ReadingOptions } from '../reading/folder.js';
import type { Listener } from '../reading/follow.js';
import type { Progress } from '../reading/growing.js';
import { Settling } from '../reading/settling.js';
import { watchFolder } from '../reading/watch.js';
import { openLarge } from './serve.js';

/** Opens a large folder, and again whenever files of it have changed and settled. */
export function growLarge(
  folder: string,
  { cacheDirectory = '', onProgress }: ReadingOptions,
  { grow, show }: Growing,
  listener: Listener | undefined,
): Growth {
  let shown: string | undefined;
  let read = 0;
  const whole = open((progress) => {
    show(progress);
    onProgress?.(progress);
  });
  return {
    whole: whole.then(() => undefined),
    close: listener === undefined ? async () => undefined : follow(listener),
  };

  /** What was read before answers until all has been read again. */
  async function open(tell: (progress: Progress) => void): Promise<number> {
    const opening = {
      // Whoever reads the last file still waits for the merge.
      onProgress: ({ read: files, total }: Progress) => tell({ read: Math.min(files, total - 1), total }),
      onArchive: (archive: Archive) => {
        read = archive.progress().total;
        grow(archive);
      },
    };
    shown = await openLarge(folder, cacheDirectory, opening, shown);
    show({ read, total: read });
    return read;
  }

  function follow({ told, failed }: Listener): Growth['close'] {
    const settling = new Settling(async () => {
      try {
        await whole.catch(() => undefined);
        const articles = await open(() => undefined);
        told({ kept: [], articles });
      } catch (error) {
        failed(error);
        throw error;
      }
    });
    const watching = watchFolder(folder, (name) => settling.touch(name));
    return async () => {
      await (await watching).close();
      await settling.close();
    };
  }
}
