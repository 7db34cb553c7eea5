import type { Query, Topic } from '../answer/answer.js';
import type { Catalogue, OptionWords } from './catalogue.js';
import { periodWords } from './dates.js';
import { countryWords } from './places.js';

/** A query as somebody would type it: `/meetings between first:to-lam second:RU`. */
export function commandLine(query: Query): string {
  const options = Object.entries(query.options).map(([name, value]) => `${name}:${value}`);
  return ['/' + query.command, ...options].join(' ');
}

/** A query in words: `Meetings: To Lam, since 1 January 2025`. */
export function queryWords(query: Query, catalogue: Catalogue, topics: readonly Topic[] = []): string {
  const filters = filterWords(query, catalogue, topics);
  const heading = commandHeading(query, catalogue);
  return filters.length > 0 ? `${heading}: ${filters.join(', ')}` : heading;
}

/** What the answers of a command are headed with; the command's own name where no words exist. */
export function commandHeading(query: Query, catalogue: Catalogue): string {
  const commands: Readonly<Record<string, { heading: string }>> = catalogue.commands;
  return commands[query.command]?.heading ?? query.command;
}

/** Every option in words: `To Lam and Vladimir Putin`, `since 1 January 2025`. */
export function filterWords(query: Query, catalogue: Catalogue, topics: readonly Topic[]): string[] {
  const table: Readonly<Record<string, OptionWords>> = catalogue.options;
  const filters: string[] = [];
  for (const [name, value] of Object.entries(withoutEqualBounds(query.options))) {
    if (unsaid.has(name)) continue;
    const label = table[name]?.label ?? name;
    const words = `${label} ${valueWords(name, value, catalogue, topics)}`.trim();
    const first = joined.has(name) ? filters.pop() : undefined;
    filters.push(first === undefined ? words : `${first} ${words}`);
  }
  return filters;
}

/** From May 2025 until May 2025 is in May 2025. */
function withoutEqualBounds({ since, until, ...rest }: Query['options']): Query['options'] {
  if (since !== undefined && since === until) return { ...rest, when: since };
  return { ...rest, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/** The value of one option in words: an id becomes a name, a code a country, a date a date. */
function valueWords(
  name: string,
  value: string,
  catalogue: Catalogue,
  topics: readonly Topic[] = [],
): string {
  const official = topics.find((topic) => topic.type === 'official' && topic.official.id === value);
  if (official?.type === 'official') return official.official.name;
  if (/^[A-Z]{2}([ ,]+[A-Z]{2})*$/.test(value))
    return value
      .split(/[ ,]+/)
      .map((code) => countryWords(code, catalogue))
      .join(' – ');
  if (dateOptions.has(name) || name === 'period') return periodWords(value, catalogue);
  return choiceWords(name, value, catalogue) ?? (partyOptions.has(name) ? nameOfId(value) : value);
}

/** Options whose words go on from those of the option before: `Vietnam with Russia`. */
const joined = new Set(['second', 'partner']);
/** A meeting's id says nothing to a reader; how an answer is shown is no filter. */
const unsaid = new Set(['id', 'private']);
const dateOptions = new Set(['since', 'until', 'when']);
const partyOptions = new Set(['official', 'name', 'first', 'second', 'subject']);

/** The label of a fixed choice, for `kind`, `status` and `measure`. */
export function choiceWords(name: string, value: string, catalogue: Catalogue): string | undefined {
  const { kinds, meetingStatus, tradeStatus, measures } = catalogue;
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: kinds,
    status: { ...meetingStatus, ...tradeStatus },
    measure: measures,
  };
  return tables[name]?.[value];
}

/** `to-lam` → `To Lam`: an id is the folded name. Other text stays as it is. */
function nameOfId(value: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  return value
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
