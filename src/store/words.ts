import type { FolderReading } from '../reading/folder.js';
import { PassageIndex, type StoredPassages } from '../search/passages.js';
import { isWorn, mostChanged, reindexed, unknown } from '../search/reindex.js';
import type { ArticlesRead, StoredArchive } from './stored.js';

/** Indexes the passages of a folder that is being read, each once. */
export class Words {
  /** Never asked, it needs no texts. */
  readonly #index = new PassageIndex(() => '');
  #articles = 0;

  /** @param older the store before this one: where it holds most of the passages, their words are known */
  of({ articles, keys }: FolderReading, older: StoredArchive | undefined): StoredPassages {
    return (older && fromOlder(articles, keys, older)) ?? this.#anew(articles);
  }

  #anew(articles: FolderReading['articles']): StoredPassages {
    for (; this.#articles < articles.length; this.#articles++)
      for (const { text } of articles[this.#articles]?.passages ?? [])
        this.#index.add({ key: this.#index.size, text });
    return this.#index.store();
  }
}

/** What a store is to say of the articles it was made of. */
export function articlesRead({ articles, keys }: FolderReading): ArticlesRead {
  return {
    keys: articles.map(({ article }) => keys.get(article.file) ?? '').join('\n'),
    passages: Uint32Array.from(articles, ({ passages }) => passages.length),
  };
}

function fromOlder(
  articles: FolderReading['articles'],
  keys: FolderReading['keys'],
  { passages: index, read }: StoredArchive,
): StoredPassages | undefined {
  if (isWorn(index)) return undefined;
  const places = placesOf(read);
  const from: number[] = [];
  const texts = new Map<number, string>();
  for (const { article, passages } of articles) {
    const first = places.get(keys.get(article.file) ?? '');
    for (const [at, { text }] of passages.entries()) {
      if (first === undefined) texts.set(from.length, text);
      from.push(first === undefined ? unknown : first + at);
    }
  }
  if (texts.size > mostChanged * from.length) return undefined;
  return reindexed(index, Uint32Array.from(from), (place) => texts.get(place) ?? '');
}

/** Where the passages of each article begin, by the key of its content. */
function placesOf({ keys, passages }: ArticlesRead): Map<string, number> {
  const places = new Map<string, number>();
  let next = 0;
  for (const [at, key] of keys.split('\n').entries()) {
    if (key !== '') places.set(key, next);
    next += passages[at] ?? 0;
  }
  return places;
}
