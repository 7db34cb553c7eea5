import { packTable } from '../../packTable.js';
import { phraseSet } from '../../phrases.js';
import type { SideList, Who } from '../sides.js';
import type { Scene, Tie } from './scene.js';

const amongTables = packTable((pack) => phraseSet(pack.meetings.among));

/** Words from a group to "including", and from there to the first of its names or from one name to the next. */
const groupReach = 10;
const nameReach = 3;

/** "met several colleagues on the sidelines, including A, B and C": instead of the group those of it who are named. */
export function withNamed(scene: Scene, ties: readonly Tie[]): Tie[] {
  return ties.map((tie) => {
    const [how, group] = tie;
    if (group === undefined || group.from < scene.anchor.to || !group.who.every(isVague)) return tie;
    const among = amongTables(scene.sentence.pack)
      .findAll(scene.sentence.words, group.to, group.to + groupReach)
      .at(0);
    const named = among && namedFrom(scene, among.to);
    return named === undefined ? tie : [`${how}, those named`, named];
  });
}

/** Neither a person nor the office of a country. */
function isVague({ individual, role, country }: Who): boolean {
  return individual === undefined && (role === null || country === null);
}

function namedFrom({ lists }: Scene, start: number): SideList | undefined {
  let end = start;
  const named: SideList[] = [];
  for (const list of lists) {
    if (list.from < start) continue;
    if (list.from - end > nameReach || !list.named || list.possessive || list.who.every(isVague)) break;
    named.push(list);
    end = list.to;
  }
  const [first] = named;
  return first && { ...first, to: end, who: named.flatMap(({ who }) => who) };
}
