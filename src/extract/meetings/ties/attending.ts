import { packTable } from '../../packTable.js';
import { phraseSet } from '../../phrases.js';
import type { SideList } from '../sides.js';
import { isOccasion } from '../status.js';
import { ofTables } from './nouns.js';
import { type Scene, type Tie, inClause, inSameClause, isAcross, isIn } from './scene.js';
import { ownerOf } from './subjects.js';
import { isVerb } from '../anchors.js';

const cancelledTables = packTable((pack) => phraseSet(pack.meetings.cancelled));
export const attendingTables = packTable((pack) => phraseSet(pack.meetings.attending));

/** "Ambassador C also attended the meeting": besides the two who met, told before. */
export function areBeside({ sentence, anchor, lists, clauses, pair }: Scene): boolean {
  if (pair.length !== 2 || lists.some(({ who }) => who.some(({ individual }) => isIn(pair, individual))))
    return false;
  const attending = attendingTables(sentence.pack).findAll(sentence.words);
  return attending.some(({ from, second }) =>
    [from, second?.from ?? from].some((at) => clauses[at] === clauses[anchor.from]),
  );
}

/** Those who did something together, or one with the other, at a meeting without sides of its own. */
export function attending(scene: Scene): Tie[] {
  if (ownerOf(scene) !== undefined) return [];
  if (!isOccasion(scene.anchor, scene.sentence)) return calledOff(scene);
  const before = (list: SideList) =>
    list.to <= scene.anchor.from && list.cues.includes('none') && !list.possessive;
  // "met A and B in separate meetings": those two are the partners of the verb.
  const isPartner = ({ from }: SideList) =>
    scene.anchors.some((other) => isVerb(other) && other.to <= from && inSameClause(scene)(other));
  const joint = inClause(scene).findLast((list) => before(list) && !isPartner(list));
  // "A and B agreed in a video call on a truce"
  if (joint !== undefined) return joint.named && joint.who.length > 1 ? [['at it', joint]] : [];
  return attendingFromOuter(scene);
}

/** "A y B han aplazado la reunión": two who call a meeting off together were to hold it. */
function calledOff({ anchor, lists, sentence, clauses }: Scene): Tie[] {
  const joint = lists.findLast(
    ({ to, cues, who }) => to <= anchor.from && cues.includes('none') && who.length > 1,
  );
  if (joint === undefined || !joint.named || joint.possessive || !isAcross(joint.who)) return [];
  if (clauses[joint.from] !== clauses[anchor.from]) return [];
  const isOff = cancelledTables(sentence.pack)
    .findAll(sentence.words, joint.to, anchor.from)
    .some(({ to }) => anchor.from - to <= calledOffReach);
  return isOff ? [['both', joint]] : [];
}

/** Words between calling off and the meeting: "han aplazado al día 12 la". */
const calledOffReach = 6;

/** "A et B ont convenu, lors d’une réunion à Rome", "A thanked ambassador B during a meeting": the clause in front has the sides. */
function attendingFromOuter({ anchor, lists, clauses, sentence, anchors }: Scene): Tie[] {
  const { words, pack } = sentence;
  const start = clauses.indexOf(clauses[anchor.from] ?? 0);
  if (start === 0 || ofTables(pack).at(words, anchor.to) !== undefined) return [];
  if (anchors.some((other) => other !== anchor && clauses[other.from] === clauses[start - 1])) return [];
  if (lists.some(({ from }) => from >= start)) return [];
  const outer = lists.filter((list) => clauses[list.from] === clauses[start - 1] && list.named);
  const [first, second] = outer;
  if (first === undefined || !first.cues.includes('none') || first.possessive) return [];
  if (second === undefined) return isAcross(first.who) ? [['at it', first]] : [];
  const isTold =
    outer.length === 2 && first.who.length === 1 && second.who.length === 1 && !second.possessive;
  const isAddressed = second.cues.some((cue) => cue === 'to' || cue === 'object');
  return isTold && isAddressed && isAcross([...first.who, ...second.who])
    ? [
        ['at it', first],
        ['at it', second],
      ]
    : [];
}
