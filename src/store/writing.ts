import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes gathered before they are written. */
const blockSize = 1 << 20;

/** Writes rows of several tables to one file, and notes where each begins. */
export class RowWriter {
  readonly #file: FileHandle;
  readonly #digest: Hash = createHash('sha256');
  #lines: string[] = [];
  #length = 0;
  #written = 0;

  static async open(path: string): Promise<RowWriter> {
    return new RowWriter(await open(path, 'w'));
  }

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** @returns where each row begins, and where the last one ends, in bytes */
  async write(rows: Iterable<unknown>): Promise<Float64Array<ArrayBuffer>> {
    const starts = [this.#written + this.#length];
    for (const row of rows) {
      const line = `${JSON.stringify(row)}\n`;
      this.#lines.push(line);
      this.#length += Buffer.byteLength(line);
      starts.push(this.#written + this.#length);
      if (this.#length > blockSize) await this.#flush();
    }
    return Float64Array.from(starts);
  }

  /** @returns the file's size and digest */
  async close(): Promise<{ size: number; digest: string }> {
    await this.#flush();
    await this.#file.close();
    return { size: this.#written, digest: this.#digest.digest('hex') };
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#lines.join(''));
    this.#digest.update(bytes);
    await this.#file.writeFile(bytes);
    this.#written += bytes.length;
    this.#lines = [];
    this.#length = 0;
  }
}
