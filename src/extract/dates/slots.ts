import type { PhraseTable } from '../phrases.js';
import { type Word, wordAt } from '../words.js';
import { dayMonthSlot, fiscalYear, fiscalYearAt, fullDate, monthYear, twoYears } from './figureSlots.js';
import { goesOn, mayBeSmall, mayBeYear, smallNumber, yearNumber } from './numerals.js';
import { type Captured, nothing, type Slot, type SlotMatch } from './slot.js';
import type { WordTables } from './tables.js';

const roman = ['i', 'ii', 'iii', 'iv'];

function phraseSlot<T>(pick: (tables: WordTables) => PhraseTable<T>, set: (value: T) => Captured): Slot {
  return {
    canStart: (word, tables) => pick(tables).canStart(word),
    match(words, at, tables) {
      const match = pick(tables).at(words, at);
      return match && { to: match.to, set: set(match.value) };
    },
  };
}

const namedMonth: Slot = {
  canStart: (word, tables) => tables.months.canStart(word),
  match(words, at, tables) {
    const match = tables.months.at(words, at);
    if (match === undefined || !writtenAsName(wordAt(words, at), tables)) return undefined;
    return { to: match.to, set: { month: match.value } };
  },
};

const namedWeekday: Slot = {
  canStart: (word, tables) => tables.weekdays.canStart(word),
  match(words, at, tables) {
    const match = tables.weekdays.at(words, at);
    if (match === undefined || !writtenAsName(wordAt(words, at), tables)) return undefined;
    if (tables.case === 'lower' && isName(words, at)) return undefined;
    return { to: match.to, set: { weekday: match.value } };
  },
};

const plainWeekday: Slot = {
  canStart: (word, tables) => tables.plainWeekdays.canStart(word),
  match(words, at, tables) {
    const match = tables.plainWeekdays.at(words, at);
    return match && { to: match.to, set: { weekday: match.value } };
  },
};

function daySlot(key: 'day' | 'end'): Slot {
  return {
    canStart: (word, tables) => mayBeSmall(word) || (tables.daysInWords && tables.ordinals.canStart(word)),
    match(words, at, tables) {
      if (!tables.daysInWords && wordAt(words, at).kind !== 'number') return undefined;
      const found = ordinalAt(words, at, tables, 31);
      return found && { to: found.to, set: { [key]: found.value } };
    },
  };
}

const ordinal: Slot = {
  canStart: (word, tables) =>
    mayBeSmall(word) || roman.includes(word.lower) || tables.ordinals.canStart(word),
  match(words, at, tables) {
    const found = ordinalAt(words, at, tables, 12) ?? romanAt(words, at);
    return found && { to: found.to, set: { ordinal: found.value } };
  },
};

const count: Slot = {
  canStart: (word, tables) => mayBeSmall(word) || tables.counts.canStart(word),
  match(words, at, tables) {
    const value = smallNumber(wordAt(words, at), 99);
    if (value !== undefined) return { to: at + 1, set: { count: value } };
    const match = tables.counts.at(words, at);
    return match && { to: match.to, set: { count: match.value } };
  },
};

/** Joining word, noun and four digits; or a relative year. */
const year: Slot = {
  canStart: (word, tables) =>
    mayBeYear(word) ||
    tables.yearJoins.canStart(word) ||
    tables.yearBefore.canStart(word) ||
    tables.fiscalBefore.canStart(word) ||
    tables.yearShifts.canStart(word) ||
    tables.openYear.canStart(word),
  match(words, at, tables) {
    const joined = tables.yearJoins.at(words, at)?.to;
    return (joined === undefined ? undefined : yearAt(words, joined, tables)) ?? yearAt(words, at, tables);
  },
};

/** Four digits with the nouns around them, and nothing else. */
const plainYear: Slot = {
  canStart: (word, tables) => mayBeYear(word) || tables.yearBefore.canStart(word),
  match: (words, at, tables) => statedYearAt(words, at, tables),
};

function yearAt(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined {
  const shift = tables.yearShifts.at(words, at);
  if (shift !== undefined) return { to: shift.to, set: { year: { shift: shift.value } } };
  const stated = fiscalYearAt(words, at, tables) ?? statedYearAt(words, at, tables);
  if (stated !== undefined) return stated;
  const open = tables.openYear.at(words, at);
  return open && { to: open.to, set: { year: { open: true } } };
}

function statedYearAt(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined {
  const number = tables.yearBefore.at(words, at)?.to ?? at;
  const stated = yearNumber(wordAt(words, number));
  if (stated === undefined || goesOn(words, number + 1)) return undefined;
  const to = tables.yearAfter.at(words, number + 1)?.to ?? number + 1;
  return { to, set: { year: { stated } } };
}

function ordinalAt(words: readonly Word[], at: number, tables: WordTables, most: number) {
  const value = smallNumber(wordAt(words, at), most);
  if (value !== undefined) return { value, to: tables.dayEndings.at(words, at + 1)?.to ?? at + 1 };
  const match = tables.ordinals.at(words, at);
  return match !== undefined && match.value <= most ? { value: match.value, to: match.to } : undefined;
}

function romanAt(words: readonly Word[], at: number) {
  const value = roman.indexOf(wordAt(words, at).lower) + 1;
  return value > 0 && wordAt(words, at).capital ? { value, to: at + 1 } : undefined;
}

/** Names with the wrong first letter are other words: "may", "march". */
function writtenAsName(word: Word, tables: WordTables): boolean {
  return tables.case !== 'capital' || word.capital;
}

/** Capitalised within a sentence, where the language writes months and weekdays small: "Plácido Domingo". */
export function isName(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).capital && wordAt(words, at - 1).kind === 'word';
}

/** Every slot by the name patterns use. */
export const slots: Readonly<Record<string, Slot>> = {
  day: daySlot('day'),
  end: daySlot('end'),
  month: namedMonth,
  weekday: namedWeekday,
  'plain weekday': plainWeekday,
  ordinal,
  count,
  year,
  'plain year': plainYear,
  'day/month': dayMonthSlot('day', /[/.]/u),
  'day-month': dayMonthSlot('day', /[-/.]/u),
  'end/month': dayMonthSlot('end', /[/.]/u),
  'month/year': monthYear,
  date: fullDate,
  'two years': twoYears,
  'fiscal year': fiscalYear,
  unit: phraseSlot(
    (tables) => tables.units,
    (unit) => ({ unit }),
  ),
  week: phraseSlot(
    (tables) => tables.weeks,
    (week) => ({ week }),
  ),
  to: phraseSlot(
    (tables) => tables.to,
    () => nothing,
  ),
  and: phraseSlot(
    (tables) => tables.and,
    () => nothing,
  ),
  article: phraseSlot(
    (tables) => tables.articles,
    () => nothing,
  ),
};
