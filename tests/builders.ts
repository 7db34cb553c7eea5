import { archiveInMemory } from '../src/inMemory.js';
import type { MemoryArchive } from '../src/memory.js';
import type {
  Article,
  Evidence,
  Facts,
  Meeting,
  Official,
  Participant,
  Passage,
  TradeFigure,
} from '../src/model.js';

/** Facts of tests are written short: what a test does not name takes the plainest value. */
export function article(id: string, rest: Partial<Article> = {}): Article {
  return {
    id,
    file: `${id}.txt`,
    language: 'en',
    title: `Report ${id}`,
    url: `https://news.example/${id}`,
    urlOrigin: 'article',
    publisher: 'news.example',
    published: '2025-03-01',
    publishedOrigin: 'text',
    ...rest,
  };
}

/** Evidence at an offset of its own for every quote, as different sentences have. */
export function proof(articleId: string, quote = `Sentence of ${articleId}.`): Evidence {
  const start = [...quote].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 0);
  return { article: articleId, quote, start, end: start + quote.length, rule: 'test', why: [] };
}

export function official(name: string, country: string | null, rest: Partial<Official> = {}): Official {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-');
  return {
    id,
    name,
    aliases: [],
    country,
    roles: [],
    mentions: 3,
    evidence: [proof('a1')],
    why: [],
    ...rest,
  };
}

export function side(of: Official | string, country: string | null = null): Participant {
  return typeof of === 'string'
    ? { official: null, name: of, country, role: null }
    : { official: of.id, name: of.name, country: of.country, role: null };
}

export function meeting(
  id: string,
  participants: Participant[],
  day: string | null,
  rest: Partial<Meeting> = {},
): Meeting {
  return {
    id,
    participants,
    date: day === null ? null : { from: day, to: day, certainty: 'stated' },
    place: null,
    kind: 'talks',
    status: 'held',
    evidence: [proof('a1', `Proof of ${id}.`)],
    conflicts: [],
    ...rest,
  };
}

export function figure(id: string, rest: Partial<TradeFigure>): TradeFigure {
  return {
    id,
    measure: 'total',
    reporter: 'KE',
    partner: 'PE',
    scope: null,
    amount: null,
    amountTo: null,
    bound: 'exact',
    currency: 'USD',
    period: null,
    periodCertainty: 'stated',
    status: 'actual',
    change: null,
    evidence: [proof('a2', `Proof of ${id}.`)],
    conflicts: [],
    ...rest,
  };
}

export function passage(articleId: string, text: string, index = 0): Passage {
  const place = { article: articleId, index, paragraph: index, start: 0, end: text.length };
  return { ...place, text, language: 'en', kind: 'body' };
}

export function archiveOf(
  facts: Partial<Facts>,
  articles: Article[] = [article('a1'), article('a2')],
  passages: Passage[] = [],
): MemoryArchive {
  const whole = { officials: [], meetings: [], trade: [], statements: [], ...facts };
  return archiveInMemory({ facts: whole, articles, passages, rejected: [] });
}
