import { expect, test } from 'vitest';
import { PhraseTable } from '../../src/extract/phrases.js';
import { wordsOf } from '../../src/extract/words.js';

const table = new PhraseTable(
  [
    'the',
    'the talks',
    'the talks|meeting in',
    '=the Bank',
    'the rest* of',
    'the next day',
    'the … ends',
    'a*',
  ].map((phrase) => [phrase, phrase]),
);

/** Of many phrases that open with one word, those that go on as the text does, the longest first. */
test.each([
  { text: 'the talks in Oslo', all: ['the talks|meeting in', 'the talks', 'the'] },
  { text: 'the Talks were', all: ['the talks', 'the'] },
  { text: 'the Bank', all: ['=the Bank', 'the'] },
  { text: 'the bank', all: ['the'] },
  { text: 'the rest of it', all: ['the rest* of', 'the'] },
  { text: 'the next day ends', all: ['the next day', 'the … ends', 'the'] },
  { text: 'the', all: ['the'] },
  { text: 'any', all: ['a*'] },
  { text: 'none', all: [] },
])('finds the phrases of "$text"', ({ text, all }) => {
  const words = wordsOf(text);
  expect(table.allAt(words, 0).map(({ value }) => value)).toEqual(all);
  expect(table.at(words, 0)?.value).toBe(all[0]);
});

test.each([
  { text: 'the talks in Oslo', end: 2, ending: 'the talks' },
  { text: 'the talks in Oslo', end: 3, ending: 'the talks|meeting in' },
  { text: 'the talks in Oslo', end: 4, ending: undefined },
  { text: 'the week ends', end: 1, ending: 'the … ends' },
])('finds the phrase of "$text" that ends before word $end', ({ text, end, ending }) => {
  expect(table.endingAt(wordsOf(text), 0, end)?.value).toBe(ending);
});
