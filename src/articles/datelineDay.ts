import { datelineEnd, mayHoldDateline } from '../extract/dateline.js';
import { findTimes, type TimeMention } from '../extract/dates.js';
import { type Word, wordsOf } from '../extract/words.js';
import { daysBetween, firstDay, partsOf } from '../calendar.js';
import { packOf } from '../languages/index.js';
import type { LanguagePack } from '../languages/pack.js';
import type { CalendarDate, Language } from '../model.js';
import { dayOf } from './day.js';
import type { Line } from './lines.js';
import { daysSinceWeekdays } from './weekdays.js';

/** A dateline opens the text, so it stands among the first lines or nowhere. */
const headLines = 8;
/** Letters of a line that can hold a dateline and the day its first sentence tells. */
const longestHead = 300;
/** Letters of a text that are read for its years. */
const mostLetters = 20_000;
/** Days that what a report tells may lie ahead of it before its dateline is taken to be a year later. */
const farAhead = 122;
/** Days that may lie between what a report’s first sentence tells by its weekday and its dateline. */
const longestDelay = 3;

/** The day in an article’s dateline: `NAIROBI, 6 March 2025 —`, or without a year: `HANOI, May 6 (Reuters) -`. */
export interface DatelineDay {
  day: CalendarDate;
  /** Whether the year stands there, too. */
  isWhole: boolean;
}

/**
 * Reads the day of the first dateline. With `worksOut` a missing year is worked out from the latest month or day that the
 * text tells with its year; undefined where nothing tells it or the weekdays speak against it. `year` is the one its
 * address tells.
 */
export function datelineDay(
  lines: readonly Line[],
  language: Language,
  worksOut: boolean,
  year?: number,
): DatelineDay | undefined {
  const pack = packOf(language);
  for (const line of lines.slice(0, headLines)) {
    const head = line.text.slice(0, longestHead);
    if (!mayHoldDateline(head)) continue;
    const words = wordsOf(head);
    const end = datelineEnd(words, pack);
    if (end === 0) continue;
    const stated = dayOfLine(words.slice(0, end), pack, null);
    if (stated !== undefined) return { day: stated, isWhole: true };
    const known = year === undefined ? undefined : dayOfLine(words.slice(0, end), pack, year);
    const day = known ?? (worksOut ? yearless(words, end, lines, pack) : undefined);
    return day === undefined ? undefined : { day, isWhole: false };
  }
  return undefined;
}

function dayOfLine(
  words: readonly Word[],
  pack: LanguagePack,
  year: number | null,
): CalendarDate | undefined {
  const [time] = timesIn(words, pack, year).filter(({ grain }) => grain === 'day');
  const day = time?.range?.from;
  return day !== undefined && day === time?.range?.to ? day : undefined;
}

function timesIn(words: readonly Word[], pack: LanguagePack, year: number | null): TimeMention[] {
  return findTimes(words, pack, {
    published: null,
    statedYear: year === null ? null : String(year),
    previous: null,
  });
}

function yearless(
  words: readonly Word[],
  end: number,
  lines: readonly Line[],
  pack: LanguagePack,
): CalendarDate | undefined {
  const told = datesTold(lines, pack);
  const latest = told
    .filter((date) => date.length >= 7)
    .sort()
    .at(-1);
  if (latest === undefined) return undefined;
  const { year } = partsOf(latest);
  const same = dayOfLine(words.slice(0, end), pack, year);
  if (same === undefined) return undefined;
  const { month, day } = partsOf(same);
  const isAhead = daysBetween(same, firstDay(latest)) > farAhead;
  const chosen = isAhead ? dayOf(year + 1, month, day) : same;
  if (chosen === undefined || told.some((date) => date.slice(0, 4) > chosen.slice(0, 4))) return undefined;
  return weekdayFits(words.slice(end), chosen, pack) ? chosen : undefined;
}

/** Starts of the days, months and years the text tells with their year, deadlines apart. */
function datesTold(lines: readonly Line[], pack: LanguagePack): CalendarDate[] {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, mostLetters);
  if (!/\d{4}/.test(text)) return [];
  const words = wordsOf(text);
  return timesIn(words, pack, null).flatMap(({ use, range }) =>
    use === 'until' || range === null ? [] : [range.from],
  );
}

/** A report opens with what took place on its day or in the days before: some weekday it tells must be one of them. */
function weekdayFits(words: readonly Word[], day: CalendarDate, pack: LanguagePack): boolean {
  const told = daysSinceWeekdays(words, day, pack);
  return told.length === 0 || told.some((days) => days <= longestDelay);
}
