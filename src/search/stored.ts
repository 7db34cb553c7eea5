import { createHash } from 'node:crypto';
import type { StoredLexicon } from './lexicon.js';
import type { StoredPassages } from './passages.js';
import type { SealedPostings } from './postings.js';

type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Raised when the arrays change their meaning, and when folding, skeletons or word limits change. */
const version = 'briefing-bot passages 1';

/** SHA-256, bytes. */
const digestLength = 32;
/** Every array starts at a multiple of this, as typed arrays over a buffer must. */
const alignment = 8;

/** A passage index as one piece of bytes, for a cache file: digest, length of the head, head as JSON, arrays. */
export function passagesToBytes(stored: StoredPassages): Uint8Array<ArrayBuffer> {
  const arrays = arraysOf(stored);
  const sizes = arrays.map((array) => array.length);
  const head = Buffer.from(JSON.stringify({ version, sizes }));
  let size = aligned(digestLength + 4 + head.length);
  const starts = arrays.map((array) => {
    const start = size;
    size = aligned(size + array.byteLength);
    return start;
  });
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(digestLength, head.length);
  bytes.set(head, digestLength + 4);
  for (const [at, array] of arrays.entries())
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), starts[at]);
  bytes.set(digestOf(bytes));
  return bytes;
}

/** What `passagesToBytes` wrote, without copying; undefined when the bytes are broken or of another version. */
export function passagesFromBytes(bytes: Uint8Array<ArrayBuffer>): StoredPassages | undefined {
  if (bytes.length < digestLength + 4 || bytes.byteOffset % alignment !== 0) return undefined;
  if (!digestOf(bytes).equals(bytes.subarray(0, digestLength))) return undefined;
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(digestLength);
  const head = Buffer.from(bytes.subarray(digestLength + 4, digestLength + 4 + headLength)).toString();
  const sizes = sizesIn(head);
  return sizes === undefined ? undefined : cut(bytes, digestLength + 4 + headLength, sizes);
}

/** The arrays in the order they are written. */
function arraysOf({ vocabulary, postings, lengths, keys }: StoredPassages): Numbers[] {
  return [
    ...lexiconArrays(vocabulary.words),
    ...lexiconArrays(vocabulary.sounds),
    ...postingArrays(vocabulary.bySound),
    ...postingArrays(postings),
    lengths,
    keys,
  ];
}

function lexiconArrays({ chars, starts, order }: StoredLexicon): Numbers[] {
  return [chars, starts, order];
}

function postingArrays({ starts, passages }: SealedPostings): Numbers[] {
  return [starts, passages];
}

function sizesIn(head: string): number[] | undefined {
  const read: unknown = JSON.parse(head);
  if (typeof read !== 'object' || read === null || !('version' in read) || !('sizes' in read))
    return undefined;
  if (read.version !== version || !Array.isArray(read.sizes)) return undefined;
  return read.sizes.map(Number);
}

/** Reads the arrays back in the order of `arraysOf`. */
function cut(bytes: Uint8Array<ArrayBuffer>, from: number, sizes: readonly number[]): StoredPassages {
  let at = aligned(from);
  let next = 0;
  const take = (width: number) => {
    const length = sizes[next++] ?? 0;
    const start = bytes.byteOffset + at;
    at = aligned(at + length * width);
    return { start, length };
  };
  const short = () => {
    const { start, length } = take(Uint16Array.BYTES_PER_ELEMENT);
    return new Uint16Array(bytes.buffer, start, length);
  };
  const long = () => {
    const { start, length } = take(Uint32Array.BYTES_PER_ELEMENT);
    return new Uint32Array(bytes.buffer, start, length);
  };
  // Evaluated from top to bottom, which is the order of writing.
  const lexicon = () => ({ chars: short(), starts: long(), order: long() });
  const pairs = () => ({ starts: long(), passages: long() });
  return {
    vocabulary: { words: lexicon(), sounds: lexicon(), bySound: pairs() },
    postings: pairs(),
    lengths: short(),
    keys: long(),
  };
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes.subarray(digestLength)).digest();
}
