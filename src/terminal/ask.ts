import { askingOf } from '../answer/command.js';
import { loadConfig } from '../config.js';
import { openArchive } from '../openArchive.js';
import { endOnCrash, shownFailure } from './failures.js';
import { progressBar } from './progress.js';
import { replyTo } from './reply.js';
import { terminalLocale, terminalOptions } from './settings.js';

const usage = 'Use: npm run --silent ask -- [--why] "/official name:…" or a question in plain words';

/** `npm run ask`: answers one command and ends with 0 found, 1 nothing found, 2 the command is wrong. */
async function main(args: readonly string[]): Promise<number> {
  const line = args
    .filter((arg) => arg !== '--why')
    .join(' ')
    .trim();
  if (line === '') {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const archive = await openArchive(await loadConfig(), { onProgress: progressBar() });
  const asking = askingOf(archive, terminalLocale(), new Date());
  const options = { ...terminalOptions(process.stdout), why: args.includes('--why') };
  const { text, code } = await replyTo(line, asking, options);
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
