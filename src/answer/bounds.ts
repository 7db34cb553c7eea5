import type { DateRange } from '../model.js';
import type { Question } from './command.js';
import type { Wrong } from './answer.js';

/** The days a question is about; an absent end is open. */
export interface Bounds {
  since: string | undefined;
  until: string | undefined;
}

/** The typed options that bound a question in time. */
export interface TypedBounds {
  since: DateRange | undefined;
  until: DateRange | undefined;
  when?: DateRange | undefined;
}

/** The narrowest span that all of them allow, or what is wrong when that is empty. */
export function boundsOf({ since, until, when }: TypedBounds, question: Question): Bounds | Wrong {
  const from = [since?.from, when?.from].filter((day) => day !== undefined).sort();
  const to = [until?.to, when?.to].filter((day) => day !== undefined).sort(byEnd);
  const bounds = { since: from.at(-1), until: to[0] };
  if (bounds.since === undefined || bounds.until === undefined || bounds.since <= `${bounds.until}~`)
    return bounds;
  return {
    type: 'wrong',
    query: question.query,
    problem: 'dates reversed',
    option: since === undefined ? 'until' : 'since',
    typed: `${bounds.since} – ${bounds.until}`,
    suggestions: [],
    steps: [],
  };
}

/** A month ends after its days, a year after its months. */
function byEnd(a: string, b: string): number {
  return `${a}~` < `${b}~` ? -1 : 1;
}
