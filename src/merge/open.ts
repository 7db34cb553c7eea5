import { heads } from '../extract/people/heads.js';
import type { CalendarDate, CountryCode } from '../model.js';
import type { PersonGroup } from './persons.js';
import { nameReason } from './reasons.js';

/** Milliseconds for which one person is taken to have held an office on both sides of a day: two years. */
const termMs = 2 * 365 * 86_400_000;

/** An official whose country is stated, as bearers of an office without country are compared with. */
interface Known {
  group: PersonGroup;
  country: CountryCode;
  names: ReadonlySet<string>;
  articles: Set<string>;
  offices: ReadonlyMap<string, Days>;
}

/** First and last day; undefined where no day is known. */
type Days = { from: CalendarDate; to: CalendarDate } | undefined;

/**
 * Takes a bearer of an office without country ("President Wanjiru") for the one official of the archive whose name and
 * office fit and whose country is stated elsewhere. Two who fit leave it open, as does a name without the office.
 * @param known how many of the groups, the first ones, are known from before: they are not taken for another
 * @returns the groups that are left, in their order
 */
export function withoutOpen(groups: readonly PersonGroup[], known = 0): PersonGroup[] {
  const byOffice = new Map<string, Set<Known>>();
  for (const known of groups.flatMap(knownOf))
    for (const title of known.offices.keys())
      for (const key of known.group.keys) {
        const id = `${title}|${key}`;
        byOffice.set(id, (byOffice.get(id) ?? new Set()).add(known));
      }
  return groups.filter((open, at) => {
    if (at < known || open.sightings.some(({ person }) => person.country !== null)) return true;
    const offices = officesOf(open);
    const [only, second] = candidates(open, offices, byOffice);
    if (only === undefined || second !== undefined) return true;
    adopt(only, open, [...offices.keys()]);
    return false;
  });
}

function knownOf(group: PersonGroup): Known[] {
  const stated = group.sightings.find(
    ({ person }) => person.country !== null && person.countryCertainty === 'stated',
  );
  const country = stated?.person.country ?? null;
  if (country === null) return [];
  return [
    {
      group,
      country,
      names: new Set(group.sightings.map(({ person }) => person.name)),
      articles: new Set(group.sightings.map(({ article }) => article)),
      offices: officesOf(group),
    },
  ];
}

function adopt({ group, country, articles }: Known, open: PersonGroup, titles: readonly string[]): void {
  const name = group.sightings[0]?.person.name ?? '';
  for (const sighting of open.sightings) {
    group.add(sighting, [...open.keys]);
    articles.add(sighting.article);
    group.why.push(
      `${sighting.person.name} (${sighting.article}): nobody else of the articles named so is ` +
        `${titles.join(' or ')} but ${name} of ${country}`,
    );
  }
}

function candidates(
  open: PersonGroup,
  offices: ReadonlyMap<string, Days>,
  byOffice: ReadonlyMap<string, ReadonlySet<Known>>,
): Known[] {
  const ids = [...offices.keys()].flatMap((title) => [...open.keys].map((key) => `${title}|${key}`));
  const near = new Set(ids.flatMap((id) => [...(byOffice.get(id) ?? [])]));
  return [...near].filter(
    (known) =>
      isNamedSo(known, open) &&
      // Two people of one article are two.
      open.sightings.every(({ article }) => !known.articles.has(article)) &&
      [...offices].every(([title, days]) => isInTime(days, known.offices.get(title))),
  );
}

function isNamedSo({ names }: Known, open: PersonGroup): boolean {
  return open.sightings.every(({ person }) =>
    [...names].some((name) => nameReason(name, person.name) !== undefined),
  );
}

/** Offices without a day may be of any time. */
function isInTime(a: Days, b: Days): boolean {
  if (a === undefined || b === undefined) return true;
  return Date.parse(a.from) - termMs <= Date.parse(b.to) && Date.parse(b.from) - termMs <= Date.parse(a.to);
}

/** Current offices of which a country has one. */
function officesOf({ sightings }: PersonGroup): Map<string, Days> {
  const offices = new Map<string, Days>();
  for (const { person } of sightings)
    for (const { title, past, date } of person.roles)
      if (!past && heads.has(title)) offices.set(title, withDay(offices.get(title), date));
  return offices;
}

function withDay(days: Days, day: CalendarDate | null): Days {
  if (day === null) return days;
  if (days === undefined) return { from: day, to: day };
  return { from: day < days.from ? day : days.from, to: day > days.to ? day : days.to };
}
