import { InteractionType, type Interaction, type Message } from 'discord.js';
import type { Answer } from '../answer/answer.js';
import type { Bot } from './bot.js';

/** What came of a question: its answer's type, a sentence instead of one, a failure, or nothing that arrived. */
export type Outcome = Answer['type'] | 'notice' | 'failed' | 'lost';

/** A question and what came of it. */
export interface Answered {
  /** Id of the interaction or message. */
  id: string;
  /** `/meetings list`, `button`, `menu`, `message` or `autocomplete`. */
  command: string;
  outcome: Outcome;
  /** From its arrival until Discord had the answer. */
  milliseconds: number;
}

/** Logs and counts a question once it is answered; what it said is logged only where that is wanted. */
export async function record(
  asked: Interaction | Message,
  bot: Bot,
  answering: () => Promise<Outcome | undefined>,
): Promise<void> {
  const start = performance.now();
  const outcome = await answering();
  if (outcome === undefined) return;
  const answered = {
    ...{ id: asked.id, command: commandOf(asked), outcome },
    milliseconds: Math.round((performance.now() - start) * 10) / 10,
  };
  bot.log[levelOf(answered)](
    { ...answered, ...(bot.logsQuestions && { asked: wordsOf(asked) }) },
    'answered',
  );
  bot.onAnswered?.(answered);
}

/** Every key typed into an option is an interaction: too many to read. */
function levelOf({ command }: Answered): 'debug' | 'info' {
  return command === 'autocomplete' ? 'debug' : 'info';
}

function commandOf(asked: Interaction | Message): string {
  if (!('isChatInputCommand' in asked)) return 'message';
  if (asked.isChatInputCommand())
    return `/${[asked.commandName, asked.options.getSubcommand(false)].filter(Boolean).join(' ')}`;
  if (asked.type === InteractionType.ApplicationCommandAutocomplete) return 'autocomplete';
  return asked.isMessageComponent() ? 'button' : 'menu';
}

/** What the reader typed or pressed. */
function wordsOf(asked: Interaction | Message): string {
  if (!('isChatInputCommand' in asked)) return asked.content;
  if (asked.isChatInputCommand()) return asked.toString();
  if (asked.isMessageContextMenuCommand()) return asked.targetMessage.content;
  if (asked.isAutocomplete()) return asked.options.getFocused();
  return asked.isMessageComponent() ? asked.customId : '';
}
