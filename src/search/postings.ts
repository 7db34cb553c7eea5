/** Postings as stored: `passages[starts[word]]` … `passages[starts[word + 1] - 1]` hold the word. */
export interface SealedPostings {
  starts: Uint32Array<ArrayBuffer>;
  passages: Uint32Array<ArrayBuffer>;
}

/** Open postings are sealed when there are as many as sealed ones, and never fewer than this. */
const fewestToSeal = 1 << 16;
const none = 0xffffffff;

/**
 * Which passages hold which word (or which words have which sound), four bytes a pair. New pairs go to chains, which are sealed into one sorted block
 * each time they have doubled it: adding one costs the same whatever the size.
 */
export class Postings {
  #sealed: SealedPostings;
  #counts = new Uint32Array(1024);
  /** The newest open pair of each word, and of each pair its passage and the word's pair before it. */
  #newest = new Uint32Array(1024).fill(none);
  #passages = new Uint32Array(1024);
  #before = new Uint32Array(1024);
  #open = 0;
  #words = 0;

  constructor(sealed: SealedPostings = { starts: new Uint32Array(1), passages: new Uint32Array(0) }) {
    this.#sealed = sealed;
    this.#words = sealed.starts.length - 1;
    this.#growWords(this.#words);
    for (let word = 0; word < this.#words; word++) this.#counts[word] = sealedCount(sealed, word);
  }

  /** Passages must come in ascending order, each word once a passage. */
  add(word: number, passage: number): void {
    if (word >= this.#words) this.#words = word + 1;
    this.#growWords(this.#words);
    if (this.#open === this.#passages.length) this.#growOpen();
    this.#passages[this.#open] = passage;
    this.#before[this.#open] = this.#newest[word] ?? none;
    this.#newest[word] = this.#open++;
    this.#counts[word] = (this.#counts[word] ?? 0) + 1;
    if (this.#open >= Math.max(fewestToSeal, this.#sealed.passages.length)) this.seal();
  }

  /** How many passages hold the word. */
  count(word: number): number {
    return this.#counts[word] ?? 0;
  }

  visit(word: number, visitor: (passage: number) => void): void {
    const { starts, passages } = this.#sealed;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? end; at < end; at++) visitor(passages[at] ?? 0);
    for (let at = this.#newest[word] ?? none; at !== none; at = this.#before[at] ?? none)
      visitor(this.#passages[at] ?? 0);
  }

  /** Everything in one block, for storing. */
  seal(): SealedPostings {
    if (this.#open > 0 || this.#sealed.starts.length !== this.#words + 1) this.#merge();
    return this.#sealed;
  }

  #merge(): void {
    const starts = new Uint32Array(this.#words + 1);
    for (let word = 0; word < this.#words; word++) starts[word + 1] = (starts[word] ?? 0) + this.count(word);
    const passages = new Uint32Array(starts[this.#words] ?? 0);
    for (let word = 0; word < this.#words; word++) this.#mergeWord(word, passages, starts);
    this.#sealed = { starts, passages };
    this.#newest.fill(none);
    this.#open = 0;
  }

  #mergeWord(word: number, passages: Uint32Array, starts: Uint32Array): void {
    const old = this.#sealed;
    const from = old.starts[word] ?? 0;
    passages.set(old.passages.subarray(from, from + sealedCount(old, word)), starts[word] ?? 0);
    // Chains run from the newest pair back, so they fill the word's room from its end.
    let to = starts[word + 1] ?? 0;
    for (let at = this.#newest[word] ?? none; at !== none; at = this.#before[at] ?? none)
      passages[--to] = this.#passages[at] ?? 0;
  }

  #growWords(words: number): void {
    if (words <= this.#counts.length) return;
    const room = Math.max(words, this.#counts.length * 2);
    this.#counts = grown(this.#counts, room, 0);
    this.#newest = grown(this.#newest, room, none);
  }

  #growOpen(): void {
    this.#passages = grown(this.#passages, this.#open * 2, 0);
    this.#before = grown(this.#before, this.#open * 2, 0);
  }
}

function sealedCount({ starts }: SealedPostings, word: number): number {
  return word + 1 < starts.length ? (starts[word + 1] ?? 0) - (starts[word] ?? 0) : 0;
}

function grown(old: Uint32Array<ArrayBuffer>, room: number, filler: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(old);
  if (filler !== 0) larger.fill(filler, old.length);
  return larger;
}
