import { appendFileSync } from 'node:fs';
import { askingOf } from '../../src/answer/command.js';
import { parseCommandLine } from '../../src/answer/commandLine.js';
import { answerQuery } from '../../src/answer/dispatch.js';
import { rehearsals } from '../../src/answer/rehearsals.js';
import { openArchive } from '../../src/openArchive.js';
import type { Served } from './program.js';
import { percentiles, usedBy } from './measure.js';

/**
 * A process as the bot's: opens what there is, answers the lines it is given, and writes what that took.
 * `node serving.js FOLDER CACHE DATABASE|- OUT [KIND<tab>LINE…]`
 */
const [articles = '', cache = '', database = '-', out = '', ...lines] = process.argv.slice(2);
const archive = await openArchive({ articles, cache, database: database === '-' ? undefined : database });
await archive.countries();
const { total } = archive.progress();
const ready = performance.now();
const megabytesReady = megabytes();

const asking = () => askingOf(archive, 'en-GB', new Date('2025-11-22'));
// A bot answers these before it connects.
for (const query of await rehearsals(asking())) await answerQuery(query, asking());

/** Questions of each kind that are answered before any is timed: a bot has answered before. */
const untimed = 5;

const times = new Map<string, number[]>();
const asked = lines.map((one): [string, string] => [one.split('\t')[0] ?? '', one.split('\t')[1] ?? '']);
for (const [kind, line] of asked) {
  const parsed = parseCommandLine(line);
  const used = await usedBy(async () => {
    if (!('type' in parsed)) await answerQuery(parsed, asking());
  });
  times.set(kind, [...(times.get(kind) ?? []), used]);
}
const answers = [...times].map(([kind, list]) => {
  const timed = list.slice(untimed);
  return { kind, asked: timed.length, ...percentiles(timed) };
});
const served: Served = { ready, total, megabytesReady, megabytes: megabytes(), answers };
appendFileSync(out, `${JSON.stringify(served)}\n`);
await archive.close();

function megabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}
