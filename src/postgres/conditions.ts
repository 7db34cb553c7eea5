import type { DerivedFilter, MeetingFilter, TradeFilter } from '../archive.js';
import { countryKeys, wantedPlace } from '../filters.js';
import type { TradeMeasure } from '../model.js';
import { monthsOf } from '../periods.js';

/** Parts of a `where`, and the values that their `$1`, `$2` … stand for. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #parts: string[] = ['true'];

  /** Adds a condition; every `?` in it takes the next of the values. */
  add(condition: string, ...values: unknown[]): this {
    let next = 0;
    this.#parts.push(condition.replace(/\?/gu, () => `$${this.values.push(values[next++])}`));
    return this;
  }

  /** The condition unless its value is not asked for. */
  addIf(value: unknown, condition: string): this {
    return value === undefined ? this : this.add(condition, value);
  }

  /** All so far, or else the condition. */
  or(condition: string, ...values: unknown[]): this {
    const before = this.text;
    this.#parts.length = 0;
    return this.add(`${before} or ${condition}`, ...values);
  }

  get text(): string {
    return this.#parts.map((part) => `(${part})`).join(' and ');
  }
}

/** What tables/meetings.ts asks, in SQL. */
export function meetingConditions(filter: MeetingFilter): Conditions {
  const { officials = [], countries = [], place, kind, status, since, until } = filter;
  const conditions = new Conditions()
    .addIf(kind, 'kind = ?')
    .addIf(status, 'status = ?')
    .addIf(since, `date_from <> '' and date_to || '~' >= ?`)
    .addIf(until && `${until}~`, `date_from <> '' and date_from <= ?`);
  if (officials.length > 0) conditions.add('officials @> ?', officials);
  if (countries.length > 0) conditions.add('countries @> ?', countryKeys(countries));
  if (place === undefined) return conditions;
  const { country, words } = wantedPlace(place);
  if (country !== undefined) return conditions.add('place_country = ?', country);
  return conditions.add('place_words @> ?', words);
}

const mirrored: Partial<Record<TradeMeasure, TradeMeasure>> = { exports: 'imports', imports: 'exports' };

/** What tables/trade.ts asks, in SQL. */
export function tradeConditions(filter: TradeFilter): Conditions {
  const conditions = new Conditions().addIf(filter.status, 'status = ?');
  if (filter.period !== undefined) addPeriod(conditions, filter.period);
  addSides(conditions, filter);
  return conditions;
}

/** What tables/derived.ts asks, in SQL. */
export function derivedConditions({ figures, asked }: DerivedFilter): Conditions {
  if (asked === undefined) return new Conditions().add('figures && ?', figures);
  return tradeConditions(asked).add('kind = ?', asked.kind).or('figures && ?', figures);
}

function addPeriod(conditions: Conditions, period: string): void {
  const months = monthsOf(period);
  if (months === undefined) conditions.add('period = ?', period);
  else conditions.add(`period_from <> '' and period_from >= ? and period_to <= ?`, months.from, months.to);
}

function addSides(conditions: Conditions, { country, partner, measure }: TradeFilter): void {
  const opposite = measure && mirrored[measure];
  if (opposite === undefined) {
    conditions.addIf(measure, 'measure = ?');
    for (const side of [country, partner])
      if (side !== undefined) conditions.add('reporter = ? or partner = ?', side, side);
    return;
  }
  conditions.add('measure = ? or measure = ?', measure, opposite);
  if (country !== undefined)
    conditions.add('(case measure when ? then reporter else partner end) = ?', measure, country);
  if (partner !== undefined)
    conditions.add('(case measure when ? then partner else reporter end) = ?', measure, partner);
  // Tells the index what the cases hide from it.
  for (const side of [country, partner])
    if (side !== undefined) conditions.add('reporter = ? or partner = ?', side, side);
}
