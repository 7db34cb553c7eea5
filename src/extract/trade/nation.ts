import { statisticsOffices } from '../../languages/offices.js';
import type { ArticleText, CountryCode, TradeMention } from '../../model.js';
import { gather } from '../gather.js';
import { packOf } from '../../languages/index.js';
import { moneyAt } from '../numbers/money.js';
import { type Sentence, sentenceOf } from '../sentence.js';
import { findFlows } from './flows.js';
import { has, tradeLexicon } from './lexicon.js';
import { withProvince } from './provinces.js';
import { calledPartner } from './partner.js';
import { isPartnerTie } from './sides.js';
import { isMoney, type Tie, tiesOf } from './ties.js';
import { wordAt } from '../words.js';

/** For what kind of figure a country is looked for. */
export interface Asked {
  /** Of two countries together, for which it is not enough that one was named so far. */
  total?: boolean;
  /** A rate alone or a bare deficit, for which a text that names no country is not enough. */
  weak?: boolean;
  /** Whose trade it is stands nowhere beside it, so that the text’s other sentences may tell. */
  open?: boolean;
}

/** What a note on one country's trade says of itself. */
export interface Nation {
  /**
   * Whose trade figures without a country are; undefined where other countries were named before, that are no partners
   * of figures told. Asked for the sentences in their order.
   */
  at(index: number, told: readonly TradeMention[], asked: Asked): CountryCode | undefined;
  /** Whose trade the note is about at all. */
  owner(): CountryCode | undefined;
  /** Whether the text speaks of a country at all other than as whom somebody trades with. */
  isAbout(country: CountryCode): boolean;
  /** The money that `$` stands for, where the note says so: `All figures are in New Zealand dollars`. */
  money(): string | undefined;
}

/** Reads an article's sentences for whose trade they tell of; nothing is looked at before a figure asks for it. */
export function nationOf(
  article: ArticleText,
  sentences: readonly Sentence[],
  home: CountryCode | null,
  headings: readonly Sentence[],
): Nation {
  let unit: Unit | undefined | null = null;
  let country: CountryCode | undefined | null = null;
  const unitTold = () => (unit === null ? (unit = unitOf(sentences)) : unit);
  const told = () =>
    country === null
      ? (country =
          officeIn(article.text) ??
          unitTold()?.country ??
          titleOwner(article) ??
          headingOwner(headings) ??
          home ??
          undefined)
      : country;
  let sole: CountryCode | undefined | null = null;
  const soleTold = () => (sole === null ? (sole = soleOwner(sentences)) : sole);
  let spoken: ReadonlySet<CountryCode> | undefined;
  let named: Set<CountryCode> | undefined;
  let read = 0;
  return {
    at: (index, figures, { total = false, weak = false, open = false }) => {
      named ??= new Set(countriesIn(titleOf(article)));
      for (; read < index; read++) for (const one of countriesIn(sentences[read])) named.add(one);
      const nation =
        told() ??
        (total ? undefined : onlyOf(named)) ??
        (weak ? undefined : ownOf(article, named)) ??
        (open ? soleTold() : undefined);
      if (nation === undefined || named.size === 0) return nation;
      const partners = new Set(figures.map(({ partner }) => partner));
      const isOther = (other: CountryCode) => other !== nation && other !== 'EU' && !partners.has(other);
      return [...named].some(isOther) ? undefined : nation;
    },
    isAbout: (one) => one === home || (spoken ??= new Set(gather(sentences, subjectsIn))).has(one),
    owner: () => told() ?? titleSubject(article),
    money: () => unitTold()?.code,
  };
}

/** Of a text that has named no country so far, in a language that one country speaks. */
function ownOf({ language }: ArticleText, named: ReadonlySet<CountryCode>): CountryCode | undefined {
  return named.size === 0 ? packOf(language).trade.home : undefined;
}

/** The one country named before; of a union several speak. */
function onlyOf(named: ReadonlySet<CountryCode>): CountryCode | undefined {
  const [only] = named;
  return named.size === 1 && only !== 'EU' ? only : undefined;
}

/** Those of a sentence that are no part of a currency’s name; in a headline (`Exports to the US fall`) no partners either. */
function countriesIn(sentence: Sentence | undefined): CountryCode[] {
  if (sentence === undefined || sentence.countries.length === 0) return [];
  const lexicon = tradeLexicon(sentence.pack);
  const flows = sentence.passage.kind === 'title' ? findFlows(sentence, lexicon) : [];
  if (flows.length === 0)
    return sentence.countries.flatMap((one) => (isMoney(sentence, one, lexicon) ? [] : one.country));
  return tiesOf(sentence, lexicon, flows).flatMap(({ by, mention }) =>
    by === 'to' || by === 'from' ? [] : mention.country,
  );
}

/** Those of a sentence that it does not only call partners of the trade it tells. */
function subjectsIn(sentence: Sentence): CountryCode[] {
  const { words, countries, pack } = sentence;
  if (countries.length === 0) return [];
  const lexicon = tradeLexicon(pack);
  const [first] = findFlows(sentence, lexicon);
  const ties = tiesOf(sentence, lexicon, first === undefined ? [] : [first]);
  // `The US is Vietnam’s largest market`
  const called = calledPartner(sentence, ties, words.length, lexicon)?.partner;
  // `The main buyers were A and B`: partners, too.
  const isRanked = ({ by, mention }: Tie) =>
    by === null && (mention.country === called || has(lexicon.sets.ranks, words, 0, mention.from));
  return gather(ties, (tie) => {
    const isLed = first === undefined ? tie.by === 'to' : isPartnerTie(tie.by, first.measure);
    return isLed || isRanked(tie) ? [] : tie.mention.country;
  });
}

/**
 * The one country whose trade a text tells anywhere by name (`Vietnam’s exports`, `Vietnam’s largest market`): that of
 * the country’s exports told without it.
 */
function soleOwner(sentences: readonly Sentence[]): CountryCode | undefined {
  const [only, other] = new Set(gather(sentences, ownersIn));
  if (only === undefined || other !== undefined || only === 'EU') return undefined;
  return gather(sentences, subjectsIn).every((country) => country === only) ? only : undefined;
}

function ownersIn(sentence: Sentence): CountryCode[] {
  if (sentence.countries.length === 0) return [];
  const { words, pack } = sentence;
  const lexicon = tradeLexicon(pack);
  const flows = findFlows(sentence, lexicon);
  const owned = [...flows, ...lexicon.sets.ranks.findAll(words)];
  return gather(tiesOf(sentence, lexicon, flows), ({ by, mention: { country, from, to } }) => {
    const end = wordAt(words, to).lower === '’' ? to + 2 : to;
    const isBeside = owned.some(
      (span) => (by === null && end === span.from) || (by === 'of' && isBehind(from, span.to)),
    );
    return isBeside ? country : [];
  });
}

/** `exports of Vietnam`. */
function isBehind(from: number, end: number): boolean {
  return from >= end && from - end <= 2;
}

const offices = new Map(
  Object.entries(statisticsOffices).flatMap(([country, names]) =>
    names.map((name) => [name, country] as const),
  ),
);
const officeList = [...offices.keys()];
const officeNames = new RegExp(
  `(?<![\\p{L}\\d])(?:${officeList.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** The country whose office the text names; undefined where it names offices of several. */
function officeIn(text: string): CountryCode | undefined {
  // Most texts name none: trying all of them at every letter costs twenty times as much as this.
  if (!officeList.some((name) => text.includes(name))) return undefined;
  const countries = new Set(Array.from(text.matchAll(officeNames), ([name]) => offices.get(name)));
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

/** `Foreign trade of Guatemala, August 2024`: the one country of a title on trade, when it is no partner. */
function titleOwner(article: ArticleText): CountryCode | undefined {
  const [tie, other] = titleTies(article);
  if (tie === undefined || other !== undefined) return undefined;
  return tie.by === null || tie.by === 'of' ? tie.mention.country : undefined;
}

/** `Norway sells more fish to Poland`: the one country of a title on trade that is no partner. */
function titleSubject(article: ArticleText): CountryCode | undefined {
  const [tie, other] = titleTies(article).filter(({ by }) => by === null || by === 'of');
  return other === undefined ? tie?.mention.country : undefined;
}

function titleTies(article: ArticleText): Tie[] {
  const title = titleOf(article);
  return title === undefined ? [] : headingTies(title);
}

/** `UK trade: January 2025`, as a line above the text. */
function headingOwner(headings: readonly Sentence[]): CountryCode | undefined {
  const ties = gather(headings, headingTies);
  const [only, other] = new Set(ties.map(({ mention }) => mention.country));
  return other === undefined && ties.every(({ by }) => by === null || by === 'of') ? only : undefined;
}

function headingTies(line: Sentence): Tie[] {
  const title = withProvince(line)?.sentence ?? line;
  const lexicon = tradeLexicon(title.pack);
  const flows = findFlows(title, lexicon);
  if (flows.length === 0 || has(lexicon.sets.bilateral, title.words)) return [];
  return tiesOf(title, lexicon, flows);
}

/** The article’s title, read as a sentence. */
export function titleOf({ title: text, language, id }: ArticleText): Sentence | undefined {
  if (text === null) return undefined;
  const end = text.length;
  return sentenceOf({ article: id, index: 0, paragraph: 0, start: 0, end, text, language, kind: 'title' });
}

interface Unit {
  country: CountryCode;
  code: string;
}

/** Words of a line that says what the figures are in. */
const longestUnitLine = 24;

function unitOf(sentences: readonly Sentence[]): Unit | undefined {
  for (const { words, pack } of sentences) {
    if (words.length > longestUnitLine) continue;
    const { sets, numbers } = tradeLexicon(pack);
    const unit = sets.units.findAll(words)[0];
    for (let at = unit?.to ?? words.length; at < words.length; at++) {
      const money = moneyAt(words, at, numbers);
      if (money?.code === null || money === undefined) continue;
      const country = numbers.countries.findAll(words, money.from, money.to)[0]?.value;
      if (country !== undefined) return { country, code: money.code };
    }
  }
  return undefined;
}
