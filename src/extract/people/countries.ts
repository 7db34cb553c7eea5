import { gather } from '../gather.js';
import { agencies } from '../../languages/agencies.js';
import { countryOfFamilyName, countryOfFullName, namesAlike } from '../../languages/familyNames.js';
import { papers } from '../../languages/papers.js';
import type { LanguagePack } from '../../languages/pack.js';
import { unionTitles } from '../../languages/titles.js';
import type { ArticleText, Certainty, CountryCode, Place } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import { onlyOf } from '../only.js';
import type { Sentence } from '../sentence.js';
import { type Individual, statedCountry } from './persons.js';
import { countryBeside } from './pointers.js';
import { wordAt } from '../words.js';

/** Which country an official serves, and whether the text says so. */
export interface Allegiance {
  country: CountryCode | null;
  certainty: Certainty;
  why: string;
}

/** Mentions that the article's own country counts for without being named. */
const homeWeight = 2;
/** Less than a mention. */
const tieBreak = 0.5;

/** The one or two countries an article is about, its home country first when that is one of them. */
export function sidesOfArticle(
  sentences: readonly Sentence[],
  home: CountryCode | null,
  paper?: CountryCode,
): CountryCode[] {
  const counts = new Map<CountryCode, number>();
  const named = gather(sentences, (sentence) => [
    ...sentence.countries.map(({ country }) => country),
    ...gather(sentence.places, ({ place }) =>
      place.city === null || isSeat(place) ? [] : (place.country ?? []),
    ),
  ]);
  for (const country of named) counts.set(country, (counts.get(country) ?? 0) + 1);
  // A paper's own country is one of its sides without being named much.
  if (home !== null && counts.size > 0) counts.set(home, (counts.get(home) ?? 0) + homeWeight);
  // Of countries named as often, and more than in passing, the one whose language the article is written in is a side.
  const own = paper === undefined ? 0 : (counts.get(paper) ?? 0);
  if (paper !== undefined && own > 1) counts.set(paper, own + tieBreak);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second, third] = ranked;
  if (first === undefined) return [];
  // A country named as often as the next one blurs who the sides are.
  const clear = second !== undefined && second[1] > (third?.[1] ?? 0);
  const sides = clear ? [first[0], second[0]] : first[1] > (second?.[1] ?? 0) ? [first[0]] : [];
  // One foreign country in a national paper: the paper’s own is the other side.
  if (home !== null && sides.length === 1 && sides[0] !== home) return [home, ...sides];
  return home !== null && sides[1] === home ? sides.reverse() : sides;
}

/** The country the article is written in: its address’s top-level domain, else nothing. */
export function homeOf(article: ArticleText): CountryCode | null {
  const host =
    article.url !== null && URL.canParse(article.url) ? new URL(article.url).hostname : article.publisher;
  const ending = host?.match(/\.([a-z]{2})$/u)?.[1]?.toUpperCase();
  if (ending === undefined) return null;
  return countryOfDomain(ending);
}

/** Seats of international bodies: who is met there is seldom of the country. */
const seats: ReadonlySet<string> = new Set([
  'Brussels',
  'Geneva',
  'New York',
  'Strasbourg',
  'Davos',
  'The Hague',
]);

/** Such a city stands for its country less than for the body; New York stands for both. */
export function isSeat({ city }: Place): boolean {
  return city !== null && city !== 'New York' && seats.has(city);
}

/** The country a report was written in, by the place in front of it. */
export function homeOfDateline(dateline: Place | undefined): CountryCode | null {
  return dateline === undefined || seats.has(dateline.city ?? '') ? null : dateline.country;
}

/** The country of a place alone on a line above the text, or at the end of its byline: "By Ann Otieno – Nairobi". */
export function homeOfByline(head: readonly Sentence[]): CountryCode | null {
  for (const { words, places, passage } of head) {
    const last = places.findLast(({ place }) => place.city !== null);
    if (last === undefined || words.length > masthead.words + 2) continue;
    const isLast = words.slice(last.to).every(({ kind }) => kind !== 'word');
    const isAlone = last.from === 0 || /^[–—|,]$/u.test(wordAt(words, last.from - 1).text);
    // "Helsinki 3.4.2025", "By Ann Otieno in NAIROBI"
    const isLine = passage.kind === 'noise' ? isAlone : isAlone && last.to < words.length;
    const isByline = last.by === 'in' && words.length <= shortByline && wordAt(words, 0).capital;
    if (isLast && (isLine || (isByline && isInCapitals(words.slice(last.from, last.to)))))
      return homeOfDateline(last.place);
  }
  return null;
}

/** Words of a line that tells where and when a text was written. */
const longestFoot = 9;

/** The country of a place with its day alone on a line below the text: "Asunción, 7 de mayo de 2021". */
export function homeOfFoot(lines: readonly Sentence[]): CountryCode | null {
  for (const { words, places } of lines) {
    const first = places.find(({ place, from }) => from === 0 && place.city !== null);
    if (first === undefined || words.length > longestFoot || wordAt(words, first.to).text !== ',') continue;
    const hasDay =
      wordAt(words, first.to + 1).kind === 'number' || wordAt(words, first.to + 2).kind === 'number';
    if (hasDay && words.some(({ text }) => /^20\d\d$/u.test(text))) return homeOfDateline(first.place);
  }
  return null;
}

/** "Ann Otieno in NAIROBI", no more. */
const shortByline = 5;

function isInCapitals(words: Sentence['words']): boolean {
  return words.every(({ text }) => text === text.toUpperCase());
}

/** How much of a text may hold its agency’s sign, at its beginning and at its end. */
const signed = { head: 300, foot: 200 };

/** The country of the national agency that sent a report: in brackets or slashes, or alone on a line. */
export function homeOfAgency(text: string, own?: CountryCode): CountryCode | null {
  const ends = `${text.slice(0, signed.head)}\n${text.slice(Math.max(signed.head, text.length - signed.foot))}`;
  if (!mayBeSigned.test(ends)) return null;
  for (const [, ...signs] of ends.matchAll(signature)) {
    const parts = signs.find(Boolean)?.split(/[-/, ]+/u) ?? [];
    const senders = parts.flatMap((part) => agencies[part] ?? []);
    // "TT-Ritzau": the paper’s own agency hands on another’s report.
    const country = senders.find((sender) => sender !== own) ?? senders[0];
    if (country !== undefined) return country;
  }
  return null;
}

/** "(APA)", "/TASS/", "(red, APA)", "Oslo/NTB-TT" and "Anna Lind/TT" at the end of a line, "BTA" alone on one. */
const signature =
  /[(/]([\p{L}-]{2,12})[)/]|\(\p{L}{2,12}[,/-] ?([\p{L}-]{2,12})\)|\/([\p{L}-]{2,12})\.?[ \t]*$|^[ \t]*([\p{L}-]{2,12})\.?[ \t]*$/gmu;

/** A bracket, a slash or a short line; without one there is no signature, and looking for it costs more. */
const mayBeSigned = /[(/]|^.{2,40}$/mu;

/** How much of a text may hold addresses of its publisher, at its beginning and at its end. */
const addressed = 400;

/** The country whose domains the addresses above and below a text are of: "www.ledger.co.zw", "desk@mail.ug". */
export function homeOfLinks(text: string): CountryCode | null {
  const ends = `${text.slice(0, addressed)}\n${text.slice(Math.max(addressed, text.length - addressed))}`;
  const endings = new Set(
    [...ends.matchAll(/(?:www\.|:\/\/|@)[\w.-]{1,80}?\.([a-z]{2})(?![\w.-]*\w)/gu)].map(([, ending = '']) =>
      countryOfDomain(ending.toUpperCase()),
    ),
  );
  const [only] = endings;
  return endings.size === 1 ? (only ?? null) : null;
}

function countryOfDomain(ending: string): CountryCode | null {
  if (ending === 'UK') return 'GB';
  return genericDomains.has(ending) ? null : ending;
}

/** Words of a line that names a publisher, at most, and among how many of the first lines it stands. */
const masthead = { words: 8, lines: 2 };

const publisherTables = packTable((pack) => phraseSet(pack.people.publishers));
const paperTable = phraseSet(papers);

/** Words that may stand between a city and the rest of a paper’s name: "Manila Weekly Review". */
const longestPaper = 2;

/** The country of a paper named after its city in one of the first lines: "THE BANGKOK LEDGER | 3 May". */
export function homeOfPaper(head: readonly Sentence[]): CountryCode | null {
  for (const { words, places } of head.filter(({ words }) => words.length <= longestImprint))
    for (const { place, from, to } of places) {
      if (place.city === null || place.name !== null || from > latestPaper) continue;
      for (let at = to; at <= to + longestPaper && wordAt(words, at).capital; at++)
        if (paperTable.at(words, at) !== undefined) return homeOfDateline(place);
    }
  return null;
}

/** Words of a line with the name of a paper, and before it. */
const longestImprint = 14;
const latestPaper = 4;

/** The country of the ministry, government or paper that published a text, from the line above it. */
export function homeOfMasthead(sentences: readonly Sentence[]): CountryCode | null {
  for (const { words, countries, pack } of sentences.slice(0, masthead.lines)) {
    const named = new Set(countries.map(({ country }) => country));
    if (words.length > masthead.words || named.size !== 1) continue;
    const publishers = publisherTables(pack).findAll(words);
    // "From: Ministry of Trade of Peru"; but "Minister meets head of the Peruvian parliament" is a headline.
    const opens = [...publishers, ...countries].some(
      ({ from }) => from <= 1 || wordAt(words, from - 1).text === ':',
    );
    if (opens && publishers.length > 0) return [...named][0] ?? null;
  }
  return null;
}

/** Words of a line that names a publisher below a text, at most. */
const longestSignature = 12;

/** The country in the name of the ministry below a text, or its city, there or on the next line: "© Ministry of Trade, Lusaka 2025". */
export function homeOfSignature(lines: readonly Sentence[]): CountryCode | null {
  for (const [at, { words, pack, ...line }] of lines.entries()) {
    const [publisher] = words.length > longestSignature ? [] : publisherTables(pack).findAll(words);
    // "© Ministry of Trade"; a sentence ends in a mark.
    if (publisher === undefined || publisher.from > 1 || wordAt(words, words.length - 1).text === '.')
      continue;
    const next = lines[at + 1];
    const isAlone = next !== undefined && next.words.length <= shortByline;
    const told = [line, ...(isAlone ? [next] : [])].flatMap(({ countries, places }) => [
      ...countries.map(({ country }) => country),
      ...places.flatMap(({ place }) => homeOfDateline(place) ?? []),
    ]);
    const country = onlyOf([...new Set(told)]);
    if (country !== undefined) return country;
  }
  return null;
}

/** Two-letter domains sold to the whole world. */
const genericDomains = new Set([
  'TV',
  'ME',
  'IO',
  'CO',
  'AI',
  'CC',
  'FM',
  'WS',
  'TO',
  'LY',
  'GG',
  'SO',
  'SH',
]);

/** Where the article comes from: its address or dateline, and the country its language’s papers serve. */
export interface Homes {
  home: CountryCode | null;
  /** Told by the address alone. */
  domain: CountryCode | null;
  paper: LanguagePack['people']['home'];
  /** Countries the article names, and how. */
  named: ReadonlyMap<CountryCode, 'name' | 'adjective'>;
}

/** Countries the article names; `adjective` where an adjective is among the words for one. */
export function namedCountries(sentences: readonly Sentence[]): Map<CountryCode, 'name' | 'adjective'> {
  const mentions = gather(sentences, ({ countries }) => countries);
  const named = mentions.toSorted((a, b) => Number(a.form === 'adjective') - Number(b.form === 'adjective'));
  return new Map(named.map(({ country, form }) => [country, form]));
}

/** What stands beside a title, or shows in the family name when it points to one of the article’s sides. */
export function statedAllegiances(
  individuals: readonly Individual[],
  sides: readonly CountryCode[],
  paper: Homes['paper'],
): Map<Individual, Allegiance> {
  const result = new Map<Individual, Allegiance>();
  for (const one of individuals) {
    const allegiance = statedAllegiance(one, sides, paper);
    if (allegiance !== undefined) result.set(one, allegiance);
  }
  return result;
}

function statedAllegiance(
  one: Individual,
  sides: readonly CountryCode[],
  paper: Homes['paper'],
): Allegiance | undefined {
  const country = statedCountry(one) ?? (isOfUnion(one) ? 'EU' : countryBeside(one)) ?? null;
  if (country !== null) return { country, certainty: 'stated', why: 'country stated beside the title' };
  const party = countryOfParty(one);
  if (party !== undefined) return inferred(party, `of a party of ${party}`);
  const parts = one.bases.map(([part]) => part ?? '');
  const full = countryOfFullName(parts);
  if (full !== undefined && !isSharedName(full, sides, paper))
    return inferred(full, `such full names are ${full}’s alone`);
  const family = countryOfFamilyName(parts);
  const isLikely = family !== undefined && (sides.includes(family) || paper?.country === family);
  return isLikely && !isSharedName(family, sides, paper)
    ? inferred(
        family,
        `the family name is usual in ${family}, one of the article’s sides or its paper’s country`,
      )
    : undefined;
}

/** "Außenminister Brandt (SPD)". */
export function countryOfParty({ mentions }: Individual): CountryCode | undefined {
  for (const { to, sentence } of mentions) {
    const { words, pack } = sentence;
    if (wordAt(words, to).text !== '(' || wordAt(words, to + 2).text !== ')') continue;
    const country = pack.people.parties[wordAt(words, to + 1).text];
    if (country !== undefined) return country;
  }
  return undefined;
}

/** "Vice-President of the European Commission". */
function isOfUnion(one: Individual): boolean {
  return [...one.titles].some((title) => [...unionTitles].some((union) => title.endsWith(union)));
}

/** Papers of a country may write the family names of another like their own: 李 is `Lý` in Vietnamese. */
function isSharedName(country: CountryCode, sides: readonly CountryCode[], paper: Homes['paper']): boolean {
  return paper?.country === country && sides.some((side) => namesAlike[country]?.includes(side) === true);
}

/** A country that nothing states. */
export function inferred(country: CountryCode | null, why: string): Allegiance {
  return { country, certainty: 'inferred', why };
}
