import type { TradeMention } from '../../model.js';
import { type PhraseTable, startOfPhraseBefore } from '../phrases.js';
import { type Word, wordAt } from '../words.js';
import type { Figure } from './combine.js';
import type { Context, TradeInput } from './context.js';
import type { Flow } from './flows.js';
import { has, type TradeLexicon } from './lexicon.js';
import type { Sides } from './sides.js';
import type { Zone } from './when.js';
import { holds } from '../spans.js';

/** How far behind a country’s figure, in characters, its sectors may be told. */
const noteReach = 500;

/** The figure of one country’s trade with the world that the text told last, when that was just before. */
export function nationalBefore({ before, sentence }: TradeInput): TradeMention | undefined {
  if (before === undefined || before.reporter === null || before.partner !== null) return undefined;
  if (before.measure === 'investment' || before.status !== 'actual') return undefined;
  const end = before.evidence.at(-1)?.end ?? 0;
  return sentence.passage.start - end <= noteReach ? before : undefined;
}

/**
 * `Business services contributed 3.9 billion and travel 3.1 billion`, right behind the exports of a country: words of
 * parts with no word of trade. A sector that the pack knows may stand without one behind `of which`.
 */
export function partsFlow(input: TradeInput, lexicon: TradeLexicon): Flow[] {
  const whole = nationalBefore(input);
  if (whole === undefined || whole.amount === null || input.sentence.countries.length > 0) return [];
  if (whole.measure !== 'exports' && whole.measure !== 'imports') return [];
  const { words } = input.sentence;
  const { sets } = lexicon;
  const isOther = [sets.other, sets.notParts, sets.companies, sets.targets].some((table) =>
    has(table, words),
  );
  if (isOther) return [];
  const part = sets.parts.findAll(words)[0] ?? partOfList(words, lexicon);
  if (part === undefined) return [];
  const { measure } = whole;
  const phrase = wordAt(words, part.from).lower;
  return [
    {
      from: 0,
      to: 0,
      measure,
      form: 'noun',
      sign: 1,
      inward: false,
      final: false,
      scope: null,
      ranks: false,
      parts: true,
      phrase,
    },
  ];
}

/** `Of this, farm products were 18 billion`. */
function partOfList(words: readonly Word[], { sets, scopes }: TradeLexicon): { from: number } | undefined {
  return has(sets.continuing, words, 0, 3) ? scopes.findAll(words, 0, words.length)[0] : undefined;
}

/** How much smaller a part is than the whole at least. */
const less = 0.95;

/** Whether a sum is smaller than that of the same country, measure and period told before: a sector of it, or nothing new. */
export function isPart(
  { told }: Context,
  { amount, flow, old }: Figure,
  { reporter, partner }: Sides,
  period: string | null,
  earlier: readonly TradeMention[],
): boolean {
  if (amount === null || old || reporter === null || partner !== null) return false;
  return [...told, ...earlier].some(
    (one) =>
      one.reporter === reporter &&
      one.partner === null &&
      one.scope === null &&
      one.measure === flow.measure &&
      one.status === 'actual' &&
      one.period === period &&
      one.currency === amount.currency &&
      amount.amount < Math.abs(one.amount ?? 0) * less,
  );
}

/** The sector that the words around a part of the trade name: as the pack knows it, else the noun as written. */
export function sectorOf(context: Context, figure: Figure, zone: Zone): string | null {
  const { sentence, lexicon } = context;
  const { words } = sentence;
  const { sets } = lexicon;
  const { flow, amount } = figure;
  const end = amount?.from ?? zone.to;
  const followed = figure.from <= flow.from ? undefined : sets.ranks.findAll(words, flow.to, end).at(-1);
  const known = lexicon.scopes.findAll(words, followed?.to ?? zone.from, zone.to);
  const near = known.findLast(({ to }) => to <= end) ?? known[0];
  // A part of the services told before has more than `services` for a name.
  if (near !== undefined && near.value === context.before?.scope && flow.parts)
    return writtenAt(context, near);
  if (near !== undefined) return near.value;
  const isFirst = figure.from <= flow.from;
  const link = sets.of.at(words, flow.to)?.to ?? ofBefore(context, flow);
  if (isFirst && !flow.parts && link !== undefined) return nounAt(context, link);
  if (followed !== undefined && !isFirst) return nounAt(context, followed.to);
  if (flow.parts) return nounAt(context, startOfItem(context, zone, end));
  if (!isFirst) return null;
  if (has(sets.goods, words, 0, flow.to)) return nounAt(context, zone.from);
  if (!lexicon.words.nounsBefore) return null;
  return flow.from > 0 && isNoun(context, flow.from - 1) ? wordAt(words, flow.from - 1).lower : null;
}

/** A noun with the word behind it: `servicios empresariales`. */
function writtenAt(context: Context, { from, to }: { from: number; to: number }): string {
  const { words } = context.sentence;
  const end = isNoun(context, to) ? to + 1 : to;
  return words
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
}

/** `those of`: the link is part of the word of trade. */
function ofBefore({ sentence: { words }, lexicon: { sets } }: Context, { to }: Flow): number | undefined {
  return startOfPhraseBefore(sets.of, words, to) === undefined ? undefined : to;
}

/** `… and travel, 3.1 billion`: the comma stands for the verb. */
function startOfItem(
  { sentence: { words }, lexicon: { sets } }: Context,
  { from }: Zone,
  end: number,
): number {
  if (wordAt(words, from).text !== ',' || end !== from + 1) return from;
  let at = from - 1;
  while (at > 0 && wordAt(words, at).kind === 'word' && sets.and.at(words, at) === undefined) at--;
  return at;
}

/** Words from which a noun may stand: articles, numbers of order, `group of`. */
const nounReach = 4;

function nounAt(context: Context, from: number): string | null {
  const { words } = context.sentence;
  for (let at = from; at < Math.min(words.length, from + nounReach); at++) {
    if (isNoun(context, at)) return wordAt(words, at).lower;
    if (!isPlain(context, at)) return null;
  }
  return null;
}

/** An article or the like. */
function isPlain({ sentence: { words }, lexicon: { sets } }: Context, at: number): boolean {
  const short = wordAt(words, at).kind === 'word' && wordAt(words, at).text.length < 4;
  return (
    short ||
    [sets.whole, sets.of, sets.and, sets.continuing].some((table) => table.at(words, at) !== undefined) ||
    /^[,’]$/u.test(wordAt(words, at).lower)
  );
}

function isNoun({ sentence, lexicon, times }: Context, at: number): boolean {
  const { words, countries } = sentence;
  const word = wordAt(words, at);
  if (word.kind !== 'word' || word.text.length < 4) return false;
  const { sets, numbers } = lexicon;
  const tables: PhraseTable<unknown>[] = [
    sets.whole,
    sets.of,
    sets.and,
    sets.to,
    sets.from,
    sets.with,
    sets.continuing,
    sets.attach,
    sets.country,
    sets.samePeriod,
    sets.ranks,
    sets.parts,
    numbers.changes,
    numbers.bounds,
    numbers.numerals,
    lexicon.rows,
  ];
  if (tables.some((table) => table.at(words, at) !== undefined)) return false;
  if (startOfPhraseBefore(numbers.bounds, words, at + 1) !== undefined) return false;
  return ![...countries, ...times].some((span) => holds(span, at));
}
