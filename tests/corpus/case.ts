import type { CountryCode, MeetingKind, MeetingStatus, TradeReading } from '../../src/model.js';

/** A labelled passage: what a careful reader takes from it. Empty lists say that nothing may be found. */
export interface CorpusCase {
  /** What the passage tries out. */
  name: string;
  /** The page as a file would hold it. */
  text: string;
  /** The day it was published, when the side file knows it. */
  published?: string;
  /** `Name`, with the country; null where even a careful reader cannot tell. */
  officials: readonly (readonly [name: string, country: CountryCode | null])[];
  meetings: readonly ExpectedMeeting[];
  trade: readonly ExpectedTrade[];
}

export interface ExpectedMeeting {
  /** Named people by any of their spellings in the passage; offices, countries and groups are left out. */
  who: readonly string[];
  /** Countries of the offices at the table without a name ("the foreign ministers of Iran and Iraq"), when they matter. */
  offices?: readonly CountryCode[];
  /** `2025-05-10` or `2025-05-08/2025-05-11`; null where nothing tells it. */
  date: string | null;
  city?: string;
  kind: MeetingKind;
  status: MeetingStatus;
}

/** Only the fields that matter; the others must be as a reading without them: null, `exact`, `actual`. */
export type ExpectedTrade = Pick<TradeReading, 'measure' | 'amount'> &
  Partial<Omit<TradeReading, 'measure' | 'amount' | 'periodCertainty' | 'change'>> & { change?: number };
