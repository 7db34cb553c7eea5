import type { Evidence } from '../model.js';

/** Sorts what rests on proofs of several articles by these articles; what one article tells stays in its order. */
export function inOrderOfArticles<T>(told: readonly T[], proofOf: (one: T) => Evidence | undefined): T[] {
  const articleOf = (one: T) => proofOf(one)?.article ?? '';
  return told.toSorted((a, b) => (articleOf(a) === articleOf(b) ? 0 : articleOf(a) < articleOf(b) ? -1 : 1));
}

export function itself(proof: Evidence): Evidence {
  return proof;
}
