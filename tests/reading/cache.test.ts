import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Cache, keepCache, keyOf, readCache, writeCache } from '../../src/reading/cache.js';
import { folderOf } from './folders.js';

const kept: Cache = new Map([
  ['one', { file: 'one.txt', reason: 'It is empty.' }],
  ['two', { file: 'two.txt', reason: 'A line\nand „another“.' }],
]);

async function writtenCache(): Promise<{ directory: string; file: string }> {
  const directory = await folderOf({});
  await writeCache(directory, 'articles', kept);
  const [name = ''] = await readdir(directory);
  return { directory, file: join(directory, name) };
}

describe('the key of a file', () => {
  const file = { id: 'a', file: 'a.txt', text: 'Words.' };
  const same = keyOf(file, undefined);
  test.each([
    ['another text', { ...file, text: 'Words!' }, undefined],
    ['another name', { ...file, file: 'b.txt' }, undefined],
    ['an entry of the side file', file, { publisher: 'News' }],
  ])('%s makes another key', (_, other, side) => {
    expect(keyOf(other, side)).not.toBe(same);
  });

  test('the same file has the same key', () => {
    expect(keyOf({ ...file }, undefined)).toBe(same);
  });
});

describe('the cache', () => {
  test('is read as it was written, and leaves nothing else behind', async () => {
    const { directory } = await writtenCache();
    expect(await readCache(directory, 'articles')).toEqual(kept);
    expect(await readdir(directory)).toHaveLength(1);
  });

  const third = { file: 'three.txt', reason: 'It is a picture.' };
  test.each<[string, Cache, string[], boolean]>([
    ['an article more is added to it', new Map([...kept, ['three', third]]), ['one', 'two', 'three'], true],
    ['nothing new leaves it as it is', kept, ['one', 'two'], true],
    ['much of it gone, it is written anew', new Map([['three', third]]), ['three'], false],
  ])('%s', async (_, read, keys, goesOn) => {
    const { directory, file } = await writtenCache();
    const before = await readFile(file, 'utf8');
    await keepCache(directory, 'articles', await readCache(directory, 'articles'), read);
    expect([...(await readCache(directory, 'articles'))]).toEqual([...read]);
    expect([...read.keys()]).toEqual(keys);
    expect((await readFile(file, 'utf8')).startsWith(before)).toBe(goesOn);
  });

  test('a few that are gone are kept until there are many', async () => {
    const { directory } = await writtenCache();
    const five = new Map(['a', 'b', 'c', 'd', 'e'].map((key) => [key, third]));
    await keepCache(directory, 'articles', new Map(), five);
    const four = new Map([...five].slice(1));
    await keepCache(directory, 'articles', five, four);
    expect(await readCache(directory, 'articles')).toEqual(five);
    await keepCache(directory, 'articles', five, new Map([...four].slice(1)));
    expect(await readCache(directory, 'articles')).toEqual(new Map([...four].slice(1)));
  });

  test('of another folder is another', async () => {
    const { directory } = await writtenCache();
    expect(await readCache(directory, 'elsewhere')).toEqual(new Map());
  });

  const changes: [string, (text: string) => string, string[]][] = [
    ['a line changed by hand', (text) => text.replace('empty', 'full'), ['two']],
    ['a line cut short', (text) => text.slice(0, -12), ['one']],
    ['a line of something else', (text) => text.replace(/^two.*$/mu, 'what is this'), ['one']],
    ['a foreign version', (text) => text.replace(/^.*\n/u, 'briefing-bot cache 0\n'), []],
    ['another program', () => '{"a":1}\n', []],
    ['nothing', () => '', []],
  ];
  test.each(changes)('with %s keeps only what is sound', async (_, change, sound) => {
    const { directory, file } = await writtenCache();
    await writeFile(file, change(await readFile(file, 'utf8')));
    expect([...(await readCache(directory, 'articles')).keys()]).toEqual(sound);
  });

  test.each([
    ['a directory that is a file', { taken: '' }, 'taken'],
    ['a directory below a file', { taken: '' }, 'taken/deeper'],
  ])('%s keeps nothing and stops nobody', async (_, files, name) => {
    const directory = join(await folderOf(files), name);
    await expect(writeCache(directory, 'articles', kept)).resolves.toBeUndefined();
    expect(await readCache(directory, 'articles')).toEqual(new Map());
  });

  test('whose place a directory has taken is given up', async () => {
    const { directory, file } = await writtenCache();
    const blocked = await folderOf({ [`${file.slice(directory.length + 1)}/inside`]: '' });
    await writeCache(blocked, 'articles', kept);
    expect(await readCache(blocked, 'articles')).toEqual(new Map());
    expect(await readdir(blocked)).toHaveLength(1);
  });
});
