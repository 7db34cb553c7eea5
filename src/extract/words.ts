import { type Form, formOf } from './forms.js';
import { isLetterAt, wordEnd } from './letters.js';
import { WordMemory } from './wordMemory.js';

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

/** A spelling as it is remembered, with what others make of it. */
export interface KnownSpelling extends Spelling {
  /** For languages/detect.ts. */
  heard: Heard | undefined;
}

/** What a word tells of the language it stands in. */
export interface Heard {
  /** Written without capitals. */
  isSmall: boolean;
  /** Languages whose frequent word it is, and whose letters it has, as bits. */
  frequent: number;
  lettered: number;
}

/** Nothing to compose, no apostrophe, no `ß`: so are most words. */
const plain = /^[\w.,\u00c0-\u00de\u00e0-\u024f\u0400-\u0482\u048a-\u052f\u1ea0-\u1ef9-]*$/;

/** More than the words of many articles. */
const spellings = new WordMemory(1 << 16, spellingOf);

/** Splits a passage into words: runs of letters, figures with their inner separators, single marks. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) {
      words.push(wordOf(spellings.at(text, start, end), start, end, start === last && start > 0));
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
export function spellingsOf(text: string): KnownSpelling[] {
  const found: KnownSpelling[] = [];
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) found.push(spellings.at(text, start, end));
    start = Math.max(end, start + 1);
  }
  return found;
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
  return wordOf(spellings.at(text, 0, text.length), 0, 0, false);
}

const outside = wordAlone('');

function spellingOf(text: string): KnownSpelling {
  const form = formOf(lowered(text));
  const kind = kindOf(text);
  const capital = kind === 'word' && isCapital(text);
  return { text, lower: form.lower, form, kind, capital, heard: undefined };
}

function kindOf(text: string): Spelling['kind'] {
  if (isLetterAt(text, 0)) return 'word';
  return /^[0-9]/.test(text) ? 'number' : 'mark';
}

/** The form in which pack words and article words are compared. */
export function lowered(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replaceAll("'", '’').replaceAll('‑', '-').replaceAll('ß', 'ss');
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
