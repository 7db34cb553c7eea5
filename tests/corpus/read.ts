import { describe } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import { merge } from '../../src/merge/index.js';
import type { Facts } from '../../src/model.js';

/** The facts of one labelled passage, read the whole way as if it were the only article of a folder. */
export function factsOf({
  name,
  text,
  published,
}: {
  name: string;
  text: string;
  published?: string;
}): Facts {
  const article = describe(
    { file: 'case.txt', id: 'case', text },
    published === undefined ? {} : { published },
  );
  if ('reason' in article) throw new Error(`${name}: ${article.reason}`);
  return merge([extract(article, split(article))], [article]);
}
