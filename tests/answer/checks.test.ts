import { describe, expect, test } from 'vitest';
import { checkSections, type MeetingSaid } from '../../src/answer/checks.js';
import { Citations } from '../../src/answer/cite.js';
import type { ArticleFacts, MeetingMention, TradeMention } from '../../src/model.js';
import { day, meets, person, told, trades } from '../merge/told.js';
import { world } from './world.js';

/** `confirmed date m-lima`: what is said of a message's facts, by the fact of the archive. */
async function checked(facts: ArticleFacts, plain: readonly MeetingSaid[] = []): Promise<string[]> {
  const sections = await checkSections(facts, plain, world, new Citations(world));
  return sections.flatMap(({ name, rows }) =>
    rows.map((row) => {
      if (row.type !== 'check') return row.type;
      const { id } = row.fact.type === 'meeting' ? row.fact.meeting : row.fact.figure;
      return [name, row.field, id, ...row.cites].join(' ');
    }),
  );
}

describe('a meeting that a message tells of', () => {
  const people = ['Grace Wanjiru', 'Mateo Quispe', 'Luis Rojas', 'Rojas', 'Elena Torres'].map((name) =>
    person(name),
  );
  const both = ['Grace Wanjiru', 'Mateo Quispe'];
  const said = (date: string | null, rest: Partial<MeetingMention> = {}, sides = both) =>
    meets('m', sides, date, rest);
  const inferred = (from: string) => ({ date: { ...day(from), certainty: 'inferred' as const } });

  const rows: [string, MeetingMention, string[]][] = [
    ['on its day', said('2025-02-11'), ['confirmed date m-lima 1 2']],
    ['in its month', said('2025-02'), ['confirmed date m-lima 1 2']],
    ['on a day worked out', said(null, inferred('2025-02-11')), ['confirmed date m-lima 1 2']],
    ['three days later', said('2025-02-14'), ['contradicted date m-lima 1 2']],
    ['31 days later', said('2025-03-14'), ['contradicted date m-lima 1 2']],
    ['31 days before', said('2025-01-11'), ['contradicted date m-lima 1 2']],
    ['32 days later', said('2025-03-15'), []],
    ['three days later, worked out', said(null, inferred('2025-02-14')), []],
    ['in another month', said('2025-03'), []],
    ['without a date', said(null), []],
    ['called off', said('2025-02-11', { status: 'cancelled' }), []],
    ['still planned', said('2025-02-11', { status: 'planned' }), []],
    ['planned for its day', said('2026-12-05', { status: 'planned' }), ['confirmed date m-plan 1']],
    ['by phone in the month of a call', said('2024-06', { kind: 'phone call' }), ['confirmed date m-old 1']],
    ['by phone on the day they met', said('2025-02-11', { kind: 'phone call' }), []],
    ['in person in the month of a call', said('2024-06'), []],
    ['in a letter in the month of a call', said('2024-06', { kind: 'letter' }), ['confirmed date m-old 1']],
    ['with a country', said('2025-02-11', {}, ['Grace Wanjiru', '<PE>']), ['confirmed date m-lima 1 2']],
    ['of two countries', said('2025-02-11', {}, ['<KE>', '<PE>']), []],
    ['of one person', said('2025-02-11', {}, ['Grace Wanjiru']), []],
    ['with somebody whose name two bear', said('2025-02-11', {}, ['Grace Wanjiru', 'Rojas']), []],
  ];
  test.each(rows)('%s', async (_, mention, expected) => {
    expect(await checked(told('m', { people, meetings: [mention] }))).toEqual(expected);
  });

  test('with somebody whom the archive does not know is not held against anything', async () => {
    const stranger = person('Zzyzx Qwert');
    const mention = said('2025-02-11', {}, ['Grace Wanjiru', 'Zzyzx Qwert']);
    expect(await checked(told('m', { people: [...people, stranger], meetings: [mention] }))).toEqual([]);
  });

  test('is checked once, however it was read', async () => {
    const mention = said('2025-02-11');
    const again: MeetingSaid = {
      said: mention.evidence[0]?.quote ?? '',
      officials: ['grace-wanjiru', 'mateo-quispe'],
      countries: [],
      date: day('2025-02-14'),
      status: 'held',
      remote: false,
    };
    const facts = told('m', { people, meetings: [mention] });
    expect(await checked(facts, [again])).toEqual(['confirmed date m-lima 1 2']);
    expect(await checked(told('m', { people }), [again])).toEqual(['contradicted date m-lima 1 2']);
  });
});

describe('a figure that a message tells', () => {
  const change = (percent: number, basis: string | null = '2023') => ({ change: { percent, basis } });
  const rows: [string, TradeMention, string[]][] = [
    ['as it is', trades('m', 4.4e9), ['confirmed amount t-2024 1']],
    ['rounded', trades('m', 4.41e9), ['confirmed amount t-2024 1']],
    ['with "over"', trades('m', 4e9, { bound: 'over' }), ['confirmed amount t-2024 1']],
    ['otherwise', trades('m', 7.9e9), ['contradicted amount t-2024 1']],
    [
      'from the other side',
      trades('m', 4.4e9, { reporter: 'PE', partner: 'KE' }),
      ['confirmed amount t-2024 1'],
    ],
    ['in another currency', trades('m', 7.9e9, { currency: 'EUR' }), []],
    ['of another scope', trades('m', 7.9e9, { scope: 'coffee' }), []],
    ['of another year', trades('m', 7.9e9, { period: '2021' }), []],
    ['of the first quarter', trades('m', 1.1e9, { period: '2025-Q1' }), ['confirmed amount t-q1 1']],
    ['as a target', trades('m', 8.8e9, { period: '2030', status: 'target' }), ['confirmed amount t-goal 1']],
    ['reached, of a target', trades('m', 8.8e9, { period: '2030' }), []],
    ['of exports', trades('m', 2.4e9, { measure: 'exports' }), ['confirmed amount t-exp 1']],
    [
      'of exports, which are imports to the other',
      trades('m', 2e9, { measure: 'exports', reporter: 'PE', partner: 'KE' }),
      [],
    ],
    ['without a period', trades('m', 7.9e9, { period: null }), []],
    ['without its growth, of a figure that tells one', trades('m', 4.4e9), ['confirmed amount t-2024 1']],
    ['without a partner', trades('m', 7.9e9, { partner: null }), []],
    ['without a reporter', trades('m', 7.9e9, { reporter: null, partner: 'KE' }), []],
    [
      'with its growth',
      trades('m', 4.4e9, change(10)),
      ['confirmed amount t-2024 1', 'confirmed change t-2024 1'],
    ],
    [
      'with another growth',
      trades('m', 4.4e9, change(12)),
      ['confirmed amount t-2024 1', 'contradicted change t-2024 1'],
    ],
    ['by its growth alone', trades('m', null, change(10.05)), ['confirmed change t-2024 1']],
    ['with growth over another time', trades('m', null, change(12, '2019')), []],
    ['with growth over an unknown time', trades('m', null, change(12, null)), []],
  ];
  test.each(rows)('%s', async (_, mention, expected) => {
    expect(await checked(told('m', { trade: [mention] }))).toEqual(expected);
  });
});
