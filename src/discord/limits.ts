/** What a user may still ask for. */
interface Account {
  /** Answers left, in fractions: they come back with time. */
  left: number;
  /** When `left` was counted, in milliseconds. */
  at: number;
  underWay: number;
  /** Was told to wait, and has been answered nothing since. */
  isTold: boolean;
}

/** Answers one user may wait for at the same time. */
const AT_ONCE = 5;

/** The part of a minute's answers that may be asked for in one go. */
const BURST = 1 / 3;

const MINUTE = 60_000;

/** Users remembered before those who have everything left are forgotten. */
const MOST_ACCOUNTS = 1000;

/** Keeps one user from taking the time of all others. */
export class Limits {
  readonly #accounts = new Map<string, Account>();

  /**
   * @param perMinute answers a minute for each user; 0: as many as they like
   * @param now milliseconds of a clock that never goes back
   */
  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Does the work if the user has answers left.
   * @param refuse called instead when there are none; `isTold`: it was called for this user just before
   */
  async run<T>(user: string, work: () => Promise<T>, refuse: (isTold: boolean) => Promise<T>): Promise<T> {
    if (this.perMinute === 0) return work();
    const account = this.#accountOf(user);
    const { isTold } = account;
    account.isTold = account.left < 1 || account.underWay >= AT_ONCE;
    if (account.isTold) return refuse(isTold);
    account.left -= 1;
    account.underWay += 1;
    try {
      return await work();
    } finally {
      account.underWay -= 1;
    }
  }

  #accountOf(user: string): Account {
    const now = this.now();
    const known = this.#accounts.get(user);
    if (known) return Object.assign(known, { left: this.#leftAt(now, known), at: now });
    if (this.#accounts.size >= MOST_ACCOUNTS) this.#forget(now);
    const opened = { left: this.#most, at: now, underWay: 0, isTold: false };
    this.#accounts.set(user, opened);
    return opened;
  }

  #leftAt(now: number, { left, at }: Account): number {
    return Math.min(this.#most, left + ((now - at) * this.perMinute) / MINUTE);
  }

  get #most(): number {
    return Math.max(1, this.perMinute * BURST);
  }

  #forget(now: number): void {
    for (const [user, account] of this.#accounts)
      if (account.underWay === 0 && this.#leftAt(now, account) === this.#most) this.#accounts.delete(user);
  }
}
