import type { MeetingFilter } from '../archive.js';
import type { DateRange, MeetingKind, MeetingStatus, Official } from '../model.js';
import type { Answer, Query, Section, Step, Topic } from './answer.js';
import { boundsOf, type TypedBounds } from './bounds.js';
import { meetingStatuses } from './choices.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing, withoutOne } from './outcome.js';
import { placeOf } from './places.js';
import { changed, queryOf } from './queries.js';
import { filled, meetingSection, mostRows } from './rows.js';

interface ListOptions extends TypedBounds {
  official: Official | undefined;
  country: string | undefined;
  place: string | undefined;
  kind: MeetingKind | undefined;
  status: MeetingStatus | undefined;
}

/** Meetings that fit the filters, newest first, those held apart from those planned and cancelled. */
export async function listMeetings(options: ListOptions, question: Question): Promise<Answer> {
  const bounds = boundsOf(options, question);
  if ('type' in bounds) return bounds;
  const { official, country, kind, status } = options;
  const place = options.place && placeOf(options.place);
  const filter: MeetingFilter = {
    officials: official && [official.id],
    countries: country === undefined ? undefined : [country],
    ...{ kind, status, place },
    ...bounds,
  };
  const citations = new Citations(question.archive);
  const sections = await byStatus(filter, question, citations);
  const topics = topicsOf(options);
  if (sections.length > 0)
    return found(question, topics, sections, citations, await listSteps(question, sections));
  const near = withoutOne(question.query, ['place', 'kind', 'status', 'when', 'since', 'until', 'country']);
  return nothing(question, topics, [...near, ...wider(official, country)]);
}

function topicsOf({ official, country, when }: ListOptions): Topic[] {
  return [
    ...(official === undefined ? [] : [{ type: 'official' as const, official }]),
    ...(country === undefined ? [] : [{ type: 'country' as const, country }]),
    ...dateTopic(when),
  ];
}

function dateTopic(range: DateRange | undefined): Topic[] {
  return range === undefined ? [] : [{ type: 'date', range }];
}

/** What is left when only the person or only the country is asked for. */
function wider(official: Official | undefined, country: string | undefined): Query[] {
  return [
    ...(official === undefined ? [] : [queryOf('meetings list', { official: official.id })]),
    ...(country === undefined ? [] : [queryOf('meetings list', { country })]),
  ];
}

async function byStatus(filter: MeetingFilter, question: Question, citations: Citations): Promise<Section[]> {
  const { archive } = question;
  const sections: Section[] = [];
  for (const status of meetingStatuses) {
    if (filter.status !== undefined && filter.status !== status) continue;
    const listed = await archive.meetings({ ...filter, status }, mostRows(question));
    sections.push(await meetingSection(status, listed, citations));
  }
  return filled(sections);
}

async function listSteps(question: Question, sections: readonly Section[]): Promise<Step[]> {
  const { query, today, probing } = question;
  if (probing) return [];
  const steps: Step[] = [];
  const { status, when, official } = query.options;
  if (status === undefined && sections.length > 1)
    steps.push({ label: 'only held', query: changed(query, { status: 'held' }) });
  const thisYear = changed(query, { when: today.slice(0, 4) });
  if (when === undefined && (await question.finds(thisYear)))
    steps.push({ label: 'this year', query: thisYear });
  if (status !== undefined || when !== undefined)
    steps.push({ label: 'all', query: changed(query, { status: undefined, when: undefined }) });
  if (official !== undefined)
    steps.push({ label: 'official', query: queryOf('official', { name: official }) });
  return steps;
}
