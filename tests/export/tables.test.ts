import { describe, expect, test } from 'vitest';
import { csvOfMeetings, csvOfTrade } from '../../src/export/csv.js';
import { icsOf } from '../../src/export/calendar.js';
import { jsonOf } from '../../src/export/document.js';
import type { Facts } from '../../src/model.js';
import { article, figure, meeting, official, proof, side } from '../builders.js';

const amina = official('Amina Keïta', 'ML');
const articles = [article('b2', { url: null, urlOrigin: null }), article('b1')];
const byId = new Map(articles.map((entry) => [entry.id, entry]));

const facts: Facts = {
  officials: [amina],
  meetings: [
    meeting('m1', [side(amina), side('=HYPERLINK("x")')], '2025-02-28', {
      evidence: [proof('b1', 'They met; twice, "again".'), proof('b2', 'Ils se sont vus.')],
      place: { name: null, city: 'Bamako', country: 'ML' },
    }),
    meeting('m2', [side(amina), side('Mali', 'ML')], '2025-03', { status: 'planned' }),
    meeting('m3', [side(amina), side('Mali', 'ML')], '2025-12-31', { status: 'cancelled' }),
  ],
  trade: [
    figure('t1', {
      amount: 2.5e9,
      bound: 'about',
      period: '2024',
      change: { percent: -3.2, basis: '2023' },
      evidence: [proof('b1')],
    }),
  ],
  statements: [],
};

describe('the facts file', () => {
  const document = JSON.parse([...jsonOf({ articles, facts })].join(''));

  test('holds every fact with the address of its source', () => {
    expect(document).toMatchObject({
      schema: 1,
      articles: [{ id: 'b1' }, { id: 'b2', url: null }],
      officials: [{ id: 'amina-keita', country: 'ML', aliases: [] }],
      meetings: [
        {
          id: 'm1',
          date: { from: '2025-02-28', to: '2025-02-28', certainty: 'stated' },
          evidence: [
            { article: 'b1', url: 'https://news.example/b1', rule: 'test' },
            { article: 'b2', url: null },
          ],
          conflicts: [],
        },
        {},
        {},
      ],
      trade: [{ amount: 2.5e9, amountTo: null, change: { percent: -3.2, basis: '2023' } }],
    });
  });

  test('holds nothing where there is nothing', () => {
    const empty = { officials: [], meetings: [], trade: [], statements: [] };
    expect(JSON.parse([...jsonOf({ articles: [], facts: empty })].join(''))).toEqual({
      ...{ schema: 1, articles: [] },
      ...empty,
    });
  });
});

describe('tables', () => {
  test('of meetings quote what needs it and disarm formulas', () => {
    const [header, first, second] = csvOfMeetings(facts.meetings, byId).split('\n');
    expect(header).toMatch(/^\ufeffid,status,kind,date_from,/);
    expect(first).toContain('"Amina Keïta; =HYPERLINK(""x"")"');
    expect(first).toContain('b1; b2,https://news.example/b1,');
    expect(second).toMatch(/^m2,planned,talks,2025-03,2025-03,stated,/);
    const guarded = csvOfMeetings([meeting('=1+1', [], null)], byId);
    expect(guarded).toContain("'=1+1");
  });

  test('of trade keep numbers numbers', () => {
    const [, row] = csvOfTrade(facts.trade, byId).split('\n');
    expect(row).toMatch(/^t1,total,KE,PE,,2500000000,,about,USD,2024,stated,actual,-3.2,2023,,b1,/);
  });
});

describe('calendar', () => {
  const { text, leftOut } = icsOf(facts.meetings, byId);

  test('has a whole-day event for every meeting whose day is known', () => {
    expect(leftOut).toBe(1);
    expect(text).toContain('DTSTART;VALUE=DATE:20250228\r\nDTEND;VALUE=DATE:20250301\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n');
    expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
    expect(text.replaceAll('\r\n ', '')).toContain('They met\\; twice\\, "again".\\nIls se sont vus.');
  });

  test('has no line over 75 octets and only full line ends', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    expect(lines.at(-1)).toBe('');
  });
});
