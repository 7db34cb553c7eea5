import type { ArticleFacts, ArticleText, Passage } from '../model.js';

/** Reads the facts out of one article. Pure: the same text gives the same facts on any day. */
export function extract(article: ArticleText, _passages: readonly Passage[]): ArticleFacts {
  return { article: article.id, people: [], meetings: [], trade: [], statements: [] };
}
