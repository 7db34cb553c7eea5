import type { CountryCode } from '../../model.js';
import type { TradeInput } from './context.js';
import { findFlows } from './flows.js';
import type { Sentence } from '../sentence.js';
import { has, type TradeLexicon } from './lexicon.js';
import { type Tie, tiesOf } from './ties.js';
import { isPeriod, type Period } from './when.js';
import { withCumulative } from './years.js';
import { bothOf, onlyOf } from '../only.js';

/** What a sentence on trade without figures was about, for the figures of the next one. */
export interface Topic {
  /** Its only country, when that is whose trade it is. */
  reporter: CountryCode | null;
  /** Two countries it calls each other’s trading partner. */
  partners?: readonly [CountryCode, CountryCode];
  period: Period | undefined;
}

/** How many figures back those of the sentence before may stand: one of an earlier year stands before the newest. */
const reach = 3;

/** The topic of the sentence right before; undefined where that one does not speak of trade. */
export function topicOf({ last, told, article }: TradeInput, lexicon: TradeLexicon): Topic | undefined {
  if (last === undefined) return undefined;
  if (told.slice(-reach).some(({ evidence }) => evidence.at(-1)?.start === last.sentence.passage.start))
    return undefined;
  const times = withCumulative(last.sentence, last.times, article.published);
  const flows = findFlows(last.sentence, lexicon);
  const [flow] = flows;
  const ties = tiesOf(last.sentence, lexicon, flows);
  const partners = partnersIn(last.sentence, ties, lexicon);
  if (partners !== undefined) return { reporter: null, partners, period: onlyPeriod(times) };
  if (flow === undefined)
    return leadsList(last.sentence) ? { reporter: null, period: onlyPeriod(times) } : undefined;
  const only = onlyOf(ties);
  const owns = only?.by === null || only?.by === 'of';
  return { reporter: owns ? only.mention.country : null, period: onlyPeriod(times) };
}

/** `In April 2025, compared with April 2024:` before the items of a list. */
function leadsList({ words }: Sentence): boolean {
  return words.at(-1)?.text === ':';
}

/** "Kenya is Germany’s most important trading partner in East Africa." */
function partnersIn(
  { words }: Sentence,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): readonly [CountryCode, CountryCode] | undefined {
  if (!has(lexicon.sets.partners, words)) return undefined;
  return bothOf(new Set(ties.map(({ mention }) => mention.country)));
}

/** The one period that a sentence names. */
export function onlyPeriod(times: NonNullable<TradeInput['last']>['times']): Period | undefined {
  const told = onlyOf(times.filter((time) => isPeriod(time) && time.use === 'when'));
  return told && { period: told.period, certainty: 'inferred' };
}
