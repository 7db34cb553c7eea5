import type { MeetingRow, Query } from '../../answer/answer.js';
import type { Meeting, MeetingStatus } from '../../model.js';
import { rangeWords } from '../dates.js';
import type { Line, Span } from '../document.js';
import { sidesWords } from '../people.js';
import { placeWords } from '../places.js';
import { numbered } from '../citing.js';
import { dotted, span, textOfSpans } from '../spans.js';
import { conflictSpans } from './conflicts.js';
import type { RowContext } from './context.js';

/** Signs beside the words, so that a status never hangs on colour alone. */
const signs: Readonly<Record<MeetingStatus, string>> = { held: '', planned: '🗓 ', cancelled: '✖ ' };

/** One meeting: when, who, what, where, and what other sources say instead. */
export function meetingLine(row: MeetingRow, context: RowContext): Line {
  const { meeting } = row;
  const spans = meetingSpans(meeting, context);
  const opened = context.query.command === 'meeting';
  return {
    spans: [...spans, ...conflictSpans(meeting.conflicts, row.cites, context)],
    cites: proofFirst(row, context),
    ...(!opened && { open: openMeeting(meeting), label: textOfSpans(spans) }),
  };
}

/** The query that opens one meeting with all its evidence. */
function openMeeting(meeting: Meeting): Query {
  return { command: 'meeting', options: { id: meeting.id } };
}

function meetingSpans(meeting: Meeting, { catalogue }: RowContext): Span[] {
  const status = meeting.status === 'held' ? undefined : catalogue.meetingStatus[meeting.status];
  const place = meeting.place && placeWords(meeting.place, catalogue);
  const when = whenSpans(meeting, signs[meeting.status], catalogue);
  const rest = dotted(
    status !== undefined && span(status, 'bold'),
    sidesWords(meeting.participants, catalogue),
    catalogue.kinds[meeting.kind],
    place ?? undefined,
  );
  return [...when, span(' · '), ...rest];
}

function whenSpans({ date }: Meeting, sign: string, catalogue: RowContext['catalogue']): Span[] {
  if (date === null) return [span(sign + catalogue.say.dateUnknown, 'quiet')];
  const when = span(sign + rangeWords(date, catalogue), 'bold');
  if (date.certainty === 'stated') return [when];
  const { workedOut, partlyWorkedOut } = catalogue.say;
  return [when, span(` (${date.from.length > 4 ? partlyWorkedOut : workedOut})`, 'worked-out')];
}

/** Sources whose sentence holds the day of the month come first: they prove more than a headline. */
function proofFirst({ meeting, cites }: MeetingRow, { citations }: RowContext): number[] {
  const day = meeting.date === null ? '' : meeting.date.from.slice(8);
  if (day === '' || cites.length < 2) return cites;
  const tells = new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`);
  const isTelling = (number: number) => tells.test(numbered(number, citations)?.evidence.quote ?? '');
  return [...cites.filter(isTelling), ...cites.filter((number) => !isTelling(number))];
}
