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
  return merge(facts, []).meetings;
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

describe('one meeting or more', () => {
  const office = (name: string, country: string | null) => ({ person: null, name, country, role: null });
  const offices = (...sides: [string, string | null][]): Partial<MeetingMention> => ({
    participants: sides.map((side) => office(...side)),
  });
  const told = (...mentions: MeetingMention[]) =>
    merged(mentions.map((mention) => [mention])).map(({ date, evidence }) => [
      date?.from ?? 'undated',
      ...evidence.map(({ article }) => article),
    ]);

  test('offices of two countries are those countries', () => {
    const ministers = offices(['the Kenyan minister', 'KE'], ['the Peruvian minister', 'PE']);
    expect(told(one('2025-03-05', ministers), meets('a2', ['<KE>', '<PE>'], '2025-03-05'))).toHaveLength(1);
    expect(told(one('2025-03-05', ministers), meets('a2', ['<KE>', '<NO>'], '2025-03-05'))).toHaveLength(2);
  });

  test('offices of no country are told by their name', () => {
    const union = offices(['the union', null], ['the council', null]);
    expect(told(one('2025-03-05', union), two('2025-03-05', union))).toHaveLength(1);
    const bank = offices(['the bank', null], ['the fund', null]);
    expect(told(one('2025-03-05', union), two('2025-03-05', bank))).toHaveLength(2);
  });

  test('two days within a span that is told are two meetings', () => {
    const span = one(null, { date: day('2025-03-05', '2025-03-20') });
    expect(told(span, two('2025-03-10'), meets('a3', both, '2025-03-15'))).toEqual([
      ['2025-03-15', 'a3'],
      ['2025-03-05', 'a1', 'a2'],
    ]);
  });

  test('who is named on a day tells which countries met', () => {
    const countries = meets('a2', ['<KE>', '<PE>'], '2025-03-05');
    expect(told(one('2025-03-05'), countries)).toHaveLength(2);
    expect(told(one('2025-03-05'), meets('a2', ['Grace Wanjiru', '<PE>'], '2025-03-05'))).toHaveLength(1);
    expect(told(one('2025-03-05'), meets('a2', ['Grace Wanjiru', '<NO>'], '2025-03-05'))).toHaveLength(2);
    expect(told(one('2025-03-05'), meets('a2', ['Elena Torres', '<KE>'], '2025-03-05'))).toHaveLength(2);
  });

  test('a list with more sides holds a shorter one, whichever is told first', () => {
    const three = meets('a1', [...both, 'Elena Torres'], '2025-03');
    expect(told(three, two('2025-03-05'))).toEqual([['2025-03-05', 'a1', 'a2']]);
    expect(told(meets('a1', both, '2025-03'), { ...three, date: day('2025-03-05') })).toHaveLength(1);
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
    [
      'the city before the country',
      one('2025-03-05', { place: { ...lima, city: null } }),
      two('2025-03-05', { place: lima }),
      { place: lima },
    ],
    [
      'a building in a city before the city',
      one('2025-03-05', { place: { ...station, country: null } }),
      two('2025-03-05', { place: { ...lima, country: null } }),
      { place: { ...station, country: null } },
    ],
    [
      'the country of a building before a building',
      one('2025-03-05', { place: { ...station, city: null, country: null } }),
      two('2025-03-05', { place: { ...station, city: null } }),
      { place: { ...station, city: null } },
    ],
    ['the day worked out before the month', one('2025-03'), two(null, inferred), inferred],
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
    [
      'the date of a day that does not fit',
      one('2025-03-05', { place: lima }),
      two('2025-03-06', { place: { ...cusco, city: 'Lima', name: 'Palace' } }),
      ['date'],
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
    return merge(facts, []).meetings[0]?.participants[0]?.role;
  }

  test.each<[string, string | null, Person[], string | null]>([
    ['half a year before', '2024-09-01', [bearing('Envoy', '2025-03-01')], 'Envoy'],
    ['more than half a year before', '2024-08-20', [bearing('Envoy', '2025-03-01')], null],
    ['half a year after', '2025-08-30', [bearing('Envoy', '2025-03-01')], 'Envoy'],
    ['more than half a year after', '2025-09-10', [bearing('Envoy', '2025-03-01')], null],
    ['at an unknown time, the only role', null, [bearing('Envoy', '2025-03-01')], 'Envoy'],
    ['at a time, a role of unknown time', '2020-01-01', [bearing('Envoy', null)], 'Envoy'],
    [
      'at a time, of several one of unknown time',
      '2020-01-01',
      [bearing('Envoy', null), bearing('Minister', '2025-03-01')],
      'Envoy',
    ],
    [
      'the last day of a month',
      '2025-03',
      [bearing('Envoy', '2025-03-01'), bearing('Minister', '2025-03-31')],
      'Minister',
    ],
    [
      'at an unknown time, one of several',
      null,
      [bearing('Envoy', '2025-03-01'), bearing('Minister', '2025-03-31')],
      null,
    ],
    ['of somebody without one', '2025-03-01', [person('Grace Wanjiru', { country: 'KE' })], null],
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

  test('a general title is said whole where articles show it', () => {
    const mention = one('2025-03-05');
    const sides = mention.participants.map((side) => ({ ...side, role: 'Minister' }));
    const roles = (...known: Person[]) =>
      merged([[{ ...mention, participants: sides }]], [...known, rojas])[0]?.participants[0]?.role;
    expect(roles(bearing('Trade Minister', '2025-03-01'))).toBe('Trade Minister');
    expect(roles(bearing('Trade Minister', '2023-03-01'))).toBe('Minister');
    expect(roles(bearing('Envoy', '2025-03-01'))).toBe('Minister');
  });

  test('the role that another article names with the meeting is its', () => {
    const mention = two('2025-03-05');
    const sides = mention.participants.map((side) => ({ ...side, role: 'Envoy' }));
    const [meeting] = merged([[one('2025-03-05')], [{ ...mention, participants: sides }]]);
    expect(meeting?.participants.map(({ role }) => role)).toEqual(['Envoy', 'Envoy']);
  });

  test('a role that was over when the article was written is told where no other is known', () => {
    const mention = one('2025-03-05');
    const sides = mention.participants.map((side) => ({ ...side, role: 'Former President' }));
    const roles = (...known: Person[]) =>
      merged([[{ ...mention, participants: sides }]], [...known, rojas])[0]?.participants[0]?.role;
    expect(roles(bearing('President', '2025-03-05', true))).toBe('Former President');
    expect(roles(bearing('Envoy', '2025-03-01'))).toBe('Envoy');
  });
});
