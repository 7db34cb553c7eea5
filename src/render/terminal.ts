import { catalogueFor } from './catalogues/index.js';
import { articleKey, type Block, type Document, type Line, type Span } from './document.js';
import { commandLine } from './queries.js';
import { groupBy } from './grouping.js';
import { trailingCites } from './spans.js';
import { painter, plain, wrapped, type Paint, type TerminalOptions } from './paint.js';
import { articleText } from './terminalSources.js';

export type { TerminalOptions } from './paint.js';

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

function actionTexts({ actions }: Document, options: TerminalOptions): string[] {
  const paint = painter(options.colour);
  return actions
    .filter(({ kind }) => kind === 'ask')
    .map(({ label, query }) => `  ${plain(label)}: ${paint(plain(commandLine(query)), 'code')}`);
}
