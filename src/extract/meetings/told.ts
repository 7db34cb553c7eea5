import { gather } from '../gather.js';
import { daysBetween } from '../../calendar.js';
import type {
  CalendarDate,
  CountryCode,
  DateRange,
  Evidence,
  MeetingMention,
  ParticipantMention,
  Passage,
} from '../../model.js';
import type { Individual } from '../people/persons.js';
import type { SceneReading } from './meetings.js';
import { withHolders } from './holders.js';
import { newsDays } from './nearDay.js';
import { datesFit, isApart, isFromAfar, kindsFit, mostTelling, statusOf } from './same.js';
import type { Who } from './sides.js';
import { onlyOf } from '../only.js';
import { isSomebody } from './who.js';

/** A scene with the passage it was read from. */
export interface PlacedScene {
  scene: SceneReading;
  passage: Passage;
}

/** Sentences of one article kept for one meeting: more prove nothing more, and a page may repeat itself endlessly. */
const mostTellings = 12;

/** Sides without a name are written in English, as EXPORT readers expect. */
const englishCountries = new Intl.DisplayNames('en', { type: 'region' });

/** How a person is written out. */
export type PersonOf = (one: Individual) => { key: string; name: string; country: CountryCode | null };

/** Ties the scenes of one article that tell of the same meeting. */
export function tellTogether(
  placed: readonly PlacedScene[],
  article: string,
  personOf: PersonOf,
  published: CalendarDate | null,
): MeetingMention[] {
  const scenes = withHolders(placed, personOf);
  const groups: PlacedScene[][] = [];
  // What "they" will do is said of nobody by name: too little for a plan of its own, and no proof of a meeting held.
  const told = scenes.filter(
    ({ scene }) =>
      (scene.named || scene.status !== 'planned') && !(scene.spoken && isOfMeeting(scene, scenes)),
  );
  const each = told.filter((placed) => !sumsUp(placed, told));
  for (const placed of dated(each)) {
    const known = groups.find((group) =>
      group.every(
        (other) =>
          isSame(other.scene, placed.scene) &&
          !isEarlier(other, placed) &&
          !isLongBefore(other, placed, published) &&
          !isLongBefore(placed, other, published),
      ),
    );
    if (known === undefined && placed.scene.echo) continue;
    if (known === undefined) groups.push([placed]);
    else if (known.length < mostTellings) known.push(placed);
  }
  return groups
    .filter((group) => !framesOthers(group, told, personOf) && !isHeadlineOnly(group, told))
    .filter((group) => !isCallInHeadline(group, told) && !isSeries(group, told))
    .map((group) => mentionOf(group, article, published, personOf));
}

/**
 * "She congratulated B on his appointment": in the report of a meeting of hers that is said there; and what "A and B
 * discussed" without a day was discussed when they met or called.
 */
function isOfMeeting({ kind, who, date }: SceneReading, all: readonly PlacedScene[]): boolean {
  const isThere = (one: Who, { who: others }: SceneReading) => others.some((other) => isWho(one, other));
  return all.some(({ scene }) => {
    if (scene.spoken === true || scene.kind === 'letter' || scene.kind === 'visit') return false;
    if (kind === 'letter') return who.some((one) => isSomebody(one) && isThere(one, scene));
    return (date === null || isApart(scene.kind)) && who.every((one) => isThere(one, scene));
  });
}

/**
 * "Visiting Riga, A met B": a visit of nobody else's tells no more than the meetings it was made for, when the article
 * tells of one there or with somebody from there, and the visit has no days of its own: none at all, or those on
 * which they meet.
 */
function framesOthers(
  group: readonly PlacedScene[],
  told: readonly PlacedScene[],
  personOf: PersonOf,
): boolean {
  return group.every(({ scene: visit, passage: own }) => {
    const [visitor, ...hosts] = visit.who;
    if (visit.kind !== 'visit' || visit.status === 'cancelled' || visitor === undefined) return false;
    if (visitor.individual === undefined || hosts.some(isSomebody)) return false;
    const { country } = visit.place ?? {};
    const isThere = ({ individual, country: land }: Who) =>
      country === (individual === undefined ? land : personOf(individual).country);
    return told.some(
      ({ scene: { kind, who, place, date, during }, passage }) =>
        !during &&
        (visit.date === null || isSameSpan(visit.date, date, passage === own)) &&
        !isApart(kind) &&
        who.filter(isSomebody).length > 1 &&
        who.some((one) => isWho(one, visitor)) &&
        (place?.country === country || who.some((one) => !isWho(one, visitor) && isThere(one))),
    );
  });
}

/**
 * "The President receives the ambassadors of Peru and Nepal": a headline about several whom the report below tells of one
 * by one was no meeting of them all.
 */
function sumsUp({ scene, passage }: PlacedScene, told: readonly PlacedScene[]): boolean {
  if (passage.kind === 'body' || scene.who.length < 3) return false;
  const parts = told.filter(
    (other) =>
      other.passage.kind === 'body' &&
      other.scene.named &&
      other.scene.who.length < scene.who.length &&
      kindsFit(other.scene.kind, scene.kind) &&
      other.scene.who.every((one) => scene.who.some((all) => isWho(one, all))),
  );
  const hosts = scene.who.filter((one) =>
    parts.every((part) => part.scene.who.some((who) => isWho(who, one))),
  );
  const isTold = (one: Who) => parts.some((part) => part.scene.who.some((who) => isWho(who, one)));
  return parts.length > 1 && hosts.length === 1 && scene.who.every(isTold);
}

/**
 * "The ministers met. … In February they had spoken": what the report tells first without a day is its news, and no
 * meeting of long before that it mentions further down.
 */
function isLongBefore(first: PlacedScene, later: PlacedScene, published: CalendarDate | null): boolean {
  if (published === null || first.passage.start >= later.passage.start) return false;
  const { date } = later.scene;
  if (first.scene.date !== null || date === null || later.scene.status !== 'held') return false;
  if (first.passage.kind !== 'body' || first.scene.status !== 'held' || first.scene.kind === 'visit')
    return false;
  const last = date.to.length === 10 ? date.to : `${date.to}-28`;
  return last.length === 10 && daysBetween(last, published) > newsDays;
}

/** "President receives ambassadors": a headline about a group, when the report tells whom of it the same person met. */
function isHeadlineOnly(group: readonly PlacedScene[], told: readonly PlacedScene[]): boolean {
  return group.every(({ scene, passage }) => {
    // "Minister receives ambassador": whoever a headline names by office alone, the report has a name for.
    const isByOffice = scene.who.some((who) => who.individual === undefined && who.name !== who.country);
    if (passage.kind !== 'body' && isByOffice) return true;
    const one = onlyOf(scene.who.filter(isSomebody));
    if (one === undefined) return false;
    // A group that is no country's, told of the same person below a headline too.
    const isVague = scene.who.some((who) => !isSomebody(who) && who.country === null);
    if (passage.kind === 'body' && !(isVague && (scene.date === null || scene.during))) return false;
    return told.some(
      (other) =>
        other.passage.kind === 'body' &&
        other.scene.who.filter(isSomebody).length > 1 &&
        other.scene.who.some((who) => isWho(who, one)),
    );
  });
}

/** "Minister A greets Minister B": a headline of those whom the report below tells a call or a letter of, and no meeting. */
function isCallInHeadline(group: readonly PlacedScene[], told: readonly PlacedScene[]): boolean {
  const [first] = group;
  if (first === undefined || first.scene.kind === 'visit' || isFromAfar(first.scene.kind)) return false;
  if (group.some(({ passage, scene }) => passage.kind === 'body' || scene.date !== null)) return false;
  const { who } = first.scene;
  const around = told.filter(
    ({ passage, scene }) =>
      passage.kind === 'body' &&
      scene.kind !== 'visit' &&
      who.every((one) => scene.who.some((other) => isWho(one, other))),
  );
  // A call of three is theirs, too, where nothing is told of the two alone.
  const alone = around.filter(({ scene }) => scene.who.length === who.length);
  const below = alone.length > 0 ? alone : around;
  return below.length > 0 && below.every(({ scene }) => isFromAfar(scene.kind));
}

/** "received several ambassadors for separate meetings": a group without a name, of whom two or more are told one by one. */
function isSeries(group: readonly PlacedScene[], told: readonly PlacedScene[]): boolean {
  return group.every(({ scene, passage }) => {
    const one = onlyOf(scene.who.filter(isSomebody));
    const isVague = scene.who.every((who) => isSomebody(who) || who.country === null);
    if (one === undefined || !isVague || scene.who.length !== 2) return false;
    const each = told.filter(
      (other) =>
        other.passage.start > passage.start &&
        kindsFit(other.scene.kind, scene.kind) &&
        datesFit(other.scene.date, scene.date) &&
        other.scene.who.filter(isSomebody).length > 1 &&
        other.scene.who.some((who) => isWho(who, one)),
    );
    return each.length > 1;
  });
}

/** One day is a coincidence unless one sentence tells both; a sentence may give its week to both alike. */
function isSameSpan(a: DateRange, b: DateRange | null, together: boolean): boolean {
  return together === (a.from === a.to) && a.from === b?.from && a.to === b.to;
}

/** Those with the most people and a date first, so that vaguer mentions join them. */
function dated(scenes: readonly PlacedScene[]): PlacedScene[] {
  return scenes.toSorted(
    (a, b) =>
      Number(b.scene.named) - Number(a.scene.named) ||
      Number(b.scene.date !== null) - Number(a.scene.date !== null) ||
      b.scene.who.length - a.scene.who.length ||
      a.passage.start - b.passage.start,
  );
}

/** "They will meet on Monday. They have met before": a meeting held without a day is none of a day still ahead, nor do words without people prove one held. */
function isEarlier(
  { scene: a, passage: first }: PlacedScene,
  { scene: b, passage: second }: PlacedScene,
): boolean {
  const [planned, held] = a.status === 'planned' ? [a, b] : [b, a];
  if (planned.status !== 'planned' || held.status !== 'held' || held.kind === 'visit') return false;
  const isBody = first.kind === 'body' && second.kind === 'body';
  return isBody && (planned.date !== null || held.echo === true) && held.date === null;
}

function isSame(a: SceneReading, b: SceneReading): boolean {
  if (!kindsFit(a.kind, b.kind)) return false;
  if (!datesFit(a.date, b.date)) return false;
  if (a.status !== b.status && a.date !== null && b.date !== null && a.status === 'cancelled') return false;
  // "The meeting was called off. Before he left, A met B": that one was another.
  const isOff = (one: SceneReading, other: SceneReading) =>
    one.status === 'cancelled' && other.status === 'held' && !other.weak && !other.echo;
  if (isOff(a, b) || isOff(b, a)) return false;
  const [few, many] = a.who.length <= b.who.length ? [a.who, b.who] : [b.who, a.who];
  return few.every((one) => many.some((other) => isWho(one, other)));
}

function isWho(a: Who, b: Who): boolean {
  if (a.individual !== undefined || b.individual !== undefined) return a.individual === b.individual;
  return a.name === b.name && a.country === b.country;
}

function mentionOf(
  group: readonly PlacedScene[],
  article: string,
  published: CalendarDate | null,
  personOf: PersonOf,
): MeetingMention {
  const scenes = group.map(({ scene }) => scene);
  const widest = scenes.toSorted((a, b) => b.who.length - a.who.length)[0];
  const isVisit = scenes.some((scene) => scene.kind === 'visit');
  const told = scenes
    .flatMap((scene) => scene.date ?? [])
    .sort((a, b) => daysOrder(isVisit, a, b) || b.from.length - a.from.length)[0];
  const near = told === undefined ? scenes.find((scene) => scene.near !== undefined) : undefined;
  const date = told ?? near?.near ?? null;
  // A headline’s present tells no more than the report below it.
  const below = group.filter(({ passage }) => passage.kind === 'body').map(({ scene }) => scene);
  const telling = below.length > 0 ? below : scenes;
  const isPlanned = telling.some((scene) => scene.status === 'planned');
  const sure = telling.filter((scene) => !scene.weak && !(isPlanned && scene.present));
  const stated = statusOf(sure.length > 0 ? sure : telling);
  // "She is in Riga on Sunday. During the visit …": nothing was held on a day still ahead.
  const isAhead = date !== null && published !== null && date.from > published;
  const status = stated === 'held' && isAhead ? 'planned' : stated;
  const kinds = scenes.filter((scene) => scene.status === stated).map(({ kind }) => kind);
  const places = scenes.flatMap((scene) => scene.place ?? []);
  const place = places.find((one) => one.city !== null) ?? places[0] ?? null;
  return {
    participants: (widest?.who ?? []).map((who) => participant(who, scenes, personOf)),
    date,
    place,
    kind: mostTelling(kinds),
    status,
    evidence: group
      .toSorted((a, b) => a.passage.start - b.passage.start)
      .map((placed) => evidence(placed, article, placed.scene === near)),
  };
}

/** One day is more exact than several, but the days of a visit tell it whole. */
function daysOrder(isVisit: boolean, a: DateRange, b: DateRange): number {
  const order = Number(a.from !== a.to) - Number(b.from !== b.to);
  return isVisit ? -order : order;
}

function participant(who: Who, scenes: readonly SceneReading[], personOf: PersonOf): ParticipantMention {
  const role =
    gather(scenes, (scene) => scene.who).find((other) => isWho(who, other) && other.role !== null)?.role ??
    null;
  if (who.individual !== undefined) {
    const { key, name, country } = personOf(who.individual);
    return { person: key, name, country, role };
  }
  const country = who.country === null ? undefined : englishCountries.of(who.country);
  const name =
    who.name === who.country ? (country ?? who.name) : [country, who.name].filter(Boolean).join(': ');
  return { person: null, name, country: who.country, role: who.role };
}

function evidence({ scene, passage }: PlacedScene, article: string, isNear: boolean): Evidence {
  const { near, why } = scene;
  return {
    article,
    quote: passage.text,
    start: passage.start,
    end: passage.end,
    rule: scene.rule,
    why: isNear && near ? [...why, `date: ${near.from}, told right before it`] : why,
  };
}
