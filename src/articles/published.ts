import { type PhraseTable, PhraseTable as Table } from '../extract/phrases.js';
import { type Word, wordsOf } from '../extract/words.js';
import { packOf, packs } from '../languages/index.js';
import type { CalendarDate, Language } from '../model.js';
import { dayOf } from './day.js';
import type { Line } from './lines.js';
import { placeAndDay } from './placeAndDay.js';
import { endsLikeSentence, isDateLabel, labelled } from './page.js';
import { daysSinceWeekdays } from './weekdays.js';

/** The day of publication stands among the first lines, if anywhere; later stamps belong to other headlines. */
const headLines = 8;
/** So many lines of text end the head, however short the article. */
const headText = 2;
/** How many lines at an article’s end may tell when it appeared, and how long such a line and its label are. */
const footLines = 12;
const longestFoot = 120;
const longestFootLabel = 10;
/** Letters a whole day takes, the time of day and a full stop behind it. */
const longestDay = 45;
/** A line with a day and more words than this tells news, not when it was published. */
const longestDateLine = 110;

let months: PhraseTable<number> | undefined;

/** Month names of all packs: a page's head is often in another language than its text. */
function monthTable(): PhraseTable<number> {
  months ??= new Table(
    packs.flatMap((pack) =>
      pack.dates.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
    ),
  );
  return months;
}

/**
 * The day of publication an article states about itself: under a label, at the opening of a line, in a short line near
 * the top, or beside the place it was written in. Numerals that could be day first or month first are decided by `hint` (a
 * day read in its address) or by the weekdays the text tells; else they are left unread in English.
 */
export function publishedIn(
  lines: readonly Line[],
  language: Language,
  hint: CalendarDate | undefined,
): CalendarDate | undefined {
  const eitherDay: EitherDay = (dayFirst, monthFirst) => {
    if (hint === dayFirst || hint === monthFirst) return hint;
    // Only English is written both ways.
    return language === 'en' ? byWeekday(lines, [dayFirst, monthFirst]) : dayFirst;
  };
  const read = (text: string) => dayIn(text, eitherDay);
  const labelledDay = (kind: 'date' | 'update') => {
    for (const { text } of lines) {
      const rest = labelled(text, kind)?.rest;
      const day = rest === undefined ? undefined : read(rest.slice(0, 60));
      if (day !== undefined) return day;
    }
    return undefined;
  };
  const stated = labelledDay('date');
  if (stated !== undefined) return stated;
  let textLines = 0;
  for (const line of lines.slice(0, headLines)) {
    const day = read(datePart(line));
    if (day !== undefined) return day;
    if (line.text.length > 60 && endsLikeSentence(line.text) && ++textLines === headText) break;
  }
  return read(placeAndDay(lines) ?? '') ?? publishedAtFoot(lines, read) ?? labelledDay('update');
}

/** `Broadcast on 24 September 2025`, `(Published on 3 May 2025)`: a label without colon and nothing but a day behind it. */
function publishedAtFoot(
  lines: readonly Line[],
  read: (text: string) => CalendarDate | undefined,
): CalendarDate | undefined {
  for (const { text, meta } of lines.slice(-footLines)) {
    if (meta || text.length > longestFoot || !/\d{4}/.test(text)) continue;
    const rest = behindLabel(text);
    const day =
      rest === undefined ? (agencyDay(text) ?? (isStampAlone(text) ? read(text) : undefined)) : read(rest);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** What follows the longest label at the start of a line, if no more than a day fits in. */
function behindLabel(text: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}’'-]+/gu)].slice(0, longestFootLabel);
  const first = words[0]?.index ?? text.length;
  if (first > 2) return undefined;
  const last = words.findLast((word) => isDateLabel(text.slice(first, word.index + word[0].length)));
  if (last === undefined) return undefined;
  const rest = text.slice(last.index + last[0].length);
  return rest.length <= longestDay ? rest : undefined;
}

/** Letters and words beside the day and the time of day that a stamp may have: a weekday, a time zone, what was done then. */
const longestStamp = 60;
const mostStampWords = 2;
const wholeDay =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:\.|st|nd|rd|th)?[ -](?:de )?\p{L}{3,12}\.?,?[ -](?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}/u;
const timeOfDay = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.? ?m\b\.?)?/giu;

/** `OTS0112, 8. Okt. 2025, 14:05`: the number of an agency's report. */
const reportNumber = /^\p{Lu}{3}\d{4}(?!\d)/u;

/** `17 SEPTEMBER 2024`, `jeu, 13/02/2025 - 18:02`, `29.10.2025 14:22 Uppdaterad 16:05`: a day and hardly a word beside it. */
function isStampAlone(text: string): boolean {
  if (text.length > longestStamp || !wholeDay.test(text)) return false;
  const rest = text.replace(reportNumber, '').replace(wholeDay, '').replace(timeOfDay, '');
  return !/\d/.test(rest) && (rest.match(/\p{L}+/gu) ?? []).length <= mostStampWords;
}

/** `dpa:251124-930-123456/1`: agencies number their reports by day. */
function agencyDay(text: string): CalendarDate | undefined {
  const number = /(?<!\p{L})dpa:(\d{2})(\d{2})(\d{2})-\d/u.exec(text);
  return number === null ? undefined : dayOf(2000 + Number(number[1]), Number(number[2]), Number(number[3]));
}

/** What of a head line may tell its date: all of a short one, the opening of a sentence. */
function datePart({ text, meta, image }: Line): string {
  if (meta || image || text.includes('://')) return '';
  const opening = datePrefix(text);
  if (opening > 0) return text.slice(0, opening);
  if (isSpan(text)) return '';
  return (text.length <= longestDateLine && !endsLikeSentence(text)) || isStampAlone(text) ? text : '';
}

const wholeDays = new RegExp(wholeDay.source, 'gu');
/** Letters of "till den", "to" and a dash between the days of a span. */
const longestTie = 12;

/** `Published under the period 3 October 2014 to 20 January 2019`: two days and nothing but a small word between them. */
function isSpan(text: string): boolean {
  const [first, second] = text.matchAll(wholeDays);
  if (first === undefined || second === undefined) return false;
  const tie = text.slice(first.index + first[0].length, second.index).trim();
  return tie.length > 0 && tie.length <= longestTie && tie === tie.toLowerCase() && !isDateLabel(tie);
}

/** Length of the date (and its label) that a line opens with: ` date 2025-02-22 HANOI — …`; 0 without one. */
export function datePrefix(text: string): number {
  const match =
    /^\s*(?:(\p{L}[\p{L}\p{M}]{0,20}):?\s+)?\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?\s+/u.exec(
      text.slice(0, 80),
    );
  if (match === null) return 0;
  const label = match[1];
  return label === undefined || isDateLabel(label) ? match[0].length : 0;
}

/** Lines of a text whose weekdays are asked, and days that news is old, or ahead, at most. */
const newsLines = 12;
const oldestNews = 1;

/** The one of two days on which, or the day before which, the text says that its news took place. */
function byWeekday(
  lines: readonly Line[],
  days: readonly [CalendarDate, CalendarDate],
): CalendarDate | undefined {
  const words = wordsOf(
    lines
      .slice(0, newsLines)
      .map(({ text }) => text)
      .join('\n'),
  );
  const fitting = days.filter((day) =>
    daysSinceWeekdays(words, day, packOf('en')).some((since) => Math.abs(since) <= oldestNews),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Decides between the two days that numerals may mean. */
type EitherDay = (dayFirst: CalendarDate, monthFirst: CalendarDate) => CalendarDate | undefined;

/** "Woche vom 10. bis 16. November 2025", "17–23 February 2025": what a page is about, not when it appeared. */
const severalDays =
  /(?<![\d:.h])\d{1,2}\.? ?(?:[–—-]|to|bis|till|au|al|по|đến|и|and|und|och|et|y) ?\d{1,2}(?:\.|:e)? (?:de |tháng )?\p{L}{3,}/u;

/** The first whole day in a text, in ISO form, in numerals or with the month's name. */
function dayIn(text: string, eitherDay: EitherDay): CalendarDate | undefined {
  if (severalDays.test(text)) return undefined;
  const iso = /(?<!\d)(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/u.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numerals = /(?<![\d.,/])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (numerals !== null)
    return numerals[2] === '.'
      ? // Full stops part a day from its month: slashes are written both ways.
        (dayOf(Number(numerals[4]), Number(numerals[3]), Number(numerals[1])) ??
          dayOf(Number(numerals[4]), Number(numerals[1]), Number(numerals[3])))
      : dayOfNumerals(Number(numerals[1]), Number(numerals[3]), Number(numerals[4]), eitherDay);
  const spaced = /(?<![\d.,/])(\d{1,2})\. (\d{1,2})\. (\d{4})(?!\d)/.exec(text);
  if (spaced !== null) return dayOf(Number(spaced[3]), Number(spaced[2]), Number(spaced[1]));
  return dayWithMonth(text);
}

function dayOfNumerals(
  first: number,
  second: number,
  year: number,
  eitherDay: EitherDay,
): CalendarDate | undefined {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || first === second) return dayFirst ?? monthFirst;
  return eitherDay(dayFirst, monthFirst);
}

/** `May 10, 2025`, `10. Mai 2025`, `10 de mayo de 2025`, `10 tháng 5 năm 2025`. */
function dayWithMonth(text: string): CalendarDate | undefined {
  const words = wordsOf(text.slice(0, longestDateLine + 20));
  for (const match of monthTable().findAll(words)) {
    const before = numberNear(words, match.from - 1, -1);
    const after = words.slice(match.to, match.to + 6).filter(({ kind }) => kind === 'number');
    const [next, later] = after.map(({ text: digits }) => Number(digits));
    const day =
      before !== undefined && next !== undefined && next > 31
        ? dayOf(next, match.value, before)
        : dayOf(later ?? Number.NaN, match.value, next ?? Number.NaN);
    if (day !== undefined) return day;
  }
  return undefined;
}

function numberNear(words: readonly Word[], at: number, step: -1): number | undefined {
  for (let index = at; index > at - 3; index += step) {
    const word = words[index];
    if (word?.kind === 'number') return Number(word.text);
  }
  return undefined;
}

/** A whole day in the digits of an address: `/2025/05/10/`, `-20250510175614884.htm`. */
export function publishedInAddress(address: string): CalendarDate | undefined {
  const parts = /(?<!\d)(20\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(address);
  if (parts !== null) return dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  // A day alone, or with the time of day to the minute, second or millisecond: other runs of digits are numbers of articles.
  const run = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6}|\d{9})?(?!\d)/.exec(address);
  if (run !== null) return dayOf(Number(run[1]), Number(run[2]), Number(run[3]));
  // Vietnamese newsrooms put three digits of their own before day and time: `-185241105093012345.htm`.
  const stamp =
    /-[12]\d\d(2\d)(0[1-9]|1[0-2])([0-3]\d)(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?\.(?:html?|chn)(?![\w.])/.exec(
      address,
    );
  return stamp === null ? undefined : dayOf(2000 + Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
}

/** The year in an address that tells no whole day: `/2025/05/minister-visits`, `/news/2025/`. */
export function yearInAddress(address: string): number | undefined {
  const year = /\/(20\d{2})(?=[/-]|$)/.exec(address)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The month in an address that tells no whole day, `/2025/05/minister-visits`, as `2025-05`. */
export function monthInAddress(address: string): CalendarDate | undefined {
  const month = /\/(20\d{2})[/-](0[1-9]|1[0-2])(?=[/-]|$)/.exec(address);
  return month === null ? undefined : `${month[1]}-${month[2]}`;
}
