import type { Interaction, Message } from 'discord.js';
import { catalogueFor } from '../render/catalogues/index.js';
import type { Bot } from './bot.js';
import { deliver } from './deliver.js';
import { homeOf, reply } from './messages.js';
import type { Outcome } from './record.js';
import { notice } from './sendable.js';
import { asReply } from './ways.js';

/** Tells who asks too much to wait a moment, privately; while typing there are just no choices. Never throws. */
export async function refuse(interaction: Interaction, bot: Bot): Promise<Outcome | undefined> {
  if (interaction.isAutocomplete())
    return interaction.respond([]).then(
      () => 'notice',
      () => 'lost',
    );
  const { locale } = interaction;
  if (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent()
  )
    return deliver(interaction, asReply(interaction, true), bot, async () => waitNotice(locale));
  return undefined;
}

/** The same for a message, which cannot be answered privately. */
export function refuseMessage(message: Message, bot: Bot): Promise<Outcome> {
  return reply(message, waitNotice(homeOf(message)), bot);
}

function waitNotice(locale: string) {
  return notice(catalogueFor(locale).bot.tooMany);
}
