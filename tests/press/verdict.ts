import type { Figure } from '../corpus/tally.js';

/**
 * What became of one fact: `right`, `wrong` (not in the label), `missed`, `again` (right, but told twice), or `optional`
 * (read, and neither right nor wrong).
 */
export type Mark = 'right' | 'wrong' | 'missed' | 'again' | 'optional';

export interface Verdict {
  mark: Mark;
  /** The fact as it was read; one missed, as the label has it. */
  fact: string;
  counts: readonly (readonly [Figure, right: boolean])[];
  /** What of a right fact is wrong: `country: SE expected`. */
  faults: readonly string[];
}

/** A fact read that is in the label a second time, or may be read or not. */
export function uncounted(mark: 'again' | 'optional', fact: string, figure: Figure, must: boolean): Verdict {
  return { mark, fact, counts: must ? [[figure, true]] : [], faults: [] };
}

/** `SE or NO`, `none`. */
export function named(allowed: readonly unknown[]): string {
  return allowed.map((one) => one ?? 'none').join(' or ');
}
