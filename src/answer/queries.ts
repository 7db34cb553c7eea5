import type { Query } from './answer.js';

/** A query with some options changed; `undefined` takes one away. */
export function changed(query: Query, changes: Readonly<Record<string, string | undefined>>): Query {
  return queryOf(query.command, { ...query.options, ...changes });
}

/** A query whose absent options are left out. */
export function queryOf(command: string, options: Readonly<Record<string, string | undefined>>): Query {
  const set = Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { command, options: Object.fromEntries(set) };
}

/** Whether two queries ask the same. */
export function sameQuery(a: Query, b: Query): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ command, options }: Query): string {
  return JSON.stringify([command, Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
