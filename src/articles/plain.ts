import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Reads a plain file that lies in a folder. Links that lead out of it are not followed: who may put a file into the folder
 * must not be able to show what else the bot can read, its `.env` above all. Pipes and devices keep nobody waiting.
 * @param largest bytes
 * @returns its bytes, or the sentence that says why there are none
 * @throws what the file system refuses
 */
export async function readPlain(folder: string, name: string, largest: number): Promise<Uint8Array | string> {
  const path = await placeOf(folder, name);
  if (path === undefined) return 'It is a link to something outside the folder, so it was left out.';
  // Nothing may be put in its place between the look and the reading.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) return 'This is not a plain file, so it was left out.';
    if (found.size > largest)
      return `The file is larger than ${largest / 1_000_000} MB (${found.size} bytes), so it was left out.`;
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Where a file truly lies; undefined where that is outside its folder. */
async function placeOf(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  if (!(await lstat(path)).isSymbolicLink()) return path;
  const [real, root] = await Promise.all([realpath(path), realpath(folder)]);
  return real.startsWith(root.endsWith(sep) ? root : root + sep) ? real : undefined;
}

/** A text from its bytes, a byte order mark included; undefined where they are not UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    // "ignoreBOM" keeps the mark in the text, as readFileSync(file, 'utf8') does.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
