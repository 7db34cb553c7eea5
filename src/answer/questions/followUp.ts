import { packOf } from '../../languages/index.js';
import type { Query } from '../answer.js';
import type { Asking } from '../command.js';
import { changed, queryOf } from '../queries.js';
import { type Reading, readQuestion } from './read.js';
import { type Asked, askedOf, kindOf, measureOf, routeQuestion, statusOf } from './route.js';
import { periodIn } from './times.js';
import type { WordKind } from './words.js';

/**
 * The query that a text asks for after another: "and in 2024?", "und mit Lawrow?" change the one before;
 * a whole question stands for itself, its pronouns excepted. Undefined where neither is understood.
 */
export async function followUp(previous: Query, text: string, asking: Asking): Promise<Query | undefined> {
  const reading = await readQuestion(text, asking);
  const leans = !isWhole(reading) ? change(previous, reading) : undefined;
  return leans ?? routeQuestion(await withPronoun(previous, reading, asking));
}

/** Kinds of words that leave a question open without the one before. */
const leaning: ReadonlySet<WordKind> = new Set([
  ...(['again', 'filler', 'with', 'to', 'from', 'who', 'planned', 'held', 'cancelled'] as const),
]);

/** A question that says what is asked and of whom or where. */
function isWhole({ kinds, names, countries, places }: Reading): boolean {
  const asks = [...kinds].some((kind) => !leaning.has(kind));
  return asks && names.length + countries.length + places.length > 0;
}

/** The query before with what the text names put in its place. */
function change(previous: Query, reading: Reading): Query | undefined {
  if (reading.unknown.length > 0 || reading.kinds.has('beyond')) return undefined;
  const asked = askedOf(reading);
  const query = changes[previous.command]?.(previous, asked);
  return query !== undefined && JSON.stringify(query) !== JSON.stringify(previous) ? query : undefined;
}

type Change = (previous: Query, asked: Asked) => Query;

const changes: Readonly<Record<string, Change>> = {
  'meetings list': changeList,
  'meetings between': changeBetween,
  'meetings of': changeOf,
  trade: changeTrade,
  official: changeOfficial,
  brief: changeBrief,
};

function changeList(previous: Query, asked: Asked): Query {
  const { officials, countries, place, kinds } = asked;
  const [official] = officials;
  const before = previous.options['official'];
  if (official !== undefined && before !== undefined && kinds.has('with'))
    return queryOf('meetings between', {
      first: before,
      second: official.value,
      ...boundsOr(asked, previous),
    });
  return changed(previous, {
    ...(official && { official: official.value }),
    ...(countries[0] && { country: countries[0].value }),
    ...(place !== undefined && { place }),
    ...(kindOf(kinds) && { kind: kindOf(kinds) }),
    ...(statusOf(kinds) && { status: statusOf(kinds) }),
    ...whenChange(asked),
  });
}

function changeBetween(previous: Query, asked: Asked): Query {
  const [first, second] = [...asked.officials, ...asked.countries].map(({ value }) => value);
  const sides = second === undefined ? { second: first ?? previous.options['second'] } : { first, second };
  return changed(previous, {
    ...sides,
    ...(asked.place !== undefined && { place: asked.place }),
    ...(kindOf(asked.kinds) && { kind: kindOf(asked.kinds) }),
    ...(statusOf(asked.kinds) && { status: statusOf(asked.kinds) }),
    ...(isBounded(asked) && { ...asked.bounds }),
  });
}

function changeOf(previous: Query, asked: Asked): Query {
  const { officials, countries, place, kinds } = asked;
  const official = previous.options['official'];
  const [other] = [...(kinds.has('with') ? officials : []), ...countries];
  const bounds = boundsOr(asked, previous);
  if (other !== undefined)
    return queryOf('meetings between', { first: official, second: other.value, ...bounds });
  const next = officials[0]?.value ?? official;
  const [kind, status] = [kindOf(kinds), statusOf(kinds)];
  if (place !== undefined || kind !== undefined || status !== undefined)
    return queryOf('meetings list', { official: next, place, kind, status, ...bounds });
  return queryOf('meetings of', { official: next, ...bounds });
}

function changeTrade(previous: Query, { countries, place, kinds, reading }: Asked): Query {
  const named = countries.map(({ value }) => value);
  const [first, second] = named.length > 0 ? named : countryIn(place);
  const replacesPartner = previous.options['partner'] !== undefined || kinds.has('with');
  const one = replacesPartner ? { partner: first } : { country: first };
  const sides = second === undefined ? one : { country: first, partner: second };
  const measure = measureOf(kinds);
  const period = periodIn(reading.times);
  return changed(previous, {
    ...(first !== undefined && sides),
    ...(measure && { measure }),
    ...(kinds.has('target') && { status: 'target', period: undefined }),
    ...(period !== undefined && { period }),
  });
}

function countryIn(place: string | undefined): string[] {
  return place !== undefined && /^[A-Z]{2}$/u.test(place) ? [place] : [];
}

function changeOfficial(previous: Query, asked: Asked): Query {
  const name = previous.options['name'];
  const [official] = asked.officials;
  if (official !== undefined && asked.kinds.has('with'))
    return queryOf('meetings between', { first: name, second: official.value, ...asked.bounds });
  if (official !== undefined) return queryOf('official', { name: official.value });
  return changeOf(queryOf('meetings of', { official: name }), asked);
}

function changeBrief(previous: Query, { officials, countries }: Asked): Query {
  const [first, second] = [...officials, ...countries].map(({ value }) => value);
  const [before, other] = (previous.options['subject'] ?? '').split(' ');
  if (first === undefined) return previous;
  if (second !== undefined) return queryOf('brief', { subject: `${first} ${second}` });
  const subject = other !== undefined && officials.length === 0 ? `${before} ${first}` : first;
  return queryOf('brief', { subject });
}

function isBounded({ bounds }: Asked): boolean {
  return bounds.since !== undefined || bounds.until !== undefined;
}

/** The time named, or else the time of the question before. */
function boundsOr(asked: Asked, { options }: Query): Record<string, string | undefined> {
  if (isBounded(asked)) return { ...asked.bounds };
  const { since, until, when } = options;
  return { since: since ?? when, until: until ?? when };
}

function whenChange(asked: Asked): Record<string, string | undefined> {
  if (!isBounded(asked)) return {};
  const { since, until } = asked.bounds;
  if (since === until) return { when: since, since: undefined, until: undefined };
  return { when: undefined, since, until };
}

/** "When did she meet Putin?" after a question about somebody. */
async function withPronoun(previous: Query, reading: Reading, { archive }: Asking): Promise<Reading> {
  const { official, name, first } = previous.options;
  const pronouns = new Set(packOf(reading.language).people.pronouns);
  const at = reading.words.findIndex(({ lower }) => pronouns.has(lower));
  const person = await archive.official(official ?? name ?? first ?? '');
  if (at < 0 || person === undefined) return reading;
  const meant = { from: at, to: at + 1, typed: person.name, officials: [person] };
  return { ...reading, names: [meant, ...reading.names] };
}
