import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/answer/dispatch.js';
import { askingOf } from '../../src/answer/command.js';
import { queryOf } from '../../src/answer/queries.js';
import { openLibrary } from '../../src/library.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { pagesOf } from '../../src/render/components.js';
import { linkAddress } from '../../src/render/markdown.js';
import { textOf } from '../../src/render/terminal.js';
import { documentOf } from '../../src/render/words.js';
import { folderOf } from '../reading/folders.js';

/** What a search for `word` shows of an article of this text, in Discord's markup and in a terminal. */
async function shown(text: string, word = 'Nairobi', side?: object) {
  const folder = await folderOf({
    'a.txt': text,
    ...(side && { 'sources.json': JSON.stringify({ 'a.txt': side }) }),
  });
  const { archive } = await openLibrary(folder);
  const query = queryOf('search', { text: word });
  const document = documentOf(
    await answerQuery(query, askingOf(archive, 'en', new Date(0))),
    catalogueFor('en'),
  );
  const bodies = pagesOf(document, { query, private: true, evidence: true }).map((build) => build());
  const markup = bodies
    .flatMap(({ components: [{ components }] }) =>
      components.map((part) => (part.type === 10 ? part.content : '')),
    )
    .join('\n');
  return { markup, bodies, text: textOf(document, { width: 200, colour: false }) };
}

/** A sentence that holds something hostile. */
const within = (hostile: string) =>
  `Kenyan President Jane Mwangi said in Nairobi on Monday that ${hostile} was a matter of trust for everybody.\n`;

describe('markup in an article is shown as it stands', () => {
  test.each([
    ['everybody mentioned', '@everyone', /@everyone/],
    ['everybody here mentioned', '@here', /@here/],
    ['a user mentioned', '<@80351110224678912>', /(?<!\\)<@/],
    ['a role mentioned', '<@&165511591545143296>', /(?<!\\)<@/],
    ['a channel mentioned', '<#103735883630395392>', /(?<!\\)<#/],
    ['a command mentioned', '</airhorn:816437322781949972>', /(?<!\\)<\//],
    ['a time', '<t:1618953630:R>', /(?<!\\)<t:/],
    ['an emoji', '<:mmLol:216154654256398347>', /(?<!\\)<:/],
    ['a guide', '<id:customize>', /(?<!\\)<id/],
    ['a masked link', '[the ministry](https://evil.example/x)', /(?<!\\)\]\(https/],
    ['a masked link with a title', '[gov.example](<https://evil.example> "gov")', /(?<!\\)\]\(/],
    ['a bare address', 'https://evil.example/x', /https:\/\/evil/],
    ['an address in brackets', '<https://evil.example/x>', /(?<!\\)<https:/],
    ['an invitation', 'discord.gg/abc', /discord\.gg/],
    ['an invitation in capitals', 'DISCORD.GG/abc', /DISCORD\.GG/],
    ['another invitation', 'discord.com/invite/abc', /discord\.com/],
    ['code', '`rm -rf`', /(?<!\\)`/],
    ['a block of code', '```js alert()```', /(?<!\\)`/],
    ['a spoiler', '||hidden||', /(?<!\\)\|/],
    ['bold, italics, underlined, struck', '**b** *i* __u__ _i_ ~~s~~', /(?<!\\)(?:\*b|\*i|_u|_i|~s)/],
    ['an escape that is escaped', '\\*\\[x\\]\\(https://evil.example\\)', /(?<!\\)(?:\\\\)*\]/],
    ['right-to-left', 'a\u202ecod.exe\u202c b\u2066c\u2069', /[\u202a-\u202e\u2066-\u2069]/],
    ['letters without width', 'ev\u200bery\u2060one\ufeff', /ev\u200bery|\u2060|\ufeff/],
    ['tags nobody sees', 'x\u{e0041}\u{e0042}', /[\u{e0000}-\u{e007f}]/u],
    ['a script', '<script>alert(1)</script>', /(?<!\\)<script/],
    ['a picture that runs', '<img src=x onerror=alert(1)>', /(?<!\\)<img/],
    ['control characters', 'x\u0007\u001b[31my\u0000'.replace('\u0000', ''), /[\u0000-\u0009\u000b-\u001f]/],
    ['a phone number and mail', '<+12025550123> <mailto:x@evil.example>', /(?<!\\)<[+m]/],
  ])('%s', async (_, hostile, active) => {
    const { markup, text } = await shown(within(hostile));
    expect(markup).toContain('Nairobi');
    expect(markup).not.toMatch(active);
    // A terminal has no markup, but escape sequences and signs that turn text around.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('Nairobi');
  });

  test.each([
    '# Big',
    '### Big',
    '-# small',
    '> quote',
    '>>> quote',
    '- list',
    '* list',
    '1. list',
    '+ list',
  ])('a line that begins with %s', async (opening) => {
    const { markup } = await shown(`${opening} ${within('this')}`);
    expect(markup).not.toMatch(/^(?:- )?(?:“)?(?:#{1,3}|-#|>{1,3}|\*|\d+\.) (?:Big|small|quote|list)/m);
  });

  test('mentions nobody, whatever it says', async () => {
    for (const body of (await shown(within('@everyone <@1>'))).bodies)
      expect(body.allowed_mentions).toEqual({ parse: [] });
  });
});

describe('an address', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['http://news.example/a', 'http://news.example/a'],
    ['javascript:alert(1)', undefined],
    ['JavaScript://news.example/%0aalert(1)', undefined],
    ['data:text/html,<script>', undefined],
    ['file:///etc/passwd', undefined],
    ['vbscript:x', undefined],
    ['ftp://news.example/', undefined],
    ['discord://-/channels/1', undefined],
    ['//news.example/a', undefined],
    ['https://bank.example@evil.example/', undefined],
    ['https://user:password@evil.example/', undefined],
    ['https://evil.example\\@bank.example/', 'https://evil.example/@bank.example/'],
    ['https://news.example/a)](https://evil.example', 'https://news.example/a%29]%28https://evil.example'],
    ['https://news.example/a>b<c`d|e*f', 'https://news.example/a%3Eb%3Cc%60d%7ce%2af'],
    ['https://news.example/@everyone', 'https://news.example/@everyone'],
    ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://news.example:99999/', undefined],
    ['https://', undefined],
    ['not an address', undefined],
    [`https://news.example/${'a'.repeat(600)}`, undefined],
  ])('%s becomes %s', (written, address) => {
    expect(linkAddress(written)).toBe(address);
  });

  test.each([
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['https://www.bank.example@evil.example/news', null],
    ['https://user:secret@evil.example/news', null],
    ['https://аррӏе.com/news', 'xn--80ak6aa92e.com'],
    ['https://evil.example/https://bank.example/', 'evil.example'],
    ['http://evil.example:8080/x', 'evil.example'],
    ['https://EVIL.example/x', 'evil.example'],
  ])('that an article states as its source, %s, counts with its host', async (address, host) => {
    const folder = await folderOf({ 'a.txt': `${within('it')}\nSource: ${address}\n` });
    const [article] = (await openLibrary(folder)).articles;
    expect(article?.publisher).toBe(host);
    expect(article?.url === null).toBe(host === null);
  });

  test('that the side file supplies is only followed where it is http or https, and without a user', async () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://bank.example@evil.example/']) {
      const folder = await folderOf({
        'a.txt': within('it'),
        'sources.json': JSON.stringify({ 'a.txt': { url } }),
      });
      const { articles, rejected } = await openLibrary(folder);
      expect(articles[0]?.url).toBeNull();
      expect(rejected).toEqual([{ file: 'sources.json', reason: expect.stringContaining('url') }]);
    }
  });

  test('is shown with its host, whatever publisher the side file names', async () => {
    const side = { url: 'https://evil.example/x', publisher: 'Bank News' };
    const { markup, text } = await shown(within('it'), 'Nairobi', side);
    expect(markup).toMatch(/evil\.example/);
    expect(text).toContain('https://evil.example/x');
    expect(markup.replaceAll(/\]\(<[^>]*>\)/g, '')).toContain('evil.example');
  });
});
