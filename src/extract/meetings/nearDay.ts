import { daysBetween } from '../../calendar.js';
import type { CalendarDate, DateRange, Passage } from '../../model.js';
import { areDaysWithin, isOneDay } from '../dates/days.js';
import type { TimeMention } from '../dates.js';
import { packTable } from '../packTable.js';
import type { Individual } from '../people/persons.js';
import { perSentence } from '../perSentence.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { SceneReading } from './meetings.js';
import { isFromAfar } from './same.js';

/** A day an article tells: in which sentence, of which people of office. */
interface DayTold {
  date: DateRange;
  at: number;
  sentence: Sentence;
  who: ReadonlySet<Individual>;
}

/** The days told so far, and on which day those met of whose meetings it was told. */
export interface DaysTold {
  all: DayTold[];
  of: Map<Individual, DateRange>;
}

const otherDayTables = packTable((pack) => phraseSet(pack.meetings.otherDay));
const speechTables = packTable((pack) => phraseSet(pack.people.speech));
const noDayTables = packTable((pack) => phraseSet(pack.meetings.noDayOfNext));

/** Days before publication from which a day is no news any more. */
export const newsDays = 21;
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
  if (scene.status === 'cancelled' || times.some(isOfEvent)) return scene;
  if (tellsOtherDay(sentence)) return scene;
  const shared =
    isFromAfar(scene.kind) || scene.status === 'planned'
      ? undefined
      : scene.who.flatMap(({ individual }) => (individual && told.of.get(individual)) ?? [])[0];
  const date = [
    scene.goesOn ? undefined : rightBefore(scene, told.all.at(-1), at),
    shared,
    ofPerson(scene, told.all, at),
  ].find((one) => one !== undefined && fits(one, scene, published));
  return date === undefined ? scene : { ...scene, near: { ...date, certainty: 'inferred' } };
}

/** A day, also one until which or since which something is. */
function isOfEvent({ use, grain }: TimeMention): boolean {
  return use === 'when' || (use !== 'compared' && grain === 'day');
}

/** Sentences from what somebody did on a day to a meeting of his. */
const nearSentences = 3;

/** "On Monday A attended the council. … On its margins she met B": the last day told of one of them, a few sentences before. */
function ofPerson(
  { who, status, kind, goesOn }: SceneReading,
  all: readonly DayTold[],
  at: number,
): DateRange | undefined {
  if (status === 'planned' || isFromAfar(kind)) return undefined;
  const near = all.slice(-nearSentences).filter((day) => at - day.at <= nearSentences);
  // "Later in the evening" goes on with one day, whoever it was told of.
  const same = goesOn ? near.findLast(({ date }) => date.from === date.to) : undefined;
  const last = same ?? near.findLast((day) => isOfOne(who, day));
  return last && !isOfOther(last) ? last.date : undefined;
}

function isOfOne(who: SceneReading['who'], day: DayTold): boolean {
  return who.some(({ individual }) => individual !== undefined && day.who.has(individual));
}

/** "On the second day", "they last met": another day than what stands around it. */
export const tellsOtherDay = perSentence(({ words, pack }) => otherDayTables(pack).findAll(words).length > 0);

/** The day of the sentence before, if that tells of one of those who met, or of nobody and no words of anybody's. */
function rightBefore(
  { who, place }: SceneReading,
  last: DayTold | undefined,
  at: number,
): DateRange | undefined {
  if (last === undefined || at - last.at > 1 || isOfOther(last) || isElsewhere(place, last.sentence))
    return undefined;
  const isOfThem = last.who.size === 0 ? !tellsWords(last.sentence) : isOfOne(who, last);
  return isOfThem ? last.date : undefined;
}

/** "On Monday she travels on to Mexico. In Panama she meets A": another country than any told with the day. */
function isElsewhere(place: SceneReading['place'], { places, countries }: Sentence): boolean {
  if (place?.country == null) return false;
  const told = [
    ...places.map((one) => one.place.country),
    ...countries.filter(({ form }) => form === 'name').map(({ country }) => country),
  ];
  return told.length > 0 && !told.includes(place.country);
}

function isOfOther({ sentence }: DayTold): boolean {
  return tellsNoDay(sentence);
}

const tellsNoDay = perSentence(({ words, pack }) => noDayTables(pack).findAll(words).length > 0);
const tellsWords = perSentence(({ words, pack }) => speechTables(pack).findAll(words).length > 0);

/** Sentences of a report that tell its news. */
const newsSentences = 6;

/** "President receives envoy": what a headline tells was on the first day that the report tells of all it names. */
export function withDayBelow(
  scene: SceneReading,
  headline: Passage,
  { all }: DaysTold,
  published: CalendarDate | null,
): SceneReading {
  if (headline.kind === 'caption' || /[.!?»”"]\s*$/u.test(headline.text)) return scene;
  if (scene.date !== null || scene.near !== undefined || scene.kind === 'visit') return scene;
  const named = scene.who.flatMap(({ individual }) => individual ?? []);
  const below = all.find(
    ({ sentence: { passage }, who }) =>
      passage.index > headline.index &&
      passage.index - headline.index <= newsSentences &&
      named.every((one) => who.has(one)),
  );
  if (below === undefined || !fits(below.date, scene, published)) return scene;
  return { ...scene, near: { ...below.date, certainty: 'inferred' } };
}

/** Days, few enough for those of a visit to tell when a meeting during it was. */
export function isShort(range: DateRange): boolean {
  return areDaysWithin(range, longestVisit);
}

function fits(date: DateRange, { status }: SceneReading, published: CalendarDate | null): boolean {
  const { from, to } = date;
  if (!isShort(date)) return false;
  if (published === null) return true;
  if (status === 'planned') return from > published;
  return from <= published && daysBetween(to, published) <= newsDays;
}

/** Keeps who met on which day, for what is told of them further on. */
export function rememberDay({ of }: DaysTold, scene: SceneReading): void {
  const { date, status, kind } = scene;
  if (!isOneDay(date) || status !== 'held' || kind === 'visit' || isFromAfar(kind)) return;
  for (const { individual } of scene.who) if (individual !== undefined) of.set(individual, date);
}
