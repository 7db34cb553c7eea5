import { afterAll, describe, expect, test, vi } from 'vitest';
import { GatewayOpcodes } from 'discord.js';
import { world } from '../answer/world.js';
import { startBot, type BotOptions, type RunningBot } from '../discord/double/bot.js';
import { startDouble, type Double, type DoubleOptions } from '../discord/double/double.js';

// Outages and waits take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

interface Pair {
  double: Double;
  bot: RunningBot;
}

async function start(faults: DoubleOptions = {}, options: Partial<BotOptions> = {}): Promise<Pair> {
  const double = await startDouble(faults);
  ends.push(() => double.stop());
  const bot = await startBot({ double, archive: world, ...options });
  ends.push(() => bot.stop());
  return { double, bot };
}

async function answers({ double }: Pair): Promise<void> {
  expect((await double.slash('/official', { name: 'Wanjiru' })).text).toMatch(/Wanjiru/);
}

/** The bot came in again, as often as that in all. */
const logins = ({ double }: Pair, count: number) =>
  vi.waitFor(() => expect(double.gateway.logins).toBe(count), 15_000);

describe.concurrent('a connection that ends', () => {
  const faults: [string, (double: Double) => void][] = [
    ['a cut line', ({ gateway }) => gateway.drop()],
    ['op 7', ({ gateway }) => gateway.reconnect()],
    ['op 9', ({ gateway }) => gateway.invalidate()],
    ...[1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009].map(
      (code): [string, (double: Double) => void] => [
        `close code ${code}`,
        ({ gateway }) => gateway.end(code),
      ],
    ),
  ];
  test.each(faults)('%s: the bot comes back and answers', async (_, end) => {
    const pair = await start();
    end(pair.double);
    await logins(pair, 2);
    await answers(pair);
  });

  const codes: [number, RegExp][] = [
    [4004, /does not accept DISCORD_TOKEN/],
    [4010, /SHARDS=auto/],
    [4011, /SHARDS=auto/],
    [4012, /update discord\.js/],
    [4013, /refuses the intents/],
    [4014, /refuses the intents/],
  ];
  test.each(codes)('close code %i is told as final, in one sentence', async (code, sentence) => {
    const { bot, double } = await start();
    double.gateway.end(code);
    const last = () => bot.lines.find(({ level }) => level === 'fatal')?.msg;
    await vi.waitFor(() => expect(last()).toMatch(sentence));
    expect(double.gateway.logins).toBe(1);
  });
});

test('heartbeats that nobody answers end the connection, and another is made', async () => {
  const pair = await start({ heartbeat: 200, deaf: true });
  await vi.waitFor(() => expect(pair.double.gateway.logins).toBeGreaterThan(1), 15_000);
  pair.double.gateway.faults.deaf = false;
  expect(pair.double.gateway.received).toContain(GatewayOpcodes.Resume);
  await answers(pair);
});

describe.concurrent('an outage', () => {
  test('is waited out ever more patiently, and what is asked afterwards is answered', async () => {
    const pair = await start({}, { pace: { first: 200, most: 5000 } });
    const before = pair.double.gateway.handshakes;
    pair.double.isAway = true;
    await new Promise((go) => setTimeout(go, 6000));
    const tries = pair.double.gateway.handshakes - before;
    expect(tries).toBeGreaterThan(2);
    expect(tries).toBeLessThan(9);
    pair.double.isAway = false;
    await logins(pair, 2);
    await answers(pair);
    const waits = pair.bot.lines.flatMap(({ wait = [] }) => wait);
    expect(waits.length).toBeGreaterThanOrEqual(tries - 1);
  });

  test('at the start is waited out, too, and told', async () => {
    const double = await startDouble();
    ends.push(() => double.stop());
    double.isAway = true;
    const starting = startBot({ double, archive: world, pace: { first: 500, most: 2000 } });
    await new Promise((go) => setTimeout(go, 3000));
    expect(double.requests.length).toBeLessThan(20);
    double.isAway = false;
    const bot = await starting;
    ends.push(() => bot.stop());
    expect(bot.lines[0]).toMatchObject({
      level: 'error',
      msg: expect.stringMatching(/cannot be reached.*again/),
    });
    await answers({ double, bot });
  });
});

describe.concurrent('a login', () => {
  const refusals: [string, DoubleOptions][] = [
    ['a refused handshake', { refuse: true }],
    ...[4000, 4003, 4008, 4009].map((code): [string, DoubleOptions] => [
      `close code ${code}`,
      { closeOnIdentify: code },
    ]),
  ];
  test.each(refusals)('%s: tried again, told in the log, never in a hot loop', async (_, faults) => {
    const double = await startDouble(faults);
    ends.push(() => double.stop());
    const starting = startBot({ double, archive: world, pace: { first: 300, most: 3000 } });
    await new Promise((go) => setTimeout(go, 4000));
    expect(double.gateway.handshakes).toBeGreaterThan(1);
    expect(double.gateway.handshakes).toBeLessThan(8);
    delete double.gateway.faults.refuse;
    delete double.gateway.faults.closeOnIdentify;
    const bot = await starting;
    ends.push(() => bot.stop());
    expect(bot.lines.filter(({ wait }) => wait !== undefined)).not.toEqual([]);
    await answers({ double, bot });
    expect(double.gateway.logins).toBe(1);
  });

  test('commands that cannot be published yet do not keep the bot from answering', async () => {
    const double = await startDouble();
    ends.push(() => double.stop());
    double.fail({ path: /commands$/, answer: 503, times: 6 });
    const bot = await startBot({ double, archive: world });
    ends.push(() => bot.stop());
    expect(bot.lines[0]?.msg).toMatch(/in trouble itself/);
    await answers({ double, bot });
  });
});
