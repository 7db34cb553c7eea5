import type { TradeInput } from './context.js';
import type { TradeMention } from '../../model.js';
import type { Flow } from './flows.js';
import type { TradeLexicon } from './lexicon.js';
import { samePair } from './sides.js';

/**
 * `They set a target of 6 billion by 2030`, right after a figure of their trade: the same measure, but the total where
 * that was told and exports or imports only as parts of it.
 */
export function targetFlow({ sentence, before, times, told }: TradeInput, lexicon: TradeLexicon): Flow[] {
  if (before === undefined || before.reporter === null || before.partner === null) return [];
  const ahead = times.some((time) => time.use === 'until' || (time.period ?? '') > (before.period ?? '9'));
  const target = ahead ? lexicon.sets.targets.findAll(sentence.words)[0] : undefined;
  if (target === undefined) return [];
  const { from, to, phrase } = target;
  const isOfTotal = (one: TradeMention) => one.measure === 'total' && samePair(one, before);
  const isPart = before.measure !== 'investment' && told.some(isOfTotal);
  return [
    {
      from,
      to,
      phrase,
      measure: isPart ? 'total' : before.measure,
      form: 'noun',
      sign: 1,
      inward: false,
      final: false,
      scope: before.scope,
    },
  ];
}
