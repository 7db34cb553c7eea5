import type { TradeFigure } from '../../src/model.js';
import { tradeLine } from '../extract/pages.js';
import type { AnyOf, PressCase, PressTrade } from './case.js';
import { fits, listOf, pair } from './match.js';
import { named, uncounted, type Verdict } from './verdict.js';

/** A figure is right when its amount, or its growth where it has none, is one of the label. */
export function judgeTrade(expected: PressCase, read: readonly TradeFigure[]): Verdict[] {
  const optional = expected.optional?.trade ?? [];
  const { of, again } = pair(read, [...expected.trade, ...optional], (figure, wanted) => {
    if (!sameAmount(wanted, figure)) return undefined;
    const wrong = wrongParts(wanted, figure);
    return (optional.includes(wanted) ? 0 : 10) - wrong.length - Number(wrong.includes('measure'));
  });
  const verdicts = read.map((figure): Verdict => {
    const fact = tradeLine(figure);
    const wanted = of.get(figure) ?? again.get(figure);
    if (wanted === undefined) return { mark: 'wrong', fact, counts: [['trade right', false]], faults: [] };
    if (!of.has(figure)) return uncounted('again', fact, 'trade right', !optional.includes(wanted));
    if (optional.includes(wanted)) return uncounted('optional', fact, 'trade right', false);
    return found(figure, wanted, fact);
  });
  const paired = new Set(of.values());
  return [...verdicts, ...expected.trade.filter((wanted) => !paired.has(wanted)).map(missed)];
}

function sameAmount({ amount, amountTo, currency, change }: PressTrade, read: TradeFigure): boolean {
  if (amount === null)
    return (
      read.amount === null &&
      listOf(change ?? null).some((one) => one !== 'any' && near(one, read.change?.percent ?? null))
    );
  return (
    near(amount, read.amount) &&
    fits(currency, read.currency) &&
    (amountTo === undefined || near(amountTo, read.amountTo))
  );
}

/** Rounded alike; the sign of a balance does not count. */
function near(wanted: number | null, read: number | null): boolean {
  if (wanted === null || read === null) return wanted === read;
  return Math.abs(Math.abs(wanted) - Math.abs(read)) <= Math.abs(wanted) * 0.0005;
}

type Part = 'measure' | 'sides' | 'period' | 'growth' | 'status';

function wrongParts(wanted: PressTrade, read: TradeFigure): Part[] {
  const right: Record<Part, boolean> = {
    measure: fits(wanted.measure, read.measure),
    sides: sameSides(wanted, read),
    period: fits(wanted.period, read.period),
    growth: sameGrowth(wanted, read),
    status: fits(wanted.status ?? 'actual', read.status),
  };
  return partsOf.filter((part) => !right[part]);
}

const partsOf: readonly Part[] = ['measure', 'sides', 'period', 'growth', 'status'];

/** Turnover between two countries has no direction. */
function sameSides({ measure, reporter, partner }: PressTrade, read: TradeFigure): boolean {
  const straight = fits(reporter, read.reporter) && fits(partner, read.partner);
  const turned = fits(reporter, read.partner) && fits(partner, read.reporter);
  return straight || (turned && listOf(measure).includes('total'));
}

function sameGrowth({ change }: PressTrade, read: TradeFigure): boolean {
  const percent = read.change?.percent ?? null;
  return listOf(change ?? null).some(
    (one) =>
      one === 'any' || (near(one, percent) && (one === null || Math.sign(one) === Math.sign(percent ?? 0))),
  );
}

function found(read: TradeFigure, wanted: PressTrade, fact: string): Verdict {
  const wrong = wrongParts(wanted, read);
  return {
    mark: 'right',
    fact,
    counts: [
      ['trade right', true],
      ['trade found', true],
      ['trade details', wrong.length === 0],
    ],
    faults: wrong.length === 0 ? [] : [`${wrong.join(', ')}: ${wantedLine(wanted)}`],
  };
}

function missed(wanted: PressTrade): Verdict {
  return { mark: 'missed', fact: wantedLine(wanted), counts: [['trade found', false]], faults: [] };
}

/** `exports GH→FI · about 61000000 EUR · 2023 · actual · 5 %` */
function wantedLine(wanted: PressTrade): string {
  const said = <T>(allowed: AnyOf<T> | undefined) => (allowed === undefined ? 'any' : named(listOf(allowed)));
  const { measure, reporter, partner, scope, bound, amount, amountTo, currency, period, change, status } =
    wanted;
  return [
    [said(measure), `${said(reporter)}→${said(partner)}`, ...(scope === undefined ? [] : [said(scope)])].join(
      ' ',
    ),
    [
      ...(bound === undefined ? [] : [said(bound)]),
      amount,
      ...(amountTo === undefined ? [] : ['–', amountTo]),
      said(currency),
    ].join(' '),
    said(period),
    said(status ?? 'actual'),
    change === undefined ? 'no change' : `${said(change)} %`,
  ].join(' · ');
}
