import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isRealDay, lastDay, periodOf, weekdayOf } from '../src/calendar.js';

describe('periodOf', () => {
  test.each([
    ['2024', '2024', '2024'],
    ['2024-03', '2024-03', '2024-03'],
    ['2025-01', '2025-03', '2025-Q1'],
    ['2025-10', '2025-12', '2025-Q4'],
    ['2025-07', '2025-12', '2025-H2'],
    ['2025-01', '2025-12', '2025'],
    ['2024-01', '2024-09', '2024-01/2024-09'],
    ['2025-02', '2025-04', '2025-02/2025-04'],
    ['2024-04', '2025-03', '2024-04/2025-03'],
    ['2019', '2024', null],
    ['2023-01', '2024-06', null],
    ['2025-05-08', '2025-05-11', null],
  ])('%s to %s is %s', (first, last, period) => {
    expect(periodOf(first, last)).toBe(period);
  });
});

describe('days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-30', 1, '2025-03-31'],
    ['2025-01-01', -1, '2024-12-31'],
  ])('%s and %i days make %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test('months are clamped to their length', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  });

  test.each([
    ['2025-05-12', 0],
    ['2025-05-18', 6],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-04', '2025-04-30'],
    ['2025-05-10', '2025-05-10'],
  ])('the last day of %s is %s', (date, last) => {
    expect(lastDay(date)).toBe(last);
  });

  test.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [1900, 2, 29, false],
    [2025, 6, 31, false],
    [2025, 13, 1, false],
  ])('%i-%i-%i exists: %s', (year, month, day, real) => {
    expect(isRealDay(year, month, day)).toBe(real);
  });
});
