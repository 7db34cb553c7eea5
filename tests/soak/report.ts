import type { Taken } from './bot.js';
import { kinds } from './mix.js';
import type { Act } from './readers.js';

/** A part of the run. */
export interface Part extends Taken {
  acts: Act[];
  seconds: number;
}

export interface Run {
  start: Taken;
  /** Many at a time. */
  crowd: readonly Part[];
  /** One after the other. */
  alone: Part;
  atOnce: number;
}

/** Milliseconds Discord waits for a first response; the double refuses what comes later. */
const DEADLINE = 3000;

/** Milliseconds of the bot's own that 99 of 100 answers may take. */
const OWN = 50;

/** How much the heap of the last quarter may be above that of the second. */
const GROWTH = 0.05;

/** Prints what came out. @returns whether it is good enough */
export function report({ start, crowd, alone, atOnce }: Run): boolean {
  const acts = crowd.flatMap((part) => part.acts);
  const seconds = sum(crowd.map((part) => part.seconds));
  const processor = (crowd.at(-1)?.processor ?? 0) - start.processor;
  const unanswered = [...acts, ...alone.acts].flatMap(({ problem }) => problem ?? []);
  const late = acts.filter(({ ms }) => ms > DEADLINE).length;
  console.log(`\n${acts.length} asked, ${atOnce} at a time: ${(acts.length / seconds).toFixed(0)} a second,`);
  console.log(`${(processor / acts.length).toFixed(1)} ms of processor time each, pictures included\n`);
  console.log(line('milliseconds', ['count', 'p50', 'p99', 'longest']));
  console.log(line('---', ['--:', '--:', '--:', '--:']));
  for (const [kind] of kinds) console.log(row(kind, timesOf(acts.filter((act) => act.kind === kind))));
  console.log(row('all, as Discord sees it', timesOf(acts)));
  console.log(row('inside the bot, waiting for others included', allOf(crowd.flatMap(({ times }) => times))));
  console.log(row('one at a time, as Discord sees it', timesOf(alone.acts)));
  console.log(row('one at a time, inside the bot', allOf(alone.times)));
  const ownTimes = alone.times.map(({ own }) => own);
  console.log(row('one at a time, inside the bot, others’ time off', ownTimes));
  const own = quantile(ownTimes, 0.99);
  const [second, last] = [heapOf(crowd, 1), heapOf(crowd, 3)];
  const growth = last / second - 1;
  console.log(
    `\nwithout a first response in 3 s: ${unanswered.length}; whole answers later than that: ${late}`,
  );
  console.log(`of the former, by twentieths of the run: ${crowd.map(missing).join(' ')}`);
  console.log(
    `heap ${megabytes(second)} in the second quarter, ${megabytes(last)} in the last: ${(growth * 100).toFixed(1)} %`,
  );
  const troubles = [...crowd, alone].flatMap((part) => part.troubles);
  for (const trouble of [...unanswered, ...troubles].slice(0, 20)) console.log(trouble);
  return unanswered.length + troubles.length === 0 && own <= OWN && growth <= GROWTH;
}

const missing = ({ acts }: Part) => acts.filter(({ problem }) => problem !== undefined).length;

/** Mean of a quarter of the run: 0 is the first. */
function heapOf(crowd: readonly Part[], quarter: number): number {
  const size = crowd.length / 4;
  const heaps = crowd.slice(quarter * size, (quarter + 1) * size).map(({ heap }) => heap);
  return sum(heaps) / heaps.length;
}

const allOf = (times: Part['times']) => times.map(({ all }) => all);

const timesOf = (acts: readonly Act[]) => acts.map(({ ms }) => ms);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function row(name: string, times: readonly number[]): string {
  const cells = [0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(1));
  return line(name, [String(times.length), ...cells]);
}

const line = (name: string, cells: readonly string[]) =>
  `| ${[name.padEnd(48), ...cells.map((cell) => cell.padStart(8))].join(' | ')} |`;
