import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rng } from '../bench/rng.js';
import { world } from '../answer/world.js';
import { startBot, type RunningBot } from '../discord/double/bot.js';
import { startDouble, type Double } from '../discord/double/double.js';
import type { Fault } from '../discord/double/faults.js';

// Outages and waits take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let double: Double;
let bot: RunningBot;
beforeEach(async () => {
  double = await startDouble();
  bot = await startBot({ double, archive: world });
});
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

const faults: Omit<Fault, 'path'>[] = [
  { answer: 429, retryAfter: 0.1 },
  { answer: 500 },
  { answer: 502, done: true },
  { answer: 'drop' },
  { answer: 'drop', done: true },
  { answer: 'late', wait: 1200 },
];

const asks: (() => Promise<{ text: string }>)[] = [
  () => double.slash('/trade', { country: 'Kenya' }),
  () => double.slash('/official', { name: 'Wanjiru' }),
  () => double.say('Who is Grace Wanjiru?', { mention: true }),
  async () => double.press(await double.slash('/trade', { country: 'Kenya' }), 'Rows as CSV'),
  async () => ({
    text: JSON.stringify(await double.autocomplete('/official', 'name', { name: 'Wanj' })),
  }),
];

test.each([1, 2, 3])('faults of all kinds at once, mix %i: everything is answered once', async (seed) => {
  const rng = new Rng(seed);
  const pick = <T>(from: readonly T[]): T => from[rng.below(from.length)] as T;
  for (let round = 0; round < 6; round++) {
    for (let each = 0; each < 3; each++) double.fail({ ...pick(faults), path: /callback|messages$/ });
    const shown = await Promise.all(Array.from({ length: 10 }, () => pick(asks)()));
    for (const { text } of shown) expect(text).toMatch(/Wanjiru|4\.4|CSV|saved|rows/);
    if (round % 2 === 1) double.gateway.drop();
    const logins = 1 + Math.floor((round + 1) / 2);
    await expect.poll(() => double.gateway.logins, { timeout: 10_000 }).toBe(logins);
  }
  expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
