import { describe, expect, it } from 'vitest';
import { foldPart } from '../../src/extract/people/spelling.js';
import { countryOfNames } from '../../src/languages/nameWorlds.js';

describe('the only country in which a name is usual', () => {
  it.each([
    ['a family name', 'PE SE', 'Mateo Quispe Flores', 'PE'],
    ['an ending', 'AM NO', 'Levon Petrosyan', 'AM'],
    ['the more of its parts', 'SA ID', 'Ahmad Budi Santoso', 'ID'],
    ['Cyrillic letters', 'KE UZ', 'Отабек Рахмонов', 'UZ'],
    ['a name in several of them', 'PE CL', 'Mateo Quispe Flores', undefined],
    ['a name of many countries', 'SA NG', 'Ahmed Ibrahim', undefined],
    ['a name of another country', 'KE NO', 'Levon Petrosyan', undefined],
    ['a name that is not known', 'KE NO', 'Zzyx Qwrt', undefined],
    ['an ending alone', 'AM NO', 'Yan', undefined],
  ])('%s: %s, %s', (_, countries, name, country) => {
    const parts = name.split(' ').map((part) => [foldPart(part)]);
    expect(countryOfNames(countries.split(' '), parts)).toBe(country);
  });
});
