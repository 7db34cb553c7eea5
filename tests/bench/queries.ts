import { type MadePassage, makeArticle } from './articles.js';
import type { Person } from './people.js';
import { Rng } from './rng.js';
import { tongues } from './words.js';

/** What somebody types, and which answers are right. */
export interface Question<Right> {
  kind: string;
  typed: string;
  right: (answer: Right) => boolean;
}

const littleWords = new Set(tongues.flatMap((tongue) => tongue.little));

/** One typing error in a word of at least five letters, where there is one; never in its first letter, which people get right. */
export function mistyped(text: string, rng: Rng): string | undefined {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (word.length > 4 ? [at] : []));
  const at = long[rng.below(long.length)];
  return at === undefined ? undefined : words.with(at, errorIn(words[at] ?? '', rng)).join(' ');
}

function errorIn(word: string, rng: Rng): string {
  const at = 1 + rng.below(word.length - 2);
  const [head, tail] = [word.slice(0, at), word.slice(at)];
  const letter = rng.pick(['a', 'e', 'n', 'r', 's', 't', 'k', 'o']);
  return rng.pick([
    head + tail.slice(1),
    head + letter + tail,
    head + letter + tail.slice(1),
    head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
  ]);
}

/** Names as they are typed; an answer is an official's id. */
export function nameQuestions(people: readonly Person[], each: number, rng: Rng): Question<string>[] {
  const kinds: Record<string, (person: Person) => string | undefined> = {
    exact: (person) => person.spellings[0],
    'one typo': (person) => mistyped(person.spellings[0], rng),
    'no accents': (person) => plain(person.spellings[0]),
    'unseen spelling': (person) => person.unseen[rng.below(person.unseen.length)],
    reversed: (person) => (person.unseen.length > 0 ? reversed(person.spellings[0]) : undefined),
    prefix: (person) => begun(person.spellings[0]),
  };
  return Object.entries(kinds).flatMap(([kind, typedFor]) =>
    several(each, () => {
      const person = people[rng.below(people.length)];
      const typed = person && typedFor(person);
      return typed === undefined ? undefined : { kind, typed, right: (id: string) => id === person?.id };
    }),
  );
}

/** Every keystroke of some names: for speed alone. */
export function keystrokes(people: readonly Person[], names: number, rng: Rng): string[] {
  return several(names, () => people[rng.below(people.length)]?.spellings[0]).flatMap((name) =>
    Array.from(name, (_, at) => name.slice(0, at + 1)),
  );
}

/** Words as they are searched for; an answer is a passage's text. */
export function passageQuestions(
  articles: number,
  people: readonly Person[],
  each: number,
  rng: Rng,
): Question<string>[] {
  const passage = () => rng.pick(makeArticle(rng.below(articles), people) as [MadePassage, ...MadePassage[]]);
  const kinds: Record<string, () => Question<string> | undefined> = {
    topic: () => topic('topic', passage(), 2 + rng.below(4), rng, (text) => text),
    'topic, one typo': () =>
      topic('topic, one typo', passage(), 2 + rng.below(4), rng, (text) => mistyped(text, rng)),
    'rare word': () => topic('rare word', passage(), 1, rng, (text) => text),
    'rare word, one typo': () =>
      topic('rare word, one typo', passage(), 1, rng, (text) => mistyped(text, rng)),
    'name, one typo': () =>
      named('name, one typo', passage(), (person) => mistyped(person.spellings[0], rng)),
    'name, unseen spelling': () =>
      named('name, unseen spelling', passage(), (person) => person.unseen[rng.below(person.unseen.length)]),
  };
  return Object.values(kinds).flatMap((ask) => several(each, ask));
}

/** Content words of a passage, the rarest (here: the longest) if it is one; right is any passage that has them all. */
function topic(
  kind: string,
  passage: MadePassage,
  count: number,
  rng: Rng,
  write: (text: string) => string | undefined,
): Question<string> | undefined {
  const content = contentOf(passage.text).sort((a, b) => b.length - a.length);
  const chosen = count === 1 ? content.slice(0, 1) : several(count, () => content[rng.below(content.length)]);
  const typed = write(chosen.join(' '));
  if (chosen.length === 0 || typed === undefined) return undefined;
  const right = (text: string) => chosen.every((word) => text.toLowerCase().split(/[ .]/u).includes(word));
  return { kind, typed, right };
}

function named(kind: string, passage: MadePassage, write: (person: Person) => string | undefined) {
  const person = passage.people[0];
  const typed = person && write(person);
  if (person === undefined || typed === undefined) return undefined;
  const right = (text: string) =>
    person.spellings.some((spelling) => spelling.includes(' ') && has(text, spelling));
  return { kind, typed, right };
}

function has(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

function contentOf(text: string): string[] {
  return text.split(/[ .]/u).filter((word) => /^\p{Ll}{5,}$/u.test(word) && !littleWords.has(word));
}

function several<T>(count: number, make: () => T | undefined): T[] {
  const made: T[] = [];
  for (let tries = 0; made.length < count && tries < 20 * count; tries++) {
    const one = make();
    if (one !== undefined) made.push(one);
  }
  return made;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function reversed(name: string): string {
  return name.split(' ').reverse().join(' ');
}

/** All words but the last, and half of that. */
function begun(name: string): string {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  return [...words, last.slice(0, Math.max(2, Math.ceil(last.length / 2)))].join(' ');
}
