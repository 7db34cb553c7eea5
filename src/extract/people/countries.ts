import { countryOfFamilyName, countryOfFullName, namesAlike } from '../../languages/familyNames.js';
import type { LanguagePack } from '../../languages/pack.js';
import type { Title } from '../../languages/titles.js';
import type { ArticleText, Certainty, CountryCode } from '../../model.js';
import type { Sentence } from '../sentence.js';
import { type Individual, statedCountry } from './persons.js';
import { counterpart } from './roles.js';

/** Which country an official serves, and whether the text says so. */
export interface Allegiance {
  country: CountryCode | null;
  certainty: Certainty;
  why: string;
}

/** Mentions that the article's own country counts for without being named. */
const homeWeight = 2;

/** The one or two countries an article is about, its home country first when that is one of them. */
export function sidesOfArticle(sentences: readonly Sentence[], home: CountryCode | null): CountryCode[] {
  const counts = new Map<CountryCode, number>();
  const named = sentences.flatMap((sentence) => [
    ...sentence.countries.map(({ country }) => country),
    ...sentence.places.flatMap(({ place }) => (place.city === null ? [] : (place.country ?? []))),
  ]);
  for (const country of named) counts.set(country, (counts.get(country) ?? 0) + 1);
  // A paper's own country is one of its sides without being named much.
  if (home !== null && counts.size > 0) counts.set(home, (counts.get(home) ?? 0) + homeWeight);
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
  return ending === 'UK' ? 'GB' : genericDomains.has(ending) ? null : ending;
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

/** A contact between people, or a visit to a country: it tells where those without a stated country come from. */
export interface Contact {
  people: readonly Individual[];
  visited: CountryCode | null;
  /** Where it took place. */
  where: CountryCode | null;
  /** One of the two was at home there. */
  isReception: boolean;
}

/** Where the article comes from: its address or dateline, and the country its language’s papers serve. */
export interface Homes {
  home: CountryCode | null;
  /** Told by the address alone. */
  domain: CountryCode | null;
  paper: LanguagePack['people']['home'];
}

/** What stands beside a title, or shows in the family name when it points to one of the article’s sides. */
export function statedAllegiances(
  individuals: readonly Individual[],
  sides: readonly CountryCode[],
  paper: Homes['paper'],
): Map<Individual, Allegiance> {
  const result = new Map<Individual, Allegiance>();
  const likely = [...sides, ...(paper === undefined ? [] : [paper.country])];
  for (const one of individuals) {
    const country = statedCountry(one);
    const byName = countryOfFamilyName(one.bases.map(([part]) => part ?? ''));
    const byFullName = countryOfFullName(one.bases.map(([part]) => part ?? ''));
    if (country !== null)
      result.set(one, { country, certainty: 'stated', why: 'country stated beside the title' });
    else if (byFullName !== undefined && !isSharedName(byFullName, sides, paper))
      result.set(one, inferred(byFullName, `such full names are ${byFullName}’s alone`));
    else if (byName !== undefined && likely.includes(byName) && !isSharedName(byName, sides, paper))
      result.set(
        one,
        inferred(
          byName,
          `the family name is usual in ${byName}, one of the article’s sides or its paper’s country`,
        ),
      );
  }
  return result;
}

/** Papers of a country may write the family names of another like their own: 李 is `Lý` in Vietnamese. */
function isSharedName(country: CountryCode, sides: readonly CountryCode[], paper: Homes['paper']): boolean {
  return paper?.country === country && sides.some((side) => namesAlike[country]?.includes(side) === true);
}

/**
 * Adds who is left, from what they did: whoever visits one of two sides, or meets its official alone, is of the other;
 * a title without a country in a national paper is that nation’s; else whoever meets a guest in a country is its host.
 */
export function completeAllegiances(
  known: Map<Individual, Allegiance>,
  individuals: readonly Individual[],
  contacts: readonly Contact[],
  sides: readonly CountryCode[],
  homes: Homes,
  mirrors: ReadonlyMap<Individual, CountryCode[]>,
): void {
  const contactsOf = byPerson(contacts);
  // Two people of one title serve two countries: there is one president of each.
  const taken = new Map<string, Set<CountryCode>>();
  for (const one of individuals) take(one, known.get(one)?.country ?? null, taken);
  for (const one of individuals) {
    if (known.has(one)) continue;
    const own = contactsOf.get(one) ?? [];
    const countryOf = (other: Individual) => (other === one ? null : (known.get(other)?.country ?? null));
    const met = own.flatMap(({ people, visited }) => [
      visited,
      people.length === 2 ? (people.map(countryOf).find((country) => country !== null) ?? null) : null,
    ]);
    const hosts = own.flatMap(({ people, visited, where, isReception }) => {
      const others = people.map(countryOf).filter((country) => country !== null);
      // Guests of several countries make it a conference.
      const isHosting = visited === null && new Set(others).size === 1;
      return where === null || !isHosting || others.includes(where) ? [] : { where, isReception };
    });
    const rivals = headshipsOf(one)
      .flatMap((title) => [...(taken.get(title) ?? [])])
      .concat(mirrors.get(one) ?? []);
    const company = own.flatMap(({ people }) => people.flatMap((other) => countryOf(other) ?? []));
    const clues = { met, hosts, company, rivals, sides, isFirst: one === individuals[0], ...homes };
    const allegiance = workedOut(one, clues);
    known.set(one, allegiance);
    take(one, allegiance.country, taken);
  }
}

function byPerson(contacts: readonly Contact[]): Map<Individual, Contact[]> {
  const result = new Map<Individual, Contact[]>();
  for (const contact of contacts)
    for (const one of new Set(contact.people)) {
      const own = result.get(one);
      if (own === undefined) result.set(one, [contact]);
      else own.push(contact);
    }
  return result;
}

/** Notes whose the titles of a person are. */
function take(one: Individual, country: CountryCode | null, taken: Map<string, Set<CountryCode>>): void {
  if (country === null) return;
  for (const title of headshipsOf(one)) {
    const countries = taken.get(title);
    if (countries === undefined) taken.set(title, new Set([country]));
    else countries.add(country);
  }
}

/** The titles somebody bears that one person of a country bears at a time. */
function headshipsOf({ mentions }: Individual): string[] {
  const titles = mentions.flatMap(({ roles }) => roles.filter(({ past }) => !past).map(({ title }) => title));
  return [...new Set(titles)].filter((title) => heads.has(title));
}

/** Titles that one person of a country bears at a time. */
const heads: ReadonlySet<string> = new Set<Title>([
  'President',
  'Prime Minister',
  'Chancellor',
  'Foreign Minister',
  'King',
  'Defence Minister',
  'Speaker of Parliament',
  'Finance Minister',
  'Interior Minister',
]);

interface Clues extends Homes {
  met: readonly (CountryCode | null)[];
  hosts: readonly { where: CountryCode; isReception: boolean }[];
  /** Countries of everybody met, in large company too. */
  company: readonly CountryCode[];
  /** Countries of those who bear the same title. */
  rivals: readonly CountryCode[];
  sides: readonly CountryCode[];
  /** Named before everybody else. */
  isFirst: boolean;
}

function workedOut(
  one: Individual,
  { met, hosts, company, rivals, sides, isFirst, home, domain, paper }: Clues,
): Allegiance {
  const excluded = new Set([...met, ...rivals]);
  const titles = one.mentions.flatMap((mention) => mention.roles.map(({ title }) => title));
  const isOfBody = one.mentions.some(({ roles }) => roles.some(({ body }) => body));
  if (isOfBody || titles.some(isInternational)) return inferred(null, 'serves no single country');
  const isNational = titles.length > 0;
  const receiving = hosts.find((host) => host.isReception);
  if (isNational && receiving !== undefined)
    return inferred(receiving.where, `received a guest in ${receiving.where}`);
  const other =
    sides.length === 2
      ? sides.find((side, index) => met.includes(sides[1 - index] ?? null) && !met.includes(side))
      : undefined;
  if (isNational && other !== undefined && hosts.some((host) => host.where === other))
    return inferred(other, `met the other of the article’s two sides in ${other}`);
  // Somebody’s counterpart serves another country than the paper’s, or as likely so.
  const isCounterpart = one.mentions.some(({ roles }) => roles.some(({ mirrored }) => mirrored === true));
  // A dateline tells where the reporter was: of heads of state and government only the first named is surely at home.
  const isAtHome = domain !== null || isFirst || !titles.some((title) => heads.has(title));
  if (isNational && !isCounterpart && home !== null && isAtHome && !excluded.has(home))
    return inferred(home, `titles without a country are the publisher’s country’s: ${home}`);
  const isAbroad = domain !== null && domain !== paper?.country;
  if (
    paper !== undefined &&
    !isCounterpart &&
    !isAbroad &&
    !excluded.has(paper.country) &&
    isOf(paper, titles)
  )
    return inferred(paper.country, `titles without a country are those of ${paper.country} in its language`);
  if (other !== undefined)
    return inferred(other, `met or visited the other of the article’s two sides, so ${other}`);
  if (!isNational) return inferred(null, 'nothing tells the country');
  const [host] = hosts;
  if (host !== undefined) return inferred(host.where, `met a guest in ${host.where}`);
  const [first] = sides;
  // A title the paper’s own country does not have is another country’s.
  const fitsPaper = paper === undefined || paper.country !== first || isOf(paper, titles);
  if (
    sides.length === 1 &&
    isAtHome &&
    first !== undefined &&
    fitsPaper &&
    !met.includes(first) &&
    ![...company, ...rivals].includes(first)
  )
    return inferred(first, `the article is about ${first} alone`);
  return inferred(null, 'nothing tells the country');
}

/** Deputies of international bodies too. */
function isInternational(title: string): boolean {
  return ofNoCountry.has(title.replace(/^(?:First )?(?:Deputy|Acting) /u, ''));
}

/** Titles of international bodies. */
const ofNoCountry: ReadonlySet<string> = new Set<Title>([
  'Secretary-General',
  'UN Secretary-General',
  'NATO Secretary General',
  'Director-General',
  'High Representative',
  'Commissioner',
  'Trade Commissioner',
]);

function isOf({ lacks }: NonNullable<Homes['paper']>, titles: readonly string[]): boolean {
  const lacking = new Set<string>([...lacks, counterpart]);
  return titles.length > 0 && !titles.some((title) => lacking.has(title));
}

function inferred(country: CountryCode | null, why: string): Allegiance {
  return { country, certainty: 'inferred', why };
}
