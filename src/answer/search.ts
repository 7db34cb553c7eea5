import type { Archive, PassageMatch } from '../archive.js';
import type { Answer, Row, Step } from './answer.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing } from './outcome.js';
import { queryOf } from './queries.js';
import { inOrder, sectionOf } from './rows.js';

/** Passages shown: past these, another word finds more than reading on. */
const mostPassages = 25;

/** The passages nearest to some words, the matched words marked. */
export async function searchText({ text }: { text: string }, question: Question): Promise<Answer> {
  const matches = await question.archive.searchPassages(text, mostPassages);
  const topics = [{ type: 'text' as const, text }];
  if (matches.length === 0) return nothing(question, topics, fewerWords(text));
  const citations = new Citations(question.archive);
  const rows = await inOrder(matches, (match) => passageRow(match, citations));
  return found(question, topics, [sectionOf('passages', rows)], citations, []);
}

/** The search for words that nothing else could be made of; none where no passage holds them. */
export async function searchSteps(text: string, archive: Archive): Promise<Step[]> {
  const [passage] = await archive.searchPassages(text, 1);
  if (passage === undefined) return [];
  return [{ label: 'articles', query: queryOf('search', { text: text.slice(0, 80) }) }];
}

async function passageRow(match: PassageMatch, citations: Citations): Promise<Row> {
  const { article, start, end, text: quote, language } = match.passage;
  const evidence = { article, start, end, quote, rule: 'search', why: [] };
  return { type: 'passage', match, cites: await citations.cite([evidence], language) };
}

/** Each longer word alone: one of them may occur where all together do not. */
function fewerWords(text: string) {
  const words = text.split(/\s+/u).filter((word) => word.length > 3);
  return words.length < 2 ? [] : words.map((word) => queryOf('search', { text: word }));
}
