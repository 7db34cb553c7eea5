import type { CalendarDate, DateRange } from '../../model.js';
import type { FiscalCalendar } from './fiscal.js';

/** What is known where a point stands. */
export interface Scene {
  published: CalendarDate | null;
  statedYear: string | null;
  /** The last day told before, for "the same day". */
  told: DateRange | null;
  /** The last days in a row told before: those of a visit. */
  stay?: DateRange | null;
  /** The period another time of the sentence tells, for "the same period last year". */
  base: DateRange | null;
  /** How the country of the sentence counts its fiscal years. */
  fiscal?: FiscalCalendar | undefined;
  /** A word of the future stands near. */
  future: boolean;
}

/** Which way a weekday without a date was counted from publication. */
export type Counted = 'ahead' | 'back';

/** When it was, and one clause saying how that was found; or only why it could not be found. */
export type Resolved =
  { range: DateRange; how: string; counted?: Counted | undefined } | { range: null; how: string };
