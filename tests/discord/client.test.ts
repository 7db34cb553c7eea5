import { afterEach, describe, expect, test } from 'vitest';
import { GatewayOpcodes, type Client } from 'discord.js';
import { logIn } from '../../src/discord/client.js';
import { openLog } from '../../src/log.js';
import { startDouble, type Double, type DoubleOptions } from './double/double.js';

const TOKEN = 'MTIwMDAw.GhIjKl.a-secret-nobody-may-see';
const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function start(options: DoubleOptions = {}): Promise<Double> {
  const double = await startDouble({ token: TOKEN, ...options });
  running.push(() => double.stop());
  return double;
}

async function enter(double: Double, token = TOKEN, lines: string[] = []): Promise<Client<true>> {
  const log = openLog('debug', [token], { write: (line) => lines.push(line) });
  const { client } = await logIn({ token, api: double.address, limit: 1500 }, log);
  running.push(() => client.destroy());
  return client;
}

describe('login', () => {
  test('the real client logs in', async () => {
    const client = await enter(await start());
    expect(client.user.username).toBe('Briefing Bot');
    expect(client.guilds.cache.size).toBe(1);
  });

  const refusals: [string, DoubleOptions, string, RegExp][] = [
    ['a wrong token', {}, 'MTIwMDAw.wrong.wrong-wrong', /does not accept DISCORD_TOKEN/],
    ['intents that are not allowed', { closeOnIdentify: 4014 }, TOKEN, /refuses the intents/],
    ['too many servers', { closeOnIdentify: 4011 }, TOKEN, /SHARDS=auto/],
    ['a close code that lets discord.js hang', { closeOnIdentify: 4002 }, TOKEN, /within 1.5 seconds/],
    ['a refused handshake', { refuse: true }, TOKEN, /cannot be reached/],
  ];
  test.each(refusals)('%s is told in one sentence', async (_, options, token, sentence) => {
    const lines: string[] = [];
    const failure = await enter(await start(options), token, lines).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).toMatch(sentence);
    expect(lines.join('')).not.toContain(token.split('.')[2]);
    expect(lines.join('')).not.toContain(token.split('.')[0]);
  });

  test('an address where nothing listens', async () => {
    const log = openLog('error', []);
    const failure = logIn({ token: TOKEN, api: 'http://127.0.0.1:9/api', limit: 5000 }, log);
    await expect(failure).rejects.toThrow(/cannot be reached/);
  });
});

describe('a lost line', () => {
  const faults = [
    ['drop', GatewayOpcodes.Resume],
    ['reconnect', GatewayOpcodes.Resume],
    ['invalidate', GatewayOpcodes.Identify],
  ] as const;
  test.each(faults)('%s: the client comes back with op %i', async (fault, op) => {
    const double = await start();
    const client = await enter(double);
    double.gateway[fault]();
    const back = new Promise<string>((seen) => client.once('messageCreate', ({ content }) => seen(content)));
    await expect.poll(() => double.gateway.logins, { timeout: 15_000 }).toBe(2);
    expect(double.gateway.received.findLast((each) => each !== GatewayOpcodes.Heartbeat)).toBe(op);
    double.overhear('still there?', { mention: true });
    expect(await back).toContain('still there?');
  });
});
