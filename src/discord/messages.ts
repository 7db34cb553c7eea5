import type { Message } from 'discord.js';
import { askingOf } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import { queryOf } from '../answer/queries.js';
import { detectLanguage } from '../languages/detect.js';
import { catalogueFor } from '../render/catalogues/index.js';
import type { Bot } from './bot.js';
import { bodyOf, notice, sendableOf, type Sendable } from './sendable.js';

/**
 * Answers a message that mentions the bot, replies to it, or stands in its direct messages, like `/ask`.
 * Never throws: failures are logged.
 */
export async function answerMessage(message: Message, bot: Bot): Promise<void> {
  if (!isForBot(message)) return;
  const sendable = await contentOf(message, bot).catch((error: unknown) => {
    bot.log.error({ err: error }, 'a message could not be answered');
    return notice(catalogueFor('en').bot.failed);
  });
  await message
    .reply(bodyOf(sendable))
    .catch((error: unknown) => bot.log.warn({ err: error }, 'a reply could not be sent'));
}

/** Words reach the bot only in direct messages and mentions; everything else arrives empty. */
function isForBot({ author, client, content, guildId, mentions, system }: Message): boolean {
  if (author.bot || system || content === '') return false;
  return guildId === null || mentions.users.has(client.user.id);
}

async function contentOf(message: Message, bot: Bot): Promise<Sendable> {
  const question = message.content.replace(/<@[!&]?\d+>/g, ' ').trim();
  const locale = localeOf(question, message);
  const query = question === '' ? queryOf('help', {}) : queryOf('ask', { question });
  const answer = await answerQuery(query, askingOf(bot.archive, locale, bot.now()));
  return sendableOf(answer, { page: 1, private: message.guildId === null, evidence: false }, locale, bot);
}

/** The language of the question; of the server where it is too short to tell. */
function localeOf(question: string, { guild }: Message): string {
  const home = (guild?.preferredLocale ?? 'en').slice(0, 2);
  return detectLanguage(question, home) ?? home;
}
