import type { ArticleFacts, TradeFigure, TradeMention } from '../model.js';
import { freeId, slug } from './ids.js';

/** Amounts within this share of each other are one figure, rounded differently: 4.58 and 4.6. */
const rounding = 0.006;
/** An approximate amount ("nearly 1.1 billion") covers this much around it. */
const vagueness = 0.05;

/** Ties figures that several articles report; different values for one thing stay visible as conflicts. */
export function mergeTrade(facts: readonly ArticleFacts[]): TradeFigure[] {
  const groups = new Map<string, TradeMention[]>();
  for (const mention of facts.flatMap((one) => one.trade)) {
    const key = keyOf(mention);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const ids = new Set<string>();
  return [...groups.values()]
    .map(figureOf)
    .sort((a, b) => (b.period ?? '').localeCompare(a.period ?? '') || (a.id < b.id ? -1 : 1))
    .map((figure) => ({ ...figure, id: freeId(figure.id, ids) }));
}

/** What a figure is about. Turnover has no direction: Vietnam–Russia is Russia–Vietnam. */
function keyOf(mention: TradeMention): string {
  const sides = [mention.reporter, mention.partner];
  if (mention.measure === 'total' && mention.partner !== null) sides.sort();
  // A figure whose period the text leaves open is only the same as one with the very same amount.
  const open = mention.period === null ? `${mention.amount}${mention.change?.percent}` : '';
  return [
    mention.measure,
    ...sides,
    mention.scope,
    mention.period,
    mention.status,
    mention.currency,
    open,
  ].join('|');
}

function figureOf(mentions: readonly TradeMention[]): TradeFigure {
  const [first] = mentions.toSorted((a, b) => Number(b.bound === 'exact') - Number(a.bound === 'exact'));
  if (first === undefined) throw new Error('a figure without mentions');
  const agreeing = mentions.filter((mention) => agrees(first, mention));
  const withChange = agreeing.find((mention) => mention.change !== null);
  return {
    ...first,
    change: first.change ?? withChange?.change ?? null,
    id: slug(
      [first.measure, first.reporter, first.partner, first.scope, first.period, first.status]
        .filter(Boolean)
        .join(' '),
    ),
    evidence: agreeing.flatMap((mention) => mention.evidence),
    conflicts: mentions
      .filter((mention) => !agreeing.includes(mention))
      .map((mention) => ({ field: 'amount', value: mention.amount, evidence: mention.evidence })),
  };
}

function agrees(a: TradeMention, b: TradeMention): boolean {
  if (a.amount === null || b.amount === null) return true;
  const allowed = a.bound === 'exact' && b.bound === 'exact' ? rounding : vagueness;
  return Math.abs(a.amount - b.amount) <= allowed * Math.max(Math.abs(a.amount), Math.abs(b.amount));
}
