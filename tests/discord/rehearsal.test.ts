import { expect, test } from 'vitest';
import { ArchiveAway, type Archive } from '../../src/archive.js';
import { rehearse } from '../../src/discord/rehearsal.js';
import { openLog } from '../../src/log.js';
import { world } from '../answer/world.js';
import { altered } from './double/altered.js';

/** What the log holds after a rehearsal. */
async function rehearsed(changes: Partial<Archive>): Promise<string[]> {
  const lines: string[] = [];
  await rehearse({
    archive: altered(world, changes),
    log: openLog('info', [], { write: (line) => lines.push(line) }),
    privateByDefault: false,
    userLimit: 0,
    draw: () => Promise.reject(new Error('nobody sees a rehearsal')),
    now: () => new Date('2025-06-01'),
  });
  return lines;
}

test('a rehearsal asks for meetings and figures in every language, and draws and logs nothing', async () => {
  const asked = { meetings: 0, trade: 0 };
  const lines = await rehearsed({
    meetings: (...wanted) => (asked.meetings++, world.meetings(...wanted)),
    trade: (...wanted) => (asked.trade++, world.trade(...wanted)),
  });
  expect(lines).toEqual([]);
  expect(Math.min(asked.meetings, asked.trade)).toBeGreaterThanOrEqual(4);
});

test('a store that is away is logged, and the bot goes on', async () => {
  const lines = await rehearsed({ meetings: () => Promise.reject(new ArchiveAway()) });
  expect(lines).toHaveLength(1);
});
