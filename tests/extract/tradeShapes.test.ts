import { describe, expect, test } from 'vitest';
import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import type { Language, TradeMention } from '../../src/model.js';
import { tradeShapes } from './tradeShapes.rows.js';

const published = '2025-04-16';

describe.each(tradeShapes)('trade as notes in $language tell it', ({ language, notes }) => {
  test.each(notes.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    expect(tradeIn(text, language).map(shown).sort()).toEqual(figures.toSorted());
  });
});

function tradeIn(text: string, language: Language): TradeMention[] {
  const described = describeArticle({ file: 'x.txt', id: 'x', text }, { published });
  if ('reason' in described) throw new Error(described.reason);
  // One sentence is too little to tell a language by.
  const article = { ...described, language };
  return extract(article, split(article)).trade;
}

/** `exports KE>PE about 2100000000 USD 2024 +8%`: a figure in a form a table can hold. */
function shown(mention: TradeMention): string {
  const { measure, reporter, partner, scope, amount, amountTo, currency, bound, period, status, change } =
    mention;
  return [
    measure,
    `${reporter ?? '?'}>${partner ?? '?'}`,
    scope,
    bound === 'exact' ? null : bound,
    amountTo === null ? amount : `${amount}–${amountTo}`,
    currency,
    period,
    change === null ? null : `${change.percent < 0 ? '' : '+'}${change.percent}%`,
    status === 'actual' ? null : status,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
