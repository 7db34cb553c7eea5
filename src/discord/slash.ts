import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { Query } from '../answer/answer.js';
import { askingOf } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import type { Bot } from './bot.js';
import { deliver } from './deliver.js';
import type { Outcome } from './record.js';
import { sendableOf } from './sendable.js';
import { asReply } from './ways.js';

/** Answers a slash command, in the reader's language. */
export function answerSlash(interaction: ChatInputCommandInteraction, bot: Bot): Promise<Outcome> {
  const { locale } = interaction;
  const hidden = interaction.options.getBoolean('private') ?? bot.privateByDefault;
  return deliver(interaction, asReply(interaction, hidden), bot, async () => {
    const answer = await answerQuery(queryOf(interaction), askingOf(bot.archive, locale, bot.now()));
    return sendableOf(answer, { page: 1, private: hidden, evidence: false }, locale, bot);
  });
}

/** The command and its options as plain text; `private` is ours, not the command's. */
function queryOf({ commandName, options }: ChatInputCommandInteraction): Query {
  const sub = options.getSubcommand(false);
  const [first] = options.data;
  const given = first?.type === ApplicationCommandOptionType.Subcommand ? first.options : options.data;
  const typed = (given ?? []).filter(({ name }) => name !== 'private');
  return {
    command: sub === null ? commandName : `${commandName} ${sub}`,
    options: Object.fromEntries(typed.map(({ name, value }) => [name, String(value)])),
  };
}
