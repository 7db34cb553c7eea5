import type { CountryCode } from '../../model.js';
import type { CountryMention, Sentence } from '../sentence.js';
import type { Figure } from './figures.js';
import type { Flow } from './flows.js';
import { has, type SidePreposition, startOfPhraseBefore, type TradeLexicon } from './lexicon.js';
import type { Zone } from './when.js';

/** Whose figure it is, and with whom. */
export interface Sides {
  reporter: CountryCode | null;
  partner: CountryCode | null;
}

/** A country with the preposition that ties it in: no preposition for a subject, an owner or an adjective. */
export interface Tie {
  mention: CountryMention;
  by: SidePreposition | 'in' | null;
  /** Second of a pair or list: `Germany and France`, `Việt Nam–Russia`. */
  listed: boolean;
}

/** The countries of a sentence with what ties them. */
export function tiesOf(sentence: Sentence, lexicon: TradeLexicon, flows: readonly Flow[]): Tie[] {
  const ties: Tie[] = [];
  for (const mention of sentence.countries) {
    if (isMoney(sentence, mention, lexicon)) continue;
    const last = ties.at(-1);
    const listed = last !== undefined && isListed(sentence, last.mention, mention, lexicon);
    const owns = flows.some((flow) => isOwner(sentence, mention, flow, lexicon));
    const by = listed ? last.by : owns ? null : prepositionBefore(sentence, mention, lexicon);
    ties.push({ mention, by, listed });
  }
  return ties;
}

/** `US$5 billion`, `Canadian dollars`: no side. */
function isMoney({ words }: Sentence, mention: CountryMention, lexicon: TradeLexicon): boolean {
  const { money } = lexicon.numbers;
  return words[mention.to]?.text === '$' || [mention.from, mention.to].some((at) => money.at(words, at));
}

/** `with India’s exports`, `bei deutschen Exporten`: the preposition is that of the word of trade. */
function isOwner({ words }: Sentence, mention: CountryMention, flow: Flow, lexicon: TradeLexicon): boolean {
  let at = mention.to;
  const possessive = words[at]?.lower === '’';
  if (mention.form !== 'adjective' && !possessive) return false;
  if (possessive) at += words[at + 1]?.lower === 's' ? 2 : 1;
  at = lexicon.scopes.at(words, at)?.to ?? lexicon.sets.whole.at(words, at)?.to ?? at;
  return at === flow.from;
}

function isListed(
  { words }: Sentence,
  left: CountryMention,
  right: CountryMention,
  lexicon: TradeLexicon,
): boolean {
  if (right.from - left.to > 3 || right.from <= left.to) return false;
  let joins = 0;
  for (let at = left.to; at < right.from; at++) {
    const joining = /^[-–—/,]$/u.test(words[at]?.text ?? '') || lexicon.sets.and.at(words, at) !== undefined;
    if (joining) joins++;
    else if (lexicon.sets.whole.at(words, at) === undefined) return false;
  }
  return joins > 0;
}

const prepositions = ['between', 'to', 'from', 'with', 'of', 'in'] as const;

function prepositionBefore({ words }: Sentence, mention: CountryMention, lexicon: TradeLexicon): Tie['by'] {
  if (startOfPhraseBefore(lexicon.sets.sources, words, mention.from, 6) !== undefined) return null;
  let end = mention.from;
  while (end > mention.from - 3 && end > 0 && lexicon.sets.whole.at(words, end - 1) !== undefined) end--;
  for (const stop of new Set([mention.from, end]))
    for (const name of prepositions)
      if (startOfPhraseBefore(lexicon.sets[name], words, stop, 4) !== undefined) return name;
  return null;
}

/** The sides that the words around a figure name. */
export function sidesIn(
  sentence: Sentence,
  figure: Figure,
  zone: Zone,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): Sides {
  const inZone = ties.filter(({ mention }) => mention.from >= zone.from && mention.to <= zone.to);
  const pair = pairOf(figure, inZone) ?? (figure.flow.measure === 'total' ? pairOf(figure, ties) : undefined);
  if (pair !== undefined) return pair;
  const owner = ownerOf(figure, inZone);
  const near = inZone.filter(({ mention }) => isNear(sentence, figure, mention));
  const partner = placedPartner(figure, ties) ?? partnerOf(figure, near);
  if (partner === null && figure.flow.measure === 'total') {
    const subjects = subjectPair(figure, inZone) ?? partnerPair(sentence, inZone, lexicon);
    if (subjects !== undefined) return subjects;
  }
  return { reporter: owner, partner: partner === owner ? null : partner };
}

/** `A was B’s largest trading partner with a volume of …` */
function partnerPair({ words }: Sentence, ties: readonly Tie[], lexicon: TradeLexicon): Sides | undefined {
  if (!has(lexicon.sets.partners, words)) return undefined;
  const plain = ties.filter(({ by }) => by === null || by === 'of');
  const [first, second] = new Set(plain.map(({ mention }) => mention.country));
  if (first === undefined || second === undefined || plain.length > 2) return undefined;
  return { reporter: first, partner: second };
}

/** `A and B want to raise trade to …`: two subjects before the word of trade. */
function subjectPair(figure: Figure, ties: readonly Tie[]): Sides | undefined {
  const subjects = ties.filter(({ by, mention }) => by === null && mention.to <= figure.flow.from);
  const [first, second, third] = subjects;
  if (first === undefined || second?.listed !== true || third !== undefined) return undefined;
  return { reporter: first.mention.country, partner: second.mention.country };
}

/** `between A and B`, `A–B trade`. */
function pairOf(figure: Figure, ties: readonly Tie[]): Sides | undefined {
  for (const [index, tie] of ties.entries()) {
    const next = ties[index + 1];
    if (next?.listed !== true || ties[index + 2]?.listed === true) continue;
    if (tie.mention.country === next.mention.country) continue;
    const beside = next.mention.to <= figure.flow.from && figure.flow.from - next.mention.to <= 3;
    if (tie.by !== 'between' && !(beside && tie.by === null) && !isOfPair(figure, tie)) continue;
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
  const moved = flow.measure === 'total' ? undefined : ties.find(({ by }) => by === origin);
  const subject = flow.form === 'verb' ? plain[0] : undefined;
  // `imports of Russian gas` come from Russia.
  const owned = flow.measure === 'imports' && genitive?.mention.form === 'adjective' ? undefined : genitive;
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
  if (place === null || wanted.length !== place.count) return null;
  return wanted[place.index]?.mention.country ?? null;
}

/** Farthest a partner stands from its figure, in words. */
const partnerReach = 9;

/** Within the clause of the figure: no comma between. */
function isNear({ words }: Sentence, figure: Figure, mention: CountryMention): boolean {
  const spans = [figure.flow, figure.amount, figure.growth].filter((span) => span !== null);
  return spans.some((span) => {
    const from = Math.min(span.to, mention.to);
    const to = Math.max(span.from, mention.from);
    if (to - from > partnerReach) return false;
    return !words.slice(from, to).some((word) => /^[,;:]$/u.test(word.text));
  });
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
  const source = ties.find(
    ({ by, mention }) =>
      (by === 'of' || (by === null && figure.flow.form === 'verb')) &&
      mention.form === 'adjective' &&
      mention.from >= figure.flow.to,
  );
  return source?.mention.country ?? null;
}

function isPartnerTie(by: Tie['by'], measure: Figure['flow']['measure']): boolean {
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

/** What else tells the sides: the figure before, the article's two countries. */
export interface Background {
  /** Sides of the figure before in the sentence or, for `of this`, of the sentence before. */
  before: Sides | undefined;
  /** The article's two countries, home first; or fewer. */
  article: readonly CountryCode[];
}

/** Fills in sides left open; the steps taken go to `why`. */
export function completed(
  sentence: Sentence,
  figure: Figure,
  zone: Zone,
  stated: Sides,
  ties: readonly Tie[],
  background: Background,
  lexicon: TradeLexicon,
  why: string[],
): Sides {
  let named = stated;
  const { words } = sentence;
  if (named.reporter !== null && named.partner !== null) return named;
  const alone = named.reporter === null ? onlyOther(ties, named.partner) : undefined;
  if (alone !== undefined && background.before === undefined) {
    why.push(`${alone} is the only ${named.partner === null ? '' : 'other '}country in the sentence`);
    if (named.partner !== null) return { ...named, reporter: alone };
    named = { ...named, reporter: alone };
  }
  const world = has(lexicon.sets.world, words, zone.from, zone.to);
  const both = has(lexicon.sets.bilateral, words, zone.from, zone.to) || isPhraseBilateral(figure, lexicon);
  const pair = pairFor(named, background, both);
  if (pair === undefined && named.reporter === null && named.partner === null)
    return sidesOnly(background.before ?? named);
  if (pair === undefined || (world && named.partner === null && !both)) return named;
  why.push(`sides completed from ${pair.source}: ${pair.sides.join(', ')}`);
  return withPair(named, pair.sides);
}

/** The one country that stands as a subject, owner or adjective: `according to Vietnamese customs`. */
function onlyOther(ties: readonly Tie[], partner: CountryCode | null): CountryCode | undefined {
  const others = new Set(
    ties
      .filter(({ by }) => by === null)
      .flatMap(({ mention }) => (mention.country === partner ? [] : [mention.country])),
  );
  const [first] = others;
  return others.size === 1 ? first : undefined;
}

function isPhraseBilateral(figure: Figure, lexicon: TradeLexicon): boolean {
  return lexicon.words.bilateral.some((phrase) => figure.flow.phrase.startsWith(phrase));
}

function sidesOnly({ reporter, partner }: Sides): Sides {
  return { reporter, partner };
}

type Pair = readonly [CountryCode, CountryCode];

/** The pair that fits what is named; a reporter alone stays alone unless the text is about both sides. */
function pairFor(
  named: Sides,
  background: Background,
  both: boolean,
): { sides: Pair; source: string } | undefined {
  const country = named.reporter ?? named.partner;
  const before = pairOfSides(background.before);
  const [home, other] = background.article;
  const article: Pair | undefined = home !== undefined && other !== undefined ? [home, other] : undefined;
  const fits = (pair: Pair | undefined): pair is Pair =>
    pair !== undefined && (country === null || pair.includes(country));
  if (fits(before)) return { sides: before, source: 'the figure before' };
  if (!fits(article)) return undefined;
  const alone = named.reporter !== null && named.partner === null && !both;
  return alone ? undefined : { sides: article, source: 'the article' };
}

function pairOfSides(sides: Sides | undefined): Pair | undefined {
  if (sides === undefined || sides.reporter === null || sides.partner === null) return undefined;
  return [sides.reporter, sides.partner];
}

function withPair(named: Sides, [first, second]: Pair): Sides {
  if (named.reporter !== null) return { ...named, partner: named.reporter === first ? second : first };
  if (named.partner !== null) return { ...named, reporter: named.partner === first ? second : first };
  return { reporter: first, partner: second };
}
