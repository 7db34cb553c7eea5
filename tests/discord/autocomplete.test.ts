import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { countryWords } from '../../src/render/places.js';
import { world } from '../answer/world.js';
import { altered } from './double/altered.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';

let double: Double;
let bot: RunningBot;
beforeAll(async () => {
  double = await startDouble();
  bot = await startBot({ double, archive: world });
});
afterAll(async () => {
  await bot.stop();
  await double.stop();
});

describe('autocomplete', () => {
  const wanjiru = { name: 'Grace Wanjiru · Kenya', value: 'grace-wanjiru' };
  const cases: [string, string, string, string, object][] = [
    ['a beginning', '/official', 'name', 'wanj', wanjiru],
    ['a typing error', '/official', 'name', 'Wanjriu', wanjiru],
    ['nothing yet: the most mentioned', '/official', 'name', '', wanjiru],
    ['a country', '/trade', 'country', 'ken', { name: 'Kenya', value: 'KE' }],
    ['its code', '/trade', 'country', 'KE', { name: 'Kenya', value: 'KE' }],
    ['a side: a country', '/meetings between', 'first', 'per', { name: 'Peru', value: 'PE' }],
    [
      'a side: an official',
      '/meetings between',
      'second',
      'quisp',
      { name: 'Mateo Quispe · Peru', value: 'mateo-quispe' },
    ],
    ['a subject', '/brief', 'subject', 'Kenya', { name: 'Kenya', value: 'KE' }],
  ];
  test.each(cases)('%s', async (_, command, option, typed, first) => {
    const choices = await double.autocomplete(command, option, { [option]: typed });
    expect(choices[0]).toEqual(first);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  test('countries in the reader’s language', async () => {
    const choices = await double.autocomplete('/trade', 'country', { country: 'ke' }, { locale: 'de' });
    const name = countryWords('KE', catalogueFor('de'));
    expect(choices).toContainEqual({ name, value: 'KE' });
  });

  test.each(['🇰🇪', '   ', '\\', 'x'.repeat(6000), '%_(*', '\u202e'])('hostile: %j', async (typed) => {
    expect(await double.autocomplete('/official', 'name', { name: typed })).toBeInstanceOf(Array);
  });
});

test('a broken archive offers nothing', async () => {
  const other = await startDouble();
  const broken = altered(world, { findOfficials: () => Promise.reject(new Error('gone')) });

  const brokenBot = await startBot({ double: other, archive: broken });
  expect(await other.autocomplete('/official', 'name', { name: 'Wanj' })).toEqual([]);
  expect(brokenBot.lines.at(-1)).toMatchObject({ level: 'warn', err: { message: 'gone' } });
  await brokenBot.stop();
  await other.stop();
});
