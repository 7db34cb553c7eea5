/** Bytes of one block. */
const blockSize = 1 << 24;

/** Texts by number, as UTF-8 outside the JavaScript heap. */
export class Texts {
  readonly #blocks: Buffer[] = [];
  #used = blockSize;
  /** Where each text starts, counted over all blocks, and its bytes. */
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];

  get size(): number {
    return this.#starts.length;
  }

  add(text: string): number {
    const length = Buffer.byteLength(text);
    if (this.#used + length > blockSize) {
      this.#blocks.push(Buffer.allocUnsafe(blockSize));
      this.#used = 0;
    }
    this.#blocks.at(-1)?.write(text, this.#used);
    this.#lengths.push(length);
    const at = this.#starts.push((this.#blocks.length - 1) * blockSize + this.#used) - 1;
    this.#used += length;
    return at;
  }

  get(number: number): string {
    const start = this.#starts[number] ?? 0;
    const from = start % blockSize;
    const block = this.#blocks[Math.floor(start / blockSize)];
    return block?.toString('utf8', from, from + (this.#lengths[number] ?? 0)) ?? '';
  }
}
