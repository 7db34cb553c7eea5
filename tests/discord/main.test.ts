import { afterEach, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/library.js';
import { describePostgres, load } from '../stores.js';
import { startDouble, type Double, type DoubleOptions } from './double/double.js';
import { MAIN, REGISTER, run as runProgram, type Program } from './programs.js';

const TOKEN = 'MTIwMDAw.GhIjKl.a-secret-nobody-may-see';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function discord(options: DoubleOptions = {}): Promise<Double> {
  const double = await startDouble({ token: TOKEN, ...options });
  running.push(() => double.stop());
  return double;
}

function run(...[file, settings, typed]: Parameters<typeof runProgram>): Program {
  const program = runProgram(file, settings, typed);
  running.push(program.end);
  return program;
}

async function startBot(double: Double): Promise<Program> {
  const bot = run(MAIN, { DISCORD_TOKEN: TOKEN, DISCORD_API: double.address });
  await expect.poll(bot.printed, { timeout: 15_000 }).toContain('"msg":"ready"');
  return bot;
}

describe('npm start', () => {
  test('serves over the five articles, and leaves when told to', async () => {
    const double = await discord();
    const bot = await startBot(double);
    expect((await double.slash('/sources')).text).toMatch(/vietnam/i);
    // An answer does not wait long for its picture: the first may come without, on a busy machine.
    const pictured = async () => (await double.slash('/trade', { country: 'Vietnam' })).files;
    await expect.poll(async () => (await pictured())[0]?.name, { timeout: 15_000 }).toBe('trade.png');
    const [picture] = await pictured();
    expect(picture?.content.subarray(1, 4).toString()).toBe('PNG');
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.printed()).not.toMatch(/a-secret-nobody-may-see|MTIwMDAw/);
  });

  test('lives on after events that make discord.js throw', async () => {
    const double = await discord();
    const bot = await startBot(double);
    for (const event of [{}, { type: 2 }, { type: 3, data: null }, { type: 99, id: 'x' }])
      double.malformed(event);
    double.gateway.dispatch('MESSAGE_CREATE', { nonsense: true });
    await expect.poll(bot.printed).toMatch(/"msg":"(uncaught|unhandled)"/);
    expect((await double.slash('/sources')).text).toMatch(/vietnam/i);
  });

  test('says why and leaves when Discord ends the connection for good', async () => {
    const double = await discord();
    const bot = await startBot(double);
    double.gateway.end(4004);
    expect(await bot.exit).toBe(1);
    expect(bot.printed()).toMatch(/^Discord does not accept DISCORD_TOKEN/m);
  });

  test('opens the terminal console without a token, and says so', async () => {
    const bot = run(MAIN, {}, '/sources\n/official name:Lawrow\n');
    expect(await bot.exit).toBe(0);
    expect(bot.printed()).toMatch(/^DISCORD_TOKEN is not set, .*\n/m);
    expect(bot.printed()).toMatch(/Sergey Lavrov/);
  });

  const refusals: [string, DoubleOptions, Record<string, string>, RegExp][] = [
    [
      'a wrong token',
      {},
      { DISCORD_TOKEN: 'MTIwMDAw.wrong.but-still-secret' },
      /does not accept DISCORD_TOKEN/,
    ],
    ['intents it may not have', { closeOnIdentify: 4014 }, {}, /refuses the intents/],
    ['a missing folder', {}, { ARTICLES_DIR: 'no-such-folder' }, /no-such-folder/],
    ['shards that cannot connect', { closeOnIdentify: 4014 }, { SHARDS: '1' }, /refuses the intents/],
    ['a wrong token, sharded', {}, { SHARDS: 'auto', DISCORD_TOKEN: 'MTIwMDAw.but.secret' }, /DISCORD_TOKEN/],
    ['a bad setting', {}, { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be/],
  ];
  test.each(refusals)('%s: one sentence and code 1', async (_, options, settings, sentence) => {
    const double = await discord(options);
    const bot = run(MAIN, {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API: double.address,
      LOG_LEVEL: 'error',
      ...settings,
    });
    expect(await bot.exit).toBe(1);
    expect(bot.printed()).toMatch(sentence);
    expect(bot.printed()).not.toMatch(/secret|MTIwMDAw|\n {4}at /);
  });
});

test('several processes share the servers', { timeout: 40_000 }, () => sharing({}));

describePostgres('several processes', (server) => {
  test('share the servers and a database', { timeout: 40_000 }, async () => {
    const url = await server().freshUrl();
    await load(url, await openLibrary('seeds'));
    await sharing({ DATABASE_URL: url, ARTICLES_DIR: 'no-such-folder' });
  });
});

async function sharing(settings: Record<string, string>): Promise<void> {
  const double = await discord();
  const bot = run(MAIN, { DISCORD_TOKEN: TOKEN, DISCORD_API: double.address, SHARDS: '2', ...settings });
  const bothReady = () => bot.printed().split('"msg":"ready"').length - 1;
  await expect.poll(bothReady, { timeout: 30_000 }).toBe(2);
  expect(double.gateway.shards).toEqual(['0/2', '1/2']);
  expect(double.api.registry.published).toBe(1);
  for (const where of ['server', 'dm'] as const)
    expect((await double.slash('/sources', {}, { where })).text).toMatch(/vietnam/i);
}

describe('npm run register', () => {
  test('publishes everywhere, or in one server', async () => {
    const double = await discord();
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API: double.address };
    const everywhere = run(REGISTER, settings);
    expect([await everywhere.exit, everywhere.printed()]).toEqual([0, 'Published 9 commands globally.\n']);
    const server = run(REGISTER, { ...settings, DISCORD_GUILD_ID: '1200000000000000001' });
    expect([await server.exit, server.printed()]).toEqual([
      0,
      'Published 9 commands in the server 1200000000000000001.\n',
    ]);
  });

  test.each([
    ['no token', '', /DISCORD_TOKEN is not set/],
    ['a wrong token', 'MTIwMDAw.wrong.but-still-secret', /does not accept DISCORD_TOKEN/],
  ])('%s: one sentence and code 1', async (_, token, sentence) => {
    const double = await discord();
    const program = run(REGISTER, { DISCORD_TOKEN: token, DISCORD_API: double.address });
    expect(await program.exit).toBe(1);
    expect(program.printed()).toMatch(sentence);
    expect(program.printed()).not.toMatch(/secret|MTIwMDAw/);
  });
});
