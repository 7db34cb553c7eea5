import { describe, expect, test } from 'vitest';
import { withEarlier } from '../../src/reading/earlier.js';
import type { FolderReading } from '../../src/reading/folder.js';
import { article } from '../builders.js';

/** A reading of articles, each told by its title, and of files left out. */
function reading(titles: Readonly<Record<string, string>>, rejected: string[] = []): FolderReading {
  const articles = Object.entries(titles).map(([id, title]) => ({
    article: article(id, { title }),
    passages: [],
    facts: { article: id, people: [], meetings: [], trade: [], statements: [] },
  }));
  return {
    articles,
    rejected: rejected.map((file) => ({ file, reason: 'Broken.' })),
    keys: new Map(Object.entries(titles).map(([id, title]) => [`${id}.txt`, title])),
    progress: { read: articles.length, total: articles.length },
  };
}

describe('a reading after another', () => {
  const before = reading({ a: 'A', c: 'C' });
  const rows: [string, FolderReading, string[], string[], string[]][] = [
    ['changed', reading({ a: 'A2', c: 'C' }), [], ['A2', 'C'], []],
    ['removed', reading({ c: 'C' }), [], ['C'], []],
    ['broken, in its old place', reading({ b: 'B', c: 'C' }, ['a.txt']), [], ['A', 'B', 'C'], ['a.txt kept']],
    ['broken and new', reading({ a: 'A', c: 'C' }, ['b.txt']), [], ['A', 'C'], ['b.txt']],
    ['busy', reading({ a: 'half of A2', c: 'C' }), ['a.txt'], ['A', 'C'], []],
    ['busy and gone for a moment', reading({ c: 'C' }), ['a.txt'], ['A', 'C'], []],
    ['busy and empty so far', reading({ c: 'C' }, ['a.txt']), ['a.txt'], ['A', 'C'], []],
    ['busy and new', reading({ a: 'A', b: 'half of B', c: 'C' }), ['b.txt'], ['A', 'C'], []],
    ['busy, new and empty so far', reading({ a: 'A', c: 'C' }, ['b.txt']), ['b.txt'], ['A', 'C'], []],
  ];
  test.each(rows)('%s', (_, now, busy, titles, rejected) => {
    const both = withEarlier(before, now, new Set(busy));
    expect(both.articles.map(({ article: { title } }) => title)).toEqual(titles);
    expect(both.rejected.map(({ file, reason }) => (reason === 'Broken.' ? file : `${file} kept`))).toEqual(
      rejected,
    );
  });
});
