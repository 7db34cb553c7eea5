import { afterEach, describe, expect, test, vi } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import type { Archive } from '../../src/archive.js';
import { world } from '../answer/world.js';
import { altered } from '../discord/double/altered.js';
import { startBot, type RunningBot } from '../discord/double/bot.js';
import { startDouble, type Double } from '../discord/double/double.js';
import type { Fault } from '../discord/double/faults.js';

// Outages and waits take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let double: Double;
let bot: RunningBot;
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

async function start(changes: Partial<Archive> = {}): Promise<void> {
  double = await startDouble();
  bot = await startBot({ double, archive: altered(world, changes) });
}

const slowTrade: Partial<Archive> = {
  trade: async (...asked) => pause(1600, await world.trade(...asked)),
};

/** What goes wrong with a request, before or after Discord has done what it was asked. */
const faults: [string, Omit<Fault, 'path'>][] = [
  ['a 429 that says how long', { answer: 429, retryAfter: 0.1 }],
  ['a 429 that does not', { answer: 429 }],
  ['a 500', { answer: 500 }],
  ['three times 503', { answer: 503, times: 3 }],
  ['a 502 although all went well', { answer: 502, done: true }],
  ['a line cut before', { answer: 'drop' }],
  ['a line cut after', { answer: 'drop', done: true }],
  ['two lines cut, before and after', { answer: 'drop', times: 2 }],
  ['a receipt that comes late', { answer: 'late', wait: 4000 }],
];

describe('a first response', () => {
  for (const [fault, spec] of faults)
    test(`${fault}: choices, commands and buttons get one answer`, async () => {
      await start();
      const list = await double.slash('/meetings list', { official: 'Wanjiru' });
      const [label = ''] = list.buttons.filter((each) => list.isPressable(each));
      double.fail({ ...spec, path: /callback/ });
      expect(await double.autocomplete('/official', 'name', { name: 'Wanj' })).not.toEqual([]);
      double.fail({ ...spec, path: /callback/ });
      expect((await double.slash('/trade', { country: 'Kenya' })).text).toMatch(/4\.4/);
      double.fail({ ...spec, path: /callback/ });
      expect((await double.press(list, label)).text).not.toMatch(/went wrong/);
      expect(troubles()).toEqual([]);
    });
});

describe('an answer promised first', () => {
  for (const [fault, spec] of faults)
    test.concurrent(`${fault}: the promise is kept`, async () => {
      const own = await startDouble();
      const ownBot = await startBot({ double: own, archive: altered(world, slowTrade) });
      own.fail({ ...spec, path: /callback/ });
      own.fail({ ...spec, path: /@original/ });
      expect((await own.slash('/trade', { country: 'Kenya' })).text).toMatch(/4\.4/);
      expect(own.api.channels.messages.size).toBe(1);
      await ownBot.stop();
      await own.stop();
    });
});

describe('a message', () => {
  for (const [fault, spec] of faults)
    test(`${fault}: it gets one reply`, async () => {
      await start();
      double.fail({ ...spec, path: /messages$/ });
      const reply = await double.say('Who is Grace Wanjiru?', { mention: true });
      expect(reply.text).toMatch(/Wanjiru/);
      await expect.poll(() => double.api.channels.messages.size, { timeout: 10_000 }).toBe(1);
      expect(troubles()).toEqual([]);
    });
});

test('a command that Discord sends twice is answered once', async () => {
  await start();
  const answer = double.slash('/trade', { country: 'Kenya' });
  double.repeat();
  expect((await answer).text).toMatch(/4\.4/);
  const reply = double.say('Who is Grace Wanjiru?', { mention: true });
  double.repeat();
  await reply;
  await double.slash('/sources');
  expect(double.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  expect(double.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(1);
});

test('nothing is sent to an interaction that Discord will have forgotten by then', async () => {
  await start();
  double.fail({ path: /callback/, answer: 429, retryAfter: 60 });
  void double.slash('/trade', { country: 'Kenya' }).catch(() => undefined);
  await expect
    .poll(() => bot.lines.filter(({ level }) => level === 'warn').length, { timeout: 10_000 })
    .toBe(1);
  expect(double.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
});

function troubles(): unknown[] {
  return bot.lines.filter(({ level }) => level === 'error' || level === 'warn');
}
