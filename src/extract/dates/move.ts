import { addDays, addMonths, dateOf, monthOf, partsOf, weekdayOf } from '../../calendar.js';
import type { TimeUnit } from '../../languages/pack.js';
import type { CalendarDate } from '../../model.js';

/** The unit that holds `date`, moved. */
export function moved(
  date: CalendarDate,
  unit: TimeUnit,
  by: number,
): { from: CalendarDate; to: CalendarDate } {
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

/** A day of the week that lies `weeks` after the week of publication. */
export function dayOfWeek(published: CalendarDate, weeks: number, weekdayWanted: number) {
  return twice(addDays(published, 7 * weeks - weekdayOf(published) + weekdayWanted));
}

function twice(date: CalendarDate) {
  return { from: date, to: date };
}
