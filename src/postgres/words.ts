import { entryOf } from '../finders.js';
import type { Official, Passage } from '../model.js';
import { NameIndex } from '../search/names.js';
import { PassageIndex, type StoredPassages } from '../search/passages.js';
import { namesToBytes, passagesToBytes } from '../search/stored.js';
import { deltasOf } from './deltas.js';
import { partsOf } from './parts.js';
import type { PostingsRow, VocabularyRow } from './tables.js';

/** The search index over passages numbered by their place in the list. */
export function indexOf(passages: readonly Passage[]): StoredPassages {
  const index = new PassageIndex((key) => passages[key]?.text ?? '');
  for (const [key, { text }] of passages.entries()) index.add({ key, text });
  return index.store();
}

/**
 * The part of the indexes that every reader holds in memory: names, the distinct words of passages, how many passages
 * hold each, how long passages are and where each stands. Which passages those are is read word by word from the postings.
 */
export function* vocabularyRows(
  stored: StoredPassages,
  officials: readonly Official[],
): Generator<VocabularyRow> {
  const postings = { starts: stored.postings.starts, passages: new Uint32Array(0) };
  yield* partsOf('passages', passagesToBytes({ ...stored, postings }));
  yield* partsOf('names', namesToBytes(new NameIndex(officials.map(entryOf)).store()));
}

export function* postingsRows({ postings: { starts, passages } }: StoredPassages): Generator<PostingsRow> {
  for (let word = 0; word + 1 < starts.length; word++)
    yield postingsRow(word, passages.subarray(starts[word], starts[word + 1]));
}

export function postingsRow(word: number, passages: Uint32Array): PostingsRow {
  return { word, passages: Buffer.from(deltasOf(passages)).toString('base64') };
}
