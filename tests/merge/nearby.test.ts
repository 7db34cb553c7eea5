import { describe, expect, test } from 'vitest';
import { Nearby } from '../../src/merge/nearby.js';
import { day } from './told.js';

describe('what was founded', () => {
  const founded: [string, string, string][] = [
    ['on a day', '2025-03-05', '2025-03-05'],
    ['over 40 days', '2025-03-01', '2025-04-09'],
    ['over 41 days', '2025-03-01', '2025-04-10'],
    ['in a month', '2025-03', '2025-03'],
    ['from a day to a month', '2025-03-05', '2025-03'],
    ['from a month to a day', '2025-03', '2025-03-05'],
    ['backwards', '2025-03-05', '2025-03-01'],
  ];
  const everywhere = [
    'over 41 days',
    'in a month',
    'from a day to a month',
    'from a month to a day',
    'backwards',
  ];
  const nearby = new Nearby<string>();
  for (const [what, from, to] of founded) nearby.add(['a', 'b'], day(from, to), what);
  nearby.add(['a'], null, 'some day');
  nearby.add(['c'], day('2025-03-05'), 'by others');

  test.each([
    ['2025-03-05', ['on a day', 'over 40 days']],
    ['2025-03-04', ['on a day', 'over 40 days']],
    ['2025-03-06', ['on a day', 'over 40 days']],
    ['2025-03-07', ['over 40 days']],
    ['2025-03-03', ['over 40 days']],
    ['2025-02-28', ['over 40 days']],
    ['2025-02-27', []],
    ['2025-04-10', ['over 40 days']],
    ['2025-04-11', []],
  ])('is near %s: %j, and what has no day', (date, dated) => {
    const near = nearby.of(['a'], day(date));
    expect([...near].sort()).toEqual([...dated, ...everywhere, 'some day'].sort());
  });

  test.each([
    ['no date', null],
    ['a month', day('1990-01')],
    ['a long time', day('1990-01-01', '1990-12-31')],
  ])('is all near %s', (_, date) => {
    expect([...nearby.of(['b'], date)].sort()).toEqual(founded.map(([what]) => what).sort());
  });

  test('is found by any of its keys, once', () => {
    const near = nearby.of(['b', 'c', 'nobody'], day('2025-03-05'));
    expect([...near].filter((what) => !everywhere.includes(what))).toEqual([
      'on a day',
      'over 40 days',
      'by others',
    ]);
  });

  test('stands in the order in which it was founded, key by key', () => {
    expect(nearby.inOrder(['some day', 'in a month', 'on a day'], ['a'])).toEqual([
      'on a day',
      'in a month',
      'some day',
    ]);
    expect(nearby.inOrder(['on a day', 'by others'], ['c', 'a', 'b'])).toEqual(['by others', 'on a day']);
    expect(nearby.inOrder(['by others'], ['a'])).toEqual(['by others']);
    expect(nearby.inOrder([], ['a'])).toEqual([]);
  });
});
