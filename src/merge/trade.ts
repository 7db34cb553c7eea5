import { amountsAgree, percentsAgree } from '../amounts.js';
import type { ArticleFacts, Change, TradeFigure, TradeMention } from '../model.js';
import { freeId, slug } from './ids.js';
import { inOrderOfArticles, itself } from './proofs.js';

/**
 * Ties figures that several articles report; different values for one thing stay visible as conflicts.
 * @param known figures merged before, which what is told is tied to as well
 */
export function mergeTrade(
  facts: readonly ArticleFacts[],
  known: readonly TradeFigure[] = [],
): TradeFigure[] {
  const groups = new Map<string, TradeMention[]>();
  const before = new Map(known.map((figure) => [keyOf(figure), figure]));
  const more = new Map<string, TradeMention[]>();
  for (const mention of facts.flatMap((one) => one.trade)) {
    const key = keyOf(mention);
    const told = before.has(key) ? more : groups;
    const group = told.get(key);
    if (group === undefined) told.set(key, [mention]);
    else group.push(mention);
  }
  const ids = new Set(known.map(({ id }) => id));
  const fresh = [...groups.values()]
    .map(figureOf)
    .sort(newestFirst)
    .map((figure) => ({ ...figure, id: freeId(figure.id, ids) }));
  const grown = [...before].map(([key, figure]) => withMore(figure, more.get(key) ?? []));
  return known.length === 0 ? fresh : [...fresh, ...grown].sort(newestFirst);
}

function newestFirst(a: TradeFigure, b: TradeFigure): number {
  return (b.period ?? '').localeCompare(a.period ?? '') || (a.id < b.id ? -1 : 1);
}

/** A known figure with what else is told of it; its id stays. */
function withMore(figure: TradeFigure, more: readonly TradeMention[]): TradeFigure {
  if (more.length === 0) return figure;
  const { evidence, conflicts, ...merged } = figureOf([figure, ...more]);
  return {
    ...merged,
    id: figure.id,
    evidence: inOrderOfArticles(evidence, itself),
    conflicts: [...figure.conflicts, ...conflicts],
  };
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
  const [first] = mentions.toSorted((a, b) => exactness(b) - exactness(a));
  if (first === undefined) throw new Error('a figure without mentions');
  const agreeing = mentions.filter((mention) => agrees(first, mention));
  const change = first.change ?? agreeing.find((mention) => mention.change !== null)?.change ?? null;
  return {
    ...first,
    change,
    id: slug(
      [first.measure, first.reporter, first.partner, first.scope, first.period, first.status]
        .filter(Boolean)
        .join(' '),
    ),
    evidence: agreeing.flatMap((mention) => mention.evidence),
    conflicts: [
      ...mentions
        .filter((mention) => !agreeing.includes(mention))
        .map(({ amount, evidence }) => ({ field: 'amount', value: amount, evidence })),
      ...agreeing
        .filter((mention) => otherGrowth(change, mention.change))
        .map((mention) => ({ field: 'change', value: mention.change, evidence: mention.evidence })),
    ],
  };
}

/** An exact amount stands for the figure before an approximate one, any amount before none. */
function exactness({ amount, bound }: TradeMention): number {
  return amount === null ? 0 : bound === 'exact' ? 2 : 1;
}

function agrees(a: TradeMention, b: TradeMention): boolean {
  return a.amount === null || b.amount === null || amountsAgree(a, b);
}

/** Growth over the same period, told differently. */
function otherGrowth(a: Change | null, b: Change | null): boolean {
  return a !== null && b !== null && a.basis === b.basis && !percentsAgree(a.percent, b.percent);
}
