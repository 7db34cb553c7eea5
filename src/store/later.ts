import { isDeepStrictEqual } from 'node:util';
import type { Archive, Rejected } from '../archive.js';
import { readArticle, sideFileName } from '../articles/read.js';
import { readSideFile } from '../articles/sidefile.js';
import { withLater } from '../later/layer.js';
import { keyOf } from '../reading/cache.js';
import type { ReadArticle, Unread } from '../reading/read.js';
import { openReader } from '../reading/reader.js';

/** A file as it was read, under the key of its content. */
interface LaterArticle {
  key: string;
  one: ReadArticle | Rejected;
}

/** The files of a folder that are laid over a store. */
export interface LaterFiles {
  /** Names of those that came after it was written. */
  later: readonly string[];
  /** Names of all there are. */
  all: readonly string[];
  /** Names of those that are still being written: they count with what was read of them before. */
  busy: ReadonlySet<string>;
}

/** Reads articles that came after a store was written, each once, and lays what they tell over it. */
export class LaterArticles {
  readonly #folder: string;
  #read = new Map<string, LaterArticle>();
  #last: { base: Archive; told: unknown; archive: Archive | undefined } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The archive with what these files tell, the same one while they tell the same; undefined where they are to be
   * merged with all else.
   */
  async over(base: Archive, { later, all, busy }: LaterFiles): Promise<Archive | undefined> {
    const side = await readSideFile(this.#folder, all);
    // Those that are gone again are forgotten.
    this.#read = await this.#readAll(later, side.entries, busy);
    const told = [...this.#read.values()];
    const now = [told.map(({ key }) => key), side.rejected];
    if (this.#last?.base === base && isDeepStrictEqual(now, this.#last.told)) return this.#last.archive;
    // Of the side file's entries, some may be for files that came later.
    const before = await base.rejected();
    const ofSide = before.filter(({ file }) => file === sideFileName);
    const others = before.filter(({ file }) => file !== sideFileName);
    const unusable = told.flatMap(({ one }) => ('reason' in one ? [one] : []));
    const articles = told.flatMap(({ one }) => ('reason' in one ? [] : [one]));
    const archive =
      told.length === 0 && isDeepStrictEqual(ofSide, side.rejected)
        ? base
        : await withLater(base, articles, [...others, ...side.rejected, ...unusable]);
    this.#last = { base, told: now, archive };
    return archive;
  }

  async #readAll(
    names: readonly string[],
    side: Awaited<ReturnType<typeof readSideFile>>['entries'],
    busy: ReadonlySet<string>,
  ): Promise<Map<string, LaterArticle>> {
    const read = new Map<string, LaterArticle>();
    const changed: (Unread & { key: string })[] = [];
    for (const name of names) {
      const before = this.#read.get(name);
      const file = busy.has(name) ? undefined : await readArticle(this.#folder, name);
      if (file !== undefined && 'reason' in file) read.set(name, { key: file.reason, one: file });
      else if (file !== undefined && keyOf(file, side.get(name)) !== before?.key)
        changed.push({ file, side: side.get(name), key: keyOf(file, side.get(name)) });
      else if (before !== undefined) read.set(name, before);
    }
    for (const [at, one] of (await readAside(changed)).entries()) {
      const { file, key = '' } = changed[at] ?? {};
      if (file !== undefined) read.set(file.file, { key, one });
    }
    return new Map([...read].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

async function readAside(files: readonly Unread[]): Promise<(ReadArticle | Rejected)[]> {
  if (files.length === 0) return [];
  const reader = await openReader(files.length, { aside: true });
  try {
    return await reader.read(files.map(({ file, side }) => ({ file, side })));
  } finally {
    await reader.close();
  }
}
