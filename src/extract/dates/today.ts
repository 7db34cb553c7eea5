import type { CalendarDate } from '../../model.js';
import { findTimes, type TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import { follows } from '../spans.js';

/** Sentences of a report among which one may tell its day. */
const headSentences = 8;
/** Words between "today" and its day. */
const gap = 1;

/** "met today, Wednesday 22 May 2024": the day of a report that tells no other of its own. */
export function dayOfReport(sentences: readonly Sentence[]): CalendarDate | undefined {
  for (const sentence of sentences.slice(0, headSentences)) {
    if (!/20\d\d/.test(sentence.passage.text)) continue;
    const open = timesIn(sentence, null);
    for (const day of open) {
      const { range } = day;
      if (range === null || day.grain !== 'day' || range.certainty !== 'stated' || range.from !== range.to)
        continue;
      const beside = open.find((time) => time.range === null && time.grain === 'day' && isBeside(time, day));
      if (beside === undefined) continue;
      const told = timesIn(sentence, range.from).find(({ from }) => from === beside.from);
      if (told?.counted === undefined && told?.range?.from === range.from) return range.from;
    }
  }
  return undefined;
}

function timesIn({ words, pack }: Sentence, published: CalendarDate | null): TimeMention[] {
  return findTimes(words, pack, { published, statedYear: null, previous: null });
}

function isBeside(a: TimeMention, b: TimeMention): boolean {
  return follows(b.from, a.to, gap) || follows(a.from, b.to, gap);
}
