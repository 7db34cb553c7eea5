import type { DerivedFilter, Reckoning, TradeFilter } from '../archive.js';
import type { DateRange, TradeFigure, TradeMeasure, TradeStatus } from '../model.js';
import { periodOf } from '../periods.js';
import type { Answer, Query, Row, Section, Step, Topic } from './answer.js';
import { Citations } from './cite.js';
import type { Question } from './command.js';
import { found, nothing, withoutOne } from './outcome.js';
import { changed, queryOf } from './queries.js';
import { filled, inOrder, mostRows, sectionOf, tradeSection } from './rows.js';

interface TradeOptions {
  country: string | undefined;
  partner: string | undefined;
  measure: TradeMeasure | undefined;
  period: DateRange | undefined;
  status: TradeStatus | undefined;
}

/** Trade figures that fit the filters, newest period first, and what follows from them by arithmetic. */
export async function listTrade(options: TradeOptions, question: Question): Promise<Answer> {
  const { country, partner, measure, status } = options;
  const period = options.period && periodOfDates(options.period);
  const filter = { country, partner, measure, period, status };
  const listed = await question.archive.trade(filter, mostRows(question));
  const citations = new Citations(question.archive);
  const trade = await tradeSection(listed, citations);
  const asked = status === undefined ? derivedFor({ country, partner, measure, period }) : undefined;
  const sections = filled([trade, await derivedSection(listed.rows, question, citations, asked)]);
  const topics = topicsOf(options);
  if (sections.length > 0) return found(question, topics, sections, citations, stepsOf(question.query));
  const near = await nothing(question, topics, nearTrade(question.query));
  return near.nearest.length > 0 ? near : nothing(question, topics, await otherTrade(question));
}

/** Countries offered in the place of those that no figure is about. */
const nearCountries = 2;

/** The balance or the period before, where that is what is asked for though no figure states it. */
function derivedFor({ measure, period, ...sides }: TradeFilter): DerivedFilter['asked'] {
  if (measure === 'balance') return { ...sides, period, kind: 'balance' };
  return measure === undefined && period !== undefined
    ? { ...sides, period, kind: 'previous period' }
    : undefined;
}

/** The numbers that arithmetic gives, as far as a listed figure takes part or they are asked for. */
export async function derivedSection(
  listed: readonly TradeFigure[],
  question: Pick<Question, 'archive' | 'probing'>,
  citations: Citations,
  asked?: DerivedFilter['asked'],
): Promise<Section> {
  const figures = listed.map(({ id }) => id);
  const { rows, total } = await question.archive.derived({ figures, asked }, mostRows(question));
  return sectionOf('derived', await inOrder(rows, (result) => derivedRow(result, citations)), total);
}

async function derivedRow({ derived, evidence }: Reckoning, citations: Citations): Promise<Row> {
  return { type: 'derived', derived, cites: await citations.cite(evidence) };
}

/** `2025-05-10` asks for its month: no figure is for a day. */
function periodOfDates({ from, to }: DateRange): string {
  const first = from.length === 4 ? `${from}-01` : from.slice(0, 7);
  const last = to.length === 4 ? `${to}-12` : to.slice(0, 7);
  return periodOf({ from: first, to: last });
}

function topicsOf({ country, partner, period }: TradeOptions): Topic[] {
  return [
    ...[country, partner].flatMap((code) =>
      code === undefined ? [] : [{ type: 'country' as const, country: code }],
    ),
    ...(period === undefined ? [] : [{ type: 'date' as const, range: period }]),
  ];
}

function stepsOf(query: Query): Step[] {
  const { country, partner, measure, period, status } = query.options;
  const steps: Step[] = [];
  if (measure !== undefined || period !== undefined || status !== undefined)
    steps.push({ label: 'all', query: queryOf('trade', { country, partner }) });
  if (country !== undefined && partner !== undefined)
    steps.push(
      { label: 'meetings', query: queryOf('meetings between', { first: country, second: partner }) },
      { label: 'brief', query: queryOf('brief', { subject: `${country} ${partner}` }) },
    );
  return steps;
}

function nearTrade(query: Query): Query[] {
  const { country, partner } = query.options;
  return [
    ...withoutOne(query, ['measure', 'status', 'period', 'partner']),
    changed(query, { measure: undefined, status: undefined, period: undefined }),
    ...[country, partner].flatMap((side) =>
      side === undefined ? [] : [queryOf('trade', { country: side })],
    ),
  ];
}

async function otherTrade({ archive }: Question): Promise<Query[]> {
  const countries = (await archive.countries()).slice(0, nearCountries);
  return countries.map((country) => queryOf('trade', { country }));
}
