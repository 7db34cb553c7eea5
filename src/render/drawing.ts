import type { Catalogue } from './catalogue.js';
import { clipped, fitsRoom } from './clip.js';
import { articleKey, type Block, type Document, type Line, type SourceLine } from './document.js';
import { glanceOf } from './glance.js';
import { choiceOf, lineText, type Choice } from './lines.js';
import { escapeMarkdown } from './markdown.js';
import { rooms } from './rooms.js';
import { articleText, citesText, quoteLines, sourceDrawer, type DrawnSource } from './sources.js';
import { trailingCites } from './spans.js';

/** A fact with its sources, small enough that it fits into a message of its own. */
export interface Piece {
  /** Position of its block. */
  block: number;
  /** Whether it is the block's first. */
  first: boolean;
  line: Line;
  /** What opens it, if anything. */
  choice: Choice | undefined;
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

/** Every text of a document in Discord's Markdown; `whole` gives quotes in full rather than at a glance. */
export function drawDocument(document: Document, catalogue: Catalogue, whole: boolean): DrawnDocument {
  const sources = new Map(document.sources.map((source) => [source.number, source]));
  const draw = sourceDrawer(catalogue, whole ? rooms.quote : rooms.glance);
  return {
    heading: headingText(document),
    blockHeadings: document.blocks.map((block) => blockHeading(block, catalogue)),
    pieces: piecesOfBlocks(document.blocks, {
      ...{ sources, draw, catalogue, whole },
      language: document.language,
    }),
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

interface Tools {
  sources: ReadonlyMap<number, SourceLine>;
  draw: (source: SourceLine) => DrawnSource;
  catalogue: Catalogue;
  whole: boolean;
  language: string | undefined;
}

function piecesOfBlocks(blocks: readonly Block[], tools: Tools): Piece[] {
  const pieces: Piece[] = [];
  for (const [block, { lines }] of blocks.entries()) {
    const before = pieces.length;
    for (const line of lines)
      for (const piece of piecesOf(line, tools)) {
        piece.block = block;
        piece.first = pieces.length === before;
        pieces.push(piece);
      }
  }
  return pieces;
}

/** A line as one piece, or as several where its sources would not fit into one message; in no block yet. */
function piecesOf(line: Line, tools: Tools): Piece[] {
  const all = line.cites.map((number) => tools.sources.get(number)).filter((source) => source !== undefined);
  const cited = (tools.whole ? all : glanceOf(line, all)).sort((a, b) => a.number - b.number);
  const left = all.length > cited.length ? ` (+${all.length - cited.length})` : '';
  const choice = choiceOf(line, tools.language);
  const words = lineText(line, tools.sources, choice);
  const trailing = new Set(trailingCites(line));
  return chunks(cited, (group) => fitsRoom(weight(group, words, tools), rooms.piece)).map(
    (group, part, groups) => ({
      block: 0,
      first: false,
      line,
      choice,
      text: [
        `- ${part === 0 ? words : `… ${tools.catalogue.say.continued}`}`,
        citesText(group.filter(({ number }) => trailing.has(number))),
        part === groups.length - 1 ? left : '',
      ].join(''),
      sources: group.map(tools.draw),
      continued: part > 0,
    }),
  );
}

/** All that a line with these sources puts into a message. */
function weight(group: readonly SourceLine[], words: string, { draw, catalogue }: Tools): string {
  const articles = new Map(group.map((source) => [articleKey(source), articleText(source, catalogue)]));
  return [words, citesText(group), ...articles.values(), ...quoteLines(group.map(draw))].join('\n');
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
