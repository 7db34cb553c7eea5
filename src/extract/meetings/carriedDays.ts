import type { CalendarDate, DateRange } from '../../model.js';
import { type Agenda, dayUnder, isDayAlone } from '../agenda.js';
import { isOneDay } from '../dates/days.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import { ofCalledOff, type ToldOff } from './calledOff.js';
import type { SceneReading, SentenceReading } from './meetings.js';
import { type DaysTold, isShort, rememberDay, tellsOtherDay, withDayBelow, withNearDay } from './nearDay.js';
import { isFromAfar } from './same.js';
import { ofOffice, type SideList } from './sides.js';
import type { PlacedScene } from './told.js';

/** A sentence of the article, and what is known of its time. */
export interface Timed {
  sentence: Sentence;
  /** Its place in the article. */
  at: number;
  times: readonly TimeMention[];
  /** The day told last before it. */
  previous: DateRange | null;
}

/** The days and plans that sentences leave to those behind them: of arrivals, headings, meetings just told. */
export class CarriedDays {
  readonly #published: CalendarDate | null;
  readonly #agenda: Agenda | undefined;
  /** The last arrival, until a meeting is told with a day of its own. */
  #arrived: Told | undefined;
  /** The last day of several meetings with people who are named further on. */
  #series: SentenceReading['series'];
  /** A day that stands alone before the sentences of its paragraph. */
  #heading: { date: DateRange | null; paragraph: number } | undefined;
  /** The last meeting told with its day. */
  #dayOf: Told | undefined;
  /** The last visit that was called off. */
  #off: ToldOff | undefined;
  readonly #days: DaysTold = { all: [], of: new Map() };

  constructor(published: CalendarDate | null, agenda: Agenda | undefined) {
    this.#published = published;
    this.#agenda = agenda;
  }

  /** Whether the sentence stands on a programme, under a day that has not passed. */
  isOfProgramme(sentence: Sentence): boolean {
    return this.#agenda?.isProgramme === true && isStillAhead(this.#dayUnder(sentence), this.#published);
  }

  /** The meetings of a sentence, on the days that what was told before gives them. */
  dated({ scenes, series, off }: SentenceReading, timed: Timed): SceneReading[] {
    const { sentence, at, times } = timed;
    if (isDayAlone(sentence, times))
      this.#heading = { date: times[0]?.range ?? null, paragraph: sentence.passage.paragraph };
    const here = scenes.map((scene) => this.#dated(scene, timed));
    this.#series = series ?? this.#series;
    const arrival = here.findLast((scene) => scene.arrives);
    if (arrival !== undefined) this.#arrived = { scene: arrival, at };
    else if (here.some(({ date, during }) => date !== null && during !== true)) this.#arrived = undefined;
    if (off !== undefined) this.#off = { ...off, at };
    return here;
  }

  #dated(told: SceneReading, { sentence, at, times, previous }: Timed): SceneReading {
    const visited = ofCalledOff(duringVisit(told, this.#arrived, at, sentence), this.#off, sentence, at);
    const sameDay = onSameDay(visited, this.#dayOf, previous, at);
    const scene = underHeading(sameDay, this.#dayAbove(told, sentence), this.#published);
    const known = inSeries(scene, this.#series);
    const dated = withNearDay(known, sentence, times, this.#days, this.#published, at);
    rememberDay(this.#days, known);
    if (isOneDay(scene.date)) this.#dayOf = { scene, at };
    return dated;
  }

  /** The day a meeting stands under: that of its paragraph, else of the agenda, which letters are no entries of. */
  #dayAbove({ kind }: SceneReading, sentence: Sentence): DateRange | null {
    if (this.#heading?.paragraph === sentence.passage.paragraph) return this.#heading.date;
    return kind === 'letter' ? null : (this.#dayUnder(sentence) ?? null);
  }

  #dayUnder({ passage }: Sentence): DateRange | undefined {
    return this.#agenda && dayUnder(this.#agenda, passage);
  }

  /** Keeps a day that a sentence tells, for what is told near it. */
  keep(date: DateRange, { sentence, at }: Timed, lists: readonly SideList[]): void {
    this.#days.all.push({ date, at, sentence, who: new Set(ofOffice(lists)) });
  }

  /** The meetings of headlines on the days that the report below tells. */
  below(told: readonly PlacedScene[]): PlacedScene[] {
    return told.map(({ scene, passage }) => ({
      scene: withDayBelow(scene, passage, this.#days, this.#published),
      passage,
    }));
  }
}

/** A meeting and the sentence that tells it. */
interface Told {
  scene: SceneReading;
  at: number;
}

/** Sentences between a meeting and one that goes on with its day. */
const nearSentences = 3;

/** "In the afternoon he met …": the day of the meeting told just before, else the last day told. */
function onSameDay(
  scene: SceneReading,
  before: Told | undefined,
  previous: DateRange | null,
  at: number,
): SceneReading {
  if (!scene.goesOn || scene.date !== null || scene.kind === 'visit') return scene;
  const isNear =
    before !== undefined &&
    at - before.at <= nearSentences &&
    before.scene.status === scene.status &&
    // "They spoke by phone on Monday; later they met": that may have been long after.
    (scene.kind === 'phone call' || isFromAfar(before.scene.kind) === isFromAfar(scene.kind));
  const date = isNear ? before.scene.date : before === undefined && isOneDay(previous) ? previous : null;
  if (date === null) return scene;
  return {
    ...scene,
    date: { ...date, certainty: 'inferred' },
    why: [...scene.why, `date: ${date.from}, the day of what was told before`],
  };
}

/** "A met with B. A also met C": of the day on which A held a series of meetings. */
function inSeries(scene: SceneReading, series: SentenceReading['series']): SceneReading {
  if (series === undefined || scene.date !== null || scene.status !== 'held') return scene;
  const isOwners = scene.who.some(({ individual }) => individual === series.owner);
  if (!isOwners || scene.kind === 'visit' || isFromAfar(scene.kind)) return scene;
  return {
    ...scene,
    date: { ...series.date, certainty: 'inferred' },
    why: [...scene.why, `date: ${series.date.from}, that of the meetings told of before`],
  };
}

/** "Mardi 20 mai. Le ministre sera reçu par …": an entry of a programme or a chronicle. */
function underHeading(
  scene: SceneReading,
  date: DateRange | null,
  published: CalendarDate | null,
): SceneReading {
  if (date === null || scene.date !== null || scene.kind === 'visit') return scene;
  const isAhead = published !== null && date.from > published && scene.status === 'held';
  return {
    ...scene,
    date,
    ...(isAhead && { status: 'planned' }),
    why: [...scene.why, `date: ${date.from}, the day it stands under`],
  };
}

/** What a programme lists lies ahead, unless it appeared afterwards. */
function isStillAhead(day: DateRange | undefined, published: CalendarDate | null): boolean {
  return published === null || day === undefined || day.to >= published;
}

/**
 * "He arrived on Monday. There he met …. He also met …": the day of the arrival serves the sentences after it, and its status
 * the first of them.
 */
function duringVisit(
  scene: SceneReading,
  arrived: Told | undefined,
  at: number,
  sentence: Sentence,
): SceneReading {
  const visit = arrived?.scene;
  const visitors = visit?.who.flatMap((who) => who.individual ?? []) ?? [];
  const isVisitors = scene.who.some(
    (who) => who.individual !== undefined && visitors.includes(who.individual),
  );
  if (visit === undefined || !isVisitors || scene.date !== null || scene.kind === 'visit') return scene;
  if (isFromAfar(scene.kind)) return scene;
  // "On Monday she travels on to Mexico. … In Panama she meets A": another country than the visit's.
  if (scene.place && visit.place && scene.place.country !== visit.place.country) return scene;
  const isNext = arrived !== undefined && at - arrived.at <= 1;
  if (!isNext && scene.status !== visit.status) return scene;
  return {
    ...scene,
    date:
      visit.date !== null && isShort(visit.date) && !tellsOtherDay(sentence)
        ? { ...visit.date, certainty: 'inferred' }
        : null,
    during: true,
    status: scene.status === 'held' ? visit.status : scene.status,
    why: [
      ...scene.why,
      isNext ? 'told right behind the visit: its day and status' : 'told behind the visit: its day',
    ],
  };
}
