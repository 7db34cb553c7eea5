import type {
  Archive,
  ArticleEntry,
  Listed,
  MeetingFilter,
  OfficialMatch,
  PassageMatch,
  Rejected,
  DerivedFilter,
  Reckoning,
  TradeFilter,
} from './archive.js';
import type { Meeting, Official, Statement, TradeFigure } from './model.js';
import { WordStore } from './search/wordstore.js';
import { DerivedFinder } from './tables/derived.js';
import { Lists } from './tables/lists.js';
import { MeetingFinder } from './tables/meetings.js';
import type { Rows } from './tables/rows.js';
import type { TableIndex } from './tables/tables.js';
import { TradeFinder } from './tables/trade.js';

/** What finds officials by name and passages by words; both are built when first asked. */
export interface Finders {
  findOfficials(text: string, limit: number): Promise<NameFound[]>;
  officialsNamed(text: string, limit: number): Promise<NameFound[]>;
  searchPassages(text: string, limit: number): Promise<PassageMatch[]>;
}

/** A name found; `id` is the official's. */
export interface NameFound {
  id: string;
  spelling: string;
  closeness: number;
}

/** The rows an archive answers with: held in memory, or read from a file when they are asked for. */
export interface ArchiveRows {
  officials: Rows<Official>;
  meetings: Rows<Meeting>;
  trade: Rows<TradeFigure>;
  derived: Rows<Reckoning>;
  statements: Rows<Statement>;
  articles: Rows<ArticleEntry>;
}

/**
 * The archive of one process. What rows are found by is held in memory as plain numbers, so that a question reads the
 * few rows it shows.
 */
export class MemoryArchive implements Archive {
  readonly #finders: Finders;
  readonly #index: TableIndex;
  readonly #rows: ArchiveRows;
  readonly #total: number;
  readonly #officials: WordStore;
  readonly #byCountry: Lists;
  readonly #articlesOf: Lists;
  readonly #meetings: MeetingFinder;
  readonly #trade: TradeFinder;
  readonly #derived: DerivedFinder;
  readonly #statements: Lists;
  readonly #articles: WordStore;

  /** @param total articles to read in all, when some are still to come */
  constructor(index: TableIndex, rows: ArchiveRows, finders: Finders, total = rows.articles.size) {
    this.#finders = finders;
    this.#index = index;
    this.#rows = rows;
    this.#total = Math.max(total, rows.articles.size);
    this.#officials = new WordStore(index.officials.ids);
    this.#byCountry = new Lists(index.officials.lists);
    this.#articlesOf = new Lists(index.officials.articles);
    this.#meetings = new MeetingFinder(index.meetings);
    this.#trade = new TradeFinder(index.trade);
    this.#derived = new DerivedFinder(index.derived);
    this.#statements = new Lists(index.statements);
    this.#articles = new WordStore(index.articles.ids);
  }

  snapshot(): this {
    return this;
  }

  async findOfficials(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#identified(text) ?? this.#matches(await this.#finders.findOfficials(text, limit));
  }

  async officialsNamed(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#identified(text) ?? this.#matches(await this.#finders.officialsNamed(text, limit));
  }

  #identified(id: string): OfficialMatch[] | undefined {
    const official = rowAt(this.#rows.officials, this.#officials.id(id));
    return official && [{ official, spelling: official.name, closeness: 1 }];
  }

  #matches(found: readonly NameFound[]): OfficialMatch[] {
    return found.flatMap(({ id, spelling, closeness }) => {
      const row = this.#officials.id(id);
      return row === undefined ? [] : [lazyMatch(this.#rows.officials, row, { spelling, closeness })];
    });
  }

  async official(id: string): Promise<Official | undefined> {
    return rowAt(this.#rows.officials, this.#officials.id(id));
  }

  async officialsOf(country: string, limit: number): Promise<Official[]> {
    return rowsAt(this.#rows.officials, this.#byCountry.of(country), limit);
  }

  async articlesOf(official: string, limit: number): Promise<Listed<ArticleEntry>> {
    const rows = this.#articlesOf.of(official);
    return { rows: rowsAt(this.#rows.articles, rows, limit), total: rows.length };
  }

  async meetings(filter: MeetingFilter, limit: number): Promise<Listed<Meeting>> {
    const { rows, total } = this.#meetings.find(filter, limit);
    return { rows: rowsAt(this.#rows.meetings, rows, limit), total };
  }

  async meeting(id: string): Promise<Meeting | undefined> {
    return rowAt(this.#rows.meetings, this.#meetings.row(id));
  }

  async trade(filter: TradeFilter, limit: number): Promise<Listed<TradeFigure>> {
    const { rows, total } = this.#trade.find(filter, limit);
    return { rows: rowsAt(this.#rows.trade, rows, limit), total };
  }

  async derived(filter: DerivedFilter, limit: number): Promise<Listed<Reckoning>> {
    const { rows, total } = this.#derived.find(filter, limit);
    return { rows: rowsAt(this.#rows.derived, rows, limit), total };
  }

  async statementsBy(official: string, limit: number): Promise<Statement[]> {
    return rowsAt(this.#rows.statements, this.#statements.of(official), limit);
  }

  async searchPassages(text: string, limit: number): Promise<PassageMatch[]> {
    return this.#finders.searchPassages(text, limit);
  }

  async countries(): Promise<string[]> {
    return this.#index.countries;
  }

  async article(id: string): Promise<ArticleEntry | undefined> {
    return rowAt(this.#rows.articles, this.#articles.id(id));
  }

  async articles(limit: number): Promise<Listed<ArticleEntry>> {
    const { articles } = this.#rows;
    const rows = Array.from({ length: Math.min(limit, articles.size) }, (_, row) => articles.at(row));
    return { rows, total: articles.size };
  }

  async rejected(): Promise<Rejected[]> {
    return [...this.#index.rejected];
  }

  progress(): { read: number; total: number } {
    return { read: this.#rows.articles.size, total: this.#total };
  }

  async close(): Promise<void> {}
}

/** Of many matches most are only compared by how close they are: the official is read when it is looked at. */
function lazyMatch(
  officials: Rows<Official>,
  row: number,
  { spelling, closeness }: Omit<OfficialMatch, 'official'>,
): OfficialMatch {
  return {
    get official() {
      return officials.at(row);
    },
    spelling,
    closeness,
  };
}

function rowAt<T>(rows: Rows<T>, row: number | undefined): T | undefined {
  return row === undefined ? undefined : rows.at(row);
}

function rowsAt<T>(rows: Rows<T>, numbers: Uint32Array | readonly number[], limit: number): T[] {
  const wanted = Number.isFinite(limit) ? numbers.slice(0, limit) : numbers;
  return Array.from(wanted, (row) => rows.at(row));
}
