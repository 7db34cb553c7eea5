import type { CountryCode } from '../../model.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import { has } from './lexicon.js';
import type { Sides } from './sides.js';
import type { Zone } from './when.js';

/** Words between a figure or its word of trade and `there`. */
const reach = 12;

/** The partner that `there`, `that country` stand for: the last country named, or the article’s other side. */
export function withThere(context: Context, figure: Figure, zone: Zone, sides: Sides): Sides {
  const { sentence, lexicon, last } = context;
  if (sides.partner !== null || figure.flow.measure === 'investment') return sides;
  const from = Math.max(zone.from, figure.from - reach);
  if (!has(lexicon.sets.there, sentence.words, from, Math.min(zone.to, figure.to + reach))) return sides;
  const own = sides.reporter ?? context.before?.reporter ?? context.nation() ?? null;
  const isOther = (country: CountryCode) => country !== own;
  const here = context.ties.filter(({ mention }) => mention.to <= figure.from).map(({ mention }) => mention);
  const named = [...(last?.sentence.countries ?? []), ...here].map(({ country }) => country);
  const told = named.filter(isOther).at(-1);
  const partner = told ?? (own === null ? undefined : context.sides.find(isOther));
  return partner === undefined ? sides : { ...sides, partner };
}
