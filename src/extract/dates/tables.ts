import type { DateWords, LanguagePack, Phrase, TimeLead, TimeRule, TimeUnit } from '../../languages/pack.js';
import { type Form, startsNothing } from '../forms.js';
import { packTable } from '../packTable.js';
import { PhraseTable, phraseSet } from '../phrases.js';
import { mayBeFigure } from './numerals.js';
import { canStart, compile, type Step } from './pattern.js';
import { type CommonRule, type Reader, readers } from './readers.js';

/** Moves by whole units: `last week` is `{ unit: 'week', by: -1 }`. */
export interface Move {
  unit: TimeUnit;
  by: number;
}

/** The phrases of a pack, ready to look up. */
export interface WordTables {
  case: DateWords['case'];
  monthFirst: boolean;
  daysInWords: boolean;
  months: PhraseTable<number>;
  weekdays: PhraseTable<number>;
  plainWeekdays: PhraseTable<number>;
  ordinals: PhraseTable<number>;
  counts: PhraseTable<number>;
  dayEndings: PhraseTable<true>;
  yearBefore: PhraseTable<true>;
  yearAfter: PhraseTable<true>;
  fiscalBefore: PhraseTable<true>;
  fiscalAfter: PhraseTable<true>;
  yearJoins: PhraseTable<true>;
  yearShifts: PhraseTable<number>;
  openYear: PhraseTable<true>;
  units: PhraseTable<TimeUnit>;
  weeks: PhraseTable<number>;
  to: PhraseTable<true>;
  and: PhraseTable<true>;
  articles: PhraseTable<true>;
}

/** A pattern with its meaning. */
export interface CompiledPattern {
  rule: TimeRule | CommonRule;
  start: Step;
  read: Reader;
}

/** Everything `findTimes` needs of a pack, built once. */
export interface TimeTables extends WordTables {
  pack: LanguagePack;
  shifts: PhraseTable<Move>;
  told: PhraseTable<Move>;
  ambiguousMonths: PhraseTable<true>;
  leads: PhraseTable<TimeLead>;
  future: PhraseTable<true>;
  notTimes: PhraseTable<true>;
  counted: PhraseTable<true>;
  percent: PhraseTable<true>;
  /** Patterns that could start with this word; undefined where nothing could that is, or only looks like, a time. */
  patternsFor(word: Form): readonly CompiledPattern[] | undefined;
}

const commonPatterns: Readonly<Record<CommonRule, readonly string[]>> = {
  date: ['{date}'],
  'month year': ['{month} {year}'],
  year: ['{plain year}'],
  weekday: ['{weekday}'],
  'fiscal year': ['{two years}', '{fiscal year}'],
};

/** A weekday may stand before any day, or behind it in brackets. */
const dayRules: ReadonlySet<string> = new Set(['day', 'days', 'pair', 'date']);
const dashes = ['-', '–', '—', '−'];

/** The tables of a pack; built at the first call. */
export const tablesOf = packTable(build);

function build(pack: LanguagePack): TimeTables {
  const words = pack.dates;
  const base = { ...wordTables(words), ...timeTables(words), future: futureWords(pack) };
  const patterns = compileAll(words);
  const starts = [base.shifts, base.told, base.notTimes];
  const patternsOf = remember((word) => {
    const own = patterns.filter((pattern) => canStart(pattern.start, word, base));
    return own.length > 0 || starts.some((table) => table.canStart(word)) ? own : undefined;
  });
  const patternsFor = (word: Form) =>
    startsNothing(word) && !mayBeFigure(word) ? undefined : patternsOf(word);
  return { ...base, pack, patternsFor };
}

function wordTables(words: DateWords): WordTables {
  const moves = (unit: TimeUnit) =>
    new PhraseTable(
      words.shifts
        .filter(([of]) => of === unit)
        .flatMap(([, by, ...phrases]) => phrases.map((phrase) => [phrase, by] as const)),
    );
  return {
    case: words.case,
    monthFirst: words.monthFirst,
    daysInWords: words.daysInWords,
    months: numbered(words.months, 1),
    weekdays: numbered(words.weekdays, 0),
    plainWeekdays: numbered(
      words.weekdays.map((forms) => forms.slice(0, 1)),
      0,
    ),
    ordinals: numbered(words.ordinals, 1),
    counts: new PhraseTable(words.counts.flatMap(([n, ...all]) => all.map((phrase) => [phrase, n] as const))),
    dayEndings: phraseSet(words.dayEndings),
    yearBefore: phraseSet(words.yearNouns.before),
    yearAfter: phraseSet(words.yearNouns.after),
    fiscalBefore: phraseSet(words.fiscalNouns.before),
    fiscalAfter: phraseSet(words.fiscalNouns.after),
    yearJoins: phraseSet([',', ...words.yearJoins]),
    yearShifts: moves('year'),
    openYear: phraseSet(words.openYear),
    units: keyed(words.units),
    weeks: moves('week'),
    to: phraseSet([...dashes, ...words.to]),
    and: phraseSet(words.and),
    articles: phraseSet([...words.leads.article, ...words.leads.on]),
  };
}

function timeTables(words: DateWords) {
  return {
    shifts: moveTable(words.shifts),
    told: moveTable(words.told),
    ambiguousMonths: phraseSet(words.ambiguousMonths),
    leads: keyed(words.leads),
    notTimes: phraseSet(words.notTimes),
    counted: phraseSet(words.counted),
    percent: phraseSet(['%', ...words.percent]),
  };
}

/** Of two patterns that take the same words the one compiled first wins: these say more than `day` and `ago`. */
const firstRules: readonly TimeRule[] = ['same period', 'first months'];

/** A form of "meet" that is itself future (`rencontrera`) tells it of the day as well. */
function futureWords({ dates, meetings }: LanguagePack): PhraseTable<true> {
  const ahead = meetings.rows.filter((row) => row.tense === 'future').flatMap((row) => row.words);
  return phraseSet([...dates.future, ...ahead]);
}

function compileAll(words: DateWords): CompiledPattern[] {
  const rules = Object.entries({ ...commonPatterns, ...words.patterns });
  const isFirst = ([rule]: [string, unknown]) => firstRules.some((first) => first === rule);
  const ordered = [...rules.filter(isFirst), ...rules.filter((row) => !isFirst(row))];
  return ordered.flatMap(([rule, patterns]) =>
    patterns.map((pattern) => ({
      rule: rule as CompiledPattern['rule'],
      start: compile(dayRules.has(rule) ? `[{weekday} [,] [{article}]] ${pattern} [( {weekday} )]` : pattern),
      read: readers[rule as CompiledPattern['rule']],
    })),
  );
}

function numbered(lists: readonly (readonly Phrase[])[], first: number): PhraseTable<number> {
  return new PhraseTable(
    lists.flatMap((phrases, index) => phrases.map((phrase) => [phrase, index + first] as const)),
  );
}

function keyed<K extends string>(lists: Readonly<Record<K, readonly Phrase[]>>): PhraseTable<K> {
  return new PhraseTable(
    (Object.keys(lists) as K[]).flatMap((key) => lists[key].map((phrase) => [phrase, key] as const)),
  );
}

function moveTable(rows: DateWords['shifts']): PhraseTable<Move> {
  return new PhraseTable(
    rows.flatMap(([unit, by, ...phrases]) => phrases.map((phrase) => [phrase, { unit, by }] as const)),
  );
}

/** More than the words of an article. */
const placesOfForms = 1 << 13;

function remember<T>(answer: (word: Form) => T | undefined): (word: Form) => T | undefined {
  // A place of the list for each form by its number, taken over by the next one whose number leads to it.
  const answers: ({ word: Form; told: T | undefined } | undefined)[] = new Array(placesOfForms).fill(
    undefined,
  );
  return (word) => {
    const place = word.number % placesOfForms;
    const known = answers[place];
    if (known?.word === word) return known.told;
    const told = answer(word);
    answers[place] = { word, told };
    return told;
  };
}
