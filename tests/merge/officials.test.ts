import { describe, expect, test } from 'vitest';
import { nothingKnown } from '../../src/merge/known.js';
import { mergeOfficials } from '../../src/merge/officials.js';
import type { Facts, Official, Person } from '../../src/model.js';
import { proof } from '../builders.js';
import { meets, person, told } from './told.js';

/** The officials of articles that each name these people. */
function merged(...articles: Person[][]): Official[] {
  const facts = articles.map((people, at) => told(`a${at + 1}`, { people }));
  return mergeOfficials(facts, () => 'en').officials;
}

const kenyan = { country: 'KE', title: 'Foreign Minister' };
const peruvian = { country: 'PE', title: 'Foreign Minister' };

describe('one official', () => {
  const same: [string, Person, Person, string][] = [
    ['in two spellings', person('Sergej Iwanow', kenyan), person('Sergey Ivanov', kenyan), 'Sergej Iwanow'],
    ['in two alphabets', person('Сергей Иванов', kenyan), person('Sergey Ivanov', kenyan), 'Sergey Ivanov'],
    [
      'with and without accents',
      person('Trần Văn Hải', kenyan),
      person('Tran Van Hai', kenyan),
      'Tran Van Hai',
    ],
    ['by the surname', person('Grace Wanjiru', kenyan), person('Wanjiru', kenyan), 'Grace Wanjiru'],
    ['by a surname that stands first', person('Wang', kenyan), person('Wang Meilin', kenyan), 'Wang Meilin'],
    ['by initials', person('G. Wanjiru', kenyan), person('Grace Wanjiru', kenyan), 'Grace Wanjiru'],
    ['by part of the name', person('Thanh Hai', kenyan), person('Tran Thanh Hai', kenyan), 'Tran Thanh Hai'],
    [
      'whose country is worked out once',
      person('Grace Wanjiru', { country: 'KE' }),
      person('Grace Wanjiru', { country: 'KE', inferred: true }),
      'Grace Wanjiru',
    ],
    [
      'whose country is told once, by a title',
      person('Grace Wanjiru', kenyan),
      person('Grace Wanjiru', { title: 'Foreign Minister' }),
      'Grace Wanjiru',
    ],
  ];
  test.each(same)('%s', (_, one, other, name) => {
    const officials = merged([one], [other]);
    expect(officials.map((official) => official.name)).toEqual([name]);
    expect(officials[0]?.why).toHaveLength(1);
  });
});

describe('two officials', () => {
  const apart: [string, Person, Person][] = [
    ['of one name in two countries', person('Grace Wanjiru', kenyan), person('Grace Wanjiru', peruvian)],
    ['with only a full name in common', person('Grace Wanjiru'), person('Grace Wanjiru')],
    [
      'with only a surname and a country',
      person('Grace Wanjiru', kenyan),
      person('Wanjiru', { country: 'KE' }),
    ],
    [
      'with one surname and two first names',
      person('Grace Wanjiru', kenyan),
      person('Peter Wanjiru', kenyan),
    ],
    ['with one surname and two initials', person('G. Wanjiru', kenyan), person('Peter Wanjiru', kenyan)],
  ];
  test.each(apart)('%s', (_, one, other) => {
    expect(merged([one], [other])).toHaveLength(2);
  });

  test('of one name get ids of their own', () => {
    const officials = merged([person('Grace Wanjiru', kenyan)], [person('Grace Wanjiru', peruvian)]);
    expect(officials.map(({ id, country }) => `${id} ${country}`)).toEqual([
      'grace-wanjiru KE',
      'grace-wanjiru-2 PE',
    ]);
  });

  test('keep a bare surname that fits both apart', () => {
    const officials = merged(
      [person('Grace Wanjiru', kenyan), person('Peter Wanjiru', kenyan)],
      [person('Wanjiru', kenyan)],
    );
    expect(officials.map(({ name }) => name)).toEqual(['Grace Wanjiru', 'Peter Wanjiru', 'Wanjiru']);
  });
});

test('somebody met in common tells that two mentions are one person', () => {
  const facts = ['a1', 'a2'].map((article) =>
    told(article, {
      people: [person('Grace Wanjiru'), person('Luis Rojas', peruvian)],
      meetings: [meets(article, ['Grace Wanjiru', 'Luis Rojas'], '2025-03-01')],
    }),
  );
  const { officials, idOf } = mergeOfficials(facts, () => 'en');
  expect(officials.map(({ id }) => id)).toEqual(['grace-wanjiru', 'luis-rojas']);
  expect(idOf.get('a2/Grace Wanjiru')).toBe('grace-wanjiru');
});

test('roles span the time in which articles show them', () => {
  const role = (title: string, date: string | null, past = false) =>
    person('Grace Wanjiru', { country: 'KE', title, date, past });
  const [official] = merged(
    [role('Trade Minister', '2023-05')],
    [role('Trade Minister', '2024-02-01')],
    [role('Foreign Minister', '2025-01-10')],
    [role('Trade Minister', '2025-02', true)],
  );
  expect(official?.roles.map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Trade Minister', '2023-05', '2024-02-01'],
    ['Foreign Minister', '2025-01-10', '2025-01-10'],
    ['Former Trade Minister', '2025-02', '2025-02'],
  ]);
});

test('every other spelling is an alias', () => {
  const [official] = merged([person('Grace Wanjiru', kenyan)], [person('Wanjiru', kenyan)]);
  expect(official).toMatchObject({ aliases: ['Wanjiru'], mentions: 2, country: 'KE' });
});

describe('somebody of an office without a country', () => {
  const president = (name: string, country: string | null, date: string | null = null) =>
    person(name, { country, title: 'President', date });
  const rows: [string, Person[], string[]][] = [
    [
      'is the one official of that office and name',
      [president('Grace Wanjiru', 'KE'), president('Wanjiru', null)],
      ['Grace Wanjiru KE'],
    ],
    [
      'stays open where two fit',
      [president('Grace Wanjiru', 'KE'), president('Peter Wanjiru', 'UG'), president('Wanjiru', null)],
      ['Grace Wanjiru KE', 'Peter Wanjiru UG', 'Wanjiru null'],
    ],
    [
      'is not somebody of another office',
      [person('Grace Wanjiru', { country: 'KE', title: 'Trade Minister' }), president('Wanjiru', null)],
      ['Grace Wanjiru KE', 'Wanjiru null'],
    ],
    [
      'is not somebody of another time',
      [president('Grace Wanjiru', 'KE', '2005-02-01'), president('Wanjiru', null, '2025-02-01')],
      ['Grace Wanjiru KE', 'Wanjiru null'],
    ],
    [
      'is not somebody whose country is only worked out',
      [
        person('Grace Wanjiru', { country: 'KE', title: 'President', inferred: true }),
        president('Wanjiru', null),
      ],
      ['Grace Wanjiru KE', 'Wanjiru null'],
    ],
    [
      'is somebody shown in it before and after',
      [
        president('Grace Wanjiru', 'KE', '2020-01-01'),
        president('Grace Wanjiru', 'KE', '2010-01-01'),
        president('Wanjiru', null, '2015-01-01'),
      ],
      ['Grace Wanjiru KE'],
    ],
    [
      'is somebody shown in it within two years',
      [president('Grace Wanjiru', 'KE', '2023-03-01'), president('Wanjiru', null, '2025-02-01')],
      ['Grace Wanjiru KE'],
    ],
    [
      'is not somebody shown in it two years later',
      [president('Grace Wanjiru', 'KE', '2025-03-01'), president('Wanjiru', null, '2023-02-01')],
      ['Grace Wanjiru KE', 'Wanjiru null'],
    ],
    [
      'is not somebody who no longer holds it',
      [
        person('Grace Wanjiru', { country: 'KE', title: 'President', past: true }),
        president('Wanjiru', null),
      ],
      ['Grace Wanjiru KE', 'Wanjiru null'],
    ],
    [
      'that many hold at a time stays open',
      [person('Grace Wanjiru', { country: 'KE', title: 'Envoy' }), person('Wanjiru', { title: 'Envoy' })],
      ['Grace Wanjiru KE', 'Wanjiru null'],
    ],
    [
      'is not somebody of another name',
      [president('Grace Wanjiru', 'KE'), president('Luis Rojas', null)],
      ['Grace Wanjiru KE', 'Luis Rojas null'],
    ],
  ];
  test.each(rows)('%s', (_, people, expected) => {
    const officials = merged(...people.map((one) => [one]));
    expect(officials.map(({ name, country }) => `${name} ${country}`)).toEqual(expected);
  });

  test('is not the one of that office and name in the same article', () => {
    const one = [president('Grace Wanjiru', 'KE'), president('Wanjiru', null)];
    expect(merged(one).map(({ country }) => country)).toEqual(['KE', null]);
    // Nor one more of an article whose bare name was taken for that one.
    const two = [president('Wanjiru', null), president('Peter Wanjiru', null)];
    expect(merged([president('Grace Wanjiru', 'KE')], two).map(({ name }) => name)).toEqual([
      'Grace Wanjiru',
      'Peter Wanjiru',
    ]);
  });

  test('counts with all that is told of the one', () => {
    const [official] = merged(
      [president('Grace Wanjiru', 'KE', '2025-02-01')],
      [president('Wanjiru', null, '2025-06-01')],
    );
    expect(official).toMatchObject({ mentions: 2, aliases: ['Wanjiru'] });
    expect(official?.roles.map(({ title, country, from, to }) => [title, country, from, to])).toEqual([
      ['President', 'KE', '2025-02-01', '2025-02-01'],
      ['President', null, '2025-06-01', '2025-06-01'],
    ]);
  });

  test('tells why', () => {
    const [official] = merged([president('Grace Wanjiru', 'KE')], [president('Wanjiru', null)]);
    expect(official?.why).toEqual([
      'Wanjiru (a2): nobody else of the articles named so is President but Grace Wanjiru of KE',
    ]);
  });
});

describe('a general title', () => {
  const bearing = (title: string, date: string | null = null) =>
    person('Grace Wanjiru', { country: 'KE', title, date });
  const both = (one: Person, other: Person): Person => ({ ...one, roles: [...one.roles, ...other.roles] });
  const rows: [string, Person[], string[]][] = [
    [
      'of the same article is the longer one told shorter',
      [both(bearing('Deputy Foreign Minister'), bearing('Deputy Minister'))],
      ['Deputy Foreign Minister 2'],
    ],
    [
      'of a time at which others show the longer one, too',
      [
        bearing('Foreign Minister', '2024-01-01'),
        bearing('Foreign Minister', '2025-01-01'),
        bearing('Minister', '2024-06-01'),
      ],
      ['Foreign Minister 3'],
    ],
    [
      'of another time stays',
      [bearing('Foreign Minister', '2025-01-01'), bearing('Minister', '2020-01-01')],
      ['Minister 1', 'Foreign Minister 1'],
    ],
    [
      'is not said by a deputy’s',
      [both(bearing('Deputy Foreign Minister'), bearing('Minister'))],
      ['Deputy Foreign Minister 1', 'Minister 1'],
    ],
    [
      'is not said by a prime minister’s',
      [both(bearing('Prime Minister'), bearing('Minister'))],
      ['Prime Minister 1', 'Minister 1'],
    ],
  ];
  test.each(rows)('%s', (_, people, expected) => {
    const officials = mergeOfficials(
      people.map((one, at) =>
        told(`a${at + 1}`, {
          people: [
            {
              ...one,
              roles: one.roles.map((role) => ({
                ...role,
                evidence: { ...role.evidence, article: `a${at + 1}` },
              })),
            },
          ],
        }),
      ),
      () => 'en',
    ).officials;
    expect(officials[0]?.roles.map(({ title, evidence }) => `${title} ${evidence.length}`)).toEqual(expected);
  });
});

describe('the country of somebody known, of whom more is told', () => {
  const minister = { title: 'Foreign Minister' };
  const name = 'Grace Wanjiru';
  const unknown = person(name, minister);
  const stated = person(name, kenyan);
  const worked: Person = {
    ...person(name, { ...kenyan, inferred: true }),
    evidence: [{ ...proof('a1', name), why: ['the dateline is of Nairobi'] }],
  };
  const told: [string, Person, Person, boolean][] = [
    ['worked out now', unknown, worked, true],
    ['worked out before', worked, unknown, true],
    ['worked out before and stated now', worked, stated, false],
    ['stated now', unknown, stated, false],
  ];
  test.each(told)('is %s', (_, before, now, isWorkedOut) => {
    const known: Facts = { ...nothingKnown, officials: merged([before]) };
    const facts = [{ article: 'b1', people: [now], meetings: [], trade: [], statements: [] }];
    const { officials } = mergeOfficials(facts, () => 'en', known);
    expect(officials.map(({ country }) => country)).toEqual(['KE']);
    expect(officials[0]?.why.some((line) => line.startsWith('country KE worked out'))).toBe(isWorkedOut);
  });
});
