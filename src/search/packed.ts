import { createHash } from 'node:crypto';

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** SHA-256, bytes. */
const digestLength = 32;
/** Every array starts at a multiple of this, as typed arrays over a buffer must. */
const alignment = 8;

/** An array's place in the bytes, in the head. */
interface Place {
  $numbers: keyof typeof kinds;
  start: number;
  length: number;
}

const kinds = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

/**
 * A value of plain objects, texts and arrays of numbers as one piece of bytes, for a file: digest, length of the head,
 * the value as JSON with places for the arrays of numbers, these arrays.
 * @param version what the bytes are, and by which rules they were made
 */
export function pack(version: string, value: unknown): Uint8Array<ArrayBuffer> {
  const arrays: { array: Numbers; start: number }[] = [];
  let size = 0;
  const placed = JSON.stringify({ version, value }, (_, part: unknown) => {
    const kind = kindOf(part);
    if (kind === undefined) return part;
    arrays.push({ array: kind.array, start: size });
    const place: Place = { $numbers: kind.name, start: size, length: kind.array.length };
    size = aligned(size + kind.array.byteLength);
    return place;
  });
  const head = Buffer.from(placed);
  const from = aligned(digestLength + 8 + head.length);
  const bytes = new Uint8Array(from + size);
  new DataView(bytes.buffer).setUint32(digestLength, head.length);
  bytes.set(head, digestLength + 8);
  for (const { array, start } of arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), from + start);
  bytes.set(digestOf(bytes));
  return bytes;
}

/**
 * What `pack` made bytes of, the arrays without copying; undefined when the bytes are broken or of another version.
 * Whoever takes it as something knows by the version what it is.
 */
export function unpack(version: string, bytes: Uint8Array<ArrayBuffer>): unknown {
  if (bytes.length < digestLength + 8 || bytes.byteOffset % alignment !== 0) return undefined;
  if (!digestOf(bytes).equals(bytes.subarray(0, digestLength))) return undefined;
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(digestLength);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + digestLength + 8, headLength).toString();
  const from = bytes.byteOffset + aligned(digestLength + 8 + headLength);
  const read: { version: string; value: unknown } = JSON.parse(head, (_, part: unknown) =>
    isPlace(part) ? new kinds[part.$numbers](bytes.buffer, from + part.start, part.length) : part,
  );
  return read.version === version ? read.value : undefined;
}

function kindOf(part: unknown): { name: keyof typeof kinds; array: Numbers } | undefined {
  if (part instanceof Uint32Array) return { name: 'Uint32Array', array: part };
  if (part instanceof Uint16Array) return { name: 'Uint16Array', array: part };
  if (part instanceof Float64Array) return { name: 'Float64Array', array: part };
  return part instanceof Uint8Array ? { name: 'Uint8Array', array: part } : undefined;
}

function isPlace(part: unknown): part is Place {
  return typeof part === 'object' && part !== null && '$numbers' in part;
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes.subarray(digestLength)).digest();
}
