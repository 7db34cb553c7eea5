import { ArchiveAway } from '../archive.js';
import { FolderError } from '../articles/read.js';
import { ConfigError, withoutSecrets } from '../config.js';

/** One line for what the reader can change; a fault of the program comes with its trace. */
export function plainSentence(error: unknown): string {
  if (error instanceof FolderError || error instanceof ConfigError || error instanceof ArchiveAway)
    return error.message;
  // What the file system refuses: `ENOENT: no such file or directory, open 'tables/x.csv'`.
  if (error instanceof Error && 'syscall' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The same for the terminal, where no log takes out what nobody may see. */
export function shownFailure(error: unknown): string {
  return withoutSecrets(plainSentence(error));
}

/** What Node found wrong with a program's arguments, and how to write them, in one line. */
export function refusedArguments(error: unknown, usage: string): string {
  // Its sentences name the argument; what follows the first is advice for programmers.
  const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/u);
  return `${sentence.replace(/\.$/u, '')}. ${usage}`;
}

/** From now on an error that nobody caught ends the program like any other failure. @returns how to stop that */
export function endOnCrash(): () => void {
  const end = (error: unknown) => {
    process.stderr.write(`${shownFailure(error)}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  return () => process.off('uncaughtException', end);
}
