import { expect, test } from 'vitest';
import { gather } from '../../src/extract/gather.js';

test.each([
  { of: [1, 2, 3], told: [[], [2], [3, 3]], expected: [2, 3, 3] },
  { of: [1, 2], told: [1, [2]], expected: [1, 2] },
  { of: [1, 2], told: [undefined, null], expected: [undefined, null] },
  { of: [], told: [], expected: [] },
])('gathers $told', ({ of, told, expected }) => {
  expect(gather<number, unknown>(of, (_, index) => told[index])).toEqual(expected);
});
