import type { TradeRow } from '../../languages/pack.js';
import type { TradeMeasure, TradeMention } from '../../model.js';
import type { PhraseMatch } from '../phrases.js';
import { has, type TradeLexicon } from './lexicon.js';
import { startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Word, wordAlone, wordAt } from '../words.js';

/** A word of trade in a sentence: what the figures around it measure. */
export interface Flow {
  from: number;
  to: number;
  measure: TradeMeasure;
  form: 'noun' | 'verb';
  /** -1 for a deficit. */
  sign: 1 | -1;
  /** From abroad by its name, so that the investor may stay open. */
  inward: boolean;
  /** Its figures may stand before it. */
  final: boolean;
  /** English name of the part of trade meant, or the word as written; null for all goods. */
  scope: string | null;
  /** Ranks partners: the country named before a figure is its partner. */
  ranks: boolean;
  /** Stands for parts of the figure before: each figure is of a sector. */
  parts?: true;
  /** As the pack writes it, for rule names. */
  phrase: string;
}

/**
 * The words of trade of a sentence, left to right. Behind a figure of a country’s trade, `whole`, sales and purchases
 * of a sector are its exports and imports: `les ventes de phosphates`.
 */
export function findFlows(sentence: Sentence, lexicon: TradeLexicon, whole?: TradeMention): Flow[] {
  const { words } = sentence;
  const found: Flow[] = [];
  for (let at = 0; at < words.length;) {
    const match = divided(words, at, lexicon.rows.at(words, at), lexicon);
    const flow =
      match === undefined
        ? compoundAt(words, at, lexicon)
        : flowOf(
            match,
            match.value?.bare
              ? (rankedBefore(words, at, lexicon) ?? found.at(-1) ?? whole)
              : (found.at(-1) ?? whole),
          );
    const divides = flow !== undefined && isDivided(sentence, flow, lexicon);
    if (flow !== undefined && (divides || !isOfOther(words, flow.from, lexicon))) {
      const scope = flow.scope ?? scopeOf(sentence, flow, lexicon);
      const isNamed = scope !== null || match?.value?.again;
      const isSector = whole !== undefined && isNamed && flow.form === 'noun';
      if (isSector || !isUnsure(sentence, match, found.at(-1), lexicon, whole))
        found.push({ ...flow, scope, ranks: divides });
    }
    at = match?.to ?? at + 1;
  }
  return found.filter((flow, index) => !isPartOfBalance(words, flow, found[index - 1]));
}

/** `the main share in the export falls on Italy – 11.9 billion`: told by partners. */
function isDivided({ words, countries }: Sentence, { to, form }: Flow, { sets }: TradeLexicon): boolean {
  const divided = form === 'noun' ? sets.divided.at(words, to) : undefined;
  return divided !== undefined && countries.some(({ from }) => from >= divided.to && from - divided.to <= 1);
}

/** `… is the largest export market, with a turnover of …`. */
export function rankedBefore(
  words: readonly Word[],
  end: number,
  { sets }: TradeLexicon,
  from = 0,
): Pick<Flow, 'measure'> | undefined {
  const isExports = has(sets.buyers, words, from, end);
  if (isExports === has(sets.suppliers, words, from, end)) return undefined;
  return { measure: isExports ? 'exports' : 'imports' };
}

/** Sales and purchases at home are no trade, nor is `those of` without its sector. */
function isUnsure(
  sentence: Sentence,
  match: PhraseMatch<TradeRow | null> | undefined,
  before: Flow | undefined,
  lexicon: TradeLexicon,
  whole: TradeMention | undefined,
): boolean {
  if (match?.value?.again === true) return true;
  if (match?.value?.sided !== true) return false;
  const isAll = match.value.whole && whole !== undefined;
  if (isAll && lexicon.sets.of.at(sentence.words, match.to) === undefined) return false;
  return !hasBothSides(sentence, match, before ?? whole, lexicon);
}

/** `5 Milliarden entfielen auf Exporte`: there the word of trade behind `auf` is meant, as it is not in `Zölle auf Exporte`. */
function divided(
  words: readonly Word[],
  at: number,
  match: PhraseMatch<TradeRow | null> | undefined,
  lexicon: TradeLexicon,
): PhraseMatch<TradeRow | null> | undefined {
  if (match === undefined || match.value !== null || !has(lexicon.sets.divided, words, 0, at)) return match;
  const own = lexicon.rows.at(words, match.to - 1);
  return own?.value == null ? match : own;
}

/** Words between sales or purchases and the country they go to or come from. */
const sideReach = 12;

/** `les ventes ivoiriennes de cacao aux Pays-Bas`, `… y las compras de oro venezolano`: the owner may be the flow's before. */
function hasBothSides(
  { words, countries }: Sentence,
  { from, to, value }: PhraseMatch<TradeRow | null>,
  before: Flow | TradeMention | undefined,
  lexicon: TradeLexicon,
): boolean {
  const table = lexicon.sets[value?.measure === 'imports' ? 'from' : 'to'];
  if (value?.form === 'verb')
    return (
      (before !== undefined && 'form' in before && before.form === 'verb') ||
      countries.some(
        (one) =>
          Math.min(Math.abs(one.from - to), Math.abs(from - one.to)) <= sideReach &&
          startOfPhraseBefore(table, words, one.from, 4) !== undefined,
      )
    );
  const owner = countries.find((one) => one.form === 'adjective' && (one.from === to || one.to === from));
  // `Vers l’Italie, les ventes …`
  const isLed = countries.some(
    (one) => one.to <= from && from - one.to <= 4 && startOfPhraseBefore(table, words, one.from, 4) === 0,
  );
  // `Those from India amounted to …`
  const isLeading =
    startOfPhraseBefore(table, words, to, 4) !== undefined &&
    countries.some((one) => one.from >= to && one.from - to <= 1);
  if (isLed || isLeading) return true;
  if (owner === undefined && before === undefined) return false;
  return countries.some(
    (one) =>
      one.country !== owner?.country &&
      one.from >= to &&
      one.from - to <= sideReach &&
      (startOfPhraseBefore(table, words, one.from, 4) !== undefined ||
        (value?.measure === 'imports' && one.form === 'adjective')),
  );
}

/** `a surplus in trade with …`, `das Defizit der Handelsbilanz`: the figure is the balance, with the sign told first. */
function isPartOfBalance(words: readonly Word[], flow: Flow, before: Flow | undefined): boolean {
  const isPart = flow.measure === 'total' || (flow.measure === 'balance' && flow.sign === 1);
  if (!isPart || before?.measure !== 'balance' || flow.from - before.to > 2) return false;
  return words.slice(before.to, flow.from).every((word) => word.kind === 'word');
}

/** `a tariff on imports`: the words are about something else. */
function isOfOther(words: readonly Word[], from: number, lexicon: TradeLexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    if (/^[,;:.()]$/u.test(wordAt(words, at).text) || lexicon.sets.and.at(words, at) !== undefined)
      return false;
    // `of which 8 billion accounted for exports`
    if (lexicon.sets.divided.at(words, at) !== undefined) return false;
    if (lexicon.sets.other.at(words, at) ?? lexicon.sets.shares.at(words, at)) return true;
  }
  return false;
}

function flowOf(
  { from, to, phrase, value }: PhraseMatch<TradeRow | null>,
  before: Pick<Flow, 'measure'> | undefined,
): Flow | undefined {
  if (value === null || (value.again && before === undefined)) return undefined;
  const isAgain = value.again || (value.bare && before?.measure !== 'balance');
  const measure = isAgain ? (before?.measure ?? value.measure) : value.measure;
  const { form, sign = 1, inward = false, final = false } = value;
  return { from, to, measure, form, sign, inward, final, scope: null, ranks: false, phrase };
}

/** `Maschinenexporte`: the ending tells the measure, the rest the scope. */
function compoundAt(words: readonly Word[], at: number, lexicon: TradeLexicon): Flow | undefined {
  const match = lexicon.compounds.at(words, at);
  if (match === undefined) return undefined;
  const { lower } = wordAt(words, at);
  const ending = match.phrase.slice(1);
  if (lower.length < ending.length + shortestScope) return undefined;
  const first = wordAlone(lower.slice(0, -ending.length));
  const whole = lexicon.sets.whole.at([first], 0) !== undefined;
  const scope = whole ? null : (lexicon.scopes.at([first], 0)?.value ?? first.lower.replace(/s$/u, ''));
  return {
    from: at,
    to: at + 1,
    measure: match.value,
    form: 'noun',
    sign: 1,
    inward: false,
    final: false,
    scope,
    ranks: false,
    phrase: ending,
  };
}

/** Letters of what a compound opens with. */
const shortestScope = 3;

/** `services exports`, `exports of machinery`, `trade in services`. */
function scopeOf(
  sentence: Sentence,
  flow: { from: number; to: number },
  lexicon: TradeLexicon,
): string | null {
  const { words } = sentence;
  // `trade in services`
  const within = startOfPhraseBefore(lexicon.scopes, words, flow.to, 3) ?? flow.from;
  if (within > flow.from) return lexicon.scopes.at(words, within)?.value ?? null;
  const before = startOfPhraseBefore(lexicon.scopes, words, flow.from, 4);
  // `non-oil exports` are all but that.
  if (before !== undefined && startOfPhraseBefore(lexicon.sets.outside, words, before) !== undefined)
    return null;
  if (before !== undefined) return lexicon.scopes.at(words, before)?.value ?? null;
  return scopeAfter(sentence, flow.to, lexicon);
}

function scopeAfter(sentence: Sentence, end: number, lexicon: TradeLexicon): string | null {
  const { words } = sentence;
  const direct = lexicon.scopes.at(words, end);
  if (direct !== undefined) return isOneOfList(words, direct.to, lexicon) ? null : direct.value;
  const link = lexicon.sets.of.at(words, end) ?? lexicon.sets.attach.at(words, end);
  if (link === undefined) return null;
  const at = skipPlain(sentence, link.to, lexicon);
  const named = lexicon.scopes.at(words, at);
  return named === undefined || isOneOfList(words, named.to, lexicon) ? null : named.value;
}

/** `tea and coffee`: the figure is of both. */
function isOneOfList(words: readonly Word[], end: number, { sets, scopes }: TradeLexicon): boolean {
  const join = wordAt(words, end).text === ',' ? end + 1 : sets.and.at(words, end)?.to;
  return join !== undefined && scopes.at(words, join) !== undefined;
}

/** Past words that limit nothing and adjectives of country: `of its Vietnamese …`. */
function skipPlain(sentence: Sentence, from: number, lexicon: TradeLexicon): number {
  let at = from;
  for (;;) {
    const to =
      lexicon.sets.whole.at(sentence.words, at)?.to ??
      sentence.countries.find((country) => country.from === at && country.form === 'adjective')?.to;
    if (to === undefined || to > from + 4) return at;
    at = to;
  }
}

/** Whether only words of a list stand between two flows: `exports and imports`, `exports to and imports from`. */
export function joinedFlows(sentence: Sentence, left: Flow, right: Flow, lexicon: TradeLexicon): boolean {
  const { words, countries } = sentence;
  if (right.from - left.to > 6 || right.from <= left.to) return false;
  let joins = 0;
  for (let at = left.to; at < right.from;) {
    const country = countries.find((mention) => mention.from === at);
    const join = lexicon.sets.and.at(words, at);
    if (join !== undefined) joins++;
    const to = join?.to ?? country?.to ?? linkAt(words, at, lexicon);
    if (to === undefined) return false;
    at = to;
  }
  return joins === 1;
}

function linkAt(words: readonly Word[], at: number, lexicon: TradeLexicon): number | undefined {
  const { whole, to, from, with: with_, of } = lexicon.sets;
  for (const table of [whole, to, from, with_, of]) {
    const match = table.at(words, at);
    if (match !== undefined) return match.to;
  }
  return undefined;
}
