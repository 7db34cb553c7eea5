import { expect, test } from 'vitest';
import { world } from '../answer/world.js';
import { startBot } from './double/bot.js';
import { startDouble } from './double/double.js';
import { APPLICATION } from './double/packets.js';

test('the log offers the address that adds the bot to a server, with few permissions', async () => {
  const double = await startDouble();
  const bot = await startBot({ double, archive: world });
  const { invite = '' } = bot.lines.find(({ msg }) => msg === 'ready') ?? {};
  const { searchParams } = new URL(invite);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: APPLICATION,
    scope: 'bot applications.commands',
    permissions: String((1 << 10) + (1 << 11) + (1 << 15) + (1 << 16) + 2 ** 38),
  });
  await bot.stop();
  await double.stop();
});
