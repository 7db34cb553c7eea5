import { packTable } from '../../packTable.js';
import { phraseSet } from '../../phrases.js';
import { type Scene, type Tie, inClause } from './scene.js';
import { follows } from '../../spans.js';

const whomTables = packTable((pack) => phraseSet(pack.meetings.withWhom));

/** Words between "whom" and the meeting word, and between the person and "with whom". */
const whomReach = 10;
const personReach = 1;

/** "A, with whom he spoke by phone", "B, on whom she paid a courtesy call": the person before and the clause’s own subject. */
export function withWhom(scene: Scene): Tie[] {
  const { anchor, lists, clauses, sentence } = scene;
  const phrase = whomTables(sentence.pack)
    .findAll(sentence.words)
    .findLast(({ to }) => follows(anchor.from, to, whomReach) && clauses[to] === clauses[anchor.from]);
  if (phrase === undefined) return [];
  const person = lists.findLast(({ to }) => to <= phrase.from + 1);
  const subject = inClause(scene).find(
    ({ from, cues, who, possessive }) =>
      from >= phrase.to && cues.includes('none') && who.length > 0 && !possessive,
  );
  const isBeside = person !== undefined && phrase.from - person.to <= personReach;
  return subject !== undefined && isBeside
    ? [
        ['subject', subject],
        ['whom', person],
      ]
    : [];
}
