import type { PassageMatch } from './archive.js';
import type { Finders, NameFound } from './memory.js';
import type { Official, Passage } from './model.js';

/**
 * Finds names and passages in memory. The indexes are built at the first question that needs them, and what
 * they are built with is loaded then: most answers need neither.
 */
export function memoryFinders(officials: readonly Official[], passages: readonly Passage[]): Finders {
  const names = once(async () => {
    const { NameIndex } = await import('./search/names.js');
    return new NameIndex(officials.map(entryOf));
  });
  const words = once(async () => {
    const { PassageIndex } = await import('./search/passages.js');
    const index = new PassageIndex((key) => passages[key]?.text ?? '');
    for (const [key, { kind, text }] of passages.entries()) if (kind !== 'noise') index.add({ key, text });
    return index;
  });
  return {
    async findOfficials(text, limit): Promise<NameFound[]> {
      return (await names()).find(text, limit);
    },
    async officialsNamed(text, limit): Promise<NameFound[]> {
      return (await names()).named(text, limit);
    },
    async searchPassages(text, limit): Promise<PassageMatch[]> {
      return (await words()).find(text, limit).flatMap(({ key, score, marks }) => {
        const passage = passages[key];
        return passage === undefined ? [] : [{ passage, score, marks }];
      });
    },
  };
}

/** An official as the index of names takes one. */
export function entryOf({ id, name, aliases, mentions }: Official) {
  return { id, spellings: [name, ...aliases], mentions };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
