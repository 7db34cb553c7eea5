import { type Likes, likeOfInitial } from './namewords.js';

/** Typed words put beside the words of a name. */
export interface Alignment {
  /** The part of what was typed that the name's words answer, 0 to 1. */
  fit: number;
  /** What the words that only one of the two has leave of the closeness. */
  differ: number;
  /** The name's words in the order of the typed ones they answer. */
  words: number[];
}

/** One typed word with the words it may mean. */
export interface TypedWord {
  form: string;
  likes: Likes;
}

/** What is left when both the typed name and the found one have a word that the other lacks. */
const conflict = 0.7;
/** What each word costs that was not typed, up to three of them. */
const wordLeft = 0.02;
/** What another order costs. */
const otherOrder = 0.01;

/** Puts each typed word beside the likest word of the name that is still free. */
export function align(
  typed: readonly TypedWord[],
  name: readonly number[],
  wordOf: (id: number) => string,
): Alignment {
  const free = new Set(name.keys());
  const places: number[] = [];
  let fit = 0;
  let fitting = 0;
  for (const word of typed) {
    const { place, how } = likestFree(word, name, free, wordOf);
    if (place === undefined) continue;
    free.delete(place);
    places.push(place);
    fit += how * weightOf(word.form);
    fitting += weightOf(word.form);
  }
  const weights = typed.reduce((sum, word) => sum + weightOf(word.form), 0);
  // A middle name or patronymic too much counts half beside two names that fit.
  const whole = places.length > 1 && free.size === 0 ? (weights + fitting) / 2 : weights;
  const lost = wordLeft * Math.min(free.size, 3) + (isAscending(places) ? 0 : otherOrder);
  return {
    fit: fit / whole - lost,
    differ: typed.length > places.length && free.size > 0 ? conflict : 1,
    words: places.map((place) => name[place] ?? -1),
  };
}

/** Long words tell more. */
export function weightOf(word: string): number {
  return Math.min(word.length, 8);
}

function likestFree(
  { form, likes }: TypedWord,
  name: readonly number[],
  free: ReadonlySet<number>,
  wordOf: (id: number) => string,
): { place: number | undefined; how: number } {
  let place: number | undefined;
  let how = 0;
  for (const at of free) {
    const id = name[at] ?? -1;
    const liked = likes.get(id) ?? likeOfInitial(form, wordOf(id));
    if (liked > how) [place, how] = [at, liked];
  }
  return { place, how };
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}
