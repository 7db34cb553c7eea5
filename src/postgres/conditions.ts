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
    this.#parts.push(condition.replace(/\?/gu, () => this.place(values[next++])));
    return this;
  }

  /** The `$1`, `$2` … of one more value. */
  place(value: unknown): string {
    return `$${this.values.push(value)}`;
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

  get size(): number {
    return this.#parts.length - 1;
  }

  get text(): string {
    return this.#parts.map((part) => `(${part})`).join(' and ');
  }
}

/** What tables/meetings.ts asks, in SQL, of rows of `meeting_lists` that are called `listed`. */
export function meetingConditions(filter: MeetingFilter): Conditions {
  const { kind, since, until } = filter;
  const [first = everything, ...others] = listsAsked(filter);
  const conditions = new Conditions().add('listed.key = ?', first);
  const isWholeYear = since === until && first === `y${since}`;
  for (const key of others)
    conditions.add(
      `exists (
        select from briefing.meeting_lists as other
        where (other.key, other.status, other.date_from, other.date_to, other.id)
          = (?, listed.status, listed.date_from, listed.date_to, listed.id)
      )`,
      key,
    );
  return conditions
    .addIf(kind, 'listed.kind = ?')
    .addIf(isWholeYear ? undefined : since, `listed.date_from <> '' and listed.date_to || '~' >= ?`)
    .addIf(
      isWholeYear || until === undefined ? undefined : `${until}~`,
      `listed.date_from <> '' and listed.date_from <= ?`,
    );
}

/** The list that holds every meeting. */
const everything = 'a';

/** The lists that hold what a filter asks for, as `keys_of` (migrations.ts) names them; mostly the shortest first. */
function listsAsked({ officials = [], countries = [], place, since, until }: MeetingFilter): string[] {
  const [first, second, ...others] = countryKeys(countries);
  const sides = [first, second].filter((key) => key !== undefined).sort();
  const year = since?.slice(0, 4);
  return [
    ...officials.map((id) => `o${id}`),
    ...(sides.length === 2 ? [`p${sides.join(' ')}`] : []),
    ...(place === undefined ? [] : listsOfPlace(place)),
    ...(sides.length === 1 ? [`c${sides[0]}`] : []),
    ...others.map((key) => `c${key}`),
    ...(year !== undefined && year === until?.slice(0, 4) ? [`y${year}`] : []),
  ];
}

function listsOfPlace(place: string): string[] {
  const { country, words } = wantedPlace(place);
  if (country !== undefined) return [`l${country}`];
  return words.length === 0 ? ['w'] : words.map((word) => `w${word}`);
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
