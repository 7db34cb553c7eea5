import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/library.js';
import { allCatalogues } from '../../src/render/catalogues/index.js';
import { startBot, type RunningBot } from './double/bot.js';
import { startDouble, type Double } from './double/double.js';

/** The five articles, read by the real program, asked about in Discord. */
let double: Double;
let bot: RunningBot;
beforeAll(async () => {
  double = await startDouble();
  const { archive } = await openLibrary('seeds');
  bot = await startBot({ double, archive });
});
afterAll(async () => {
  await bot.stop();
  await double.stop();
});

const commands: [string, Record<string, string>, RegExp][] = [
  ['/meetings list', { official: 'Lawrow', since: 'April 2025' }, /2 April 2025.*Lavrov.*Moscow/],
  ['/meetings between', { first: 'To Lam', second: 'Puttin' }, /10 May 2025.*Kremlin/],
  ['/meetings of', { official: 'To Lam' }, /Putin/],
  ['/trade', { country: 'Vietnam', period: '2024' }, /4\\?\.58 billion USD.*26\.1/],
  ['/official', { name: 'Bui Than Son' }, /Foreign Minister/],
  ['/brief', { subject: 'Mischustin' }, /Mishustin/],
  ['/search', { text: 'Asia-Pacific region' }, /Asia/],
  ['/ask', { question: 'Wen traf To Lam im Mai 2025?' }, /Putin/],
  ['/sources', {}, /hanoimoi\.vn/],
  ['/help', {}, /\/meetings between/],
];

describe('every command over the five articles', () => {
  test.each(commands)('%s %j', async (command, options, expected) => {
    const reply = await double.slash(command, options);
    expect(reply.text).toMatch(expected);
  });

  const languages = allCatalogues.map(({ locale }) => locale);
  test.each(languages)('in %s, page by page, with its buttons', async (locale) => {
    for (const [command, options] of commands) {
      let page = await double.slash(command, options, { locale });
      while (page.isPressable('▶')) page = await double.press(page, '▶', { locale });
      for (const label of page.buttons.filter((each) => page.isPressable(each)))
        expect((await double.press(page, label, { locale })).text).not.toBe('');
      expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });
});

describe('autocomplete over the five articles', () => {
  test.each([
    ['Lawr', 'Sergey Lavrov · Russia'],
    ['Puttin', 'Vladimir Putin · Russia'],
    ['', 'Vladimir Putin · Russia'],
  ])('%j', async (typed, expected) => {
    const choices = await double.autocomplete('/official', 'name', { name: typed });
    expect(choices.map(({ name }) => name)).toContain(expected);
  });
});

test.each(['who did Lavrov meet in Moscow', 'когда Путин был во Вьетнаме', 'Wen traf To Lam im Mai 2025?'])(
  'a mention asks: %s',
  async (question) => {
    const reply = await double.say(question, { mention: true });
    expect(reply.text).toMatch(/\[1\\?\]/);
  },
);
