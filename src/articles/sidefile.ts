import { z } from 'zod';
import type { Rejected } from '../archive.js';
import { isOpen } from './address.js';
import { isWholeDay } from './day.js';
import { readPlain, strictUtf8 } from './plain.js';
import { sideFileName } from './read.js';

const entrySchema = z.strictObject({
  url: z.string().refine(isOpen, 'must be an address that starts with https:// and names no user').optional(),
  publisher: z.string().trim().min(1).max(120).optional(),
  published: z.string().refine(isWholeDay, 'must be a day such as 2025-05-10').optional(),
  title: z.string().trim().min(1).max(300).optional(),
  /** For whoever keeps the file: why the fields are as they are. */
  note: z.string().optional(),
});

/** Bytes: room for a million articles. */
const largest = 500_000_000;

/** What an article's own text does not say. */
export type SideEntry = z.infer<typeof entrySchema>;

export interface SideFile {
  /** By file name. */
  entries: ReadonlyMap<string, SideEntry>;
  rejected: Rejected[];
  /** Those of them that are wrong whatever files there are. */
  faults: Rejected[];
  /** It is there, but nothing of it could be used. */
  unusable?: true;
}

/**
 * Reads `sources.json` beside the articles; a folder without one is fine. Never throws: a wrong entry is dropped alone and
 * named in `rejected`, as is an entry for a file that is not in `files`.
 */
export async function readSideFile(folder: string, files: Iterable<string>): Promise<SideFile> {
  try {
    const bytes = await readPlain(folder, sideFileName, largest);
    if (typeof bytes === 'string') return unusable(bytes);
    const text = strictUtf8(bytes);
    if (text === undefined) return unusable(`${sideFileName} is not valid UTF-8; save it again as UTF-8.`);
    return parseSideFile(text, files);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { entries: new Map(), rejected: [], faults: [] };
    return unusable(`${sideFileName} cannot be read; check its permissions.`);
  }
}

/** The same, from the side file's text. */
export function parseSideFile(text: string, files: Iterable<string>): SideFile {
  const table = tableOf(text);
  if (table === undefined)
    return unusable(
      `${sideFileName} is not a JSON object with one entry for each file name; none of it was used.`,
    );
  const known = new Set(files);
  const entries = new Map<string, SideEntry>();
  const faults: Rejected[] = [];
  const strangers: Rejected[] = [];
  for (const [file, value] of table) {
    const parsed = entrySchema.safeParse(value);
    if (!parsed.success) faults.push({ file: sideFileName, reason: wrongEntry(file, parsed.error) });
    else if (!known.has(file))
      strangers.push({ file: sideFileName, reason: `It describes "${file}", which is not in the folder.` });
    else entries.set(file, parsed.data);
  }
  return { entries, rejected: [...faults, ...strangers], faults };
}

function tableOf(text: string): [string, unknown][] | undefined {
  try {
    const table: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof table === 'object' && table !== null && !Array.isArray(table)
      ? Object.entries(table)
      : undefined;
  } catch {
    return undefined;
  }
}

function wrongEntry(file: string, error: z.ZodError): string {
  const faults = error.issues.map((issue) => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.join(', ')}`;
    return field === '' ? issue.message : `field ${field}: ${issue.message}`;
  });
  return `The entry for "${file}" was not used: ${faults.join('; ')}.`;
}

function unusable(reason: string): SideFile {
  const faults = [{ file: sideFileName, reason }];
  return { entries: new Map(), rejected: faults, faults, unusable: true };
}
