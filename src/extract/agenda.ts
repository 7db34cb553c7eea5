import { addDays } from '../calendar.js';
import type { CalendarDate, DateRange, Language, Passage } from '../model.js';
import { anchorsOf } from './meetings/anchors.js';
import { isOneDay, isStay } from './dates/days.js';
import { type DateContext, findTimes, type TimeMention } from './dates.js';
import { packTable } from './packTable.js';
import { packOf } from '../languages/index.js';
import { phraseSet } from './phrases.js';
import { type Sentence, sentenceOf } from './sentence.js';
import { holds } from './spans.js';
import { wordsOf } from './words.js';

/** A page that tells what is on day by day, each day on a line of its own. */
export interface Agenda {
  /** Its days, and where each line stands that tells one. */
  days: readonly { start: number; date: DateRange }[];
  /** It calls itself a programme: nothing on it was held when it appeared. */
  isProgramme: boolean;
  /** Where the line stands in which it does, which may name whose programme it is. */
  named: number | undefined;
}

/** Letters of a line that is a day, or that names the programme and its days. */
const longestHeading = 90;
/** Letters of a line that is a day. */
const longestDay = 45;
/** Words before what a page calls itself: "Press & Media – Diary of". */
const latestName = 4;
/** Lines in which a page says what it is. */
const headLines = 3;

const programmeTables = packTable((pack) => phraseSet(pack.meetings.agendas));
const weekdayTables = packTable((pack) => phraseSet(pack.dates.weekdays.flat()));

/**
 * The days under which a page lists what is on: two and more in turn, or one and more on a page that calls itself an agenda.
 * Undefined for all other pages, where a day on a line of its own may be that of publication.
 */
export function agendaOf(passages: readonly Passage[], context: DateContext): Agenda | undefined {
  const lines = passages.filter(
    ({ kind, text, paragraph }, at) =>
      kind !== 'caption' &&
      text.length <= longestHeading &&
      passages[at + 1]?.paragraph !== paragraph &&
      passages[at - 1]?.paragraph !== paragraph,
  );
  const days: { start: number; date: DateRange }[] = [];
  let isProgramme = false;
  let name: number | undefined;
  let week: DateRange | undefined;
  /** "Agenda for Monday, 17 November": the day of all that has no other. */
  let whole: { start: number; date: DateRange } | undefined;
  for (const line of lines) {
    const isHead = line.paragraph < headLines;
    if (!isHead && !mayBeDay(line.text, week !== undefined)) continue;
    // Most heads are headlines: no programme's, and without a day.
    const named = isHead && isProgrammeLine(line);
    if (!named && !/\d/.test(line.text) && week === undefined) continue;
    const sentence = sentenceOf(line);
    const times = findTimes(sentence.words, sentence.pack, context);
    isProgramme ||= named;
    if (named) name ??= line.start;
    week ??= isHead
      ? times.flatMap(({ range }) => (range !== null && isStay(range) ? range : []))[0]
      : undefined;
    const only = onlyDay(times);
    if (named && only !== undefined) whole ??= { start: line.start, date: only };
    const date = named ? undefined : isDayAlone(sentence, times) ? only : inWeek(sentence, week);
    if (date !== undefined) days.push({ start: line.start, date });
  }
  const inTurn = days.every(({ date }, at) => at === 0 || (days[at - 1]?.date.to ?? '') < date.from);
  if (days.length === 0 && whole !== undefined) days.push(whole);
  // A list of days none of which was over when it appeared.
  isProgramme ||=
    days.length > 1 && context.published !== null && (days[0]?.date.from ?? '') >= context.published;
  return inTurn && days.length > (isProgramme ? 0 : 1) ? { days, isProgramme, named: name } : undefined;
}

/** The day under which a passage stands. */
export function dayUnder({ days }: Agenda, { start }: Passage): DateRange | undefined {
  return days.findLast((day) => day.start <= start)?.date;
}

/** A figure, or where weeks are told a weekday, and few letters. */
function mayBeDay(text: string, isWeekKnown: boolean): boolean {
  return text.length <= longestDay && (/\d/.test(text) || (isWeekKnown && !text.includes(' ')));
}

/** "Public engagements of the President": such a word opens the line, which tells of no meeting itself. */
function isProgrammeLine(line: Passage): boolean {
  return namesProgramme(line.text, line.language) && anchorsOf(sentenceOf(line)).length === 0;
}

/** Whether a word for a programme stands at the beginning of a line. */
export function namesProgramme(text: string, language: Language): boolean {
  const [name] = programmeTables(packOf(language)).findAll(wordsOf(text));
  return name !== undefined && name.from <= latestName;
}

/** "Mardi 20 mai.", "14/02.": a day and nothing else, its weekday apart. */
export function isDayAlone({ words, pack }: Sentence, times: readonly TimeMention[]): boolean {
  if (onlyDay(times) === undefined) return false;
  return words.every(
    ({ kind }, at) =>
      kind === 'mark' ||
      times.some((time) => holds(time, at)) ||
      weekdayTables(pack).at(words, at) !== undefined,
  );
}

function onlyDay(times: readonly TimeMention[]): DateRange | undefined {
  const [time] = times;
  const range = time?.range ?? null;
  return time?.use === 'when' && times.length === 1 && isOneDay(range) ? range : undefined;
}

/** "MONTAG", under "Woche vom 20. bis 24. Oktober". */
function inWeek({ words, pack }: Sentence, week: DateRange | undefined): DateRange | undefined {
  if (week === undefined || words.length > 2) return undefined;
  const published: CalendarDate = addDays(week.from, -1);
  const [time] = findTimes(words, pack, { published, statedYear: null, previous: null });
  if (time?.grain !== 'day' || time.range === null || time.counted === undefined) return undefined;
  // Counted back from the day before: a week on.
  const day = time.range.from > published ? time.range.from : addDays(time.range.from, daysOfWeek);
  return day <= week.to ? { from: day, to: day, certainty: 'inferred' } : undefined;
}

const daysOfWeek = 7;
