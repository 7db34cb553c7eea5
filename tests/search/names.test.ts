import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../src/search/names.js';

const index = new NameIndex([
  { id: 'kostrov', spellings: ['Arkady Kostrov', 'Arkadij Kostrow', 'Kostrov'], mentions: 30 },
  { id: 'mischkin', spellings: ['Pavel Mishkin'], mentions: 8 },
  { id: 'to-vinh', spellings: ['To Vinh', 'Tô Vinh'], mentions: 20 },
  { id: 'tu-vinh', spellings: ['Tu Vinh'], mentions: 50 },
  { id: 'ngoc-hang', spellings: ['Phạm Thị Ngọc Hằng', 'Hằng'], mentions: 9 },
  { id: 'minh-quan', spellings: ['Đỗ Minh Quân'], mentions: 3 },
  { id: 'belov', spellings: ['A. Belov'], mentions: 5 },
  { id: 'aslamov', spellings: ['Aslamov'], mentions: 40 },
  { id: 'lamont', spellings: ['Claire Lamont'], mentions: 2 },
]);

describe('the nearest name', () => {
  test.each([
    ['exact', 'Arkady Kostrov', 'kostrov'],
    ['surname', 'Kostrov', 'kostrov'],
    ['German spelling', 'Kostrow', 'kostrov'],
    ['Cyrillic', 'Костров', 'kostrov'],
    ['French spelling', 'Michkine', 'mischkin'],
    ['doubled letter', 'Kosttrov', 'kostrov'],
    ['swapped letters', 'Kotsrov', 'kostrov'],
    ['without accents', 'Do Minh Quan', 'minh-quan'],
    ['a letter missing', 'Do Min Quan', 'minh-quan'],
    ['reversed', 'Kostrov Arkady', 'kostrov'],
    ['given name alone', 'Hang', 'ngoc-hang'],
    ['first letters', 'kos', 'kostrov'],
    ['first letters of the second word', 'to v', 'to-vinh'],
    ['an initial spelt out', 'Anton Belov', 'belov'],
    ['an initial typed', 'A Kostrov', 'kostrov'],
    ['a patronymic too much', 'Arkady Pavlovich Kostrov', 'kostrov'],
    ['a short word exactly, not the more mentioned neighbour', 'To Vinh', 'to-vinh'],
    ['a short word never inside another', 'lam', 'lamont'],
  ])('%s: %s → %s', (_what, typed, id) => {
    expect(index.find(typed, 5)[0]?.id).toBe(id);
  });
});

describe('nothing near', () => {
  test.each(['xqzzk', 'Tenev', 'Arkady Zelinsky', '', '???'])('%s', (typed) => {
    expect(index.find(typed, 5)).toEqual([]);
  });
});

test('closeness falls from the same letters to another spelling to a typing error', () => {
  const [same, spelt, mistyped] = ['Arkady Kostrov', 'Arkadi Kostroff', 'Arkady Kostrev'].map(
    (typed) => index.find(typed, 1)[0]?.closeness ?? 0,
  );
  expect(same).toBe(1);
  expect(spelt).toBeLessThan(1);
  expect(mistyped).toBeLessThan(spelt ?? 0);
});

describe('near enough to suggest, not to answer with', () => {
  test.each([
    ['another given name', 'Do Van Minh', 'minh-quan'],
    ['another last name', 'Pham Thi Ngoc Lan', 'ngoc-hang'],
  ])('%s: %s', (_what, typed, id) => {
    const [best] = index.find(typed, 1);
    expect(best === undefined || (best.id === id && best.closeness < 0.62)).toBe(true);
  });
});

test('accents that were typed choose between names alike without them', () => {
  const tones = new NameIndex([
    { id: 'hang', spellings: ['Võ Thị Hạng'], mentions: 90 },
    { id: 'hằng', spellings: ['Võ Thị Hằng'], mentions: 1 },
  ]);
  expect(tones.find('Võ Thị Hằng', 2).map((match) => match.id)).toEqual(['hằng', 'hang']);
  expect(tones.find('Vo Thi Hang', 2).map((match) => match.closeness)).toEqual([1, 1]);
});

test('equally near names come most mentioned first', () => {
  expect(index.find('Vinh', 2).map((match) => match.id)).toEqual(['tu-vinh', 'to-vinh']);
});

test('a name added later is found, an added spelling joins its entry', () => {
  const growing = new NameIndex();
  growing.add({ id: 'orlova', spellings: ['Vera Orlova'], mentions: 1 });
  growing.add({ id: 'orlova', spellings: ['Vera Orlowa'], mentions: 2 });
  expect(growing.find('Orlowa', 5)).toEqual([{ id: 'orlova', spelling: 'Vera Orlowa', closeness: 0.99 }]);
});

test.each(['x'.repeat(300_000), 'ab '.repeat(5000), '\u0301\u0301', '…', '* | .'])(
  'hostile text finds nothing',
  (typed) => {
    expect(index.find(typed, 5)).toEqual([]);
  },
);
