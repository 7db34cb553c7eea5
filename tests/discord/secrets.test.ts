import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startDouble, type Double, type DoubleOptions } from './double/double.js';
import { ASK, EXPORT, LOAD, MAIN, REGISTER, run, type Program } from './programs.js';

const TOKEN = 'MTIwMDAw.GhIjKl.a-secret-nobody-may-see';
/** Holds what is escaped in an address and in JSON. */
const PASSWORD = 'pa"ss word/twice';
/** Nothing listens at port 9. */
const DATABASE = `postgres://bot:${encodeURIComponent(PASSWORD)}@127.0.0.1:9/news`;
const told = /MTIwMDAw|GhIjKl|a-secret|pa(?:"|\\+"|%22)ss/;

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function discord(options: DoubleOptions = {}): Promise<Double> {
  const double = await startDouble({ token: TOKEN, ...options });
  running.push(() => double.stop());
  return double;
}

/**
 * Goes wrong with the secrets in every place where an error can hold them: once the program runs, when a file of
 * that name is there.
 */
const fault = `
import { existsSync } from 'node:fs';
const secrets = process.env.DISCORD_TOKEN + ' ' + process.env.DATABASE_URL;
const error = new Error('lost ' + secrets, { cause: new Error(secrets) });
Object.assign(error, { headers: { authorization: secrets }, url: secrets });
const ways = { crash: () => { throw error; }, reject: () => void Promise.reject(error) };
const isHere = !process.env.WHERE || process.env.WHERE in process.env;
const look = () => {
  for (const way of Object.keys(ways)) {
    if (!existsSync(import.meta.dirname + '/' + way)) continue;
    const go = ways[way];
    delete ways[way];
    go();
  }
};
const begin = (name) => {
  if (name !== 'uncaughtException') return;
  process.off('newListener', begin);
  setImmediate(look);
  setInterval(look, 20).unref();
};
if (isHere) process.on('newListener', begin);
`;

type Way = 'crash' | 'reject';

/** Settings of a program with a fault built in, and what sets it off. */
function faulty(): { settings: Record<string, string>; go(way: Way): void } {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-fault-'));
  running.push(() => rm(folder, { recursive: true }));
  writeFileSync(join(folder, 'fault.mjs'), fault);
  return {
    settings: { NODE_OPTIONS: `--import=${join(folder, 'fault.mjs')}` },
    go: (way) => writeFileSync(join(folder, way), ''),
  };
}

function start(file: string, settings: Record<string, string>, args: readonly string[] = []): Program {
  const program = run(file, { DISCORD_TOKEN: TOKEN, DATABASE_URL: DATABASE, ...settings }, '', args);
  running.push(program.end);
  return program;
}

async function untilSaid(program: Program, text: string): Promise<void> {
  await expect.poll(program.printed, { timeout: 15_000 }).toContain(text);
}

describe('the token and the password are in nothing', () => {
  test.each(['crash', 'reject'] as const)('that a program says when it meets a %s', async (way) => {
    for (const [file, ...args] of [[MAIN], [ASK, '/help'], [EXPORT], [LOAD], [REGISTER]]) {
      const { settings, go } = faulty();
      go(way);
      const program = start(file ?? '', { ...settings, DISCORD_API: 'http://127.0.0.1:9/api' }, args);
      expect(await program.exit).not.toBe(0);
      expect(program.printed()).toContain('lost [hidden]');
      expect(program.printed()).not.toMatch(told);
    }
  });

  test.each([{}, { SHARDS: '1' }])('that a running bot says when it meets one %j', async (shards) => {
    const double = await discord();
    const { settings, go } = faulty();
    const access = { DISCORD_API: double.address, WHERE: 'SHARDS' in shards ? 'SHARDING_MANAGER' : '' };
    const bot = start(MAIN, { ...settings, ...access, ...shards });
    await untilSaid(bot, '"msg":"ready"');
    go('reject');
    await untilSaid(bot, '"msg":"unhandled"');
    go('crash');
    await untilSaid(bot, '"msg":"uncaught"');
    expect((await double.slash('/help')).text).toMatch(/reached|tried|again/i);
    expect(bot.printed()).toContain('lost [hidden]');
    expect(bot.printed()).not.toMatch(told);
  });

  const refusals: [string, DoubleOptions, Record<string, string>][] = [
    ['the token is refused', { token: 'another' }, {}],
    ['the token is refused, sharded', { token: 'another' }, { SHARDS: 'auto' }],
    ['the intents are refused', { closeOnIdentify: 4014 }, {}],
    ['the token cannot be sent', {}, { DISCORD_TOKEN: `${TOKEN}\u0001` }],
    ['a setting is wrong', {}, { DATABASE_URL: DATABASE.replace('postgres', 'mysql') }],
  ];
  test.each(refusals)('that is said when %s', async (_, options, settings) => {
    const double = await discord(options);
    const bot = start(MAIN, { DISCORD_API: double.address, ...settings });
    expect(await bot.exit).toBe(1);
    expect(bot.printed()).not.toMatch(told);
    expect(bot.printed()).not.toBe('');
  });

  test('that is exported', async () => {
    const program = start(EXPORT, {}, ['--articles', 'seeds']);
    expect(await program.exit).toBe(0);
    expect(program.printed().length).toBeGreaterThan(10_000);
    expect(program.printed()).not.toMatch(told);
  });
});
