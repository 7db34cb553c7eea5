import { skeletonsOf } from '../search/skeleton.js';
import { fold } from '../search/fold.js';
import { freeId, slug } from './ids.js';
import { nameLikeness } from '../search/likeness.js';
import type { ArticleFacts, CalendarDate, Language, Official, Person, Role, RoleMention } from '../model.js';
import { likeEnough, likeEnoughForOne, personWeights, threshold } from './weights.js';

/** A person of one article, with the article it was read in. */
export interface Sighting {
  article: string;
  language: Language;
  person: Person;
  /** Folded full names of those this person met in that article. */
  met: ReadonlySet<string>;
}

interface Group {
  sightings: Sighting[];
  why: string[];
}

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
  const groups = grouped(sightings);
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

/** Only groups that share a name part's skeleton are compared, so cost grows with the number of namesakes. */
function grouped(sightings: readonly Sighting[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  const fullestFirst = sightings.toSorted(
    (a, b) => partsOf(b.person.name).length - partsOf(a.person.name).length,
  );
  for (const sighting of fullestFirst) {
    const keys = keysOf(sighting.person);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const ranked = [...near]
      .map((group) => ({ group, ...best(group, sighting) }))
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score);
    let group = ranked[0]?.group;
    // Two namesakes fit equally well: unsure, so it stays apart.
    if (
      ranked[1] !== undefined &&
      ranked[1].score === ranked[0]?.score &&
      partsOf(sighting.person.name).length < 2
    )
      group = undefined;
    if (group === undefined) {
      group = { sightings: [], why: [] };
      groups.push(group);
    } else if (ranked[0] !== undefined) group.why.push(ranked[0].why);
    group.sightings.push(sighting);
    for (const key of keys) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(group)) list.push(group);
      byKey.set(key, list);
    }
  }
  return groups;
}

function keysOf(person: Person): string[] {
  const names = [person.name, ...person.spellings];
  return [
    ...new Set(
      names.flatMap((name) =>
        partsOf(name)
          .filter((part) => part.length > 1)
          .flatMap(skeletonsOf),
      ),
    ),
  ];
}

function best(group: Group, sighting: Sighting): { score: number; why: string } {
  // Any stated difference of country keeps a sighting out of the whole group.
  const weighed = group.sightings.map((other) => weigh(other, sighting));
  if (weighed.some(({ score }) => score < -10)) return { score: -20, why: '' };
  return weighed.reduce((a, b) => (b.score > a.score ? b : a), { score: -20, why: '' });
}

/** Adds up what speaks for one person and what against. */
function weigh(a: Sighting, b: Sighting): { score: number; why: string } {
  const reasons = [
    nameReason(a.person, b.person),
    countryReason(a.person, b.person),
    titleReason(a.person, b.person),
  ];
  if ([...a.met].some((name) => b.met.has(name))) reasons.push('sameCounterpart');
  const told = reasons.filter((reason) => reason !== undefined);
  if (reasons[0] === undefined) return { score: 0, why: 'names differ' };
  const score = told.reduce((sum, reason) => sum + personWeights[reason], 0);
  const weights = told.map((reason) => `${reason} ${personWeights[reason]}`).join(', ');
  return {
    score,
    why: `${a.person.name} (${a.article}) and ${b.person.name} (${b.article}): ${weights} = ${score}`,
  };
}

type Reason = keyof typeof personWeights;

function nameReason(a: Person, b: Person): Reason | undefined {
  const [few, many] = inOrderOfLength(partsOf(a.name), partsOf(b.name));
  const isShortened = few.length === 1 && many.length > 1;
  if (nameLikeness(a.name, b.name) < (isShortened ? likeEnoughForOne : likeEnough)) return undefined;
  if (few.length === 1) return 'oneName';
  if (few.some((part) => part.length === 1) !== many.some((part) => part.length === 1)) return 'initials';
  return few.length === many.length ? 'fullName' : 'partOfName';
}

function inOrderOfLength(a: string[], b: string[]): [few: string[], many: string[]] {
  return a.length <= b.length ? [a, b] : [b, a];
}

function countryReason(a: Person, b: Person): Reason | undefined {
  if (a.country === null || b.country === null) return undefined;
  const stated = a.countryCertainty === 'stated' && b.countryCertainty === 'stated';
  if (a.country === b.country) return stated ? 'sameCountryStated' : 'sameCountryInferred';
  return stated ? 'otherCountryStated' : 'otherCountryInferred';
}

function titleReason(a: Person, b: Person): Reason | undefined {
  const titles = new Set(a.roles.map((role) => role.title));
  return b.roles.some((role) => titles.has(role.title)) ? 'sameTitle' : undefined;
}

function partsOf(name: string): string[] {
  return name.split(/[\s.]+/u).filter((part) => part !== '');
}

function officialOf(group: Group, ids: Set<string>): Official {
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
    why: group.why,
  };
}

/** Latin letters first, then the fullest, then English articles, then the most frequent. */
function shownName(sightings: readonly Sighting[]): string {
  const names = sightings.map(({ person, language }) => ({ name: person.name, language }));
  const count = (name: string) => names.filter((other) => other.name === name).length;
  const rank = ({ name, language }: { name: string; language: Language }) => [
    /\p{Script=Latin}/u.test(name) ? 0 : 1,
    -partsOf(name).filter((part) => part.length > 1).length,
    language === 'en' ? 0 : 1,
    -count(name),
  ];
  const [best] = names.toSorted((a, b) => compareAll(rank(a), rank(b)) || (a.name < b.name ? -1 : 1));
  return best?.name ?? '';
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}

function countryOf(people: readonly Person[]): string | null {
  const stated = people.find((person) => person.country !== null && person.countryCertainty === 'stated');
  return stated?.country ?? people.find((person) => person.country !== null)?.country ?? null;
}

function rolesOf(mentions: readonly RoleMention[]): Role[] {
  const roles = new Map<string, Role>();
  for (const { title, country, past, date, evidence } of mentions) {
    const shown = past && !/^(Former|Late) /u.test(title) ? `Former ${title}` : title;
    const key = `${shown}|${country}`;
    const role = roles.get(key) ?? { title: shown, country, from: date, to: date, evidence: [] };
    roles.set(key, role);
    role.from = earliest(role.from, date);
    role.to = latest(role.to, date);
    if (!role.evidence.some((known) => known.article === evidence.article && known.start === evidence.start))
      role.evidence.push(evidence);
  }
  return [...roles.values()].sort(
    (a, b) => (a.from ?? '9').localeCompare(b.from ?? '9') || b.evidence.length - a.evidence.length,
  );
}

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function latest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
