import { describe, expect, test } from 'vitest';
import { findAmounts, type AmountMention } from '../../src/extract/numbers.js';
import { wordsOf, type Word } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';
import { amountRows } from './numbers.rows.js';
import { written } from './written.js';

function shown(mention: AmountMention, words: readonly Word[]): string {
  const { amount, amountTo, currency, bound, family, likely, rule } = mention;
  const sum = amountTo === null ? amount : `${amount}–${amountTo}`;
  const told = [family, likely === true ? 'likely' : null, rule].filter((part) => part !== null);
  return [`${sum} ${currency ?? '?'} ${bound}`, told.join(' '), written(words, mention)].join(' · ');
}

describe('amounts of money', () => {
  test.each([...amountRows])('%s: %s', (language, text, ...expected) => {
    const words = wordsOf(text);
    expect(findAmounts(words, packOf(language)).map((one) => shown(one, words))).toEqual(expected);
  });
});
