import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive.js';
import { type Library, openLibrary } from '../../src/library.js';
import { PassageIndex } from '../../src/search/passages.js';
import { placeOf } from '../../src/store/files.js';
import { openStore } from '../../src/store/open.js';
import { writeStore } from '../../src/store/write.js';
import { folderOf } from '../reading/folders.js';

async function written(library: Library): Promise<string> {
  const directory = await folderOf({});
  const passageIndex = new PassageIndex((key) => library.passages[key]?.text ?? '');
  for (const [key, { text }] of library.passages.entries()) passageIndex.add({ key, text });
  const read = { keys: '', passages: new Uint32Array(0) };
  const told = { ...library, passageIndex: passageIndex.store(), read, rules: 'these' };
  await writeStore(placeOf(directory, 'seeds'), told);
  return directory;
}

async function opened(directory: string, rules = 'these'): Promise<Archive | undefined> {
  return (await openStore(placeOf(directory, 'seeds'), rules))?.archive;
}

const questions: Record<string, (archive: Archive) => Promise<unknown>> = {
  'all meetings': (archive) => archive.meetings({}, 100),
  'meetings of a place': (archive) => archive.meetings({ place: 'Moscow', status: 'held' }, 100),
  'meetings of a year': (archive) => archive.meetings({ since: '2025', until: '2025-04' }, 100),
  'all figures': (archive) => archive.trade({}, 100),
  'figures of a period': (archive) => archive.trade({ country: 'VN', period: '2024' }, 100),
  'what follows from figures': async (archive) => {
    const { rows } = await archive.trade({}, 100);
    return archive.derived({ figures: rows.map(({ id }) => id) }, 100);
  },
  'a name typed badly': (archive) => archive.findOfficials('Lawrof', 5),
  'a name to the letter': (archive) => archive.officialsNamed('Tô Lâm', 5),
  'officials of a country': (archive) => archive.officialsOf('RU', 3),
  'articles of an official': (archive) => archive.articlesOf('to-lam', 3),
  statements: (archive) => archive.statementsBy('to-lam', 5),
  passages: (archive) => archive.searchPassages('energy cooperation', 5),
  articles: (archive) => archive.articles(10),
  countries: (archive) => archive.countries(),
  'how far reading has come': async (archive) => archive.progress(),
};

describe('a store of the seeds', async () => {
  const library = await openLibrary('seeds');

  test.each(Object.entries(questions))('answers %s as the archive in memory does', async (_, ask) => {
    const stored = await opened(await written(library));
    expect(stored && (await ask(stored))).toEqual(await ask(library.archive));
  });
});

describe('a store that is not trusted', async () => {
  const library = await openLibrary('seeds');
  const flip = (bytes: Buffer) => {
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return bytes;
  };
  const changes: [string, string, (bytes: Buffer) => Buffer][] = [
    ['one bit of the indexes is another', '.index', flip],
    ['one bit of the rows is another', '.rows', flip],
    ['the indexes are cut short', '.index', (bytes) => bytes.subarray(0, bytes.length - 8)],
    ['the rows are cut short', '.rows', (bytes) => bytes.subarray(0, bytes.length - 8)],
    ['the indexes are something else', '.index', () => Buffer.from('{"a":1}')],
    ['nothing is left of the rows', '.rows', () => Buffer.alloc(0)],
  ];
  test.each(changes)('%s', async (_, ending, change) => {
    const directory = await written(library);
    const name = (await readdir(directory)).find((file) => file.endsWith(ending)) ?? '';
    await writeFile(join(directory, name), change(await readFile(join(directory, name))));
    expect(await opened(directory)).toBeUndefined();
  });

  test('it was written by other rules', async () => {
    expect(await opened(await written(library), 'others')).toBeUndefined();
  });

  test('its rows are gone', async () => {
    const directory = await written(library);
    const name = (await readdir(directory)).find((file) => file.endsWith('.rows')) ?? '';
    await rm(join(directory, name));
    expect(await opened(directory)).toBeUndefined();
  });
});
