import { highest, type Scored } from './highest.js';

/** Adds up scores of numbered things term by term: of one term, a thing's best offer counts. */
export class ScoreBoard {
  #scores = new Float32Array(1024);
  #offers = new Float32Array(1024);
  readonly #touched: number[] = [];
  readonly #offered: number[] = [];

  /** Room for things numbered below `size`. */
  ensure(size: number): void {
    if (size <= this.#scores.length) return;
    const room = Math.max(size, 2 * this.#scores.length);
    this.#scores = new Float32Array(room);
    this.#offers = new Float32Array(room);
  }

  isTouched(at: number): boolean {
    return (this.#scores[at] ?? 0) > 0;
  }

  /** Everything with a score. */
  touched(): readonly number[] {
    return this.#touched;
  }

  /** Something above 0 that the current term gives. */
  offer(at: number, worth: number): void {
    const best = this.#offers[at] ?? 0;
    if (best === 0) this.#offered.push(at);
    if (worth > best) this.#offers[at] = worth;
  }

  /** Ends the current term: its offers, times `weight`, join the scores. */
  settle(weight: number): void {
    for (const at of this.#offered) {
      const score = this.#scores[at] ?? 0;
      if (score === 0) this.#touched.push(at);
      this.#scores[at] = score + weight * (this.#offers[at] ?? 0);
      this.#offers[at] = 0;
    }
    this.#offered.length = 0;
  }

  /** The highest scores, and a clean board. */
  best(most: number, before?: (a: number, b: number) => boolean): Scored[] {
    const best = highest(this.#touched, this.#scores, most, before);
    for (const at of this.#touched) this.#scores[at] = 0;
    this.#touched.length = 0;
    return best;
  }
}
