/** Milliseconds without a write after which a file counts as finished. */
const quietFor = 500;
/** Milliseconds to wait before a reading that failed is tried again. */
const again = 5000;

/**
 * Gathers the names of files that are touched, and calls `take` when some have not been touched for a while.
 * Never two calls at once; at most half of the time is spent on them. When `take` fails, it is called again later.
 */
export class Settling {
  /** When each file was touched last. */
  readonly #touched = new Map<string, number>();
  readonly #take: (busy: ReadonlySet<string>) => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;
  #taking: Promise<void> | undefined;
  #closed = false;

  /** @param take is told the files that are still being written */
  constructor(take: (busy: ReadonlySet<string>) => Promise<void>) {
    this.#take = take;
  }

  touch(name: string): void {
    this.#touched.set(name, performance.now());
    this.#wait(quietFor);
  }

  /** Waits for a call that is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#taking;
  }

  /** Looks in so many milliseconds, or before where that was wanted already. */
  #wait(milliseconds: number): void {
    const due = performance.now() + milliseconds;
    if (this.#closed || this.#taking !== undefined || this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#look(), milliseconds).unref();
  }

  #look(): void {
    this.#due = Number.POSITIVE_INFINITY;
    const now = performance.now();
    const quiet = [...this.#touched].filter(([, last]) => now - last >= quietFor);
    for (const [name] of quiet) this.#touched.delete(name);
    if (quiet.length > 0) this.#taking = this.#run();
    else if (this.#touched.size > 0) this.#wait(quietFor);
  }

  async #run(): Promise<void> {
    const began = performance.now();
    const failed = await this.#take(new Set(this.#touched.keys())).then(
      () => false,
      () => true,
    );
    this.#taking = undefined;
    const took = performance.now() - began;
    // An empty name stands for the folder.
    if (failed) this.#touched.set('', performance.now());
    if (this.#touched.size > 0) this.#wait(failed ? again : Math.max(quietFor, took));
  }
}
