import { type Stats, statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listArticles, sideFileName } from '../articles/read.js';
import { pack, unpack } from '../search/packed.js';
import { manifestFile, type StorePlace } from './files.js';

const version = 'briefing-bot manifest 1';

/** Milliseconds in which a file may change again without its times telling: file systems count in up to two seconds. */
const tick = 2000;

/** What a folder is like, as far as that can be told without reading its files. */
export interface FolderState {
  /** Names of the files, and what is wrong with others, in one text. */
  names: string;
  /** Size, time of change of content, time of change of anything, and inode of each file. */
  stats: Float64Array<ArrayBuffer>;
}

/** @throws FolderError when the folder is missing or cannot be read */
export async function stateOf(folder: string, now: number): Promise<FolderState> {
  const { files, rejected } = await listArticles(folder);
  const names = [...files, sideFileName];
  const stats = new Float64Array(names.length * 4);
  for (const [at, name] of names.entries())
    stats.set(numbersOf(statSync(join(folder, name), { throwIfNoEntry: false }), now), at * 4);
  return { names: [...names, ...rejected.map(({ file, reason }) => `${file}: ${reason}`)].join('\n'), stats };
}

/**
 * A file whose size, times and inode are the same has the same content: the time of change of anything is set by the
 * system at every writing, and cannot be set back. One that changed just now may change again within the same tick,
 * so nothing is said of it, and it is not equal to anything.
 */
function numbersOf(stats: Stats | undefined, now: number): [number, number, number, number] {
  if (stats === undefined) return [-1, 0, 0, 0];
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return [now - ctimeMs < tick ? Number.NaN : size, mtimeMs, ctimeMs, ino];
}

/** Whether the folder is as it was when the store of that id was written. */
export async function isUnchanged(
  place: StorePlace,
  id: string,
  { names, stats }: FolderState,
): Promise<boolean> {
  const bytes = await readFile(manifestFile(place)).catch(() => undefined);
  const value = bytes && unpack(version, bytes);
  if (!isManifest(value) || value.id !== id || value.names !== names) return false;
  return value.stats.length === stats.length && value.stats.every((number, at) => number === stats[at]);
}

/** Notes what the folder was like before it was read. */
export async function writeManifest(place: StorePlace, id: string, state: FolderState): Promise<void> {
  const fresh = `${manifestFile(place)}.${id}`;
  await writeFile(fresh, pack(version, { id, ...state }));
  await rename(fresh, manifestFile(place));
}

// The digest and the version vouch for the rest.
function isManifest(value: unknown): value is FolderState & { id: string } {
  return typeof value === 'object' && value !== null && 'stats' in value;
}
