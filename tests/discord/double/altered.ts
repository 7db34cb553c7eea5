import type { Archive } from '../../../src/archive.js';

/** The same archive with some of its answers replaced: slow, broken, still reading. */
export function altered(archive: Archive, changes: Partial<Archive>): Archive {
  const same: Archive = new Proxy(archive, {
    get(target, name: keyof Archive) {
      if (name === 'snapshot') return () => same;
      const own = changes[name] ?? target[name];
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  return same;
}
