import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/reading/folder.js';
import { placeOf, type StorePlace } from '../../src/store/files.js';
import { keysOf, laterFiles, sideKeyOf, stateOf, writeManifest } from '../../src/store/manifest.js';
import { folderOf } from '../reading/folders.js';

/** Long enough after the files were written that their times tell. */
const later = () => Date.now() + 60_000;

async function unchangedAfter(change: (folder: string) => Promise<void>, now = later()): Promise<boolean> {
  const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.', 'sources.json': '{}' });
  const place = placeOf(await folderOf({}), folder);
  await noteRead(place, folder, now);
  await change(folder);
  return (await laterFiles(place, folder, 'id', await stateOf(folder, now)))?.length === 0;
}

/** What is noted of a folder once it is read. */
async function noteRead(place: StorePlace, folder: string, now: number): Promise<void> {
  const state = await stateOf(folder, now);
  const side = await sideKeyOf(folder, state.names.split('\n'));
  let keys = new Map<string, string>();
  for await (const reading of readFolder(folder)) keys = reading.keys;
  await writeManifest(place, 'id', { ...state, keys: keysOf(state, keys, side) });
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
    [
      'another entry of the side file',
      (folder) => writeFile(join(folder, 'sources.json'), '{"a.txt":{"publisher":"Daily"}}'),
    ],
    ['a side file that cannot be used', (folder) => writeFile(join(folder, 'sources.json'), '{')],
    ['a wrong entry', (folder) => writeFile(join(folder, 'sources.json'), '{"a.txt":{"x":1}}')],
    ['a file that cannot be read for articles', (folder) => writeFile(join(folder, 'c.pdf'), '')],
  ];
  test.each(changes)('with %s is changed', async (_, change) => {
    expect(await unchangedAfter(change)).toBe(false);
  });

  const touches: [string, (folder: string) => Promise<void>][] = [
    ['a file with another time', (folder) => utimes(join(folder, 'a.txt'), new Date(0), new Date(0))],
    ['a file written anew with the same text', (folder) => writeFile(join(folder, 'b.txt'), 'Two.')],
    [
      'the side file written anew with the same text',
      (folder) => writeFile(join(folder, 'sources.json'), '{}'),
    ],
    [
      'an entry for a file that is not there yet',
      (folder) => writeFile(join(folder, 'sources.json'), '{"c.txt":{"publisher":"Daily"}}'),
    ],
  ];
  test.each(touches)('with %s is unchanged', async (_, touch) => {
    expect(await unchangedAfter(touch)).toBe(true);
  });

  test('whose files are so new that they may change again unseen is read, to the last letter', async () => {
    expect(await unchangedAfter(async () => undefined, Date.now())).toBe(true);
    const change = (folder: string) => writeFile(join(folder, 'b.txt'), 'Ten.');
    expect(await unchangedAfter(change, Date.now())).toBe(false);
  });
});

test('a file that was touched is read once: the same look again finds nothing new', async () => {
  const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.' });
  const place = placeOf(await folderOf({}), folder);
  await noteRead(place, folder, later());
  await utimes(join(folder, 'a.txt'), new Date(0), new Date(0));
  const state = await stateOf(folder, later());
  expect(await laterFiles(place, folder, 'id', state)).toEqual([]);
  await rm(join(folder, 'a.txt'));
  // Its own numbers vouch for it now: it is not looked into again.
  expect(await laterFiles(place, folder, 'id', state)).toEqual([]);
});

test('another store has no manifest', async () => {
  const folder = await folderOf({ 'a.txt': 'One.' });
  const place = placeOf(await folderOf({}), folder);
  const state = await stateOf(folder, later());
  expect(await laterFiles(place, folder, 'id', state)).toBeUndefined();
  await noteRead(place, folder, later());
  expect(await laterFiles(place, folder, 'other', state)).toBeUndefined();
});
