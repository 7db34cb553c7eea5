import type { Form } from '../forms.js';
import { type PhraseTable, phraseSet } from '../phrases.js';
import type { Word } from '../words.js';
import { type Captured, nothing, type Slot } from './slot.js';
import { slots } from './slots.js';
import type { WordTables } from './tables.js';

/** A pattern as a chain: take a word or slot and go on, or choose between two ways. */
export type Step =
  | { type: 'end' }
  | { type: 'slot'; slot: Slot; next: Step }
  | { type: 'words'; table: PhraseTable<true>; next: Step }
  | { type: 'either'; one: Step; other: Step };

export interface PatternMatch {
  to: number;
  got: Captured;
}

/** Compiles the notation of `DateWords.patterns`; throws on an unknown slot or an open bracket. */
export function compile(pattern: string): Step {
  const tokens = pattern.match(/\{[^}]*\}|[[\]]|[^\s[\]]+/gu) ?? [];
  const rest = [...tokens];
  const step = chain(rest, { type: 'end' });
  if (rest.length > 0) throw new Error(`pattern "${pattern}": "]" without "["`);
  return step;
}

function chain(tokens: string[], end: Step): Step {
  const token = tokens.shift();
  if (token === undefined || token === ']') return end;
  if (token === '[') {
    const group = takeGroup(tokens);
    const next = chain(tokens, end);
    return { type: 'either', one: chain(group, next), other: next };
  }
  const next = chain(tokens, end);
  if (!token.startsWith('{')) return { type: 'words', table: tokenTable(token), next };
  const slot = slots[token.slice(1, -1)];
  if (slot === undefined) throw new Error(`unknown slot ${token}`);
  return { type: 'slot', slot, next };
}

const tokenTables = new Map<string, PhraseTable<true>>();

/** One table for a word of all patterns of all languages: the lexicon grows with every table. */
function tokenTable(token: string): PhraseTable<true> {
  const known = tokenTables.get(token);
  if (known !== undefined) return known;
  const table = phraseSet([token]);
  tokenTables.set(token, table);
  return table;
}

/** Removes and returns the tokens up to the bracket that closes this group. */
function takeGroup(tokens: string[]): string[] {
  let depth = 1;
  const close = tokens.findIndex((token) => {
    depth += token === '[' ? 1 : token === ']' ? -1 : 0;
    return depth === 0;
  });
  if (close < 0) throw new Error(`"[" without "]" before "${tokens.join(' ')}"`);
  return tokens.splice(0, close + 1).slice(0, -1);
}

/** Whether the pattern could start with this word. */
export function canStart(step: Step, word: Form, tables: WordTables): boolean {
  switch (step.type) {
    case 'end':
      return false;
    case 'slot':
      return step.slot.canStart(word, tables);
    case 'words':
      return step.table.canStart(word);
    case 'either':
      return canStart(step.one, word, tables) || canStart(step.other, word, tables);
  }
}

/** The longest way through the pattern from `words[at]`. */
export function longest(
  step: Step,
  words: readonly Word[],
  at: number,
  tables: WordTables,
  got: Captured = nothing,
): PatternMatch | undefined {
  switch (step.type) {
    case 'end':
      return { to: at, got };
    case 'slot': {
      const match = step.slot.match(words, at, tables);
      if (match === undefined || contradicts(got, match.set)) return undefined;
      return longest(step.next, words, match.to, tables, withSet(got, match.set));
    }
    case 'words': {
      const match = step.table.at(words, at);
      return match && longest(step.next, words, match.to, tables, got);
    }
    case 'either': {
      const one = longest(step.one, words, at, tables, got);
      const other = longest(step.other, words, at, tables, got);
      return one !== undefined && one.to >= (other?.to ?? 0) ? one : other;
    }
  }
}

/** Whether a slot says again what another said: "10/05/2025, 2024". */
function contradicts(got: Captured, set: Captured): boolean {
  for (const key in set) if (key in got) return true;
  return false;
}

function withSet(got: Captured, set: Captured): Captured {
  return got === nothing ? set : set === nothing ? got : { ...got, ...set };
}
