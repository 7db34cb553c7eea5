import { describe, expect, test } from 'vitest';
import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import type { TradeMention } from '../../src/model.js';
import { readText } from './read-text.js';
import { tradeNotes } from './tradeNotes.rows.js';
import { tradeShapes } from './tradeShapes.rows.js';

describe.each(tradeShapes)('trade as notes in $language tell it', ({ language, notes }) => {
  test.each(notes.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    expect(readText(text, language).trade.map(shown).sort()).toEqual(figures.toSorted());
  });
});

test.each(tradeNotes)('a note of $published: $text', ({ published, text, figures }) => {
  const article = describeArticle({ file: 'x.txt', id: 'x', text }, { published });
  if ('reason' in article) throw new Error(article.reason);
  expect(extract(article, split(article)).trade.map(shown).sort()).toEqual(figures.toSorted());
});

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
