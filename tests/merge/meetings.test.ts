import { describe, expect, test } from 'vitest';
import { merge } from '../../src/merge/index.js';
import type { Meeting, MeetingMention, Person, Place } from '../../src/model.js';
import { day, meets, person, told } from './told.js';

const people = [
  person('Grace Wanjiru', { country: 'KE', title: 'Foreign Minister', date: '2025-03' }),
  person('Luis Rojas', { country: 'PE', title: 'President', date: '2025-03' }),
  person('Elena Torres', { country: 'PE', title: 'Trade Minister', date: '2025-03' }),
];
const both = ['Grace Wanjiru', 'Luis Rojas'];

/** The meetings of articles that each tell of these; all know the same people. */
function merged(articles: MeetingMention[][], known: Person[] = people): Meeting[] {
  const facts = articles.map((meetings, at) => told(`a${at + 1}`, { people: known, meetings }));
  return merge(facts, []).meetings;
}

/** `2025-03-05 talks held a1 a2`, newest first. */
function shown({ date, kind, status, evidence }: Meeting): string {
  return [date?.from ?? 'undated', kind, status, ...new Set(evidence.map(({ article }) => article))].join(
    ' ',
  );
}

const one = (date: string | null, rest: Partial<MeetingMention> = {}) => meets('a1', both, date, rest);
const two = (date: string | null, rest: Partial<MeetingMention> = {}) => meets('a2', both, date, rest);

describe('without a date, by the day of its article', () => {
  const articles = (...published: (string | null)[]) =>
    published.map((day, at) => ({ id: `a${at + 1}`, language: 'en' as const, published: day }));

  test.each<[string, MeetingMention, MeetingMention, (string | null)[], string[]]>([
    [
      'told soon after',
      one('2025-03-05'),
      two(null),
      ['2025-03-06', '2025-03-20'],
      ['2025-03-05 talks held a1 a2'],
    ],
    [
      'by an article without a day',
      one('2025-03-05'),
      two(null),
      ['2025-03-06', null],
      ['2025-03-05 talks held a1 a2'],
    ],
    [
      'told on the day before, where it is still that day',
      one('2025-03-05'),
      two(null),
      [null, '2025-03-04'],
      ['2025-03-05 talks held a1 a2'],
    ],
    [
      'told before it was',
      one('2025-03-05'),
      two(null),
      [null, '2024-03-12'],
      ['2025-03-05 talks held a1', 'undated talks held a2'],
    ],
    [
      'told long after',
      one('2025-03-05'),
      two(null),
      [null, '2025-09-12'],
      ['2025-03-05 talks held a1', 'undated talks held a2'],
    ],
    [
      'twice, a year apart',
      one(null),
      two(null),
      ['2024-03-12', '2025-03-06'],
      ['undated talks held a1', 'undated talks held a2'],
    ],
    ['twice, days apart', one(null), two(null), ['2025-03-02', '2025-03-06'], ['undated talks held a1 a2']],
  ])('%s', (_, first, second, published, expected) => {
    const facts = [[first], [second]].map((meetings, at) => told(`a${at + 1}`, { people, meetings }));
    expect(merge(facts, articles(...published)).meetings.map(shown)).toEqual(expected);
  });
});

describe('told by two articles', () => {
  const rows: [string, MeetingMention, MeetingMention, string[]][] = [
    ['on one day: one meeting', one('2025-03-05'), two('2025-03-05'), ['2025-03-05 talks held a1 a2']],
    ['once with the month alone', one('2025-03'), two('2025-03-05'), ['2025-03-05 talks held a1 a2']],
    ['once without a date', one(null), two('2025-03-05'), ['2025-03-05 talks held a1 a2']],
    [
      'on two days',
      one('2025-03-05'),
      two('2025-03-09'),
      ['2025-03-09 talks held a2', '2025-03-05 talks held a1'],
    ],
    [
      'in other words',
      one('2025-03-05', { kind: 'meeting' }),
      two('2025-03-05', { kind: 'talks' }),
      ['2025-03-05 talks held a1 a2'],
    ],
    [
      'as a call and as talks',
      one('2025-03-05', { kind: 'phone call' }),
      two('2025-03-05'),
      ['2025-03-05 phone call held a1', '2025-03-05 talks held a2'],
    ],
    [
      'planned, then held: one held meeting',
      one('2025-03', { status: 'planned' }),
      two('2025-03-05'),
      ['2025-03-05 talks held a1 a2'],
    ],
    [
      'planned, then called off',
      one('2025-03-05', { status: 'planned' }),
      two('2025-03-05', { status: 'cancelled' }),
      ['2025-03-05 talks cancelled a1 a2'],
    ],
    [
      'held some day, planned for a day to come',
      one(null),
      two('2027-03-05', { status: 'planned' }),
      ['2027-03-05 talks planned a2', 'undated talks held a1'],
    ],
    [
      'held on a day, planned again for some day',
      one('2025-03-05'),
      two(null, { status: 'planned' }),
      ['2025-03-05 talks held a1', 'undated talks planned a2'],
    ],
  ];
  test.each(rows)('%s', (_, first, second, expected) => {
    expect(merged([[first], [second]]).map(shown)).toEqual(expected);
  });
});

test.each([
  ['undated', null, 'undated talks held a3'],
  ['of the same year', '2025', '2025 talks held a3'],
])('what is %s joins none of two meetings that it fits', (_, date, apart) => {
  const vague = meets('a3', both, date);
  const again = meets('a4', both, date);
  const meetings = merged([[one('2025-03-05')], [two('2025-06-09')], [vague], [again]]).map(shown);
  expect(meetings).toHaveLength(3);
  expect(meetings).toContain(`${apart} a4`);
});

test.each([
  ['other people', [meets('a2', ['Grace Wanjiru', 'Elena Torres'], '2025-03-05')], 2],
  ['one more', [meets('a2', [...both, 'Elena Torres'], '2025-03-05')], 1],
  ['a country in the place of its president', [meets('a2', ['Grace Wanjiru', '<PE>'], '2025-03-05')], 1],
  ['only the countries', [meets('a2', ['<KE>', '<PE>'], '2025-03-05')], 2],
])('with %s', (_, second, count) => {
  expect(merged([[one('2025-03-05')], second])).toHaveLength(count);
});

test.each([
  ['2025-03-05', 1],
  ['2025-03', 2],
  [null, 2],
])('two countries without names are one meeting only on one day: %s', (date, count) => {
  const talks = (article: string) => [meets(article, ['<KE>', '<PE>'], date)];
  expect(merged([talks('a1'), talks('a2')])).toHaveLength(count);
});

describe('what sources say differently stays visible', () => {
  const lima: Place = { name: null, city: 'Lima', country: 'PE' };
  const cusco: Place = { name: null, city: 'Cusco', country: 'PE' };
  const rows: [string, MeetingMention, MeetingMention, object[]][] = [
    [
      'the day',
      one('2025-03-05', { place: lima }),
      two('2025-03-06', { place: lima }),
      [{ field: 'date', value: day('2025-03-06'), evidence: [{ article: 'a2' }] }],
    ],
    [
      'the city',
      one('2025-03-05', { place: lima }),
      two('2025-03-05', { place: cusco }),
      [{ field: 'place', value: cusco, evidence: [{ article: 'a2' }] }],
    ],
    [
      'whether it was held',
      one('2025-03-05'),
      two('2025-03-05', { status: 'cancelled' }),
      [{ field: 'status', value: 'cancelled', evidence: [{ article: 'a2' }] }],
    ],
    ['nothing', one('2025-03-05', { place: lima }), two('2025-03'), []],
  ];
  test.each(rows)('%s', (_, first, second, conflicts) => {
    const meetings = merged([[first], [second]]);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.conflicts).toMatchObject(conflicts);
  });
});

describe('the role at the time', () => {
  const bearing = (title: string, date: string) => person('Grace Wanjiru', { country: 'KE', title, date });
  const known = [bearing('Trade Minister', '2023-02'), bearing('Foreign Minister', '2025-03-01')];
  const [, rojas] = people;

  test.each([
    ['2023-03-01', 'Trade Minister'],
    ['2025-03-09', 'Foreign Minister'],
    ['2025-02-20', 'Foreign Minister'],
    ['2019-01-01', null],
    [null, null],
  ])('on %s is %s', (date, role) => {
    const facts = known.map((wanjiru, at) =>
      told(`a${at + 1}`, {
        people: rojas === undefined ? [wanjiru] : [wanjiru, rojas],
        meetings: at === 0 ? [meets('a1', both, date)] : [],
      }),
    );
    const [meeting] = merge(facts, []).meetings;
    expect(meeting?.participants.find(({ official }) => official === 'grace-wanjiru')?.role).toBe(role);
  });

  test('is the one its own sentence names', () => {
    const mention = one('2025-03-05');
    const sides = mention.participants.map((side) => ({ ...side, role: 'Envoy' }));
    const [meeting] = merged([[{ ...mention, participants: sides }]]);
    expect(meeting?.participants.map(({ role }) => role)).toEqual(['Envoy', 'Envoy']);
  });
});

test('ids stay the same whatever comes first', () => {
  const ids = (articles: MeetingMention[][]) => merged(articles).map(({ id }) => id);
  expect(ids([[one('2025-03-05')], [two('2025-06-09')]])).toEqual([
    '2025-06-09-grace-wanjiru-luis-rojas-talks',
    '2025-03-05-grace-wanjiru-luis-rojas-talks',
  ]);
});
