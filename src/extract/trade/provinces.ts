import { provinces } from '../../languages/provinces.js';
import type { CountryCode } from '../../model.js';
import { PhraseTable } from '../phrases.js';
import type { CountryMention, Sentence } from '../sentence.js';
import { findFlows } from './flows.js';
import { type TradeLexicon, tradeLexicon } from './lexicon.js';
import { isPartnerTie } from './sides.js';
import { tiesOf } from './ties.js';

/** A province, state or region whose own trade a text tells. */
export interface Province {
  country: CountryCode;
  name: string;
}

interface ProvinceMention extends CountryMention {
  name: string;
}

const table = new PhraseTable<Province>(
  Object.entries(provinces).flatMap(([country, rows]) =>
    rows.flatMap(([name, ...forms]) => forms.map((form) => [form, { country, name }] as const)),
  ),
  'needed',
);

/**
 * `Sachsens Exporte`, `Texas exported`: the sentence with the province among its countries, as whose trade it tells;
 * undefined where none owns what it tells. A province that somebody trades with is no side.
 */
export function withProvince(sentence: Sentence): { sentence: Sentence; province: Province } | undefined {
  const named = provincesIn(sentence);
  if (named.length === 0) return undefined;
  const lexicon = tradeLexicon(sentence.pack);
  const told = { ...sentence, countries: [...sentence.countries, ...named].sort((a, b) => a.from - b.from) };
  const owner = named.find((one) => owns(told, one, lexicon));
  if (owner === undefined) return undefined;
  const countries = told.countries.filter((one) => one === owner || !named.some((other) => other === one));
  return { sentence: { ...sentence, countries }, province: { country: owner.country, name: owner.name } };
}

function provincesIn({ words, countries }: Sentence): ProvinceMention[] {
  return table
    .findAll(words)
    .filter(({ from, to }) => !countries.some((one) => one.from < to && from < one.to))
    .map(({ from, to, value: { country, name } }) => {
      const form = /^\p{Ll}/u.test(words[from]?.text ?? '') ? ('adjective' as const) : ('name' as const);
      return { from, to, country, name, form };
    });
}

function owns(sentence: Sentence, mention: ProvinceMention, lexicon: TradeLexicon): boolean {
  const flows = findFlows(sentence, lexicon);
  const by = tiesOf(sentence, lexicon, flows).find((tie) => tie.mention === mention)?.by;
  if (by === undefined) return false;
  const isOrigin = by === 'from' && flows.some(({ measure }) => measure === 'exports');
  return by === null || by === 'of' || (isOrigin && !flows.some(({ measure }) => isPartnerTie(by, measure)));
}
