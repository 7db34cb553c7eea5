import { afterEach, expect, test, vi } from 'vitest';
import { progressBar } from '../../src/terminal/progress.js';

const wasTerminal = process.stderr.isTTY;
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = wasTerminal;
});

/** What stands on standard error once so many of so many files are read. */
async function shown(isTerminal: boolean, total: number): Promise<string> {
  let text = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  // What a terminal can do besides: the bar moves its cursor.
  for (const name of ['cursorTo', 'moveCursor', 'clearLine', 'clearScreenDown'] as const)
    process.stderr[name] ??= () => true;
  process.stderr.isTTY = isTerminal;
  const tell = progressBar();
  tell({ read: 0, total });
  tell({ read: total, total });
  if (isTerminal && total >= 200) await vi.waitFor(() => expect(text).toContain(`of ${total}`), 5000);
  return text;
}

test.each([
  ['a person who waits for many files sees a bar', true, 500, /Reading articles/],
  ['few files are read before one could look', true, 199, /^$/],
  ['a file or a pipe gets none', false, 500, /^$/],
])('%s', async (_, isTerminal, total, text) => {
  expect(await shown(isTerminal, total)).toMatch(text);
});
