import {
  type Face,
  faceReasons,
  markReasons,
  type Reason,
  type Sighting,
  sumOf,
  titlesOf,
  whyOf,
} from './reasons.js';
import { personWeights } from './weights.js';

/** Sightings taken for one individual. */
export class PersonGroup {
  readonly sightings: Sighting[] = [];
  readonly why: string[] = [];
  /** Skeletons of the parts of all its spellings. */
  readonly keys = new Set<string>();
  readonly #faces = new Map<string, KnownFace>();

  /** The faces of that name; `add` gives the new one, if the sighting brings one. */
  add(sighting: Sighting, keys: readonly string[]): KnownFace | undefined {
    const { name, country, countryCertainty } = sighting.person;
    const at = this.sightings.push(sighting) - 1;
    for (const key of keys) this.keys.add(key);
    const id = `${name}\n${country}\n${countryCertainty}`;
    const known = this.#faces.get(id);
    const face = known ?? new KnownFace(this, { name, country, countryCertainty });
    face.add(sighting, at);
    this.#faces.set(id, face);
    return known === undefined ? face : undefined;
  }
}

/** How well a sighting fits a group, and by which of the group's sightings. */
export interface Fit {
  score: number;
  /** Place among the group's sightings. */
  at: number;
  name: Reason;
}

/** Below this a single sighting keeps another out of its whole group. */
const veto = -10;

/** Sightings of one group that weigh alike but for their titles and counterparts. */
export class KnownFace {
  readonly group: PersonGroup;
  readonly #face: Face;
  readonly #places: number[] = [];
  /** The first sighting that bears a mark (a title, a counterpart, or both): with it the others need no look. */
  readonly #firstWith = new Map<string, number>();

  constructor(group: PersonGroup, face: Face) {
    this.group = group;
    this.#face = face;
  }

  add(sighting: Sighting, at: number): void {
    this.#places.push(at);
    for (const mark of marksOf(sighting).flat())
      if (!this.#firstWith.has(mark)) this.#firstWith.set(mark, at);
  }

  /** The best fit, `veto` where the group is ruled out. `name`: what the two names tell. */
  fit(sighting: Sighting, name: Reason): Fit | 'veto' {
    const score = sumOf(faceReasons(name, this.#face, sighting.person));
    if (score < veto && this.#rulesOut(sighting, score)) return 'veto';
    const [titles, met, both] = marksOf(sighting).map((marks) => this.#first(marks));
    const { sameTitle, sameCounterpart } = personWeights;
    if (both !== undefined) return { score: score + sameTitle + sameCounterpart, at: both, name };
    if (titles !== undefined) return { score: score + sameTitle, at: titles, name };
    if (met !== undefined) return { score: score + sameCounterpart, at: met, name };
    return { score, at: this.#places[0] ?? 0, name };
  }

  #rulesOut(sighting: Sighting, score: number): boolean {
    return this.#places.some((at) => {
      const other = this.group.sightings[at];
      return other !== undefined && score + sumOf(markReasons(other, sighting)) < veto;
    });
  }

  #first(marks: readonly string[]): number | undefined {
    let first: number | undefined;
    for (const mark of marks) {
      const at = this.#firstWith.get(mark);
      if (at !== undefined && (first === undefined || at < first)) first = at;
    }
    return first;
  }
}

/** Titles, counterparts, and both together. */
function marksOf({ person, met }: Sighting): [titles: string[], met: string[], both: string[]] {
  const titles = [...titlesOf(person)].map((title) => `=${title}`);
  const names = [...met].map((name) => `+${name}`);
  return [titles, names, titles.flatMap((title) => names.map((name) => `${title}${name}`))];
}

/** Why the sighting at that place and another are one person. */
export function whyFit(group: PersonGroup, { at, name }: Fit, sighting: Sighting): string[] {
  const other = group.sightings[at];
  return other === undefined ? [] : [whyOf(name, other, sighting)];
}
