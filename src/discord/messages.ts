import type { Message } from 'discord.js';
import type { Answer } from '../answer/answer.js';
import { askAgain } from '../answer/askAgain.js';
import { askingOf, type Asking } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import { queryOf } from '../answer/queries.js';
import type { Bot } from './bot.js';
import { previousState } from './previous.js';
import type { Outcome } from './record.js';
import { bodyOf, excuseFor, sendableOf, type Sendable } from './sendable.js';

/**
 * Answers a message for the bot like `/ask`.
 * Never throws: failures are logged.
 * @returns what was answered
 */
export async function answerMessage(message: Message, bot: Bot): Promise<Outcome> {
  const sendable = await contentOf(message, bot).catch((error: unknown) => {
    bot.log.error({ err: error }, 'a message could not be answered');
    return excuseFor(error, homeOf(message));
  });
  return reply(message, sendable, bot);
}

/** Never throws: failures are logged. @returns what was answered */
export async function reply(message: Message, sendable: Sendable, bot: Bot): Promise<Outcome> {
  try {
    // Sent again after a lost line, it stays one message.
    await message.reply({ ...bodyOf(sendable), nonce: message.id, enforceNonce: true });
    return sendable.outcome;
  } catch (error) {
    bot.log.warn({ err: error }, 'a reply could not be sent');
    return 'lost';
  }
}

/** Whether a message speaks to the bot: words reach it only in direct messages and mentions, others arrive empty. */
export function isForBot({ author, client, content, guildId, mentions, system }: Message): boolean {
  if (author.bot || system || content === '') return false;
  return guildId === null || mentions.users.has(client.user.id);
}

async function contentOf(message: Message, bot: Bot): Promise<Sendable> {
  const text = message.content.replace(/<@[!&]?\d+>/g, ' ').trim();
  const home = homeOf(message);
  const answer = await answerTo(text, message, bot, askingOf(bot.archive, home, bot.now()));
  const view = { page: 1, private: message.guildId === null, evidence: false };
  return sendableOf(answer, view, home, bot);
}

/** The language of the server, or English. */
export function homeOf({ guild }: Message): string {
  return (guild?.preferredLocale ?? 'en').slice(0, 2);
}

async function answerTo(text: string, message: Message, bot: Bot, asking: Asking): Promise<Answer> {
  if (text === '') return answerQuery(queryOf('help', {}), asking);
  const previous = await previousState(message, bot);
  if (previous === undefined) return answerQuery(queryOf('ask', { question: text }), asking);
  // "2024?" is in no language: the answer before tells it.
  return askAgain(previous.query, text, { ...asking, locale: previous.language ?? asking.locale });
}
