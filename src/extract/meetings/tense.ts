import { packTable } from '../packTable.js';
import { determinersOf } from '../people/roles.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Anchor } from './anchors.js';

/** An active verb in the past: "met", no "meets"; a passive one may be of any time. */
export function isTold(anchor: Anchor, sentence: Sentence, clauses: readonly number[]): boolean {
  const { frame, tense } = anchor.row;
  if (tense !== undefined || (frame !== 'verb' && frame !== 'letter')) return false;
  return !isInPresent(anchor, sentence, clauses);
}

const presentTables = packTable((pack) => phraseSet(pack.meetings.presents));

/** Words from a verb in the present to the meeting it leads to: "travels to Lima on Friday for talks". */
const presentReach = 10;

/** "meets B on Friday", "travels to Lima on Friday to meet B"; "the visit" is no verb. */
export function isInPresent(
  { from }: Anchor,
  { words, pack }: Sentence,
  clauses: readonly number[],
): boolean {
  const table = presentTables(pack);
  for (let at = from; at >= Math.max(0, from - presentReach); at--)
    if (
      clauses[at] === clauses[from] &&
      table.at(words, at) !== undefined &&
      startOfPhraseBefore(determinersOf(pack), words, at) === undefined
    )
      return true;
  return false;
}
