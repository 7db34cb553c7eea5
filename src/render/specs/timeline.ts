import type { Found } from '../../answer/answer.js';
import type { Meeting } from '../../model.js';
import type { Catalogue } from '../catalogue.js';
import { rangeWords } from '../dates.js';
import type { PictureSpec, TimelineEvent } from '../document.js';
import { groupName } from '../people.js';
import { placeWords } from '../places.js';
import { altText, plainText } from './plain.js';

const mostEvents = 8;

type Dated = Meeting & { date: NonNullable<Meeting['date']> };

/** The dated meetings of a briefing, newest first; undefined where there are fewer than two. */
export function timelineSpec(answer: Found, heading: string, catalogue: Catalogue): PictureSpec | undefined {
  const meetings = answer.sections
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.type === 'meeting' && isDated(row.meeting) ? [row.meeting] : []))
    .sort((a, b) => b.date.from.localeCompare(a.date.from));
  if (meetings.length < 2) return undefined;
  const shown = meetings.slice(0, mostEvents);
  const left = meetings.length - shown.length + notLoaded(answer);
  const more = left > 0 ? catalogue.say.more(left) : '';
  const events = shown.map((meeting) => eventOf(meeting, catalogue));
  return {
    type: 'timeline',
    title: plainText(heading),
    subtitle: more,
    alt: altText([heading, ...events.map(({ when, who, what }) => `${when}: ${who}, ${what}`), more]),
    events,
  };
}

/** Meetings that the answer counts without listing them. */
function notLoaded({ sections }: Found): number {
  const ofMeetings = sections.filter(({ rows }) => rows[0]?.type === 'meeting');
  return ofMeetings.reduce((sum, { more = 0 }) => sum + more, 0);
}

function isDated(meeting: Meeting): meeting is Dated {
  return meeting.date !== null;
}

function eventOf(meeting: Dated, catalogue: Catalogue): TimelineEvent {
  const { status, kind, place, participants, date } = meeting;
  const words = [
    status === 'held' ? undefined : catalogue.meetingStatus[status],
    catalogue.kinds[kind],
    place && placeWords(place, catalogue),
  ];
  const names = participants.map((participant) => groupName(participant, catalogue));
  return {
    when: rangeWords(date, catalogue),
    who: plainText(names.join(' – ')),
    what: plainText(words.filter(Boolean).join(' · ')),
    status,
  };
}
