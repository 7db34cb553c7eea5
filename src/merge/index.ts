import type { Article, ArticleFacts, Facts } from '../model.js';
import { nothingKnown } from './known.js';
import { mergeMeetings } from './meetings.js';
import { mergeOfficials } from './officials.js';
import { mergeTrade } from './trade.js';

/** What merging has to know of an article besides its facts. */
export type MergedArticle = Pick<Article, 'id' | 'language' | 'published'>;

/**
 * Makes one set of facts out of what all articles tell. Pure.
 * @param facts in the order of file names
 * @param articles those the facts are of, and those that prove known meetings
 * @param known facts merged before, which what is told now is tied to; they keep their ids, and stay as they are where
 * nothing more is told of them
 */
export function merge(
  facts: readonly ArticleFacts[],
  articles: readonly MergedArticle[],
  known: Facts = nothingKnown,
): Facts {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { officials, idOf } = mergeOfficials(facts, (article) => byId.get(article)?.language ?? 'en', known);
  const publishedOf = (article: string) => byId.get(article)?.published ?? null;
  return {
    officials,
    meetings: mergeMeetings(facts, idOf, officials, publishedOf, known.meetings),
    trade: mergeTrade(facts, known.trade),
    statements: facts.flatMap((one) =>
      one.statements.flatMap((statement) => {
        const speaker = idOf.get(`${one.article}/${statement.speaker}`);
        return speaker === undefined ? [] : [{ ...statement, speaker }];
      }),
    ),
  };
}
