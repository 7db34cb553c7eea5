import { type Form, listTable, type Seconds, type Starts, startsIn } from './forms.js';
import { gather } from './gather.js';
import { lowered, type Word, wordAt, wordsOf } from './words.js';

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
  first: Element;
  /** Read when a text first has that word: most phrases of a pack stand in no text. */
  behind: WordsBehind | undefined;
}

/** The words of a phrase behind its first. */
interface WordsBehind {
  rest: Element[];
  /** After `…`. */
  tail: Element[];
}

/** One word of a pattern: any of the exact forms, of the stems with any ending, of the endings of compounds. */
interface Element {
  exact: readonly string[];
  stems: readonly string[];
  endings: readonly string[];
  /** `capital`: only words with a capital; a list: only words written exactly so. */
  written: 'anyhow' | 'capital' | readonly string[];
}

/** How a table treats capitals in its phrases: as small letters, or as capitals the text must have too. */
export type Capitals = 'ignored' | 'needed';

/** So many phrases that start with one word are told apart by their second. */
const manyStarts = 4;

/** Words allowed between the two parts of a phrase with a gap; a semicolon closes it before. */
const longestGap = 24;

/**
 * Finds pack phrases among words; see `Phrase` in languages/pack.ts for their notation.
 * Every word knows the phrases that start with it (forms.ts), whatever the number of tables and phrases.
 */
export class PhraseTable<T> {
  readonly #patterns: readonly Pattern<T>[];
  readonly #capitals: Capitals;
  readonly #number: number;

  constructor(rows: Iterable<readonly [phrase: string, value: T]>, capitals: Capitals = 'ignored') {
    this.#patterns = [...rows].flatMap(([phrase, value]) =>
      written(phrase).map((one) => patternOf(one, value, capitals)),
    );
    this.#capitals = capitals;
    this.#number = listTable(this.#patterns.map(({ first }) => first));
  }

  /** The longest phrase that starts at `words[at]`, of equals the one listed first. */
  at(words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    const word = words[at];
    if (word === undefined) return undefined;
    const starts = startsIn(word.form, this.#number);
    if (starts === undefined) return undefined;
    const phrases = this.#phrasesBefore(words[at + 1], starts);
    let best: PhraseMatch<T> | undefined;
    for (let index = 0; index < phrases.length; index++) {
      const match = this.#match(phrases[index] ?? 0, word, words, at);
      if (match !== undefined && (best === undefined || byLength(match, best) < 0)) best = match;
    }
    return best;
  }

  /** Every phrase that starts at `words[at]`, the longest first. */
  allAt(words: readonly Word[], at: number): readonly PhraseMatch<T>[] {
    const word = words[at];
    const starts = word === undefined ? undefined : startsIn(word.form, this.#number);
    if (word === undefined || starts === undefined) return noMatches;
    const phrases = this.#phrasesBefore(words[at + 1], starts);
    const matches: PhraseMatch<T>[] = [];
    for (let index = 0; index < phrases.length; index++) {
      const match = this.#match(phrases[index] ?? 0, word, words, at);
      if (match !== undefined) matches.push(match);
    }
    return matches.length < 2 ? matches : matches.sort(byLength);
  }

  /** The first of `allAt` that ends right before `words[end]`. */
  endingAt(words: readonly Word[], at: number, end: number): PhraseMatch<T> | undefined {
    const word = words[at];
    const starts = word === undefined ? undefined : startsIn(word.form, this.#number);
    if (word === undefined || starts === undefined) return undefined;
    const phrases = this.#phrasesBefore(words[at + 1], starts);
    let best: PhraseMatch<T> | undefined;
    for (let index = 0; index < phrases.length; index++) {
      const match = this.#match(phrases[index] ?? 0, word, words, at);
      if (match?.to === end && (best === undefined || byLength(match, best) < 0)) best = match;
    }
    return best;
  }

  /** All phrases from left to right, the longest at each place, none inside another. */
  findAll(words: readonly Word[], from = 0, to = words.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = from; at < to;) {
      const match = this.at(words, at);
      if (match !== undefined && match.to <= to) {
        found.push(match);
        at = match.to;
      } else at++;
    }
    return found;
  }

  /** Whether some phrase could start with this word. */
  canStart(form: Form): boolean {
    return startsIn(form, this.#number) !== undefined;
  }

  /** Those of the phrases that the next word leaves possible: of many that open with an article few go on alike. */
  #phrasesBefore(next: Word | undefined, starts: Starts): readonly number[] {
    if (starts.phrases.length < manyStarts) return starts.phrases;
    const { anyhow, exact } = (starts.seconds ??= this.#secondsOf(starts.phrases));
    return (next === undefined ? undefined : exact.get(next.lower)) ?? anyhow;
  }

  #secondsOf(phrases: readonly number[]): Seconds {
    const told = phrases.map((number) => ({ number, words: exactSeconds(this.#behind(number).rest[0]) }));
    const anyhow: number[] = [];
    const exact = new Map<string, number[]>();
    for (const { words } of told) for (const lower of words ?? []) exact.set(lower, []);
    for (const { number, words } of told) {
      if (words === undefined) anyhow.push(number);
      for (const lower of words === undefined ? exact.keys() : new Set(words)) exact.get(lower)?.push(number);
    }
    return { anyhow, exact };
  }

  #behind(number: number): WordsBehind {
    const pattern = this.#patterns[number];
    return pattern === undefined
      ? nothingBehind
      : (pattern.behind ??= wordsBehind(pattern.phrase, this.#capitals));
  }

  #match(number: number, word: Word, words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    const pattern = this.#patterns[number];
    if (pattern === undefined || !isWritten(pattern.first, word)) return undefined;
    const { rest, tail } = this.#behind(number);
    const to = fits(rest, words, at + 1);
    if (to === undefined) return undefined;
    const second = tail.length === 0 ? null : findTail(tail, words, to);
    if (second === undefined) return undefined;
    return { value: pattern.value, from: at, to, second, phrase: pattern.phrase };
  }
}

const nothingBehind: WordsBehind = { rest: [], tail: [] };
const noMatches: readonly never[] = [];

/** The only words an element takes; undefined where any word may be one of it, or none is asked. */
function exactSeconds(element: Element | undefined): readonly string[] | undefined {
  return element === undefined || element.stems.length + element.endings.length > 0
    ? undefined
    : element.exact;
}

function byLength(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): number {
  return b.to - a.to || spanOf(b) - spanOf(a);
}

/** One table for a list of a pack, whoever asks for it: every table makes the lexicon larger. */
const sets = new WeakMap<readonly string[], PhraseTable<true>>();

/** A table whose value is true: for "is there one of these words". The list stays as it is. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  const known = sets.get(phrases);
  if (known !== undefined) return known;
  const table = new PhraseTable(phrases.map((phrase) => [phrase, true] as const));
  sets.set(phrases, table);
  return table;
}

/** A mark that parts words inside a token. */
const innerMark = /[-’'.]/u;

/** An alternative of several words makes a phrase of its own: `de|d’`, `chaired|co-chaired`. */
function written(phrase: string): string[] {
  if (!phrase.includes('|') || !innerMark.test(phrase)) return [phrase];
  const tokens = phrase.split(' ').map((token) => (innerMark.test(token) ? token.split('|') : [token]));
  return tokens.reduce<string[]>(
    (starts, forms) => starts.flatMap((start) => forms.map((form) => `${start} ${form}`.trimStart())),
    [''],
  );
}

function patternOf<T>(phrase: string, value: T, capitals: Capitals): Pattern<T> {
  const opening = /^=?\s*[^\s…]*/u.exec(phrase)?.[0] ?? '';
  const [first] = elementsOf(opening, capitals);
  if (first === undefined) throw new Error(`empty phrase "${phrase}"`);
  return { value, phrase, first, behind: undefined };
}

function wordsBehind(phrase: string, capitals: Capitals): WordsBehind {
  const [head = '', tail = ''] = phrase.split('…');
  return { rest: elementsOf(head, capitals).slice(1), tail: elementsOf(tail, capitals) };
}

/** A word without marks of the notation. */
const plainWord = /^[\p{L}\p{M}]+$/u;

function elementsOf(phrase: string, capitals: Capitals): Element[] {
  if (plainWord.test(phrase)) return [plainElement(phrase, capitals)];
  const exactly = phrase.startsWith('=');
  // The marks of the notation must not become words of their own.
  const plain = phrase
    .slice(exactly ? 1 : 0)
    .replaceAll('*', '\u{e000}')
    .replaceAll('|', '\u{e001}')
    .trim();
  const tokens = plain === '' ? [] : plain.split(/\s+/u);
  return gather(tokens, (token) =>
    plainWord.test(token) && !exactly
      ? plainElement(token, capitals)
      : formsOfToken(token).map((alternatives) => elementOf(alternatives, exactly, capitals)),
  );
}

const noForms: readonly string[] = [];

/** As `elementOf`, of one word without marks: most elements of a pack, and young processes do little but read packs. */
function plainElement(word: string, capitals: Capitals): Element {
  const written = capitals === 'needed' && /^\p{Lu}/u.test(word) ? 'capital' : 'anyhow';
  return { exact: [lowered(word), ...withoutAccent(word)], stems: noForms, endings: noForms, written };
}

/** The words of a token, each with its alternatives. */
function formsOfToken(token: string): string[][] {
  if (token.includes('\u{e001}')) return [token.split('\u{e001}')];
  // `vice-president*` is three words in the text, so it is three elements here.
  return wordsOf(token.replaceAll('\u{e000}', ''))
    .map((word) => word.text)
    .map((text, index, all) => [
      [
        index === 0 && token.startsWith('\u{e000}') ? '\u{e000}' : '',
        text,
        index === all.length - 1 && token.endsWith('\u{e000}') ? '\u{e000}' : '',
      ].join(''),
    ]);
}

function elementOf(alternatives: string[], exactly: boolean, capitals: Capitals): Element {
  const stems = alternatives.filter((form) => form.endsWith('\u{e000}'));
  const endings = alternatives.filter((form) => form.startsWith('\u{e000}'));
  const whole = alternatives.filter((form) => !form.includes('\u{e000}'));
  const capital = capitals === 'needed' && /^\p{Lu}/u.test(alternatives[0] ?? '');
  return {
    exact: whole.flatMap((form) => [lowered(form), ...withoutAccent(form)]),
    stems: stems.map((form) => lowered(form.slice(0, -1))),
    endings: endings.map((form) => lowered(form.slice(1))),
    written: exactly ? whole.map((form) => form.replaceAll("'", '’')) : capital ? 'capital' : 'anyhow',
  };
}

/** French leaves accents off capitals: `État` is also written `Etat`. */
function withoutAccent(form: string): string[] {
  return /^[ÀÇÈÉÊÎÔ]/u.test(form) ? [lowered(form[0]?.normalize('NFD')[0] + form.slice(1))] : [];
}

function fits(elements: readonly Element[], words: readonly Word[], at: number): number | undefined {
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    const word = words[at + index];
    if (element === undefined || word === undefined || !matches(element, word)) return undefined;
  }
  return at + elements.length;
}

function matches(element: Element, word: Word): boolean {
  if (!isWritten(element, word)) return false;
  const { exact, stems, endings, written } = element;
  if (typeof written === 'object') return true;
  const { lower } = word;
  for (let index = 0; index < exact.length; index++) if (exact[index] === lower) return true;
  return (
    (stems.length > 0 && stems.some((stem) => lower.startsWith(stem))) ||
    (endings.length > 0 && endings.some((ending) => lower.length > ending.length && lower.endsWith(ending)))
  );
}

/** Whether a word in one of the element's forms is also written as it must be. */
function isWritten({ written }: Element, word: Word): boolean {
  if (written === 'anyhow') return true;
  if (written === 'capital') return word.capital;
  return written.includes(word.text.normalize('NFC').replaceAll("'", '’'));
}

function findTail(tail: readonly Element[], words: readonly Word[], from: number) {
  for (let at = from; at < Math.min(words.length, from + longestGap); at++) {
    const to = fits(tail, words, at);
    if (to !== undefined) return { from: at, to };
    if (wordAt(words, at).text === ';') return undefined;
  }
  return undefined;
}

function spanOf(match: PhraseMatch<unknown>): number {
  return (match.second?.to ?? match.to) - match.from;
}

/** The start of the longest phrase that ends right before `words[end]`. */
export function startOfPhraseBefore(
  table: PhraseTable<unknown>,
  words: readonly Word[],
  end: number,
  longest = 5,
): number | undefined {
  for (let at = Math.max(0, end - longest); at < end; at++)
    if (table.endingAt(words, at, end) !== undefined) return at;
  return undefined;
}
