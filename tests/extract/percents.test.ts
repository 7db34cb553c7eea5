import { describe, expect, test } from 'vitest';
import { findPercents } from '../../src/extract/percents.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';

describe('percentages', () => {
  test.each([
    ['en', 'exports rose 26.1 percent', ['26.1 up']],
    ['en', 'exports rose 5 % and imports 3 %', ['5 up', '3 up']],
    ['en', 'trade doubled', ['100 up']],
    ['en', 'it grew 2.5 times', ['150 up']],
    ['en', 'a share of more than 26 percent', ['26 ?']],
    ['en', 'its share rose to 36 %', ['36 ?']],
    ['en', 'rates rose by 2 percentage points', []],
    ['de', 'um 26,1 Prozent auf vier Milliarden gestiegen', ['26.1 up']],
    ['de', 'gingen im Mai um 3 Prozent zurück', ['3 down']],
    ['sv', 'minskade med 4 procent', ['4 down']],
    ['vi', 'tăng 26,1% so với cùng kỳ', ['26.1 up']],
    ['fr', 'en baisse de 1,2 %', ['1.2 down']],
    ['es', 'un 5,4 % más', ['5.4 up']],
    ['ru', 'снизился на 7,5 процента', ['7.5 down']],
    ['ru', 'экспорт (-7,5%)', ['7.5 down']],
  ])('%s: %s', (language, text, expected) => {
    const found = findPercents(wordsOf(text), packOf(language));
    expect(found.map(({ percent, direction }) => `${percent} ${direction ?? '?'}`)).toEqual(expected);
  });
});
