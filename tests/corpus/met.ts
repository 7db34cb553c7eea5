import type { CountryCode, MeetingKind, MeetingStatus } from '../../src/model.js';
import type { CorpusCase } from './case.js';

/** Who met, when, as what; held unless said otherwise. */
type Met = readonly [who: readonly string[], date: string | null, kind: MeetingKind, status?: MeetingStatus];

/** A passage about meetings alone: no figure of trade. */
export function met(
  name: string,
  published: string,
  text: string,
  officials: Readonly<Record<string, CountryCode | null>>,
  meetings: readonly Met[],
): CorpusCase {
  return {
    name,
    published,
    text,
    officials: Object.entries(officials),
    meetings: meetings.map(([who, date, kind, status = 'held']) => ({ who, date, kind, status })),
    trade: [],
  };
}
