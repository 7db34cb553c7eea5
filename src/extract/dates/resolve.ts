import { addDays, addMonths, dateOf, isRealDay, monthOf, partsOf, weekdayOf } from '../../calendar.js';
import type { CalendarDate, Certainty } from '../../model.js';
import { dayOfWeek, moved } from './move.js';
import { type FiscalCalendar, fiscalMonth } from './fiscal.js';
import type { CalendarPoint, FiscalYear, Point } from './point.js';
import type { Counted, Resolved, Scene } from './scene.js';
import { before, filledFrom, hasYear, withYear } from './spanEnds.js';
import { fallbackYear, namedYear, yearFor, yearOfPart } from './years.js';

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
    case 'day of stay':
      return dayOfStay(point, scene);
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
      return fiscalYear(point.year, scene);
    case 'span':
      return span(point, scene);
  }
}

const noPublication: Resolved = { range: null, how: 'not resolved: the day of publication is unknown' };
const nothingTold: Resolved = { range: null, how: 'not resolved: no date was told before' };
function found(
  from: CalendarDate,
  to: CalendarDate,
  certainty: Certainty,
  how: string,
  counted?: Counted,
): Resolved {
  return { range: { from, to, certainty }, how, counted };
}

const noCalendar = 'its months depend on the country';

function fiscalYear(year: FiscalYear, scene: Scene): Resolved {
  if (scene.fiscal !== undefined) return fiscalMonths(year, scene.fiscal, 1, 12);
  return year.pair
    ? found(dateOf(year.fiscal), dateOf(year.fiscal + 1), 'stated', `as written, ${noCalendar}`)
    : { range: null, how: `not resolved: ${noCalendar}` };
}

/** From the first month to the last of a fiscal year, both counted from 1. */
function fiscalMonths(year: FiscalYear, calendar: FiscalCalendar, first: number, last: number): Resolved {
  const [from, to] = [fiscalMonth(year, calendar, first - 1), fiscalMonth(year, calendar, last - 1)];
  return found(from, to, 'inferred', `a fiscal year that begins in month ${calendar.firstMonth}`);
}

function calendar(point: CalendarPoint, scene: Scene): Resolved {
  const year = yearFor(point, scene);
  if ('unknown' in year) return { range: null, how: `not resolved: ${year.unknown}` };
  if (point.day !== undefined && !isRealDay(year.value, point.month ?? 1, point.day))
    return { range: null, how: 'not resolved: there is no such day' };
  const date = dateOf(year.value, point.month, point.day);
  return found(date, date, year.certainty, year.how);
}

function months(point: Extract<Point, { kind: 'months' }>, scene: Scene): Resolved {
  if (point.year !== undefined && 'fiscal' in point.year && scene.fiscal !== undefined)
    return fiscalMonths(point.year, scene.fiscal, point.first, point.last);
  const named = namedYear(point.year, scene) ?? (scene.published === null ? fallbackYear(scene) : undefined);
  const year = named ?? yearOfPart(point, scene.published ?? '', scene.future);
  if ('unknown' in year) return { range: null, how: `not resolved: ${year.unknown}` };
  return found(dateOf(year.value, point.first), dateOf(year.value, point.last), year.certainty, year.how);
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

function weekday(point: Extract<Point, { kind: 'weekday' }>, { published, future }: Scene): Resolved {
  if (published === null) return noPublication;
  const back = (weekdayOf(published) - point.weekday + 7) % 7;
  const goesAhead = point.direction > 0 || (point.direction === 0 && future);
  const whole = point.direction === 0 ? 0 : 7;
  const date = addDays(published, goesAhead ? (7 - back) % 7 || whole : -(back || whole));
  const counted = goesAhead ? 'ahead' : 'back';
  return found(date, date, 'inferred', `counted ${counted} from publication on ${published}`, counted);
}

function told(point: Extract<Point, { kind: 'told' }>, scene: Scene): Resolved {
  const base = point.unit === 'day' || point.unit === 'week' ? scene.told : (scene.base ?? scene.told);
  if (base === null)
    return point.unit === 'year' || point.orShift === true
      ? shift({ ...point, kind: 'shift' }, scene)
      : nothingTold;
  const how = `counted from ${base.from} told before`;
  if (point.by === 0 && point.unit === 'day') return found(base.from, base.to, 'inferred', how);
  const start = point.by > 0 ? base.to : base.from;
  if (start.length === 4 && point.unit !== 'year') return nothingTold;
  const { from, to } = moved(start, point.unit, point.by);
  return found(from, to, 'inferred', how);
}

function dayOfStay({ nth }: Extract<Point, { kind: 'day of stay' }>, { stay }: Scene): Resolved {
  if (stay == null) return { range: null, how: 'not resolved: no visit with its days was told before' };
  const day = nth < 0 ? stay.to : addDays(stay.from, nth - 1);
  if (day > stay.to) return { range: null, how: 'not resolved: the visit has fewer days' };
  return found(day, day, 'inferred', `counted from ${stay.from} told before`);
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
  return found(from, end.range.to, stated ? 'stated' : 'inferred', end.how, end.counted);
}
