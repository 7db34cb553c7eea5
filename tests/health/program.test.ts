import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { startDouble, type Double } from '../discord/double/double.js';
import { MAIN, run, type Program } from '../discord/programs.js';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function start(settings: Record<string, string>): Promise<{ bot: Program; double: Double }> {
  const double = await startDouble();
  running.push(() => double.stop());
  const bot = run(MAIN, { DISCORD_TOKEN: double.token, DISCORD_API: double.address, ...settings });
  running.push(bot.end);
  return { bot, double };
}

test.each([{}, { SHARDS: '1' }])('a running bot can be watched: %j', { timeout: 40_000 }, async (shards) => {
  const { bot, double } = await start({ HEALTH_PORT: '0', ...shards });
  await expect.poll(bot.printed, { timeout: 30_000 }).toContain('"msg":"ready"');
  const address = /"address":"(http:[^"]+)"/.exec(bot.printed())?.[1] ?? '';
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await expect.poll(async () => (await fetch(`${address}/ready`)).status, { timeout: 15_000 }).toBe(200);
  await double.slash('/help');
  const metrics = async () => (await fetch(`${address}/metrics`)).text();
  await expect.poll(metrics).toContain('briefing_answers_total{command="/help",outcome="found"} 1');
  expect(await metrics()).toContain('briefing_articles 5');
});

test('without HEALTH_PORT nothing is served', { timeout: 40_000 }, async () => {
  const { bot } = await start({});
  await expect.poll(bot.printed, { timeout: 30_000 }).toContain('"msg":"ready"');
  expect(bot.printed()).not.toContain('health is served');
});

test('a port that is taken is told in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  running.push(async () => other.close());
  const bound = other.address();
  const { bot } = await start({ HEALTH_PORT: String(typeof bound === 'object' ? bound?.port : 0) });
  expect(await bot.exit).toBe(1);
  expect(bot.printed()).toMatch(/EADDRINUSE/);
  expect(bot.printed()).not.toMatch(/\n {4}at /);
});
