import type { LanguagePack } from '../languages/pack.js';

/** Builds something from a pack once and remembers it: the compiled tables of every finder. */
export function packTable<T>(build: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const built = new WeakMap<LanguagePack, T>();
  return (pack) => {
    const known = built.get(pack);
    if (known !== undefined) return known;
    const fresh = build(pack);
    built.set(pack, fresh);
    return fresh;
  };
}
