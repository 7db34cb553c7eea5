import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from '../src/library.js';
import type { Evidence, Meeting } from '../src/model.js';

let library: Library;

beforeAll(async () => {
  library = await openLibrary('seeds');
});

/** `officials and other sides · date · kind · status · articles` */
function told({ participants, date, kind, status, evidence }: Meeting): string {
  const who = participants.map((one) => one.official ?? one.name).sort();
  const when = date === null ? 'undated' : date.from === date.to ? date.from : `${date.from}/${date.to}`;
  return [who.join(' + '), when, kind, status, articlesOf(evidence)].join(' · ');
}

function articlesOf(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ article }) => article.slice(0, 3)))].join(' ');
}

describe('meetings of the five articles', () => {
  test.each([
    'kirill-logvinov + le-thi-thu-hang · undated · reception · held · 000',
    'bui-thanh-son + sergey-lavrov · 2025-04-02 · talks · held · 001 003',
    'Vietnamese community + bui-thanh-son · 2025-04-02 · meeting · held · 003',
    'to-lam + vladimir-putin · 2025-05-10 · talks · held · 002',
    'michail-mishustin + to-lam · 2025-05-08 · meeting · held · 002',
    'Russia + to-lam · 2025-05-08 · visit · held · 000 001 002',
    'to-lam + vladimir-putin · 2024-06 · talks · held · 002',
    'Vietnam + vladimir-putin · 2024-06 · visit · held · 000 004',
    'to-lam + vladimir-putin · 2024-08 · phone call · held · 004',
    'Russia + tran-thanh-man · 2024-09 · visit · held · 004',
    'a-rudenko + le-thi-thu-hang · 2025-02-21 · consultation · held · 004',
    'a-rudenko + nguyen-minh-vu · 2025-02-21 · reception · held · 004',
  ])('%s', (expected) => {
    expect(library.facts.meetings.map(told)).toContain(expected);
  });

  test('and no others between named officials', () => {
    const named = library.facts.meetings.filter(
      ({ participants }) => participants.filter(({ official }) => official !== null).length > 1,
    );
    expect(named).toHaveLength(8);
  });

  test('To Lam was president at the talks of June 2024', () => {
    const talks = library.facts.meetings.find(
      (meeting) => meeting.kind === 'talks' && meeting.date?.from === '2024-06',
    );
    expect(talks?.participants.find(({ official }) => official === 'to-lam')?.role).toBe('President');
  });

  test('the visit in May 2025 was only planned in 001', () => {
    const rules = library.facts.meetings
      .filter(({ kind, date }) => kind === 'visit' && date?.from === '2025-05-08')
      .flatMap(({ evidence }) => evidence)
      .filter(({ article }) => article.startsWith('001'));
    expect(rules.flatMap(({ why }) => why).join()).toContain('planned');
  });
});

test('trade figures of the five articles', () => {
  const shown = library.facts.trade.map((figure) =>
    [
      figure.measure,
      figure.reporter,
      figure.partner,
      figure.bound,
      figure.amount,
      figure.currency,
      figure.period,
    ]
      .concat(figure.status, figure.change?.percent ?? 'no growth', figure.change?.basis ?? '')
      .join(' '),
  );
  expect(shown.sort()).toEqual([
    'exports VN RU exact 2300000000 USD 2024 actual no growth ',
    'imports VN RU exact 2200000000 USD 2024 actual no growth ',
    'total VN RU about 1100000000 USD 2025-Q1 actual 0.3 2024-Q1',
    'total VN RU exact 15000000000 USD 2030 target no growth ',
    'total VN RU exact 4580000000 USD 2024 actual 26.1 2023',
  ]);
});

test('officials of the five articles, each once, with country', () => {
  expect(library.facts.officials.map(({ id, country }) => `${id} ${country}`)).toEqual([
    'a-rudenko RU',
    'bui-thanh-son VN',
    'gennady-bezdetko RU',
    'kirill-logvinov RU',
    'le-thi-thu-hang VN',
    'michail-mishustin RU',
    'nguyen-minh-vu VN',
    'sergey-lavrov RU',
    'to-lam VN',
    'tran-thanh-man VN',
    'vladimir-putin RU',
  ]);
});

test('every quote stands in its article at its place', async () => {
  const { officials, meetings, trade, statements } = library.facts;
  const evidence = [...officials, ...meetings, ...trade]
    .flatMap((fact) => fact.evidence)
    .concat(statements.map((statement) => statement.evidence));
  const files = new Map(library.articles.map(({ id, file }) => [id, file]));
  for (const { article, start, end, quote } of evidence) {
    const text = await readFile(`seeds/${files.get(article)}`, 'utf8');
    expect(text.slice(start, end)).toBe(quote);
  }
});
