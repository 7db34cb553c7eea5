import type { ArticleEntry } from './archive.js';
import type { Article, Evidence, Facts } from './model.js';

/** Articles by id, in the order of their file names, each with the number of facts it gave. */
export function entriesOf(articles: readonly Article[], facts: Facts): Map<string, ArticleEntry> {
  const counts = new Map(articles.map(({ id }) => [id, { officials: 0, meetings: 0, trade: 0 }]));
  for (const kind of ['officials', 'meetings', 'trade'] as const)
    for (const fact of facts[kind])
      for (const article of articlesOf(fact.evidence)) {
        const count = counts.get(article);
        if (count !== undefined) count[kind]++;
      }
  return new Map(
    [...articles]
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map((article) => [article.id, { ...entryOf(article), counts: counts.get(article.id) ?? none }]),
  );
}

const none = { officials: 0, meetings: 0, trade: 0 };

/** An article without its text, which answers do not need and an archive could not hold. */
function entryOf(article: Article): Article {
  const { id, file, language, title, url, urlOrigin, publisher, published, publishedOrigin } = article;
  return { id, file, language, title, url, urlOrigin, publisher, published, publishedOrigin };
}

function articlesOf(evidence: readonly Evidence[]): Set<string> {
  return new Set(evidence.map(({ article }) => article));
}
