import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PostgresArchive } from '../src/postgres/archive.js';
import { Database } from '../src/postgres/database.js';
import { startDouble } from './discord/double/double.js';
import { runHere } from './here.js';
import { report } from './reading/folders.js';
import { describePostgres } from './stores.js';

const ask = () => import('../src/terminal/ask.js');
const start = () => import('../src/main.js');
const exporting = () => import('../src/export/main.js');
const load = () => import('../src/postgres/load.js');
const preview = () => import('../src/preview/main.js');
const register = () => import('../src/discord/register.js');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-programs-'));
});
afterAll(() => rm(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const written = (name: string) => readFile(file(name), 'utf8');
/** Settings that read the five articles and leave nothing behind. */
const settings = () => ({
  ARTICLES_DIR: 'seeds',
  CACHE_DIR: file('cache'),
  DISCORD_TOKEN: '',
  DATABASE_URL: '',
});

describe('npm run ask', () => {
  const rows: [string, string[], number, RegExp][] = [
    ['finds', ['/official', 'name:Lawrow'], 0, /Sergey Lavrov/],
    ['shows how a fact was read', ['--why', '/trade country:Vietnam'], 0, /\+21\.9%/],
    ['finds nothing', ['/search text:zzyzx'], 1, /./],
    ['is told what is wrong', ['/nothing'], 2, /There is no command “nothing”/],
    ['needs a question', ['--why'], 2, /^Use: npm run --silent ask/],
  ];
  test.each(rows)('%s', async (_, args, code, text) => {
    const ended = await runHere(ask, args, settings());
    expect(ended.code).toBe(code);
    expect(ended.out + ended.err).toMatch(text);
  });

  test('says in one line that the folder is missing', async () => {
    const ended = await runHere(ask, ['/help'], { ...settings(), ARTICLES_DIR: 'no-such-folder' });
    expect(ended).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^[^\n]*no-such-folder[^\n]*\n$/),
    });
  });
});

describe('npm start without a token', () => {
  test('opens the console, which answers line by line and ends with its input', async () => {
    const ended = await runHere(start, [], settings(), '/official name:Lawrow\n/nothing\n');
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^DISCORD_TOKEN is not set/) });
    expect(ended.out).toMatch(/Sergey Lavrov[^]*There is no command/);
  });
});

describe('npm run export', () => {
  test('writes JSON to standard output, whole and alone', async () => {
    const ended = await runHere(exporting, ['--articles', 'seeds'], settings());
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ended.out)).toMatchObject({ meetings: expect.any(Array), trade: expect.any(Array) });
  });

  test('writes JSON, tables or a calendar to files', async () => {
    for (const [format, out] of [
      ['json', 'facts.json'],
      ['csv', 'tables'],
      ['ics', 'meetings.ics'],
    ])
      expect(
        await runHere(exporting, ['--format', format ?? '', '--out', file(out ?? '')], settings()),
      ).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(await written('facts.json'))).toHaveProperty('officials');
    expect(await written('tables/meetings.csv')).toContain('Lavrov');
    expect(await written('tables/trade.csv')).toContain('USD');
    expect(await written('meetings.ics')).toMatch(/^BEGIN:VCALENDAR/);
  });

  test('tells what it left out of a calendar, and files it could not use', async () => {
    const ended = await runHere(exporting, ['--format', 'ics', '--articles', 'seeds'], settings());
    expect(ended.out).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR/);
    expect(ended.err).toMatch(/Meetings left out because their day is not known: \d+\n/);
  });

  const refusals: [string, string[], RegExp][] = [
    ['a format it does not know', ['--format', 'pdf'], /json, csv or ics/],
    ['an unknown argument', ['--colour'], /--colour/],
    ['a folder that is missing', ['--articles', 'no-such-folder'], /no-such-folder/],
    ['a file it cannot write', ['--articles', 'seeds', '--out', '/no/such/place'], /no\/such\/place/],
  ];
  test.each(refusals)('%s: one line and code 2', async (_, args, sentence) => {
    const ended = await runHere(exporting, args, settings());
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(sentence);
    expect(ended.err).not.toMatch(/\n {4}at /);
  });
});

describe('npm run load', () => {
  test('says how to write what it does not know', async () => {
    const ended = await runHere(load, ['--wach'], settings());
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/wach.*Use: npm run load/) });
  });

  test('needs a database', async () => {
    const ended = await runHere(load, [], settings());
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^DATABASE_URL is not set/) });
  });

  test('says in one line that the database is away', async () => {
    const ended = await runHere(load, [], { ...settings(), DATABASE_URL: 'postgres://bot@127.0.0.1:9/news' });
    expect(ended).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^The archive cannot be reached[^\n]*\n$/),
    });
  });
});

describePostgres('npm run load', (server) => {
  test(
    'with --watch keeps the database up to date until it is told to end',
    { timeout: 60_000 },
    async () => {
      const articles = await mkdtemp(join(folder, 'watched-'));
      const write = (name: string, text: string) => writeFile(join(articles, name), text);
      await write('a.txt', report('Jane Mwangi', 'Carlos Rojas', '5 March 2025'));
      const url = await server().freshUrl();
      const env = { ...process.env, ...settings(), ARTICLES_DIR: articles, DATABASE_URL: url };
      const loading = spawn(process.execPath, ['dist/src/postgres/load.js', '--watch'], { env });
      let out = '';
      loading.stdout.on('data', (text) => (out += text));
      const ended = once(loading, 'exit');
      const shows = (line: RegExp) => vi.waitFor(() => expect(out).toMatch(line), { timeout: 40_000 });
      await shows(/^1 articles loaded/m);
      // The watch is set up beside the first load.
      await write('a.txt', report('Jane Mwangi', 'Carlos Rojas', '6 March 2025'));
      await write('b.txt', report('Jane Mwangi', 'Luis Paredes', '7 April 2025'));
      await shows(/^2 articles loaded, [1-9]/m);
      loading.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      const archive = new PostgresArchive(new Database(url));
      expect((await archive.meetings({}, 9)).rows.map(({ date }) => date?.from)).toEqual([
        '2025-04-07',
        '2025-03-06',
      ]);
      await archive.close();
    },
  );

  test('writes the folder, the second time nothing; ask answers from it', async () => {
    const known = { ...settings(), DATABASE_URL: await server().freshUrl() };
    expect((await runHere(load, [], known)).out).toMatch(/^5 articles loaded, [1-9]\d* rows changed\.\n$/);
    expect((await runHere(load, [], known)).out).toBe('5 articles loaded, 0 rows changed.\n');
    const asked = await runHere(ask, ['/official name:Lawrow'], { ...known, ARTICLES_DIR: 'no-such-folder' });
    expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('Sergey Lavrov') });
  });
});

describe('npm run preview', () => {
  /** A browser that says how high a page is and takes a picture of it, as far as anybody can tell. */
  const browser = `#!/bin/sh
for each in "$@"; do
  case "$each" in
    --screenshot=*) echo picture > "\${each#--screenshot=}" ;;
    --dump-dom) echo '<html lang="en" data-height="900">' ;;
  esac
done
`;

  test('writes the answer as a page, and as a picture where there is a browser', async () => {
    await writeFile(file('chromium'), browser);
    await chmod(file('chromium'), 0o755);
    const args = ['/trade country:Vietnam', '--locale', 'sv-SE', '--theme', 'light', '--out', file('a.html')];
    const path = `${folder}:${process.env['PATH']}`;
    const ended = await runHere(preview, args, { ...settings(), PATH: path });
    expect(ended).toMatchObject({ code: 0, out: `${file('a.html')}\n${file('a.png')}\n` });
    expect(await written('a.html')).toMatch(/class="light"[^]*data:image\/png[^]*<button/);
    expect(await written('a.png')).toBe('picture\n');
  });

  test('writes the page alone where there is none', async () => {
    const args = ['/help', '--evidence', '--out', file('b.html')];
    const ended = await runHere(preview, args, { ...settings(), PATH: file('empty') });
    expect(ended.out).toBe(`${file('b.html')}\n`);
    expect(await written('b.html')).toContain('<!doctype html>');
  });

  test.each([[[]], [['/help', '--theme', 'blue']], [['/help', '--page', '0']], [['/help', '--nothing']]])(
    'tells how it is used: %j',
    async (args) => {
      const ended = await runHere(preview, args, settings());
      expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^Use: npm run preview/) });
    },
  );
});

describe('npm run register', () => {
  test('publishes the commands', async () => {
    const double = await startDouble();
    const access = { DISCORD_TOKEN: double.token, DISCORD_API: double.address };
    const ended = await runHere(register, [], { ...settings(), ...access });
    await double.stop();
    expect(ended).toMatchObject({ code: 0, out: 'Published 9 commands globally.\n' });
    expect(double.api.registry.published).toBe(1);
  });
});
