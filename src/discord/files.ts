import type { AttachmentPayload } from 'discord.js';
import type { Answer } from '../answer/answer.js';
import { csvOfAnswer, icsOfAnswer } from '../export/rows.js';

/** The rows of an answer as files to keep: tables, or a calendar. None where the answer has no such rows. */
export function filesOf(answer: Answer, format: 'csv' | 'ics'): AttachmentPayload[] {
  if (answer.type !== 'found') return [];
  if (format === 'csv') return csvOfAnswer(answer).map(({ name, text }) => fileOf(name, text));
  const hasMeetings = answer.sections.some(({ rows }) => rows.some(({ type }) => type === 'meeting'));
  return hasMeetings ? [fileOf('meetings.ics', icsOfAnswer(answer).text)] : [];
}

function fileOf(name: string, text: string): AttachmentPayload {
  return { name, attachment: Buffer.from(text) };
}
