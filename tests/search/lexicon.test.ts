import { describe, expect, test } from 'vitest';
import { distance, forgiven } from '../../src/search/distance.js';
import { Lexicon } from '../../src/search/lexicon.js';

describe('distance', () => {
  test.each([
    ['kranich', 'kranich', 0],
    ['kranich', 'kanich', 1],
    ['kranich', 'kranisch', 1],
    ['kranich', 'kramich', 1],
    ['kranich', 'rkanich', 1],
    ['kranich', 'knarich', 2],
    ['kranich', 'storch', 3],
    ['', 'ab', 2],
    ['a'.repeat(200), 'a'.repeat(199), 3],
  ])('%s, %s: %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
    expect(distance(b, a, 2)).toBe(expected);
  });
});

test.each([
  ['to', 0],
  ['lam', 0],
  ['hang', 1],
  ['orlov', 1],
  ['mishkin', 1],
  ['agreement', 2],
])('in %s %i errors are forgiven', (word, errors) => {
  expect(forgiven(word.length)).toBe(errors);
});

describe('a lexicon', () => {
  const words = ['kranich', 'krank', 'kranz', 'ranke', 'kröte', 'кран', 'b'];
  const lexicon = new Lexicon();
  for (const word of words) lexicon.add(word);
  const many = new Lexicon();
  // Enough to be sorted more than once and to outgrow every first array.
  for (let number = 0; number < 30_000; number++) many.add(`w${(number * 7919) % 30_011}`);

  test('gives a word one number', () => {
    expect(lexicon.add('krank')).toBe(1);
    expect(lexicon.id('krank')).toBe(1);
    expect(lexicon.id('krankheit')).toBeUndefined();
    expect(lexicon.word(5)).toBe('кран');
    expect(many.size).toBe(30_000);
    expect(many.word(many.id('w4711') ?? -1)).toBe('w4711');
  });

  test.each([
    ['kran', ['kranich', 'krank', 'kranz']],
    ['kranz', ['kranz']],
    ['кр', ['кран']],
    ['x', []],
  ])('words starting with %s', (start, expected) => {
    expect(wordsOf(lexicon.startingWith(start))).toEqual(expected);
  });

  test.each([
    ['kranc', 1, ['krank', 'kranz']],
    ['krank', 1, ['kranz']],
    ['anke', 1, ['ranke']],
    ['krote', 1, ['kröte']],
    ['krank', 0, []],
  ])('words near %s within %i', (word, most, expected) => {
    expect(wordsOf(lexicon.near(word, most).map(({ id }) => id))).toEqual(expected);
  });

  test('finds beginnings among many, sorted or just added', () => {
    const expected = many.startingWith('w123').length;
    many.add('w123x');
    expect(many.startingWith('w123').length).toBe(expected + 1);
    expect(new Lexicon(many.store()).startingWith('w123').length).toBe(expected + 1);
  });

  function wordsOf(ids: readonly number[]): string[] {
    return ids.map((id) => lexicon.word(id)).sort();
  }
});
