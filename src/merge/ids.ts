import { createHash } from 'node:crypto';
import { fold } from '../search/fold.js';

/** `Nguyễn Minh Vũ` → `nguyen-minh-vu`. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Longest id of a meeting: with its question around it, it has to fit into a button's 100 characters. */
const longest = 80;

/** A slug cut to fit a button; what is cut goes on in eight letters of a hash, so that ids stay apart and stable. */
export function shortSlug(name: string): string {
  const whole = slug(name);
  if (whole.length <= longest) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  return `${whole.slice(0, longest - 9)}-${hash}`;
}

/** The wanted id, or the first of `id-2`, `id-3` … that is free; it is taken afterwards. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
