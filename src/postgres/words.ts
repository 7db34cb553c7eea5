import type { Passage } from '../model.js';
import { PassageIndex, type StoredPassages } from '../search/passages.js';
import { passagesToBytes } from '../search/stored.js';
import { deltasOf } from './deltas.js';
import type { PostingsRow, VocabularyRow } from './tables.js';

/** Bytes of the vocabulary in one row. */
const partSize = 1 << 20;

/** The search index over passages numbered by their place in the list. */
export function indexOf(passages: readonly Passage[]): StoredPassages {
  const index = new PassageIndex((key) => passages[key]?.text ?? '');
  for (const [key, { text }] of passages.entries()) index.add({ key, text });
  return index.store();
}

/**
 * The part of the index that every reader holds in memory: the distinct words, how many passages hold each, and how
 * long passages are. Which passages those are is read word by word from the postings.
 */
export function* vocabularyRows(stored: StoredPassages): Generator<VocabularyRow> {
  const postings = { starts: stored.postings.starts, passages: new Uint32Array(0) };
  const bytes = Buffer.from(passagesToBytes({ ...stored, postings }));
  for (let part = 0; part * partSize < bytes.length; part++) {
    const piece = bytes.subarray(part * partSize, (part + 1) * partSize);
    yield { part, bytes: piece.toString('base64') };
  }
}

export function* postingsRows({ postings: { starts, passages } }: StoredPassages): Generator<PostingsRow> {
  for (let word = 0; word + 1 < starts.length; word++) {
    const bytes = deltasOf(passages.subarray(starts[word], starts[word + 1]));
    yield { word, passages: Buffer.from(bytes).toString('base64') };
  }
}
