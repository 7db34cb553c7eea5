import type { Archive } from '../archive.js';
import type { Growing, Growth } from '../library.js';
import type { ReadingOptions } from '../reading/folder.js';
import type { Listener } from '../reading/follow.js';
import type { Progress } from '../reading/growing.js';
import { Settling } from '../reading/settling.js';
import { watchFolder } from '../reading/watch.js';
import { LargeFolder } from './serve.js';

/** Milliseconds after which at the latest what came later than a store is merged with all else. */
const mergedAfter = 3_600_000;

/** Opens a large folder, and again whenever files of it have changed and settled. */
export function growLarge(
  folder: string,
  { cacheDirectory = '', onProgress }: ReadingOptions,
  { grow, show }: Growing,
  listener: Listener | undefined,
): Growth {
  let read = 0;
  // Only who waits for the first opening is shown how it goes on.
  let tell: ((progress: Progress) => void) | undefined = (progress) => {
    show(progress);
    onProgress?.(progress);
  };
  const large = new LargeFolder(folder, cacheDirectory, {
    // Whoever reads the last file still waits for the merge.
    onProgress: ({ read: files, total }: Progress) => tell?.({ read: Math.min(files, total - 1), total }),
    onArchive: (archive: Archive) => {
      read = archive.progress().total;
      grow(archive);
    },
  });
  const whole = open().finally(() => (tell = undefined));
  return { whole, close: listener === undefined ? async () => undefined : follow(listener) };

  /** What was read before answers until all has been read again. */
  async function open(how?: Parameters<typeof large.open>[0]): Promise<void> {
    await large.open(how);
    show({ read, total: read });
  }

  function follow({ told, failed }: Listener): Growth['close'] {
    let anew = false;
    const settling = new Settling(async (busy) => {
      try {
        await whole.catch(() => undefined);
        await open({ anew, busy });
        anew = false;
        told({ kept: [], articles: read });
      } catch (error) {
        failed(error);
        throw error;
      }
    });
    const merging = setInterval(() => {
      if (large.later === 0) return;
      anew = true;
      settling.touch('');
    }, mergedAfter).unref();
    const watching = watchFolder(folder, (name) => settling.touch(name));
    return async () => {
      clearInterval(merging);
      await (await watching).close();
      await settling.close();
    };
  }
}
