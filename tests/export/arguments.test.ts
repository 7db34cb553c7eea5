import { expect, test } from 'vitest';
import { readArguments } from '../../src/export/arguments.js';

test.each([
  [[], { format: 'json', articles: undefined, out: undefined }],
  [['--articles', 'a b', '--format', 'ICS'], { format: 'ics', articles: 'a b', out: undefined }],
  [['--format=csv', '--out=tables'], { format: 'csv', articles: undefined, out: 'tables' }],
])('%o', (args, expected) => {
  expect(readArguments(args)).toEqual(expected);
});

test.each([
  [['--format', 'xml'], /xml is not known/],
  [['--format', 'csv'], /--out DIR/],
  [['--fromat', 'csv'], /--fromat/],
  [['seeds'], /seeds/],
  [['--out', ''], /empty/],
])('%o is refused in one line', (args, expected) => {
  const sentence = readArguments(args);
  expect(sentence).toMatch(expected);
  expect(String(sentence)).not.toContain('\n');
});
