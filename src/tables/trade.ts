import type { Listed, TradeFilter } from '../archive.js';
import { isBetween, type Sides } from '../filters.js';
import type { TradeFigure, TradeStatus } from '../model.js';
import { holdsPeriod, monthsOf } from '../periods.js';
import { columnOf, type StoredColumn, testOf } from './column.js';
import { Lists, listsOf, type StoredLists } from './lists.js';
import { type Condition, select } from './select.js';

/** What trade figures are found by. */
export interface TradeIndex {
  lists: StoredLists;
  sides: StoredColumn<Sides>;
  period: StoredColumn<string | null>;
  status: StoredColumn<TradeStatus>;
}

/** Keys of the lists; the first letter keeps countries, pairs and years apart. */
const keys = {
  country: (code: string) => `c${code}`,
  pair: (a: string, b: string) => (a < b ? `p${a} ${b}` : `p${b} ${a}`),
  status: (status: string) => `s${status}`,
  year: (year: string) => `y${year}`,
};

/** @param figures newest period first */
export function tradeIndex(figures: readonly TradeFigure[]): TradeIndex {
  return {
    lists: listsOf(figures, keysOf),
    sides: columnOf(figures, ({ measure, reporter, partner }) => ({ measure, reporter, partner })),
    period: columnOf(figures, ({ period }) => period),
    status: columnOf(figures, ({ status }) => status),
  };
}

function* keysOf({ reporter, partner, status, period }: TradeFigure): Generator<string> {
  if (reporter !== null) yield keys.country(reporter);
  if (partner !== null) yield keys.country(partner);
  if (reporter !== null && partner !== null) yield keys.pair(reporter, partner);
  yield keys.status(status);
  const months = period === null ? undefined : monthsOf(period);
  if (months !== undefined && months.from.slice(0, 4) === months.to.slice(0, 4))
    yield keys.year(months.from.slice(0, 4));
}

/** Finds the rows of trade figures. */
export class TradeFinder {
  readonly #index: TradeIndex;
  readonly #lists: Lists;

  constructor(index: TradeIndex) {
    this.#index = index;
    this.#lists = new Lists(index.lists);
  }

  find(filter: TradeFilter, limit: number): Listed<number> {
    return select(this.#index.status.codes.length, [...this.#conditions(filter)], limit);
  }

  *#conditions(filter: TradeFilter): Generator<Condition> {
    const { country, partner, measure, period, status } = filter;
    if (status !== undefined)
      yield {
        list: this.#lists.of(keys.status(status)),
        test: testOf(this.#index.status, (value) => value === status),
        exact: true,
      };
    if (period !== undefined) yield this.#within(period);
    if (country !== undefined || partner !== undefined || measure !== undefined)
      yield {
        ...this.#among(country, partner),
        test: testOf(this.#index.sides, (sides) => isBetween(sides, filter)),
        exact: measure === undefined && country !== partner,
      };
  }

  /** A year's list holds all that lies within that year; what is within part of it is among them. */
  #within(period: string): Condition {
    const test = testOf(this.#index.period, (value) => value !== null && holdsPeriod(period, value));
    const months = monthsOf(period);
    const year = months?.from.slice(0, 4);
    if (year === undefined || year !== months?.to.slice(0, 4)) return { test };
    return { test, list: this.#lists.of(keys.year(year)) };
  }

  #among(country: string | undefined, partner: string | undefined): Condition {
    const sides = [country, partner].filter((side) => side !== undefined);
    const [first, second] = sides;
    if (first === undefined) return {};
    return { list: this.#lists.of(second === undefined ? keys.country(first) : keys.pair(first, second)) };
  }
}
