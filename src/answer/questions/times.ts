import type { TimeMention } from '../../extract/dates.js';
import { writeDate } from '../dates.js';

/** Ends of the time a question asks about, as options carry them. */
export interface Bounded {
  since: string | undefined;
  until: string | undefined;
}

/** The time that a question sets for meetings. */
export function boundsIn(times: readonly TimeMention[]): Bounded {
  const ranges = times.filter(({ use }) => use !== 'compared');
  const since = ranges.filter(({ use }) => use !== 'until').map(({ range }) => range?.from);
  const until = ranges.filter(({ use }) => use !== 'since').map(({ range }) => range?.to);
  return { since: defined(since).sort()[0], until: defined(until).sort().at(-1) };
}

/** The period that a question sets for trade. */
export function periodIn(times: readonly TimeMention[]): string | undefined {
  const asked = times.filter(({ use }) => use !== 'compared');
  const [only, ...others] = asked;
  if (only === undefined || isOpen(asked)) return undefined;
  if (others.length === 0) return only.period ?? (only.range === null ? undefined : writeDate(only.range));
  const { since, until } = boundsIn(asked.map((time) => ({ ...time, use: 'when' as const })));
  return since === undefined || until === undefined
    ? undefined
    : writeDate({ from: since, to: until, certainty: 'stated' });
}

/** Trade has no open ends: "since 2023" and "before 2025" ask for every period rather than for a wrong one. */
function isOpen(times: readonly TimeMention[]): boolean {
  const [{ use, period } = { use: 'when', period: null }, ...others] = times;
  return others.length === 0 && (use === 'since' || (use === 'until' && period === null));
}

function defined(days: readonly (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined);
}
