import { daysBetween } from '../calendar.js';
import { findTimes } from '../extract/dates.js';
import type { Word } from '../extract/words.js';
import type { LanguagePack } from '../languages/pack.js';
import type { CalendarDate } from '../model.js';

/**
 * How many days before its publication the weekdays lie that a text tells, were it published on `day`: 0 for "on
 * Thursday" in a text of a Thursday, less for those ahead.
 */
export function daysSinceWeekdays(words: readonly Word[], day: CalendarDate, pack: LanguagePack): number[] {
  return findTimes(words, pack, { published: day, statedYear: null, previous: null })
    .filter(({ rule }) => rule.endsWith('.weekday'))
    .flatMap(({ range }) => (range === null ? [] : daysBetween(range.from, day)));
}
