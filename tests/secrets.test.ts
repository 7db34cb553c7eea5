import { describe, expect, test } from 'vitest';
import { hiding, secretsOf } from '../src/secrets.js';

describe('what must not be seen', () => {
  const rows: [string, string | undefined, string | undefined, string[]][] = [
    ['nothing', undefined, undefined, []],
    ['the token', 'a.b.c', undefined, ['a.b.c']],
    ['a password', undefined, 'postgres://bot:hunter22@db/news', ['hunter22', 'hunter22']],
    ['an escaped one, both ways', undefined, 'postgres://bot:p%40ss@db/news', ['p%40ss', 'p@ss']],
    [
      'one with a stray percent sign',
      undefined,
      'postgres://bot:100%25%zz@db/news',
      ['100%25%zz', '100%25%zz'],
    ],
    ['one among the parameters', undefined, 'postgres://db/news?password=hunter22', ['hunter22', 'hunter22']],
    ['no address', undefined, 'db', []],
    ['no password', undefined, 'postgres://bot@db/news', []],
  ];
  test.each(rows)('%s', (_, token, database, secrets) => {
    expect(secretsOf({ token, database })).toEqual(secrets);
  });
});

describe('hidden', () => {
  const rows: [string, string, string, string][] = [
    ['as it is', 'hunter22', 'user hunter22!', 'user [hidden]!'],
    ['twice', 'hunter22', 'hunter22 hunter22', '[hidden] [hidden]'],
    ['as in an address', 'p@ss/word', 'postgres://bot:p%40ss%2Fword@db', 'postgres://bot:[hidden]@db'],
    ['as in JSON', 'pa"ss\\word', '{"url":"pa\\"ss\\\\word"}', '{"url":"[hidden]"}'],
    [
      'in part',
      'MTIwMDAw.GhIjKl.rest-of-it',
      'MTIwMDAw.****** and rest-of-it',
      '[hidden].****** and [hidden]',
    ],
    ['whole before its parts', 'aaaaaa.aaaaaabb', 'aaaaaa.aaaaaabb', '[hidden]'],
    ['but no short part', 'bot.GhIjKl', 'the bot is a bot', 'the bot is a bot'],
    ['but no secret as short as a word', 'bot', 'the bot', 'the bot'],
    ['four letters are enough', 'pass', 'pass', '[hidden]'],
    ['nothing else', 'hunter22', 'hunter2', 'hunter2'],
  ];
  test.each(rows)('%s', (_, secret, text, shown) => {
    expect(hiding([secret])(text)).toBe(shown);
  });
});
