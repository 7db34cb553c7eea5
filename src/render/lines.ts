import { encodeState } from './buttons.js';
import { clean } from './clean.js';
import { clipped, roomAfter, type Room } from './clip.js';
import type { Line, SourceLine, Span } from './document.js';
import { escapeMarkdown, hostNote, linkAddress, maskedLink } from './markdown.js';
import { commandLine } from './queries.js';
import { rooms } from './rooms.js';
import { citesText } from './sources.js';
import { textOfSpans } from './spans.js';

/** The words of a line; where its button cannot be made, the command to type instead. */
export function lineText(
  line: Line,
  sources: ReadonlyMap<number, SourceLine>,
  choice = choiceOf(line),
): string {
  const address = linkAddress(line.url ?? null);
  let room: Room = rooms.line;
  const texts = line.spans.map((span, position) => {
    if (span.style === 'cite') return citesText([sources.get(Number(span.text))]);
    const text = spanText(span, room);
    room = roomAfter(text, room);
    if (address === undefined || position > 0) return text;
    return maskedLink(text, address) + hostNote(span.text, address);
  });
  const typed = line.open && choice === undefined ? ` ${codeText(commandLine(line.open))}` : '';
  return texts.join('') + typed;
}

/** What a button or a menu's choice shows and leads to. */
export interface Choice {
  label: string;
  state: string;
}

/**
 * The choice that opens a line; undefined where there is none or its state is too long for Discord.
 * @param language what opens is in this language; in the reader's where absent
 */
export function choiceOf({ open, label, spans }: Line, language?: string): Choice | undefined {
  const state =
    open &&
    encodeState({ action: 'open', query: open, page: 1, ...(language !== undefined && { language }) });
  return state === undefined ? undefined : { label: clean(label ?? textOfSpans(spans)), state };
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
  if (style === 'code') return codeText(text, room);
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const drawn = clipped(inner, room, escapeMarkdown);
  return drawn === '' ? before && ' ' : `${before}${styles[style]}${drawn}${styles[style]}${after}`;
}

/** Typed text between back quotes; a back quote in it cannot be escaped there. */
function codeText(text: string, room: Room = rooms.code): string {
  return `\`${clipped(text, room, (part) => clean(part).replaceAll('`', ' '))}\``;
}
