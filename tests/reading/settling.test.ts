import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Settling } from '../../src/reading/settling.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is taken, each time the names of the files that were busy. */
function settling(fails: () => boolean = () => false) {
  const taken: string[] = [];
  const settled = new Settling(async (busy) => {
    taken.push([...busy].join(' '));
    if (fails()) throw new Error('failed');
  });
  return { taken, settled };
}

describe('files that are touched', () => {
  test('are taken when they have been quiet, all at once', async () => {
    const { taken, settled } = settling();
    for (const name of ['a', 'b', 'c']) settled.touch(name);
    await vi.advanceTimersByTimeAsync(400);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(taken).toEqual(['']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(taken).toEqual(['']);
  });

  test('are not taken while they are written', async () => {
    const { taken, settled } = settling();
    for (let piece = 0; piece < 20; piece++) {
      settled.touch('a');
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toEqual(['']);
  });

  test('do not wait for others, which are named', async () => {
    const { taken, settled } = settling();
    settled.touch('done');
    for (let piece = 0; piece < 6; piece++) {
      settled.touch('long');
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(taken).toEqual(['long']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toEqual(['long', '']);
  });

  test('are taken again where that failed', async () => {
    let failures = 2;
    const { taken, settled } = settling(() => failures-- > 0);
    settled.touch('a');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(taken).toHaveLength(3);
  });

  test('do not wait for what failed before', async () => {
    let failures = 1;
    const { taken, settled } = settling(() => failures-- > 0);
    settled.touch('a');
    await vi.advanceTimersByTimeAsync(1000);
    settled.touch('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toHaveLength(2);
  });

  test('are forgotten when nobody wants them any more', async () => {
    const { taken, settled } = settling();
    settled.touch('a');
    await settled.close();
    settled.touch('b');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(taken).toEqual([]);
  });
});
