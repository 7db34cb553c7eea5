import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { world } from '../answer/world.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';

const BRIEF = 'Brief me on this';

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

const messages: [string, string, RegExp][] = [
  ['an official', 'I hear Grace Wanjiru is in town.', /Grace Wanjiru/],
  ['two countries', 'Trade between Kenya and Peru is booming!', /4\\?\.4 billion/],
];
test.each(messages)('a message that names %s is briefed on, privately', async (_, text, expected) => {
  const reply = await double.menu(BRIEF, text);
  expect(reply.private).toBe(true);
  expect(reply.text).toMatch(expected);
});

test.each(['Good morning, all!', '', '🎉', '@everyone <@1> ```'])('%j names nobody', async (text) => {
  const reply = await double.menu(BRIEF, text);
  expect(reply.private).toBe(true);
  expect(reply.text).toBe(catalogueFor('en').bot.nothingInMessage);
});

test('in the reader’s language', async () => {
  const reply = await double.menu(BRIEF, 'Good morning, all!', { locale: 'sv-SE' });
  expect(reply.text).toBe(catalogueFor('sv').bot.nothingInMessage);
});
