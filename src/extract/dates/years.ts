import { dateOf, daysBetween, partsOf, weekdayOf } from '../../calendar.js';
import type { CalendarDate, Certainty } from '../../model.js';
import { yearOfFiscalMonth } from './fiscal.js';
import type { CalendarPoint, Point, YearRef } from './point.js';
import type { Scene } from './scene.js';

/** Days before which a day without year belongs to next year, and after which to last year. */
const farAhead = 122;
/** With a word of the future a month may lie this many months ahead. */
const farAheadMonths = 8;

/** A year and how it was found, or why it was not. */
export type Year = { value: number; certainty: Certainty; how: string } | { unknown: string };

/** The year of a day, month or year: named, inferred from publication, or taken from elsewhere in the article. */
export function yearFor(point: CalendarPoint, scene: Scene): Year {
  const named = namedYear(point.year, scene, point.month);
  if (named !== undefined) return named;
  if (scene.published === null) return yearNearAddress(point, scene) ?? fallbackYear(scene);
  const value =
    point.day === undefined
      ? yearOfMonth(point.month ?? 1, scene.published, scene.future)
      : yearOfDay(point, point.month ?? 1, point.day, scene.published, scene.future);
  return {
    value,
    certainty: 'inferred',
    how: `year ${value} inferred from publication on ${scene.published}`,
  };
}

/** The year as the text names it; nothing when it names none. */
export function namedYear(
  ref: YearRef | undefined,
  { published, fiscal }: Scene,
  month = 1,
): Year | undefined {
  if (ref === undefined) return undefined;
  if ('fiscal' in ref) {
    if (fiscal === undefined) return { unknown: 'its months depend on the country' };
    const value = yearOfFiscalMonth(ref, fiscal, month);
    return {
      value,
      certainty: 'inferred',
      how: `a fiscal year that begins in month ${fiscal.firstMonth}`,
    };
  }
  if ('stated' in ref) return { value: ref.stated, certainty: 'stated', how: 'as written' };
  if (published === null)
    return 'shift' in ref ? { unknown: 'the day of publication is unknown' } : undefined;
  const value = partsOf(published).year + ('shift' in ref ? ref.shift : 0);
  return { value, certainty: 'inferred', how: `year ${value} counted from publication on ${published}` };
}

/** Without publication: the year the article states elsewhere. */
export function fallbackYear({ statedYear }: Scene): Year {
  if (statedYear === null) return { unknown: 'neither the year nor the day of publication is known' };
  return {
    value: partsOf(statedYear).year,
    certainty: 'inferred',
    how: `year ${statedYear.slice(0, 4)} taken from elsewhere in the article`,
  };
}

/** Letters of a month in ISO form; a year alone is shorter. */
const monthLength = 7;

/** Without publication: the year that brings the day near the month in the article's address. */
function yearNearAddress(point: CalendarPoint, { statedYear, future }: Scene): Year | undefined {
  if (statedYear?.length !== monthLength || point.month === undefined) return undefined;
  const value =
    point.day === undefined
      ? yearOfMonth(point.month, statedYear, future)
      : yearOfDay(point, point.month, point.day, `${statedYear}-15`, future);
  return { value, certainty: 'inferred', how: `year ${value} inferred from ${statedYear} in its address` };
}

/** The year that brings the day near publication: at most four months ahead, or the one its weekday fits. */
function yearOfDay(
  point: CalendarPoint,
  month: number,
  day: number,
  published: CalendarDate,
  future: boolean,
): number {
  const { year } = partsOf(published);
  const limit = future ? 2 * farAhead : farAhead;
  const ahead = daysBetween(published, dateOf(year, month, day));
  const near = ahead > limit ? year - 1 : ahead <= limit - 365 ? year + 1 : year;
  if (point.weekday === undefined) return near;
  const years = [near, year, year - 1, year + 1];
  return years.find((one) => weekdayOf(dateOf(one, month, day)) === point.weekday) ?? near;
}

/** The latest such month not after publication, or with a word of the future the coming one. */
function yearOfMonth(month: number, published: CalendarDate, future: boolean): number {
  const { year, month: current } = partsOf(published);
  const ahead = (month - current + 12) % 12;
  if (ahead === 0 || (future && ahead <= farAheadMonths)) return month >= current ? year : year + 1;
  return month < current ? year : year - 1;
}

/** Quarters and halves count once begun, counts of months once over. */
export function yearOfPart(
  point: Extract<Point, { kind: 'months' }>,
  published: CalendarDate,
  future: boolean,
): Year {
  const { year, month } = partsOf(published);
  const begun = point.grain === 'month' && !future ? point.last : point.first;
  const value = begun <= month || future ? year : year - 1;
  return { value, certainty: 'inferred', how: `year ${value} inferred from publication on ${published}` };
}
