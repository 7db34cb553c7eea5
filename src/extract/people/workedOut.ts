import { countryOfFamilyName, mayBeOf } from '../../languages/familyNames.js';
import { isNamedIn, isWidespread, mayBeNamedIn } from '../../languages/givenNames.js';
import { countryOfNames } from '../../languages/nameWorlds.js';
import { hasOffice } from '../../languages/governments.js';
import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import { type Clues, cluesOf, type Known, Tally } from './clues.js';
import { type Allegiance, type Homes, inferred, isSeat } from './countries.js';
import { chiefs, heads, isInternational, ofBodies, ofUnion } from './heads.js';
import { isOfMinistry } from './officials.js';
import type { Individual } from './persons.js';
import { countryOfNamedOffice } from './namedOffices.js';
import { originOf } from './origins.js';
import { countryOfRegion, countryOfScene } from './scenes.js';
import { counterpart, postedAbroad, type RoleSpan } from './roles.js';
import { onlyOf } from '../only.js';
import type { Sentence } from '../sentence.js';

/**
 * Adds who is left, in the order of the text, from what they did: whoever visits one of two sides, or meets its official
 * alone, is of the other; a title without a country in a national paper is that nation’s; else whoever meets a guest in
 * a country is its host.
 */
export function completeAllegiances(allegiances: Map<Individual, Allegiance>, known: Known): void {
  const tally = new Tally(known);
  for (const one of known.individuals) {
    if (!allegiances.has(one)) {
      const found = isTold(one, tally) ? firstTold(cluesOf(one, known, tally), one, known) : undefined;
      allegiances.set(one, found ?? inferred(null, 'nothing tells the country'));
      tally.know(one, found?.country ?? null);
    }
    tally.pass(one, allegiances.get(one)?.country ?? null);
  }
}

/** Of those with no title who met nobody nothing is told: whole pages of capitals are full of them. */
function isTold(one: Individual, tally: Tally): boolean {
  return one.mentions.some(({ roles }) => roles.length > 0) || tally.contactsOf(one).length > 0;
}

function firstTold(clues: Clues, one: Individual, known: Known): Allegiance | undefined {
  const first = (rules: readonly Rule[]) => {
    for (const rule of rules) {
      const allegiance = rule(clues, one, known);
      if (allegiance !== undefined && hasOffices(allegiance.country, clues)) return allegiance;
    }
    return undefined;
  };
  const told = first(telling);
  if (told !== undefined) return told;
  const [guess, heard] = [first(guessing), first([byName])];
  return heard === undefined || heard.country === guess?.country ? guess : heard;
}

/** "President X" is of no monarchy; but where Spanish is spoken the foreign minister is called a chancellor. */
function hasOffices(country: CountryCode | null, { titles }: Clues): boolean {
  if (country === null) return true;
  const isForeign = titles.includes('Foreign Minister');
  return titles.every((title) => hasOffice(country, title) || (isForeign && title === 'Chancellor'));
}

/** One way of working a country out: undefined where it tells nothing, a country of null where it tells there is none. */
type Rule = (clues: Clues, one: Individual, known: Known) => Allegiance | undefined;

/** Words that belong to the name tell it; in the order in which they are believed. */
const telling: readonly Rule[] = [byDelegation, byPointer, byRegion, byBody, byCompanion];

/** What he did, or where he is named, hints at it, which his name may belie; in the order in which they are believed. */
const guessing: readonly Rule[] = [
  byNamedOffice,
  byReception,
  byMeetingOther,
  byScene,
  byGuests,
  byMirror,
  byPost,
  byAccreditation,
  byElimination,
  byHome,
  byPaper,
  byState,
  byOtherSide,
  byHosting,
  byGovernment,
  byForeignName,
  byOnlySide,
];

function byDelegation({ delegation }: Clues): Allegiance | undefined {
  return delegation === undefined ? undefined : inferred(delegation, `leads the side of ${delegation}`);
}

function byPointer(_: Clues, one: Individual, known: Known): Allegiance | undefined {
  const origin = originOf(one, {
    contacts: known.contacts,
    people: known.people,
    sentences: known.sentences,
    home: known.homes.home ?? known.homes.paper?.country ?? null,
    countryOf: (other) => known.allegiances.get(other)?.country ?? null,
    bearerOf: known.bearerOf,
  });
  return origin === undefined ? undefined : inferred(origin.country, origin.why);
}

function byBody({ titles, named, served }: Clues, one: Individual): Allegiance | undefined {
  // "Minister for ASEAN Affairs" is a country's.
  const isBodys = ({ body, title }: RoleSpan) => body && !title.endsWith('Minister');
  if (one.mentions.some(({ roles }) => roles.some(isBodys)))
    return inferred(null, 'serves no single country');
  const isUnion = named.has('EU') || served.has('EU');
  if (titles.includes('High Representative') || (isUnion && titles.some((title) => ofUnion.has(title))))
    return inferred('EU', 'the title is the European Union’s');
  const isOfCountry = one.mentions.some((mention) =>
    mention.roles.some((role) => isOfMinistry(role, mention)),
  );
  if (titles.some(isInternational) && !isOfCountry) return inferred(null, 'serves no single country');
  return undefined;
}

/** "governor of the Lakes region": where that region is, or for those who serve no more than one the only one told of. */
function byRegion(_: Clues, one: Individual, known: Known): Allegiance | undefined {
  const country = countryOfRegion(one, known);
  return country === undefined ? undefined : inferred(country, `serves a region or city of ${country}`);
}

/** Whoever is met where others travel to is at home there: "She will see Finance Minister A in Lima". */
function byScene(clues: Clues, one: Individual, known: Known): Allegiance | undefined {
  const { met, rivals, home } = clues;
  if (!isNational(clues) || isSecretary(clues)) return undefined;
  const country = countryOfScene(one, known.people, home, (mention) => {
    const other = known.bearerOf(mention);
    return other === undefined ? null : (known.allegiances.get(other)?.country ?? null);
  });
  if (country === undefined || [...met, ...rivals].includes(country)) return undefined;
  return inferred(country, `met by somebody who came to ${country}`);
}

/** An office of a state, as far as its title tells. */
function isNational({ titles }: Clues): boolean {
  return titles.length > 0 && !titles.every((title) => ofBodies.has(title));
}

/** "Secretary Rubio", without a given name: the title that papers use for those of their own country and of one other alike. */
function isSecretary({ titles, isFull }: Clues): boolean {
  return !isFull && titles.length > 0 && titles.every((title) => title === 'Secretary');
}

function byCompanion({ titles, companions: [companion], rivals }: Clues): Allegiance | undefined {
  // "Foreign Ministers A, B and C": the same office of another country.
  if (titles.length === 0 || companion === undefined || rivals.includes(companion)) return undefined;
  return inferred(companion, `listed with an official of ${companion} as one side of a meeting`);
}

/** Of the countries an article names, the only one with such names, unless somebody else is its minister. */
function byName(clues: Clues, { bases }: Individual, { sentences }: Known): Allegiance | undefined {
  if (isSecretary(clues)) return undefined;
  const { met, rivals, home, paper } = clues;
  const told = new Set([...(home === null ? [] : [home]), ...placesTold(sentences)]);
  // A paper’s own country need not be named.
  const all = paper === undefined ? told : new Set([...told, paper.country]);
  const left = [...all].filter((country) => country !== 'EU' && ![...met, ...rivals].includes(country));
  const country = countryOfNames(left, bases);
  return country === undefined || !told.has(country)
    ? undefined
    : inferred(country, `of the countries named such names are usual in ${country}`);
}

/** The article speaks of "the Georgian envoy", and of one ambassador without a country. */
function byNamedOffice(clues: Clues, one: Individual, known: Known): Allegiance | undefined {
  const { home, paper, rivals, met, served, isFirst } = clues;
  const country = countryOfNamedOffice(one, known.people);
  if (country === undefined || isCounterpart(one) || [...rivals, ...met].includes(country)) return undefined;
  if (served.has(country) && !isFirst) return undefined;
  // The paper’s own minister needs no country, the foreign colleague of whom it tells does.
  const own = home ?? paper?.country;
  const isOwns = own !== undefined && own !== country && !rivals.includes(own);
  if (isOwns && !clues.titles.some((title) => postedAbroad.test(title))) return undefined;
  return inferred(country, `the article names that office of ${country}`);
}

function byReception(clues: Clues): Allegiance | undefined {
  const receiving = clues.hosts.find((host) => host.isReception);
  if (!isNational(clues) || receiving === undefined) return undefined;
  return inferred(receiving.where, `received a guest in ${receiving.where}`);
}

/** Of two sides, the one that whoever met the other is of. */
function otherSide({ sides, met, rivals }: Clues): CountryCode | undefined {
  if (sides.length !== 2) return undefined;
  const isOpen = (side: CountryCode) => !met.includes(side) && !rivals.includes(side);
  return sides.find((side, index) => met.includes(sides[1 - index] ?? null) && isOpen(side));
}

function byMeetingOther(clues: Clues): Allegiance | undefined {
  const other = otherSide(clues);
  if (clues.titles.length === 0 || other === undefined) return undefined;
  if (!clues.hosts.some((host) => host.where === other)) return undefined;
  return inferred(other, `met the other of the article’s two sides in ${other}`);
}

/** Countries that an article names, or cities of; asked for by each of its people. */
function placesTold(sentences: readonly Sentence[]): readonly CountryCode[] {
  const known = told.get(sentences) ?? countriesTold(sentences);
  told.set(sentences, known);
  return known;
}

const told = new WeakMap<readonly Sentence[], readonly CountryCode[]>();

function countriesTold(sentences: readonly Sentence[]): CountryCode[] {
  const all = sentences.flatMap(({ countries, places }) => [
    ...countries.map(({ country }) => country),
    ...places.flatMap(({ place }) => (place.city === null || isSeat(place) ? [] : (place.country ?? []))),
  ]);
  return [...new Set(all)];
}

/** Guests from the paper’s own country are received by those who are at home where they are. */
function byGuests(clues: Clues): Allegiance | undefined {
  const { hosts, home, paper, rivals } = clues;
  const host = hosts.find(({ guests, where }) => {
    const isOwn = guests !== undefined && (guests === home || guests === paper?.country);
    return isOwn && where !== home && where !== paper?.country && !rivals.includes(where);
  });
  if (!isNational(clues) || host === undefined) return undefined;
  return inferred(host.where, `met guests from ${host.guests ?? ''} in ${host.where}`);
}

/** The counterpart of somebody of one of two sides serves the other. */
function byMirror({ sides, beside }: Clues, one: Individual): Allegiance | undefined {
  const other = onlyOf(sides.filter((side) => !beside.has(side)));
  return other === undefined || sides.length !== 2 || !isCounterpart(one)
    ? undefined
    : inferred(other, `a counterpart from the other of the two sides`);
}

/** Heads of missions, whom a paper at one of two sides meets at home. */
const ofMission = /Ambassador|High Commissioner|Chargé|Consul General/u;

/** An ambassador without a country, told of in one of the two countries, is the other one’s. */
function byPost({ titles, home, sides, met, hosts }: Clues): Allegiance | undefined {
  if (home === null || sides.length !== 2 || !titles.some((title) => ofMission.test(title))) return undefined;
  const other = sides.find((side) => side !== home);
  if (!sides.includes(home) || other === undefined || met.includes(other)) return undefined;
  if (hosts.some(({ guests }) => guests === other)) return undefined;
  return inferred(other, `an ambassador at home in ${home} without a country is the other side’s`);
}

/** Whoever meets "Kenya’s ambassador to Peru" and is no diplomat is Peru’s. */
function byAccreditation(
  { titles, met, rivals }: Clues,
  one: Individual,
  known: Known,
): Allegiance | undefined {
  if (titles.length === 0 || titles.some((title) => postedAbroad.test(title)) || isCounterpart(one))
    return undefined;
  const hosts = new Set(
    known.contacts
      .filter(({ people, visited }) => visited === null && people.length === 2 && people.includes(one))
      .flatMap(({ people }) => people.flatMap((other) => (other === one ? [] : hostsOf(other)))),
  );
  const [host] = hosts;
  if (host === undefined || hosts.size > 1 || [...met, ...rivals].includes(host)) return undefined;
  return inferred(host, `met an ambassador to ${host}`);
}

/** The countries to which somebody is posted. */
function hostsOf({ mentions }: Individual): CountryCode[] {
  return mentions.flatMap(({ roles, sentence }) =>
    roles
      .filter(({ title, country }) => country !== null && ofMission.test(title))
      .flatMap(({ from, to, country }) =>
        [
          ...sentence.countries,
          ...sentence.places.map(({ place, from: at }) => ({ country: place.country, from: at })),
        ]
          .filter((named) => named.from >= from && named.from < to && named.country !== country)
          .flatMap((named) => named.country ?? []),
      ),
  );
}

/** Of the countries an article is about, the one whose president or minister of that kind nobody else is. */
function byElimination(clues: Clues, one: Individual, known: Known): Allegiance | undefined {
  const { titles, home, sides, isFull, unborne } = clues;
  if (!isFull || isCounterpart(one) || !titles.some((title) => heads.has(title))) return undefined;
  const { left, isAlone } = candidates(clues, one);
  const [only, second] = left;
  // A place where others met is nobody’s.
  const isPlace = only !== undefined && unborne.has(only) && only !== home && !sides.includes(only);
  if (only === undefined || isPlace || (home === null && isAlone)) return undefined;
  const twins = known.individuals.filter((other) => isTwin(one, other, known));
  // "in the presence of President A and President B": a paper names its own country’s first.
  const isFirstOfTwo = twins.length === 1 && left.length === 2 && only === home;
  if (second === undefined ? twins.length > 0 : !isFirstOfTwo) return undefined;
  return inferred(only, `nobody else is ${titles[0] ?? ''} of ${only}, one of the article’s sides`);
}

/** Whose official somebody may be: of the article’s own countries and those of his sentences, the first the home’s. */
function candidates(clues: Clues, one: Individual): { left: CountryCode[]; isAlone: boolean } {
  const { home, sides, unborne, rivals, met, named, served } = clues;
  const all = new Set([...(home === null ? [] : [home]), ...sides, ...unborne]);
  const left = [...all].filter(
    (country) =>
      country !== 'EU' && !rivals.includes(country) && !met.includes(country) && hasOffices(country, clues),
  );
  const paper = byPaper(clues, one)?.country ?? null;
  const only = onlyOf(left);
  // A side that nobody else of the article serves goes before the paper’s own country, which is not named.
  const isOpen = only !== undefined && !served.has(only);
  if (paper !== null && !left.includes(paper) && (named.has(paper) || !isOpen)) left.push(paper);
  return { left, isAlone: all.size < 2 };
}

/** Somebody of the same title, whose country is as unknown, in the same sentence. */
function isTwin(one: Individual, other: Individual, { allegiances }: Known): boolean {
  if (other === one || (allegiances.get(other)?.country ?? null) !== null) return false;
  const isBeside = one.mentions.some((a) => other.mentions.some((b) => a.sentence === b.sentence));
  return isBeside && [...one.titles].some((title) => heads.has(title) && other.titles.has(title));
}

/** A dispatch from abroad in the language of a country it never names, or names by marked titles: written at home there. */
function isLocal({ domain, home, paper, named, served, isUnmarked }: Clues): boolean {
  if (domain !== null || home === null || paper === undefined || home === paper.country) return false;
  return !named.has(paper.country) || (isUnmarked && served.has(home));
}

/** A dateline tells where the reporter was: of heads of state and government only the first named is surely at home. */
function isAtHome(clues: Clues): boolean {
  const { titles, domain, isFirst, isElsewhere } = clues;
  if (domain !== null || isFirst || !titles.some((title) => heads.has(title))) return true;
  if (isLocal(clues) && !(isElsewhere && titles.some((title) => chiefs.has(title)))) return true;
  return isAmongOwn(clues) || isOnlyOwn(clues);
}

/**
 * Others of the home country are named, and nobody from abroad beside, unless in talks with him. A chief goes with his
 * full name, and where every country of the article is some other official’s: the world’s papers name chiefs in passing.
 */
function isAmongOwn({ titles, home, served, beside, isElsewhere, met, named, isFull }: Clues): boolean {
  if (home === null || !served.has(home) || isElsewhere) return false;
  if ([...beside].some((country) => country !== home && !met.includes(country))) return false;
  if (!titles.some((title) => chiefs.has(title))) return true;
  return isFull && [...named.keys()].every((country) => country === home || served.has(country));
}

/** The article is about the home, among others, and names it. */
function isOnlyOwn(clues: Clues): boolean {
  const { home, sides, served, named } = clues;
  if (home === null || !sides.includes(home) || !(served.has(home) || named.has(home))) return false;
  return isAmong(home, clues);
}

/** Nobody and nothing from another country stands in the sentences that name him. */
function isAmong(country: CountryCode, { beside, unborne }: Clues): boolean {
  return [...beside, ...unborne].every((other) => other === country);
}

/** Somebody’s counterpart serves another country than the paper’s, or as likely so. */
function isCounterpart({ mentions }: Individual): boolean {
  return mentions.some(({ roles }) => roles.some(({ mirrored }) => mirrored));
}

function byHome(clues: Clues, one: Individual): Allegiance | undefined {
  const { home, met, rivals } = clues;
  if (!isNational(clues) || home === null || isCounterpart(one) || !isAtHome(clues)) return undefined;
  if (met.includes(home) || rivals.includes(home)) return undefined;
  return inferred(home, `titles without a country are the publisher’s country’s: ${home}`);
}

function byPaper(clues: Clues, one: Individual): Allegiance | undefined {
  const { titles, home, paper, domain, met, rivals, sides, served, servedBefore, named } = clues;
  if (paper === undefined || !isNational(clues) || isCounterpart(one) || isLocal(clues)) return undefined;
  if (isInOwnWords(one)) return undefined;
  if (domain !== null && domain !== paper.country) return undefined;
  // An article about two others, which never names the paper’s own, goes on about them.
  if (servedBefore.size > 0 && sides.length === 2 && !served.has(paper.country) && !named.has(paper.country))
    return undefined;
  if (met.includes(paper.country) || rivals.includes(paper.country)) return undefined;
  // Another country’s name is a guest’s or a host’s, unless the paper is surely that country’s.
  const isTravelling = !isWidespread(paper.country) && met.some((country) => country !== null);
  const isSurelyOwn = home === paper.country || isTravelling;
  if (!isSurelyOwn && mayBeNamedIn(paper.country, one.bases) === false) return undefined;
  if (!isInLetters(one, paper.country) || !isAboutPaper(paper.country, clues) || !isOf(paper, titles))
    return undefined;
  return inferred(paper.country, `titles without a country are those of ${paper.country} in its language`);
}

/** "I have met Mining Minister A twice": whoever speaks may be from anywhere, and names his own or others' ministers so. */
function isInOwnWords({ mentions }: Individual): boolean {
  return mentions.every(
    ({ sentence: { words, pack }, to }) => ownWordTables(pack).findAll(words, 0, to).length > 0,
  );
}

const ownWordTables = packTable(({ people }) =>
  phraseSet([...people.firstPerson, ...people.firstPersonForms]),
);

/** A paper’s own country need not be named where its official opens the article, or stands beside its one foreign side. */
function isAboutPaper(country: CountryCode, { named, servedBefore, served, met, beside }: Clues): boolean {
  if (named.has(country) || served.has(country) || servedBefore.size === 0) return true;
  return served.size === 1 && [...served].every((side) => met.includes(side) || beside.has(side));
}

/** Foreigners’ names may lack the letters of a language’s own. */
function isInLetters({ bases, mentions }: Individual, country: CountryCode): boolean {
  const parts = bases.map(([part]) => part ?? '');
  if (mayBeOf(country, parts)) return true;
  return mentions.some(({ name, sentence }) =>
    [...name.parts.join('').toLowerCase()].some((letter) => sentence.pack.split.letters.includes(letter)),
  );
}

function isOf({ lacks }: NonNullable<Homes['paper']>, titles: readonly string[]): boolean {
  const lacking = new Set<string>([...lacks, counterpart]);
  return titles.length > 0 && !titles.some((title) => lacking.has(title));
}

/** "Ministerpräsident Otto Berg": an office of the paper’s own states, borne by somebody with a name usual there. */
function byState(clues: Clues, one: Individual): Allegiance | undefined {
  const { paper, titles, sides, named, met, rivals, beside } = clues;
  if (paper === undefined || !isNational(clues) || isCounterpart(one) || !isNamedIn(paper.country, one.bases))
    return undefined;
  if (!titles.every((title) => paper.ofStates?.titles.some((own) => own === title) === true))
    return undefined;
  if (paper.ofStates?.unless.some((other) => named.has(other) || sides.includes(other)) === true)
    return undefined;
  if ([...met, ...rivals].includes(paper.country) || [...beside].some((country) => !sides.includes(country)))
    return undefined;
  return inferred(paper.country, `states of ${paper.country} have such an office, and such names`);
}

/** A sentence about a counterpart of a third country names that, where nobody else is of it. */
function namesThird({ mentions }: Individual, { sides, served }: Clues): boolean {
  return mentions.some(({ sentence }) =>
    sentence.countries.some(({ country }) => !sides.includes(country) && !served.has(country)),
  );
}

/** Without a title only where nobody else is of that side. */
function byOtherSide(clues: Clues, one: Individual): Allegiance | undefined {
  const other = otherSide(clues);
  if (other === undefined || (clues.titles.length === 0 && clues.served.has(other))) return undefined;
  if (isCounterpart(one) && namesThird(one, clues)) return undefined;
  return inferred(other, `met or visited the other of the article’s two sides, so ${other}`);
}

/** Without a title only where the host’s side is named by its adjective and by nobody else: "the Chinese premier". */
function byHosting({ titles, hosts: [host], named, served, sides }: Clues): Allegiance | undefined {
  if (host === undefined || (sides.length === 2 && !sides.includes(host.where))) return undefined;
  const { where } = host;
  if (titles.length > 0) return inferred(where, `met a guest in ${where}`);
  if (named.get(where) !== 'adjective' || served.has(where)) return undefined;
  return inferred(where, `met a guest in ${where}, whose side the article names`);
}

/** A paper names the officials of its own country without it: whoever is left is of the country of those named so before. */
function byGovernment(clues: Clues, one: Individual, known: Known): Allegiance | undefined {
  const { titles, home, met, rivals, sides, paper } = clues;
  if (!isNational(clues) || isSecretary(clues) || home !== null) return undefined;
  if (sides.length !== 2 || isCounterpart(one)) return undefined;
  if (titles.some((title) => ofMission.test(title))) return undefined;
  for (const other of known.individuals) {
    if (other === one) return undefined;
    const allegiance = known.allegiances.get(other);
    const country = allegiance?.country ?? null;
    if (country === null || allegiance?.certainty !== 'inferred' || other.titles.size === 0) continue;
    if (paper?.country === country && !isOf(paper, titles)) return undefined;
    if (!sides.includes(country) || met.includes(country) || rivals.includes(country)) return undefined;
    return inferred(country, `titles without a country are ${country}’s in this article`);
  }
  return undefined;
}

/** An article about one country besides the paper’s: whose name is not usual at home is that country’s. */
function byForeignName(clues: Clues, { bases }: Individual): Allegiance | undefined {
  const { paper, sides, met, rivals, beside, unborne, served } = clues;
  if (paper === undefined || !isNational(clues) || mayBeNamedIn(paper.country, bases) !== false)
    return undefined;
  const other = onlyOf(sides.filter((side) => side !== paper.country));
  if (other === undefined || [...met, ...rivals].includes(other)) return undefined;
  const told = [...beside, ...unborne, ...served];
  if (told.some((country) => country !== other && country !== paper.country)) return undefined;
  return inferred(other, `a name unusual in ${paper.country}, and ${other} is the only other side`);
}

/** A given name, or a family name in front, as the paper’s own people have. */
function isLikeOwn(country: CountryCode, bases: Individual['bases']): boolean {
  return isNamedIn(country, bases) || countryOfFamilyName(bases.map(([part]) => part ?? '')) === country;
}

function byOnlySide(clues: Clues, { bases }: Individual): Allegiance | undefined {
  const { titles, home, sides, paper, met, company, rivals, served, named, beside } = clues;
  const only = onlyOf(sides);
  if (!isNational(clues) || isSecretary(clues) || only === undefined) return undefined;
  if (paper !== undefined && paper.country !== only && home !== only && isLikeOwn(paper.country, bases))
    return undefined;
  // Where a paper has no country of its own the writer’s, unnamed, is as likely.
  const isNamedLikeOwn = paper === undefined || mayBeNamedIn(paper.country, bases) !== false;
  const isAlone =
    named.size <= 1 &&
    heads.has(titles[0] ?? '') &&
    isAmong(only, clues) &&
    !isNamedLikeOwn &&
    !beside.has(only);
  if (!isAtHome(clues) && !isAlone && (served.has(only) || !isAmong(only, clues))) return undefined;
  // A title the paper’s own country does not have is another country’s.
  if (paper?.country === only && !isOf(paper, titles)) return undefined;
  if ([...met, ...company, ...rivals].includes(only)) return undefined;
  return inferred(only, `the article is about ${only} alone`);
}
