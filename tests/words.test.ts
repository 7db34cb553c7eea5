import { describe, expect, test } from 'vitest';
import { PhraseTable } from '../src/extract/phrases.js';
import { wordsOf } from '../src/extract/words.js';

describe('wordsOf', () => {
  test.each([
    ['Việt Nam-Russia', ['Việt', 'Nam', '-', 'Russia']],
    ['l’ambassadeur d’Espagne', ['l', '’', 'ambassadeur', 'd', '’', 'Espagne']],
    ['4,58 miljarder (+26.1 %)', ['4,58', 'miljarder', '(', '+', '26.1', '%', ')']],
    ['Am 2. April', ['Am', '2', '.', 'April']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });
});

describe('PhraseTable', () => {
  test.each([
    ['foreign minister', 'The Foreign Minister said', 'Foreign Minister'],
    ['russisch*', 'des Russischen Präsidenten', 'Russischen'],
    ['vice-president*', 'two vice-presidents came', 'vice-presidents'],
    ['trade|commerce minister', 'the commerce minister', 'commerce minister'],
    ['traf … zusammen', 'Er traf mit Lawrow zusammen', 'traf'],
    ['l’ambassadeur', "l'ambassadeur", "l'ambassadeur"],
    ['traf … zusammen', 'Er traf Lawrow', undefined],
    ['=US', 'told us that the US came', 'US'],
    ['=U.S.', 'the U.S. came', 'U.S.'],
  ])('%s in "%s"', (phrase, text, expected) => {
    const words = wordsOf(text);
    const [match] = new PhraseTable([[phrase, true]]).findAll(words);
    const found = match && text.slice(words[match.from]?.start, words[match.to - 1]?.end);
    expect(found).toBe(expected);
  });

  test('capitals count where a table needs them', () => {
    const table = new PhraseTable([['Polish', true]], 'needed');
    const words = wordsOf('polish Polish POLISH');
    expect(table.findAll(words).map(({ from }) => from)).toEqual([1, 2]);
  });

  test('the longest phrase wins', () => {
    const table = new PhraseTable([
      ['minister', 'short'],
      ['minister of trade', 'long'],
    ]);
    expect(table.at(wordsOf('minister of trade'), 0)?.value).toBe('long');
  });
});
