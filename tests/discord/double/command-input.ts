import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord-api-types/v10';

/** Values as typed, by option name. */
export type CommandInput = Readonly<Record<string, string | boolean>>;

interface Published {
  name: string;
  id: string;
  options?: APIApplicationCommandOption[];
}

/**
 * What Discord's client sends for `/meetings between`: it refuses what the published command does not offer.
 * @throws Error naming the command or option that was never registered
 */
export function commandPacket(
  published: readonly Published[],
  typed: string,
  input: CommandInput,
  focused?: string,
): object {
  const [name = '', sub] = typed.replace(/^\//, '').split(' ');
  const command = published.find((each) => each.name === name);
  const offered = command?.options?.find((option) => option.name === sub);
  if (!command || (sub && !offered)) throw new Error(`${typed} was never registered`);
  const options = Object.keys(input).map((key) =>
    filled(sub ? innerOptions(offered) : command.options, key, input[key] ?? '', focused === key),
  );
  const nested = [{ type: ApplicationCommandOptionType.Subcommand, name: sub, options }];
  return { id: command.id, name, type: 1, options: sub ? nested : options };
}

function innerOptions(option: APIApplicationCommandOption | undefined): APIApplicationCommandOption[] {
  return option && 'options' in option ? (option.options ?? []) : [];
}

function filled(
  offered: readonly APIApplicationCommandOption[] = [],
  name: string,
  value: string | boolean,
  focused: boolean,
): object {
  const option = offered.find((each) => each.name === name);
  if (!option) throw new Error(`option ${name} was never registered`);
  return { name, type: option.type, value, ...(focused ? { focused } : {}) };
}
