import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive.js';
import { folderOf, report } from '../reading/folders.js';

// Workers and another process read, and these run the compiled program.
const compiled = new URL('../../dist/src/store/serve.js', import.meta.url).href;
const { LargeFolder }: typeof import('../../src/store/serve.js') = await import(compiled);

interface Opened {
  folder: string;
  cache: string;
  shown(): Archive | undefined;
  large: InstanceType<typeof LargeFolder>;
  /** Whom President Mwangi is shown to have met, and the store that is there. */
  guests(): Promise<string[]>;
  store(): Promise<string | undefined>;
}

async function opened(files: Record<string, string>): Promise<Opened> {
  return openedIn(await folderOf(files), await folderOf({}));
}

async function openedIn(folder: string, cache: string): Promise<Opened> {
  let shown: Archive | undefined;
  const large = new LargeFolder(folder, cache, {
    onProgress: () => undefined,
    onArchive: (archive) => (shown = archive),
  });
  await large.open();
  return {
    ...{ folder, cache, large },
    shown: () => shown,
    guests: async () => (await shown?.officialsOf('PE', 9))?.map(({ name }) => name).sort() ?? [],
    store: async () => (await readdir(cache)).find((name) => name.endsWith('.rows')),
  };
}

const rojas = report('Jane Mwangi', 'Carlos Rojas', '5 March 2025');
const paredes = report('Jane Mwangi', 'Luis Paredes', '7 March 2025');
const quispe = report('Jane Mwangi', 'Ana Quispe', '9 March 2025');

test('articles that come later are answered from beside the store', { timeout: 60_000 }, async () => {
  const { folder, large, guests, store } = await opened({ 'b.txt': rojas });
  const before = await store();
  await writeFile(join(folder, 'a.txt'), paredes);
  await large.open();
  expect([await guests(), large.later]).toEqual([['Carlos Rojas', 'Luis Paredes'], 1]);
  await writeFile(join(folder, 'c.txt'), quispe);
  await large.open();
  expect([await guests(), large.later]).toEqual([['Ana Quispe', 'Carlos Rojas', 'Luis Paredes'], 2]);
  await rm(join(folder, 'a.txt'));
  await large.open();
  expect([await guests(), large.later]).toEqual([['Ana Quispe', 'Carlos Rojas'], 1]);
  expect(await store()).toBe(before);
});

test('what the side file says of a later article counts', { timeout: 60_000 }, async () => {
  const { folder, large, guests, store } = await opened({ 'b.txt': rojas });
  const before = await store();
  await writeFile(join(folder, 'sources.json'), '{"a.txt":{"published":"2025-04-01"}}');
  await writeFile(join(folder, 'a.txt'), 'Kenyan President Jane Mwangi met Peruvian President Ana Quispe.');
  await large.open();
  expect([await guests(), await store()]).toEqual([['Ana Quispe', 'Carlos Rojas'], before]);
});

test('what the side file says of a later article after it was read counts', { timeout: 60_000 }, async () => {
  const { folder, large, shown } = await opened({ 'b.txt': rojas });
  await writeFile(join(folder, 'a.txt'), 'Kenyan President Jane Mwangi met Peruvian President Ana Quispe.');
  await large.open();
  await writeFile(join(folder, 'sources.json'), '{"a.txt":{"published":"2025-04-01"}}');
  await large.open();
  expect((await shown()?.article('a'))?.published).toBe('2025-04-01');
});

test('entries of the side file for later articles are no strangers', { timeout: 60_000 }, async () => {
  const side = '{"a.txt":{"published":"2025-04-01"},"c.txt":{}}';
  const { folder, large, shown } = await opened({ 'b.txt': rojas, 'sources.json': side });
  const strangers = async () => (await shown()?.rejected())?.map(({ reason }) => /"(.*)"/u.exec(reason)?.[1]);
  expect(await strangers()).toEqual(['a.txt', 'c.txt']);
  await writeFile(join(folder, 'a.txt'), paredes);
  await large.open();
  expect(await strangers()).toEqual(['c.txt']);
});

test('a later file that is still being written is left out', { timeout: 60_000 }, async () => {
  const { folder, large, guests } = await opened({ 'b.txt': rojas });
  await writeFile(join(folder, 'a.txt'), paredes);
  await large.open();
  await writeFile(join(folder, 'a.txt'), 'Kenyan');
  await writeFile(join(folder, 'c.txt'), quispe);
  await large.open({ busy: new Set(['a.txt', 'c.txt']) });
  expect(await guests()).toEqual(['Carlos Rojas', 'Luis Paredes']);
  await large.open();
  expect(await guests()).toEqual(['Ana Quispe', 'Carlos Rojas']);
});

test('what another process has merged stands under what came later still', { timeout: 60_000 }, async () => {
  const one = await opened({ 'b.txt': rojas });
  const another = await openedIn(one.folder, one.cache);
  await writeFile(join(one.folder, 'a.txt'), paredes);
  await one.large.open();
  await another.large.open({ anew: true });
  const merged = await one.store();
  await writeFile(join(one.folder, 'c.txt'), quispe);
  await one.large.open();
  expect([await one.guests(), one.large.later]).toEqual([['Ana Quispe', 'Carlos Rojas', 'Luis Paredes'], 1]);
  expect(await one.store()).toBe(merged);
});

test('a later article that is written again is read again', { timeout: 60_000 }, async () => {
  const { folder, large, guests } = await opened({ 'b.txt': rojas });
  await writeFile(join(folder, 'a.txt'), paredes);
  await large.open();
  await writeFile(join(folder, 'a.txt'), quispe);
  await large.open();
  expect(await guests()).toEqual(['Ana Quispe', 'Carlos Rojas']);
});

const merged: [string, (one: Opened) => Promise<void>, string[]][] = [
  ['when that is asked for', ({ large }) => large.open({ anew: true }), ['Carlos Rojas', 'Luis Paredes']],
  [
    'when another file has changed',
    async ({ folder, large }) => {
      await writeFile(join(folder, 'b.txt'), quispe);
      await large.open();
    },
    ['Ana Quispe', 'Luis Paredes'],
  ],
];
test.each(merged)('they are merged with all else %s', { timeout: 60_000 }, async (_, merge, names) => {
  const one = await opened({ 'b.txt': rojas });
  const before = await one.store();
  await writeFile(join(one.folder, 'a.txt'), paredes);
  await one.large.open();
  await merge(one);
  expect([await one.guests(), one.large.later]).toEqual([names, 0]);
  expect(await one.store()).not.toBe(before);
});

test('a later file that cannot be used is named', { timeout: 60_000 }, async () => {
  const { folder, large, shown } = await opened({ 'b.txt': rojas });
  await writeFile(join(folder, 'a.txt'), '');
  await large.open();
  expect((await shown()?.rejected())?.map(({ file }) => file)).toEqual(['a.txt']);
});
