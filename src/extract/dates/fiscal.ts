import { addMonths, dateOf, monthOf } from '../../calendar.js';
import type { CalendarDate, CountryCode } from '../../model.js';
import type { FiscalYear } from './point.js';

/** How a country counts the years of its budget and statistics. */
export interface FiscalCalendar {
  /** Month of its first day, 1 to 12. */
  firstMonth: number;
  /** Which of the two years a single one names: India's FY25 ends in 2025, Japan's fiscal 2025 begins in it. */
  namedBy: 'first' | 'last';
}

/** Countries whose trade is reported by fiscal years (governments' own calendars). */
const calendars: Readonly<Record<CountryCode, FiscalCalendar>> = {
  IN: { firstMonth: 4, namedBy: 'last' },
  JP: { firstMonth: 4, namedBy: 'first' },
  PK: { firstMonth: 7, namedBy: 'last' },
  BD: { firstMonth: 7, namedBy: 'last' },
  EG: { firstMonth: 7, namedBy: 'last' },
  AU: { firstMonth: 7, namedBy: 'last' },
};

/** The calendar of the first country whose one is known; undefined when no country's is. */
export function fiscalCalendarOf(countries: readonly { country: CountryCode }[]): FiscalCalendar | undefined {
  for (const { country } of countries) {
    const calendar = calendars[country];
    if (calendar !== undefined) return calendar;
  }
  return undefined;
}

/** The month, counted from 0, of a fiscal year: `2024-04`. */
export function fiscalMonth(year: FiscalYear, calendar: FiscalCalendar, index: number): CalendarDate {
  const first = dateOf(firstYear(year, calendar), calendar.firstMonth);
  return monthOf(addMonths(`${first}-01`, index));
}

/** The calendar year in which this month (1 to 12) of a fiscal year lies. */
export function yearOfFiscalMonth(year: FiscalYear, calendar: FiscalCalendar, month: number): number {
  return firstYear(year, calendar) + (month < calendar.firstMonth ? 1 : 0);
}

function firstYear({ fiscal, pair }: FiscalYear, { namedBy }: FiscalCalendar): number {
  return pair || namedBy === 'first' ? fiscal : fiscal - 1;
}
