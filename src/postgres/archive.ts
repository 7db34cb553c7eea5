import type { PoolClient } from 'pg';
import type {
  Archive,
  ArticleEntry,
  DerivedFilter,
  Listed,
  MeetingFilter,
  OfficialMatch,
  PassageMatch,
  Reckoning,
  Rejected,
  TradeFilter,
} from '../archive.js';
import type { Meeting, Official, Statement, TradeFigure } from '../model.js';
import { NameIndex, type NameMatch } from '../search/names.js';
import { namesFromBytes } from '../search/stored.js';
import { CitedArticles } from './citedArticles.js';
import { type Conditions, derivedConditions, meetingConditions, tradeConditions } from './conditions.js';
import type { Database } from './database.js';
import { bytesIn, trusted } from './parts.js';
import { StoredIndex } from './passages.js';
import { Versioned } from './versioned.js';

/** Newest first, as `newestMeeting` and `newestFigure` (filters.ts) sort. */
const newest = {
  meetings: 'date_from desc, date_to desc, id',
  trade: 'period_to desc, period_from, id',
  derived: 'rank, figure_to desc, figure_from, figure',
};

/** The archive in PostgreSQL. Any number of processes read one; `npm run load` writes it. */
export class PostgresArchive implements Archive {
  readonly #database: Database;
  readonly #names = new Versioned(readNames);
  readonly #words = new Versioned((client) => StoredIndex.read(client));
  readonly #cited = new CitedArticles();
  #articles = 0;

  /** The database is connected to at the first question. */
  constructor(database: Database) {
    this.#database = database;
  }

  /** A load that ends while a question is answered shows in what the question asks for after it. */
  snapshot(): this {
    return this;
  }

  findOfficials(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#matches(text, (names) => names.find(text, limit));
  }

  officialsNamed(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#matches(text, (names) => names.named(text, limit));
  }

  /** The official of an id, or those found by name. */
  #matches(text: string, find: (names: NameIndex) => NameMatch[]): Promise<OfficialMatch[]> {
    return this.#database.read(async (client) => {
      const { rows } = await client.query<{ version: string; exact: Official | null }>(
        `select version, (${officialById}) as exact from briefing.state`,
        [text],
      );
      const { version, exact } = rows[0] ?? { version: undefined, exact: null };
      if (exact !== null) return [{ official: exact, spelling: exact.name, closeness: 1 }];
      if (version === undefined) return [];
      const names = await this.#names.at(version, client);
      const matches = find(names);
      const officials = await bodiesOf<Official>(client, officialsById, [matches.map(({ id }) => id)]);
      const byId = new Map(officials.map((official) => [official.id, official]));
      return matches.flatMap(({ id, spelling, closeness }) => {
        const official = byId.get(id);
        return official === undefined ? [] : [{ official, spelling, closeness }];
      });
    });
  }

  official(id: string): Promise<Official | undefined> {
    return this.#database.read((client) => bodyOf(client, officialById, id));
  }

  officialsOf(country: string, limit: number): Promise<Official[]> {
    const sql = 'select body from briefing.officials where country = $1 order by mentions desc, id limit $2';
    return this.#database.read((client) => bodiesOf(client, sql, [country, mostOf(limit)]));
  }

  articlesOf(official: string, limit: number): Promise<Listed<ArticleEntry>> {
    const sql = `
      select cardinality(articles) as total, array(
        select found.body
        from unnest(articles[1:coalesce($2::int, cardinality(articles))]) with ordinality as named(article, place)
        join briefing.articles as found using (article)
        order by place
      ) as rows
      from briefing.officials where id = $1`;
    return this.#database.read(async (client) => {
      const { rows } = await client.query<Listed<ArticleEntry>>(sql, [official, mostOf(limit)]);
      return rows[0] ?? { rows: [], total: 0 };
    });
  }

  meetings(filter: MeetingFilter, limit: number): Promise<Listed<Meeting>> {
    return this.#listed('meetings', meetingConditions(filter), limit);
  }

  meeting(id: string): Promise<Meeting | undefined> {
    return this.#database.read((client) =>
      bodyOf(client, 'select body from briefing.meetings where id = $1', id),
    );
  }

  trade(filter: TradeFilter, limit: number): Promise<Listed<TradeFigure>> {
    return this.#listed('trade', tradeConditions(filter), limit);
  }

  derived(filter: DerivedFilter, limit: number): Promise<Listed<Reckoning>> {
    return this.#listed('derived', derivedConditions(filter), limit);
  }

  statementsBy(official: string, limit: number): Promise<Statement[]> {
    const sql = 'select body from briefing.statements where speaker = $1 order by file, number limit $2';
    return this.#database.read((client) => bodiesOf(client, sql, [official, mostOf(limit)]));
  }

  /** All that one search reads is of one version of the archive, even while a new one is written. */
  searchPassages(text: string, limit: number): Promise<PassageMatch[]> {
    return this.#database.read(async (client) => {
      await client.query('begin isolation level repeatable read read only');
      const { version } = await this.#state(client);
      const found =
        version === undefined ? [] : await (await this.#words.at(version, client)).find(text, limit, client);
      await client.query('commit');
      return found;
    });
  }

  async countries(): Promise<string[]> {
    return (await this.#database.read((client) => this.#state(client))).countries;
  }

  async article(id: string): Promise<ArticleEntry | undefined> {
    const read = this.#cited.get(id);
    if (read !== undefined) return read;
    return this.#database.read((client) =>
      bodyOf(client, 'select body from briefing.articles where article = $1', id),
    );
  }

  articles(limit: number): Promise<Listed<ArticleEntry>> {
    return this.#database.read(async (client) => {
      const { articles } = await this.#state(client);
      const sql = 'select body from briefing.articles order by file limit $1';
      return { rows: await bodiesOf<ArticleEntry>(client, sql, [mostOf(limit)]), total: articles };
    });
  }

  rejected(): Promise<Rejected[]> {
    return this.#database.read((client) =>
      bodiesOf(client, 'select body from briefing.rejected order by number', []),
    );
  }

  /** Whatever is in the database is all there is: reading is over. */
  progress(): { read: number; total: number } {
    return { read: this.#articles, total: this.#articles };
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #listed<T extends Meeting | TradeFigure | Reckoning>(
    table: keyof typeof newest,
    { text, values }: Conditions,
    limit: number,
  ): Promise<Listed<T>> {
    // The first rows are read in the order of an index, and the others only counted.
    const sql = `
      select body, (select count(*) from briefing.${table} where ${text})::int as total
      from briefing.${table} where ${text} order by ${newest[table]} limit $${values.length + 1}`;
    return this.#database.read(async (client) => {
      const { rows } = await client.query<{ body: T; total: number }>(sql, [...values, mostOf(limit)]);
      const facts = rows.map(({ body }) => body);
      await this.#cited.readFor(facts, client);
      return { rows: facts, total: rows[0]?.total ?? 0 };
    });
  }

  async #state(client: PoolClient): Promise<State> {
    const { rows } = await client.query<State>('select version, articles, countries from briefing.state');
    const state = rows[0] ?? { version: undefined, articles: 0, countries: [] };
    this.#articles = state.articles;
    return state;
  }
}

/** What the last load left; no version before the first. */
interface State {
  version: string | undefined;
  articles: number;
  countries: string[];
}

/** SQL knows no infinity: nothing at all is its word for no limit. */
function mostOf(limit: number): number | null {
  return Number.isFinite(limit) ? limit : null;
}

const officialById = 'select body from briefing.officials where id = $1';
const officialsById = 'select body from briefing.officials where id = any($1)';

async function bodyOf<T>(client: PoolClient, sql: string, id: string): Promise<T | undefined> {
  const [body] = await bodiesOf<T>(client, sql, [id]);
  return body;
}

async function bodiesOf<T>(client: PoolClient, sql: string, values: unknown[]): Promise<T[]> {
  const { rows } = await client.query<{ body: T }>(sql, values);
  return rows.map(({ body }) => body);
}

/** Names are few beside passages: every process holds them, without a text for each. */
async function readNames(client: PoolClient): Promise<NameIndex> {
  // Its parts must be of one version, even while a new one is written.
  await client.query('begin isolation level repeatable read read only');
  const bytes = await bytesIn(client, 'names');
  await client.query('commit');
  return new NameIndex([], trusted(namesFromBytes(bytes)));
}
