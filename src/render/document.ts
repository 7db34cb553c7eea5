import type { Query } from '../answer/answer.js';
import type { Language, MeetingStatus, TradeMeasure } from '../model.js';
import type { Catalogue } from './catalogue.js';
import { displayNames, kept } from './formats.js';

/**
 * An answer in the reader's words and in no channel's markup yet: terminal.ts and components.ts draw it.
 * All text in it is raw; each channel escapes it in its own way.
 */
export interface Document {
  /** Discord locale of its words: `sv-SE`. */
  locale: string;
  /** ISO 639-1 of the language it was asked in: its buttons go on in it, whatever the reader's client speaks. */
  language?: string;
  /** What was asked: `Meetings · To Lam – Vladimir Putin`. */
  heading: string;
  /** Filters and counts: `12 meetings · since 1 January 2025`. */
  subheading?: string;
  blocks: Block[];
  sources: SourceLine[];
  actions: Action[];
  notes: string[];
  picture?: PictureSpec;
  tone: 'found' | 'unclear' | 'nothing' | 'wrong';
}

export interface Block {
  heading?: string;
  lines: Line[];
}

/** One fact, or one line of plain help. */
export interface Line {
  spans: Span[];
  /** Numbers of the sources that prove it. */
  cites: number[];
  /** Opens this fact with all its evidence, or this candidate. */
  open?: Query;
  /** Short text for a menu that opens it; the spans without style where absent. */
  label?: string;
  /** How many facts it stands for; one where absent. */
  counts?: number;
  /** A page to read: only articles have one of their own. */
  url?: string;
}

export interface Span {
  text: string;
  style: SpanStyle;
}

/** `worked-out` is what the program concluded, not the text; `break` begins a new row.
 * `cite` is the number of a source in the middle of a line. */
export type SpanStyle =
  'plain' | 'bold' | 'quote' | 'mark' | 'quiet' | 'worked-out' | 'code' | 'break' | 'cite';

export interface SourceLine {
  number: number;
  /** `Article.id`: the sources of one article are listed together. */
  article: string;
  /** Publisher, date, title: `tuoitre.vn · 10 May 2025 · To Lam meets Putin`. */
  label: string;
  url: string | null;
  /** Tells where the address comes from when the article itself does not carry it, or that there is none. */
  urlNote?: string;
  /** The sentence exactly as written; absent where a line of the answer is that sentence. */
  quote?: string;
  /** `in Swedish`, absent when it is the reader's language. */
  quoteLanguage?: string;
}

export type ActionKind = 'ask' | 'csv' | 'ics';

/** What the reader can do next. */
export interface Action {
  kind: ActionKind;
  label: string;
  query: Query;
  style: 'primary' | 'secondary';
}

/** A picture that can be drawn, in words and plain numbers; pictures/draw.ts draws it. */
export type PictureSpec = { title: string; subtitle: string; alt: string } & (
  | { type: 'trade'; bars: TradeBar[] }
  | { type: 'network'; centre: string; links: NetworkLink[] }
  | { type: 'timeline'; events: TimelineEvent[] }
);

/** One trade figure as a bar. */
export interface TradeBar {
  /** `2024`, `2024 · Vietnam – Russia` where there are several pairs; empty where it is that of the bar before. */
  group: string;
  /** `exports`, `trade turnover (target)` */
  name: string;
  measure: TradeMeasure;
  /** Full units of the one currency all bars share. */
  amount: number;
  /** With bound, scale, currency and growth: `about 1.1 billion USD, +0.3 %`. */
  label: string;
  /** Not an actual figure: drawn as an outline. */
  target: boolean;
}

/** Somebody the official at the centre met. */
export interface NetworkLink {
  name: string;
  /** Country, how often met, how often planned: `Russia`, `met 2 times`, `1 planned`. */
  labels: string[];
  held: number;
  planned: number;
}

export interface TimelineEvent {
  /** `10 May 2025` */
  when: string;
  /** `To Lam – Vladimir Putin` */
  who: string;
  /** `talks · Moscow`, with the status unless held. */
  what: string;
  status: MeetingStatus;
}

/** The language of a quote as the reader's language names it in a sentence: `Swedish`, `tiếng Thụy Điển`. */
export function languageName(language: Language, catalogue: Catalogue): string {
  return nameOfLanguage(catalogue, language);
}

const nameOfLanguage = kept(({ intl }: Catalogue, language) => {
  const name = displayNames(intl, { type: 'language' }).of(language) ?? language;
  return name.replace(/^Tiếng /, 'tiếng ');
});

/** Sources of one article are listed together. */
export function articleKey({ article, label }: { article: string; label: string }): string {
  return `${article} ${label}`;
}
