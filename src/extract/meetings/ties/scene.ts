import { packTable } from '../../packTable.js';
import type { Individual } from '../../people/persons.js';
import { phraseSet } from '../../phrases.js';
import type { Sentence } from '../../sentence.js';
import type { Anchor } from '../anchors.js';
import { beforeDeterminers, cuesRightBefore } from '../clauses.js';
import type { SideList, Who } from '../sides.js';
import { isSmall } from '../../words.js';

const thatTables = packTable((pack) => phraseSet(pack.meetings.thatClauses));
const speechTables = packTable((pack) => phraseSet(pack.people.speech));

/** A meeting word in its sentence, with everybody who could be at that meeting. */
export interface Scene {
  sentence: Sentence;
  anchor: Anchor;
  anchors: readonly Anchor[];
  lists: readonly SideList[];
  clauses: readonly number[];
  times: readonly { from: number; to: number }[];
  /** The person spoken of in the sentences before: the subject of a verb without one. */
  spokenOf: Individual | undefined;
  /** The two who met last. */
  pair: readonly Individual[];
  /** It is an entry in the programme of whoever is spoken of. */
  isEntry: boolean;
  /** Who received somebody last. */
  host: Individual | undefined;
}

/** How a list is tied to the meeting (`subject`, `guest`), and which; undefined where nobody was found. */
export type Tie = readonly [how: string, list: SideList | undefined];

/** Whether somebody is one of some people. */
export function isIn(people: readonly Individual[], one: Individual | undefined): boolean {
  return one !== undefined && people.includes(one);
}

/** "hosted a dinner for B": the phrase itself ends with the preposition that ties its object. */
export function endsBefore({ anchor, sentence }: Scene, list: SideList): boolean {
  const start = beforeDeterminers(sentence.words, sentence.pack, list.from);
  if (start !== anchor.to && start !== anchor.last + 1) return false;
  return cuesRightBefore(sentence, start)[0] !== 'none';
}

/** The person spoken of before, as the list that a verb without subject lacks. */
export function spoken(at: number, individual: Individual | undefined): SideList | undefined {
  if (individual === undefined) return undefined;
  const who = [{ individual, name: '', country: null, role: null }];
  return { who, from: at, to: at, cues: ['none'], possessive: false, named: false };
}

/** Everybody of another country. */
export function isAcross(who: readonly Who[]): boolean {
  const countries = new Set(who.map(({ country }) => country));
  return who.length > 1 && countries.size === who.length && !countries.has(null);
}

/** A test for what stands in the clause in which the meeting word begins. */
export function inSameClause({ clauses, anchor }: Scene) {
  return ({ from }: { from: number }) => clauses[from] === clauses[anchor.from];
}

/** The lists that the meeting word can tie: those of its clause that no preposition keeps away. */
export function inClause(scene: Scene): SideList[] {
  // "received a courtesy call from B": a preposition that the phrase itself holds keeps nobody away.
  return scene.lists.filter(
    (list) =>
      sameClause(scene, list) &&
      (!list.cues.includes('absent') || list.cues.includes('with') || endsBefore(scene, list)),
  );
}

/** Whether a list stands in a clause of the meeting word: the one it begins in, or the one it ends in. */
export function sameClause({ clauses, anchor }: Scene, list: SideList): boolean {
  const clause = clauses[list.from];
  return clause === clauses[anchor.from] || clause === clauses[anchor.last];
}

/** A verb of saying before a side, small words between: "a annoncé le président", "ha confirmado este jueves la portavoz". */
export function isBehindSpeech({ words, pack }: Sentence, from: number): boolean {
  for (let start = Math.max(0, from - 5); start < from; start++) {
    const end = speechTables(pack).at(words, start)?.to;
    if (end === undefined || end > from || !words.slice(end, from).every(isSmall)) continue;
    // "a indiqué que le président, A, recevra B": behind "that" stands nobody who says it.
    if (thatTables(pack).findAll(words, end, from).length === 0) return true;
  }
  return false;
}

/** "…, Peskov said": whoever only tells of the meeting is not at it. */
export function isSpeaker({ sentence, anchor }: Scene, list: SideList): boolean {
  const table = speechTables(sentence.pack);
  const { words } = sentence;
  const speaks = table.at(words, list.to) !== undefined || isBehindSpeech(sentence, list.from);
  if (!speaks) return false;
  const [start, end] = list.from > anchor.from ? [anchor.last, list.from] : [list.to, anchor.from];
  return words.slice(start, end).some((word) => word.text === ',' || word.text === '”' || word.text === '"');
}
