import type { Citation, Row } from '../answer/answer.js';
import type { Article, Evidence } from '../model.js';
import type { Catalogue } from './catalogue.js';
import { dateWords } from './dates.js';
import { languageName, type SourceLine } from './document.js';

/** A citation in the reader's words; without its sentence where a line of the answer shows it. */
export function sourceLine(
  citation: Citation,
  catalogue: Catalogue,
  shown: ReadonlySet<number> = new Set(),
): SourceLine {
  const { article, evidence, number, language } = citation;
  const urlNote = addressNote(article, catalogue);
  return {
    number,
    article: article.id,
    label: articleLabel(article, catalogue),
    url: article.url,
    ...(urlNote !== undefined && { urlNote }),
    ...(!shown.has(number) && { quote: evidence.quote }),
    ...(language !== catalogue.language && { quoteLanguage: languageName(language, catalogue) }),
  };
}

/** `tuoitre.vn · 10 May 2025 · To Lam meets Putin`; without the title where it has none. */
export function articleLabel(article: Article, catalogue: Catalogue): string {
  const { unknownPublisher, undated } = catalogue.say;
  const published = article.published === null ? undated : dateWords(article.published, catalogue);
  return [article.publisher ?? unknownPublisher, published, article.title].filter(Boolean).join(' · ');
}

/** Says so when there is no address, or when it does not stand in the article itself. */
export function addressNote(article: Article, { say }: Catalogue): string | undefined {
  if (article.url === null) return say.noAddress;
  return article.urlOrigin === 'archive' ? say.archiveAddress : undefined;
}

/** The citation of a number: they are numbered from 1, in their order. */
export function numbered(number: number, citations: readonly Citation[]): Citation | undefined {
  const there = citations[number - 1];
  return there?.number === number ? there : citations.find((citation) => citation.number === number);
}

/** Numbers of the citations that show these pieces of evidence. */
export function numbersOf(evidence: readonly Evidence[], citations: readonly Citation[]): number[] {
  const numbers = numbersByPlace(citations);
  return [...new Set(evidence.flatMap((proof) => numbers.get(placeOf(proof)) ?? []))].sort((a, b) => a - b);
}

// Every fact of an answer asks for the same citations.
const byPlace = new WeakMap<readonly Citation[], ReadonlyMap<string, number[]>>();

function numbersByPlace(citations: readonly Citation[]): ReadonlyMap<string, number[]> {
  const known = byPlace.get(citations);
  if (known !== undefined) return known;
  const numbers = new Map<string, number[]>();
  for (const { number, evidence } of citations) {
    const place = placeOf(evidence);
    numbers.set(place, [...(numbers.get(place) ?? []), number]);
  }
  byPlace.set(citations, numbers);
  return numbers;
}

function placeOf({ article, start, end }: Evidence): string {
  return `${article} ${start} ${end}`;
}

/**
 * Numbers of the citations whose sentence is a line of the answer itself: what somebody said, passages found.
 * Not those that prove another fact too: it may stand on another page.
 */
export function shownCitations(rows: readonly Row[], citations: readonly Citation[]): Set<number> {
  const shown = quotedSentences(rows);
  const elsewhere = new Set(rows.flatMap((row) => (isSentence(row) || !('cites' in row) ? [] : row.cites)));
  const numbers = citations
    .filter(({ number, evidence }) => shown.has(evidence.quote) && !elsewhere.has(number))
    .map(({ number }) => number);
  return new Set(numbers);
}

function isSentence({ type }: Row): boolean {
  return type === 'statement' || type === 'passage';
}

function quotedSentences(rows: readonly Row[]): Set<string> {
  const sentences = new Set<string>();
  for (const row of rows) {
    if (row.type === 'statement') sentences.add(row.statement.evidence.quote);
    if (row.type === 'passage') sentences.add(row.match.passage.text);
  }
  return sentences;
}
