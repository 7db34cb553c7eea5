import type { Participant } from '../model.js';
import type { Answer, Row } from './answer.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found } from './outcome.js';
import { filled, meetingRow, officialRow, sectionOf } from './rows.js';

/** One meeting with all its evidence and the officials who took part. */
export async function oneMeeting({ id }: { id: string }, question: Question): Promise<Answer> {
  const meeting = await question.archive.meeting(id);
  if (meeting === undefined) return { type: 'nothing', query: question.query, topics: [], nearest: [] };
  const citations = new Citations(question.archive);
  const sections = [
    sectionOf(meeting.status, [await meetingRow(meeting, citations)]),
    sectionOf('people', await peopleRows(meeting.participants, question, citations)),
  ];
  return found(question, [], filled(sections), citations, []);
}

async function peopleRows(
  participants: readonly Participant[],
  { archive }: Question,
  citations: Citations,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { official: id } of participants) {
    const official = id === null ? undefined : await archive.official(id);
    if (official !== undefined) rows.push(await officialRow(official, citations));
  }
  return rows;
}
