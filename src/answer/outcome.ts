import type { Found, Nothing, Query, Section, Step, Topic } from './answer.js';
import type { Citations } from './cite.js';
import type { Question } from './command.js';
import { changed, sameQuery } from './queries.js';

/** Near queries offered at most. */
const mostNearest = 5;

/** The answer of sections with their sources. */
export function found(
  { query }: Question,
  topics: Topic[],
  sections: Section[],
  citations: Citations,
  steps: Step[],
): Found {
  return { type: 'found', query, topics, sections, citations: citations.list, steps };
}

/** Nothing fits: offers what an earlier year tells, and those of the near queries that do find something. */
export async function nothing(question: Question, topics: Topic[], near: readonly Query[]): Promise<Nothing> {
  const nearest = await inEarlierYear(question);
  for (const query of question.probing ? [] : near) {
    if (nearest.length === mostNearest) break;
    if (sameQuery(query, question.query) || nearest.some((known) => sameQuery(known, query))) continue;
    if (await question.finds(query)) nearest.push(query);
  }
  return { type: 'nothing', query: question.query, topics, nearest };
}

/** The query without one of its options, each in turn, in the order given. */
export function withoutOne(query: Query, options: readonly string[]): Query[] {
  return options
    .filter((option) => query.options[option] !== undefined)
    .map((option) => changed(query, { [option]: undefined }));
}

/** Options that say when. */
const datedOptions = ['when', 'since', 'until', 'period'];
/** Years looked back for what nothing is found of in the year asked for. */
const mostYearsBack = 5;

/** The query in the latest year before that finds something: a month typed without its year may mean another one. */
async function inEarlierYear({ query, probing, finds }: Question): Promise<Query[]> {
  const dated = Object.entries(query.options).filter(([option]) => datedOptions.includes(option));
  // What is open towards today only needs to be open on the other side too.
  if (probing || dated.every(([option]) => option === 'since')) return [];
  for (let back = 1; back <= mostYearsBack; back++) {
    const earlier = changed(
      query,
      Object.fromEntries(dated.map(([option, written]) => [option, yearsBefore(written, back)])),
    );
    if (await finds(earlier)) return [earlier];
  }
  return [];
}

/** `2026-05` → `2025-05`; also in spans and quarters. */
function yearsBefore(written: string, years: number): string {
  return written.replace(/(?<!\d|-)\d{4}/gu, (year) => String(Number(year) - years));
}
