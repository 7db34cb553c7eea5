import type { Found } from '../answer/answer.js';
import { type Calendar, icsOf } from './calendar.js';
import { type ArticlesById, csvOfMeetings, csvOfTrade } from './csv.js';

/** A file for the reader of an answer. */
export interface RowFile {
  name: 'meetings.csv' | 'trade.csv';
  text: string;
}

/** The meetings and trade figures of an answer as tables; none where it shows neither. */
export function csvOfAnswer(answer: Found): RowFile[] {
  const articles = articlesOf(answer);
  const meetings = meetingsOf(answer);
  const figures = rowsOf(answer).flatMap((row) => (row.type === 'trade' ? [row.figure] : []));
  const files: RowFile[] = [];
  if (meetings.length > 0) files.push({ name: 'meetings.csv', text: csvOfMeetings(meetings, articles) });
  if (figures.length > 0) files.push({ name: 'trade.csv', text: csvOfTrade(figures, articles) });
  return files;
}

/** The meetings of an answer as a calendar. */
export function icsOfAnswer(answer: Found): Calendar {
  return icsOf(meetingsOf(answer), articlesOf(answer));
}

function meetingsOf(answer: Found) {
  return rowsOf(answer).flatMap((row) => (row.type === 'meeting' ? [row.meeting] : []));
}

function rowsOf({ sections }: Found) {
  return sections.flatMap(({ rows }) => rows);
}

function articlesOf({ citations }: Found): ArticlesById {
  return new Map(citations.map(({ article }) => [article.id, article]));
}
