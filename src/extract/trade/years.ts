import { gather } from '../gather.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import { startOfPhraseBefore } from '../phrases.js';
import type { Figure } from './combine.js';
import { has, tradeLexicon } from './lexicon.js';
import { wordAt } from '../words.js';
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

function spanTo(year: string, month: string): string {
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
