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
import { meetingStatuses } from '../answer/choices.js';
import { CitedArticles } from './citedArticles.js';
import { type Conditions, derivedConditions, meetingConditions, tradeConditions } from './conditions.js';
import type { Database } from './database.js';
import { bytesIn, trusted } from './parts.js';
import { StoredIndex } from './passages.js';
import { type State, SteadyReader } from './steady.js';
import { Versioned } from './versioned.js';

/** Newest first, as `newestMeeting` and `newestFigure` (filters.ts) sort. */
const newestMeetings = 'date_from desc, date_to desc, id';
const newest = {
  trade: 'period_to desc, period_from, id',
  derived: 'rank, figure_to desc, figure_from, figure',
};

/** The archive in PostgreSQL. Any number of processes read one; `npm run load` writes it. */
export class PostgresArchive implements Archive {
  readonly #database: Database;
  readonly #held: HeldInMemory;
  readonly #question: Question | undefined;

  /**
   * The database is connected to at the first question.
   * @param question the only one that is asked; absent: every reading is a question of its own
   */
  constructor(database: Database, held = new HeldInMemory(), question?: Question) {
    this.#database = database;
    this.#held = held;
    this.#question = question;
  }

  snapshot(): PostgresArchive {
    return new PostgresArchive(this.#database, this.#held, questionOf(this.#database));
  }

  findOfficials(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#matches(text, (names) => names.find(text, limit));
  }

  officialsNamed(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#matches(text, (names) => names.named(text, limit));
  }

  /** The official of an id, or those found by name. */
  #matches(text: string, find: (names: NameIndex) => NameMatch[]): Promise<OfficialMatch[]> {
    return this.#read(async (client, { version }) => {
      const exact = await bodyOf<Official>(client, officialById, text);
      if (exact !== undefined) return [{ official: exact, spelling: exact.name, closeness: 1 }];
      if (version === undefined) return [];
      const names = await this.#held.names.at(version, client);
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
    return this.#read((client) => bodyOf(client, officialById, id));
  }

  officialsOf(country: string, limit: number): Promise<Official[]> {
    const sql = 'select body from briefing.officials where country = $1 order by mentions desc, id limit $2';
    return this.#read((client) => bodiesOf(client, sql, [country, mostOf(limit)]));
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
    return this.#read(async (client) => {
      const { rows } = await client.query<Listed<ArticleEntry>>(sql, [official, mostOf(limit)]);
      return rows[0] ?? { rows: [], total: 0 };
    });
  }

  meetings(filter: MeetingFilter, limit: number): Promise<Listed<Meeting>> {
    const conditions = meetingConditions(filter);
    const { status } = filter;
    const states = conditions.place(status === undefined ? meetingStatuses : [status]);
    const most = conditions.place(mostOf(limit));
    const { text, size } = conditions;
    // How many a whole list holds is kept.
    const counted =
      size === 1 ? 'sum(meetings) from briefing.meeting_counts' : 'count(*) from briefing.meeting_lists';
    // Each state is a stretch of its own of every list: what is shown of it is read in order.
    const sql = `
      select body, (
        select ${counted} as listed where listed.status = any(${states}) and ${text}
      )::int as total
      from unnest(${states}::text[]) as state, lateral (
        select id, date_from, date_to from briefing.meeting_lists as listed
        where listed.status = state and ${text} order by ${newestMeetings} limit ${most}
      ) as first join briefing.meetings as meeting using (id)
      order by first.date_from desc, first.date_to desc, id limit ${most}`;
    return this.#listed(sql, conditions);
  }

  meeting(id: string): Promise<Meeting | undefined> {
    return this.#read((client) => bodyOf(client, 'select body from briefing.meetings where id = $1', id));
  }

  trade(filter: TradeFilter, limit: number): Promise<Listed<TradeFigure>> {
    return this.#newest('trade', tradeConditions(filter), limit);
  }

  derived(filter: DerivedFilter, limit: number): Promise<Listed<Reckoning>> {
    return this.#newest('derived', derivedConditions(filter), limit);
  }

  statementsBy(official: string, limit: number): Promise<Statement[]> {
    const sql = 'select body from briefing.statements where speaker = $1 order by file, number limit $2';
    return this.#read((client) => bodiesOf(client, sql, [official, mostOf(limit)]));
  }

  searchPassages(text: string, limit: number): Promise<PassageMatch[]> {
    return this.#read(async (client, { version }) => {
      if (version === undefined) return [];
      return (await this.#held.words.at(version, client)).find(text, limit, client);
    });
  }

  async countries(): Promise<string[]> {
    return this.#read(async (_, { countries }) => countries);
  }

  async article(id: string): Promise<ArticleEntry | undefined> {
    const read = this.#question?.cited.get(id);
    if (read !== undefined) return read;
    return this.#read((client) =>
      bodyOf(client, 'select body from briefing.articles where article = $1', id),
    );
  }

  articles(limit: number): Promise<Listed<ArticleEntry>> {
    return this.#read(async (client, { articles }) => {
      const sql = 'select body from briefing.articles order by file limit $1';
      return { rows: await bodiesOf<ArticleEntry>(client, sql, [mostOf(limit)]), total: articles };
    });
  }

  rejected(): Promise<Rejected[]> {
    return this.#read((client) => bodiesOf(client, 'select body from briefing.rejected order by number', []));
  }

  /** Whatever is in the database is all there is: reading is over. */
  progress(): { read: number; total: number } {
    const { articles } = this.#held;
    return { read: articles, total: articles };
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #newest<T extends TradeFigure | Reckoning>(
    table: keyof typeof newest,
    conditions: Conditions,
    limit: number,
  ): Promise<Listed<T>> {
    const most = conditions.place(mostOf(limit));
    // The first rows are read in the order of an index, and the others only counted.
    const sql = `
      select body, (select count(*) from briefing.${table} where ${conditions.text})::int as total
      from briefing.${table} where ${conditions.text} order by ${newest[table]} limit ${most}`;
    return this.#listed(sql, conditions);
  }

  #listed<T extends Meeting | TradeFigure | Reckoning>(
    sql: string,
    { values }: Conditions,
  ): Promise<Listed<T>> {
    // One array is read in half the time that a row for each takes.
    const gathered = `
      select coalesce(json_agg(body), '[]') as rows, coalesce(max(total), 0) as total from (${sql}) as listed`;
    return this.#read(async (client) => {
      const { rows } = await client.query<Listed<T>>(gathered, values);
      const listed = rows[0] ?? { rows: [], total: 0 };
      await this.#question?.cited.readFor(listed.rows, client);
      return listed;
    });
  }

  #read<T>(ask: (client: PoolClient, state: State) => Promise<T>): Promise<T> {
    const { reader } = this.#question ?? questionOf(this.#database);
    return reader.read((client, state) => {
      this.#held.articles = state.articles;
      return ask(client, state);
    });
  }
}

/** What every question of a process reads from, and how many articles there were at the last. */
class HeldInMemory {
  readonly names = new Versioned(readNames);
  readonly words = new Versioned((client) => StoredIndex.read(client));
  articles = 0;
}

/** One question's reading. */
interface Question {
  reader: SteadyReader;
  cited: CitedArticles;
}

function questionOf(database: Database): Question {
  return { reader: new SteadyReader(database), cited: new CitedArticles() };
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
  return new NameIndex([], trusted(namesFromBytes(await bytesIn(client, 'names'))));
}
