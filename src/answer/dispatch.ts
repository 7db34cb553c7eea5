import { ArchiveChanged } from '../archive.js';
import { commandNames, commandTable } from '../commands.js';
import type { Answer, Query, Wrong } from './answer.js';
import type { Asking, Question, Subcommand } from './command.js';
import { nearWords } from './nearWords.js';
import { resolve } from './resolve.js';

/**
 * Answers any query: the one door for Discord, the terminal, buttons and plain questions.
 * Every option value is text, as typed or as a button carries it. What is wrong with it comes back as an answer;
 * only a fault of the program or of the archive's store throws. A question during which a load ended is asked anew.
 */
export async function answerQuery(query: Query, asking: Asking): Promise<Answer> {
  try {
    return await answerOnce(query, asking, false);
  } catch (error) {
    if (!(error instanceof ArchiveChanged)) throw error;
    return answerOnce(query, { ...asking, archive: asking.archive.snapshot() }, false);
  }
}

async function answerOnce(query: Query, asking: Asking, probing: boolean): Promise<Answer> {
  const command = commandTable.get(query.command);
  if (command === undefined) return unknownCommand(query);
  const stray = Object.keys(query.options).find((option) => !(option in command.options));
  if (stray !== undefined)
    return wrong(
      query,
      'unknown option',
      stray,
      nearWords(stray, Object.keys(command.options)),
      query.options[stray],
    );
  return withValues(command, query, asking, probing);
}

/** Resolves the options in the order of their table, then asks the command. */
async function withValues(
  command: Subcommand,
  query: Query,
  asking: Asking,
  probing: boolean,
): Promise<Answer> {
  const values: Record<string, unknown> = {};
  let understood = query;
  for (const [option, spec] of Object.entries(command.options)) {
    const typed = query.options[option];
    if (typed === undefined || typed.trim() === '') {
      if (spec.required) return wrong(query, 'missing', option, [], '');
      continue;
    }
    const outcome = await resolve(spec.kind, typed, { option, query: understood, asking, spec });
    if (outcome.type !== 'value') return outcome;
    values[option] = outcome.value;
    understood = { ...understood, options: { ...understood.options, [option]: outcome.written } };
  }
  return command.answer(
    values as Parameters<typeof command.answer>[0],
    questionOf(understood, asking, probing),
  );
}

function questionOf(query: Query, asking: Asking, probing: boolean): Question {
  return {
    ...asking,
    query,
    probing,
    again: (other) => answerOnce(other, asking, probing),
    finds: async (other) => (await answerOnce(other, asking, true)).type === 'found',
  };
}

/** A command, or one of its subcommands, that does not exist: names those that do. */
function unknownCommand(query: Query): Wrong {
  const [name = ''] = query.command.split(' ');
  const parts = commandNames.filter((command) => command.split(' ')[0] === name);
  if (parts.length > 0) return wrong(query, 'no subcommand', null, parts, query.command);
  return wrong(query, 'unknown command', null, nearWords(name, commandNames), query.command);
}

function wrong(
  query: Query,
  problem: Wrong['problem'],
  option: string | null,
  suggestions: string[],
  typed = '',
): Wrong {
  return { type: 'wrong', query, problem, option, typed, suggestions, steps: [] };
}
