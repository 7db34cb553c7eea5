import { fork } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive.js';
import { storeRules } from '../reading/rules.js';
import type { Progress } from '../reading/growing.js';
import type { BuildMessage } from './build.js';
import { indexFile, lockFile, manifestFile, placeOf, type StorePlace } from './files.js';
import { LaterArticles } from './later.js';
import { alone } from './lock.js';
import { type FolderState, laterFiles, stateOf } from './manifest.js';
import { openStore } from './open.js';

/** What somebody who opens a large folder is told. */
export interface Opening {
  onProgress: (progress: Progress) => void;
  /** A newer part of the archive, or all of it. */
  onArchive: (archive: Archive) => void;
}

/** Articles that came later than a store of which answers are given beside it; with more, all is merged again. */
const mostLater = 50;

/** How a folder is looked at again. */
interface Looking {
  anew?: boolean;
  busy?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A large folder that is opened, and opened again when its files have changed. */
export class LargeFolder {
  readonly #folder: string;
  readonly #cacheDirectory: string;
  readonly #place: StorePlace;
  readonly #opening: Opening;
  readonly #articles: LaterArticles;
  #store: NewestStore | undefined;
  #shown: Archive | undefined;
  #later = 0;

  constructor(folder: string, cacheDirectory: string, opening: Opening) {
    this.#folder = folder;
    this.#cacheDirectory = cacheDirectory;
    this.#place = placeOf(cacheDirectory, folder);
    this.#opening = opening;
    this.#articles = new LaterArticles(folder);
  }

  /** How many articles are answered from beside the store, which knows nothing of them. */
  get later(): number {
    return this.#later;
  }

  /**
   * Opens what there is: at once where nothing has changed since its store was written, and with what came later laid
   * over it where nothing else has. Otherwise it is read by a process of its own, which gives back its memory in the
   * end and leaves this one free to answer. Of several that open it at the same time one has it read, and the others
   * show what that one makes.
   * @param anew whether what came later is to be merged with all else
   * @param busy names of files that are still being written
   * @throws FolderError when the folder is missing or cannot be read
   */
  async open({ anew = false, busy = none }: Looking = {}): Promise<void> {
    const state = await stateOf(this.#folder, Date.now());
    const store = await this.#newest();
    // What was read before answers until what has changed is read.
    if (this.#store === undefined) await store.show();
    this.#store = store;
    if (await this.#isShown(store, state, { anew, busy })) return;
    await mkdir(this.#cacheDirectory, { recursive: true });
    await alone(
      lockFile(this.#place),
      () => built(this.#folder, this.#cacheDirectory, store, this.#opening),
      async () =>
        (await store.show()) && this.#isShown(store, await stateOf(this.#folder, Date.now()), { anew, busy }),
    );
  }

  async #newest(): Promise<NewestStore> {
    return (
      this.#store ?? new NewestStore(this.#place, await storeRules(), (archive) => this.#show(archive, 0))
    );
  }

  #show(archive: Archive, later: number): void {
    this.#later = later;
    if (archive === this.#shown) return;
    this.#shown = archive;
    this.#opening.onArchive(archive);
  }

  /** Shows what came later than the store; false where that does not tell all that has changed. */
  async #isShown(
    { id, archive }: NewestStore,
    state: FolderState,
    { anew, busy }: Required<Looking>,
  ): Promise<boolean> {
    if (archive === undefined) return false;
    const later = await laterFiles(this.#place, this.#folder, id, state);
    if (later === undefined || later.length > (anew ? 0 : mostLater)) return false;
    const layered = await this.#articles.over(archive, { later, all: state.names.split('\n'), busy });
    if (layered === undefined) return false;
    this.#show(layered, later.length);
    return true;
  }
}

/** Shows what there is of a folder's store, each time it is another. */
class NewestStore {
  id = '';
  archive: Archive | undefined;
  readonly #place: StorePlace;
  readonly #rules: string;
  readonly #onArchive: Opening['onArchive'];
  #seen = '';

  constructor(place: StorePlace, rules: string, onArchive: Opening['onArchive']) {
    this.#place = place;
    this.#rules = rules;
    this.#onArchive = onArchive;
  }

  /** Articles of the store that is shown. */
  get articles(): number {
    return this.archive?.progress().read ?? 0;
  }

  /** @returns whether the store, or what is noted of its folder, is another than it was the last time */
  async show(): Promise<boolean> {
    const times = await Promise.all([indexFile(this.#place), manifestFile(this.#place)].map(timeOf));
    if (times.join(' ') === this.#seen) return false;
    this.#seen = times.join(' ');
    const fresh = await openStore(this.#place, this.#rules);
    if (fresh === undefined) return false;
    if (fresh.id === this.id) return true;
    this.id = fresh.id;
    this.archive = fresh.archive;
    this.#onArchive(fresh.archive);
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
