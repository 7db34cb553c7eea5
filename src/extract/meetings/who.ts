import type { Individual } from '../people/persons.js';
import { onlyOf } from '../only.js';
import type { Who } from './sides.js';

/** The person who makes up a side alone. */
export function aloneOn(side: { who: readonly Who[] } | undefined): Individual | undefined {
  return side && onlyOf(side.who)?.individual;
}

/** A person, or an office without a name: no country and no group. */
export function isSomebody({ individual, role }: Who): boolean {
  return individual !== undefined || role !== null;
}
