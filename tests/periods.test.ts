import { describe, expect, test } from 'vitest';
import { holdsPeriod, monthsOf, overlaps, periodOf } from '../src/periods.js';

describe('monthsOf and back', () => {
  test.each([
    ['2024', '2024-01', '2024-12'],
    ['2025-Q1', '2025-01', '2025-03'],
    ['2025-Q4', '2025-10', '2025-12'],
    ['2025-H2', '2025-07', '2025-12'],
    ['2024-03', '2024-03', '2024-03'],
    ['2024-01/2024-09', '2024-01', '2024-09'],
    ['2023-07/2024-06', '2023-07', '2024-06'],
  ])('%s', (period, from, to) => {
    expect(monthsOf(period)).toEqual({ from, to });
    expect(periodOf({ from, to })).toBe(period);
  });

  test.each(['', 'soon', '2025-Q5', '2025-H3', '20251', '2025-05-10'])('%s is no period', (period) => {
    expect(monthsOf(period)).toBeUndefined();
  });
});

test.each([
  ['2025', '2025-Q1', true],
  ['2025', '2025', true],
  ['2025-H1', '2025-03', true],
  ['2025-Q1', '2025', false],
  ['2024-01/2024-09', '2024-Q3', true],
  ['2024', '2023-07/2024-06', false],
])('%s holds %s: %s', (outer, inner, holds) => {
  expect(holdsPeriod(outer, inner)).toBe(holds);
});

test.each([
  ['2025-05-10', '2025-05-10', '2025-05', '2025-05', true],
  ['2025-05-10', '2025-05-10', '2025-05-11', undefined, false],
  ['2024', '2024', '2024-06', '2024-06', true],
  ['2024-06', '2024-06', undefined, '2024', true],
  ['2025-05-08', '2025-05-11', '2025-05-11', '2025-05-20', true],
  ['2025', '2025', '2026', undefined, false],
])('%s to %s within %s and %s: %s', (from, to, since, until, shared) => {
  expect(overlaps({ from, to }, since, until)).toBe(shared);
});
