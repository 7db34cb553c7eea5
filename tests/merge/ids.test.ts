import { expect, test } from 'vitest';
import { shortSlug } from '../../src/merge/ids.js';

test.each([
  ['2025-05-10 anna-berg carlos-diaz talks', /^2025-05-10-anna-berg-carlos-diaz-talks$/],
  [`2025 ${'anna-berg '.repeat(20)}`, /^2025-(anna-berg-)+[a-z-]*[0-9a-f]{8}$/],
])('the id of %s fits a button', (name, expected) => {
  expect(shortSlug(name)).toMatch(expected);
  expect(shortSlug(name).length).toBeLessThanOrEqual(80);
});

test('long ids that differ at the end stay apart', () => {
  const names = ['talks', 'visit'].map((kind) => shortSlug(`${'anna-berg '.repeat(20)} ${kind}`));
  expect(new Set(names).size).toBe(2);
});
