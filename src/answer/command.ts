import type { Archive } from '../archive.js';
import type { CountryCode, DateRange, Official } from '../model.js';
import type { Answer, Party, Query } from './answer.js';

/** What an option accepts, and what its typed value becomes for the command. */
export interface OptionValue {
  /** A typed name or an id; autocompleted with ids. */
  official: Official;
  /** A typed name or a code; autocompleted with codes. */
  country: CountryCode;
  /** An official or a country. */
  party: Party;
  /** An official, a country, or two countries: `Vietnam and Russia`. */
  subject: Party[];
  /** `2025-05`, `May 2025`, `last month`. */
  date: DateRange;
  /** Free text. */
  text: string;
  /** One of `choices`. */
  choice: string;
}

export type OptionKind = keyof OptionValue;

export interface OptionSpec {
  kind: OptionKind;
  required?: true;
  /** For `choice`: the values; their labels live in the catalogues. */
  choices?: readonly string[];
  /** For `text`: characters at most; 80 unless said otherwise, so that a question fits a button. */
  longest?: number;
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { choices: readonly (infer Choice)[] }
  ? Choice
  : OptionValue[S['kind']];

/** The values a handler receives: required options are there, the others may be. */
export type OptionValues<T extends OptionTable> = {
  [K in keyof T]: T[K] extends { required: true } ? ValueOf<T[K]> : ValueOf<T[K]> | undefined;
};

/** What a command may know besides its options. */
export interface Asking {
  archive: Archive;
  /** `2026-11-21`: for "last month" and "this year". */
  today: string;
  /** Locale of the reader, `en` when unknown: how typed dates and names are read first. */
  locale: string;
}

/** One question on its way to an answer. */
export interface Question extends Asking {
  /** As it was understood: ids, codes and ISO dates in place of what was typed. */
  query: Query;
  /** Answers another query in its place: how `/ask` hands on. */
  again(query: Query): Promise<Answer>;
  /** Whether another query finds facts. */
  finds(query: Query): Promise<boolean>;
  /** Only whether facts are found is asked: nearest offers need not be looked for. */
  probing: boolean;
}

export interface Subcommand<T extends OptionTable = OptionTable> {
  options: T;
  answer(options: OptionValues<T>, question: Question): Promise<Answer>;
}

/** One file in commands/: a name and its subcommands. Words live in the catalogues. */
export interface Command {
  name: string;
  subcommands: Readonly<Record<string, Subcommand>>;
}

/** Types the handler by the option table; `''` names the command itself when it has no subcommands. */
export function defineCommand<const T extends Readonly<Record<string, OptionTable>>>(
  name: string,
  subcommands: { readonly [K in keyof T]: Subcommand<T[K]> },
): Command {
  return { name, subcommands: subcommands as unknown as Command['subcommands'] };
}

/** The state of asking at a moment: the only place where a date of today and what has been read by now come in. */
export function askingOf(archive: Archive, locale: string, now: Date): Asking {
  return { archive: archive.snapshot(), today: now.toISOString().slice(0, 10), locale };
}
