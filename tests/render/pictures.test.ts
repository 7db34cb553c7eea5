import { describe, expect, test } from 'vitest';
import type { Found, Row, Topic } from '../../src/answer/answer.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import type { PictureSpec } from '../../src/render/document.js';
import { documentOf } from '../../src/render/words.js';
import { figure, meeting, official, side } from '../builders.js';

const pictureOf = (
  command: string,
  rows: Row[],
  topics: Topic[] = [],
  locale = 'en',
): PictureSpec | undefined => {
  const sections = [{ name: 'meetings' as const, rows }];
  const found: Found = {
    type: 'found',
    query: { command, options: {} },
    ...{ topics, sections, citations: [], steps: [] },
  };
  return documentOf(found, catalogueFor(locale)).picture;
};

const trade = (rest: Parameters<typeof figure>[1]): Row => ({
  type: 'trade',
  figure: figure('t', rest),
  cites: [],
});
const counterpart = (name: string, times: number, planned: number): Row => ({
  type: 'counterpart',
  ...{ name, times, planned, official: null, country: 'NO', first: null, last: null, cites: [] },
});
const met = (day: string, rest: Parameters<typeof meeting>[3] = {}): Row => ({
  type: 'meeting',
  meeting: meeting('m', [side('Anna Berg'), side('Spain', 'ES')], day, rest),
  cites: [],
});

const figures = [
  trade({ amount: 2.3e9, period: '2024', measure: 'exports' }),
  trade({ amount: 4.58e9, period: '2024', change: { percent: 26.1, basis: '2023' } }),
  trade({ amount: 15e9, period: '2030', status: 'target' }),
  trade({ amount: 1, period: '2024', currency: 'EUR' }),
  trade({ amount: null, period: '2024' }),
];
const people = [counterpart('Carlos Diaz', 1, 0), counterpart('Olga Ek', 3, 1), counterpart('Norway', 0, 1)];
const topics: Topic[] = [{ type: 'official', official: official('Anna Berg', 'NO') }];
const meetings = [met('2024-05-01'), met('2025-05-10', { status: 'planned' }), met('2025-01-02')];

describe('what a picture shows', () => {
  test('trade: one currency, newest first, targets marked, growth beside the amount', () => {
    expect(pictureOf('trade', figures)).toMatchObject({
      type: 'trade',
      subtitle: 'Kenya – Peru',
      bars: [
        { group: '2030', name: 'trade turnover (target)', label: '15 billion USD', target: true },
        { group: '2024', name: 'trade turnover', label: '4.58 billion USD, +26.1%', target: false },
        { group: '', name: 'exports, Kenya', label: '2.3 billion USD', target: false },
      ],
    });
  });

  test('whom somebody met: most often first, countries in the reader’s language', () => {
    expect(pictureOf('meetings of', people, topics, 'sv')).toMatchObject({
      type: 'network',
      centre: 'Anna Berg',
      links: [
        { name: 'Olga Ek', labels: ['Norge', 'träffats 3 gånger', '1 planerat'] },
        { name: 'Carlos Diaz', labels: ['Norge', 'träffats en gång'] },
        { name: 'Norge', labels: ['1 planerat'] },
      ],
    });
  });

  test('briefing: dated meetings, newest first, planned ones in words', () => {
    expect(pictureOf('brief', meetings, topics)).toMatchObject({
      type: 'timeline',
      alt: expect.stringMatching(/^Brief · Anna Berg\. 10 May 2025: Anna Berg – Spain, planned · talks\./),
      events: [
        { what: 'planned · talks', status: 'planned' },
        { when: '2 January 2025' },
        { when: '1 May 2024' },
      ],
    });
  });

  test.each([
    ['trade', [figures[0]]],
    ['meetings of', [people[0]]],
    ['brief', [meetings[0]]],
    ['meetings list', meetings],
  ])('%s with nothing to compare has none', (command, rows) => {
    expect(
      pictureOf(
        command,
        rows.filter((row) => row !== undefined),
        topics,
      ),
    ).toBeUndefined();
  });

  test('what does not fit is counted, in the picture and in its words', () => {
    const many = Array.from({ length: 30 }, (_, position) => counterpart(`Somebody ${position}`, 1, 0));
    const spec = pictureOf('meetings of', many, topics);
    expect(spec?.subtitle).toBe('and 16 more');
    expect(spec?.alt).toContain('and 16 more');
    expect(spec?.alt.length).toBeLessThanOrEqual(1024);
  });
});

test.each([
  ['trade', figures],
  ['meetings of', people],
  ['brief', meetings],
])('%s is drawn as a PNG 800 pixels wide', async (command, rows) => {
  const spec = pictureOf(command, rows, topics, 'vi');
  if (spec === undefined) throw new Error('no picture');
  const { drawPicture } = await import('../../src/render/pictures/draw.js');
  const { png, file } = await drawPicture(spec);
  expect(file).toBe(`${spec.type}.png`);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(Buffer.from(png).readUInt32BE(16)).toBe(800);
});
