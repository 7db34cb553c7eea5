import type { PoolClient } from 'pg';
import { ArchiveAway, ArchiveChanged } from '../archive.js';
import { type Database, type Held, told } from './database.js';

/** What the last load left; no version before the first. */
export interface State {
  version: string | undefined;
  articles: number;
  countries: string[];
}

type Ask<T> = (client: PoolClient, state: State) => Promise<T>;

/**
 * Reads for one question, all of it from one state of the archive: in one transaction as long as reads follow each
 * other. A transaction ends as soon as nothing is asked, so that no question has to be told to end; should a later read
 * need another one, the archive must still be of the same version.
 */
export class SteadyReader {
  readonly #database: Database;
  #transaction: Transaction | undefined;
  #seen: { version: string | undefined } | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * What met a broken connection is asked once more.
   * @throws ArchiveAway when the database cannot be reached, ArchiveChanged when a load has ended since the first read,
   * ConfigError when the database refuses the address
   */
  async read<T>(ask: Ask<T>): Promise<T> {
    try {
      return await this.#once(ask);
    } catch (error) {
      if (!(error instanceof ArchiveAway) || error instanceof ArchiveChanged) throw error;
      return this.#once(ask);
    }
  }

  #once<T>(ask: Ask<T>): Promise<T> {
    if (this.#transaction === undefined || this.#transaction.isOver)
      this.#transaction = new Transaction(this.#database, (state) => this.#check(state));
    return this.#transaction.run(ask);
  }

  #check({ version }: State): void {
    this.#seen ??= { version };
    if (this.#seen.version !== version) throw new ArchiveChanged();
  }
}

/** One connection in a transaction that sees the archive as it was at its first read. */
class Transaction {
  isOver = false;
  readonly #opened: Promise<{ held: Held; state: State }>;
  #running = 0;

  constructor(database: Database, check: (state: State) => void) {
    this.#opened = open(database, check);
  }

  async run<T>(ask: Ask<T>): Promise<T> {
    this.#running++;
    try {
      const { held, state } = await this.#opened;
      return await ask(held.client, state);
    } catch (error) {
      await this.#end(true);
      throw told(error);
    } finally {
      this.#running--;
      // What the answer asks next it asks at once: before the next turn of the event loop.
      setImmediate(() => void (this.#running === 0 && this.#end(false)));
    }
  }

  async #end(isBroken: boolean): Promise<void> {
    if (this.isOver) return;
    this.isOver = true;
    const opened = await this.#opened.catch(() => undefined);
    if (opened === undefined) return;
    const { client, release } = opened.held;
    if (isBroken) return release(true);
    await client.query('commit').then(
      () => release(),
      () => release(true),
    );
  }
}

async function open(
  database: Database,
  check: (state: State) => void,
): Promise<{ held: Held; state: State }> {
  const held = await database.hold();
  try {
    await held.client.query('begin isolation level repeatable read read only');
    const { rows } = await held.client.query<State>(
      'select version, articles, countries from briefing.state',
    );
    const state = rows[0] ?? { version: undefined, articles: 0, countries: [] };
    check(state);
    return { held, state };
  } catch (error) {
    held.release(true);
    throw told(error);
  }
}
