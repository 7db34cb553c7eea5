import type { Person } from './people.js';
import { Rng } from './rng.js';
import { contentWord, type Tongue, tongues } from './words.js';

/** Sentences of an article of about 2.5 KB. */
export const passagesPerArticle = 7;

/** A sentence and who is named in it. */
export interface MadePassage {
  text: string;
  people: readonly Person[];
}

/** The passages of one article; the same number gives the same article. */
export function makeArticle(number: number, people: readonly Person[]): MadePassage[] {
  const rng = new Rng(number * 7919 + 17);
  const tongue = rng.pick(tongues);
  return Array.from({ length: passagesPerArticle }, () => sentence(tongue, rng, people));
}

function sentence(tongue: Tongue, rng: Rng, people: readonly Person[]): MadePassage {
  const words = Array.from({ length: 40 + rng.below(20) }, () => word(tongue, rng));
  const named = Array.from({ length: rng.below(3) }, () => people[rng.rank(people.length)]);
  const present = named.filter((person) => person !== undefined);
  for (const person of present) words.splice(rng.below(words.length), 0, spellingFor(person, tongue));
  const text = words.join(' ');
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, people: present };
}

function word(tongue: Tongue, rng: Rng): string {
  if (rng.chance(0.35)) return rng.pick(tongue.little);
  if (rng.chance(0.04)) return String(rng.below(3000));
  return contentWord(tongue, rng);
}

/** German and Swedish articles write names their own way, where they have one. */
function spellingFor(person: Person, tongue: Tongue): string {
  const at = tongue.language === 'de' ? 1 : tongue.language === 'sv' ? 2 : 0;
  const own = person.spellings.length > 3 ? person.spellings[at] : undefined;
  return own ?? person.spellings[0];
}
