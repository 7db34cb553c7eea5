import type { Answer } from '../answer/answer.js';
import { parseCommandLine } from '../answer/commandLine.js';
import type { Asking } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import { catalogueFor } from '../render/catalogues/index.js';
import { type TerminalOptions, textOf } from '../render/terminal.js';
import { documentOf } from '../render/words.js';
import { whyText } from './why.js';

export interface ReplyOptions extends TerminalOptions {
  /** Show how every fact was worked out. */
  why: boolean;
}

export interface Reply {
  text: string;
  /** 0 found, 1 nothing found, 2 the command is wrong or leaves open what is meant. */
  code: 0 | 1 | 2;
}

/** Somebody whom no article names is nothing found: the command itself is right. */
function codeOf(answer: Answer): Reply['code'] {
  return answer.type === 'wrong' && answer.problem === 'unknown name' ? 1 : codes[answer.type];
}

const codes = { found: 0, nothing: 1, unclear: 2, wrong: 2 } as const satisfies Record<
  Answer['type'],
  number
>;

/** Answers a typed line in words for a terminal. */
export async function replyTo(line: string, asking: Asking, options: ReplyOptions): Promise<Reply> {
  const parsed = parseCommandLine(line);
  const answer = 'type' in parsed ? parsed : await answerQuery(parsed, asking);
  const catalogue = catalogueFor(answer.language ?? asking.locale);
  const text = textOf(documentOf(answer, catalogue), options);
  const why = options.why && answer.type === 'found' ? `\n${whyText(answer)}` : '';
  return { text: text + why, code: codeOf(answer) };
}
