import { describe, expect, test } from 'vitest';
import type { Answer, Citation, Found, Row, SectionName } from '../../src/answer/answer.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { textOf } from '../../src/render/terminal.js';
import { documentOf } from '../../src/render/words.js';
import { article, figure, meeting, official, proof, side } from '../builders.js';
import { citation } from './answers.js';

const berg = official('Anna Berg', 'NO');
const diaz = official('Carlos Diaz', 'ES');
const talks = meeting(
  'm1',
  [
    { ...side(berg), role: 'Foreign Minister' },
    { ...side(diaz), role: 'Deputy Foreign Minister' },
  ],
  '2025-05-10',
  { place: { name: 'Kremlin', city: 'Moscow', country: 'RU' } },
);

const found = (name: SectionName, rows: Row[], rest: Partial<Found> = {}): Found => ({
  type: 'found',
  query: { command: 'meetings list', options: {} },
  topics: [],
  sections: [{ name, rows }],
  citations: [citation(1)],
  steps: [],
  ...rest,
});

const shown = (answer: Answer, locale = 'en'): string =>
  textOf(documentOf(answer, catalogueFor(locale)), { width: 200, colour: false });

/** The first line of the first section. */
const line = (row: Row, locale = 'en', citations?: Citation[]): string =>
  shown(found('held', [row], citations && { citations }), locale)
    .split('\n')
    .slice(3, 5)
    .join(' ')
    .trim();

describe('a meeting', () => {
  const row = (rest: Partial<typeof talks>): Row => ({
    type: 'meeting',
    meeting: { ...talks, ...rest },
    cites: [1],
  });

  test.each<[string, Row, string]>([
    [
      'held',
      row({}),
      '• 10 May 2025 · Anna Berg (Foreign Minister, NO) – Carlos Diaz (Deputy Foreign Minister, ES) · talks · the Kremlin, Moscow [1]',
    ],
    ['planned', row({ status: 'planned', place: null }), '• 🗓 10 May 2025 · planned · Anna Berg'],
    ['cancelled', row({ status: 'cancelled' }), '• ✖ 10 May 2025 · cancelled · Anna Berg'],
    ['undated', row({ date: null }), '• date unknown · Anna Berg'],
    [
      'several days',
      row({ date: { from: '2025-04-02', to: '2025-04-04', certainty: 'stated' } }),
      '• 2–4 April 2025 ·',
    ],
    [
      'a month, worked out',
      row({ date: { from: '2024-06', to: '2024-06', certainty: 'inferred' } }),
      '• June 2024 (partly worked out) ·',
    ],
    ['a country as a side', row({ participants: [side(berg), side('Spain', 'ES')] }), '– Spain ·'],
  ])('%s', (_, one, expected) => {
    expect(line(one)).toContain(expected);
  });

  test('shows what other sources say instead', () => {
    const other = proof('a2', 'They met a day earlier.');
    const conflict = {
      field: 'date',
      value: { from: '2025-05-09', to: '2025-05-09', certainty: 'stated' },
      evidence: [other],
    };
    const disputed: Row = { type: 'meeting', meeting: { ...talks, conflicts: [conflict] }, cites: [1, 2] };
    const citations = [citation(1), citation(2, { article: article('a2'), evidence: other })];
    expect(line(disputed, 'en', citations)).toMatch(/Moscow \[1\] +⚠ Other sources say: 9 May 2025 \[2\]$/);
  });
});

describe('a trade figure', () => {
  const row = (rest: Parameters<typeof figure>[1]): Row => ({
    type: 'trade',
    figure: figure('t1', { amount: 4_580_000_000, period: '2024', ...rest }),
    cites: [1],
  });

  test.each<[string, Row, string]>([
    ['turnover', row({}), '• 2024 · 4.58 billion USD · trade turnover · Kenya ↔ Peru [1]'],
    ['growth', row({ change: { percent: 26.1, basis: '2023' } }), '4.58 billion USD · +26.1% on 2023 ·'],
    [
      'a quarter, approximate',
      row({ period: '2025-Q1', bound: 'about', amount: 1_100_000_000 }),
      '• first quarter of 2025 · about 1.1 billion USD ·',
    ],
    ['first months', row({ period: '2024-01/2024-09' }), '• first nine months of 2024 ·'],
    ['a target', row({ status: 'target', period: '2030' }), '• 2030 · 🎯 target · 4.58 billion USD ·'],
    ['exports flow to the partner', row({ measure: 'exports' }), 'exports · Kenya → Peru'],
    ['imports flow from it', row({ measure: 'imports' }), 'imports · Kenya ← Peru'],
    ['growth alone', row({ amount: null, change: { percent: -3, basis: null } }), '• 2024 · -3% · trade'],
    ['never rounded', row({ amount: 4_583_216_000 }), '4.583216 billion USD'],
  ])('%s', (_, one, expected) => {
    expect(line(one)).toContain(expected);
  });
});

test('a derived number shows its arithmetic', () => {
  const derived = {
    kind: 'previous period' as const,
    value: 3_632_038_065,
    unit: 'USD',
    bound: 'about' as const,
    period: '2023',
    from: ['t1'],
    arithmetic: '4.58 ÷ 1.261 = 3.63',
  };
  expect(line({ type: 'derived', derived, cites: [1] })).toBe(
    '• ≈ 2023: about 3.63 billion USD implied by the growth (worked out: 4.58 ÷ 1.261 = 3.63) [1]',
  );
});

describe('a source', () => {
  const row: Row = { type: 'meeting', meeting: talks, cites: [1] };
  const withArticle = (rest: Parameters<typeof article>[1], language = 'en'): string =>
    shown(
      found('held', [row], {
        citations: [citation(1, { article: article('a1', rest), evidence: proof('a1', 'Hej.'), language })],
      }),
    );

  test.each([
    [
      'its address and sentence',
      withArticle({}),
      / news\.example · 1 March 2025 · Report a1\n +https:\/\/news\.example\/a1\n +\[1\] “Hej\.”$/m,
    ],
    ['the language of a foreign quote', withArticle({}, 'sv'), /“Hej\.” \(Swedish\)/],
    ['that there is no address', withArticle({ url: null, urlOrigin: null }), /\(no address known\)/],
    ['that the address was supplied', withArticle({ urlOrigin: 'archive' }), /supplied with the archive/],
  ])('shows %s', (_, text, expected) => {
    expect(text).toMatch(expected);
  });
});

test('a passage is quoted once: its source does not repeat it', () => {
  const passage = { article: 'a1', index: 0, paragraph: 0, start: 0, end: 4, text: 'Hej.', language: 'sv' };
  const match = {
    passage: { ...passage, kind: 'body' as const },
    score: 1,
    marks: [[0, 3]] as [number, number][],
  };
  const answer = found('passages', [{ type: 'passage', match, cites: [1] }], {
    citations: [citation(1, { evidence: proof('a1', 'Hej.'), language: 'sv' })],
  });
  expect(shown(answer)).toMatch(/• \*Hej\*\. \[1\][^]*https:\/\/news\.example\/a1\n +\[1\] \(Swedish\)$/m);
});

describe('other answers', () => {
  const query = { command: 'meetings list', options: { country: 'KE', since: '2025' } };
  test.each<[string, Answer, string[]]>([
    [
      'nothing found: what was searched for and the nearest',
      {
        type: 'nothing',
        query,
        topics: [],
        nearest: [{ command: 'meetings list', options: { country: 'KE' } }],
      },
      [
        'Nothing found. Searched for: Meetings: Kenya, since 2025',
        '1. Meetings: Kenya',
        '/meetings list country:KE',
      ],
    ],
    [
      'unclear: a numbered list with full commands',
      {
        type: 'unclear',
        query,
        option: 'official',
        typed: 'Berg',
        candidates: [
          {
            label: 'Anna Berg',
            country: 'NO',
            query: { command: 'official', options: { name: 'anna-berg' } },
          },
          {
            label: 'Olaf Berg',
            country: 'NO',
            query: { command: 'official', options: { name: 'olaf-berg' } },
          },
        ],
      },
      ['“Berg” fits several', '1. Anna Berg · Norway', '/official name:anna-berg', '2. Olaf Berg'],
    ],
    [
      'wrong: what would be right',
      {
        type: 'wrong',
        query,
        problem: 'bad date',
        option: 'since',
        typed: '2025-13',
        suggestions: ['2025-12'],
        steps: [],
      },
      ['“2025-13” is not a date I can read for since', 'Try instead', '2025-12'],
    ],
  ])('%s', (_, answer, expected) => {
    for (const part of expected) expect(shown(answer)).toContain(part);
  });
});

describe('the terminal', () => {
  const row: Row = {
    type: 'meeting',
    meeting: { ...talks, participants: [side('A\u001b[31m\u202eB')] },
    cites: [1],
  };

  test('strips escape sequences of articles', () => {
    expect(line(row)).toContain('A[31mB');
  });

  test('uses codes only with colour', () => {
    const document = documentOf(found('held', [row]), catalogueFor('en'));
    expect(textOf(document, { width: 80, colour: false })).not.toContain('\u001b');
    expect(textOf(document, { width: 80, colour: true })).toContain('\u001b[1m10 May 2025\u001b[22m');
  });

  test('wraps at the width', () => {
    const document = documentOf(found('held', [row]), catalogueFor('en'));
    const rows = textOf(document, { width: 40, colour: false }).split('\n');
    for (const text of rows.filter((each) => !each.includes('http')))
      expect(text.length).toBeLessThanOrEqual(40);
  });
});
