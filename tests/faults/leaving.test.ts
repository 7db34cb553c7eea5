import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDouble, type Double } from '../discord/double/double.js';
import { MAIN, ready, run, settingsFor, type Program } from '../discord/programs.js';

// Outages and waits take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Milliseconds that a busy machine may take over what is done at once otherwise. */
const SOON = { timeout: 10_000 };

let double: Double;
let bot: Program;
beforeEach(async () => {
  double = await startDouble();
});
afterEach(async () => {
  bot.child.kill('SIGKILL');
  await bot.exit;
  await double.stop();
});

async function start(shards?: number): Promise<void> {
  bot = run(MAIN, { ...settingsFor(double), ...(shards ? { SHARDS: String(shards) } : {}) });
  await ready(bot, shards);
}

/** Asks for something that Discord does not take at once. @returns the answer, which may never come */
async function underWay(retryAfter: number) {
  double.fail({ path: /callback/, answer: 429, retryAfter });
  const answer = double.slash('/sources').catch(() => undefined);
  await expect.poll(() => double.requests.some(({ path }) => path.endsWith('/callback')), SOON).toBe(true);
  return { answer };
}

describe.each([undefined, 2])('a bot in shards: %s', (shards) => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: finishes the answers under way and leaves',
    async (signal) => {
      await start(shards);
      const { answer } = await underWay(2);
      bot.child.kill(signal);
      expect((await answer)?.text).toMatch(/vietnam/i);
      expect(await bot.exit).toBe(0);
      expect(double.gateway.connected).toBe(0);
    },
  );

  test('leaves at once when told again', async () => {
    await start(shards);
    await underWay(2.5);
    bot.child.kill('SIGTERM');
    await expect.poll(() => double.gateway.connected, SOON).toBeLessThan(shards ?? 1);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(143);
  });
});

test('leaves in the end, however long an answer takes', async () => {
  await start();
  double.fail({ path: /messages$/, answer: 429, retryAfter: 600 });
  double.overhear('sources', { mention: true });
  await expect.poll(() => double.requests.some(({ path }) => path.endsWith('/messages')), SOON).toBe(true);
  bot.child.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
});

test('shards end with the process that started them', async () => {
  await start(2);
  bot.child.kill('SIGKILL');
  await expect.poll(() => double.gateway.connected, SOON).toBe(0);
});

test('a shard that dies is started again', async () => {
  await start(2);
  const pids = [...bot.printed().matchAll(/"pid":(\d+),"msg":"starting"/g)].map(([, pid]) => Number(pid));
  process.kill(pids[1] ?? 0, 'SIGKILL');
  await ready(bot, 3);
  expect((await double.slash('/sources')).text).toMatch(/vietnam/i);
  await bot.end();
});
