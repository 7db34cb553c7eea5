import type { Answer } from './answer.js';
import type { Question } from './command.js';

/** A question in plain words, handed on to the command that answers it. */
export async function askPlainly(
  { question: asked }: { question: string },
  question: Question,
): Promise<Answer> {
  return {
    type: 'wrong',
    query: question.query,
    problem: 'not understood',
    option: 'question',
    typed: asked,
    suggestions: [],
    steps: [],
  };
}
