import { expect, test } from 'vitest';
import { findAmounts } from '../../src/extract/numbers.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';

test.each([
  ['en', '1 234 567 dollars', 1_234_567],
  ['en', '1’234’567 dollars', 1_234_567],
  ['en', '1 234.5 million dollars', 1_234_500_000],
  ['en', 'five-million dollars', 5_000_000],
  ['en', 'thirty-five million dollars', 35_000_000],
  ['en', 'three point five million dollars', 3_500_000],
  ['en', 'three point two five billion dollars', 3_250_000_000],
  ['en', 'two hundred and five million dollars', 205_000_000],
  ['en', '1 billion 200 million dollars', 1_200_000_000],
  ['es', '3 mil millones de dólares', 3_000_000_000],
  ['es', '2 mil 500 millones de dólares', 2_500_000_000],
  ['fr', '2,5 milliards de dollars', 2_500_000_000],
  ['de', 'fünfunddreißig Millionen Dollar', 35_000_000],
])('%s “%s”', (language, text, amount) => {
  expect(findAmounts(wordsOf(text), packOf(language)).map((each) => each.amount)).toEqual([amount]);
});
