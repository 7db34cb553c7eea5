import type { Answer, Query, Step, Topic, Wrong } from './answer.js';
import type { Asking, Question } from './command.js';
import { workingExamples } from './help.js';
import { queryOf } from './queries.js';
import { type Reading, readQuestion } from './questions/read.js';
import { routeQuestion } from './questions/route.js';
import { searchSteps } from './search.js';

/** A question in plain words, handed on to the command that answers it. */
export async function askPlainly(
  { question: asked }: { question: string },
  question: Question,
): Promise<Answer> {
  const reading = await readQuestion(asked, question);
  const query = routeQuestion(reading);
  if (query === undefined) return notUnderstood(question.query, reading, question);
  return { ...(await question.again(query)), asked, language: reading.language };
}

/** Says what was recognised all the same, and what can be asked. */
async function notUnderstood(query: Query, reading: Reading, asking: Asking): Promise<Wrong> {
  const examples = await workingExamples(asking);
  const [unknown] = reading.unknown;
  const search = unknown === undefined ? [] : await searchSteps(unknown, asking.archive);
  return {
    type: 'wrong',
    query,
    asked: reading.text,
    language: reading.language,
    problem: unknown !== undefined && search.length === 0 ? 'not mentioned' : 'not understood',
    option: 'question',
    typed: unknown ?? reading.text,
    suggestions: [],
    topics: topicsOf(reading),
    steps: [...stepsOf(reading), ...search, ...examples.slice(0, 3).map(stepOf)],
  };
}

/** Everything recognised, for "I understood …". */
export function topicsOf({ names, countries, times }: Reading): Topic[] {
  return [
    ...names.flatMap(({ officials }) =>
      officials.map((official) => ({ type: 'official' as const, official })),
    ),
    ...countries.map(({ country }) => ({ type: 'country' as const, country })),
    ...times.flatMap(({ range }) => (range === null ? [] : [{ type: 'date' as const, range }])),
  ];
}

/** What the archive can tell of the people and countries named. */
function stepsOf({ names, countries }: Reading): Step[] {
  return [
    ...names.flatMap(({ officials }) =>
      officials.map(({ id }) => ({ label: 'official' as const, query: queryOf('official', { name: id }) })),
    ),
    ...[...new Set(countries.map(({ country }) => country))].map((country) => ({
      label: 'brief' as const,
      query: queryOf('brief', { subject: country }),
    })),
  ];
}

function stepOf(query: Query): Step {
  return { label: stepLabels[query.command] ?? 'all', query };
}

const stepLabels: Readonly<Record<string, Step['label']>> = {
  'meetings list': 'meetings',
  'meetings between': 'meetings',
  'meetings of': 'meetings',
  official: 'official',
  trade: 'trade',
  brief: 'brief',
};
