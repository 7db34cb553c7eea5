import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/answer/dispatch.js';
import { askingOf } from '../../src/answer/command.js';
import { queryOf } from '../../src/answer/queries.js';
import { readSideFile } from '../../src/articles/sidefile.js';
import { type Library, openLibrary } from '../../src/library.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { pagesOf } from '../../src/render/components.js';
import { textOf } from '../../src/render/terminal.js';
import { documentOf } from '../../src/render/words.js';
import { folderOf, report } from '../reading/folders.js';

const good = report('Jane Mwangi', 'Carlos Rojas', '5 March 2025');

/** What `/sources` shows, in a terminal and in Discord. */
async function sourcesOf({ archive }: Library): Promise<{ text: string; bodies: string[] }> {
  const query = queryOf('sources', {});
  const document = documentOf(
    await answerQuery(query, askingOf(archive, 'en', new Date(0))),
    catalogueFor('en'),
  );
  const bodies = pagesOf(document, { query, private: true }).map((build) => JSON.stringify(build()));
  return { text: textOf(document, { width: 100, colour: false }), bodies };
}

describe('a link', () => {
  const secret = `${report('Jane Mwangi', 'Secret Password', '6 March 2025')}TOKEN=abc\n`;

  test.each([
    ['to a file outside', (outside: string) => join(outside, 'secret.txt')],
    ['to a device', () => '/dev/zero'],
    ['to a folder', (outside: string) => outside],
    ['to itself', () => 'link.txt'],
    ['to nothing', () => 'gone'],
    ['through a folder outside', () => 'way/secret.txt'],
  ])('%s is left out and told', async (_, target) => {
    const outside = await folderOf({ 'secret.txt': secret });
    const folder = await folderOf({ 'good.txt': good });
    await symlink(outside, join(folder, 'way'));
    await symlink(target(outside), join(folder, 'link.txt'));
    const library = await openLibrary(folder);
    expect(library.articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(library.rejected).toContainEqual({ file: 'link.txt', reason: expect.any(String) });
    expect((await sourcesOf(library)).text).not.toMatch(/TOKEN|Secret/);
  });

  test('within the folder is read, as Kubernetes lays out its volumes', async () => {
    const folder = await folderOf({ '..v1/good.txt': good });
    await symlink('..v1', join(folder, '..data'));
    await symlink('..data/good.txt', join(folder, 'good.txt'));
    const { articles, rejected } = await openLibrary(folder);
    expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(rejected).toEqual([]);
  });

  test('to a folder of articles is that folder', async () => {
    const [folder, other] = [await folderOf({ 'good.txt': good }), await folderOf({})];
    await symlink(folder, join(other, 'articles'));
    expect((await openLibrary(join(other, 'articles'))).articles).toHaveLength(1);
  });

  test('in place of the side file is left out and told', async () => {
    const outside = await folderOf({ 'secret.json': '{"TOKEN": "abc"}' });
    const folder = await folderOf({ 'good.txt': good });
    await symlink(join(outside, 'secret.json'), join(folder, 'sources.json'));
    const { rejected } = await openLibrary(folder);
    expect(rejected).toEqual([{ file: 'sources.json', reason: expect.stringContaining('outside') }]);
  });
});

describe('what is no file', () => {
  test.each(['pipe.txt', 'sources.json'])(
    '%s as a pipe that nobody writes to keeps nobody waiting',
    async (name) => {
      const folder = await folderOf({ 'good.txt': good });
      execFileSync('mkfifo', [join(folder, name)]);
      const { articles, rejected } = await openLibrary(folder);
      expect(articles).toHaveLength(1);
      expect(rejected).toEqual([{ file: name, reason: expect.stringMatching(/not a plain file/) }]);
    },
  );

  test('a side file that is a folder is told', async () => {
    const folder = await folderOf({ 'good.txt': good });
    await mkdir(join(folder, 'sources.json'));
    expect((await openLibrary(folder)).rejected).toEqual([
      { file: 'sources.json', reason: expect.any(String) },
    ]);
  });
});

describe('a file name', () => {
  const odd = [
    'new\nline.txt',
    'tab\tand\u0007bell.txt',
    '\u001b[31mred.txt',
    '-rf.txt',
    '--help.md',
    'e\u0301moji 🇻🇳 👩‍👩‍👧.txt',
    '@everyone.txt',
    '**bold** [link](https:evil.example).txt',
    '\u202etxt.exe.txt',
    "'; drop table articles; --.txt",
    '$(reboot) `reboot`.txt',
    '%00..%2f.txt',
    '__proto__.txt',
    'constructor.txt',
    `${'long'.repeat(62)}.txt`,
    ' .txt',
    'A.TXT',
  ];

  test('may hold anything', async () => {
    const folder = await folderOf(Object.fromEntries(odd.map((name) => [name, good])));
    const library = await openLibrary(folder);
    expect(library.rejected).toEqual([]);
    expect(library.articles.map(({ file }) => file).sort()).toEqual([...odd].sort());
    // One fact for all, as all say the same.
    expect(library.facts.meetings).toHaveLength(1);
    const { text, bodies } = await sourcesOf(library);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    for (const body of bodies) {
      expect(body).not.toMatch(/@everyone|\\u001b|\\u202e|\u202e/);
      expect(body).not.toMatch(/[^\\]\[link\]/);
    }
  });

  test('may be that of a property of every object in the side file', async () => {
    const entries =
      '{"__proto__.txt": {"publisher": "P"}, "__proto__": {"publisher": "X"}, "constructor.txt": {"title": "C"}}';
    const folder = await folderOf({
      '__proto__.txt': good,
      'constructor.txt': good,
      'sources.json': entries,
    });
    const { articles, rejected } = await openLibrary(folder);
    expect(articles.map(({ publisher }) => publisher)).toEqual(['P', null]);
    expect(rejected).toEqual([{ file: 'sources.json', reason: expect.stringContaining('"__proto__"') }]);
  });

  test('that is no text is told', async () => {
    const folder = await folderOf({ 'good.txt': good });
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('.txt')]),
      good,
    );
    const { articles, rejected } = await openLibrary(folder);
    expect(articles).toHaveLength(1);
    expect(rejected).toEqual([{ file: 'b\ufffd.txt', reason: expect.stringMatching(/name/) }]);
  });
});

describe('bytes', () => {
  const bytes: [string, Uint8Array, RegExp][] = [
    ['UTF-16 with its mark, little end first', Buffer.from(`\ufeff${good}`, 'utf16le'), /UTF-16/],
    ['UTF-16 with its mark, big end first', Buffer.from(`\ufeff${good}`, 'utf16le').swap16(), /UTF-16/],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), /binary/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /UTF/],
    [
      'Latin-1',
      Buffer.from('Präsidentin Jane Mwangi empfing den Außenminister.', 'latin1'),
      /not valid UTF-8/,
    ],
    ['a sequence too long', Buffer.from([0x41, 0xc0, 0xaf]), /not valid UTF-8/],
    ['half a surrogate pair', Buffer.from([0x41, 0xed, 0xa0, 0x80]), /not valid UTF-8/],
    ['a letter cut in half', Buffer.from('Phạm').subarray(0, 3), /not valid UTF-8/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /binary/],
    ['nothing but marks of byte order', Buffer.from('\ufeff\ufeff\ufeff'), /empty/],
    ['nothing but invisible letters', Buffer.from('\u200b\u200d\u2060\n\u200e'), /./],
  ];
  test.each(bytes)('%s are told and spoil nothing', async (_, content, reason) => {
    const folder = await folderOf({ 'good.txt': good });
    await writeFile(join(folder, 'bad.txt'), content);
    const { articles, rejected } = await openLibrary(folder);
    expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(rejected).toEqual([{ file: 'bad.txt', reason: expect.stringMatching(reason) }]);
  });

  test('of a side file that are not UTF-8 are told', async () => {
    const folder = await folderOf({ 'good.txt': good });
    await writeFile(
      join(folder, 'sources.json'),
      Buffer.from('{"good.txt": {"publisher": "S\xe4nder"}}', 'latin1'),
    );
    const { rejected, articles } = await openLibrary(folder);
    expect(rejected).toEqual([{ file: 'sources.json', reason: expect.stringContaining('UTF-8') }]);
    expect(articles[0]?.publisher).toBeNull();
  });
});

test(
  'ten thousand empty files are told, and answers stay within what Discord takes',
  { timeout: 60_000 },
  async () => {
    const folder = await folderOf({ 'good.txt': good });
    const names = Array.from({ length: 10_000 }, (_, at) => `empty${at}.txt`);
    for (let from = 0; from < names.length; from += 500)
      await Promise.all(names.slice(from, from + 500).map((name) => writeFile(join(folder, name), '')));
    // Workers run the compiled program: there is no compiler in them.
    const compiled = new URL('../../dist/src/library.js', import.meta.url).href;
    const built: { openLibrary: typeof openLibrary } = await import(compiled);
    const library = await built.openLibrary(folder);
    expect(library.articles).toHaveLength(1);
    expect(library.rejected).toHaveLength(10_000);
    const { bodies } = await sourcesOf(library);
    expect(Math.max(...bodies.map((body) => Buffer.byteLength(body)))).toBeLessThanOrEqual(10_000);
  },
);

test('a side file of 20,000 wrong entries is told', async () => {
  const entries = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => [`x${at}.txt`, { url: 'javascript:0' }]),
  );
  const folder = await folderOf({ 'good.txt': good, 'sources.json': JSON.stringify(entries) });
  expect((await readSideFile(folder, ['good.txt'])).rejected).toHaveLength(20_000);
});
