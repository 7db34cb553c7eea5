import { readdir } from 'node:fs/promises';
import type { CorpusCase } from './case.js';
import { factsOf } from './read.js';
import { addCase, emptyScore, type Miss, type Score } from './score.js';

/** One language's figures and everything it got wrong. */
export interface Evaluation {
  language: string;
  cases: number;
  score: Score;
  misses: Miss[];
}

/** Reads every labelled passage of every language folder in this one. A folder’s files export `cases`. */
export async function evaluateAll(): Promise<Evaluation[]> {
  return Promise.all((await languages()).map(evaluateLanguage));
}

/** The languages that have a folder here. */
export async function languages(): Promise<string[]> {
  const entries = await readdir(new URL('.', import.meta.url), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export async function evaluateLanguage(language: string): Promise<Evaluation> {
  return evaluate(language, await casesOf(language));
}

/** The labelled passages of a language. */
export async function casesOf(language: string): Promise<CorpusCase[]> {
  const folder = new URL(`./${language}/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/u.test(file)).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules.flatMap((module: { cases: readonly CorpusCase[] }) => module.cases);
}

function evaluate(language: string, cases: readonly CorpusCase[]): Evaluation {
  const score = emptyScore();
  const misses = cases.flatMap((one) => addCase(score, one, factsOf(one)));
  return { language, cases: cases.length, score, misses };
}
