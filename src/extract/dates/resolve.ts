import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  isRealDay,
  monthOf,
  partsOf,
  weekdayOf,
} from '../../calendar.js';
import type { TimeUnit } from '../../languages/pack.js';
import type { CalendarDate, Certainty, DateRange } from '../../model.js';
import type { CalendarPoint, Point, YearRef } from './point.js';

/** What is known where a point stands. */
export interface Scene {
  published: CalendarDate | null;
  statedYear: string | null;
  /** The last day told before, for "the same day". */
  told: DateRange | null;
  /** The period another time of the sentence tells, for "the same period last year". */
  base: DateRange | null;
  /** A word of the future stands near. */
  future: boolean;
}

/** When it was, and one clause saying how that was found; or only why it could not be found. */
export type Resolved = { range: DateRange; how: string } | { range: null; how: string };

/** Works a point out. Never throws: what cannot be known comes back without range. */
export function resolve(point: Point, scene: Scene): Resolved {
  switch (point.kind) {
    case 'calendar':
      return calendar(point, scene);
    case 'months':
      return months(point, scene);
    case 'months to':
      return monthsTo(point, scene);
    case 'month turn':
      return monthTurn(point, scene);
    case 'shift':
      return shift(point, scene);
    case 'weekday':
      return weekday(point, scene);
    case 'told':
      return told(point, scene);
    case 'same period':
      return samePeriod(point, scene);
    case 'year to date':
      return scene.published === null
        ? noPublication
        : found(
            `${scene.published.slice(0, 4)}-01-01`,
            scene.published,
            'inferred',
            'from January to publication',
          );
    case 'fiscal year':
      return found(
        dateOf(point.first),
        dateOf(point.first + 1),
        'stated',
        'as written, its months depend on the country',
      );
    case 'span':
      return span(point, scene);
  }
}

const noPublication: Resolved = { range: null, how: 'not resolved: the day of publication is unknown' };
const nothingTold: Resolved = { range: null, how: 'not resolved: no date was told before' };
/** Days before which a day without year belongs to next year, and after which to last year. */
const farAhead = 122;
/** With a word of the future a month may lie this many months ahead. */
const farAheadMonths = 8;

function found(from: CalendarDate, to: CalendarDate, certainty: Certainty, how: string): Resolved {
  return { range: { from, to, certainty }, how };
}

function calendar(point: CalendarPoint, scene: Scene): Resolved {
  const year = yearFor(point, scene);
  if ('unknown' in year) return { range: null, how: `not resolved: ${year.unknown}` };
  if (point.day !== undefined && !isRealDay(year.value, point.month ?? 1, point.day))
    return { range: null, how: 'not resolved: there is no such day' };
  const date = dateOf(year.value, point.month, point.day);
  return found(date, date, year.certainty, year.how);
}

type Year = { value: number; certainty: Certainty; how: string } | { unknown: string };

function yearFor(point: CalendarPoint, scene: Scene): Year {
  const named = namedYear(point.year, scene);
  if (named !== undefined) return named;
  if (scene.published === null) return fallbackYear(scene);
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
function namedYear(ref: YearRef | undefined, { published }: Scene): Year | undefined {
  if (ref === undefined) return undefined;
  if ('stated' in ref) return { value: ref.stated, certainty: 'stated', how: 'as written' };
  if (published === null)
    return 'shift' in ref ? { unknown: 'the day of publication is unknown' } : undefined;
  const value = partsOf(published).year + ('shift' in ref ? ref.shift : 0);
  return { value, certainty: 'inferred', how: `year ${value} counted from publication on ${published}` };
}

function fallbackYear({ statedYear }: Scene): Year {
  if (statedYear === null) return { unknown: 'neither the year nor the day of publication is known' };
  return {
    value: Number(statedYear),
    certainty: 'inferred',
    how: `year ${statedYear} taken from elsewhere in the article`,
  };
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

function months(point: Extract<Point, { kind: 'months' }>, scene: Scene): Resolved {
  const named = namedYear(point.year, scene) ?? (scene.published === null ? fallbackYear(scene) : undefined);
  const year = named ?? yearOfPart(point, scene.published ?? '', scene.future);
  if ('unknown' in year) return { range: null, how: `not resolved: ${year.unknown}` };
  return found(dateOf(year.value, point.first), dateOf(year.value, point.last), year.certainty, year.how);
}

/** Quarters and halves count once begun, counts of months once over. */
function yearOfPart(
  point: Extract<Point, { kind: 'months' }>,
  published: CalendarDate,
  future: boolean,
): Year {
  const { year, month } = partsOf(published);
  const begun = point.grain === 'month' && !future ? point.last : point.first;
  const value = begun <= month || future ? year : year - 1;
  return { value, certainty: 'inferred', how: `year ${value} inferred from publication on ${published}` };
}

function monthsTo(point: Extract<Point, { kind: 'months to' }>, scene: Scene): Resolved {
  const end = calendar(point.end, scene);
  if (end.range === null) return end;
  const last = end.range.to;
  return found(
    monthOf(addMonths(`${last}-01`, 1 - point.count)),
    last,
    end.range.certainty,
    `${point.count} months up to ${last}, ${end.how}`,
  );
}

function monthTurn(point: Extract<Point, { kind: 'month turn' }>, { published }: Scene): Resolved {
  if (published === null) return noPublication;
  const { year, month } = partsOf(published);
  const back = point.month < month ? year : year - 1;
  const ahead = point.month > month ? year : year + 1;
  const date = dateOf(point.direction < 0 ? back : ahead, point.month);
  return found(date, date, 'inferred', `counted from publication on ${published}`);
}

function shift(point: Extract<Point, { kind: 'shift' }>, { published }: Scene): Resolved {
  if (published === null) return noPublication;
  const { from, to } =
    point.weekday === undefined
      ? moved(published, point.unit, point.by)
      : dayOfWeek(published, point.by, point.weekday);
  return found(from, to, 'inferred', `counted from publication on ${published}`);
}

/** The unit that holds `date`, moved. */
function moved(date: CalendarDate, unit: TimeUnit, by: number): { from: CalendarDate; to: CalendarDate } {
  const { year, month } = partsOf(date);
  switch (unit) {
    case 'day':
      return twice(addDays(date, by));
    case 'week': {
      const monday = addDays(date, 7 * by - weekdayOf(date));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return twice(monthOf(addMonths(`${monthOf(date)}-01`, by)));
    case 'quarter':
      return block(year, month, 3, by);
    case 'half':
      return block(year, month, 6, by);
    case 'year':
      return twice(dateOf(year + by));
  }
}

function block(year: number, month: number, size: number, by: number) {
  const first = addMonths(dateOf(year, month - ((month - 1) % size), 1), by * size);
  return { from: monthOf(first), to: monthOf(addMonths(first, size - 1)) };
}

function dayOfWeek(published: CalendarDate, weeks: number, weekdayWanted: number) {
  return twice(addDays(published, 7 * weeks - weekdayOf(published) + weekdayWanted));
}

function twice(date: CalendarDate) {
  return { from: date, to: date };
}

function weekday(point: Extract<Point, { kind: 'weekday' }>, { published, future }: Scene): Resolved {
  if (published === null) return noPublication;
  const back = (weekdayOf(published) - point.weekday + 7) % 7;
  const goesAhead = point.direction > 0 || (point.direction === 0 && future);
  const whole = point.direction === 0 ? 0 : 7;
  const date = addDays(published, goesAhead ? (7 - back) % 7 || whole : -(back || whole));
  return found(
    date,
    date,
    'inferred',
    `counted ${goesAhead ? 'ahead' : 'back'} from publication on ${published}`,
  );
}

function told(point: Extract<Point, { kind: 'told' }>, scene: Scene): Resolved {
  const base = point.unit === 'day' || point.unit === 'week' ? scene.told : (scene.base ?? scene.told);
  if (base === null) return point.unit === 'year' ? shift({ ...point, kind: 'shift' }, scene) : nothingTold;
  const how = `counted from ${base.from} told before`;
  if (point.by === 0 && point.unit === 'day') return found(base.from, base.to, 'inferred', how);
  const start = point.by > 0 ? base.to : base.from;
  if (start.length === 4 && point.unit !== 'year') return nothingTold;
  const { from, to } = moved(start, point.unit, point.by);
  return found(from, to, 'inferred', how);
}

function samePeriod(point: Extract<Point, { kind: 'same period' }>, scene: Scene): Resolved {
  const { base } = scene;
  if (base === null) return { range: null, how: 'not resolved: the sentence names no period to compare' };
  const { year } = partsOf(base.from);
  const ref = point.year;
  const stated = ref !== undefined && 'stated' in ref;
  const by = stated ? ref.stated - year : ref !== undefined && 'shift' in ref ? ref.shift : -1;
  const move = (date: CalendarDate) => `${partsOf(date).year + by}${date.slice(4)}`;
  return found(
    move(base.from),
    move(base.to),
    stated ? base.certainty : 'inferred',
    `the same part of the year as ${base.from}, ${Math.abs(by)} year(s) away`,
  );
}

function span(point: Extract<Point, { kind: 'span' }>, scene: Scene): Resolved {
  const end = resolve(filledFrom(point.to, point.from), scene);
  if (end.range === null) return end;
  const start = resolve(filledFrom(point.from, withYear(point.to, end.range.to)), scene);
  if (start.range === null) return start;
  const from = start.range.from <= end.range.to ? start.range.from : before(point.from, start.range.from);
  if (from > end.range.to || (hasYear(point.from) && from !== start.range.from))
    return { range: null, how: 'not resolved: the span ends before it starts' };
  const stated = start.range.certainty === 'stated' && end.range.certainty === 'stated';
  return found(from, end.range.to, stated ? 'stated' : 'inferred', end.how);
}

/** What one end of a span leaves unsaid stands at the other: `8–11 May 2025`. */
function filledFrom(point: Point, other: Point): Point {
  if (point.kind === 'months' && other.kind === 'months')
    return point.year || !other.year ? point : { ...point, year: other.year };
  if (point.kind !== 'calendar' || other.kind !== 'calendar') return point;
  const filled: CalendarPoint = { ...point };
  if (filled.month === undefined && other.month !== undefined) filled.month = other.month;
  if (filled.year === undefined && other.year !== undefined) filled.year = other.year;
  return filled;
}

function withYear(point: Point, date: CalendarDate): Point {
  return point.kind === 'calendar' || point.kind === 'months'
    ? { ...point, year: { stated: partsOf(date).year } }
    : point;
}

function hasYear(point: Point): boolean {
  return (point.kind === 'calendar' || point.kind === 'months') && point.year !== undefined;
}

/** December to January: the span starts in the year before. Sunday to Tuesday: in the week before. */
function before(point: Point, date: CalendarDate): CalendarDate {
  if (point.kind === 'weekday') return addDays(date, -7);
  return `${partsOf(date).year - 1}${date.slice(4)}`;
}
