import { ArchiveAway } from '../archive.js';
import { FolderError } from '../articles/read.js';
import { ConfigError } from '../config.js';

/** One line for what the reader can change; a fault of the program comes with its trace. */
export function plainSentence(error: unknown): string {
  if (error instanceof FolderError || error instanceof ConfigError || error instanceof ArchiveAway)
    return error.message;
  // What the file system refuses: `ENOENT: no such file or directory, open 'tables/x.csv'`.
  if (error instanceof Error && 'syscall' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
