import type { SourceLine } from './document.js';
import { groupBy } from './grouping.js';
import { plain, wrapped, type TerminalOptions } from './paint.js';

/** An article with its address, then the sentences cited from it. */
export function articleText(sources: readonly SourceLine[], options: TerminalOptions): string[] {
  const [first] = sources;
  if (first === undefined) return [];
  const note = first.urlNote === undefined ? [] : wrapped(`(${plain(first.urlNote)})`, '    ', options);
  return [
    ...wrapped(plain(first.label), '  ', options),
    ...(first.url === null ? [] : [`    ${plain(first.url)}`]),
    ...note,
    ...[
      ...groupBy(sources, ({ number, quote, quoteLanguage }) =>
        quote === undefined ? quoteLanguage : number,
      ).values(),
    ].flatMap((group) => quoteText(group, options)),
  ];
}

/** A sentence with its number; those that the answer itself shows share a line of numbers. */
function quoteText(sources: readonly SourceLine[], options: TerminalOptions): string[] {
  const [{ quote = undefined, quoteLanguage = undefined } = {}] = sources;
  const label = `    ${sources.map(({ number }) => `[${number}]`).join('')} `;
  const language = quoteLanguage === undefined ? '' : `(${quoteLanguage})`;
  const words = [quote === undefined ? '' : `“${plain(quote)}”`, language].filter(Boolean).join(' ');
  const rows = wrapped(words, ' '.repeat(label.length), options);
  return [(label + (rows[0] ?? '').trimStart()).trimEnd(), ...rows.slice(1)];
}
