import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, OptionKind, OptionSpec, Subcommand } from '../answer/command.js';
import type { Catalogue } from '../render/catalogue.js';
import { choiceWords } from '../render/queries.js';
import type { Languages } from './words.js';

/** Everywhere: in servers, in the bot's direct messages, in the direct messages of others. */
const contexts = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/** Added to a server by its owner, or to an account by anybody. */
const integrationTypes = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** Longest typed text Discord passes on, unless the option allows more: it has to fit into a button. */
const longestText = 80;

const completed: ReadonlySet<OptionKind> = new Set(['official', 'country', 'party', 'subject']);

type Description = Pick<Catalogue['options'][keyof Catalogue['options']], 'description'>;

/**
 * The slash commands and the message menu's "Brief me on this", as Discord registers them.
 * @throws Error naming the command or option that has no words
 */
export function commandBodies(
  commands: readonly Command[],
  languages: Languages,
): RESTPostAPIApplicationCommandsJSONBody[] {
  return [...commands.map((command) => slashBody(command, languages)), menuBody(languages)];
}

function slashBody(
  { name, subcommands }: Command,
  languages: Languages,
): RESTPostAPIApplicationCommandsJSONBody {
  const alone = subcommands[''];
  const options = alone
    ? optionBodies(alone, languages)
    : Object.entries(subcommands).map(([sub, each]) => subcommandBody(name, sub, each, languages));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...descriptions(languages, (words) => wordsOf(words.commands, name)),
    options,
    contexts,
    integration_types: integrationTypes,
  };
}

function subcommandBody(
  command: string,
  name: string,
  subcommand: Subcommand,
  languages: Languages,
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...descriptions(languages, (words) => wordsOf(words.commands, `${command} ${name}`)),
    options: optionBodies(subcommand, languages),
  };
}

/** Discord wants required options first; every command can be asked privately. */
function optionBodies({ options }: Subcommand, languages: Languages): APIApplicationCommandBasicOption[] {
  const required = Object.entries(options).filter(([, spec]) => spec.required);
  const free = Object.entries(options).filter(([, spec]) => !spec.required);
  return [
    ...[...required, ...free].map(([name, spec]) => optionBody(name, spec, languages)),
    { type: ApplicationCommandOptionType.Boolean, ...optionWords('private', languages) },
  ];
}

function optionBody(name: string, spec: OptionSpec, languages: Languages): APIApplicationCommandBasicOption {
  const common = {
    type: ApplicationCommandOptionType.String as const,
    ...optionWords(name, languages),
    ...(spec.required ? { required: true } : {}),
  };
  if (spec.choices)
    return { ...common, choices: spec.choices.map((value) => choice(name, value, languages)) };
  if (completed.has(spec.kind)) return { ...common, autocomplete: true };
  return { ...common, max_length: spec.longest ?? longestText };
}

function choice(option: string, value: string, [first, ...others]: Languages) {
  const label = (words: Catalogue) => choiceWords(option, value, words) ?? value;
  return { name: label(first), name_localizations: localized(others, label), value };
}

function optionWords(name: string, languages: Languages) {
  return { name, ...descriptions(languages, (words) => wordsOf(words.options, name)) };
}

function descriptions([first, ...others]: Languages, pick: (words: Catalogue) => Description) {
  return {
    description: pick(first).description,
    description_localizations: localized(others, (words) => pick(words).description),
  };
}

function localized(others: readonly Catalogue[], pick: (words: Catalogue) => string): LocalizationMap {
  return Object.fromEntries(others.map((words) => [words.locale, pick(words)]));
}

function wordsOf(table: Readonly<Record<string, Description>>, name: string): Description {
  const words = table[name];
  if (!words) throw new Error(`"${name}" has no words in the catalogues (src/render/catalogues/)`);
  return words;
}

function menuBody([first, ...others]: Languages): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: first.bot.briefMe,
    name_localizations: localized(others, (words) => words.bot.briefMe),
    contexts,
    integration_types: integrationTypes,
  };
}
