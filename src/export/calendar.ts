import type { Evidence, Meeting } from '../model.js';
import { isWholeDay } from '../articles/day.js';
import type { ArticlesById } from './csv.js';

/** A calendar file, and how many meetings it had to leave out because no day of them is known. */
export interface Calendar {
  text: string;
  leftOut: number;
}

/** Every day in UTC is this long. */
const millisecondsOfDay = 86_400_000;

const statuses = { held: 'CONFIRMED', planned: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** Meetings as whole-day events of an iCalendar file (RFC 5545). */
export function icsOf(meetings: readonly Meeting[], articles: ArticlesById): Calendar {
  const dated = meetings.filter(({ date }) => date !== null && isWholeDay(date.from) && isWholeDay(date.to));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//briefing-bot//meetings//EN',
    ...dated.flatMap((meeting) => eventOf(meeting, articles)),
    'END:VCALENDAR',
  ];
  const text = lines.map((line) => `${foldedLine(line)}\r\n`).join('');
  return { text, leftOut: meetings.length - dated.length };
}

function eventOf(meeting: Meeting, articles: ArticlesById): string[] {
  const { id, date, place, kind, status, participants, evidence } = meeting;
  if (date === null) return [];
  const where = [place?.name, place?.city, place?.country].filter((part) => part != null).join(', ');
  const url = addressesOf(evidence, articles)[0];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@briefing-bot`,
    // The same facts give the same file: the stamp is the day of the event, not of the export.
    `DTSTAMP:${compact(date.from)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date.from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date.to))}`,
    `SUMMARY:${escaped(`${kind}: ${participants.map(({ name }) => name).join(', ')}`)}`,
    `STATUS:${statuses[status]}`,
    'TRANSP:TRANSPARENT',
    ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
    `DESCRIPTION:${escaped(descriptionOf(meeting, articles))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'END:VEVENT',
  ];
}

function descriptionOf({ date, evidence }: Meeting, articles: ArticlesById): string {
  const quotes = new Set(evidence.map(({ quote }) => quote));
  const note = date?.certainty === 'inferred' ? ['(part of the date is worked out)'] : [];
  return [...quotes, ...note, ...addressesOf(evidence, articles)].join('\n');
}

function addressesOf(evidence: readonly Evidence[], articles: ArticlesById): string[] {
  const urls = evidence.map(({ article }) => articles.get(article)?.url ?? null);
  return [...new Set(urls)].filter((url) => url !== null);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsOfDay).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
}

/** Lines hold 75 octets; the rest goes on after a line break and a space. No character is cut in two. */
function foldedLine(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      lines.push('');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n ');
}
