import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import type { PassageMatch } from '../archive.js';
import { type Finders, MemoryArchive } from '../memory.js';
import type { Passage } from '../model.js';
import { NameIndex } from '../search/names.js';
import { unpack } from '../search/packed.js';
import { PassageIndex } from '../search/passages.js';
import { indexFile, rowsFile, type StorePlace } from './files.js';
import { type StoredArchive, storeVersion } from './stored.js';
import { StoredRows } from './storedRows.js';

/** Bytes of the file of rows that are checked at a time. */
const blockSize = 1 << 22;

/**
 * Opens what `writeStore` wrote. Undefined when it is missing, was written by other rules, or is not to the last byte
 * what was written: it is then to be rebuilt, never trusted.
 */
export async function openStore(place: StorePlace, rules: string): Promise<OpenStore | undefined> {
  const stored = await storedIn(place, rules);
  if (stored === undefined) return undefined;
  const path = rowsFile(place, stored.id);
  if (!(await isWhole(path, stored.rows))) return undefined;
  return { id: stored.id, archive: archiveOf(stored, openSync(path, 'r')) };
}

export interface OpenStore {
  id: string;
  archive: MemoryArchive;
}

/** The indexes of the store that is there, if they are whole and of these rules. */
export async function storedIn(place: StorePlace, rules: string): Promise<StoredArchive | undefined> {
  const bytes = await readFile(indexFile(place)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const value = unpack(storeVersion, bytes);
  return isStored(value) && value.rules === rules ? value : undefined;
}

// The digest and the version vouch for the rest.
function isStored(value: unknown): value is StoredArchive {
  return typeof value === 'object' && value !== null && 'starts' in value;
}

async function isWhole(path: string, { size, digest }: StoredArchive['rows']): Promise<boolean> {
  try {
    if ((await stat(path)).size !== size) return false;
    return (await digestOf(path)) === digest;
  } catch {
    return false;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    const block = Buffer.allocUnsafe(blockSize);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, blockSize);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

function archiveOf({ starts, index, names, passages }: StoredArchive, file: number): MemoryArchive {
  const rows = {
    officials: new StoredRows<never>(file, starts.officials),
    meetings: new StoredRows<never>(file, starts.meetings),
    trade: new StoredRows<never>(file, starts.trade),
    derived: new StoredRows<never>(file, starts.derived),
    statements: new StoredRows<never>(file, starts.statements),
    articles: new StoredRows<never>(file, starts.articles),
  };
  const archive = new MemoryArchive(index, rows, findersOf(names, passages, file, starts.passages));
  // An archive that a newer one has replaced is closed when nobody asks it any more.
  closing.register(archive, file);
  return archive;
}

const closing = new FinalizationRegistry<number>((file) => closeSync(file));

function findersOf(
  storedNames: ConstructorParameters<typeof NameIndex>[1],
  storedPassages: ConstructorParameters<typeof PassageIndex>[1],
  file: number,
  starts: Float64Array,
): Finders {
  const rows = new StoredRows<Passage>(file, starts);
  const names = new NameIndex([], storedNames);
  const words = new PassageIndex((key) => rows.at(key).text, storedPassages);
  return {
    findOfficials: async (text, limit) => names.find(text, limit),
    officialsNamed: async (text, limit) => names.named(text, limit),
    searchPassages: async (text, limit): Promise<PassageMatch[]> =>
      words.find(text, limit).map(({ key, score, marks }) => ({ passage: rows.at(key), score, marks })),
  };
}
