import type { PoolClient } from 'pg';
import type { PassageMatch } from '../archive.js';
import type { Passage } from '../model.js';
import { ScoreBoard } from '../search/board.js';
import { judge } from '../search/judging.js';
import { askedOf, type Asked } from '../search/question.js';
import { rank } from '../search/ranking.js';
import type { StoredPassages } from '../search/passages.js';
import { passagesFromBytes } from '../search/stored.js';
import { Vocabulary } from '../search/vocabulary.js';
import { numbersOf } from './deltas.js';
import { nowhere } from './numbers.js';
import { bytesIn, trusted } from './parts.js';

/** Postings kept in memory, as numbers of four bytes; common words are asked for again and again. */
const mostKept = 4_000_000;

/**
 * Passages by words, over PostgreSQL: the distinct words are held in memory, their postings and the passages are read
 * from the database, and the same code as in memory asks, ranks and judges.
 */
export class StoredIndex {
  readonly #vocabulary: Vocabulary;
  /** Where each word's postings would start: the gaps are how many passages hold it. */
  readonly #starts: Uint32Array;
  readonly #lengths: Uint16Array;
  /** Where the passage of each number stands among all; passages loaded later have numbers behind all others. */
  readonly #places: Uint32Array;
  readonly #size: number;
  readonly #wordCount: number;
  readonly #kept = new Map<number, Uint32Array>();
  #keptSize = 0;

  /** Reads what is held in memory. */
  static async read(client: PoolClient): Promise<StoredIndex> {
    return new StoredIndex(trusted(passagesFromBytes(await bytesIn(client, 'passages'))));
  }

  private constructor(stored: StoredPassages) {
    this.#vocabulary = new Vocabulary(stored.vocabulary);
    this.#starts = stored.postings.starts;
    this.#lengths = stored.lengths;
    this.#places = stored.keys;
    this.#size = stored.lengths.length - stored.keys.filter((place) => place === nowhere).length;
    this.#wordCount = stored.lengths.reduce((sum, length) => sum + length, 0);
  }

  async find(text: string, limit: number, client: PoolClient): Promise<PassageMatch[]> {
    const asked = askedOf(text, this.#vocabulary, this.#size, (word) => this.#held(word));
    const postings = await this.#postingsOf(asked, client);
    const ranked = rank(
      asked.terms,
      {
        ...{ size: this.#size, lengths: this.#lengths, wordCount: this.#wordCount },
        visit: (word, visitor) => postings.get(word)?.forEach(visitor),
        before: (a, b) => this.#placeOf(a) < this.#placeOf(b),
      },
      new ScoreBoard(),
    );
    const passages = await passagesAt(
      ranked.map(({ at }) => at),
      client,
    );
    // Of equals the one that stands first is the first.
    const numbers = new Map(ranked.map(({ at }) => [this.#placeOf(at), at]));
    const placed = ranked.map(({ at, score }) => ({ at: this.#placeOf(at), score }));
    const texts = {
      keyOf: (place: number) => numbers.get(place) ?? nowhere,
      textOf: (key: number) => passages.get(key)?.text ?? '',
    };
    return judge(asked, placed, this.#vocabulary, texts)
      .slice(0, limit)
      .flatMap(({ key, score, marks }) => {
        const passage = passages.get(key);
        return passage === undefined ? [] : [{ passage, score, marks }];
      });
  }

  /** An older load numbered passages by their places. */
  #placeOf(number: number): number {
    return this.#places[number] ?? number;
  }

  #held(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  async #postingsOf({ terms }: Asked, client: PoolClient): Promise<ReadonlyMap<number, Uint32Array>> {
    const words = new Set(terms.flatMap(({ likes }) => likes.map(({ id }) => id)));
    const postings = new Map<number, Uint32Array>();
    for (const word of words) {
      const kept = this.#kept.get(word);
      if (kept !== undefined) postings.set(word, kept);
    }
    const missing = [...words].filter((word) => !postings.has(word));
    if (missing.length === 0) return postings;
    const { rows } = await client.query<{ word: number; passages: Buffer }>(
      'select word, passages from briefing.postings where word = any($1)',
      [missing],
    );
    for (const { word, passages } of rows) postings.set(word, this.#keep(word, numbersOf(passages)));
    return postings;
  }

  #keep(word: number, numbers: Uint32Array): Uint32Array {
    if (this.#keptSize + numbers.length > mostKept) {
      this.#kept.clear();
      this.#keptSize = 0;
    }
    this.#kept.set(word, numbers);
    this.#keptSize += numbers.length;
    return numbers;
  }
}

async function passagesAt(
  numbers: readonly number[],
  client: PoolClient,
): Promise<ReadonlyMap<number, Passage>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await client.query<{ number: number; body: Passage }>(
    'select number, body from briefing.passages where number = any($1)',
    [numbers],
  );
  return new Map(rows.map(({ number, body }) => [number, body]));
}
