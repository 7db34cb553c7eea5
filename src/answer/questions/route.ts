import { packOf } from '../../languages/index.js';
import type { MeetingKind } from '../../model.js';
import type { Query } from '../answer.js';
import { queryOf } from '../queries.js';
import { type Bounded, boundsIn, periodIn } from './times.js';
import type { Reading } from './read.js';
import { directionOf, type Side, sidesOf } from './sides.js';
import type { WordKind } from './words.js';

/** What a reading gives for a query: its sides, place and time. */
export interface Asked {
  kinds: ReadonlySet<WordKind>;
  officials: Side[];
  countries: Side[];
  /** English name of a place, or a country's code. */
  place: string | undefined;
  bounds: Bounded;
  reading: Reading;
}

/**
 * The query that a question in plain words asks for; undefined where it is not understood well enough
 * to be sure that the answer is an answer to it.
 */
export function routeQuestion(reading: Reading): Query | undefined {
  const asked = askedOf(reading);
  const { kinds } = asked;
  if (kinds.has('beyond') || isSomebodyElse(reading)) return undefined;
  if (reading.searched !== undefined) return queryOf('search', { text: reading.searched.slice(0, 80) });
  if (kinds.has('said')) return routeSaid(asked);
  if (reading.unknown.length > 0) return undefined;
  return routes.map((route) => route(asked)).find((query) => query !== undefined);
}

/** `Putin’s spokesman`, `the envoy of Lavrov`: the office of somebody who is not named. */
function isSomebodyElse({ names, roles, words, language }: Reading): boolean {
  const { of } = packOf(language).people;
  return roles.some(({ from, to }) =>
    names.some((name) => {
      const between = words.slice(name.to, from).every(({ lower }) => lower === '’' || lower === 's');
      const follows = name.to <= from && from - name.to < 3 && between && from > 0;
      const isOf = name.from === to + 1 && of.includes(words[to]?.lower ?? '');
      return isOf || (follows && words[from - 1]?.kind !== 'mark');
    }),
  );
}

/** What the reading is about, with its roles in a question. */
export function askedOf(reading: Reading): Asked {
  return { kinds: reading.kinds, ...sidesOf(reading), bounds: boundsIn(reading.times), reading };
}

type Route = (asked: Asked) => Query | undefined;

const tradeWords = ['trade', 'exports', 'imports', 'investment', 'balance', 'target', 'forecast'] as const;

const meetingWords = [
  ...(['talks', 'visit', 'phone call', 'letter', 'summit', 'consultation', 'reception'] as const),
] as const satisfies readonly MeetingKind[];

/** The first that fits answers; what is asked more precisely comes first. */
const routes: readonly Route[] = [
  routeHelp,
  routeIdentity,
  routeTrade,
  routeMeetings,
  routeBrief,
  routeSources,
  routeBare,
];

function routeSaid({ officials, reading }: Asked): Query | undefined {
  const [speaker, ...others] = officials;
  if (speaker === undefined || others.length > 0) return undefined;
  // Nothing sorts statements by subject; the passages do.
  if (reading.unknown.length === 0) return queryOf('official', { name: speaker.value });
  return queryOf('search', { text: [speaker.typed, ...reading.unknown].join(' ').slice(0, 80) });
}

function routeHelp({ kinds, officials, countries }: Asked): Query | undefined {
  return kinds.has('help') && officials.length + countries.length === 0 ? queryOf('help', {}) : undefined;
}

function routeIdentity({ kinds, officials, countries }: Asked): Query | undefined {
  if (!kinds.has('identity') || hasMeeting(kinds)) return undefined;
  const [official, ...others] = officials;
  if (official !== undefined && others.length === 0) return queryOf('official', { name: official.value });
  // "tell me about trade between A and B"
  if (official === undefined && tradeWords.some((kind) => kinds.has(kind))) return undefined;
  return routeBriefOn(officials, countries);
}

function routeTrade({ kinds, officials, reading }: Asked): Query | undefined {
  if (!tradeWords.some((kind) => kinds.has(kind)) || officials.length > 0) return undefined;
  // Where goods go is a side of trade, not a place.
  const codes = [...new Set(reading.countries.map(({ country }) => country))];
  if (kinds.has('meet') || kinds.has('visit') || codes.length > 2) return undefined;
  const measure = measureOf(kinds);
  const direction = directionOf(codes, measure, reading);
  const status = kinds.has('target') ? 'target' : kinds.has('forecast') ? 'forecast' : undefined;
  return queryOf('trade', { ...direction, measure, period: periodIn(reading.times), status });
}

/** The measure asked for; exports and imports together are all of them. */
export function measureOf(kinds: ReadonlySet<WordKind>): 'exports' | 'imports' | 'investment' | undefined {
  if (kinds.has('exports') && kinds.has('imports')) return undefined;
  return (['exports', 'imports', 'investment'] as const).find((measure) => kinds.has(measure));
}

function hasMeeting(kinds: ReadonlySet<WordKind>): boolean {
  return kinds.has('meet') || meetingWords.some((kind) => kinds.has(kind));
}

export function statusOf(kinds: ReadonlySet<WordKind>): 'planned' | 'cancelled' | undefined {
  if (kinds.has('cancelled')) return 'cancelled';
  return kinds.has('planned') ? 'planned' : undefined;
}

function routeMeetings(asked: Asked): Query | undefined {
  const { kinds, officials, countries, place } = asked;
  const status = statusOf(kinds);
  const anything = officials.length + countries.length > 0 || place !== undefined || hasBounds(asked);
  const asksForAny = anything && (status !== undefined || kinds.has('held'));
  if (!hasMeeting(kinds) && !asksForAny && !wasThere(asked)) return undefined;
  const sides = [...officials, ...countries];
  const [first, second, ...others] = sides;
  if (others.length > 0) return undefined;
  if (first !== undefined && second !== undefined) return between(asked, first, second);
  if (first === undefined) return list(asked, {});
  if (officials.length === 0) return list(asked, { country: first.value });
  return whomMet(asked, first) ?? list(asked, { official: first.value });
}

/** "When was A in B", "where was A on that day": nothing else is said of the two. */
function wasThere(asked: Asked): boolean {
  const { kinds, officials, place, reading } = asked;
  const plain = ['filler', 'who', 'to', 'from', 'with'] as const;
  const says = [...kinds].some((kind) => !plain.some((other) => other === kind));
  const somewhere = place !== undefined || (hasBounds(asked) && reading.roles.length === 0);
  return !says && officials.length > 0 && somewhere;
}

function between({ place, bounds, kinds }: Asked, first: Side, second: Side): Query {
  return queryOf('meetings between', {
    first: first.value,
    second: second.value,
    place,
    kind: kindOf(kinds),
    status: statusOf(kinds),
    ...bounds,
  });
}

/** "Whom did A meet" asks for people; with a place, a kind or a plan it asks for meetings. */
function whomMet({ kinds, place, bounds }: Asked, official: Side): Query | undefined {
  if (!kinds.has('who') || place !== undefined || kindOf(kinds) !== undefined) return undefined;
  if (statusOf(kinds) !== undefined) return undefined;
  return queryOf('meetings of', { official: official.value, ...bounds });
}

function list(asked: Asked, side: { official?: string; country?: string }): Query {
  const { kinds, place, bounds } = asked;
  // In a place visited there are talks as well; without one, a visit is what is asked for.
  const kind =
    place !== undefined && kinds.has('visit') && side.official !== undefined ? undefined : kindOf(kinds);
  return queryOf('meetings list', { ...side, place, kind, status: statusOf(kinds), ...whenOf(bounds) });
}

function whenOf({ since, until }: Bounded): Record<string, string | undefined> {
  return since !== undefined && since === until ? { when: since } : { since, until };
}

/** The one kind of meeting asked for; `meet` and `talks` mean any. */
export function kindOf(kinds: ReadonlySet<WordKind>): MeetingKind | undefined {
  const named = meetingWords.filter((kind) => kinds.has(kind) && kind !== 'talks' && kind !== 'reception');
  return named.length === 1 ? named[0] : undefined;
}

function hasBounds({ bounds }: Asked): boolean {
  return bounds.since !== undefined || bounds.until !== undefined;
}

function routeBrief({ kinds, officials, countries, place }: Asked): Query | undefined {
  if (!kinds.has('brief')) return undefined;
  const here = place === undefined ? [] : [{ value: place, typed: place }];
  return routeBriefOn(officials, countries.length === 0 && officials.length === 0 ? here : countries);
}

function routeBriefOn(officials: readonly Side[], countries: readonly Side[]): Query | undefined {
  const [first, second, ...others] = [...officials, ...countries];
  if (first === undefined || others.length > 0) return undefined;
  if (second === undefined) return queryOf('brief', { subject: first.value });
  if (officials.length > 0) return queryOf('meetings between', { first: first.value, second: second.value });
  return queryOf('brief', { subject: `${first.value} ${second.value}` });
}

function routeSources({ kinds, officials, countries }: Asked): Query | undefined {
  return kinds.has('sources') && officials.length + countries.length === 0
    ? queryOf('sources', {})
    : undefined;
}

/** Beside names; "info lavrov", "articles on Lavrov" ask for what there is of him. */
const saysNothing: ReadonlySet<WordKind> = new Set(['filler', 'again', 'with', 'sources']);

/** Names alone: who it is, what there is between two. */
function routeBare({ kinds, officials, countries, place, bounds }: Asked): Query | undefined {
  const says = [...kinds].some((kind) => !saysNothing.has(kind));
  if (says || place !== undefined || bounds.since !== undefined || bounds.until !== undefined)
    return undefined;
  const [only, ...others] = officials;
  if (only !== undefined && others.length + countries.length === 0)
    return queryOf('official', { name: only.value });
  return routeBriefOn(officials, countries);
}
