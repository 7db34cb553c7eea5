import { loadConfig } from '../config.js';
import { openLibrary } from '../library.js';
import { endOnCrash, shownFailure } from '../terminal/failures.js';
import { progressBar } from '../terminal/progress.js';
import { Database } from './database.js';
import { writeArchive } from './write.js';

/** `npm run load`: reads the folder and writes what it tells into the database. */
async function main(): Promise<number> {
  const { articles, cache, database: url } = await loadConfig();
  if (url === undefined) {
    process.stderr.write('DATABASE_URL is not set: set it in .env, as .env.example shows.\n');
    return 2;
  }
  const library = await openLibrary(articles, { cacheDirectory: cache, onProgress: progressBar() });
  for (const { file, reason } of library.rejected) process.stderr.write(`${file}: ${reason}\n`);
  const database = new Database(url, { isWriter: true });
  try {
    const changed = await writeArchive(database, library);
    process.stdout.write(`${library.articles.length} articles loaded, ${changed} rows changed.\n`);
  } finally {
    await database.close();
  }
  return 0;
}

endOnCrash();
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${shownFailure(error)}\n`);
  process.exitCode = 2;
}
