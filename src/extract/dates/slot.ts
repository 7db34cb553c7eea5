import type { Form } from '../forms.js';
import type { TimeUnit } from '../../languages/pack.js';
import type { Word } from '../words.js';
import type { YearRef } from './point.js';
import type { WordTables } from './tables.js';

/** What the slots of one pattern have taken from the text. */
export interface Captured {
  day?: number;
  /** Last day of `8–11 May`. */
  end?: number;
  month?: number;
  year?: YearRef;
  weekday?: number;
  ordinal?: number;
  count?: number;
  unit?: TimeUnit;
  /** Weeks from the week of publication. */
  week?: number;
}

/** What a slot for words without a meaning of their own takes. */
export const nothing: Captured = {};

export interface SlotMatch {
  to: number;
  set: Captured;
}

/** Takes words for one slot of a pattern. */
export interface Slot {
  /** Cheap test on the first word. */
  canStart(word: Form, tables: WordTables): boolean;
  match(words: readonly Word[], at: number, tables: WordTables): SlotMatch | undefined;
}
