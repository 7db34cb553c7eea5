import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerQuery } from '../../src/answer/dispatch.js';
import { askingOf } from '../../src/answer/command.js';
import { queryOf } from '../../src/answer/queries.js';
import type { Archive } from '../../src/archive.js';
import { openGrowing } from '../../src/library.js';
import type { Followed } from '../../src/reading/follow.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { componentsOf } from '../../src/render/components.js';
import { documentOf } from '../../src/render/words.js';
import { folderOf, report } from '../reading/folders.js';

/** A folder that is read and followed. */
async function followed(files: Readonly<Record<string, string>>) {
  const folder = await folderOf(files);
  const news: (Followed | string)[] = [];
  const { archive, whole } = openGrowing(
    folder,
    {},
    { told: (one) => news.push(one), failed: (error) => news.push(String(error)) },
  );
  onTestFinished(() => archive.close());
  await whole;
  return { folder, archive, news };
}

async function peopleIn(archive: Archive): Promise<string[]> {
  return (await archive.officialsOf('PE', 20)).map(({ name }) => name).sort();
}

/** Waits until something is so: seconds, on a machine that has other work too. */
const soon = { timeout: 15_000, interval: 50 };

const first = { 'a.txt': report('Jane Mwangi', 'Carlos Rojas', '5 March 2025') };
const second = report('Jane Mwangi', 'Luis Paredes', '7 May 2025');

describe('a folder that is followed', () => {
  const changes: [string, (folder: string) => Promise<void>, string[]][] = [
    [
      'an article added',
      (folder) => writeFile(join(folder, 'b.txt'), second),
      ['Carlos Rojas', 'Luis Paredes'],
    ],
    ['an article changed', (folder) => writeFile(join(folder, 'a.txt'), second), ['Luis Paredes']],
    ['an article removed', (folder) => rm(join(folder, 'a.txt')), []],
    ['an article renamed', (folder) => rename(join(folder, 'a.txt'), join(folder, 'a.pdf')), []],
    [
      'an article saved as editors do',
      async (folder) => {
        await writeFile(join(folder, '.a.txt.swp'), 'half of i');
        await writeFile(join(folder, 'a.txt~'), second);
        await rename(join(folder, 'a.txt~'), join(folder, 'a.txt'));
      },
      ['Luis Paredes'],
    ],
    [
      'a folder put in the place of the old one',
      async (folder) => {
        await mkdir(`${folder}-new`);
        await writeFile(join(`${folder}-new`, 'b.txt'), second);
        await rename(folder, `${folder}-old`);
        await rename(`${folder}-new`, folder);
        await rm(`${folder}-old`, { recursive: true });
      },
      ['Luis Paredes'],
    ],
  ];
  test.each(changes)('%s counts within seconds', async (_, change, people) => {
    const { folder, archive } = await followed(first);
    expect(await peopleIn(archive)).toEqual(['Carlos Rojas']);
    await change(folder);
    await vi.waitFor(async () => expect(await peopleIn(archive)).toEqual(people), soon);
  });

  test('goes on after one change', async () => {
    const { folder, archive } = await followed(first);
    await writeFile(join(folder, 'b.txt'), second);
    await vi.waitFor(async () => expect(await peopleIn(archive)).toHaveLength(2), soon);
    await writeFile(join(folder, 'c.txt'), report('Jane Mwangi', 'Rosa Quispe', '9 May 2025'));
    await vi.waitFor(async () => expect(await peopleIn(archive)).toHaveLength(3), soon);
    expect(archive.progress()).toEqual({ read: 3, total: 3 });
  });

  test('is read again for its side file', async () => {
    const { folder, archive } = await followed(first);
    const publisherOf = async () => (await archive.article('a'))?.publisher;
    await writeFile(
      join(folder, 'sources.json'),
      JSON.stringify({ 'a.txt': { publisher: 'Nairobi Daily' } }),
    );
    await vi.waitFor(async () => expect(await publisherOf()).toBe('Nairobi Daily'), soon);
    await writeFile(join(folder, 'sources.json'), '{"a.txt": {"publ');
    await vi.waitFor(
      async () => expect((await archive.rejected())[0]?.reason).toMatch(/not a JSON object.* is still used/),
      soon,
    );
    expect(await publisherOf()).toBe('Nairobi Daily');
  });

  test('that goes away leaves what was read, and counts again when it is back', async () => {
    const { folder, archive, news } = await followed(first);
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(news.join()).toMatch(/does not exist/), soon);
    expect(await peopleIn(archive)).toEqual(['Carlos Rojas']);
    await mkdir(folder);
    await writeFile(join(folder, 'b.txt'), second);
    await vi.waitFor(async () => expect(await peopleIn(archive)).toEqual(['Luis Paredes']), soon);
  });
});

describe('a file that is broken', () => {
  const guests = ['Ana', 'Berta', 'Carlos', 'Diego', 'Elena', 'Felipe', 'Gloria'];
  const broken: [string, string | Uint8Array, RegExp][] = [
    ['empty', '', /empty/],
    ['blank', ' \n\n', /empty/],
    ['not UTF-8', new Uint8Array([0x4d, 0xf6, 0x74, 0x65]), /not valid UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), /UTF-16/],
    ['binary', new Uint8Array([0x41, 0, 0x41]), /binary/],
    ['far too large', 'a'.repeat(5_000_001), /larger than 5 MB/],
    ['in no language that is read', 'これは日本語の文章です。大統領は外相と会談しました。', /language/],
  ];
  const good = Object.fromEntries(
    broken.map(([kind], at) => [`${kind}.txt`, report('Jane Mwangi', `${guests[at]} Rojas`, '5 March 2025')]),
  );

  test('never replaces a good one, and is told', async () => {
    const { folder, archive, news } = await followed(good);
    for (const [kind, content] of broken) await writeFile(join(folder, `${kind}.txt`), content);
    const told = broken.map(([kind, , reason]) => ({
      file: `${kind}.txt`,
      reason: expect.stringMatching(reason),
    }));
    await vi.waitFor(() => expect(news.at(-1)).toMatchObject({ kept: { length: broken.length } }), soon);
    expect(news.at(-1)).toEqual({ articles: broken.length, kept: expect.arrayContaining(told) });
    expect(await archive.rejected()).toEqual(expect.arrayContaining(told));
    expect(await peopleIn(archive)).toEqual(guests.map((name) => `${name} Rojas`));
    for (const [kind] of broken) await writeFile(join(folder, `${kind}.txt`), second);
    await vi.waitFor(async () => expect(await peopleIn(archive)).toEqual(['Luis Paredes']), soon);
    expect(await archive.rejected()).toEqual([]);
  });

  test('is told by /sources', async () => {
    const { folder, archive, news } = await followed(first);
    await writeFile(join(folder, 'a.txt'), '');
    await vi.waitFor(() => expect(news).not.toEqual([]), soon);
    const answer = await answerQuery(queryOf('sources', {}), askingOf(archive, 'en', new Date(0)));
    const shown = JSON.stringify(documentOf(answer, catalogueFor('en')));
    expect(shown).toContain('The file is empty. What was read of it before is still used.');
  });

  test('of the same name as a good one takes nothing from it', async () => {
    const { folder, archive, news } = await followed({ 'x.txt': first['a.txt'] });
    await writeFile(join(folder, 'x.md'), '');
    await vi.waitFor(() => expect(news).not.toEqual([]), soon);
    expect(await peopleIn(archive)).toEqual(['Carlos Rojas']);
  });

  test('and new is left out', async () => {
    const { folder, archive, news } = await followed(first);
    await symlink(join(folder, 'gone'), join(folder, 'b.txt'));
    await vi.waitFor(() => expect(news).not.toEqual([]), soon);
    expect(news).toEqual([{ articles: 1, kept: [] }]);
    expect(await archive.rejected()).toEqual([
      { file: 'b.txt', reason: expect.stringContaining('cannot be read') },
    ]);
  });
});

describe('a question', () => {
  test('keeps the archive it began with', async () => {
    const { folder, archive, news } = await followed(first);
    const asking = askingOf(archive, 'en', new Date(0));
    await writeFile(join(folder, 'a.txt'), second);
    await vi.waitFor(() => expect(news).not.toEqual([]), soon);
    expect(await peopleIn(asking.archive)).toEqual(['Carlos Rojas']);
    expect(await peopleIn(archive)).toEqual(['Luis Paredes']);
  });

  test('of a button pressed under an answer of an older archive is answered from the new one', async () => {
    const { folder, archive, news } = await followed(first);
    const shown = async () => {
      const query = queryOf('meetings of', { official: 'carlos-rojas' });
      const answer = await answerQuery(query, askingOf(archive, 'en', new Date(0)));
      const { page, body } = componentsOf(documentOf(answer, catalogueFor('en')), {
        query,
        page: 7,
        private: true,
      });
      return { type: answer.type, page, text: JSON.stringify(body) };
    };
    expect(await shown()).toMatchObject({ type: 'found', page: 1 });
    await writeFile(join(folder, 'a.txt'), second);
    await vi.waitFor(() => expect(news).not.toEqual([]), soon);
    expect(await shown()).toMatchObject({
      type: 'wrong',
      page: 1,
      text: expect.stringContaining('carlos-rojas'),
    });
  });
});
