import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askingOf } from '../../src/answer/command.js';
import { commandTable } from '../../src/commands.js';
import { encodeState } from '../../src/render/buttons.js';
import { replyTo } from '../../src/terminal/reply.js';
import { world } from '../answer/world.js';
import { type RunningBot, startBot } from '../discord/double/bot.js';
import { type Double, startDouble } from '../discord/double/double.js';
import { STRANGER } from '../discord/double/packets.js';

// The double refuses what Discord would refuse: too long a text, two custom_ids alike, a second answer, none in time.
let double: Double;
let bot: RunningBot;
beforeAll(async () => {
  double = await startDouble();
  bot = await startBot({ double, archive: world });
});
afterAll(async () => {
  await bot.stop();
  await double.stop();
});

/** What no reader may see of the program. */
const inner = /\bat .*:\d+:\d+|node_modules|dist\/|TypeError|RangeError|SyntaxError|undefined|\[object|NaN/;

/** Lines of the log that tell of a failure. */
function failures(): unknown[] {
  return bot.lines.filter(({ level }) => level === 'error');
}

const hostile = [
  ['the longest text', 'x'.repeat(6000)],
  ['the longest text of wide letters', '\u{1f1fb}\u{1f1f3}'.repeat(1500)],
  ['words without end', 'Wanjiru '.repeat(700)],
  ['emoji', '👩‍👩‍👧‍👦🇻🇳🏳️‍🌈'],
  ['combining marks', `a${'\u0301'.repeat(5000)}`],
  ['half a surrogate pair', '\ud83d'],
  ['control characters', '\u0001\u0002\u0007\u001b[31m\u007f\u009b31m'],
  ['line feeds', 'a\r\nb\u2028c\n\n\n@everyone'],
  ['nothing to see', '\u200b\u2060\u00a0\u3000\ufeff'],
  ['right-to-left', '\u202eoiruK\u202c \u0645\u0631\u062d\u0628\u0627'],
  ['SQL', "' OR 1=1; DROP TABLE briefing.articles; --"],
  ['SQL with a wildcard', '%_\\%'],
  ['a pattern', '(((((a+)+)+)+)+)$[^]*?{1,99999}\\'],
  ['markup', '**b** ||s|| `c` [x](https://evil.example) <@1> @everyone # h\n> q'],
  ['a property of every object', '__proto__'],
  ['another', 'constructor'],
  ['a path', '../../etc/passwd%00'],
  ['a template', '${process.env.DISCORD_TOKEN} {{7*7}} %s %n'],
  ['a state', '1|p2|l|oto-lam'],
  ['a date far away', '9999999999-99-99'],
  ['a number far too large', '1e308'],
] as const;

describe('every option takes', () => {
  const asked = [...commandTable].filter(([name]) => name !== 'meeting');
  test.each(hostile)('%s', { timeout: 60_000 }, async (_, text) => {
    for (const [command, { options }] of asked)
      for (const option of Object.keys(options)) {
        const required = Object.entries(options).filter(([name, spec]) => spec.required && name !== option);
        const others = Object.fromEntries(required.map(([name]) => [name, 'Kenya']));
        const reply = await double.slash(`/${command}`, { ...others, [option]: text });
        expect(reply.text).not.toBe('');
        expect(reply.text).not.toMatch(inner);
        expect(reply.text).not.toMatch(/@everyone|(?<!\\)\]\(https:\/\/evil|(?<!\\)<@1/);
      }
    expect(failures()).toEqual([]);
  });
});

describe('while it is typed', () => {
  const completed = [...commandTable].flatMap(([command, { options }]) =>
    Object.entries(options)
      .filter(
        ([, { kind }]) => command !== 'meeting' && ['official', 'country', 'party', 'subject'].includes(kind),
      )
      .map(([option]) => [command, option] as const),
  );
  test.each(hostile)('%s is offered no more than Discord takes', async (_, text) => {
    for (const [command, option] of completed) {
      const choices = await double.autocomplete(`/${command}`, option, { [option]: text });
      expect(choices.length).toBeLessThanOrEqual(25);
    }
    expect(failures()).toEqual([]);
  });
});

describe('the terminal answers', () => {
  test.each(hostile)('%s', async (_, text) => {
    for (const line of [text, `/search ${text}`, `/trade country:${text}`, `/meetings ${text}`, `/${text}`]) {
      const asking = askingOf(world, 'en', new Date('2026-11-21'));
      const reply = await replyTo(line, asking, { width: 80, colour: false, why: true });
      expect(reply.text).not.toMatch(inner);
      // What could steer a terminal.
      expect(reply.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});

describe('a forged custom_id', () => {
  const options = { text: 'Nairobi' };
  const own = encodeState({ action: 'page', query: { command: 'search', options }, page: 1 }) ?? '';
  const ids: [string, string][] = [
    ['of a page far away', '1|pzzzzzzzzzzz|s|xNairobi'],
    ['of a page below the first', '1|p-5|s|xNairobi'],
    ['of a page that is no number', '1|p1e9.5|s|xNairobi'],
    ['of a page beyond all numbers', `1|p${'z'.repeat(80)}|s`],
    ['of another version', '2|p1|s|xNairobi'],
    ['of a version far away', `${'9'.repeat(40)}|p1|s`],
    ['of an unknown command', '1|p1|=rm -rf=|xNairobi'],
    ['of a property of every object', '1|p1|=__proto__=|=__proto__=x'],
    ['of an option that is one', '1|p1|t|=constructor=x|=toString=y|=__proto__=z'],
    ['of a language nobody speaks', '1|p1.xx-<script>|s|xNairobi'],
    ['of a language that is a property', '1|p1.__proto__|s|xNairobi'],
    ['of an option twice', '1|p1|t|cKE|cPE'],
    ['with an escape cut off', '1|p1|s|x%'],
    ['with an escape of something else', '1|p1|s|x%00%0a%2e'],
    ['that opens itself', '1|o1|q|q1%7cq'],
    ['that hands out all rows', '1|c1|l'],
    ['that hands out a calendar of nothing', '1|i1|h'],
    ['cut in half', own.slice(0, 4)],
    ['with one letter changed', own.replace('s|', 'z|')],
    ['of emoji', '1|p1|s|x👩‍👩‍👧'],
    ['of another’s private answer', '1|e1|s|xNairobi'],
  ];
  test.each(ids)(
    '%s is answered to the one who sent it alone, or changes only their own answer',
    async (_, id) => {
      const answer = await double.slash('/search', { text: 'Nairobi', private: false });
      const reply = await double.pressId(answer, id, { user: STRANGER });
      expect(reply.private).toBe(true);
      expect(reply.text).not.toBe('');
      expect(reply.text).not.toMatch(inner);
      expect(double.shown(answer.message.id)?.text).toBe(answer.text);
      expect(failures()).toEqual([]);
    },
  );

  test('of any kind is answered', { timeout: 60_000 }, async () => {
    const answer = await double.slash('/search', { text: 'Nairobi', private: false });
    const id = fc.oneof(
      fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }),
      fc
        .tuple(
          fc.constantFrom('p', 'a', 'o', 'e', 'c', 'i', 'x'),
          fc.string({ maxLength: 4 }),
          fc.constantFrom('l', 'b', 'o', 't', 'p', 'r', 's', 'q', 'u', 'h', 'm', 'z'),
          fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }),
        )
        .map(([action, page, command, fields]) => `1|${action}1${page}|${[command, ...fields].join('|')}`),
    );
    await fc.assert(
      fc.asyncProperty(
        id.filter((one) => one.length <= 100 && one.trim() !== ''),
        async (one) => {
          const reply = await double.pressId(answer, one, { user: STRANGER });
          expect(reply.private).toBe(true);
          expect(reply.text).not.toMatch(inner);
        },
      ),
      { numRuns: 100 },
    );
    expect(failures()).toEqual([]);
  });
});
