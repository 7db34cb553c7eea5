import type { AttachmentPayload } from 'discord.js';
import type { Answer, Found } from '../answer/answer.js';
import { csvOfAnswer, icsOfAnswer } from '../export/rows.js';
import type { Catalogue } from '../render/catalogue.js';
import { notice, type Sendable } from './sendable.js';

/** The rows of an answer as files to keep, tables or a calendar; says what is not in them. */
export function filesOf(answer: Answer, format: 'csv' | 'ics', words: Catalogue): Sendable {
  const { files, leftOut } = answer.type === 'found' ? made(answer, format) : nothing;
  if (files.length === 0) return notice(words.bot.noRows);
  const more = answer.type === 'found' ? unlisted(answer) : 0;
  const notes = [
    words.say[format],
    ...(leftOut > 0 ? [words.bot.undated(leftOut)] : []),
    ...(more > 0 ? [words.say.more(more)] : []),
  ];
  return notice(notes.join('\n'), files);
}

interface Made {
  files: AttachmentPayload[];
  /** Rows that the format cannot hold. */
  leftOut: number;
}

const nothing: Made = { files: [], leftOut: 0 };

function made(answer: Found, format: 'csv' | 'ics'): Made {
  if (format === 'csv')
    return { files: csvOfAnswer(answer).map(({ name, text }) => fileOf(name, text)), leftOut: 0 };
  const hasMeetings = answer.sections.some(({ rows }) => rows.some(({ type }) => type === 'meeting'));
  const { text, leftOut } = icsOfAnswer(answer);
  return hasMeetings ? { files: [fileOf('meetings.ics', text)], leftOut } : nothing;
}

/** Rows that the archive has beyond what an answer holds. */
function unlisted({ sections }: Found): number {
  return sections.reduce((sum, { more = 0 }) => sum + more, 0);
}

function fileOf(name: string, text: string): AttachmentPayload {
  return { name, attachment: Buffer.from(text) };
}
