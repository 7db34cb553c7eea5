import { expect, test } from 'vitest';
import { bothOf, onlyOf } from '../../src/extract/only.js';

test.each([
  { all: [], only: undefined, both: undefined },
  { all: [7], only: 7, both: undefined },
  { all: [7, 8], only: undefined, both: [7, 8] },
  { all: [7, 8, 9], only: undefined, both: undefined },
])('of $all the only one is $only, both are $both', ({ all, only, both }) => {
  expect(onlyOf(all)).toBe(only);
  expect(bothOf(all)).toEqual(both);
});
