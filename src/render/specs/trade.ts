import type { Found } from '../../answer/answer.js';
import type { TradeFigure } from '../../model.js';
import { changeWords } from '../amounts.js';
import type { Catalogue } from '../catalogue.js';
import { periodWords } from '../dates.js';
import type { PictureSpec, TradeBar } from '../document.js';
import { groupBy } from '../grouping.js';
import { countryWords } from '../places.js';
import { amountWords, measureWords } from '../rows/trade.js';
import { altText, firstOf, plainText } from './plain.js';

/** More bars than these cannot be read on a phone. */
const mostBars = 12;

type Amounted = TradeFigure & { amount: number };

/** Amounts by period, in the currency most figures are in; undefined where there are fewer than two to compare. */
export function tradeSpec(answer: Found, heading: string, catalogue: Catalogue): PictureSpec | undefined {
  const figures = answer.sections
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.type === 'trade' && hasAmount(row.figure) ? [row.figure] : []));
  const [, sameCurrency = []] =
    [...groupBy(figures, ({ currency }) => currency)].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (sameCurrency.length < 2) return undefined;
  const [shown, more] = firstOf(inOrderOfTime(sameCurrency), mostBars, catalogue.say.more);
  const bars = barsOf(shown, catalogue);
  return {
    type: 'trade',
    title: plainText(heading),
    subtitle: [sidesInCommon(shown, catalogue), more].filter(Boolean).join(' · '),
    alt: altText([heading, ...shown.map((figure) => figureText(figure, catalogue)), more]),
    bars,
  };
}

function hasAmount(figure: TradeFigure): figure is Amounted {
  return figure.amount !== null;
}

/** Newest period first, the whole before its parts. */
function inOrderOfTime(figures: readonly Amounted[]): Amounted[] {
  const order = ['total', 'exports', 'imports', 'balance', 'investment'];
  return [...figures].sort(
    (a, b) =>
      (b.period ?? '').localeCompare(a.period ?? '') ||
      pairOf(a).localeCompare(pairOf(b)) ||
      order.indexOf(a.measure) - order.indexOf(b.measure),
  );
}

function barsOf(figures: readonly Amounted[], catalogue: Catalogue): TradeBar[] {
  const severalPairs = new Set(figures.map(pairOf)).size > 1;
  const groupOf = (figure: Amounted): string =>
    [periodWords(figure.period, catalogue), severalPairs ? sidesOf(figure, catalogue) : '']
      .filter(Boolean)
      .join(' · ');
  return figures.map((figure, position) => {
    const before = figures[position - 1];
    const group = groupOf(figure);
    return {
      group: before && groupOf(before) === group ? '' : plainText(group),
      name: plainText(nameOf(figure, catalogue)),
      measure: figure.measure,
      amount: figure.amount,
      label: labelOf(figure, catalogue),
      target: figure.status !== 'actual',
    };
  });
}

function pairOf({ reporter, partner }: TradeFigure): string {
  return [reporter, partner].sort().join(' ');
}

function nameOf(figure: TradeFigure, catalogue: Catalogue): string {
  const status = figure.status === 'actual' ? '' : ` (${catalogue.tradeStatus[figure.status]})`;
  return [measureWords(figure, catalogue) + status, ownerOf(figure, catalogue)].filter(Boolean).join(', ');
}

/** Whose exports or imports: the heading names both sides, but not the direction. */
function ownerOf({ measure, reporter }: TradeFigure, catalogue: Catalogue): string {
  return measure !== 'total' && reporter !== null ? countryWords(reporter, catalogue) : '';
}

function sidesOf({ reporter, partner }: TradeFigure, catalogue: Catalogue): string {
  const sides = [reporter, partner].filter((country) => country !== null);
  return sides.map((country) => countryWords(country, catalogue)).join(' – ');
}

function sidesInCommon(figures: readonly TradeFigure[], catalogue: Catalogue): string {
  const [first] = figures;
  return first && new Set(figures.map(pairOf)).size === 1 ? sidesOf(first, catalogue) : '';
}

function labelOf(figure: Amounted, catalogue: Catalogue): string {
  const change = figure.change && changeWords({ ...figure.change, basis: null }, catalogue);
  return [amountWords(figure, figure.amount, catalogue), change].filter(Boolean).join(', ');
}

function figureText(figure: Amounted, catalogue: Catalogue): string {
  const period = periodWords(figure.period, catalogue);
  return `${period}, ${sidesOf(figure, catalogue)}: ${nameOf(figure, catalogue)} ${labelOf(figure, catalogue)}`;
}
