import { split } from '../../src/articles/split.js';
import { findTimes, nextContext, statedYears } from '../../src/extract/dates.js';
import { type Sentence, sentenceOf } from '../../src/extract/sentence.js';
import { findTrade } from '../../src/extract/trade.js';
import { packOf } from '../../src/languages/index.js';
import type { ArticleText, CountryCode, TradeMention } from '../../src/model.js';

/** The trade figures of a short article, read without the rest of the way. */
export function readTrade(
  text: string,
  language: string,
  published: string | null,
  home?: CountryCode,
): TradeMention[] {
  const article = articleOf(text, language, published);
  const sentences = split(article)
    .filter((passage) => passage.kind !== 'noise')
    .map(sentenceOf);
  const sides = twoSides(sentences, home);
  let context = { published, statedYear: statedYears(text, packOf(language)), previous: null };
  const found: TradeMention[] = [];
  for (const sentence of sentences) {
    const times = findTimes(sentence.words, sentence.pack, context);
    context = { ...context, ...nextContext(context, times), previous: null };
    const open = {
      nation: () => undefined,
      home: () => undefined,
      isAbout: () => true,
      money: () => undefined,
      only: undefined,
    };
    found.push(...findTrade({ sentence, times, article, sides, before: found.at(-1), told: found, ...open }));
  }
  return found;
}

function articleOf(text: string, language: string, published: string | null): ArticleText {
  return {
    id: 'case',
    file: 'case.txt',
    language,
    title: null,
    url: null,
    urlOrigin: null,
    publisher: null,
    published,
    publishedOrigin: null,
    text,
  };
}

function twoSides(sentences: readonly Sentence[], home: CountryCode | undefined): CountryCode[] {
  const countries = new Set(sentences.flatMap((sentence) => sentence.countries.map((c) => c.country)));
  return countries.size === 2 ? [...countries].sort((a, b) => Number(b === home) - Number(a === home)) : [];
}
