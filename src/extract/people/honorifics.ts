import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Word, wordAt } from '../words.js';

const honorificTables = packTable((pack) => phraseSet(pack.people.honorifics));

/** Words of the longest honorific: "Maj. Gen. (Rtd)". */
const longestHonorific = 8;

/** Where the honorifics right before a name or title start: "Son Excellence Monsieur"; undefined where there are none. */
export function startOfHonorifics(
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
  to: number,
): number | undefined {
  const table = honorificTables(pack);
  const end = wordAt(words, to - 1).text === '.' ? to - 1 : to;
  for (let start = Math.max(0, end - longestHonorific); start < end; start++) {
    const found = table.at(words, start)?.to;
    if (found === end || found === to) return startOfHonorifics({ words, pack }, start) ?? start;
  }
  return undefined;
}

/** Where a phrase starts that ends exactly at `to`, allowing a full stop after it (`Mr.`). */
export function endingAt(
  words: readonly Word[],
  to: number,
  endOf: (start: number) => number | undefined,
): number | undefined {
  const end = wordAt(words, to - 1).text === '.' ? to - 1 : to;
  for (let start = end - 1; start >= Math.max(0, end - 5); start--) {
    const found = endOf(start);
    if (found === end || found === to) return start;
  }
  return undefined;
}
