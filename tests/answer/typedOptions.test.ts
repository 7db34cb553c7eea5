import { describe, expect, test } from 'vitest';
import { readDate, writeDate } from '../../src/answer/dates.js';
import { nearWords } from '../../src/answer/nearWords.js';
import { offersFor } from '../../src/answer/offers.js';
import type { OptionKind } from '../../src/answer/command.js';
import { placeOf } from '../../src/answer/places.js';
import { sameQuery } from '../../src/answer/queries.js';
import { declinedForms } from '../../src/answer/questions/nameForms.js';
import { packOf } from '../../src/languages/index.js';
import { answer, world } from './world.js';

describe('a span of time', () => {
  test.each([
    ['2025-05-01/2025-05-10', '2025-05-01/2025-05-10'],
    [' 2025-05-01 / 2025-05-10 ', '2025-05-01/2025-05-10'],
    ['2024/2025', '2024/2025'],
    ['2024-11/2025-02', '2024-11/2025-02'],
    ['2025-Q1', '2025-01/2025-03'],
    ['2025-H2', '2025-07/2025-12'],
    ['2024-Q4/2025-Q1', '2024-10/2025-03'],
    ['2025-05/2025-05', '2025-05'],
    ['10/5/2025', '2025-05-10'],
    ['2025-05-01/2025-02-30', undefined],
    ['2025-02-30/2025-05-01', undefined],
    ['2025-Q5', undefined],
    ['2024/2025/2026', undefined],
    ['2025-05-01/soon', undefined],
  ])('%s is %s', (typed, written) => {
    const range = readDate(typed, '2026-11-21', 'en');
    expect(range && writeDate(range)).toBe(written);
  });
});

describe('a place is written as meetings carry it', () => {
  test.each([
    ['Moskau', 'Moscow'],
    ['moscow', 'moscow'],
    ['Kremlin', 'Kremlin'],
    ['VN', 'VN'],
    ['Peru', 'PE'],
    ['Tyskland', 'DE'],
    ['Moscow Lima', 'Moscow Lima'],
    ['the harbour', 'the harbour'],
  ])('%s as %s', (typed, place) => {
    expect(placeOf(typed)).toBe(place);
  });
});

describe('a mistyped word may stand for', () => {
  const names = ['meetings list', 'meetings of', 'trade', 'official', 'search'];
  test.each([
    ['meting', ['meetings list', 'meetings of']],
    ['TRAED', ['trade']],
    ['tr', ['trade']],
    ['t', names],
    ['s', names],
    ['offical', ['official']],
    ['zebra', names],
  ])('%s: %j', (typed, near) => {
    expect(nearWords(typed, names)).toEqual(near);
  });
});

describe('offered while typing', () => {
  const nameOf = (country: string) => ({ KE: 'Kenya', PE: 'Peru', UA: 'Ukraine' })[country] ?? country;
  const people = [
    'Grace Wanjiru · Kenya',
    'Mateo Quispe · Peru',
    'Oleg Schtschukin · Ukraine',
    'Luis Rojas · Peru',
    'Elena Rojas · Peru',
  ];
  const rows: [OptionKind, string, string[]][] = [
    ['official', '', people],
    ['official', ' ', people],
    ['official', 'wanji', ['Grace Wanjiru · Kenya']],
    ['official', 'Torres', ['Elena Torres']],
    ['country', '', ['Peru', 'Kenya', 'Ukraine']],
    ['country', 'k', ['Kenya']],
    ['country', 'ua', ['Ukraine']],
    ['country', 'enya', []],
    ['party', '', ['Peru', 'Kenya', 'Ukraine', ...people]],
    ['subject', 'pe', ['Peru']],
    ['party', 'Quispe', ['Mateo Quispe · Peru']],
    ['text', 'Peru', []],
    ['date', '2025', []],
  ];
  test.each(rows)('for %s “%s”', async (kind, typed, labels) => {
    const offers = await offersFor(kind, typed, world, nameOf);
    expect(offers.map(({ label }) => label)).toEqual(labels);
  });

  test('with the id or the code as value', async () => {
    expect(await offersFor('party', 'Quispe', world, nameOf)).toEqual([
      { value: 'mateo-quispe', label: 'Mateo Quispe · Peru' },
    ]);
    expect(await offersFor('country', 'Peru', world, nameOf)).toEqual([{ value: 'PE', label: 'Peru' }]);
  });
});

describe('an option understood', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['meetings list', { kind: 'PHONE  call' }, { kind: 'phone call' }],
    ['meetings list', { kind: 'Telefonat' }, { kind: 'phone call' }],
    ['meetings list', { status: 'geplant' }, { status: 'planned' }],
    ['meetings list', { when: 'May 2025', country: ' Kenia ' }, { when: '2025-05', country: 'KE' }],
    ['meetings list', { official: '', country: 'KE' }, { official: '', country: 'KE' }],
    ['meetings of', { official: 'gracewanjiru' }, { official: 'grace-wanjiru' }],
    ['meetings between', { first: 'Quispe', second: 'Kenya' }, { first: 'mateo-quispe', second: 'KE' }],
    ['brief', { subject: 'Kenya–Peru' }, { subject: 'KE PE' }],
    ['brief', { subject: 'Kenya och Peru' }, { subject: 'KE PE' }],
    ['brief', { subject: 'South Africa Peru' }, { subject: 'ZA PE' }],
    ['brief', { subject: 'Kenya Kenya' }, { subject: 'Kenya Kenya' }],
    ['brief', { subject: 'Kenya' }, { subject: 'KE' }],
    ['trade', { country: 'Perù' }, { country: 'PE' }],
  ])('%s %j', async (command, typed, understood) => {
    expect((await answer(command, typed)).query).toEqual({ command, options: understood });
  });

  test.each<[string, Record<string, string>, object]>([
    ['meetings list', { when: '31 June 2025' }, { problem: 'bad date', suggestions: ['2025-06-30'] }],
    [
      'meetings list',
      { when: 'soon' },
      { problem: 'bad date', typed: 'soon', suggestions: ['2026-11-21', '2026-11', '2026'] },
    ],
    ['official', { name: 'Zzyzx Qwerty' }, { problem: 'unknown name', suggestions: [] }],
    ['official', { name: '' }, { problem: 'missing', option: 'name', typed: '' }],
    ['search', { text: '  ' }, { problem: 'missing', option: 'text' }],
    ['trade', { status: 'soon' }, { problem: 'bad choice', suggestions: ['actual', 'target', 'forecast'] }],
    [
      'trade',
      { contry: 'KE' },
      { problem: 'unknown option', option: 'contry', typed: 'KE', suggestions: ['country'] },
    ],
    ['trad', {}, { problem: 'unknown command', option: null, typed: 'trad', suggestions: ['trade'] }],
    ['meetings off', {}, { problem: 'no subcommand', option: null, typed: 'meetings off' }],
    ['trade', { country: 'Guinea-Congo' }, { problem: 'unknown country' }],
  ])('%s %j is wrong', async (command, options, says) => {
    expect(await answer(command, options)).toMatchObject({ type: 'wrong', ...says });
  });

  test.each<[string, Record<string, string>, string, string[]]>([
    ['trade', { country: 'Congo' }, 'country', ['CD', 'CG']],
    ['meetings between', { first: 'Rojas', second: 'KE' }, 'first', ['luis-rojas', 'elena-rojas']],
    ['brief', { subject: 'Rojas' }, 'subject', ['luis-rojas', 'elena-rojas']],
  ])('%s %j is unclear', async (command, options, option, values) => {
    const unclear = await answer(command, options);
    if (unclear.type !== 'unclear') throw new Error(unclear.type);
    expect(unclear).toMatchObject({ option, typed: options[option] });
    expect(unclear.candidates.map(({ query }) => query.options[option]).sort()).toEqual([...values].sort());
  });
});

describe('two queries', () => {
  const query = (options: Record<string, string>, command = 'trade') => ({ command, options });
  test.each([
    [
      'in another order',
      query({ country: 'KE', partner: 'PE' }),
      query({ partner: 'PE', country: 'KE' }),
      true,
    ],
    ['of another value', query({ country: 'KE' }), query({ country: 'PE' }), false],
    ['of another option', query({ country: 'KE' }), query({ partner: 'KE' }), false],
    ['of another command', query({}), query({}, 'sources'), false],
  ])('%s', (_, a, b, same) => {
    expect(sameQuery(a, b)).toBe(same);
  });
});

describe('forms of a typed name', () => {
  test.each([
    ['en', 'Wanjiru’s', 'Wanjiru'],
    ['en', "Rojas'", 'Rojas'],
    ['sv', 'Mateo Quispes', 'Mateo Quispe'],
    ['de', 'Wanjirus', 'Wanjiru'],
    ['ru', 'Лавровым', 'Лавров'],
    ['ru', 'Сергеем Лавровым', 'Серге Лавров'],
    ['ru', 'Марии Захаровой', 'Марии Захарова'],
    ['ru', 'Марии Захаровой', 'Мария Захаровой'],
    ['ru', 'Путина', 'Путин'],
    ['ru', 'То Ламом', 'То Лам'],
    ['vi', 'Tô Lâm', 'Tô Lâm'],
  ])('%s %s: %s', (code, typed, form) => {
    expect(declinedForms(typed, packOf(code))).toContain(form);
  });

  test('are few, the typed one first, and short words are left whole', () => {
    const forms = declinedForms('Сергеем Викторовичем Лавровым', packOf('ru'));
    expect(forms.length).toBeLessThanOrEqual(24);
    expect(forms[0]).toBe('Сергеем Викторовичем Лавровым');
    expect(declinedForms('Сон', packOf('ru'))).toEqual(['Сон']);
    expect(declinedForms('Quispe', packOf('vi'))).toEqual(['Quispe']);
  });
});
