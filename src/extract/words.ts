/**
 * A passage as words: the form in which every finder of extract/ reads it.
 * Punctuation, hyphens and apostrophes are words of their own, so `Việt Nam-Russia` is four words.
 */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, NFC, curly apostrophe. */
  lower: string;
  /** UTF-16 offsets within the passage. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  capital: boolean;
  /** No space before it. */
  glued: boolean;
}

// Letters with their combining marks · digits with inner separators · any other visible character.
const wordPattern = /[\p{L}\p{M}]+|\d+(?:[.,\u00a0\u202f]\d+)*|[^\s\p{L}\p{M}\d]/gu;

/** Splits a passage into words. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0];
    const start = match.index;
    const first = written.codePointAt(0) ?? 0;
    const kind = first >= 48 && first <= 57 ? 'number' : isLetter(written) ? 'word' : 'mark';
    words.push({
      text: written,
      lower: lowered(written),
      start,
      end: start + written.length,
      kind,
      capital: kind === 'word' && isCapital(written),
      glued: words.length > 0 && start === last,
    });
    last = start + written.length;
  }
  return words;
}

/** The form in which pack words and article words are compared. */
export function lowered(text: string): string {
  // Most words are plain: nothing to compose, no apostrophe.
  if (/^[\w.,-]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replaceAll("'", '’').replaceAll('‑', '-');
}

function isLetter(text: string): boolean {
  return /^[\p{L}\p{M}]/u.test(text);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
