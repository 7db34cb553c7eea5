import { expect, test } from 'vitest';
import { inSpans } from '../../src/extract/spans.js';

test.each([
  { lists: [[{ from: 1, to: 3 }]], expected: [1, 2] },
  {
    lists: [
      [
        { from: 4, to: 5 },
        { from: 0, to: 1 },
      ],
      [{ from: 4, to: 6 }],
    ],
    expected: [0, 4, 5],
  },
  { lists: [[{ from: -1, to: 1 }]], expected: [0] },
  { lists: [[{ from: 2, to: 2 }]], expected: [] },
])('tells the words in $lists', ({ lists, expected }) => {
  expect(inSpans(...lists).flatMap((inside, at) => (inside ? [at] : []))).toEqual(expected);
});
