import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { isTemporary } from '../articles/temporary.js';

/** Milliseconds between two looks at the folder itself. */
const round = 2000;

/**
 * Tells which files of a folder are touched. One watch on the folder serves any number of files: a watch on each, as
 * chokidar sets by itself, takes half a gigabyte for 100,000. What a watch misses (a folder that was replaced, network
 * drives that tell nothing) is found by looking at the folder's own number and time every two seconds.
 * @param touched called with a file's name; with an empty one where only the folder is known to have changed
 */
export async function watchFolder(
  folder: string,
  touched: (name: string) => void,
): Promise<{ close(): Promise<void> }> {
  let heard = false;
  const hear = (name: string | null): void => {
    heard = true;
    // Kubernetes replaces all files of a folder at once by replacing its `..data`.
    if (name === null || name.startsWith('..') || !isTemporary(name)) touched(basename(name ?? ''));
  };
  let state = await stateOf(folder);
  let watcher = await openWatcher(folder, hear);
  const look = async (): Promise<void> => {
    const now = await stateOf(folder);
    const replaced = now.id !== state.id;
    const silent = now.time !== state.time && !heard;
    [state, heard] = [now, false];
    if (replaced || silent) touched('');
    if (!replaced) return;
    await watcher.close();
    watcher = await openWatcher(folder, hear);
  };
  let looking = look();
  const timer = setInterval(() => (looking = looking.then(look)), round).unref();
  return {
    close: async () => {
      clearInterval(timer);
      await looking;
      await watcher.close();
    },
  };
}

/** Which folder it is, and when an entry of it was added, removed or replaced; empty while there is none. */
async function stateOf(folder: string): Promise<{ id: string; time: number }> {
  try {
    const { dev, ino, mtimeMs } = await stat(folder);
    return { id: `${dev} ${ino}`, time: mtimeMs };
  } catch {
    return { id: '', time: 0 };
  }
}

async function openWatcher(folder: string, hear: (name: string | null) => void): Promise<FSWatcher> {
  const { watch } = await import('chokidar');
  const root = resolve(folder);
  const watcher = watch(root, { depth: 0, ignoreInitial: true, ignored: (path) => path !== root });
  // What cannot be watched is still looked at.
  watcher.on('error', () => undefined);
  watcher.on('raw', (_, name) => hear(name));
  await new Promise<void>((done) => watcher.once('ready', done));
  return watcher;
}
