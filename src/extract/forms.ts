import { WordParts } from './wordParts.js';

/**
 * The lexicon: every phrase of every table by its first word, so that a word of a text is looked up once
 * for all finders and all tables. A form is what the lexicon knows of one lower-cased word.
 */
export interface Form {
  readonly lower: string;
  /** Counted from 0 in the order they were made. */
  readonly number: number;
  /** By table the phrases that may start with it; only tables that have some. */
  starts: ReadonlyMap<number, Starts>;
  /** A bit for each table in `starts`, 32 tables in a number: most words start nothing in most tables. */
  masks: readonly number[];
  /** A bit for each number in `masks` that has some, the 33rd in the first again: most words need no look at them. */
  groups: number;
  /** How many tables there were when `starts` was looked up: tables are built when first needed. */
  tables: number;
}

/** The phrases of a table that may start with one word. */
export interface Starts {
  /** As the table numbers them. */
  readonly phrases: number[];
  /** For the table's own use: what the word behind leaves of them. */
  seconds: Seconds | undefined;
}

/** Phrases that start with one word, by the word behind it; each list in the order of all of them. */
export interface Seconds {
  /** Those of one word, or whose second word is told by its beginning or end alone: any word may be behind. */
  anyhow: readonly number[];
  /** By an exact second word: its own, and those before any. */
  exact: ReadonlyMap<string, readonly number[]>;
}

/** A phrase of a table. */
interface Start {
  table: number;
  phrase: number;
}

/** Keeps the memory of words small on hostile text. */
const mostForms = 50_000;

const noStarts: ReadonlyMap<number, Starts> = new Map();
const noMasks: readonly number[] = [];

const exact = new Map<string, Start[]>();
const stems = new WordParts<Start>('beginnings');
const endings = new WordParts<Start>('ends');
let tables = 0;
let forms = new Map<string, Form>();
/** Those before them, of which the ones still met are kept. */
let older = new Map<string, Form>();
let made = 0;

/** The words a phrase may start with: whole, by their beginning, by their end. */
interface FirstWords {
  exact: readonly string[];
  stems: readonly string[];
  endings: readonly string[];
}

/**
 * Adds a table to the lexicon.
 * @param starts the first words of each phrase
 * @returns the table's number
 */
export function listTable(starts: readonly FirstWords[]): number {
  const table = tables++;
  for (const [phrase, first] of starts.entries()) {
    for (const word of first.exact) listExact(word, { table, phrase });
    for (const stem of first.stems) stems.add(stem, { table, phrase });
    for (const ending of first.endings) endings.add(ending, { table, phrase });
  }
  return table;
}

function listExact(word: string, start: Start): void {
  const listed = exact.get(word);
  if (listed === undefined) exact.set(word, [start]);
  else listed.push(start);
}

/** The one form of a lower-cased word. */
export function formOf(lower: string): Form {
  const known = forms.get(lower);
  if (known !== undefined) return known;
  if (forms.size >= mostForms) [older, forms] = [forms, new Map()];
  const form = older.get(lower) ?? newForm(lower);
  forms.set(lower, form);
  return form;
}

function newForm(lower: string): Form {
  const form: Form = { lower, number: made++, starts: noStarts, masks: noMasks, groups: 0, tables: 0 };
  lookUp(form);
  return form;
}

/** The phrases of a table that may start with the word: those with the whole word, then those with the longest stems and endings. */
export function startsIn(form: Form, table: number): Starts | undefined {
  if (table >= form.tables) lookUp(form);
  const group = table >> 5;
  if ((form.groups & (1 << group)) === 0) return undefined;
  const mask = form.masks[group] ?? 0;
  return (mask & (1 << table)) === 0 ? undefined : form.starts.get(table);
}

/** Whether no phrase of any table starts with the word. */
export function startsNothing(form: Form): boolean {
  if (form.tables < tables) lookUp(form);
  return form.starts.size === 0;
}

function lookUp(form: Form): void {
  form.starts = startsOf(form.lower);
  form.masks = form.starts.size === 0 ? noMasks : masksOf(form.starts.keys());
  form.groups = form.masks.reduce((groups, mask, at) => (mask === 0 ? groups : groups | (1 << at)), 0);
  form.tables = tables;
}

function masksOf(starting: Iterable<number>): number[] {
  const masks = new Array<number>((tables >> 5) + 1).fill(0);
  for (const table of starting) masks[table >> 5] = (masks[table >> 5] ?? 0) | (1 << table);
  return masks;
}

function startsOf(lower: string): Form['starts'] {
  const found = new Map<number, Starts>();
  add(found, exact.get(lower));
  for (const starts of stems.of(lower)) add(found, starts);
  for (const starts of endings.of(lower)) add(found, starts);
  return found.size === 0 ? noStarts : found;
}

function add(found: Map<number, Starts>, starts: readonly Start[] = []): void {
  for (const { table, phrase } of starts) {
    const known = found.get(table);
    if (known === undefined) found.set(table, { phrases: [phrase], seconds: undefined });
    else known.phrases.push(phrase);
  }
}
