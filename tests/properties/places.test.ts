import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const built = new URL('../../dist/src/', import.meta.url).href;
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Prints all that is made of the seeds: facts, tables, calendar, answers, and where and how it was made. */
const program = `
  const from = (path) => import(${JSON.stringify(built)} + path);
  const { openLibrary } = await from('library.js');
  const { jsonOf } = await from('export/document.js');
  const { csvOfMeetings, csvOfTrade } = await from('export/csv.js');
  const { icsOf } = await from('export/calendar.js');
  const { askingOf } = await from('answer/command.js');
  const { replyTo } = await from('terminal/reply.js');
  const library = await openLibrary(${JSON.stringify(seeds)});
  const { facts, articles, archive } = library;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const made = [...jsonOf(library), csvOfMeetings(facts.meetings, byId), csvOfTrade(facts.trade, byId)];
  made.push(icsOf(facts.meetings, byId).text);
  for (const locale of ['en', 'de', 'sv-SE', 'vi'])
    for (const line of ['/meetings list since:2025-05 until:last month', '/trade Vietnam', '/sources', '/brief VN RU'])
      made.push((await replyTo(line, askingOf(archive, locale, new Date('2025-12-31T23:30:00Z')), { width: 80, colour: false, why: true })).text);
  const machine = [new Date(0).getTimezoneOffset(), new Intl.NumberFormat().resolvedOptions().locale].join(' ');
  process.stdout.write(JSON.stringify({ machine, made: made.join('') }));
`;

/** Far ends of the world, half hours, summer time; alphabets that sort and fold in their own way. */
const machines = [
  { TZ: 'UTC', LANG: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' },
  { TZ: 'Pacific/Pago_Pago', LANG: 'sv_SE.UTF-8' },
];

test(
  'the same articles give the same bytes in any time zone and language of the machine',
  { timeout: 120_000 },
  async () => {
    const outputs = await Promise.all(
      machines.map(async ({ TZ, LANG }): Promise<{ machine: string; made: string }> => {
        const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
        const options = { env, maxBuffer: 100_000_000 };
        const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], options);
        return JSON.parse(stdout);
      }),
    );
    expect(new Set(outputs.map(({ machine }) => machine)).size).toBe(machines.length);
    expect(outputs[0]?.made.length).toBeGreaterThan(100_000);
    for (const { made } of outputs) expect(made === outputs[0]?.made).toBe(true);
  },
);
