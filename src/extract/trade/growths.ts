import type { TradeMention } from '../../model.js';
import { yearBefore } from './basis.js';
import { samePair } from './sides.js';

/** How many figures back a growth told by itself may belong. */
const reach = 8;

/**
 * Adds the figures of a sentence to those told before. A growth alone (`Exports thus fell by 2 percent`) belongs to the
 * amount told shortly before of the same trade and period.
 */
export function addFigures(told: TradeMention[], found: readonly TradeMention[]): void {
  for (const figure of found) {
    const at = figure.amount === null ? told.findLastIndex((one) => isSame(one, figure)) : -1;
    const amount = at < told.length - reach ? undefined : told[at];
    const whole = withAnnounced(told, figure);
    // What follows goes on from the sentence that tells it in full, not from the headline.
    if (whole !== figure) told.push(whole);
    else if (amount === undefined) insert(told, figure);
    else told[at] = { ...amount, change: figure.change, evidence: [...amount.evidence, ...figure.evidence] };
  }
}

/** The figure with the rates told of it before, as in a headline and a first sentence; they are taken out of those told. */
function withAnnounced(told: TradeMention[], figure: TradeMention): TradeMention {
  let whole = figure;
  for (let at = told.length - 1; at >= 0; at--) {
    const one = told[at];
    if (one === undefined || !isAnnounced(one, whole)) continue;
    told.splice(at, 1);
    const evidence = [...one.evidence, ...whole.evidence];
    whole = { ...whole, change: whole.change ?? one.change, evidence };
  }
  return whole;
}

/** What follows goes on from the newer one of two figures that are a year apart: `By comparison, imports had been …`. */
function insert(told: TradeMention[], figure: TradeMention): void {
  const last = told.at(-1);
  const isOlder =
    last !== undefined &&
    figure.period !== null &&
    last.period !== null &&
    (figure.period === yearBefore(last.period) || isOlderBeside(figure, last)) &&
    last.status === 'actual' &&
    figure.reporter === last.reporter &&
    figure.partner === last.partner;
  told.splice(isOlder ? -1 : told.length, 0, figure);
}

/** `… a surplus of 17 billion in 2023, above the record of 15 billion told in 2021`: of an earlier year in one sentence. */
function isOlderBeside(figure: TradeMention, last: TradeMention): boolean {
  const isBeside =
    figure.evidence[0]?.start === last.evidence.at(-1)?.start && figure.measure === last.measure;
  const years = [figure.period, last.period].map((period) => (/^\d{4}$/u.test(period ?? '') ? period : null));
  return isBeside && (years[0] ?? '9') < (years[1] ?? '0');
}

function isSame(told: TradeMention, growth: TradeMention): boolean {
  return (
    told.amount !== null &&
    told.change === null &&
    told.status === 'actual' &&
    growth.status === 'actual' &&
    (told.period !== null || told.evidence.at(-1)?.start === growth.evidence[0]?.start) &&
    told.period === growth.period &&
    told.measure === growth.measure &&
    told.reporter === growth.reporter &&
    told.partner === growth.partner &&
    told.scope === growth.scope
  );
}

/** `up 18 per cent` of 18.4. */
function isRounded(short: number, long: number | undefined): boolean {
  if (long === undefined || short === long) return short === long;
  return Number.isInteger(short) && Math.abs(short - long) <= 0.5;
}

function endsSentence(text: string): boolean {
  return /[.!?]["”»)]?$/u.test(text);
}

/** How far before its sum, in characters, a rate is told. */
const leadReach = 400;

/** `In May exports fell by 1.4 percent. Goods worth 129 billion were exported.`: the rate stands in a sentence before. */
function isLedBy(told: TradeMention, { change, period, status, evidence }: TradeMention): boolean {
  const start = evidence[0]?.start ?? 0;
  const end = told.evidence.at(-1)?.end ?? 0;
  if (change !== null || status !== 'actual' || period === null || told.period !== period) return false;
  // A title may tell the rate of a part: `Exports of domestic origin up 4.6 %`.
  if (!endsSentence(told.evidence.at(-1)?.quote ?? '')) return false;
  return end <= start && start - end <= leadReach;
}

/** `Exports rise 9 %` above, `exports rose 9 % to 5 billion` below: the same figure. */
function isAnnounced(told: TradeMention, figure: TradeMention): boolean {
  return (
    told.amount === null &&
    figure.amount !== null &&
    told.change !== null &&
    (isRounded(told.change.percent, figure.change?.percent) || isLedBy(told, figure)) &&
    told.measure === figure.measure &&
    told.scope === figure.scope &&
    told.status === figure.status &&
    samePair(told, figure) &&
    (told.period === figure.period || told.period === null)
  );
}
