import type { TimeUnit } from '../../languages/pack.js';
import type { PhraseTable } from '../phrases.js';
import type { Word } from '../words.js';
import type { YearRef } from './point.js';
import type { WordTables } from './tables.js';

/** What the slots of one pattern have taken from the text. */
export interface Captured {
  day?: number;
  /** Last day of `8–11 May`. */
  end?: number;
  month?: number;
  year?: YearRef;
  weekday?: number;
  ordinal?: number;
  count?: number;
  unit?: TimeUnit;
  /** Weeks from the week of publication. */
  week?: number;
  /** First year of `2024-25`. */
  firstYear?: number;
}

export interface SlotMatch {
  to: number;
  set: Captured;
}

/** Takes words for one slot of a pattern. */
export interface Slot {
  /** Cheap test on the lower-cased first word. */
  canStart(word: string, tables: WordTables): boolean;
  match(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined;
}

const isNumber = (word: string) => /^\d/u.test(word);
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
    if (match === undefined || !writtenAsName(words[at], tables)) return undefined;
    return { to: match.to, set: { month: match.value } };
  },
};

const namedWeekday: Slot = {
  canStart: (word, tables) => tables.weekdays.canStart(word),
  match(words, at, tables) {
    const match = tables.weekdays.at(words, at);
    if (match === undefined || !writtenAsName(words[at], tables)) return undefined;
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
    canStart: (word, tables) => isNumber(word) || (tables.daysInWords && tables.ordinals.canStart(word)),
    match(words, at, tables) {
      if (!tables.daysInWords && words[at]?.kind !== 'number') return undefined;
      const found = ordinalAt(words, at, tables, 31);
      return found && { to: found.to, set: { [key]: found.value } };
    },
  };
}

const ordinal: Slot = {
  canStart: (word, tables) => isNumber(word) || roman.includes(word) || tables.ordinals.canStart(word),
  match(words, at, tables) {
    const found = ordinalAt(words, at, tables, 4) ?? romanAt(words, at);
    return found && { to: found.to, set: { ordinal: found.value } };
  },
};

const count: Slot = {
  canStart: (word, tables) => isNumber(word) || tables.counts.canStart(word),
  match(words, at, tables) {
    const value = smallNumber(words[at], 99);
    if (value !== undefined) return { to: at + 1, set: { count: value } };
    const match = tables.counts.at(words, at);
    return match && { to: match.to, set: { count: match.value } };
  },
};

/** Joining word, noun and four digits; or a relative year. */
const year: Slot = {
  canStart: (word, tables) =>
    isNumber(word) ||
    tables.yearJoins.canStart(word) ||
    tables.yearBefore.canStart(word) ||
    tables.yearShifts.canStart(word) ||
    tables.openYear.canStart(word),
  match(words, at, tables) {
    const joined = tables.yearJoins.at(words, at)?.to;
    return (joined === undefined ? undefined : yearAt(words, joined, tables)) ?? yearAt(words, at, tables);
  },
};

/** Four digits with the nouns around them, and nothing else. */
const plainYear: Slot = {
  canStart: (word, tables) => isNumber(word) || tables.yearBefore.canStart(word),
  match: (words, at, tables) => statedYearAt(words, at, tables),
};

function yearAt(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined {
  const shift = tables.yearShifts.at(words, at);
  if (shift !== undefined) return { to: shift.to, set: { year: { shift: shift.value } } };
  const stated = statedYearAt(words, at, tables);
  if (stated !== undefined) return stated;
  const open = tables.openYear.at(words, at);
  return open && { to: open.to, set: { year: { open: true } } };
}

function statedYearAt(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined {
  const number = tables.yearBefore.at(words, at)?.to ?? at;
  const stated = yearNumber(words[number]);
  if (stated === undefined || goesOn(words, number + 1)) return undefined;
  const to = tables.yearAfter.at(words, number + 1)?.to ?? number + 1;
  return { to, set: { year: { stated } } };
}

/** `10/5`, `10-5`, `10.5`, with or without a year behind. */
function dayMonthSlot(key: 'day' | 'end', marks: RegExp): Slot {
  return {
    canStart: isNumber,
    match(words, at) {
      const numbers = numeralsAt(words, at);
      if (numbers === undefined || !marks.test(numbers.mark)) return undefined;
      const [day = 0, month = 0, third] = numbers.values;
      if (!isDay(day) || !isMonth(month) || (third !== undefined && !isYear(third))) return undefined;
      const year = third === undefined ? {} : { year: { stated: third } };
      return { to: numbers.to, set: { [key]: day, month, ...year } };
    },
  };
}

/** `5/2025`, `5-2025`, `5.2025` */
const monthYear: Slot = {
  canStart: isNumber,
  match(words, at) {
    const numbers = numeralsAt(words, at);
    if (numbers === undefined || numbers.values.length !== 2) return undefined;
    const [month = 0, stated = 0] = numbers.values;
    return isMonth(month) && isYear(stated)
      ? { to: numbers.to, set: { month, year: { stated } } }
      : undefined;
  },
};

/** A whole date in figures: `2025-05-10`, `10/05/2025`, `10.05.2025`. */
const fullDate: Slot = {
  canStart: isNumber,
  match(words, at, tables) {
    const numbers = numeralsAt(words, at);
    if (numbers === undefined || numbers.values.length !== 3) return undefined;
    const parts = calendarOrder(numbers.values, tables.monthFirst);
    return parts && { to: numbers.to, set: parts };
  },
};

function calendarOrder(values: readonly number[], monthFirst: boolean): Captured | undefined {
  const [a = 0, b = 0, c = 0] = values;
  if (isYear(a)) return isMonth(b) && isDay(c) ? { year: { stated: a }, month: b, day: c } : undefined;
  if (!isYear(c)) return undefined;
  if (isDay(a) && isMonth(b)) return { day: a, month: b, year: { stated: c } };
  return monthFirst && isMonth(a) && isDay(b) ? { day: b, month: a, year: { stated: c } } : undefined;
}

/** Two or three numbers glued by one kind of mark, as one word (`10.05.2025`) or several (`10/05/2025`). */
function numeralsAt(
  words: readonly Word[],
  at: number,
): { values: number[]; mark: string; to: number } | undefined {
  const first = words[at];
  if (first?.kind !== 'number') return undefined;
  if (/^\d{1,4}(?:\.\d{1,4}){1,2}$/u.test(first.text))
    return { values: first.text.split('.').map(Number), mark: '.', to: at + 1 };
  const values = [Number(first.text)];
  const mark = words[at + 1]?.text ?? '';
  let to = at + 1;
  while (/^[/-]$/u.test(mark) && values.length < 3 && continues(words, to, mark)) {
    values.push(Number(words[to + 1]?.text));
    to += 2;
  }
  return values.length > 1 && /^\d{1,4}$/u.test(first.text) ? { values, mark, to } : undefined;
}

function continues(words: readonly Word[], at: number, mark: string): boolean {
  const next = words[at + 1];
  return (
    words[at]?.text === mark &&
    words[at]?.glued === true &&
    next?.glued === true &&
    /^\d{1,4}$/u.test(next.text)
  );
}

function ordinalAt(words: readonly Word[], at: number, tables: WordTables, most: number) {
  const value = smallNumber(words[at], most);
  if (value !== undefined) return { value, to: tables.dayEndings.at(words, at + 1)?.to ?? at + 1 };
  const match = tables.ordinals.at(words, at);
  return match !== undefined && match.value <= most ? { value: match.value, to: match.to } : undefined;
}

function romanAt(words: readonly Word[], at: number) {
  const value = roman.indexOf(words[at]?.lower ?? '') + 1;
  return value > 0 && words[at]?.capital ? { value, to: at + 1 } : undefined;
}

function smallNumber(word: Word | undefined, most: number): number | undefined {
  if (word?.kind !== 'number' || !/^\d{1,2}$/u.test(word.text)) return undefined;
  const value = Number(word.text);
  return value >= 1 && value <= most ? value : undefined;
}

function yearNumber(word: Word | undefined): number | undefined {
  return word?.kind === 'number' && /^(?:19|20)\d\d$/u.test(word.text) ? Number(word.text) : undefined;
}

/** `2023/24` and `2025-05-10` are no plain years. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  const mark = words[at]?.text ?? '';
  return /^[/.:-]$/u.test(mark) && continues(words, at, mark) && next.length < 4;
}

/** Names with the wrong first letter are other words: "may", "march". */
function writtenAsName(word: Word | undefined, tables: WordTables): boolean {
  return tables.case !== 'capital' || word?.capital === true;
}

/** Capitalised within a sentence, where the language writes months and weekdays small: "Plácido Domingo". */
export function isName(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && words[at - 1]?.kind === 'word';
}

const isDay = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;
const isYear = (value: number) => value >= 1900 && value <= 2099;

/** `2024-25`, `2024/25`: two years in a row, the second in two figures. */
const twoYears: Slot = {
  canStart: isNumber,
  match(words, at) {
    const firstYear = yearNumber(words[at]);
    const mark = words[at + 1]?.text ?? '';
    const second = words[at + 2]?.text ?? '';
    if (firstYear === undefined || !/^[-–/]$/u.test(mark) || !continues(words, at + 1, mark))
      return undefined;
    const isNext = second.length === 2 && Number(second) === (firstYear + 1) % 100;
    return isNext ? { to: at + 3, set: { firstYear } } : undefined;
  },
};

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
    () => ({}),
  ),
  and: phraseSlot(
    (tables) => tables.and,
    () => ({}),
  ),
  article: phraseSlot(
    (tables) => tables.articles,
    () => ({}),
  ),
};
