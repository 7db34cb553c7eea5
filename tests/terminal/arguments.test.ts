import { expect, test } from 'vitest';
import { readArguments } from '../../src/terminal/arguments.js';

test.each([
  [['who met whom?'], { line: 'who met whom?', why: false, articles: undefined }],
  [['who', 'met', 'whom?'], { line: 'who met whom?', why: false, articles: undefined }],
  [['/sources', '--why'], { line: '/sources', why: true, articles: undefined }],
  [['--articles', 'my news', '/sources'], { line: '/sources', why: false, articles: 'my news' }],
  [['--', '--why?'], { line: '--why?', why: false, articles: undefined }],
])('%o', (args, expected) => {
  expect(readArguments(args)).toEqual(expected);
});

test.each([
  [[], /^Use: /],
  [['  '], /^Use: /],
  [['--why'], /^Use: /],
  [['--artikles', 'news', '/sources'], /--artikles.* Use: /],
  [['--articles', '', '/sources'], /empty/],
])('%o is refused in one line', (args, expected) => {
  const sentence = readArguments(args);
  expect(sentence).toMatch(expected);
  expect(String(sentence)).not.toContain('\n');
});
