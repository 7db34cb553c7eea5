import { parseArgs } from 'node:util';
import { refusedArguments } from '../terminal/failures.js';

export const formats = ['json', 'csv', 'ics'] as const;

export interface ExportArguments {
  /** Folder of articles; undefined for the one of the settings. */
  articles: string | undefined;
  format: (typeof formats)[number];
  /** File, or folder for csv; undefined for standard output. */
  out: string | undefined;
}

const usage = 'Use: npm run --silent export -- [--articles DIR] [--format json|csv|ics] [--out PATH]';

/** Reads the arguments of `npm run export`; a text says in one line what is wrong with them. */
export function readArguments(args: readonly string[]): ExportArguments | string {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return checked(values);
  } catch (error) {
    return refusedArguments(error, usage);
  }
}

const options = {
  articles: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

function checked(values: {
  articles?: string | undefined;
  format?: string | undefined;
  out?: string | undefined;
}): ExportArguments | string {
  const { articles, out } = values;
  const format = formats.find((known) => known === (values.format ?? 'json').toLowerCase());
  if (format === undefined) return `--format ${values.format} is not known: it is json, csv or ics. ${usage}`;
  if (format === 'csv' && out === undefined)
    return `--format csv writes meetings.csv and trade.csv: name their folder with --out DIR. ${usage}`;
  if (articles === '' || out === '') return `A path is empty. ${usage}`;
  return { articles, format, out };
}
