import { afterEach, describe, expect, test } from 'vitest';
import { ArchiveAway, type Archive } from '../../src/archive.js';
import { world } from '../answer/world.js';
import { altered } from './double/altered.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';

const secretWord = 'Wanjiru';
let double: Double;
let bot: RunningBot;
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

async function start(options: { logsQuestions?: boolean; archive?: Archive } = {}): Promise<void> {
  double = await startDouble();
  bot = await startBot({ double, archive: world, ...options });
}

async function askEverything(): Promise<void> {
  const shown = await double.slash('/official', { name: secretWord });
  await double.press(shown, shown.buttons[0] ?? '');
  await double.menu('Brief me on this', `What about ${secretWord}?`);
  await double.say(`who is ${secretWord}?`, { mention: true });
  double.overhear(`not for the bot: ${secretWord}`);
}

const answered = () => bot.lines.filter(({ msg }) => msg === 'answered');

describe('every question is logged', () => {
  test('with its id, command, outcome and duration, and not with what it says', async () => {
    await start();
    await askEverything();
    await expect
      .poll(() => answered().map(({ command }) => command))
      .toEqual(['/official', 'button', 'menu', 'message']);
    for (const line of answered())
      expect(line).toMatchObject({
        level: 'info',
        id: expect.stringMatching(/^\d+$/),
        outcome: 'found',
        milliseconds: expect.any(Number),
      });
    expect(JSON.stringify(bot.lines)).not.toContain(secretWord);
  });

  test('with what it says where that is wanted', async () => {
    await start({ logsQuestions: true });
    await askEverything();
    await expect.poll(() => answered().length).toBe(4);
    const said = JSON.stringify(answered());
    expect(said).toContain(`/official name:${secretWord}`);
    expect(said).toContain(`What about ${secretWord}?`);
    expect(said).toContain(`who is ${secretWord}?`);
    expect(said).not.toContain('not for the bot');
  });

  test('with how it ended', async () => {
    await start({ archive: altered(world, { trade: () => Promise.reject(new ArchiveAway()) }) });
    await double.slash('/meetings list', { place: 'Nowhere' });
    await double.slash('/official', { name: 'Zzyzx Qwert' });
    await double.slash('/trade', { country: 'Kenya' });
    await expect.poll(() => answered().map(({ outcome }) => outcome)).toEqual(['nothing', 'wrong', 'failed']);
  });
});
