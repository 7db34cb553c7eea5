import type { ArticleFacts, Facts, Language } from '../model.js';
import { mergeMeetings } from './meetings.js';
import { mergeOfficials } from './officials.js';
import { mergeTrade } from './trade.js';

/** Makes one set of facts out of what all articles tell. Pure; `facts` in the order of file names. */
export function merge(facts: readonly ArticleFacts[], languageOf: (article: string) => Language): Facts {
  const { officials, idOf } = mergeOfficials(facts, languageOf);
  return {
    officials,
    meetings: mergeMeetings(facts, idOf, officials),
    trade: mergeTrade(facts),
    statements: facts.flatMap((one) =>
      one.statements.flatMap((statement) => {
        const speaker = idOf.get(`${one.article}/${statement.speaker}`);
        return speaker === undefined ? [] : [{ ...statement, speaker }];
      }),
    ),
  };
}
