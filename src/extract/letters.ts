/**
 * Kinds of UTF-16 units, told once for each: asking a regular expression at every letter of a text costs more than all
 * else of cutting it into words.
 */
const kinds = new Uint8Array(0x10000);
const space = 1;
const letter = 2;
const digit = 3;
const mark = 4;
/** Half of a character outside the basic plane. */
const half = 5;

/** `1,234.5`, `1 234` with a space that does not break. */
const separators: ReadonlySet<number> = new Set([...'.,\u00a0\u202f'].map((text) => text.charCodeAt(0)));

/** Where the word ends that starts at `start`: behind its letters with their marks, its figures, or itself alone; `start` for white space. */
export function wordEnd(text: string, start: number): number {
  switch (kindAt(text, start)) {
    case space:
      return start;
    case letter:
      return lettersEnd(text, start + 1);
    case digit:
      return figuresEnd(text, start + 1);
    case mark:
      return start + 1;
    default:
      return pairEnd(text, start);
  }
}

function lettersEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === letter) end++;
    else if (kind === half && isLetter(text.codePointAt(end))) end += 2;
    else return end;
  }
}

function figuresEnd(text: string, from: number): number {
  let end = from;
  for (;;)
    if (kindAt(text, end) === digit) end++;
    else if (separators.has(text.charCodeAt(end)) && kindAt(text, end + 1) === digit) end += 2;
    else return end;
}

function pairEnd(text: string, start: number): number {
  const point = text.codePointAt(start);
  const end = start + (point !== undefined && point > 0xffff ? 2 : 1);
  return isLetter(point) ? lettersEnd(text, end) : end;
}

/** Whether there is white space at `at`, or the end. */
export function isSpace(text: string, at: number): boolean {
  return kindAt(text, at) === space;
}

/** Whether a letter, or a mark on one, starts at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === letter || (kind === half && isLetter(text.codePointAt(at)));
}

/** The kind of the unit at `at`; behind the end a space. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return space;
  const unit = text.charCodeAt(at);
  return kinds[unit] || (kinds[unit] = kindOf(unit));
}

function kindOf(unit: number): number {
  const text = String.fromCharCode(unit);
  if (/[\ud800-\udfff]/.test(text)) return half;
  if (/\s/.test(text)) return space;
  if (/\d/.test(text)) return digit;
  return isLetter(unit) ? letter : mark;
}

function isLetter(point: number | undefined): boolean {
  return point !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point));
}
