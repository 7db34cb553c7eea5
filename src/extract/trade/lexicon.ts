import type { LanguagePack, Phrase, TradeRow, TradeWords } from '../../languages/pack.js';
import type { TradeMeasure } from '../../model.js';
import { numberLexicon, type NumberLexicon } from '../numbers/lexicon.js';
import { determinersOf } from '../people/roles.js';
import { PhraseTable, phraseSet } from '../phrases.js';
import type { Word } from '../words.js';

/** What ties a country to a flow. */
export type SidePreposition = 'to' | 'from' | 'with' | 'between' | 'of';

type SetName = Exclude<keyof TradeWords, 'rows' | 'compounds' | 'scopes' | 'not' | 'nounsBefore' | 'home'>;

/** The trade words of a pack, made ready for lookup. */
export interface TradeLexicon {
  words: TradeWords;
  numbers: NumberLexicon;
  /** null for phrases that mean something else. */
  rows: PhraseTable<TradeRow | null>;
  scopes: PhraseTable<string>;
  /** Articles and the like. */
  determiners: PhraseTable<unknown>;
  /** Last parts of compounds, by their measure. */
  compounds: PhraseTable<TradeMeasure>;
  sets: Readonly<Record<SetName, PhraseTable<true>>>;
}

const known = new WeakMap<LanguagePack, TradeLexicon>();

/** The lexicon of a pack, built at first use. */
export function tradeLexicon(pack: LanguagePack): TradeLexicon {
  const built = known.get(pack) ?? build(pack);
  known.set(pack, built);
  return built;
}

function build(pack: LanguagePack): TradeLexicon {
  const words = pack.trade;
  const set = (name: SetName) => phraseSet(words[name]);
  return {
    words,
    numbers: numberLexicon(pack),
    rows: new PhraseTable<TradeRow | null>([
      ...words.not.map((phrase) => [phrase, null] as const),
      ...words.rows.flatMap((row) => row.words.map((phrase): [Phrase, TradeRow] => [phrase, row])),
    ]),
    determiners: determinersOf(pack),
    scopes: new PhraseTable(
      words.scopes.flatMap(([name, ...phrases]) => phrases.map((phrase): [Phrase, string] => [phrase, name])),
    ),
    compounds: new PhraseTable(words.compounds.map(([ending, measure]) => [`*${ending}`, measure] as const)),
    sets: {
      whole: set('whole'),
      to: set('to'),
      from: set('from'),
      with: set('with'),
      between: set('between'),
      of: set('of'),
      in: set('in'),
      bilateral: set('bilateral'),
      country: set('country'),
      continuing: set('continuing'),
      world: set('world'),
      attach: set('attach'),
      respectively: set('respectively'),
      and: set('and'),
      compared: set('compared'),
      yearOnYear: set('yearOnYear'),
      previousPeriod: set('previousPeriod'),
      targets: set('targets'),
      forecasts: set('forecasts'),
      other: set('other'),
      shares: set('shares'),
      otherRates: set('otherRates'),
      sources: set('sources'),
      partners: set('partners'),
      units: set('units'),
      there: set('there'),
      same: set('same'),
      buyers: set('buyers'),
      suppliers: set('suppliers'),
      divided: set('divided'),
      parts: set('parts'),
      goods: set('goods'),
      groups: set('groups'),
      notParts: set('notParts'),
      thisYear: set('thisYear'),
      causes: set('causes'),
      outside: set('outside'),
      ranks: set('ranks'),
      companies: set('companies'),
      exporters: set('exporters'),
      centralBanks: set('centralBanks'),
      samePeriod: set('samePeriod'),
      theQuarter: set('theQuarter'),
      theHalf: set('theHalf'),
      theMonth: set('theMonth'),
      cumulative: set('cumulative'),
    },
  };
}

/** Whether the table has a phrase that starts within `[from, to)`. */
export function has(
  table: PhraseTable<unknown>,
  words: readonly Word[],
  from = 0,
  to = words.length,
): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++)
    if (table.at(words, at) !== undefined) return true;
  return false;
}
