import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { merge } from '../merge/index.js';

import { type FolderReading, readFolder } from '../reading/folder.js';
import { storeRules } from '../reading/rules.js';
import { PassageIndex } from '../search/passages.js';
import { placeOf, rowsFile, type StorePlace } from './files.js';
import { type FolderState, keysOf, sideKeyOf, stateOf, writeManifest } from './manifest.js';
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
  const side = await sideKeyOf(folder);
  const parts = new Parts(place);
  let last: FolderReading | undefined;
  let shown = Math.max(firstPart / growth, known);
  for await (const reading of readFolder(folder, { cacheDirectory, onProgress: tell })) {
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
  readonly #words: PassageIndex;
  #texts: readonly string[] = [];
  #articles = 0;
  #passages = 0;
  #before: string | undefined;

  constructor(place: StorePlace) {
    this.#place = place;
    this.#words = new PassageIndex((key) => this.#texts[key] ?? '');
  }

  async write({ articles: read, rejected }: FolderReading): Promise<string> {
    this.#addWords(read);
    const articles = read.map(({ article }) => article);
    const facts = merge(
      read.map((one) => one.facts),
      articles,
    );
    const rules = await storeRules();
    const passages = passagesOf(read);
    const told = { facts, articles, rejected: [...rejected], passages, passageIndex: this.#words, rules };
    const id = await writeStore(this.#place, told);
    if (this.#before !== undefined) await rm(rowsFile(this.#place, this.#before), { force: true });
    this.#before = id;
    return id;
  }

  #addWords(read: FolderReading['articles']): void {
    for (; this.#articles < read.length; this.#articles++)
      for (const { text } of read[this.#articles]?.passages ?? [])
        this.#words.add({ key: this.#passages++, text });
  }
}

function* passagesOf(read: FolderReading['articles']) {
  for (const { passages } of read) yield* passages;
}
