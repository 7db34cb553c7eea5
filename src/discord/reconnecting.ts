import { setTimeout as pause } from 'node:timers/promises';
import {
  CloseCodes,
  SimpleShardingStrategy,
  WebSocketShardStatus,
  type IShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';
import type { Log } from '../log.js';
import { backOff, type Pace } from './backOff.js';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;
type Manager = Parameters<BuildStrategy>[0];

/** The latest connect of a shard, and how many came before it in quick succession. */
interface Connect {
  at: number;
  tries: number;
}

/** A connection that lasted this many times the longest wait counts as a good one. */
const STEADY = 3;

/**
 * Makes discord.js wait between connects to the gateway: by itself it would try again every half second, for ever,
 * and use up the logins Discord allows in a day.
 */
export class Reconnecting {
  readonly #connects = new Map<number, Connect>();
  readonly #ended = new AbortController();
  #manager: Manager | undefined;

  constructor(
    private readonly log: Log,
    private readonly pace: Pace,
  ) {}

  /** For discord.js' `ws.buildStrategy`. A shard asks for its session before it connects: that is where it waits. */
  readonly strategy: BuildStrategy = (manager): IShardingStrategy => {
    this.#manager = manager;
    const { options } = manager;
    const strategy = new SimpleShardingStrategy(manager);
    const sessionOf = options.retrieveSessionInfo;
    options.retrieveSessionInfo = async (shard) => {
      const status = (await strategy.fetchStatus()).get(shard);
      // discord.js goes on connecting with shards it has given up.
      if (status === undefined) return never();
      if (status === WebSocketShardStatus.Idle) await this.#turn(shard);
      return sessionOf(shard);
    };
    return strategy;
  };

  /** Leaves the gateway: nothing arrives from now on, and no shard connects any more. */
  async end(): Promise<void> {
    this.#ended.abort();
    await this.#manager?.destroy({ code: CloseCodes.Normal, reason: 'leaving' });
  }

  async #turn(shard: number): Promise<void> {
    const tries = this.#triesOf(shard);
    if (tries > 0) await this.#wait(shard, tries);
    if (this.#ended.signal.aborted) return never();
    this.#connects.set(shard, { at: Date.now(), tries });
  }

  #triesOf(shard: number): number {
    const last = this.#connects.get(shard);
    return last === undefined || Date.now() - last.at > STEADY * this.pace.most ? 0 : last.tries + 1;
  }

  async #wait(shard: number, tries: number): Promise<void> {
    const wait = backOff(tries - 1, this.pace);
    this.log.warn({ shard, tries, wait }, 'the gateway is gone; connecting again');
    await pause(wait, undefined, { signal: this.#ended.signal }).catch(() => undefined);
  }
}

/** What is given up waits for ever: a rejection would only be one more thing to go wrong. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
