import { clean } from '../clean.js';

/** Text a picture can show: its font has letters but no flags and no other signs of that kind. */
export function plainText(text: string): string {
  return clean(text)
    .replace(/[\p{Regional_Indicator}\p{Emoji_Presentation}\ufe0f\u200d]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Alt text: Discord takes at most 1,024 characters. */
export function altText(parts: readonly string[]): string {
  const text = parts.map(plainText).filter(Boolean).join('. ');
  return text.length <= 1000 ? text : `${text.slice(0, 999)}…`;
}

/** The first rows and, in words, how many more there are: nothing is left out in silence. */
export function firstOf<T>(rows: readonly T[], most: number, more: (count: number) => string): [T[], string] {
  return [rows.slice(0, most), rows.length > most ? more(rows.length - most) : ''];
}
