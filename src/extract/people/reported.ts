import { gather } from '../gather.js';
import type { ArticleText, CalendarDate, Person, RoleMention } from '../../model.js';
import type { SceneReading } from '../meetings/meetings.js';
import type { PlacedScene } from '../meetings/told.js';
import type { NameMention } from './mentions.js';
import { isOfficial, isOfficialAmongOfficials, mayBePerson } from './officials.js';
import type { Individual } from './persons.js';

/** Those with an office, and whoever meets them; with keys in order of first mention. */
export function officialsOf(
  individuals: readonly Individual[],
  scenes: readonly PlacedScene[],
): Map<Individual, string> {
  const official = new Set(individuals.filter(isOfficial));
  const among = new Set(individuals.filter(isOfficialAmongOfficials));
  if (official.size > 0) for (const one of among) official.add(one);
  const met = new Set(
    gather(
      scenes.filter(({ scene }) => isOfficialContact(scene, official, among)),
      ({ scene }) => gather(scene.who, (who) => who.individual ?? []),
    ),
  );
  const all = individuals.filter((one) => official.has(one) || (met.has(one) && mayBePerson(one)));
  return new Map(all.map((one, index) => [one, `p${index + 1}`]));
}

/** Somebody of office, or a country received as host, makes whoever is named with them worth keeping. */
function isOfficialContact(
  scene: SceneReading,
  official: ReadonlySet<Individual>,
  among: ReadonlySet<Individual>,
): boolean {
  return scene.who.some((who) =>
    who.individual === undefined
      ? who.country !== null && scene.kind !== 'visit'
      : official.has(who.individual) || among.has(who.individual),
  );
}

/** The events of an article by the start of the passage that tells them, and the day it tells them on. */
interface Events {
  byStart: ReadonlyMap<number, readonly SceneReading[]>;
  today: CalendarDate | null;
}

export function eventsOf(scenes: readonly PlacedScene[], { published }: ArticleText): Events {
  const byStart = new Map<number, SceneReading[]>();
  for (const { scene, passage } of scenes) {
    const told = byStart.get(passage.start);
    if (told === undefined) byStart.set(passage.start, [scene]);
    else told.push(scene);
  }
  return { byStart, today: published ?? latestEvent(scenes) };
}

/**
 * The day a title beside a name belongs to: the event its sentence tells, else the article's. Where the sentence says
 * what somebody was then ("in his capacity as president"), the title before the name is today's.
 */
export function roleDate(
  one: Individual,
  { sentence }: NameMention,
  { byStart, today }: Events,
): CalendarDate | null {
  const own = gather(byStart.get(sentence.passage.start) ?? [], (scene) =>
    scene.who.map((who) => ({ who, scene })),
  ).filter(({ who }) => who.individual === one);
  if (own.some(({ who }) => who.then)) return today;
  const event = own.find(({ scene }) => scene.status === 'held' && scene.date !== null);
  return event?.scene.date?.from ?? today;
}

/** The day of the latest meeting held, for articles that do not say when they were published. */
function latestEvent(scenes: readonly PlacedScene[]): CalendarDate | null {
  const days = scenes.flatMap(({ scene }) => (scene.status === 'held' ? (scene.date?.to ?? []) : []));
  return (
    days
      .filter((day) => day.length === 10)
      .sort()
      .at(-1) ?? null
  );
}

/** Roles the text dates itself: "in June 2024, in his capacity as president". */
export function rolesThen(one: Individual, person: Person, scenes: readonly PlacedScene[]): RoleMention[] {
  return scenes.flatMap(({ scene, passage }) =>
    scene.who.flatMap((who): RoleMention[] => {
      if (who.individual !== one || who.then === undefined || who.role === null) return [];
      const { article, text: quote, start, end } = passage;
      const evidence = { article, quote, start, end, rule: `${passage.language}.role-then`, why: scene.why };
      return [
        { title: who.role, country: person.country, past: false, date: scene.date?.from ?? null, evidence },
      ];
    }),
  );
}
