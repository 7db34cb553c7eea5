import { lowered, type Word, wordsOf } from './words.js';

/** A phrase found among words: `words[from]` … `words[to - 1]`. */
export interface PhraseMatch<T> {
  value: T;
  from: number;
  to: number;
  /** For a phrase with a gap: where its second part starts and ends; otherwise null. */
  second: { from: number; to: number } | null;
  /** The phrase as the pack writes it, for rule names. */
  phrase: string;
}

interface Pattern<T> {
  value: T;
  phrase: string;
  head: Element[];
  /** After `…`. */
  tail: Element[];
}

/** One word of a pattern: any of the exact forms, or any of the stems with any ending. */
interface Element {
  exact: readonly string[];
  stems: readonly string[];
  /** `capital`: only words with a capital; a list: only words written exactly so. */
  written: 'anyhow' | 'capital' | readonly string[];
}

/** How a table treats capitals in its phrases: as small letters, or as capitals the text must have too. */
export type Capitals = 'ignored' | 'needed';

/** Words allowed between the two parts of a phrase with a gap. */
const longestGap = 24;

const noPatterns: readonly never[] = [];

/**
 * Finds pack phrases among words; see `Phrase` in languages/pack.ts for their notation.
 * Looking up a position costs one map access per distinct word, whatever the number of phrases.
 */
export class PhraseTable<T> {
  readonly #exact = new Map<string, Pattern<T>[]>();
  readonly #stems = new Map<string, Pattern<T>[]>();
  readonly #known = new Map<string, readonly Pattern<T>[]>();
  readonly #stemLengths = new Set<number>();

  constructor(rows: Iterable<readonly [phrase: string, value: T]>, capitals: Capitals = 'ignored') {
    for (const [phrase, value] of rows) {
      const [head = '', tail = ''] = phrase.split('…');
      const pattern = { value, phrase, head: elementsOf(head, capitals), tail: elementsOf(tail, capitals) };
      const first = pattern.head[0];
      if (first === undefined) throw new Error(`empty phrase "${phrase}"`);
      for (const form of first.exact) listIn(this.#exact, form).push(pattern);
      for (const stem of first.stems) {
        listIn(this.#stems, stem).push(pattern);
        this.#stemLengths.add(stem.length);
      }
    }
  }

  /** The longest phrase that starts at `words[at]`, of equals the one listed first. */
  at(words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    return this.allAt(words, at)[0];
  }

  /** Every phrase that starts at `words[at]`, the longest first. */
  allAt(words: readonly Word[], at: number): PhraseMatch<T>[] {
    const word = words[at];
    if (word === undefined) return [];
    const patterns = this.#patternsFor(word.lower);
    if (patterns.length === 0) return [];
    const matches: PhraseMatch<T>[] = [];
    for (const pattern of patterns) {
      const to = fits(pattern.head, words, at);
      if (to === undefined) continue;
      const second = pattern.tail.length === 0 ? null : findTail(pattern.tail, words, to);
      if (second !== undefined)
        matches.push({ value: pattern.value, from: at, to, second, phrase: pattern.phrase });
    }
    return matches.length < 2 ? matches : matches.sort((a, b) => b.to - a.to || spanOf(b) - spanOf(a));
  }

  /** All phrases from left to right, the longest at each place, none inside another. */
  findAll(words: readonly Word[], from = 0, to = words.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = from; at < to;) {
      // Most words start no phrase: nothing is made for them.
      const word = words[at];
      const match =
        word === undefined || this.#patternsFor(word.lower).length === 0 ? undefined : this.at(words, at);
      if (match !== undefined && match.to <= to) {
        found.push(match);
        at = match.to;
      } else at++;
    }
    return found;
  }

  /** Whether some phrase could start with this lower-cased word. */
  canStart(word: string): boolean {
    return this.#patternsFor(word).length > 0;
  }

  #patternsFor(word: string): readonly Pattern<T>[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const patterns = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#stemLengths)
      if (length <= word.length) patterns.push(...(this.#stems.get(word.slice(0, length)) ?? []));
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(word, patterns.length === 0 ? noPatterns : patterns);
    return patterns;
  }
}

/** A table whose value is true: for "is there one of these words". */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  return new PhraseTable([...phrases].map((phrase) => [phrase, true] as const));
}

function elementsOf(phrase: string, capitals: Capitals): Element[] {
  const exactly = phrase.startsWith('=');
  // The marks of the notation must not become words of their own.
  const plain = phrase
    .slice(exactly ? 1 : 0)
    .replaceAll('*', '\u{e000}')
    .replaceAll('|', '\u{e001}')
    .trim();
  const forms = plain === '' ? [] : plain.split(/\s+/u).flatMap(formsOfToken);
  return forms.map((alternatives) => elementOf(alternatives, exactly, capitals));
}

/** The words of a token, each with its alternatives. */
function formsOfToken(token: string): string[][] {
  if (token.includes('\u{e001}')) return [token.split('\u{e001}')];
  // `vice-president*` is three words in the text, so it is three elements here.
  return wordsOf(token.replaceAll('\u{e000}', ''))
    .map((word) => word.text)
    .map((text, index, all) => [
      index === all.length - 1 && token.endsWith('\u{e000}') ? `${text}\u{e000}` : text,
    ]);
}

function elementOf(alternatives: string[], exactly: boolean, capitals: Capitals): Element {
  const stems = alternatives.filter((form) => form.endsWith('\u{e000}'));
  const whole = alternatives.filter((form) => !form.endsWith('\u{e000}'));
  const capital = capitals === 'needed' && /^\p{Lu}/u.test(alternatives[0] ?? '');
  return {
    exact: whole.flatMap((form) => [lowered(form), ...withoutAccent(form)]),
    stems: stems.map((form) => lowered(form.slice(0, -1))),
    written: exactly ? whole.map((form) => form.replaceAll("'", '’')) : capital ? 'capital' : 'anyhow',
  };
}

/** French leaves accents off capitals: `État` is also written `Etat`. */
function withoutAccent(form: string): string[] {
  return /^[ÀÇÈÉÊÎÔ]/u.test(form) ? [lowered(form[0]?.normalize('NFD')[0] + form.slice(1))] : [];
}

function fits(elements: readonly Element[], words: readonly Word[], at: number): number | undefined {
  let index = at;
  for (const element of elements) {
    const word = words[index++];
    if (word === undefined || !matches(element, word)) return undefined;
  }
  return index;
}

function matches(element: Element, word: Word): boolean {
  const { exact, stems, written } = element;
  if (written === 'capital' && !word.capital) return false;
  if (typeof written === 'object') return written.includes(word.text.normalize('NFC').replaceAll("'", '’'));
  return exact.includes(word.lower) || stems.some((stem) => word.lower.startsWith(stem));
}

function findTail(tail: readonly Element[], words: readonly Word[], from: number) {
  for (let at = from; at < Math.min(words.length, from + longestGap); at++) {
    const to = fits(tail, words, at);
    if (to !== undefined) return { from: at, to };
  }
  return undefined;
}

function spanOf(match: PhraseMatch<unknown>): number {
  return (match.second?.to ?? match.to) - match.from;
}

function listIn<V>(map: Map<string, V[]>, key: string): V[] {
  const list = map.get(key);
  if (list !== undefined) return list;
  const fresh: V[] = [];
  map.set(key, fresh);
  return fresh;
}

/** The start of the longest phrase that ends right before `words[end]`. */
export function startOfPhraseBefore(
  table: PhraseTable<unknown>,
  words: readonly Word[],
  end: number,
  longest = 5,
): number | undefined {
  for (let at = Math.max(0, end - longest); at < end; at++)
    if (table.allAt(words, at).some((match) => match.to === end)) return at;
  return undefined;
}
