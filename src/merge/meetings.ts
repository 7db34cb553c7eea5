import { addDays } from '../calendar.js';
import { datesFit, endOf, kindsFit, mostTelling, type Span, statusOf } from '../extract/meetings/same.js';
import type {
  ArticleFacts,
  CalendarDate,
  Conflict,
  DateRange,
  Evidence,
  Meeting,
  MeetingMention,
  Official,
  Participant,
  Place,
  Role,
} from '../model.js';
import { freeId, shortSlug } from './ids.js';
import { newsReach } from './weights.js';
import { Nearby } from './nearby.js';
import { saysMore } from './roles.js';

/** A meeting of one article with its people known by their ids. */
interface Told {
  mention: MeetingMention;
  participants: Participant[];
  /** Ids of the officials among them. */
  people: ReadonlySet<string>;
  /** When it can have been at all: its date, or where that is not told, around the day the article appeared. */
  when: Span | null;
}

/**
 * Ties what several articles tell of one meeting; newest first, undated last.
 * @param known meetings merged before, which what is told is tied to as well
 */
export function mergeMeetings(
  facts: readonly ArticleFacts[],
  idOf: ReadonlyMap<string, string>,
  officials: readonly Official[],
  publishedOf: (article: string) => CalendarDate | null,
  known: readonly Meeting[] = [],
): Meeting[] {
  const byId = new Map(officials.map((official) => [official.id, official]));
  const told = facts.flatMap((one) =>
    one.meetings.map((mention) => toldOf(mention, one.article, idOf, byId, publishedOf(one.article))),
  );
  const before = known.map((meeting) => knownAs(meeting, publishedOf));
  const groups = groupsOf(told, before);
  const grown = known.map((meeting, at) => withMore(meeting, groups[at] ?? [], byId));
  const ids = new Set(known.map(({ id }) => id));
  const fresh = groups
    .slice(known.length)
    .map((group) => meetingOf(group, byId))
    .sort(newestFirst)
    .map((meeting) => ({ ...meeting, id: freeId(meeting.id, ids) }));
  return known.length === 0 ? fresh : [...fresh, ...grown].sort(newestFirst);
}

/** A known meeting as one article would tell it. */
function knownAs(meeting: Meeting, publishedOf: (article: string) => CalendarDate | null): Told {
  const { participants, date, place, kind, status, evidence } = meeting;
  const mention: MeetingMention = {
    participants: participants.map((one) => ({ ...one, person: one.official })),
    ...{ date, place, kind, status, evidence },
  };
  const published = publishedOf(evidence[0]?.article ?? '');
  return { mention, participants, ...{ people: peopleOf(participants), when: whenOf(mention, published) } };
}

/** A known meeting with what else is told of it; its id stays. */
function withMore(meeting: Meeting, group: readonly Told[], byId: ReadonlyMap<string, Official>): Meeting {
  if (group.length < 2) return meeting;
  const { conflicts, ...merged } = meetingOf(group, byId);
  return { ...merged, id: meeting.id, conflicts: [...meeting.conflicts, ...conflicts] };
}

function toldOf(
  mention: MeetingMention,
  article: string,
  idOf: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, Official>,
  published: CalendarDate | null,
): Told {
  const participants = mention.participants.map((one): Participant => {
    const id = one.person === null ? undefined : idOf.get(`${article}/${one.person}`);
    const official = id === undefined ? undefined : byId.get(id);
    return {
      official: official?.id ?? null,
      name: official?.name ?? one.name,
      country: official?.country ?? one.country,
      role: one.role,
    };
  });
  return { mention, participants, people: peopleOf(participants), when: whenOf(mention, published) };
}

function peopleOf(participants: readonly Participant[]): Set<string> {
  return new Set(participants.flatMap((one) => one.official ?? []));
}

function whenOf(mention: MeetingMention, published: CalendarDate | null): Span | null {
  return mention.date ?? (published === null ? null : spanAround(published, mention));
}

/** Last day of any span. */
const open = '9999-12-31';

/** News without a day tells of what has just been, or is to come; another time zone may be a day ahead. */
function spanAround(published: CalendarDate, { status }: MeetingMention): Span {
  const next = addDays(published, 1);
  return status === 'held'
    ? { from: addDays(published, -newsReach), to: next }
    : { from: addDays(published, status === 'planned' ? -1 : -newsReach), to: open };
}

/**
 * The most precisely dated mentions found their groups first.
 * @param known each stands for a group of its own, the first ones, in their order
 */
function groupsOf(told: readonly Told[], known: readonly Told[]): Told[][] {
  const groups = known.map((one) => [one]);
  const nearby = new Nearby<Told[]>();
  for (const [at, one] of known.entries()) nearby.add(keysOf(one), one.mention.date, groups[at] ?? []);
  const all = [...known, ...told];
  const dated = told.toSorted((a, b) => precision(b) - precision(a) || b.people.size - a.people.size);
  for (const one of dated) {
    const keys = keysOf(one);
    const fitting = [...nearby.of(keys, one.mention.date)].filter(
      (group) => fits(group, one) && isNoGuess(group, one, all),
    );
    let group = chosen(nearby.inOrder(fitting, keys), one);
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(one);
    nearby.add(keys, group[0]?.mention.date ?? null, group);
  }
  return groups;
}

/** What is planned for an unknown day is not what was held on a known one, nor the other way round. */
function fits(group: readonly Told[], one: Told): boolean {
  const { date, status } = one.mention;
  if (date === null && statusOf(group.map(({ mention }) => mention)) !== status) return false;
  return group.every((other) => isSame(other, one));
}

/**
 * Whether one mention may make a known meeting's date more precise: the meeting, told after it, would have to fit it,
 * and no other one.
 */
function isNoGuess([first]: readonly Told[], one: Told, all: readonly Told[]): boolean {
  if (first === undefined || precision(first) >= precision(one)) return true;
  const others = all.filter((other) => precision(other) > precision(first) && fits([other], first));
  return others.includes(one) && others.every((other) => isSame(other, one));
}

/**
 * A mention joins the one group it fits; among several only one that is dated no better than itself. Known meetings of
 * a vaguer date, which have no other choice, come last.
 */
function chosen(fitting: readonly Told[][], one: Told): Told[] | undefined {
  const betterBy = ([first]: readonly Told[]) =>
    first === undefined ? 0 : precision(first) - precision(one);
  const [only, ...others] = fitting.filter((group) => betterBy(group) >= 0);
  if (only === undefined) return fitting.toSorted((a, b) => betterBy(b) - betterBy(a))[0];
  return others.length === 0 ? only : [only, ...others].find((group) => betterBy(group) === 0);
}

/** What a meeting is looked up by: its people; its countries and offices where nobody is named. */
function keysOf({ people, participants }: Told): string[] {
  return people.size > 0 ? [...people] : participants.map(({ name, country }) => `=${country ?? name}`);
}

function precision({ mention }: Told): number {
  return mention.date === null ? 0 : mention.date.from.length;
}

function isSame(a: Told, b: Told): boolean {
  if (!kindsFit(a.mention.kind, b.mention.kind)) return false;
  if (!sidesFit(a, b)) return false;
  return datesFit(a.when, b.when) || isDisagreement(a.mention, b.mention);
}

/** Every side of the shorter list stands in the longer one; an office or a country fits a person of that country. */
function sidesFit(a: Told, b: Told): boolean {
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  const unnamed = few.people.size === 0 && many.people.size === 0;
  // Two countries meet often: without anybody's name only the day tells one meeting from another.
  if (unnamed ? !onOneDay(a, b) : ![...few.people].some((person) => many.people.has(person))) return false;
  return few.participants.every((one) => many.participants.some((other) => isSide(one, other)));
}

function onOneDay({ mention: a }: Told, { mention: b }: Told): boolean {
  return a.date !== null && a.date.from.length === 10 && a.date.from === b.date?.from;
}

function isSide(a: Participant, b: Participant): boolean {
  if (a.official !== null && b.official !== null) return a.official === b.official;
  return a.name === b.name || (a.country !== null && a.country === b.country);
}

/** Two articles a day apart about the same people in the same city disagree on the date of one meeting. */
function isDisagreement(a: MeetingMention, b: MeetingMention): boolean {
  if (a.date === null || b.date === null || a.evidence[0]?.article === b.evidence[0]?.article) return false;
  if (a.date.from.length !== 10 || b.date.from.length !== 10) return false;
  const days = Math.abs(Date.parse(a.date.from) - Date.parse(b.date.from)) / 86_400_000;
  const city = a.place?.city ?? null;
  return days <= 1 && city !== null && city === b.place?.city;
}

function meetingOf(group: readonly Told[], byId: ReadonlyMap<string, Official>): Meeting {
  const mentions = group.map(({ mention }) => mention);
  const widest = group.toSorted(
    (a, b) => b.people.size - a.people.size || b.participants.length - a.participants.length,
  )[0];
  const date = bestDate(mentions);
  const status = statusOf(mentions);
  const participants = (widest?.participants ?? []).map((one) => ({
    ...one,
    role: roleAt(one, group, date, byId),
  }));
  const kind = mostTelling(
    mentions.filter((mention) => mention.status === status).map((mention) => mention.kind),
  );
  return {
    id: shortSlug(
      [date?.from ?? 'undated', ...participants.map((one) => one.official ?? one.name).sort(), kind].join(
        ' ',
      ),
    ),
    participants,
    date,
    place: bestPlace(mentions),
    kind,
    status,
    evidence: mentions.flatMap((mention) => mention.evidence).sort(byArticle),
    conflicts: conflictsOf(mentions, date, status),
  };
}

/** The most precise date; stated before worked out. */
function bestDate(mentions: readonly MeetingMention[]): DateRange | null {
  const dates = mentions.flatMap((mention) => mention.date ?? []);
  return (
    dates.toSorted(
      (a, b) =>
        b.from.length - a.from.length || Number(b.certainty === 'stated') - Number(a.certainty === 'stated'),
    )[0] ?? null
  );
}

function bestPlace(mentions: readonly MeetingMention[]): Place | null {
  const places = mentions.flatMap((mention) => mention.place ?? []);
  const known = (place: Place) =>
    Number(place.name !== null) + Number(place.city !== null) + Number(place.country !== null);
  return places.toSorted((a, b) => known(b) - known(a))[0] ?? null;
}

/**
 * The role named in the meeting's own sentence, else the one the official bore around that time; one that is over by
 * now is only told where nothing shows another.
 */
function roleAt(
  one: Participant,
  group: readonly Told[],
  date: DateRange | null,
  byId: ReadonlyMap<string, Official>,
): string | null {
  const told = group
    .flatMap(({ participants }) => participants)
    .filter((other) => other.official === one.official && other.name === one.name)
    .flatMap(({ role }) => role ?? []);
  const said = told.find((title) => !isOver(title));
  const roles = byId.get(one.official ?? '')?.roles.filter(({ title }) => !isOver(title)) ?? [];
  const near = date === null ? roles : roles.filter((role) => isAround(role, date));
  if (said !== undefined) return near.find(({ title }) => saysMore(title, said))?.title ?? said;
  const before = near.findLast((role) => role.from !== null && date !== null && role.from <= endOf(date));
  const only = date === null && near.length > 1 ? undefined : near[0];
  return before?.title ?? only?.title ?? told[0] ?? null;
}

function isOver(title: string): boolean {
  return title.startsWith('Former ');
}

/** Days around the time in which articles show somebody in an office that he is taken to have held it. */
const officeDays = 183;

/** A role of unknown time may be of any. */
function isAround({ from, to }: Role, date: DateRange): boolean {
  if (from === null || to === null) return true;
  const reach = officeDays * 86_400_000;
  return Date.parse(from) - reach <= Date.parse(date.to) && Date.parse(date.from) <= Date.parse(to) + reach;
}

function conflictsOf(
  mentions: readonly MeetingMention[],
  date: DateRange | null,
  status: string,
): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const mention of mentions) {
    if (date !== null && mention.date !== null && !datesFit(date, mention.date))
      conflicts.push({ field: 'date', value: mention.date, evidence: mention.evidence });
    if (mention.status === 'cancelled' && status === 'held')
      conflicts.push({ field: 'status', value: mention.status, evidence: mention.evidence });
  }
  const city = bestPlace(mentions)?.city ?? null;
  for (const mention of mentions)
    if (city !== null && mention.place?.city != null && mention.place.city !== city)
      conflicts.push({ field: 'place', value: mention.place, evidence: mention.evidence });
  return conflicts;
}

function byArticle(a: Evidence, b: Evidence): number {
  return a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
}

function newestFirst(a: Meeting, b: Meeting): number {
  const when = (b.date?.from ?? '').localeCompare(a.date?.from ?? '');
  return when === 0 ? (a.id < b.id ? -1 : 1) : when;
}
