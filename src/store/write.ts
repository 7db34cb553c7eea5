import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Rejected } from '../archive.js';
import { entryOf } from '../finders.js';
import type { Article, Facts, Passage } from '../model.js';
import { NameIndex } from '../search/names.js';
import { pack } from '../search/packed.js';
import type { StoredPassages } from '../search/passages.js';
import { tablesOf } from '../tables/tables.js';
import { indexFile, rowsFile, type StorePlace } from './files.js';
import { type ArticlesRead, type StoredArchive, storeVersion } from './stored.js';
import { RowWriter } from './writing.js';

/** All that a folder tells. */
export interface Told {
  facts: Facts;
  articles: readonly Article[];
  rejected: readonly Rejected[];
  passages: Iterable<Passage>;
  /** Over these passages, by their place among them. */
  passageIndex: StoredPassages;
  read: ArticlesRead;
  rules: string;
}

/**
 * Writes what a folder tells so that it can be opened without being read again, and puts it in the place of what was
 * there.
 * @returns the store's id
 */
export async function writeStore(place: StorePlace, told: Told): Promise<string> {
  await mkdir(place.directory, { recursive: true });
  const id = randomBytes(6).toString('hex');
  const path = rowsFile(place, id);
  try {
    const stored = await writeRows(id, path, told);
    const fresh = `${indexFile(place)}.${id}`;
    await writeFile(fresh, pack(storeVersion, stored));
    await rename(fresh, indexFile(place));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  await removeOthers(place, basename(path));
  return id;
}

async function writeRows(id: string, path: string, told: Told): Promise<StoredArchive> {
  const { facts, articles, rejected, passages, passageIndex, read, rules } = told;
  const { index, rows } = tablesOf(facts, articles, rejected);
  const writer = await RowWriter.open(path);
  const starts = {
    officials: await writer.write(rows.officials),
    meetings: await writer.write(rows.meetings),
    trade: await writer.write(rows.trade),
    derived: await writer.write(rows.derived),
    statements: await writer.write(rows.statements),
    articles: await writer.write(rows.articles),
    passages: await writer.write(passages),
  };
  const names = new NameIndex(facts.officials.map(entryOf)).store();
  return { id, rules, rows: await writer.close(), starts, index, names, passages: passageIndex, read };
}

/** Who has an older file of rows open still reads it; on systems that forbid removing it, it stays until the next time. */
async function removeOthers({ directory, name }: StorePlace, kept: string): Promise<void> {
  for (const file of await readdir(directory))
    if (file.startsWith(`store-${name}-`) && file.endsWith('.rows') && file !== kept)
      await rm(join(directory, file), { force: true }).catch(() => undefined);
}
