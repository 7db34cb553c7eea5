import { describe, expect, test } from 'vitest';
import { mergeOfficials } from '../../src/merge/officials.js';
import type { Language, Official, Person } from '../../src/model.js';
import { proof } from '../builders.js';
import { meets, person, told } from './told.js';

/** The officials of articles a1, a2 … that each name these people. */
function merged(articles: Person[][], languages: readonly Language[] = []): Official[] {
  const facts = articles.map((people, at) => told(`a${at + 1}`, { people }));
  const languageOf = (article: string) => languages[Number(article.slice(1)) - 1] ?? 'en';
  return mergeOfficials(facts, languageOf).officials;
}

const kenyan = { country: 'KE', title: 'Foreign Minister' };
const spelt = (name: string, ...spellings: string[]): Person => ({
  ...person(name, kenyan),
  spellings: [name, ...spellings],
});

describe('why two mentions are one person', () => {
  const rows: [string, Person, Person, string][] = [
    [
      'a full name, country and title',
      person('Grace Wanjiru', kenyan),
      person('Grace Wanjiru', kenyan),
      'fullName 6, sameCountryStated 3, sameTitle 3 = 12',
    ],
    [
      'a full name and a country',
      person('Grace Wanjiru', { country: 'KE' }),
      person('Grace Wanjiru', { country: 'KE' }),
      'fullName 6, sameCountryStated 3 = 9',
    ],
    [
      'a country that is worked out',
      person('Grace Wanjiru', { country: 'KE' }),
      person('Grace Wanjiru', { country: 'KE', inferred: true }),
      'fullName 6, sameCountryInferred 2 = 8',
    ],
    [
      'a title alone',
      person('Grace Wanjiru', { title: 'Foreign Minister' }),
      person('Grace Wanjiru', kenyan),
      'fullName 6, sameTitle 3 = 9',
    ],
    [
      'a surname',
      person('Grace Wanjiru', kenyan),
      person('Wanjiru', kenyan),
      'oneName 3, sameCountryStated 3, sameTitle 3 = 9',
    ],
    [
      'initials',
      person('Grace Wanjiru', kenyan),
      person('G. Wanjiru', kenyan),
      'initials 4, sameCountryStated 3, sameTitle 3 = 10',
    ],
    [
      'part of a name',
      person('Tran Thanh Hai', kenyan),
      person('Thanh Hai', kenyan),
      'partOfName 5, sameCountryStated 3, sameTitle 3 = 11',
    ],
  ];
  test.each(rows)('%s', (_, first, second, sum) => {
    const officials = merged([[first], [second]]);
    expect(officials).toHaveLength(1);
    expect(officials[0]?.why).toEqual([`${first.name} (a1) and ${second.name} (a2): ${sum}`]);
  });

  test.each<[string, Person, Person]>([
    [
      'two countries, one of them worked out',
      person('Grace Wanjiru', { ...kenyan, inferred: true }),
      person('Grace Wanjiru', { country: 'PE', title: 'Foreign Minister' }),
    ],
    ['a part of a name alone', person('Tran Thanh Hai', { country: 'KE' }), person('Hai', { country: 'KE' })],
    ['no country and no title', person('Grace Wanjiru', { country: 'KE' }), person('Grace Wanjiru')],
    ['other titles', person('Wanjiru', kenyan), person('Grace Wanjiru', { country: 'KE', title: 'Envoy' })],
  ])('%s: two', (_, first, second) => {
    expect(merged([[first], [second]])).toHaveLength(2);
  });
});

test('one mention that is of another country keeps a third from joining', () => {
  const officials = merged([
    [person('Grace Wanjiru', kenyan)],
    [person('Grace Wanjiru', { title: 'Foreign Minister' })],
    [person('Grace Wanjiru', { country: 'PE', title: 'Foreign Minister' })],
  ]);
  expect(officials.map(({ country, mentions }) => [country, mentions])).toEqual([
    ['KE', 2],
    ['PE', 1],
  ]);
});

describe('who was met in common', () => {
  const meeting = (article: string, other: string) =>
    told(article, {
      people: [person('Grace Wanjiru'), person(other, { country: 'PE', title: 'President' })],
      meetings: [meets(article, ['Grace Wanjiru', other, '<SE>'], '2025-03-01')],
    });
  test.each([
    ['the same, spelt without accents', 'José Rojas', 'Jose Rojas', 1],
    ['somebody else', 'José Rojas', 'Elena Torres', 2],
  ])('%s', (_, first, second, count) => {
    const { officials } = mergeOfficials([meeting('a1', first), meeting('a2', second)], () => 'en');
    expect(officials.filter(({ name }) => name === 'Grace Wanjiru')).toHaveLength(count);
  });
});

describe('the name shown', () => {
  const rows: [string, string[], Language[], string][] = [
    ['in Latin letters', ['Сергей Иванов', 'Sergey Ivanov'], ['en', 'de'], 'Sergey Ivanov'],
    ['the fullest', ['Wanjiru', 'Grace Wanjiru'], ['en', 'de'], 'Grace Wanjiru'],
    ['the one of English articles', ['Sergej Iwanow', 'Sergey Ivanov'], ['de', 'en'], 'Sergey Ivanov'],
    [
      'the most frequent',
      ['Sergej Iwanow', 'Sergey Ivanov', 'Sergey Ivanov'],
      ['de', 'fr', 'es'],
      'Sergey Ivanov',
    ],
    ['the first of the alphabet', ['Sergey Ivanov', 'Sergej Iwanow'], ['de', 'de'], 'Sergej Iwanow'],
    ['not for its initial', ['G. Wanjiru', 'Grace Wanjiru'], ['en', 'de'], 'Grace Wanjiru'],
  ];
  test.each(rows)('%s', (_, names, languages, shown) => {
    const officials = merged(
      names.map((name) => [person(name, kenyan)]),
      languages,
    );
    expect(officials.map(({ name }) => name)).toEqual([shown]);
  });
});

describe('an official', () => {
  test('has every other spelling as alias, the longest first, each once', () => {
    const [official] = merged([
      [spelt('Grace Wanjiru', 'Wanjiru', 'Ms Wanjiru')],
      [spelt('Grace Wanjiru', 'Wanjiro', 'Wanjiru')],
    ]);
    expect(official?.aliases).toEqual(['Ms Wanjiru', 'Wanjiro', 'Wanjiru']);
  });

  test('is of the country that is stated, else of the one worked out', () => {
    const inferred = person('Grace Wanjiru', { ...kenyan, inferred: true });
    expect(merged([[inferred], [person('Grace Wanjiru', kenyan)]])[0]?.country).toBe('KE');
    expect(merged([[inferred]])[0]?.country).toBe('KE');
    expect(merged([[person('Grace Wanjiru', { title: 'Envoy' })]])[0]?.country).toBeNull();
  });

  test('has its evidence in the order of articles, however full the names', () => {
    const [official] = merged([[person('Wanjiru', kenyan)], [person('Grace Wanjiru', kenyan)]]);
    expect(official?.evidence.map(({ quote }) => quote)).toEqual(['Wanjiru', 'Grace Wanjiru']);
    expect(official?.mentions).toBe(2);
  });

  test('comes by its id', () => {
    const officials = merged([[person('Luis Rojas', kenyan), person('Anna Berg', kenyan)]]);
    expect(officials.map(({ id }) => id)).toEqual(['anna-berg', 'luis-rojas']);
  });
});

describe('roles', () => {
  const role = (title: string, date: string | null, past = false, country = 'KE') =>
    person('Grace Wanjiru', { country, title, date, past });
  const shown = (...people: Person[]) =>
    merged(people.map((each) => [each]))[0]?.roles.map(({ title, from, to }) => [title, from, to]);

  const rows: [string, Person[], unknown][] = [
    [
      'from the earliest to the latest',
      [role('Envoy', '2024-05-01'), role('Envoy', '2023-02-01'), role('Envoy', '2023-08-01')],
      [['Envoy', '2023-02-01', '2024-05-01']],
    ],
    [
      'a time that is not told changes none',
      [role('Envoy', null), role('Envoy', '2024-05-01'), role('Envoy', null)],
      [['Envoy', '2024-05-01', '2024-05-01']],
    ],
    [
      'of unknown time come last',
      [role('Envoy', null), role('Envoy', null), role('Minister', '2024-05-01'), role('Minister', null)],
      [
        ['Minister', '2024-05-01', '2024-05-01'],
        ['Envoy', null, null],
      ],
    ],
    [
      'that are over are called so',
      [role('Envoy', '2024-05-01', true)],
      [['Former Envoy', '2024-05-01', '2024-05-01']],
    ],
    [
      'once, whatever the text says',
      [role('Former Envoy', '2024-05-01', true)],
      [['Former Envoy', '2024-05-01', '2024-05-01']],
    ],
    [
      'nor is who died',
      [role('Late Envoy', '2024-05-01', true)],
      [['Late Envoy', '2024-05-01', '2024-05-01']],
    ],
  ];
  test.each(rows)('%s', (_, people, expected) => {
    expect(shown(...people)).toEqual(expected);
  });

  test('count a sentence once', () => {
    const twice = role('Envoy', '2024-05-01');
    const evidence = proof('a1', 'Envoy Grace Wanjiru');
    const roles = [...twice.roles, ...twice.roles].map((each) => ({ ...each, evidence }));
    expect(merged([[{ ...twice, roles }]])[0]?.roles[0]?.evidence).toEqual([evidence]);
  });
});
