import type { CountryCode, Passage } from '../../model.js';
import { packTable } from '../packTable.js';
import { perSentence } from '../perSentence.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import { determinersOf } from './roles.js';
import type { CountryMention, Sentence } from '../sentence.js';
import type { NameMention, PeopleInSentence } from './mentions.js';
import type { Individual } from './persons.js';
import { countriesBetween, follows } from './pointers.js';
import { onlyOf } from '../only.js';
import { wordAt } from '../words.js';
import { holds, lies } from '../spans.js';

/** A visit to a country, or talks of two people, as the words around an invitation or greetings point to them. */
export interface Pointed {
  passage: Passage;
  people: readonly Individual[];
  visited: CountryCode | null;
  where: CountryCode | null;
}

/** What an article tells beside the name in question. */
export interface Surroundings {
  contacts: readonly Pointed[];
  people: readonly PeopleInSentence[];
  sentences: readonly Sentence[];
  home: CountryCode | null;
  countryOf: (one: Individual) => CountryCode | null;
  /** Whose mention this is. */
  bearerOf: (mention: NameMention) => Individual | undefined;
}

/** Sentences from a country to "the country’s president", at most. */
const countryReach = 2;

/** A country and how the words around a name tell it. */
export interface Origin {
  country: CountryCode;
  why: string;
}

const invitationTables = packTable(({ meetings }) => phraseSet(meetings.invitations));
const greetingTables = packTable(({ meetings, origins }) =>
  phraseSet([...meetings.greetings, ...origins.messages]),
);
const nounTables = packTable(({ origins }) => phraseSet(origins.greetingNouns));
const requestTables = packTable(({ origins }) => phraseSet(origins.requests));
const behalfTables = packTable(({ origins }) => phraseSet(origins.behalf));
const accompaniedTables = packTable(({ origins, people }) =>
  phraseSet([...origins.accompanied, ...people.possessives]),
);
const companyTables = packTable(({ origins }) => phraseSet(origins.company));
const smallTables = packTable(({ meetings, people }) =>
  phraseSet([
    ...meetings.and,
    ...meetings.by,
    ...meetings.object,
    ...people.of,
    ...people.determiners,
    ...people.honorifics,
  ]),
);
const delegationTables = packTable(({ origins }) => phraseSet(origins.delegations));
const memberTables = packTable(({ origins }) => phraseSet(origins.members));
const sentTables = packTable(({ origins }) => phraseSet(origins.sent));
const sideLeadTables = packTable(({ origins }) => phraseSet(origins.sides.leads));
const sideBeforeTables = packTable(({ origins }) => phraseSet(origins.sides.before));
const sideNounTables = packTable(({ origins }) => phraseSet(origins.sides.nouns));
const sideTables = packTable(({ origins }) => phraseSet([...origins.sides.nouns, ...origins.sides.leads]));
const attendedTables = packTable(({ origins }) => phraseSet(origins.sides.verbs));
const countryBeforeTables = packTable(({ origins }) => phraseSet(origins.there.before));
const countryBehindTables = packTable(({ origins }) => phraseSet(origins.there.behind));
const ledTables = packTable(({ meetings }) => phraseSet(meetings.ledBy));
const joinTables = packTable(({ meetings }) => phraseSet(meetings.and));

/** Words of "were represented by", at most. */
const longestLead = 5;
/** Words between a country and "led by" or "sent". */
const reach = 12;

/** The country that the words around one of somebody’s names tell. */
export function originOf(one: Individual, around: Surroundings): Origin | undefined {
  for (const mention of one.mentions) {
    if (mention.excluded) continue;
    for (const rule of rules) {
      const origin = rule(mention, one, around);
      if (origin !== undefined) return origin;
    }
  }
  return undefined;
}

type Rule = (mention: NameMention, one: Individual, around: Surroundings) => Origin | undefined;

const rules: readonly Rule[] = [
  onSide,
  ledDelegation,
  sentBy,
  invited,
  greeted,
  onBehalf,
  accompanying,
  inCompany,
  member,
  ofTheCountry,
];

/** "Kenya’s deputy minister A took part on the Kenyan side, on the Indian side B": the side told last before the name, or right behind it. */
function onSide({ sentence, from, roles }: NameMention): Origin | undefined {
  const sides = roles.length === 0 ? [] : sidesIn(sentence);
  const side = sides.findLast(({ to }) => to <= from);
  if (side === undefined) return undefined;
  return { country: side.country, why: `took part for ${side.country}` };
}

/** The countries whose sides a sentence tells of that says who took part; asked for by each of its names. */
const sidesIn = perSentence((sentence): readonly CountryMention[] => {
  const { words, pack, countries } = sentence;
  if (countries.length === 0 || !words.some((_, at) => sideTables(pack).at(words, at) !== undefined))
    return [];
  if (attendedTables(pack).findAll(words).length === 0) return [];
  return countries.filter(({ from, to }) => {
    const start = startOfPhraseBefore(determinersOf(pack), words, from) ?? from;
    if ([start, from].some((at) => startOfPhraseBefore(sideLeadTables(pack), words, at) !== undefined))
      return true;
    return (
      sideNounTables(pack).at(words, to) !== undefined &&
      startOfPhraseBefore(sideBeforeTables(pack), words, from) !== undefined
    );
  });
});

/** "She went on to Kenya. There she met the country’s president A": of the country told last before. */
function ofTheCountry(mention: NameMention, _: Individual, { sentences }: Surroundings): Origin | undefined {
  const { sentence, at, name, roles } = mention;
  const { words, pack } = sentence;
  const isThere = roles.some(({ from, to }) => {
    const behind = to < name.from && countryBehindTables(pack).at(words, to) !== undefined;
    return behind || startOfPhraseBefore(countryBeforeTables(pack), words, from) !== undefined;
  });
  if (!isThere) return undefined;
  for (let before = at; before >= Math.max(0, at - countryReach); before--) {
    const end = before === at ? mention.from : undefined;
    const country = lastNamed(sentences[before], end);
    if (country !== undefined) return { country, why: `the country told of last: ${country}` };
  }
  return undefined;
}

/** The country, or that of the city, named last in a sentence, or before a word of it. */
function lastNamed(
  sentence: Sentence | undefined,
  end = sentence?.words.length ?? 0,
): CountryCode | undefined {
  const named = [
    ...(sentence?.countries ?? []).map(({ country, from }) => ({ country, from })),
    ...(sentence?.places ?? []).map(({ place, from }) => ({ country: place.country, from })),
  ];
  const before = named.filter(({ from }) => from < end).toSorted((a, b) => a.from - b.from);
  return before.at(-1)?.country ?? undefined;
}

/** "a delegation from Kenya led by A". */
function ledDelegation(mention: NameMention): Origin | undefined {
  const { sentence } = mention;
  const lead = leadBefore(mention, ledTables(sentence.pack));
  const country = lead === undefined ? undefined : countryBefore(sentence, lead, mention);
  return country === undefined ? undefined : { country, why: `leads a delegation of ${country}` };
}

/** "India sent Foreign Secretary A", "Laos was represented by B". */
function sentBy(mention: NameMention): Origin | undefined {
  const { sentence } = mention;
  const lead = leadBefore(mention, sentTables(sentence.pack));
  if (lead === undefined) return undefined;
  // "The Swedish side was represented by A"
  const owner = sentence.countries.find(
    ({ to, form }) =>
      (to === lead && form === 'name') ||
      [sideNounTables, delegationTables].some(
        (table) => table(sentence.pack).at(sentence.words, to)?.to === lead,
      ),
  );
  return owner === undefined ? undefined : { country: owner.country, why: `${owner.country}’s envoy` };
}

/** Where a phrase right before a name, its titles and articles starts. */
function leadBefore(mention: NameMention, table: ReturnType<typeof ledTables>): number | undefined {
  if (!follows(mention, table)) return undefined;
  const { words } = mention.sentence;
  for (let end = mention.from; end >= Math.max(0, mention.from - 2); end--)
    for (let start = Math.max(0, end - longestLead); start < end; start++)
      if (table.allAt(words, start).some(({ to }) => to === end)) return start;
  return undefined;
}

/** The one country named shortly before, which is nobody’s and no place to go to. */
function countryBefore(
  { countries, places, words }: Sentence,
  end: number,
  { roles }: NameMention,
): CountryCode | undefined {
  const start = Math.max(0, end - reach);
  if (roles.some(({ country }) => country !== null)) return undefined;
  const isGoal = (from: number) => places.some((place) => place.from === from && place.by !== null);
  const near = countriesBetween(countries, start, end).filter(
    ({ from, to }) =>
      to <= end && !isGoal(from) && !words.slice(to, end).some(({ text }) => /^[;:.]$/u.test(text)),
  );
  const named = new Set(near.map(({ country }) => country));
  return named.size === 1 ? [...named][0] : undefined;
}

/** Whoever invites a visitor is at home where the visit leads. */
function invited(mention: NameMention, one: Individual, { contacts }: Surroundings): Origin | undefined {
  const { sentence } = mention;
  if (!follows(mention, invitationTables(sentence.pack))) return undefined;
  const visit = contacts.findLast(
    ({ passage, visited, people }) =>
      passage.start === sentence.passage.start && visited !== null && !people.includes(one),
  );
  const visited = visit?.visited ?? goalOf(mention);
  return visited === undefined ? undefined : { country: visited, why: `invited to ${visited}` };
}

/** The only country or capital that a sentence names as somewhere to be or to go before the invitation. */
function goalOf({ sentence: { places }, from }: NameMention): CountryCode | undefined {
  const goals = places.filter(({ by, to }) => by !== null && to <= from);
  return onlyOf([...new Set(goals.flatMap(({ place }) => place.country ?? []))]);
}

/** Whoever sends greetings or a message through a guest is of the guest’s country, and so is whom a host sends some back. */
function greeted(mention: NameMention, one: Individual, around: Surroundings): Origin | undefined {
  const { sentence } = mention;
  // "gjorde ett besök på inbjudan av talman A": nobody brought that.
  if (follows(mention, invitationTables(sentence.pack))) return undefined;
  const sender = senderBefore(mention, around);
  const isSender = sender === mention;
  const isAsked = isRequested(mention);
  if (!isSender && (sender === undefined || !isNoun(mention)) && !(isAsked && isNoun(mention)))
    return undefined;
  // "Bearer of a message from President A, Minister B said …"
  const bearer = isSender ? bearerBehind(mention, around) : undefined;
  if (bearer !== undefined) return { country: bearer, why: `sent a message through somebody of ${bearer}` };
  const guest = guestBefore(one, sentence, around);
  const office =
    guest === undefined && !isAsked && isNoun(mention) ? officeBefore(mention, around) : undefined;
  if (office !== undefined) return { country: office, why: `greetings brought by an official of ${office}` };
  if (guest === undefined) return isSender && !isAsked ? broughtBy(mention, one, around) : undefined;
  const isGuests = isSender !== isAsked;
  const country = isGuests ? guest.guest : guest.host;
  return { country, why: `sent greetings through a guest from ${guest.guest}` };
}

/** "The Iranian minister conveyed the greetings of President A": the only office told of before. */
function officeBefore({ at, from }: NameMention, { people, home }: Surroundings): CountryCode | undefined {
  const { loneRoles = [], names = [] } = people[at] ?? {};
  if (names.some(({ to }) => to <= from)) return undefined;
  const country = onlyOf(loneRoles.filter(({ to }) => to <= from))?.country ?? undefined;
  return country === home ? undefined : country;
}

/** "Foreign Minister B brought a letter from President A", where B comes from abroad. */
function broughtBy(mention: NameMention, one: Individual, around: Surroundings): Origin | undefined {
  const bearer = before(mention, one, around).at(-1);
  const country = bearer === undefined ? null : around.countryOf(bearer);
  if (country === null || around.home === null || country === around.home) return undefined;
  return { country, why: `sent a message through somebody of ${country}` };
}

function bearerBehind(
  mention: NameMention,
  { people, bearerOf, countryOf }: Surroundings,
): CountryCode | undefined {
  if (wordAt(mention.sentence.words, mention.to).text !== ',') return undefined;
  const behind = people[mention.at]?.names.find(({ from }) => from === mention.to + 1);
  const bearer = behind === undefined ? undefined : bearerOf(behind);
  return bearer === undefined ? undefined : (countryOf(bearer) ?? undefined);
}

/** The mention itself, or one listed before it, that "greetings from" leads to; else the one whose greetings it gets. */
function senderBefore(mention: NameMention, { people }: Surroundings): NameMention | undefined {
  const { words, pack } = mention.sentence;
  if (follows(mention, greetingTables(pack))) return mention;
  const names = people[mention.at]?.names ?? [];
  const before = names.findLast(({ to }) => to <= mention.from);
  if (before === undefined || !follows(before, greetingTables(pack))) return undefined;
  const join = joinTables(pack).at(words, before.to)?.to;
  const isListed = join !== undefined && mention.from - join <= 2;
  return isListed ? mention : before;
}

/** A host asks for it, in the sentence and of these greetings only. */
function isRequested({ sentence: { words, pack }, from }: NameMention): boolean {
  const [request] = requestTables(pack).findAll(words, 0, from);
  return request !== undefined && nounTables(pack).findAll(words, request.to, from).length < 2;
}

/** Greetings are named before it in the sentence. */
function isNoun({ sentence, from, roles }: NameMention): boolean {
  return roles.length > 0 && hasBefore(sentence, nounTables(sentence.pack), from);
}

function hasBefore({ words }: Sentence, table: ReturnType<typeof nounTables>, end: number): boolean {
  return table.findAll(words, 0, end).length > 0;
}

/** "congratulated the winners on behalf of President A": the speaker’s. */
function onBehalf(mention: NameMention, one: Individual, around: Surroundings): Origin | undefined {
  if (!follows(mention, behalfTables(mention.sentence.pack))) return undefined;
  const speaker = before(mention, one, around)[0];
  const country = speaker === undefined ? null : around.countryOf(speaker);
  return country === null ? undefined : { country, why: `somebody of ${country} spoke on his behalf` };
}

/** "A, accompanied by Minister B", "A and his finance minister B". */
function accompanying(mention: NameMention, one: Individual, around: Surroundings): Origin | undefined {
  const { sentence, roles } = mention;
  // "Seine Exzellenz A" is nobody’s.
  if (roles.every(({ from }) => from !== mention.from)) return undefined;
  if (roles.some(({ mirrored }) => mirrored)) return undefined;
  if (!follows(mention, accompaniedTables(sentence.pack))) return undefined;
  const other = before(mention, one, around).at(-1);
  const country = other === undefined ? null : around.countryOf(other);
  return country === null ? undefined : { country, why: `accompanies an official of ${country}` };
}

/** Others named before in the same sentence. */
function before(mention: NameMention, one: Individual, { people, bearerOf }: Surroundings): Individual[] {
  const names = people[mention.at]?.names ?? [];
  return names
    .filter(({ to }) => to <= mention.from)
    .flatMap((name) => bearerOf(name) ?? [])
    .filter((other) => other !== one);
}

const ofMany: ReadonlySet<string> = new Set(['Senator', 'Member of Parliament']);

/** "The delegation includes Foreign Minister A": the guests’; "A and B belonged to the Kenyan delegation". */
function member(mention: NameMention, one: Individual, around: Surroundings): Origin | undefined {
  const { sentence, roles } = mention;
  const { words, pack, countries } = sentence;
  const [delegation] = roles.length === 0 ? [] : delegationTables(pack).findAll(words);
  if (delegation === undefined || !isMember(mention, delegation)) return undefined;
  const named = new Set(
    countries
      .filter(({ from, to }) => Math.abs(from - delegation.to) <= 3 || Math.abs(delegation.from - to) <= 2)
      .map(({ country }) => country),
  );
  const country = named.size === 1 ? [...named][0] : guestBefore(one, sentence, around)?.guest;
  const others = before(mention, one, around);
  // "included Senators A, B and C": a row of one title that many of a country bear.
  const isOfRow = roles.some(
    ({ title }) => ofMany.has(title) && others.every(({ titles }) => titles.has(title)),
  );
  const isOther = (other: Individual) => {
    const own = around.countryOf(other);
    return own !== null && (own !== country || (named.size !== 1 && !isOfRow));
  };
  if (country === undefined || others.some(isOther)) return undefined;
  return { country, why: `one of a delegation of ${country}` };
}

/** The word for membership stands before the name, or between it and the delegation. */
function isMember(
  { sentence: { words, pack }, from, to }: NameMention,
  delegation: { from: number; to: number },
): boolean {
  const table = memberTables(pack);
  if (delegation.from < from) return table.findAll(words, 0, from).length > 0;
  return delegation.from >= to && table.findAll(words, to, delegation.from).length > 0;
}

/** "B will accompany President A", "Begleitet wird A von Minister B", "The president was joined by B": one country’s. */
function inCompany(mention: NameMention, one: Individual, around: Surroundings): Origin | undefined {
  const { sentence, roles } = mention;
  const { words, pack } = sentence;
  if (roles.length === 0 || roles.some(({ mirrored }) => mirrored)) return undefined;
  const [company] = companyTables(pack).findAll(words, 0, mention.from);
  if (company === undefined || !isListedBehind(company.to, mention, around)) return undefined;
  const names = (around.people[mention.at]?.names ?? []).filter(({ excluded }) => !excluded);
  const other =
    names.findLast(({ to }) => to <= company.from) ??
    names.find((name) => lies(name, company.to, mention.from));
  const individual = other === undefined ? undefined : around.bearerOf(other);
  const country =
    individual === undefined || individual === one
      ? countryOfRole(mention, around)
      : around.countryOf(individual);
  return country === null ? undefined : { country, why: `in the company of an official of ${country}` };
}

/** "Begleitet wird der Bundespräsident von Minister B": whose title before the name tells a country. */
function countryOfRole({ at, from }: NameMention, { people }: Surroundings): CountryCode | null {
  const role = (people[at]?.loneRoles ?? []).find(({ to }) => to <= from);
  return role?.country ?? role?.national[0] ?? null;
}

/** Nothing but other names, titles and small words stands between. */
function isListedBehind(
  start: number,
  { sentence: { words, pack }, from, at }: NameMention,
  { people }: Surroundings,
): boolean {
  const spans = [...(people[at]?.names ?? []), ...(people[at]?.loneRoles ?? [])];
  for (let next = start; next < from;) {
    const word = wordAt(words, next);
    const name = spans.find((one) => holds(one, next));
    const small = (smallTables(pack).at(words, next) ?? memberTables(pack).at(words, next))?.to;
    if (name !== undefined) next = name.to;
    else if (small !== undefined) next = small;
    else if (word.kind === 'mark' && !/^[.!?]$/u.test(word.text)) next++;
    else return false;
  }
  return true;
}

/** The guest and the host of the last visit, or the last talks of two countries in one of them. */
function guestBefore(
  one: Individual,
  { passage: { start } }: Sentence,
  { contacts, countryOf, home }: Surroundings,
): { guest: CountryCode; host: CountryCode } | undefined {
  return contacts
    .filter(({ passage, people, visited }) => {
      // "an invitation from A for B to visit C": a visit still to come.
      const isBefore = visited === null ? passage.start <= start : passage.start < start;
      return isBefore && !people.includes(one);
    })
    .map(({ people, visited, where }) => {
      const countries = new Set(people.flatMap((person) => countryOf(person) ?? []));
      if (visited !== null) countries.add(visited);
      const host = visited ?? (where !== null && countries.has(where) ? where : home);
      if (host === null || countries.size !== 2 || !countries.has(host)) return undefined;
      const guest = [...countries].find((country) => country !== host);
      return guest === undefined ? undefined : { guest, host };
    })
    .findLast((told) => told !== undefined);
}
