import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';

const body = 'The foreign minister received the ambassador in Oslo on Friday and they discussed trade.';

function passages(text: string): string[] {
  const article = describe({ id: 'a', file: 'a.txt', text });
  if (!('text' in article)) throw new Error(article.reason);
  return split(article).map((passage) => {
    expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    return `${passage.kind}: ${passage.text}`;
  });
}

group('split', () => {
  it.each([
    ['a list mark', `- ${body}`, [`body: ${body}`]],
    ['a table bar', `| ${body} |`, [`body: ${body}`]],
    ['a byte order mark', `\ufeff${body}\r\n`, [`body: ${body}`]],
    ['a date before the dateline', `date 2024-03-05 OSLO — ${body}`, [`body: OSLO — ${body}`]],
    ['a signature', `${body} — ABC`, [`body: ${body}`, 'noise: ABC']],
    [
      'a caption',
      `![](https://example.org/a.jpg) |\n| The ministers on Friday. (Photo: Ada Berg) |\n${body}`,
      ['caption: The ministers on Friday.', 'noise: (Photo: Ada Berg)', `body: ${body}`],
    ],
    [
      'the page after the article',
      `${body}\nComments (0)\nRelated news\nStorm hits the northern coast and leaves thousands without power`,
      [
        `body: ${body}`,
        'noise: Comments (0)',
        'noise: Related news',
        'noise: Storm hits the northern coast and leaves thousands without power',
      ],
    ],
    [
      'a stamped headline',
      `${body}\nStorm hits the coast2024-03-05 11:20`,
      [`body: ${body}`, 'noise: Storm hits the coast2024-03-05 11:20'],
    ],
    [
      'a line that stands alone',
      'Minister meets ambassador in Oslo',
      ['body: Minister meets ambassador in Oslo'],
    ],
    ['a sentence told twice', `${body}\n\n${body}`, [`body: ${body}`, `noise: ${body}`]],
  ])('%s', (_, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  it('joins lines broken at a width', () => {
    const text =
      'Der Außenminister hat am Montag in Wien seine slowakische Kollegin\nJana Beispiel empfangen und mit ihr lange über den Handel zwischen\nLändern und Regionen gesprochen.';
    expect(passages(text)).toEqual([`body: ${text}`]);
  });
});

group('hostile text', () => {
  it.each([
    'Präsident ',
    ':',
    ': ',
    '.',
    'a. ',
    '(',
    '![',
    '[',
    '<a',
    '* ',
    '"',
    'https://a ',
    '\u00a0',
    'Foto: ',
  ])('a long line of %j is cut exactly', (piece) => {
    passages(`${body}\n${piece.repeat(50_000)}\n${body}`);
  });
});
