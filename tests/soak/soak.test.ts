import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library.js';
import { Rng } from '../bench/rng.js';
import { startBot } from '../discord/double/bot.js';
import { startDouble } from '../discord/double/double.js';
import { kinds } from './mix.js';
import { Readers } from './readers.js';

test('a short run: everything asked is answered', { timeout: 60_000 }, async () => {
  const double = await startDouble();
  const { archive } = await openLibrary('seeds');
  const bot = await startBot({ double, archive, userLimit: 60 });
  double.api.inspector.every = 10;
  const acts = await new Readers(double, new Rng(1)).act(250, 5);
  expect(acts.filter(({ problem }) => problem !== undefined)).toEqual([]);
  expect(new Set(acts.map(({ kind }) => kind))).toEqual(new Set(kinds.map(([kind]) => kind)));
  expect(bot.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  await bot.stop();
  await double.stop();
});
