import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderError, listArticles, readArticle } from '../../src/articles/read.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function readAll() {
  const { files, rejected } = await listArticles(folder);
  return [...rejected, ...(await Promise.all(files.map((file) => readArticle(folder, file))))];
}

describe('a folder of articles', () => {
  it('reads .txt and .md by name, leaves text as it is, ignores folders, hidden files and the side file', async () => {
    await writeFile(join(folder, 'b.md'), '\ufeffZwei\r\nZeilen');
    await writeFile(join(folder, 'a.txt'), 'One line');
    await writeFile(join(folder, '.hidden.txt'), 'x');
    await writeFile(join(folder, 'sources.json'), '{}');
    await mkdir(join(folder, 'old.txt'));
    expect(await readAll()).toEqual([
      { id: 'a', file: 'a.txt', text: 'One line' },
      { id: 'b', file: 'b.md', text: '\ufeffZwei\r\nZeilen' },
    ]);
  });

  it.each([
    ['empty.txt', '', /empty/],
    ['blank.txt', '\ufeff \n', /empty/],
    ['binary.txt', new Uint8Array([0x89, 0x50, 0, 0x47]), /binary/],
    ['latin1.txt', new Uint8Array([0x4d, 0xf6, 0x74, 0x65]), /UTF-8/],
    ['utf16.txt', new Uint8Array([0xff, 0xfe, 0x41, 0]), /UTF-16/],
    ['huge.txt', 'a'.repeat(5_000_001), /5 MB/],
    ['report.pdf', 'x', /\.txt and \.md/],
  ])('rejects %s and still reads the others', async (file, content, reason) => {
    await writeFile(join(folder, file), content);
    await writeFile(join(folder, 'good.txt'), 'Good.');
    const all = await readAll();
    expect(all).toContainEqual({ file, reason: expect.stringMatching(reason) });
    expect(all).toContainEqual({ id: 'good', file: 'good.txt', text: 'Good.' });
  });

  it('reports a file it cannot open', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'link.txt'));
    expect(await readAll()).toEqual([{ file: 'link.txt', reason: expect.stringMatching(/cannot be read/) }]);
  });

  it('reports the second of two files with one id', async () => {
    await writeFile(join(folder, 'x.txt'), 'One');
    await writeFile(join(folder, 'x.md'), 'Two');
    expect(await listArticles(folder)).toEqual({
      files: ['x.md'],
      rejected: [{ file: 'x.txt', reason: expect.stringMatching(/same name as x\.md/) }],
    });
  });

  it('says so when the folder is empty, missing or a file', async () => {
    expect(await readAll()).toEqual([{ file: folder, reason: expect.stringMatching(/no \.txt or \.md/) }]);
    await expect(listArticles(join(folder, 'none'))).rejects.toThrow(FolderError);
    await writeFile(join(folder, 'file'), 'x');
    await expect(listArticles(join(folder, 'file'))).rejects.toThrow(/is a file, not a folder/);
  });
});
