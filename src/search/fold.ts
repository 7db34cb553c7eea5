/** Letters that carry no combining mark to strip, with the letters news without them uses instead. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ə: 'e', ı: 'i', ł: 'l', ħ: 'h', ŋ: 'n' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '‑': '-', '–': '-' },
};

/** Letters outside ASCII that `plainLetters` lists. */
const plainPattern = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

// Every mark but the breve of й, which makes another letter of и.
const marks = /(?<!и)\p{M}|(?<=и)(?!\u0306)\p{M}/gu;
const ascii = /^[\0-\x7f]*$/u;

/**
 * The form in which words are compared when accents and case do not count: `Đỗ Tất Bình` → `do tat binh`.
 * Cyrillic stays Cyrillic (`Пётр` → `петр`); see `skeleton` for one form over alphabets.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.length > longestForm ? foldLetters(lower) : remembered(lower);
}

/** Accented words recur: what they fold to is kept, for so many of them. */
const mostRemembered = 50_000;
const memory = new Map<string, string>();

function remembered(lower: string): string {
  const known = memory.get(lower);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const folded = foldLetters(lower);
  memory.set(lower, folded);
  return folded;
}

function foldLetters(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(plainPattern, (letter) => plainLetters[letter] ?? letter);
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}[\p{L}\p{M}]*)?/gu;

/** Letters of a form; what is longer is no word, and is cut. */
const longestForm = 64;

/** A folded word with its UTF-16 span in the text it was read from. */
export interface FoldedWord {
  form: string;
  start: number;
  end: number;
}

/** The words of a text, folded; an apostrophe inside a word is dropped (`O’Brien` → `obrien`). */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const form = fold(match[0].slice(0, longestForm)).replaceAll("'", '').slice(0, longestForm);
    words.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The folded words alone. */
export function formsOf(text: string): string[] {
  return foldedWords(text).map((word) => word.form);
}
