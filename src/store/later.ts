import type { Archive, Rejected } from '../archive.js';
import { readArticle } from '../articles/read.js';
import { readSideFile } from '../articles/sidefile.js';
import { withLater } from '../later/layer.js';
import type { ReadArticle, Unread } from '../reading/read.js';
import { openReader } from '../reading/reader.js';
import type { LaterFile } from './manifest.js';

/** Reads articles that came after a store was written, each once, and lays what they tell over it. */
export class LaterArticles {
  readonly #folder: string;
  #read = new Map<string, ReadArticle | Rejected>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The archive with what these files tell; undefined where they are to be merged with all else. */
  async over(base: Archive, files: readonly LaterFile[]): Promise<Archive | undefined> {
    const read = await this.#readAll(files);
    const articles = read.flatMap((one) => ('reason' in one ? [] : [one]));
    const rejected = read.flatMap((one) => ('reason' in one ? [one] : []));
    return withLater(base, articles, rejected);
  }

  async #readAll(files: readonly LaterFile[]): Promise<(ReadArticle | Rejected)[]> {
    const unknown = files.filter((file) => !this.#read.has(keyOf(file)));
    const fresh = new Map((await this.#readNow(unknown)).map((one, at) => [keyOf(unknown[at]), one]));
    // Those that are gone again are forgotten.
    const read = files.flatMap((file): [string, ReadArticle | Rejected][] => {
      const one = this.#read.get(keyOf(file)) ?? fresh.get(keyOf(file));
      return one === undefined ? [] : [[keyOf(file), one]];
    });
    this.#read = new Map(read);
    return read.map(([, one]) => one);
  }

  async #readNow(files: readonly LaterFile[]): Promise<(ReadArticle | Rejected)[]> {
    if (files.length === 0) return [];
    const names = files.map(({ name }) => name);
    const side = await readSideFile(this.#folder, names);
    const texts = await Promise.all(names.map((name) => readArticle(this.#folder, name)));
    const readable = texts.flatMap((file): Unread[] =>
      'reason' in file ? [] : [{ file, side: side.entries.get(file.file) }],
    );
    const reader = await openReader(readable.length, { aside: true });
    try {
      const read = await reader.read(readable);
      return texts.flatMap((text) => ('reason' in text ? text : (read.shift() ?? [])));
    } finally {
      await reader.close();
    }
  }
}

function keyOf(file: LaterFile | undefined): string {
  return `${file?.name} ${file?.version}`;
}
