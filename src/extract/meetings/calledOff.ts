import type { DateRange } from '../../model.js';
import { packTable } from '../packTable.js';
import type { Individual } from '../people/persons.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { SceneReading } from './meetings.js';

/** A visit that was called off: whose it was, and its days where they are told. */
export interface OffVisit {
  visitor: Individual;
  date: DateRange | null;
}

/** The same with the number of the sentence that tells it. */
export interface ToldOff extends OffVisit {
  at: number;
}

const meantTables = packTable((pack) => phraseSet(pack.meetings.meant));

/** Sentences from the news that a visit is off to whom the visitor was to meet. */
const reach = 3;

/** "The visit was called off. A was to meet B": what was to happen on a visit is off with it. */
export function ofCalledOff(
  scene: SceneReading,
  off: ToldOff | undefined,
  { words, pack }: Sentence,
  at: number,
): SceneReading {
  const isOpen = scene.status === 'planned' || (scene.status === 'cancelled' && scene.date === null);
  if (off === undefined || at - off.at > reach || !isOpen) return scene;
  const isOnTheVisit = scene.kind !== 'visit' && scene.kind !== 'phone call' && scene.kind !== 'letter';
  const isVisitors = scene.who.some(({ individual }) => individual === off.visitor);
  if (!isOnTheVisit || !isVisitors || meantTables(pack).findAll(words).length === 0) return scene;
  return {
    ...scene,
    status: 'cancelled',
    date: scene.date ?? off.date,
    why: [...scene.why, 'the visit told of before is off'],
  };
}
