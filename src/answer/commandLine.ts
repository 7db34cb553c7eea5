import { commandNames, commandTable } from '../commands.js';
import { resolveCountry } from '../countries.js';
import type { Query, Wrong } from './answer.js';
import type { OptionTable } from './command.js';
import { nearWords } from './nearWords.js';
import { queryOf } from './queries.js';

/** A word with a colon right after it, at the start or after a space: `first:`. */
const optionPattern = /(?<=^|\s)([\p{L}_-]{1,32}):/gu;

/**
 * Reads a typed command: `/meetings between first:To Lam second:"Putin"`. The slash and quotes may be left out;
 * a value runs up to the next option of the command. A command without any `option:` takes the whole rest as
 * its only required option, or as its first (`/official Lavrov`, `/trade Peru`). A line without a slash that is no
 * command, or is like one in its first word alone, is a question (`meetings in Lima`), and so is one with more words than its
 * command can place (`/trade Kenya Peru 2024`). Options alone may tell which part of a command is meant.
 */
export function parseCommandLine(line: string): Query | Wrong {
  const text = line.trim();
  const plain = text.replace(/^\//u, '').trim();
  const command = commandAt(plain);
  const question = queryOf('ask', { question: text });
  if (command === undefined) return text.startsWith('/') ? unknown(plain) : question;
  if (!isSentence(command, plain)) return commandOf(command, plain);
  if (!text.startsWith('/')) return question;
  return fitsCommand(command, plain) ? commandOf(command, plain) : queryOf('ask', { question: plain });
}

/** `trade between Kenya and Peru`: words after a command that are not its one required option. */
function isSentence({ name, length }: CommandAt, plain: string): boolean {
  const rest = plain.slice(length).trim();
  if (rest === '' || rest.search(optionPattern) >= 0) return false;
  const options = commandTable.get(name)?.options ?? {};
  return requiredOf(options).length !== 1 || isMoreThanName(options, rest);
}

/** `meetings of Lavrov in May 2025`: nobody has a figure in his name, but the command has a time. */
function isMoreThanName(options: OptionTable, rest: string): boolean {
  return 'since' in options && options[takerOf(options) ?? '']?.kind === 'official' && /\d/u.test(rest);
}

/** Whether words after a slash command can be its own: `/trade South Korea`, not `/trade Kenya Peru 2024`. */
function fitsCommand({ name, length }: CommandAt, plain: string): boolean {
  const table = commandTable.get(name)?.options;
  if (table === undefined) return false;
  const taker = takerOf(table);
  if (taker === undefined) return Object.keys(table).length === 0;
  const rest = unquoted(plain.slice(length));
  if (isMoreThanName(table, rest)) return false;
  return table[taker]?.kind !== 'country' || !/\s/u.test(rest) || resolveCountry(rest).length > 0;
}

function commandOf(command: CommandAt, plain: string): Query | Wrong {
  const rest = plain.slice(command.length).trim();
  const name = commandTable.has(command.name) ? command.name : (partWith(command.name, rest) ?? command.name);
  const query = { command: name, options: {} };
  const table = commandTable.get(name)?.options;
  return table === undefined ? query : withOptions(query, rest, table);
}

/** The part of a command that takes just the options typed: `/meetings official:Lavrov` can only be `meetings of`. */
function partWith(name: string, rest: string): string | undefined {
  const typed = [...rest.matchAll(optionPattern)].map(nameOf);
  if (typed.length === 0) return undefined;
  const part = [...commandTable].find(
    ([whole, { options }]) =>
      whole.startsWith(`${name} `) &&
      typed.every((option) => option in options) &&
      requiredOf(options).every((option) => typed.includes(option)),
  );
  return part?.[0];
}

interface CommandAt {
  name: string;
  /** Characters of the line it takes. */
  length: number;
}

/** The command the line starts with, the longest first: `meetings between` before `meetings`. */
function commandAt(plain: string): CommandAt | undefined {
  const [first = '', second = ''] = plain.split(/\s+/u, 2);
  const both = `${first} ${second}`.toLowerCase();
  if (commandTable.has(both))
    return { name: both, length: plain.indexOf(second, first.length) + second.length };
  const name = first.toLowerCase();
  const known = [...commandTable.keys()].some((command) => command.split(' ')[0] === name);
  return known ? { name, length: first.length } : undefined;
}

function withOptions(query: Query, rest: string, table: OptionTable): Query | Wrong {
  const starts = [...rest.matchAll(optionPattern)];
  const known = starts.filter((start) => nameOf(start) in table);
  const lead = rest.slice(0, known[0]?.index ?? rest.length).trim();
  const taker = takerOf(table);
  const isFree = taker !== undefined && table[taker]?.kind === 'text';
  if (lead !== '' && known.length === 0 && taker !== undefined && (isFree || starts.length === 0))
    return { ...query, options: { [taker]: unquoted(lead) } };
  const stray = starts.find((start) => isStray(start, known, table));
  if (stray !== undefined || lead !== '')
    return strayOption(query, stray === undefined ? lead : nameOf(stray), Object.keys(table));
  return { ...query, options: Object.fromEntries(valuesOf(rest, known)) };
}

/** The option that words without any name are for. */
function takerOf(table: OptionTable): string | undefined {
  const required = requiredOf(table);
  return required.length > 1 ? undefined : (required[0] ?? Object.keys(table)[0]);
}

function requiredOf(table: OptionTable): string[] {
  return Object.keys(table).filter((option) => table[option]?.required);
}

function nameOf(start: RegExpExecArray): string {
  return (start[1] ?? '').toLowerCase();
}

/** Free text may have a word with a colon; no other value does. */
function isStray(start: RegExpExecArray, known: readonly RegExpExecArray[], table: OptionTable): boolean {
  if (known.includes(start)) return false;
  const within = known.findLast(({ index }) => index < start.index);
  return within === undefined || table[nameOf(within)]?.kind !== 'text';
}

function valuesOf(rest: string, starts: readonly RegExpExecArray[]): [string, string][] {
  return starts.map((start, at) => {
    const from = start.index + start[0].length;
    return [nameOf(start), unquoted(rest.slice(from, starts[at + 1]?.index))];
  });
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$|^„(.*)“$|^“(.*)”$/su.exec(trimmed);
  return (quoted?.slice(1).find((part) => part !== undefined) ?? trimmed).trim();
}

function strayOption(query: Query, typed: string, suggestions: string[]): Wrong {
  return {
    ...{ type: 'wrong', problem: 'unknown option', query, option: typed, typed, steps: [] },
    suggestions: nearWords(typed, suggestions),
  };
}

function unknown(plain: string): Wrong {
  const [typed = ''] = plain.split(/\s+/u, 1);
  const query = { command: typed, options: {} };
  const suggestions = nearWords(typed, commandNames);
  return { type: 'wrong', query, problem: 'unknown command', option: null, typed, suggestions, steps: [] };
}
