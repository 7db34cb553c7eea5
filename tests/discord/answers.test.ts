import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { world } from '../answer/world.js';
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

describe('every command', () => {
  const commands: [string, Record<string, string>, RegExp][] = [
    ['/meetings list', { country: 'Peru', status: 'held' }, /Quispe/],
    ['/meetings between', { first: 'Wanjiru', second: 'Quispe' }, /Lima/],
    ['/meetings of', { official: 'Wanjiru' }, /Mateo Quispe/],
    ['/trade', { country: 'Kenya' }, /4\.4/],
    ['/official', { name: 'Wanjiru' }, /Foreign Minister/],
    ['/brief', { subject: 'Kenya' }, /Kenya/],
    ['/search', { text: 'harbour' }, /harbour/],
    ['/ask', { question: 'What is the weather like?' }, /./],
    ['/sources', {}, /./],
    ['/help', {}, /meetings/],
  ];
  test.each(commands)('%s', async (command, options, expected) => {
    const reply = await double.slash(command, options);
    expect(reply.text).toMatch(expected);
  });

  test('/ask answers in the language of the question', async () => {
    const reply = await double.slash('/ask', { question: 'Wen hat Grace Wanjiru getroffen?' });
    expect(reply.text).toContain(`## ${catalogueFor('de').commands['meetings of'].heading}`);
  });
});
