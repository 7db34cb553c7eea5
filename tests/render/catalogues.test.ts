import { describe, expect, test } from 'vitest';
import { commands, commandTable } from '../../src/commands.js';
import { changeWords, moneyWords, percentWords } from '../../src/render/amounts.js';
import { packs } from '../../src/languages/index.js';
import { encodeState } from '../../src/render/buttons.js';
import { allCatalogues, catalogueFor } from '../../src/render/catalogues/index.js';
import { dateWords, periodWords, rangeWords } from '../../src/render/dates.js';
import { languageName } from '../../src/render/document.js';
import { roleWords } from '../../src/render/people.js';
import { countryWords } from '../../src/render/places.js';
import { choiceWords } from '../../src/render/queries.js';

/** Every word of a catalogue by its path; functions are asked with values that must come back in the words. */
const wordsIn = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('7', '8', '9'))]];
  return Object.entries(value ?? {}).flatMap(([name, inner]) => wordsIn(inner, `${path}.${name}`));
};

/** Tables whose keys may differ from language to language. */
const free = /^\.(places|titlesOf|day|month)\b/;
const pathsOf = (locale: string): string[] =>
  wordsIn(catalogueFor(locale))
    .map(([path]) => path)
    .filter((path) => !free.test(path))
    .sort();

describe.each(allCatalogues.map((catalogue) => [catalogue.locale, catalogue] as const))(
  '%s',
  (locale, catalogue) => {
    test('has every word that English has', () => {
      expect(pathsOf(locale)).toEqual(pathsOf('en'));
    });

    test('leaves nothing empty but labels', () => {
      const empty = wordsIn(catalogue).filter(
        ([path, word]) => word.trim() === '' && !path.endsWith('.label'),
      );
      expect(empty).toEqual([]);
    });

    test('fits Discord', () => {
      for (const { description } of [
        ...Object.values(catalogue.commands),
        ...Object.values(catalogue.options),
      ])
        expect(description.length).toBeLessThanOrEqual(100);
      for (const label of Object.values(catalogue.steps)) expect(label.length).toBeLessThanOrEqual(40);
      expect(catalogue.bot.briefMe.length).toBeLessThanOrEqual(32);
    });

    test('has words for every command, option and choice', () => {
      const names = [...commandTable.keys(), ...commands.map(({ name }) => name)];
      for (const name of names) expect(Object.keys(catalogue.commands)).toContain(name);
      for (const { options } of commandTable.values())
        for (const [option, { choices = [] }] of Object.entries(options)) {
          expect(Object.keys(catalogue.options)).toContain(option);
          for (const choice of choices) expect(choiceWords(option, choice, catalogue)).toBeDefined();
        }
    });
  },
);

test('every command and option has a short code in buttons', () => {
  for (const [command, { options }] of commandTable) {
    const values = Object.fromEntries(Object.keys(options).map((option) => [option, '']));
    expect(encodeState({ action: 'ask', query: { command, options: values }, page: 1 })).not.toContain('=');
  }
});

test('thousands are grouped', () => {
  expect(catalogueFor('en').bot.reading(120, 4000)).toBe('reading 120 of 4,000 articles');
  expect(catalogueFor('de').bot.stillReading(120, 4000)).toContain('4.000');
});

test('every group that the packs name has words', () => {
  // A group without a name only counts for whoever leads it, and is never shown.
  const names = packs.flatMap(({ meetings }) => meetings.groups.map(([name]) => name)).filter(Boolean);
  for (const { groups } of allCatalogues)
    expect(Object.keys(groups).sort()).toEqual([...new Set(names)].sort());
});

test.each([
  ['en-US', 'en-GB'],
  ['sv-SE', 'sv-SE'],
  ['vi', 'vi'],
  ['de', 'de'],
  ['pt-BR', 'en-GB'],
])('a reader with %s reads %s', (locale, expected) => {
  expect(catalogueFor(locale).locale).toBe(expected);
});

describe('values in words', () => {
  test.each([
    ['en', '10 May 2025', 'May 2025', '2–4 April 2025', 'first quarter of 2025'],
    ['de', '10. Mai 2025', 'Mai 2025', '2.–4. April 2025', 'erstes Quartal 2025'],
    ['sv', '10 maj 2025', 'maj 2025', '2–4 april 2025', 'första kvartalet 2025'],
    ['vi', '10/5/2025', 'tháng 5 năm 2025', '2/4/2025 - 4/4/2025', 'quý I/2025'],
  ])('dates in %s', (locale, day, month, range, quarter) => {
    const words = catalogueFor(locale);
    expect(dateWords('2025-05-10', words)).toBe(day);
    expect(dateWords('2025-05', words)).toBe(month);
    expect(
      rangeWords({ from: '2025-04-02', to: '2025-04-04' }, words).replace(/\s*[–-]\s*(?=4\/)/, ' - '),
    ).toBe(range);
    expect(periodWords('2025-Q1', words)).toBe(quarter);
  });

  test.each([
    ['en', '4.58 billion USD', '+26.1%', 'Deputy Foreign Minister', 'Russia'],
    ['de', '4,58 Milliarden USD', '+26,1 %', 'Vize-Außenminister', 'Russland'],
    ['sv', '4,58 miljarder USD', '+26,1 %', 'vice utrikesminister', 'Ryssland'],
    ['vi', '4,58 tỷ USD', '+26,1%', 'Thứ trưởng Ngoại giao', 'Nga'],
  ])('amounts, roles and countries in %s', (locale, amount, percent, role, country) => {
    const words = catalogueFor(locale);
    const plain = (text: string): string => text.replace(/\s/g, ' ');
    expect(plain(moneyWords(4.58e9, 'USD', words))).toBe(amount);
    expect(plain(percentWords(26.1, words))).toBe(percent);
    expect(roleWords('Deputy Foreign Minister', words)).toBe(role);
    expect(countryWords('RU', words)).toBe(country);
  });

  test.each([
    ['en', 'on 2023', 'on the first quarter of 2024', 'on the first nine months of 2024'],
    ['de', 'gegenüber 2023', 'gegenüber dem ersten Quartal 2024', 'gegenüber den ersten neun Monaten 2024'],
    [
      'sv',
      'jämfört med 2023',
      'jämfört med första kvartalet 2024',
      'jämfört med de första nio månaderna 2024',
    ],
    ['vi', 'so với 2023', 'so với quý I/2024', 'so với 9 tháng đầu năm 2024'],
  ])('growth in %s', (locale, ...expected) => {
    const words = catalogueFor(locale);
    const said = ['2023', '2024-Q1', '2024-01/2024-09'].map((basis) =>
      changeWords({ percent: 1, basis }, words),
    );
    expect(said.map((text) => text.replace(/^\S+\s?%\s/, ''))).toEqual(expected);
  });

  test.each([
    ['en', 'Swedish'],
    ['de', 'Schwedisch'],
    ['sv', 'svenska'],
    ['vi', 'tiếng Thụy Điển'],
  ])('a language in %s', (locale, expected) => {
    expect(languageName('sv', catalogueFor(locale))).toBe(expected);
  });

  test.each([
    ['First Deputy Prime Minister', 'förste vice premiärminister'],
    ['Former State President and General Secretary', 'tidigare president och generalsekreterare'],
    ['Keeper of the Seal', 'Keeper of the Seal'],
  ])('%s', (role, expected) => {
    expect(roleWords(role, catalogueFor('sv'))).toBe(expected);
  });

  test.each([
    ['VN', 'Chủ tịch nước'],
    ['FR', 'Tổng thống'],
  ])('the president of %s in Vietnamese', (country, expected) => {
    expect(roleWords('President', catalogueFor('vi'), country)).toBe(expected);
  });
});
