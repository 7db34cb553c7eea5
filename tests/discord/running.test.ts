import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveProcess } from '../../src/discord/run.js';
import { openLog } from '../../src/log.js';
import { world } from '../answer/world.js';
import { startDouble, type Double } from './double/double.js';

const events = ['SIGINT', 'SIGTERM', 'disconnect', 'uncaughtException', 'unhandledRejection'] as const;
type Listener = (...args: unknown[]) => void;
const listenersOf = (name: string) => process.listeners(name as 'SIGINT') as Listener[];

let double: Double;
let before: Map<string, Listener[]>;
const exit = vi.spyOn(process, 'exit');
beforeEach(async () => {
  before = new Map(events.map((name) => [name, listenersOf(name)]));
  exit.mockReset().mockImplementation(() => undefined as never);
  double = await startDouble();
});
afterEach(async () => {
  for (const name of events)
    for (const each of listenersOf(name)) if (!before.get(name)?.includes(each)) process.off(name, each);
  await double.stop();
});

async function start(): Promise<string[]> {
  const lines: string[] = [];
  const log = openLog('info', [double.token], { write: (line) => lines.push(line) });
  const access = { token: double.token, api: double.address, limit: 5000 };
  const seen = vi.fn();
  await serveProcess(access, undefined, { archive: world, log, privateByDefault: false, userLimit: 0 }, seen);
  expect(seen).toHaveBeenCalledOnce();
  return lines;
}

test('serves until it is told to stop', async () => {
  const lines = await start();
  expect((await double.slash('/official', { name: 'Wanjiru' })).text).toMatch(/Wanjiru/);
  // There is no thread that draws here: the answer goes without.
  expect((await double.slash('/trade', { country: 'Kenya' })).text).toMatch(/4\.4/);
  expect(lines.join('')).toContain('could not be drawn');
  process.emit('SIGTERM');
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), 5000);
});

test('leaves with a sentence when Discord ends the connection for good', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await start();
  double.gateway.end(4004);
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1), 5000);
  expect(told.mock.calls.join()).toMatch(/does not accept DISCORD_TOKEN/);
  told.mockRestore();
});

test('lives on after what nobody caught', async () => {
  const lines = await start();
  process.listeners('uncaughtException').at(-1)?.(new Error('stray'), 'uncaughtException');
  process.listeners('unhandledRejection').at(-1)?.(new Error('lost'), Promise.resolve());
  expect(lines.join('')).toMatch(/"stray"[^]*"lost"/);
  expect(exit).not.toHaveBeenCalled();
  process.emit('SIGINT');
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), 5000);
});
