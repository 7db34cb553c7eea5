import { gather } from './gather.js';
import { firstDay, lastDay, periodOf } from '../calendar.js';
import type { LanguagePack } from '../languages/pack.js';
import type { CalendarDate, DateRange } from '../model.js';
import { isFuture, percentBefore } from './dates/cues.js';
import type { FiscalCalendar } from './dates/fiscal.js';
import { isStay } from './dates/days.js';
import { isDeadline, type Leads, isAnchored, leadsBefore, ledBy, useOf } from './dates/leads.js';
import { grainOf, type Point, type Reading } from './dates/point.js';
import { readAll } from './dates/read.js';
import { resolve } from './dates/resolve.js';
import type { Counted, Resolved, Scene } from './dates/scene.js';
import { joinSpans } from './dates/spans.js';
import { tablesOf, type TimeTables } from './dates/tables.js';
import { type Word, wordsOf } from './words.js';

export interface DateContext {
  /** Day the article was published, or null. */
  published: CalendarDate | null;
  /** Latest year the article itself states in full, or the month its address tells (`2025-05`), or null: used when nothing is published. */
  statedYear: string | null;
  /** The last date found before this passage in the article, for "the same day". */
  previous: DateRange | null;
  /** The last days in a row told before it: those of a visit. */
  stay?: DateRange | null;
  /** How the country spoken of counts its fiscal years; without it their months are unknown. */
  fiscal?: FiscalCalendar | undefined;
}

export interface TimeMention {
  /** Word span in the sentence, its preposition included. */
  from: number;
  to: number;
  /** When; null when it cannot be resolved ("in May last year" with unknown publication date). */
  range: DateRange | null;
  /** The period as the export writes it: `2024`, `2025-Q1`, `2024-01/2024-09`; null for days, weeks and long spans. */
  period: string | null;
  /** How it was worked out: `"on Wednesday" counted back from publication on 2025-04-04`. */
  how: string;
  /** Which way it was counted from publication, if it is a weekday without a date. */
  counted?: Counted | undefined;
  grain: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** Whether it says when something took place, or sets a deadline, a start, a base of comparison. */
  use: 'when' | 'until' | 'since' | 'compared';
  /** Name of the rule for evidence: `sv.date.day`. */
  rule: string;
}

/** A reading with what leads it. */
interface Led {
  reading: Reading;
  leads: Leads;
  /** A percentage stands shortly before. */
  nearPercent: boolean;
}

/**
 * Finds the dates and periods of a sentence, left to right, not overlapping.
 * What cannot be resolved comes with `range: null` and the reason in `how`.
 */
export function findTimes(words: readonly Word[], pack: LanguagePack, context: DateContext): TimeMention[] {
  const tables = tablesOf(pack);
  const readings = readAll(words, tables);
  if (readings.length === 0) return [];
  const led = withLeads(joinSpans(readings, words, tables), words, tables);
  return resolveAll(led, words, pack, tables, context);
}

/**
 * Reads words that are a time and nothing else, as somebody types it: `May 2025`, `on Wednesday`, `last month`.
 * A month or year needs no preposition here. Undefined when other words stand beside it or it cannot be resolved.
 */
export function readWhole(
  words: readonly Word[],
  pack: LanguagePack,
  published: CalendarDate,
): DateRange | undefined {
  const tables = tablesOf(pack);
  const [reading, ...others] = joinSpans(readAll(words, tables), words, tables);
  if (reading === undefined || others.length > 0 || reading.to !== words.length) return undefined;
  if (leadsBefore(words, reading.from, 0, tables).from > 0) return undefined;
  const scene = { published, statedYear: null, told: null, base: null, future: false };
  return resolve(reading.point, scene).range ?? undefined;
}

/** What the next passage may refer to: the last day told here, and the latest year stated here. */
export function nextContext(context: DateContext, times: readonly TimeMention[]): DateContext {
  const days = gather(
    times.filter((time) => isDay(time)),
    (time) => time.range ?? [],
  );
  // "the same day" after "on Wednesday, during his visit from 2 to 4 April" is the Wednesday.
  const day = days.findLast((range) => range.from === range.to) ?? days.at(-1);
  if (day === undefined) return context;
  const { published, statedYear, fiscal } = context;
  return {
    published,
    statedYear,
    previous: day,
    stay: days.findLast(isStay) ?? context.stay ?? null,
    fiscal,
  };
}

/**
 * The latest year that the text states beside months or in a date in figures; null when there is none.
 * Deadlines ("by May 2030") do not count.
 */
export function statedYears(text: string, pack: LanguagePack): string | null {
  if (!/\d{4}/.test(text)) return null;
  const words = wordsOf(text);
  const tables = tablesOf(pack);
  const readings = joinSpans(readAll(words, tables), words, tables);
  const years = readings.flatMap(({ from, point }, index, all) => {
    const leads = leadsBefore(words, from, all[index - 1]?.to ?? 0, tables);
    return ledBy(leads, 'until') ? [] : datedYear(point);
  });
  return years.length === 0 ? null : String(years.reduce((latest, year) => Math.max(latest, year)));
}

function datedYear(point: Point): number[] {
  if (point.kind === 'span') return [...datedYear(point.from), ...datedYear(point.to)];
  if (point.kind !== 'months' && (point.kind !== 'calendar' || point.month === undefined)) return [];
  return point.year !== undefined && 'stated' in point.year ? [point.year.stated] : [];
}

function withLeads(readings: readonly Reading[], words: readonly Word[], tables: TimeTables): Led[] {
  return gather(readings, (reading, index) => {
    const leads = leadsBefore(words, reading.from, readings[index - 1]?.to ?? 0, tables);
    const nearPercent = percentBefore(words, leads.from, tables);
    return isAnchored(reading, leads, nearPercent, words, tables) ? [{ reading, leads, nearPercent }] : [];
  });
}

/** How many times away a time may refer to another. */
const farthest = 20;

/** Resolves what stands by itself first, then what refers to it. */
function resolveAll(
  all: readonly Led[],
  words: readonly Word[],
  pack: LanguagePack,
  tables: TimeTables,
  context: DateContext,
): TimeMention[] {
  const mentions = all.map((led) => (refers(led.reading.point) ? undefined : mention(led, null, null)));
  const resolved = all.map(
    (led, index) =>
      mentions[index] ??
      (mentions[index] = mention(led, toldBefore(mentions, index, context), baseFor(mentions, index))),
  );
  // "The first day" of nothing told before is no time.
  return resolved.filter(
    ({ range }, index) => range !== null || all[index]?.reading.point.kind !== 'day of stay',
  );

  function mention(led: Led, told: DateRange | null, base: DateRange | null): TimeMention {
    const { reading, leads } = led;
    const future =
      isDeadline(leads) || (!ledBy(leads, 'since') && isFuture(words, leads.from, reading.to, tables, pack));
    const { published, statedYear, fiscal } = context;
    const stay = told !== null && isStay(told) ? told : (context.stay ?? null);
    const scene: Scene = { published, statedYear, told, stay, base, fiscal, future };
    return mentionOf(led, words, `${pack.code}.date.${reading.rule}`, scene);
  }
}

function mentionOf(led: Led, words: readonly Word[], rule: string, scene: Scene): TimeMention {
  const { reading, leads, nearPercent } = led;
  const resolved = resolve(reading.point, scene);
  const ahead = isAhead(resolved, scene);
  return {
    from: leads.from,
    to: reading.to,
    range: resolved.range,
    period: resolved.range === null ? null : periodIn(reading.point, resolved.range),
    how: `"${quote(words, leads.from, reading.to)}" ${resolved.how}`,
    counted: resolved.range === null ? undefined : resolved.counted,
    grain: grainOf(reading.point),
    use: useOf(reading.point, leads, ahead, nearPercent),
    rule,
  };
}

function refers(point: Point): boolean {
  return point.kind === 'told' || point.kind === 'same period' || point.kind === 'day of stay';
}

function isDay(mention: TimeMention | undefined): boolean {
  return mention?.grain === 'day' && mention.use === 'when' && mention.range !== null;
}

function toldBefore(
  mentions: readonly (TimeMention | undefined)[],
  index: number,
  context: DateContext,
): DateRange | null {
  return mentions.slice(Math.max(0, index - farthest), index).findLast(isDay)?.range ?? context.previous;
}

/** The nearest period told in the sentence, before rather than after. */
function baseFor(mentions: readonly (TimeMention | undefined)[], index: number): DateRange | null {
  const isBase = (other: TimeMention | undefined) => other?.use === 'when' && other.period !== null;
  const before = mentions.slice(Math.max(0, index - farthest), index);
  const base = before.findLast(isBase) ?? mentions.slice(index + 1, index + farthest).find(isBase);
  return base?.range ?? null;
}

function periodIn(point: Point, range: DateRange): string | null {
  return point.kind === 'year to date' ? null : periodOf(range.from, range.to);
}

/** Without publication, a year after every year the article states is taken to lie ahead. */
function isAhead({ range }: Resolved, { published, statedYear }: Scene): boolean {
  const now = published ?? statedYear;
  return range !== null && (now === null || lastDay(range.to) > firstDay(now));
}

function quote(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word, index) => (index === 0 || word.glued ? word.text : ` ${word.text}`))
    .join('');
}
