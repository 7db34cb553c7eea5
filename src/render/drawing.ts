import type { Catalogue } from './catalogue.js';
import { clipped, fitsRoom, type Room } from './clip.js';
import { articleKey, type Block, type Document, type Line, type SourceLine, type Span } from './document.js';
import { escapeMarkdown, linkAddress, maskedLink } from './markdown.js';
import { commandLine } from './queries.js';
import { encodeState } from './buttons.js';
import { trailingCites } from './spans.js';

/** A source as Discord text. */
export interface DrawnSource {
  number: number;
  article: string;
  label: string;
  text: string;
}

/** A fact with its sources, small enough that it fits into a message of its own. */
export interface Piece {
  /** Position of its block. */
  block: number;
  /** Whether it is the block's first. */
  first: boolean;
  line: Line;
  text: string;
  sources: DrawnSource[];
  /** The same fact as the piece before it, with further sources. */
  continued: boolean;
}

export interface DrawnDocument {
  heading: string;
  blockHeadings: { whole: string; continued: string }[];
  pieces: Piece[];
  /** The line that names an article, by `articleKey`. */
  articles: ReadonlyMap<string, string>;
  notes: string;
}

/** Room in UTF-16 units and UTF-8 bytes; together the largest piece stays below Discord's limits. */
const rooms = {
  heading: { chars: 150, bytes: 350 },
  subheading: { chars: 300, bytes: 650 },
  blockHeading: { chars: 100, bytes: 220 },
  line: { chars: 600, bytes: 1300 },
  label: { chars: 200, bytes: 450 },
  glance: { chars: 220, bytes: 500 },
  quote: { chars: 700, bytes: 1500 },
  notes: { chars: 300, bytes: 650 },
  piece: { chars: 2300, bytes: 4500 },
} as const satisfies Record<string, Room>;

/** Every text of a document in Discord's Markdown; `whole` gives quotes in full rather than at a glance. */
export function drawDocument(document: Document, catalogue: Catalogue, whole: boolean): DrawnDocument {
  const sources = new Map(document.sources.map((source) => [source.number, source]));
  const draw = sourceDrawer(catalogue, whole ? rooms.quote : rooms.glance);
  return {
    heading: headingText(document),
    blockHeadings: document.blocks.map((block) => blockHeading(block, catalogue)),
    pieces: document.blocks.flatMap(({ lines }, block) =>
      lines.flatMap((line, position) =>
        piecesOf(line, { sources, draw, catalogue }).map((piece, part) => ({
          ...piece,
          block,
          first: position + part === 0,
        })),
      ),
    ),
    articles: new Map(document.sources.map((source) => [articleKey(source), articleText(source, catalogue)])),
    notes: clipped(document.notes.join(' · '), rooms.notes, escapeMarkdown),
  };
}

function headingText({ heading, subheading }: Document): string {
  const title = `## ${clipped(heading, rooms.heading, escapeMarkdown)}`;
  if (subheading === undefined) return title;
  return `${title}\n${clipped(subheading, rooms.subheading, escapeMarkdown)}`;
}

function blockHeading({ heading }: Block, { say }: Catalogue): { whole: string; continued: string } {
  if (heading === undefined) return { whole: '', continued: '' };
  const text = `**${clipped(heading, rooms.blockHeading, escapeMarkdown)}**`;
  return { whole: text, continued: `${text} · ${say.continued}` };
}

function articleText(source: SourceLine, { say }: Catalogue): string {
  const label = clipped(source.label, rooms.label, escapeMarkdown);
  const address = linkAddress(source.url);
  const tooLong = source.url !== null && address === undefined ? [say.longAddress] : [];
  const notes = [...(source.urlNote === undefined ? [] : [source.urlNote]), ...tooLong];
  const name = address === undefined ? label : maskedLink(label, address);
  return `-# ${name}${notes.map((note) => ` (${escapeMarkdown(note)})`).join('')}`;
}

function sourceDrawer({ say }: Catalogue, room: Room): (source: SourceLine) => DrawnSource {
  return ({ number, article, label, quote, quoteLanguage }) => {
    const text = quote && say.quote(clipped(quote, room, escapeMarkdown, `… (${say.shortened})`));
    const language = quoteLanguage && `(${escapeMarkdown(quoteLanguage)})`;
    const words = [`> -# \\[${number}\\]`, text, language].filter(Boolean).join(' ');
    return { number, article, label, text: words };
  };
}

interface Tools {
  sources: ReadonlyMap<number, SourceLine>;
  draw: (source: SourceLine) => DrawnSource;
  catalogue: Catalogue;
}

/** A line as one piece, or as several where its sources would not fit into one message. */
function piecesOf(line: Line, tools: Tools): Omit<Piece, 'block' | 'first'>[] {
  const cited = line.cites
    .map((number) => tools.sources.get(number))
    .filter((source) => source !== undefined);
  const words = lineText(line, tools);
  const trailing = new Set(trailingCites(line));
  return chunks(cited, (group) => fitsRoom(weight(group, words, tools), rooms.piece)).map((group, part) => ({
    line,
    text: `- ${part === 0 ? words : `… ${tools.catalogue.say.continued}`}${citesText(group.filter(({ number }) => trailing.has(number)))}`,
    sources: group.map(tools.draw),
    continued: part > 0,
  }));
}

/** All that a line with these sources puts into a message. */
function weight(group: readonly SourceLine[], words: string, { draw, catalogue }: Tools): string {
  const articles = new Map(group.map((source) => [articleKey(source), articleText(source, catalogue)]));
  return [words, citesText(group), ...articles.values(), ...group.map((source) => draw(source).text)].join(
    '\n',
  );
}

/** Groups in order, each as long as `fits` allows, at least one long; one empty group for no entries. */
function chunks<T>(entries: readonly T[], fits: (group: T[]) => boolean): T[][] {
  const groups: T[][] = [[]];
  for (const entry of entries) {
    const current = groups.at(-1) ?? [];
    if (current.length === 0 || fits([...current, entry])) current.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** ` [1](<address>) [2](<address>)`; without an address the bare number. */
function citesText(sources: readonly (SourceLine | undefined)[]): string {
  return sources
    .filter((source) => source !== undefined)
    .map(({ number, url }) => {
      const address = linkAddress(url);
      return address === undefined ? ` \\[${number}\\]` : ` ${maskedLink(String(number), address)}`;
    })
    .join('');
}

/** The words of a line; where its button cannot be made, the command to type instead. */
function lineText(line: Line, { sources }: Pick<Tools, 'sources'>): string {
  const address = linkAddress(line.url ?? null);
  let room = rooms.line.chars;
  const texts = line.spans.map((span, position) => {
    if (span.style === 'cite') return citesText([sources.get(Number(span.text))]);
    const text = spanText(span, { chars: Math.max(1, room), bytes: Math.max(4, room * 2) });
    room -= text.length;
    return address !== undefined && position === 0 ? maskedLink(text, address) : text;
  });
  const typed = line.open && openState(line) === undefined ? ` ${codeText(commandLine(line.open))}` : '';
  return texts.join('') + typed;
}

/** The state of the menu choice that opens a line; undefined where there is none or it is too long. */
export function openState({ open }: Line): string | undefined {
  return open && encodeState({ action: 'open', query: open, page: 1 });
}

const styles: Readonly<Record<Span['style'], string>> = {
  plain: '',
  break: '',
  cite: '',
  quote: '*',
  bold: '**',
  mark: '__',
  quiet: '',
  'worked-out': '*',
  code: '`',
};

function spanText({ text, style }: Span, room: Room): string {
  if (style === 'break') return '\n  ';
  if (style === 'code') return codeText(clipped(text, room, (part) => part));
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const drawn = clipped(inner, room, escapeMarkdown);
  return drawn === '' ? before && ' ' : `${before}${styles[style]}${drawn}${styles[style]}${after}`;
}

/** Typed text between back quotes; a back quote in it cannot be escaped there. */
function codeText(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ').slice(0, 160)}\``;
}
