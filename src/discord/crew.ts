import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import type { Log } from '../log.js';
import { backOff, type Pace } from './backOff.js';

/** A process that ran this many times the longest wait did not die of its start. */
const STEADY = 3;

/** Keeps the processes of the shards running. */
export class Crew {
  readonly #shards = new Set<Shard>();
  #isEnding = false;

  /** @param hopeless called when a process ended before it was ready: another would end the same way */
  constructor(
    private readonly log: Log,
    private readonly pace: Pace,
    private readonly hopeless: () => void,
  ) {}

  /** Starts the process of a shard, and again whenever it ends. */
  start(shard: Shard): void {
    this.#shards.add(shard);
    shard.on('error', (error) => this.log.error({ err: error, shard: shard.id }, 'shard error'));
    let tries = 0;
    let startedAt = this.#spawn(shard);
    shard.on('death', () => {
      if (this.#isEnding) return;
      this.log.warn({ shard: shard.id }, 'ended');
      if (!shard.ready) return this.hopeless();
      tries = Date.now() - startedAt > STEADY * this.pace.most ? 0 : tries + 1;
      void pause(backOff(tries, this.pace)).then(() => (startedAt = this.#spawn(shard)));
    });
  }

  /** Tells all processes to finish what they are at. */
  async end(): Promise<void> {
    this.#isEnding = true;
    const running = this.#processes();
    for (const child of running) child.kill('SIGTERM');
    await Promise.all(running.map((child) => once(child, 'exit')));
  }

  /** Ends them at once. */
  kill(): void {
    this.#isEnding = true;
    for (const child of this.#processes()) child.kill('SIGKILL');
  }

  #processes() {
    return [...this.#shards].flatMap(({ process }) => process ?? []);
  }

  #spawn(shard: Shard): number {
    if (this.#isEnding) return 0;
    const failed = (error: unknown) => this.log.error({ err: error, shard: shard.id }, 'shard error');
    shard.spawn(-1).catch(failed);
    this.log.info({ shard: shard.id, pid: shard.process?.pid }, 'starting');
    return Date.now();
  }
}
