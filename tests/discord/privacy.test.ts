import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../answer/world.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';

describe.each([false, true])('private by default: %s', (privateByDefault) => {
  let double: Double;
  let bot: RunningBot;
  beforeAll(async () => {
    double = await startDouble();
    bot = await startBot({ double, archive: world, privateByDefault });
  });
  afterAll(async () => {
    await bot.stop();
    await double.stop();
  });

  const cases: [string, Record<string, string | boolean>, boolean][] = [
    ['as it is set', {}, privateByDefault],
    ['private when asked', { private: true }, true],
    ['public when asked', { private: false }, false],
  ];
  test.each(cases)('%s', async (_, options, expected) => {
    expect((await double.slash('/trade', { country: 'Kenya', ...options })).private).toBe(expected);
  });

  const mistakes: [string, string, Record<string, string>][] = [
    ['an unknown name', '/official', { name: 'Zzyzx Qwert' }],
    ['an unknown country', '/trade', { country: 'Atlantis' }],
    ['an impossible date', '/meetings list', { since: '2025-02-31' }],
    ['a choice nobody offered', '/meetings list', { kind: 'duel' }],
    ['a name that fits several', '/official', { name: 'Rojas' }],
  ];
  test.each(mistakes)('%s is answered privately, even when asked in public', async (_, command, options) => {
    const reply = await double.slash(command, { ...options, private: false });
    expect(reply.private).toBe(true);
    expect(reply.text).not.toBe('');
  });
});
