import type { Listed, MeetingFilter } from '../archive.js';
import type { Meeting, MeetingKind, MeetingStatus } from '../model.js';
import type { Answer, Party, Query, Section, Step } from './answer.js';
import { boundsOf, type TypedBounds } from './bounds.js';
import { meetingStatuses } from './choices.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing, withoutOne } from './outcome.js';
import { placeOf } from './places.js';
import { changed, queryOf } from './queries.js';
import { filled, meetingSection, mostRows } from './rows.js';

interface BetweenOptions extends TypedBounds {
  first: Party;
  second: Party;
  place: string | undefined;
  kind: MeetingKind | undefined;
  status: MeetingStatus | undefined;
}

/** Every contact between two sides: held, only planned, and cancelled, each apart. */
export async function meetingsBetween(options: BetweenOptions, question: Question): Promise<Answer> {
  const bounds = boundsOf(options, question);
  if ('type' in bounds) return bounds;
  const { first, second, kind } = options;
  const place = options.place && placeOf(options.place);
  const citations = new Citations(question.archive);
  const sections: Section[] = [];
  for (const status of meetingStatuses) {
    if (options.status !== undefined && options.status !== status) continue;
    const filter = { ...bounds, place, kind, status };
    const listed = await betweenParties([first, second], filter, question, mostRows(question));
    sections.push(await meetingSection(status, listed, citations));
  }
  const shown = filled(sections);
  if (shown.length > 0)
    return found(question, [first, second], shown, citations, betweenSteps(first, second));
  return nothing(question, [first, second], nearBetween(question.query, first, second));
}

/** The first of the meetings in which both take part, as two different participants. */
export async function betweenParties(
  parties: readonly [Party, Party],
  filter: MeetingFilter,
  { archive }: Pick<Question, 'archive'>,
  limit: number,
): Promise<Listed<Meeting>> {
  const officials = parties.flatMap((party) => (party.type === 'official' ? [party.official.id] : []));
  const countries = parties.flatMap((party) => (party.type === 'country' ? [party.country] : []));
  const wanted = { ...filter, officials, countries };
  if (!mayBeOneSide(parties)) return archive.meetings(wanted, limit);
  // One participant must not count for both: a minister is no counterpart of the minister's own country.
  const { rows } = await archive.meetings(wanted, Number.POSITIVE_INFINITY);
  const apart = rows.filter((meeting) => haveBothSides(meeting, parties));
  return { rows: apart.slice(0, limit), total: apart.length };
}

function mayBeOneSide([first, second]: readonly [Party, Party]): boolean {
  // Two sides of one country are asked for as such.
  if (first.type === 'country' && second.type === 'country') return false;
  if (first.type === 'official' && second.type === 'official')
    return first.official.id === second.official.id;
  return countryOf(first) === countryOf(second);
}

function countryOf(party: Party): string | null {
  return party.type === 'official' ? party.official.country : party.country;
}

function haveBothSides({ participants }: Meeting, [first, second]: readonly [Party, Party]): boolean {
  return participants.some(
    (side, at) =>
      isSide(side, first) && participants.some((other, index) => index !== at && isSide(other, second)),
  );
}

function isSide(side: Meeting['participants'][number], party: Party): boolean {
  return party.type === 'official' ? side.official === party.official.id : side.country === party.country;
}

function valueOf(party: Party): string {
  return party.type === 'official' ? party.official.id : party.country;
}

function betweenSteps(first: Party, second: Party): Step[] {
  return [
    ...[first, second].flatMap((party) =>
      party.type === 'official'
        ? [{ label: 'official' as const, query: queryOf('official', { name: party.official.id }) }]
        : [],
    ),
    ...tradeStep(first, second),
  ];
}

function tradeStep(first: Party, second: Party): Step[] {
  const [country, partner] = [countryOf(first), countryOf(second)];
  if (country === null || partner === null || country === partner) return [];
  return [{ label: 'trade', query: queryOf('trade', { country, partner }) }];
}

/** No filter but the two sides. */
const anyTime = {
  ...{ since: undefined, until: undefined },
  ...{ place: undefined, kind: undefined, status: undefined },
};

function nearBetween(query: Query, first: Party, second: Party): Query[] {
  const [own, other] = [countryOf(first), countryOf(second)];
  const byCountry = [
    ...(other === null ? [] : [changed(query, { ...anyTime, second: other })]),
    ...(own === null ? [] : [changed(query, { ...anyTime, first: own })]),
  ];
  return [
    ...withoutOne(query, ['status', 'place', 'kind']),
    changed(query, anyTime),
    ...byCountry,
    ...[first, second].map((party) =>
      party.type === 'official'
        ? queryOf('meetings of', { official: valueOf(party) })
        : queryOf('meetings list', { country: valueOf(party) }),
    ),
  ];
}
