/** Numbers below 2³² in a row that grows, four bytes each. */
export class Numbers {
  #array: Uint32Array<ArrayBuffer>;
  #size: number;

  constructor(stored: Uint32Array<ArrayBuffer> = new Uint32Array(0)) {
    this.#array = stored;
    this.#size = stored.length;
  }

  get size(): number {
    return this.#size;
  }

  at(place: number): number {
    return this.#array[place] ?? 0;
  }

  /** Those from one place to before another, without copying. */
  between(start: number, end: number): Uint32Array {
    return this.#array.subarray(start, end);
  }

  set(place: number, value: number): void {
    this.#array[place] = value;
  }

  push(value: number): void {
    if (this.#size === this.#array.length) {
      const larger = new Uint32Array(Math.max(256, this.#size + (this.#size >> 1)));
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#size++] = value;
  }

  store(): Uint32Array<ArrayBuffer> {
    return this.#array.slice(0, this.#size);
  }
}
