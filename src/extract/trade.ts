import type { CountryCode, TradeMention } from '../model.js';
import { packTable } from './packTable.js';
import type { CarriedMoney } from './numbers.js';
import { phraseSet, startOfPhraseBefore } from './phrases.js';
import type { Sentence } from './sentence.js';
import { completed } from './trade/background.js';
import { basisOf } from './trade/basis.js';
import { clashes } from './trade/clash.js';
import type { Figure } from './trade/combine.js';
import type { Context, TradeInput } from './trade/context.js';
import { findFigures } from './trade/figures.js';
import { findFlows, rankedBefore } from './trade/flows.js';
import { has, type TradeLexicon, tradeLexicon } from './trade/lexicon.js';
import { isOfCompany } from './trade/owners.js';
import { asPartner, calledPartner } from './trade/partner.js';
import { isPart, nationalBefore, sectorOf } from './trade/parts.js';
import { isTarget, periodOf } from './trade/periods.js';
import { hasManyPartners, nextInList, type Sides, sidesIn } from './trade/sides.js';
import { statusOf } from './trade/status.js';
import { carriedFlow, targetReach } from './trade/target.js';
import { tiesOf } from './trade/ties.js';
import { topicOf } from './trade/topic.js';
import { withThere } from './trade/there.js';
import { type Period, periodIn, type Zone, zonesOf } from './trade/when.js';
import { amountOf, changeOf } from './trade/worth.js';
import {
  withBareMonths,
  withBareYears,
  withCumulative,
  withoutEarlier,
  withoutFirstOfTwo,
  withoutSince,
  withThisYear,
} from './trade/years.js';
import { lies } from './spans.js';
import { bothOf } from './only.js';

/**
 * The trade figures of one sentence: words of trade, the amounts and growths they govern, then sides, period and
 * status from the clause, the figure before, the article. A deficit of the reporter is a negative amount.
 */
export function findTrade(input: TradeInput): TradeMention[] {
  const { sentence } = input;
  if (!sentence.words.some((word) => word.kind === 'number') && sentence.words.length < 4) return [];
  const lexicon = tradeLexicon(sentence.pack);
  const named = findFlows(sentence, lexicon, nationalBefore(input));
  const flows = named.length > 0 ? named : carriedFlow(input, lexicon);
  if (flows.length === 0) return [];
  const figures = findFigures(input, flows, lexicon, moneyBefore(input, named.length === 0));
  if (figures.length === 0) return [];
  const { published } = input.article;
  const bare = withBareMonths(sentence, withoutFirstOfTwo(sentence, input.times), flows, published);
  const months = withCumulative(sentence, withoutSince(sentence, bare, flows), published);
  const year = (published ?? input.before?.period)?.slice(0, 4);
  const known = withThisYear(sentence, withBareYears(sentence, months, figures), year);
  const times = withoutEarlier(known, figures);
  const topic = topicOf(input, lexicon);
  const ties = tiesOf(sentence, lexicon, flows);
  return mentionsOf(contextOf(input, { times, lexicon, topic, ties }), figures);
}

/** Field by field: spreading an object of many fields costs more than reading the sentence. */
function contextOf(
  { sentence, article, sides, last, before, told, nation, home, isAbout, money, only }: TradeInput,
  { times, lexicon, topic, ties }: Pick<Context, 'times' | 'lexicon' | 'topic' | 'ties'>,
): Context {
  return {
    sentence,
    times,
    article,
    sides,
    last,
    before,
    told,
    nation,
    home,
    isAbout,
    money,
    only,
    lexicon,
    ties,
    topic,
  };
}

/** How far behind a figure, in characters, a bare sum of trade has its money. */
const moneyReach = 300;

/** The currency of the last figure, when the sentence right before tells it: "… 13 billion dollars. Imports were 7 billion." */
function moneyBefore({ before, last, sentence }: TradeInput, goesOn: boolean): CarriedMoney | undefined {
  const told = before?.evidence.at(-1);
  const isNear =
    told !== undefined &&
    (told.start === last?.sentence.passage.start ||
      (!goesOn && sentence.passage.start - told.end <= moneyReach));
  const isReached = goesOn && told !== undefined && sentence.passage.start - told.end <= targetReach;
  const code = before?.currency ?? null;
  return code !== null && (isNear || isReached) ? { code, goesOn } : undefined;
}

function mentionsOf(context: Context, figures: readonly Figure[]): TradeMention[] {
  const zones = zonesOf(context.sentence, figures, context.lexicon);
  const mentions: TradeMention[] = [];
  const old = new Set<TradeMention>();
  for (const [index, figure] of figures.entries()) {
    const zone = zones[index];
    if (zone === undefined) continue;
    const mention = mentionOf(context, figure, zone, mentions, old, figures[index - 1]);
    if (mention === undefined) continue;
    mentions.push(mention);
    if (figure.old) old.add(mention);
  }
  // What goes on in the next sentence is the current figure, not the one it is compared with.
  return [...old, ...mentions.filter((mention) => !old.has(mention))];
}

function mentionOf(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  old: ReadonlySet<TradeMention>,
  last: Figure | undefined,
): TradeMention | undefined {
  const { sentence, lexicon, ties, times } = context;
  const why = [`${figure.flow.measure}: "${textOf(sentence, figure.flow)}"`];
  const sides = sidesOf(context, figure, zone, earlier, why);
  if (sides === undefined || hasManyPartners(figure, zone, ties) || isSinceEvent(context, figure, zone))
    return undefined;
  const current = earlier.filter((mention) => !old.has(mention));
  const told = periodOf(context, figure, zone, current, sides, why);
  if (told === undefined) return undefined;
  const repeated = last?.flow === figure.flow && last.amount !== null && figure.place === null && !figure.old;
  const isSector =
    figure.flow.scope === null && (figure.flow.parts || isPart(context, figure, sides, told.period, earlier));
  const sector = isSector ? sectorOf(context, figure, zone) : null;
  // A part of a whole that nothing names is hardly of the note's own period.
  const period: Period = isSector && sector === null && told.ofNote ? { ...told, period: null } : told;
  if (figure.flow.parts && sector === null) return undefined;
  const twin = isBeside(context, figure, last) ? earlier.at(-1) : undefined;
  const scope = figure.flow.scope ?? sector ?? twin?.scope ?? null;
  const isTold = !isTarget(context, figure, zone) && sameAs(earlier.at(-1), sides, period, scope);
  if (repeated && isTold) return undefined;
  const basis =
    figure.growth === null ? null : basisOf(sentence, figure, zone, period.period, times, lexicon);
  const status = figure.old
    ? 'actual'
    : (twin?.status ?? statusOf(sentence, zone, period.period, times, context.article.published, lexicon));
  // `almost doubled` says little where nothing else tells how much.
  if (figure.amount === null && figure.growth?.rough) return undefined;
  // `the goal of doubling trade, announced in July`: nothing that has grown.
  if (status === 'actual' && figure.amount === null && isTarget(context, figure, zone)) return undefined;
  const isNext = figure.from > figure.flow.to && sides.partner !== null;
  const ranked = isNext ? rankedBefore(sentence.words, figure.from, lexicon, zone.from)?.measure : undefined;
  if (figure.growth !== null) why.push(`growth compared with ${basis ?? 'an unnamed period'}`);
  return {
    measure: ranked ?? figure.flow.measure,
    ...sides,
    scope,
    ...amountOf(figure, sides, context),
    period: period.period,
    periodCertainty: period.certainty,
    status,
    change: changeOf(figure, basis),
    evidence: [
      {
        article: context.article.id,
        quote: sentence.passage.text,
        start: sentence.passage.start,
        end: sentence.passage.end,
        rule: `${sentence.pack.code}.trade.${figure.flow.measure}`,
        why,
      },
    ],
  };
}

/** Without those that also lead to a place (German `nach`) or close a clause (`nahmen um 2 Prozent ab`). */
const sinceTables = packTable(({ dates, trade, numbers }) => {
  const others = new Set([...trade.to, ...numbers.closing.map(([phrase]) => phrase)]);
  return phraseSet(dates.leads.since.filter((phrase) => !others.has(phrase.split(' ')[0] ?? '')));
});

/** "have grown fivefold since the war began": a rate over a time that no period names. */
function isSinceEvent({ sentence, times }: Context, { amount }: Figure, { from, to }: Zone): boolean {
  if (amount !== null || times.some((time) => lies(time, 0, to))) return false;
  return has(sinceTables(sentence.pack), sentence.words, from, to);
}

/** A second amount under one word of trade that tells nothing new (`mainly phones, 1 billion`) is left out. */
function sameAs(
  before: TradeMention | undefined,
  sides: Sides,
  period: Period,
  scope: string | null,
): boolean {
  return (
    before !== undefined &&
    (scope === null || before.scope === scope) &&
    before.reporter === sides.reporter &&
    before.partner === sides.partner &&
    before.period === period.period
  );
}

function sidesOf(
  context: Context,
  figure: Figure,
  zone: Zone,
  earlier: readonly TradeMention[],
  why: string[],
): Sides | undefined {
  const { sentence, lexicon } = context;
  const next = nextInList(context, figure, zone, earlier.at(-1));
  if (next !== undefined) {
    why.push(`the next of a list of partners of ${next.reporter}`);
    return next;
  }
  const chained = sameSubject(context, figure, zone, earlier.at(-1));
  if (chained !== undefined) {
    why.push(`${chained.reporter} is the subject of the verb before, too`);
    return chained;
  }
  const inClause = sidesIn(sentence, figure, zone, context.ties, lexicon);
  const stated = withoutUnion(context, asPartner(context, figure, inClause));
  const named = withThere(context, figure, zone, stated, earlier.at(-1));
  if (isOfCompany(context, figure, zone)) return undefined;
  if (stated.partner === null && stated.reporter !== 'EU' && isWithGroup(sentence, zone, lexicon))
    return undefined;
  if (isOutsideWorld(sentence, zone.from, figure.to, lexicon)) return undefined;
  const whose = context.nation({}) ?? context.home();
  const isSubjectless = figure.flow.form === 'verb' && named.reporter === null && earlier.length === 0;
  if (isSubjectless && named.partner === null && whose === undefined) return undefined;
  const end = figure.amount?.from ?? 0;
  const called = figure.flow.ranks ? calledPartner(sentence, context.ties, end, lexicon) : undefined;
  if (called !== undefined) {
    why.push(`${called.partner} is called a partner of ${called.reporter}`);
    return called;
  }
  if (figure.flow.ranks) {
    const reporter = context.before?.reporter ?? null;
    const isPartner = named.partner !== null && named.partner !== reporter;
    why.push(`a partner ranked in the trade of ${reporter}, told before`);
    return isPartner ? { reporter, partner: named.partner } : undefined;
  }
  const same = lexicon.sets.same.at(sentence.words, figure.flow.from);
  if (same?.to === figure.flow.to && context.before !== undefined && isOpenOn(named)) {
    why.push('goes on with the figure before');
    return { reporter: context.before.reporter, partner: context.before.partner };
  }
  const background = {
    before: earlier.at(-1) ?? context.before,
    told: earlier.length === 0 ? context.told : [],
    article: context.sides,
    topic: earlier.length === 0 && context.ties.length === 0 ? context.topic : undefined,
    named: onlyTwo(context.last?.sentence.countries ?? []),
    nation: context.nation,
    home: context.home,
    isAbout: context.isAbout,
    period: periodIn(figure, zone, context.times)?.period,
    clashes: (sides: Sides) => clashes(context, figure, zone, earlier, sides),
  };
  const sides = completed(sentence, figure, zone, named, context.ties, background, lexicon, why);
  if (sides.reporter === null && (sides.partner === null || figure.flow.form === 'verb')) return undefined;
  // A rate without an amount and an owner tells nothing.
  if (sides.reporter === null && figure.amount === null) return undefined;
  if (figure.flow.measure === 'investment') {
    const isOpen =
      named.reporter === null && named.partner === null && context.before?.measure !== 'investment';
    if (!hasBothEnds(sides, figure) || (isOpen && !figure.flow.inward && earlier.length === 0))
      return undefined;
  }
  why.push(`sides: ${sides.reporter ?? 'open'} with ${sides.partner ?? 'the world or open'}`);
  return sides;
}

/** `Vietnam exported 182 million and imported 798 million`: both verbs have one subject. */
function sameSubject(
  { sentence, ties, lexicon }: Context,
  { flow }: Figure,
  zone: Zone,
  before: TradeMention | undefined,
): Sides | undefined {
  if (flow.form !== 'verb' || before === undefined || before.reporter === null) return undefined;
  if (before.measure !== 'exports' && before.measure !== 'imports') return undefined;
  const isJoined = lexicon.sets.and.at(sentence.words, zone.from) !== undefined && flow.from - zone.from <= 2;
  const isOpen = !ties.some(
    ({ mention, by }) => mention.from >= zone.from && (mention.to <= flow.from || by !== null),
  );
  return isJoined && isOpen ? { reporter: before.reporter, partner: before.partner } : undefined;
}

function onlyTwo(countries: Sentence['countries']): readonly [CountryCode, CountryCode] | undefined {
  return bothOf(new Set(countries.map(({ country }) => country)));
}

function isOpenOn({ reporter, partner }: Sides): boolean {
  return reporter === null && partner === null;
}

/** "exports were to fall by 2 percent and imports by 3": nothing but "and" between the two, so all else told is both's. */
function isBeside(
  { sentence: { words }, lexicon }: Context,
  figure: Figure,
  last: Figure | undefined,
): boolean {
  if (last === undefined || figure.amount !== null || last.amount !== null) return false;
  return (
    last.flow.measure !== figure.flow.measure && lexicon.sets.and.at(words, last.to)?.to === figure.flow.from
  );
}

/** Trade with several countries together (`to ASEAN`, `with other countries`) is with none of them. */
function isWithGroup({ words }: Sentence, { from, to }: Zone, { sets }: TradeLexicon): boolean {
  return sets.groups
    .findAll(words, from, to)
    .some((match) =>
      [match.from, match.from - 1, match.from - 2].some((end) =>
        [sets.to, sets.from, sets.with].some(
          (table) => startOfPhraseBefore(table, words, end, 3) !== undefined,
        ),
      ),
    );
}

/** Trade with all who are not in a union; `non-oil exports` are goods. */
function isOutsideWorld(
  { words }: Sentence,
  from: number,
  to: number,
  { sets, scopes }: TradeLexicon,
): boolean {
  return sets.outside
    .findAll(words, from, to)
    .some((match) => scopes.at(words, sets.of.at(words, match.to)?.to ?? match.to) === undefined);
}

/** In a note on one country’s trade the union is a partner (`EU-handeln gav ett underskott`), never whose trade it is. */
function withoutUnion({ nation }: Context, sides: Sides): Sides {
  if (sides.reporter !== 'EU') return sides;
  const own = nation({}) ?? 'EU';
  return own === 'EU' ? sides : { reporter: null, partner: sides.partner ?? 'EU' };
}

/** Investment needs an investor and a host, unless it is foreign by name. */
function hasBothEnds(sides: Sides, { flow }: Figure): boolean {
  return sides.partner !== null && (sides.reporter !== null || flow.inward);
}

function textOf(sentence: Sentence, span: { from: number; to: number }): string {
  const start = sentence.words[span.from]?.start ?? 0;
  return sentence.passage.text.slice(start, sentence.words[span.to - 1]?.end ?? start);
}
