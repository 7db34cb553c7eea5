import { spawn, type ChildProcess } from 'node:child_process';
import { expect, vi } from 'vitest';
import type { Double } from './double/double.js';

const built = (file: string) => new URL(`../../dist/src/${file}`, import.meta.url).pathname;

export const MAIN = built('main.js');
export const REGISTER = built('discord/register.js');
export const ASK = built('terminal/ask.js');
export const EXPORT = built('export/main.js');
export const LOAD = built('postgres/load.js');

export interface Program {
  child: ChildProcess;
  /** Everything it printed so far. */
  printed(): string;
  exit: Promise<number | null>;
  /** Tells it to stop and waits until it has. */
  end(): Promise<unknown>;
}

/** Runs a built program as npm does, with these settings and no others. */
export function run(
  file: string,
  settings: Record<string, string>,
  typed = '',
  args: readonly string[] = [],
): Program {
  let printed = '';
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: '', LOG_LEVEL: 'debug', ...settings };
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(typed);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  const exit = new Promise<number | null>((done) => child.once('close', done));
  const end = () => {
    child.kill('SIGTERM');
    return exit;
  };
  return { child, printed: () => printed, exit, end };
}

export function settingsFor({ token, address }: Double): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_API: address };
}

/** Waits until so many processes of the bot have said that they are ready. */
export async function ready({ printed }: Program, processes = 1): Promise<void> {
  const count = () => printed().split('"msg":"ready"').length - 1;
  await vi.waitFor(() => expect(count()).toBe(processes), 30_000);
}
