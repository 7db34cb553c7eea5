import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { askingOf } from '../answer/command.js';
import { briefMessage } from '../answer/message.js';
import { catalogueFor } from '../render/catalogues/index.js';
import type { Bot } from './bot.js';
import { deliver } from './deliver.js';
import type { Outcome } from './record.js';
import { notice, sendableOf } from './sendable.js';
import { asReply } from './ways.js';

/** "Brief me on this": what the archive knows of the people, countries and dates in a message, told privately. */
export function answerMenu(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<Outcome> {
  const { locale } = interaction;
  return deliver(interaction, asReply(interaction, true), bot, async () => {
    const answer = await briefMessage(textOf(interaction), askingOf(bot.archive, locale, bot.now()));
    if (answer.type === 'nothing') return notice(catalogueFor(locale).bot.nothingInMessage);
    return sendableOf(answer, { page: 1, private: true, evidence: false }, locale, bot);
  });
}

/** What a reader sees of the message: its own words, and those of the pages it links to. */
function textOf({ targetMessage: { content, embeds } }: MessageContextMenuCommandInteraction): string {
  const previews = embeds.flatMap(({ title, description }) => [title, description]);
  return [content, ...previews].filter(Boolean).join('\n');
}
