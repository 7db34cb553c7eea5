import { describe } from '../articles/describe.js';
import type { FileText } from '../articles/read.js';
import type { SideEntry } from '../articles/sidefile.js';
import { split } from '../articles/split.js';
import type { Rejected } from '../archive.js';
import { extract } from '../extract/index.js';
import type { Article, ArticleFacts, Passage } from '../model.js';

/** All that is kept of one article file. */
export interface ReadArticle {
  article: Article;
  /** Without page noise. */
  passages: Passage[];
  facts: ArticleFacts;
}

/** Reads one file the whole way: describe → split → extract. Pure. */
export function readArticle(file: FileText, side: SideEntry | undefined): ReadArticle | Rejected {
  const described = describe(file, side);
  if ('reason' in described) return described;
  const passages = split(described);
  const facts = extract(described, passages);
  const { text: _, ...article } = described;
  return { article, passages: passages.filter(({ kind }) => kind !== 'noise'), facts };
}

/** A file as it is handed over, with its entry of the side file. */
export interface Unread {
  file: FileText;
  side?: SideEntry | undefined;
}

/** What a worker is sent and sends back: several files at once, as messages cost more than reading. */
export default function readBatch(batch: readonly Unread[]): (ReadArticle | Rejected)[] {
  return batch.map(({ file, side }) => readArticle(file, side));
}
