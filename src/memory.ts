import type {
  Archive,
  ArticleEntry,
  Listed,
  MeetingFilter,
  OfficialMatch,
  PassageMatch,
  Rejected,
  TradeFilter,
} from './archive.js';
import { entriesOf } from './entries.js';
import { meetingFits, newestFigure, newestMeeting, tradeFits } from './filters.js';
import type { Article, DateRange, Facts, Meeting, Official, Statement, TradeFigure } from './model.js';

/** What finds officials by name and passages by words; both are built when first asked. */
export interface Finders {
  findOfficials(text: string, limit: number): Promise<OfficialMatch[]>;
  searchPassages(text: string, limit: number): Promise<PassageMatch[]>;
}

/** Everything an archive in memory stands on. */
export interface Loaded {
  facts: Facts;
  articles: readonly Article[];
  rejected: readonly Rejected[];
  /** Articles to read in all, when some are still to come. */
  total?: number;
}

/**
 * The archive in memory. Facts are listed by official, country and pair of countries, so that a question
 * reads the few that may fit instead of all.
 */
export class MemoryArchive implements Archive {
  readonly #finders: Finders;
  readonly #rejected: readonly Rejected[];
  readonly #total: number;
  readonly #officials: ReadonlyMap<string, Official>;
  readonly #byCountry: ReadonlyMap<string, readonly Official[]>;
  readonly #meetings: readonly Meeting[];
  readonly #meetingsById: ReadonlyMap<string, Meeting>;
  readonly #meetingsByOfficial: ReadonlyMap<string, readonly Meeting[]>;
  readonly #meetingsByCountry: ReadonlyMap<string, readonly Meeting[]>;
  /** By status and by every year that a meeting touches. */
  readonly #meetingsByStatus: ReadonlyMap<string, readonly Meeting[]>;
  readonly #meetingsByYear: ReadonlyMap<string, readonly Meeting[]>;
  readonly #trade: readonly TradeFigure[];
  readonly #tradeBySides: ReadonlyMap<string, readonly TradeFigure[]>;
  readonly #statements: ReadonlyMap<string, readonly Statement[]>;
  readonly #articles: ReadonlyMap<string, ArticleEntry>;
  #countries: string[] | undefined;

  constructor({ facts, articles, rejected, total }: Loaded, finders: Finders) {
    this.#finders = finders;
    this.#rejected = rejected;
    this.#total = total ?? articles.length;
    const officials = [...facts.officials].sort((a, b) => b.mentions - a.mentions || compare(a.id, b.id));
    this.#officials = new Map(officials.map((official) => [official.id, official]));
    this.#byCountry = grouped(officials, ({ country }) => [country]);
    this.#meetings = [...facts.meetings].sort(newestMeeting);
    this.#meetingsById = new Map(this.#meetings.map((meeting) => [meeting.id, meeting]));
    this.#meetingsByOfficial = grouped(this.#meetings, ({ participants }) =>
      participants.map((side) => side.official),
    );
    this.#meetingsByCountry = grouped(this.#meetings, ({ participants }) =>
      participants.map((side) => side.country),
    );
    this.#meetingsByStatus = grouped(this.#meetings, ({ status }) => [status]);
    this.#meetingsByYear = grouped(this.#meetings, ({ date }) => (date === null ? [] : yearsOf(date)));
    this.#trade = [...facts.trade].sort(newestFigure);
    this.#tradeBySides = grouped(this.#trade, ({ reporter, partner }) => [
      reporter,
      partner,
      reporter && partner && pairOf(reporter, partner),
    ]);
    this.#statements = grouped(facts.statements, ({ speaker }) => [speaker]);
    this.#articles = entriesOf(articles, facts);
  }

  async findOfficials(text: string, limit: number): Promise<OfficialMatch[]> {
    const exact = this.#officials.get(text);
    if (exact !== undefined) return [{ official: exact, spelling: exact.name, closeness: 1 }];
    return this.#finders.findOfficials(text, limit);
  }

  async official(id: string): Promise<Official | undefined> {
    return this.#officials.get(id);
  }

  async officialsOf(country: string, limit: number): Promise<Official[]> {
    return (this.#byCountry.get(country) ?? []).slice(0, limit);
  }

  async meetings(filter: MeetingFilter, limit: number): Promise<Listed<Meeting>> {
    const year = yearWithin(filter);
    const lists = [
      ...(filter.officials ?? []).map((id) => this.#meetingsByOfficial.get(id) ?? []),
      ...(filter.countries ?? []).map((code) => this.#meetingsByCountry.get(code) ?? []),
      ...(filter.status === undefined ? [] : [this.#meetingsByStatus.get(filter.status) ?? []]),
      ...(year === undefined ? [] : [this.#meetingsByYear.get(year) ?? []]),
    ];
    const among = shortest(lists) ?? this.#meetings;
    // A list made for the only condition needs no second look at a hundred thousand rows.
    if (isListed(filter)) return { rows: among.slice(0, limit), total: among.length };
    return listed(among, (meeting) => meetingFits(meeting, filter), limit);
  }

  async meeting(id: string): Promise<Meeting | undefined> {
    return this.#meetingsById.get(id);
  }

  async trade(filter: TradeFilter, limit: number): Promise<Listed<TradeFigure>> {
    const sides = [filter.country, filter.partner].filter((side) => side !== undefined);
    const [first, second] = sides;
    const key = first !== undefined && second !== undefined ? pairOf(first, second) : first;
    const among = key === undefined ? this.#trade : (this.#tradeBySides.get(key) ?? []);
    const all = Object.values(filter).every((wanted) => wanted === undefined);
    if (all) return { rows: among.slice(0, limit), total: among.length };
    return listed(among, (figure) => tradeFits(figure, filter), limit);
  }

  async statementsBy(official: string, limit: number): Promise<Statement[]> {
    return (this.#statements.get(official) ?? []).slice(0, limit);
  }

  async searchPassages(text: string, limit: number): Promise<PassageMatch[]> {
    return this.#finders.searchPassages(text, limit);
  }

  async countries(): Promise<string[]> {
    this.#countries ??= [...this.#countryCounts()]
      .sort(([a, times], [b, others]) => others - times || compare(a, b))
      .map(([country]) => country);
    return this.#countries;
  }

  async article(id: string): Promise<ArticleEntry | undefined> {
    return this.#articles.get(id);
  }

  async articles(limit: number): Promise<Listed<ArticleEntry>> {
    return { rows: [...this.#articles.values()].slice(0, limit), total: this.#articles.size };
  }

  async rejected(): Promise<Rejected[]> {
    return [...this.#rejected];
  }

  progress(): { read: number; total: number } {
    return { read: this.#articles.size, total: Math.max(this.#total, this.#articles.size) };
  }

  async close(): Promise<void> {}

  #countryCounts(): Map<string, number> {
    const counts = new Map<string, number>();
    const add = (country: string, times: number) => counts.set(country, (counts.get(country) ?? 0) + times);
    for (const [country, officials] of this.#byCountry) add(country, officials.length);
    for (const [country, meetings] of this.#meetingsByCountry) add(country, meetings.length);
    for (const [sides, figures] of this.#tradeBySides) if (!sides.includes(' ')) add(sides, figures.length);
    return counts;
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function listed<T>(among: readonly T[], fits: (row: T) => boolean, limit: number): Listed<T> {
  const rows: T[] = [];
  let total = 0;
  for (const row of among) {
    if (!fits(row)) continue;
    if (total < limit) rows.push(row);
    total++;
  }
  return { rows, total };
}

/** Whether one of the archive's lists holds just what a filter asks for. */
function isListed({ officials = [], countries = [], status, ...others }: MeetingFilter): boolean {
  const conditions = officials.length + countries.length + Number(status !== undefined);
  return conditions < 2 && Object.values(others).every((wanted) => wanted === undefined);
}

function yearsOf({ from, to }: DateRange): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => String(first + at));
}

/** The one year that a filter's bounds lie in. */
function yearWithin({ since, until }: MeetingFilter): string | undefined {
  const year = since?.slice(0, 4);
  return year !== undefined && year === until?.slice(0, 4) ? year : undefined;
}

function shortest<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.reduce<readonly T[] | undefined>(
    (best, list) => (best === undefined || list.length < best.length ? list : best),
    undefined,
  );
}

function grouped<T>(rows: readonly T[], keysOf: (row: T) => (string | null)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return groups;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
