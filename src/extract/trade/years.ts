import { gather } from '../gather.js';
import { tablesOf } from '../dates/tables.js';
import type { Flow } from './flows.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import { startOfPhraseBefore } from '../phrases.js';
import { periodBefore } from './basis.js';
import type { Figure } from './combine.js';
import { has, tradeLexicon } from './lexicon.js';
import { type Word, wordAt } from '../words.js';
import { holds } from '../spans.js';

const bareYear = /^(?:19[89]|20[0-4])\d$/u;

/** Times with the bare years beside them, which in a sentence on trade are its periods: `5 billion USD 2024`, `in 2023 and 2024`. */
export function withBareYears(
  sentence: Sentence,
  times: readonly TimeMention[],
  figures: readonly Figure[],
): TimeMention[] {
  const taken = [...times, ...gather(figures, ({ amount, growth }) => [amount, growth])];
  const years = gather(sentence.words, (word, at) => {
    if (!bareYear.test(word.text) || !standsAlone(sentence, at)) return [];
    if (taken.some((span) => span !== null && holds(span, at))) return [];
    return [yearAt(at, word.text, sentence.pack.code)];
  });
  return years.length === 0 ? [...times] : [...times, ...years].sort((a, b) => a.from - b.from);
}

/** Not part of a date in figures nor of a name such as `Vision 2030`. */
function standsAlone({ words, countries, pack }: Sentence, at: number): boolean {
  const before = words[at - 1];
  const after = wordAt(words, at + 1);
  if (/^[-–/.:]$/u.test(after.text) && wordAt(words, at + 2).glued) return false;
  // `betrugen 2024 8,1 Milliarden`: a figure with decimals is no part of the year.
  const isGroup = after.kind === 'number' && !/^\d+[.,]\d{1,2}$/u.test(after.text);
  if (before === undefined || isGroup) return before === undefined;
  if (/^[-–/.:]$/u.test(before.text) && before.glued) return false;
  if (!before.capital || /^[A-Z]{3}$/u.test(before.text)) return before.kind !== 'number';
  const { bilateral } = tradeLexicon(pack).sets;
  return (
    countries.some((country) => country.to === at) || startOfPhraseBefore(bilateral, words, at) !== undefined
  );
}

/** Words between a month and the word of trade it is of: `July goods exports`. */
const monthReach = 2;

/** Words between a change and the month it counts from. */
const basisReach = 7;

/**
 * Times with the bare months beside them: `the July trade gap`, `kim ngạch xuất khẩu tháng 9`, `du mois de mars 2025`; without
 * a year the last such month before publication. A month that is a name, too, counts beside a word of trade or a country.
 */
export function withBareMonths(
  sentence: Sentence,
  times: readonly TimeMention[],
  flows: readonly Flow[],
  published: string | null,
): readonly TimeMention[] {
  const { months, ambiguousMonths } = tablesOf(sentence.pack);
  const { words, countries, pack } = sentence;
  const { sets, numbers } = tradeLexicon(pack);
  const { compared } = sets;
  // `down 18 billion from July`
  const isBasis = (at: number) =>
    numbers.from.at(words, at - 1)?.to === at &&
    sets.of.at(words, at - 1) === undefined &&
    has(numbers.changes, words, at - basisReach, at);
  const isBeside = (from: number, to: number) =>
    flows.some((flow) => flow.from >= to && flow.from - to <= monthReach) ||
    [...countries, ...flows].some((span) => span.to === from);
  const found = gather(months.findAll(words), ({ from, to, value }) => {
    if (times.some((time) => time.from < to && from < time.to)) return [];
    if (startOfPhraseBefore(compared, words, from) !== undefined || isBasis(from)) return [];
    if (isDay(wordAt(words, from - 1)) || isDay(wordAt(words, to))) return [];
    if (ambiguousMonths.at(words, from) !== undefined && !isBeside(from, to)) return [];
    const told = [to, to + 1].find((at) => bareYear.test(wordAt(words, at).text));
    const year = told === undefined ? lastYearOf(value, published) : Number(wordAt(words, told).text);
    return year === undefined
      ? []
      : [monthAt(from, told === undefined ? to : told + 1, year, value, pack.code)];
  });
  return found.length === 0 ? times : [...times, ...found].sort((a, b) => a.from - b.from);
}

/** The year of the last such month before the day a text appeared. */
function lastYearOf(month: number, published: string | null): number | undefined {
  if (published === null) return undefined;
  const year = Number(published.slice(0, 4));
  return month <= Number(published.slice(5, 7)) ? year : year - 1;
}

/** `8 mars`, `May 5`. */
function isDay({ text, kind }: Word): boolean {
  return kind === 'number' && /^\d{1,2}$/u.test(text);
}

function monthAt(from: number, to: number, year: number, month: number, code: string): TimeMention {
  const period = `${year}-${String(month).padStart(2, '0')}`;
  return {
    from,
    to,
    range: { from: period, to: period, certainty: 'inferred' },
    period,
    how: `the bare month ${period}`,
    grain: 'month',
    use: 'when',
    rule: `${code}.date.bare-month`,
  };
}

function yearAt(at: number, year: string, code: string): TimeMention {
  return {
    from: at,
    to: at + 1,
    range: { from: year, to: year, certainty: 'stated' },
    period: year,
    how: `the bare year ${year}`,
    grain: 'year',
    use: 'when',
    rule: `${code}.date.bare-year`,
  };
}

/** `down from $120 billion in June`: the time of an earlier value only compares. */
export function withoutEarlier(times: readonly TimeMention[], figures: readonly Figure[]): TimeMention[] {
  const old = figures.filter((figure) => figure.old);
  const isEarlier = (time: TimeMention) => old.some(({ to }) => time.from >= to && time.from - to <= 3);
  return times.map((time) => (time.use === 'when' && isEarlier(time) ? { ...time, use: 'compared' } : time));
}

/** `les exportations de mars 2025`: French and Spanish `of` is `since` elsewhere. */
export function withoutSince(
  { words, countries, pack }: Sentence,
  times: readonly TimeMention[],
  flows: readonly Flow[],
): readonly TimeMention[] {
  const { of } = tradeLexicon(pack).sets;
  const isOf = (time: TimeMention) =>
    time.use === 'since' &&
    time.grain === 'month' &&
    time.period !== null &&
    of.at(words, time.from) !== undefined &&
    [...flows, ...countries].some(({ to }) => to === time.from);
  return times.some(isOf) ? times.map((time) => (isOf(time) ? { ...time, use: 'when' } : time)) : times;
}

const twoMonths = /^\d{4}-\d{2}\/(\d{4}-\d{2})$/u;

/** `fell 2.4 percent from May to June`: of the later month, which is compared with the one before. */
export function withoutFirstOfTwo(
  { words, pack }: Sentence,
  times: readonly TimeMention[],
): readonly TimeMention[] {
  const { percents, from: leads } = tradeLexicon(pack).numbers;
  return times.map((time) => {
    const last = twoMonths.exec(time.period ?? '')?.[1];
    if (last === undefined || !time.period?.startsWith(periodBefore(last) ?? 'x')) return time;
    const isChange =
      leads.at(words, time.from) !== undefined &&
      startOfPhraseBefore(percents, words, time.from) !== undefined;
    return isChange ? { ...time, period: last } : time;
  });
}

const wholeMonth = /^(\d{4})-(0[2-9]|1[0-2])$/u;

/** `accumulated to the end of May 2025`: the months of that year up to there, unless the month is still to come. */
export function withCumulative(
  { words, pack }: Sentence,
  times: readonly TimeMention[],
  published: string | null,
): TimeMention[] {
  const { cumulative } = tradeLexicon(pack).sets;
  return times.map((time) => {
    const [, year, month] = wholeMonth.exec(time.period ?? '') ?? [];
    if (year === undefined || (time.use !== 'when' && time.use !== 'until')) return time;
    if (published !== null && (time.period ?? '') >= published.slice(0, 7)) return time;
    const lead = [time.from, time.from + 1].some(
      (end) => startOfPhraseBefore(cumulative, words, end) !== undefined,
    );
    const inside = cumulative.at(words, time.from) !== undefined;
    return lead || inside ? { ...time, use: 'when', period: spanTo(year, month ?? '') } : time;
  });
}

/** From January to a month of that year, as one quarter, half or year where it is one. */
export function spanTo(year: string, month: string): string {
  const whole = { '03': 'Q1', '06': 'H1', '12': '' }[month];
  if (whole === '') return year;
  return whole === undefined ? `${year}-01/${year}-${month}` : `${year}-${whole}`;
}

/** `a target of 64 billion for the full year`: the year of the report, or of the figures told before. */
export function withThisYear(
  { words, pack }: Sentence,
  times: readonly TimeMention[],
  year: string | undefined,
): readonly TimeMention[] {
  if (year === undefined) return times;
  const { thisYear, targets, forecasts } = tradeLexicon(pack).sets;
  const said = thisYear
    .findAll(words)
    .filter(({ from, to }) => !times.some((time) => time.from <= to && from <= time.to));
  if (said.length === 0 || !(has(targets, words) || has(forecasts, words))) return times;
  const meant = said.map(({ from, to }) => ({
    ...yearAt(from, year, pack.code),
    to,
    how: `the year of the report, ${year}`,
  }));
  return [...times, ...meant].sort((a, b) => a.from - b.from);
}
