import { describe, expect, test } from 'vitest';
import { countryNames, resolveCountry } from '../src/countries.js';

describe('resolveCountry', () => {
  test.each([
    ['VN', ['VN']],
    ['ru', ['RU']],
    ['EU', ['EU']],
    ['Vietnam', ['VN']],
    ['viet nam', ['VN']],
    ['Việt Nam', ['VN']],
    ['Ryssland', ['RU']],
    ['russland', ['RU']],
    ['russia', ['RU']],
    ['Rusia', ['RU']],
    ['Россия', ['RU']],
    ['в', []],
    ['Nga', ['RU']],
    ['russischer', ['RU']],
    ['ryska', ['RU']],
    ['Mỹ', ['US']],
    ['EE. UU.', ['US']],
    ['u.s.', ['US']],
    ['UK', ['GB']],
    ['saudi arabien', ['SA']],
    ['Южная Корея', ['KR']],
    ['Korea', ['KP', 'KR']],
    ['Niger', ['NE']],
    ['Vietnma', ['VN']],
    ['Swden', ['SE']],
    ['Chinh', []],
    ['Putin', []],
    ['nowhere', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(
      resolveCountry(text)
        .map(({ country }) => country)
        .sort(),
    ).toEqual(expected);
  });
});

describe('countryNames', () => {
  test.each([
    ['en', 'DE', 'Germany'],
    ['sv-SE', 'DE', 'Tyskland'],
    ['sv_SE', 'DE', 'Germany'],
    ['vi', 'EU', 'Liên Minh Châu Âu'],
  ])('%s: %s is %s', (locale, country, name) => {
    expect(countryNames(locale)).toContainEqual({ country, name });
  });
});
