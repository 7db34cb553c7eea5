import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of the program that decide what is read out of an article, and what becomes of what all of them tell. */
const folders = {
  reading: ['articles', 'extract', 'languages', 'reading'],
  store: ['merge', 'search', 'store', 'tables'],
};

let reading: Promise<string> | undefined;
let store: Promise<string> | undefined;

/**
 * Names the rules and packs by size and age of their files: any change of them makes another version. Worked out
 * once, before anything is read: a program that is rebuilt meanwhile still goes by the rules it started with.
 */
export function readingRules(): Promise<string> {
  reading ??= versionOf('cache 1', folders.reading);
  return reading;
}

/** The same for all that a store holds. */
export function storeRules(): Promise<string> {
  store ??= versionOf('store 1', [...folders.reading, ...folders.store]);
  return store;
}

async function versionOf(what: string, parts: readonly string[]): Promise<string> {
  const hash = createHash('sha1');
  const root = fileURLToPath(new URL('../', import.meta.url));
  // What stands beside the folders, dates and amounts among it, is used by all of them.
  for (const part of ['', ...parts]) {
    const files = (await readdir(join(root, part), { recursive: part !== '' }))
      .filter((file) => /\.[jt]s$/u.test(file))
      .sort();
    const states = await Promise.all(files.map((file) => stat(join(root, part, file))));
    for (const [index, { size, mtimeMs }] of states.entries())
      hash.update(`${part}/${files[index]} ${size} ${mtimeMs}\n`);
  }
  return `briefing-bot ${what} ${process.version} ${hash.digest('base64')}`;
}
