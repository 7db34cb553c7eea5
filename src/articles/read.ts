import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, parse } from 'node:path';
import type { Rejected } from '../archive.js';
import { readPlain, strictUtf8 } from './plain.js';
import { isTemporary } from './temporary.js';

/** The side file lies in the folder of the articles but is none. */
export const sideFileName = 'sources.json';

/** Bytes. Larger files are no news articles; reading one would stall the others. */
const largestFile = 5_000_000;

const endings = new Set(['.txt', '.md']);

/** An article's file as a reader of the file sees it. */
export interface FileText {
  /** The file's name without its ending. */
  id: string;
  file: string;
  /** Unchanged, a byte order mark included: offsets of evidence count in it. */
  text: string;
}

/** What a folder holds, in the order of file names. */
export interface Listing {
  files: string[];
  rejected: Rejected[];
}

/** The folder itself cannot be used; the message is one plain sentence. */
export class FolderError extends Error {
  override name = 'FolderError';
}

/**
 * Names the articles of a folder. Sub-folders and files that editors hide or leave for a moment are ignored; every
 * other file is listed or rejected.
 * Throws FolderError where there is no such folder.
 */
export async function listArticles(folder: string): Promise<Listing> {
  const names = (await entriesOf(folder))
    .filter((entry) => !entry.isDirectory() && !isTemporary(entry.name) && entry.name !== sideFileName)
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0)
    return {
      files: [],
      rejected: [{ file: folder, reason: 'The folder holds no .txt or .md file to read.' }],
    };
  return sortOut(names);
}

/** Reads one article, or says why it cannot be read. Never throws. */
export async function readArticle(folder: string, file: string): Promise<FileText | Rejected> {
  try {
    const bytes = await readPlain(folder, file, largestFile);
    return typeof bytes === 'string' ? { file, reason: bytes } : decoded(file, bytes);
  } catch (error) {
    // Node.js writes this sign for what it cannot read in a name.
    if (codeOf(error) === 'ENOENT' && file.includes('\ufffd'))
      return { file, reason: 'The name of the file is not valid UTF-8; rename it.' };
    return { file, reason: `The file cannot be read (${codeOf(error)}); check its permissions.` };
  }
}

function sortOut(names: readonly string[]): Listing {
  const listing: Listing = { files: [], rejected: [] };
  const byId = new Map<string, string>();
  for (const file of names) {
    const { name: id } = parse(file);
    const twin = byId.get(id);
    if (!endings.has(extname(file).toLowerCase()))
      listing.rejected.push({ file, reason: 'Only .txt and .md files are read; rename or convert it.' });
    else if (twin !== undefined)
      listing.rejected.push({
        file,
        reason: `It has the same name as ${twin}; rename one of them so that both can be told apart.`,
      });
    else {
      byId.set(id, file);
      listing.files.push(file);
    }
  }
  return listing;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new FolderError(folderSentence(folder, codeOf(error)), { cause: error });
  }
}

function folderSentence(folder: string, code: string): string {
  const advice = 'create it or set ARTICLES_DIR to the folder of your articles';
  if (code === 'ENOENT') return `The articles folder "${folder}" does not exist; ${advice}.`;
  if (code === 'ENOTDIR') return `"${folder}" is a file, not a folder; ${advice}.`;
  return `The articles folder "${folder}" cannot be read (${code}); check its permissions.`;
}

function decoded(file: string, bytes: Uint8Array): FileText | Rejected {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { file, reason: 'The file is UTF-16, not UTF-8; save it again as UTF-8.' };
  if (bytes.includes(0)) return { file, reason: 'The file is binary, not text, so it was left out.' };
  const text = strictUtf8(bytes);
  if (text === undefined) return { file, reason: 'The file is not valid UTF-8; save it again as UTF-8.' };
  // `trim` also takes a byte order mark for blank.
  if (text.trim() === '') return { file, reason: 'The file is empty.' };
  if (!/\p{L}/u.test(text)) return { file, reason: 'The file holds no words.' };
  return { id: parse(file).name, file, text };
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
