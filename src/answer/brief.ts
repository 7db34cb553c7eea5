import type { Listed } from '../archive.js';
import type { Meeting, MeetingStatus, Official, TradeFigure } from '../model.js';
import type { Answer, Party, Section, Step } from './answer.js';
import { betweenParties } from './between.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing } from './outcome.js';
import { queryOf } from './queries.js';
import {
  filled,
  inOrder,
  meetingSection,
  officialRow,
  sectionOf,
  statementRow,
  tradeSection,
} from './rows.js';
import { derivedSection } from './trade.js';

/** A briefing is one page: rows of each section at most. */
const shown = { meetings: 5, trade: 8, people: 6, statements: 3 };

/** One page on an official, a country or two countries: meetings, trade, people, quotes. */
export async function briefOn({ subject }: { subject: Party[] }, question: Question): Promise<Answer> {
  const citations = new Citations(question.archive);
  const held = await meetingsOn(subject, 'held', question);
  const planned = await meetingsOn(subject, 'planned', question);
  const common = filled([
    await meetingSection('held', held, citations),
    await meetingSection('planned', planned, citations),
    ...(await tradeSections(subject, question, citations)),
  ]);
  // People of two countries that have nothing to do with each other are no briefing on both.
  if (common.length === 0 && subject.length > 1) return nothing(question, subject, nearBrief(subject));
  const sections = [
    ...common,
    await peopleSection(subject, [...held.rows, ...planned.rows], question, citations),
    await statementSection(subject, question, citations),
  ];
  if (filled(sections).length === 0) return nothing(question, subject, nearBrief(subject));
  return found(question, subject, filled(sections), citations, stepsOf(subject));
}

async function meetingsOn(
  [first, second]: readonly Party[],
  status: MeetingStatus,
  { archive }: Question,
): Promise<Listed<Meeting>> {
  if (first === undefined) return { rows: [], total: 0 };
  if (second !== undefined) return betweenParties([first, second], { status }, { archive }, shown.meetings);
  const side =
    first.type === 'official' ? { officials: [first.official.id] } : { countries: [first.country] };
  return archive.meetings({ ...side, status }, shown.meetings);
}

async function tradeSections(
  subject: readonly Party[],
  question: Question,
  citations: Citations,
): Promise<Section[]> {
  const [country, partner] = subject.flatMap((party) => (party.type === 'country' ? [party.country] : []));
  if (country === undefined) return [];
  const sides = { country, partner };
  const listed: Listed<TradeFigure> = await question.archive.trade(sides, shown.trade);
  return [await tradeSection(listed, citations), await derivedSection(listed.rows, question, citations)];
}

/** The officials of the countries who took part in the meetings shown, then others often named. */
async function peopleSection(
  subject: readonly Party[],
  meetings: readonly Meeting[],
  { archive }: Question,
  citations: Citations,
): Promise<Section> {
  const people = new Map<string, Official>();
  const own = subject.flatMap((party) => (party.type === 'official' ? [party.official.id] : []));
  const wanted = subject.flatMap((party) => (party.type === 'country' ? [party.country] : []));
  for (const id of meetings.flatMap(({ participants }) => participants.map((side) => side.official))) {
    const official = id === null || own.includes(id) ? undefined : await archive.official(id);
    if (official !== undefined) people.set(official.id, official);
  }
  for (const country of wanted)
    for (const official of await archive.officialsOf(country, shown.people))
      people.set(official.id, official);
  const rows = [...people.values()].slice(0, shown.people);
  return sectionOf('people', await inOrder(rows, (official) => officialRow(official, citations)));
}

async function statementSection(
  [party]: readonly Party[],
  { archive }: Question,
  citations: Citations,
): Promise<Section> {
  const statements =
    party?.type === 'official' ? await archive.statementsBy(party.official.id, shown.statements) : [];
  return sectionOf('statements', await inOrder(statements, (row) => statementRow(row, citations)));
}

function nearBrief(subject: readonly Party[]) {
  return subject.flatMap((party) =>
    party.type === 'country'
      ? [queryOf('brief', { subject: party.country }), queryOf('trade', { country: party.country })]
      : [queryOf('official', { name: party.official.id })],
  );
}

function stepsOf([first, second]: readonly Party[]): Step[] {
  if (first === undefined) return [];
  if (first.type === 'official')
    return [
      { label: 'official', query: queryOf('official', { name: first.official.id }) },
      { label: 'meetings', query: queryOf('meetings of', { official: first.official.id }) },
    ];
  const country = first.country;
  if (second?.type !== 'country')
    return [
      { label: 'meetings', query: queryOf('meetings list', { country }) },
      { label: 'trade', query: queryOf('trade', { country }) },
    ];
  return [
    {
      label: 'meetings',
      query: queryOf('meetings between', { first: country, second: second.country }),
    },
    { label: 'trade', query: queryOf('trade', { country, partner: second.country }) },
  ];
}
