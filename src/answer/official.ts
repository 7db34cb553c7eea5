import type { Official } from '../model.js';
import type { Answer, Row, Section, Step } from './answer.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found } from './outcome.js';
import { queryOf } from './queries.js';
import { filled, inOrder, meetingSection, officialRow, roleRow, sectionOf, statementRow } from './rows.js';

/** Meetings, quotes and articles shown on one page about somebody. */
const shown = { meetings: 10, statements: 5, articles: 25 };

/** Who an official is: roles over time, spellings, meetings, statements and articles. */
export async function describeOfficial(
  { name: official }: { name: Official },
  question: Question,
): Promise<Answer> {
  const { archive } = question;
  const citations = new Citations(archive);
  const meetings = await archive.meetings({ officials: [official.id] }, shown.meetings);
  const statements = await archive.statementsBy(official.id, shown.statements);
  const sections = [
    sectionOf('roles', await inOrder(official.roles, (role) => roleRow(role, citations))),
    sectionOf('spellings', official.aliases.length > 0 ? [await officialRow(official, citations)] : []),
    await meetingSection('meetings', meetings, citations),
    sectionOf('statements', await inOrder(statements, (statement) => statementRow(statement, citations))),
    await articleSection(official, question),
  ];
  const topics = [{ type: 'official' as const, official }];
  return found(question, topics, filled(sections), citations, stepsOf(official));
}

async function articleSection(official: Official, { archive }: Question): Promise<Section> {
  const { rows, total } = await archive.articlesOf(official.id, shown.articles);
  return sectionOf(
    'articles',
    rows.map((article): Row => ({ type: 'article', article })),
    total,
  );
}

function stepsOf({ id, country, name }: Official): Step[] {
  return [
    { label: 'meetings', query: queryOf('meetings of', { official: id }) },
    ...(country === null ? [] : [{ label: 'trade' as const, query: queryOf('trade', { country }) }]),
    { label: 'articles', query: queryOf('search', { text: name.slice(0, 80) }) },
  ];
}
