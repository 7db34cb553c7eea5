import { formsOf } from './fold.js';
import type { StoredPassages } from './passages.js';
import type { SealedPostings } from './postings.js';
import { Vocabulary } from './vocabulary.js';

/** Stands for the place of a passage that the older index does not hold. */
export const unknown = 0xffffffff;

/**
 * The index of passages most of which an older index holds: only the words of the others are looked at. It answers as
 * one built anew does; words that no passage holds any more stay in the vocabulary, unheeded (`spareWords`).
 * @param from for each passage its place in the older index, ascending, or `unknown`
 * @param textOf gives the text of a passage by its place; it is also its key
 */
export function reindexed(
  older: StoredPassages,
  from: Uint32Array,
  textOf: (place: number) => string,
): StoredPassages {
  const vocabulary = new Vocabulary(older.vocabulary);
  const [added, to] = [new Map<number, number[]>(), new Uint32Array(older.lengths.length).fill(unknown)];
  const [lengths, keys] = [new Uint16Array(from.length), new Uint32Array(from.length)];
  for (const [place, before] of from.entries()) {
    keys[place] = place;
    if (before === unknown) lengths[place] = addWords(textOf(place), place, vocabulary, added);
    else {
      to[before] = place;
      lengths[place] = older.lengths[before] ?? 0;
    }
  }
  const postings = moved(older.postings, to, added, vocabulary.words.size);
  return { vocabulary: vocabulary.store(), postings, lengths, keys };
}

/** The part of the passages that may be others, and of the words that may be of none, before all are indexed anew. */
export const mostChanged = 0.25;
const mostSpare = 0.25;

/** Whether too many words of an index are of no passage any more. */
export function isWorn(index: StoredPassages): boolean {
  return spareWords(index) > mostSpare * index.postings.starts.length;
}

/** How many words of the vocabulary no passage holds. */
export function spareWords({ postings: { starts } }: StoredPassages): number {
  let spare = 0;
  for (let word = 0; word + 1 < starts.length; word++) if (starts[word] === starts[word + 1]) spare++;
  return spare;
}

/** @returns how many words the text has */
function addWords(text: string, place: number, vocabulary: Vocabulary, added: Map<number, number[]>): number {
  const forms = formsOf(text);
  for (const form of new Set(forms)) {
    const word = vocabulary.add(form);
    const places = added.get(word);
    if (places === undefined) added.set(word, [place]);
    else places.push(place);
  }
  return forms.length;
}

/** The postings with every passage at its new place, and those that were added. */
function moved(
  older: SealedPostings,
  to: Uint32Array,
  added: ReadonlyMap<number, readonly number[]>,
  words: number,
): SealedPostings {
  const more = [...added.values()].reduce((sum, { length }) => sum + length, 0);
  const [starts, passages] = [new Uint32Array(words + 1), new Uint32Array(older.passages.length + more)];
  let size = 0;
  for (let word = 0; word < words; word++) {
    const start = size;
    const end = older.starts[word + 1] ?? 0;
    for (let at = older.starts[word] ?? end; at < end; at++) {
      const place = to[older.passages[at] ?? 0] ?? unknown;
      if (place !== unknown) passages[size++] = place;
    }
    for (const place of added.get(word) ?? []) passages[size++] = place;
    if (added.has(word)) passages.subarray(start, size).sort();
    starts[word + 1] = size;
  }
  return { starts, passages: passages.slice(0, size) };
}
