import type { PoolClient } from 'pg';
import type { ArticleEntry } from '../archive.js';
import type { Evidence } from '../model.js';

/** Milliseconds for which an article that was read along with a fact is taken as it was then: one answer's time. */
const fresh = 1000;

/** Articles that the facts of an answer cite, read at once with these instead of one by one. */
export class CitedArticles {
  #read = new Map<string, { entry: ArticleEntry; at: number }>();
  #oldest = 0;

  /** An article read a moment ago. */
  get(id: string): ArticleEntry | undefined {
    const found = this.#read.get(id);
    return found !== undefined && performance.now() - found.at < fresh ? found.entry : undefined;
  }

  /** Reads the articles that prove these facts. */
  async readFor(facts: readonly { evidence: readonly Evidence[] }[], client: PoolClient): Promise<void> {
    const at = performance.now();
    if (at - this.#oldest > fresh) {
      this.#read = new Map();
      this.#oldest = at;
    }
    const ids = new Set(facts.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    const missing = [...ids].filter((id) => this.get(id) === undefined);
    if (missing.length === 0) return;
    const { rows } = await client.query<{ body: ArticleEntry }>(
      'select body from briefing.articles where article = any($1)',
      [missing],
    );
    for (const { body } of rows) this.#read.set(body.id, { entry: body, at });
  }
}
