import type { Meeting, Official, Participant } from '../model.js';
import type { Answer, Row, Step, Topic } from './answer.js';
import { boundsOf, type TypedBounds } from './bounds.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing } from './outcome.js';
import { changed, queryOf } from './queries.js';
import { filled, inOrder, mostRows, sectionOf } from './rows.js';

interface OfOptions extends TypedBounds {
  official: Official;
}

/** Whom an official met: counterparts with how often, first and last time. */
export async function meetingsOf(options: OfOptions, question: Question): Promise<Answer> {
  const bounds = boundsOf(options, question);
  if ('type' in bounds) return bounds;
  const { official } = options;
  const topics: Topic[] = [{ type: 'official', official }];
  const filter = { officials: [official.id], ...bounds };
  const { rows } = await question.archive.meetings(filter, Number.POSITIVE_INFINITY);
  const citations = new Citations(question.archive);
  const counterparts = byFrequency(official.id, rows);
  const shown = counterparts.slice(0, mostRows(question));
  const counted = await inOrder(shown, (counterpart) => rowOf(counterpart, citations));
  const sections = filled([sectionOf('counterparts', counted, counterparts.length)]);
  if (sections.length > 0) return found(question, topics, sections, citations, ofSteps(question, official));
  const near = [
    changed(question.query, { since: undefined, until: undefined }),
    queryOf('meetings list', { official: official.id }),
    queryOf('official', { name: official.id }),
  ];
  return nothing(question, topics, near);
}

function ofSteps({ query }: Question, official: Official): Step[] {
  const { since, until } = query.options;
  return [
    { label: 'meetings', query: queryOf('meetings list', { official: official.id, since, until }) },
    { label: 'official', query: queryOf('official', { name: official.id }) },
  ];
}

type CounterpartRow = Extract<Row, { type: 'counterpart' }>;

interface Counterpart {
  side: Participant;
  meetings: Meeting[];
}

/** Everybody who took part with an official, the most frequent first; cancelled meetings do not count. */
function byFrequency(official: string, meetings: readonly Meeting[]): Counterpart[] {
  return [...counterpartsOf(official, meetings)]
    .map((counterpart) => ({ counterpart, held: heldOf(counterpart).length }))
    .sort((a, b) => b.held - a.held || b.counterpart.meetings.length - a.counterpart.meetings.length)
    .map(({ counterpart }) => counterpart);
}

function counterpartsOf(official: string, meetings: readonly Meeting[]): Iterable<Counterpart> {
  const counterparts = new Map<string, Counterpart>();
  for (const meeting of meetings) {
    if (meeting.status === 'cancelled') continue;
    for (const side of meeting.participants) {
      if (side.official === official) continue;
      const key = side.official ?? `${side.name} ${side.country ?? ''}`;
      const known = counterparts.get(key);
      if (known === undefined) counterparts.set(key, { side, meetings: [meeting] });
      else if (known.meetings.at(-1) !== meeting) known.meetings.push(meeting);
    }
  }
  return counterparts.values();
}

function heldOf({ meetings }: Counterpart): Meeting[] {
  return meetings.filter(({ status }) => status === 'held');
}

async function rowOf(counterpart: Counterpart, citations: Citations): Promise<CounterpartRow> {
  const { side, meetings } = counterpart;
  const held = heldOf(counterpart);
  const days = held.flatMap(({ date }) => (date === null ? [] : [date.from])).sort();
  return {
    type: 'counterpart',
    name: side.name,
    official: side.official,
    country: side.country,
    times: held.length,
    planned: meetings.length - held.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    cites: await citations.cite(meetings.flatMap(({ evidence }) => evidence)),
  };
}
