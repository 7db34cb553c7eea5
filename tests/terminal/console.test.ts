import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { askingOf } from '../../src/answer/command.js';
import { complete } from '../../src/terminal/complete.js';
import { openConsole } from '../../src/terminal/console.js';
import { replyTo } from '../../src/terminal/reply.js';
import { world } from '../answer/world.js';

const asking = askingOf(world, 'en', new Date('2026-11-21T12:00:00Z'));
const plain = { width: 80, colour: false, why: false };

describe('a reply', () => {
  test.each([
    ['/meetings between first:Wanjiru second:Quispe', 0, 'They met in Lima.'],
    ['/meetings list when:1999', 1, ''],
    ['/meetings list official:Rojas', 2, 'Elena Rojas'],
    ['/trade country:Atlantis', 2, 'Atlantis'],
    ['/official name:Zzyzx', 1, 'Zzyzx'],
    ['/nonsense', 2, 'nonsense'],
    ['Who did Quispe meet?', 0, 'Grace Wanjiru'],
    ['Wen traf Quispe?', 0, 'Quellen'],
  ])('to %s ends with %i', async (line, code, words) => {
    const reply = await replyTo(line, asking, plain);
    expect(reply.code).toBe(code);
    expect(reply.text).toContain(words);
  });

  test('tells why when asked', async () => {
    const { text: reply } = await replyTo('/meetings list place:Lima', asking, { ...plain, why: true });
    expect(reply).toContain('sentence: They met in Lima.');
    expect(reply).toContain('rule: test');
  });
});

describe('Tab completes', () => {
  test.each([
    ['/me', ['/meetings list ', '/meetings between ', '/meetings of ']],
    ['tra', ['trade ']],
    ['/meetings between f', ['first:']],
    ['/meetings between first:Wanj', ['Grace Wanjiru']],
    ['/meetings between first:Grace Wanjiru s', ['second:', 'since:']],
    ['/trade country:Ken', ['Kenya']],
    ['/trade measure:ex', ['exports']],
    ['/trade country:Kenya p', ['partner:', 'period:']],
  ])('%s', async (line, offered) => {
    const [found] = await complete(line, asking);
    expect(found).toEqual(expect.arrayContaining(offered));
  });
});

describe('the console', () => {
  test('answers piped lines one by one and ends with the last result', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const written = text(output);
    input.end('/meetings list place:Lima\n\n/meetings list when:1999\nquit\n/help\n');
    const code = await openConsole(world, { input, output });
    output.end();
    expect(code).toBe(1);
    expect(await written).toContain('They met in Lima.');
    expect(await written).not.toContain('briefing>');
  });
});
