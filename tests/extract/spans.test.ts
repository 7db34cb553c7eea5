import { expect, test } from 'vitest';
import { follows, holds, inSpans, lies } from '../../src/extract/spans.js';

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

test.each([
  { at: 2, holding: false },
  { at: 3, holding: true },
  { at: 4, holding: true },
  { at: 5, holding: false },
])('the span of words 3 and 4 holds $at: $holding', ({ at, holding }) => {
  expect(holds({ from: 3, to: 5 }, at)).toBe(holding);
});

test.each([
  { from: 3, to: 5, lying: true },
  { from: 2, to: 6, lying: true },
  { from: 4, to: 6, lying: false },
  { from: 2, to: 4, lying: false },
])('words 3 and 4 lie between $from and $to: $lying', ({ from, to, lying }) => {
  expect(lies({ from: 3, to: 5 }, from, to)).toBe(lying);
});

test.each([
  { at: 2, following: false },
  { at: 3, following: true },
  { at: 5, following: true },
  { at: 6, following: false },
])('word $at is word 3 or one of two behind it: $following', ({ at, following }) => {
  expect(follows(at, 3, 2)).toBe(following);
});
