import type { Derived, TradeRow } from '../../answer/answer.js';
import type { TradeFigure, TradeStatus } from '../../model.js';
import { boundWords, changeWords, percentWords } from '../amounts.js';
import type { Catalogue } from '../catalogue.js';
import { periodWords } from '../dates.js';
import type { Line, Span } from '../document.js';
import { flagAndCountry } from '../places.js';
import { dotted, span } from '../spans.js';
import { conflictSpans } from './conflicts.js';
import type { RowContext } from './context.js';
import { numberFormat } from '../formats.js';

const signs: Readonly<Record<TradeStatus, string>> = { actual: '', target: '🎯 ', forecast: '🔭 ' };

/** One trade figure: period, amount, growth, what is measured, whose. */
export function tradeLine(row: TradeRow, context: RowContext): Line {
  const { figure } = row;
  const { catalogue } = context;
  const spans = [
    ...periodSpans(figure, catalogue),
    span(' · '),
    ...dotted(
      figure.status !== 'actual' && span(signs[figure.status] + catalogue.tradeStatus[figure.status], 'bold'),
      figure.amount !== null && span(amountWords(figure, figure.amount, catalogue), 'bold'),
      figure.change !== null && changeWords(figure.change, catalogue),
      measureWords(figure, catalogue),
      sidesOfTrade(figure, catalogue),
    ),
  ];
  return { spans: [...spans, ...conflictSpans(figure.conflicts, row.cites, context)], cites: row.cites };
}

function periodSpans({ period, periodCertainty }: TradeFigure, catalogue: Catalogue): Span[] {
  const words = span(periodWords(period, catalogue), period === null ? 'quiet' : 'bold');
  const workedOut = period !== null && periodCertainty === 'inferred';
  return workedOut ? [words, span(` (${catalogue.say.workedOut})`, 'worked-out')] : [words];
}

/** The amount of a figure with bound and currency. */
export function amountWords(figure: TradeFigure, amount: number, catalogue: Catalogue): string {
  return boundWords({ ...figure, amount }, catalogue);
}

/** `exports (machinery)` */
export function measureWords({ measure, scope }: TradeFigure, catalogue: Catalogue): string {
  return catalogue.measures[measure] + (scope === null ? '' : ` (${scope})`);
}

const arrows = { total: '↔', balance: '↔', exports: '→', imports: '←', investment: '→' } as const;

/** `🇻🇳 Vietnam → 🇷🇺 Russia`; the goods flow along the arrow. */
function sidesOfTrade({ measure, reporter, partner }: TradeFigure, catalogue: Catalogue): string {
  const words = (country: string): string => flagAndCountry(country, catalogue);
  if (reporter !== null && partner !== null) return `${words(reporter)} ${arrows[measure]} ${words(partner)}`;
  const only = reporter ?? partner;
  return only === null ? '' : words(only);
}

/** A number the program worked out, with its arithmetic. */
export function derivedLine(row: { derived: Derived; cites: number[] }, { catalogue }: RowContext): Line {
  const { derived } = row;
  const { workedOut } = catalogue.derived;
  const spans = [
    span(`≈ ${derivedWords(derived, catalogue)}`, 'bold'),
    span(` (${workedOut(inLocale(derived.arithmetic, catalogue))})`, 'worked-out'),
  ];
  return { spans, cites: row.cites };
}

/** Arithmetic with the decimal sign of the language. */
function inLocale(arithmetic: string, { intl }: Catalogue): string {
  const sign = numberFormat(intl, {})
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal');
  return arithmetic.replace(/(?<=\d)\.(?=\d)/g, sign?.value ?? '.');
}

function derivedWords({ kind, value, unit, bound, period }: Derived, catalogue: Catalogue): string {
  const when = periodWords(period, catalogue);
  const currency = unit === 'percent' ? null : unit;
  const amount = boundWords({ amount: rounded(value), amountTo: null, bound, currency }, catalogue);
  const { previous, balance, growthNeeded } = catalogue.derived;
  if (kind === 'growth needed') return growthNeeded(when, percentWords(value, catalogue));
  return kind === 'balance' ? balance(when, amount) : previous(when, amount);
}

/** Three digits that count: the result is no more exact than the figures it rests on. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
