import type { AutocompleteInteraction } from 'discord.js';
import { commandTable } from '../commands.js';
import { offersFor } from '../answer/offers.js';
import { catalogueFor } from '../render/catalogues/index.js';
import { countryWords } from '../render/places.js';
import type { Bot } from './bot.js';
import type { Outcome } from './record.js';

/** Discord's limits. */
const mostChoices = 25;
const longestText = 100;

/** Offers officials and countries while the reader types. Never throws: no choices are better than a failure. */
export async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<Outcome> {
  try {
    const choices = await choicesFor(interaction, bot);
    await interaction.respond(choices);
    return choices.length > 0 ? 'found' : 'nothing';
  } catch (error) {
    bot.log.warn({ err: error }, 'autocomplete failed');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
    return 'failed';
  }
}

async function choicesFor(interaction: AutocompleteInteraction, { archive }: Bot) {
  const { name, value } = interaction.options.getFocused(true);
  const sub = interaction.options.getSubcommand(false);
  const command = sub === null ? interaction.commandName : `${interaction.commandName} ${sub}`;
  const kind = commandTable.get(command)?.options[name]?.kind;
  if (kind === undefined) return [];
  const words = catalogueFor(interaction.locale);
  const offers = await offersFor(kind, value, archive.snapshot(), (code) => countryWords(code, words));
  return offers
    .filter((offer) => offer.value.length <= longestText)
    .slice(0, mostChoices)
    .map((offer) => ({ name: offer.label.slice(0, longestText), value: offer.value }));
}
