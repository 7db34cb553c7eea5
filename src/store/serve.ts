import { fork } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive.js';
import { storeRules } from '../reading/rules.js';
import type { Progress } from '../reading/growing.js';
import type { BuildMessage } from './build.js';
import { placeOf } from './files.js';
import { isUnchanged, stateOf } from './manifest.js';
import { openStore } from './open.js';

/** What somebody who opens a large folder is told. */
export interface Opening {
  onProgress: (progress: Progress) => void;
  /** A newer part of the archive, or all of it. */
  onArchive: (archive: Archive) => void;
}

/**
 * Opens a large folder: at once where nothing has changed since its store was written, otherwise read by a process of
 * its own, which gives back its memory in the end and leaves this one free to answer.
 * @throws FolderError when the folder is missing or cannot be read
 */
export async function openLarge(folder: string, cacheDirectory: string, opening: Opening): Promise<void> {
  const place = placeOf(cacheDirectory, folder);
  const rules = await storeRules();
  const state = await stateOf(folder, Date.now());
  const stored = await openStore(place, rules);
  if (stored !== undefined) {
    // What was read before answers until what has changed is read.
    opening.onArchive(stored.archive);
    if (await isUnchanged(place, stored.id, state)) return;
  }
  await built(folder, cacheDirectory, opening, async () => {
    const fresh = await openStore(place, rules);
    if (fresh !== undefined) opening.onArchive(fresh.archive);
  });
}

/** The part of the machine's memory that reading may take. */
const memoryShare = 0.75;

async function built(
  folder: string,
  cacheDirectory: string,
  { onProgress }: Opening,
  onStore: () => Promise<void>,
): Promise<void> {
  const megabytes = Math.floor((memoryShare * totalmem()) / 2 ** 20);
  const child = fork(fileURLToPath(new URL('./builder.js', import.meta.url)), [folder, cacheDirectory], {
    execArgv: [`--max-old-space-size=${megabytes}`],
  });
  let opened = Promise.resolve();
  let failed: string | undefined;
  child.on('message', (message: BuildMessage) => {
    if ('store' in message) opened = opened.then(onStore);
    else if ('failed' in message) failed = message.failed;
    else onProgress(message);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
  await opened;
  if (failed !== undefined || code !== 0) throw new Error(failed ?? 'The articles could not be read.');
}
