import type { CountryMention } from '../sentence.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import { determinersOf } from '../people/roles.js';
import { startOfPhraseBefore } from '../phrases.js';
import type { Zone } from './when.js';
import { type Word, wordAt } from '../words.js';

/** A company's exports are no country's; nor does a place of origin make them so. */
export function isOfCompany(context: Context, figure: Figure, zone: Zone): boolean {
  const { ties } = context;
  if (isNamedOwner(context, figure)) return true;
  if (!hasCompany(context)) return false;
  return !ties.some(
    ({ by, mention }) =>
      (by === null || by === 'of' || by === 'between') &&
      !describesCompany(context, mention) &&
      mention.from >= zone.from &&
      mention.to <= figure.from + 4,
  );
}

/** A central bank publishes figures of its country. */
function hasCompany({ sentence: { words }, lexicon: { sets } }: Context): boolean {
  const banks = sets.centralBanks.findAll(words);
  return sets.companies
    .findAll(words)
    .some(({ from, to }) => !banks.some((bank) => bank.from <= from && to <= bank.to));
}

/** `Intel’s exports`, `Siemens exported`: a name that is no country stands where the owner stands. */
function isNamedOwner(context: Context, { flow, amount }: Figure): boolean {
  const { sentence, lexicon } = context;
  const { words } = sentence;
  let at = startOfPhraseBefore(lexicon.scopes, words, flow.from, 3) ?? flow.from;
  const possessive = wordAt(words, at - 1).lower === 's' && wordAt(words, at - 2).lower === '’';
  if (possessive) at -= 2;
  else if (isGenitiveName(context, wordAt(words, at - 1), at - 1)) return !isNamedPlace(context, at);
  else if (flow.form !== 'verb' || !opensClause(words, at - 1)) return false;
  const owner = wordAt(words, at - 1);
  // `97,3 Mrd. Euro exportiert`
  if (amount?.to === at) return false;
  if (!owner.capital || lexicon.sets.whole.at(words, at - 1) !== undefined) return false;
  return !isNamedPlace(context, at);
}

function isNamedPlace({ sentence: { countries, places } }: Context, at: number): boolean {
  return [...countries, ...places].some((span) => span.from < at && at <= span.to);
}

/** `Volvos export`, `BMWs Exporte`; `Årets export`, `Landets export` are no names. */
function isGenitiveName({ sentence, lexicon }: Context, word: Word, at: number): boolean {
  if (!/^(?:sv|de)$/u.test(sentence.pack.code) || !word.capital) return false;
  const plain = lexicon.sets.country.at(sentence.words, at) ?? lexicon.sets.whole.at(sentence.words, at);
  return plain === undefined && /\p{L}{2}(?<!et|en|na|an|er|i|ie|e|sch)s$/u.test(word.text);
}

function opensClause(words: readonly Word[], at: number): boolean {
  return wordAt(words, at - 1).kind === 'mark';
}

/** `the Spanish company`: the adjective tells where the company is from. */
function describesCompany({ sentence, lexicon }: Context, { from, to }: CountryMention): boolean {
  const { companies, exporters } = lexicon.sets;
  // `German companies exported …`: all of them, so that no article stands before.
  const isAll =
    exporters.at(sentence.words, to) !== undefined &&
    startOfPhraseBefore(determinersOf(sentence.pack), sentence.words, from) === undefined;
  if (isAll) return false;
  return (
    companies.at(sentence.words, to) !== undefined || companies.at(sentence.words, from - 1) !== undefined
  );
}
