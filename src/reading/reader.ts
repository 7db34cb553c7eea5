import { availableParallelism } from 'node:os';
import type { Rejected } from '../archive.js';
import { compileForReading } from './compiling.js';
import type { ReadArticle, Unread } from './read.js';

/** From so many files on that no cache knows, starting workers pays. */
const worthWorkers = 200;

/** Reads articles, here or in workers. */
export interface Reader {
  /** Batches that may be under way at once. */
  width: number;
  read(batch: readonly Unread[]): Promise<(ReadArticle | Rejected)[]>;
  close(): Promise<void>;
}

/**
 * Reads in this thread, or in a pool of workers when there is much to read. Either is loaded only when needed.
 * @param aside few articles, too, are read in a worker: this thread has to answer meanwhile
 */
export async function openReader(missing: number, { aside = false } = {}): Promise<Reader> {
  const module = new URL('./read.js', import.meta.url);
  const few = missing < worthWorkers;
  const compileAsUsual = compileForReading({ few });
  if (few && !aside) {
    return {
      width: 1,
      read: async (batch) => {
        const { default: readBatch } = await import('./read.js');
        return readBatch(batch);
      },
      close: async () => compileAsUsual(),
    };
  }
  const { Tinypool } = await import('tinypool');
  const threads = few ? 1 : Math.max(1, availableParallelism() - 1);
  const pool = new Tinypool({ filename: module.href, minThreads: threads, maxThreads: threads });
  const close = async () => {
    compileAsUsual();
    await pool.destroy();
  };
  return { width: threads * 2, read: (batch) => pool.run(batch), close };
}
