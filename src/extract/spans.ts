/** Words from one to before another. */
export interface Span {
  from: number;
  to: number;
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
