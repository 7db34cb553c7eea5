import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listArticles, readArticle, sideFileName } from '../articles/read.js';
import { readSideFile, type SideFile } from '../articles/sidefile.js';
import { keyOf } from '../reading/cache.js';
import { pack, unpack } from '../search/packed.js';
import { manifestFile, type StorePlace } from './files.js';

const version = 'briefing-bot manifest 2';

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

/**
 * Whether the folder is as it was when the store of that id was written. Files that were touched are read: where they
 * say the same, that is noted.
 */
export async function isUnchanged(
  place: StorePlace,
  folder: string,
  id: string,
  state: FolderState,
): Promise<boolean> {
  const written = await readManifest(place);
  if (written?.id !== id || written.names !== state.names) return false;
  const touched = touchedSince(written, state);
  if (touched.length === 0) return true;
  if (!(await sayTheSame(folder, touched, written))) return false;
  await writeManifest(place, id, { ...written, stats: state.stats });
  return true;
}

/** Places of the files whose stats are others. */
function touchedSince(written: FolderState, { stats }: FolderState): number[] {
  const touched = new Set<number>();
  for (const [at, number] of stats.entries()) if (number !== written.stats[at]) touched.add(at >> 2);
  return [...touched];
}

/**
 * The keys of the files that are as they were when a store was written last: they need not be looked into.
 * @param side the side file's key now: where it is another, every file may tell something else
 */
export async function unchangedKeys(
  place: StorePlace,
  { names, stats }: FolderState,
  side: string,
): Promise<(file: string) => string | undefined> {
  const written = await readManifest(place);
  if (written === undefined) return () => undefined;
  const [before, keys] = [written.names.split('\n'), written.keys.split('\n')];
  if (keys[before.indexOf(sideFileName)] !== side) return () => undefined;
  const places = new Map(before.map((name, at) => [name, at]));
  const same = new Map<string, string>();
  for (const [at, name] of names.split('\n').entries()) {
    const [was, key] = [places.get(name), keys[places.get(name) ?? -1]];
    const isSame = (offset: number) => stats[at * 4 + offset] === written.stats[(was ?? 0) * 4 + offset];
    if (key !== undefined && key !== '' && [0, 1, 2, 3].every(isSame)) same.set(name, key);
  }
  return (file) => same.get(file);
}

async function sayTheSame(folder: string, touched: readonly number[], written: Manifest): Promise<boolean> {
  const names = written.names.split('\n');
  const [before, side] = [written.keys.split('\n'), await readSideFile(folder, names)];
  for (const at of touched) {
    const name = names[at] ?? '';
    const key = name === sideFileName ? await sideKeyOf(folder) : await articleKeyOf(folder, name, side);
    if (key === '' || key !== before[at]) return false;
  }
  return true;
}

async function articleKeyOf(folder: string, name: string, { entries }: SideFile): Promise<string> {
  const text = await readArticle(folder, name);
  return 'reason' in text ? '' : keyOf(text, entries.get(name));
}

/** Stands for the content of the side file; empty where there is none. */
export async function sideKeyOf(folder: string): Promise<string> {
  const bytes = await readFile(join(folder, sideFileName)).catch(() => undefined);
  return bytes === undefined ? '' : createHash('sha1').update(bytes).digest('base64');
}

/** What a manifest is to say of the content of a folder's files: of those that were read, and of the side file. */
export function keysOf({ names }: FolderState, read: ReadonlyMap<string, string>, side: string): string {
  const keys = names.split('\n').map((name) => (name === sideFileName ? side : (read.get(name) ?? '')));
  return keys.join('\n');
}

/** Notes what the folder was like before it was read, and what was read. */
export async function writeManifest(
  place: StorePlace,
  id: string,
  { names, stats, keys }: FolderState & { keys: string },
): Promise<void> {
  const fresh = `${manifestFile(place)}.${process.pid}`;
  const written: Manifest = { id, names, stats, keys };
  await writeFile(fresh, pack(version, written));
  await rename(fresh, manifestFile(place));
}

/** What the folder was like, by the store that was made of it. */
interface Manifest extends FolderState {
  id: string;
  /** Keys of the content of the files (reading/cache.ts), in the order of their names; empty where there is none. */
  keys: string;
}

async function readManifest(place: StorePlace): Promise<Manifest | undefined> {
  const bytes = await readFile(manifestFile(place)).catch(() => undefined);
  const written = bytes && unpack(version, bytes);
  return isManifest(written) ? written : undefined;
}

// The digest and the version vouch for the rest.
function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'stats' in value;
}
