import { describe } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import type { ArticleFacts, Language } from '../../src/model.js';

/** The facts of a short text of Wednesday, 16 April 2025. One sentence is too little to tell a language by, so it is given. */
export function readText(text: string, language: Language): ArticleFacts {
  const described = describe({ file: 'x.txt', id: 'x', text }, { published: '2025-04-16' });
  if ('reason' in described) throw new Error(described.reason);
  const article = { ...described, language };
  return extract(article, split(article));
}
