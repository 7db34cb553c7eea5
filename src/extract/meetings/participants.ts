import { gather } from '../gather.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import { beforeDeterminers } from './clauses.js';
import type { SideList } from './sides.js';
import { withNamed } from './ties/among.js';
import { areBeside } from './ties/attending.js';
import { chairs, leaders } from './ties/chairs.js';
import { letterSides } from './ties/letters.js';
import { isOwnerWithin, nounSides, standingBeside } from './ties/nouns.js';
import { type Scene, type Tie, sameClause } from './ties/scene.js';
import { withWhom } from './ties/whom.js';
import { isSubjectVisiting, ownerOf, silentSubject, subjectOf } from './ties/subjects.js';
import { isPassive, objectCues, passiveSides, verbSides, visitVerbSides } from './ties/verbs.js';
import { wordAt } from '../words.js';
import { follows } from '../spans.js';
import { onlyOf } from '../only.js';

/** Who was at a meeting, list by list, and how the sides were tied. */
export interface Told {
  sides: SideList[];
  why: string[];
}

/** Who was at the meeting that the anchor tells of, and how the sides were tied; empty when they cannot be told. */
export function participantsOf(scene: Scene): Told {
  const read = told(withNamed(scene, tiesOf(scene)));
  return hasUnreadPartner(scene, read.sides) || cameToo(scene, read.sides) ? told([]) : read;
}

const alsoTables = packTable((pack) => phraseSet(pack.meetings.also));

/** "An den Gesprächen nahmen auch A und B teil": besides others, whom this sentence does not name. */
function cameToo({ sentence: { words, pack } }: Scene, sides: readonly SideList[]): boolean {
  const joint = onlyOf(sides);
  if (joint === undefined || joint.who.length < 2) return false;
  return (
    startOfPhraseBefore(alsoTables(pack), words, beforeDeterminers(words, pack, joint.from)) !== undefined
  );
}

function tiesOf(scene: Scene): Tie[] {
  if (areBeside(scene)) return [];
  const behindWhom = withWhom(scene);
  if (behindWhom.length > 0) return behindWhom;
  switch (scene.anchor.row.frame) {
    case 'verb':
      // "An dem Gespräch von A mit B nahm auch C teil": theirs whom the noun names.
      if (scene.lists.some((list) => isOwnerWithin(list, scene.anchor))) return nounSides(scene);
      return isPassive(scene)
        ? passiveSides(scene)
        : verbSides(scene, objectCues[scene.anchor.row.object ?? 'bare']);
    case 'letter':
      return letterSides(scene);
    case 'passive':
      return passiveSides(scene);
    case 'noun':
      return nounSides(scene);
    case 'chair':
      return [['in the chair', chairs(scene)]];
    case 'sides':
      return leaders(scene).map((list) => ['leads a side', list]);
    case 'caption noun':
      return [['pictured', standingBeside(scene)]];
    case 'visit verb':
      return visitVerbSides(scene);
    case 'visit noun':
      return [
        [
          'visitor',
          ownerOf(scene) ??
            (isSubjectVisiting(scene) ? (visitorOf(scene) ?? silentSubject(scene)) : undefined),
        ],
      ];
  }
}

/** "Una delegación inició una visita para reunirse con el Gobierno que preside A": nobody of a clause behind. */
function visitorOf(scene: Scene): SideList | undefined {
  const subject = subjectOf(scene);
  const isBehind = subject !== undefined && subject.from >= scene.anchor.to && !sameClause(scene, subject);
  return isBehind ? undefined : subject;
}

const withTables = packTable((pack) => phraseSet(pack.meetings.with.slice(0, 1)));

/** "A and B held a meeting with members of the chamber": those two met somebody who is nobody here, not one another. */
function hasUnreadPartner(
  { anchor, clauses, lists, sentence, times }: Scene,
  sides: readonly SideList[],
): boolean {
  const joint = onlyOf(sides);
  if (joint === undefined || joint.who.length < 2 || joint.to > anchor.from) return false;
  const { words, pack, places } = sentence;
  for (let at = anchor.to - 1; at <= Math.max(anchor.to, anchor.last) + partnerReach; at++) {
    const end = withTables(pack).at(words, at)?.to;
    if (end === undefined || clauses[at] !== clauses[anchor.from]) continue;
    const isRead = [...lists, ...times, ...places].some(({ from }) => follows(from, end, sideReach));
    return !isRead && wordAt(words, end).kind === 'word';
  }
  return false;
}

/** Words from a meeting word to the preposition of its partner, and from that to a partner who is known. */
const partnerReach = 3;
const sideReach = 5;

function told(ties: readonly Tie[]): Told {
  const found = gather(ties, ([how, list]) => (list === undefined ? [] : [{ how, list }]));
  return {
    sides: found.map(({ list }) => list),
    why: found.map(({ how, list }) => `${how}: words ${list.from}–${list.to - 1}`),
  };
}
