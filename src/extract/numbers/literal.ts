import type { Word } from '../words.js';

export type DecimalMark = ',' | '.';

const groupedByMark = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u;
const spaces = /[\u00a0\u202f]/gu;

/**
 * The decimal mark of a sentence: what its own figures show (`26.1`, `1.234,5`), else what its language uses.
 * Machine-translated pages often keep the marks of the original.
 */
export function decimalMarkOf(words: readonly Word[], usual: DecimalMark): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const word of words) {
    if (word.kind !== 'number') continue;
    const mark = shownMark(word.text);
    if (mark === ',') commas++;
    if (mark === '.') points++;
  }
  if (commas === points) return usual;
  return commas > points ? ',' : '.';
}

/** The mark that can only be a decimal one: the last of two kinds, or one not followed by three digits. */
function shownMark(text: string): DecimalMark | undefined {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (at < 0) return undefined;
  const mark = text[at] === ',' ? ',' : '.';
  if (text.indexOf(mark) !== at) return undefined;
  const both = text.includes(mark === ',' ? '.' : ',');
  const digits = text.length - at - 1;
  // 2.4.2025 and 10.30 are dates and times; a lone mark before two digits is still the likelier decimal.
  return both || digits !== 3 || text.startsWith('0') ? mark : undefined;
}

/** The value of a numeral as written: `1.234,5`, `2,500`, `4.58`; undefined for what is no number (`2.4.2025`). */
export function literalValue(text: string, decimal: DecimalMark): number | undefined {
  const plain = text.replace(spaces, '');
  const marks = plain.replace(/\d/gu, '');
  if (marks === '') return Number(plain);
  const last = marks.at(-1) === ',' ? ',' : '.';
  if (isGrouped(plain, marks, last, decimal)) return Number(plain.replace(/[.,]/gu, ''));
  if (marks.length > 1 && marks.slice(0, -1).includes(last)) return undefined;
  const at = plain.lastIndexOf(last);
  return Number(`${plain.slice(0, at).replace(/[.,]/gu, '')}.${plain.slice(at + 1)}`);
}

function isGrouped(plain: string, marks: string, last: DecimalMark, decimal: DecimalMark): boolean {
  const oneKind = [...marks].every((mark) => mark === last);
  if (!oneKind || !groupedByMark.test(plain) || plain.startsWith('0')) return false;
  // Nobody writes a decimal as `10,000`.
  return marks.length > 1 || last !== decimal || plain.endsWith('000');
}
