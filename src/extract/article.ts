import { gather } from './gather.js';
import { packOf } from '../languages/index.js';
import type { ArticleText, CountryCode, Passage, Place } from '../model.js';
import { type NameMention, type PeopleInSentence, peopleOf } from './people/mentions.js';
import {
  type Allegiance,
  countryOfParty,
  homeOf,
  homeOfAgency,
  homeOfByline,
  homeOfDateline,
  homeOfFoot,
  homeOfLinks,
  homeOfMasthead,
  homeOfPaper,
  homeOfSignature,
  namedCountries,
  sidesOfArticle,
  statedAllegiances,
} from './people/countries.js';
import { withoutHeadlineWords } from './people/headlines.js';
import { nameOfficeHolders } from './people/officeHolders.js';
import { bears, type Individual, individualsOf, statedCountry } from './people/persons.js';
import { isKingdom, isRoyalOf } from '../languages/governments.js';
import { counterpart, countriesOfInstitutions, type RoleSpan, vagueTitles } from './people/roles.js';
import { foldPart } from './people/spelling.js';
import { datelineOf } from './dateline.js';
import { type Sentence, sentenceOf } from './sentence.js';

/** An article as the finders see it: its sentences, its people, and what it is about. */
export interface Reading {
  article: ArticleText;
  sentences: Sentence[];
  people: PeopleInSentence[];
  individuals: Individual[];
  allegiances: Map<Individual, Allegiance>;
  home: CountryCode | null;
  /** The one or two countries the article is about. */
  sides: CountryCode[];
  named: ReadonlyMap<CountryCode, 'name' | 'adjective'>;
  dateline: Place | undefined;
  /** The lines above the text that tell no facts themselves. */
  headings: Sentence[];
}

/** How many lines may stand above a text, and below. */
const headLines = 4;
const footLines = 8;

/** Reads who is named where; meetings, trade and statements build on it. */
export function readArticle(article: ArticleText, passages: readonly Passage[]): Reading {
  const sentences = passages.filter((passage) => passage.kind !== 'noise').map(sentenceOf);
  const people = withoutHeadlineWords(sentences, peopleOf(sentences));
  resolveCounterparts(people);
  const individuals = individualsOf(people);
  const holders = nameOfficeHolders({ sentences, people }, individuals);
  const dateline = datelineIn(sentences.slice(0, headLines));
  const paper = packOf(article.language).people.home;
  // The lines above a text count here, which tell no facts.
  const lineOf = (passage: Passage) =>
    sentences.find((one) => one.passage === passage) ?? sentenceOf(passage);
  const head = passages.slice(0, headLines).map(lineOf);
  const foot = passages.slice(-footLines).map(lineOf);
  const home =
    homeOf(article) ??
    homeOfMasthead(head) ??
    homeOfSender(article.text, dateline ?? datelineIn(head), paper?.country) ??
    homeOfPaper(head) ??
    homeOfLinks(article.text) ??
    homeOfByline(head) ??
    homeOfFoot(foot) ??
    homeOfSignature(foot) ??
    homeOfInstitutions(sentences);
  const named = namedCountries(sentences);
  const sides = sidesOfArticle(sentences, home, paper?.country);
  const about = [...named.keys(), ...sides];
  for (const one of individuals) settleNational(one, home, about, individuals);
  for (const { loneRoles } of people)
    for (const role of loneRoles)
      if (role.national.length > 1)
        role.national = [countryOfTitle(role, home, about)].flatMap((one) => one ?? []);
  if (sides.length === 0 && named.size === 0) sides.push(...onlyCountry(individuals));
  return {
    article,
    sentences,
    people,
    individuals,
    allegiances: new Map([...statedAllegiances(individuals, sides, paper), ...allegiancesOf(holders)]),
    home,
    sides,
    named,
    dateline,
    headings: head.filter(({ passage }) => passage.kind === 'noise'),
  };
}

function datelineIn(lines: readonly Sentence[]): Place | undefined {
  return lines.map(({ words, pack }) => datelineOf(words, pack)).find(Boolean);
}

function allegiancesOf(holders: ReadonlyMap<Individual, CountryCode>) {
  const why = 'the only one new behind an office told without a name';
  return [...holders].map(([one, country]): [Individual, Allegiance] => [
    one,
    { country, certainty: 'inferred', why },
  ]);
}

/** An article that names no country, or only this one, and its parliament: "выступая в мажилисе". */
function homeOfInstitutions(sentences: readonly Sentence[]): CountryCode | null {
  const served = new Set(sentences.flatMap(({ words }) => countriesOfInstitutions(words)));
  const [only] = served;
  if (only === undefined || served.size > 1) return null;
  return sentences.every(({ countries }) => countries.every(({ country }) => country === only)) ? only : null;
}

/** A paper’s national agency sends its reporters abroad; any other dateline tells where the news is at home. */
function homeOfSender(
  text: string,
  dateline: Place | undefined,
  own: CountryCode | undefined,
): CountryCode | null {
  const agency = homeOfAgency(text, own);
  return agency !== null && agency === own ? agency : (homeOfDateline(dateline) ?? agency);
}

/** The one country whose titles an article uses without naming any: "Bundesfinanzminister". */
function onlyCountry(individuals: readonly Individual[]): CountryCode[] {
  const served = new Set(individuals.flatMap((one) => statedCountry(one) ?? []));
  return served.size === 1 ? [...served] : [];
}

/**
 * "her Russian counterpart A. Rudenko" bears the title named before it in the sentence, failing that the one whoever
 * is named there had before ("Rojas met his Polish counterpart"), or else the last one of a name.
 */
function resolveCounterparts(people: readonly PeopleInSentence[]): void {
  let last: RoleSpan | undefined;
  const ofNames = new Map<string, RoleSpan>();
  for (const { names, loneRoles } of people) {
    const roles = [...gather(names, (mention) => mention.roles), ...loneRoles].sort(
      (a, b) => a.from - b.from,
    );
    for (const role of roles) {
      if (role.title !== counterpart) continue;
      const own = roles.findLast((other) => other.from < role.from && isOffice(other));
      const name = names.findLast(({ to }) => to <= role.from);
      // "Spokesperson A said B met her counterpart": B's, whose title was told before.
      const before =
        name !== undefined && (own?.to ?? 0) <= name.from ? titleOfName(name, ofNames) : undefined;
      role.title = (before ?? own ?? last)?.title ?? role.title;
      role.mirrored = true;
    }
    for (const name of names) {
      const borne = name.roles.findLast((one) => isOffice(one) && !speaksForOthers.has(one.title));
      if (borne === undefined) continue;
      last = borne;
      for (const part of name.name.parts.map(foldPart))
        if (!ofNames.has(part) || !vagueTitles.has(borne.title)) ofNames.set(part, borne);
    }
  }
}

/** "Foreign Minister Prince A called his Omani counterpart": nobody is a counterpart by birth or rank. */
function isOffice({ title }: RoleSpan): boolean {
  return title !== counterpart && !ofBirth.has(title);
}

const ofBirth = new Set<string>(['Prince', 'Princess', 'Crown Prince', 'Crown Princess', 'General']);

/** Titles of those whose counterparts nobody tells of. */
const speaksForOthers = new Set<string>([counterpart, 'Spokesperson']);

function titleOfName({ name }: NameMention, ofNames: ReadonlyMap<string, RoleSpan>): RoleSpan | undefined {
  return name.parts.map((part) => ofNames.get(foldPart(part))).findLast((role) => role !== undefined);
}

/** "Bundespräsident" is German, unless the article’s home, or the only one it names, is another country that has one. */
function settleNational(
  one: Individual,
  home: CountryCode | null,
  named: readonly CountryCode[],
  individuals: readonly Individual[],
): void {
  if (statedCountry(one) !== null) return;
  for (const role of gather(one.mentions, (mention) => mention.roles)) {
    role.country ??= countryOfTitle(openTo(one, role, individuals, [home, ...named]), home, named);
    if (role.country !== null) one.countries.set(role.country, (one.countries.get(role.country) ?? 0) + 1);
  }
}

/** "Bundespräsident A", where the German one is another and Austria is named, or who is of an Austrian party, is Austria’s. */
function openTo(
  one: Individual,
  role: RoleSpan,
  individuals: readonly Individual[],
  told: readonly (CountryCode | null)[],
): Pick<RoleSpan, 'national'> {
  if (role.national.length < 2 || role.past) return role;
  const party = countryOfParty(one);
  if (party !== undefined && role.national.includes(party)) return { national: [party] };
  const isBorne = (country: CountryCode) =>
    individuals.some(
      (other) => other !== one && other.titles.has(role.title) && other.countries.has(country),
    );
  const left = role.national.filter((country) => told.includes(country) && !isBorne(country));
  return left.length === 0 ? role : { national: left };
}

function countryOfTitle(
  { national }: Pick<RoleSpan, 'national'>,
  home: CountryCode | null,
  named: readonly CountryCode[],
): CountryCode | null {
  if (home !== null && national.includes(home)) return home;
  return national.find((country) => named.includes(country)) ?? national[0] ?? null;
}

/** The countries of people's counterparts: "Penny Wong … her Chinese counterpart" is not Chinese herself. */
export function countriesOfCounterparts({ people, individuals }: Reading): Map<Individual, CountryCode[]> {
  const mirrored = people.map(counterpartsIn);
  const found = new Map<Individual, CountryCode[]>();
  for (const one of individuals)
    for (const mention of one.mentions)
      for (const { role, country, owner } of mirrored[mention.at] ?? [])
        if (owner !== mention && role.from >= mention.to) {
          const countries = found.get(one);
          if (countries === undefined) found.set(one, [country]);
          else countries.push(country);
        }
  return found;
}

/** The titles of counterparts in a sentence, with their countries, and whose name they stand beside. */
function counterpartsIn({ names, loneRoles }: PeopleInSentence) {
  const told: { role: RoleSpan; country: CountryCode; owner: NameMention | undefined }[] = [];
  const add = (role: RoleSpan, owner: NameMention | undefined) => {
    if (role.mirrored && role.country !== null) told.push({ role, country: role.country, owner });
  };
  for (const role of loneRoles) add(role, undefined);
  for (const owner of names) for (const role of owner.roles) add(role, owner);
  return told;
}

/** People of an article as the meeting finder asks for them. */
export function articlePeople(reading: Reading) {
  const byPlace = new Map<string, Individual>();
  for (const one of reading.individuals)
    for (const mention of one.mentions) byPlace.set(`${mention.at}:${mention.from}`, one);
  const countryOf = (one: Individual) => reading.allegiances.get(one)?.country ?? null;
  const own = reading.home ?? packOf(reading.article.language).people.home?.country;
  const countries = [...reading.named.keys()];
  return {
    individuals: reading.individuals,
    royalsOf: (title: string) => (own !== undefined && isRoyalOf(own, title) ? own : null),
    home: reading.home,
    hasOtherKings: countries.some((country) => country !== own && isKingdom(country)),
    find: (at: number, from: number) => byPlace.get(`${at}:${from}`),
    countryOf,
    bearers: (title: string, country: CountryCode | null) => {
      const all = reading.individuals.filter((one) => bears(one, title, null));
      const known = all.filter((one) => country === null || countryOf(one) === country);
      return known.length > 0 ? known : all.filter((one) => countryOf(one) === null);
    },
  };
}
