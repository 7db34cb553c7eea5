import pg, { type Pool, type PoolClient } from 'pg';
import { ArchiveAway } from '../archive.js';
import { ConfigError } from '../config.js';
import { migrate } from './migrate.js';

/** Milliseconds until a database that does not answer counts as away; Discord waits fifteen minutes, a reader does not. */
const patience = { connect: 3000, query: 15_000 };

/** What Node and PostgreSQL call a server that is away, starting, stopping or full. Source: PostgreSQL, appendix A. */
const awayCodes =
  /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENOENT|EHOSTUNREACH|ENETUNREACH|08\w{3}|57P\d\d|53\w{3})$/u;
/** What pg says without a code. */
const awayWords = /^(?:Connection terminated|Client has encountered|timeout e|Query read timeout)/u;

/** A database of this program's schema, over a pool of connections. */
export class Database {
  readonly #pool: Pool;
  #isReady = false;

  /** @param url such as `postgres://user:password@host:5432/name`; nothing is connected yet */
  constructor(url: string, { isWriter = false } = {}) {
    this.#pool = new pg.Pool({
      connectionString: url,
      connectionTimeoutMillis: patience.connect,
      allowExitOnIdle: true,
      ...(isWriter ? {} : { query_timeout: patience.query }),
    });
    // An idle connection that breaks is replaced at the next question.
    this.#pool.on('error', ignore);
  }

  /**
   * Works with one connection.
   * @throws ArchiveAway when the database cannot be reached, ConfigError when it refuses the address
   */
  async use<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const { client, release } = await this.hold();
    try {
      const result = await work(client);
      release();
      return result;
    } catch (error) {
      release(true);
      throw told(error);
    }
  }

  /** A connection for whoever gives it back; it throws what `use` throws. */
  async hold(): Promise<Held> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw told(error);
    });
    client.on('error', ignore);
    const release = (isBroken = false) => {
      client.off('error', ignore);
      client.release(isBroken);
      // What went wrong may be the schema's absence after a restore.
      if (isBroken) this.#isReady = false;
    };
    try {
      if (!this.#isReady) await migrate(client);
      this.#isReady = true;
      return { client, release };
    } catch (error) {
      release(true);
      throw told(error);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** A connection that is held. */
export interface Held {
  client: PoolClient;
  /** Gives it back; one after which something went wrong, and that may be in a transaction still, is ended. */
  release: (isBroken?: boolean) => void;
}

/** A connection tells its end twice: to the question that waits, and as an event that must have a listener. */
function ignore(): void {}

/** Says of a failure what its reader can do. */
export function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (awayCodes.test(code) || awayWords.test(error.message)) return new ArchiveAway({ cause: error });
  if (/^(?:28|3D)/u.test(code))
    return new ConfigError(
      'The database refuses DATABASE_URL: check its user, password and database name in .env.',
    );
  return error;
}
