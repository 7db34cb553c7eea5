import type { Bound, TradeFigure } from '../model.js';
import { monthsOf, yearOf } from '../periods.js';
import type { Derived } from '../answer/answer.js';

/** A figure whose amount can be reckoned with. */
interface Reckoned extends TradeFigure {
  amount: number;
  currency: string;
  period: string;
}

type Work = (figure: Reckoned, all: readonly Reckoned[]) => Derived[];

/** How each kind is worked out, in the order in which answers list them. */
const works: Readonly<Record<Derived['kind'], Work>> = {
  'previous period': previousPeriod,
  balance: balanceOf,
  'growth needed': growthNeeded,
};

/** In the order in which answers list them. */
export const derivedKinds: readonly string[] = Object.keys(works);

/**
 * What follows from stated figures by arithmetic: the amount of the period before, the balance of a pair's
 * exports and imports, and the growth a year that a target still needs. Nothing that a figure states is repeated,
 * and what rests on an approximate figure stays approximate.
 * @returns those of one kind after the other, each in the order of the figures
 */
export function derive(figures: readonly TradeFigure[]): Derived[] {
  const reckoned = figures.filter(isReckoned);
  const pairs = new Map<string, Reckoned[]>();
  for (const figure of reckoned) {
    const pair = pairs.get(sidesOf(figure));
    if (pair === undefined) pairs.set(sidesOf(figure), [figure]);
    else pair.push(figure);
  }
  return Object.values(works).flatMap((work) =>
    reckoned.flatMap((figure) => work(figure, pairs.get(sidesOf(figure)) ?? [])),
  );
}

/** Two sides, whichever of them reports. */
function sidesOf({ reporter, partner }: TradeFigure): string {
  return [reporter ?? '', partner ?? ''].sort().join(' ');
}

function isReckoned(figure: TradeFigure): figure is Reckoned {
  const { amount, currency, period, bound } = figure;
  return amount !== null && amount > 0 && currency !== null && period !== null && bound !== 'between';
}

/** 4.58 billion after +26.1 % → 3.63 billion the year before. */
function previousPeriod(figure: Reckoned, all: readonly Reckoned[]): Derived[] {
  const basis = figure.change?.basis ?? undefined;
  const percent = figure.change?.percent ?? -100;
  if (basis === undefined || percent <= -100 || figure.status !== 'actual') return [];
  if (all.some((other) => sameSeries(other, figure) && other.period === basis && other.status === 'actual'))
    return [];
  const value = figure.amount / (1 + percent / 100);
  const write = scaled(figure.amount);
  // Where the growth is smaller than the rounding of the amount, nothing can be told of the period before.
  if (figure.bound !== 'exact' && write(value) === write(figure.amount)) return [];
  return [
    {
      kind: 'previous period',
      value: rounded(value),
      unit: figure.currency,
      bound: figure.bound,
      period: basis,
      from: [figure.id],
      arithmetic: `${write(figure.amount)} ÷ ${trimmed(1 + percent / 100, 4)} = ${write(value)}`,
    },
  ];
}

/** Exports less imports of one country with another in one period. */
function balanceOf(exports: Reckoned, all: readonly Reckoned[]): Derived[] {
  if (exports.measure !== 'exports' || exports.status !== 'actual' || exports.reporter === null) return [];
  const others = all.filter((other) => sameFlow(other, exports));
  if (others.some(({ measure }) => measure === 'balance')) return [];
  const imports = others.filter(({ measure }) => measure === 'imports');
  const [only] = imports;
  return only === undefined || imports.length > 1 ? [] : balance(exports, only);
}

function sameFlow(other: Reckoned, exports: Reckoned): boolean {
  return (
    other.reporter === exports.reporter &&
    other.partner === exports.partner &&
    other.scope === exports.scope &&
    other.period === exports.period &&
    other.currency === exports.currency &&
    other.status === 'actual'
  );
}

function balance(exports: Reckoned, imports: Reckoned): Derived[] {
  const bound = boundOfDifference(exports.bound, imports.bound);
  if (bound === undefined) return [];
  const write = scaled(Math.max(exports.amount, imports.amount));
  const value = exports.amount - imports.amount;
  return [
    {
      kind: 'balance',
      value: rounded(value),
      unit: exports.currency,
      bound,
      period: exports.period,
      from: [exports.id, imports.id],
      arithmetic: `${write(exports.amount)} − ${write(imports.amount)} = ${write(value)}`,
    },
  ];
}

/** What is known of a − b; undefined where two open ends say nothing together. */
function boundOfDifference(a: Bound, b: Bound): Bound | undefined {
  const opposite: Partial<Record<Bound, Bound>> = { over: 'under', under: 'over' };
  if (b === 'exact') return a;
  if (a === 'exact') return opposite[b] ?? b;
  if (a === 'about' && b === 'about') return 'about';
  return opposite[b] === a ? a : undefined;
}

/** 15 billion by 2030 from 4.58 billion in 2024 → 21.9 % a year. */
function growthNeeded(target: Reckoned, all: readonly Reckoned[]): Derived[] {
  if (target.status !== 'target') return [];
  const goal = Number(monthsOf(target.period)?.to.slice(0, 4));
  const latest = latestYear(target, goal, all);
  if (latest === undefined) return [];
  const bound = boundOfDifference(target.bound, latest.figure.bound);
  if (bound === undefined || latest.figure.amount >= target.amount) return [];
  const years = goal - latest.year;
  const percent = ((target.amount / latest.figure.amount) ** (1 / years) - 1) * 100;
  const write = scaled(target.amount);
  const ratio = `${write(target.amount)} ÷ ${write(latest.figure.amount)}`;
  return [
    {
      kind: 'growth needed',
      value: Number(percent.toFixed(1)),
      unit: 'percent',
      bound,
      period: `${latest.year}/${goal}`,
      from: [target.id, latest.figure.id],
      arithmetic: `(${ratio})^(1/${years}) − 1 = ${trimmed(percent, 1)} %`,
    },
  ];
}

function latestYear(target: Reckoned, goal: number, all: readonly Reckoned[]) {
  return all
    .filter((figure) => figure.status === 'actual' && sameSeries(figure, target))
    .map((figure) => ({ figure, year: yearOf(figure.period) ?? Number.POSITIVE_INFINITY }))
    .filter(({ year }) => year < goal)
    .sort((a, b) => b.year - a.year)[0];
}

function sameSeries(a: Reckoned, b: Reckoned): boolean {
  return a.measure === b.measure && a.scope === b.scope && a.currency === b.currency && sameSides(a, b);
}

/** Two-way trade has no direction: who reports it does not matter. */
function sameSides(a: Reckoned, b: Reckoned): boolean {
  if (a.reporter === b.reporter && a.partner === b.partner) return true;
  return a.measure === 'total' && a.reporter === b.partner && a.partner === b.reporter;
}

const scales = [1e12, 1e9, 1e6, 1e3, 1];

/** Writes amounts of one calculation on one scale, so that 4,580,000,000 reads 4.58. */
function scaled(largest: number): (amount: number) => string {
  const scale = scales.find((size) => largest >= size) ?? 1;
  return (amount) => trimmed(amount / scale, 2).replace('-', '−');
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** Four digits: a quotient must not look more exact than what it was made from. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
