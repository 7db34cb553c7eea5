import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive, MeetingFilter } from '../../src/archive.js';
import { PostgresArchive } from '../../src/postgres/archive.js';
import { Database } from '../../src/postgres/database.js';
import type { Written } from '../../src/postgres/write.js';
import { told } from '../answer/world.js';
import { article, archiveOf, meeting, passage, proof, side } from '../builders.js';
import { describePostgres, load } from '../stores.js';

const empty: Written = {
  facts: { officials: [], meetings: [], trade: [], statements: [] },
  ...{ articles: [], passages: [], rejected: [] },
};

/** One article more, with a meeting and a sentence of words that are new. */
const grown: Written = {
  ...told,
  articles: [...told.articles, article('a3')],
  passages: [...told.passages, passage('a3', 'Zimtsterne aus Nairobi.')],
  facts: {
    ...told.facts,
    meetings: [
      ...told.facts.meetings,
      meeting('m-new', [side('Kenya', 'KE')], '2026-01-02', { evidence: [proof('a3')] }),
    ],
  },
};

/** An article between the others, one with other words, and one less. */
const mixed: Written = {
  ...told,
  articles: [...told.articles, article('a1b')].sort((a, b) => (a.file < b.file ? -1 : 1)),
  passages: [
    ...told.passages.slice(0, 1),
    passage('a1b', 'Zimtsterne aus Nairobi und Zimt.'),
    ...told.passages.slice(1, -1).map((one, at) => (at > 0 ? one : { ...one, text: 'Nairobis Zimtstern.' })),
    passage('a1b', 'Zimtsterne aus Nairobi und Zimt.', 1),
  ],
};

/** Of the first meeting another day, state, place and side. */
const changed: Written = {
  ...told,
  facts: {
    ...told.facts,
    meetings: told.facts.meetings.map((one, at) =>
      at > 0
        ? one
        : {
            ...one,
            date: { from: '2024-12-30', to: '2025-01-02', certainty: 'stated' },
            status: 'planned',
            place: { name: null, city: 'Nairobi', country: 'KE' },
            participants: [...one.participants, side('Kenya', 'KE'), side('Peru', 'PE')],
          },
    ),
  },
};

/** What meetings are asked for by, alone and together. */
const filters: readonly MeetingFilter[] = [
  {},
  { status: 'planned' },
  ...told.facts.officials.map(({ id }) => ({ officials: [id] })),
  ...['KE', 'RU', 'VN'].map((country) => ({ countries: [country] })),
  { countries: ['VN', 'KE'] },
  { countries: ['RU', 'VN'], officials: [told.facts.officials[0]?.id ?? ''] },
  { place: 'KE' },
  { place: 'Nairobi' },
  { place: '…' },
  { place: 'Nairobi', countries: ['PE'], kind: 'talks' },
  { kind: 'meeting', status: 'held' },
  ...['2024', '2025', '2026'].map((year) => ({ since: year, until: year })),
  { since: '2025-01-02', until: '2025-06' },
  { since: '2025', countries: ['VN'] },
  { until: '2025-01', status: 'planned' },
];

async function passagesOf(archive: Archive): Promise<unknown[]> {
  const texts = ['Zimtsterne Nairobi', 'Zimt', 'zimtstrene', told.passages[1]?.text ?? '', 'the in of and'];
  return Promise.all(texts.map((text) => archive.searchPassages(text, 9)));
}

async function listsOf(archive: Archive): Promise<unknown[]> {
  const lists: unknown[] = [];
  for (const filter of filters) lists.push(await archive.meetings(filter, 2));
  return lists;
}

describePostgres('loading', (server) => {
  let url: string;
  let archive: Archive;
  beforeAll(async () => {
    url = await server().freshUrl();
    archive = new PostgresArchive(new Database(url));
  });
  afterAll(() => archive.close());

  /** What a reader that was there before the load sees after it. */
  async function seen(): Promise<unknown> {
    return {
      articles: await archive.articles(99),
      meetings: await archive.meetings({}, 99),
      lists: await listsOf(archive),
      passages: await passagesOf(archive),
      names: await archive.findOfficials('Rojas', 9),
      countries: await archive.countries(),
      rejected: await archive.rejected(),
      progress: archive.progress(),
    };
  }

  async function remembered({ facts, articles, passages, rejected }: Written): Promise<unknown> {
    const memory = archiveOf(facts, [...articles], [...passages]);
    return {
      articles: await memory.articles(99),
      meetings: await memory.meetings({}, 99),
      lists: await listsOf(memory),
      passages: await passagesOf(memory),
      names: await memory.findOfficials('Rojas', 9),
      countries: await memory.countries(),
      rejected,
      progress: memory.progress(),
    };
  }

  test('a database never loaded answers with nothing', async () => {
    expect(await seen()).toEqual(await remembered(empty));
  });

  test.each<[string, Written]>([
    ['the first time', told],
    ['an article more', grown],
    ['an article less', told],
    ['a meeting told otherwise', changed],
    ['as before', told],
    ['articles between, changed and gone', mixed],
    ['the same without them', told],
    ['and again', mixed],
    ['a file that cannot be used', { ...told, rejected: [{ file: 'x.pdf', reason: 'Not a text.' }] }],
    ['nothing', empty],
    ['all of it', grown],
  ])('%s: readers see it at once', async (_, written) => {
    expect(await load(url, written)).toBeGreaterThan(0);
    expect(await seen()).toEqual(await remembered(written));
    expect(await load(url, written)).toBe(0);
  });

  test('changes only what changed', async () => {
    await load(url, told);
    // An article, a passage, a meeting, three words and the vocabulary.
    expect(await load(url, grown)).toBe(7);
  });

  test('an article between others leaves theirs as they are', async () => {
    const own = ['Tin.', 'Tea.', 'Wool.', 'Salt.', 'Gold.', 'Silk.'].map((text, at) =>
      passage('a9', text, at),
    );
    const first = {
      ...told,
      articles: [...told.articles, article('a9')],
      passages: [...told.passages, ...own],
    };
    await load(url, first);
    const articles = [article('a0'), ...first.articles];
    // The article, its passage, two words and the vocabulary.
    expect(
      await load(url, {
        ...first,
        articles,
        passages: [passage('a0', 'Zimtsterne Zimt.'), ...first.passages],
      }),
    ).toBe(5);
  });

  test('two loads at once leave one of the two', async () => {
    await Promise.all([load(url, told), load(url, grown)]);
    expect([await remembered(told), await remembered(grown)]).toContainEqual(await seen());
  });

  test('who reads while it is written sees all of the old or all of the new', async () => {
    await load(url, told);
    const allowed = [await remembered(told), await remembered(grown)].map((one) => JSON.stringify(one));
    let isOver = false;
    const writing = load(url, grown).finally(() => (isOver = true));
    while (!isOver) {
      const { total } = await archive.meetings({}, 1);
      expect([told, grown].map(({ facts }) => facts.meetings.length)).toContain(total);
    }
    await writing;
    expect(allowed[1]).toBe(JSON.stringify(await seen()));
  });
});

describePostgres('passages', (server) => {
  const word = fc.constantFrom(
    'trade',
    'trades',
    'traed',
    'Handel',
    'fisheries',
    'Kostrow',
    'Kostrov',
    'the',
    '2024',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const texts = fc.array(sentence, { minLength: 1, maxLength: 3 });
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  /** An article that is there from now on, or in another wording, or no longer. */
  const change = fc.tuple(fc.constantFrom(...names), fc.option(texts, { nil: [] }));

  function writtenOf(articles: ReadonlyMap<string, readonly string[]>): Written {
    const named = [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      ...empty,
      articles: named.map(([id]) => article(id)),
      passages: named.flatMap(([id, own]) => own.map((text, index) => passage(id, text, index))),
    };
  }

  test('after any loads are found as in memory', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), texts), { minLength: 6, maxLength: 12 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        async (first, changes, asked) => {
          const url = await server().freshUrl();
          const articles = new Map<string, readonly string[]>(first);
          await load(url, writtenOf(articles));
          for (const [name, own] of changes) {
            articles.set(name, own);
            await load(url, writtenOf(articles));
          }
          const last = writtenOf(articles);
          const archive = new PostgresArchive(new Database(url));
          const memory = archiveOf({}, [...last.articles], [...last.passages]);
          try {
            for (const text of asked)
              expect(await archive.searchPassages(text, 20)).toEqual(await memory.searchPassages(text, 20));
          } finally {
            await archive.close();
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describePostgres('texts', (server) => {
  const odd = 'A “quote”, a \\backslash, a \ttab, 🙂, ə and half a \ud83d sign';

  test('keep every letter', async () => {
    const url = await server().freshUrl();
    await load(url, { ...empty, articles: [article('a1')], passages: [passage('a1', odd)] });
    const archive = new PostgresArchive(new Database(url));
    const [found] = await archive.searchPassages('backslash', 1);
    expect(found?.passage.text).toBe(odd);
    await archive.close();
  });
});
