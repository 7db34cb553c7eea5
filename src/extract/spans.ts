/** Words from one to before another. */
export interface Span {
  from: number;
  to: number;
}

/** Whether a word is one of the span. */
export function holds({ from, to }: Span, at: number): boolean {
  return from <= at && at < to;
}

/** Whether a span begins and ends between two words, which may be its own. */
export function lies(span: Span, from: number, to: number): boolean {
  return span.from >= from && span.to <= to;
}

/** Whether two spans share a word. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether one word is another, or behind it by so many at most. */
export function follows(at: number, other: number, reach: number): boolean {
  return at >= other && at - other <= reach;
}

/** Whether each word of a sentence lies in one of the spans, by its number; those behind the last are left out. */
export function inSpans(...lists: readonly (readonly Span[])[]): boolean[] {
  const inside: boolean[] = [];
  for (const spans of lists) for (const span of spans) markSpan(inside, span);
  return inside;
}

/** Marks the words of one more span. */
export function markSpan(inside: boolean[], { from, to }: Span): void {
  while (inside.length < to) inside.push(false);
  for (let at = Math.max(0, from); at < to; at++) inside[at] = true;
}
