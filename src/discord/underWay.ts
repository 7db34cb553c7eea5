import { setTimeout as pause } from 'node:timers/promises';

/** The answers being worked on. */
export class UnderWay {
  readonly #works = new Set<Promise<void>>();

  add(work: Promise<void>): void {
    this.#works.add(work);
    void work.finally(() => this.#works.delete(work));
  }

  /** Waits until all are finished. @param limit milliseconds to wait at most */
  async finish(limit: number): Promise<void> {
    const timer = new AbortController();
    const late = pause(limit, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.#works), late]);
    timer.abort();
  }
}
