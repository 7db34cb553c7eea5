import { isDeepStrictEqual } from 'node:util';
import { Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** Where commands are registered: for everybody, or in one server, where they show at once. */
export interface Scope {
  application: string;
  guild?: string | undefined;
}

type Bodies = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** Registers the commands, whatever Discord has. */
export async function publishCommands(rest: REST, scope: Scope, bodies: Bodies): Promise<void> {
  await rest.put(routeOf(scope), { body: scopedTo(scope, bodies) });
}

/** Registers the commands only if Discord has others. @returns whether it had others */
export async function publishIfChanged(rest: REST, scope: Scope, bodies: Bodies): Promise<boolean> {
  const known = await rest.get(routeOf(scope), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  if (sameCommands(known, scopedTo(scope, bodies))) return false;
  await publishCommands(rest, scope, bodies);
  return true;
}

function routeOf({ application, guild }: Scope) {
  return guild
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationCommands(application);
}

/** A server's own commands have no contexts: they exist only there. */
function scopedTo({ guild }: Scope, bodies: Bodies): object[] {
  if (guild === undefined) return [...bodies];
  return bodies.map(({ contexts: _, integration_types: __, ...body }) => body);
}

/** What of a command, option or choice is ours to compare; Discord adds ids, versions and defaults. */
const compared = new Set([
  ...['type', 'name', 'name_localizations', 'description', 'description_localizations'],
  ...[
    'options',
    'required',
    'choices',
    'value',
    'autocomplete',
    'max_length',
    'contexts',
    'integration_types',
  ],
]);

/** Whether Discord's list says the same as ours, in whatever order it keeps commands. */
export function sameCommands(known: unknown, wanted: readonly object[]): boolean {
  if (!Array.isArray(known)) return false;
  return isDeepStrictEqual(sorted(known), sorted(wanted));
}

function sorted(commands: readonly unknown[]): unknown[] {
  const texts = commands.map((command) => JSON.stringify(normal(command)));
  return texts.sort();
}

/** Only the compared fields, in one order, without empty ones; of a table of translations every field. */
function normal(part: unknown, wholly = false): unknown {
  if (Array.isArray(part)) return part.map((each) => normal(each));
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part)
    .filter(([key, value]) => (wholly || compared.has(key)) && !isEmpty(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    fields.map(([key, value]) => [key, normal(value, key.endsWith('_localizations'))]),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
