import type { CountryCode } from '../../model.js';
import type { TimeMention } from '../dates.js';

/** The month in which the fiscal year begins, for countries whose trade is reported by it (governments' own calendars). */
const firstMonths: Readonly<Record<CountryCode, number>> = {
  IN: 4,
  JP: 4,
  PK: 7,
  BD: 7,
  EG: 7,
  AU: 7,
};

/**
 * Gives a fiscal year (`2024-25`) its months, by the first country of the sentence whose calendar is known;
 * without one its period stays null.
 */
export function withFiscalMonths(
  times: readonly TimeMention[],
  countries: readonly { country: CountryCode }[],
): TimeMention[] {
  const first = countries.map(({ country }) => firstMonths[country]).find((month) => month !== undefined);
  return times.map((time) => (first === undefined ? time : withMonths(time, first)));
}

function withMonths(time: TimeMention, first: number): TimeMention {
  if (!time.rule.endsWith('.fiscal-year') || time.range === null) return time;
  const [from, to] = [`${time.range.from}-${twoDigits(first)}`, `${time.range.to}-${twoDigits(first - 1)}`];
  return {
    ...time,
    range: { from, to, certainty: 'inferred' },
    period: `${from}/${to}`,
    how: `${time.how}: from month ${first} on`,
  };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
