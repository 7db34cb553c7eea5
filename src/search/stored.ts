import { pack, unpack } from './packed.js';
import type { StoredPassages } from './passages.js';

/** Raised when the arrays change their meaning, and when folding, skeletons or word limits change. */
const version = 'briefing-bot passages 2';

/** A passage index as one piece of bytes. */
export function passagesToBytes(stored: StoredPassages): Uint8Array<ArrayBuffer> {
  return pack(version, stored);
}

/** What `passagesToBytes` wrote, without copying; undefined when the bytes are broken or of another version. */
export function passagesFromBytes(bytes: Uint8Array<ArrayBuffer>): StoredPassages | undefined {
  const value = unpack(version, bytes);
  return isStored(value) ? value : undefined;
}

// The digest vouches for the rest.
function isStored(value: unknown): value is StoredPassages {
  return typeof value === 'object' && value !== null && 'postings' in value;
}
