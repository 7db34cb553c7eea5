import type { Archive } from '../archive.js';
import type { Evidence, Language } from '../model.js';
import type { Citation } from './answer.js';

/** The sources of one answer, numbered in the order in which its facts use them. */
export class Citations {
  readonly list: Citation[] = [];
  readonly #archive: Archive;
  readonly #numbers = new Map<string, number>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /**
   * Numbers of the sources of a fact, one per passage, in ascending order.
   * Evidence in an article that the archive no longer has cannot be cited and is left out.
   */
  async cite(evidence: readonly Evidence[], language?: Language): Promise<number[]> {
    const numbers = new Set<number>();
    for (const proof of evidence) {
      const number = await this.#numberOf(proof, language);
      if (number !== undefined) numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  async #numberOf(evidence: Evidence, language: Language | undefined): Promise<number | undefined> {
    const key = `${evidence.article} ${evidence.start} ${evidence.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const article = await this.#archive.article(evidence.article);
    if (article === undefined) return undefined;
    const number = this.list.length + 1;
    this.list.push({ number, article, evidence, language: language ?? article.language });
    this.#numbers.set(key, number);
    return number;
  }
}

/** One piece of evidence per article, of at most `limit` articles: enough to prove what hundreds of passages say. */
export function onePerArticle(evidence: readonly Evidence[], limit: number): Evidence[] {
  const byArticle = new Map<string, Evidence>();
  for (const proof of evidence) {
    if (byArticle.size === limit) break;
    if (!byArticle.has(proof.article)) byArticle.set(proof.article, proof);
  }
  return [...byArticle.values()];
}
