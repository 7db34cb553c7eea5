import type { Word } from '../../src/extract/words.js';

/** The words of a span as the text writes them. */
export function written(words: readonly Word[], { from, to }: { from: number; to: number }): string {
  return words
    .slice(from, to)
    .map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text))
    .join('');
}
