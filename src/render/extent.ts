import { bytesOf } from './clip.js';
import { articleKey } from './document.js';
import type { DrawnDocument, Piece } from './drawing.js';
import { quoteLines, type DrawnSource } from './sources.js';

/** How much a message holds: characters of text, bytes as sent, components. */
export interface Extent {
  characters: number;
  bytes: number;
  components: number;
}

/** The least and the most that something can take. */
interface Room {
  least: number;
  most: number;
  bytes: number;
}

/**
 * What may stand around facts and sources besides what stands in an empty message: a divider, a text, a row with a menu
 * or with five buttons, the evidence button with a row of its own. States of buttons come on top.
 */
const around = { bytes: 600, components: 11 };
/** A choice beside its state: its label, as short as buttons have it, and the words of the format. */
const choiceBytes = 180;
/** A text of its own. */
const textBytes = 30;

/**
 * Tells whether facts fit into a message without building it, from what each of them takes.
 * @param stateBytes the most that the state of a button takes which asks for the same answer
 * @returns what judges facts with the message they would be added to, still empty; undefined where only building it can tell
 */
export function judgeOfExtents(
  { articles, blockHeadings }: Pick<DrawnDocument, 'articles' | 'blockHeadings'>,
  limits: Extent,
  stateBytes: number,
): (pieces: readonly Piece[], empty: Extent) => boolean | undefined {
  const [rooms, names] = [new Map<Piece | DrawnSource, Room>(), new Map<string, Room>()];
  const roomOf = <K>(known: Map<K, Room>, key: K, measure: () => Room): Room => {
    const room = known.get(key) ?? measure();
    known.set(key, room);
    return room;
  };
  return (pieces, empty) => {
    let [least, most] = [empty.characters, empty.characters];
    let bytes = empty.bytes + around.bytes + 2 * stateBytes;
    let blocks = 0;
    const add = (room: Room) => {
      least += room.least;
      most += room.most;
      bytes += room.bytes;
    };
    const [sources, keys] = [new Set<number>(), new Set<string>()];
    for (const [at, piece] of pieces.entries()) {
      add(roomOf(rooms, piece, () => roomOfPiece(piece)));
      if (piece.block !== pieces[at - 1]?.block) {
        blocks++;
        add(roomOfHeading(blockHeadings[piece.block]?.[piece.first ? 'whole' : 'continued'] ?? ''));
      }
      for (const source of piece.sources) {
        if (sources.has(source.number)) continue;
        sources.add(source.number);
        add(roomOf(rooms, source, () => roomOfSource(source)));
        keys.add(articleKey(source));
      }
    }
    for (const key of keys) add(roomOf(names, key, () => roomOfText(articles.get(key) ?? '')));
    // The line breaks are counted behind each line, and none stands behind the last of a text.
    least -= blocks + 1;
    if (least > limits.characters) return false;
    const fits = most <= limits.characters && bytes <= limits.bytes;
    return fits && empty.components + blocks + around.components <= limits.components ? true : undefined;
  };
}

function roomOfPiece({ text, choice }: Piece): Room {
  const { least, most, bytes } = roomOfText(text);
  return { least, most, bytes: bytes + (choice === undefined ? 0 : choiceBytes + bytesOf(choice.state)) };
}

function roomOfHeading(heading: string): Room {
  const { least, most, bytes } = roomOfText(heading);
  return heading === '' ? { least, most, bytes: textBytes } : { least, most, bytes: bytes + textBytes };
}

/** Sources that the answer itself shows share a line of numbers. */
function roomOfSource(source: DrawnSource): Room {
  const room = roomOfText(quoteLines([source]).join('\n'));
  return source.quoted ? room : { ...room, least: 0 };
}

/** A text with a line break behind it; none where it is empty. */
function roomOfText(text: string): Room {
  const characters = text === '' ? 0 : text.length + 1;
  return { least: characters, most: characters, bytes: bytesOf(text) + 1 };
}
