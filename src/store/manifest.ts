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
 * Names of the files that came into the folder after the store of that id was written; undefined where anything else
 * is not as it was. Files that were touched are read: where they say the same, that is noted.
 */
export async function laterFiles(
  place: StorePlace,
  folder: string,
  id: string,
  state: FolderState,
): Promise<string[] | undefined> {
  const written = await readManifest(place);
  if (written?.id !== id) return undefined;
  const before = new Map(written.names.split('\n').map((name, at) => [name, at]));
  const later: string[] = [];
  const touched: Touched[] = [];
  for (const [at, name] of state.names.split('\n').entries()) {
    const was = before.get(name);
    const stats = state.stats.subarray(at * 4, at * 4 + 4);
    // What cannot be read at all has no stats.
    if (was === undefined && stats.length === 0) return undefined;
    if (was === undefined) later.push(name);
    else if (stats.some((number, one) => number !== written.stats[was * 4 + one]))
      touched.push({ was, stats });
    before.delete(name);
  }
  if (before.size > 0 || !(await sayTheSame(folder, touched, written))) return undefined;
  if (touched.length > 0) await noteTouched(place, written, touched);
  return later;
}

/** A file whose stats are others: its place when the store was written, and what they are now. */
interface Touched {
  was: number;
  stats: Float64Array;
}

async function noteTouched(place: StorePlace, written: Manifest, touched: readonly Touched[]): Promise<void> {
  const stats = written.stats.slice();
  for (const { was, stats: now } of touched) stats.set(now, was * 4);
  await writeManifest(place, written.id, { ...written, stats });
}

/**
 * The keys of the files that are as they were when a store was written last: they need not be looked into. Where the
 * side file says something else of them, every one may tell something else.
 */
export async function unchangedKeys(
  place: StorePlace,
  folder: string,
  { names, stats }: FolderState,
): Promise<(file: string) => string | undefined> {
  const written = await readManifest(place);
  if (written === undefined) return () => undefined;
  const [before, keys] = [written.names.split('\n'), written.keys.split('\n')];
  if (keys[before.indexOf(sideFileName)] !== (await sideKeyOf(folder, before))) return () => undefined;
  const places = new Map(before.map((name, at) => [name, at]));
  const same = new Map<string, string>();
  for (const [at, name] of names.split('\n').entries()) {
    const [was, key] = [places.get(name), keys[places.get(name) ?? -1]];
    const isSame = (offset: number) => stats[at * 4 + offset] === written.stats[(was ?? 0) * 4 + offset];
    if (key !== undefined && key !== '' && [0, 1, 2, 3].every(isSame)) same.set(name, key);
  }
  return (file) => same.get(file);
}

async function sayTheSame(folder: string, touched: readonly Touched[], written: Manifest): Promise<boolean> {
  if (touched.length === 0) return true;
  const names = written.names.split('\n');
  const [before, side] = [written.keys.split('\n'), await readSideFile(folder, names)];
  for (const { was } of touched) {
    const name = names[was] ?? '';
    const key = name === sideFileName ? keyOfSide(side) : await articleKeyOf(folder, name, side);
    if (key === '' || key !== before[was]) return false;
  }
  return true;
}

async function articleKeyOf(folder: string, name: string, { entries }: SideFile): Promise<string> {
  const text = await readArticle(folder, name);
  return 'reason' in text ? '' : keyOf(text, entries.get(name));
}

/** Stands for what the side file says of these files, and what is wrong with it: entries for others do not count. */
export async function sideKeyOf(folder: string, names: readonly string[]): Promise<string> {
  return keyOfSide(await readSideFile(folder, names));
}

function keyOfSide({ entries, faults }: SideFile): string {
  const told = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha1')
    .update(JSON.stringify([told, faults]))
    .digest('base64');
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
