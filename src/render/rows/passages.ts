import type { Row } from '../../answer/answer.js';
import type { PassageMatch } from '../../archive.js';
import { addressNote, articleLabel } from '../citing.js';
import { languageName, type Line, type Span } from '../document.js';
import { commandLine, queryWords } from '../queries.js';
import { dotted, span } from '../spans.js';
import type { RowContext } from './context.js';

type RowOf<T extends Row['type']> = Extract<Row, { type: T }>;

/** A passage with the words that matched marked. */
export function passageLine({ match, cites }: RowOf<'passage'>): Line {
  return { spans: markedSpans(match), cites };
}

function markedSpans({ passage, marks }: PassageMatch): Span[] {
  const { text } = passage;
  const spans: Span[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    spans.push(span(text.slice(done, start)), span(text.slice(start, end), 'mark'));
    done = end;
  }
  return [...spans, span(text.slice(done))].filter((piece) => piece.text !== '');
}

/** Somebody's reported words, exactly as the article has them. */
export function statementLine({ statement, cites }: RowOf<'statement'>, { catalogue }: RowContext): Line {
  return { spans: [span(catalogue.say.quote(statement.evidence.quote), 'quote')], cites };
}

/** An article with what it gave. */
export function articleLine({ article }: RowOf<'article'>, { catalogue }: RowContext): Line {
  const { say } = catalogue;
  const { officials, meetings, trade } = article.counts;
  const counts = [
    officials > 0 && say.officials(officials),
    meetings > 0 && say.meetings(meetings),
    trade > 0 && say.figures(trade),
  ];
  const spans = dotted(
    span(articleLabel(article, catalogue), 'bold'),
    languageName(article.language, catalogue),
    counts.filter(Boolean).join(', '),
    span(addressNote(article, catalogue) ?? '', 'quiet'),
  );
  return { spans, cites: [], ...(article.url !== null && { url: article.url }) };
}

/** A file that was left out, and why. */
export function rejectedLine({ rejected }: RowOf<'rejected'>): Line {
  return { spans: [span(rejected.file, 'bold'), span(`: ${rejected.reason}`)], cites: [] };
}

/** Something to ask, as it is typed, with its meaning. */
export function exampleLine({ query }: RowOf<'example'>, { catalogue, topics }: RowContext): Line {
  const meaning = queryWords(query, catalogue, topics);
  return {
    spans: [span(commandLine(query), 'code'), span(` – ${meaning}`)],
    cites: [],
    open: query,
    label: meaning,
  };
}
