import { catalogueFor } from './catalogues/index.js';
import { clean } from './clean.js';
import {
  articleKey,
  type Block,
  type Document,
  type Line,
  type SourceLine,
  type Span,
  type SpanStyle,
} from './document.js';
import { commandLine } from './queries.js';
import { groupBy } from './grouping.js';
import { trailingCites } from './spans.js';
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

/** A document for a terminal: sources numbered, addresses spelt out, no escape codes without colour. */
export function textOf(document: Document, options: TerminalOptions): string {
  const { say } = catalogueFor(document.locale);
  const paint = painter(options.colour);
  const part = (heading: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : [[paint(heading, 'heading'), ...lines].join('\n')];
  const paragraphs = [
    [
      paint(plain(document.heading), 'heading'),
      ...wrapped(plain(document.subheading ?? ''), '', options),
    ].join('\n'),
    ...document.blocks.map((block) => blockText(block, document, options)),
    ...part(
      say.sources,
      [...groupBy(document.sources, articleKey).values()].flatMap((group) => articleText(group, options)),
    ),
    ...part(say.next, actionTexts(document, options)),
    ...document.notes.map((note) => wrapped(plain(note), '', options).join('\n')),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') + '\n';
}

type Paint = (text: string, style: SpanStyle | 'heading') => string;

function painter(colour: boolean): Paint {
  return (text, style) => {
    const pair = codes[style];
    if (pair === undefined || text === '') return text;
    if (!colour) return style === 'mark' ? `*${text}*` : text;
    return `\u001b[${pair[0]}m${text}\u001b[${pair[1]}m`;
  };
}

/** Harmless text; a flag goes where the country's name follows, and becomes its two letters elsewhere. */
function plain(text: string): string {
  return clean(text)
    .replace(/[\u{1f1e6}-\u{1f1ff}]{2} (?=\p{L})/gu, '')
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65),
    );
}

function blockText(block: Block, document: Document, options: TerminalOptions): string {
  const choices = document.tone !== 'found';
  const lines = block.lines.map((line, position) => {
    const bullet = choices && line.open ? `${position + 1}. ` : '• ';
    return lineText(line, bullet, options, choices && line.open ? commandLine(line.open) : undefined);
  });
  const heading =
    block.heading === undefined ? [] : [painter(options.colour)(plain(block.heading), 'heading')];
  return [...heading, ...lines].join('\n');
}

function lineText(line: Line, bullet: string, options: TerminalOptions, command?: string): string {
  const paint = painter(options.colour);
  const cites = trailingCites(line)
    .map((number) => `[${number}]`)
    .join('');
  const text = line.spans.map((span) => spanText(span, paint)).join('') + (cites && ` ${cites}`);
  const indent = ' '.repeat(bullet.length + 2);
  const rows = text.split('\n').flatMap((row) => wrapped(row, indent, options));
  const more = [line.url, command].filter((extra) => extra !== undefined);
  return [
    `  ${bullet}${(rows[0] ?? '').trimStart()}`,
    ...rows.slice(1),
    ...more.map((extra) => indent + plain(extra)),
  ].join('\n');
}

function spanText({ text, style }: Span, paint: Paint): string {
  if (style === 'cite') return ` [${text}]`;
  return style === 'break' ? '\n' : paint(plain(text), style);
}

/** An article with its address, then the sentences cited from it. */
function articleText(sources: readonly SourceLine[], options: TerminalOptions): string[] {
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

function actionTexts({ actions }: Document, options: TerminalOptions): string[] {
  const paint = painter(options.colour);
  return actions
    .filter(({ kind }) => kind === 'ask')
    .map(({ label, query }) => `  ${plain(label)}: ${paint(plain(commandLine(query)), 'code')}`);
}

function wrapped(text: string, indent: string, { width }: TerminalOptions): string[] {
  return text === '' ? [] : wrap(text, Math.max(20, width - indent.length)).map((row) => indent + row);
}
