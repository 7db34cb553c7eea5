import type { LanguagePack } from '../languages/pack.js';

/** Builds something from a pack once and remembers it: the compiled tables of every finder. */
export function packTable<T>(build: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const built = new WeakMap<LanguagePack, T>();
  // Most articles are in one language: the table asked for last is the one asked for next.
  let last: { pack: LanguagePack; table: T } | undefined;
  return (pack) => {
    if (last?.pack === pack) return last.table;
    const table = built.get(pack) ?? build(pack);
    built.set(pack, table);
    last = { pack, table };
    return table;
  };
}
