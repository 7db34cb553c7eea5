import { commandTable } from '../commands.js';
import type { Query, Wrong } from './answer.js';
import type { OptionTable } from './command.js';
import { queryOf } from './queries.js';

/** A word with a colon right after it, at the start or after a space: `first:`. */
const optionPattern = /(?<=^|\s)([\p{L}_-]{1,32}):/gu;

/**
 * Reads a typed command: `/meetings between first:To Lam second:"Putin"`. The slash and quotes may be left out;
 * a value runs up to the next option of the command. A command without any `option:` takes the whole rest as
 * its only required option (`/official Lavrov`). A line without a slash whose first word is no command is a question.
 */
export function parseCommandLine(line: string): Query | Wrong {
  const text = line.trim();
  const plain = text.replace(/^\//u, '').trim();
  const command = commandAt(plain);
  if (command === undefined)
    return text.startsWith('/') ? unknown(plain) : queryOf('ask', { question: text });
  const rest = plain.slice(command.length).trim();
  const query = { command: command.name, options: {} };
  const table = commandTable.get(command.name)?.options;
  return table === undefined ? query : withOptions(query, rest, table);
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
  const required = Object.keys(table).filter((option) => table[option]?.required);
  const [only] = required;
  if (lead !== '' && known.length === 0 && only !== undefined && required.length === 1)
    return { ...query, options: { [only]: unquoted(lead) } };
  const stray = starts.find((start) => isStray(start, known, table));
  if (stray !== undefined || lead !== '')
    return strayOption(query, stray === undefined ? lead : nameOf(stray), Object.keys(table));
  return { ...query, options: Object.fromEntries(valuesOf(rest, known)) };
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
  return { type: 'wrong', query, problem: 'unknown option', option: typed, typed, suggestions, steps: [] };
}

function unknown(plain: string): Wrong {
  const [typed = ''] = plain.split(/\s+/u, 1);
  const query = { command: typed, options: {} };
  const suggestions = [...commandTable.keys()];
  return { type: 'wrong', query, problem: 'unknown command', option: null, typed, suggestions, steps: [] };
}
