import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive.js';
import { withLater } from '../../src/later/layer.js';
import { libraryOf } from '../../src/library.js';
import type { ReadArticle } from '../../src/reading/read.js';
import readBatch from '../../src/reading/read.js';
import { nothingRead } from '../../src/reading/follow.js';
import { readFolder } from '../../src/reading/folder.js';

const all = 1000;

function archiveOf(articles: ReadArticle[]): Archive {
  return libraryOf({ ...nothingRead, articles }).archive;
}

function read(texts: Readonly<Record<string, string>>): ReadArticle[] {
  const files = Object.entries(texts).map(([id, text]) => ({ file: { id, file: `${id}.txt`, text } }));
  return readBatch(files).flatMap((one) => ('reason' in one ? [] : [one]));
}

async function layeredOf(...told: Parameters<typeof withLater>): Promise<Archive> {
  const layered = await withLater(...told);
  if (layered === undefined) throw new Error('too much is told of them');
  return layered;
}

/** Archives of the first articles with the others laid over it, and of all of them. */
async function bothOf(
  first: Readonly<Record<string, string>>,
  later: Readonly<Record<string, string>>,
): Promise<{ layered: Archive; whole: Archive }> {
  return {
    layered: await layeredOf(archiveOf(read(first)), read(later)),
    whole: archiveOf(read({ ...first, ...later })),
  };
}

const known = {
  a: 'Kenyan President Jane Mwangi received Peruvian Foreign Minister Carlos Rojas in Nairobi on 5 March 2025.',
  b: 'Kenyan President Jane Mwangi will meet Norwegian Prime Minister Kari Dahl in Oslo on 9 April 2025.',
  c: 'Exports of Peru to Kenya reached 40 million US dollars in 2024, up 25 percent from 2023.',
  d: 'The Peruvian minister spoke of timber, tea and tin.',
};

const laterArticles: [string, Record<string, string>][] = [
  [
    'another meeting of somebody known',
    { e: 'Kenyan President Jane Mwangi met Peruvian President Ana Quispe in Lima on 7 May 2025.' },
  ],
  [
    'a known meeting',
    {
      e: 'In Nairobi, Kenyan President Jane Mwangi received Foreign Minister Carlos Rojas of Peru on 5 March 2025.',
    },
  ],
  [
    'that a planned meeting was held',
    { e: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl in Oslo on 9 April 2025.' },
  ],
  [
    'another day of a known meeting',
    {
      e: 'Kenyan President Jane Mwangi received Peruvian Foreign Minister Carlos Rojas in Nairobi on 6 March 2025.',
    },
  ],
  [
    'people nobody knows',
    { e: 'Fijian Prime Minister Mere Vula met Samoan President Tui Leota in Suva on 2 June 2025.' },
  ],
  [
    'the same figure, and another',
    {
      e: 'Exports of Peru to Kenya reached 40 million US dollars in 2024, up 25 percent from 2023. Imports of Peru from Kenya reached 15 million US dollars in 2024.',
    },
  ],
  [
    'another amount for a known figure',
    { e: 'Exports of Peru to Kenya reached 44 million US dollars in 2024.' },
  ],
  ['nothing of anybody', { e: 'It rained in Suva.' }],
  [
    'several things at once',
    {
      e: 'Kenyan President Jane Mwangi met Peruvian President Ana Quispe in Lima on 7 May 2025.',
      f: 'Peruvian President Ana Quispe received Kenyan President Jane Mwangi in Lima on 7 May 2025. She will visit Oslo on 9 June 2025.',
    },
  ],
];

/** What an archive says to questions of all kinds. */
async function answersOf(archive: Archive): Promise<unknown> {
  const trade = await archive.trade({}, all);
  const names = ['Mwangi', 'jane mwangi', 'Rojas', 'quispe', 'Vula', 'Dal'];
  const officials = await Promise.all(names.map((name) => archive.findOfficials(name, 3)));
  return {
    meetings: await archive.meetings({}, all),
    held: await archive.meetings({ status: 'held' }, 1),
    of: await archive.meetings({ officials: ['jane-mwangi'], since: '2025-04' }, all),
    between: await archive.meetings({ countries: ['KE', 'PE'] }, all),
    trade,
    exports: await archive.trade({ country: 'PE', partner: 'KE', measure: 'exports' }, 1),
    derived: await archive.derived({ figures: trade.rows.map(({ id }) => id) }, all),
    officials: officials.map((found) =>
      // Why mentions were tied is told in the order in which they came.
      found.map(({ official: { why: _, ...official }, spelling, closeness }) => ({
        official,
        spelling,
        closeness,
      })),
    ),
    named: (await archive.officialsNamed('JANE MWANGI', 3)).map(({ official }) => official.mentions),
    kenyan: (await archive.officialsOf('KE', 5)).map(({ id }) => id),
    articlesOf: await archive.articlesOf('jane-mwangi', all),
    statements: await archive.statementsBy('jane-mwangi', all),
    article: await archive.article('e'),
    articles: await archive.articles(all),
    countries: new Set(await archive.countries()),
    progress: archive.progress(),
  };
}

describe('articles that come later', () => {
  test.each(laterArticles)('tell %s as if they had been there before', async (_, later) => {
    const { layered, whole } = await bothOf(known, later);
    expect(await answersOf(layered)).toEqual(await answersOf(whole));
  });

  test('are found by their words, among those of before', async () => {
    const { layered } = await bothOf(known, { e: 'Mining of platinum and tin began near Arusha.' });
    const found = async (text: string) =>
      (await layered.searchPassages(text, 5)).map(({ passage }) => passage.article);
    expect(await found('platinum')).toEqual(['e']);
    expect(await found('timber tea')).toEqual(['d']);
    expect(new Set(await found('tin'))).toEqual(new Set(['d', 'e']));
    expect(await found('gold')).toEqual([]);
  });

  test('leave everybody his id when they write his name in another way', async () => {
    const { layered } = await bothOf(
      {
        a: 'Der russische Außenminister Sergej Lawrow traf am 2. April 2025 in Moskau den kenianischen Präsidenten Jomo Mwangi.',
      },
      {
        b: 'Russian Foreign Minister Sergey Lavrov met Kenyan President Jomo Mwangi in Moscow on 2 April 2025.',
      },
    );
    const [lavrov] = await layered.findOfficials('Lavrov', 3);
    expect(lavrov?.official).toMatchObject({ id: 'sergej-lawrow', aliases: ['Sergey Lavrov'], mentions: 2 });
    const { rows } = await layered.meetings({}, all);
    expect(rows.map(({ evidence }) => evidence.map(({ article }) => article))).toEqual([['a', 'b']]);
  });

  test('leave a meeting its id when they tell more of it', async () => {
    const { layered } = await bothOf(known, {
      e: 'Kenyan President Jane Mwangi held talks with Peruvian Foreign Minister Carlos Rojas in Nairobi on 5 March 2025.',
    });
    expect(await layered.meeting('2025-03-05-carlos-rojas-jane-mwangi-reception')).toMatchObject({
      kind: 'talks',
      evidence: [{ article: 'a' }, { article: 'e' }],
    });
  });

  test('do not tie two who were kept apart', async () => {
    const { layered } = await bothOf(
      {
        a: 'Peruvian Foreign Minister Carlos Rojas met Kenyan President Jane Mwangi in Lima on 2 April 2025.',
        b: 'Chilean Foreign Minister Carlos Rojas met Kenyan President Jane Mwangi in Santiago on 4 April 2025.',
      },
      { c: 'Foreign Minister Rojas met Kenyan President Jane Mwangi on 6 April 2025.' },
    );
    const found = await layered.findOfficials('Carlos Rojas', 5);
    expect(found.map(({ official }) => official.country).sort()).toEqual(['CL', 'PE']);
  });

  const undated: [string, Record<string, string>, Record<string, string>][] = [
    [
      'was held on another day than it is planned for',
      { a: 'Lima, 1 April 2025. Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl.' },
      {
        b: 'Lima, 1 April 2025. Kenyan President Jane Mwangi will meet Norwegian Prime Minister Kari Dahl on 2 April 2025.',
      },
    ],
    [
      'may have been on either of two days',
      {
        a: 'Lima, 20 April 2025. Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl.',
        b: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl on 2 April 2025.',
        c: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl on 6 April 2025.',
      },
      { d: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl on 10 April 2025.' },
    ],
    [
      'may have been on either of two days that come later',
      { a: 'Lima, 20 April 2025. Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl.' },
      {
        c: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl on 6 April 2025.',
        d: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl on 10 April 2025.',
      },
    ],
    [
      'has a day now',
      { a: 'Lima, 20 April 2025. Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl.' },
      { d: 'Kenyan President Jane Mwangi met Norwegian Prime Minister Kari Dahl on 10 April 2025.' },
    ],
    [
      'has a day now, and one side of which nobody is named',
      { a: 'Lima, 20 April 2025. Kenyan President Jane Mwangi visited Norway.' },
      { d: 'Kenyan President Jane Mwangi visited Norway on 10 April 2025.' },
    ],
  ];
  test.each(undated)(
    'tell as if there before of a meeting without a day that %s',
    async (_, first, later) => {
      const { layered, whole } = await bothOf(first, later);
      const told = async (archive: Archive) =>
        (await archive.meetings({}, all)).rows.map(({ date, status, evidence }) => ({
          ...{ date, status },
          articles: evidence.map(({ article }) => article),
        }));
      expect(await told(layered)).toEqual(await told(whole));
    },
  );

  test('leave an id to its official alone, whoever else is named so', async () => {
    const { layered } = await bothOf(
      {
        a: 'Peruvian Foreign Minister Carlos Rojas met Kenyan President Jane Mwangi in Lima on 2 April 2025.',
        b: 'Chilean Foreign Minister Carlos Rojas met Norwegian Prime Minister Kari Dahl in Santiago on 4 April 2025.',
      },
      {
        c: 'Norwegian Prime Minister Kari Dahl met Bolivian President Ana Quispe in La Paz on 6 April 2025.',
      },
    );
    const ids = ['carlos-rojas', 'carlos-rojas-2', 'ana-quispe'];
    for (const id of ids) {
      expect((await layered.officialsNamed(id, 5)).map(({ official }) => official.id)).toEqual([id]);
      expect((await layered.findOfficials(id, 5)).map(({ official }) => official.id)).toEqual([id]);
    }
  });

  test('leave the first rows the first, however many are asked for', async () => {
    const growth = 'exports of Peru to Kenya reached';
    const { layered, whole } = await bothOf(
      {
        a: `In July 2025, ${growth} 40 million US dollars, up 25 percent from July 2024.`,
        b: `In June 2025, ${growth} 35 million US dollars, up 5 percent from May 2025.`,
        c: `In July 2023, ${growth} 20 million US dollars, up 25 percent from July 2022.`,
      },
      { e: `In April 2025, ${growth} 30 million US dollars, up 5 percent from April 2024.` },
    );
    const figures = (await whole.trade({}, all)).rows.map(({ id }) => id);
    const { rows } = await layered.derived({ figures }, all);
    expect(rows.length).toBe(4);
    for (const limit of [1, 2, 3])
      expect((await layered.derived({ figures }, limit)).rows).toEqual(rows.slice(0, limit));
  });

  test('are not told beside somebody of whom there are too many', async () => {
    const rows = (await archiveOf(read(known)).meetings({}, 1)).rows;
    const crowd = new Proxy(archiveOf(read(known)), {
      get: (archive, name) => {
        if (name === 'meetings') return async () => ({ rows, total: 10_000 });
        const member: unknown = Reflect.get(archive, name, archive);
        return typeof member === 'function' ? member.bind(archive) : member;
      },
    });
    const later = {
      e: 'Kenyan President Jane Mwangi met Peruvian President Ana Quispe in Lima on 7 May 2025.',
    };
    expect(await withLater(crowd, read(later))).toBeUndefined();
  });

  test('name files that could not be used', async () => {
    const rejected = { file: 'e.txt', reason: 'The file is empty.' };
    const layered = await layeredOf(archiveOf(read(known)), [], [rejected]);
    expect(await layered.rejected()).toEqual([rejected]);
  });
});

describe('each of the seeds, coming after the others', async () => {
  let seeds = nothingRead;
  for await (seeds of readFolder('seeds'));

  test.each(seeds.articles.map(({ article }) => article.id))('%s', async (id) => {
    const isLast = ({ article }: ReadArticle) => article.id === id;
    const layered = await layeredOf(
      archiveOf(seeds.articles.filter((one) => !isLast(one))),
      seeds.articles.filter(isLast),
    );
    const whole = archiveOf([...seeds.articles]);
    const figures = (await whole.trade({}, all)).rows.map((figure) => figure.id);
    expect(await layered.trade({}, all)).toEqual(await whole.trade({}, all));
    expect(await layered.derived({ figures }, all)).toEqual(await whole.derived({ figures }, all));
    expect(await layered.articles(all)).toEqual(await whole.articles(all));
    const proofs = async (archive: Archive) =>
      (await archive.meetings({ status: 'held' }, all)).rows
        .flatMap(({ evidence }) => evidence.map(({ article, start }) => `${article} ${start}`))
        .sort();
    expect(await proofs(layered)).toEqual(await proofs(whole));
  });
});
