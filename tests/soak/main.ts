import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Rng } from '../bench/rng.js';
import { startDouble } from '../discord/double/double.js';
import type { Taken } from './bot.js';
import { Readers, type Act } from './readers.js';
import { report, type Part } from './report.js';

/** `npm run soak`: readers ask the bot thousands of things; it prints how it fared, and fails if it fared badly. */

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '10000' },
    /** Asked at the same time. */
    at: { type: 'string', default: '50' },
    /** Asked one after the other in the end, to see the bot's own time without any queue. */
    alone: { type: 'string', default: '1000' },
  },
});

/** Parts of the run between which memory is measured. */
const PARTS = 20;

const double = await startDouble();
double.api.inspector.every = 25;
const bot = fork(new URL('bot.js', import.meta.url), [double.token, double.address], {
  execArgv: ['--expose-gc'],
});
await once(bot, 'message');

async function take(): Promise<Taken> {
  bot.send('take');
  const [taken] = (await once(bot, 'message')) as [Taken];
  return taken;
}

const readers = new Readers(double, new Rng(1));

async function part(times: number, atOnce: number): Promise<Part> {
  const before = performance.now();
  const acts: Act[] = await readers.act(times, atOnce);
  const seconds = (performance.now() - before) / 1000;
  const taken = await take();
  double.forget();
  return { acts, seconds, ...taken };
}

console.log(`${cpus()[0]?.model ?? 'processor'} × ${cpus().length}, Node ${process.version}`);
const start = await take();
const crowd: Part[] = [];
for (let each = 0; each < PARTS; each++)
  crowd.push(await part(Math.ceil(Number(values.interactions) / PARTS), Number(values.at)));
const alone = await part(Number(values.alone), 1);
console.log(`load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)}`);
const isGood = report({ start, crowd, alone, atOnce: Number(values.at) });
bot.disconnect();
await once(bot, 'exit');
await double.stop();
process.exitCode = isGood ? 0 : 1;
