import type { ClientBase } from 'pg';
import { entryOf } from '../finders.js';
import type { Official, Passage } from '../model.js';
import { NameIndex } from '../search/names.js';
import { PassageIndex, type StoredPassages } from '../search/passages.js';
import { spareWords } from '../search/reindex.js';
import { namesToBytes, passagesFromBytes, passagesToBytes } from '../search/stored.js';
import type { StoredVocabulary } from '../search/vocabulary.js';
import { deltasOf } from './deltas.js';
import { placesOf } from './numbers.js';
import { bytesIn, partsOf } from './parts.js';
import type { PostingsRow, VocabularyRow } from './tables.js';

/** The part of the words that no passage may hold any more before all are numbered anew. */
const mostSpare = 0.25;

/**
 * The search index over passages.
 * @param numbers of the passages, in their order
 * @param older vocabulary whose words keep their numbers, so that few postings change
 */
export function indexOf(
  passages: readonly Passage[],
  numbers: Uint32Array,
  older?: StoredVocabulary,
): StoredPassages {
  const places = placesOf(numbers);
  const index = new PassageIndex(() => '', older && emptyOf(older));
  for (const place of places) index.add({ key: place, text: passages[place]?.text ?? '' });
  const stored = index.store();
  const isWorn = spareWords(stored) > mostSpare * stored.postings.starts.length;
  return older !== undefined && isWorn ? indexOf(passages, numbers) : stored;
}

/** The vocabulary of the index in the database, if there is one of this version. */
export async function olderVocabulary(client: ClientBase): Promise<StoredVocabulary | undefined> {
  return passagesFromBytes(await bytesIn(client, 'passages'))?.vocabulary;
}

function emptyOf(vocabulary: StoredVocabulary): StoredPassages {
  const starts = new Uint32Array(vocabulary.words.starts.length);
  return {
    vocabulary,
    postings: { starts, passages: new Uint32Array(0) },
    lengths: new Uint16Array(0),
    keys: new Uint32Array(0),
  };
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
  for (let word = 0; word + 1 < starts.length; word++) {
    const bytes = deltasOf(passages.subarray(starts[word], starts[word + 1]));
    yield { word, passages: Buffer.from(bytes).toString('base64') };
  }
}
