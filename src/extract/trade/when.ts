import type { Certainty } from '../../model.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import type { Figure } from './combine.js';
import type { TradeLexicon } from './lexicon.js';
import { wordAt } from '../words.js';
import { lies } from '../spans.js';

/** The stretch of words that may tell a figure's period, sides and status. */
export interface Zone {
  from: number;
  to: number;
}

export interface Period {
  period: string | null;
  certainty: Certainty;
  /** Told once for a whole note, not beside the figure. */
  ofNote?: true;
}

const nothing: Period = { period: null, certainty: 'stated' };

/** Zones of figures in order: each reaches from the clause after the one before it to the clause of the next. */
export function zonesOf(sentence: Sentence, figures: readonly Figure[], lexicon: TradeLexicon): Zone[] {
  const cuts = figures.slice(1).map((figure, index) => {
    const before = figures[index]?.to ?? 0;
    return cutBetween(sentence, Math.min(before, figure.from), figure.from, lexicon);
  });
  return figures.map((figure, index) => {
    // `exports to China rose from 86 to 93 billion`: what stands before the old value is of the new one, too.
    const before = figures[index - 1];
    const isFirst = figures[index - 2]?.flow !== figure.flow;
    const isOneSpan = isFirst && before?.old === true && before.flow === figure.flow;
    return { from: cuts[isOneSpan ? index - 2 : index - 1] ?? 0, to: cuts[index] ?? sentence.words.length };
  });
}

/** The last boundary of clauses between two figures, else where the second starts. */
function cutBetween(sentence: Sentence, from: number, to: number, lexicon: TradeLexicon): number {
  for (let at = to - 1; at >= from; at--) {
    const isComma = /^[,;:(]$/u.test(wordAt(sentence.words, at).text);
    if (isComma && closesPartner(sentence, at, from)) continue;
    if (isComma || lexicon.sets.and.at(sentence.words, at)) return at;
  }
  return to;
}

/** `… and to Guatemala, 448 million`: the comma stands for the verb of the clause before. */
function closesPartner({ words, countries }: Sentence, at: number, from: number): boolean {
  if (wordAt(words, at).text !== ',') return false;
  const named = countries.find((one) => one.to === at && one.from > from);
  return (
    named !== undefined && words.slice(from, named.from).some(({ text }) => /^(?:,|;|\p{Ll}+)$/u.test(text))
  );
}

/** The period a figure is of, by the times in its zone; undefined where none stands there. */
export function periodIn(figure: Figure, zone: Zone, times: readonly TimeMention[]): Period | undefined {
  const periods = times.filter(isPeriod);
  if (figure.place !== null && figure.place.count === periods.length)
    return periodOf(periods[figure.place.index]);
  const own = periods.filter((time) => lies(time, zone.from, zone.to));
  const at = figure.amount ?? figure.growth ?? figure.flow;
  const inside = own.filter((time) => time.from >= figure.from);
  const best = nearest(inside, at.to) ?? own.at(-1);
  return best === undefined ? undefined : periodOf(best);
}

export function nearest(times: readonly TimeMention[], at: number): TimeMention | undefined {
  let best: TimeMention | undefined;
  for (const time of times)
    if (best === undefined || Math.abs(time.from - at) < Math.abs(best.from - at)) best = time;
  return best;
}

/** Months and longer that tell when, and `by 2030`; not days, not what is compared with. */
export function isPeriod(time: TimeMention): boolean {
  return (time.use === 'when' || time.use === 'until') && time.period !== null;
}

function periodOf(time: TimeMention | undefined): Period {
  if (time === undefined) return nothing;
  return { period: time.period, certainty: time.range?.certainty ?? 'stated' };
}
