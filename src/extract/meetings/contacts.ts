import { gather } from '../gather.js';
import type { CountryCode, DateRange } from '../../model.js';
import type { Contact } from '../people/clues.js';
import type { Individual } from '../people/persons.js';
import type { SceneReading } from './meetings.js';
import type { PlacedScene } from './told.js';

/** Who met whom where; without a place of its own a meeting took place where the visit told before led. */
export function contactsOf(told: readonly PlacedScene[]): Contact[] {
  let there: CountryCode | null = null;
  let since: DateRange | null = null;
  return told.map(({ scene, passage }) => {
    const country = scene.place?.country ?? null;
    if (scene.kind === 'phone call' || scene.kind === 'letter') return contact({ scene, passage }, null);
    // "They had met in New York in September": what went before leads nowhere.
    if (since !== null && scene.date !== null && scene.date.to < since.from)
      return contact({ scene, passage }, country);
    since = scene.date ?? since;
    there = country ?? there;
    return contact({ scene, passage }, there);
  });
}

function contact({ scene, passage }: PlacedScene, where: CountryCode | null): Contact {
  return {
    passage,
    people: gather(scene.who, (who) => who.individual ?? []),
    others: gather(scene.who, (who) =>
      who.individual === undefined && who.own !== true ? (who.country ?? []) : [],
    ),
    visited: scene.kind === 'visit' ? (scene.place?.country ?? null) : null,
    where,
    isReception: scene.kind === 'reception',
    delegations: new Map(
      scene.who.flatMap(({ individual, leads }) =>
        individual === undefined || leads === undefined ? [] : [[individual, leads] as const],
      ),
    ),
  };
}

/** A visit is a contact with the country visited; nobody pays one to the country he serves. */
export function withHost(
  { scene, passage }: PlacedScene,
  countryOf: (one: Individual) => CountryCode | null,
): PlacedScene[] {
  const country = scene.place?.country ?? null;
  if (scene.kind !== 'visit' || country === null) return [{ scene, passage }];
  const serves = ({ individual }: SceneReading['who'][number]) =>
    individual !== undefined && countryOf(individual) === country;
  if (scene.who.some(serves)) {
    // "Minister A of Rwanda visited Ghana’s minister B": they met there.
    const [visitor, host, ...others] = scene.who;
    const isCall = visitor !== undefined && !serves(visitor) && host !== undefined && others.length === 0;
    return isCall ? [{ scene: { ...scene, kind: 'meeting' }, passage }] : [];
  }
  const host = { individual: undefined, name: country, country, role: null };
  return [{ scene: { ...scene, who: [...scene.who, host] }, passage }];
}
