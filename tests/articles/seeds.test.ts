import { beforeAll, describe as group, expect, it } from 'vitest';
import { describe } from '../../src/articles/describe.js';
import { listArticles, readArticle } from '../../src/articles/read.js';
import { readSideFile } from '../../src/articles/sidefile.js';
import { split } from '../../src/articles/split.js';
import type { ArticleText, Passage } from '../../src/model.js';

const articles = new Map<string, ArticleText>();
const passages = new Map<string, Passage[]>();

beforeAll(async () => {
  const { files } = await listArticles('seeds');
  const side = await readSideFile('seeds', files);
  for (const name of files) {
    const file = await readArticle('seeds', name);
    if ('reason' in file) throw new Error(file.reason);
    const article = describe(file, side.entries.get(file.file));
    if (!('text' in article)) throw new Error(article.reason);
    articles.set(article.id.slice(0, 3), article);
    passages.set(article.id.slice(0, 3), split(article));
  }
});

const rows = [
  ['000', 'sv', null, 'baoquocte.vn', 'article', 'baoquocte.vn', null, null],
  ['001', 'de', null, 'hanoimoi.vn', 'article', 'hanoimoi.vn', null, null],
  [
    '002',
    'sv',
    'Generalsekreterare To Lam möter Rysslands president Putin',
    'tuoitre.vn',
    'article',
    'tuoitre.vn',
    '2025-05-10',
    'text',
  ],
  ['003', 'en', null, 'vietnamnews.vn', 'archive', 'Việt Nam News', '2025-04-04', 'text'],
  ['004', 'en', null, 'vietnamnews.vn', 'archive', 'Việt Nam News', '2025-02-22', 'text'],
] as const;

group('the seeds', () => {
  it.each(rows)('%s is described', (id, language, title, host, urlOrigin, publisher, published, origin) => {
    const article = articles.get(id);
    expect(article).toMatchObject({
      language,
      title,
      urlOrigin,
      publisher,
      published,
      publishedOrigin: origin,
    });
    expect(new URL(article?.url ?? '').hostname).toBe(host);
  });

  it.each(rows)('%s is cut into passages that are exact and do not overlap', (id) => {
    let last = 0;
    for (const passage of passages.get(id) ?? []) {
      expect(passage.start).toBeGreaterThanOrEqual(last);
      expect(articles.get(id)?.text.slice(passage.start, passage.end)).toBe(passage.text);
      last = passage.end;
    }
  });

  it.each([
    ['000', 7, 3],
    ['001', 22, 0],
    ['002', 19, 1],
    ['003', 15, 1],
    ['004', 14, 0],
  ])('%s keeps its %i sentences and %i captions', (id, body, captions) => {
    const kinds = (passages.get(id) ?? []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'body')).toHaveLength(body);
    expect(kinds.filter((kind) => kind === 'caption')).toHaveLength(captions);
  });

  it('leaves unrelated headlines, menus and banners out', () => {
    const tail = (id: string, from: string) => {
      const all = passages.get(id) ?? [];
      return all.slice(all.findIndex(({ text }) => text.startsWith(from))).map(({ kind }) => kind);
    };
    expect(new Set(tail('003', 'VNA/VNS'))).toEqual(new Set(['noise']));
    expect(new Set(tail('002', 'Tuoitre.vn'))).toEqual(new Set(['noise']));
    expect(tail('003', 'VNA/VNS')).toHaveLength(21);
  });
});
