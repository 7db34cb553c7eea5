import type { LanguagePack, TimeLead } from '../../languages/pack.js';
import { placeTables } from '../place-tables.js';
import { type Word, wordAt } from '../words.js';
import { grainOf, type Point, type Reading } from './point.js';
import type { TimeTables } from './tables.js';

/** What stands before a reading. */
export interface Leads {
  /** First word of the leads, or of the reading when there is none. */
  from: number;
  /** The nearest first; a word may lead in several ways. */
  kinds: TimeLead[][];
}

/** Longest lead phrase in words; most leads in a row. */
const longestLead = 6;
const mostLeads = 4;

/** Collects the leads before `at`, not reaching back over `floor`. */
export function leadsBefore(words: readonly Word[], at: number, floor: number, tables: TimeTables): Leads {
  const kinds: TimeLead[][] = [];
  let from = at;
  while (kinds.length < mostLeads) {
    const lead = leadEndingAt(words, from, floor, tables);
    if (lead === undefined) break;
    kinds.push(lead.kinds);
    from = lead.from;
  }
  return { from, kinds };
}

function leadEndingAt(words: readonly Word[], end: number, floor: number, tables: TimeTables) {
  for (let from = Math.max(floor, end - longestLead); from < end; from++) {
    const kinds = tables.leads.allAt(words, from).filter((match) => match.to === end);
    if (kinds.length > 0) return { from, kinds: kinds.map((match) => match.value) };
  }
  return undefined;
}

/** Whether one of the leads is of one of these kinds. */
export function ledBy(leads: Leads, ...wanted: TimeLead[]): boolean {
  return leads.kinds.some((kinds) => kinds.some((kind) => wanted.includes(kind)));
}

/** Whether a lead sets a deadline and nothing else: Swedish `senast` also tells of the last time. */
export function isDeadline({ kinds }: Leads): boolean {
  return kinds.some((lead) => lead.includes('until') && !lead.includes('in'));
}

/** Whether a reading is a time at all, judged by what leads it. */
export function isAnchored(
  reading: Reading,
  leads: Leads,
  nearPercent: boolean,
  words: readonly Word[],
  tables: TimeTables,
): boolean {
  const { point } = reading;
  // `FY25` says what it is; `2024-25` is a season as well.
  if (point.kind === 'fiscal year' && !hasNoun(reading, words))
    return !(leads.kinds[0]?.includes('article') ?? true);
  if (ledBy(leads, 'every')) return false;
  if (point.kind === 'weekday' && point.direction === 0)
    return !tables.pack.dates.weekdaysNeedLead || leads.kinds.length > 0;
  if (point.kind === 'span') return grainOf(point) !== 'year' || ledBy(leads, ...spanLeads);
  if (point.kind !== 'calendar' || point.day !== undefined) return true;
  if (point.month === undefined) return isYear(reading, leads, nearPercent, words, tables);
  if (point.year !== undefined || reading.rule !== 'month-alone') return true;
  const ambiguous = tables.ambiguousMonths.at(words, reading.from)?.to === reading.to;
  return ambiguous ? ledBy(leads, 'in', 'since') : ledBy(leads, ...monthLeads);
}

function hasNoun({ from, to }: Reading, words: readonly Word[]): boolean {
  return wordAt(words, from).kind === 'word' || wordAt(words, to - 1).kind === 'word';
}

const monthLeads: TimeLead[] = ['in', 'until', 'since', 'compared'];
const spanLeads: TimeLead[] = [...monthLeads, 'from', 'between'];
const yearLeads: TimeLead[] = [...spanLeads, 'year'];

/** "up 5 % from 2023" names a year, "the treaty from 1982" a treaty. */
function isYear(
  reading: Reading,
  leads: Leads,
  nearPercent: boolean,
  words: readonly Word[],
  tables: TimeTables,
): boolean {
  if (isGlued(words, reading, leads)) return false;
  const nearest = leads.kinds[0];
  if (nearest !== undefined)
    return nearest.some((kind) => (kind === 'from' ? nearPercent : yearLeads.includes(kind)));
  if (yearOf(reading) < earliestLoose) return false;
  if (wordAt(words, reading.from).kind === 'word') return true;
  return tables.pack.dates.bareYears && isAdverb(words, reading.from, tables.pack);
}

/** Without `in` before them, older years name treaties and wars more often than the event reported. */
const earliestLoose = 2000;

function yearOf({ point }: Reading): number {
  return point.kind === 'calendar' && point.year !== undefined && 'stated' in point.year
    ? point.year.stated
    : 0;
}

/** "decree 2025/QD", "COP2024", "2024-års": part of a name. */
function isGlued(words: readonly Word[], { from, to }: Reading, leads: Leads): boolean {
  // The lead of "mid-2025" is part of it.
  const before = leads.kinds.length > 0 ? undefined : words[from - 1];
  const next = wordAt(words, to);
  // "betrug 2024 500 Millionen Euro": a number with a word of its own.
  const numberNext = next.kind === 'number' && wordAt(words, to + 1).kind !== 'word';
  return (
    (wordAt(words, from).glued && before !== undefined && !/^[("“„»«‘‚]$/u.test(before.text)) ||
    (next.glued && /^[/:–—+-]$/u.test(next.text) && wordAt(words, to + 1).glued) ||
    numberNext
  );
}

/** A year without lead: after a plain word ("wuchs 2024"), or after a place ("in Hanoi 2024"), not after a name. */
function isAdverb(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  if (before.kind !== 'word') return /^[,.;:!?]$/u.test(before.text) && wordAt(words, at - 2).kind === 'word';
  if (!before.capital) return true;
  return endsPlace(words, at, pack);
}

/** Longest name of a place in words. */
const longestPlace = 3;

/** Whether "in Hanoi" or "to Norway" ends before `at`. */
function endsPlace(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { entries, prepositions } = placeTables(pack);
  for (let from = at - 1; from >= Math.max(1, at - longestPlace); from--)
    if (entries.at(words, from)?.to === at && prepositions.at(words, from - 1)?.to === from) return true;
  return false;
}

/** What the leads make of the point; `ahead` tells that it lies after publication. */
export function useOf(
  point: Point,
  leads: Leads,
  ahead: boolean,
  nearPercent: boolean,
): 'when' | 'until' | 'since' | 'compared' {
  if (point.kind === 'same period') return 'compared';
  const grain = grainOf(point);
  for (const kinds of leads.kinds) {
    const has = (kind: TimeLead) => kinds.includes(kind);
    if (has('on') && (grain === 'day' || grain === 'week')) continue;
    if (has('until') && (ahead || !(has('compared') || has('in')))) return 'until';
    // `5 billion over the first half of 2025` tells when, `up 5 % over the first half` compares.
    if (has('compared') && has('in') && point.kind === 'months' && !nearPercent) return 'when';
    if (has('compared')) return 'compared';
    if (has('from') && point.kind === 'span') continue;
    if (has('since')) return 'since';
    if (has('from')) return nearPercent && grain !== 'day' ? 'compared' : 'since';
  }
  const isBasis = point.kind === 'told' && point.by < 0 && grain !== 'day';
  return isBasis && nearPercent ? 'compared' : 'when';
}
