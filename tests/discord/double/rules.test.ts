import { describe, expect, test } from 'vitest';
import { commandListProblems } from './command-rules.js';
import { problemsOf, type Beside, type PayloadKind } from './rules.js';

const quiet = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: 32768, components, ...quiet });
const row = (...components: object[]) => ({ type: 1, components });
const press = (id: string, label = 'Go') => ({ type: 2, style: 2, custom_id: id, label });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'What', ...more });
const slash = (more: object = {}) => ({ name: 'trade', description: 'Trade figures', ...more });

describe('payloads Discord takes', () => {
  const cases: [string, PayloadKind, object, Beside?][] = [
    ['a plain message', 'message', { content: 'Hello', ...quiet }],
    ['a V2 message', 'message', v2(text('Hello'), row(press('a')))],
    ['a container', 'message', v2({ type: 17, components: [text('a'), row(press('b'))] })],
    [
      'a link beside text',
      'message',
      v2({ type: 9, components: [text('a')], accessory: link('https://a.se/b') }),
    ],
    ['a deferral', 'callback', { type: 5, data: { flags: 64 } }],
    ['choices', 'callback', { type: 8, data: { choices: [{ name: 'Sweden', value: 'SE' }] } }],
    ['an edit', 'reply edit', v2(text('Hello'))],
    ['a file alone', 'follow-up', { ...quiet }, { files: ['rows.csv'] }],
    ['a picture', 'message', v2(picture('chart.png')), { files: ['chart.png'] }],
    ['a command', 'command', slash({ options: [option('a', { required: true }), option('b')] })],
    ['a menu command', 'command', { name: 'Brief me on this', type: 3 }],
  ];
  test.each(cases)('%s', (_, kind, payload, beside) => expect(problemsOf(kind, payload, beside)).toEqual([]));
});

describe('payloads Discord refuses', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const cases: [string, PayloadKind, object, Beside?][] = [
    ['an empty message', 'message', { ...quiet }],
    ['a long text', 'message', { content: 'x'.repeat(4001), ...quiet }],
    ['no word about mentions', 'message', { content: 'Hello' }],
    ['a reply that pings', 'message', { content: 'a', allowed_mentions: { parse: [], replied_user: true } }],
    ['content beside V2', 'message', { ...v2(text('a')), content: 'Hello' }],
    ['content into a V2 message', 'edit', { content: 'Hello' }, { editsV2: true }],
    ['V2 without its flag', 'message', { components: [text('a')], ...quiet }],
    [
      '41 components',
      'message',
      v2(...many(3).map(() => ({ type: 17, components: many(14).map(() => text('a')) }))),
    ],
    ['4001 characters', 'message', v2(text('x'.repeat(2000)), text('x'.repeat(2001)))],
    ['too many bytes', 'message', v2(text('語'.repeat(3900)))],
    ['an empty text', 'message', v2(text(' '))],
    ['a custom_id twice', 'message', v2(row(press('a'), press('a')))],
    ['a long custom_id', 'message', v2(row(press('x'.repeat(101))))],
    ['six buttons in a row', 'message', v2(row(...many(6).map((at) => press(`b${at}`))))],
    [
      'six legacy rows',
      'message',
      { content: 'a', components: many(6).map((at) => row(press(`b${at}`))), ...quiet },
    ],
    ['a link with a custom_id', 'message', v2(row({ ...link('https://a.se'), custom_id: 'a' }))],
    ['a button without a state', 'message', v2(row({ type: 2, style: 1, label: 'Go' }))],
    ['a button without words', 'message', v2(row({ type: 2, style: 1, custom_id: 'a' }))],
    ['a link to nowhere', 'message', v2(row(link('ftp://a.se')))],
    ['a menu with a value twice', 'message', v2(row(menu(['a', 'a'])))],
    ['a menu beside a button', 'message', v2(row(menu(['a']), press('b')))],
    ['a picture left out', 'message', v2(picture('chart.png')), { files: [] }],
    ['a file nobody sees', 'message', v2(text('a')), { files: ['rows.csv'] }],
    ['flags of others', 'message', { content: 'a', flags: 2, ...quiet }],
    [
      '26 choices',
      'callback',
      { type: 8, data: { choices: many(26).map((at) => ({ name: `${at}`, value: 'a' })) } },
    ],
    ['an empty choice', 'callback', { type: 8, data: { choices: [{ name: '', value: 'a' }] } }],
    ['an unknown callback', 'callback', { type: 99 }],
    ['a capital in a command', 'command', slash({ name: 'Trade' })],
    ['a command without description', 'command', { name: 'trade' }],
    ['an option twice', 'command', slash({ options: [option('a'), option('a')] })],
    [
      'required after optional',
      'command',
      slash({ options: [option('a'), option('b', { required: true })] }),
    ],
    [
      'choices with autocomplete',
      'command',
      slash({ options: [option('a', { autocomplete: true, choices })] }),
    ],
    ['a subcommand beside an option', 'command', slash({ options: [option('a'), option('b', { type: 1 })] })],
    ['8,000 characters', 'command', slash({ options: many(25).map((at) => bulky(`o${at}`)) })],
    ['a menu command with words', 'command', { name: 'Brief', type: 3, description: 'a' }],
  ];
  test.each(cases)('%s', (_, kind, payload, beside) =>
    expect(problemsOf(kind, payload, beside)).not.toEqual([]),
  );

  test('names used twice in the list', () => {
    expect(commandListProblems([slash(), slash()])).toEqual(['two commands are called 1 trade']);
    expect(commandListProblems([slash(), { name: 'trade', type: 3 }])).toEqual([]);
  });
});

const choices = [{ name: 'Held', value: 'held' }];

function link(url: string) {
  return { type: 2, style: 5, label: 'Source', url };
}

function menu(values: string[]) {
  return { type: 3, custom_id: 'm', options: values.map((value) => ({ label: value, value })) };
}

function picture(name: string) {
  return { type: 12, items: [{ media: { url: `attachment://${name}` }, description: 'A chart' }] };
}

function bulky(name: string) {
  const choice = (at: number) => ({ name: `${at}`.padEnd(20, 'x'), value: `${at}` });
  return option(name, {
    description: 'x'.repeat(100),
    choices: Array.from({ length: 25 }, (_, at) => choice(at)),
  });
}
