import { parseArgs } from 'node:util';
import type { Theme } from './styles.js';

export interface PreviewArguments {
  /** `/trade country:Vietnam` or a question. */
  line: string;
  /** Discord locale of the reader. */
  locale: string;
  theme: Theme;
  page: number;
  /** Quotes in full, as the evidence button shows them. */
  evidence: boolean;
  /** Path of the HTML file; the PNG stands beside it. */
  out: string;
}

const usage =
  'Use: npm run preview -- "/trade country:Vietnam" [--locale sv-SE] [--theme light] [--page 2] [--evidence] [--out FILE]';

/** Reads the arguments of `npm run preview`; a text says what is wrong with them. */
export function readArguments(args: readonly string[]): PreviewArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const line = positionals.join(' ').trim();
    const page = Number(values.page);
    const { theme } = values;
    if (line === '' || !(page >= 1) || (theme !== 'dark' && theme !== 'light')) return usage;
    return { line, page, theme, locale: values.locale, evidence: values.evidence, out: values.out };
  } catch {
    return usage;
  }
}

const options = {
  locale: { type: 'string', default: 'en' },
  theme: { type: 'string', default: 'dark' },
  page: { type: 'string', default: '1' },
  evidence: { type: 'boolean', default: false },
  out: { type: 'string', default: '.preview/answer.html' },
} as const;
