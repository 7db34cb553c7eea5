import { askingOf } from '../answer/command.js';
import { loadConfig } from '../config.js';
import { openArchive } from '../openArchive.js';
import { readArguments } from './arguments.js';
import { endOnCrash, shownFailure } from './failures.js';
import { progressBar } from './progress.js';
import { replyTo } from './reply.js';
import { terminalLocale, terminalOptions } from './settings.js';

/** `npm run ask`: answers one command and ends with 0 found, 1 nothing found, 2 the command is wrong. */
async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n`);
    return 2;
  }
  const { line, why, articles } = wanted;
  const config = await loadConfig();
  // A folder named here is what is meant, whatever the settings say.
  const source = articles === undefined ? config : { ...config, articles, database: undefined };
  const archive = await openArchive(source, { onProgress: progressBar() });
  const asking = askingOf(archive, terminalLocale(), new Date());
  const { text, code } = await replyTo(line, asking, { ...terminalOptions(process.stdout), why });
  process.stdout.write(text);
  await archive.close();
  return code;
}

endOnCrash();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${shownFailure(error)}\n`);
  process.exitCode = 2;
}
