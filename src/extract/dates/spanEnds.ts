import { addDays, partsOf } from '../../calendar.js';
import type { CalendarDate } from '../../model.js';
import type { Point } from './point.js';

/** What one end of a span leaves unsaid stands at the other: `8–11 May 2025`. */
export function filledFrom(point: Point, other: Point): Point {
  if (point.kind === 'months' && other.kind === 'months') return { ...point, year: point.year ?? other.year };
  if (point.kind === 'calendar' && other.kind === 'calendar')
    return { ...point, month: point.month ?? other.month, year: point.year ?? other.year };
  return point;
}

/** The point in the year of a date that is known. */
export function withYear(point: Point, date: CalendarDate): Point {
  return point.kind === 'calendar' || point.kind === 'months'
    ? { ...point, year: { stated: partsOf(date).year } }
    : point;
}

/** Whether the text gives the year of this end. */
export function hasYear(point: Point): boolean {
  return (point.kind === 'calendar' || point.kind === 'months') && point.year !== undefined;
}

/** December to January: the span starts in the year before. Sunday to Tuesday: in the week before. */
export function before(point: Point, date: CalendarDate): CalendarDate {
  if (point.kind === 'weekday') return addDays(date, -7);
  return `${partsOf(date).year - 1}${date.slice(4)}`;
}
