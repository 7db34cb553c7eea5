import type { ClientBase } from 'pg';
import type { Passage } from '../model.js';
import { formsOf } from '../search/fold.js';
import type { StoredPassages } from '../search/passages.js';
import { isWorn, mostChanged } from '../search/reindex.js';
import { passagesFromBytes } from '../search/stored.js';
import { Vocabulary } from '../search/vocabulary.js';
import { numbersOf } from './deltas.js';
import { type Numbering, placesOf } from './numbers.js';
import { bytesIn } from './parts.js';

/** An index that the one in the database becomes by changing the postings of some words. */
export interface Grown {
  /** Without postings, but where each word's would start. */
  index: StoredPassages;
  /** The numbers of the passages that hold a word, of each word of which they change. */
  postings: Map<number, Uint32Array>;
}

/**
 * The index in the database with passages added and removed: only their words are looked at, and numbers stay as they
 * are. Undefined where there is none, or little of it would stay.
 */
export async function grownIndex(
  client: ClientBase,
  passages: readonly Passage[],
  { numbers, added, gone }: Numbering,
): Promise<Grown | undefined> {
  if (added.length + gone.length > mostChanged * passages.length) return undefined;
  const older = passagesFromBytes(await bytesIn(client, 'passages'));
  if (older === undefined) return undefined;
  const vocabulary = new Vocabulary(older.vocabulary);
  const places = placesOf(numbers);
  const [lengths, touched] = [new Uint16Array(places.length), new Map<number, number[]>()];
  lengths.set(older.lengths.subarray(0, places.length));
  for (const text of await textsOf(client, gone))
    for (const word of wordsOf(text, vocabulary)) touched.set(word, []);
  for (const number of gone) lengths[number] = 0;
  for (const place of added) {
    const [number, text] = [numbers[place] ?? 0, passages[place]?.text ?? ''];
    lengths[number] = formsOf(text).length;
    for (const word of wordsOf(text, vocabulary)) {
      const more = touched.get(word);
      if (more === undefined) touched.set(word, [number]);
      else more.push(number);
    }
  }
  const postings = await changed(client, touched, new Set(gone));
  const starts = startsOf(older.postings.starts, postings, vocabulary.words.size);
  const index = {
    vocabulary: vocabulary.store(),
    postings: { starts, passages: new Uint32Array(0) },
    ...{ lengths, keys: places },
  };
  return isWorn(index) ? undefined : { index, postings };
}

async function textsOf(client: ClientBase, numbers: readonly number[]): Promise<string[]> {
  const { rows } = await client.query<{ body: Passage }>(
    'select body from briefing.passages where number = any($1)',
    [numbers],
  );
  return rows.map(({ body }) => body.text);
}

function wordsOf(text: string, vocabulary: Vocabulary): Set<number> {
  return new Set(formsOf(text).map((form) => vocabulary.add(form)));
}

/** The postings of words without the passages that are gone, and with those that were added to each. */
async function changed(
  client: ClientBase,
  touched: ReadonlyMap<number, readonly number[]>,
  gone: ReadonlySet<number>,
): Promise<Map<number, Uint32Array>> {
  const { rows } = await client.query<{ word: number; passages: Buffer }>(
    'select word, passages from briefing.postings where word = any($1)',
    [[...touched.keys()]],
  );
  const before = new Map(rows.map(({ word, passages }) => [word, numbersOf(passages)]));
  return new Map(
    [...touched].map(([word, more]) => {
      const kept = [...(before.get(word) ?? [])].filter((number) => !gone.has(number));
      return [word, Uint32Array.from([...kept, ...more]).sort()];
    }),
  );
}

/** Where each word's postings would start. */
function startsOf(
  older: Uint32Array,
  postings: ReadonlyMap<number, Uint32Array>,
  words: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(words + 1);
  for (let word = 0; word < words; word++) {
    const before = word + 1 < older.length ? (older[word + 1] ?? 0) - (older[word] ?? 0) : 0;
    starts[word + 1] = (starts[word] ?? 0) + (postings.get(word)?.length ?? before);
  }
  return starts;
}
