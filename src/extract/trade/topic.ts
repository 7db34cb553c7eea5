import type { CountryCode } from '../../model.js';
import type { TradeInput } from './context.js';
import { findFlows } from './flows.js';
import type { TradeLexicon } from './lexicon.js';
import { tiesOf } from './ties.js';
import { isPeriod, type Period } from './when.js';

/** What a sentence on trade without figures was about, for the figures of the next one. */
export interface Topic {
  /** Its only country, when that is whose trade it is. */
  reporter: CountryCode | null;
  period: Period | undefined;
}

/** The topic of the sentence right before; undefined where that one does not speak of trade. */
export function topicOf({ last, before }: TradeInput, lexicon: TradeLexicon): Topic | undefined {
  if (last === undefined || last.sentence.passage.kind === 'title') return undefined;
  if (before !== undefined && before.evidence[0]?.start === last.sentence.passage.start) return undefined;
  const flows = findFlows(last.sentence, lexicon);
  const [flow] = flows;
  if (flow === undefined) return undefined;
  const ties = tiesOf(last.sentence, lexicon, flows);
  const [only] = ties;
  const owns = ties.length === 1 && (only?.by === null || only?.by === 'of');
  return { reporter: owns ? only.mention.country : null, period: onlyPeriod(last.times) };
}

function onlyPeriod(times: NonNullable<TradeInput['last']>['times']): Period | undefined {
  const told = times.filter((time) => isPeriod(time) && time.use === 'when');
  return told.length === 1 ? { period: told[0]?.period ?? null, certainty: 'inferred' } : undefined;
}
