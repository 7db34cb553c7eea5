import { parseArgs } from 'node:util';
import { refusedArguments } from './failures.js';

export interface AskArguments {
  /** `/trade country:Vietnam` or a question in plain words. */
  line: string;
  /** How each fact was read is shown too. */
  why: boolean;
  /** Folder of articles; undefined for what the settings name. */
  articles: string | undefined;
}

const usage =
  'Use: npm run --silent ask -- [--why] [--articles DIR] "/official name:…" or a question in plain words';

/** Reads the arguments of `npm run ask`; a text says in one line what is wrong with them. */
export function readArguments(args: readonly string[]): AskArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const line = positionals.join(' ').trim();
    if (line === '') return usage;
    if (values.articles === '') return `The folder of --articles is empty. ${usage}`;
    return { line, why: values.why, articles: values.articles };
  } catch (error) {
    return refusedArguments(error, usage);
  }
}

const options = { why: { type: 'boolean', default: false }, articles: { type: 'string' } } as const;
