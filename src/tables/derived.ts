import type { DerivedFilter, Listed, Reckoning } from '../archive.js';
import type { Derived } from '../answer/answer.js';
import type { TradeFigure } from '../model.js';
import { holdsPeriod } from '../periods.js';
import { columnOf, type StoredColumn, testOf } from './column.js';
import { derive } from './derive.js';
import { Lists, listsOf, type StoredLists } from './lists.js';
import { type Condition, select } from './select.js';

/** What numbers worked out are found by. */
export interface DerivedIndex {
  lists: StoredLists;
  kind: StoredColumn<Derived['kind']>;
  period: StoredColumn<string | null>;
}

/** Keys of the lists; the first letter keeps figures and countries apart. */
const keys = {
  figure: (id: string) => `f${id}`,
  country: (code: string) => `c${code}`,
};

/**
 * All that follows from the figures of an archive. It follows from those of two sides alone, so that it is worked out
 * once and not for every question.
 * @param figures newest period first
 */
export function reckoningsOf(figures: readonly TradeFigure[]): Reckoning[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return derive(figures).map((derived) => {
    const from = derived.from.flatMap((id) => byId.get(id) ?? []);
    const { reporter = null, partner = null } = from[0] ?? {};
    return { derived, reporter, partner, evidence: from.flatMap(({ evidence }) => evidence) };
  });
}

export function derivedIndex(reckonings: readonly Reckoning[]): DerivedIndex {
  return {
    lists: listsOf(reckonings, ({ derived, reporter, partner }) => [
      ...derived.from.map(keys.figure),
      ...[reporter, partner].map((side) => side && keys.country(side)),
    ]),
    kind: columnOf(reckonings, ({ derived }) => derived.kind),
    period: columnOf(reckonings, ({ derived }) => derived.period),
  };
}

/** Finds the rows of numbers worked out. */
export class DerivedFinder {
  readonly #index: DerivedIndex;
  readonly #lists: Lists;

  constructor(index: DerivedIndex) {
    this.#index = index;
    this.#lists = new Lists(index.lists);
  }

  find({ figures, asked }: DerivedFilter, limit: number): Listed<number> {
    const rows = new Set(figures.flatMap((id) => [...this.#lists.of(keys.figure(id))]));
    if (asked !== undefined) for (const row of this.#asked(asked)) rows.add(row);
    const sorted = [...rows].sort((a, b) => a - b);
    return { rows: sorted.slice(0, limit), total: sorted.length };
  }

  #asked({ country, partner, kind, period }: NonNullable<DerivedFilter['asked']>): readonly number[] {
    const { kind: kinds, period: periods } = this.#index;
    const sides = [country, partner].filter((side) => side !== undefined);
    const conditions: Condition[] = [
      ...sides.map((side) => ({ list: this.#lists.of(keys.country(side)) })),
      { test: testOf(kinds, (value) => value === kind) },
    ];
    if (period !== undefined)
      conditions.push({ test: testOf(periods, (value) => value !== null && holdsPeriod(period, value)) });
    return select(kinds.codes.length, conditions, Number.POSITIVE_INFINITY).rows;
  }
}
