import type {
  Bound,
  CalendarDate,
  CountryCode,
  MeetingKind,
  MeetingStatus,
  TradeMeasure,
  TradeStatus,
} from '../../src/model.js';

/** What careful readers could see differently: any of these is right. A field left out is not scored. */
export type AnyOf<T> = T | readonly T[];

/**
 * A whole news page in the manner of an outlet, ministry or statistics office, with what a careful reader takes from it.
 *
 * Ten rounds, the sixth in English, German and Swedish alone, were written and labelled by people who knew neither rules
 * nor corpora. Each was measured before anybody who tunes had read it, and read by those who tune afterwards; so these
 * figures say more of other text than tests/corpus does, and less than the next unread round will. The news is made up:
 * nobody need have met, said or sold what it tells, whoever its names belong to.
 */
export interface PressCase extends PressLabel {
  /** The page as a file would hold it. */
  text: string;
  /** The day it was published, when the side file knows it. */
  published?: string;
  /** What may be reported or not, and is never counted. */
  optional?: Partial<PressLabel>;
}

interface PressLabel {
  officials: readonly PressOfficial[];
  meetings: readonly PressMeeting[];
  trade: readonly PressTrade[];
}

/** A holder of a public office named with a title, or as a side of a meeting. */
export interface PressOfficial {
  /** As the text spells it; in Russian the fullest form in the nominative. */
  name: string;
  country?: AnyOf<CountryCode | null>;
  /** Other spellings in the passage. */
  aliases?: readonly string[];
  /** The country is told by knowledge of the world alone. */
  world?: true;
}

export interface PressMeeting {
  /** Named people by any of their spellings; a word for an office or a group may stand beside them and is not compared. */
  who: readonly string[];
  /** Named people who may be among them or not. */
  maybe?: readonly string[];
  /** A day, a month (all of it), a span of days `2025-05-08/2025-05-11`; null where nothing tells it. */
  date?: AnyOf<CalendarDate | null>;
  /** Compared only as far as letters are told from the rest. */
  kind?: AnyOf<MeetingKind>;
  status: AnyOf<MeetingStatus>;
}

export interface PressTrade {
  measure: AnyOf<TradeMeasure>;
  /** Of a turnover the two sides may stand either way round. */
  reporter?: AnyOf<CountryCode | null>;
  /** Null for the world. */
  partner?: AnyOf<CountryCode | null>;
  /** In the page's words, for the reader of the label: never compared. */
  scope?: AnyOf<string | null>;
  /** Not compared either. */
  bound?: AnyOf<Bound>;
  /** In full units; of a balance the sign does not count. Null for a growth rate alone. */
  amount: number | null;
  amountTo?: number;
  currency?: AnyOf<string | null>;
  period?: AnyOf<CalendarDate | null>;
  /** Growth in per cent; left out where none may be read, `any` where it does not matter. */
  change?: AnyOf<number | 'any' | null>;
  /** `actual` unless told otherwise. */
  status?: AnyOf<TradeStatus>;
}
