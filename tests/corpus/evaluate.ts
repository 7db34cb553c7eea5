import type { CorpusCase } from './case.js';
import { casesIn, languagesIn } from './folders.js';
import { factsOf } from './read.js';
import { addCase } from './score.js';
import { emptyScore, type Evaluation } from './tally.js';

const here = new URL('.', import.meta.url);

/** Reads every labelled passage of every language folder in this one. A folder’s files export `cases`. */
export async function evaluateAll(): Promise<Evaluation[]> {
  return Promise.all((await languages()).map(evaluateLanguage));
}

/** The languages that have a folder here. */
export function languages(): Promise<string[]> {
  return languagesIn(here);
}

export async function evaluateLanguage(language: string): Promise<Evaluation> {
  return evaluate(language, await casesOf(language));
}

/** The labelled passages of a language. */
export async function casesOf(language: string): Promise<CorpusCase[]> {
  const files = await casesIn<CorpusCase>(here, language);
  return files.flatMap(({ cases }) => cases);
}

function evaluate(language: string, cases: readonly CorpusCase[]): Evaluation {
  const score = emptyScore();
  const misses = cases.flatMap((one) => addCase(score, one, factsOf(one)));
  return { language, cases: cases.length, score, misses };
}
