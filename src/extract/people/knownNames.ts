/** Somebody whose name's parts are known, each with its possible forms. */
interface Named {
  bases: readonly (readonly string[])[];
}

/**
 * People in the order they were added, listed by the forms of their names' parts: a name is held against the few that may
 * be the same instead of against everybody, since lists of names in an article can be long.
 */
export class KnownNames<T extends Named> {
  readonly all: T[] = [];
  readonly #byForm = new Map<string, Set<number>>();
  /** By the letter that forms of more than one letter begin with: what an initial may stand for. */
  readonly #byLetter = new Map<string, Set<number>>();
  /** By a part that is only an initial. */
  readonly #byInitial = new Map<string, Set<number>>();

  add(one: T): void {
    const number = this.all.push(one) - 1;
    for (const part of one.bases) {
      for (const form of part) {
        put(this.#byForm, form, number);
        if (form.length > 1) put(this.#byLetter, form.charAt(0), number);
      }
      if (part[0]?.length === 1) put(this.#byInitial, part[0], number);
    }
  }

  /** Everybody of whom each of these parts may be one, in the order they were added; others may be among them. */
  near(parts: readonly (readonly string[])[]): T[] {
    let fewest: readonly ReadonlySet<number>[] = [];
    for (const part of parts) {
      const lists = this.#near(part);
      // Most names of an article are new: nobody has a part like this one.
      if (lists.length === 0) return [];
      if (fewest.length === 0 || sizeOf(lists) < sizeOf(fewest)) fewest = lists;
    }
    const numbers = new Set(fewest.flatMap((list) => [...list]));
    return [...numbers].sort((a, b) => a - b).flatMap((number) => this.all[number] ?? []);
  }

  #near(part: readonly string[]): ReadonlySet<number>[] {
    const [first = ''] = part;
    const letters = new Set<string>();
    for (const form of part) if (form.length > 1) letters.add(form.charAt(0));
    const lists: ReadonlySet<number>[] = [];
    for (const form of part) addList(lists, this.#byForm.get(form));
    for (const letter of letters) addList(lists, this.#byInitial.get(letter));
    if (first.length === 1) addList(lists, this.#byLetter.get(first));
    return lists;
  }
}

function addList(lists: ReadonlySet<number>[], list: ReadonlySet<number> | undefined): void {
  if (list !== undefined) lists.push(list);
}

function sizeOf(lists: readonly ReadonlySet<number>[]): number {
  return lists.reduce((sum, { size }) => sum + size, 0);
}

function put(lists: Map<string, Set<number>>, key: string, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([number]));
  else list.add(number);
}
