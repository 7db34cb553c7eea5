import { firstDay, lastDay } from '../../src/calendar.js';
import type { Facts, Meeting, MeetingKind } from '../../src/model.js';
import { meetingLine } from '../extract/pages.js';
import type { PressCase, PressMeeting } from './case.js';
import { fits, listOf, pair } from './match.js';
import type { Cast } from './officials.js';
import { named, uncounted, type Verdict } from './verdict.js';

/** A meeting is right when its named people are those of the label and both or neither are letters. */
export function judgeMeetings(expected: PressCase, { meetings, officials }: Facts, cast: Cast): Verdict[] {
  const people = new Map(officials.map((official) => [official.id, cast.of.get(official)?.name]));
  const sidesRead = ({ participants }: Meeting) =>
    participants.flatMap(({ official, name }) =>
      official === null ? [] : (people.get(official) ?? `${name}, not in the label`),
    );
  const optional = expected.optional?.meetings ?? [];
  const { of, again } = pair(meetings, [...expected.meetings, ...optional], (read, wanted) => {
    const same = sameSides(sidesRead(read), wanted, cast) && sameFamily(wanted, read.kind);
    return same ? pointsOf(read, wanted) + (optional.includes(wanted) ? 0 : 8) : undefined;
  });
  const verdicts = meetings.map((meeting): Verdict => {
    const fact = meetingLine(meeting);
    const wanted = of.get(meeting) ?? again.get(meeting);
    if (wanted === undefined) return { mark: 'wrong', fact, counts: [['meetings right', false]], faults: [] };
    if (!of.has(meeting)) return uncounted('again', fact, 'meetings right', !optional.includes(wanted));
    if (optional.includes(wanted)) return uncounted('optional', fact, 'meetings right', false);
    return found(meeting, wanted, fact);
  });
  const read = new Set(of.values());
  return [...verdicts, ...expected.meetings.filter((wanted) => !read.has(wanted)).map(missed)];
}

function sameSides(read: readonly string[], { who, maybe }: PressMeeting, { spelt }: Cast): boolean {
  const free = new Set(maybe?.map((name) => spelt(name)?.name ?? name));
  const sidesOf = (names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => !free.has(name))
      .sort()
      .join();
  return sidesOf(read) === sidesOf(who.flatMap((name) => spelt(name)?.name ?? []));
}

function sameFamily({ kind }: PressMeeting, read: MeetingKind): boolean {
  return kind === undefined || listOf(kind).some((one) => (one === 'letter') === (read === 'letter'));
}

function pointsOf(read: Meeting, wanted: PressMeeting): number {
  return (
    Number(sameDate(read, wanted)) * 4 +
    Number(fits(wanted.status, read.status)) * 2 +
    Number(fits(wanted.kind, read.kind))
  );
}

function sameDate({ date }: Meeting, wanted: PressMeeting): boolean {
  const read = date === null ? null : spanOf(date.from, date.to);
  return wanted.date === undefined || listOf(wanted.date).some((one) => spanned(one) === read);
}

/** `2024-05` → `2024-05-01/2024-05-31` */
function spanned(date: string | null): string | null {
  if (date === null) return null;
  const [from = date, to = from] = date.split('/');
  return spanOf(from, to);
}

function spanOf(from: string, to: string): string {
  return `${firstDay(from)}/${lastDay(to)}`;
}

function found(read: Meeting, wanted: PressMeeting, fact: string): Verdict {
  const date = sameDate(read, wanted);
  const status = fits(wanted.status, read.status);
  return {
    mark: 'right',
    fact,
    counts: [
      ['meetings right', true],
      ['meetings found', true],
      ['meeting dates', date],
      ['meeting status', status],
    ],
    faults: [
      ...(date ? [] : [`date: ${named(listOf(wanted.date ?? null))}`]),
      ...(status ? [] : [`status: ${named(listOf(wanted.status))}`]),
    ],
  };
}

function missed({ who, maybe, date, kind, status }: PressMeeting): Verdict {
  const fact = [
    [...who, ...(maybe ?? []).map((name) => `(${name})`)].join(' + '),
    date === undefined ? 'any day' : date === null ? 'undated' : named(listOf(date)),
    kind === undefined ? named(listOf(status)) : `${named(listOf(kind))} ${named(listOf(status))}`,
  ];
  return { mark: 'missed', fact: fact.join(' · '), counts: [['meetings found', false]], faults: [] };
}
