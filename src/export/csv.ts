import { stringify } from 'csv-stringify/sync';
import type { Article, Evidence, Meeting, TradeFigure } from '../model.js';

/** Where the sources' addresses and names come from. */
export type ArticlesById = ReadonlyMap<string, Article>;

/** Spreadsheets take UTF-8 for what it is only with a byte order mark, and run a cell that starts like a formula. */
const options = { header: true, bom: true, escape_formulas: true } as const;

/** Meetings as a table, one row each. */
export function csvOfMeetings(meetings: readonly Meeting[], articles: ArticlesById): string {
  return write(
    meetingColumns,
    meetings.map((meeting) => meetingCells(meeting, articles)),
  );
}

/** Trade figures as a table, one row each. */
export function csvOfTrade(figures: readonly TradeFigure[], articles: ArticlesById): string {
  return write(
    tradeColumns,
    figures.map((figure) => tradeCells(figure, articles)),
  );
}

type Cell = string | number | null;

const sourceColumns = ['articles', 'addresses', 'quotes'] as const;

const meetingColumns = [
  ...([
    'id',
    'status',
    'kind',
    'date_from',
    'date_to',
    'date_certainty',
    'participants',
    'officials',
  ] as const),
  ...(['countries', 'venue', 'city', 'country', 'conflicts'] as const),
  ...sourceColumns,
];

const tradeColumns = [
  ...(['id', 'measure', 'reporter', 'partner', 'scope', 'amount', 'amount_to', 'bound', 'currency'] as const),
  ...(['period', 'period_certainty', 'status', 'change_percent', 'change_basis', 'conflicts'] as const),
  ...sourceColumns,
];

function write<C extends string>(columns: readonly C[], rows: readonly Record<C, Cell>[]): string {
  return stringify([...rows], { ...options, columns: [...columns] });
}

function meetingCells(
  meeting: Meeting,
  articles: ArticlesById,
): Record<(typeof meetingColumns)[number], Cell> {
  const { id, participants, date, place, kind, status, conflicts } = meeting;
  return {
    ...{ id, status, kind },
    date_from: date?.from ?? null,
    date_to: date?.to ?? null,
    date_certainty: date?.certainty ?? null,
    participants: joined(participants.map((side) => side.name)),
    officials: joined(participants.map((side) => side.official)),
    countries: joined(participants.map((side) => side.country)),
    venue: place?.name ?? null,
    city: place?.city ?? null,
    country: place?.country ?? null,
    conflicts: conflictsOf(conflicts),
    ...sourceCells(meeting.evidence, articles),
  };
}

function tradeCells(
  figure: TradeFigure,
  articles: ArticlesById,
): Record<(typeof tradeColumns)[number], Cell> {
  const { id, measure, reporter, partner, scope, amount, amountTo, bound, currency, period } = figure;
  return {
    ...{ id, measure, reporter, partner, scope, amount, bound, currency, period },
    amount_to: amountTo,
    period_certainty: period === null ? null : figure.periodCertainty,
    status: figure.status,
    change_percent: figure.change?.percent ?? null,
    change_basis: figure.change?.basis ?? null,
    conflicts: conflictsOf(figure.conflicts),
    ...sourceCells(figure.evidence, articles),
  };
}

function conflictsOf(conflicts: Meeting['conflicts']): string {
  return joined(conflicts.map(({ field, value }) => `${field}: ${JSON.stringify(value)}`));
}

function sourceCells(
  evidence: readonly Evidence[],
  articles: ArticlesById,
): Record<(typeof sourceColumns)[number], Cell> {
  const ids = [...new Set(evidence.map(({ article }) => article))];
  return {
    articles: joined(ids),
    addresses: joined(ids.map((id) => articles.get(id)?.url ?? null)),
    // One sentence may prove a fact by several rules.
    quotes: joined([...new Set(evidence.map(({ quote }) => quote))]),
  };
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('; ');
}
