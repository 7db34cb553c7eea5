import { describe, expect, test } from 'vitest';
import { merge } from '../../src/merge/index.js';
import type { Meeting, MeetingMention, Person, Place } from '../../src/model.js';
import { proof } from '../builders.js';
import { day, meets, person, told } from './told.js';

const wanjiru = person('Grace Wanjiru', { country: 'KE', title: 'Foreign Minister', date: '2025-03' });
const rojas = person('Luis Rojas', { country: 'PE', title: 'President', date: '2025-03' });
const torres = person('Elena Torres', { country: 'PE', title: 'Trade Minister', date: '2025-03' });
const people = [wanjiru, rojas, torres];
const both = ['Grace Wanjiru', 'Luis Rojas'];
const lima: Place = { name: null, city: 'Lima', country: 'PE' };
const cusco: Place = { name: null, city: 'Cusco', country: 'PE' };

/** The meetings of articles a1, a2 … that each tell of these. */
function merged(articles: MeetingMention[][], known: readonly Person[] = people): Meeting[] {
  const facts = articles.map((meetings, at) => told(`a${at + 1}`, { people: [...known], meetings }));
  return merge(facts, () => 'en').meetings;
}

const one = (date: string | null, rest: Partial<MeetingMention> = {}) => meets('a1', both, date, rest);
const two = (date: string | null, rest: Partial<MeetingMention> = {}) => meets('a2', both, date, rest);

test('newest first, undated last, then by id', () => {
  const mentions = [
    meets('a1', both, null, { kind: 'letter' }),
    meets('a1', both, '2023-04-01', { kind: 'visit' }),
    meets('a1', both, '2024-05'),
    meets('a1', ['Grace Wanjiru', 'Elena Torres'], '2025-01-02'),
    meets('a1', both, '2025-01-02', { kind: 'visit' }),
    meets('a1', ['Luis Rojas', 'Elena Torres'], null),
  ];
  const ids = merged([mentions]).map(({ id }) => id);
  expect(ids).toEqual([
    '2025-01-02-elena-torres-grace-wanjiru-talks',
    '2025-01-02-grace-wanjiru-luis-rojas-visit',
    '2024-05-grace-wanjiru-luis-rojas-talks',
    '2023-04-01-grace-wanjiru-luis-rojas-visit',
    'undated-elena-torres-luis-rojas-talks',
    'undated-grace-wanjiru-luis-rojas-letter',
  ]);
});

test('of one name get ids of their own, the same in any order of articles', () => {
  const offices = (article: string) => meets(article, ['<KE>', '<PE>'], null);
  const ids = merged([[offices('a1')], [offices('a2')]]).map(({ id }) => id);
  expect(ids).toEqual(['undated-ke-pe-talks', 'undated-ke-pe-talks-2']);
});

describe('a participant', () => {
  const sides = (mention: MeetingMention, known = people) => merged([[mention]], known)[0]?.participants;

  test('is an official with the name and country of all articles', () => {
    expect(sides(one('2025-03-05'))).toEqual([
      { official: 'grace-wanjiru', name: 'Grace Wanjiru', country: 'KE', role: 'Foreign Minister' },
      { official: 'luis-rojas', name: 'Luis Rojas', country: 'PE', role: 'President' },
    ]);
  });

  test('or a country, or somebody whom the article does not list', () => {
    expect(sides(meets('a1', ['<KE>', 'Juan Quispe'], '2025-03-05'))).toEqual([
      { official: null, name: 'KE', country: 'KE', role: null },
      { official: null, name: 'Juan Quispe', country: null, role: null },
    ]);
  });

  test('of the longer list stays, whichever comes first', () => {
    const more = meets('a2', [...both, 'Elena Torres'], '2025-03-05');
    const names = ([meeting]: Meeting[]) => meeting?.participants.map(({ name }) => name);
    expect(names(merged([[one('2025-03-05')], [more]]))).toHaveLength(3);
    expect(names(merged([[{ ...more }], [two('2025-03-05')]]))).toHaveLength(3);
  });

  test('by name stays before a country', () => {
    const vague = meets('a1', ['Grace Wanjiru', '<PE>'], '2025-03-05');
    expect(merged([[vague], [two('2025-03-05')]])[0]?.participants[1]?.name).toBe('Luis Rojas');
    expect(merged([[vague, one('2025-03-05')]])[0]?.participants[1]?.name).toBe('Luis Rojas');
  });

  test('of unknown country joins one of its own name alone', () => {
    const stranger = (article: string, name: string) => meets(article, ['Grace Wanjiru', name], '2025-03-05');
    expect(merged([[stranger('a1', 'Juan Quispe')], [stranger('a2', 'Juan Quispe')]])).toHaveLength(1);
    expect(merged([[stranger('a1', 'Juan Quispe')], [stranger('a2', 'Ana Flores')]])).toHaveLength(2);
  });
});

describe('the best of what is told', () => {
  const inferred = { date: { ...day('2025-03-05'), certainty: 'inferred' as const } };
  const station: Place = { name: 'Palace', city: 'Lima', country: 'PE' };
  const rows: [string, MeetingMention, MeetingMention, Partial<Meeting>][] = [
    ['the day before its month', one('2025-03'), two('2025-03-05'), { date: day('2025-03-05') }],
    ['the date stated', one(null, inferred), two('2025-03-05'), { date: day('2025-03-05') }],
    ['the date stated first', one('2025-03-05'), two(null, inferred), { date: day('2025-03-05') }],
    [
      'the place told whole',
      one('2025-03-05', { place: lima }),
      two('2025-03-05', { place: station }),
      { place: station },
    ],
    [
      'the place told whole first',
      one('2025-03-05', { place: station }),
      two('2025-03-05', { place: lima }),
      { place: station },
    ],
    ['the only place', one('2025-03-05'), two('2025-03-05', { place: lima }), { place: lima }],
    ['no place', one('2025-03-05'), two('2025-03-05'), { place: null, conflicts: [] }],
    [
      'the kind of what was held, not of what was called off',
      one('2025-03-05', { kind: 'meeting' }),
      two('2025-03-05', { kind: 'summit', status: 'cancelled' }),
      { kind: 'meeting', status: 'held' },
    ],
    [
      'the most telling kind',
      one('2025-03-05', { kind: 'consultation' }),
      two('2025-03-05', { kind: 'reception' }),
      { kind: 'consultation' },
    ],
  ];
  test.each(rows)('%s', (_, first, second, expected) => {
    const meetings = merged([[first], [second]]);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject(expected);
  });
});

test('evidence stands in the order of articles, then of sentences', () => {
  const at = (article: string, start: number) => [{ ...proof(article, `${article} at ${start}`), start }];
  const meetings = merged([
    [one('2025-03-05', { evidence: at('a1', 90) }), one('2025-03-05', { evidence: at('a1', 10) })],
    [two('2025-03-05', { evidence: at('a2', 50) })],
    [meets('a3', both, '2025-03-05', { evidence: at('a0', 70) })],
  ]);
  expect(meetings[0]?.evidence.map(({ article, start }) => [article, start])).toEqual([
    ['a0', 70],
    ['a1', 10],
    ['a1', 90],
    ['a2', 50],
  ]);
});

describe('two dates of one meeting', () => {
  const rows: [string, MeetingMention, MeetingMention, number][] = [
    ['a day apart in one city', one('2025-03-05', { place: lima }), two('2025-03-04', { place: lima }), 1],
    ['two days apart', one('2025-03-05', { place: lima }), two('2025-03-07', { place: lima }), 2],
    ['in two cities', one('2025-03-05', { place: lima }), two('2025-03-06', { place: cusco }), 2],
    ['in one city, not told by the other', one('2025-03-05', { place: lima }), two('2025-03-06'), 2],
    [
      'in one country, whose city nobody tells',
      one('2025-03-05', { place: { ...lima, city: null } }),
      two('2025-03-06', { place: { ...lima, city: null } }),
      2,
    ],
    ['of which one is a month', one('2025-03-31', { place: lima }), two('2025-04', { place: lima }), 2],
    ['told by one article', one('2025-03-05', { place: lima }), one('2025-03-06', { place: lima }), 2],
  ];
  test.each(rows)('%s: %i', (_, first, second, count) => {
    const apart = first.evidence[0]?.article !== second.evidence[0]?.article;
    expect(merged(apart ? [[first], [second]] : [[first, second]])).toHaveLength(count);
  });
});

describe('conflicts', () => {
  const conflicts = (first: MeetingMention, second: MeetingMention) =>
    merged([[first], [second]])[0]?.conflicts.map(({ field }) => field);

  test.each<[string, MeetingMention, MeetingMention, string[]]>([
    ['no place is none', one('2025-03-05', { place: lima }), two('2025-03-05'), []],
    [
      'a country without a city is none',
      one('2025-03-05', { place: lima }),
      two('2025-03-05', { place: { ...lima, city: null } }),
      [],
    ],
    ['a date within the other is none', one('2025-03-05'), two('2025-03'), []],
    [
      'called off twice is none',
      one('2025-03-05', { status: 'cancelled' }),
      two('2025-03-05', { status: 'cancelled' }),
      [],
    ],
    ['planned once is none', one('2025-03-05', { status: 'planned' }), two('2025-03-05'), []],
    [
      'all of them',
      one('2025-03-05', { place: { ...lima, name: 'Palace' } }),
      two('2025-03-05', { place: cusco, status: 'cancelled' }),
      ['status', 'place'],
    ],
  ])('%s', (_, first, second, fields) => {
    expect(conflicts(first, second)).toEqual(fields);
  });
});

describe('a role of unknown sentence', () => {
  const bearing = (title: string, date: string | null, past = false) =>
    person('Grace Wanjiru', { country: 'KE', title, date, past });
  /** The role on that day of somebody whom articles show like this. */
  function roleOn(date: string | null, ...shown: Person[]): string | null | undefined {
    const facts = shown.map((each, at) =>
      told(`a${at + 1}`, { people: [each, rojas], meetings: at === 0 ? [meets('a1', both, date)] : [] }),
    );
    return merge(facts, () => 'en').meetings[0]?.participants[0]?.role;
  }

  test.each<[string, string | null, Person[], string | null]>([
    ['half a year before', '2024-09-01', [bearing('Envoy', '2025-03-01')], 'Envoy'],
    ['more than half a year before', '2024-08-20', [bearing('Envoy', '2025-03-01')], null],
    ['half a year after', '2025-08-30', [bearing('Envoy', '2025-03-01')], 'Envoy'],
    ['more than half a year after', '2025-09-10', [bearing('Envoy', '2025-03-01')], null],
    ['at an unknown time, the only role', null, [bearing('Envoy', '2025-03-01')], 'Envoy'],
    ['at a time, a role of unknown time', '2020-01-01', [bearing('Envoy', null)], 'Envoy'],
    ['a former role is none', '2025-03-01', [bearing('Envoy', '2025-03-01', true)], null],
    [
      'the later of two',
      '2025-03-20',
      [bearing('Envoy', '2025-03-01'), bearing('Trade Minister', '2025-03-10')],
      'Trade Minister',
    ],
    [
      'the earlier of two before the later',
      '2025-03-05',
      [bearing('Envoy', '2025-03-01'), bearing('Trade Minister', '2025-03-10')],
      'Envoy',
    ],
    [
      'the first where both come later',
      '2025-02-20',
      [bearing('Envoy', '2025-03-01'), bearing('Trade Minister', '2025-03-10')],
      'Envoy',
    ],
  ])('%s', (_, date, shown, role) => {
    expect(roleOn(date, ...shown)).toBe(role);
  });
});
