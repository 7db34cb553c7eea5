import type { Derived } from './answer/answer.js';
import type {
  Article,
  CalendarDate,
  CountryCode,
  Evidence,
  Meeting,
  MeetingKind,
  MeetingStatus,
  Official,
  Passage,
  Statement,
  TradeFigure,
  TradeMeasure,
  TradeStatus,
} from './model.js';

/** Which meetings are wanted; an absent field asks for nothing. */
export interface MeetingFilter {
  /** `Official.id`s that must all take part. */
  officials?: string[] | undefined;
  /**
   * Countries that must all have a side: a participant's country, or the country named as a side. One that is given
   * twice must have two.
   */
  countries?: CountryCode[] | undefined;
  /** A country's code, or words that must all occur in the English venue, city or country of the place. */
  place?: string | undefined;
  kind?: MeetingKind | undefined;
  status?: MeetingStatus | undefined;
  /** Only meetings that overlap `since`…`until`. Undated meetings never match a bound. */
  since?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
}

export interface TradeFilter {
  /** On either side; with `exports` or `imports`, the country whose they are. */
  country?: CountryCode | undefined;
  /** The other side. */
  partner?: CountryCode | undefined;
  /** `exports` of one country to another also finds the other's `imports` from it. */
  measure?: TradeMeasure | undefined;
  /** Periods inside or equal to it: `2025` holds `2025-Q1`. */
  period?: string | undefined;
  status?: TradeStatus | undefined;
}

/** Which of the numbers worked out from figures are wanted: those of either kind. */
export interface DerivedFilter {
  /** Ids of figures: what was worked out from any of them. */
  figures: string[];
  /** Or what is of this kind, between these sides and within this period. */
  asked?: (Pick<TradeFilter, 'country' | 'partner' | 'period'> & { kind: Derived['kind'] }) | undefined;
}

/** A number worked out from figures, between whom, and what proves these figures. */
export interface Reckoning {
  derived: Derived;
  reporter: CountryCode | null;
  partner: CountryCode | null;
  evidence: Evidence[];
}

/** An official whose name is near what was typed. */
export interface OfficialMatch {
  official: Official;
  /** The spelling that was nearest. */
  spelling: string;
  /** 0 (nothing in common) to 1 (the same letters). */
  closeness: number;
}

/** A passage found by words. */
export interface PassageMatch {
  passage: Passage;
  score: number;
  /** UTF-16 spans within `passage.text` of the words that matched, in order, not overlapping. */
  marks: [start: number, end: number][];
}

/** The first of the rows that fit, and how many fit in all. */
export interface Listed<T> {
  rows: T[];
  total: number;
}

/** An article as `/sources` shows it. */
export interface ArticleEntry extends Article {
  /** Facts with evidence in it. */
  counts: { officials: number; meetings: number; trade: number };
}

/** A file that could not be used, or only in part. */
export interface Rejected {
  file: string;
  /** One plain English sentence naming what to change. */
  reason: string;
}

/** The archive cannot be asked for the moment: its database is away. Asking again later may work. */
export class ArchiveAway extends Error {
  override name = 'ArchiveAway';

  constructor(options?: ErrorOptions) {
    super('The archive cannot be reached right now; please try again in a minute.', options);
  }
}

/** What a question reads is no longer what it began with: a load has ended meanwhile. It is to be asked anew. */
export class ArchiveChanged extends ArchiveAway {
  override name = 'ArchiveChanged';
}

/**
 * Everything the answers ask for. One implementation keeps it in memory (memory.ts), one in PostgreSQL;
 * the same questions give the same answers in the same order.
 */
export interface Archive {
  /**
   * The archive as it is at this moment, for one question from start to end: what is read meanwhile does not change it,
   * or else asking it further throws `ArchiveChanged`.
   */
  snapshot(): Archive;
  /** Nearest names first, at most `limit`; for typed names and autocomplete. An exact id gives that official alone. */
  findOfficials(text: string, limit: number): Promise<OfficialMatch[]>;
  /** Those of whose spellings one is the text to the letter, marks and case apart; or whose id it is. */
  officialsNamed(text: string, limit: number): Promise<OfficialMatch[]>;
  official(id: string): Promise<Official | undefined>;
  /** Most mentioned first. */
  officialsOf(country: CountryCode, limit: number): Promise<Official[]>;
  /** Articles that prove who an official is, in their order; at most `limit`. */
  articlesOf(official: string, limit: number): Promise<Listed<ArticleEntry>>;
  /** Newest first, undated last; at most `limit`. */
  meetings(filter: MeetingFilter, limit: number): Promise<Listed<Meeting>>;
  meeting(id: string): Promise<Meeting | undefined>;
  /** Newest period first, figures without one last; at most `limit`. */
  trade(filter: TradeFilter, limit: number): Promise<Listed<TradeFigure>>;
  /** One kind after the other, each in the order of the first figure; at most `limit`. */
  derived(filter: DerivedFilter, limit: number): Promise<Listed<Reckoning>>;
  /** In article order. */
  statementsBy(official: string, limit: number): Promise<Statement[]>;
  searchPassages(text: string, limit: number): Promise<PassageMatch[]>;
  /** Countries that occur in any fact, most frequent first. */
  countries(): Promise<CountryCode[]>;
  article(id: string): Promise<ArticleEntry | undefined>;
  /** In the order of file names; at most `limit`. */
  articles(limit: number): Promise<Listed<ArticleEntry>>;
  rejected(): Promise<Rejected[]>;
  /** How far reading has come; `read === total` when everything is loaded. */
  progress(): { read: number; total: number };
  close(): Promise<void>;
}
