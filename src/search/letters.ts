/** A bit per letter that occurs; letters outside a–z share bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= letterBit(word.charCodeAt(at));
  return letters;
}

export function letterBit(unit: number): number {
  return 1 << (unit & 31);
}

/** How many bits are set. Source: the usual parallel count, Hacker's Delight 5-1. */
export function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// FNV-1a, 32 bits. Source: Fowler, Noll, Vo.
export const hashSeed = 0x811c9dc5;

export function mixed(hash: number, char: number): number {
  return Math.imul(hash ^ char, 0x01000193);
}

/** Lets the high bits reach the low ones that choose the place. */
export function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A number for a word; few words share one. */
export function hashOf(word: string): number {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return spread(hash);
}

/** UTF-16 units as text. A loop: spreading them into one call takes five times as long. */
export function textOf(chars: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(chars[at] ?? 0);
  return text;
}
