import { nameLikeness } from '../search/likeness.js';
import type { Language, Person } from '../model.js';
import { likeEnough, likeEnoughForOne, personWeights } from './weights.js';

/** A person of one article, with the article it was read in. */
export interface Sighting {
  article: string;
  language: Language;
  person: Person;
  /** Folded full names of those this person met in that article. */
  met: ReadonlySet<string>;
}

export type Reason = keyof typeof personWeights;

/** What a name and a country tell of a person: many sightings agree in it. */
export type Face = Pick<Person, 'name' | 'country' | 'countryCertainty'>;

/** What the countries of two people tell beside their names. */
export function faceReasons(name: Reason, a: Face, b: Face): readonly Reason[] {
  const country = countryReason(a, b);
  return country === undefined ? [name] : [name, country];
}

/** What the titles and counterparts of two people tell. */
export function markReasons(a: Sighting, b: Sighting): Reason[] {
  const reasons: Reason[] = [];
  const titles = titlesOf(a.person);
  if ([...titlesOf(b.person)].some((title) => titles.has(title))) reasons.push('sameTitle');
  if ([...a.met].some((name) => b.met.has(name))) reasons.push('sameCounterpart');
  return reasons;
}

export function titlesOf(person: Person): ReadonlySet<string> {
  return new Set(person.roles.map((role) => role.title));
}

/** Adds up what speaks for one person and what against. */
export function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + personWeights[reason], 0);
}

/** The sum in words. */
export function whyOf(name: Reason, a: Sighting, b: Sighting): string {
  const reasons = [...faceReasons(name, a.person, b.person), ...markReasons(a, b)];
  const weights = reasons.map((reason) => `${reason} ${personWeights[reason]}`).join(', ');
  return `${a.person.name} (${a.article}) and ${b.person.name} (${b.article}): ${weights} = ${sumOf(reasons)}`;
}

/** What two names tell; undefined where they differ, so that nothing else counts. */
export function nameReason(a: string, b: string): Reason | undefined {
  const [few, many] = inOrderOfLength(partsOf(a), partsOf(b));
  const isShortened = few.length === 1 && many.length > 1;
  if (nameLikeness(a, b) < (isShortened ? likeEnoughForOne : likeEnough)) return undefined;
  if (few.length === 1) return 'oneName';
  if (few.some((part) => part.length === 1) !== many.some((part) => part.length === 1)) return 'initials';
  return few.length === many.length ? 'fullName' : 'partOfName';
}

function inOrderOfLength(a: string[], b: string[]): [few: string[], many: string[]] {
  return a.length <= b.length ? [a, b] : [b, a];
}

function countryReason(a: Face, b: Face): Reason | undefined {
  if (a.country === null || b.country === null) return undefined;
  const stated = a.countryCertainty === 'stated' && b.countryCertainty === 'stated';
  if (a.country === b.country) return stated ? 'sameCountryStated' : 'sameCountryInferred';
  return stated ? 'otherCountryStated' : 'otherCountryInferred';
}

/** The parts of a name: `A. Rudenko` has two. */
export function partsOf(name: string): string[] {
  return name.split(/[\s.]+/u).filter((part) => part !== '');
}
