/**
 * Every type that crosses a stage boundary. Read this first; the way is
 * read → clean → split → extract → merge → index → answer → render.
 */

/** ISO 639-1, one of the codes of languages/index.ts: `sv`. */
export type Language = string;

/** ISO 3166-1 alpha-2, or `EU`: `VN`. */
export type CountryCode = string;

/** A year, a month or a day: `2025`, `2025-05`, `2025-05-10`. Compares as text. */
export type CalendarDate = string;

/** A news article as the folder and the side file know it. */
export interface Article {
  /** The file's name without its ending: `002_96039dc029409cfc`. */
  id: string;
  /** `002_96039dc029409cfc.txt` */
  file: string;
  /** The language most of its paragraphs are in. */
  language: Language;
  title: string | null;
  /** Address of the source, https only. */
  url: string | null;
  /** `article`: read in its own text; `archive`: supplied beside it by the side file. */
  urlOrigin: 'article' | 'archive' | null;
  /** `tuoitre.vn`, or a name from the side file. */
  publisher: string | null;
  /** A whole day: `2025-05-10`. */
  published: CalendarDate | null;
  /** Where `published` was read: `text`, `address` (digits in the URL) or `archive` (the side file). */
  publishedOrigin: 'text' | 'address' | 'archive' | null;
}

/** An article together with what the file says. Offsets of everything below count UTF-16 units of `text`. */
export interface ArticleText extends Article {
  /** The file's text, unchanged: evidence quotes are slices of it. */
  text: string;
}

/** What part of the page a passage stands in; `noise` (menus, unrelated headlines) is never read for facts. */
export type PassageKind = 'title' | 'caption' | 'body' | 'noise';

/** A sentence with its place in the article: the unit of evidence and of search. */
export interface Passage {
  article: string;
  /** Position among the article's passages, from 0. */
  index: number;
  /** Paragraph (block of lines) it belongs to, from 0. */
  paragraph: number;
  start: number;
  end: number;
  /** `text.slice(start, end)` of the article, exactly. */
  text: string;
  language: Language;
  kind: PassageKind;
}

/** Proof of a fact: the sentence it was read from. `article.text.slice(start, end) === quote`. */
export interface Evidence {
  article: string;
  quote: string;
  start: number;
  end: number;
  /** Name of the rule that fired: `sv.meeting.traffa`. */
  rule: string;
  /** How it was worked out, step by step, in English, for `ask --why`. */
  why: string[];
}

/** Whether the text says it, or the program worked part of it out. */
export type Certainty = 'stated' | 'inferred';

/** When: a day, month or year, or a span of them. */
export interface DateRange {
  from: CalendarDate;
  to: CalendarDate;
  certainty: Certainty;
}

export interface Place {
  /** The venue as an English name or as written: `Kremlin`. */
  name: string | null;
  /** English name: `Moscow`. */
  city: string | null;
  country: CountryCode | null;
}

export type MeetingKind =
  'meeting' | 'talks' | 'visit' | 'phone call' | 'consultation' | 'reception' | 'summit' | 'letter';
export type MeetingStatus = 'held' | 'planned' | 'cancelled';

export type TradeMeasure = 'total' | 'exports' | 'imports' | 'balance' | 'investment';
export type TradeStatus = 'actual' | 'target' | 'forecast';
export type Bound = 'exact' | 'about' | 'over' | 'under' | 'between';

// ---------------------------------------------------------------- what extract reads in ONE article

/** A title somebody bears in one sentence. */
export interface RoleMention {
  /** English: `Deputy Foreign Minister`. */
  title: string;
  /** The country (or `EU`) the role is held for. */
  country: CountryCode | null;
  /** `former`, `late`: no longer held when the article was written. */
  past: boolean;
  /** When the sentence's event took place, if it tells; otherwise the article's date. */
  date: CalendarDate | null;
  evidence: Evidence;
}

/** One individual within one article, all mentions tied together. */
export interface Person {
  /** Unique within the article: `p1`. */
  key: string;
  /** Fullest spelling, in the nominative, without titles: `Sergej Lawrow`. */
  name: string;
  /** Every spelling met, as written (possessive and case endings included when no plain form was met). */
  spellings: string[];
  country: CountryCode | null;
  /** How the country is known: stated beside the title, or worked out from the article. */
  countryCertainty: Certainty;
  roles: RoleMention[];
  evidence: Evidence[];
}

/** A side of a meeting within one article. */
export interface ParticipantMention {
  /** `Person.key`, or null for an office, a country or a group. */
  person: string | null;
  /** Person's name, or English words for the office, country or group: `Vietnamese community`. */
  name: string;
  country: CountryCode | null;
  /** English title borne in that sentence, when one stands there. */
  role: string | null;
}

export interface MeetingMention {
  participants: ParticipantMention[];
  date: DateRange | null;
  place: Place | null;
  kind: MeetingKind;
  status: MeetingStatus;
  evidence: Evidence[];
}

export interface Change {
  /** 26.1 means +26.1 %; negative for a fall. */
  percent: number;
  /** The period compared with: `2023`; null where the text leaves it open. */
  basis: string | null;
}

/** What a trade sentence says, without identity. */
export interface TradeReading {
  measure: TradeMeasure;
  /** Whose exports or imports; for investment the investor. */
  reporter: CountryCode | null;
  partner: CountryCode | null;
  /** Part of trade meant: `services`, `machinery`. */
  scope: string | null;
  /** Full units of `currency`; null for a growth rate alone. */
  amount: number | null;
  /** Upper end of a range. */
  amountTo: number | null;
  bound: Bound;
  /** ISO 4217. */
  currency: string | null;
  /** `2024`, `2025-Q1`, `2025-H1`, `2024-03`, `2024-01/2024-09`. */
  period: string | null;
  periodCertainty: Certainty;
  status: TradeStatus;
  change: Change | null;
}

export interface TradeMention extends TradeReading {
  evidence: Evidence[];
}

/** Something a person is reported to have said. */
export interface Statement {
  /** `Person.key` within the article, `Official.id` after merging. */
  speaker: string;
  evidence: Evidence;
}

/** All that was read in one article: plain data, kept in the cache file. */
export interface ArticleFacts {
  article: string;
  people: Person[];
  meetings: MeetingMention[];
  trade: TradeMention[];
  statements: Statement[];
}

// ---------------------------------------------------------------- what merge makes of all articles

/** A role over the time in which the articles show it. */
export interface Role {
  title: string;
  country: CountryCode | null;
  /** First and last event or article date bearing it; null where no date is known. */
  from: CalendarDate | null;
  to: CalendarDate | null;
  evidence: Evidence[];
}

/** A person of public office, one per individual. */
export interface Official {
  /** Stable, from the folded name: `vladimir-putin`. */
  id: string;
  name: string;
  /** Every other spelling met. */
  aliases: string[];
  country: CountryCode | null;
  roles: Role[];
  /** How many passages name this official: weight for autocomplete. */
  mentions: number;
  evidence: Evidence[];
  /** Why the mentions were merged, step by step. */
  why: string[];
}

export interface Participant {
  /** `Official.id`, or null for an office, a country or a group. */
  official: string | null;
  name: string;
  country: CountryCode | null;
  /** Role held at the time of the meeting, in English. */
  role: string | null;
}

/** A value that another source gives instead. */
export interface Conflict {
  field: string;
  value: unknown;
  evidence: Evidence[];
}

export interface Meeting {
  /** Stable from run to run. */
  id: string;
  participants: Participant[];
  date: DateRange | null;
  place: Place | null;
  kind: MeetingKind;
  status: MeetingStatus;
  evidence: Evidence[];
  conflicts: Conflict[];
}

export interface TradeFigure extends TradeReading {
  id: string;
  evidence: Evidence[];
  conflicts: Conflict[];
}

/** Everything known, in a stable order. */
export interface Facts {
  officials: Official[];
  meetings: Meeting[];
  trade: TradeFigure[];
  statements: Statement[];
}
