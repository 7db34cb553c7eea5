/** Numbers that look random and are the same in every run. Source: mulberry32, Tommy Ettinger, public domain. */
export class Rng {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** 0 ≤ n < below */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  /** A rank from 0, low ones oftener, as words and people occur in news (Zipf's law with exponent 1). */
  rank(below: number): number {
    return Math.min(below - 1, Math.floor(Math.exp(this.next() * Math.log(below + 1))) - 1);
  }
}
