import { fold } from '../search/fold.js';
import { grouped } from './groups.js';
import { freeId, slug } from './ids.js';
import type { ArticleFacts, Language, Official, Person } from '../model.js';
import { withoutOpen } from './open.js';
import type { PersonGroup } from './persons.js';
import { partsOf, type Sighting } from './reasons.js';
import { rolesOf } from './roles.js';

interface MergedOfficials {
  officials: Official[];
  /** `article/person key` → official id. */
  idOf: ReadonlyMap<string, string>;
}

/** Ties the people of all articles together and writes each out once. Fullest names first; order of articles is kept. */
export function mergeOfficials(
  facts: readonly ArticleFacts[],
  languageOf: (article: string) => Language,
): MergedOfficials {
  const sightings = facts.flatMap((one) => sightingsOf(one, languageOf(one.article)));
  const groups = withoutOpen(grouped(sightings));
  const ids = new Set<string>();
  const idOf = new Map<string, string>();
  const officials = groups.map((group) => {
    const official = officialOf(group, ids);
    for (const { article, person } of group.sightings) idOf.set(`${article}/${person.key}`, official.id);
    return official;
  });
  return { officials: officials.sort((a, b) => (a.id < b.id ? -1 : 1)), idOf };
}

function sightingsOf(facts: ArticleFacts, language: Language): Sighting[] {
  const names = new Map(facts.people.map((person) => [person.key, fold(person.name)]));
  const met = new Map<string, Set<string>>();
  for (const { participants } of facts.meetings)
    for (const { person } of participants)
      for (const other of participants)
        if (person !== null && other.person !== null && other.person !== person)
          met.set(person, (met.get(person) ?? new Set()).add(names.get(other.person) ?? ''));
  return facts.people.map((person) => ({
    article: facts.article,
    language,
    person,
    met: met.get(person.key) ?? new Set(),
  }));
}

function officialOf(group: PersonGroup, ids: Set<string>): Official {
  const people = group.sightings.map(({ person }) => person);
  const name = shownName(group.sightings);
  const spellings = new Set(people.flatMap((person) => [person.name, ...person.spellings]));
  spellings.delete(name);
  const inOrder = group.sightings.toSorted((a, b) => (a.article < b.article ? -1 : 1));
  return {
    id: freeId(slug(name), ids),
    name,
    aliases: [...spellings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    country: countryOf(people),
    roles: rolesOf(inOrder.flatMap(({ person }) => person.roles)),
    mentions: people.reduce((sum, person) => sum + person.evidence.length, 0),
    evidence: inOrder.flatMap(({ person }) => person.evidence),
    why: [...group.why, ...whyCountry(people)],
  };
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

function countryOf(people: readonly Person[]): string | null {
  const stated = people.find(isStated);
  return stated?.country ?? people.find((person) => person.country !== null)?.country ?? null;
}

/** How a country was worked out that no article states. */
function whyCountry(people: readonly Person[]): string[] {
  const country = countryOf(people);
  if (country === null || people.some(isStated)) return [];
  const steps = people.find((person) => person.country === country)?.evidence[0]?.why ?? [];
  return steps.map((step) => `country ${country} worked out: ${step}`);
}

function isStated({ country, countryCertainty }: Person): boolean {
  return country !== null && countryCertainty === 'stated';
}
