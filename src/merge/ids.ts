import { fold } from '../search/fold.js';

/** `Nguyễn Minh Vũ` → `nguyen-minh-vu`. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The wanted id, or the first of `id-2`, `id-3` … that is free; it is taken afterwards. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
