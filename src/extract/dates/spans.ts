import type { Word } from '../words.js';
import { leadsBefore, ledBy } from './leads.js';
import { mayJoin, type Reading } from './point.js';
import type { TimeTables } from './tables.js';

/** Joins neighbours that are the two ends of one span: `8 May to 2 June`, `January–May 2025`. */
export function joinSpans(
  readings: readonly Reading[],
  words: readonly Word[],
  tables: TimeTables,
): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    if (before === undefined || !areEnds(before, reading, words, tables)) joined.push(reading);
    else joined[joined.length - 1] = spanOf(before, reading);
  }
  return joined;
}

function spanOf(a: Reading, b: Reading): Reading {
  return { from: a.from, to: b.to, rule: 'span', point: { kind: 'span', from: a.point, to: b.point } };
}

function areEnds(a: Reading, b: Reading, words: readonly Word[], tables: TimeTables): boolean {
  if (!mayJoin(a.point, b.point)) return false;
  const to = tables.to.at(words, a.to)?.to;
  // The joining word may be part of the second reading: "từ 1/1 đến 15/4".
  const isInside = to !== undefined && b.from === a.to && to < b.to;
  if (isInside || meets(to, b.from, words, tables)) return true;
  const and = tables.and.at(words, a.to)?.to;
  return meets(and, b.from, words, tables) && ledBy(leadsBefore(words, a.from, 0, tables), 'between');
}

/** Whether the joining word ends where the second reading starts, an article between them or not. */
function meets(end: number | undefined, start: number, words: readonly Word[], tables: TimeTables): boolean {
  return end !== undefined && (end === start || tables.articles.at(words, end)?.to === start);
}
