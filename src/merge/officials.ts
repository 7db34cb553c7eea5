import { fold } from '../search/fold.js';
import { grouped } from './groups.js';
import type { ArticleFacts, Facts, Language, Official } from '../model.js';
import { nothingKnown, sightingsOfKnown } from './known.js';
import { officialOf, withMore } from './official.js';
import { withoutOpen } from './open.js';
import type { Sighting } from './reasons.js';

interface MergedOfficials {
  officials: Official[];
  /** `article/person key` → official id. */
  idOf: ReadonlyMap<string, string>;
}

/**
 * Ties the people of all articles together and writes each out once. Fullest names first; order of articles is kept.
 * @param known facts merged before, whose people what is told is tied to as well
 */
export function mergeOfficials(
  facts: readonly ArticleFacts[],
  languageOf: (article: string) => Language,
  known: Facts = nothingKnown,
): MergedOfficials {
  const sightings = facts.flatMap((one) => sightingsOf(one, languageOf(one.article)));
  const groups = withoutOpen(grouped(sightings, sightingsOfKnown(known)), known.officials.length);
  const ids = new Set(known.officials.map(({ id }) => id));
  const idOf = new Map<string, string>();
  const officials = groups.map((group, at) => {
    const before = known.officials[at];
    const official = before === undefined ? officialOf(group, ids) : withMore(before, group);
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
