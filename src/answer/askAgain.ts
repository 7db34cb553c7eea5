import type { Answer, Query } from './answer.js';
import type { Asking } from './command.js';
import { answerQuery } from './dispatch.js';
import { queryOf } from './queries.js';
import { followUp } from './questions/followUp.js';
import { readQuestion } from './questions/read.js';

/**
 * Answers a text that may lean on the query before it ("and in 2024?"), as a reply to an answer does.
 */
export async function askAgain(previous: Query, text: string, asking: Asking): Promise<Answer> {
  const query = await followUp(previous, text, asking);
  if (query === undefined) return answerQuery(queryOf('ask', { question: text }), asking);
  const { language } = await readQuestion(text, asking);
  return { ...(await answerQuery(query, asking)), asked: text, language };
}
