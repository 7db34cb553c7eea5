import { describe, expect, test } from 'vitest';
import type { MemoryArchive } from '../../src/memory.js';
import { archiveInMemory } from '../../src/inMemory.js';
import { readDate } from '../../src/answer/dates.js';
import { archiveOf, article, figure, meeting, official, passage, proof, side } from '../builders.js';
import { answer, factsOf } from './world.js';

const kamau = official('Anna Kamau', 'KE', { evidence: [proof('a1', 'Anna Kamau spoke.')] });
const berg = official('Nils Berg', 'NO');
const lund = official('Maria Lund', 'SE');
const dahl = official('Erik Dahl', 'SE');

const nothing = { officials: [], meetings: [], trade: [], statements: [] };

async function examples(archive: MemoryArchive): Promise<string[]> {
  const help = await answer('help', {}, archive);
  const rows = help.type === 'found' ? help.sections.flatMap((section) => section.rows) : [];
  return rows.flatMap((row) =>
    row.type === 'example' ? [[row.query.command, ...Object.values(row.query.options)].join(' · ')] : [],
  );
}

describe('/help names what the archive can answer', () => {
  const rows: [string, MemoryArchive, string[]][] = [
    ['nothing', archiveOf({}), ['sources']],
    [
      'figures of one country',
      archiveOf({ trade: [figure('t', { partner: null })] }),
      ['trade · Kenya', 'brief · Kenya', 'sources'],
    ],
    [
      'figures of two',
      archiveOf({ trade: [figure('t', { partner: null, period: '2025' }), figure('u', { period: '2024' })] }),
      ['trade · Kenya · Peru', 'brief · Kenya – Peru', 'sources'],
    ],
    [
      'meetings of whom it does not list',
      archiveOf({ meetings: [meeting('m', [side('KE', 'KE'), side('PE', 'PE')], '2025-02-03')] }),
      ['sources'],
    ],
    [
      'meetings of officials',
      archiveOf({
        officials: [kamau, berg],
        meetings: [
          meeting('late', [side(kamau), side('NO', 'NO')], '2025-06-07'),
          meeting('m', [side('PE', 'PE'), side(kamau), side(berg)], '2025-02-03'),
        ],
      }),
      [
        'meetings list · 2025-02',
        'meetings between · Anna Kamau · Nils Berg',
        'meetings of · Anna Kamau',
        'official · Nils Berg',
        'brief · Anna Kamau',
        'sources',
      ],
    ],
    [
      'people whom passages name',
      archiveOf({ officials: [kamau] }, [article('a1')], [passage('a1', 'Anna Kamau spoke.')]),
      ['brief · Anna Kamau', 'search · Anna Kamau', 'sources'],
    ],
  ];
  test.each(rows)('%s', async (_, archive, expected) => {
    expect(await examples(archive)).toEqual(expected);
  });
});

describe('/sources', () => {
  const rejected = [{ file: 'broken.txt', reason: 'The file is empty.' }];
  const archive = (articles: string[], files = rejected) =>
    archiveInMemory({
      facts: nothing,
      articles: articles.map((id) => article(id)),
      passages: [],
      rejected: files,
    });

  test('lists what was read and what was left out', async () => {
    expect(factsOf(await answer('sources', {}, archive(['a1'])))).toEqual({
      articles: ['a1'],
      rejected: ['broken.txt'],
    });
    expect(factsOf(await answer('sources', {}, archive([])))).toEqual({ rejected: ['broken.txt'] });
  });

  test('says that there is nothing', async () => {
    expect(await answer('sources', {}, archive([], []))).toMatchObject({
      type: 'nothing',
      topics: [],
      nearest: [],
    });
  });
});

test('counterparts stand by how often they were met, then by how often they will be', async () => {
  const met = (id: string, day: string, status: 'held' | 'planned', ...sides: (typeof kamau)[]) =>
    meeting(
      id,
      [kamau, ...sides].map((one) => side(one)),
      day,
      { status },
    );
  const archive = archiveOf({
    officials: [kamau, berg, lund, dahl],
    meetings: [
      met('m1', '2025-06-01', 'held', berg),
      met('m2', '2025-03-01', 'held', lund, dahl),
      met('m3', '2025-02-01', 'held', lund),
      met('m4', '2026-12-01', 'planned', dahl),
      meeting('m5', [side(kamau), side('Kenya', 'KE'), side('Kenya', 'KE')], '2024'),
    ],
  });
  expect(factsOf(await answer('meetings of', { official: 'Kamau' }, archive))).toEqual({
    counterparts: [
      'Maria Lund 2+0 2025-02-01…2025-03-01',
      'Erik Dahl 1+1 2025-03-01…2025-03-01',
      'Nils Berg 1+0 2025-06-01…2025-06-01',
      'Kenya 1+0 2024…2024',
    ],
  });
});

test('a span that is typed is stated', () => {
  expect(readDate('2025-05-01/2025-05-10', '2026-11-21', 'en')?.certainty).toBe('stated');
  expect(readDate('2025-Q1', '2026-11-21', 'en')?.certainty).toBe('stated');
});
