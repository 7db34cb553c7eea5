import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.js';
import { capitals, cities, venues } from '../../src/languages/places.js';

const countries = Object.keys(capitals);

describe.each(packs)('$code', ({ places }) => {
  test('names every country, and no other', () => {
    expect(Object.keys(places.countries).sort()).toEqual([...countries].sort());
    expect(countries.filter((code) => (places.countries[code] ?? []).length === 0)).toEqual([]);
  });

  test('has an adjective for every country, or for none', () => {
    if (Object.keys(places.adjectives).length === 0) return;
    const without = countries.filter((code) => (places.adjectives[code] ?? []).length === 0);
    expect(without.filter((code) => code !== 'EU')).toEqual([]);
  });

  test('spells only cities and venues that are listed', () => {
    expect(Object.keys(places.cities).filter((key) => !(key in cities))).toEqual([]);
    expect(Object.keys(places.venues).filter((key) => !(key in venues))).toEqual([]);
  });

  test('tells where and whereto', () => {
    expect([places.in.length > 0, places.to.length > 0, places.capitals.length > 0]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('every capital lies in its country, the EU’s in Belgium', () => {
  const strayed = Object.entries(capitals).filter(([country, city]) => cities[city] !== country);
  expect(strayed).toEqual([['EU', 'Brussels']]);
});
