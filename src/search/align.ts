import type { Likes } from './likes.js';

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

/**
 * Puts each typed word beside the likest word of the name that is still free.
 * @param initial how well a word answers a typed one as its initial, or the other way round
 */
export function align(
  typed: readonly TypedWord[],
  name: Uint32Array,
  initial: (form: string, word: number) => number,
): Alignment {
  const places: number[] = [];
  let [fit, fitting, weights] = [0, 0, 0];
  for (const word of typed) {
    const weight = weightOf(word.form);
    weights += weight;
    const how = takeLikest(word, name, places, initial);
    fit += how * weight;
    if (how > 0) fitting += weight;
  }
  const free = name.length - places.length;
  // A middle name or patronymic too much counts half beside two names that fit.
  const whole = places.length > 1 && free === 0 ? (weights + fitting) / 2 : weights;
  const lost = wordLeft * Math.min(free, 3) + (isAscending(places) ? 0 : otherOrder);
  return {
    fit: fit / whole - lost,
    differ: typed.length > places.length && free > 0 ? conflict : 1,
    words: places.map((place) => name[place] ?? -1),
  };
}

/** Long words tell more. */
export function weightOf(word: string): number {
  return Math.min(word.length, 8);
}

/** Takes the place of the likest word that is not taken; how like it is, 0 where none is. */
function takeLikest(
  { form, likes }: TypedWord,
  name: Uint32Array,
  taken: number[],
  initial: (form: string, word: number) => number,
): number {
  let [place, how] = [-1, 0];
  for (let at = 0; at < name.length; at++) {
    if (taken.includes(at)) continue;
    const word = name[at] ?? -1;
    const liked = likes.get(word) ?? initial(form, word);
    if (liked > how) [place, how] = [at, liked];
  }
  if (how > 0) taken.push(place);
  return how;
}

function isAscending(places: readonly number[]): boolean {
  for (let at = 1; at < places.length; at++) if ((places[at] ?? 0) <= (places[at - 1] ?? 0)) return false;
  return true;
}
