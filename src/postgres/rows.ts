import type { ArticleEntry, Reckoning } from '../archive.js';
import { countryKeys, wordsOfPlace } from '../filters.js';
import type { Article, Meeting, Official, Passage, Statement, TradeFigure } from '../model.js';
import { monthsOf } from '../periods.js';
import { derivedKinds } from '../tables/derive.js';
import { shownOfficial } from '../tables/officials.js';
import type {
  ArticleRow,
  DerivedRow,
  MeetingRow,
  OfficialRow,
  PassageRow,
  StatementRow,
  TradeRow,
} from './tables.js';

export function articleRow(entry: ArticleEntry): ArticleRow {
  return { article: entry.id, file: entry.file, body: JSON.stringify(entry) };
}

/** @param number the passage's number in the search index */
export function passageRow(passage: Passage, number: number): PassageRow {
  const { article, index } = passage;
  return { article, index, number, body: JSON.stringify(passage) };
}

/** Statements are numbered within their article. */
export function* statementRows(
  statements: readonly Statement[],
  articles: readonly Article[],
): Generator<StatementRow> {
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const { article } = statement.evidence;
    const number = counts.get(article) ?? 0;
    counts.set(article, number + 1);
    const { speaker } = statement;
    yield { article, number, file: files.get(article) ?? article, speaker, body: JSON.stringify(statement) };
  }
}

export function officialRow(official: Official): OfficialRow {
  const { id, country, mentions, name, aliases, evidence } = official;
  return {
    ...{ id, country, mentions, spellings: [name, ...aliases] },
    articles: [...new Set(evidence.map(({ article }) => article))],
    body: JSON.stringify(shownOfficial(official)),
  };
}

export function meetingRow(meeting: Meeting): MeetingRow {
  const { id, participants, date, place, kind, status } = meeting;
  return {
    ...{ id, kind, status },
    date_from: date?.from ?? '',
    date_to: date?.to ?? '',
    officials: distinct(participants.map((side) => side.official)),
    countries: countryKeys(participants.map((side) => side.country)),
    place_country: place?.country ?? null,
    place_words: place && wordsOfPlace(place),
    body: JSON.stringify(meeting),
  };
}

export function tradeRow(figure: TradeFigure): TradeRow {
  const { id, measure, status, reporter, partner, period } = figure;
  const months = monthsOf(period ?? '');
  return {
    ...{ id, measure, status, reporter, partner, period },
    period_from: months?.from ?? '',
    period_to: months?.to ?? '',
    body: JSON.stringify(figure),
  };
}

/** @param byId the archive's figures */
export function derivedRow(reckoning: Reckoning, byId: ReadonlyMap<string, TradeFigure>): DerivedRow {
  const { derived, reporter, partner } = reckoning;
  const { kind, period, from: figures } = derived;
  const [figure = ''] = figures;
  const [own, first] = [period, byId.get(figure)?.period].map((months) => monthsOf(months ?? ''));
  return {
    ...{ figure, kind, figures, reporter, partner, period, rank: derivedKinds.indexOf(kind) },
    figure_from: first?.from ?? '',
    figure_to: first?.to ?? '',
    period_from: own?.from ?? '',
    period_to: own?.to ?? '',
    body: JSON.stringify(reckoning),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
