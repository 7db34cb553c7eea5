import { daysBetween } from '../../calendar.js';
import type { CalendarDate, DateRange } from '../../model.js';
import type { TimeMention } from '../dates.js';
import { packTable } from '../packTable.js';
import type { Individual } from '../people/persons.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { SceneReading } from './meetings.js';
import { isFromAfar } from './same.js';

/** The last day an article told: in which sentence, of whom, and what it told of whom with a day. */
export interface DaysTold {
  last?: { date: DateRange; at: number; sentence: Sentence; who: readonly Individual[] };
  of: Map<Individual, DateRange>;
}

const otherDayTables = packTable((pack) => phraseSet(pack.meetings.otherDay));
const endTables = packTable((pack) => phraseSet(pack.meetings.visitEnds));

/** Days before publication from which a day is no news any more. */
const newsDays = 21;
/** Days of a visit that still tell when a meeting during it was. */
const longestVisit = 6;

/**
 * "The minister visited Riga on Monday. He met A.", "… He also met B.": what is told without any time right behind a day was
 * on that day, as was what somebody did whose meeting was told with its day. Only taken where nothing else tells the day.
 */
export function withNearDay(
  scene: SceneReading,
  sentence: Sentence,
  times: readonly TimeMention[],
  told: DaysTold,
  published: CalendarDate | null,
  at: number,
): SceneReading {
  if (scene.date !== null || scene.kind === 'visit' || scene.kind === 'letter') return scene;
  if (scene.status === 'cancelled' || scene.weak === true || times.some(({ use }) => use === 'when'))
    return scene;
  if (tellsOtherDay(sentence)) return scene;
  const before = rightBefore(scene, told.last, at);
  const shared =
    isFromAfar(scene.kind) || scene.status === 'planned'
      ? undefined
      : scene.who.flatMap(({ individual }) => (individual && told.of.get(individual)) ?? [])[0];
  const date = [before, shared].find((one) => one !== undefined && fits(one, scene, published));
  return date === undefined ? scene : { ...scene, near: { ...date, certainty: 'inferred' } };
}

/** "On the second day", "they last met": another day than what stands around it. */
export function tellsOtherDay({ words, pack }: Sentence): boolean {
  return otherDayTables(pack).findAll(words).length > 0;
}

/** The day of the sentence before, if that tells of nobody or of one of those who met, and of no end of a longer journey. */
function rightBefore({ who }: SceneReading, last: DaysTold['last'], at: number): DateRange | undefined {
  if (last === undefined || at - last.at > 1) return undefined;
  if (last.who.length > 0 && !who.some(({ individual }) => individual && last.who.includes(individual)))
    return undefined;
  const { words, pack } = last.sentence;
  return endTables(pack).findAll(words).length > 0 ? undefined : last.date;
}

function fits({ from, to }: DateRange, { status }: SceneReading, published: CalendarDate | null): boolean {
  if (from.length < 10 || to.length < 10 || daysBetween(from, to) >= longestVisit) return false;
  if (published === null) return true;
  if (status === 'planned') return from > published;
  return from <= published && daysBetween(to, published) <= newsDays;
}

/** Keeps who met on which day, for what is told of them further on. */
export function rememberDay({ of }: DaysTold, scene: SceneReading): void {
  const { date, status, kind } = scene;
  if (date === null || status !== 'held' || kind === 'visit' || isFromAfar(kind)) return;
  if (date.from !== date.to || date.from.length < 10) return;
  for (const { individual } of scene.who) if (individual !== undefined) of.set(individual, date);
}
