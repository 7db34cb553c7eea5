import { type DateContext, findTimes, type TimeMention } from '../../extract/dates.js';
import { type Word, wordsOf } from '../../extract/words.js';
import type { LanguagePack } from '../../languages/pack.js';
import type { CalendarDate } from '../../model.js';
import type { QuestionWords } from './words.js';

/** "Before 2025" is until 2024, "after May 2025" since June: bounds of a query include what they name. */
export function withStrictBounds(
  time: TimeMention,
  words: readonly Word[],
  { strictly }: Pick<QuestionWords, 'strictly'>,
): TimeMention {
  const { from, to, range, use } = time;
  const says = (wanted: readonly string[]): boolean =>
    words.slice(from, to).some(({ lower }) => wanted.includes(lower));
  if (range !== null && use === 'until' && says(strictly.before)) return at(time, next(range.from, -1));
  // "nach" compares as well, but no question about meetings does.
  if (range !== null && (use === 'since' || use === 'compared') && says(strictly.after))
    return { ...at(time, next(range.to, 1)), use: 'since' };
  return time;
}

function at(time: TimeMention, date: CalendarDate): TimeMention {
  return { ...time, period: null, range: { from: date, to: date, certainty: 'stated' } };
}

/** The year, month or day beside one of the same grain. */
function next(date: CalendarDate, step: 1 | -1): CalendarDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year + step);
  const moved = day === undefined ? Date.UTC(year, month - 1 + step) : Date.UTC(year, month - 1, day + step);
  return new Date(moved).toISOString().slice(0, date.length);
}

/** Months beside a number or behind "in" as the language writes them: who types a question minds no capitals. */
export function withMonthsSpelt(words: readonly Word[], { dates }: LanguagePack): Word[] {
  const months = monthWords(dates);
  const { in: during, until, since } = dates.leads;
  const leads = new Set([...during, ...until, ...since].flatMap((phrase) => phrase.split('|')));
  const isNumber = (at: number): boolean => words[at]?.kind === 'number';
  return words.map((word, at) => {
    const isBeside =
      isNumber(at - 1) ||
      isNumber(at + 1) ||
      (words[at - 1]?.text === '.' && isNumber(at - 2)) ||
      leads.has(words[at - 1]?.lower ?? '');
    if (dates.case === 'any' || !isBeside || !months.has(word.lower)) return word;
    return dates.case === 'capital' ? withCapital(word) : { ...word, text: word.lower, capital: false };
  });
}

/** A word as names are written, whoever types it small; marks and numbers stay what they are. */
export function withCapital(word: Word): Word {
  if (word.kind !== 'word') return word;
  return { ...word, text: word.lower.charAt(0).toUpperCase() + word.lower.slice(1), capital: true };
}

/** "meetings putin march": a month that nothing else accounts for, without any word before it, asks for its time. */
export function bareMonths(
  words: readonly Word[],
  isFree: (at: number) => boolean,
  pack: LanguagePack,
  context: DateContext,
): TimeMention[] {
  const months = monthWords(pack.dates);
  const during = pack.dates.leads.in[0]?.split('|')[0] ?? '';
  return words.flatMap(({ text, lower }, at) => {
    if (!isFree(at) || !months.has(lower)) return [];
    const spelt = withMonthsSpelt(wordsOf(`${during} ${text}`), pack);
    const time = findTimes(spelt, pack, context).find(({ range }) => range !== null);
    return time === undefined ? [] : [{ ...time, from: at, to: at + 1 }];
  });
}

function monthWords({ months }: LanguagePack['dates']): ReadonlySet<string> {
  return new Set(months.flat().flatMap((forms) => forms.toLowerCase().split(/[|* ]+/)));
}
