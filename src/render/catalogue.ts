import { numberFormat, pluralRules } from './formats.js';
import type { SectionName, Step, Wrong } from '../answer/answer.js';
import type { Title } from '../languages/titles.js';
import type { Bound, MeetingKind, MeetingStatus, TradeMeasure, TradeStatus } from '../model.js';
import type { commands, options } from './catalogues/en/commands.js';

/** Words put before an English title by the packs. */
export type Modifier = 'Deputy' | 'First Deputy' | 'Acting' | 'Former' | 'Late' | 'Elect';

/** A command or subcommand in words; Discord takes at most 100 characters. */
export interface CommandWords {
  /** What the command is for. */
  description: string;
  /** Heading of its answers. */
  heading: string;
}

export interface OptionWords {
  description: string;
  /** Before its value in a sentence: `since 1 January 2025`; empty where the value speaks for itself. */
  label: string;
}

/** All words a reader sees, in one language. English is the pattern for the keys of the tables. */
export interface Catalogue {
  /** Discord's locale: `sv-SE`. */
  locale: string;
  /** The locale for Intl: `en-GB`. */
  intl: string;
  /** ISO 639-1: quotes in this language need no language name. */
  language: string;
  day: Intl.DateTimeFormatOptions;
  month: Intl.DateTimeFormatOptions;
  commands: Readonly<Record<keyof typeof commands, CommandWords>>;
  options: Readonly<Record<keyof typeof options, OptionWords>>;
  sections: Readonly<Record<SectionName, string>>;
  kinds: Readonly<Record<MeetingKind, string>>;
  meetingStatus: Readonly<Record<MeetingStatus, string>>;
  measures: Readonly<Record<TradeMeasure, string>>;
  tradeStatus: Readonly<Record<TradeStatus, string>>;
  bounds: Readonly<Record<Bound, (amount: string, upper: string) => string>>;
  periods: {
    quarter(number: number, year: string): string;
    half(number: number, year: string): string;
    /** January up to that month: `first nine months of 2024`. */
    firstMonths(count: number, year: string): string;
    unknown: string;
  };
  titles: Readonly<Record<Title, string>>;
  /** Titles by country, where its office is called otherwise; by code. */
  titlesOf: Readonly<Record<string, Partial<Record<Title, string>>>>;
  modifiers: Readonly<Record<Modifier, (title: string) => string>>;
  /** Cities and venues by their English name, only those spelt otherwise. */
  places: Readonly<Record<string, string>>;
  /** Groups that take part in meetings, by the English names of the language packs. */
  groups: Readonly<Record<string, string>>;
  steps: Readonly<Record<Step['label'], string>>;
  derived: {
    previous(period: string, amount: string): string;
    balance(period: string, amount: string): string;
    growthNeeded(period: string, percent: string): string;
    workedOut(arithmetic: string): string;
  };
  problems: Readonly<Record<Wrong['problem'], (typed: string, option: string) => string>>;
  /** All the other sentences of an answer. */
  say: {
    and: string;
    dateUnknown: string;
    workedOut: string;
    /** Part of a date, mostly its year, does not stand in the text. */
    partlyWorkedOut: string;
    noAddress: string;
    archiveAddress: string;
    longAddress: string;
    undated: string;
    unknownPublisher: string;
    sources: string;
    compared(percent: string, basis: string | undefined): string;
    otherSourcesSay: string;
    alsoWritten(names: string): string;
    fromTo(from: string, to: string): string;
    meetings(count: number): string;
    plannedMeetings(count: number): string;
    firstTime(date: string): string;
    lastTime(date: string): string;
    met(times: number): string;
    nothing(what: string): string;
    nearest: string;
    nothingNear: string;
    unclear(typed: string): string;
    choose: string;
    tryInstead: string;
    next: string;
    more(count: number): string;
    askNarrower: string;
    shortened: string;
    continued: string;
    page(page: number, pages: number): string;
    openOne: string;
    evidence: string;
    agrees: string;
    differs: string;
    officials(count: number): string;
    figures(count: number): string;
    asked(question: string): string;
    understoodAs(what: string): string;
    recognised(names: string): string;
    quote(text: string): string;
    csv: string;
    ics: string;
  };
  /** What the bot itself says in Discord. */
  bot: {
    oldButton: string;
    failed: string;
    /** The database is away for the moment. */
    away: string;
    /** Somebody asks faster than one person may. */
    tooMany: string;
    reading(read: number, total: number): string;
    stillReading(read: number, total: number): string;
    ready(articles: number): string;
    briefMe: string;
    nothingInMessage: string;
    noRows: string;
    /** How many meetings a calendar file leaves out. */
    undated(count: number): string;
  };
}

/** `one`, `few`, `other`… by the rules of the language. */
export function plural(intl: string, count: number, forms: { one?: string; other: string }): string {
  const form = pluralRules(intl, {}).select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
  return form.replace('#', counted(intl, count));
}

/** `4,000` as the language groups thousands. */
export function counted(intl: string, count: number): string {
  return numberFormat(intl, {}).format(count);
}
