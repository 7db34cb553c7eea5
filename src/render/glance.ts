import type { Line, SourceLine } from './document.js';

/** Articles cited beside a fact at a glance; the evidence shows all. */
const mostArticles = 4;

/**
 * The sources that stand beside a fact at a glance: the first sentence of every article, and those its words
 * point to. The others are counted there and shown with the evidence.
 */
export function glanceOf({ spans }: Line, cited: readonly SourceLine[]): SourceLine[] {
  const inline = new Set(spans.filter(({ style }) => style === 'cite').map(({ text }) => text));
  const articles = new Set<string>();
  return cited.filter(({ number, article }) => {
    if (inline.has(String(number))) return true;
    if (articles.has(article) || articles.size === mostArticles) return false;
    articles.add(article);
    return true;
  });
}
