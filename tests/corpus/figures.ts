import type { CorpusCase, ExpectedTrade } from './case.js';

/** A passage about trade alone: no meeting, no official. */
export function figures(
  name: string,
  published: string,
  text: string,
  trade: readonly ExpectedTrade[],
): CorpusCase {
  return { name, published, text, officials: [], meetings: [], trade };
}
