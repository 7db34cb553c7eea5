import { type Pieces, piecesFrom } from './compound.js';
import {
  currencyFamilies,
  type CurrencyFamily,
  type Family,
  worldMoney,
} from '../../languages/currencies.js';
import type { LanguagePack, NumberWords, Phrase } from '../../languages/pack.js';
import type { CountryCode } from '../../model.js';
import { PhraseTable, phraseSet } from '../phrases.js';
import { lowered } from '../words.js';

/** A piece of a number in words: a numeral to add or a scale to multiply by. */
export interface Numeral {
  value: number;
  scale: boolean;
  /** A scale that needs no number before it. */
  bare: boolean;
}

/** What names money: a code, or a family whose country decides. */
export interface Money {
  code: string | null;
  family: CurrencyFamily | null;
  /** The code is only the likely one of the family. */
  likely?: true;
}

/** The number words of a pack, made ready for lookup. */
export interface NumberLexicon {
  words: NumberWords;
  numerals: PhraseTable<Numeral>;
  /** Single plain words, for compounds such as `fünfundzwanzig`. */
  pieces: Pieces;
  joins: PhraseTable<true>;
  listJoins: PhraseTable<true>;
  /** `respectively`. */
  inTurn: PhraseTable<true>;
  decimalWords: PhraseTable<true>;
  money: PhraseTable<Money>;
  moneyLinks: PhraseTable<true>;
  countries: PhraseTable<CountryCode>;
  bounds: PhraseTable<'about' | 'over' | 'under'>;
  boundsAfter: PhraseTable<'over' | 'under'>;
  rangeStarts: PhraseTable<true>;
  rangeJoins: PhraseTable<true>;
  from: PhraseTable<true>;
  to: PhraseTable<true>;
  /** Parts of verbs that close a clause behind its rate: 1 for a rise, -1 for a fall. */
  closing: PhraseTable<1 | -1>;
  /** 1 for a rise, -1 for a fall. */
  changes: PhraseTable<1 | -1>;
  /** Words that tell the direction only after a percentage: `higher`. */
  moreOrLess: PhraseTable<1 | -1>;
  /** `doubled` → 100. */
  factors: PhraseTable<number>;
  times: PhraseTable<true>;
  /** `a third` → 33.3. */
  fractions: PhraseTable<number>;
  /** `fivefold` → 5. */
  multiples: PhraseTable<number>;
  timesLeads: PhraseTable<true>;
  levels: PhraseTable<true>;
  /** Before an earlier sum: `compared with`, `from`. */
  compared: PhraseTable<true>;
  /** Words of trade: `3.4 milliards d’exportations`. */
  flows: PhraseTable<true>;
  /** What says to which part of trade a sum before it belongs. */
  parts: PhraseTable<true>;
  /** Begins a time: `in`, `a year earlier`. */
  timeLeads: PhraseTable<true>;
  by: PhraseTable<true>;
  percents: PhraseTable<true>;
  points: PhraseTable<true>;
}

const known = new WeakMap<LanguagePack, NumberLexicon>();

/** The lexicon of a pack, built at first use. */
export function numberLexicon(pack: LanguagePack): NumberLexicon {
  const built = known.get(pack) ?? build(pack);
  known.set(pack, built);
  return built;
}

function build(pack: LanguagePack): NumberLexicon {
  const words = pack.numbers;
  return {
    words,
    numerals: new PhraseTable(numeralRows(words)),
    pieces: piecesFrom(piecesOf(words)),
    joins: phraseSet(words.numeralJoins),
    listJoins: phraseSet(words.listJoins),
    inTurn: phraseSet(pack.trade.respectively),
    decimalWords: phraseSet(words.decimalWords),
    money: new PhraseTable(moneyRows(words)),
    moneyLinks: phraseSet(words.currencyLinks),
    countries: new PhraseTable([...rowsOf(pack.places.adjectives), ...rowsOf(pack.places.countries)]),
    bounds: new PhraseTable([
      ...valued(words.about, 'about' as const),
      ...valued(words.over, 'over' as const),
      ...valued(words.under, 'under' as const),
    ]),
    boundsAfter: new PhraseTable([
      ...valued(words.overAfter, 'over' as const),
      ...valued(words.underAfter, 'under' as const),
    ]),
    rangeStarts: phraseSet(words.rangeStarts),
    rangeJoins: phraseSet(words.rangeJoins),
    from: phraseSet(words.from),
    compared: phraseSet([...pack.trade.compared, ...words.from]),
    flows: phraseSet(pack.trade.rows.flatMap(({ form, words: phrases }) => (form === 'noun' ? phrases : []))),
    parts: phraseSet([...pack.trade.parts, ...pack.trade.divided]),
    timeLeads: phraseSet([
      ...pack.dates.leads.in,
      ...pack.dates.leads.until,
      ...pack.trade.yearOnYear,
      ...pack.trade.previousPeriod,
    ]),
    to: phraseSet(words.to),
    moreOrLess: new PhraseTable([...valued(words.more, 1 as const), ...valued(words.less, -1 as const)]),
    factors: new PhraseTable(words.factors),
    times: phraseSet(words.times),
    fractions: new PhraseTable(words.fractions),
    multiples: new PhraseTable(words.multiples),
    timesLeads: phraseSet(words.timesLeads),
    levels: phraseSet(words.levels),
    by: phraseSet(words.by),
    percents: phraseSet(['%', '％', ...words.percents]),
    points: phraseSet(words.points),
    closing: new PhraseTable(words.closing),
    changes: new PhraseTable([...valued(words.rises, 1 as const), ...valued(words.falls, -1 as const)]),
  };
}

function numeralRows(words: NumberWords): (readonly [Phrase, Numeral])[] {
  const bare = new Set(words.bareScales);
  return [
    ...words.numerals.map(([phrase, value]) => [phrase, { value, scale: false, bare: false }] as const),
    ...words.scales.map(
      ([phrase, value]) => [phrase, { value, scale: true, bare: bare.has(phrase) }] as const,
    ),
  ];
}

function piecesOf(words: NumberWords): Map<string, Numeral> {
  const pieces = new Map<string, Numeral>();
  for (const [phrase, numeral] of numeralRows(words))
    for (const form of phrase.split('|')) if (/^\p{L}{2,}$/u.test(form)) pieces.set(lowered(form), numeral);
  return pieces;
}

function moneyRows(words: NumberWords): (readonly [Phrase, Money])[] {
  return [...words.currencies, ...worldMoney].flatMap(([name, ...phrases]) => {
    const money = moneyNamed(name, words.usual);
    return phrases.map((phrase) => [phrase, money] as const);
  });
}

/** A currency by its code, or by a name that several countries share. */
export function moneyNamed(name: string, usual: NumberWords['usual'] = {}): Money {
  if (!isFamily(name)) return { code: name, family: null };
  const family: Family = currencyFamilies[name];
  const code = usual[name] ?? (family.own ? null : family.usual);
  return { code, family: name, ...(family.likely ? { likely: true } : {}) };
}

/** Whether a name of money is one of several countries’. */
function isFamily(name: string): name is CurrencyFamily {
  return name in currencyFamilies;
}

function valued<T>(phrases: readonly Phrase[], value: T): (readonly [Phrase, T])[] {
  return phrases.map((phrase) => [phrase, value] as const);
}

function rowsOf(names: Readonly<Record<string, readonly Phrase[]>>): (readonly [Phrase, string])[] {
  return Object.entries(names).flatMap(([country, phrases]) => valued(phrases, country));
}
