import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ArchiveAway, type Archive } from '../../src/archive.js';
import { world } from '../answer/world.js';
import { altered } from './double/altered.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';
import type { Fault } from './double/faults.js';

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

/** Longer than the bot waits before it asks Discord for patience. */
const slow = <T>(value: T) => pause(1700, value);

describe('a bug', () => {
  test('is logged with its cause, told in one private line, and survived', async () => {
    const cause = new Error('the disk is full');
    await start({ trade: () => Promise.reject(new Error('no figures', { cause })) });
    const reply = await double.slash('/trade', { country: 'Kenya' });
    expect(reply.private).toBe(true);
    expect(reply.text).toMatch(/went wrong/);
    expect(bot.lines.find(({ level }) => level === 'error')).toMatchObject({
      err: { message: 'no figures', cause: { message: cause.message } },
    });
    expect((await double.slash('/official', { name: 'Wanjiru' })).text).toMatch(/Wanjiru/);
  });

  test('behind a slow public command is told privately all the same', async () => {
    await start({ trade: async () => slow(0).then(() => Promise.reject(new Error('late'))) });
    const reply = await double.slash('/trade', { country: 'Kenya' });
    expect(reply).toMatchObject({ private: true });
    expect(double.api.channels.messages.size).toBe(1);
  });
});

test.each([
  ['en-GB', /cannot be reached right now/],
  ['sv-SE', /kan inte nås just nu/],
])('a database that is away is told in one private sentence in %s', async (locale, sentence) => {
  await start({ trade: () => Promise.reject(new ArchiveAway()) });
  const reply = await double.slash('/trade', { country: 'Kenya' }, { locale });
  expect(reply).toMatchObject({ private: true, text: expect.stringMatching(sentence) });
});

describe('a slow answer', () => {
  test('is promised in time and sent in the end', async () => {
    await start({ trade: async (...asked) => slow(await world.trade(...asked)) });
    const reply = await double.slash('/trade', { country: 'Kenya' });
    expect(reply.text).toMatch(/4\.4/);
    expect(double.requests.map(({ method, path }) => `${method} ${path.split('/')[1]}`)).toContain(
      'PATCH webhooks',
    );
  });

  test('stays private when it was asked privately', async () => {
    await start({ trade: async (...asked) => slow(await world.trade(...asked)) });
    expect(await double.slash('/trade', { country: 'Kenya', private: true })).toMatchObject({
      private: true,
    });
  });

  test('that turns out to be a mistake is told privately', async () => {
    await start({ findOfficials: async (...asked) => slow(await world.findOfficials(...asked)) });
    expect(await double.slash('/official', { name: 'Zzyzx Qwert' })).toMatchObject({ private: true });
  });
});

describe('Discord in trouble', () => {
  const faults: [string, Fault][] = [
    ['a 500', { path: /callback/, answer: 500 }],
    ['three times 502', { path: /callback/, answer: 502, times: 3 }],
    ['a dropped socket', { path: /callback/, answer: 'drop' }],
    ['a 429', { path: /callback/, answer: 429, retryAfter: 0.1 }],
    ['a 429 that does not say how long', { path: /callback/, answer: 429 }],
  ];
  test.each(faults)('%s: the answer still comes', async (_, fault) => {
    await start();
    double.fail(fault);
    expect((await double.slash('/trade', { country: 'Kenya' })).text).toMatch(/4\.4/);
    expect(double.requests.filter(({ path }) => path.endsWith('/callback')).length).toBeLessThan(6);
  });

  test('an interaction that expired is noted, and the next one answered', async () => {
    await start();
    const lost = double.slash('/trade', { country: 'Kenya' });
    lost.catch(() => undefined);
    double.expireAll();
    await expect.poll(() => bot.lines.filter(({ level }) => level === 'warn').length).toBe(1);
    expect((await double.slash('/official', { name: 'Wanjiru' })).text).toMatch(/Wanjiru/);
  });
});

test('while articles are being read, the answer and the presence say how far', async () => {
  await start({ progress: () => ({ read: 120, total: 4000 }) });
  expect((await double.slash('/trade', { country: 'Kenya' })).text).toMatch(/120 of 4,?000/);
  expect(double.gateway.presences.join()).toMatch(/reading 120 of 4,?000 articles/);
});

test('a reload changes what the presence says, and a session of its own says it again', async () => {
  let total = 120;
  await start({ progress: () => ({ read: total, total }) });
  const { presences } = double.gateway;
  expect(presences).toEqual([expect.stringMatching(/120 articles/)]);
  total = 121;
  await expect.poll(() => presences.at(-1), { timeout: 8000 }).toMatch(/121 articles/);
  expect(presences).toHaveLength(2);
  double.gateway.invalidate();
  await expect.poll(() => presences.length, { timeout: 15_000 }).toBe(3);
  expect(presences.at(-1)).toMatch(/121 articles/);
});

test('memory does not grow with what is written: only servers, channels and a few users are kept', async () => {
  await start();
  await double.say('Whom did Grace Wanjiru meet?', { mention: true });
  await double.slash('/trade', { country: 'Kenya' });
  const { guilds, channels, users } = bot.client;
  expect(guilds.cache.size).toBe(1);
  expect(users.cache.size).toBeLessThan(5);
  for (const { members, presences } of guilds.cache.values())
    expect([...members.cache.keys(), ...presences.cache.keys()]).toEqual([bot.client.user.id]);
  for (const channel of channels.cache.values())
    if ('messages' in channel) expect(channel.messages.cache.size).toBe(0);
});

test('a button pressed again while its answer is being made gives one private message', async () => {
  let isSlow = false;
  await start({
    trade: async (...asked) => (isSlow ? slow(await world.trade(...asked)) : world.trade(...asked)),
  });
  const list = await double.slash('/trade', { country: 'Kenya' });
  const before = double.api.channels.messages.size;
  isSlow = true;
  const first = double.press(list, 'Rows as CSV');
  double.press(list, 'Rows as CSV').catch(() => undefined);
  expect((await first).private).toBe(true);
  expect(double.api.channels.messages.size).toBe(before + 1);
  isSlow = false;
  expect((await double.press(list, 'Rows as CSV')).private).toBe(true);
});
