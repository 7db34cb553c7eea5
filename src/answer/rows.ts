import type { Listed } from '../archive.js';
import type { Meeting, Official, Statement, TradeFigure } from '../model.js';
import type { Question } from './command.js';
import type { Row, Section, SectionName } from './answer.js';
import { type Citations, onePerArticle } from './cite.js';

/** Rows an answer holds of one section at most; what lies beyond is counted in `more`. */
export const longestSection = 200;

/** Rows to read for a section: one tells that there are any, where nothing else is asked. */
export function mostRows({ probing }: Pick<Question, 'probing'>): number {
  return probing ? 1 : longestSection;
}

/** Articles cited for what many of them say alike: who somebody is and which office he or she bears. */
const citedArticles = 3;

/** A section of meetings, each with all its sources. */
export async function meetingSection(
  name: SectionName,
  { rows, total }: Listed<Meeting>,
  citations: Citations,
): Promise<Section> {
  return sectionOf(name, await inOrder(rows, (meeting) => meetingRow(meeting, citations)), total);
}

export async function meetingRow(meeting: Meeting, citations: Citations) {
  const disputed = meeting.conflicts.flatMap((conflict) => conflict.evidence);
  return {
    type: 'meeting' as const,
    meeting,
    cites: await citations.cite([...meeting.evidence, ...disputed]),
  };
}

/** A section of trade figures, each with all its sources. */
export async function tradeSection(
  { rows, total }: Listed<TradeFigure>,
  citations: Citations,
): Promise<Section> {
  return sectionOf('trade', await inOrder(rows, (figure) => tradeRow(figure, citations)), total);
}

export async function tradeRow(figure: TradeFigure, citations: Citations) {
  const disputed = figure.conflicts.flatMap((conflict) => conflict.evidence);
  return { type: 'trade' as const, figure, cites: await citations.cite([...figure.evidence, ...disputed]) };
}

export async function officialRow(official: Official, citations: Citations): Promise<Row> {
  const cites = await citations.cite(onePerArticle(official.evidence, citedArticles));
  return { type: 'official', official, cites };
}

export async function roleRow(role: Official['roles'][number], citations: Citations): Promise<Row> {
  return { type: 'role', role, cites: await citations.cite(onePerArticle(role.evidence, citedArticles)) };
}

export async function statementRow(statement: Statement, citations: Citations): Promise<Row> {
  return { type: 'statement', statement, cites: await citations.cite([statement.evidence]) };
}

/** A section with the count of what it leaves out. */
export function sectionOf(name: SectionName, rows: Row[], total = rows.length): Section {
  return total > rows.length ? { name, rows, more: total - rows.length } : { name, rows };
}

/** Sections that say something. */
export function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ rows }) => rows.length > 0);
}

/** Maps one after the other, so that sources are numbered in the order of the rows. */
export async function inOrder<T, R>(values: readonly T[], map: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await map(value));
  return results;
}
