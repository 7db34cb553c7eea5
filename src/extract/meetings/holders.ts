import { gather } from '../gather.js';
import { onlyOf } from '../only.js';
import type { Individual } from '../people/persons.js';
import type { SceneReading } from './meetings.js';
import type { Who } from './sides.js';
import type { PersonOf, PlacedScene } from './told.js';

/**
 * "A held talks with the presidents of B and C. His discussions with President D dwelt on …": an office somebody met is
 * whoever he meets by name with that title elsewhere in the article, when that is one, of no other country.
 */
export function withHolders(scenes: readonly PlacedScene[], personOf: PersonOf): PlacedScene[] {
  if (scenes.every(({ scene }) => scene.who.every((one) => !isOffice(one)))) return [...scenes];
  return scenes.map((placed) => {
    const { scene } = placed;
    if (!scene.who.some(isOffice)) return placed;
    const met = partnersOf(scene, scenes);
    const who = scene.who.map((one): Who => {
      const holder = isOffice(one) ? holderOf(one, met, personOf) : undefined;
      return holder === undefined ? one : { ...one, individual: holder, name: '' };
    });
    const people = new Set(who.map(({ individual }) => individual));
    return people.size < who.length ? placed : { ...placed, scene: { ...scene, who } };
  });
}

function isOffice({ individual, role, country }: Who): boolean {
  return individual === undefined && role !== null && country !== null;
}

/** Whom the people of a scene meet by name in others. */
function partnersOf({ who }: SceneReading, scenes: readonly PlacedScene[]): Individual[] {
  const own = new Set(gather(who, ({ individual }) => individual ?? []));
  const met = gather(scenes, ({ scene }) => {
    const people = gather(scene.who, ({ individual }) => individual ?? []);
    return people.some((one) => own.has(one)) ? people.filter((one) => !own.has(one)) : [];
  });
  return [...new Set(met)];
}

function holderOf(
  { role, country }: Who,
  met: readonly Individual[],
  personOf: PersonOf,
): Individual | undefined {
  return onlyOf(
    met.filter((one) => {
      const own = personOf(one).country;
      return role !== null && bearsAlike(one, role) && (own === null || own === country);
    }),
  );
}

/** "the ambassadors of A and B" may hold a high commissioner. */
function bearsAlike({ titles }: Individual, role: string): boolean {
  return titles.has(role) || (envoys.has(role) && [...titles].some((title) => envoys.has(title)));
}

const envoys: ReadonlySet<string> = new Set(['Ambassador', 'High Commissioner', 'Chargé d’Affaires']);
