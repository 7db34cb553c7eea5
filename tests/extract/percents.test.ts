import { describe, expect, test } from 'vitest';
import { findPercents } from '../../src/extract/percents.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';
import { percentRows } from './percents.rows.js';
import { written } from './written.js';

describe('percentages', () => {
  test.each([...percentRows])('%s: %s', (language, text, ...expected) => {
    const words = wordsOf(text);
    const shown = findPercents(words, packOf(language)).map(
      (one) => `${one.percent} ${one.direction ?? '?'} · ${written(words, one)}`,
    );
    expect(shown).toEqual(expected);
  });
});
