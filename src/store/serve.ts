import { fork } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive.js';
import { storeRules } from '../reading/rules.js';
import type { Progress } from '../reading/growing.js';
import type { BuildMessage } from './build.js';
import { indexFile, lockFile, manifestFile, placeOf, type StorePlace } from './files.js';
import { alone } from './lock.js';
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
 * its own, which gives back its memory in the end and leaves this one free to answer. Of several that open it at the
 * same time one has it read, and the others show what that one makes.
 * @param shown the store that is open already
 * @returns the store that is open now
 * @throws FolderError when the folder is missing or cannot be read
 */
export async function openLarge(
  folder: string,
  cacheDirectory: string,
  opening: Opening,
  shown?: string,
): Promise<string | undefined> {
  const place = placeOf(cacheDirectory, folder);
  const state = await stateOf(folder, Date.now());
  if (shown !== undefined && (await isUnchanged(place, folder, shown, state))) return shown;
  const store = new NewestStore(place, await storeRules(), opening.onArchive);
  // What was read before answers until what has changed is read.
  if ((await store.show()) && (await isUnchanged(place, folder, store.id, state))) return store.id;
  await mkdir(cacheDirectory, { recursive: true });
  await alone(
    lockFile(place),
    () => built(folder, cacheDirectory, store, opening),
    async () =>
      (await store.show()) && isUnchanged(place, folder, store.id, await stateOf(folder, Date.now())),
  );
  return store.id;
}

/** Shows what there is of a folder's store, each time it is another. */
class NewestStore {
  id = '';
  articles = 0;
  readonly #place: StorePlace;
  readonly #rules: string;
  readonly #onArchive: Opening['onArchive'];
  #seen = '';

  constructor(place: StorePlace, rules: string, onArchive: Opening['onArchive']) {
    this.#place = place;
    this.#rules = rules;
    this.#onArchive = onArchive;
  }

  /** @returns whether the store, or what is noted of its folder, is another than it was the last time */
  async show(): Promise<boolean> {
    const times = await Promise.all([indexFile(this.#place), manifestFile(this.#place)].map(timeOf));
    if (times.join(' ') === this.#seen) return false;
    this.#seen = times.join(' ');
    const fresh = await openStore(this.#place, this.#rules);
    if (fresh === undefined) return false;
    if (fresh.id !== this.id) this.#onArchive(fresh.archive);
    this.id = fresh.id;
    this.articles = fresh.archive.progress().read;
    return true;
  }
}

async function timeOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}

/** The part of the machine's memory that reading may take. */
const memoryShare = 0.75;

async function built(
  folder: string,
  cacheDirectory: string,
  store: NewestStore,
  { onProgress }: Pick<Opening, 'onProgress'>,
): Promise<void> {
  const megabytes = Math.floor((memoryShare * totalmem()) / 2 ** 20);
  const args = [folder, cacheDirectory, String(store.articles)];
  const child = fork(fileURLToPath(new URL('./builder.js', import.meta.url)), args, {
    execArgv: [`--max-old-space-size=${megabytes}`],
  });
  let opened: Promise<unknown> = Promise.resolve();
  let failed: string | undefined;
  child.on('message', (message: BuildMessage) => {
    if ('store' in message) opened = opened.then(() => store.show());
    else if ('failed' in message) failed = message.failed;
    else onProgress(message);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
  await opened;
  if (failed !== undefined || code !== 0) throw new Error(failed ?? 'The articles could not be read.');
}
