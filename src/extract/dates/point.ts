import type { TimeUnit } from '../../languages/pack.js';

/** A year as the text gives it: in figures, counted from publication (`last year`), `the year`, which names none, or fiscal. */
export type YearRef = { stated: number } | { shift: number } | { open: true } | FiscalYear;

/** `FY25`, `fiscal 2024-25`: a year of twelve months whose first depends on the country. */
export interface FiscalYear {
  /** The year named; of two the first. */
  fiscal: number;
  /** Two years are named: which it begins in is told. */
  pair: boolean;
}

/** Days, months and years by their numbers; what is missing the text does not say. */
export interface CalendarPoint {
  kind: 'calendar';
  day?: number | undefined;
  month?: number | undefined;
  year?: YearRef | undefined;
  /** 0 is Monday; beside a day it helps to find the year. */
  weekday?: number | undefined;
}

/** Months of one year: quarters, halves, the first nine months. */
export interface MonthsPoint {
  kind: 'months';
  first: number;
  last: number;
  grain: 'month' | 'quarter' | 'half';
  year?: YearRef | undefined;
}

/** What a time expression says, before it is worked out. */
export type Point =
  | CalendarPoint
  | MonthsPoint
  /** `the year to March 2025` */
  | { kind: 'months to'; count: number; end: CalendarPoint }
  /** `last June`, `next May` */
  | { kind: 'month turn'; month: number; direction: -1 | 1 }
  /** `yesterday`, `last week`, `three days ago`; with a weekday: `Wednesday of last week` */
  | { kind: 'shift'; unit: TimeUnit; by: number; weekday?: number }
  /** `the same day`, `the previous year`: counted from what was told before; else from publication where words mean both */
  | { kind: 'told'; unit: TimeUnit; by: number; orShift?: true }
  /** `the second day` of the days told before, counted from 1; the last one is -1 */
  | { kind: 'day of stay'; nth: number }
  /** `Wednesday`, `last Wednesday` */
  | { kind: 'weekday'; weekday: number; direction: -1 | 0 | 1 }
  | { kind: 'same period'; year?: YearRef | undefined }
  | { kind: 'year to date' }
  /** `2024-25`: the year of a budget or a harvest */
  | { kind: 'fiscal year'; year: FiscalYear }
  | { kind: 'span'; from: Point; to: Point };

/** A point where it stands in the sentence. */
export interface Reading {
  from: number;
  to: number;
  /** `day`, `quarter`: last part of the rule's name. */
  rule: string;
  point: Point;
}

/** The finest unit the point names. */
export function grainOf(point: Point): TimeUnit {
  switch (point.kind) {
    case 'calendar':
      return point.day !== undefined ? 'day' : point.month !== undefined ? 'month' : 'year';
    case 'months':
      return point.grain;
    case 'months to':
      return point.count === 12 ? 'year' : 'month';
    case 'month turn':
      return 'month';
    case 'shift':
      return point.weekday === undefined ? point.unit : 'day';
    case 'told':
      return point.unit;
    case 'weekday':
    case 'day of stay':
      return 'day';
    case 'span':
      return grainOf(point.to);
    case 'same period':
    case 'year to date':
    case 'fiscal year':
      return 'year';
  }
}

/** Two points are of one kind when a span may join them. */
export function mayJoin(a: Point, b: Point): boolean {
  const joinable = (point: Point) => ['calendar', 'months', 'weekday', 'shift'].includes(point.kind);
  return joinable(a) && joinable(b) && grainOf(a) === grainOf(b);
}
