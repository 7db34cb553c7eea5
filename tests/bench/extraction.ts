import { describe } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import { compileForReading } from '../../src/reading/compiling.js';
import { type FreshArticle, freshArticles } from './freshArticles.js';
import { makeNews } from './news.js';
import { makePeople } from './people.js';

/** Articles of about 3 KB: the first reading of a process, what makes it warm, and what is measured then. */
const counts = { cold: 63, warming: 500, warm: 500 };
/** The articles of the other tables, in three languages and with fewer facts to a sentence. */
const news = { people: 2000, warming: 1000, warm: 1000 };

type Text = Pick<FreshArticle, 'text'> & Partial<FreshArticle>;

/** Prints how fast one core reads facts out of text, every article a new one, in a process just started and in a warm one. */
export async function measureExtraction(): Promise<void> {
  const cold = await freshArticles(counts.cold, 1);
  const warming = await freshArticles(counts.warming, 1e6);
  const warm = await freshArticles(counts.warm, 2e6);
  console.log('\n| facts out of fresh text, one core | MB/s | sentences/s |\n|---|--:|--:|');
  // Compiled as when a folder of few articles is read, then one of many.
  const compileAsUsual = compileForReading({ few: true });
  console.log(rowOf('dense text in all languages, first articles of a process', cold));
  compileAsUsual();
  compileForReading({ few: false });
  for (const article of warming) read(article);
  console.log(rowOf('dense text in all languages, warm', warm));
  const people = makePeople(news.people, 42);
  const told = Array.from({ length: news.warming + news.warm }, (_, number) => makeNews(number, people));
  for (const article of told.slice(0, news.warming)) read(article);
  console.log(rowOf('warm, the articles of the other tables', told.slice(news.warming)));
}

function rowOf(name: string, articles: readonly Text[]): string {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const start = process.cpuUsage();
  const sentences = articles.reduce((sum, article) => sum + read(article), 0);
  const { user, system } = process.cpuUsage(start);
  // In processor time, compiling and collecting garbage on other threads included.
  const seconds = (user + system) / 1e6;
  return `| ${name} | ${(bytes / 1e6 / seconds).toFixed(2)} | ${Math.round(sentences / seconds)} |`;
}

/** Reads an article the whole way; how many sentences it has. */
function read({ text, published }: Text): number {
  const article = describe(
    { file: 'fresh.txt', id: 'fresh', text },
    published === undefined ? {} : { published },
  );
  if ('reason' in article) return 0;
  const passages = split(article);
  extract(article, passages);
  return passages.length;
}
