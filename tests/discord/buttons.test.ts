import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { world } from '../answer/world.js';
import { crowded } from './archives.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';
import { STRANGER } from './double/packets.js';

let double: Double;
let bot: RunningBot;
beforeEach(async () => {
  double = await startDouble();
  bot = await startBot({ double, archive: crowded });
});
afterEach(async () => {
  await bot.stop();
  await double.stop();
});

async function restart(archive: Archive): Promise<void> {
  await bot.stop();
  bot = await startBot({ double, archive });
}

describe('a long answer', () => {
  test('pages in place, forwards and back', async () => {
    const first = await double.slash('/meetings list', { official: 'Okello' });
    const second = await double.press(first, '▶');
    expect(second.message.id).toBe(first.message.id);
    expect(second.text).not.toBe(first.text);
    const again = await double.press(second, '◀');
    expect(again.text).toBe(first.text);
  });

  test('shows every meeting on some page', async () => {
    let page = await double.slash('/meetings list', { official: 'Okello' });
    const texts = [page.text];
    while (page.isPressable('▶')) {
      page = await double.press(page, '▶');
      texts.push(page.text);
    }
    const seen = new Set(
      [...texts.join('\n').matchAll(/visitor number (\d+)\./g)].map(([, number]) => number),
    );
    expect(seen.size).toBe(120);
  });

  test('pages after a restart', async () => {
    const first = await double.slash('/meetings list', { official: 'Okello' });
    await restart(crowded);
    const second = await double.press(first, '▶');
    expect(second.message.id).toBe(first.message.id);
    expect(second.text).not.toBe(first.text);
  });

  test('pages privately for somebody else, and the asker’s answer stays', async () => {
    const first = await double.slash('/meetings list', { official: 'Okello' });
    const theirs = await double.press(first, '▶', { user: STRANGER });
    expect(theirs.private).toBe(true);
    expect(theirs.message.id).not.toBe(first.message.id);
    const onwards = await double.press(theirs, '▶', { user: STRANGER });
    expect(onwards.message.id).toBe(theirs.message.id);
    expect(double.shown(first.message.id)?.text).toBe(first.text);
  });

  test('of a private answer stays private', async () => {
    const first = await double.slash('/meetings list', { official: 'Okello', private: true });
    const second = await double.press(first, '▶');
    expect(second).toMatchObject({ private: true });
    expect(second.message.id).toBe(first.message.id);
  });

  test('opens one meeting with its evidence, privately', async () => {
    const list = await double.slash('/meetings list', { official: 'Okello' });
    const [label = ''] = list.menus[0]?.options?.map((option) => option.label) ?? [];
    const one = await double.choose(list, label);
    expect(one.private).toBe(true);
    expect(one.text).toMatch(/visitor number 119\./);
  });

  test('shows its evidence privately', async () => {
    const list = await double.slash('/meetings list', { official: 'Okello' });
    const evidence = await double.press(list, list.buttons.find((label) => /evidence/i.test(label)) ?? '');
    expect(evidence.private).toBe(true);
    expect(evidence.message.id).not.toBe(list.message.id);
    const onwards = await double.press(evidence, '▶');
    expect(onwards.message.id).toBe(evidence.message.id);
  });
});

describe('rows to keep', () => {
  const files: [RegExp, string, RegExp][] = [
    [/CSV/i, 'meetings.csv', /Amara Okello/],
    [/calendar|ics/i, 'meetings.ics', /^BEGIN:VCALENDAR/],
  ];
  test.each(files)('%s gives a file, privately', async (words, name, content) => {
    const list = await double.slash('/meetings list', { official: 'Okello' });
    const reply = await double.press(list, list.buttons.find((label) => words.test(label)) ?? '');
    expect(reply.private).toBe(true);
    expect(reply.files.map((file) => file.name)).toEqual([name]);
    expect(String(reply.files[0]?.content)).toMatch(content);
  });
});

test('a calendar says which meetings it cannot hold', async () => {
  await restart(world);
  const list = await double.slash('/meetings list', { official: 'Quispe' });
  const reply = await double.press(list, catalogueFor('en').say.ics);
  expect(reply.text).toMatch(/\d meetings without a known day are not in it/);
});

describe('a button that leads nowhere any more', () => {
  const ids = ['0|p2|l|ookello', 'somebody-elses-button', '1|', '', '1|zz|l', '1|p2|%7c%|x', '|'.repeat(90)];
  test.each(ids)('%j says so privately', async (id) => {
    const list = await double.slash('/meetings list', { official: 'Okello' });
    const reply = await double.pressId(list, id);
    expect(reply.private).toBe(true);
    expect(double.shown(list.message.id)?.text).toBe(list.text);
  });

  test('an official who is not in the archive any more', async () => {
    const list = await double.slash('/meetings list', { official: 'Okello' });
    await restart(world);
    const reply = await double.press(list, '▶');
    expect(reply.private).toBe(true);
    expect(double.shown(list.message.id)?.text).toBe(list.text);
  });
});

test('a choice of names is private, and the choice answers', async () => {
  await restart(world);
  const choice = await double.slash('/official', { name: 'Rojas' });
  expect(choice.private).toBe(true);
  const [label = ''] = choice.buttons;
  const answer = await double.press(choice, label);
  expect(answer.text).toMatch(/Rojas/);
});
