import { Events, type Client, type Interaction } from 'discord.js';
import { complete } from './autocomplete.js';
import type { Bot } from './bot.js';
import { answerPress } from './buttons.js';
import { answerMenu } from './menu.js';
import { answerMessage } from './messages.js';
import { record, type Outcome } from './record.js';
import { Seen } from './seen.js';
import { answerSlash } from './slash.js';

/** Lets the bot answer everything it is asked from now on. */
export function route(client: Client<true>, bot: Bot): void {
  const seen = new Seen();
  client.on(Events.InteractionCreate, (interaction) => {
    if (seen.isNew(interaction.id)) void record(interaction, bot, () => answer(interaction, bot));
  });
  client.on(Events.MessageCreate, (message) => {
    if (seen.isNew(message.id)) void record(message, bot, () => answerMessage(message, bot));
  });
}

/** Each kind of interaction to its answerer, none of which throws. */
async function answer(interaction: Interaction, bot: Bot): Promise<Outcome | undefined> {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  if (interaction.isChatInputCommand()) return answerSlash(interaction, bot);
  if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction, bot);
  if (interaction.isMessageComponent()) return answerPress(interaction, bot);
  bot.log.warn({ type: interaction.type }, 'an interaction of a kind the bot has no answer to');
  return undefined;
}
