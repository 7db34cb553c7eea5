import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { world } from '../answer/world.js';
import { altered } from './double/altered.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double, type Saying } from './double/double.js';
import { BOT } from './double/packets.js';

let double: Double;
let bot: RunningBot;
beforeEach(async () => {
  double = await startDouble();
  bot = await startBot({ double, archive: world });
});
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

describe('a message for the bot', () => {
  const ways: [string, Saying][] = [
    ['that mentions it', { mention: true }],
    ['in its direct messages', { where: 'dm' }],
  ];
  test.each(ways)('%s is answered as a reply', async (_, saying) => {
    const reply = await double.say('Whom did Grace Wanjiru meet?', saying);
    expect(reply.text).toMatch(/Mateo Quispe/);
    expect(reply.message.message_reference?.message_id).toBe(double.lastSaid);
  });

  test('that replies to its answer is answered', async () => {
    const first = await double.say('Whom did Grace Wanjiru meet?', { mention: true });
    const second = await double.say('Who is Mateo Quispe?', { replyTo: first });
    expect(second.text).toMatch(/Mateo Quispe/);
  });

  test.each([
    ['de', 'Wen hat Grace Wanjiru getroffen?'],
    ['sv', 'Vilka har Grace Wanjiru träffat?'],
    ['vi', 'Grace Wanjiru đã gặp những ai?'],
  ])('in %s is answered in it', async (language, question) => {
    const reply = await double.say(question, { mention: true });
    expect(reply.text).toContain(`## ${catalogueFor(language).commands['meetings of'].heading}`);
  });

  test('that follows up is understood by the answer it replies to, also after a restart', async () => {
    const first = await double.say('Whom did Grace Wanjiru meet?', { mention: true });
    await bot.stop();
    bot = await startBot({ double, archive: world });
    const second = await double.say('And in February 2025?', { replyTo: first });
    expect(second.text).toContain(`## ${catalogueFor('en').commands['meetings of'].heading} · Grace Wanjiru`);
    expect(second.text).toMatch(/11 February 2025/);
    expect(second.text).not.toMatch(/2024/);
  });

  test('that only mentions it gets help', async () => {
    expect((await double.say('', { mention: true })).text).toMatch(/\/meetings/);
  });

  test('can be paged and refined like any answer', async () => {
    const reply = await double.say('Whom did Grace Wanjiru meet?', { mention: true });
    const [label = ''] = reply.buttons;
    expect((await double.press(reply, label)).text).not.toBe('');
  });

  test('goes on in the language it was asked in, whatever the client speaks', async () => {
    const words = catalogueFor('de');
    const reply = await double.say('Wen hat Grace Wanjiru getroffen?', { mention: true });
    const meetings = await double.press(reply, words.steps.meetings);
    expect(meetings.text).toContain(`## ${words.commands['meetings list'].heading}`);
    // By now the message shows the list, so the list is what a reply to it leans on.
    const next = await double.say('2024?', { replyTo: reply });
    expect(next.text).toContain(`## ${words.commands['meetings list'].heading}`);
    expect(next.text).toContain('2024');
  });

  test('is excused when the bot fails', async () => {
    await bot.stop();
    bot = await startBot({
      double,
      archive: altered(world, { meetings: () => Promise.reject(new Error('gone')) }),
    });
    expect((await double.say('Whom did Grace Wanjiru meet?', { mention: true })).text).toMatch(/went wrong/);
    expect(bot.lines.at(-1)).toMatchObject({ level: 'error', err: { message: 'gone' } });
  });
});

test('what is not said to the bot is not answered', async () => {
  double.overhear('Whom did Grace Wanjiru meet?');
  double.overhear('Whom did Grace Wanjiru meet?', { where: 'dm', user: BOT });
  const reply = await double.say('Who is Mateo Quispe?', { mention: true });
  expect(reply.text).toMatch(/Mateo Quispe/);
  expect(double.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(1);
});
