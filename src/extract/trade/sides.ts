import type { CountryCode, TradeMention } from '../../model.js';
import { startOfPhraseBefore } from '../phrases.js';
import type { CountryMention, Sentence } from '../sentence.js';
import { type Figure, partnerBefore } from './combine.js';
import type { Context } from './context.js';
import { has, type TradeLexicon } from './lexicon.js';
import type { Tie } from './ties.js';
import type { Zone } from './when.js';
import { wordAt } from '../words.js';
import { lies } from '../spans.js';
import { bothOf } from '../only.js';

/** Whose figure it is, and with whom. */
export interface Sides {
  reporter: CountryCode | null;
  partner: CountryCode | null;
}

/** The sides that the words around a figure name. */
export function sidesIn(
  sentence: Sentence,
  figure: Figure,
  zone: Zone,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): Sides {
  const ranked = rankedBy(sentence, figure, ties, lexicon);
  if (ranked !== undefined) return ranked;
  const inTurn = rankedInTurn(sentence, figure, ties, lexicon);
  if (inTurn !== undefined) return inTurn;
  if (figure.flow.ranks || isRank(sentence, figure, ties, lexicon))
    return { reporter: null, partner: rankedPartner(sentence, figure, ties) };
  const inBracket = rateInBracket(sentence, figure, ties, lexicon);
  if (inBracket !== undefined) return inBracket;
  const followed = followedBy(sentence, figure, ties, lexicon);
  if (followed !== undefined) return { reporter: null, partner: followed };
  const inZone = ties.filter(({ mention }) => lies(mention, zone.from, zone.to));
  const pair = pairOf(figure, inZone) ?? (figure.flow.measure === 'total' ? pairOf(figure, ties) : undefined);
  if (pair !== undefined) return pair;
  // One owner stands before a whole list: `A’s exports to B and C were 1.2 and 0.8 billion, respectively`.
  const listed = figure.place === null ? inZone : ties.filter(({ mention }) => mention.to <= zone.to);
  const isRanked = ({ by, mention }: Tie) =>
    by === null && isPlaced(sentence.words, mention.to, figure.flow.from, lexicon);
  // "A was the main destination with 5 billion, while those to B came to 2": A is no owner.
  const owners = (some: readonly Tie[]) =>
    ownerOf(
      figure,
      some.filter((tie) => !isRanked(tie)),
    );
  const owner = owners(inZone) ?? owners(listed);
  const near = inZone.filter(({ mention }) => isNear(sentence, figure, mention));
  const partner = placedPartner(figure, ties) ?? partnerOf(figure, near);
  if (partner === null && figure.flow.measure === 'total') {
    const subjects = subjectPair(figure, inZone) ?? partnerPair(sentence, figure, inZone, lexicon);
    if (subjects !== undefined) return subjects;
  }
  return { reporter: owner, partner: partner === owner ? null : partner };
}

/** Words between a country and its rank: `se mantuvo como el`. */
const placeReach = 6;

/** `A remained the main destination`: behind the country it is told as somebody's partner. */
function isPlaced(words: Sentence['words'], from: number, to: number, { sets }: TradeLexicon): boolean {
  if (to <= from) return false;
  const end = Math.min(to, from + placeReach);
  return has(sets.buyers, words, from, end) || has(sets.suppliers, words, from, end);
}

/** `A’s main markets were B (25 billion) and C (9 billion)`: a country right before the bracket is the partner. */
function rankedBy(
  { words }: Sentence,
  { amount, flow }: Figure,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): Sides | undefined {
  const isLed = ties.some(({ by, mention }) => (by === 'to' || by === 'from') && mention.from >= flow.to);
  if (amount === null || (flow.form === 'verb' && !isLed)) return undefined;
  const bound = startOfPhraseBefore(lexicon.numbers.bounds, words, amount.from) ?? amount.from;
  // `(-3.402 billion)`
  const start = openingOf(
    words,
    /^[-–−+]$/u.test(wordAt(words, bound - 1).text) ? bound - 1 : bound,
    lexicon,
  );
  if (wordAt(words, start - 1).text !== '(') return undefined;
  const isBracketed = ({ mention }: Tie) => wordAt(words, mention.to).text === '(';
  const partner = ties.find(({ mention }) => mention.to === start - 1)?.mention.country;
  const owner = ties.find((tie) => tie.mention.to <= flow.to && !isBracketed(tie))?.mention.country ?? null;
  return partner === undefined || partner === owner ? undefined : { reporter: owner, partner };
}

/** Words of a growth before the sum in its bracket: `A (up 6.3 percent to 22.9 billion)`. */
const growthLength = 7;

/** Where the bracket of a sum begins when only its growth stands before it. */
function openingOf(words: Sentence['words'], end: number, { numbers, sets }: TradeLexicon): number {
  if (wordAt(words, end - 1).text === '(') return end;
  const tables = [numbers.percents, numbers.to, numbers.by, numbers.changes, numbers.bounds, sets.and];
  for (let at = end - 1; at >= end - growthLength; at--) {
    const word = wordAt(words, at);
    if (word.text === '(') return at + 1;
    const isGrowth =
      word.kind === 'number' ||
      /^[-–−+%,]$/u.test(word.text) ||
      tables.some((table) => table.at(words, at) !== undefined) ||
      numbers.percents.at(words, at - 1) !== undefined;
    if (!isGrowth) return end;
  }
  return end;
}

/** `The top export destinations were A, B and C with 3, 2 and 1 billion respectively`: no owner is named. */
function rankedInTurn(
  { words }: Sentence,
  figure: Figure,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): Sides | undefined {
  if (figure.place === null || ties.length !== figure.place.count) return undefined;
  const [first] = ties;
  if (first === undefined || !has(lexicon.sets.ranks, words, 0, first.mention.from)) return undefined;
  return { reporter: null, partner: ties[figure.place.index]?.mention.country ?? null };
}

/** `The main destinations of sales abroad were A, with 31 billion, and B, with 12`: no owner is named. */
function isRank(
  { words }: Sentence,
  { flow, amount }: Figure,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): boolean {
  if (amount === null || flow.form === 'verb' || flow.to > amount.from) return false;
  if (!has(lexicon.sets.ranks, words, 0, flow.from) || ties.some(({ mention }) => mention.from < flow.to))
    return false;
  return ties.some(({ mention }) => mention.to <= amount.from);
}

/** `Exports to A, the top destination, were 5 billion, followed by B with 4`: the next in a list that goes on. */
function followedBy(
  { words }: Sentence,
  figure: Figure,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): CountryCode | undefined {
  const { amount, flow } = figure;
  if (amount === null || flow.form === 'verb' || figure.from <= flow.to) return undefined;
  const rank = lexicon.sets.ranks.findAll(words, flow.to, amount.from).at(-1);
  const after = ties.filter(
    ({ mention }) => mention.from >= (rank?.to ?? amount.from) && mention.to <= amount.from,
  );
  const [only, other] = after;
  if (rank === undefined || only === undefined || other !== undefined) return undefined;
  const hasNumber = words.slice(rank.to, amount.from).some((word) => word.kind === 'number');
  return hasNumber || amount.from - only.mention.to > rankReach ? undefined : only.mention.country;
}

/** `… to Germany (+10.9 %), France (+8.1 %)`, `to partners such as Germany (+10.9 %)`: rates of one partner each. */
function rateInBracket(
  sentence: Sentence,
  { amount, growth, flow }: Figure,
  ties: readonly Tie[],
  { sets }: TradeLexicon,
): Sides | undefined {
  const named = amount === null && growth !== null ? partnerBefore(sentence, growth) : undefined;
  const at = ties.findIndex(({ mention }) => mention === named);
  const tie = ties[at];
  if (tie === undefined || tie.mention.from < flow.to) return undefined;
  const isLed = isPartnerTie(tie.by, flow.measure);
  const first = ties.find(({ mention }) => mention.from >= flow.to);
  const isPartner =
    first !== undefined &&
    (isPartnerTie(first.by, flow.measure) || has(sets.partners, sentence.words, flow.to, first.mention.from));
  if (!isLed && !(tie.by === null && isPartner)) return undefined;
  const owner = ties.find(({ by, mention }) => by === null && mention.to <= flow.from);
  return { reporter: owner?.mention.country ?? null, partner: tie.mention.country };
}

/** Words between a partner and its figure in a list: a dash, `with`, `about`. */
const itemReach = 3;

/** `trade was largest with A – 5.8 billion, B – 4.8 billion and C – 1.9 billion`: each sum behind its own partner. */
export function nextInList(
  { sentence: { words }, ties, lexicon }: Pick<Context, 'sentence' | 'ties' | 'lexicon'>,
  { amount, flow, from, place }: Figure,
  zone: Zone,
  before: TradeMention | undefined,
): Sides | undefined {
  if (amount === null || place !== null || from <= flow.to || flow.ranks) return undefined;
  if (before === undefined || before.partner === null || before.reporter === null) return undefined;
  const end = startOfPhraseBefore(lexicon.numbers.bounds, words, amount.from) ?? amount.from;
  const tie = ties.findLast(({ mention }) => mention.to <= end && mention.from >= zone.from);
  if (tie === undefined || tie.listed) return undefined;
  const { country, to } = tie.mention;
  if (country === before.partner || country === before.reporter) return undefined;
  const isLink = (at: number) =>
    /^[-–—:,(]$/u.test(wordAt(words, at).text) || lexicon.sets.with.at(words, at) !== undefined;
  const isBeside = end - to <= itemReach && words.slice(to, end).every((_, at) => isLink(to + at));
  return isBeside || isRankedItem(words, tie, end, lexicon)
    ? { reporter: before.reporter, partner: country }
    : undefined;
}

/** `A is the largest export market, with 57 billion; B the largest source of imports, with 69 billion`. */
function isRankedItem(
  words: Sentence['words'],
  { by, mention }: Tie,
  end: number,
  { sets }: TradeLexicon,
): boolean {
  if (by !== null || end - mention.to > rankReach) return false;
  return [sets.ranks, sets.buyers, sets.suppliers].some((table) => has(table, words, mention.to, end));
}

/** Words between a ranked partner and its figure. */
const rankReach = 8;

/** `Then came A and B with 104 and 96 billion respectively`, `followed by A with 91 billion`: the only country before. */
function rankedPartner(
  { words }: Sentence,
  { place, amount }: Figure,
  ties: readonly Tie[],
): CountryCode | null {
  if (amount === null) return null;
  if (place !== null && ties.length === place.count) return ties[place.index]?.mention.country ?? null;
  const last = ties.findLast(({ mention }) => mention.to <= amount.from);
  if (last === undefined || last.listed) return null;
  const between = words.slice(last.mention.to, amount.from);
  const isBeside = between.length <= rankReach && between.every((word) => word.kind !== 'number');
  return isBeside ? last.mention.country : null;
}

/** `A was B’s largest trading partner with a volume of …` */
function partnerPair(
  { words }: Sentence,
  { amount }: Figure,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): Sides | undefined {
  if (!has(lexicon.sets.partners, words)) return undefined;
  // "… with 2.2 billion, ahead of C": behind the amount only the partner of "partner of C" counts.
  const isOfPartner = (at: number) => has(lexicon.sets.partners, words, at - 3, at);
  const plain = ties.filter(
    ({ by, mention }) =>
      (by === null || by === 'of') &&
      (amount === null || mention.to <= amount.from || isOfPartner(mention.from)),
  );
  const [first, second] = new Set(plain.map(({ mention }) => mention.country));
  if (first === undefined || second === undefined || plain.length > 2) return undefined;
  return { reporter: first, partner: second };
}

/** `A and B want to raise trade to …`: two subjects before the word of trade. */
function subjectPair(figure: Figure, ties: readonly Tie[]): Sides | undefined {
  const subjects = ties.filter(({ by, mention }) => by === null && mention.to <= figure.flow.from);
  const two = bothOf(subjects);
  if (!two?.[1].listed) return undefined;
  return { reporter: two[0].mention.country, partner: two[1].mention.country };
}

/** `between A and B`, `A–B trade`. */
function pairOf(figure: Figure, ties: readonly Tie[]): Sides | undefined {
  for (const [index, tie] of ties.entries()) {
    const next = ties[index + 1];
    if (!next?.listed || ties[index + 2]?.listed) continue;
    if (tie.mention.country === next.mention.country) continue;
    const beside = next.mention.to <= figure.flow.from && figure.flow.from - next.mention.to <= 3;
    // "der deutsch-ukrainische Handel": one word of two countries, whatever stands before it.
    const isOneWord = tie.by === 'of' && next.mention.from - tie.mention.to === 1;
    if (tie.by !== 'between' && !(beside && (tie.by === null || isOneWord)) && !isOfPair(figure, tie))
      continue;
    return { reporter: tie.mention.country, partner: next.mention.country };
  }
  return undefined;
}

/** `trade turnover of Việt Nam and Russia`. */
function isOfPair(figure: Figure, tie: Tie): boolean {
  return (
    figure.flow.measure === 'total' &&
    tie.mention.from >= figure.flow.to &&
    tie.mention.from - figure.flow.to <= 2 &&
    (tie.by === 'of' || tie.by === null)
  );
}

function ownerOf(figure: Figure, ties: readonly Tie[]): CountryCode | null {
  const { flow } = figure;
  const plain = ties.filter(({ by }) => by === null);
  const before = plain.findLast(({ mention }) => mention.to <= flow.from);
  const genitive = ties.find(
    ({ by, mention }) =>
      mention.from >= flow.to && mention.from - flow.to <= 3 && (by === 'of' || by === null),
  );
  const origin = flow.measure === 'imports' ? 'to' : 'from';
  // A deficit `from trade with A` is with A.
  const isMoved = flow.measure !== 'total' && flow.measure !== 'balance';
  const moved = !isMoved ? undefined : ties.find(({ by }) => by === origin);
  const subject = flow.form === 'verb' ? plain[0] : undefined;
  // `imports of Russian gas` come from Russia.
  const isOrigin = flow.form === 'verb' || genitive?.mention.form === 'adjective';
  const owned = flow.measure === 'imports' && isOrigin ? undefined : genitive;
  return (before ?? owned ?? moved ?? subject)?.mention.country ?? ownerBeforeOf(figure, ties);
}

/** `of Việt Nam` before the word of trade, as an owner of last resort. */
function ownerBeforeOf(figure: Figure, ties: readonly Tie[]): CountryCode | null {
  const owner = ties.findLast(({ by, mention }) => by === 'of' && mention.to <= figure.flow.from);
  return owner?.mention.country ?? null;
}

/** The item of a list of partners: `exports to A and B were 1.2 and 0.8 billion, respectively`. */
function placedPartner({ place, flow }: Figure, ties: readonly Tie[]): CountryCode | null {
  const wanted = ties.filter(({ by }) => isPartnerTie(by, flow.measure));
  if (place === null) return null;
  if (wanted.length === place.count) return wanted[place.index]?.mention.country ?? null;
  // `imports from both markets were 3 and 2 billion, in the same order`, behind the exports to A and B
  const listed = ties.filter(({ by, listed: second }, at) => by !== null && (second || ties[at + 1]?.listed));
  const isBefore = wanted.length === 0 && listed.every(({ mention }) => mention.to <= flow.from);
  return isBefore && listed.length === place.count ? (listed[place.index]?.mention.country ?? null) : null;
}

/** Farthest a partner stands from its figure, in words. */
const partnerReach = 9;

/** The comma that stands for the verb, and an article: `y a Portugal, un 1,1 %`. */
const ellipsisReach = 2;

/** Within the clause of the figure: no comma between. */
function isNear({ words }: Sentence, figure: Figure, mention: CountryMention): boolean {
  const spans = [figure.flow, figure.amount, figure.growth].filter((span) => span !== null);
  return spans.some((span) => {
    const from = Math.min(span.to, mention.to);
    const to = Math.max(span.from, mention.from);
    if (to - from > partnerReach) return false;
    // `Vers l’Italie, les ventes …`: the comma closes the words that lead the sentence; `… and to Peru, 3 billion`.
    const value = (figure.amount ?? figure.growth)?.from ?? 0;
    const gap = value - mention.to;
    const isEllipsis = wordAt(words, mention.to).text === ',' && gap > 0 && gap <= ellipsisReach;
    const start = opensSentence(words, mention) || isEllipsis ? from + 1 : from;
    return !words.slice(start, to).some((word) => /^[,;:]$/u.test(word.text));
  });
}

/** Words before the country in `To Germany, exports …`, `Avec la Chine, …`. */
const longestLead = 3;

function opensSentence(words: Sentence['words'], { from, to }: CountryMention): boolean {
  if (from === 0 || wordAt(words, to).text !== ',') return false;
  const lead = words.slice(Math.max(0, from - longestLead - 1), from);
  const stop = lead.findLastIndex((word) => /^[,;:.–—]$/u.test(word.text));
  return stop >= 0 ? wordAt(words, from - lead.length + stop).text !== ',' : from <= longestLead;
}

function partnerOf(figure: Figure, ties: readonly Tie[]): CountryCode | null {
  const { measure } = figure.flow;
  const wanted = ties.filter(({ by }) => isPartnerTie(by, measure));
  const after = wanted.find(({ mention }) => mention.from >= figure.flow.from) ?? wanted.at(-1);
  if (after !== undefined) return after.mention.country;
  // `exports to and imports from A`: the partner stands with the other one.
  if (figure.place !== null)
    return ties.find(({ by }) => by === 'to' || by === 'from' || by === 'with')?.mention.country ?? null;
  if (measure !== 'imports') return null;
  const { flow } = figure;
  // `España importó de Marruecos`: right behind the verb it is where they come from.
  const origin = ties.find(
    ({ by, mention }) =>
      by === 'of' && flow.form === 'verb' && mention.from >= flow.to && mention.from - flow.to <= originReach,
  );
  if (origin !== undefined) return origin.mention.country;
  const source = ties.find(
    ({ by, mention }) =>
      (by === 'of' || (by === null && (figure.flow.form === 'verb' || mention.from - figure.flow.to >= 2))) &&
      mention.form === 'adjective' &&
      mention.from >= figure.flow.to,
  );
  return source?.mention.country ?? null;
}

/** Words between `imported` and the country behind its preposition: an article. */
const originReach = 2;

/** Whether a country so tied in is the partner of a measure: `exports to`, `imports from`. */
export function isPartnerTie(by: Tie['by'], measure: Figure['flow']['measure']): boolean {
  if (measure === 'investment') return by === 'to' || by === 'in';
  if (by === 'with') return true;
  if (measure === 'exports') return by === 'to';
  if (measure === 'imports') return by === 'from';
  return by === 'to' || (measure === 'balance' && by === 'from');
}

/** Whether the figure's partners are several together, which no single figure can hold. */
export function hasManyPartners(figure: Figure, zone: Zone, ties: readonly Tie[]): boolean {
  if (figure.place !== null) return false;
  return ties.some(
    ({ by, listed, mention }) =>
      listed &&
      by !== null &&
      by !== 'between' &&
      by !== 'of' &&
      isPartnerTie(by, figure.flow.measure) &&
      mention.from >= zone.from &&
      mention.to <= zone.to,
  );
}

/** The same two, whichever of them reports. */
export function samePair(a: Sides, b: Sides): boolean {
  if (a.reporter === b.reporter) return a.partner === b.partner;
  return a.reporter === b.partner && a.partner === b.reporter;
}
