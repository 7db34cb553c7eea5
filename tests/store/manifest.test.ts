import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/store/files.js';
import { isUnchanged, stateOf, writeManifest } from '../../src/store/manifest.js';
import { folderOf } from '../reading/folders.js';

/** Long enough after the files were written that their times tell. */
const later = () => Date.now() + 60_000;

async function unchangedAfter(change: (folder: string) => Promise<void>, now = later()): Promise<boolean> {
  const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.', 'sources.json': '{}' });
  const place = placeOf(await folderOf({}), folder);
  await writeManifest(place, 'id', await stateOf(folder, now));
  await change(folder);
  return isUnchanged(place, 'id', await stateOf(folder, now));
}

describe('a folder', () => {
  test('in which nothing happened is unchanged', async () => {
    expect(await unchangedAfter(async () => undefined)).toBe(true);
  });

  const changes: [string, (folder: string) => Promise<void>][] = [
    ['a new file', (folder) => writeFile(join(folder, 'c.txt'), 'Three.')],
    ['a file less', (folder) => rm(join(folder, 'b.txt'))],
    ['another text', (folder) => writeFile(join(folder, 'b.txt'), 'Two and a half.')],
    [
      'another text of the same length, and the old time put back',
      async (folder) => {
        await writeFile(join(folder, 'b.txt'), 'Ten.');
        await utimes(join(folder, 'b.txt'), new Date(0), new Date(0));
      },
    ],
    ['another side file', (folder) => writeFile(join(folder, 'sources.json'), '{ }')],
    ['a file that cannot be read for articles', (folder) => writeFile(join(folder, 'c.pdf'), '')],
  ];
  test.each(changes)('with %s is changed', async (_, change) => {
    expect(await unchangedAfter(change)).toBe(false);
  });

  test('whose files are so new that they may change again unseen is not taken as unchanged', async () => {
    expect(await unchangedAfter(async () => undefined, Date.now())).toBe(false);
  });
});

test('another store has no manifest', async () => {
  const folder = await folderOf({ 'a.txt': 'One.' });
  const place = placeOf(await folderOf({}), folder);
  const state = await stateOf(folder, later());
  expect(await isUnchanged(place, 'id', state)).toBe(false);
  await writeManifest(place, 'id', state);
  expect(await isUnchanged(place, 'other', state)).toBe(false);
});
