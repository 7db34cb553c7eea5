import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../config.js';
import { type Library, openLibrary } from '../library.js';
import { endOnCrash, shownFailure } from '../terminal/failures.js';
import { type ExportArguments, readArguments } from './arguments.js';
import { jsonOf } from './document.js';

/** `npm run export`: writes the facts of a folder. Standard output carries the document and nothing else. */
async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n`);
    return 2;
  }
  const library = await openLibrary(wanted.articles ?? (await loadConfig()).articles);
  for (const { file, reason } of library.rejected) process.stderr.write(`${file}: ${reason}\n`);
  await writers[wanted.format](library, wanted);
  return 0;
}

const writers = { json: writeJson, csv: writeTables, ics: writeCalendar } satisfies Record<
  ExportArguments['format'],
  (library: Library, wanted: ExportArguments) => Promise<void>
>;

async function writeJson(library: Library, { out }: ExportArguments): Promise<void> {
  const file = out === undefined ? undefined : await open(out, 'w');
  for (const piece of pieces(jsonOf(library)))
    await (file === undefined ? written(piece) : file.write(piece));
  await file?.close();
}

/** Joins small pieces: a write for every fact would take longer than making it. */
function* pieces(parts: Iterable<string>): Generator<string> {
  let joined = '';
  for (const part of parts) {
    joined += part;
    if (joined.length < 65_536) continue;
    yield joined;
    joined = '';
  }
  yield joined;
}

/** Waits until standard output has taken the text, so that a slow reader holds up the writer. */
function written(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error == null ? resolve() : reject(error))),
  );
}

async function writeTables({ facts, articles }: Library, { out = '.' }: ExportArguments): Promise<void> {
  const { csvOfMeetings, csvOfTrade } = await import('./csv.js');
  const byId = new Map(articles.map((article) => [article.id, article]));
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'meetings.csv'), csvOfMeetings(facts.meetings, byId));
  await writeFile(join(out, 'trade.csv'), csvOfTrade(facts.trade, byId));
}

async function writeCalendar({ facts, articles }: Library, { out }: ExportArguments): Promise<void> {
  const { icsOf } = await import('./calendar.js');
  const { text, leftOut } = icsOf(facts.meetings, new Map(articles.map((article) => [article.id, article])));
  if (leftOut > 0) process.stderr.write(`Meetings left out because their day is not known: ${leftOut}\n`);
  await (out === undefined ? written(text) : writeFile(out, text));
}

// A reader that stops reading, as `| head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

endOnCrash();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${shownFailure(error)}\n`);
  process.exitCode = 2;
}
