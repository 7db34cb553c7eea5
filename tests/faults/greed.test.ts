import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allCatalogues } from '../../src/render/catalogues/index.js';
import { world } from '../answer/world.js';
import { startBot, type RunningBot } from '../discord/double/bot.js';
import { startDouble, type Double } from '../discord/double/double.js';
import { freshId, STRANGER } from '../discord/double/packets.js';

// Outages and waits take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let double: Double;
let bot: RunningBot;
beforeEach(async () => {
  double = await startDouble();
  bot = await startBot({ double, archive: world, userLimit: 6 });
});
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

const sources = (user = STRANGER, locale = 'en-GB') => double.slash('/sources', {}, { user, locale });
const many = <T>(times: number, ask: () => Promise<T>) => Promise.all(Array.from({ length: times }, ask));

describe('who asks too much', () => {
  test.each(allCatalogues.map((words) => [words.locale, words] as const))(
    'is asked in %s to wait, privately, and others are answered',
    async (locale, { bot: { tooMany } }) => {
      const greedy = await many(40, () => sources(STRANGER, locale));
      const refused = greedy.filter(({ text }) => text === tooMany);
      expect(refused).toHaveLength(38);
      expect(refused.every((shown) => shown.private)).toBe(true);
      const others = Array.from({ length: 20 }, () => ({ ...STRANGER, id: freshId() }));
      for (const { text } of await Promise.all(others.map((user) => sources(user))))
        expect(text).not.toBe(tooMany);
    },
  );

  test('gets no choices while typing far too fast', async () => {
    const typed = () => double.autocomplete('/official', 'name', { name: 'Wanj' });
    let offered = 0;
    for (let each = 0; each < 60; each++) offered += (await typed()).length > 0 ? 1 : 0;
    expect(offered).toBeGreaterThanOrEqual(20);
    expect(offered).toBeLessThan(60);
  });

  test('is told once where everybody can read it', async () => {
    await double.say('Who is Grace Wanjiru?', { mention: true });
    await double.say('Who is Grace Wanjiru?', { mention: true });
    const told = await double.say('Who is Grace Wanjiru?', { mention: true });
    expect(told.text).toMatch(/a lot at once/);
    for (let each = 0; each < 20; each++) double.overhear('And now?', { mention: true });
    await sources({ ...STRANGER, id: freshId() });
    expect(double.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(3);
  });
});
