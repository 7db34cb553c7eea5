import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';

/** Commands per application. https://discord.com/developers/docs/interactions/application-commands */
const LIMITS = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** Letters, digits, `-`, `_`, `'`; letters that have a lower case must be in it. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Characters of names, descriptions and values a command may have in all. */
const COMMAND_CHARACTERS = 8000;

type Localized = Partial<Record<string, string | null>> | null | undefined;

/** A command, option or choice, seen loosely: the schema has settled the shapes by now. */
export interface CommandPart {
  name: string;
  type?: number | undefined;
  name_localizations?: Localized;
  description?: string | undefined;
  description_localizations?: Localized;
  required?: boolean | undefined;
  autocomplete?: boolean | undefined;
  value?: string | number | undefined;
  options?: readonly CommandPart[] | undefined;
  choices?: readonly CommandPart[] | undefined;
}

/** What Discord's schema leaves out about one command. */
export function commandProblems(payload: unknown): string[] {
  const command = payload as CommandPart;
  const where = `/${command.name}`;
  if (command.type === ApplicationCommandType.Message || command.type === ApplicationCommandType.User)
    return menuProblems(command, where);
  const problems = [...wordProblems(command, where), ...optionProblems(command.options ?? [], where)];
  const size = Math.max(...localesOf(command).map((locale) => sizeOf(command, locale)));
  if (size > COMMAND_CHARACTERS) problems.push(`${where}: ${size} characters, ${COMMAND_CHARACTERS} allowed`);
  return problems;
}

/** What can only be seen over the whole list: names used twice, too many commands. */
export function commandListProblems(commands: readonly CommandPart[]): string[] {
  const kinds = commands.map((command) => command.type ?? ApplicationCommandType.ChatInput);
  const names = commands.map((command, at) => `${kinds[at]} ${command.name}`);
  const crowded = Object.entries(LIMITS).filter(
    ([kind, limit]) => kinds.filter((each) => each === Number(kind)).length > limit,
  );
  return [
    ...repeated(names).map((name) => `two commands are called ${name}`),
    ...crowded.map(([kind, limit]) => `more than ${limit} commands of type ${kind}`),
  ];
}

function menuProblems(command: CommandPart, where: string): string[] {
  const problems: string[] = [];
  if (command.description) problems.push(`${where}: a menu command has no description`);
  if (command.options) problems.push(`${where}: a menu command has no options`);
  return problems;
}

function wordProblems({ name, description }: CommandPart, where: string): string[] {
  const problems: string[] = [];
  if (!NAME.test(name) || name !== name.toLowerCase()) problems.push(`${where}: name "${name}"`);
  if (!description) problems.push(`${where}: no description`);
  return problems;
}

function optionProblems(options: readonly CommandPart[], where: string): string[] {
  const firstFree = options.findIndex((option) => !isRequired(option));
  const late = firstFree < 0 ? [] : options.slice(firstFree).filter(isRequired);
  const nests = options.filter(
    (option) => (option.type ?? 99) <= ApplicationCommandOptionType.SubcommandGroup,
  ).length;
  return [
    ...repeated(options.map((option) => option.name)).map((name) => `${where}: two options called ${name}`),
    ...late.map((option) => `${where}: required option ${option.name} after an optional one`),
    ...(nests > 0 && nests < options.length ? [`${where}: subcommands beside options`] : []),
    ...options.flatMap((option) => oneOption(option, `${where} ${option.name}`)),
  ];
}

function oneOption(option: CommandPart, where: string): string[] {
  const problems = wordProblems(option, where);
  if (option.choices) {
    if (option.autocomplete) problems.push(`${where}: choices with autocomplete`);
    if (option.choices.length > 25) problems.push(`${where}: more than 25 choices`);
    for (const twice of repeated(option.choices.map((choice) => choice.name)))
      problems.push(`${where}: two choices shown as ${twice}`);
  }
  if (option.options) problems.push(...optionProblems(option.options, where));
  return problems;
}

const isRequired = (option: CommandPart): boolean => option.required === true;

/** Characters of a command as a reader of that locale gets it; Discord counts the longest. */
function sizeOf(part: CommandPart, locale: string): number {
  const own = [
    part.name_localizations?.[locale] ?? part.name,
    part.description_localizations?.[locale] ?? part.description ?? '',
    typeof part.value === 'string' ? part.value : '',
  ];
  const inner = [...(part.options ?? []), ...(part.choices ?? [])].map((each) => sizeOf(each, locale));
  return [...own.map((text) => text.length), ...inner].reduce((sum, size) => sum + size, 0);
}

function localesOf(part: CommandPart): string[] {
  return ['en', ...Object.keys(part.description_localizations ?? {})];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
