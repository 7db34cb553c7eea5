import type { CountryCode, TradeMention } from '../../model.js';
import { type PhraseMatch, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import type { TradeLexicon } from './lexicon.js';
import { isPartnerTie, type Sides } from './sides.js';
import type { Zone } from './when.js';

/** Words between a figure or its word of trade and `there`. */
const reach = 12;

/** The partner that `there`, `that country` stand for: the last country named, or the article’s other side. */
export function withThere(
  context: Context,
  figure: Figure,
  zone: Zone,
  sides: Sides,
  earlier?: TradeMention,
): Sides {
  const { sentence, lexicon, last } = context;
  if (sides.partner !== null || figure.flow.measure === 'investment') return sides;
  const from = Math.max(zone.from, figure.from - reach);
  const to = Math.min(zone.to, figure.to + reach);
  if (!isThere(sentence, figure, from, to, lexicon)) return sides;
  const before = announced(context, figure);
  // `The main partner was A: goods worth 5 billion went there`
  if (before !== undefined && before === sides.reporter) {
    const owner = context.before?.reporter ?? context.nation({}) ?? null;
    return { reporter: owner === before ? null : owner, partner: before };
  }
  const own = sides.reporter ?? earlier?.reporter ?? context.before?.reporter ?? context.nation({}) ?? null;
  const isOther = (country: CountryCode) => country !== own;
  const here = context.ties.filter(({ mention }) => mention.to <= figure.from).map(({ mention }) => mention);
  const named = [...(last?.sentence.countries ?? []), ...here].map(({ country }) => country);
  const told = named.filter(isOther).at(-1);
  const partner = told ?? (own === null ? undefined : context.sides.find(isOther));
  return partner === undefined ? sides : { ...sides, partner };
}

/** The country that stands alone before the colon in front of a figure. */
function announced({ sentence: { words }, ties }: Context, { flow }: Figure): CountryCode | undefined {
  const colon = words.findLastIndex(({ text }, at) => text === ':' && at < flow.from);
  const tie = ties.findLast(({ mention }) => mention.to <= colon);
  return tie?.by === null ? tie.mention.country : undefined;
}

const directions = ['to', 'from', 'with'] as const;

/** `there`, or a country named before where a partner stands: `imports from that country`, not `that country’s imports`. */
function isThere(
  { words, countries }: Sentence,
  { flow }: Figure,
  from: number,
  to: number,
  lexicon: TradeLexicon,
): boolean {
  const { there, country } = lexicon.sets;
  const isPartner = (match: PhraseMatch<true>) =>
    directions.some(
      (by) =>
        isPartnerTie(by, flow.measure) &&
        startOfPhraseBefore(lexicon.sets[by], words, match.from, 3) !== undefined,
    );
  // `из Республики Молдова`: a country named right there.
  const isNamed = (match: PhraseMatch<true>) =>
    countries.some((one) => one.from <= match.to && match.from < one.to);
  const isAdverb = ({ from: at, to: end }: PhraseMatch<true>) =>
    end - at === 1 || directions.some((by) => lexicon.sets[by].at(words, at) !== undefined);
  return (
    there
      .findAll(words, from, to)
      .some((match) => !isNamed(match) && (isAdverb(match) || isPartner(match))) ||
    country.findAll(words, from, to).some((match) => match.to - match.from > 1 && isPartner(match))
  );
}
