import type { CountryCode, Evidence, Official, Person, Role, RoleMention } from '../model.js';
import { freeId, slug } from './ids.js';
import type { PersonGroup } from './persons.js';
import { inOrderOfArticles, itself } from './proofs.js';
import { partsOf, type Sighting } from './reasons.js';
import { rolesOf } from './roles.js';

/** Writes out once whom several sightings show. */
export function officialOf(group: PersonGroup, ids: Set<string>): Official {
  const people = group.sightings.map(({ person }) => person);
  const name = shownName(group.sightings);
  const inOrder = group.sightings.toSorted((a, b) => (a.article < b.article ? -1 : 1));
  return {
    id: freeId(slug(name), ids),
    name,
    aliases: aliasesOf(name, people),
    country: countryOf(people),
    roles: rolesOf(inOrder.flatMap(({ person }) => person.roles)),
    mentions: people.reduce((sum, person) => sum + person.evidence.length, 0),
    evidence: inOrder.flatMap(({ person }) => person.evidence),
    why: [...group.why, ...whyWorkedOut(people)],
  };
}

/** All spellings but the one shown, the longest first. */
function aliasesOf(shown: string, people: readonly Person[]): string[] {
  const spellings = new Set(people.flatMap((person) => [person.name, ...person.spellings]));
  spellings.delete(shown);
  return [...spellings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Latin letters first, then the fullest, then English articles, then the most frequent. */
function shownName(sightings: readonly Sighting[]): string {
  const counts = new Map<string, number>();
  const english = new Set<string>();
  for (const { person, language } of sightings) {
    counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
    if (language === 'en') english.add(person.name);
  }
  const ranked = [...counts].map(([name, count]) => ({
    name,
    rank: [
      /\p{Script=Latin}/u.test(name) ? 0 : 1,
      -partsOf(name).filter((part) => part.length > 1).length,
      english.has(name) ? 0 : 1,
      -count,
    ],
  }));
  const [best] = ranked.sort((a, b) => compareAll(a.rank, b.rank) || (a.name < b.name ? -1 : 1));
  return best?.name ?? '';
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}

/** One that is stated before one that is worked out. */
function countryOf(people: readonly Person[]): CountryCode | null {
  const stated = people.find(isStated);
  return stated?.country ?? people.find((person) => person.country !== null)?.country ?? null;
}

/** How a country was worked out that no article states. */
function whyWorkedOut(people: readonly Person[]): string[] {
  const country = countryOf(people);
  if (country === null || people.some(isStated)) return [];
  const steps = people.find((person) => person.country === country)?.evidence[0]?.why ?? [];
  return steps.map((step) => whyCountry(country, step));
}

function whyCountry(country: CountryCode | null, step: string): string {
  return `country ${country} worked out: ${step}`;
}

function isStated({ country, countryCertainty }: Person): boolean {
  return country !== null && countryCertainty === 'stated';
}

/** Somebody known as one person of one article. */
export function personOf(official: Official): Person {
  const { id: key, name, aliases: spellings, country, roles, evidence } = official;
  return {
    ...{ key, name, spellings, country },
    countryCertainty: isWorkedOut(official) ? 'inferred' : 'stated',
    roles: roles.flatMap(mentionsOf),
    evidence,
  };
}

function isWorkedOut(official: Official): boolean {
  return official.why.some((line) => line.startsWith(whyCountry(official.country, '')));
}

/** A role as its proofs tell it: on the first day first, and on the last day last. */
function mentionsOf({ title, country, from, to, evidence }: Role): RoleMention[] {
  const told = (proof: Evidence, date: string | null) => ({
    ...{ title, country, date, evidence: proof },
    past: false,
  });
  const last = evidence.slice(-1);
  return [...evidence.map((proof) => told(proof, from)), ...last.map((proof) => told(proof, to))];
}

/** Somebody known with what else is told of him or her; id and name stay. */
export function withMore(official: Official, { sightings, why }: PersonGroup): Official {
  const [, ...added] = sightings;
  if (added.length === 0) return official;
  const people = added.map(({ person }) => person);
  const seen = [personOf(official), ...people];
  return {
    ...official,
    aliases: aliasesOf(official.name, seen),
    country: countryOf(seen),
    roles: rolesOf(
      inOrderOfArticles(
        seen.flatMap(({ roles }) => roles),
        ({ evidence }) => evidence,
      ),
    ),
    mentions: people.reduce((sum, { evidence }) => sum + evidence.length, official.mentions),
    evidence: inOrderOfArticles(
      seen.flatMap(({ evidence }) => evidence),
      itself,
    ),
    why: [...whyStill(official, people), ...why],
  };
}

/** A country that is stated now is worked out no more; one that nobody knew may be. */
function whyStill({ country, why }: Official, added: readonly Person[]): string[] {
  if (added.some(isStated)) return why.filter((line) => !line.startsWith(whyCountry(country, '')));
  return country === null ? [...why, ...whyWorkedOut(added)] : why;
}
