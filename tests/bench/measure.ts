import type { Engine } from './engines.js';
import type { Question } from './queries.js';

/** What one engine did with one kind of question. */
export interface Measured {
  engine: string;
  kind: string;
  questions: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Shares of questions whose right answer came first, and among the first five; NaN where none was judged. */
  recall1: number;
  recall5: number;
}

export interface Built {
  engine: Engine;
  seconds: number;
  megabytes: number;
}

/** Builds an engine, with the time and the memory it takes. */
export function build(make: () => Engine): Built {
  const before = memory();
  const start = performance.now();
  const engine = make();
  const seconds = (performance.now() - start) / 1000;
  return { engine, seconds, megabytes: memory() - before };
}

/** Asks until the questions or `seconds` are used up, each kind its share; kinds for which no time is left are left out. */
export function ask(engine: Engine, questions: readonly Question<string>[], seconds: number): Measured[] {
  const kinds = new Map<string, Question<string>[]>();
  for (const question of questions)
    (kinds.get(question.kind) ?? addKind(kinds, question.kind)).push(question);
  const end = performance.now() + 1000 * seconds;
  return [...kinds].flatMap(([kind, list]) =>
    performance.now() < end ? [askKind(engine, kind, list, seconds / kinds.size)] : [],
  );
}

/** Speed alone. */
export function time(engine: Engine, kind: string, typed: readonly string[], seconds: number): Measured {
  const questions = typed.map((text) => ({ kind, typed: text, right: () => true }));
  return { ...askKind(engine, kind, questions, seconds), recall1: Number.NaN, recall5: Number.NaN };
}

function askKind(
  engine: Engine,
  kind: string,
  questions: readonly Question<string>[],
  seconds: number,
): Measured {
  const times: number[] = [];
  let first = 0;
  let amongFive = 0;
  const end = performance.now() + 1000 * seconds;
  for (const { typed, right } of questions) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const answers = engine.find(typed);
    times.push(since(start, used));
    if (answers.slice(0, 1).some(right)) first++;
    if (answers.some(right)) amongFive++;
    if (performance.now() > end) break;
  }
  return {
    ...{ engine: engine.name, kind, questions: times.length, ...percentiles(times) },
    ...{ recall1: first / times.length, recall5: amongFive / times.length },
  };
}

/** Milliseconds that something took. */
export async function usedBy(run: () => Promise<void>): Promise<number> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await run();
  return since(start, used);
}

/** Processor time where it is less: a question waiting for a busy machine's processor is not slow. */
function since(start: number, before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

export function percentiles(times: readonly number[]): { p50: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Megabytes in use after a collection. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function addKind<T>(kinds: Map<string, T[]>, kind: string): T[] {
  const list: T[] = [];
  kinds.set(kind, list);
  return list;
}
