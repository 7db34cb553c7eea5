/** How much room a text may take. */
export interface Room {
  /** UTF-16 units. */
  chars: number;
  /** UTF-8 bytes within JSON, where every back slash is two. */
  bytes: number;
}

/** Whether a text has room. */
export function fitsRoom(text: string, room: Room): boolean {
  return text.length <= room.chars && (isShort(text, room) || bytesOf(text) <= room.bytes);
}

/** So short that it has room whatever its letters are: none takes more than six bytes (`\ud800`). */
function isShort({ length }: string, { bytes }: Room): boolean {
  return 6 * length + 2 <= bytes;
}

/**
 * A text made as short as the room demands, measured after `draw` (which may lengthen it by escaping),
 * with a visible mark where something is missing. Comes back drawn.
 */
export function clipped(text: string, room: Room, draw: (text: string) => string, mark = '…'): string {
  const whole = draw(text);
  if (fitsRoom(whole, room)) return whole;
  let length = Math.min(text.length, room.chars);
  let short = '';
  do {
    short = draw(headOf(text, length)) + mark;
    length = Math.floor(length * 0.9);
  } while (!fitsRoom(short, room) && length > 0);
  return short;
}

/** The first characters, not cutting a letter from its marks nor a surrogate pair. */
function headOf(text: string, length: number): string {
  const rest = text.slice(length);
  const cutsLetter = /^[\p{M}\u200d\ufe0f]/u.test(rest) || /^[\udc00-\udfff]/.test(rest);
  return cutsLetter && length > 1 ? headOf(text, length - 1) : text.slice(0, length).trimEnd();
}

/** What is left of a room after a text; enough for a mark that something is missing. */
export function roomAfter(text: string, room: Room): Room {
  return { chars: Math.max(4, room.chars - text.length), bytes: Math.max(8, room.bytes - bytesOf(text)) };
}

/** What a text takes within JSON, its quotation marks included. */
export function bytesOf(text: string): number {
  let bytes = 2 + text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // What is plain ASCII takes one byte; what is escaped, and halves of letters, are left to JSON.
    if (unit < 0x20 || (unit >= 0xd800 && unit < 0xe000)) return Buffer.byteLength(JSON.stringify(text));
    if (unit === quote || unit === backslash) bytes += 1;
    else if (unit >= 0x80) bytes += unit < 0x800 ? 1 : 2;
  }
  return bytes;
}

const [quote, backslash] = [0x22, 0x5c];
