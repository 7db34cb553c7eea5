import type { Asking, OptionSpec } from '../answer/command.js';
import { commandNames, commandTable } from '../commands.js';
import { countryNames } from '../countries.js';
import { formsOf } from '../search/fold.js';

/** Names offered at most. */
const mostNames = 12;

/** What Tab offers for a line, and the part of the line that each of them stands in for. */
export async function complete(line: string, asking: Asking): Promise<[string[], string]> {
  const slash = line.startsWith('/') ? '/' : '';
  const plain = line.slice(slash.length);
  const command = [...commandTable.keys()]
    .filter((name) => plain.startsWith(`${name} `))
    .sort(longestFirst)[0];
  if (command === undefined) return commandsLike(plain, slash);
  const rest = plain.slice(command.length);
  const options = commandTable.get(command)?.options ?? {};
  const value = valueAtEnd(rest, Object.keys(options));
  const spec = value && options[value.option];
  if (value !== undefined && spec !== undefined) {
    const offered = await valuesLike(value.typed, spec, asking);
    // After a finished value the next word may begin an option: `first:To Lam s`.
    const typed = value.typed.replace(/\s$/u, '/');
    const goesOn = offered.some((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
    const next = optionsLike(rest, Object.keys(options));
    if (goesOn || next[0].length === 0 || !/\s/u.test(value.typed)) return [offered, value.typed];
    return next;
  }
  return optionsLike(rest, Object.keys(options));
}

function formOf(text: string): string {
  return formsOf(text).join(' ');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function commandsLike(typed: string, slash: string): [string[], string] {
  const names = commandNames.filter((name) => name.startsWith(typed));
  return [names.map((name) => `${slash}${name} `), slash + typed];
}

/** The option whose value is being typed: the last one that is opened. */
function valueAtEnd(rest: string, options: readonly string[]): { option: string; typed: string } | undefined {
  const [at, option] = options
    .map((name) => [rest.lastIndexOf(` ${name}:`), name] as const)
    .reduce((last, one) => (one[0] > last[0] ? one : last), [-1, '']);
  return at < 0 ? undefined : { option, typed: rest.slice(at + option.length + 2).trimStart() };
}

/** Options not yet given. */
function optionsLike(rest: string, options: readonly string[]): [string[], string] {
  const typed = /\S*$/u.exec(rest)?.[0] ?? '';
  const open = options.filter((name) => !rest.includes(` ${name}:`) && name.startsWith(typed));
  return [open.map((name) => `${name}:`), typed];
}

async function valuesLike(typed: string, spec: OptionSpec, asking: Asking): Promise<string[]> {
  const people = ['official', 'party', 'subject'].includes(spec.kind) && typed !== '';
  const countries = ['country', 'party', 'subject'].includes(spec.kind);
  return [
    ...(spec.choices ?? []).filter((choice) => choice.startsWith(typed.toLowerCase())),
    ...(people ? await officialsLike(typed, asking) : []),
    ...(countries ? await countriesLike(typed, asking) : []),
  ];
}

async function officialsLike(typed: string, { archive }: Asking): Promise<string[]> {
  const matches = await archive.findOfficials(typed, mostNames);
  return matches.map(({ official }) => official.name);
}

/** Countries of the archive by the beginning of their name in the reader's language. */
async function countriesLike(typed: string, { archive, locale }: Asking): Promise<string[]> {
  const occurring = new Set(await archive.countries());
  const start = formOf(typed);
  return countryNames(locale)
    .filter(({ country, name }) => occurring.has(country) && formOf(name).startsWith(start))
    .slice(0, mostNames)
    .map(({ name }) => name);
}
