import type { Form } from '../forms.js';
import { type Word, wordAt } from '../words.js';

/** Two or three numbers glued by one kind of mark, as one word (`10.05.2025`) or several (`10/05/2025`). */
export function numeralsAt(
  words: readonly Word[],
  at: number,
): { values: number[]; mark: string; to: number } | undefined {
  const first = wordAt(words, at);
  if (first.kind !== 'number') return undefined;
  if (/^\d{1,4}(?:\.\d{1,4}){1,2}$/u.test(first.text))
    return { values: first.text.split('.').map(Number), mark: '.', to: at + 1 };
  const values = [Number(first.text)];
  const mark = wordAt(words, at + 1).text;
  let to = at + 1;
  while (/^[/-]$/u.test(mark) && values.length < 3 && continues(words, to, mark)) {
    values.push(Number(wordAt(words, to + 1).text));
    to += 2;
  }
  return values.length > 1 && /^\d{1,4}$/u.test(first.text) ? { values, mark, to } : undefined;
}

/** Whether mark and number go on from `at` without a space. */
export function continues(words: readonly Word[], at: number, mark: string): boolean {
  const next = wordAt(words, at + 1);
  return (
    wordAt(words, at).text === mark && wordAt(words, at).glued && next.glued && /^\d{1,4}$/u.test(next.text)
  );
}
/** One or two figures, at most `most`. */
export function smallNumber(word: Word, most: number): number | undefined {
  if (!/^\d{1,2}$/u.test(word.text)) return undefined;
  const value = Number(word.text);
  return value >= 1 && value <= most ? value : undefined;
}

/** Four figures of this century or the last. */
export function yearNumber(word: Word): number | undefined {
  return /^(?:19|20)\d\d$/u.test(word.text) ? Number(word.text) : undefined;
}

/** `2023/24` and `2025-05-10` are no plain years. */
export function goesOn(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1).text;
  const mark = wordAt(words, at).text;
  return /^[/.:-]$/u.test(mark) && continues(words, at, mark) && next.length < 4;
}
export const isDay = (value: number) => value >= 1 && value <= 31;
export const isMonth = (value: number) => value >= 1 && value <= 12;
export const isYear = (value: number) => value >= 1900 && value <= 2099;

/** Whether a word may be one or two figures, four figures of a year, or open a date in figures. */
export const mayBeSmall = ({ lower }: Form) => /^\d{1,2}$/.test(lower);
export const mayBeYear = ({ lower }: Form) => /^(?:19|20)\d\d$/.test(lower);
export const mayOpenDate = ({ lower }: Form) => /^\d{1,4}(?:\.\d{1,4}){0,2}$/.test(lower);
/** Whether a word that starts no phrase may yet start a time. */
export const mayBeFigure = ({ lower }: Form) => '0123456789ivx'.includes(lower.charAt(0));
