import { describe, expect, it } from 'vitest';
import { parseSideFile, readSideFile } from '../../src/articles/sidefile.js';

const good = { url: 'https://example.org/a', publisher: 'Example', published: '2025-05-10' };

describe('parseSideFile', () => {
  it('keeps the good entries and names file and field of a wrong one', () => {
    const text = JSON.stringify({
      'a.txt': good,
      'b.txt': { published: '10 May' },
      'c.txt': { adress: 'x' },
    });
    const { entries, rejected } = parseSideFile(text, ['a.txt', 'b.txt', 'c.txt']);
    expect([...entries]).toEqual([['a.txt', good]]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/"b\.txt".*field published: must be a day such as/),
      expect.stringMatching(/"c\.txt".*unknown field adress/),
    ]);
  });

  it.each([
    [{ url: 'ftp://example.org' }, /field url/],
    [{ url: 'javascript:alert(1)' }, /field url/],
    [{ publisher: '' }, /field publisher/],
    [{ published: '2025-02-30' }, /field published/],
    [{ title: 7 }, /field title/],
    ['https://example.org', /was not used/],
  ])('drops %j', (entry, reason) => {
    const { entries, rejected } = parseSideFile(JSON.stringify({ 'a.txt': entry }), ['a.txt']);
    expect(entries.size).toBe(0);
    expect(rejected).toEqual([{ file: 'sources.json', reason: expect.stringMatching(reason) }]);
  });

  it('warns about an entry without a file', () => {
    expect(parseSideFile(JSON.stringify({ 'z.txt': good }), []).rejected[0]?.reason).toMatch(
      /not in the folder/,
    );
  });

  it.each(['{', '[]', '"x"', ''])('uses nothing of %j', (text) => {
    expect(parseSideFile(text, []).rejected[0]?.reason).toMatch(/not a JSON object/);
  });
});

describe('readSideFile', () => {
  it('needs no side file', async () => {
    expect(await readSideFile('tests', [])).toEqual({
      entries: new Map(),
      rejected: [],
      faults: [],
    });
  });

  it('accepts the one that belongs to the seeds', async () => {
    const files = ['003_0eb7d0b9cd7250b8.txt', '004_c0aacf7ec5a8a527.txt'];
    const { entries, rejected } = await readSideFile('seeds', files);
    expect([...entries.keys()]).toEqual(files);
    expect(rejected).toEqual([]);
  });
});
