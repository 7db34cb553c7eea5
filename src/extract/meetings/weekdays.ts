import { addDays, daysBetween } from '../../calendar.js';
import type { CalendarDate, DateRange } from '../../model.js';
import type { TimeMention } from '../dates.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';

/** A time as it was found, and how. */
export interface WorkedOut extends Pick<TimeMention, 'how' | 'counted'> {
  range: DateRange;
}

const daysOfWeek = 7;

const meantTables = packTable((pack) => phraseSet(pack.meetings.meant));

/** "will meet A and hold talks with B on Monday": a weekday counted back lies ahead, unless it tells what was to happen. */
export function comingDay<T extends WorkedOut>(
  day: T,
  published: CalendarDate | null,
  { words, pack }: Sentence,
): T {
  if (published === null || day.range.to >= published || day.counted !== 'back') return day;
  const coming = aWeekOn(day, 1, 'the next one as it is planned');
  return coming.range.from < published || meantTables(pack).findAll(words).length > 0 ? day : coming;
}

/** "met B on Monday and will speak on Friday": a weekday counted ahead for what is told later is the last one. */
export function pastDay<T extends WorkedOut>(day: T, published: CalendarDate | null): T {
  if (published === null || day.range.from <= published || day.counted !== 'ahead') return day;
  return aWeekOn(day, -1, 'the last one as it was held');
}

/** "The talks planned for Friday were called off": of a weekday ahead and the last one whichever is nearer; ahead unless it was yesterday. */
export function nearestDay<T extends WorkedOut>(day: T, published: CalendarDate | null): T {
  if (published === null || day.counted === undefined) return day;
  const other = aWeekOn(day, day.counted === 'back' ? 1 : -1, 'the nearest one');
  const isOther =
    day.counted === 'back'
      ? daysBetween(published, other.range.to) < daysBetween(day.range.to, published)
      : other.range.from === addDays(published, -1);
  return isOther ? other : day;
}

/** "meets B on Tuesday", in a caption of Wednesday. */
export function isOfYesterday(range: DateRange | undefined, published: CalendarDate | null): boolean {
  return range !== undefined && published !== null && range.from >= addDays(published, -1);
}

function aWeekOn<T extends WorkedOut>(day: T, weeks: 1 | -1, why: string): T {
  const moved = (date: CalendarDate) => addDays(date, weeks * daysOfWeek);
  const { range, how } = day;
  return {
    ...day,
    range: { ...range, from: moved(range.from), to: moved(range.to) },
    how: `${how}, ${why}`,
  };
}
