import { createInterface, type Interface } from 'node:readline/promises';
import { ArchiveAway, type Archive } from '../archive.js';
import { askingOf } from '../answer/command.js';
import { complete } from './complete.js';
import { type Reply, replyTo } from './reply.js';
import { terminalLocale, terminalOptions } from './settings.js';

/** Where a console reads and writes. */
export interface Streams {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number; hasColors?: () => boolean };
}

const prompt = 'briefing> ';

/**
 * Answers typed lines until `quit`, Ctrl-D or the end of the input. A person gets a prompt, Tab completion and
 * history; piped lines are answered one by one.
 * @returns the exit code of the last answer: 0 found, 1 nothing found, 2 the command is wrong
 */
export async function openConsole(archive: Archive, { input, output }: Streams): Promise<number> {
  const interactive = input.isTTY === true && output.isTTY === true;
  const asking = () => askingOf(archive, terminalLocale(), new Date());
  const lines = createInterface({
    ...{ input, output, prompt, terminal: interactive },
    completer: (line: string) => offered(line, asking()),
  });
  if (interactive) lines.prompt();
  let code = 0;
  for await (const line of lines) {
    const typed = line.trim();
    if (/^\/?(quit|exit)$/u.test(typed)) break;
    if (typed !== '') {
      const reply = await replyOrExcuse(typed, asking(), { ...terminalOptions(output), why: false });
      output.write(reply.text);
      code = reply.code;
    }
    if (interactive) lines.prompt();
  }
  closed(lines, interactive, output);
  return code;
}

/** What Tab offers; nothing while the archive cannot be asked. */
async function offered(...[line, asking]: Parameters<typeof complete>): ReturnType<typeof complete> {
  try {
    return await complete(line, asking);
  } catch {
    return [[], line];
  }
}

/** A database that is away is told and asked again at the next line. */
async function replyOrExcuse(...[line, asking, options]: Parameters<typeof replyTo>): Promise<Reply> {
  try {
    return await replyTo(line, asking, options);
  } catch (error) {
    if (!(error instanceof ArchiveAway)) throw error;
    return { text: `${error.message}\n`, code: 2 };
  }
}

function closed(lines: Interface, interactive: boolean, output: Streams['output']): void {
  lines.close();
  // Ctrl-D leaves the cursor behind the prompt.
  if (interactive) output.write('\n');
}
