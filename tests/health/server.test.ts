import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArchiveAway } from '../../src/archive.js';
import { openHealth, type Health } from '../../src/health/server.js';
import { world } from '../answer/world.js';
import { altered } from '../discord/double/altered.js';
import { startBot } from '../discord/double/bot.js';
import { startDouble } from '../discord/double/double.js';

const stops: (() => unknown)[] = [];
let health: Health;
beforeEach(async () => {
  health = await openHealth({ host: '127.0.0.1', port: 0 });
  stops.push(() => health.close());
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function page(path: string, method = 'GET'): Promise<{ status: number; text: string }> {
  const response = await fetch(`${health.address}${path}`, { method });
  return { status: response.status, text: await response.text() };
}

/** The sample of a metric, such as `briefing_gateway_up`; undefined where it has none. */
async function metric(sample: string): Promise<number | undefined> {
  const { text } = await page('/metrics');
  const line = text.split('\n').find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.slice(sample.length));
}

async function connect() {
  const double = await startDouble();
  stops.push(() => double.stop());
  const bot = await startBot({ double, archive: world, onAnswered: health.countAnswer });
  stops.push(() => bot.stop());
  health.watched.client = bot.client;
  return double;
}

describe('pages', () => {
  const rows: [string, string, number, RegExp][] = [
    ['GET', '/live', 200, /^{"live":true}\n$/],
    ['GET', '/live?from=probe', 200, /true/],
    ['HEAD', '/live', 200, /^$/],
    ['GET', '/ready', 503, /^{"ready":false,"archive":false,"gateway":false}\n$/],
    ['GET', '/', 404, /"\/live","\/ready","\/metrics"/],
    ['GET', '/metrics', 200, /^# HELP process_cpu_user_seconds_total /],
    ['POST', '/metrics', 405, /only GET/],
  ];
  test.each(rows)('%s %s: %i', async (method, path, status, text) => {
    const shown = await page(path, method);
    expect(shown.status).toBe(status);
    expect(shown.text).toMatch(text);
  });

  test('are only for this machine unless told', () => {
    expect(health.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('a port that is taken is told', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
    await expect(openHealth({ host: '127.0.0.1', port })).rejects.toThrow(/EADDRINUSE.*127\.0\.0\.1/);
    other.close();
  });
});

describe('readiness', () => {
  const archives: [string, Parameters<typeof altered>[1], boolean, number | undefined][] = [
    ['everything read', {}, true, 2],
    ['half read', { progress: () => ({ read: 1, total: 2 }) }, false, 1],
    ['a database that is away', { articles: () => Promise.reject(new ArchiveAway()) }, false, undefined],
  ];
  test.each(archives)('%s', async (_, changes, archive, articles) => {
    health.watched.archive = altered(world, changes);
    expect(JSON.parse((await page('/ready')).text)).toMatchObject({ ready: false, archive });
    expect(await metric('briefing_articles')).toBe(articles);
  });

  test('follows the line to Discord', async () => {
    health.watched.archive = world;
    const double = await connect();
    expect(await page('/ready')).toMatchObject({
      status: 200,
      text: expect.stringContaining('"ready":true'),
    });
    expect(await metric('briefing_gateway_up')).toBe(1);
    double.gateway.drop();
    await expect.poll(() => metric('briefing_gateway_up')).toBe(0);
    expect((await page('/ready')).status).toBe(503);
    expect((await page('/live')).status).toBe(200);
    await expect.poll(async () => (await page('/ready')).status, { timeout: 15_000 }).toBe(200);
  });
});

describe('metrics', () => {
  test('count answers by command and outcome, and how long they took', async () => {
    const double = await connect();
    await double.slash('/trade', { country: 'Kenya' });
    await double.slash('/trade', { country: 'Kenya' });
    await double.slash('/meetings list', { place: 'Nowhere' });
    await double.autocomplete('/official', 'name', { name: 'Wanj' });
    await double.say('who is Wanjiru?', { mention: true });
    const counted: [string, string, number][] = [
      ['/trade', 'found', 2],
      ['/meetings list', 'nothing', 1],
      ['autocomplete', 'found', 1],
      ['message', 'found', 1],
    ];
    for (const [command, outcome, times] of counted) {
      const sample = `{command="${command}",outcome="${outcome}"}`;
      await expect.poll(() => metric(`briefing_answers_total${sample}`)).toBe(times);
      expect(await metric(`briefing_answer_seconds_count{command="${command}"}`)).toBe(times);
    }
    expect(await metric('briefing_answer_seconds_bucket{le="10",command="/trade"}')).toBe(2);
  });

  test('count what was taken over from the folder', async () => {
    health.countReload('done');
    health.countReload('done');
    health.countReload('failed');
    expect(await metric('briefing_reloads_total{outcome="done"}')).toBe(2);
    expect(await metric('briefing_reloads_total{outcome="failed"}')).toBe(1);
  });
});
