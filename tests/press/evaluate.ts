import type { Facts } from '../../src/model.js';
import { casesIn, languagesIn } from '../corpus/folders.js';
import { factsOf } from '../corpus/read.js';
import { emptyScore, type Evaluation, tally } from '../corpus/tally.js';
import type { PressCase } from './case.js';
import { judge } from './judge.js';
import type { Verdict } from './verdict.js';

const here = new URL('.', import.meta.url);

/** What became of every fact of a passage. */
export interface Reading {
  /** `round3/07` */
  name: string;
  facts: Facts;
  verdicts: readonly Verdict[];
}

/** The languages that have passages here. */
export function pressLanguages(): Promise<string[]> {
  return languagesIn(here);
}

/** Reads all passages of a language, each as if it were the only article of a folder. */
export async function readPress(language: string): Promise<Reading[]> {
  const files = await casesIn<PressCase>(here, language);
  return files.flatMap(({ file, cases }) =>
    cases.map((one, index) => readingOf(`${file}/${String(index + 1).padStart(2, '0')}`, one)),
  );
}

function readingOf(name: string, one: PressCase): Reading {
  const facts = factsOf({ ...one, name });
  return { name, facts, verdicts: judge(one, facts) };
}

export async function evaluatePress(): Promise<Evaluation[]> {
  return Promise.all(
    (await pressLanguages()).map(async (language) => evaluationOf(language, await readPress(language))),
  );
}

export function evaluationOf(language: string, readings: readonly Reading[]): Evaluation {
  const score = emptyScore();
  for (const { verdicts } of readings)
    for (const { counts } of verdicts) for (const [figure, right] of counts) tally(score, figure, right);
  const misses = readings.flatMap(({ name, verdicts }) =>
    verdicts.filter(isFault).map((verdict) => ({ name, what: verdictLine(verdict) })),
  );
  return { language, cases: readings.length, score, misses };
}

function isFault({ mark, faults }: Verdict): boolean {
  return mark === 'wrong' || mark === 'missed' || faults.length > 0;
}

/** `right     Luis Rojas, PE · Foreign Minister of PE — country: CL` */
export function verdictLine({ mark, fact, faults }: Verdict): string {
  const expected = faults.length === 0 ? '' : ` — expected ${faults.join('; ')}`;
  return `${mark.padEnd(9)} ${fact}${expected}`;
}
