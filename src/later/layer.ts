import type { Archive, Rejected } from '../archive.js';
import { archiveInMemory } from '../inMemory.js';
import { merge } from '../merge/index.js';
import type { ReadArticle } from '../reading/read.js';
import { LayeredArchive } from './layered.js';
import { relatedTo } from './related.js';

/**
 * An archive with articles that came later than it was made: what they tell is tied to what it knows, and nothing
 * else is looked at. They cost what they cost, however large it is.
 * @param rejected files that came later and could not be used
 */
export async function withLater(
  base: Archive,
  later: readonly ReadArticle[],
  rejected: readonly Rejected[] = [],
): Promise<Archive> {
  const related = await relatedTo(later, base);
  const articles = later.map(({ article }) => article);
  const facts = merge(
    later.map((one) => one.facts),
    [...related.articles, ...articles],
    related.facts,
  );
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
