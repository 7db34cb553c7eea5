import type { ArticleEntry, PassageMatch, Rejected } from '../archive.js';
import type {
  Article,
  Bound,
  CountryCode,
  DateRange,
  Evidence,
  Language,
  Meeting,
  Official,
  Statement,
  TradeFigure,
} from '../model.js';

/**
 * A question as a command understands it: plain text values, so that it fits into a button's custom_id
 * and can be asked again after a restart. Option values are ids, codes, ISO dates or typed text.
 */
export interface Query {
  /** `meetings list`, `trade`, `brief`. */
  command: string;
  options: Readonly<Record<string, string>>;
}

/** A source as a reader sees it. */
export interface Citation {
  /** From 1, in order of first use in the answer. */
  number: number;
  article: Article;
  evidence: Evidence;
  /** Language of the quote. */
  language: Language;
}

/** A number that the program worked out, with the arithmetic: `4.58 ÷ 1.261 = 3.63`. */
export interface Derived {
  kind: 'previous period' | 'balance' | 'growth needed';
  /** Result in full units, or percent for growth. */
  value: number;
  unit: 'percent' | string;
  /** `about` where a figure it rests on is approximate, `over` and `under` where that carries through. */
  bound: Bound;
  /** Period the result is for. */
  period: string | null;
  /** Figures it was worked out from, by their ids. */
  from: string[];
  /** The arithmetic with numbers, language-neutral. */
  arithmetic: string;
}

export interface MeetingRow {
  type: 'meeting';
  meeting: Meeting;
  cites: number[];
}

export interface TradeRow {
  type: 'trade';
  figure: TradeFigure;
  cites: number[];
}

/** A fact with the numbers of its citations: what one line of an answer shows. */
export type Row =
  | MeetingRow
  | TradeRow
  | { type: 'derived'; derived: Derived; cites: number[] }
  | { type: 'official'; official: Official; cites: number[] }
  | { type: 'role'; role: Official['roles'][number]; cites: number[] }
  | {
      type: 'counterpart';
      name: string;
      official: string | null;
      country: CountryCode | null;
      /** Meetings held, and those planned. */
      times: number;
      planned: number;
      first: string | null;
      last: string | null;
      cites: number[];
    }
  | { type: 'statement'; statement: Statement; cites: number[] }
  | { type: 'passage'; match: PassageMatch; cites: number[] }
  | { type: 'article'; article: ArticleEntry }
  | { type: 'rejected'; rejected: Rejected }
  | { type: 'example'; query: Query }
  | {
      /** A statement of a message, held against the archive. */
      type: 'check';
      /** The message's own words. */
      said: string;
      /** What was compared. */
      field: 'date' | 'amount' | 'change';
      fact: MeetingRow | TradeRow;
      cites: number[];
    };

export type SectionName =
  | 'held'
  | 'planned'
  | 'cancelled'
  | 'counterparts'
  | 'meetings'
  | 'trade'
  | 'derived'
  | 'roles'
  | 'spellings'
  | 'people'
  | 'statements'
  | 'articles'
  | 'passages'
  | 'rejected'
  | 'examples'
  | 'confirmed'
  | 'contradicted';

export interface Section {
  name: SectionName;
  rows: Row[];
  /** How many further rows there are beyond these, when an archive holds more than an answer can. */
  more?: number;
}

/** What the reader can do next: each is another query. */
export interface Step {
  label: 'meetings' | 'trade' | 'articles' | 'only held' | 'this year' | 'all' | 'official' | 'brief';
  query: Query;
}

/** Somebody or a country as one side of a question. */
export type Party = { type: 'official'; official: Official } | { type: 'country'; country: CountryCode };

/** What an answer is about, for its heading. */
export type Topic = Party | { type: 'date'; range: DateRange } | { type: 'text'; text: string };

/** What every answer carries. */
interface Answered {
  /** The question as it was understood: names resolved to ids, dates to ISO. */
  query: Query;
  /** The question in plain words that `query` was read from. */
  asked?: string;
  /** ISO 639-1 of the language it was asked in: the answer's words should be in it. */
  language?: string;
}

/** Facts were found. */
export interface Found extends Answered {
  type: 'found';
  topics: Topic[];
  sections: Section[];
  citations: Citation[];
  steps: Step[];
}

/** Several things fit: the reader chooses. */
export interface Unclear extends Answered {
  type: 'unclear';
  /** The option whose value is unclear, and what was typed. */
  option: string;
  typed: string;
  candidates: { label: string; country: CountryCode | null; query: Query }[];
}

/** Nothing fits: what was searched for, and the nearest there is. */
export interface Nothing extends Answered {
  type: 'nothing';
  topics: Topic[];
  /** Queries near this one that do find something. */
  nearest: Query[];
}

/** The question cannot be understood or breaks a rule: which option, and what would be right. */
export interface Wrong extends Answered {
  type: 'wrong';
  problem:
    | 'unknown command'
    /** A command of several parts without one of them. */
    | 'no subcommand'
    | 'unknown option'
    | 'unknown name'
    | 'unknown country'
    | 'bad date'
    | 'dates reversed'
    | 'bad choice'
    | 'missing'
    | 'not understood'
    /** A question's words that stand in no passage, so that no reading of them could be answered. */
    | 'not mentioned'
    | 'too long';
  option: string | null;
  typed: string;
  /** Values or queries that would work. */
  suggestions: string[];
  /** What was understood of a question all the same. */
  topics?: Topic[];
  steps: Step[];
}

export type Answer = Found | Unclear | Nothing | Wrong;
