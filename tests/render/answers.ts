import type { Citation, Found, MeetingRow } from '../../src/answer/answer.js';
import type { Meeting } from '../../src/model.js';
import { article, proof } from '../builders.js';

/** A citation of a sentence of its own. */
export function citation(number: number, rest: Partial<Citation> = {}): Citation {
  const evidence = proof('a1', `Anna Berg met Carlos Diaz, as sentence ${number} says.`);
  return { number, article: article('a1'), evidence, language: 'en', ...rest };
}

/** An answer that lists these meetings, each proved by one citation of its own. */
export function foundMeetings(meetings: Meeting[], rest: Partial<Found> = {}): Found {
  const rows = meetings.map((meeting, position): MeetingRow => ({
    type: 'meeting',
    meeting,
    cites: [position + 1],
  }));
  return {
    type: 'found',
    query: { command: 'meetings list', options: {} },
    topics: [],
    sections: [{ name: 'held', rows }],
    citations: meetings.map((_, position) => citation(position + 1)),
    steps: [],
    ...rest,
  };
}
