import { type Word, wordAt } from '../words.js';
import { longest } from './pattern.js';
import { isName } from './slots.js';
import type { Reading } from './point.js';
import type { CompiledPattern, TimeTables } from './tables.js';

/** Everything that could be a time, left to right, the longest at each place. */
export function readAll(words: readonly Word[], tables: TimeTables): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const patterns = word && tables.patternsFor(word.form);
    if (patterns === undefined) {
      at++;
      continue;
    }
    const reading = readAt(words, at, patterns, tables);
    if (reading !== undefined) readings.push(reading);
    at = Math.max(reading?.to ?? 0, tables.notTimes.at(words, at)?.to ?? 0, at + 1);
  }
  return readings;
}

function readAt(
  words: readonly Word[],
  at: number,
  patterns: readonly CompiledPattern[],
  tables: TimeTables,
): Reading | undefined {
  let best: Reading | undefined;
  for (const pattern of patterns) {
    const match = longest(pattern.start, words, at, tables);
    if (match === undefined || match.to <= (best?.to ?? at) || isCount(words, match.to, tables)) continue;
    const point = pattern.read(match.got);
    if (point !== undefined)
      best = { from: at, to: match.to, rule: pattern.rule.replaceAll(' ', '-'), point };
  }
  const move = moveAt(words, at, tables);
  if (move !== undefined && isLonger(move, best)) best = move;
  const trap = tables.notTimes.at(words, at);
  return trap !== undefined && trap.to >= (best?.to ?? 0) ? undefined : (best ?? monthAt(words, at, tables));
}

/** A pattern goes before a move of the same length only where it compares. */
function isLonger(move: Reading, best: Reading | undefined): boolean {
  if (best === undefined || move.to !== best.to) return move.to > (best?.to ?? 0);
  return best.point.kind !== 'same period';
}

function moveAt(words: readonly Word[], at: number, tables: TimeTables): Reading | undefined {
  const told = tables.told.at(words, at);
  const shift = tables.shifts.at(words, at);
  if (shift !== undefined && shift.to > (told?.to ?? 0))
    return { from: at, to: shift.to, rule: 'shift', point: { kind: 'shift', ...shift.value } };
  if (told === undefined) return undefined;
  // "накануне": the day before what was told, or before publication.
  const either = shift?.to === told.to ? { orShift: true as const } : {};
  return { from: at, to: told.to, rule: 'told', point: { kind: 'told', ...told.value, ...either } };
}

/** A month by itself; whether it counts is for its lead to say. */
function monthAt(words: readonly Word[], at: number, tables: TimeTables): Reading | undefined {
  const match = tables.months.at(words, at);
  if (match === undefined) return undefined;
  const capital = wordAt(words, at).capital;
  if (tables.case === 'capital' && !capital) return undefined;
  if (tables.case === 'lower' && isName(words, at)) return undefined;
  return { from: at, to: match.to, rule: 'month-alone', point: { kind: 'calendar', month: match.value } };
}

/** "May 20 countries", "2024 tonnes": the number belongs to what follows. */
function isCount(words: readonly Word[], to: number, tables: TimeTables): boolean {
  return wordAt(words, to - 1).kind === 'number' && tables.counted.at(words, to) !== undefined;
}
