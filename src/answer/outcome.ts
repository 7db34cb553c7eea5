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

/** Nothing fits: offers those of the near queries that do find something. */
export async function nothing(question: Question, topics: Topic[], near: readonly Query[]): Promise<Nothing> {
  const nearest: Query[] = [];
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
