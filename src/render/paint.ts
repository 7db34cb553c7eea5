import { clean } from './clean.js';
import type { SpanStyle } from './document.js';
import { wrap } from './wrap.js';

export interface TerminalOptions {
  /** Columns. */
  width: number;
  colour: boolean;
}

/** The codes that begin and end a style. */
const codes: Readonly<Record<SpanStyle | 'heading', readonly [number, number] | undefined>> = {
  plain: undefined,
  break: undefined,
  cite: undefined,
  bold: [1, 22],
  heading: [1, 22],
  code: [36, 39],
  mark: [7, 27],
  quote: [3, 23],
  quiet: [2, 22],
  'worked-out': [3, 23],
};

/** Puts text into a style. */
export type Paint = (text: string, style: SpanStyle | 'heading') => string;

/** Without colour only marks show, between asterisks. */
export function painter(colour: boolean): Paint {
  return (text, style) => {
    const pair = codes[style];
    if (pair === undefined || text === '') return text;
    if (!colour) return style === 'mark' ? `*${text}*` : text;
    return `\u001b[${pair[0]}m${text}\u001b[${pair[1]}m`;
  };
}

/** Harmless text; a flag goes where the country's name follows, and becomes its two letters elsewhere. */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\u{1f1e6}-\u{1f1ff}]{2} (?=\p{L})/gu, '')
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65),
    );
}

/** Rows no wider than the terminal, each after the indent; no row for no text. */
export function wrapped(text: string, indent: string, { width }: TerminalOptions): string[] {
  return text === '' ? [] : wrap(text, Math.max(20, width - indent.length)).map((row) => indent + row);
}
