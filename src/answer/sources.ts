import type { Answer } from './answer.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing } from './outcome.js';
import { filled, longestSection, sectionOf } from './rows.js';

/** The articles with what each of them gave, and the files that were left out. */
export async function listSources(_options: object, question: Question): Promise<Answer> {
  const { rows, total } = await question.archive.articles(longestSection);
  const rejected = await question.archive.rejected();
  const sections = filled([
    sectionOf(
      'articles',
      rows.map((article) => ({ type: 'article', article })),
      total,
    ),
    sectionOf(
      'rejected',
      rejected.slice(0, longestSection).map((row) => ({ type: 'rejected', rejected: row })),
      rejected.length,
    ),
  ]);
  if (sections.length === 0) return nothing(question, [], []);
  return found(question, [], sections, new Citations(question.archive), []);
}
