import type { Line, Span, SpanStyle } from './document.js';

/** One piece of text in one style. */
export function span(text: string, style: SpanStyle = 'plain'): Span {
  return { text, style };
}

/** Pieces with a middle dot between; absent ones leave no gap. */
export function dotted(...pieces: (Span | string | undefined | false)[]): Span[] {
  const spans = pieces
    .map((piece) => (typeof piece === 'string' ? span(piece) : piece))
    .filter((piece): piece is Span => typeof piece === 'object' && piece.text !== '');
  return spans.flatMap((piece, position) => (position === 0 ? [piece] : [span(' · '), piece]));
}

/** A line of plain words without sources. */
export function plainLine(text: string, style: SpanStyle = 'plain'): Line {
  return { spans: [span(text, style)], cites: [] };
}

/** The words of a line without style. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map((piece) => piece.text).join('');
}

/** Numbers of sources that stand at the end of a line, since none of its words carries them. */
export function trailingCites({ spans, cites }: Line): number[] {
  const inline = new Set(spans.filter(({ style }) => style === 'cite').map(({ text }) => text));
  return cites.filter((number) => !inline.has(String(number))).sort((a, b) => a - b);
}
