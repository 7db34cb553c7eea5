import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive.js';
import { openLibrary } from '../../src/library.js';
import { storeRules } from '../../src/reading/rules.js';
import { build } from '../../src/store/build.js';
import { placeOf } from '../../src/store/files.js';
import { openStore } from '../../src/store/open.js';
import { folderOf, report } from '../reading/folders.js';

const guests = ['Carlos Rojas', 'Luis Paredes', 'Ana Rojas', 'C. Rojas', 'Marta Quispe'];

/** Reports each of which has a word of its own. */
function reports(count: number): Record<string, string> {
  const words = [
    'timber',
    'tea',
    'tin',
    'wool',
    'coffee',
    'copper',
    'maize',
    'fish',
    'gas',
    'salt',
    'gold',
    'silk',
  ];
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `r${at}.txt`,
      `${report('Jane Mwangi', guests[at % guests.length] ?? '', `${at + 1} March 2025`)}\nThey spoke of ${words[at]}.\n`,
    ]),
  );
}

async function answersOf(archive: Archive): Promise<unknown> {
  return {
    meetings: await archive.meetings({}, 99),
    countries: await archive.countries(),
    articles: await archive.articles(99),
    names: await archive.findOfficials('Rojas', 9),
    of: await archive.articlesOf('carlos-rojas', 9),
    passages: await Promise.all(
      ['they spoke', 'timber', 'tine', 'Mwangi gold', 'platinum', 'cofee'].map((text) =>
        archive.searchPassages(text, 20),
      ),
    ),
    rejected: await archive.rejected(),
  };
}

const changes: [string, (folder: string) => Promise<void>][] = [
  ['as it is', async () => undefined],
  [
    'with an article between others',
    (folder) => writeFile(join(folder, 'r10a.txt'), reports(1)['r0.txt'] ?? ''),
  ],
  ['with an article changed', (folder) => writeFile(join(folder, 'r3.txt'), 'Kenya sold platinum to Peru.')],
  [
    'with articles removed',
    (folder) => Promise.all(['r0.txt', 'r4.txt'].map((name) => rm(join(folder, name)))).then(),
  ],
  ['with a file that cannot be used', (folder) => writeFile(join(folder, 'r5.txt'), '')],
  [
    'with a side file',
    (folder) => writeFile(join(folder, 'sources.json'), '{"r6.txt":{"publisher":"Daily"}}'),
  ],
  [
    'with most of it new',
    (folder) =>
      Promise.all([7, 8, 9, 11].map((at) => writeFile(join(folder, `r${at}.txt`), `Silver ${at}.`))).then(),
  ],
];

test('a store made out of the one before tells what is read anew', { timeout: 120_000 }, async () => {
  const [folder, cache] = [await folderOf(reports(12)), await folderOf({})];
  for (const [what, change] of changes) {
    await change(folder);
    await build(folder, cache, 12, () => undefined);
    const store = await openStore(placeOf(cache, folder), await storeRules());
    const { archive } = await openLibrary(folder);
    expect([what, store && (await answersOf(store.archive))]).toEqual([what, await answersOf(archive)]);
  }
});
