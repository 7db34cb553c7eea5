import type { TradeInput } from './context.js';
import type { Flow } from './flows.js';
import type { TradeLexicon } from './lexicon.js';

/** `They set a target of 6 billion by 2030`, right after a figure of their trade: the same measure. */
export function targetFlow({ sentence, before, times }: TradeInput, lexicon: TradeLexicon): Flow[] {
  if (before === undefined || before.reporter === null || before.partner === null) return [];
  const ahead = times.some((time) => time.use === 'until' || (time.period ?? '') > (before.period ?? '9'));
  const target = ahead ? lexicon.sets.targets.findAll(sentence.words)[0] : undefined;
  if (target === undefined) return [];
  const { from, to, phrase } = target;
  return [
    {
      from,
      to,
      phrase,
      measure: before.measure,
      form: 'noun',
      sign: 1,
      inward: false,
      final: false,
      scope: before.scope,
    },
  ];
}
