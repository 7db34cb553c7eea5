import { setImmediate } from 'node:timers/promises';
import type { Archive, Rejected } from '../archive.js';
import { archiveInMemory } from '../inMemory.js';
import { merge } from '../merge/index.js';
import type { ReadArticle } from '../reading/read.js';
import { LayeredArchive } from './layered.js';
import { relatedTo } from './related.js';

/**
 * An archive with articles that came later than it was made: what they tell is tied to what it knows, and nothing
 * else is looked at. They cost what they cost, however large it is.
 * @param rejected all files that cannot be used now, those of before among them
 * @returns undefined where too much is told of those whom they name: they are to be merged with all else
 */
export async function withLater(
  base: Archive,
  later: readonly ReadArticle[],
  rejected: readonly Rejected[] = [],
): Promise<Archive | undefined> {
  const related = await relatedTo(later, base);
  if (related === undefined) return undefined;
  const articles = later.map(({ article }) => article);
  const facts = merge(
    later.map((one) => one.facts),
    [...related.articles, ...articles],
    related.facts,
  );
  await setImmediate();
  const nothing = { articles: [], passages: [], rejected: [] };
  return new LayeredArchive(base, {
    replaced: archiveInMemory({ ...nothing, facts: related.facts }),
    later: archiveInMemory({
      ...nothing,
      ...{ facts, articles },
      passages: later.flatMap(({ passages }) => passages),
    }),
    rejected,
  });
}
