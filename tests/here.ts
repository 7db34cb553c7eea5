import { PassThrough } from 'node:stream';
import { vi } from 'vitest';

/** What a program printed, and its exit code. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs a program's file in this process, as npm would in one of its own: with these arguments and settings. */
export async function runHere(
  load: () => Promise<unknown>,
  args: readonly string[],
  settings: Record<string, string> = {},
  typed = '',
): Promise<Ended> {
  const ended: Ended = { code: 0, out: '', err: '' };
  const listening = new Set(process.listeners('uncaughtException'));
  const undo = [
    swapped(process, 'argv', [process.execPath, 'program', ...args]),
    swapped(process, 'exitCode', undefined),
    swapped(
      process.stdout,
      'write',
      keeping((text) => (ended.out += text)),
    ),
    swapped(
      process.stderr,
      'write',
      keeping((text) => (ended.err += text)),
    ),
  ];
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(inputOf(typed));
  const said = vi.spyOn(console, 'log').mockImplementation((line) => void (ended.out += `${line}\n`));
  const told = vi.spyOn(console, 'error').mockImplementation((line) => void (ended.err += `${line}\n`));
  undo.push(...[stdin, said, told].map((spy) => () => spy.mockRestore()));
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  try {
    await load();
    ended.code = Number(process.exitCode ?? 0);
  } finally {
    for (const back of undo) back();
    vi.unstubAllEnvs();
    for (const each of process.listeners('uncaughtException'))
      if (!listening.has(each)) process.off('uncaughtException', each);
  }
  return ended;
}

/** What is typed, as standard input brings it from a pipe. */
function inputOf(typed: string): typeof process.stdin {
  const input = Object.assign(new PassThrough(), { isTTY: false });
  input.end(typed);
  return input as unknown as typeof process.stdin;
}

/** Puts another value in place. @returns how to put the old one back */
function swapped<T extends object, K extends keyof T>(owner: T, key: K, value: T[K]): () => void {
  const old = owner[key];
  owner[key] = value;
  return () => void (owner[key] = old);
}

/** A stream's `write` that keeps the text. */
function keeping(keep: (text: string) => void): typeof process.stdout.write {
  return (text, ...rest: unknown[]) => {
    keep(String(text));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
}
