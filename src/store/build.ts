import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { merge } from '../merge/index.js';
import { type FolderReading, readFolder } from '../reading/folder.js';
import { storeRules } from '../reading/rules.js';
import { placeOf, rowsFile, type StorePlace } from './files.js';
import { type FolderState, keysOf, sideKeyOf, stateOf, unchangedKeys, writeManifest } from './manifest.js';
import { storedIn } from './open.js';
import type { StoredArchive } from './stored.js';
import { articlesRead, Words } from './words.js';
import { writeStore } from './write.js';

/** What the process that reads a folder tells the one that answers. */
export type BuildMessage =
  { read: number; total: number } | { store: string; whole: boolean } | { failed: string };

/** Articles from which on a first part of the archive is handed over, and how much larger each later one is. */
const firstPart = 2000;
const growth = 4;

/**
 * Reads a folder and writes its store, first of parts of it, so that it can be asked meanwhile; each part is four
 * times as large as the one before, so that all of them together cost a third of the whole.
 * @param known articles of the store that answers meanwhile: no part that tells less takes its place
 */
export async function build(
  folder: string,
  cacheDirectory: string,
  known: number,
  tell: (message: BuildMessage) => void,
): Promise<void> {
  const place = placeOf(cacheDirectory, folder);
  const state = await settledState(folder);
  const side = await sideKeyOf(folder, state.names.split('\n'));
  const rules = await storeRules();
  const parts = new Parts(place, rules, await storedIn(place, rules));
  const keyOfUnchanged = await unchangedKeys(place, folder, state);
  let last: FolderReading | undefined;
  let shown = Math.max(firstPart / growth, known);
  for await (const reading of readFolder(folder, { cacheDirectory, onProgress: tell, keyOfUnchanged })) {
    last = reading;
    if (reading.articles.length < shown * growth || reading.progress.read === reading.progress.total)
      continue;
    shown = reading.articles.length;
    tell({ store: await parts.write(reading), whole: false });
  }
  if (last === undefined) return;
  const store = await parts.write(last);
  await writeManifest(place, store, { ...state, keys: keysOf(state, last.keys, side) });
  tell({ store, whole: true });
}

/** Looks at a folder until none of its files is so new that it may change again unseen, or for so many times. */
async function settledState(folder: string, looks = 6): Promise<FolderState> {
  const state = await stateOf(folder, Date.now());
  if (looks === 1 || !state.stats.some(Number.isNaN)) return state;
  await setTimeout(500);
  return settledState(folder, looks - 1);
}

/** Writes what has been read so far, each time in the place of what was written before. */
class Parts {
  readonly #place: StorePlace;
  readonly #rules: string;
  readonly #older: StoredArchive | undefined;
  readonly #words = new Words();
  #before: string | undefined;

  /** @param older what was there before the folder was read */
  constructor(place: StorePlace, rules: string, older: StoredArchive | undefined) {
    this.#place = place;
    this.#rules = rules;
    this.#older = older;
  }

  async write(reading: FolderReading): Promise<string> {
    const { articles: read, rejected } = reading;
    const articles = read.map(({ article }) => article);
    const facts = merge(
      read.map((one) => one.facts),
      articles,
    );
    const id = await writeStore(this.#place, {
      ...{ facts, articles, rejected: [...rejected], passages: passagesOf(read), rules: this.#rules },
      passageIndex: this.#words.of(reading, this.#older),
      read: articlesRead(reading),
    });
    if (this.#before !== undefined) await rm(rowsFile(this.#place, this.#before), { force: true });
    this.#before = id;
    return id;
  }
}

function* passagesOf(read: FolderReading['articles']) {
  for (const { passages } of read) yield* passages;
}
