import type { Reader } from './database.js';
import type { Program, Served } from './program.js';

/** How the whole program does, a column for each size, and how each row grows with the articles. */
export function programTable(programs: readonly Program[]): string {
  const rows: [string, (program: Program) => number][] = [
    ['read, merged and indexed for the first time, s', ({ cold }) => cold.ready / 1000],
    ['ready again unchanged, s', ({ unchanged }) => unchanged.ready / 1000],
    ['one article added to them, s', ({ added }) => added.ready / 1000],
    ['of these processor time of all processes, s', ({ added }) => added.used / 1000],
    ['memory of the process then, MB', ({ unchanged }) => unchanged.megabytesReady],
    ['memory after all answers, MB', ({ unchanged }) => unchanged.megabytes],
  ];
  return table(
    'the program over a folder',
    programs,
    rows,
    programs.map(({ unchanged }) => unchanged),
  );
}

/** The same for a process that reads PostgreSQL. */
export function readerTable(readers: readonly Reader[]): string {
  const rows: [string, (reader: (typeof readers)[number]) => number][] = [
    ['load into the database, s', ({ loaded }) => loaded / 1000],
    ['load one article more, s', ({ added }) => added.ready / 1000],
    ['of these processor time of the loader, s', ({ added }) => added.used / 1000],
    ['rows written for it', ({ rows }) => rows],
    ['ready, s', ({ served }) => served.ready / 1000],
    ['memory after all answers, MB', ({ served }) => served.megabytes],
  ];
  return table(
    'the program over PostgreSQL',
    readers,
    rows,
    readers.map(({ served }) => served),
  );
}

function table<T extends { articles: number }>(
  what: string,
  measured: readonly T[],
  rows: readonly [string, (one: T) => number][],
  served: readonly Served[],
): string {
  const sizes = measured.map(({ articles }) => articles);
  const kinds = served[0]?.answers.map(({ kind }) => kind) ?? [];
  const lines = [
    ...rows.map(([name, valueOf]) => line(name, sizes, measured.map(valueOf))),
    ...kinds.flatMap((kind) =>
      (['p50', 'p99'] as const).map((part) => {
        const times = served.map((one) => one.answers.find((answer) => answer.kind === kind)?.[part] ?? NaN);
        return line(`\`${kind}\` ${part}, ms`, sizes, times);
      }),
    ),
  ];
  const head = [what, ...sizes.map((size) => size.toLocaleString('en')), 'exponent'];
  return [`\n| ${head.join(' | ')} |`, `|---|${'--:|'.repeat(sizes.length + 1)}`, ...lines].join('\n');
}

function line(name: string, sizes: readonly number[], values: readonly number[]): string {
  return `| ${[name, ...values.map(short), exponentOf(sizes, values)].join(' | ')} |`;
}

/** From the smallest size of a thousand and more to the largest: below it fixed costs are all there is. */
function exponentOf(sizes: readonly number[], values: readonly number[]): string {
  const first = Math.max(
    0,
    sizes.findIndex((size) => size >= 1000),
  );
  const [a = 1, b = 1] = [sizes[first], sizes.at(-1)];
  const [start = Number.NaN, end = Number.NaN] = [values[first], values.at(-1)];
  return a === b ? '' : (Math.log(end / start) / Math.log(b / a)).toFixed(2);
}

function short(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2);
}
