/** Ids kept: more than arrive in the minutes during which Discord may send an event again. */
const MOST = 5000;

/** Which events came before: after a lost line Discord sends some of them twice. */
export class Seen {
  readonly #ids = new Set<string>();

  /** Whether the id comes for the first time. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > MOST && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}
