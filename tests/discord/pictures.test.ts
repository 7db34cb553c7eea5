import { afterEach, describe, expect, test } from 'vitest';
import { world } from '../answer/world.js';
import { startBot, type BotOptions, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';

let double: Double;
let bot: RunningBot;
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

async function start(draw?: BotOptions['draw']): Promise<void> {
  double = await startDouble();
  bot = await startBot({ double, archive: world, ...(draw ? { draw } : {}) });
}

describe('a picture', () => {
  test('comes with the figures, named, with words for those who cannot see it', async () => {
    await start();
    const reply = await double.slash('/trade', { country: 'Kenya' });
    expect(reply.files.map(({ name }) => name)).toEqual(['trade.png']);
    const [shown] = reply.parts.flatMap((part) => part.items ?? []);
    expect(shown?.media.url).toBe('attachment://trade.png');
    expect(shown?.description).toMatch(/4\.4/);
  });

  test.each([
    ['fails', () => Promise.reject(new Error('no ink'))],
    ['never ends', () => new Promise<never>(() => undefined)],
  ])('that %s leaves the answer without it', async (_, draw) => {
    await start(draw);
    const reply = await double.slash('/trade', { country: 'Kenya' });
    expect(reply.files).toEqual([]);
    expect(reply.text).toMatch(/billion/);
  });
});
