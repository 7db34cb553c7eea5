import type { Catalogue } from './catalogue.js';
import { clipped, type Room } from './clip.js';
import type { SourceLine } from './document.js';
import { groupBy } from './grouping.js';
import { escapeMarkdown, hostNote, linkAddress, maskedLink } from './markdown.js';
import { rooms } from './rooms.js';

/** A source as Discord text. */
export interface DrawnSource {
  number: number;
  article: string;
  label: string;
  /** Whether its words hold the sentence. */
  quoted: boolean;
  /** The sentence and its language. */
  words: string;
}

// A source is drawn with every fact it proves.
const addresses = new WeakMap<SourceLine, { address: string | undefined }>();

function addressOf(source: SourceLine): string | undefined {
  const known = addresses.get(source) ?? { address: linkAddress(source.url) };
  addresses.set(source, known);
  return known.address;
}

/** The line that names an article: publisher, date and title as a link, and where the address comes from. */
export function articleText(source: SourceLine, { say }: Catalogue): string {
  const label = clipped(source.label, rooms.label, escapeMarkdown);
  const address = addressOf(source);
  const tooLong = source.url !== null && address === undefined ? [say.longAddress] : [];
  const notes = [...(source.urlNote === undefined ? [] : [source.urlNote]), ...tooLong];
  const name = address === undefined ? label : maskedLink(label, address) + hostNote(source.label, address);
  return `-# ${name}${notes.map((note) => ` (${escapeMarkdown(note)})`).join('')}`;
}

/** Draws sentences with their numbers, each in at most so much room. */
export function sourceDrawer({ say }: Catalogue, room: Room): (source: SourceLine) => DrawnSource {
  return ({ number, article, label, quote, quoteLanguage }) => {
    const text = quote && say.quote(clipped(quote, room, escapeMarkdown, `… (${say.shortened})`));
    const language = quoteLanguage && `(${escapeMarkdown(quoteLanguage)})`;
    const words = [text, language].filter(Boolean).join(' ');
    return { number, article, label, quoted: text !== undefined, words };
  };
}

/** The sentences of one article; those that the answer itself shows share a line of numbers. */
export function quoteLines(sources: readonly DrawnSource[]): string[] {
  const groups = groupBy(sources, ({ number, quoted, words }) => (quoted ? number : words));
  return [...groups.values()].map((group) => {
    const numbers = group.map(({ number }) => `\\[${number}\\]`).join(' ');
    return `> -# ${numbers} ${group[0]?.words ?? ''}`.trimEnd();
  });
}

/** ` [1](<address>) [2](<address>)`; without an address the bare number. */
export function citesText(sources: readonly (SourceLine | undefined)[]): string {
  return sources
    .filter((source) => source !== undefined)
    .map((source) => {
      const { number } = source;
      const address = addressOf(source);
      return address === undefined ? ` \\[${number}\\]` : ` ${maskedLink(String(number), address)}`;
    })
    .join('');
}
