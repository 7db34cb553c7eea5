import type { Archive } from '../archive.js';
import type { Answer, Query } from './answer.js';

/** What an option accepts, and how its value reaches the command. */
export type OptionKind =
  /** typed name → `Official`-resolving happens in answer/; autocompleted with ids */
  | 'official'
  /** autocompleted with country codes */
  | 'country'
  /** an official or a country */
  | 'party'
  /** an official, a country, or two countries */
  | 'subject'
  /** `2025-05`, `May 2025`, `last month` */
  | 'date'
  /** free text, at most 80 characters so that it fits a button */
  | 'text'
  /** one of `choices` */
  | 'choice';

export interface OptionSpec {
  kind: OptionKind;
  required?: true;
  /** For `choice`: the values; their labels live in the catalogues. */
  choices?: readonly string[];
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The values a handler receives: required options are there, the others may be. */
export type OptionValues<T extends OptionTable> = {
  [K in keyof T]: T[K] extends { required: true } ? string : string | undefined;
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
  /** As it was asked; candidates and refinements are written as changes of it. */
  query: Query;
  /** Answers another query in its place: how `/ask` hands on. */
  again(query: Query): Promise<Answer>;
}

export interface Subcommand<T extends OptionTable = OptionTable> {
  options: T;
  answer(options: OptionValues<T>, question: Question): Promise<Answer>;
}

/** One file in commands/: a name and either options with an answer, or subcommands. Words live in the catalogues. */
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
