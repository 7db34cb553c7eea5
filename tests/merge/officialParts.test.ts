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
      'initials first',
      person('G. Wanjiru', kenyan),
      person('Grace Wanjiru', kenyan),
      'initials 4, sameCountryStated 3, sameTitle 3 = 10',
    ],
    [
      'initials in both',
      person('G. Wanjiru', kenyan),
      person('G. Wanjiru', kenyan),
      'fullName 6, sameCountryStated 3, sameTitle 3 = 12',
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

test('of equal reasons the first article’s is told', () => {
  const plain = person('Grace Wanjiru', kenyan);
  const accented = person('Grâce Wanjiru', kenyan);
  const [official] = merged([[plain], [accented], [plain]]);
  const sum = 'fullName 6, sameCountryStated 3, sameTitle 3 = 12';
  expect(official?.why).toEqual([
    `Grace Wanjiru (a1) and Grâce Wanjiru (a2): ${sum}`,
    `Grace Wanjiru (a1) and Grace Wanjiru (a3): ${sum}`,
  ]);
});

test('the article that tells most of it is named', () => {
  const [official] = merged([
    [person('Grace Wanjiru', { country: 'KE' })],
    [person('Grace Wanjiru', { country: 'KE', title: 'Envoy' })],
    [person('Grace Wanjiru', { country: 'KE', title: 'Envoy' })],
  ]);
  expect(official?.why.at(-1)).toBe(
    'Grace Wanjiru (a2) and Grace Wanjiru (a3): fullName 6, sameCountryStated 3, sameTitle 3 = 12',
  );
});

test('a full name that fits two namesakes alike joins the first, a bare surname none', () => {
  const countries = (name: string) =>
    merged([
      [person('Grace Achieng', kenyan)],
      [person('Grace Wanjiru', kenyan)],
      [person('Grace Wanjiru', { ...kenyan, country: 'PE' })],
      [person(name, { title: 'Foreign Minister' })],
    ]).map((official) => [official.name, official.country, official.mentions]);
  expect(countries('Grace Wanjiru')).toEqual([
    ['Grace Achieng', 'KE', 1],
    ['Grace Wanjiru', 'KE', 2],
    ['Grace Wanjiru', 'PE', 1],
  ]);
  expect(countries('Wanjiru')).toHaveLength(4);
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

  test('is told', () => {
    const { officials } = mergeOfficials(
      [meeting('a1', 'José Rojas'), meeting('a2', 'José Rojas')],
      () => 'en',
    );
    expect(officials[0]?.why).toEqual([
      'Grace Wanjiru (a1) and Grace Wanjiru (a2): fullName 6, sameCounterpart 2 = 8',
    ]);
  });

  test('is no proof of oneself', () => {
    const alone = (article: string) =>
      told(article, {
        people: [person('Grace Wanjiru')],
        meetings: [meets(article, ['Grace Wanjiru', 'Grace Wanjiru', '<PE>'], '2025-03-01')],
      });
    expect(mergeOfficials([alone('a1'), alone('a2')], () => 'en').officials).toHaveLength(2);
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
    const [official] = merged([
      [person('Wanjiru', kenyan)],
      [person('Grace Wanjiru', kenyan)],
      [person('Grâce Wanjiru', kenyan)],
    ]);
    expect(official?.evidence.map(({ quote }) => quote)).toEqual([
      'Wanjiru',
      'Grace Wanjiru',
      'Grâce Wanjiru',
    ]);
    expect(official?.mentions).toBe(3);
  });

  test('is of the country that is stated before one worked out', () => {
    const [official] = merged([
      [person('Grace Wanjiru', { ...kenyan, inferred: true })],
      [person('Grace Wanjiru', { title: 'Foreign Minister' })],
      [person('Grace Wanjiru', { ...kenyan, country: 'PE' })],
    ]);
    expect([official?.country, official?.mentions]).toEqual(['PE', 3]);
  });

  test('tells how its country was worked out, where no article states it', () => {
    const worked = (why: string[]) => ({
      ...person('Grace Wanjiru', { ...kenyan, inferred: true }),
      evidence: [{ ...proof('a1', 'Grace Wanjiru'), why }],
    });
    const why = ['the port is in Kenya'];
    expect(merged([[worked(why)]])[0]?.why).toEqual(['country KE worked out: the port is in Kenya']);
    expect(merged([[person('Grace Wanjiru', kenyan)], [worked(why)]])[0]?.why).toHaveLength(1);
    expect(merged([[worked(why)], [person('Grace Wanjiru', kenyan)]])[0]?.why).toHaveLength(1);
    expect(merged([[person('Grace Wanjiru', { title: 'Envoy' })]])[0]?.why).toEqual([]);
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
      'of one time by how often they are told',
      [role('Envoy', '2024-05-01'), role('Minister', '2024-05-01'), role('Minister', '2024-06-01')],
      [
        ['Minister', '2024-05-01', '2024-06-01'],
        ['Envoy', '2024-05-01', '2024-05-01'],
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
