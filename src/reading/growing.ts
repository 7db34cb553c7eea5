import type { Archive } from '../archive.js';

/** How far reading has come, in files. */
export interface Progress {
  read: number;
  total: number;
}

/** An archive that answers from what has been read so far: each question goes to the newest snapshot. */
export function growingArchive(
  first: Archive,
  own: Pick<Archive, 'progress' | 'close'>,
): { archive: Archive; grow(next: Archive): void } {
  let newest = first;
  const archive = new Proxy(first, {
    get: (_, name) => {
      if (name === 'progress' || name === 'close') return own[name];
      const member: unknown = Reflect.get(newest, name, newest);
      return typeof member === 'function' ? member.bind(newest) : member;
    },
  });
  return { archive, grow: (next) => void (newest = next) };
}
