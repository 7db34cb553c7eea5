import { gather } from '../gather.js';
import type { CountryCode, TradeMention } from '../../model.js';
import { determinersOf } from '../people/roles.js';
import type { Sentence } from '../sentence.js';
import type { Figure } from './combine.js';
import { startOfPhraseBefore } from '../phrases.js';
import { has, type TradeLexicon } from './lexicon.js';
import type { Asked } from './nation.js';
import type { Sides } from './sides.js';
import type { Topic } from './topic.js';
import type { Tie } from './ties.js';
import type { Zone } from './when.js';

/** What else tells the sides: the figure before, the article's two countries. */
export interface Background {
  /** Sides of the figure before in the sentence or, for `of this`, of the sentence before. */
  before: (Sides & Pick<TradeMention, 'measure' | 'period'>) | undefined;
  /** Figures of the sentences before. */
  told: readonly TradeMention[];
  /** The article's two countries, home first; or fewer. */
  article: readonly CountryCode[];
  /** Of the sentence before, for a sentence that names no country. */
  topic: Topic | undefined;
  /** The only two countries that the sentence before names. */
  named: readonly [CountryCode, CountryCode] | undefined;
  /** Whose trade figures without countries are. */
  nation: (asked: Asked) => CountryCode | undefined;
  /** Whose trade the text is about at all. */
  home: () => CountryCode | undefined;
  /** Whether the text speaks of a country at all other than as whom somebody trades with. */
  isAbout: (country: CountryCode) => boolean;
  /** That the figure’s own words name. */
  period: string | null | undefined;
  /** Whether two countries cannot have the figure. */
  clashes: (sides: Sides) => boolean;
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
  const owner = ownerOfPartner(sentence, figure, named, ties, background, lexicon);
  if (owner !== undefined) {
    why.push(`${owner}, whose trade the figure before is about, has ${named.reporter} for a partner`);
    return { reporter: owner, partner: named.partner ?? named.reporter };
  }
  if (named.reporter !== null && named.partner !== null) return named;
  // What comes from abroad goes to the country told of, whoever traded with whom before.
  const [told] = background.article;
  if (figure.flow.inward && named.reporter === null && named.partner === null && told !== undefined) {
    const host = onlyOther(ties, null) ?? told;
    why.push(`foreign investment in ${host}, which the text is about`);
    return { reporter: null, partner: host };
  }
  const whole = background.before?.reporter ?? null;
  if (whole !== null && isOfCountry(figure, named, words, lexicon)) {
    why.push(`the balance of ${whole}, whose trade the figure before is about`);
    return { reporter: whole, partner: null };
  }
  const own = inOwnName(sentence, figure, zone, named, background, lexicon);
  if (own !== undefined) {
    why.push(`${own.reporter} is whose trade the text is about, and no other country was named before`);
    return own;
  }
  // `The largest buyers were A with 14 billion and B with 12`: none of them is whose buyers they are.
  const mayOwn = named.reporter === null && !has(lexicon.sets.ranks, words, 0, ties[0]?.mention.from ?? 0);
  const only = mayOwn ? onlyOther(ties, named.partner) : undefined;
  // `falls in imports from both EU and non-EU countries`: a union owns only what stands beside it.
  const alone = only === 'EU' && !isBeside(figure, ties) ? undefined : only;
  if (alone !== undefined && background.before === undefined) {
    why.push(`${alone} is the only ${named.partner === null ? '' : 'other '}country in the sentence`);
    if (named.partner !== null) return { ...named, reporter: alone };
    named = { ...named, reporter: alone };
  }
  const theirs =
    named.reporter === null && named.partner === null
      ? countryMeant(figure, words, ties, lexicon)
      : undefined;
  if (theirs !== undefined && background.before === undefined) {
    why.push(`${theirs} is the country meant, as the sentence names no other`);
    return { reporter: theirs, partner: null };
  }
  const world = has(lexicon.sets.world, words, zone.from, zone.to);
  const both = has(lexicon.sets.bilateral, words, zone.from, zone.to) || isPhraseBilateral(figure, lexicon);
  // `Insgesamt wurden im März Waren im Wert von 133 Milliarden exportiert`, behind the trade with one partner
  const isAnew = typeof background.period === 'string' && background.period !== background.before?.period;
  if (world && !both && isAnew && whole !== null && whole === background.home() && isUnnamed(named)) {
    why.push(`the whole trade of ${whole}, whose the figure before is`);
    return { reporter: whole, partner: null };
  }
  // `exports to B were 5 billion, while total trade stood at 36 billion`
  const isOpen = named.reporter === null && named.partner === null;
  if (
    whole !== null &&
    isOpen &&
    !both &&
    figure.flow.measure === 'total' &&
    isWhole(figure.flow, words, lexicon)
  ) {
    why.push(`the whole trade of ${whole}, whose the figure before is`);
    return { reporter: whole, partner: null };
  }
  const reporter =
    both || figure.flow.measure === 'total' ? undefined : (background.topic?.reporter ?? undefined);
  if (reporter !== undefined && (world || background.article.length < 2)) {
    why.push(`${reporter} is whose trade the sentence before is about`);
    return { reporter, partner: null };
  }
  const national = both ? undefined : nationalFor(named, figure, background, sentence, lexicon);
  if (national !== undefined) {
    why.push(`${national} is whose trade with the world was told before`);
    return { reporter: national, partner: null };
  }
  const country = both ? undefined : nationalOf(background, named.partner);
  const goesOn =
    figure.flow.measure !== 'total' ||
    (named.partner !== null && background.before?.measure !== 'investment');
  if (country !== undefined && goesOn && named.reporter === null) {
    why.push(`goes on with ${country}, whose trade the figure before is about`);
    return { reporter: country, partner: named.partner === country ? null : named.partner };
  }
  const pair = pairFor(named, background, both, figure.flow.measure);
  const whose = named.reporter ?? background.home() ?? background.before?.reporter ?? null;
  const completedBy = pair === undefined ? background.before : withPair(named, pair.sides);
  if (
    completedBy !== undefined &&
    whose !== null &&
    named.partner === null &&
    background.clashes(completedBy)
  ) {
    why.push(`more than ${completedBy.reporter} with ${completedBy.partner} told before: with the world`);
    return { reporter: whose, partner: null };
  }
  if (pair === undefined && named.reporter === null && named.partner === null)
    return sidesOnly(background.before ?? named);
  if (pair === undefined || (world && named.partner === null && !both)) return named;
  why.push(`sides completed from ${pair.source}: ${pair.sides.join(', ')}`);
  return withPair(named, pair.sides);
}

/** The sides of a figure of the country whose trade the text is about, with the partner named beside it or none. */
function inOwnName(
  { words }: Sentence,
  figure: Figure,
  zone: Zone,
  { reporter, partner }: Sides,
  { before, nation }: Background,
  lexicon: TradeLexicon,
): (Sides & { reporter: CountryCode }) | undefined {
  const { measure } = figure.flow;
  if (measure === 'investment' || has(lexicon.sets.bilateral, words, zone.from, zone.to)) return undefined;
  // The union is never the only partner that such a text is about.
  const isOfPartner = before !== undefined && before.partner !== null && before.partner !== 'EU';
  if (isOfPartner || before?.reporter === null) return undefined;
  if (isPhraseBilateral(figure, lexicon)) return undefined;
  // Two may be meant by a total that nothing calls foreign trade.
  const total = measure === 'total' && !isWhole(figure.flow, words, lexicon);
  const weak = figure.amount === null || measure === 'balance';
  const own = nation({ total, weak, open: reporter === null });
  if (own === undefined || (reporter !== null && reporter !== own) || partner === own) return undefined;
  if (before !== undefined && before.reporter !== own) return undefined;
  return { reporter: own, partner };
}

/** Whose partner the subject is called, when the figure before was that country’s, with the world or with this partner. */
function ownerOfPartner(
  sentence: Sentence,
  figure: Figure,
  named: Sides,
  ties: readonly Tie[],
  { before }: Background,
  lexicon: TradeLexicon,
): CountryCode | undefined {
  const isTheirs = before?.partner === null || before?.partner === named.reporter;
  if (!isTheirs || before.reporter === null || before.reporter === named.reporter) return undefined;
  return isCalledPartner(sentence, figure, named, ties, lexicon) ? before.reporter : undefined;
}

/** "Turkey was the largest partner": an article between the country and the word, as nothing that Turkey owns has. */
function isCalledPartner(
  { words, pack }: Sentence,
  { flow }: Figure,
  { reporter }: Sides,
  ties: readonly Tie[],
  lexicon: TradeLexicon,
): boolean {
  const subject = ties.find(({ by, mention }) => by === null && mention.country === reporter);
  if (subject === undefined || subject.mention.to > flow.from) return false;
  const { to } = subject.mention;
  return has(lexicon.sets.partners, words, to, flow.to) && has(determinersOf(pack), words, to, flow.from);
}

/** Whose total the figure before was; with a new partner named, whose trade at all it was. */
function nationalOf(
  { before, home, told }: Background,
  partner: CountryCode | null,
): CountryCode | undefined {
  if (before?.reporter === undefined || before.reporter === null) return undefined;
  // Behind an aside on a buyer (`Israel imported 21 million of it`) the text goes on with its own country.
  const isAside = (own: CountryCode) =>
    partner !== null && own !== before.reporter && told.filter(({ reporter }) => reporter === own).length > 1;
  const own = home() ?? told[0]?.reporter ?? undefined;
  if (own !== undefined && partner !== own && isAside(own)) return own;
  const isNew = partner !== null && partner !== before.partner && partner !== before.reporter;
  return before.partner === null || isNew ? before.reporter : undefined;
}

/** "El superávit comercial del país": the country's balance with the world, whoever the figure before was with. */
function isOfCountry(
  { flow }: Figure,
  named: Sides,
  words: Sentence['words'],
  lexicon: TradeLexicon,
): boolean {
  if (named.reporter !== null || named.partner !== null) return false;
  // `the total import and export turnover of goods of the country`
  if (flow.measure === 'total') return flow.form === 'noun' && isTotalOfCountry(flow.to, words, lexicon);
  return flow.measure === 'balance' && has(lexicon.sets.country, words, flow.to, flow.to + 2);
}

/** `foreign trade`, `the turnover of the country`. */
function isWhole({ from, to }: Figure['flow'], words: Sentence['words'], lexicon: TradeLexicon): boolean {
  return has(lexicon.sets.world, words, from, to) || isTotalOfCountry(to, words, lexicon);
}

function isTotalOfCountry(end: number, words: Sentence['words'], { sets }: TradeLexicon): boolean {
  return sets.country
    .findAll(words, end, end + 5)
    .some(({ from, to }) => to - from > 1 && startOfPhraseBefore(sets.of, words, from) !== undefined);
}

/** The one country that stands as a subject, owner or adjective: `according to Vietnamese customs`. */
function onlyOther(ties: readonly Tie[], partner: CountryCode | null): CountryCode | undefined {
  const others = new Set(
    gather(
      ties.filter(({ by }) => by === null),
      ({ mention }) => (mention.country === partner ? [] : [mention.country]),
    ),
  );
  const [first] = others;
  return others.size === 1 ? first : undefined;
}

/** `The country’s exports …, the Central Bank of Paraguay said`: the one country that the sentence names. */
function countryMeant(
  { flow }: Figure,
  words: Sentence['words'],
  ties: readonly Tie[],
  { sets }: TradeLexicon,
): CountryCode | undefined {
  const [only, other] = new Set(ties.map(({ mention }) => mention.country));
  if (only === undefined || other !== undefined || ties.some(({ by }) => by !== null && by !== 'of'))
    return undefined;
  const isOwned =
    startOfPhraseBefore(sets.country, words, flow.from) !== undefined ||
    has(sets.country, words, flow.to, flow.to + 2);
  return isOwned ? only : undefined;
}

/** Words between a union and the trade it owns: `EU goods exports`. */
const unionReach = 3;

function isBeside({ flow }: Figure, ties: readonly Tie[]): boolean {
  return ties.some(({ mention }) => mention.to <= flow.from && flow.from - mention.to <= unionReach);
}

function isPhraseBilateral(figure: Figure, lexicon: TradeLexicon): boolean {
  return lexicon.words.bilateral.some((phrase) => figure.flow.phrase.startsWith(phrase));
}

function isUnnamed({ reporter, partner }: Sides): boolean {
  return reporter === null && partner === null;
}

function sidesOnly({ reporter, partner }: Sides): Sides {
  return { reporter, partner };
}

/**
 * Whose national figure it is when no partner is named: that of the national figure told right before; behind its parts
 * (`exports to the US rose 24 %`) the same measure again is the whole once more, another one may be of the same partner.
 */
function nationalFor(
  named: Sides,
  figure: Figure,
  { before, told, period }: Background,
  { words, passage }: Sentence,
  lexicon: TradeLexicon,
): CountryCode | undefined {
  const { measure } = figure.flow;
  if (named.partner !== null || before === undefined || before.reporter === null || told.length === 0)
    return undefined;
  if (measure === 'total' || measure === 'investment' || before.measure === 'investment') return undefined;
  if (named.reporter !== null && named.reporter !== before.reporter) return undefined;
  if (has(lexicon.sets.continuing, words, 0, 6)) return undefined;
  const isNational = (one: TradeMention) => one.reporter === before.reporter && one.partner === null;
  const again = before.measure === measure && told.some(isNational);
  // `In May alone exports were 15 billion`, behind the figure of a partner for five months.
  const anew =
    typeof period === 'string' &&
    period !== before.period &&
    told.some((one) => isNational(one) && one.measure === measure);
  // `Exports were 40 billion. A was the first client, with 8. Imports fell to 50`: behind a part of the whole.
  const isPart = told.some(
    (one) => isNational(one) && one.measure === before.measure && one.period === before.period,
  );
  const behindPart =
    isPart && measure !== before.measure && told.at(-1)?.evidence.at(-1)?.start !== passage.start;
  return before.partner === null || again || anew || behindPart || isBehindList(told)
    ? before.reporter
    : undefined;
}

/** Behind several partners ranked in one sentence the country’s whole trade goes on. */
function isBehindList(told: readonly TradeMention[]): boolean {
  const [last, before] = [told.at(-1), told.at(-2)];
  if (last === undefined || before === undefined || last.partner === before.partner) return false;
  return before.partner !== null && last.evidence.at(-1)?.start === before.evidence.at(-1)?.start;
}

type Pair = readonly [CountryCode, CountryCode];

/** The pair that fits what is named; a reporter alone stays alone unless the text is about both sides. */
function pairFor(
  named: Sides,
  background: Background,
  both: boolean,
  measure: TradeMention['measure'],
): { sides: Pair; source: string } | undefined {
  const country = named.reporter ?? named.partner;
  const before =
    background.topic?.partners ??
    pairOfSides(background.before) ??
    (both && background.article.length < 2 ? background.named : undefined);
  const [home, other] = background.article;
  const article: Pair | undefined = home !== undefined && other !== undefined ? [home, other] : undefined;
  const fits = (pair: Pair | undefined): pair is Pair =>
    pair !== undefined && (country === null || pair.includes(country));
  if (fits(before)) return { sides: before, source: 'the figure before' };
  // `Exports to A were 5 billion, to B 4`: neither of the two is whose exports they are.
  if (!fits(article) || !article.some(background.isAbout)) return undefined;
  // Whose exports they are has to be told: `Kenya’s trade with Norway grew. Exports were …`
  const [owner, rival] = article.filter(background.isAbout);
  const isOpen = country === null && !both && measure !== 'total';
  if (isOpen && rival !== undefined && background.home() === undefined) return undefined;
  const alone = named.reporter !== null && named.partner === null && !both;
  if (alone) return undefined;
  return {
    sides:
      (background.home() ?? (isOpen ? owner : undefined)) === article[1] ? [article[1], article[0]] : article,
    source: 'the article',
  };
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
