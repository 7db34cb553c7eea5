import { wordEnd } from './letters.js';
import { type Form, formOf } from './forms.js';

/**
 * A passage as words: the form in which every finder of extract/ reads it.
 * Punctuation, hyphens and apostrophes are words of their own, so `Việt Nam-Russia` is four words.
 */
export interface Word extends Spelling {
  /** UTF-16 offsets within the passage. */
  start: number;
  end: number;
  /** No space before it. */
  glued: boolean;
}

/** What a word is wherever it stands. */
export interface Spelling {
  /** As written. */
  text: string;
  /** Lower case, NFC, curly apostrophe, `ss` for `ß` as the Swiss write. */
  lower: string;
  /** What the phrase tables know of it. */
  form: Form;
  kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  capital: boolean;
}

/** Keeps the memory of spellings small on hostile text. */
const mostSpellings = 50_000;
const spellings = new Map<string, Spelling>();

/** Splits a passage into words: runs of letters, figures with their inner separators, single marks. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) {
      words.push(wordOf(spellingAt(text, start, end), start, end, start === last && start > 0));
      last = end;
    }
    start = Math.max(end, start + 1);
  }
  return words;
}

/** Field by field, for all words alike: what reads them is fast only while they are made in one way. */
function wordOf(
  { text, lower, form, kind, capital }: Spelling,
  start: number,
  end: number,
  glued: boolean,
): Word {
  return { text, lower, form, start, end, kind, capital, glued };
}

/** What the words of a text are wherever they stand, for those who do not ask where. */
export function spellingsOf(text: string): Spelling[] {
  const spellings: Spelling[] = [];
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) spellings.push(spellingAt(text, start, end));
    start = Math.max(end, start + 1);
  }
  return spellings;
}

/** The spellings met last, by a number made of their letters: a word of a text need not be cut out to be known. */
const latest: (Spelling | undefined)[] = new Array(1 << 14).fill(undefined);

function spellingAt(text: string, start: number, end: number): Spelling {
  let place = 0;
  for (let at = start; at < end; at++) place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0;
  place = (place ^ (place >>> 14)) & (latest.length - 1);
  const known = latest[place];
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start))
    return known;
  return (latest[place] = spellingOf(text.slice(start, end)));
}

/** The word at a place; before the first and behind the last a mark that is written with nothing. */
export function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? outside;
}

/** In letters, the first of them small. */
export function isSmall({ kind, capital }: Spelling): boolean {
  return kind === 'word' && !capital;
}

/** A word that stands in no text: part of a compound. */
export function wordAlone(text: string): Word {
  return wordOf(spellingOf(text), 0, 0, false);
}

const outside = wordAlone('');

function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  if (spellings.size >= mostSpellings) spellings.clear();
  const form = formOf(lowered(text));
  const first = text.codePointAt(0) ?? 0;
  const kind = first >= 48 && first <= 57 ? 'number' : isLetter(text) ? 'word' : 'mark';
  const fresh = { text, lower: form.lower, form, kind, capital: kind === 'word' && isCapital(text) } as const;
  spellings.set(text, fresh);
  return fresh;
}

/** The form in which pack words and article words are compared. */
export function lowered(text: string): string {
  // Most words are plain: nothing to compose, no apostrophe.
  if (/^[\w.,-]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replaceAll("'", '’').replaceAll('‑', '-').replaceAll('ß', 'ss');
}

function isLetter(text: string): boolean {
  return /^[\p{L}\p{M}]/u.test(text);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
