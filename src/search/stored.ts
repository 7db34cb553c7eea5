import { pack, unpack } from './packed.js';
import type { StoredNames } from './names.js';
import type { StoredPassages } from './passages.js';

/** Raised when the arrays change their meaning, and when folding, skeletons or word limits change. */
const version = { passages: 'briefing-bot passages 2', names: 'briefing-bot names 1' };

/** A passage index as one piece of bytes. */
export function passagesToBytes(stored: StoredPassages): Uint8Array<ArrayBuffer> {
  return pack(version.passages, stored);
}

/** What `passagesToBytes` wrote, without copying; undefined when the bytes are broken or of another version. */
export function passagesFromBytes(bytes: Uint8Array<ArrayBuffer>): StoredPassages | undefined {
  const value = unpack(version.passages, bytes);
  return isStored(value) ? value : undefined;
}

/** An index of names as one piece of bytes. */
export function namesToBytes(stored: StoredNames): Uint8Array<ArrayBuffer> {
  return pack(version.names, stored);
}

/** What `namesToBytes` wrote; undefined when the bytes are broken or of another version. */
export function namesFromBytes(bytes: Uint8Array<ArrayBuffer>): StoredNames | undefined {
  const value = unpack(version.names, bytes);
  return isNames(value) ? value : undefined;
}

function isNames(value: unknown): value is StoredNames {
  return typeof value === 'object' && value !== null && 'spellings' in value;
}

// The digest vouches for the rest.
function isStored(value: unknown): value is StoredPassages {
  return typeof value === 'object' && value !== null && 'postings' in value;
}
