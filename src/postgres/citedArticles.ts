import type { PoolClient } from 'pg';
import type { ArticleEntry } from '../archive.js';
import type { Evidence } from '../model.js';

/** Articles that the facts of one answer cite, read at once with these instead of one by one. */
export class CitedArticles {
  readonly #read = new Map<string, ArticleEntry>();

  get(id: string): ArticleEntry | undefined {
    return this.#read.get(id);
  }

  /** Reads the articles that prove these facts. */
  async readFor(facts: readonly { evidence: readonly Evidence[] }[], client: PoolClient): Promise<void> {
    const ids = new Set(facts.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    const missing = [...ids].filter((id) => !this.#read.has(id));
    if (missing.length === 0) return;
    const { rows } = await client.query<{ found: ArticleEntry[] | null }>(
      'select json_agg(body) as found from briefing.articles where article = any($1)',
      [missing],
    );
    for (const article of rows[0]?.found ?? []) this.#read.set(article.id, article);
  }
}
