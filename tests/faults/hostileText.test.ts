import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read.js';

const meeting =
  'Kenyan President Jane Mwangi received Peruvian Foreign Minister Carlos Rojas in Nairobi on 5 March 2025.';

/** Distinct names of two words: `Janab Mwanci`. */
function names(count: number): string {
  const letter = (number: number) => String.fromCharCode(97 + (Math.floor(number) % 26));
  const name = (at: number) =>
    `Jan${letter(at)}${letter(at / 26)} Mwan${letter(at / 676)}${letter(at / 17_576)}i`;
  return Array.from({ length: count }, (_, at) => name(at)).join(', ');
}

// Each would take hours where a rule's cost grew with the square of the length; the limit of the test notices.
const texts: [string, string][] = [
  ['100,000 names in a sentence', `President ${names(100_000)} met in Nairobi.`],
  ['a title before 20,000 names', 'President Jane Mwangi, '.repeat(20_000)],
  ['a line of a million characters', `${'word '.repeat(200_000)}end.`],
  ['a word of a million characters', 'a'.repeat(1_000_000)],
  ...[
    ' ',
    '.',
    '(',
    '[',
    '<',
    '|',
    '*',
    '"',
    '1',
    '1.',
    'a-',
    "a'",
    '](',
    '![',
    '<b>',
    '\n',
    '\r\n',
    '\u200b',
    '\u202e',
  ].map((piece): [string, string] => [`${JSON.stringify(piece)} 100,000 times`, piece.repeat(100_000)]),
  ...[
    'http://',
    'https://a.b/(',
    'Source: ',
    'and ',
    'Minister of ',
    'met ',
    'from 1 to 2 ',
    'USD 1,',
    '5 percent ',
    'exports to Peru of USD 5 billion ',
    '5 March 2025 ',
    'A. ',
    '# a\n',
    '| a | b |\n',
    'ông ',
  ].map((piece): [string, string] => [`${JSON.stringify(piece)} 10,000 times`, piece.repeat(10_000)]),
  ['a letter with 100,000 marks', `a${'\u0301'.repeat(100_000)}`],
  ['brackets opened and closed', '('.repeat(50_000) + ')'.repeat(50_000)],
  ['an address closed 100,000 times', `Source: https://a.b/${')'.repeat(100_000)}`],
];

describe('an article of', () => {
  test.each(texts)('%s is read, and the sentences around it too', { timeout: 120_000 }, (_, hostile) => {
    const text = `${meeting}\n\n${hostile}\n\n${meeting.replace('5 March', '7 March')}\n`;
    const read = readArticle({ id: 'a', file: 'a.txt', text }, undefined);
    // Where most of it is in no language, it is left out and told.
    if ('reason' in read) return expect(read.reason).toMatch(/language/);
    for (const passage of read.passages) expect(text.startsWith(passage.text, passage.start)).toBe(true);
    expect(read.facts.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Jane Mwangi']));
  });
});
