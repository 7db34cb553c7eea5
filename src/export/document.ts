import type { ArticleEntry } from '../archive.js';
import type { Article, Conflict, Evidence, Facts, Meeting, Official, TradeFigure } from '../model.js';

/** What the facts file is made from. */
export interface Exported {
  articles: readonly (Article | ArticleEntry)[];
  facts: Facts;
}

/**
 * The facts file in pieces: one JSON document, one line a fact, in a stable order.
 * In pieces because the facts of a hundred thousand articles do not fit into one string.
 */
export function* jsonOf({ articles, facts }: Exported): Generator<string> {
  const urls = new Map(articles.map(({ id, url }) => [id, url]));
  const inOrder = [...articles].sort((a, b) => (a.file < b.file ? -1 : 1));
  yield '{\n"schema": 1';
  yield* rows('articles', inOrder, articleOf);
  yield* rows('officials', facts.officials, (official) => officialOf(official, urls));
  yield* rows('meetings', facts.meetings, (meeting) => meetingOf(meeting, urls));
  yield* rows('trade', facts.trade, (figure) => tradeOf(figure, urls));
  yield* rows('statements', facts.statements, ({ speaker, evidence }) => ({
    speaker,
    evidence: [evidenceOf(evidence, urls)],
  }));
  yield '\n}\n';
}

type Urls = ReadonlyMap<string, string | null>;

function* rows<T>(name: string, facts: readonly T[], write: (fact: T) => unknown): Generator<string> {
  yield `,\n"${name}": [`;
  for (const [at, fact] of facts.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(write(fact))}`;
  yield facts.length === 0 ? ']' : '\n]';
}

function articleOf(article: Article) {
  const { id, file, language, title, url, urlOrigin, publisher, published, publishedOrigin } = article;
  return { id, file, language, title, url, urlOrigin, publisher, published, publishedOrigin };
}

function officialOf({ id, name, aliases, country, roles, evidence }: Official, urls: Urls) {
  const dated = roles.map(({ title, country: held, from, to, evidence: proofs }) => ({
    ...{ title, country: held, from, to },
    evidence: proofs.map((proof) => evidenceOf(proof, urls)),
  }));
  return {
    ...{ id, name, aliases, country },
    roles: dated,
    evidence: evidence.map((proof) => evidenceOf(proof, urls)),
  };
}

function meetingOf(meeting: Meeting, urls: Urls) {
  const { id, participants, date, place, kind, status } = meeting;
  const sides = participants.map(({ official, name, country, role }) => ({ official, name, country, role }));
  return { ...{ id, participants: sides, date, place, kind, status }, ...proofsOf(meeting, urls) };
}

function tradeOf(figure: TradeFigure, urls: Urls) {
  const { id, measure, reporter, partner, scope, amount, amountTo, bound, currency } = figure;
  const { period, periodCertainty, status, change } = figure;
  return {
    ...{ id, measure, reporter, partner, scope, amount, amountTo, bound, currency },
    ...{ period, periodCertainty, status, change },
    ...proofsOf(figure, urls),
  };
}

function proofsOf(fact: { evidence: Evidence[]; conflicts: Conflict[] }, urls: Urls) {
  return {
    evidence: fact.evidence.map((proof) => evidenceOf(proof, urls)),
    conflicts: fact.conflicts.map(({ field, value, evidence }) => ({
      ...{ field, value },
      evidence: evidence.map((proof) => evidenceOf(proof, urls)),
    })),
  };
}

function evidenceOf({ article, quote, start, end, rule }: Evidence, urls: Urls) {
  return { article, quote, start, end, url: urls.get(article) ?? null, rule };
}
