import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGrowing, openLibrary } from '../../src/library.js';
import { type FolderReading, readFolder } from '../../src/reading/folder.js';
import { folderOf, report } from './folders.js';

/** The same reports under as many names. */
function reports(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, at) => `r${String(at).padStart(3, '0')}.txt`);
  return Object.fromEntries(
    names.map((name, at) => [name, report('Jane Mwangi', 'Carlos Rojas', `${(at % 28) + 1} March 2025`)]),
  );
}

async function readWhole(folder: string, cacheDirectory?: string): Promise<FolderReading> {
  let last: FolderReading | undefined;
  for await (const reading of readFolder(folder, { cacheDirectory })) last = reading;
  if (last === undefined) throw new Error('nothing was yielded');
  return last;
}

async function officialsOf(folder: string, cacheDirectory: string): Promise<string[]> {
  const { facts } = await openLibrary(folder, { cacheDirectory });
  return facts.officials.map(({ name }) => name);
}

describe('a folder', () => {
  test('is read batch by batch, in the order of its file names', async () => {
    const folder = await folderOf(reports(95));
    const steps: [number, number][] = [];
    let names: string[] = [];
    for await (const { articles, progress } of readFolder(folder)) {
      steps.push([progress.read, articles.length]);
      names = articles.map(({ article }) => article.file);
    }
    expect(steps).toEqual([
      [40, 40],
      [80, 80],
      [95, 95],
    ]);
    expect(names).toEqual(Object.keys(reports(95)));
  });

  test('without an article is read too', async () => {
    expect((await readWhole(await folderOf({}))).progress).toEqual({ read: 0, total: 0 });
  });

  test('that is not there is told', async () => {
    await expect(readWhole('no-such-folder')).rejects.toThrow('"no-such-folder" does not exist');
  });

  test('gives by workers what it gives without', { timeout: 60_000 }, async () => {
    const folder = await folderOf(reports(230));
    // Workers run the compiled program: there is no compiler in them.
    const compiled = new URL('../../dist/src/reading/folder.js', import.meta.url).href;
    const built: { readFolder: typeof readFolder } = await import(compiled);
    let byWorkers: FolderReading | undefined;
    for await (const reading of built.readFolder(folder)) byWorkers = reading;
    const half = await folderOf(Object.fromEntries(Object.entries(reports(230)).slice(0, 120)));
    expect(byWorkers?.articles.slice(0, 120)).toEqual((await readWhole(half)).articles);
    expect(byWorkers?.articles).toHaveLength(230);
  });
});

describe('with a cache', () => {
  const first = { 'a.txt': report('Jane Mwangi', 'Carlos Rojas', '5 March 2025') };

  test('what was read comes back the same', async () => {
    const [folder, cache] = [await folderOf({ ...first, 'empty.txt': '' }), await folderOf({})];
    const fresh = await readWhole(folder, cache);
    expect(await readWhole(folder, cache)).toEqual(fresh);
    expect(fresh.rejected).toHaveLength(1);
  });

  const changes: [string, (folder: string) => Promise<void>, string[]][] = [
    [
      'a new article counts at once',
      (folder) => writeFile(join(folder, 'b.txt'), report('Amina Odhiambo', 'Luis Paredes', '7 May 2025')),
      ['Amina Odhiambo', 'Carlos Rojas', 'Jane Mwangi', 'Luis Paredes'],
    ],
    [
      'a changed article is read again',
      (folder) => writeFile(join(folder, 'a.txt'), report('Jane Mwangi', 'Luis Paredes', '5 March 2025')),
      ['Jane Mwangi', 'Luis Paredes'],
    ],
    ['a deleted article is gone', (folder) => rm(join(folder, 'a.txt')), []],
  ];
  test.each(changes)('%s', async (_, change, names) => {
    const [folder, cache] = [await folderOf(first), await folderOf({})];
    expect(await officialsOf(folder, cache)).toEqual(['Carlos Rojas', 'Jane Mwangi']);
    await change(folder);
    expect(await officialsOf(folder, cache)).toEqual(names);
    expect(await officialsOf(folder, cache)).toEqual(names);
  });

  test('a changed side file counts at once', async () => {
    const [folder, cache] = [await folderOf(first), await folderOf({})];
    await readWhole(folder, cache);
    const entry = { 'a.txt': { publisher: 'Nairobi Daily' } };
    await writeFile(join(folder, 'sources.json'), JSON.stringify(entry));
    expect((await readWhole(folder, cache)).articles[0]?.article.publisher).toBe('Nairobi Daily');
  });
});

describe('a large folder', () => {
  test('is kept in a store, and one changed file changes it', { timeout: 120_000 }, async () => {
    // Another process reads it, and that runs the compiled program.
    const compiled = new URL('../../dist/src/library.js', import.meta.url).href;
    const built: Pick<typeof import('../../src/library.js'), 'openLibrary' | 'openWhole'> = await import(
      compiled
    );
    const [folder, cacheDirectory] = [await folderOf(reports(1000)), await folderOf({})];
    const first = await built.openWhole(folder, { cacheDirectory });
    expect(first.progress()).toEqual({ read: 1000, total: 1000 });
    expect((await first.officialsOf('PE', 5)).map(({ name }) => name)).toEqual(['Carlos Rojas']);
    await writeFile(join(folder, 'r500.txt'), report('Jane Mwangi', 'Luis Paredes', '5 March 2025'));
    const second = await built.openWhole(folder, { cacheDirectory });
    expect((await second.officialsOf('PE', 5)).map(({ name }) => name)).toEqual([
      'Carlos Rojas',
      'Luis Paredes',
    ]);
    const { archive } = await built.openLibrary(folder, { cacheDirectory });
    expect(await second.meetings({}, 2000)).toEqual(await archive.meetings({}, 2000));
  });

  test(
    'is answered from parts of it the first time, later from what there was until it is whole',
    {
      timeout: 240_000,
    },
    async () => {
      const compiled = new URL('../../dist/src/store/build.js', import.meta.url).href;
      const { build }: Pick<typeof import('../../src/store/build.js'), 'build'> = await import(compiled);
      const [folder, cacheDirectory] = [await folderOf(reports(2100)), await folderOf({})];
      const stores = async (known: number) => {
        const whole: boolean[] = [];
        await build(folder, cacheDirectory, known, (message) => {
          if ('store' in message) whole.push(message.whole);
        });
        return whole;
      };
      expect(await stores(0)).toEqual([false, true]);
      expect(await stores(2100)).toEqual([true]);
    },
  );

  test('that several open at the same time is read once', { timeout: 120_000 }, async () => {
    const compiled = new URL('../../dist/src/library.js', import.meta.url).href;
    const built: Pick<typeof import('../../src/library.js'), 'openWhole'> = await import(compiled);
    const [folder, cacheDirectory] = [await folderOf(reports(1000)), await folderOf({})];
    let readings = 0;
    const open = () =>
      built.openWhole(folder, {
        cacheDirectory,
        onProgress: ({ read }) => void (readings += Number(read < 100)),
      });
    const archives = await Promise.all([open(), open(), open()]);
    expect(archives.map((archive) => archive.progress().read)).toEqual([1000, 1000, 1000]);
    const alone = readings;
    await built.openWhole(await folderOf(reports(1000)), {
      cacheDirectory,
      onProgress: ({ read }) => void (readings += Number(read < 100)),
    });
    expect(readings).toBe(2 * alone);
    expect((await readdir(cacheDirectory)).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });
});

describe('an archive that grows', () => {
  test('answers from the start and knows everything in the end', async () => {
    const { archive, whole } = openGrowing(await folderOf(reports(95)));
    expect((await archive.articles(1)).total).toBe(0);
    expect(archive.progress().read).toBeLessThan(archive.progress().total);
    await whole;
    expect((await archive.articles(1)).total).toBe(95);
    expect(archive.progress()).toEqual({ read: 95, total: 95 });
    expect(await archive.official('jane-mwangi')).toMatchObject({ country: 'KE' });
  });

  test('fails by its promise alone when there is no folder', async () => {
    const { archive, whole } = openGrowing('no-such-folder');
    await expect(whole).rejects.toThrow('does not exist');
    expect((await archive.articles(1)).total).toBe(0);
  });

  test('of an empty folder is ready', async () => {
    const { archive, whole } = openGrowing(await folderOf({}));
    await whole;
    expect(archive.progress()).toEqual({ read: 0, total: 0 });
    expect(await archive.rejected()).toHaveLength(1);
  });
});
