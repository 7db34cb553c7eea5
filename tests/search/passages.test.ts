import { describe, expect, test } from 'vitest';
import { PassageIndex } from '../../src/search/passages.js';

const texts = [
  'The ministers signed an agreement on fisheries in Lisbon.',
  'Trading in timber rose by a fifth, customs said.',
  'Der Handelsüberschuss wuchs im ersten Quartal deutlich.',
  'Statsministern tog emot Arkadij Kostrow på flygplatsen.',
  'Arkady Kostrov praised the fisheries agreement and the timber trade.',
  'Reklamen visades i hela landet under islamiska veckan.',
  'Bộ trưởng Đỗ Minh Quân tiếp đoàn đại biểu.',
];

function indexOf(passages: readonly string[]): PassageIndex {
  const index = new PassageIndex((key) => passages[key] ?? '');
  for (const [key, text] of passages.entries()) index.add({ key, text });
  return index;
}

const index = indexOf(texts);

describe('the best passage and what is marked in it', () => {
  test.each([
    ['fisheries agreement', 4, ['fisheries', 'agreement']],
    ['fishries agreemnt', 4, ['fisheries', 'agreement']],
    ['timber trade', 4, ['timber', 'trade']],
    ['Kostroff', 3, ['Kostrow']],
    ['Handelsueberschuss', 2, ['Handelsüberschuss']],
    ['handel', 2, ['Handelsüberschuss']],
    ['do minh quan', 6, ['Đỗ', 'Minh', 'Quân']],
  ])('%s', (typed, key, marked) => {
    const [best] = index.find(typed, 3);
    expect(best?.key).toBe(key);
    expect(best?.marks.map(([start, end]) => texts[key]?.slice(start, end))).toEqual(marked);
  });
});

describe('nothing near', () => {
  test.each(['lam', 'xqzzk', 'nuclear', '', '…'])('%s', (typed) => {
    expect(index.find(typed, 3)).toEqual([]);
  });
});

test('other endings are found, behind the word itself', () => {
  expect(index.find('trade', 3).map((found) => found.key)).toEqual([4, 1]);
});

test('a stored index answers the same and goes on growing', () => {
  const more = [...texts, 'A second fisheries agreement followed.'];
  const again = new PassageIndex((key) => more[key] ?? '', index.store());
  expect(again.find('timber trade', 3)).toEqual(index.find('timber trade', 3));
  again.add({ key: 7, text: more[7] ?? '' });
  expect(again.find('second fisheries agreement', 1)[0]?.key).toBe(7);
});

test('hostile text costs no more than any other and breaks nothing', () => {
  const hostile = [
    'x'.repeat(300_000),
    'ab '.repeat(100_000),
    '\u0301'.repeat(1000),
    '\u{1f600}'.repeat(1000),
  ];
  const among = indexOf([...texts, ...hostile]);
  expect(among.find('timber trade', 1)[0]?.key).toBe(4);
  for (const text of hostile) expect(among.find(text, 3).length).toBeLessThan(4);
});
